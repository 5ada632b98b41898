"""What a finder of statements may be told."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class StatementOptions:
    floor: float = 0.0
    """Attributions with less confidence than this are refused, not recorded; those without one are kept."""
