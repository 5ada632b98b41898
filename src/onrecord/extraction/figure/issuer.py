"""Who counted: the issuer nearest to a figure, paragraphs away if need be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.extraction.figure.english import (
    ABBREVIATED,
    ACCORDING,
    ACCOUNT_OF,
    COUNTER,
    DASHED,
    FIGURES_OF,
    INCLUDING_BY,
    NO_COUNTER,
    PAPER_SUBJECT,
    REPORT_BY,
    REPORT_NAMED,
    SAYS,
    TOLD_BY,
)
from onrecord.extraction.sentence import Sentence

_ARTICLE = re.compile(r"^(?:the|a|an|its|their|his|her)\s+", re.IGNORECASE)
_TOLD = re.compile(r"\s(?:said|says|claimed|claims|reported|reports|confirmed|announced)\b")
_NO_NAME = re.compile(
    r"(?:following|after|before|during|including|because|according|out|in|on|at)\b", re.IGNORECASE
)
_PRONOUN = re.compile(r"(?:he|she|it|they|him|her|them)", re.IGNORECASE)
_PAPER = re.compile(
    r"(?:this |that |its |their |the |latest |new |another |a |an )*(?:report|document|statement|update|bulletin|data|review|study|dataset|count|post|same source|assessment|analysis|research|think tank)s?",
    re.IGNORECASE,
)
"""What was published counts nothing: who published it does."""
_TAIL = re.compile(
    r"\s+(?:(?:on|in|at|by|since|after|before|during)\s+(?:early |late )?(?:\w+day|noon|night|evening|\d+|the (?:same|evening|morning|day|night))\b.*|(?:then|also|earlier|later|first|now|still|has|have|had|for its part|for their part|in|on|at|by|as|that|who|which|so far))$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:but|and|while|as|for|because|by (?:evening|noon|morning|nightfall|night)|on \w+day(?: (?:morning|evening|night))?|earlier|later|meanwhile)\s+)+",
    re.IGNORECASE,
)
_BETWEEN = re.compile(r"[;]|\.\s")


@dataclass(slots=True)
class Issuers:
    """The issuer in force while sentences are read in order: it holds for its paragraph, and on where a
    later one goes on with "it says", "the ministry" or "their own account"."""

    current: str | None = None
    paragraph: int = -1
    named: list[str] = field(default_factory=list)
    before: int = 0
    """How many names were known before the sentence that is being read: "he" goes back to one of them."""
    short: dict[str, str] = field(default_factory=dict)
    author: str | None = None
    """Who published what the report is about, where a later sentence names it."""

    def at(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The issuer of a figure at ``start`` to ``end``, counted within ``sentence``."""
        own = named_in(sentence.text, start, end)
        if own is not None and (_PRONOUN.fullmatch(own) or _PAPER.fullmatch(own)):
            own = self._spoken_of()
        if own:
            self.current, self.paragraph = self._full(own), sentence.paragraph
            return self.current
        return self.current if self.paragraph == sentence.paragraph else None

    def _spoken_of(self) -> str | None:
        """Whom "he", "it" or "the study" goes back to."""
        known = self.named[: self.before] or self.named
        return known[-1] if known else self.author

    def heard(self, sentence: Sentence) -> None:
        """Take note of whom a sentence names as counting: "United Nations figures paint a bleak picture"."""
        self.before = len(self.named)
        for found in ABBREVIATED.finditer(sentence.text):
            self.short.setdefault(found["short"], _ARTICLE.sub("", found["name"]))
        if self.paragraph != sentence.paragraph:
            self.current = None
        named = (
            REPORT_BY.search(sentence.text)
            or FIGURES_OF.search(sentence.text)
            or REPORT_NAMED.search(sentence.text)
        )
        name = _clean(named["name"]) if named else None
        if name:
            self._note(self._full(name), sentence)
            return
        if PAPER_SUBJECT.match(sentence.text) and self.named and self.paragraph != sentence.paragraph:
            self.current, self.paragraph = self.named[-1], sentence.paragraph
        for _, _, said in _candidates(sentence.text):
            if _PRONOUN.fullmatch(said) or _PAPER.fullmatch(said):
                if self.named and self.paragraph != sentence.paragraph:
                    self.current, self.paragraph = self.named[-1], sentence.paragraph
            elif self.current is None or self.paragraph != sentence.paragraph:
                self._note(self._full(said), sentence)
            else:
                self.named.append(self._full(said))

    def _note(self, name: str, sentence: Sentence) -> None:
        self.current, self.paragraph = name, sentence.paragraph
        self.named.append(name)

    def _full(self, name: str) -> str:
        """ "The ministry" is the health ministry named before, where one was."""
        name = self.short.get(name, name)
        words = set(name.lower().split())
        for earlier in reversed(self.named):
            if words < set(earlier.lower().split()):
                return earlier
        return name


def author_of(sentences: Sequence[Sentence]) -> str | None:
    """Who is first said to have published a count: "a study by the Center for X"."""
    by = next((m for s in sentences if (m := REPORT_BY.search(s.text))), None)
    return _clean(by["name"]) if by else None


def named_in(text: str, start: int, end: int) -> str | None:
    """The issuer named in the figure's own sentence, maybe a pronoun; ``start`` and ``end`` count within ``text``."""
    if both := INCLUDING_BY.search(text):
        return re.sub(r"\s*(?:,\s*and|,|\band)\s+(?:the\s+)?", ", ", both["name"]).strip(" ,")
    found = _candidates(text)
    before = [c for c in found if c[1] <= start]
    after = [c for c in found if c[0] >= end]
    near_before = [c for c in before if not _BETWEEN.search(text[c[1] : start])]
    near_after = [c for c in after if not _BETWEEN.search(text[end : c[0]])]
    for choice in (near_before[-1:], near_after[:1], before[-1:], after[:1]):
        if choice:
            return choice[0][2]
    return None


def _candidates(text: str) -> list[tuple[int, int, str]]:
    """Every name in ``text`` that counts or tells, with where name and verb begin and end, in order."""
    found: dict[int, tuple[int, int, str]] = {}
    for pattern in (ACCORDING, TOLD_BY, ACCOUNT_OF, DASHED, COUNTER, SAYS):
        for match in pattern.finditer(text):
            begin = match.start("name")
            if pattern is COUNTER and re.match(r"an?\s", match["name"]) and text[:begin].endswith(", "):
                continue  # an apposition: the name stands before it
            if (name := _author(text, begin, match.end("name")) or _clean(match["name"])) and not any(
                b <= begin < e for b, e, _ in found.values()
            ):
                found[begin] = (begin, match.end(), name)
    return [found[k] for k in sorted(found)]


def _author(text: str, begin: int, end: int) -> str | None:
    """Who published what is named: "a new analysis by the Center for X"."""
    by = REPORT_BY.search(text, begin)
    return _clean(by["name"]) if by is not None and by.start() < end else None


def _clean(name: str) -> str | None:
    bare = _ARTICLE.sub("", _LEAD.sub("", name.strip(" ,.“”\"'")))
    if _PAPER.fullmatch(bare):
        return bare
    name = re.sub(r"^(?:the )?[A-Z][\w.]{0,20}-based ", "", name)
    name = re.sub(
        r"(?:’s|'s)?\s+(?:figures|data|report|study|assessment|analysis|estimates?|own account)$",
        "",
        name.strip(" ,.“”\"'"),
    )
    name = _LEAD.sub("", name)
    for _ in range(3):
        name = _TAIL.sub("", name)
    name = _ARTICLE.sub("", name).strip(" ,.“”\"'")
    name = _TOLD.split(name, maxsplit=1)[0].strip(" ,")
    if re.fullmatch(r"(?:the|an?|its|their|his|her)", name, re.IGNORECASE):
        return None
    return None if not name or NO_COUNTER.search(name) or _NO_NAME.match(name) else name
