"""A document: one source's text as a reader could see it, its labelled parts, its map to the bytes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from onrecord.model.outcome import Refusal
from onrecord.model.passage import Passage

PartKind = Literal[
    "title", "byline", "date line", "body", "editor's note", "caption", "appeal", "links", "navigation",
    "comment form", "comment", "notice", "other",
]  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A labelled stretch of the text. Notes inside the body are parts of their own that overlap it."""

    kind: PartKind
    start: int
    end: int
    language: str | None = None
    """BCP 47 tag, None where too short to tell."""
    author: str | None = None
    reply_to: str | None = None
    said_on: str | None = None
    """A comment's own date as printed, "1 day ago"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """``text`` never changes after intake; ``text[part.start:part.end]`` is a part's text.

    ``offsets`` maps text to the decoded source: strictly rising pairs (text position, source
    position, in code points); between two pairs the text runs one to one. ``source_digest`` is SHA-256 of
    the stored bytes, hexadecimal, ``encoding`` the codec that decoded them.
    """

    text: str
    parts: tuple[Part, ...]
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    """ISO day or instant, None where unknown; a date after the capture is refused, never kept."""
    language: str | None = None
    address: str | None = None
    media_type: str = "text/plain"
    encoding: str = "utf-8"
    source_digest: str = ""
    offsets: tuple[tuple[int, int], ...] = ((0, 0),)
    comments_stated: int | None = None
    sample: bool = False
    """True for a sample we wrote: watermarked on every page and export."""
    refused: tuple[Refusal, ...] = ()
    notes: Mapping[str, str] = field(default_factory=dict)
    id: str = ""

    def body(self) -> tuple[Part, ...]:
        return tuple(p for p in self.parts if p.kind == "body")

    def passage(self, start: int, end: int) -> Passage:
        return Passage(start=start, end=end, text=self.text[start:end])
