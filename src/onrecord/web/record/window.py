"""Times as seconds that can be searched: the widest interval a time's words allow.

In      a When, or two ISO days or instants with their zone
Out     Bounds: first second it can begin, second after the last it can end, class of its length
Pure    no clock

A local day whose zone nobody said begins between UTC+14 and UTC-12, so its bounds are that wide: a search by
bounds may find too much and never too little. A search reads, for each class of length, only the incidents that
begin less than that length before the window: a range of an index, however long the longest incident is.
"""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.model.when import When

_HOUR, _DAY = 3600, 86400
CLASSES: tuple[int, ...] = (_HOUR, 8 * _HOUR, 2 * _DAY, 8 * _DAY, 40 * _DAY, 400 * _DAY, 4000 * _DAY)
"""Greatest length of each class in seconds; what is longer, or open at an end, is in one class more."""
EVER_BEFORE, EVER_AFTER = -(1 << 40), 1 << 40
_EAST, _WEST = timedelta(hours=14), timedelta(hours=12)
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Bounds:
    start: int
    """Seconds since 1970 in UTC, inside."""
    end: int
    """Seconds since 1970 in UTC, no longer inside."""
    span: int
    """Index into ``CLASSES``, or one more."""


def bounds_of(when: When | None) -> Bounds | None:
    """The bounds of ``when``; None where no day of it is known."""
    return None if when is None else bounds(when.start, when.end, zone=when.zone)


def bounds(start: str | None, end: str | None, *, zone: str | None = None) -> Bounds | None:
    """Bounds from ISO years, months, days or instants, both inside. None where both are None or cannot be read."""
    first, last = _first(start, zone), _last(end, zone)
    if first is None and last is None:
        return None
    begin = EVER_BEFORE if first is None else first
    until = EVER_AFTER if last is None else max(last, begin + 1)
    length = until - begin
    return Bounds(
        start=begin,
        end=until,
        span=next((i for i, most in enumerate(CLASSES) if length <= most), len(CLASSES)),
    )


def second(moment: datetime) -> int:
    """An aware instant as seconds since 1970, rounded down."""
    return int(moment.timestamp() // 1)


def moment(words: str, *, last: bool = False) -> datetime | None:
    """An ISO instant or day as an aware instant in UTC: a day's first second, or with ``last`` the end of it.

    None where it is neither. Words without an offset are in UTC.
    """
    found = _last(words, "UTC") if last else _first(words, "UTC")
    return None if found is None else datetime.fromtimestamp(found, UTC)


def _first(words: str | None, zone: str | None) -> int | None:
    days = _days(words)
    if days is not None:
        return _at(datetime.combine(days[0], time.min), zone, _EAST)
    instant = _instant(words)
    return None if instant is None else _at(instant, zone, _EAST)


def _last(words: str | None, zone: str | None) -> int | None:
    days = _days(words)
    if days is not None:
        return _at(datetime.combine(days[1] + timedelta(days=1), time.min), zone, -_WEST)
    instant = _instant(words)
    return None if instant is None else _at(instant, zone, -_WEST) + 1


def _days(words: str | None) -> tuple[date, date] | None:
    """First and last day of an ISO year, month or day."""
    found = _DATE.match(words or "")
    if found is None:
        return None
    year, month, day = (int(x) if x else None for x in found.groups())
    if year is None or not 1 < year < 9998 or (month is not None and not 1 <= month <= 12):
        return None
    first_month, last_month = month or 1, month or 12
    most = calendar.monthrange(year, last_month)[1]
    if day is not None and not 1 <= day <= most:
        return None
    return date(year, first_month, day or 1), date(year, last_month, day or most)


def _instant(words: str | None) -> datetime | None:
    if not words or "T" not in words:
        return None
    try:
        found = datetime.fromisoformat(words)
    except ValueError:
        return None
    return found if 1 < found.year < 9998 else None


def _at(local: datetime, zone: str | None, slack: timedelta) -> int:
    """``local`` in UTC; without an offset or a known zone, ``slack`` earlier (or, below zero, later)."""
    if local.tzinfo is None:
        known = _zone(zone)
        local = local.replace(tzinfo=known) if known else local.replace(tzinfo=UTC) - slack
    return int(local.timestamp() // 1)


def _zone(name: str | None) -> ZoneInfo | None:
    try:
        return ZoneInfo(name) if name else None
    except (ZoneInfoNotFoundError, ValueError):
        return None
