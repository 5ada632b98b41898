"""When a clause puts what it tells: its own words, else the story's clock.

In      an Analysis, and the stretch of one clause
Out     a When or None; never a day that no words of the report give
Pure    no clock, network, database or settings

The story's clock: the time that heads a ticker's entry, the day told last in the paragraph, and,
in a report all of whose times lie in one night or day, that night or day.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from itertools import pairwise

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.incident.story import story_start
from onrecord.extraction.incident.where import after_dateline
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.when import When

_FINE = ("instant", "hour", "part of day", "day", "week", "month", "season", "year")
_OF_DAY = frozenset({"instant", "hour", "part of day"})
_SPANS = frozenset({"since", "until", "till", "through", "throughout", "by", "from", "as of", "between"})
_PART_OF_DAY = re.compile(
    r"\b(?:dawn|daybreak|sunrise|noon|midday|dusk|sunset|midnight|first light)\b", re.IGNORECASE
)
_AS_OF = re.compile(r"\bas (?:of|at)\b", re.IGNORECASE)
# Words that fix the day within the expression itself.
_DAY_TOLD = re.compile(
    r"\d{4}|\b(?:today|yesterday|tonight|tomorrow|last night|this (?:morning|afternoon|evening)|overnight|mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|jan\w*|feb\w*|mar\w*|apr\w*|may|june?|july?|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|same)\b",
    re.IGNORECASE,
)
_SAME_DAY = re.compile(r"\b(?:same|that) (?:day|night|evening|morning|afternoon)\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_MONTH = re.compile(r"\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b", re.IGNORECASE)
_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
# "officials said on Wednesday": when it was said, not when it happened.
_OF_SPEECH = re.compile(
    r"\b(?:said|says|told (?:\w+ ){1,3}|announced|reported|wrote|added|confirmed|stated|claimed|posted)(?: in a statement| on (?:Telegram|X|Facebook))?,?\s(?:(?:early|late|later|on|in)\s)*$",
    re.IGNORECASE,
)
# "Who took part in the 7 October attacks": the day is the name of another act.
_OF_ANOTHER = re.compile(
    r"\s(?:attacks?|assault|massacre|raid|invasion|uprising|coup)\b(?! (?:on|in|at|near) )", re.IGNORECASE
)
# "A cease-fire that began on 27 November": the day is that of the truce or war.
_OF_TRUCE = re.compile(
    r"\b(?:cease-?fire|truce|pause|deal|agreement|accord|war|conflict|invasion|offensive)\b[^.;,]{0,30}\b(?:began|begun|started|took effect|went into effect|came into (?:force|effect)|was (?:declared|signed|announced|reached|agreed)|broke out|erupted)\s(?:(?:late|early|on|in|last)\s)*$",
    re.IGNORECASE,
)
_OF_BIRTH = re.compile(r"\bborn\s(?:in\s|on\s)?(?:\d{4}\s(?:and|or)\s)?$", re.IGNORECASE)
# "hit the hospital days after Israel resumed the war last week": the time is that of what came before.
_BACKGROUND = re.compile(r"\b(?:after|before|since|until)\s(?!about|around|shortly)[^.;]{12,}", re.IGNORECASE)
_DAYS_JOINED = re.compile(r"\s?(?:,|,?\sand)\s(?:on\s)?")
_LEAD_SENTENCES = 3
"""Sentences at the head of a report whose night or day is that of the whole."""
_BESIDE = 25
"""Code points between an hour and its day at most: "on Wednesday, shortly before 10:35"."""
_ENTRY_HEAD = re.compile(r"^[\W_]{0,4}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Clock:
    """The usable times of one document, in text order."""

    analysis: Analysis
    times: tuple[TimeMention, ...]
    starts: tuple[int, ...]
    whole: When | None
    """The one night or day in which all times of the report lie."""
    turns_at: int = -1
    """Where the last entry before midnight begins, in a list whose hours run over it."""
    head: When | None = None
    """The one day that the report's head tells, where it is not the report's own: "Shelling of the past day, 30 October"."""

    def within(self, start: int, end: int) -> Sequence[TimeMention]:
        """The times that lie in ``[start, end)``."""
        low = bisect_left(self.starts, start)
        high = bisect_left(self.starts, end)
        return [t for t in self.times[low:high] if t.end <= end]


def open_clock(analysis: Analysis) -> Clock:
    """Index the document's usable times."""
    text = analysis.document.text
    times = tuple(
        t
        for t in analysis.times
        if _usable(t)
        and not _OF_SPEECH.search(text, max(0, t.start - 40), t.start)
        and not (t.when.precision == "day" and _OF_ANOTHER.match(text, t.end))
        and not _OF_TRUCE.search(text, max(0, t.start - 80), t.start)
        and not _OF_BIRTH.search(text, max(0, t.start - 24), t.start)
    )
    told = [t for t in times if not _in_dateline(analysis, t)]
    return Clock(
        analysis=analysis, times=times, starts=tuple(t.start for t in times), whole=_one_span(analysis, told),
        turns_at=_turn_of_day(analysis, times), head=_head_day(analysis, told),
    )  # fmt: skip


def _head_day(analysis: Analysis, told: Sequence[TimeMention]) -> When | None:
    """The day of a summary: the only one in its title and first sentences, shortly before it was issued."""
    published = analysis.document.published
    if not published:
        return None
    lead = analysis.sentences[: _HEAD_SENTENCES + sum(p.kind == "title" for p in analysis.document.parts)]
    ends = lead[-1].end if lead else 0
    days = [_past(t.when, t.text, published) for t in told if t.end <= ends and _dated(t)]
    if not days or len({(d.start or "")[:10] for d in days}) > 1:
        return None
    day = _its_day(days[0])
    gap = (date.fromisoformat(published[:10]) - date.fromisoformat((day.start or "")[:10])).days
    return day if 0 < gap <= _HEAD_DAYS else None


_HEAD_SENTENCES, _HEAD_DAYS = 2, 2
"""Sentences behind the title that are a report's head; days that a summary looks back at most."""


def _span_told(clock: Clock, start: int, end: int) -> When | None:
    """ "Between 18:00 on Thursday and 08:00 on Friday": from the one to the other, where they lie within two days."""
    text = clock.analysis.document.text
    inside = [t for t in clock.analysis.times if start <= t.start and t.end <= end and t.when.start]
    for one, two in pairwise(inside):
        if not (
            one.when.precision in _OF_DAY
            and two.when.precision in _OF_DAY
            and _SPAN_OPENS.search(text, max(start, one.start - 16), one.start)
            and _SPAN_JOINS.fullmatch(text, one.end, two.start)
        ):
            continue
        first, last = one.when.start or "", two.when.end or ""
        if first > last:
            # "From 18:00 on Thursday" was read as the Thursday to come: what happened did so before it ended.
            back = date.fromisoformat(first[:10]) - timedelta(days=7)
            first = f"{back.isoformat()}{first[10:]}"
        if first < last and date.fromisoformat(last[:10]) - date.fromisoformat(first[:10]) <= timedelta(
            days=2
        ):
            return replace(one.when, start=first, end=last, precision="part of day", timex=None)
    return None


_SPAN_OPENS = re.compile(r"\b(?:between|from)\s(?:the\s)?$", re.IGNORECASE)
_SPAN_JOINS = re.compile(r",?\s(?:and|to|until|till)\s(?:the\s)?", re.IGNORECASE)


def time_told(clock: Clock, sentence: Sentence, start: int, end: int, act: int) -> When | None:
    """The time that the clause or its sentence tells, on the day of its story.

    Of several times the one nearest the word of the act at ``act`` counts, with the hour or day told beside it.
    """
    begin = after_dateline(sentence)
    if (span := _span_told(clock, max(start, begin), end)) is not None:
        return span
    entry = entry_time(clock, sentence)
    own = [t for t in clock.within(begin, end) if entry is None or t.start != entry.start]
    here = [t for t in own if t.start >= start] or [t for t in own if t.end <= start][-2:]
    text = clock.analysis.document.text
    if not here and text[end : end + 1] in {":", ",", " "}:
        here = list(clock.within(end, min(sentence.end, end + _BESIDE)))[:1]
    here = [t for t in here if not (t.start > act and _BACKGROUND.search(text, act, t.start))]
    if not here:
        return None
    nearest = min(here, key=lambda t: (max(t.start - act, act - t.end), t.start))
    dated = next((t for t in here if _YEAR.search(t.text) and not meet(t.when, nearest.when)), None)
    if dated is not None and not _YEAR.search(nearest.text):
        # "In October 2020, on a Friday": the weekday was read on the report's own calendar.
        return dated.when
    published = clock.analysis.document.published
    beside = [
        t for t in here if t is not nearest and max(t.start - nearest.end, nearest.start - t.end) <= _BESIDE
    ]
    if _floats(nearest):
        day = next(
            (t for t in beside or here if not _floats(t) and t.when.precision in {"day", *_OF_DAY}), None
        )
        told = day.when if day is not None else _day_before(clock, sentence, nearest.start) or clock.head
        return _past(
            _on_day(nearest.when, told, published) if told else nearest.when, nearest.text, published
        )
    hour = next((t for t in beside if _floats(t) and _fineness(t) < _fineness(nearest)), None)
    if hour is not None:
        return _on_day(hour.when, _past(nearest.when, nearest.text, published), published)
    finer = [t for t in beside if _fineness(t) < _fineness(nearest) and meet(t.when, nearest.when)]
    chosen = min(finer, key=_fineness, default=nearest)
    if _SAME_DAY.search(chosen.text):
        told = _day_before(clock, sentence, chosen.start) or _day_anywhere(clock, chosen.start)
        return _on_day(chosen.when, told, published, same=True) if told else chosen.when
    return _past(chosen.when, chosen.text, published)


def spoken(clock: Clock, told: TimeMention) -> bool:
    """Whether words of speech stand just before: "officials said on Wednesday"."""
    return _OF_SPEECH.search(clock.analysis.document.text, max(0, told.start - 40), told.start) is not None


def resolved(clock: Clock, sentence: Sentence, told: TimeMention) -> When:
    """One time of a sentence as that of an act: an hour on the day told beside it or in its story, and none after the report."""
    published = clock.analysis.document.published
    beside = [
        t
        for t in clock.within(sentence.start, sentence.end)
        if t is not told and max(t.start - told.end, told.start - t.end) <= _BESIDE
    ]
    if _floats(told):
        day = next((t for t in beside if not _floats(t) and t.when.precision in {"day", *_OF_DAY}), None)
        when = day.when if day is not None else _day_before(clock, sentence, told.start)
        return _past(_on_day(told.when, when, published) if when else told.when, told.text, published)
    if _SAME_DAY.search(told.text):
        when = _day_before(clock, sentence, told.start) or _day_anywhere(clock, told.start)
        return _on_day(told.when, when, published, same=True) if when else told.when
    return _past(told.when, told.text, published)


def on_head_day(clock: Clock, told: TimeMention) -> When | None:
    """An hour for want of a day of its own on the day that the report's head tells; None where that says nothing new."""
    if clock.head is None or not _floats(told):
        return None
    published = clock.analysis.document.published
    return _past(_on_day(told.when, clock.head, published), told.text, published)


def days_listed(clock: Clock, start: int, end: int) -> tuple[When, ...]:
    """ "On 12 and 14 October": the days that a clause lists, each an occasion of its own; empty for one day."""
    text = clock.analysis.document.text
    days: list[TimeMention] = []
    for told in clock.within(start, end):
        if told.when.precision != "day":
            continue
        if days and _DAYS_JOINED.fullmatch(text[days[-1].end : told.start]) is None:
            break
        days.append(told)
    published = clock.analysis.document.published
    return tuple(_past(d.when, d.text, published) for d in days) if len(days) > 1 else ()


def time_before(clock: Clock, sentence: Sentence) -> When | None:
    """The time of a telling that names none: its entry's, its paragraph's, or the one span of the whole report."""
    entry = entry_time(clock, sentence)
    if entry is not None:
        return entry.when
    sentences = clock.analysis.sentences
    for earlier in reversed(sentences[story_start(clock.analysis, sentence) : sentence.index][-2:]):
        told = time_told(clock, earlier, earlier.start, earlier.end, earlier.end)
        if told is not None:
            return _its_day(told)
    return clock.whole


def _its_day(when: When) -> When:
    """The day of an hour: another act's hour is not this one's."""
    if when.precision not in {"instant", "hour"} or not when.start:
        return when
    return replace(when, timex=None, start=when.start[:10], end=when.start[:10], precision="day")


def entry_time(clock: Clock, sentence: Sentence) -> TimeMention | None:
    """The time that an entry of a ticker or list opens with: "15:02 ...", "* Mon: ..."."""
    first = _paragraph(clock.analysis, sentence)[0]
    text = clock.analysis.document.text
    for told in clock.within(first.start, min(first.end, first.start + 40)):
        if not _ENTRY_HEAD.match(text[first.start : told.start]):
            return None
        if told.when.precision == "instant" or text[told.end : told.end + 1] in {":", ".", "–", "|"}:
            return _of_evening(clock, told)
    return None


def _of_evening(clock: Clock, told: TimeMention) -> TimeMention:
    """An entry's hour, on the day before where the entries run from evening over midnight: 22:40, 01:15, 03:50."""
    if not _floats(told) or told.start > clock.turns_at:
        return told
    start, end = (
        f"{(date.fromisoformat(w[:10]) - timedelta(days=1)).isoformat()}{w[10:]}" if w else None
        for w in (told.when.start, told.when.end)
    )
    return replace(told, when=replace(told.when, start=start, end=end, timex=None))


def _turn_of_day(analysis: Analysis, times: Sequence[TimeMention]) -> int:
    """Where the last entry before midnight begins, in a list of hours that runs over it once; -1 for none."""
    text = analysis.document.text
    heads = [
        t
        for t in times
        if t.when.precision == "instant"
        and _floats(t)
        and text[text.rfind("\n", 0, t.start) + 1 : t.start].strip(" -–—•*") == ""
    ]
    falls = [a for a, b in pairwise(heads) if (b.when.start or "")[11:] < (a.when.start or "")[11:]]
    if len(falls) != 1 or len(heads) < _ENTRIES:
        return -1
    return falls[0].start if (falls[0].when.start or "")[11:] >= _EVENING else -1


_ENTRIES = 3
"""Entries at least from which the order of hours tells that they run over midnight."""
_EVENING = "17:00"


def _usable(time: TimeMention) -> bool:
    return bool(
        time.kind in {"date", "time"}
        and time.when.start
        and time.relation not in _SPANS
        and not _AS_OF.search(time.text)
        and (time.relation != "before" or _PART_OF_DAY.search(time.text))
        and time.when.precision in _FINE
    )


def _floats(time: TimeMention) -> bool:
    """Whether an hour or part of the day was put on the report's own day for want of another."""
    return time.when.precision in _OF_DAY and not _DAY_TOLD.search(time.text)


def _day_before(clock: Clock, sentence: Sentence, position: int) -> When | None:
    """The day that the story told last before ``position``."""
    first = clock.analysis.sentences[story_start(clock.analysis, sentence)]
    for told in reversed(clock.within(first.start, position)):
        if _dated(told):
            return _past(told.when, told.text, clock.analysis.document.published)
    return None


def _dated(told: TimeMention) -> bool:
    return (
        told.when.precision in {"day", *_OF_DAY}
        and not _floats(told)
        and bool(told.when.start)
        and not _SAME_DAY.search(told.text)
    )


def _day_anywhere(clock: Clock, position: int) -> When | None:
    """The day told last before ``position``, in whichever paragraph."""
    for told in reversed(clock.within(0, position)):
        if _dated(told):
            return _past(told.when, told.text, clock.analysis.document.published)
    return None


def _on_day(hour: When, day: When, published: str | None, *, same: bool = False) -> When:
    """An hour read on the report's own day, moved to the day that its story tells ("on Wednesday at 10:35").

    ``same``: the words are "the same day", which is that day whatever its precision.
    """
    if same and hour.precision == "day" and day.start:
        return replace(_its_day(day), start=day.start[:10], end=(day.end or day.start)[:10], precision="day")
    if not (hour.start and day.start and published) or hour.precision not in _OF_DAY:
        return hour
    issued = date.fromisoformat(published[:10])
    shift = date.fromisoformat(day.start[:10]) - issued
    near = abs((date.fromisoformat(hour.start[:10]) - issued).days)
    if near > 1 or not shift or hour.start[:10] == day.start[:10]:
        return hour
    if day.precision == "part of day" and hour.start[11:] < "12:00" <= day.start[11:]:
        # "On Friday night ... at 2 a.m." is the morning after.
        shift += timedelta(days=1)
    return replace(
        hour,
        timex=None,
        start=_shifted(hour.start, shift),
        end=_shifted(hour.end, shift) if hour.end else None,
    )


def _past(when: When, text: str, published: str | None) -> When:
    """A time that fell after the report by the way it was read, put back: what is told as having happened has."""
    if not (when.start and published) or when.precision not in {"day", *_OF_DAY}:
        return when
    next_day = (date.fromisoformat(published[:10]) + timedelta(days=1)).isoformat()
    overnight = (
        when.precision == "part of day"
        and (when.end or "") > f"{next_day}T00:00"
        and when.start[:10] <= next_day
    )
    if when.start[:10] <= published[:10] and not (overnight and when.start[:10] == published[:10]):
        return when
    if when.precision == "day" and not _YEAR.search(text) and _MONTH.search(text):
        # "On 8 March", told in February, was that of the year before.
        return _year_before(when)
    back = timedelta(days=-7 if _WEEKDAY.search(text) and not overnight else -1)
    if (date.fromisoformat(when.start[:10]) + back).isoformat() > published[:10]:
        return when
    return replace(
        when, timex=None, start=_shifted(when.start, back), end=_shifted(when.end, back) if when.end else None
    )


def _year_before(when: When) -> When:
    start = when.start or ""
    return replace(
        when,
        timex=None,
        start=f"{int(start[:4]) - 1}{start[4:]}",
        end=f"{int(when.end[:4]) - 1}{when.end[4:]}" if when.end else None,
    )


def meet(a: When, b: When) -> bool:
    """Whether two intervals share a moment, as far as both are told."""
    if not (a.start and b.start):
        return True
    length = min(len(a.start), len(b.start))
    return a.start[:length] <= (b.end or b.start)[:length] and b.start[:length] <= (a.end or a.start)[:length]


def _shifted(moment: str, by: timedelta) -> str:
    return (date.fromisoformat(moment[:10]) + by).isoformat() + moment[10:]


def _one_span(analysis: Analysis, told: Sequence[TimeMention]) -> When | None:
    """The widest of the report's times, where it is a day or less, not long past, and holds all the others."""
    published = analysis.document.published
    if not told or not published:
        return None
    widest = max(told, key=_fineness).when
    if widest.precision not in {"day", *_OF_DAY} or not widest.start:
        return None
    lead = analysis.sentences[: _LEAD_SENTENCES + sum(p.kind == "title" for p in analysis.document.parts)]
    if not any(s.start <= t.start < s.end for t in told if t.when == widest for s in lead):
        # A time told far down is that of its own act.
        return None
    fresh = abs((date.fromisoformat(published[:10]) - date.fromisoformat(widest.start[:10])).days) <= 2
    return widest if fresh and all(meet(widest, t.when) for t in told) else None


def _in_dateline(analysis: Analysis, time: TimeMention) -> bool:
    sentence = analysis.sentence_at(time.start)
    return sentence is not None and time.start < after_dateline(sentence)


def _paragraph(analysis: Analysis, sentence: Sentence) -> Sequence[Sentence]:
    """The sentences of the paragraph up to and with ``sentence``."""
    index = sentence.index
    while index > 0 and analysis.sentences[index - 1].paragraph == sentence.paragraph:
        index -= 1
    return analysis.sentences[index : sentence.index + 1]


def _fineness(time: TimeMention) -> int:
    return _FINE.index(time.when.precision)
