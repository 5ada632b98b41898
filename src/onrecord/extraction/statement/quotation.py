"""Quotations and who speaks them: over sentences, over paragraphs, broken by their cue.

In      Hits, the document's quotations and sentences
Out     Hits whose contents hold whole quotations; a quotation with no cue of its own goes to the
        speaker just before it
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement.hit import Hit, Span
from onrecord.extraction.statement.morphology import ATTRIBUTING
from onrecord.extraction.statement.quote import Quote

_REST = 45
"""Words that the rest of a cue's sentence may have before the quotation goes on."""


def join_quotations(
    text: str, hits: Sequence[Hit], quotes: Sequence[Quote], sentences: Sequence[Sentence]
) -> list[Hit]:
    """Contents grow over the quotations they touch; speech without a cue joins what stands before it."""
    grown = [_grow(h, quotes) for h in hits]
    taken: set[int] = set()
    for h in grown:
        if not h.inside:
            taken |= {i for i, q in enumerate(quotes) if any(s < q.end and q.start < e for s, e in h.content)}
    for i, q in enumerate(quotes):
        if i in taken or not text[q.inner_start].isupper():
            continue
        owner = _owner(text, q, quotes, grown)
        if owner is None:
            continue
        grown[owner] = replace(grown[owner], content=(*grown[owner].content, (q.start, q.end)))
        taken.add(i)
    return grown


def joined_sentences(sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> list[Sentence]:
    """Sentences for attribution: "“Why?” he asked." is one, and so is "He said:" with the quotation that follows."""
    ends = {q.end for q in quotes}
    starts = {q.start for q in quotes}
    out: list[Sentence] = []
    for s in sentences:
        before = out[-1] if out else None
        if before is not None and before.part == s.part:
            asked = (
                before.end in ends
                and s.start not in starts
                and before.paragraph == s.paragraph
                and _speaks(s, before)
            )
            announced = (
                before.text.endswith(":") and s.start in starts and s.paragraph - before.paragraph <= 1
            )
            if asked or announced:
                text = before.text + " " * (s.start - before.end) + s.text
                out[-1] = replace(before, end=s.end, text=text, tokens=(*before.tokens, *s.tokens))
                continue
        out.append(s)
    return out


def _speaks(sentence: Sentence, before: Sentence) -> bool:
    """Does the sentence say no more than who spoke the quotation before it?"""
    words = [t.text.lower() for t in sentence.tokens]
    if before.text[-2:-1] not in "?!…-–—" or len(words) > 40:
        return False
    for i, word in enumerate(words[:9]):
        entry = ATTRIBUTING.get(word)
        if entry is not None and entry[1] & {"past", "s"} and set("cq") & set(entry[0].frames):
            return "that" not in words[i + 1 : i + 4]
    return False


def _grow(hit: Hit, quotes: Sequence[Quote]) -> Hit:
    """A content that ends or begins inside a quotation of several sentences takes all of it."""
    if hit.inside:
        return hit
    spans: list[Span] = []
    for start, end in hit.content:
        for q in quotes:
            if q.start >= end or q.end <= start:
                continue
            start, end = min(start, q.start), max(end, q.end)
        spans.append((start, end))
    return replace(hit, content=tuple(_merged(spans)))


def _merged(spans: Sequence[Span]) -> list[Span]:
    out: list[Span] = []
    for start, end in sorted(spans):
        if out and start <= out[-1][1]:
            out[-1] = (out[-1][0], max(end, out[-1][1]))
        else:
            out.append((start, end))
    return out


def _owner(text: str, q: Quote, quotes: Sequence[Quote], hits: Sequence[Hit]) -> int | None:
    """The hit whose speech goes on in ``q``: nothing but the rest of its cue's sentence stands between."""
    best: tuple[int, int] | None = None
    for i, h in enumerate(hits):
        if h.inside or not h.source:
            continue
        end = max(e for role in (h.source, h.cue, h.content) for _, e in role)
        if end <= q.start and (best is None or end > best[0]):
            best = (end, i)
    if best is None:
        return None
    end, i = best
    between = text[end : q.start]
    if hits[i].rule not in {"parenthesis", "quote", "colon", "clause", "as"}:
        return i if between.strip() == ":" else None
    quoted = any(p.start < e and s < p.end for s, e in hits[i].content for p in quotes)
    if not quoted and hits[i].rule != "clause":
        return None
    if "\n" in between.strip("\n ") or between.count("\n") > 2 or ("\n" in between and between.strip("\n .")):
        return None
    rest = re.sub(r"\b[A-Z][a-z]{0,3}\.", "", between.strip(" .,;:–—\n"))
    if len(rest.split()) > _REST or re.search(r"[.!?]\s", rest):
        return None
    if "\n" in between and not (q.follows or quoted):
        return None
    return i
