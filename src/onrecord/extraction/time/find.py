"""Find every time expression of a document and give each its value.

In      a Document and its sentences
Out     TimeMentions in text order
Pure    the report's date stands in the document; there is no clock
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.calendar import cover
from onrecord.extraction.time.context import Context, Value
from onrecord.extraction.time.expression import find_expressions
from onrecord.extraction.time.mention import TimeMention
from onrecord.extraction.time.resolve import resolve
from onrecord.model.document import Document
from onrecord.model.when import When

_RELATION = re.compile(
    r"\b(since|by|until|till|before|after|as of|from|between|through|during|within|no later than|starting|beginning|around|about|up to)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_OPENS = re.compile(
    r"\W*(?:(?:in|by|during|throughout|from|since|until|after|early|late|then|and|the|year)\s{1,3}){0,4}",
    re.IGNORECASE,
)
# What a history is laid beside does not move it: "more than in 1999", "since 1948".
_ASIDE = re.compile(
    r"\b(?:since|than(?:\s(?:in|on|during))?|compared (?:to|with)|unlike|until)\s(?:the\s)?$", re.IGNORECASE
)
_OUTRIGHT = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")
# A text whose years mostly lie this far before its own date tells a history: its own dates anchor it.
_HISTORY_YEARS = 3
_MANY_YEARS = 40
"""Years told outright that make a text a history even where it reaches into the year before its own."""


def find_times(document: Document, sentences: Sequence[Sentence]) -> tuple[TimeMention, ...]:
    """Every time mention in ``sentences``."""
    published = date.fromisoformat(document.published[:10]) if document.published else None
    heads = ticker_heads(document.text)
    context = Context(document=published, narrative=is_history(document.text, published, without=heads))
    if not context.narrative:
        context.anchor = published
    mentions: list[TimeMention] = []
    for sentence in sentences:
        for found in find_expressions(document.text, sentence):
            before, after = (
                document.text[sentence.start : found.start],
                document.text[found.end : sentence.end],
            )
            if found.start in heads and len(found.text) == _FIGURES:
                found = replace(found, name="entry_clock")
            value = resolve(found, before, after, context)
            if value is None:
                continue
            if context.narrative and value.explicit and not _ASIDE.search(before):
                context.told(value.timex, opens=_OPENS.fullmatch(before) is not None or _heads(sentence))
            if value.explicit and (told_year := _OUTRIGHT.match(value.timex)):
                context.last_year = int(told_year[1])
            if value.kind == "date" and re.match(r"\d{4}", value.timex):
                context.last = value.timex
            if found.name in _CLOCKS and _BARE.fullmatch(found.text):
                value = _on_day_told(value, mentions, sentence, before)
            relation = _RELATION.search(before)
            mentions.append(
                TimeMention(
                    start=found.start,
                    end=found.end,
                    text=found.text,
                    kind=value.kind,
                    when=_meant(_when(value), found.text, before),
                    relation=relation[1].lower() if relation else None,
                )
            )
    return tuple(mentions)


_LINE_HEAD = re.compile(r"^(?:([01]\d|2[0-3])([0-5]\d))(?=\s?[-–—:|]?\s\S)", re.MULTILINE)
_FIGURES = 4
_LINES = 4
"""Lines at least that four figures head, in the order of the clock, where those are hours and no years."""


def ticker_heads(text: str) -> frozenset[int]:
    """Where the hours of a ticker stand that are written as four figures without a stop: "1840 Our man at ..."."""
    heads = [(m.start(), m[0]) for m in _LINE_HEAD.finditer(text)]
    hours = [h for _, h in heads]
    ordered = hours in (sorted(hours), sorted(hours, reverse=True))
    if len(hours) < _LINES or not ordered or all("1900" <= h < "2100" for h in hours):
        return frozenset()
    return frozenset(at for at, _ in heads)


_CLOCKS = frozenset({"clock", "spoken", "hours_clock", "entry_clock"})
_BARE = re.compile(
    r"(?:as of )?[\d:.]+\s?(?:[ap]\.?\s?m\.?|hrs|hours)?(?:\s[A-Z]{2,4}|\s\w+ time)?|[a-z]+(?:\s(?:to|past)\s[a-z]+)?(?:\s[ap]\.?m\.?)?",
    re.IGNORECASE,
)
"""An hour alone, without a day or a part of one."""
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_RUNS_ON = re.compile(r"\b(?:to|until|till|and)\s+$", re.IGNORECASE)
_BESIDE = frozenset({"since", "until", "till", "by", "before", "after"})


def _on_day_told(value: Value, mentions: Sequence[TimeMention], sentence: Sentence, before: str) -> Value:
    """An hour is of the day told before it in its sentence: "on May 10 it came into effect at 5 pm"."""
    for mention in reversed(mentions):
        if mention.start < sentence.start:
            break
        when = mention.when
        if (
            mention.kind in {"date", "time"}
            and when.start
            and when.precision in {"day", "instant", "hour", "part of day"}
            and mention.relation not in _BESIDE
        ):
            day, _, hour = (when.timex or when.start).partition("T")
            clock = value.timex.partition("T")[2]
            if not (clock and _DAY.fullmatch(day)):
                return value
            if hour and clock < hour and _RUNS_ON.search(before):
                # "From 10 p.m. on Friday to 4 a.m." ends on Saturday.
                day = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
            return replace(value, timex=f"{day}T{clock}")
    return value


def _meant(when: When, words: str, before: str) -> When:
    """What the words around an hour or a part of the day make of it."""
    if _SMALL_HOURS.search(words):
        return _small_hours(when)
    return _just_before(when) if _JUST_BEFORE.search(before) else when


_JUST_BEFORE = re.compile(
    r"\b(?:just|shortly|a little|a bit|moments|minutes|some minutes) before\s$", re.IGNORECASE
)
_SHORTLY = timedelta(minutes=30)


def _just_before(when: When) -> When:
    """ "Just before noon": the half hour that ends there."""
    if when.start is None or when.precision != "instant" or "T" not in when.start:
        return when
    start = datetime.fromisoformat(when.start) - _SHORTLY
    return replace(when, start=start.isoformat(timespec="minutes"), precision="hour", approximate=True)


_SMALL_HOURS = re.compile(r"\b(?:early|small|wee)\s+hours\b", re.IGNORECASE)


def _small_hours(when: When) -> When:
    """The hours after midnight, which the value's "morning" would put behind five o'clock."""
    if when.start is None or when.precision != "part of day":
        return when
    day = when.start[:10]
    return replace(when, start=f"{day}T00:00", end=f"{day}T05:00")


# Words that place a text at its own date: a report that looks back at length is a report still.
_OF_TODAY = re.compile(
    r"\b(?:yesterday|tomorrow|tonight|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:last|next|this) (?:week|month|Mon|Tues|Wednes|Thurs|Fri|Satur|Sun))\b(?!\s(?:January|February|March|April|May|June|July|August|September|October|November|December|\d))"
)
_NEWS_MARKS, _NEWS_STRETCH = 2, 3000
"""So many of them, and one in so many code points, make a text a report."""
_HEADING_WORDS = 14


def _heads(sentence: Sentence) -> bool:
    """A heading: a short line without a stop. Its year is that of what follows."""
    return len(sentence.tokens) <= _HEADING_WORDS and sentence.text[-1] not in '.!?…"”’)'


def is_history(text: str, published: date | None, *, without: frozenset[int] = frozenset()) -> bool:
    """Whether ``text`` tells of years long before its date, as a history does and a news report does not.

    ``without``: where figures stand that are no years. A text without a date of its own and with few years is news of an unknown day: its weekdays stay unknown too.
    """
    years = [int(m[1]) for m in _OUTRIGHT.finditer(text) if m.start() not in without]
    if len(years) < 5:
        return False
    years.sort()
    if published is None:
        return True
    if len(_OF_TODAY.findall(text)) >= max(_NEWS_MARKS, len(text) / _NEWS_STRETCH):
        return False
    back = published.year - years[len(years) // 2]
    return back >= (1 if len(years) >= _MANY_YEARS else _HISTORY_YEARS)


def _when(value: Value) -> When:
    when = cover(value.timex, zone=value.zone, approximate=value.approximate)
    if value.end_timex:
        return replace(when, end=cover(value.end_timex).end)
    return when
