"""English of a pledge's terms: exceptions and conditions, areas, windows and lengths of time."""

from __future__ import annotations

import re

_I = re.IGNORECASE

EXCEPTION = re.compile(
    r"\b(?:except(?: for| that| in)?|excluding|with the exception of|does not (?:apply|extend) to|do not (?:apply|extend) to|other than|apart from|not (?:including|covering)|excluded?|provocations? (?:were|are|is) to be repelled|unless attacked|to (?:whom|which) [\w ]{2,30} (?:does|do) not apply|(?:keeping|reserving|retaining|reserves?|retains?|keeps?|left each side) the right (?:to (?:defend|respond|answer|act|reply|retaliate|self)|of self)|in (?:response|reply) to)\b[^.;]*",
    _I,
)
CONDITION = re.compile(
    r"\b(?:if|provided(?: that)?|in the event that|on (?:the )?condition(?: that)?|as long as|so long as|unless|should (?:one|either|the|any)|in return for|in exchange for|on the understanding that|subject to|only (?:when|once|after)|(?<!at )once(?! again| more)|for every (?!day|week|month|night|morning)|may be (?:prolonged|renewed|extended)|can be (?:prolonged|renewed|extended)|by mutual (?:agreement|consent)|under the (?:existing|same) terms|follow our example)\b(?:(?!\sbut\s|,\s(?:according|[\w’' -]{2,40}\ssaid)\b)(?:[^.;”]|\.(?=\s?[a-z0-9]|[A-Z]\.)))*",
    _I,
)
_PLACE_NOUN = r"(?:line of contact|contact line|front ?lines?|front|borders?|regions?|districts?|provinces?|crossings?|routes?|roads?|highways?|rivers?|seas?|strip|enclave|areas?|zones?|places?|territor(?:y|ies)|airfields?|sections?|stages?|villages?|cities|towns|corridors?|city|country|river bank|bank|capital|airspace|territory|waters|ports?|camps?|neighbou?rhoods?)"
PLACE_NOUN = re.compile(rf"\b{_PLACE_NOUN}\b|\bnationwide\b|\bcountrywide\b", _I)
APPLIES = re.compile(
    r"\b(?:appl(?:y|ies|ied)|cover(?:s|ed|ing)?|extends?|limited to|in force|observed|valid|hold(?:s|ing)?|across|throughout|nationwide)\b",
    _I,
)
# Where people met, signed or spoke, and not where the promise holds.
NOT_AREA_BEFORE = re.compile(
    r"(?:\b(?:talks?|meetings?|met|meet|agreed|negotiat\w+|sign(?:ed|ing)|reached|concluded|held|summit|conference|brokered|spoke|pressure|sanctions|speaking|told \w+|return|briefing|rounds?|arrest(?:ed|s)?|crackdown|signatories|hosted|ministry|government|officials?|authorities|mayor|ambassador|embassy|delegations?|followed by talks|visit\w*|arriv\w+|flew|occupying|stated|said|announced)\s(?:[\w’'-]+\s){0,3}|\bcall(?:s|ed|ing)?\s|\()$",
    _I,
)
AREA = re.compile(
    rf"\b(?P<area>within (?:[\w-]+ ){{1,3}}(?:kilomet\w+|met\w+|miles?) of (?:the |an? )?(?:[\w’'-]+ ?){{1,3}}|nationwide|countrywide|(?:along|across|over|within|inside|around|throughout|in|on|at|north of|south of|east of|west of|through|from|between|near)\s(?:(?:the|both|all|each|two|three|its|their|whole|entire|either|of|a|southern|northern|eastern|western)\s){{0,4}}(?:(?:[\w’'-]{{1,20}}\s){{0,3}}?{_PLACE_NOUN}\b(?:\s(?:of|in|to)\s(?:the\s)?[A-Z][\w’'-]{{1,25}}(?:\s[A-Z][\w’'-]{{1,25}})?)?|[A-Z][\w’'-]{{1,25}}(?:[\s,]{{1,2}}(?:and\s|the\s|of\s|as well as\s|other\s){{0,3}}(?:[A-Z][\w’'-]{{1,25}}|(?:al|el|ad|ar|as|at|az|an)-[A-Z][\w’'-]{{1,25}}|cities|towns|regions?|Strip|Sea|districts?|crossing|river|port|gate|highway|road)){{0,6}}))"
)
SIGNED_IN = re.compile(
    r"\b(?:sign|initial|publish|print|read out|adopt|conven|is to open|are to open|met\b|meet)\w*\b", _I
)
"""What is done at a table: the town where it is done is no area."""
A_TOWN = re.compile(r"(?:in|at) [A-Z][\w’'-]+(?: [A-Z][\w’'-]+)?")
NO_AREA = re.compile(
    r"^(?:in|at|on|from)\s(?:an?\s(?!radius|area|zone|corridor|strip|belt)|\d|the [A-Z][\w-]+-led\b|(?:the )?(?:talks|sheet|paper|text|address)\b)|^(?:in|on|at|from|between|over|within|through|around|along|near|across)\s(?:the\s)?(?:(?:early|late|mid|last|this|next)[ -]?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|Easter|Christmas|Ramadan|Eid|President|Mr|Telegram|X|Facebook|Orthodox|New Year|U\.?N|Moscow time|Kyiv time)\b|\bside\b|^\w+\s(?:the\s)?(?:Russian|Ukrainian|Israeli|Palestinian|American|Sudanese|Lebanese|Turkish|Qatari|Egyptian|Azerbaijani|Armenian|Yemeni|Saudi)s?$|^(?:from|between) [A-Z]"
)
OBJECT = re.compile(
    r"\b(?:attack(?:ing)?|shell(?:ing)?|strike|striking|fire on|fire at|firing (?:on|at)|bomb(?:ing)?|hit(?:ting)?|target(?:ing)?|assault|storm|(?<!ships to )(?<!aid to )(?<!trucks to )(?<!vessels to )(?<!goods to )(?<!convoys to )enter|bombard|fire upon|advance on)\s(?P<area>(?!of\b)[^.;]{1,200}?)(?=\s(?:for|until|from|between|during|over the|in the coming|because|if|while|unless|starting|through|till|as of|to create|so that|on)\b|[.;,”\"]|$)",
    _I,
)
_UNIT = r"(?:hours?|days?|weeks?|months?|years?)"
_NUMBER = r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|a hundred|several|a few|seventy-two|twenty-four|forty-eight|thirty-six)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_ATOM = (
    rf"(?:\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{{1,2}}\s?[ap]\.?m\.?|midnight|noon|dawn|dusk|sunset|sunrise|(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}(?:\s\d{{1,2}}(?!\d)(?:st|nd|rd|th)?)?(?:\s(?:to|until|-|–)\s\d{{1,2}}(?![\d:.]))?(?:,?\s\d{{4}})?|"
    rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\sthe\s\d{{1,2}}(?:st|nd|rd|th))?|{_NUMBER}(?:\so[’']clock)?\s(?:in the (?:morning|afternoon|evening)|at night|(?:that|this|tomorrow|yesterday) (?:morning|afternoon|evening|night))|{_NUMBER}(?:\sfurther|\smore)?[ -](?:hours?|days?|weeks?|months?|years?)|"
    r"\d{1,2}(?:st|nd|rd|th)|Easter|Christmas|Ramadan|Eid|New Year|(?:today|tomorrow|tonight|yesterday)(?:\smorning|\sevening|\snight)?|(?:the\s)?(?:(?:same|first|next|coming|early|late)\s)?(?:morning|evening|night|autumn|winter|spring|summer)|further notice|the school year|coming (?:hours|days|weeks|months)|each day|every day|the end of the (?:week|month|year)|\d{4}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|noon)(?= (?:on|in) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
)
_LEAD = r"(?:valid|effective|in force|from|between|until|till|starting|beginning|starts?|begins?|began|started|t(?:akes?|ook) hold|lasting|lasts|(?<=to )last|(?<=will )last|for|through|by|within|before|since|as of|(?<!handed )(?<!hand )over|takes? effect|took effect|came into force|come into force|runs?|ran|good|at|on|renewed|prolonged|extended|during|in the)"
WINDOW = re.compile(
    rf"\b(?P<window>(?P<lead>{_LEAD})\s(?:(?:the start of|the beginning of|for|from|at|on|the|about|only|another|early|late|in|of|to|by|until|an?|further|its|first|next|coming)\s){{0,4}}{_ATOM}(?:,?\s(?:(?:\(?(?:Moscow|Kyiv|local|Beirut)\stime\)?,?\s|\([^()\n]{{3,30}}\)\s)?(?:(?:and|to|until|till|through|on|at|from|starting|lasting|last|for|by|in|of|the|early|late|each|between|with|beginning|first|its)\s){{0,4}}){_ATOM}|,?\s\(?(?:Moscow|Kyiv|local)\stime\)?){{0,6}})",
    _I,
)
LEADS = {
    "from": 4,
    "between": 4,
    "until": 4,
    "till": 4,
    "valid": 4,
    "effective": 4,
    "starting": 4,
    "starts": 4,
    "begins": 4,
    "begin": 4,
    "start": 4,
    "take": 4,
    "last": 4,
    "began": 4,
    "beginning": 4,
    "runs": 4,
    "ran": 4,
    "took": 4,
    "takes": 4,
    "lasting": 4,
    "lasts": 4,
    "came": 4,
    "come": 4,
    "good": 4,
    "for": 3,
    "prolonged": 3,
    "extended": 3,
    "renewed": 3,
    "by": 3,
    "within": 3,
    "before": 3,
    "since": 3,
    "through": 3,
    "as": 3,
    "at": 2,
    "over": 2,
    "in": 1,
    "on": 2,
    "during": 2,
}
BOTH_ENDS = re.compile(r"(?:from|between)\b.{3,60}\b(?:to|until|till|and)\s", _I)
EFFECT = re.compile(
    r"\b(?:begins?|began|starts?|started|effect|force|declared for|silent|holds?|open(?:ed|s)?)\b[^.;]{0,24}$",
    _I,
)
# Behind a stretch of time these make it no window: "three hours into the truce", "ten days after".
NO_WINDOW = re.compile(
    r"\s?(?:into|after|before|ago|earlier|later|old|in office|on and|(?:[a-z-]+ ){0,2}?(?:wars?|conflict|invasion|siege|occupation|battle|calls?|conversations?|meetings?|talks|interview|visit|summit|speech|address)\b|of (?:[\w’'-]+ ){0,3}?(?:violence|fighting|wars?|conflict|bloodshed|clashes|battles?|hostilities|bombardment|bombing|siege|negotiations?|talks|diplomacy|rallies|mourning|captivity))\b",
    _I,
)
WEEKDAY = re.compile(r"\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b")
AGE = re.compile(r"\b(?:old|aged?|under|over|years?)\b", _I)
COUNTED_TIME = re.compile(
    r"\d|\b(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|hundred|few|several)\b|-",
    _I,
)
"""A length that tells how long; "days" alone tells none."""
# And before it: how long a war has gone on, or how long ago it was.
NOT_WINDOW_BEFORE = re.compile(
    r"\b(?:persisted|raged|lasted|dragged on|went on|gone on|battling|continued|killed|siege)\b[^.;,]{0,24}$|\b(?:ending|end|nearly|deadly)\s(?:[\w’'-]+\s){0,2}$",
    _I,
)
SOON = re.compile(
    r"\b(?P<window>at once|immediately|with immediate effect|as soon as possible|very soon|in the nearest time|in the near future|for any hour|at any (?:hour|time)|as a matter of priority)\b",
    _I,
)
WHILE = re.compile(
    r"(?<![,;.”\"] )(?<!^)\b(?P<window>(?:while|as long as|for as long as|so long as|until)\s[^,.;]{4,80})",
    _I,
)
DURATION = re.compile(
    rf"\b(?P<window>(?:(?:for|lasting|of|another|the next|the coming)\s){{0,2}}{_NUMBER}[ -](?:hours?|days?|weeks?|months?)\b)",
    _I,
)
LENGTH = re.compile(
    rf"\b(?P<number>(?!\d{{4}}){_NUMBER})[ -](?:more |further |additional |full )?(?P<unit>hour|day|week|month)s?\b",
    _I,
)
LENGTH_OR_END = re.compile(
    rf"{LENGTH.pattern}|\b(?:from|until|till|as long as|so long as|further notice|while|by|before)\b", _I
)
SMALL_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fourteen": 14, "fifteen": 15, "twenty": 20, "twenty-four": 24, "thirty": 30, "thirty-six": 36, "forty": 40, "forty-eight": 48, "sixty": 60, "seventy-two": 72, "ninety": 90,
}  # fmt: skip
STARTS = re.compile(r"as of\b", _I)
START_OF = re.compile(r"\bthe (?:start|beginning) of\s$", _I)
TIME_WORD = re.compile(
    r"\d|midnight|noon|dawn|dusk|day\b|week|month|hour|year|January|February|March|April|\bMay\b|June|July|August|September|October|November|December|notice|Easter|Christmas|days|at once|winter|spring|summer|autumn|work",
    _I,
)
LEAD = re.compile(
    r"^(?:(?:not|never|to|that|would|will|on|an?|the|is|are|it|they|he|she|we|also|no longer|be)\s){1,4}", _I
)
TRAIL = re.compile(
    rf"\s(?:for|until|till|as of|from|between|during|starting|beginning|over the (?:next|coming)|in the coming|within|by|before)\s(?:[\w’'-]{{1,14}}\s){{0,3}}?(?:\d|midnight|noon|{_UNIT}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December).*$|\s(?:today|tonight|tomorrow)$|,?\s(?:if|provided|unless|on condition)\s.*$",
    _I | re.DOTALL,
)

HELD_SINCE = re.compile(
    r"\b(?:detained|arrested|held|seized|captured|killed|displaced|imprisoned|taken|abducted)\b[^.;,]{0,30}(?:since )?$",
    _I,
)
