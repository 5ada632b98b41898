"""English words by which a count tells whose people or weapons it counts."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# A side's name by the words that name it: states, and those who fight states.
SIDES: dict[str, str] = {
    "russian": "Russia", "russia": "Russia", "russians": "Russia", "moscow": "Russia", "ukrainian": "Ukraine", "ukraine": "Ukraine", "ukrainians": "Ukraine", "kyiv's forces": "Ukraine",
    "israeli": "Israel", "israel": "Israel", "israelis": "Israel", "idf": "Israel", "palestinian": "Palestine", "palestinians": "Palestine", "gaza": "Gaza", "gazan": "Gaza", "gazans": "Gaza",
    "hamas": "Hamas", "islamic jihad": "Islamic Jihad", "hezbollah": "Hezbollah", "lebanese": "Lebanon", "lebanon": "Lebanon", "syrian": "Syria", "syria": "Syria", "syrians": "Syria",
    "yemeni": "Yemen", "yemen": "Yemen", "yemenis": "Yemen", "houthi": "Houthis", "houthis": "Houthis", "ansar allah": "Houthis", "saudi": "Saudi Arabia", "emirati": "Emirates",
    "sudanese": "Sudan", "sudan": "Sudan", "rsf": "RSF", "rapid support forces": "RSF", "south sudanese": "South Sudan", "armenian": "Armenia", "armenia": "Armenia",
    "azerbaijani": "Azerbaijan", "azerbaijan": "Azerbaijan", "iranian": "Iran", "iran": "Iran", "iraqi": "Iraq", "iraq": "Iraq", "turkish": "Turkey", "turkey": "Turkey", "kurdish": "Kurds",
    "afghan": "Afghanistan", "taliban": "Taliban", "pakistani": "Pakistan", "pakistan": "Pakistan", "indian": "India", "india": "India", "ethiopian": "Ethiopia", "eritrean": "Eritrea",
    "tigrayan": "Tigray", "congolese": "Congo", "rwandan": "Rwanda", "m23": "M23", "somali": "Somalia", "al-shabaab": "al-Shabaab", "boko haram": "Boko Haram", "islamic state": "Islamic State",
    "north korean": "North Korea", "north koreans": "North Korea", "american": "United States", "americans": "United States", "u.s.": "United States", "us": "United States", "enemy": "",
}  # fmt: skip
_NAMED = "|".join("(?-i:US)" if s == "us" else re.escape(s) for s in sorted(SIDES, key=len, reverse=True))
# "Iranian-made", "Russian-occupied" name no owner, nor does a country in the name of a body ("Sudan Doctors Network") that is not its army.
_ARMIES = "Armed|Army|Air|Ground|Defen[cs]e|Military|General|Forces|Navy|Security|Marine"
_MADE = "made|built|designed|supplied|backed|occupied|held|controlled|annexed|brokered|mediated"
_NO_OWNER = rf"(?!\w|\s(?!(?:{_ARMIES})\b)(?-i:[A-Z])|-(?:{_MADE})\b)"
SIDE = re.compile(rf"(?<![\w.])({_NAMED})(?:’s|'s)?{_NO_OWNER}", _I)
SUBJECT = re.compile(rf"\W*(?:The |An? )?(?P<side>{_NAMED})(?:’s|'s)?(?!\w)", _I)
"""A side that a sentence begins with."""
_WEAPON = r"(?:drones?|UAVs?|missiles?|rockets?)"
FLOWN_BY = re.compile(
    rf"(?<![\w.])(?:(?P<before>{_NAMED})\s(?:[\w-]+\s)?{_WEAPON}|{_WEAPON}\s(?:of|from)\s(?:the\s)?(?P<behind>{_NAMED}))(?!\w)",
    _I,
)
"""Whose drones or missiles a sentence speaks of."""
WEAPON = re.compile(_WEAPON, _I)
SENT_BY = re.compile(
    rf"[^.;]{{0,60}}?\b(?:(?:launched|fired|sent|dropped)\s(?:\w+\s)?(?:by|from)\s(?:the\s)?(?P<by>{_NAMED})|in\s(?P<of>{_NAMED})(?:’s|'s)\s(?:[\w-]+\s){{0,2}}(?:attack|raid|strike|assault|barrage|salvo))\b",
    _I,
)
"""Behind a number of weapons: "30 drones launched by Russia"."""
PRONOUN = re.compile(r"\b(?:they|it)\s(?:(?:also|then|had|has|have)\s)*$", _I)
PHRASE_ENDS = re.compile(
    r"\b(?:in|on|at|by|from|after|near|inside|against|with|during|since|when|as|across|over|into|to|had|has|have|was|were|and|that|who|which)\b|[,;:(]",
    _I,
)
"""Behind one of these a side's name is no part of the noun that is counted."""
OWNED_BY = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:of|as) (?:(?P<own>(?:its|their|his|our|the (?:movement|group|army|militia|force)(?:’s|'s))(?: own)?)(?!\w)|(?:the )?(?P<name>[A-Z][\w.’'-]*))"
)
SENDS = re.compile(
    r"\b(?:launch(?:ed|es|ing)?|fir(?:ed|es|ing)|sent|sends|unleash(?:ed|es)|attack(?:ed|s|ing)?|us(?:ed|es|ing)|dropp(?:ed|ing)|struck|hit|deploy(?:ed|ing))\b",
    _I,
)
SUFFERS = re.compile(
    r"\b(?:los(?:t|es|ing)|suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|incur(?:s|red)?|losses|casualties|dead|deaths|death toll|fatalities|admits?|admitted|acknowledge[sd]?|buried)\b",
    _I,
)
SUFFERED_BY = re.compile(
    r"\s+(?:\w+\s+)?(?:that\s+)?(?P<name>[A-Z][\w’'.-]+)(?:\s\w+){0,2}\s+(?:has |have |had )?(?:suffered|sustained|lost)\b"
)
TERRITORY = re.compile(
    r"(?<!including )\bin (?:the )?(Gaza(?: Strip)?|West Bank|Ukraine|Russia|Israel|Lebanon|Syria|Yemen|Sudan|Armenia|Azerbaijan|Iran|Nagorno-Karabakh|Darfur|Crimea)(?![\w-]|[’']s\b)"
)
BOTH_SIDES = re.compile(r"\b(?:on|from|by|of) both sides\b|\bboth (?:armies|militaries)\b", _I)

# "In a Saudi coalition strike", "after the Saudi-led coalition bombed", "by Israeli fire": who struck, not who was counted.
STRIKER = re.compile(
    r"[\w’']+(?:-(?:led|backed)\b|(?:[ -](?!(?:in|on|at|by|from|after|during|when|were|was|have|had|has|are)\b)[\w’']+){0,3}[ -](?:strikes?|raids?|attacks?|shelling|bombing|bombed|bombardment|offensive|airstrikes?|drones?|missiles?|fire|struck|hit)\b)",
    re.IGNORECASE,
)
NEARS = re.compile(
    r"\W*(?:The\s)?(?P<who>[A-Z][\w’'-]+)(?:[’']s)?\s(?:military|forces|army|troops)\s(?:\w+\s){0,2}?(?:approach\w*|near\w*|suffer\w*|sustain\w*|los(?:t|ing|es)|incur\w*|tak(?:en|ing)|seen)\b"
)
ON_SIDE = re.compile(r"\s(?:[\w-]+\s){1,5}?on the (?P<side>[A-Z][\w-]+) side\b")
GAINER = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]+)(?:[’']s)?\s(?:(?:troops|forces|army|military|units|soldiers)\s)?(?:(?:have|has|had)\s)?(?:\w+ly\s)?(?:mov(?:ed|es|ing)|advanc(?:ed|es|ing)|averaged|seiz(?:ed|es)|captur(?:ed|es)|gain(?:ed|s)|tak(?:en|es)|took|occup(?:ied|ies)|controls?|retook|recaptured|liberated|lost)\b"
)
