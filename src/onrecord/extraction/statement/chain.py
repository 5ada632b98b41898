"""Chains: what is told inside what, and who passed it on.

In      Attributions and their Speakers
Out     for each attribution, the one in whose content it is told, and by whom it was reported
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.statement.cast import Speaker
from onrecord.extraction.statement.span import Attribution


@dataclass(frozen=True, slots=True, kw_only=True)
class Chain:
    """``inside`` is the index of the attribution in whose content this one is told; ``merely`` that
    this one only passes on another's statement and says nothing of its own.
    """

    inside: int | None = None
    reported_by: str | None = None
    merely: bool = False


_WHOLE = 0.6
"""Share of an outlet's content that one statement inside must fill for the outlet to have merely passed it on."""


def read_chains(attributions: Sequence[Attribution], speakers: Sequence[Speaker | None]) -> tuple[Chain, ...]:
    outer = [_holder(i, attributions) for i in range(len(attributions))]
    merely = [
        any(outer[j] == i and _fills(attributions[i], attributions[j]) for j in range(len(attributions)))
        and _outlet(speakers[i])
        for i in range(len(attributions))
    ]
    chains: list[Chain] = []
    for i in range(len(attributions)):
        inside = outer[i]
        teller = speakers[inside] if inside is not None else None
        own = speakers[i]
        reported = teller.actor.name if teller is not None else None
        if reported is not None and own is not None and own.actor.name == reported:
            reported = None
        while inside is not None and merely[inside]:
            inside = outer[inside]
        chains.append(Chain(inside=inside, reported_by=reported, merely=merely[i]))
    return tuple(chains)


def _holder(i: int, attributions: Sequence[Attribution]) -> int | None:
    """The smallest content of another attribution that holds this one's cue and content."""
    a = attributions[i]
    if not a.cue:
        return None
    best: tuple[int, int] | None = None
    for j, b in enumerate(attributions):
        if j == i or b.cue == a.cue:
            continue
        for p in b.content:
            if (
                p.start <= a.cue[0].start
                and a.cue[0].end <= p.end
                and p.start <= a.content[0].start
                and a.content[0].end <= p.end + 1
            ):
                size = p.end - p.start
                if best is None or size < best[0]:
                    best = (size, j)
    return best[1] if best is not None else None


def _fills(outer: Attribution, inner: Attribution) -> bool:
    whole = sum(p.end - p.start for p in outer.content)
    part = sum(p.end - p.start for role in (inner.source, inner.cue, inner.content) for p in role)
    return part >= _WHOLE * whole


def _outlet(speaker: Speaker | None) -> bool:
    return speaker is not None and speaker.actor.sort == "outlet"
