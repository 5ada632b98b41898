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

    ``zone`` is an IANA name, None where nobody said. ``end_inside``: is the end itself inside?
    None where nobody said.
    """

    start: str | None = None
    end: str | None = None
    zone: str | None = None
    end_inside: bool | None = None
    words: str | None = None


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
    id: str = ""
