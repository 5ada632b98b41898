"""A noun: what the stored record must know of one kind of record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from onrecord.model.place import Place
from onrecord.web.record.window import Bounds


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """What is kept beside the payload so that it can be searched."""

    bounds: Bounds | None = None
    type: str = ""
    place: Place | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Noun:
    kind: str
    sort: type[Any]
    columns: Callable[[Any], Columns] = field(default=lambda _record: Columns())
    plural: str
