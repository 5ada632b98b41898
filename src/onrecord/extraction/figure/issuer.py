"""Who counted: the issuer nearest to a figure, paragraphs away if need be, and who passed it on."""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.extraction.figure.english import (
    ACCORDING,
    FIGURES_OF,
    INCLUDING_BY,
    REPORT_BY,
    REPORT_NAMED,
    SAID_AFTER,
    SAYS,
)
from onrecord.extraction.sentence import Sentence

_ARTICLE = re.compile(r"^(?:the|a|an)\s+", re.IGNORECASE)
_NO_ISSUER = re.compile(
    r"^(?:he|she|it|they|we|i|who|that|this|there|but|and|in|on|at|as|by|more|some|many|independent investigations)$",
    re.IGNORECASE,
)


@dataclass(slots=True)
class Issuers:
    """The issuer in force while sentences are read in order: it holds for its paragraph, and on where a
    sentence goes on with "the report", "these figures" or a bare "is said to"."""

    current: str | None = None
    paragraph: int = -1

    def at(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The issuer of a figure at ``start`` to ``end`` in ``sentence``."""
        own = named_in(sentence.text, start - sentence.start, end - sentence.start)
        if own:
            self.current, self.paragraph = own, sentence.paragraph
            return own
        return self.current if self.paragraph == sentence.paragraph else None

    def heard(self, sentence: Sentence) -> None:
        """Take note of a sentence without a figure that names who counts: "United Nations figures paint a bleak picture"."""
        found = (
            FIGURES_OF.search(sentence.text)
            or ACCORDING.search(sentence.text)
            or REPORT_NAMED.search(sentence.text)
        )
        named = REPORT_BY.search(sentence.text) or found
        name = _clean(named["name"]) if named else None
        if name:
            self.current, self.paragraph = name, sentence.paragraph
        elif self.paragraph != sentence.paragraph:
            self.current = None


def named_in(text: str, start: int, end: int) -> str | None:
    """The issuer named in the figure's own sentence; ``start`` and ``end`` count within ``text``."""
    after, before = text[end:], text[:start]
    if both := INCLUDING_BY.search(text):
        return re.sub(r"\s*(?:,\s*and|,|\band)\s+(?:the\s+)?", ", ", both["name"]).strip(" ,")
    for found in (ACCORDING.search(after), ACCORDING.search(before), SAID_AFTER.search(after)):
        if found and (name := _clean(found["name"])):
            return name
    says = [m for m in SAYS.finditer(before) if _clean(m["name"])]
    return _clean(says[-1]["name"]) if says else None


def _clean(name: str) -> str | None:
    name = re.sub(r"(?:’s|'s)?\s+(?:figures|data|report)$", "", name.strip(" ,.“”\"'"))
    name = _ARTICLE.sub("", name).strip(" ,.")
    return None if not name or _NO_ISSUER.match(name) else name
