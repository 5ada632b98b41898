"""Attributions found by rules of English: a verb of saying, its subject, its content.

In      an Analysis
Out     Attributions in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace

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
    hits = [h for h in hits if h.rule not in {"colon", "dash"} or _speaks(analysis, h, hits)]
    hits = _turns(analysis, hits)
    joined = join_quotations(analysis.document.text, _distinct(hits), quotes, analysis.sentences)
    made = (_attribution(analysis.document, h, notes) for h in joined)
    return tuple(sorted((a for a in made if a is not None), key=lambda a: (a.start, a.end)))


def _turns(analysis: Analysis, hits: Sequence[Hit]) -> list[Hit]:
    """In a transcript ("A: ... A: ...") what stands after a name and a colon goes on to the end of its paragraph."""
    by_start = {s.start: s for s in analysis.sentences}
    labels = [h for h in hits if h.rule == "colon" and h.source[0][0] in by_start]
    if len(labels) < _TRANSCRIPT:
        return list(hits)
    ends: dict[int, int] = {}
    for s in analysis.sentences:
        ends[s.paragraph] = s.end
    turns = {id(h): ends[by_start[h.source[0][0]].paragraph] for h in labels}
    return [
        replace(h, content=((h.content[0][0], max(turns[id(h)], h.content[0][1])),)) if id(h) in turns else h
        for h in hits
    ]


_TRANSCRIPT = 3
"""Turns from which a report is read as a transcript."""


def _speaks(analysis: Analysis, hit: Hit, hits: Sequence[Hit]) -> bool:
    """Is what stands before a colon or after a dash somebody who speaks, and not a topic ("Yemen: port workers")?

    A quotation after the colon tells; so does a name that the table knows or that speaks elsewhere in
    the report. A country by its own name is a topic, its seat ("Moscow:") speaks.
    """
    text = analysis.document.text
    words = text[hit.source[0][0] : hit.source[0][1]]
    if words.lower() in _QUESTION:
        return False
    if text[hit.content[0][0]] in "“\"„«'":
        return True
    actor = (
        analysis.known.actor(words, on=analysis.document.published) if analysis.known is not None else None
    )
    if actor is not None:
        return not (actor.sort == "state" and actor.name == words)
    if any(m.start <= hit.source[0][0] + 4 and m.end >= hit.source[0][1] for m in analysis.actors):
        return True
    last = words.split()[-1]
    speaking = (
        text[h.source[0][0] : h.source[0][1]] for h in hits if h.source and h.rule not in {"colon", "dash"}
    )
    return any(last in other for other in speaking) or words.lower() in _ANSWER


_QUESTION = frozenset("q question frage interviewer".split())
_ANSWER = frozenset("a answer antwort".split())


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
    """White space left out; where ``bare``, also quotation marks at the ends that hold nothing together inside."""
    start, end = _stripped(text, start, end)
    if not bare:
        return start, end
    while start < end and text[end - 1] == ",":
        start, end = _stripped(text, start, end - 1)
    opened, closed = _opening(text, start, end), _closing(text, start, end)
    inside = len(_MARKS.findall(text[start + opened : end - closed]))
    if inside % 2 == 0:
        # Both marks, or a mark whose partner lies beyond this stretch.
        if not (bool(opened) != bool(closed) and inside):
            start, end = _stripped(text, start + opened, end - closed)
    elif opened and closed:
        return start, end
    while start < end and text[end - 1] == ",":
        start, end = _stripped(text, start, end - 1)
    return start, end


_MARKS = re.compile("[“”„«»\"]|''|``")


def _opening(text: str, start: int, end: int) -> int:
    if text[start : start + 2] in {"''", "``"}:
        return 2
    return 1 if start < end and text[start] in '“„«"' else 0


def _closing(text: str, start: int, end: int) -> int:
    if text[max(start, end - 2) : end] == "''":
        return 2
    return 1 if start < end and text[end - 1] in '”»"“' else 0


def _stripped(text: str, start: int, end: int) -> Span:
    cut = text[start:end]
    start += len(cut) - len(cut.lstrip())
    return start, start + len(cut.strip())
