"""A passage: an exact piece of a document's text.

The passage law: ``document.text[p.start:p.end] == p.text``, in code points.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class Passage:
    """``start`` and ``end`` are code points into the document's text, ``end`` excluded."""

    start: int
    end: int
    text: str

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end or len(self.text) != self.end - self.start:
            raise ValueError(
                f"no passage: start {self.start}, end {self.end}, {len(self.text)} characters of text; "
                "take it with passage_of(text, start, end)"
            )

    def overlaps(self, other: Passage) -> bool:
        return self.start < other.end and other.start < self.end

    def contains(self, other: Passage) -> bool:
        return self.start <= other.start and other.end <= self.end


def passage_of(text: str, start: int, end: int) -> Passage:
    """The passage of ``text`` from ``start`` to ``end``, white space at both ends left out.

    Raises ValueError where nothing but white space is left or the ends lie outside the text.
    """
    if not 0 <= start <= end <= len(text):
        raise ValueError(f"no passage from {start} to {end} in a text of {len(text)} characters")
    cut = text[start:end]
    start += len(cut) - len(cut.lstrip())
    cut = cut.strip()
    return Passage(start=start, end=start + len(cut), text=cut)
