"""A place: a name with its position, how precise that is, and every place that contains it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

PlacePrecision = Literal[
    "site", "settlement", "near settlement", "district", "region", "country", "sea", "area", "unknown"
]
WHERE_PREC: dict[str, int] = {
    "site": 1,
    "settlement": 1,
    "near settlement": 2,
    "district": 3,
    "region": 4,
    "area": 5,
    "country": 6,
    "sea": 7,
}
"""UCDP GED's where_prec for each precision (GED codebook 25.1, section on spatial precision)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """``lat`` and ``lon`` are WGS 84 degrees, None where unknown and for regions and wider.

    A region is a region and never its centre. ``within`` are the ids of all containing places,
    nearest first; ``territory`` is named, not country, where a place is disputed.
    """

    name: str
    id: str | None = None
    lat: float | None = None
    lon: float | None = None
    precision: PlacePrecision = "unknown"
    within: tuple[str, ...] = ()
    territory: str | None = None
    """ISO 3166-1 alpha-2 code of the territory, as ``UA``."""
    disputed: bool = False
