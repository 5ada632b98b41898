"""An actor: who speaks, promises, acts or counts, by name and by the names it also goes by."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

ActorSort = Literal["person", "office", "state", "armed force", "organisation", "outlet", "group", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Actor:
    name: str
    sort: ActorSort = "unknown"
    side: str | None = None
    """The party of the conflict it belongs to, as a territory or movement: "Russia", "Ukraine"."""
    speaks_for: str | None = None
    also: tuple[str, ...] = ()
    public: bool = False
    """True only for a person in public office or public life; others' names are not published."""
