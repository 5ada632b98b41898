"""A when: an interval of time as precisely as the words gave it, never more.

Precision is UCDP's date_prec idea made finer at the short end. The interval holds every moment
the words allow; a vague time keeps its vagueness.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

TimePrecision = Literal[
    "instant", "hour", "part of day", "day", "week", "month", "season", "year", "longer", "unknown"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class When:
    """``start`` and ``end`` are ISO 8601: a day, or an instant with or without offset.

    A bare day is that local day, whole. ``end`` names the last day or instant inside (a day is
    inside until midnight). None is open or unknown: with both None only ``precision`` and
    ``timex`` speak.
    """

    start: str | None = None
    end: str | None = None
    precision: TimePrecision = "unknown"
    zone: str | None = None
    """IANA name where the words or the place gave one."""
    timex: str | None = None
    """The TIMEX3 value, as ``2026-01-30TNI``, ``P1W``, ``PAST_REF``."""
    approximate: bool = False
