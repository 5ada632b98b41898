"""A pledge: what was promised, to whom, how, and what was left open."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.passage import Passage
from onrecord.model.position import Position

Form = Literal["oral", "written", "relayed", "ordered", "unknown"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Obligation:
    """``act`` says what the one ``bound`` will do or not do; ``refrain`` tells which of the two."""

    bound: str | None
    act: str
    refrain: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class Voice:
    """What one party says of the pledge: ``stance`` as for statements, or "no confirmation"."""

    party: str
    stance: str
    words: str | None = None
    said_on: str | None = None
    passages: tuple[Passage, ...] = ()
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """A printed claim about compliance: "he kept his word", "violated 2,935 times"."""

    claimant: str | None
    words: str
    kept: bool | None = None
    count: float | None = None
    unit: str | None = None
    said_on: str | None = None
    passages: tuple[Passage, ...] = ()
    sources: tuple[str, ...] = ()
    accused: str | None = None
    """The party whose acts a claim of violation is about; None where it does not say."""
    elapsed: float | None = None
    """Days of the window that the claim says had passed at ``at``, of ``whole``: "barely four days of the week"."""
    whole: float | None = None
    at: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedSource:
    """A source that an imported pledge names by a short ``key``."""

    key: str
    publisher: str | None = None
    address: str | None = None
    published: str | None = None
    note: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Pledge:
    """``alleged`` until the promiser confirms: a third person's word is not the promiser's."""

    promiser: str | None
    announcer: str | None = None
    requested_by: str | None = None
    beneficiary: str | None = None
    alleged: bool = True
    form: Form = "unknown"
    declared: str | None = None
    effective: str | None = None
    obligations: tuple[Obligation, ...] = ()
    positions: tuple[Position, ...] = ()
    open: tuple[str, ...] = ()
    voices: tuple[Voice, ...] = ()
    claims: tuple[Claim, ...] = ()
    passages: tuple[Passage, ...] = ()
    title: str | None = None
    key: str | None = None
    """A short name of an imported pledge, as ``ua-2026-01-cold-pause``."""
    imported: bool = False
    """True where somebody wrote it down as a pledge: no report was read for it, and every page says so."""
    parties: tuple[str, ...] = ()
    """The parties of the conflict, whose word about each other is a party's claim."""
    sources: tuple[NamedSource, ...] = ()
    cannot: tuple[str, ...] = ()
    """What the importer says cannot be checked."""
    confidence: float | None = None
    method: str
    id: str = ""
