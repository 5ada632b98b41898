"""Who counted: the issuer nearest to a figure, paragraphs away if need be."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from onrecord.extraction.figure.english_teller import (
    ABBREVIATED,
    ACCORDING,
    ACCOUNT_OF,
    BODY,
    CITED,
    COUNTER,
    DASHED,
    FIGURES_OF,
    INCLUDING_BY,
    NO_COUNTER,
    PAPER_SUBJECT,
    PUBLISHES,
    PUBLISHING,
    REPORT_BY,
    REPORT_NAMED,
    SAYS,
    TELLING,
    TOLD_BY,
)
from onrecord.extraction.sentence import Sentence

_ARTICLE = re.compile(r"^(?:the|a|an|its|their|his|her)\s+", re.IGNORECASE)
_TOLD = re.compile(
    r"\s(?:published|stated|said|says|claimed|claims|reported|reports|confirmed|announced|calls|called|denies|denied|disputes|disputed|operating)\b"
)
_NO_NAME = re.compile(
    r"(?:following|after|before|during|including|because|according|out|in|on|at)\b", re.IGNORECASE
)
_PRONOUN = re.compile(r"(?:he|she|it|they|him|her|them|(?:our|my)(?: [\w-]+){1,3})", re.IGNORECASE)
_OFFICE = re.compile(
    r"(?:president|prime minister|minister|governor|mayor|spokes(?:man|woman|person)|commander|general|envoy|chief|secretary|director)"
)
"""An office with no name is held by whoever the paragraph named."""
_PAPER = re.compile(
    r"(?:this |that |its |their |the |latest |new |another |a |an |yearly |annual |monthly |weekly |daily |quarterly |own )*(?:report|document|statement|update|note|table|list|bulletin|data|review|study|dataset|count|post|same source|assessment|analysis|research|think tank)s?",
    re.IGNORECASE,
)
"""What was published counts nothing: who published it does."""
_TAIL = re.compile(
    r"\s+(?:(?:on|in|at|by|since|after|before|during)\s+(?:early |late )?(?:\w+day|January|February|March|April|May|June|July|August|September|October|November|December|noon|night|evening|\d+|the (?:same|evening|morning|day|night))\b.*|(?:then|also|recently|separately|previously|meanwhile|earlier|later|first|now|still|has|have|had|for its part|for their part|in|on|at|by|as|that|who|which|so far))$",
    re.IGNORECASE,
)
_LEAD = re.compile(
    r"^(?:(?:an? |the )?(?:(?:new |recent |fresh |latest )?(?:research|reports?|study|analysis|investigation|tally|count|estimates?|data) (?:published )?(?:by|from)|new|latest|recent|but|and|while|as|for (?:its|their|his|her) part,?|for|because|though|although|whereas|by (?:evening|noon|morning|nightfall|night)|on \w+day(?: (?:morning|evening|night))?|earlier|later|meanwhile)\s+)+",
    re.IGNORECASE,
)
_APPOSED = re.compile(r"[A-Z][\w’'-]*,\s$")
_NUMBER = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds|thousands)\b", re.IGNORECASE
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
    held: str | None = None
    """Who counted before the sentence that is being read."""
    short: dict[str, str] = field(default_factory=dict)
    author: str | None = None
    """Who published what the report is about, where a later sentence names it."""

    def at(self, sentence: Sentence, start: int, end: int) -> str | None:
        """The issuer of a figure at ``start`` to ``end``, counted within ``sentence``."""
        own = named_in(sentence.text, start, end)
        if own is not None and _OFFICE.fullmatch(own) and self.paragraph == sentence.paragraph:
            return self.current
        if own is not None and (_PRONOUN.fullmatch(own) or _PAPER.fullmatch(own)):
            own = self._spoken_of() or _subject(sentence.text)
        if own:
            self.current, self.paragraph = self._full(own), sentence.paragraph
            return self.current
        if self.paragraph == sentence.paragraph:
            # Who is named in a later clause of this sentence counts nothing before it.
            return self.held if ";" in sentence.text[end:] else self.current
        # Where a report tells of one count alone, it is its author's throughout.
        return self.author if set(self.named) <= {self.author} else None

    def _spoken_of(self) -> str | None:
        """Whom "he", "it" or "the study" goes back to."""
        known = self.named[: self.before] or self.named
        return known[-1] if known else self.author

    def heard(self, sentence: Sentence) -> None:
        """Take note of whom a sentence names as counting: "United Nations figures paint a bleak picture"."""
        self.before = len(self.named)
        if "(" in sentence.text or "[" in sentence.text:
            for found in ABBREVIATED.finditer(sentence.text):
                self.short.setdefault(found["short"], _ARTICLE.sub("", found["name"]))
        if self.paragraph != sentence.paragraph:
            self.current = None
        self.held = self.current
        named = PUBLISHING.search(sentence.text) and (
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


def _subject(text: str) -> str | None:
    """The body that a sentence begins with, for its "it said": "The air force shot down 30 drones, it said"."""
    begins = BODY.match(text)
    return _clean(begins["name"]) if begins and not _PRONOUN.fullmatch(begins["name"]) else None


def author_of(sentences: Sequence[Sentence]) -> str | None:
    """Who is first said to have published a count: "a study by the Center for X"."""
    by = next(
        (
            m
            for s in sentences
            if PUBLISHING.search(s.text) and (m := REPORT_BY.search(s.text) or PUBLISHES.match(s.text))
        ),
        None,
    )
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
    # "...; two fell in the open, the army said": who ends the sentence told all of it, who begins a clause its own numbers.
    last = [c for c in after[:1] if not _NUMBER.search(text[c[1] :])]
    for choice in (near_before[-1:], near_after[:1], before[-1:], last):
        if choice:
            cited = CITED.match(text, choice[0][1])
            return (_clean(cited["name"]) if cited else None) or choice[0][2]
    return None


def _candidates(text: str) -> list[tuple[int, int, str]]:
    """Every name in ``text`` that counts or tells, with where name and verb begin and end, in order."""
    found: dict[int, tuple[int, int, str]] = {}
    if not TELLING.search(text):
        return []
    for pattern in (ACCORDING, TOLD_BY, ACCOUNT_OF, DASHED, COUNTER, SAYS):
        for match in pattern.finditer(text):
            group = "own" if pattern is ACCOUNT_OF and match["own"] else "name"
            begin = match.start(group)
            if pattern is COUNTER and re.match(r"an?\s", match[group]) and _APPOSED.search(text[:begin]):
                continue  # an apposition: the name stands before it
            if group == "own":
                found[begin] = (begin, match.end(), "they")
                continue
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
    name = re.sub(
        r"[’']s\s(?:ongoing|latest|new|own|running|joint|official|public|internal|daily|weekly|monthly)$",
        "",
        _LEAD.sub("", name),
    )
    for _ in range(3):
        name = _TAIL.sub("", name)
    name = _ARTICLE.sub("", name).strip(" ,.“”\"'")
    name = _TOLD.split(name, maxsplit=1)[0].strip(" ,")
    if re.fullmatch(r"(?:the|an?|its|their|his|her)", name, re.IGNORECASE):
        return None
    return None if not name or NO_COUNTER.search(name) or _NO_NAME.match(name) else name
