"""An attestation: who looked where, when, through which channels, and saw none."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Attestation:
    """``start`` and ``end`` are ISO instants; ``places`` gazetteer ids; ``of`` what was looked for."""

    observer: str
    of: str
    places: tuple[str, ...]
    start: str
    end: str
    channels: tuple[str, ...] = ()
    seen: int = 0
    method: str = "attestation.person.v1"
    id: str = ""
