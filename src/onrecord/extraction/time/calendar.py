"""Calendar arithmetic on TIMEX3 values: shifting, and the interval a value covers."""

from __future__ import annotations

import calendar
import re
from datetime import date, timedelta

from onrecord.extraction.time.english import HOURS
from onrecord.model.when import TimePrecision, When

_SEASON_MONTHS = {"SP": (3, 5), "SU": (6, 8), "FA": (9, 11), "WI": (12, 2)}


def shift(day: date, count: int, unit: str) -> date:
    """``day`` moved by ``count`` of ``unit`` (TIMEX letters D N W F M Q Y DE CE); a month's end stays within the month."""
    if unit in {"D", "N"}:
        return day + timedelta(days=count)
    if unit in {"W", "F", "WE"}:
        return day + timedelta(weeks=count * (2 if unit == "F" else 1))
    months = count * {"M": 1, "Q": 3, "Y": 12, "DE": 120, "CE": 1200}.get(unit, 0)
    index = day.year * 12 + day.month - 1 + months
    year, month = divmod(index, 12)
    year = min(max(year, 1), 9999)
    return date(year, month + 1, min(day.day, calendar.monthrange(year, month + 1)[1]))


def value_of(day: date, unit: str) -> str:
    """The TIMEX value of the ``unit`` that holds ``day``."""
    if unit in {"D", "N"}:
        return day.isoformat()
    if unit in {"W", "F"}:
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}"
    if unit == "WE":
        year, week, _ = day.isocalendar()
        return f"{year}-W{week:02}-WE"
    if unit == "M":
        return f"{day.year:04}-{day.month:02}"
    if unit == "Q":
        return f"{day.year:04}-Q{(day.month + 2) // 3}"
    if unit == "DE":
        return f"{day.year // 10:03}"
    if unit == "CE":
        return f"{day.year // 100:02}"
    return f"{day.year:04}"


def cover(timex: str, *, zone: str | None = None, approximate: bool = False) -> When:
    """The When that a TIMEX value covers. Durations, references and sets have no place in time."""
    start, end, precision = _interval(timex)
    return When(start=start, end=end, precision=precision, zone=zone, timex=timex, approximate=approximate)


def _interval(timex: str) -> tuple[str | None, str | None, TimePrecision]:
    if not timex or timex[0] == "P" or "_REF" in timex or "X" in timex or timex.startswith("BC"):
        return None, None, "unknown"
    day, _, clock = timex.partition("T")
    if clock and len(day) == 10:
        return _within_day(day, clock)
    if re.fullmatch(r"\d{4}-\d\d-\d\d", timex):
        return timex, timex, "day"
    if re.fullmatch(r"\d{4}-\d\d", timex):
        year, month = int(timex[:4]), int(timex[5:])
        if not 1 <= month <= 12:
            return None, None, "unknown"
        return f"{timex}-01", f"{timex}-{calendar.monthrange(year, month)[1]:02}", "month"
    if found := re.fullmatch(r"(\d{4})-W(\d{1,2})(-WE)?", timex):
        try:
            first = date.fromisocalendar(int(found[1]), int(found[2]), 6 if found[3] else 1)
        except ValueError:
            return None, None, "unknown"
        return first.isoformat(), (first + timedelta(days=1 if found[3] else 6)).isoformat(), "week"
    if found := re.fullmatch(r"(\d{4})-Q([1-4])", timex):
        year, month = int(found[1]), int(found[2]) * 3
        return (
            f"{year}-{month - 2:02}-01",
            f"{year}-{month:02}-{calendar.monthrange(year, month)[1]:02}",
            "season",
        )
    if found := re.fullmatch(r"(\d{4})-H([12])", timex):
        return (
            (f"{found[1]}-01-01", f"{found[1]}-06-30", "season")
            if found[2] == "1"
            else (f"{found[1]}-07-01", f"{found[1]}-12-31", "season")
        )
    if found := re.fullmatch(r"(\d{4})-(SP|SU|FA|WI)", timex):
        year, (first_month, last_month) = int(found[1]), _SEASON_MONTHS[found[2]]
        last_year = year + (last_month < first_month)
        last = calendar.monthrange(last_year, last_month)[1] if last_year <= 9999 else 28
        return f"{year:04}-{first_month:02}-01", f"{last_year:04}-{last_month:02}-{last:02}", "season"
    if re.fullmatch(r"\d{4}", timex):
        return f"{timex}-01-01", f"{timex}-12-31", "year"
    if re.fullmatch(r"\d{3}", timex):
        return f"{timex}0-01-01", f"{timex}9-12-31", "longer"
    if re.fullmatch(r"\d{2}", timex):
        return f"{timex}00-01-01", f"{timex}99-12-31", "longer"
    return None, None, "unknown"


def _within_day(day: str, clock: str) -> tuple[str | None, str | None, TimePrecision]:
    if clock in HOURS:
        first, last = HOURS[clock]
        following = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
        if clock == "NI":
            return f"{day}T{first}", f"{following}T{last}", "part of day"
        return f"{day}T{first}", (f"{following}T00:00" if last == "24:00" else f"{day}T{last}"), "part of day"
    if clock == "24:00":
        following = (date.fromisoformat(day) + timedelta(days=1)).isoformat()
        return f"{following}T00:00", f"{following}T00:00", "instant"
    if re.fullmatch(r"\d\d:\d\d", clock):
        return f"{day}T{clock}", f"{day}T{clock}", "instant"
    if re.fullmatch(r"\d\d", clock):
        return f"{day}T{clock}:00", f"{day}T{clock}:59", "hour"
    return day, day, "day"
