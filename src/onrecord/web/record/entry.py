"""What a newsroom gives back: plain data, no rows.

In      nothing
Out     Entry (a record as it stands), Act (one thing done to it), SourceFacts, Source, Put
Pure    yes
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import get_args

from onrecord.model.document import Document
from onrecord.model.reviewed import Grade, Says
from onrecord.web.record.mapping.kinds import Kept

GRADES: tuple[str, ...] = get_args(Grade)


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceFacts:
    """What a record needs to say of the document it stands in."""

    id: str
    title: str | None
    publisher: str | None
    published: str | None
    address: str | None
    language: str | None
    sample: bool
    text: str
    """Id of the text, the same for all copies of it: two documents are independent only if theirs differ."""
    recorded_at: datetime


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    id: str
    kind: str
    record: Kept
    """As it stands: what people set right is in it."""
    method: str
    document: str | None
    source: SourceFacts | None
    says: Says
    """Does the source say this?"""
    grade: Grade
    """Did this happen?"""
    grounds_for: tuple[str, ...]
    grounds_against: tuple[str, ...]
    sources: tuple[str, ...]
    """Ids of the records and documents that the grade rests on."""
    corrected: bool
    recorded_at: datetime
    decided_at: datetime | None
    decided_by: str | None

    @property
    def reviewed(self) -> bool:
        return self.says != "unreviewed" or self.grade != "unassessed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One event as told of one record. ``undone`` when a later one took it back."""

    seq: int
    recorded_at: datetime
    by: str
    act: str
    reason: str
    set: Mapping[str, object]
    """What it decided: ``says``, ``grade``, ``for``, ``against``, ``sources``, ``fields``, ``undoes``."""
    undone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class CaptureFacts:
    id: str
    address: str
    digest: str
    """SHA-256 of the bytes, hexadecimal."""
    captured_at: datetime
    stated: bool
    size: int
    warc: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Source:
    document: Document
    facts: SourceFacts
    captures: tuple[CaptureFacts, ...]
    copy_of: str | None
    copies: tuple[str, ...]
    passed_over: Mapping[str, int]
    """What was seen in it and is no record by definition, by reason."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Put:
    """Ids in the order the records came."""

    new: tuple[str, ...] = ()
    known: tuple[str, ...] = ()
