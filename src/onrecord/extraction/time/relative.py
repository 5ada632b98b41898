"""Times told from another: yesterday, last year, two weeks ago; spans, sets, and mere references."""

from __future__ import annotations

import re
from datetime import timedelta

from onrecord.extraction.time.calendar import shift, value_of
from onrecord.extraction.time.context import Context, Resolver, Value
from onrecord.extraction.time.day import deictic_day
from onrecord.extraction.time.english import NUMBERS, PART, PARTS, UNIT, UNITS, WEEKDAY, WEEKDAYS

_OF_AN_EVENT = re.compile(r"day (?:before|after)$")
_BESIDE_A_DATE = re.compile(r"\d\s*[,(–—-]\s*$")
# "A few weeks later": in that year, and no more is known.
_VAGUE = {"D": "{year:04}-{month:02}-XX", "W": "{year:04}-WXX", "M": "{year:04}-XX"}
ORDER_ONLY = frozenset("soon eventually shortly previously once".split())


def deictic(text: str, before: str, after: str, context: Context) -> Value | None:
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
    if not context.narrative and re.search(r"\b(?:that|the same)\b", lowered):
        unit_told = UNIT.search(lowered)
        base = context.antecedent(UNITS[unit_told[1]] if unit_told else "D") or base
    if unit := re.search(r"\b(year|month|week)\b", lowered):
        return Value(timex=value_of(base, UNITS[unit[1]]))
    if lowered.endswith("time"):
        return Value(timex="PAST_REF") if not context.narrative else None
    if re.search(r"morning|afternoon|evening|night\b", lowered) and lowered != "overnight":
        day = deictic_day(lowered, context)
        part = PART.search(lowered)
        return (
            Value(timex=f"{day.isoformat()}T{PARTS[part[1]]}", kind="time")
            if day and part
            else Value(timex=f"{base.isoformat()}TNI", kind="time")
        )
    if lowered == "overnight":
        return Value(
            timex=f"{(base - timedelta(days=0 if context.narrative else 1)).isoformat()}TNI", kind="time"
        )
    if _OF_AN_EVENT.search(lowered) and re.match(r"\s+[A-Za-z]", after):
        # "8 October 1950, the day after the landing": the date beside it; else a day that only the event tells.
        beside = context.antecedent("D") if _BESIDE_A_DATE.search(before) else None
        return Value(timex=beside.isoformat() if beside else "XXXX-XX-XX")
    step = 2 if re.search(r"before yesterday|after tomorrow", lowered) else 1
    if re.search(r"yesterday|before|previous|preceding", lowered):
        return Value(timex=(base - timedelta(days=step)).isoformat(), explicit=context.narrative)
    if re.search(r"tomorrow|after|next|following", lowered):
        return Value(timex=(base + timedelta(days=step)).isoformat(), explicit=context.narrative)
    if "other" in lowered:
        return Value(timex="PAST_REF")
    return Value(timex=base.isoformat())


def relative_unit(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered, base = text.lower(), context.base()
    unit = UNIT.search(lowered)
    if unit is None:
        return None
    letter = UNITS[unit[1]]
    if context.narrative and context.bc is not None and letter == "Y":
        return _year_before_christ(context.bc + _step(lowered) * -1)
    if base is None:
        return None
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
    if not context.narrative and re.search(r"\b(?:that|same|following|preceding)\b", lowered):
        base = context.antecedent(letter) or base
    count = _step(lowered)
    if re.search(r"\b(?:final|first)\b", lowered):
        return None
    return Value(
        timex=value_of(shift(base, count, letter), letter), explicit=context.narrative and letter == "Y"
    )


def _step(lowered: str) -> int:
    if re.search(r"\b(?:last|past|previous|preceding)\b", lowered):
        return -1
    return 1 if re.search(r"\b(?:next|coming|following)\b", lowered) else 0


def _year_before_christ(year: int) -> Value | None:
    return Value(timex=f"BC{year:04}", explicit=True) if year > 0 else None


def ago(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered, unit = text.lower(), UNIT.search(text)
    if unit is None:
        return None
    letter = UNITS[unit[1].lower()]
    count = count_in(lowered[: unit.start()])
    base = context.document if "ago" in lowered and not context.narrative else context.base()
    back = not re.search(r"\b(?:later|after\w*)$", lowered)
    if context.narrative and context.bc is not None and count is not None and letter == "Y":
        return _year_before_christ(context.bc + (count if back else -count))
    if count is None and base is not None and context.narrative and "ago" not in lowered and letter in _VAGUE:
        return Value(timex=_VAGUE[letter].format(year=base.year, month=base.month))
    if count is not None and base is None and "ago" not in lowered:
        # No date stands anywhere: how long is all that is told.
        return Value(timex=f"P{'T' * (letter in {'H', 'TM', 'S'})}{count}{letter[-1]}", kind="duration")
    if count is None or base is None:
        return Value(timex="PAST_REF" if back else "FUTURE_REF")
    if (
        not context.narrative
        and "ago" not in lowered
        and (letter in {"D", "W", "M"} or (letter == "Y" and not back))
    ):
        # "Three days later" counts from the date told before it; where none was, it is a span and no date.
        told = context.antecedent(letter)
        if told is None:
            return Value(timex=f"P{count}{letter}", kind="duration")
        base = told
    if letter in {"H", "TM", "S"}:
        return Value(
            timex=f"{base.isoformat()}TXX" if context.narrative else f"PT{count}{letter[-1]}",
            kind="time" if context.narrative else "duration",
        )
    moved = shift(base, -count if back else count, letter)
    if exact := re.search(r"ago (today|yesterday)$", lowered):
        # "A week ago today": the day itself.
        return Value(timex=(moved - timedelta(days=exact[1] == "yesterday")).isoformat())
    return Value(timex=value_of(moved, letter), explicit=context.narrative and letter in {"Y", "D", "M"})


def count_in(words: str) -> int | None:
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


def duration(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered, unit = text.lower(), UNIT.search(text)
    if unit is None or re.match(r"(?:this|that|the) ", lowered):
        return None
    letter = UNITS[unit[1].lower()]
    if re.search(r"\bold$", lowered):
        # An age is no time.
        return None
    if lowered.endswith("a second") or (letter == "Q" and not re.search(r"last|past|next|previous", lowered)):
        # "A second attack" is an ordinal, "three quarters" a share.
        return None
    if re.match(r"(?:each|every|per)\b", lowered):
        return every(text, before, after, context)
    letter = {"N": "D", "F": "W"}.get(letter, letter)
    time = "T" if letter in {"H", "TM", "S"} else ""
    count = (
        0.5
        if "half a" in lowered and not re.search(r"and a half", lowered)
        else count_in(lowered[: unit.start()])
    )
    if count is not None and "fortnight" in lowered:
        count *= 2
    amount = "X" if count is None else f"{count:g}"
    if re.search(r"and a half", lowered) and count:
        amount = f"{count + 0.5:g}" if count_in(re.sub(r"and a half", "", lowered[: unit.start()])) else "1.5"
    return Value(timex=f"P{time}{amount}{letter if letter in {'DE', 'CE'} else letter[-1]}", kind="duration")


def span(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "The past four months", "the following days": how long, and no more."""
    return duration(re.sub(r"^the\s+", "", text, flags=re.IGNORECASE), before, after, context)


def unit_end(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "The end of the year", "month's end": the year or month that the report stands in."""
    base, unit = context.base(), UNIT.search(text.lower())
    return Value(timex=value_of(base, UNITS[unit[1]])) if base and unit else None


def every(text: str, before: str, after: str, context: Context) -> Value | None:
    unit = UNIT.search(text)
    if unit is None:
        if day := WEEKDAY.search(text):
            return Value(timex=f"XXXX-WXX-{WEEKDAYS[day[1].lower()] + 1}", kind="set")
        return Value(timex="P1D" if PART.search(text) else "P1Y", kind="set")
    letter = {"N": "D", "F": "W"}.get(UNITS[unit[1].lower()], UNITS[unit[1].lower()])
    return Value(
        timex=f"P{'T' if letter in {'H', 'TM', 'S'} else ''}{2 if 'other' in text.lower() else 1}{letter[-1]}",
        kind="set",
    )


def reference(timex: str) -> Resolver:
    def give(text: str, before: str, after: str, context: Context) -> Value | None:
        if text.lower() == "once" and not re.match(
            r"\s+(?:a|an|the|called|known|held|was|were|lived)\b", after
        ):
            return None
        if context.narrative and text.lower() in ORDER_ONLY:
            # In a history they order what is told and point to no time of their own.
            return None
        return Value(timex=timex)

    return give
