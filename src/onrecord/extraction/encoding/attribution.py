"""What the network finds, as plain data."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

from onrecord.extraction.encoding.vectors import Vectors

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class TaggedAttribution:
    """One cue with what is attributed by it. Spans are code points; a source may be missing."""

    cue: Span
    source: Span | None
    content: tuple[Span, ...]
    cue_probability: float
    source_probability: float
    """Of the source's words, or, where there is none, that there is none."""
    content_probability: float
    confidence: float = 0.0
    """Calibrated: the share of attributions like this one that were right, 0 to 1."""
    nested: bool = False
    """Found inside another's content."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Encoding:
    """All attributions of one text in order, sure or not. Below ``floor`` none should be put on record."""

    attributions: tuple[TaggedAttribution, ...]
    floor: float
    version: str
    vectors: Vectors | None = None
    """What the further layers say of every piece, where their weights were handed in."""


class Encoder(Protocol):
    """What analysis asks of a network (``onrecord.extraction.encoding.network.Network``)."""

    def encode(self, text: str, *, parts: Sequence[Span] | None = None) -> Encoding:
        """Every attribution in the ``parts`` of ``text``; the rest of the text is not seen."""
