"""A quantity: the bounds of the words, not of the world.

"More than 2,500": lower 2500, open. "Up to 325,000": upper 325000, closed, an upper estimate.
"Around 1.2 million": a value with no bounds. Only bounds of the same sort can contradict.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Sort = Literal[
    "count", "verified minimum", "estimate", "upper estimate", "projection", "change", "rate", "share"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Quantity:
    """Numbers in the ``unit`` the words name; ``2.5`` of unit "percent" is 2.5 per cent.

    ``value`` is set for a plain or rounded number, ``lower`` and ``upper`` where the words bound
    it. An exact count has all three equal.
    """

    value: float | None = None
    lower: float | None = None
    upper: float | None = None
    lower_open: bool = False
    upper_open: bool = False
    qualifier: str | None = None
    """The words that bound it, lower-cased: "more than", "up to", "around", "between"."""
    unit: str | None = None
    sort: Sort = "count"
    change: Literal["up", "down"] | None = None
