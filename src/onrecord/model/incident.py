"""An incident: what happened, where and when, to whom, as a report tells it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from onrecord.model.passage import Passage
from onrecord.model.place import Place
from onrecord.model.quantity import Quantity
from onrecord.model.when import When

IncidentType = Literal[
    "drone strike", "missile strike", "airstrike", "shelling", "shooting", "ground assault", "mine or explosive",
    "explosion", "abduction", "detention", "execution", "sabotage", "attack", "damage reported",
]  # fmt: skip
INCIDENT_TYPES: tuple[str, ...] = get_args(IncidentType)
Stage = Literal["launch", "transit", "intercepted", "debris", "impact"]
STAGES: tuple[str, ...] = get_args(Stage)
TargetClass = Literal[
    "energy", "water", "heating", "medical", "school", "residential", "transport", "port", "industrial", "military",
    "religious", "aid", "market", "government", "other",
]  # fmt: skip
TARGET_CLASSES: tuple[str, ...] = get_args(TargetClass)


@dataclass(frozen=True, slots=True, kw_only=True)
class Incident:
    """Unknown is None: an incident with no stated actor has none, whoever is usually meant.

    ``killed`` and ``injured`` are bounds of the words; "people were injured" is lower 1, open.
    """

    type: IncidentType
    means: str | None = None
    stage: Stage = "impact"
    target: str | None = None
    """The target in the report's words, as "industrial facility"."""
    target_class: TargetClass | None = None
    actor: str | None = None
    attributed_by: str | None = None
    place: Place | None = None
    time: When | None = None
    killed: Quantity | None = None
    injured: Quantity | None = None
    passages: tuple[Passage, ...]
    confidence: float | None = None
    method: str
    id: str = ""
