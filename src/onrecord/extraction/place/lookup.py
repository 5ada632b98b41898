"""What extraction asks of a gazetteer. The table itself is handed in."""

from __future__ import annotations

from typing import Protocol

from onrecord.model.place import Place


class PlaceLookup(Protocol):
    def named(self, name: str) -> tuple[Place, ...]:
        """Every place that goes by ``name``, in any spelling it knows, the likeliest first."""

    def contains(self, outer: str, inner: str) -> bool:
        """Whether the place with id ``outer`` contains the one with id ``inner``."""
