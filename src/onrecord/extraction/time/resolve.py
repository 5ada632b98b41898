"""Give each expression its value: against the report's date, or the narrative's own.

In news a bare weekday or month is the nearest one on the side that the clause's tense tells; in a
history the last date told anchors "that night", "the next day" and bare months.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta

from onrecord.extraction.time.calendar import shift, value_of
from onrecord.extraction.time.english import (
    AHEAD,
    BEHIND,
    MONTHS,
    NUMBERS,
    ORDINALS,
    PARTS,
    SEASONS,
    UNITS,
    WEEKDAYS,
    ZONES,
)
from onrecord.extraction.time.expression import Expression
from onrecord.extraction.time.mention import TimeKind

_AHEAD, _BEHIND = re.compile(AHEAD, re.IGNORECASE), re.compile(BEHIND, re.IGNORECASE)
_MONTH = re.compile(r"\b(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b", re.IGNORECASE)
_WEEKDAY = re.compile(r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)", re.IGNORECASE)
_YEAR = re.compile(r"(?<!\d)(1\d\d\d|20\d\d)(?!\d)")
_LIST_MONTH = re.compile(r"(?:,\s+\S+)*,?\s+(?:and|or)\s+\S+\s+(?:of\s+)?([A-Z][a-z]+\.?(?:,?\s+\d{4})?)")
_UNIT = re.compile(
    r"(second|minute|min|hour|hr|day|night|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|millennium)s?\b",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(dawn|daybreak|morning|noon|midday|afternoon|dusk|evening|night|midnight|overnight|lunchtime|sunrise|sunset)",
    re.IGNORECASE,
)
_CLOCK = re.compile(r"(\d{1,2})(?:[:.h](\d\d))?\s*([ap])?\.?\s?m?", re.IGNORECASE)


@dataclass(slots=True)
class Context:
    """What a value depends on: the document's date and, in a history, the last dates told."""

    document: date | None
    narrative: bool
    anchor: date | None = None
    """The last day told; in news it stays the document's."""
    year: int | None = None

    def base(self) -> date | None:
        return self.anchor if self.narrative else self.document

    def told(self, timex: str, *, opens: bool = True) -> None:
        """Remember a date that was told outright. A bare year moves the story on where it ``opens`` a sentence;
        in the middle of one it is mostly an aside ("the plan of 1976")."""
        if not re.match(r"\d{4}", timex):
            return
        day = timex[:10]
        if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
            self.anchor = date.fromisoformat(day)
        elif re.match(r"\d{4}-\d\d$", timex):
            self.anchor = date(int(timex[:4]), int(timex[5:7]), 1)
        elif self.anchor is None or (opens and self.anchor.year != int(timex[:4])):
            self.anchor = date(int(timex[:4]), 1, 1)
        else:
            return
        self.year = self.anchor.year

    def year_of(self, month: int) -> int | None:
        """The year of a bare day or month in a history."""
        if self.anchor is None:
            return self.year
        # A story that stands at the year's end runs on into the next.
        return self.anchor.year + (self.anchor.month >= 11 and month <= 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    timex: str
    kind: TimeKind = "date"
    zone: str | None = None
    explicit: bool = False
    """Told outright with a year, or by a chain from one: it anchors what follows in a history."""
    end_timex: str | None = None
    approximate: bool = False


Resolver = Callable[[str, str, str, Context], Value | None]


def resolve(expression: Expression, before: str, after: str, context: Context) -> Value | None:
    """The value of ``expression`` between the words ``before`` and ``after`` of its sentence; None: no time after all."""
    try:
        value = _RESOLVERS[expression.name](expression.text, before, after, context)
    except (ValueError, OverflowError):
        # The 31st of a month with thirty days, a year beyond the calendar: words in a date's shape that name none.
        return None
    if value is not None and re.match(
        r"(?:early|mid|late|beginning|start|end|middle|about|around)\b", expression.text, re.IGNORECASE
    ):
        value = Value(
            timex=value.timex,
            kind=value.kind,
            zone=value.zone,
            explicit=value.explicit,
            end_timex=value.end_timex,
            approximate=True,
        )
    return value


def _iso(text: str, before: str, after: str, context: Context) -> Value:
    date.fromisoformat(text[:10])
    return Value(timex=text, explicit=True)


def _full(text: str, before: str, after: str, context: Context) -> Value | None:
    month = _MONTH.search(text)
    if month is None:
        return None
    if bc := re.search(r"(\d{1,4})\s*B\.?C", text):
        return Value(timex=f"BC{int(bc[1]):04}-{MONTHS[month[1].lower()]:02}")
    rest = _YEAR.sub(" ", text)
    day = re.search(r"\d{1,2}", rest)
    if day is None:
        return None
    year = _YEAR.search(text)
    number = MONTHS[month[1].lower()]
    if year:
        return Value(timex=date(int(year[1]), number, int(day[0])).isoformat(), explicit=True)
    found = _nearest_day(number, int(day[0]), before, after, context)
    return (
        Value(timex=found.isoformat(), explicit=context.narrative)
        if found
        else Value(timex=f"XXXX-{number:02}-{int(day[0]):02}")
    )


def _nearest_day(month: int, day: int, before: str, after: str, context: Context) -> date | None:
    if context.narrative:
        year = context.year_of(month)
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
    if _looks_ahead(before, after):
        return min(candidates, key=lambda c: (c - base).days if c >= base else 10 * (base - c).days)
    candidates = [c for c in candidates if c <= base + timedelta(days=45)] or candidates
    return min(candidates, key=lambda c: abs((c - base).days))


def _span_days(text: str, before: str, after: str, context: Context) -> Value | None:
    month = _MONTH.search(text)
    days = re.findall(r"\b(\d{1,2})(?:st|nd|rd|th)?\b", _YEAR.sub(" ", text))
    if month is None or len(days) < 2:
        return None
    year = _YEAR.search(text)
    ends = []
    for day in days[:2]:
        if year:
            ends.append(date(int(year[1]), MONTHS[month[1].lower()], int(day)))
        else:
            found = _nearest_day(MONTHS[month[1].lower()], int(day), before, after, context)
            if found is None:
                return None
            ends.append(found)
    return Value(timex=ends[0].isoformat(), end_timex=ends[1].isoformat(), explicit=bool(year))


def _month_year(text: str, before: str, after: str, context: Context) -> Value | None:
    month, year = _MONTH.search(text), re.search(r"\d{3,4}", text)
    if month is None or year is None:
        return None
    if re.search(r"B\.?C", text):
        return Value(timex=f"BC{int(year[0]):04}-{MONTHS[month[1].lower()]:02}")
    return Value(timex=f"{int(year[0]):04}-{MONTHS[month[1].lower()]:02}", explicit=True)


def _month(text: str, before: str, after: str, context: Context) -> Value | None:
    found = _MONTH.search(text)
    if found is None:
        return None
    month = MONTHS[found[1].lower()]
    if re.match(r"(?:last|this past)", text, re.IGNORECASE) or re.match(
        r"(?:next|this coming)", text, re.IGNORECASE
    ):
        base = context.base()
        if base is None:
            return None
        forward = text[0] in "nN" or "coming" in text
        year = (
            base.year + (month <= base.month if forward else 0) - (month >= base.month if not forward else 0)
        )
        return Value(timex=f"{year:04}-{month:02}")
    if context.narrative:
        told = context.year_of(month)
        return (
            Value(timex=f"{told:04}-{month:02}", explicit=True) if told else Value(timex=f"XXXX-{month:02}")
        )
    base = context.document
    if base is None:
        return Value(timex=f"XXXX-{month:02}")
    ahead = _looks_ahead(before, after)
    year = base.year + (month < base.month) if ahead else base.year - (month > base.month)
    return Value(timex=f"{year:04}-{month:02}")


def _year(text: str, before: str, after: str, context: Context) -> Value | None:
    found = _YEAR.search(text)
    if found is None or (
        _COUNTED.search(before) and not re.match(r"(?:early|mid|late|the)\b", text, re.IGNORECASE)
    ):
        return None
    if int(found[1]) < EARLIEST and not context.narrative:
        return None
    return Value(timex=found[1], explicit=True)


def _bc_year(text: str, before: str, after: str, context: Context) -> Value:
    return Value(timex=f"BC{int(re.findall(r'[0-9]+', text)[0]):04}")


def _decade(text: str, before: str, after: str, context: Context) -> Value | None:
    if found := re.search(r"(\d{3})0", text):
        return Value(timex=f"BC{found[1]}" if re.search(r"B\.?C", text) else found[1])
    tens = {
        "twenties": 2,
        "thirties": 3,
        "forties": 4,
        "fifties": 5,
        "sixties": 6,
        "seventies": 7,
        "eighties": 8,
        "nineties": 9,
    }
    word = re.search(r"\w+ies", text)
    if word is None or not re.search(r"(?:the|in|early|late|mid)\W", text + " ", re.IGNORECASE):
        return None
    return Value(timex=f"19{tens[word[0].lower()]}")


def _century(text: str, before: str, after: str, context: Context) -> Value | None:
    digits = re.search(r"\d+", text)
    number = (
        int(digits[0])
        if digits
        else next((n for w, n in sorted(ORDINALS.items(), key=lambda x: -len(x[0])) if w in text.lower()), 0)
    )
    if not number:
        return None
    return Value(timex=f"BC{number - 1:02}" if re.search(r"B\.?C", text) else f"{number - 1:02}")


def _season(text: str, before: str, after: str, context: Context) -> Value | None:
    found = re.search(r"spring|summer|autumn|fall|winter", text, re.IGNORECASE)
    if found is None:
        return None
    season = SEASONS[found[0].lower()]
    year = _YEAR.search(text)
    if year:
        return Value(timex=f"{year[1]}-{season}", explicit=True)
    if context.narrative:
        return Value(timex=f"{context.year:04}-{season}") if context.year else Value(timex=f"XXXX-{season}")
    base = context.document
    if base is None:
        return Value(timex=f"XXXX-{season}")
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    here = base.year if season != "WI" or base.month >= 9 else base.year - 1
    lowered = text.lower()
    if lowered.startswith(("last", "the previous", "this past")):
        here -= first <= base.month if season != "WI" else 0
        here = base.year - 1 if base.month < first and season != "WI" else here
    elif lowered.startswith(("next", "the following")) or (
        _looks_ahead(before + " " + text, after) and first + 2 < base.month and season != "WI"
    ):
        here += 1
    elif not _looks_ahead(before + " " + text, after) and first > base.month and season != "WI":
        here -= 1
    return Value(timex=f"{here:04}-{season}")


def _weekday(text: str, before: str, after: str, context: Context) -> Value | None:
    found = _WEEKDAY.search(text)
    weekday = WEEKDAYS[found[1].lower()] if found else WEEKDAYS.get(text.lower())
    if weekday is None:
        return None
    day = _day_of(text, weekday, before, after, context)
    return Value(timex=day.isoformat()) if day else Value(timex=f"XXXX-WXX-{weekday + 1}")


def _day_of(text: str, weekday: int, before: str, after: str, context: Context) -> date | None:
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
    if _looks_ahead(before, after) and back:
        return base + timedelta(days=7 - back)
    return base - timedelta(days=back)


def _looks_ahead(before: str, after: str) -> bool:
    """Whether the clause speaks of what is to come: its nearest sign of tense decides."""
    clause = re.split(r"[;:]|,\s+(?:and|but|while|after|when|who|which)\b|\bthat\b|\bsaid\b", before)[-1][
        -90:
    ]
    following = re.split(r"[.;:,]|\bafter\b|\bwhen\b", after)[0][:60]
    signs = [(m.end(), True) for m in _AHEAD.finditer(clause)] + [
        (m.end(), False) for m in _BEHIND.finditer(clause)
    ]
    if signs:
        return max(signs)[1]
    return bool(re.search(r"\b(?:will|would|is to|are to|is due|is set|are set)\b", following, re.IGNORECASE))


def _with_part(text: str, before: str, after: str, context: Context) -> Value | None:
    """A day and a part of it: "Monday night", "the morning of 3 May", "overnight into Saturday", "late Friday"."""
    weekday, month = _WEEKDAY.findall(text), _MONTH.search(text)
    lowered = text.lower()
    if month:
        whole = _full(re.sub(r"(?i)^.*?\b(?:of|to|into|on|overnight)\b\s*", "", text), before, after, context)
        day = date.fromisoformat(whole.timex) if whole and re.match(r"\d{4}-", whole.timex) else None
    elif weekday:
        day = _day_of(text, WEEKDAYS[weekday[-1].lower()], before, after, context)
    else:
        day = _deictic_day(lowered, context)
    part = _PART.search(text)
    if day is None:
        if part and PARTS[part[1].lower()].isalpha():
            return Value(timex=f"XXXX-XX-XXT{PARTS[part[1].lower()]}", kind="time")
        return None
    code = PARTS[part[1].lower()] if part else {"early": "MO", "late": "EV"}.get(lowered.split()[0], "NI")
    if code == "NI" and re.search(r"\b(?:to|into)\b|^overnight\b(?!.*\bto\b)", lowered):
        # "The night to Saturday" and "overnight on Saturday" begin on Friday evening.
        day -= timedelta(days=1)
    return Value(timex=f"{day.isoformat()}T{code}", kind="time", explicit=bool(month and context.narrative))


def _deictic_day(lowered: str, context: Context) -> date | None:
    base = context.base()
    if base is None:
        return None
    if re.search(r"yesterday|last|previous|preceding|before", lowered):
        return base - timedelta(days=1)
    if re.search(r"tomorrow|next|following|after", lowered):
        return base + timedelta(days=1)
    return base


def _clock(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered = text.lower()
    zone = next((z for w, z in ZONES.items() if re.search(rf"\b{w}\b", lowered)), None)
    clock = "12:00" if "noon" in lowered else "24:00" if "midnight" in lowered else None
    if clock == "24:00" and re.search(r"\bafter\s+$", before, re.IGNORECASE):
        # "Shortly after midnight on Friday" is the day's first hour.
        clock = "00:00"
    if clock is None:
        found = re.search(r"(\d{1,2})(?:[:.h](\d\d))?", lowered)
        military = re.search(r"\b(\d\d)(\d\d)(?:\s?(?:hrs|hours|gmt|utc|local)|$)", lowered)
        spoken = re.match(r"(?:as of )?([a-z]+)\s[ap]\.?\s?m", lowered)
        if military:
            clock = f"{military[1]}:{military[2]}"
        elif found or (spoken and spoken[1] in NUMBERS):
            said = NUMBERS.get(spoken[1]) if spoken else None
            hour, minute = (
                (said, None) if said is not None else (int(found[1]), found[2]) if found else (0, None)
            )
            if hour > 24:
                return None
            if re.search(r"p\.?\s?m|in the (?:afternoon|evening)", lowered) and hour < 12:
                hour += 12
            if re.search(r"a\.?\s?m", lowered) and hour == 12:
                hour = 0
            clock = f"{hour:02}:{minute or '00'}"
    if clock is None:
        return None
    text = re.sub(r"\s?\([^()]*\)", "", text)
    rest = re.sub(r"^\S*\d\S*(?:\s?[ap]\.?\s?m\.?)?", "", text, flags=re.IGNORECASE).strip(" ,")
    day: str | None = None
    if _MONTH.search(rest):
        whole = _full(rest, before, after, context)
        day = whole.timex if whole else None
    elif found_day := _WEEKDAY.search(rest):
        of = _day_of(rest, WEEKDAYS[found_day[1].lower()], before, after, context)
        day = of.isoformat() if of else None
    elif (base := _deictic_day(lowered, context)) is not None:
        day = base.isoformat()
    return Value(timex=f"{day or 'XXXX-XX-XX'}T{clock}", kind="time", zone=zone)


def _spoken(text: str, before: str, after: str, context: Context) -> Value | None:
    """An hour in words: "twenty past ten", "a quarter to nine in the evening", "four o'clock tomorrow morning"."""
    lowered = text.lower()
    numbers = [
        NUMBERS.get(w) or (int(w) if w.isdigit() else None) for w in re.findall(r"[a-z]+|\d+", lowered)
    ]
    told = [n for n in numbers if n is not None and n <= 12]
    turn = re.search(
        r"(quarter|half|five|ten|twenty(?:-five)?)\s+(?:minutes\s+)?(past|to)\s+([a-z]+)", lowered
    )
    hour = NUMBERS.get(turn[3]) if turn else next((n for n in told), None)
    if hour is None:
        return None
    minutes = 0
    if turn:
        by = {"quarter": 15, "half": 30, "five": 5, "ten": 10, "twenty": 20, "twenty-five": 25}[turn[1]]
        minutes = hour * 60 + (by if turn[2] == "past" else -by)
        hour, minute = minutes // 60, minutes % 60
    else:
        minute = 0
    part = re.search(r"morning|afternoon|evening|tonight|night", lowered) or re.search(
        r"(?:afternoon|evening)(?!.*(?:morning|afternoon|evening))", before.lower()
    )
    late = part is not None and part[0] in {"afternoon", "evening", "tonight"}
    if hour < 12 and (late or (part is not None and part[0] == "night" and hour >= 6)):
        hour += 12
    weekday = _WEEKDAY.search(text)
    day = (
        _day_of(text, WEEKDAYS[weekday[1].lower()], before, after, context)
        if weekday
        else _deictic_day(lowered.replace("afternoon", ""), context)
    )
    zone = next((z for w, z in ZONES.items() if re.search(rf"\b{w}\b", lowered)), None)
    return Value(
        timex=f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour % 24:02}:{minute:02}", kind="time", zone=zone
    )


def _list_day(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "12 and 14 October": the first has the month of the last."""
    month = _LIST_MONTH.match(after)
    return _full(f"{text} {month[1]}", before, after, context) if month else None


def _deictic(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered = text.lower()
    sets = {
        "daily": "P1D",
        "nightly": "P1D",
        "weekly": "P1W",
        "monthly": "P1M",
        "yearly": "P1Y",
        "annual": "P1Y",
        "annually": "P1Y",
        "hourly": "PT1H",
        "biweekly": "P2W",
        "quarterly": "P1Q",
    }
    if lowered in sets:
        return Value(timex=sets[lowered], kind="set")
    base = context.base()
    if base is None:
        return None
    if unit := re.search(r"\b(year|month|week)\b", lowered):
        return Value(timex=value_of(base, UNITS[unit[1]]))
    if lowered.endswith("time"):
        return Value(timex="PAST_REF") if not context.narrative else None
    if re.search(r"morning|afternoon|evening|night\b", lowered) and lowered != "overnight":
        day = _deictic_day(lowered, context)
        part = _PART.search(lowered)
        return (
            Value(timex=f"{day.isoformat()}T{PARTS[part[1]]}", kind="time")
            if day and part
            else Value(timex=f"{base.isoformat()}TNI", kind="time")
        )
    if lowered == "overnight":
        return Value(
            timex=f"{(base - timedelta(days=0 if context.narrative else 1)).isoformat()}TNI", kind="time"
        )
    step = 2 if re.search(r"before yesterday|after tomorrow", lowered) else 1
    if re.search(r"yesterday|before|previous|preceding", lowered):
        return Value(timex=(base - timedelta(days=step)).isoformat(), explicit=context.narrative)
    if re.search(r"tomorrow|after|next|following", lowered):
        return Value(timex=(base + timedelta(days=step)).isoformat(), explicit=context.narrative)
    if "other" in lowered:
        return Value(timex="PAST_REF")
    return Value(timex=base.isoformat())


def _relative(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered, base = text.lower(), context.base()
    unit = _UNIT.search(lowered)
    if unit is None or base is None:
        return None
    letter = UNITS[unit[1]]
    if (
        re.search(r"\b(?:the past|past)\b", lowered)
        and letter in {"Y", "M"}
        and re.search(r"\bthe past\b", lowered)
    ):
        # "The past year" in a yearly reckoning is the year before; in a month of January it is the calendar year that ended.
        return Value(
            timex=value_of(shift(base, -1, letter), letter)
            if base.month == 1 or letter == "M"
            else f"P1{letter}",
            kind="date",
        )
    count = (
        -1
        if re.search(r"\b(?:last|past|previous|preceding)\b", lowered)
        else 1
        if re.search(r"\b(?:next|coming|following)\b", lowered)
        else 0
    )
    if re.search(r"\b(?:final|first)\b", lowered):
        return None
    return Value(
        timex=value_of(shift(base, count, letter), letter), explicit=context.narrative and letter == "Y"
    )


def _ago(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered, unit = text.lower(), _UNIT.search(text)
    if unit is None:
        return None
    letter = UNITS[unit[1].lower()]
    count = _count(lowered[: unit.start()])
    base = context.document if "ago" in lowered and not context.narrative else context.base()
    back = not re.search(r"\b(?:later|after\w*)$", lowered)
    if count is None or base is None:
        return Value(timex="PAST_REF" if back else "FUTURE_REF")
    if letter in {"H", "TM", "S"}:
        return Value(
            timex=f"{base.isoformat()}TXX" if context.narrative else f"PT{count}{letter[-1]}", kind="time"
        )
    moved = shift(base, -count if back else count, letter)
    return Value(timex=value_of(moved, letter), explicit=context.narrative and letter in {"Y", "D", "M"})


def _count(words: str) -> int | None:
    digits = re.search(r"\d+", words)
    if digits:
        return int(digits[0])
    numbers = [NUMBERS[w] for w in re.findall(r"[a-z]+", words) if w in NUMBERS]
    # "Some eight years" has a number; "some years" has none.
    if all(n == 1 for n in numbers) and re.search(
        r"\b(?:few|several|some|couple|many|dozens|recent|numerous)\b", words
    ):
        return 2 if "couple" in words else None
    if not numbers:
        return None
    if len(numbers) >= 2 and numbers[-1] == 100:
        return numbers[-2] * 100
    real = [
        n
        for n, w in zip(numbers, [w for w in re.findall(r"[a-z]+", words) if w in NUMBERS], strict=True)
        if w not in {"a", "an"}
    ] or numbers
    return sum(real) if len(real) > 1 and real[0] >= 20 > real[1] else real[-1]


def _duration(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered, unit = text.lower(), _UNIT.search(text)
    if unit is None or re.match(r"(?:this|that|the) ", lowered):
        return None
    letter = UNITS[unit[1].lower()]
    if lowered.endswith("a second") or (letter == "Q" and not re.search(r"last|past|next|previous", lowered)):
        # "A second attack" is an ordinal, "three quarters" a share.
        return None
    if re.match(r"(?:each|every|per)\b", lowered):
        return _every(text, before, after, context)
    letter = {"N": "D", "F": "W"}.get(letter, letter)
    time = "T" if letter in {"H", "TM", "S"} else ""
    count = (
        0.5
        if "half a" in lowered and not re.search(r"and a half", lowered)
        else _count(lowered[: unit.start()])
    )
    if count is not None and "fortnight" in lowered:
        count *= 2
    amount = "X" if count is None else f"{count:g}"
    if re.search(r"and a half", lowered) and count:
        amount = f"{count + 0.5:g}" if _count(re.sub(r"and a half", "", lowered[: unit.start()])) else "1.5"
    return Value(timex=f"P{time}{amount}{letter[-1] if letter != 'DE' else 'DE'}", kind="duration")


def _every(text: str, before: str, after: str, context: Context) -> Value | None:
    unit = _UNIT.search(text)
    if unit is None:
        if day := _WEEKDAY.search(text):
            return Value(timex=f"XXXX-WXX-{WEEKDAYS[day[1].lower()] + 1}", kind="set")
        return Value(timex="P1D" if _PART.search(text) else "P1Y", kind="set")
    letter = {"N": "D", "F": "W"}.get(UNITS[unit[1].lower()], UNITS[unit[1].lower()])
    return Value(
        timex=f"P{'T' if letter in {'H', 'TM', 'S'} else ''}{2 if 'other' in text.lower() else 1}{letter[-1]}",
        kind="set",
    )


def _part(text: str, before: str, after: str, context: Context) -> Value | None:
    base, part = context.base(), _PART.search(text)
    code = PARTS[part[1].lower()] if part else "MO" if "hours" in text.lower() else "EV"
    if base and code == "NI" and not context.narrative and not _looks_ahead(before, after):
        # A report of the morning after tells of the night that ended.
        base -= timedelta(days=1)
    day = base.isoformat() if base else "XXXX-XX-XX"
    return Value(timex=f"{day}T{code}", kind="time")


def _quarter(text: str, before: str, after: str, context: Context) -> Value | None:
    number = next(
        n
        for w, n in {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}.items()
        if w in text.lower()
    )
    year = _YEAR.search(text)
    base = context.document
    if year:
        return Value(timex=f"{year[1]}-Q{number}")
    if base is None:
        return None
    back = number > (base.month + 2) // 3 or "last year" in text.lower()
    return Value(timex=f"{base.year - back:04}-Q{number}")


def _weekend(text: str, before: str, after: str, context: Context) -> Value | None:
    base = context.base()
    if base is None:
        return None
    lowered = text.lower()
    count = 1 if "next" in lowered else 0 if _looks_ahead(before, after) or "this" in lowered else -1
    return Value(timex=value_of(shift(base, count, "W"), "WE"))


_ORDER_ONLY = frozenset("soon eventually shortly previously once".split())


def _reference(timex: str) -> Resolver:
    def give(text: str, before: str, after: str, context: Context) -> Value | None:
        if text.lower() == "once" and not re.match(
            r"\s+(?:a|an|the|called|known|held|was|were|lived)\b", after
        ):
            return None
        if context.narrative and text.lower() in _ORDER_ONLY:
            # In a history they order what is told and point to no time of their own.
            return None
        return Value(timex=timex)

    return give


def _year_ago(text: str, before: str, after: str, context: Context) -> Value | None:
    base = context.document
    return Value(timex=f"{base.year - 1:04}") if base else None


EARLIEST = 1500
"""In news a bare number below is a count: "1,000 shells" is as often written 1000."""
_COUNTED = re.compile(
    r"\b(?:(?:more|less|fewer|greater|smaller|higher|lower) than|at least|above|below|exceed\w*|some|about|nearly|almost|up to|equals?(?: to)?|as many as)\s$",
    re.IGNORECASE,
)
_RESOLVERS: dict[str, Resolver] = {
    "iso": _iso, "night_of": _with_part, "overnight_into": _with_part, "clock_on": _clock, "hours_clock": _clock, "spoken": _spoken, "list_day": _list_day, "weekday_head": _weekday, "span_days": _span_days, "mdy": _full, "dmy": _full,
    "ymd": _full, "my": _month_year, "decade": _decade, "century": _century, "season_year": _season, "bc_year": _bc_year,
    "weekday_part": _with_part, "deictic_part": _with_part, "weekday": _weekday, "rel_unit": _relative, "rel_season": _season,
    "rel_month": _month, "span_rel": _duration, "ago": _ago, "year_ago": _year_ago, "compound": _duration, "duration": _duration,
    "fuzzy_units": _duration, "month": _month, "clock": _clock, "year": _year, "quarter": _quarter, "deictic": _deictic, "every": _every,
    "part": _part, "season": _season, "present": _reference("PRESENT_REF"), "past": _reference("PAST_REF"),
    "future": _reference("FUTURE_REF"), "weekend": _weekend,
}  # fmt: skip
