"""An incident as it stands on record: what is told of it, by whom, and what people have decided.

Two questions are decided apart: does the source say this (``says``), and did this happen (``grade``).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.incident import Incident

Says = Literal["unreviewed", "accepted", "rejected"]
Grade = Literal["unassessed", "weak", "fair", "strong", "contested", "discounted"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    """One source's word for an incident. ``text`` is the same for every copy of one text.

    ``by`` is who attributes the act to ``actor``; None where the outlet says it in its own voice.
    """

    source: str
    """Id of the document, or the key of a source."""
    text: str
    actor: str | None = None
    by: str | None = None
    publisher: str | None = None
    published: str | None = None
    """ISO day or instant as the source states it."""
    recorded: str | None = None
    """ISO instant at which it came on record."""
    address: str | None = None
    sample: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """One decision of a person. ``grade`` answers whether it happened; None: not asked. ``undone_at`` takes it back."""

    at: str
    says: Says | None = None
    grade: Grade | None = None
    undone_at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Reviewed:
    """``incident.id`` is its name. ``decisions``, where given, are folded by ``onrecord.checking.known``."""

    incident: Incident
    says: Says = "unreviewed"
    grade: Grade = "unassessed"
    tellings: tuple[Telling, ...] = ()
    decisions: tuple[Decision, ...] = ()
    recorded: str | None = None

    @property
    def sample(self) -> bool:
        return any(t.sample for t in self.tellings)
