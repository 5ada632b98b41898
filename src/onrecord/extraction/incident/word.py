"""Words of a stretch of text, each with its place: what the readers of people and of harm walk over."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

# A word with its hyphens and apostrophes ("58-year-old", "driver’s", "13.10"), or one sign.
_WORD = re.compile(r"(?:[A-Z]\.){2,}|[^\W_]+(?:[.,]\d+)*(?:[’'-][^\W_]+)*|[^\w\s]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """``low`` is the word lower-cased, with a straight apostrophe made a curly one."""

    start: int
    end: int
    text: str
    low: str

    @property
    def capital(self) -> bool:
        return self.text[0].isupper()

    @property
    def letters(self) -> bool:
        return self.text[0].isalpha()


def words_in(text: str, start: int, end: int) -> Iterator[Word]:
    """The words and signs of ``text[start:end]`` in order."""
    for found in _WORD.finditer(text, start, end):
        yield Word(
            start=found.start(), end=found.end(), text=found[0], low=found[0].lower().replace("'", "’")
        )
