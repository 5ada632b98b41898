"""Attributions found by rules of English: a verb of saying, its subject, its content.

In      an Analysis
Out     Attributions in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement.clause import find_clauses
from onrecord.extraction.statement.hit import Hit, Span
from onrecord.extraction.statement.line import find_lines
from onrecord.extraction.statement.phrase import find_phrases
from onrecord.extraction.statement.quotation import join_quotations, joined_sentences
from onrecord.extraction.statement.quote import Quote, find_quotes
from onrecord.extraction.statement.span import Attribution
from onrecord.model.document import Document
from onrecord.model.passage import Passage

RELIABILITY: dict[str, float] = {
    "parenthesis": 0.89, "according": 0.81, "clause": 0.72, "quote": 0.70, "gerund": 0.67, "passive": 0.58, "colon": 0.52,
    "noun": 0.51, "label": 0.51, "infinitive": 0.44,
}  # fmt: skip
"""Share of attributions by each rule whose content and source are right: 15,000 on 840 articles of US political news
(PolNeAR, train part). What stands inside a quotation is not marked there and has no share."""


def find_attributions(analysis: Analysis) -> tuple[Attribution, ...]:
    """Every attribution that the rules see. A sentence is read once, its quotations within it."""
    quotes = _quotes(analysis)
    hits: list[Hit] = []
    for sentence, here in _with_quotes(joined_sentences(analysis.sentences, quotes), quotes):
        for line in find_lines(sentence, here):
            hits += find_clauses(line)
            hits += find_phrases(line)
    notes = [(p.start, p.end) for p in analysis.document.parts if p.kind == "editor's note"]
    joined = join_quotations(analysis.document.text, _distinct(hits), quotes, analysis.sentences)
    made = (_attribution(analysis.document, h, notes) for h in joined)
    return tuple(sorted((a for a in made if a is not None), key=lambda a: (a.start, a.end)))


def _quotes(analysis: Analysis) -> tuple[Quote, ...]:
    found: list[Quote] = []
    parts: dict[tuple[int, int], None] = {(s.part.start, s.part.end): None for s in analysis.sentences}
    for start, end in parts:
        found += find_quotes(analysis.document.text, start, end)
    return tuple(sorted(found, key=lambda q: q.start))


def _with_quotes(
    sentences: Sequence[Sentence], quotes: Sequence[Quote]
) -> Iterable[tuple[Sentence, Sequence[Quote]]]:
    at = 0
    for sentence in sentences:
        while at < len(quotes) and quotes[at].end <= sentence.start:
            at += 1
        last = at
        while last < len(quotes) and quotes[last].start < sentence.end:
            last += 1
        yield sentence, quotes[at:last]


def _distinct(hits: Sequence[Hit]) -> list[Hit]:
    """One hit for one cue and content: rules may see the same thing twice."""
    seen: dict[tuple[Span, Span], Hit] = {}
    for h in hits:
        if h.cue and h.content:
            seen.setdefault((h.cue[0], h.content[0]), h)
    return sorted(seen.values(), key=lambda h: (h.content[0][0], h.cue[0][0]))


def _attribution(document: Document, hit: Hit, notes: Sequence[Span]) -> Attribution | None:
    content = tuple(p for s in hit.content for p in _passages(document, s, notes, bare=True))
    if not content:
        return None
    return Attribution(
        source=tuple(p for s in hit.source for p in _passages(document, s, (), bare=False)),
        cue=tuple(p for s in hit.cue for p in _passages(document, s, (), bare=False)),
        content=content,
        confidence=None if hit.inside else RELIABILITY.get(hit.rule),
        continues=hit.continues,
        sourceless_by=None if hit.source else "passive",
    )


def _passages(document: Document, span: Span, notes: Sequence[Span], *, bare: bool) -> list[Passage]:
    """The span as passages, editor's notes cut out and, where ``bare``, quotation marks at the ends left out."""
    pieces = [span]
    for start, end in notes:
        pieces = [
            cut
            for s, e in pieces
            for cut in ([(s, e)] if end <= s or e <= start else [(s, start), (end, e)])
            if cut[0] < cut[1]
        ]
    made: list[Passage] = []
    for s, e in pieces:
        s, e = _trimmed(document.text, s, e, bare=bare)
        if s < e:
            made.append(document.passage(s, e))
    return made


def _trimmed(text: str, start: int, end: int, *, bare: bool) -> Span:
    before = -1
    while before != end - start:
        before = end - start
        while start < end and (
            text[start].isspace() or (bare and _mark(text, start, end, '“„«"`', first=True))
        ):
            start += 2 if text[start : start + 2] in {"''", "``"} else 1
        while start < end and (
            text[end - 1].isspace() or (bare and _mark(text, start, end, '”»"“,', first=False))
        ):
            end -= 2 if text[max(start, end - 2) : end] == "''" else 1
    return start, end


def _mark(text: str, start: int, end: int, marks: str, *, first: bool) -> bool:
    """Is there a quotation mark, or a comma, at this end of the stretch that holds nothing together inside it?"""
    there = (
        text[start] in marks or text[start : start + 2] == "''"
        if first
        else text[end - 1] in marks or text[end - 2 : end] == "''"
    )
    return there and ((text[end - 1] == "," and not first) or not _pairs(text, start, end))


def _pairs(text: str, start: int, end: int) -> bool:
    """Does the stretch hold a quotation that opens and closes inside it, besides its ends' own?"""
    cut = text[start:end]
    opens = cut.count("“") + cut.count("„") + cut.count("«")
    return (
        opens > 1
        or (opens == 1 and not cut.startswith(("“", "„", "«")))
        or (opens == 1 and not cut.rstrip(",").endswith(("”", "»", "“")) and "”" in cut)
    )
