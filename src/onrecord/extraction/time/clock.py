"""Hours: in figures with their zone, and in words."""

from __future__ import annotations

import re

from onrecord.extraction.time.context import Context, Value
from onrecord.extraction.time.day import day_of, deictic_day, full_date
from onrecord.extraction.time.english import MONTH, NUMBERS, WEEKDAY, WEEKDAYS, ZONES


def clock(text: str, before: str, after: str, context: Context) -> Value | None:
    lowered = text.lower()
    zone = next((z for w, z in ZONES.items() if re.search(rf"\b{w}\b", lowered)), None)
    clock = "12:00" if "noon" in lowered else "24:00" if "midnight" in lowered else None
    if clock == "24:00" and re.search(r"\bafter\s+$", before, re.IGNORECASE):
        # "Shortly after midnight on Friday" is the day's first hour.
        clock = "00:00"
    if clock is None:
        found = re.search(r"(\d{1,2})(?:[:.h](\d\d))?", lowered)
        military = re.match(r"(?:as of )?(\d\d)(\d\d)(?:\s?(?:hrs|hours|gmt|utc|local)|$)", lowered)
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
    if MONTH.search(rest):
        whole = full_date(rest, before, after, context)
        day = whole.timex if whole else None
    elif found_day := WEEKDAY.search(rest):
        of = day_of(rest, WEEKDAYS[found_day[1].lower()], before, after, context)
        day = of.isoformat() if of else None
    elif (base := deictic_day(lowered, context)) is not None:
        day = base.isoformat()
    return Value(timex=f"{day or 'XXXX-XX-XX'}T{clock}", kind="time", zone=zone)


def entry_clock(text: str, before: str, after: str, context: Context) -> Value | None:
    """The hour that heads a ticker's line: "20.15 – ...", "0915 ...". In a history four figures are a year."""
    if "." not in text and context.narrative:
        return Value(timex=text, explicit=True)
    hour, minute = text.split(".") if "." in text else (text[:2], text[2:])
    base = context.base()
    day = base.isoformat() if base else "XXXX-XX-XX"
    return Value(timex=f"{day}T{int(hour):02}:{minute}", kind="time")


def count_of(words: str) -> int | None:
    """ "Twenty-five", "eight", "12" as a number."""
    if words.isdigit():
        return int(words)
    parts = [NUMBERS.get(w) for w in words.split("-")]
    return sum(p for p in parts if p) if all(parts) else None


def spoken_hour(text: str, before: str, after: str, context: Context) -> Value | None:
    """An hour in words: "twenty past ten", "a quarter to nine in the evening", "four o'clock tomorrow morning"."""
    lowered = text.lower()
    numbers = [
        NUMBERS.get(w) or (int(w) if w.isdigit() else None) for w in re.findall(r"[a-z]+|\d+", lowered)
    ]
    told = [n for n in numbers if n is not None and n <= 12]
    turn = re.search(
        r"(quarter|half|[a-z]+(?:-[a-z]+)?|\d+)\s+(?:minutes\s+)?(past|to|after|before)\s+([a-z]+)", lowered
    )
    hour = NUMBERS.get(turn[3]) if turn else next((n for n in told), None)
    if hour is None:
        return None
    minutes = 0
    if turn:
        by = {"quarter": 15, "half": 30}.get(turn[1]) or count_of(turn[1])
        if by is None:
            return None
        minutes = hour * 60 + (by if turn[2] in {"past", "after"} else -by)
        hour, minute = minutes // 60, minutes % 60
    else:
        minute = 0
    part = re.search(r"morning|afternoon|evening|tonight|night", lowered) or re.search(
        r"(?:afternoon|evening)(?!.*(?:morning|afternoon|evening))", before.lower()
    )
    late = part is not None and part[0] in {"afternoon", "evening", "tonight"}
    if hour < 12 and (late or (part is not None and part[0] == "night" and hour >= 6)):
        hour += 12
    weekday = WEEKDAY.search(text)
    day = (
        day_of(text, WEEKDAYS[weekday[1].lower()], before, after, context)
        if weekday
        else deictic_day((lowered[turn.end() :] if turn else lowered).replace("afternoon", ""), context)
    )
    zone = next((z for w, z in ZONES.items() if re.search(rf"\b{w}\b", lowered)), None)
    return Value(
        timex=f"{day.isoformat() if day else 'XXXX-XX-XX'}T{hour % 24:02}:{minute:02}", kind="time", zone=zone
    )
