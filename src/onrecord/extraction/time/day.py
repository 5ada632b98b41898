"""Days: told outright, by a weekday, by a part of the day, or by the day told before."""

from __future__ import annotations

import re
from datetime import date, timedelta

from onrecord.extraction.time.calendar import shift
from onrecord.extraction.time.context import Context, Value
from onrecord.extraction.time.english import MONTH, MONTHS, PART, PARTS, THAT_YEAR, WEEKDAY, WEEKDAYS, YEAR
from onrecord.extraction.time.pair import paired_year
from onrecord.extraction.time.tense import looks_ahead

UNTIL = re.compile(
    r"\b(?:until|till|through|to)\s(?:midnight |noon |the end of |late |early |about )?(?:on )?$",
    re.IGNORECASE,
)

LIST_MONTH = re.compile(
    r"(?:,\s+\S+)*,?\s+(?:and|or|to|through|until)\s+(?:the\s+)?\S+\s+(?:of\s+)?([A-Z][a-z]+\.?(?:,?\s+\d{4})?)"
)


def iso(text: str, before: str, after: str, context: Context) -> Value:
    date.fromisoformat(text[:10])
    return Value(timex=text, explicit=True)


def full_date(text: str, before: str, after: str, context: Context) -> Value | None:
    month = MONTH.search(text)
    if month is None:
        return None
    if bc := re.search(r"(\d{1,4})\s*B\.?C", text):
        return Value(timex=f"BC{int(bc[1]):04}-{MONTHS[month[1].lower()]:02}")
    rest = YEAR.sub(" ", text)
    day = re.search(r"\d{1,2}", rest)
    if day is None:
        return None
    year = YEAR.search(text)
    number = MONTHS[month[1].lower()]
    if year:
        return Value(timex=date(int(year[1]), number, int(day[0])).isoformat(), explicit=True)
    if (paired := paired_year(number, after)) is not None:
        return Value(timex=date(paired, number, int(day[0])).isoformat(), explicit=True)
    if context.last_year and THAT_YEAR.search(text):
        return Value(timex=date(context.last_year, number, int(day[0])).isoformat(), explicit=True)
    found = nearest_day(number, int(day[0]), before, after, context)
    return (
        Value(timex=found.isoformat(), explicit=context.narrative)
        if found
        else Value(timex=f"XXXX-{number:02}-{int(day[0]):02}")
    )


def holiday(text: str, before: str, after: str, context: Context) -> Value | None:
    """Feasts of a fixed day. Orthodox Christmas is the seventh of January."""
    lowered = text.lower()
    day = (1, 1)
    if "christmas" in lowered:
        day = (1, 7) if "orthodox" in lowered else (12, 25)
    eve = timedelta(days="eve" in lowered.split())
    if year := YEAR.search(text):
        named = int(year[1]) + (day == (1, 1) and bool(eve))
        return Value(timex=(date(named, *day) - eve).isoformat(), explicit=True)
    found = nearest_day(*day, before, after, context)
    return Value(timex=(found - eve).isoformat()) if found else None


def nearest_day(month: int, day: int, before: str, after: str, context: Context) -> date | None:
    if context.narrative:
        year = context.year_of(month, before)
        return date(year, month, day) if year else None
    base = context.document
    if base is None:
        return None
    candidates = []
    for year in (base.year - 1, base.year, base.year + 1):
        try:
            candidates.append(date(year, month, day))
        except ValueError:
            continue
    # "Held until 1 February", written on the 3rd, is two days ago and not next year's: a day just past
    # outweighs one nearly a year off, whichever way the words look.
    if looks_ahead(before, after):
        return min(candidates, key=lambda c: (c - base).days if c >= base else 10 * (base - c).days)
    candidates = [c for c in candidates if c <= base + timedelta(days=45)] or candidates
    return min(candidates, key=lambda c: abs((c - base).days))


def span_of_days(text: str, before: str, after: str, context: Context) -> Value | None:
    month = MONTH.search(text)
    days = re.findall(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", YEAR.sub(" ", text))
    if month is None or len(days) < 2:
        return None
    year = YEAR.search(text)
    ends = []
    for day in days[:2]:
        if year:
            ends.append(date(int(year[1]), MONTHS[month[1].lower()], int(day)))
        else:
            found = nearest_day(MONTHS[month[1].lower()], int(day), before, after, context)
            if found is None:
                return None
            ends.append(found)
    return Value(timex=ends[0].isoformat(), end_timex=ends[1].isoformat(), explicit=bool(year))


def listed_day(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "12 and 14 October": the first has the month of the last."""
    month = LIST_MONTH.match(after)
    return full_date(f"{text} {month[1]}", before, after, context) if month else None


_TIMETABLE = re.compile(
    r"\b(?:closes|opens|reopens|begins|starts|ends|expires|meets|arrives|returns|leaves|votes|resumes|runs out|takes (?:effect|place)|is (?:due|held|closed|open))\b[^.;]{0,50}$"
)
"""Verbs of the timetable in the present tense: the day behind them is still to come."""


def day_alone(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "On the 19th", "the night of the 14th": the day of the month that the report, or its last date, stands in, or of
    the one before where that day is still to come and the words do not look ahead."""
    number = re.search(r"\d{1,2}", text)
    base = context.base()
    if number is None or base is None:
        return None
    told = int(number[0])
    coming = looks_ahead(before, after) or _TIMETABLE.search(before) is not None
    back = not context.narrative and told > base.day and not coming
    ahead = not context.narrative and told < base.day and coming
    month = shift(base.replace(day=1), -back + ahead, "M")
    day = month.replace(day=told).isoformat()
    if part := PART.search(text):
        return Value(timex=f"{day}T{PARTS[part[1].lower()]}", kind="time")
    return Value(timex=day, explicit=context.narrative)


def weekday(text: str, before: str, after: str, context: Context) -> Value | None:
    found = WEEKDAY.search(text)
    weekday = WEEKDAYS[found[1].lower()] if found else WEEKDAYS.get(text.lower())
    if weekday is None:
        return None
    of_week = _OF_WEEK.search(text)
    day = (
        day_of_week(of_week[1].lower(), weekday, context)
        if of_week
        else day_of(text, weekday, before, after, context)
    )
    return Value(timex=day.isoformat()) if day else Value(timex=f"XXXX-WXX-{weekday + 1}")


_OF_WEEK = re.compile(r"\b(last|next|this|that|same|previous|following)\s+week$", re.IGNORECASE)


def day_of_week(which: str, weekday: int, context: Context) -> date | None:
    """ "The Thursday of last week", "Thursday next week": counted from the week that the report stands in."""
    base = context.base()
    if base is None:
        return None
    step = {"last": -1, "previous": -1, "next": 1, "following": 1}.get(which, 0)
    return base + timedelta(days=weekday - base.weekday() + 7 * step)


def day_of(text: str, weekday: int, before: str, after: str, context: Context) -> date | None:
    base = context.base()
    if base is None:
        return None
    back = (base.weekday() - weekday) % 7
    lowered = text.lower()
    if context.narrative or lowered.startswith(("next", "this coming", "the following")):
        ahead = (weekday - base.weekday()) % 7 or 7
        return base + timedelta(days=ahead)
    if lowered.startswith(("last", "the previous", "this past")):
        return base - timedelta(days=back or 7)
    if (since := day_before_until(before, context)) is not None:
        return since + timedelta(days=(weekday - since.weekday()) % 7 or 7)
    if looks_ahead(before, after) and back:
        return base + timedelta(days=7 - back)
    return base - timedelta(days=back)


def day_before_until(before: str, context: Context) -> date | None:
    """The weekday from which an end counts: "announced on Saturday a truce that lasts until Sunday"."""
    if UNTIL.search(before) is None:
        return None
    told = [m for m in WEEKDAY.finditer(before) if m[1].lower() in WEEKDAYS]
    if not told:
        return None
    lead = before[: told[-1].start()]
    return day_of(told[-1][0], WEEKDAYS[told[-1][1].lower()], lead, before[told[-1].end() :], context)


_TWO_DAYS = re.compile(r"\d\s?(?:to(?:\sthe)?|[-–/])\s?\d")
"""A night told by both its days begins on the first of them."""


def day_with_part(text: str, before: str, after: str, context: Context) -> Value | None:
    """A day and a part of it: "Monday night", "the morning of 3 May", "overnight into Saturday", "late Friday"."""
    weekday, month = WEEKDAY.findall(text), MONTH.search(text)
    lowered = text.lower()
    if month:
        whole = full_date(
            re.sub(r"(?i)^.*?\b(?:of|to|into|on|overnight)\b\s*", "", text), before, after, context
        )
        day = date.fromisoformat(whole.timex) if whole and re.match(r"\d{4}-", whole.timex) else None
    elif weekday:
        day = day_of(text, WEEKDAYS[weekday[-1].lower()], before, after, context)
    else:
        day = deictic_day(lowered, context)
    part = PART.search(text)
    if day is None:
        if part and PARTS[part[1].lower()].isalpha():
            return Value(timex=f"XXXX-XX-XXT{PARTS[part[1].lower()]}", kind="time")
        return None
    code = (
        PARTS[part[1].lower()]
        if part
        else "MO"
        if "hours" in lowered
        else {"early": "MO", "late": "EV"}.get(lowered.split()[0], "NI")
    )
    if (
        code == "NI"
        and not _TWO_DAYS.search(text)
        and re.search(r"\b(?:to|into)\b|^overnight\b(?!.*\bto\b)|^in the night of\b", lowered)
    ):
        # "The night to Saturday", "overnight on Saturday" and "in the night of 3 May" begin on the evening before.
        day -= timedelta(days=1)
    return Value(timex=f"{day.isoformat()}T{code}", kind="time", explicit=bool(month and context.narrative))


def part_of_day(text: str, before: str, after: str, context: Context) -> Value | None:
    base, part = context.base(), PART.search(text)
    code = (
        PARTS[part[1].lower()]
        if part
        else "MO"
        if "hours" in text.lower()
        else "DT"
        if "daytime" in text.lower()
        else "EV"
    )
    if base and code == "NI" and not context.narrative and not looks_ahead(before, after):
        # A report of the morning after tells of the night that ended.
        base -= timedelta(days=1)
    day = base.isoformat() if base else "XXXX-XX-XX"
    return Value(timex=f"{day}T{code}", kind="time")


def deictic_day(lowered: str, context: Context) -> date | None:
    base = context.base()
    if base is None:
        return None
    if re.search(r"\b(?:yesterday|last|previous|preceding|before)\b", lowered):
        return base - timedelta(days=1)
    if re.search(r"\b(?:tomorrow|next|following|after)\b", lowered):
        return base + timedelta(days=1)
    return base
