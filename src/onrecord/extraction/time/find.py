"""Find every time expression of a document and give each its value.

In      a Document and its sentences
Out     TimeMentions in text order
Pure    the report's date stands in the document; there is no clock
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.calendar import cover
from onrecord.extraction.time.expression import find_expressions
from onrecord.extraction.time.mention import TimeMention
from onrecord.extraction.time.resolve import Context, Value, resolve
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
_OUTRIGHT = re.compile(r"(?<!\d)(1[0-9]\d\d|20\d\d)(?!\d)")
# A text whose years mostly lie this far before its own date tells a history: its own dates anchor it.
_HISTORY_YEARS = 3
_MANY_YEARS = 40
"""Years told outright that make a text a history even where it reaches into the year before its own."""


def find_times(document: Document, sentences: Sequence[Sentence]) -> tuple[TimeMention, ...]:
    """Every time mention in ``sentences``."""
    published = date.fromisoformat(document.published[:10]) if document.published else None
    context = Context(document=published, narrative=is_history(document.text, published))
    if not context.narrative:
        context.anchor = published
    mentions: list[TimeMention] = []
    for sentence in sentences:
        for found in find_expressions(document.text, sentence.start, sentence.end):
            before, after = (
                document.text[sentence.start : found.start],
                document.text[found.end : sentence.end],
            )
            value = resolve(found, before, after, context)
            if value is None:
                continue
            if context.narrative and value.explicit:
                context.told(value.timex, opens=_OPENS.fullmatch(before) is not None)
            if found.name in _CLOCKS and _BARE.fullmatch(found.text):
                value = _on_day_told(value, mentions, sentence, before)
            relation = _RELATION.search(before)
            mentions.append(
                TimeMention(
                    start=found.start,
                    end=found.end,
                    text=found.text,
                    kind=value.kind,
                    when=_when(value),
                    relation=relation[1].lower() if relation else None,
                )
            )
    return tuple(mentions)


_CLOCKS = frozenset({"clock", "spoken", "hours_clock"})
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


def is_history(text: str, published: date | None) -> bool:
    """Whether ``text`` tells of years long before its date, as a history does and a news report does not.

    A text without a date of its own and with few years is news of an unknown day: its weekdays stay unknown too.
    """
    years = [int(y) for y in _OUTRIGHT.findall(text)]
    if len(years) < 5:
        return False
    years.sort()
    if published is None:
        return True
    back = published.year - years[len(years) // 2]
    return back >= (1 if len(years) >= _MANY_YEARS else _HISTORY_YEARS)


def _when(value: Value) -> When:
    when = cover(value.timex, zone=value.zone, approximate=value.approximate)
    if value.end_timex:
        return replace(when, end=cover(value.end_timex).end)
    return when
