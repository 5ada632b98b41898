"""Three values: surely in, maybe, surely out; with the reasons for what is not sure.

An incident is inside a position where all axes are in; outside where one is out; else possible.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

from onrecord.model.finding import Reason

Value = Literal["in", "maybe", "out"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Lie:
    """How something lies on one axis of a position. ``reasons`` are empty only where it is surely in."""

    value: Value
    reasons: tuple[Reason, ...] = ()


IN = Lie(value="in")


def maybe(about: str, words: str) -> Lie:
    return Lie(value="maybe", reasons=(Reason(about=about, words=words),))


def out(about: str, words: str) -> Lie:
    return Lie(value="out", reasons=(Reason(about=about, words=words),))


def together(lies: Iterable[Lie]) -> Lie:
    """All axes at once: out where one is out, in where all are in."""
    reasons: list[Reason] = []
    value: Value = "in"
    for lie in lies:
        if lie.value == "out":
            return lie
        if lie.value == "maybe":
            value = "maybe"
            reasons.extend(lie.reasons)
    return Lie(value=value, reasons=tuple(reasons))
