"""A series: counts per interval, or events, that somebody else counted, with how they report.

Unknown is not no: a missing interval is not a zero, a zero counts only inside declared coverage.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Absent = Literal["none", "not known"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Coverage:
    """ISO days, both inside, over which the source says it reported, and from when a definition holds."""

    start: str
    end: str
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class DefinitionChange:
    """From ``day`` on, rows mean something else; what lies on both sides is not one series."""

    day: str
    what: str
    area: tuple[str, ...] | None = None
    """The area from that day on, where it is the area that changed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesDescription:
    """``kind``: what one row is. Alerts are warnings and counts of launches are not acts: neither is an incident."""

    key: str
    title: str
    kind: Literal["counts", "events", "alerts"]
    unit: str
    area: tuple[str, ...]
    """Gazetteer ids the series covers."""
    zone: str
    coverage: tuple[Coverage, ...]
    no_row: Absent
    """What an interval inside coverage with no row means."""
    blank: Absent
    """What a row with a blank count means."""
    claimant: str | None
    """The party whose claim every row is; None for an observer."""
    observer: str | None = None
    changes: tuple[DefinitionChange, ...] = ()
    observes: tuple[str, ...] = ()
    """Types of incident that could not have happened unnoticed by the one who kept it. Empty: its silence tells
    nothing about acts."""
    place_told: bool = True
    """False where a row counts something somewhere in the area without saying where."""
    source: str = ""
    terms: str = ""
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class SeriesPoint:
    """``start`` and ``end`` are ISO instants or days in the series' zone; ``count`` None is not known."""

    series: str
    start: str
    end: str
    count: float | None
    place: str | None = None
    row: int = 0
    """Line number in the imported file, for the error list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """One series with the rows at hand."""

    description: SeriesDescription
    points: tuple[SeriesPoint, ...]
