"""A hit: an attribution in the making, as code points into the text."""

from __future__ import annotations

from dataclasses import dataclass

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """``rule`` names the rule that found it; ``inside`` that it was found inside a quotation."""

    source: tuple[Span, ...]
    cue: tuple[Span, ...]
    content: tuple[Span, ...]
    rule: str
    inside: bool = False
    continues: bool = False
