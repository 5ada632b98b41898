"""Times ahead: which times of a sentence lie after the report, and what edge of time they set.

In      an Analysis and one of its sentences
Out     Aheads in text order, a start and its end together as one
Pure    the report's date stands in the document; there is no clock
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.due import english
from onrecord.extraction.due.clause import Sign, clause_of, sign_at
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.calendar import shift
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.when import When

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Ahead:
    """``spans`` are the time's words and ``clause`` its clause, in code points of the document."""

    spans: tuple[Span, ...]
    clause: Span
    by: When | None


_WEEKDAY = re.compile(
    r"^(?:(?:on )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[^\d]*|(?:as of )?[\d:.]+\s?(?:[ap]\.?\s?m\.?)?,?\s(?:on\s)?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))$",
    re.IGNORECASE,
)
_BETWEEN = re.compile(
    r"[\s,]*(?:and|to|until|till|through|till|up to|at|on|from|the|night of|noon|midnight|–|-)?[\s,]*(?:to|until|till|at|on|from|the|\d{1,2}(?:[.:]\d\d)?)?[\s,]*",
    re.IGNORECASE,
)
_ISO_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_NAMED = re.compile(r"[\s-]+(?:\w+\s){0,3}" + english.TRUCE.pattern, re.IGNORECASE)
_FINE = frozenset({"instant", "hour", "part of day", "day", "week"})
_DURATION = re.compile(r"^PT?(\d+)([HDWMY])$")


def find_ahead(analysis: Analysis, sentence: Sentence) -> list[Ahead]:
    """The times of ``sentence`` that lie ahead of the report and are told as such."""
    published = (analysis.document.published or "")[:10]
    if not published or sentence.text.rstrip("\"”’'").endswith("?"):
        return []
    text = analysis.document.text
    times = [t for t in analysis.times if sentence.start <= t.start < sentence.end]
    groups = _groups(text, times)
    spans = [(g[0].start - sentence.start, g[-1].end - sentence.start) for g in groups]
    found: list[Ahead] = []
    for group, span in zip(groups, spans, strict=True):
        if span[0] == 0 and group[0].kind == "time" and len(groups) > 1:
            # The hour of a ticker's entry.
            continue
        left, right = clause_of(sentence.text, *span, spans)
        clause = (sentence.start + left, sentence.start + right)
        words, at = sentence.text[left:right], span[0] - left
        if any(a.clause == clause for a in found) or (
            english.EARLIER.search(sentence.text[:right]) and sign_at(words, at) in {"weak", "decree"}
        ):
            continue
        by = _edge(analysis, group, words, at)
        if by is not None:
            found.append(Ahead(spans=tuple((t.start, t.end) for t in group), clause=clause, by=by))
    return found or _vague(sentence, published)


def _groups(text: str, times: list[TimeMention]) -> list[list[TimeMention]]:
    """Times that tell one thing together: "from noon on 6 January until midnight on 7 January", "Tuesday 16 September at ten"."""
    groups: list[list[TimeMention]] = []
    for t in times:
        if t.kind == "set":
            continue
        if (
            groups
            and t.kind != "duration"
            and groups[-1][-1].kind != "duration"
            and _BETWEEN.fullmatch(text[groups[-1][-1].end : t.start])
        ):
            groups[-1].append(t)
        else:
            groups.append([t])
    return groups


def _edge(analysis: Analysis, group: list[TimeMention], words: str, at: int) -> When | None:
    """The next edge still to come that the group sets, None where it is past or only named."""
    published = (analysis.document.published or "")[:10]
    if any(p.search(words) for p in (english.HOPED, english.OFF, english.EACH)):
        return None
    text = analysis.document.text
    if english.AWAY.search(text[max(0, group[0].start - 14) : group[0].start]) or english.GONE.match(
        text[group[-1].end : group[-1].end + 14]
    ):
        return None
    sign = sign_at(words, at)
    said_then = english.SAID_THEN.match(text[group[-1].end : group[-1].end + 12])
    if sign == "decree" and said_then is not None and group[0].relation not in _BOUNDS:
        # "Pledged on Monday evening to hold to it": when it was said, and not when it is due.
        return None
    owned = english.OWNED.match(text[group[-1].end : group[-1].end + 40])
    if (owned is not None and not english.OCCASION.match(text[group[-1].end + owned.end() :])) or (
        sign == "weak" and english.GUESSED.search(words) and not english.FORETOLD.search(words)
    ):
        return None
    if group[0].when.start is None and group[0].when.end is None:
        return group[0].when if group[0].relation == "within" and sign not in {None, "behind"} else None
    coming: list[tuple[str, When]] = []
    for t in group:
        when = _turned(t, published) if sign in {"ahead", "timetable"} else t.when
        if _comes(t, when, sign, published):
            day = (when.start or when.end or "")[:10]
            coming.append((day, replace(when, start=None) if t.relation in english.BY else when))
    # What began on the day of the report may have begun before it: the next edge that surely comes is the later one.
    later = [w for day, w in coming if day > published]
    return later[0] if later else (coming[-1][1] if coming else None)


def _comes(time: TimeMention, when: When, sign: Sign | None, published: str) -> bool:
    """Does this time lie ahead of the report, by its own reckoning and by how its clause looks at it?"""
    latest, first = when.end or when.start, when.start or when.end
    if latest is None or first is None or latest[:10] < published or sign == "behind":
        return False
    bound = time.relation in _BOUNDS
    if when.precision not in _FINE:
        # A year or month that runs already is no time to come; a season's blow still is.
        opens = first[:10] > published or (when.precision == "season" and latest[:10] > published)
        return (opens or time.relation == "by") and (sign in {"ahead", "weak"} or time.relation == "by")
    if first[:10] < published and not (bound or when.precision == "week"):
        return False
    if first[:10] == published and time.text.lower() == "today":
        return False
    if first[:10] == published:
        later = bound or _LATER.search(time.text) is not None
        return sign in {"ahead", "weak"} or (sign in {"timetable", "decree"} and later)
    return sign is not None or bound


_BOUNDS = frozenset({"until", "till", "by", "no later than"})
_LATER = re.compile(r"tonight|this evening|later|midnight", re.IGNORECASE)


def _turned(time: TimeMention, published: str) -> When:
    """A bare weekday in a clause that looks ahead is the next one."""
    when = time.when
    if when.start is None or not _WEEKDAY.match(time.text) or time.relation in {"since", "after"}:
        return when
    day, base = date.fromisoformat(when.start[:10]), date.fromisoformat(published)
    if not base - timedelta(days=7) <= day < base:
        return when
    return replace(when, start=_week_on(when.start), end=_week_on(when.end), timex=_week_on(when.timex))


def _week_on(value: str | None) -> str | None:
    if value is None or not _ISO_DAY.match(value):
        return None
    return (date.fromisoformat(value[:10]) + timedelta(days=7)).isoformat() + value[10:]


def _vague(sentence: Sentence, published: str) -> list[Ahead]:
    """ "In the coming days", where the clause says that something will be."""
    found = english.VAGUE.search(sentence.text)
    if found is None:
        return []
    left, right = clause_of(sentence.text, found.start(), found.end(), [])
    blank = " " * len(found[0])
    words = sentence.text[left : found.start()] + blank + sentence.text[found.end() : right]
    allowed = {"ahead", "timetable"} | ({None} if found[0].lower() == "tomorrow" else set())
    if sign_at(words, found.start() - left) not in allowed:
        return []
    return [
        Ahead(
            spans=((sentence.start + found.start(), sentence.start + found.end()),),
            clause=(sentence.start + left, sentence.start + right),
            by=_reckoned(found[0].lower(), date.fromisoformat(published)),
        )
    ]


def _reckoned(words: str, today: date) -> When | None:
    """The day of "tomorrow" and "by the end of the month", None for what has none."""
    if words == "tomorrow":
        day = (today + timedelta(days=1)).isoformat()
        return When(start=day, end=day, precision="day", timex=day)
    unit = re.search(r"end of (?:the|this) (day|week|month|year)$", words)
    if unit is None:
        return None
    last = {
        "day": today,
        "week": today + timedelta(days=6 - today.weekday()),
        "month": shift(today.replace(day=1), 1, "M") - timedelta(days=1),
        "year": date(today.year, 12, 31),
    }[unit[1]]
    return When(end=last.isoformat(), precision="day", timex=last.isoformat())


def end_of_window(analysis: Analysis, sentence: Sentence) -> Ahead | None:
    """When a pause told by its length runs out: from the start told with it, else from the report's day."""
    published = (analysis.document.published or "")[:10]
    held = english.TRUCE.search(sentence.text) or english.STOPS_FOR.search(sentence.text)
    if not published or not held or english.OVER.search(sentence.text):
        return None
    if english.PROPOSED.search(sentence.text):
        return None
    times = [t for t in analysis.times if sentence.start <= t.start < sentence.end]
    length = next(
        (t for t in times if t.kind == "duration" and t.relation not in {"within", "after", "before"}), None
    )
    counted = _DURATION.match(length.when.timex or "") if length is not None else None
    if length is None or counted is None:
        return None
    begun = next((t for t in times if t.when.start and t.when.precision in _FINE), None)
    if begun is None and any(t.when.start for t in times):
        return None
    before, after = (
        sentence.text[: length.start - sentence.start],
        sentence.text[length.end - sentence.start :],
    )
    named = (
        _NAMED.match(after) is not None
        and english.BEGAN.search(sentence.text) is not None
        and begun is not None
    )
    if not named and not english.HOLDS_FOR.search(before) and not english.STOPS_FOR.search(before):
        return None
    anchor = begun.when.start if begun is not None and begun.when.start else published
    end = _added(anchor, int(counted[1]), counted[2], inclusive=begun is not None)
    if end[:10] < published:
        return None
    left, right = clause_of(sentence.text, length.start - sentence.start, length.end - sentence.start, [])
    return Ahead(
        spans=((length.start, length.end),),
        clause=(sentence.start + left, sentence.start + right),
        by=When(start=end, end=end, precision="instant" if "T" in end else "day", timex=length.when.timex),
    )


def _added(anchor: str, count: int, unit: str, *, inclusive: bool) -> str:
    """The last day inside, or the instant, of ``count`` units from ``anchor``."""
    day = date.fromisoformat(anchor[:10])
    if unit == "H":
        return shift(day, max(count // 24, 0), "D").isoformat() + anchor[10:]
    last = shift(day, count, unit)
    if inclusive and len(anchor) == 10 and unit in {"D", "W"}:
        last -= timedelta(days=1)
    return last.isoformat() + anchor[10:]
