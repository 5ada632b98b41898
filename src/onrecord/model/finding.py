"""A finding: what lies inside one obligation under one position, at a named evidence threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Answer = Literal["on record", "possible", "none seen", "cannot be told"]
Edge = Literal["inside", "starts in", "ends in", "overlaps", "outside", "cannot be told"]
Threshold = Literal["corroborated", "claimed"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """How well one could see: hours and places observed of those the position covers, by whom."""

    hours: float
    hours_observed: float
    places: int
    places_observed: int
    observers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One incident laid against one position: how it stands to its window and why it counts or does not."""

    incident: str
    edge: Edge
    certain: bool
    reasons: tuple[str, ...]
    """Why it is only possible, in words; empty when it is surely inside and reaches the threshold."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    pledge: str
    obligation: int
    position: str
    holder: str | None
    threshold: Threshold
    answer: Answer
    acts: tuple[Act, ...] = ()
    first: str | None = None
    gravest: str | None = None
    observed: Observed | None = None
    cannot: tuple[str, ...] = ()
    """What keeps it from being told, in words."""
    made_after: bool = False
    method: str
    id: str = ""
