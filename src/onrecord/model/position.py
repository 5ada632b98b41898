"""A position: the whole bundle of a pledge's terms as one holder states it.

What a holder leaves unsaid stays open in it. An analyst's completion has no holder and is marked.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.incident import Stage, TargetClass
from onrecord.model.passage import Passage

Made = Literal["before", "during", "after", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Window:
    """``start`` and ``end`` are ISO days or instants; None is open.

    ``zone`` is an IANA name, None where nobody said; ``zones`` are then those it may mean (none named: any
    zone of the earth). ``end_inside``: is the end itself inside? None where nobody said. Where the words
    only bound an end, ``start`` and ``end`` are its earliest reading and the ``_latest`` its latest.
    """

    start: str | None = None
    end: str | None = None
    zone: str | None = None
    end_inside: bool | None = None
    words: str | None = None
    start_latest: str | None = None
    end_latest: str | None = None
    zones: tuple[str, ...] = ()
    gloss: bool = False
    """True where the days are somebody else's gloss of the holder's words: nothing is surely inside them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Area:
    """``places`` are gazetteer ids an incident must lie within; empty with ``words`` is an open area."""

    places: tuple[str, ...] = ()
    words: str | None = None
    settlements_only: bool = False
    """True where the words name cities and towns, not the land around."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Acts:
    """Which acts are promised away. An empty tuple leaves that axis open to every value."""

    types: tuple[str, ...] = ()
    stages: tuple[Stage, ...] = ()
    targets: tuple[TargetClass, ...] = ()
    words: str | None = None
    perhaps: tuple[TargetClass, ...] = ()
    """Targets that the words may or may not cover, as "critical infrastructure" a railway."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Condition:
    """``order`` tells which act comes first: "if one side violates, the other is free"."""

    words: str
    order: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Position:
    holder: str | None
    stated_on: str | None = None
    made: Made = "unknown"
    window: Window = Window()
    area: Area = Area()
    acts: Acts = Acts()
    bound: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    conditions: tuple[Condition, ...] = ()
    passages: tuple[Passage, ...] = ()
    sources: tuple[str, ...] = ()
    """Addresses or keys of sources where the position was imported, not read."""
    analyst: bool = False
    label: str | None = None
    """A short name for a row of the board: "Kyiv, 30 January"."""
    open: tuple[str, ...] = ()
    """What the holder left unsaid, in words."""
    note: str | None = None
    """How the bundle was put together, where that is not plain from the holder's words."""
    id: str = ""
