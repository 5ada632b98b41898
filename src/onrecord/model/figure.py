"""A figure: what was counted, by whom, over which period, in which sense."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from onrecord.model.passage import Passage
from onrecord.model.quantity import Quantity
from onrecord.model.when import When

Measure = Literal[
    "killed", "injured", "missing", "captured", "displaced", "affected", "casualties", "destroyed", "damaged",
    "launched", "intercepted", "other",
]  # fmt: skip
MEASURES: tuple[str, ...] = get_args(Measure)
Population = Literal["civilian", "military", "children", "women", "journalists", "medics", "any"]
POPULATIONS: tuple[str, ...] = get_args(Population)


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """Two reports giving the same count stay two figures. ``side`` is whose losses they are.

    ``issuer`` counted, ``relayed_by`` passed it on; ``of`` names what is counted where
    ``measure`` is "other" or a thing, in the report's words.
    """

    measure: Measure
    population: Population
    side: str | None
    territory: str | None = None
    of: str | None = None
    quantity: Quantity
    period: str | None = None
    """What the count covers, as ISO or in words: "2025", "since 2022", "2026-01-29/2026-01-30"."""
    as_of: When | None = None
    issuer: str | None = None
    relayed_by: str | None = None
    part_of: str | None = None
    """Id of the figure that this one is a stated part of: "three killed, among them a child"."""
    passages: tuple[Passage, ...]
    confidence: float | None = None
    method: str
    id: str = ""
