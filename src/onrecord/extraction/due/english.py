"""English words by which a report says that something lies ahead."""

from __future__ import annotations

import re

from onrecord.model.due import DueSort

_I = re.IGNORECASE


def _any(words: str) -> str:
    """One of the words or phrases, parted by "|"; a space stands for any white space."""
    return r"\b(?:" + words.replace(" ", r"\s+") + r")\b"


STRONG = re.compile(
    _any(
        r"will|shall|going to|hopes? to|(?:is|are|am|be) (?:not )?(?:to|due|expected|scheduled|planned|set|slated|supposed|likely|forecast|ready to|about to)|(?:isn[’']t|aren[’']t) (?:to|due|expected)|must|should|"
        r"(?-i:may)|plans?|planning|intends?|has until|have until|deadline|ultimatum|next|upcoming|forthcoming|the coming|no later than|at the latest|unless|reserves the right|"
        r"scheduled|planned|slated|due|set (?:to|for)|appointed|invited|likely"
    )
    + r"|[’']ll\b|I[’']m to\b",
    _I,
)
"""The clause looks ahead of the report."""
WEAK = re.compile(
    _any(
        r"would|might|could|(?:was|were|been) (?:not )?(?:to|due|expected|scheduled|planned|set to|slated|likely)|expected|expects?|predict(?:s|ed)?|"
        r"preparing|bound to|forecast|aims?"
    ),
    _I,
)
"""The clause looks ahead of what it tells, which may be the past; only the time itself says that it is still to come."""
DECREE = re.compile(
    _any(
        r"agree(?:d|s) (?:to|on)|promise[sd]?|pledge[sd]?|vow(?:s|ed)?|undert(?:ook|akes?|aken)|ordered|announced|declared|called for|valid|extended|prolonged|"
        r"runs? (?:from|until|to)|sworn|introduce[sd]?|imposed?|imposes|brought in|decreed"
    ),
    _I,
)
"""What was given out, once, for the days that stand behind it."""
PRESENT = re.compile(
    _any(
        r"begins?|starts?|ends?|expires?|runs? out|opens?|reopens?|closes?|comes?|meets?|arrives?|returns?|leaves?|departs?|visits?|votes?|resumes?|starting|beginning|expiring|"
        r"takes? (?:effect|place)|enters? into force|hands? over|withdraws?|frees?|releases?|flies|sails?|travels?|practises?|tests?|exercises?|holds?|hosts?|"
        r"falls? due|lapses?|lasts|gives? up|applies|runs? (?:from|until|till|to)|discuss(?:es)?|lands|goes (?:on|to|before|into)|moves (?:to|away)|is in force|is valid|stops|ceases|reports back|will be|is (?:returned|handed|held|opened|closed|tonight|tomorrow)|are (?:returned|handed|held|freed)"
    ),
    _I,
)
"""Verbs of the timetable: in the present tense with a day to come they tell what is due."""
HOPED = re.compile(_any("hopes? (?:for|that)|hoped|hoping|wished?|dreams?"), _I)
OFF = re.compile(_any("cancelled|canceled|called off|scrapped"), _I)
"""What will not take place."""
OWNED = re.compile(r"[’']s\s+")
OCCASION = re.compile(
    _any(
        r"(?:\w+ ){0,2}(?:talks?|deadline|meeting|summit|vote|session|exchange|swap|handover|visit|election)"
    ),
    _I,
)
""" "Ahead of Friday's talks": a day's own event; other things that belong to a day are no due."""
GUESSED = re.compile(_any("could|might"), _I)
FORETOLD = re.compile(
    _any(
        r"(?:could|might) (?:\w+ ){0,2}(?:reach|rise|fall|total|exceed|run out|face|strike|attack|hit|resume|launch|repeat|lose|die|collapse)"
    ),
    _I,
)
"""What is only guessed is due where it is a forecast or a warning."""
AWAY = re.compile(_any("instead of|rather than") + r"\s+$", _I)
GONE = re.compile(r"\s*(?:of )?last\b", _I)
"""Behind a day: it is one of the past."""
EARLIER = re.compile(
    _any("had (?:announced|said|promised|agreed|pledged|declared|ordered|offered|given|warned)"), _I
)
"""A word given before what the report tells: its days may lie behind."""
EACH = re.compile(_any("each day|every day|daily|each (?:morning|night|evening)|every \\w+"), _I)
BY = frozenset({"by", "no later than", "within"})
"""Relations that leave the beginning open."""
VAGUE = re.compile(
    _any(
        r"(?:with)?in (?:the )?(?:a few |a matter of |coming |next |following |nearest |near |few )*(?:minutes|hours|days|weeks|months|time)(?! (?:of|after|before))|at any (?:hour|moment|minute|time|point)|"
        r"(?:in|over|during) the (?:coming|next|following|nearest) (?:few |couple of |two |three |several )?(?:hours?|days?|weeks?|months?|night|nights|time)|tomorrow|later today|tonight|"
        r"(?:by|before|at|until) the end of (?:the|this|next) (?:week|month|year|summer|autumn|winter|spring)|(?:by|before|until) the end of the day"
    ),
    _I,
)
"""Times to come that have no day of their own."""

TRUCE = re.compile(
    _any(
        r"truce|cease-?fire|pause|moratorium|lull|corridor|deal|agreement|accord|initiative|arrangement|standstill|silence regime|halt|suspension|crossing|ceasefires|truces|pauses|quiet|waiver|permit|mandate"
    ),
    _I,
)
"""What holds for a time and runs out."""
HOLDS_FOR = re.compile(
    _any(
        r"(?:valid|open|opened|closed|suspended|halted|extended|prolonged|renewed|in force|in effect) (?:for|by)|is for|to last|lasts?|will last|will hold for|(?:for|by) (?:a further|another)"
    )
    + r"\s+(?:a further |another |a |the )?$",
    _I,
)
"""Before a length of time: that long it holds."""
STOPS_FOR = re.compile(
    r"\b(?:to|will|would|shall) (?:stop|halt|cease|suspend|pause|refrain from|hold)\b[^.;]{0,80}?\sfor\s+(?:a further |another |a |the )?(?=$|\d|\w+ (?:hours?|days?|weeks?|months?))",
    _I,
)
"""What is stopped for a time, by a verb."""
SAID_THEN = re.compile(r",?\s+(?:to|that)\b", _I)
PROPOSED = re.compile(
    _any(
        r"call(?:s|ed|ing)? for|ready to|accept(?:s|ed)?|propos(?:e[sd]?|al|ing)|demand(?:s|ed)?|offer(?:s|ed)?|ask(?:s|ed)? for|urge[sd]?|would be|into (?:a|the)|since|request(?:s|ed)?|could|might|in \w+ (?:years|months)"
    ),
    _I,
)
"""A length only wished for, or counted otherwise, runs nowhere."""
OVER = re.compile(
    _any(
        r"lasted|collapsed|held for|broke down|had held|fell apart|expired|ended|lapsed|ran out|last year|earlier truces?|failed"
    ),
    _I,
)
"""A pause of which this is told has no end to come."""
BEGAN = re.compile(
    _any(
        r"began|begun|started|took effect|took hold|takes hold|came into effect|went into effect|first day of|in force since|entered into force|came into force|has been in"
    ),
    _I,
)

WARNS = re.compile(
    _any(
        r"warn(?:s|ed|ing)?(?: again)?(?: \w+){0,4} (?:that|of|against|about)|warn(?:s|ed|ing)? \S+(?: \S+){0,3} to|fear(?:s|ed)?(?: \w+){0,2} (?:that|a|an|another|new)|"
        r"(?:danger|threat|risk|danger) of (?:a |an |the |new |further |another |repeated )*(?:repetition|repeat|repeated|renewed|new|further|another|attacks?|strikes?|raids?|ballistic|missiles?|drones?|air|shelling|escalation|offensive|launch)|"
        r"reserves? the right to|threaten(?:s|ed|ing) to|is preparing (?:for )?(?:a|an|another|new|further|to)|are preparing (?:for )?(?:a|an|another|new|further|to)|"
        r"(?:massing|gathering|assembling|concentrating|amassing) (?:\w+ ){0,3}(?:forces|troops|equipment|reserves|armou?r|men|drones|missiles)"
    ),
    _I,
)
"""Words that warn or threaten, or tell of preparations for a blow."""
MAY = re.compile(
    _any(
        r"could|may|might|would|will|can|possible|likely|imminent|threat|risk|danger|remains?|preparing|right to|threatens?|threatened|threatening|gathering|massing|assembling|amassing|concentrating"
    ),
    _I,
)
MAY_COME = re.compile(
    _any(
        r"(?:further|new|another|repeat(?:ed)?|more|second|renewed|fresh) (?:\w+ )?(?:attacks?|strikes?|launches|raids?|waves?|offensives?|assaults?|shelling|barrages?) (?:is|are|remain|remains) (?:possible|likely|expected|not ruled out)|"
        r"(?:may|might|could) be (?:released|launched|fired|dropped|hit|attacked|struck|shelled|targeted)|(?:may|might|could) (?:turn|head|strike|attack|launch|resume|repeat|follow)|"
        r"expects? (?:a |an |another |new |further |more |them to |the enemy to )*(?:\w+ )?(?:strikes?|attacks?|offensive|raids?|assault|probe)|"
        r"(?:will|would) (?:retaliate|respond (?:with force|harshly|decisively)|hit back|strike back)|"
        r"possible (?:new |further |repeat |second )?(?:attacks?|strikes?|raids?|launch(?:es)?)"
    ),
    _I,
)
BLOW = re.compile(
    _any(
        r"attacks?|attacking|strikes?|striking|offensives?|raids?|assaults?|shelling|launch(?:es|ed)?|missiles?|drones?|bombs?|invasion|escalation|retaliat\w+|retaliatory|repetition|"
        r"famine|starv\w+|flood\w*|blackouts?|outages?|radiation|collapse|without (?:power|warmth|heat\w*|water|food|fuel)|die|deaths?|killed|war|fire|resume|consequences|target\w*|hit|fight\w*|shell\w*|destroy\w*|at risk|damage"
    ),
    _I,
)
"""What a warning in a war is about."""
LEAVE = re.compile(
    _any(r"to (?:\w+ )?(?:leave|evacuate|flee|move|stay away|get out|keep away|go)|take (?:cover|shelter)"),
    _I,
)
GIVEN_TIME = re.compile(
    _any(r"(?:gave|gives|given|giving) (?:\w+[ ,]){1,6}(?:\w+ )?(?:hours|days|weeks|a week|a month) to \w+"),
    _I,
)
""" "Gave them 48 hours to leave": a time limit set."""
THREATENED = re.compile(
    _any(
        r"or (?:face|bear|suffer) (?:\w+ ){0,3}(?:attacks?|strikes?|consequences|sanctions|war|destruction|retaliation|force)"
    ),
    _I,
)
OR_ELSE = re.compile(
    _any(
        r"or (?:else|face|bear|suffer|be)|otherwise|bear the consequences|face (?:the )?consequences|ultimatum"
    ),
    _I,
)
DRILL = re.compile(_any(r"drills?|exercises?|sirens will be tested|training"), _I)

TALKS = re.compile(
    _any(
        r"talks?|negotiations?|rounds?|meetings?|sessions?|summits?|votes?|visit|conference|hearings?|exchange|swap|steps"
    ),
    _I,
)
LATEST = re.compile(_any("no later than|at the latest"), _I)
AGREED_NEXT = re.compile(
    _any(
        r"(?:next|further|new|another|second|third) (?:rounds?|steps|talks|meetings?|sessions?|stage|phase|exchange|swap)(?: \w+){0,6} (?:will|is to|are to|would|to) (?:be|take|follow|begin|start|discuss\w*)"
    ),
    _I,
)
"""A next step announced, though with no day."""

SORTS: tuple[tuple[DueSort, re.Pattern[str]], ...] = (
    ("ultimatum", re.compile(_any(r"ultimatum|or else|or (?:face|bear|suffer)|deadline for (?:new |further )?(?:sanctions|tariffs)|must (?:leave|withdraw|surrender|comply|disarm)|gave (?:\w+ ){1,4}(?:until|\w+ hours|\w+ days) to|has until|have until"), _I)),
    ("warning", re.compile(_any(r"warn(?:s|ed|ing|ings)?|fears?|threat(?:s|en|ens|ened|ening)?|risk of|danger of|reserves the right|(?:is|are) preparing (?:for |to |a |an )|expects? (?:\w+ ){1,4}(?:offensive|attacks?|strikes?|assault)|will retaliate|in the air|assembling|massing|gathering"), _I)),
    ("deadline", re.compile(_any(r"deadline|no later than|at the latest|if no|if they do not|must|expires?|waiver|time limit|has to|have to"), _I)),
    ("forecast", re.compile(_any(r"could (?:reach|rise|fall|total|exceed|run out)|forecasts?|predict\w*|project(?:s|ed|ion)|(?:is|are|isn[’']t|aren[’']t|not) expected|likely|unlikely|may reach|will (?:have )?(?:reach|exceed|rise|fall|run out|be dark|drop|cut|last)|outlook|temperatures?|snow|rains?"), _I)),
    ("plan", re.compile(_any(r"plan(?:s|ned|ning)? (?:to|for)|(?:is|are|was|were) planned|intend(?:s|ed)?|aim(?:s|ed)? to|hop(?:es|ed|ing)? to|prepar(?:es|ed|ing) to|wants? to|considering|tried again|would turn"), _I)),
    ("schedule", re.compile(r"", _I)),
)  # fmt: skip
"""The first that fits; a schedule is what no other word tells."""
HUMAN_SCHEDULE = re.compile(
    _any(r"expected to (?:vote|meet|arrive|visit|speak|travel|sign|attend|discuss|hold|resume|decide|rule)"),
    _I,
)
"""What people have arranged is a schedule, though it is "expected"."""
PLEDGED = re.compile(
    _any(
        r"cease-?fires?|truces?|pauses?|moratorium|withdraw\w*|exchanges?|swap|releas\w+|corridor|pledg\w+|promis\w+|undert\w+|hands? over|handed over|free(?:d|s|ing)?|"
        r"returns? the|is returned|gives? up|fighting ends|stop (?:all )?(?:military )?(?:activity|fire|firing|hostilities|shooting|attacks|fighting)|crossing|hostages|prisoners|silence regime"
    ),
    _I,
)
