"""A link: a proposal that two records concern one thing, with the reasons, even for a score of zero."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal


@dataclass(frozen=True, slots=True, kw_only=True)
class Link:
    left: str
    right: str
    relation: Literal["same incident", "same figure", "same statement", "copy of", "answers", "about"]
    score: float
    reasons: tuple[tuple[str, float], ...]
    method: str
