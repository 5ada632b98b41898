"""A block: one paragraph, heading or list item of a source, before it is labelled."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """``start`` and ``end`` are code points into the composed text.

    ``hints`` are the lower-cased element names, classes, ids and roles of the element and what
    contains it, outermost first; plain text has none. ``linked`` is the share of characters in links.
    """

    start: int
    end: int
    text: str
    tag: str = ""
    hints: tuple[str, ...] = ()
    linked: float = 0.0
    voted: bool | None = None
    """Whether an independent reader took the block for body; None where none was asked."""
    moment: str | None = None
    """The machine-readable time of a <time> element inside."""
    anchor: int = 0
    """Number of the innermost comment container, 0 outside comments."""


@dataclass(slots=True)
class Composer:
    """Composes the text of a Document from pieces of the source, and keeps the way back.

    ``offsets`` are pairs (position in the composed text, position in the decoded source): between
    two pairs both run in step.
    """

    pieces: list[str] = field(default_factory=list)
    length: int = 0
    offsets: list[tuple[int, int]] = field(default_factory=list)

    def add(self, text: str, source: Iterable[int]) -> None:
        """``source`` gives each character's position in the source."""
        for step, position in enumerate(source):
            here = self.length + step
            if not self.offsets or position - self.offsets[-1][1] != here - self.offsets[-1][0]:
                self.offsets.append((here, position))
        self.pieces.append(text)
        self.length += len(text)

    def gap(self, text: str) -> None:
        """White space of ours between blocks: it leads back to where the next piece begins."""
        self.pieces.append(text)
        self.length += len(text)

    def text(self) -> str:
        return "".join(self.pieces)
