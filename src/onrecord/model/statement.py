"""A statement: what was said, by whom, in which stance; each role with its passages."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, get_args

from onrecord.model.passage import Passage
from onrecord.model.when import When

Stance = Literal[
    "announces", "asserts", "confirms", "denies", "accepts", "rejects", "promises", "offers", "requests", "demands",
    "threatens", "warns", "predicts", "accuses", "admits", "retracts", "doubts", "praises", "declines",
]  # fmt: skip
STANCES: tuple[str, ...] = get_args(Stance)


@dataclass(frozen=True, slots=True, kw_only=True)
class Statement:
    """``speaker`` is the resolved name; ``source`` the words of the report that name the speaker.

    A role may have several passages: a quotation broken by its cue. ``reported_by`` keeps the
    chain: "according to RIA Novosti, Peskov said" has speaker Peskov, reported by RIA Novosti.
    """

    speaker: str | None
    stance: Stance
    source: tuple[Passage, ...]
    cue: tuple[Passage, ...]
    content: tuple[Passage, ...]
    direct: bool
    conditional: bool = False
    negated: bool = False
    target: str | None = None
    """The proposition, pledge or figure the stance is about, in the report's words."""
    speaks_for: str | None = None
    reported_by: str | None = None
    said_on: When | None = None
    setting: str | None = None
    inside: str | None = None
    """Id of the statement in whose content this one is told."""
    language: str | None = None
    confidence: float | None = None
    method: str
    id: str = ""
