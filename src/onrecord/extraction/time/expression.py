"""The grammar of English time expressions: one pass of one pattern over a sentence.

Each alternative has a name; ``resolve`` gives each name its value. Longer readings stand first.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.english import MONTHS, NUMBERS, ORDINALS, PARTS, SEASONS, UNITS, WEEKDAYS, ZONES


def _any(words: dict[str, object] | dict[str, int] | dict[str, str]) -> str:
    return "(?:" + "|".join(sorted(map(re.escape, words), key=len, reverse=True)) + ")"


_M = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b\.?)"
_WD = r"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day"
_YEAR = r"(?:1[0-9]|20)\d\d"
_ORD = r"(?:st|nd|rd|th)"
_DAY = rf"(?:3[01]|[12]\d|0?[1-9])(?:{_ORD})?"
_PART = r"(?:dawn|daybreak|sunrise|morning|noon|midday|lunchtime|afternoon|dusk|evening|sunset|night|midnight|overnight)"
_NUM = rf"(?:(?:{_any(NUMBERS)})(?:[ -](?:{_any(NUMBERS)}))?|\d{{1,3}}\s1/2|\d{{1,4}}(?:\.\d)?|half an?)"
_FEW = r"(?:a few|few|several|some|a couple of|many|dozens of|recent|numerous|countless|these)"
_UNIT = (
    r"(?:"
    + "|".join(
        (
            "seconds?",
            "minutes?",
            "mins?",
            "hours?",
            "hrs?",
            "days?",
            "nights?",
            "weeks?",
            "weekends?",
            "fortnights?",
            "months?",
            r"quarters?(?!\s+(?:past|to)\b)",
            "years?",
            "decades?",
            "centur(?:y|ies)",
        )
    )
    + ")"
)
_CLOCK = r"(?:(?:[01]?\d|2[0-4]):[0-5]\d(?:\s*(?:[ap]\.\s?m\.|[ap]m\b))?|(?:[01]?\d|2[0-4])\.[0-5]\d(?:\s*(?:[ap]\.\s?m\.|[ap]m\b|hrs\b|hours\b|local time))|(?:(?<=at )|(?<=around )|(?<=at about )|(?<=at around )|(?<=shortly after )|(?<=just before )|(?<=just after ))(?:[01]?\d|2[0-4])\.[0-5]\d(?!\d|\.\d|\s?(?:%|per|points?|p\b|m\b|met|km|kilo|kg|ton|litre|dollar|euro|times|million|billion))|(?:1[0-2]|0?[1-9])\s*(?:[ap]\.\s?m\.|[ap]m\b)|(?:[01]\d|2[0-3])[0-5]\d(?:\s?(?:hrs|hours)\b|(?=\s(?:GMT|UTC|local time))|(?=\s(?:to|until|and|till)\s\d{4}\s(?:hrs|hours|GMT|local time)))|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\s(?:[ap]\.\s?m\.|[ap]m\b)|(?:[01]?\d|2[0-3])h[0-5]\d)"
_ZONE = (
    r"(?:\s+(?:(?:"
    + "|".join(z for z in ZONES)
    + r")(?:\s+(?:local\s+)?time)?|(?-i:[A-Z])[a-z]+\s(?:local\s)?time|local time))?"
)
_HOUR = r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
_OF_DAY = rf"(?:\s+(?:(?:in\s+the|this|that|tomorrow|yesterday|the\s+same)\s+(?:morning|afternoon|evening)|at\s+night|tonight|on\s+{_WD}(?:\s+(?:morning|afternoon|evening|night))?))"
_MOD = r"(?:(?:the\s+)?(?:early|mid|late|middle of|beginning of|start of|end of|early in|late in|beginning|later in)[\s-]+(?:the\s+)?)"
_THAT_YEAR = r"(?:\s+of\s+(?:that|the|this)(?:\s+same)?\s+year)"
_BEHIND_DAY = "and|at|in|to|until|till|when|as|after|before|by|near|from|with|it|he|she|they|we|was|were|had|has|while|for|on|but|is|over|there|a|an|two|three|four|five|one|some|around|about|inside|outside|not|who|which|that|close|this|last"
"""What may follow a day that is told by its number alone: no noun that the number could count ("the 5th brigade")."""
_BC = r"(?:\s*(?:BCE?|B\.C\.))"

_GRAMMAR: tuple[tuple[str, str], ...] = (
    ("iso", rf"{_YEAR}-[01]\d-[0-3]\d(?:T[0-2]\d:[0-5]\d)?"),
    (
        "night_of",
        rf"(?:(?:early\s+|late\s+)?in\s+the\s+(?=(?:\w+\s+)?\w+\s+(?:hours|of|to|into|on)\b)|the\s+)?(?:(?:early\s+|late\s+)?(?:night|evening|morning|afternoon)(?:\s+hours)?|(?:early|small|wee)\s+hours)\s+(?:of|to|into|on)\s+(?:(?:{_WD}),?\s+)?(?:(?:{_M})\s+{_DAY}|(?:the\s+)?(?:{_DAY}(?:\s+to\s+(?:the\s+)?|\s?[-–/]\s?))?{_DAY}\s+(?:of\s+)?{_M}|{_WD})(?:,?\s+{_YEAR})?",
    ),
    (
        "overnight_into",
        rf"(?:overnight|the night|late)\s+(?:in)?to\s+{_WD}|overnight\s+(?:from\s+)?{_WD}\s+(?:in)?to\s+{_WD}|overnight\s+(?:on\s+|from\s+)?(?:{_WD}|(?:{_M})\s+{_DAY}|{_DAY}\s+{_M})",
    ),
    (
        "clock_on",
        rf"(?:as of\s+)?(?:{_CLOCK}|midnight|noon)(?:\.(?=\s[A-Z]\w+\stime))?{_ZONE}(?:\s\([^()\n]{{3,30}}\))?,?\s+(?:on\s+)?(?:(?:{_WD}),?\s*)?(?:(?:{_M})\s+{_DAY}(?:,?\s+{_YEAR})?|{_DAY}\s+{_M}(?:,?\s+{_YEAR})?|(?<=\s){_WD}|(?:this|that)\s+{_PART}|yesterday|today|tomorrow)",
    ),
    (
        "spoken",
        rf"(?:(?:a\s+)?quarter|half|five|ten|twenty(?:-five)?)\s+(?:minutes\s+)?(?:past|to)\s+{_HOUR}\b(?!\s+(?:hours?|days?|people)\b){_ZONE}{_OF_DAY}?|(?:{_NUM}\s+or\s+)?{_NUM}\s+minutes\s+(?:past|to|after|before)\s+{_HOUR}\b(?!\s+(?:hours?|o|days?|people|men)\b){_ZONE}{_OF_DAY}?|(?:{_HOUR}|\d{{1,2}})\s+o['’]clock{_ZONE}{_OF_DAY}?|{_HOUR}{_OF_DAY}{_ZONE}|"
        rf"(?:(?<=at )|(?<=shortly after )|(?<=shortly before )|(?<=just after )|(?<=just before )|(?<=at around )|(?<=at about )|(?<=around )){_HOUR}(?=\s*(?:[.;:]|,\s|$)|\s+(?:it|he|she|they|when|while)\b)",
    ),
    (
        "list_day",
        rf"(?<=\s)(?:the\s+)?{_DAY}(?=(?:,\s+{_DAY})*,?\s+(?:and|or|to|through|until)\s+(?:the\s+)?{_DAY}\s+(?:of\s+)?{_M})",
    ),
    (
        "day_alone",
        rf"(?:(?:in\s+|on\s+)?the\s+(?:late\s+|early\s+)?(?:night|evening|morning|afternoon)\s+of\s+|(?<=on )|(?<=since )|(?<=until )|(?<=till )|(?<=by )|(?<=from )|(?<=between )|(?<=and )|(?<=to )|(?<=before )|(?<=after )|(?<=of ))"
        rf"the\s+(?:3[01]|[12]\d|[1-9]){_ORD}(?=\s*(?:[.,;:?!)\]”\"–—]|$)|\s(?:{_BEHIND_DAY})\b)",
    ),
    (
        "entry_clock",
        r"(?:(?<=\n)|\A)(?:(?:[01]?\d|2[0-3])\.[0-5]\d(?=\s?[-–—:|]|\s(?-i:[A-ZÀ-Þ]))|(?:0\d|1[0-8])[0-5]\d(?=\s?[-–—:|]\s|\s(?-i:[A-ZÀ-Þ])))",
    ),
    ("weekday_head", r"(?:Mon|Tue|Tues|Wed|Thu|Thurs|Fri|Sat|Sun)(?=:)"),
    ("span_days", rf"(?:{_M}\s+{_DAY}\s?[-–—]\s?{_DAY}|{_DAY}\s?[-–—]\s?{_DAY}\s+{_M})(?:,?\s+{_YEAR})?"),
    (
        "mdy",
        rf"(?:(?:{_WD}),?\s+)?{_M}\s+(?:the\s+)?{_DAY}(?:,?\s+{_YEAR}{_BC}?|{_THAT_YEAR}|(?!\d|,\d|\s?(?:percent|people|per cent)))",
    ),
    ("dmy", rf"(?:(?:{_WD}),?\s+)?(?:the\s+)?{_DAY}(?:\s+of)?\s+{_M}(?:,?\s+{_YEAR}{_BC}?|{_THAT_YEAR})?"),
    ("ymd", rf"{_YEAR}\s+{_M}\s+{_DAY}"),
    ("my", rf"{_MOD}?{_M},?\s+(?:of\s+)?(?:{_YEAR}(?![\d%])|['’‘]\d\d(?!\d)|\d{{3,4}}(?={_BC})){_BC}?"),
    (
        "decade",
        rf"(?:the\s+)?(?:early|mid|late|middle|mid to late|early to mid)?[\s-]*(?:the\s+)?(?:1[0-9]|20)\d0['’]?s{_BC}?|(?:the\s+)?(?:early|late|mid)?[\s-]*(?:twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)",
    ),
    (
        "century",
        rf"(?:the\s+)?(?:(?:early|mid|late|middle of the|beginning of the|end of the|turn of the)[\s-]+)?(?:\d{{1,2}}{_ORD}|{_any(ORDINALS)})[\s-]century{_BC}?",
    ),
    (
        "season_year",
        rf"{_MOD}?(?:the\s+)?(?:spring|summer|autumn|fall|winter)\s+(?:of\s+)?(?:{_YEAR}(?:[-–/]\d\d)?|\d{{3,4}}{_BC}|(?:that|the same)\s+year)|{_YEAR}\s+(?:spring|summer|autumn|winter)",
    ),
    ("bc_year", rf"\d{{1,4}}{_BC}|\d{{1,4}}(?=\s?(?:[-–]|to|and)\s?\d{{1,4}}{_BC})"),
    (
        "weekday_part",
        rf"(?:(?:early|late|last|next|this|earlier|later)\s+(?:on\s+)?)?{_WD}['’]?s?(?:\s+(?:early|late))?\s+(?:at\s+)?{_PART}|(?:early|late)\s+(?:on\s+)?{_WD}|{_PART}\s+(?:on|of)\s+{_WD}",
    ),
    (
        "deictic_part",
        r"(?:early|late|later|earlier)?\s*(?:this|that|yesterday|tomorrow|last|the same|the next|the following|the previous|next)\s+(?:early\s+|very\s+)?(?:morning|afternoon|evening|night)",
    ),
    (
        "weekday",
        rf"(?:(?:last|next|this|this past|this coming|the following|the previous|on the)\s+)?{_WD}(?:,?\s+the\s+\d{{1,2}}{_ORD})?(?:\s+(?:of\s+)?(?:last|next|this|that|the\s+(?:same|previous|following))\s+week)?",
    ),
    (
        "rel_unit",
        r"(?:(?:early|earlier|late|later|mid|end of|the end of|the beginning of|the start of|the middle of|middle of)\s+)?(?:in\s+)?(?:last|next|this|past|the past|the last|the next|the coming|the following|the previous|the preceding|previous|following|coming|that|that same|the same|the current|current|the final|the first|later that|later the same)\s+(?:year|month|week|weekend|day|quarter|decade|century|fortnight)(?!s\b|\s?old|-\w)",
    ),
    (
        "rel_season",
        r"(?:last|next|this|this past|this coming|the following|the previous|that|the)\s+(?:spring|summer|autumn|fall(?!\s+of)|winter)(?!\s+(?:Olympics|Palace|Games|offensive|campaign))",
    ),
    ("month_of_rel", rf"{_MOD}?{_M}\s+(?:of\s+)?(?:last|this|next)\s+year"),
    ("rel_month", rf"(?:last|next|this|this past|this coming|the following|that)\s+{_M}"),
    (
        "span_rel",
        rf"(?:the\s+)?(?:last|past|next|coming|previous|preceding|following|first|final|recent)\s+(?:{_NUM}|{_FEW})\s+(?:\w+\s+)?{_UNIT}|(?:the\s+)?(?:last|past|next|coming|previous|recent|following|final|ensuing|intervening|first|early)\s+(?:days|weeks|months|years|decades|hours|minutes|nights)",
    ),
    (
        "ago",
        rf"(?:(?:about|almost|nearly|more than|over|some|just|exactly|roughly|around|less than|barely|only)\s+)?(?:{_NUM}|{_FEW}|the)?\s*(?:and a half\s+)?{_UNIT}\s+(?:ago(?:\s+(?:today|yesterday))?|earlier|previously|later|afterwards?|(?:before|after)(?=\s*(?:[.,;:)]|$)))",
    ),
    ("year_ago", r"year[- ](?:ago|earlier)|a year-ago|year-on-year|the year-earlier"),
    (
        "hours_clock",
        rf"(?:(?<=at )|(?<=from )|(?<=until )|(?<=till )|(?<=to )|(?<=by )|(?<=around )|(?<=about ))(?:[01]\d|2[0-3])[0-5]\d\s?(?:hrs|hours)\b{_ZONE}(?:\s(?:IST|Indian Standard Time))?(?:,?\s+(?:on\s+)?(?:(?:{_M})\s+{_DAY}(?:,?\s+{_YEAR})?|{_DAY}\s+{_M}(?:,?\s+{_YEAR})?|{_WD}|yesterday|today|tomorrow))?",
    ),
    (
        "compound",
        rf"(?:{_any(NUMBERS)}|\d{{1,4}})(?:-to-\w+)?-(?:second|minute|hour|day|night|week|month|year|decade|century)s?(?:-(?:old|long))?",
    ),
    (
        "duration",
        rf"(?:(?:about|almost|nearly|more than|over|some|at least|up to|under|less than|around|roughly|another|as much as|as long as|just|only|no more than|an additional|each|per|every|the entire|the whole|a full|a further|approximately)\s+)?(?:{_NUM}|{_FEW}|a|an|half a|each|every|per)(?:\s+(?:and\s+a\s+half|more|full|long|consecutive|straight|further|other|additional|whole|extra|bloody|brutal|cold|winter))*\s+{_UNIT}(?:\s+old)?",
    ),
    (
        "fuzzy_units",
        r"(?:for\s+)?(?:days|weeks|months|years|decades|centuries|hours|minutes)(?=\s+(?:of|after|before|later|earlier|ago|on end|to come|now|in)\b|[.,;])",
    ),
    (
        "month",
        rf"{_MOD}?(?:(?:January|February|April|June|July|August|September|October|November|December)|(?:(?<=in )|(?<=In )|(?<=by )|(?<=By )|(?<=since )|(?<=Since )|(?<=until )|(?<=of )|(?<=from )|(?<=during )|(?<=late )|(?<=early )|(?<=mid-)|(?<=to )|(?<=and )|(?<=or )|(?<=between )|(?<=the )|(?<=The )|(?<=a )|(?<=A )|(?<=this )|(?<=that ))(?:May|March))(?!\s+\d)\b{_THAT_YEAR}?",
    ),
    (
        "clock",
        rf"(?:as of\s+)?{_CLOCK}(?:\.(?=\s[A-Z]\w+\stime))?{_ZONE}|(?<=at )(?:noon|midnight)|(?<=around )(?:noon|midnight)|(?<=until )(?:noon|midnight)|(?<=after )midnight|(?<=before )(?:noon|midnight)|(?<=by )(?:noon|midnight)|\d{{1,2}}\s+o['’]clock(?:\s+in\s+the\s+(?:morning|afternoon|evening))?|\d{{1,2}}\s+in the (?:morning|evening|afternoon)",
    ),
    (
        "year",
        r"(?:(?:(?:the\s+)?(?:early|mid|late|end of|beginning of|start of|middle of|year|fiscal)[\s-]+(?:the year\s+)?))?(?<![\d.,/$€£#])(?:1[0-9]|20)\d\d(?![\d%]|,\d|\.\d|\s+(?:people|soldiers|troops|men|civilians|homes|houses|missiles|drones|metres|meters|km|kilometers|kilometres|miles|tons|tonnes|vehicles|tanks|sq|prisoners|children|women|casualties|residents|feet|aircraft|square|of\b|members|workers|dollars|euros|points|hours|wounded|dead|killed|times|more|other|per|buildings|families|names))",
    ),
    ("half_year", rf"(?:the\s+)?(?:first|second|latter)\s+half\s+of\s+{_YEAR}"),
    (
        "holiday",
        rf"(?:Orthodox\s+)?Christmas(?:\s+(?:Day|Eve))?(?:,?\s+{_YEAR})?|New\s+Year['’]s\s+(?:Day|Eve)(?:,?\s+{_YEAR})?",
    ),
    (
        "unit_end",
        r"(?:the\s+)?(?:end|beginning|start|rest|remainder)\s+of\s+the\s+(?:year|month|week)(?!\s+\d)|(?:(?:the|this)\s+)?(?:year|month|week)['’]?s?[ -]end(?!\w)",
    ),
    (
        "quarter_ended",
        r"the\s+(?:latest|most recent|just-ended|year-ago|year-earlier)\s+quarter|the\s+quarter(?!\s+(?:of|to|past|that))",
    ),
    (
        "quarter",
        rf"(?:the\s+)?(?:first|second|third|fourth|1st|2nd|3rd|4th)(?:\s+|-)quarter(?:\s+of\s+(?:{_YEAR}|this year|last year))?",
    ),
    (
        "deictic",
        r"(?:the\s+)?day (?:before|after)(?:\s+(?:yesterday|tomorrow))?|the (?:evening|morning|afternoon) before(?!\s+(?:the|that|an?)\b)|the (?:same|next|following|previous|preceding|other|very next) (?:day|night|morning|evening|afternoon)|(?:later|earlier) (?:today|in the day|that day|on the day|the same day)|that (?:same )?(?:day|night|evening|morning|afternoon|year|month|week|time)|yesterday|today|tomorrow|tonight|overnight|nightly|daily|weekly|monthly|yearly|annually|hourly",
    ),
    (
        "every",
        rf"(?:each|every|per)\s+(?:other\s+)?(?:day|night|week|month|year|hour|morning|evening|afternoon|quarter|minute|decade|{_WD}|summer|winter|spring)",
    ),
    (
        "part",
        r"(?:(?:the|in the|at|around|before|after|until|by|since|throughout the|during the|early|late|pre-|mid-)\s*)+(?:early\s+hours|small hours|early morning|late evening|dawn|morning|afternoon|evening|night|dusk|nightfall|daytime)(?:\s+hours)?",
    ),
    (
        "season",
        r"(?:early|late|mid|by|in|this|during|until|since|before|after)[\s-]+(?:early\s+|late\s+|mid-)?(?:the\s+)?(?:spring|summer|autumn|fall(?!\s+of)|winter)(?!\s+(?:of\s+)?(?:\d{3}|that|the same))|(?:early|late|mid)[- ](?:spring|summer|autumn|fall|winter)|the (?:spring|summer|autumn|winter)|(?:spring|summer|autumn|winter)(?=\s+(?:and|or|to)\s+(?:the\s+)?(?:spring|summer|autumn|fall|winter)\b)|(?<=summer and )(?:autumn|fall)|(?<=autumn and )winter|(?<=spring and )summer|(?<=winter and )spring|(?<=fall and )winter",
    ),
    (
        "present",
        r"(?:right\s+)?now(?!\s+that)|currently|at present|at (?:this|the) (?:time|moment)|for the time being|presently|nowadays|these days|(?:the\s+)?present(?:\s+day)(?!\w)|to date|the current",
    ),
    (
        "past",
        rf"recently|formerly|(?:in )?the (?:recent )?past(?!\s+(?:{_NUM}|{_FEW}|{_UNIT})\b)|long ago|some time ago|at that time|until then|back then|lately|not long ago",
    ),
    (
        "future",
        r"(?:in )?the (?:near |coming |foreseeable |immediate )?future|(?<!as )(?:soon|shortly)(?!\s+(?:after|before|as|there|the)|er|est)|in due course",
    ),
    ("weekend", r"(?:over\s+)?(?:the|this|last|next)\s+weekend"),
)
_NAMES = tuple(name for name, _ in _GRAMMAR)
PATTERNS = {name: re.compile(pattern, re.IGNORECASE) for name, pattern in _GRAMMAR}
# Case matters for names of months and days ("may", "march", "sat"): they are asked for after the match.
_MASTER = re.compile(
    r"(?:(?<![\w-])|(?<=\d\d\d\d-)(?=[12]\d\d\d\b)|(?<=[a-z]-)(?=(?:"
    + _DAY
    + r" )?(?:"
    + _M
    + r")\b)|(?<=\d[-–])(?=\d{1,4}\s?B\.?C))(?:"
    + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _GRAMMAR)
    + r")(?!\w)",
    re.IGNORECASE,
)
_NAMED = frozenset({"mdy", "dmy", "my", "month", "weekday", "rel_month"})
_CASED = re.compile(r"\b(?:may|march|sun|sat|mon|wed|fri|dec|mar|jan|second)\b")
# The words that an expression can begin with, as they are written: the grammar is tried at these alone.
_FIRST_WORDS = """
    a about after afternoon almost an and annual annually another approximately around as at back barely before beginning biweekly by coming
    couple countless current currently daily daybreak days daytime dozens during each earlier early end ensuing evening eventually every exactly few final
    first fiscal following for formerly full future half hourly in new orthodox christmas latter intervening just last late lately later less long many mid middle monthly more
    nearly next night nightfall nightly no not now nowadays numerous on only over past per pre preceding present presently previous previously
    quarterly recent recently right roughly same several shortly since small so some soon start that the these this throughout to today tomorrow
    tonight under until up wee weekly yearly yesterday"""
_POSSESSIVE = re.compile(r"['’].*")
_FIRST = frozenset(
    form
    for word in (
        *_FIRST_WORDS.split(), *MONTHS, *WEEKDAYS, *SEASONS, *PARTS, *NUMBERS, *ORDINALS, *UNITS, *(f"{unit}s" for unit in UNITS),
        "centuries", "twenties", "thirties", "forties", "fifties", "sixties", "seventies", "eighties", "nineties",
    )
    for form in (word, word.capitalize(), word.upper())
)  # fmt: skip
__all__ = ["PATTERNS", "UNITS", "Expression", "find_expressions"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Expression:
    """One match: offsets into the searched text, and the name of its alternative."""

    start: int
    end: int
    text: str
    name: str


def find_expressions(text: str, sentence: Sentence) -> Iterator[Expression]:
    """Every expression in ``sentence`` of ``text``, in order, never overlapping."""
    position = sentence.start
    for token in sentence.tokens:
        first = token.text
        if token.start < position or not (
            first in _FIRST or first[0].isdigit() or _POSSESSIVE.sub("", first) in _FIRST
        ):
            continue
        found = _MASTER.match(text, token.start, sentence.end)
        if found is None or found.lastgroup is None or found.end() == found.start():
            continue
        position = found.end()
        words = found[0]
        if found.lastgroup in _NAMED and _CASED.search(words):
            continue
        yield Expression(
            start=found.start(),
            end=found.start() + len(words.rstrip()),
            text=words.rstrip(),
            name=found.lastgroup,
        )
