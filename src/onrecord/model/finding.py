"""A finding: what lies inside one obligation under one position, at a named evidence threshold."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Answer = Literal["on record", "possible", "none seen", "cannot be told"]
Edge = Literal["inside", "starts in", "ends in", "overlaps", "outside", "cannot be told"]
Threshold = Literal["corroborated", "claimed"]
Held = Literal[
    "holds as far as seen", "holds", "does not hold", "does not hold as far as seen", "cannot be told"
]


@dataclass(frozen=True, slots=True, kw_only=True)
class Reason:
    """Why something is not sure. ``about``: "time", "place", "acts", "actor", "review", "evidence", "exception".

    Those about time, place, acts and actor say which fact about an act is missing: no public page prints them.
    """

    about: str
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Stretch:
    """A stretch of time, seconds since 1970 in UTC, ``end`` outside; by whom it was observed."""

    start: int
    end: int
    by: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Observed:
    """How well one could see: hours and places observed of those the position covers, by whom.

    ``hours`` and ``hours_observed`` are hours of the window; ``share`` is of hours times places. ``hours`` is None where
    the window is open. ``types`` are the incident types it holds for; ``blind`` those the position covers and nobody
    watched for. ``hours_loud`` are hours in which a series counted or warned, so that they tell of no quiet.
    """

    hours: float | None
    hours_observed: float
    hours_loud: float = 0.0
    places: int = 0
    places_observed: int = 0
    share: float | None = None
    types: tuple[str, ...] = ()
    blind: tuple[str, ...] = ()
    observers: tuple[str, ...] = ()
    stretches: tuple[Stretch, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One incident laid against one position: how it stands to its window and why it counts or does not."""

    incident: str
    edge: Edge
    certain: bool
    reasons: tuple[Reason, ...]
    """Why it is only possible; empty when it is surely inside and reaches the threshold."""
    basis: str | None = None
    """What it reaches the threshold by: "two independent sources", "a party's claim" ..."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """``first`` and ``gravest`` are ids of incidents; they and ``count`` speak of acts on record alone."""

    pledge: str
    obligation: int
    position: str
    holder: str | None
    threshold: Threshold
    answer: Answer
    count: int = 0
    possible: int = 0
    acts: tuple[Act, ...] = ()
    first: str | None = None
    gravest: str | None = None
    observed: Observed | None = None
    cannot: tuple[str, ...] = ()
    """What keeps it from being told, in words."""
    hangs_on: tuple[str, ...] = ()
    """Conditions and open terms on which the finding rests."""
    made_after: bool = False
    speaks: bool = True
    """False where the holder does not say that the one obliged is bound at all."""
    method: str
    id: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Standing:
    """How one printed claim stands under one position; no word of ours judges the party."""

    position: str
    obligation: int
    held: Held
    why: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """A printed claim with what makes it true and what it leaves out. ``claim`` is its number in the pledge."""

    claim: int
    claimant: str | None
    words: str
    said_on: str | None
    under: tuple[Standing, ...] = ()
    leaves_out: tuple[str, ...] = ()
    """Ids of incidents it does not mention."""
    note: str | None = None
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Board:
    """All findings of one pledge at one threshold, with the sentences in print."""

    pledge: str
    threshold: Threshold
    as_of: str | None
    published_by: str | None
    findings: tuple[Finding, ...]
    sentences: tuple[Sentence, ...]
    considered: int
    """Incidents that were laid against the positions."""
    sample: bool = False
    method: str
