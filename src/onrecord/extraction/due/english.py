"""English words by which a report says that something lies ahead."""

from __future__ import annotations

import re

_I = re.IGNORECASE
SORTS: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("ultimatum", re.compile(r"\b(?:ultimatum|or else|or face|must (?:leave|withdraw|surrender|comply)\b[^.]*\b(?:by|within|before)|gave (?:\w+ ){1,4}(?:until|\d+ hours|\w+ days) to)\b", _I)),
    ("warning", re.compile(r"\b(?:warn(?:s|ed|ing|ings)?|assembling forces|preparing (?:for )?(?:a|another|new|further|to)|expect(?:s|ed)? (?:a |another |new |further )?(?:\w+ )?(?:strike|attack|offensive|raid)|(?:plans|planning) (?:a|another|new|to (?:strike|attack|launch))|threat of|risk of (?:a )?(?:new|another|further)|new launches are possible|repeat strikes? (?:is|are) possible)\b", _I)),
    ("deadline", re.compile(r"\b(?:deadline|no later than|by the end of|at the latest|expires?|runs? out|until)\b", _I)),
    ("forecast", re.compile(r"\b(?:could (?:reach|rise|fall|total|exceed)|forecast\w*|predict\w*|project(?:s|ed|ion)|is expected|are expected|is likely|may reach|will (?:have )?(?:reach|exceed|rise|fall|run out|be dark))\b", _I)),
    ("plan", re.compile(r"\b(?:plan(?:s|ned)?|intend(?:s|ed)?|aim(?:s|ed)? to|hop(?:es|ed|ing)? to|prepar(?:es|ed|ing) to)\b", _I)),
    ("schedule", re.compile(r"\b(?:set (?:to|for)|scheduled|due (?:to|on|in|at|for)|will|is to|are to|to be held|take place|next round|meet(?:s|ing)? (?:on|in)|resum(?:e|es|ing)|continue on|begin(?:s|ning)? (?:on|at)|starts? (?:on|at)|agreed to (?:meet|hold)|appointed for|slated|next (?:meeting|session|talks))\b", _I)),
)  # fmt: skip
PLEDGED = re.compile(
    r"\b(?:ceasefire|cease-fire|truce|pause|moratorium|withdraw\w*|exchange|swap|release|corridor|pledg\w+|promis\w+|undertak\w+|hand over|free(?:ing)?)\b",
    _I,
)
AHEAD_WORDS = re.compile(
    r"\b(?:will|shall|set (?:to|for)|scheduled|due (?:to|on|in|at|for)|is to|are to|expected|expects?|deadline|by|until|till|within|next|no later than|tomorrow|plans?|expires?|could|may|resume|ends? (?:on|at)|ultimatum|slated|starting|from|begins?|takes? effect|valid|prolong\w*|runs)\b",
    _I,
)
ATTACK = re.compile(
    r"\b(?:attack|attacks|strike|strikes|offensive|raid|raids|assault|shelling|launches|missile|missiles|drone|drones|invasion|escalation|retaliat\w+)\b",
    _I,
)
PRONOUN = re.compile(r"^(?:they|it|these|those|this|the talks|the meeting)\b", _I)
VERB = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|can|could|may|might|would|should|began|begins?|continue[sd]?|took|takes?|said|says)\b",
    _I,
)
