"""Moments: ISO words as stretches of seconds, no narrower than the words allow.

In      ISO days or instants, the zone or the zones they may be in
Out     Span: the seconds that may be inside, and those that surely are
Pure    no clock

A local day in an unknown zone begins somewhere between its beginning in the most eastern and in the most western
zone it may mean: what lies between is neither in nor out.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.model.fault import Fault
from onrecord.model.incident import Incident
from onrecord.model.position import Window
from onrecord.model.when import When

BEFORE, AFTER = -(1 << 40), 1 << 40
"""Earlier and later than any report, in seconds since 1970."""
HOUR, DAY = 3600, 86400
RECENT_DAYS = 30
"""Days before its first telling in which an act without any time is looked for: news tell what is new, and a report of
January is no report of an act of last April. A choice, not a measurement: see docs/methods/checking.md."""
_EXTREMES = (timezone(timedelta(hours=14)), timezone(timedelta(hours=-12)))
"""The most eastern and western offsets in use (IANA: Pacific/Kiritimati, Etc/GMT+12)."""
_DATE = re.compile(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$")
_FINE = frozenset({"instant", "hour", "part of day"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """Seconds since 1970 in UTC, ``end`` and ``sure_end`` outside. Surely inside: empty where sure_start >= sure_end."""

    start: int
    end: int
    sure_start: int
    sure_end: int

    @property
    def sure(self) -> bool:
        return self.sure_start < self.sure_end


def span_of_window(window: Window, zones: tuple[str, ...] = ()) -> Span:
    """What ``window`` may cover and what it surely covers. ``zones``: what an unnamed zone may be, where the window has none."""
    own = (window.zone,) if window.zone else window.zones or zones
    start, sure_start = BEFORE, AFTER
    if window.start is not None:
        start, sure_start = first_second(window.start, own)
        if window.start_latest is not None:
            sure_start = max(sure_start, first_second(window.start_latest, own)[1])
    end, sure_end = AFTER, BEFORE
    if window.end is not None:
        sure_end, end = _ends(window.end, own, window.end_inside)
        if window.end_latest is not None:
            end = max(end, _ends(window.end_latest, own, window.end_inside)[1])
    if window.gloss:
        sure_start, sure_end = AFTER, BEFORE
    return Span(start=start, end=max(start, end), sure_start=sure_start, sure_end=sure_end)


def _ends(words: str, zones: tuple[str, ...], inside: bool | None) -> tuple[int, int]:
    """Where a window may end at the earliest and at the latest."""
    first, last = first_second(words, zones), last_second(words, zones)
    if inside is True:
        return last
    if inside is False:
        return first
    return first[0], last[1]


def span_of_incident(incident: Incident, told_by: str | None, zones: tuple[str, ...] = ()) -> tuple[int, int]:
    """The seconds an incident may lie in. ``told_by``: the day it was first told; nothing is told before it happens,
    and what has no time is looked for in the days before it."""
    when = incident.time
    latest = AFTER if told_by is None else last_second(told_by, ())[1]
    if when is None or (when.start is None and when.end is None):
        return (
            (BEFORE, latest)
            if told_by is None
            else (first_second(told_by, ())[0] - RECENT_DAYS * DAY, latest)
        )
    start, end = span_of_when(when, zones)
    if latest < end:
        end = max(start + 1, latest)
    return start, end


@lru_cache(maxsize=100_000)
def span_of_when(when: When, zones: tuple[str, ...] = ()) -> tuple[int, int]:
    """Every second the words allow, ``end`` outside. "About" widens by an hour, or by a day where no hour is told."""
    own = (when.zone,) if when.zone else zones
    start = BEFORE if when.start is None else first_second(when.start, own)[0]
    end = AFTER if when.end is None else last_second(when.end, own)[1]
    if when.precision == "hour" and when.end is not None and when.end == when.start:
        end = max(end, start + HOUR)
    if when.approximate:
        wide = HOUR if when.precision in _FINE else DAY
        start, end = start - wide, end + wide
    return start, max(end, start + 1)


@lru_cache(maxsize=100_000)
def first_second(words: str, zones: tuple[str, ...]) -> tuple[int, int]:
    """The first second of an ISO year, month, day or instant: at the earliest and at the latest, over ``zones``."""
    return _over_zones(_first(words), zones)


@lru_cache(maxsize=100_000)
def last_second(words: str, zones: tuple[str, ...]) -> tuple[int, int]:
    """The second after the last of an ISO year, month, day or instant (an instant is a minute long)."""
    return _over_zones(_last(words), zones)


def _first(words: str) -> datetime:
    found = _DATE.fullmatch(words.strip())
    if found:
        return datetime.combine(_day(words, found, 1, 1), time.min)
    return _instant(words)


def _last(words: str) -> datetime:
    found = _DATE.fullmatch(words.strip())
    if not found:
        return _instant(words) + timedelta(minutes=1)
    if found[3]:
        return datetime.combine(_day(words, found, 1, 1) + timedelta(days=1), time.min)
    if found[2]:
        first = _day(words, found, 1, 1)
        return datetime.combine(date(first.year + first.month // 12, first.month % 12 + 1, 1), time.min)
    return datetime.combine(date(int(found[1]) + 1, 1, 1), time.min)


def _day(words: str, found: re.Match[str], month: int, day: int) -> date:
    try:
        return date(int(found[1]), int(found[2] or month), int(found[3] or day))
    except ValueError as error:
        raise Fault(words, "it is no day", "Write it as 2026-01-30.") from error


def _instant(words: str) -> datetime:
    try:
        return datetime.fromisoformat(words)
    except ValueError as error:
        raise Fault(
            words, "it is no time", "Write it as 2026-01-30, or 2026-01-30T18:00 with or without +02:00."
        ) from error


def _over_zones(local: datetime, zones: tuple[str, ...]) -> tuple[int, int]:
    if local.tzinfo is not None:
        second = int(local.timestamp())
        return second, second
    found = [zone(name) for name in zones] if zones else list(_EXTREMES)
    seconds = [int(local.replace(tzinfo=z).astimezone(UTC).timestamp()) for z in found]
    return min(seconds), max(seconds)


@lru_cache(maxsize=1_000)
def zone(name: str) -> ZoneInfo:
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Fault(name, "it is no time zone", "Name it as Europe/Kyiv or UTC.") from error
