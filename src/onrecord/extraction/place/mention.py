"""A place as a report mentions it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.place import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceMention:
    """``start`` and ``end`` hold the name with its class word ("the Zaporizhzhia region").

    ``metonym`` marks a capital that stands for its government ("Moscow denied"): an actor, no place.
    ``city`` is the settlement that a quarter belongs to, where the gazetteer knows it.
    ``relation`` is the word before it: "in", "near", "from", "towards".
    """

    start: int
    end: int
    text: str
    place: Place
    metonym: bool = False
    relation: str | None = None
    city: Place | None = None
