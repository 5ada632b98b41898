"""What the tags say of a sentence: whether it tells of a pledge, and the words of its terms.

In      Tags and a stretch of the text, mostly a sentence
Out     stretches of code points, and terms in the report's words
Pure    no clock, network, database or settings

The tags are an opinion beside the rules: they speak where no rule has read anything, and never against one. The thresholds
were chosen on the dev reports.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extraction.encoding.tags import Tags

Span = tuple[int, int]
_TOLD, _ACT, _TERM, _OPEN = 0.5, 0.6, 0.6, 0.5
_SHORTEST = 6
"""Code points of a term at least."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tagged:
    """The tags of one text, asked for pledges."""

    tags: Tags
    text: str

    def tells(self, start: int, end: int) -> bool:
        return self.tags.of("pledge", start, end) >= _TOLD

    def acts(self, start: int, end: int) -> list[Span]:
        return self._stretches("act", start, end, _ACT)

    def windows(self, start: int, end: int) -> list[Span]:
        return self._stretches("window", start, end, _TERM)

    def areas(self, start: int, end: int) -> list[str]:
        return [self.text[a:b] for a, b in self._stretches("area", start, end, _TERM)]

    def conditions(self, start: int, end: int) -> list[str]:
        return [self.text[a:b] for a, b in self._stretches("condition", start, end, _TERM)]

    def open_terms(self, start: int, end: int) -> list[str]:
        return [self.text[a:b] for a, b in self._stretches("open", start, end, _OPEN)]

    def _stretches(self, tag: str, start: int, end: int, least: float) -> list[Span]:
        found = []
        for a, b, _ in self.tags.stretches(tag, start, end, least=least):
            while b < len(self.text) and self.text[b - 1].isalnum() and self.text[b].isalnum():
                b += 1
            words = self.text[a:b]
            first = a + len(words) - len(words.lstrip(" ,;:.–—-"))
            last = a + len(words.rstrip(" ,;:.–—-"))
            if last - first >= _SHORTEST:
                found.append((first, last))
        return found
