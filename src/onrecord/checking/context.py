"""What a check asks of tables that are handed in: places, parties, zones.

The tables themselves are in ``onrecord.gazetteer``; tests hand in small ones.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol

from onrecord.model.actor import Actor
from onrecord.model.finding import Threshold


class Places(Protocol):
    def within(self, id: str) -> tuple[str, ...]:
        """The ids of all places that contain ``id``, nearest first."""

    def parts(self, id: str) -> tuple[str, ...]:
        """The ids of the first-level parts of a country; empty for anything else."""


class Parties(Protocol):
    def actor(self, words: str, *, on: str | None) -> Actor | None:
        """Who ``words`` name without doubt."""

    def party(self, words: str) -> str | None:
        """The party that an adjective or name stands for: "Russian" is "Russia"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tables:
    """``zones`` gives the zones of a territory, ISO 3166-1 alpha-2 to IANA names."""

    places: Places
    parties: Parties
    zones: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class CheckOptions:
    """``as_of`` folds by what was on record at that instant, ``published_by`` by what was published. ISO instants or days."""

    threshold: Threshold = "corroborated"
    as_of: str | None = None
    published_by: str | None = None
