"""A line: one sentence as units (words, punctuation, quotations) that rules can walk.

In      a Sentence and the document's quotations
Out     a Line, or several where quotations hold sentences of their own
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement import english
from onrecord.extraction.statement.morphology import ANY_VERB, Form
from onrecord.extraction.statement.quote import Quote

UnitKind = Literal["word", "mark", "quote"]
_SHORT_QUOTE = 3
"""Words up to which a quotation inside a sentence is read as a part of it ("the “coalition” said")."""


@dataclass(frozen=True, slots=True)
class Unit:
    """Positional for speed: a report has one for each word. ``low`` is the text in lower case with a plain apostrophe."""

    start: int
    end: int
    text: str
    low: str
    kind: UnitKind
    quote: Quote | None = None

    @property
    def capital(self) -> bool:
        return self.text[:1].isupper()

    @property
    def adverb(self) -> bool:
        return self.low in english.ADVERBS or (
            len(self.low) > 4 and self.low.endswith("ly") and self.low not in english.NOT_ADVERBS_IN_LY
        )

    @property
    def forms(self) -> frozenset[Form]:
        return ANY_VERB.get(self.low, frozenset())


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    sentence: Sentence
    units: tuple[Unit, ...]
    inside: Quote | None = None
    """The quotation whose inside this line is, None for the report's own words."""


def find_lines(sentence: Sentence, quotes: Sequence[Quote]) -> list[Line]:
    """The sentence in the report's own words, each quotation one unit; then the inside of each quotation."""
    here = [q for q in quotes if q.start < sentence.end and sentence.start < q.end]
    tokens = [Unit(t.start, t.end, t.text, t.text.lower().replace("’", "'"), "word" if t.text[0].isalnum() else "mark")
              for t in sentence.tokens]  # fmt: skip
    outer: list[Unit] = []
    inner: list[Line] = []
    i = 0
    for q in here:
        while i < len(tokens) and tokens[i].end <= q.start:
            outer.append(tokens[i])
            i += 1
        held: list[Unit] = []
        while i < len(tokens) and tokens[i].start < q.end:
            if tokens[i].start >= q.inner_start and tokens[i].end <= q.inner_end:
                held.append(tokens[i])
            i += 1
        if not held:
            continue
        if _part_of_clause(held, outer, tokens, i):
            outer += held
            continue
        start, end = max(q.start, sentence.start), min(q.end, sentence.end)
        outer.append(Unit(start, end, "“”", "“”", "quote", q))
        inner.append(Line(sentence=sentence, units=tuple(held), inside=q))
    outer += tokens[i:]
    lines = [Line(sentence=sentence, units=tuple(outer))] if any(u.kind != "quote" for u in outer) else []
    return lines + inner


def _part_of_clause(held: list[Unit], before: list[Unit], tokens: list[Unit], after: int) -> bool:
    """Few words with no punctuation of their own are the report's sentence in another's words."""
    if sum(u.kind == "word" for u in held) > _SHORT_QUOTE or held[-1].text in ".,?!…":
        return False
    return not (before and before[-1].text in ":,") and bool(before or after < len(tokens))
