"""English of what a paper lays down: the words for the paper, and for how it binds, holds, allows or bars."""

from __future__ import annotations

import re

_I = re.IGNORECASE

PAPER = r"(?:agreement|deal|text|accord|truce|cease-?fire|cessation of hostilities|pause|document|protocol|arrangement|paper|declaration(?: of \w+)?|memorandum|understanding|initiative|moratorium|framework decision|framework|pact|resolution|order|decree)"
"""Nouns of a paper between parties at war, or of the deal itself."""
_SUBJECT = rf"(?:\b{PAPER}\b(?:,? (?:signed|reached|initialled|agreed|published|announced)\b[^.;]{{0,120}}?)?|(?:^\W*|;\s|,\s(?:and|but)\s)it|\bwhich|\bthat|^\W*The (?:first|second|third|last)(?: (?:point|article|clause|part))?|\bpoints?|;\s(?:an)?others?)"
"""The paper as the subject of a clause. A pronoun counts only behind a sentence that speaks of one: see ``PRONOUN``."""
PRONOUN = re.compile(r"^\W*(?:It|They|Both|That|This)\b|^\W*The (?:first|second|third|last)\b")
NAMED = re.compile(rf"\b{PAPER}s?\b", _I)
_ADVERBS = r"(?:(?:also|further|would|will|shall|in turn|itself|expressly|merely)\s){0,2}"

HOLDS = re.compile(
    rf"{_SUBJECT}\s{_ADVERBS}(?:provides? for|provided for|includes?|included|foresees?|foresaw|envisages?|envisaged|entails?|comprises?|comprised|allows? for|calls? for|called for|consists? of|lays? down|laid down|sets? out)\s(?P<acts>\S[^\n]{{3,500}})",
    _I,
)
"""What stands in a paper, told by nouns: "provides for a ceasefire; for the pullout of heavy weapons"."""
BINDS = re.compile(
    rf"(?:{_SUBJECT}|\b(?:and|also|parties|sides))\s{_ADVERBS}(?:binds?|bound|obliges?|obliged|obligates?|obligated|commits?|committed|requires?|required)\s(?P<who>(?:[\w’'-]+\s){{1,6}}?)(?P<acts>(?:not to|to)\s[^\n]{{3,500}})",
    _I,
)
"""Who must do what: "binds both sides to stop firing and to release all prisoners"."""
BARS = re.compile(
    rf"{_SUBJECT}[^.;]{{0,60}}?\s{_ADVERBS}(?P<acts>(?:allows?|permits?) (?:no|neither)\s[^.;,]{{3,120}}|(?:bans?|banned|bars?|barred|forbids?|forbade|prohibits?|prohibited|rules? out)\s[^.;,]{{3,120}})",
    _I,
)
"""What a paper leaves no room for."""
COVERS = re.compile(
    rf"{_SUBJECT}\s{_ADVERBS}(?:covers?|covered|applies to|applied to|extends to)\s(?P<area>[^.;]{{3,120}}?)(?=,\s(?:allows?|bars?|bans?|obliges?|after|and\s(?:allows?|bars?|bans?|obliges?|requires?))\b|\sand\s(?:stays?|runs?|lasts?|holds?|is|will|applies|remains?)\b|[.;]|$)",
    _I,
)
"""Where, or on what, it holds."""
ITEM = re.compile(
    r",\s(?:and\s)?(?=(?:allowing|permitting|letting|opening|releasing|halting|withdrawing|ending|lifting|freeing|exchanging)\s)|;\s(?:and\s)?(?:others?\s)?(?:for\s)?|,\s(?:and\s)?for\s(?=(?:an?|the|both|all|each|its|illegal)\s)|,?\s(?:and\s|nor\s)?(?=(?:not\s)?to\s(?!(?:the|an?|all|any|its|their|each|every|both|this|that|these|be|begin|start|end|last|continue|avoid|ensure that)\b)[a-z]+\s)"
)
"""Between two duties of a list."""
NEXT_CLAUSE = re.compile(r",?\sand\s(?:covers?|stays?|runs?|lasts?|applies|holds?|allows?|bars?|remains?)\b")
"""Where the duties end and the paper goes on with something else."""
DOER = re.compile(
    r"^(?:for\s)?(?P<who>(?:both|each|the two|the|all)\s(?:[\w’'-]+\s){0,3}?(?:sides?|parties|party|armies|army|forces|groups?|movement|government))\s(?P<act>(?:not\s)?to\s.+)$",
    _I | re.DOTALL,
)
""" "Both sides to stop using weapons": who must do it, within the item."""
SAYS = re.compile(
    rf"\b{PAPER}\b(?: of [\w ]{{3,40}}?)?(?:,[^;.]{{3,160}},|\s(?:signed|reached|initialled|published)[^,.;]{{0,80}})?\s(?:says?|states?|stipulates?|provides?|lays? down|foresees?|runs|reads?)(?:\sthat\b|\s?:|,)",
    _I,
)
"""A paper quoted or told: what follows stands in it."""
