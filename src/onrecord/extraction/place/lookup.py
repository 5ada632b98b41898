"""What extraction asks of a gazetteer. The table itself is handed in."""

from __future__ import annotations

from typing import Protocol

from onrecord.model.place import Place


class Whereabouts(Protocol):
    """Roughly where a place lies: WGS 84 degrees and the half-width in km. Never a position."""

    @property
    def lat(self) -> float: ...
    @property
    def lon(self) -> float: ...
    @property
    def km(self) -> float: ...


class PlaceLookup(Protocol):
    def get(self, id: str) -> Place | None:
        """The place with this id."""

    def named(self, name: str) -> tuple[Place, ...]:
        """Every place that goes by ``name``, in any spelling it knows, the likeliest first."""

    def sounding(self, name: str) -> tuple[Place, ...]:
        """Places whose name differs from ``name`` as Ukrainian and Russian forms do, the most alike first."""

    def alike(self, name: str) -> tuple[Place, ...]:
        """Places whose name is a slip of the keys away from ``name``, the likeliest first."""

    def contains(self, outer: str, inner: str) -> bool:
        """Whether the place with id ``outer`` contains the one with id ``inner``."""

    def near(self, id: str) -> Whereabouts | None:
        """Roughly where the place with this id lies, None where nothing is known."""

    def size(self, id: str) -> int:
        """About how many people live there: how likely a bare name means this place."""
