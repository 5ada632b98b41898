"""An outcome: what was found, what was seen but refused with why, and what was passed over.

Nothing vanishes: what looks like a record but cannot be read is a Refusal, and what is no
record by definition (a date is no count) is counted under ``passed_over``.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from onrecord.model.passage import Passage

Found = TypeVar("Found", covariant=True)
Function = TypeVar("Function", bound=Callable[..., object])


@dataclass(frozen=True, slots=True, kw_only=True)
class Refusal:
    """Something seen but not put on record. ``reason`` is a sentence a reporter can act on."""

    of: str
    """The kind of record it would have been: ``figure``, ``statement`` ..."""
    reason: str
    passages: tuple[Passage, ...]
    method: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome(Generic[Found]):
    found: tuple[Found, ...] = ()
    refused: tuple[Refusal, ...] = ()
    passed_over: Mapping[str, int] = field(default_factory=dict)
    """How many were seen and left out by definition, by reason: ``{"date": 4, "phone number": 1}``."""


def method(name: str) -> Callable[[Function], Function]:
    """Name a finder's method and version, as ``figure.rules.v1``. A released name never changes meaning."""

    def mark(function: Function) -> Function:
        function.method = name  # type: ignore[attr-defined]
        return function

    return mark
