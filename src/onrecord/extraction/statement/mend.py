"""What the tagger finds, made fit to print: clean edges, whole names, whole quotations.

In      an Analysis with its encoding
Out     Hits in text order, each with the tagger's confidence
Pure    no clock, network, database or settings

The tagger learned from American political news. It has seen few live tickers, datelines and
agencies' phrases; the edges that it gets wrong there are mended by rule. Lines that attribute
with a colon or a dash alone are read by the rules where the tagger saw nothing.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.encoding.attribution import TaggedAttribution
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement.hit import Hit, Span
from onrecord.extraction.statement.line import find_lines
from onrecord.extraction.statement.phrase import find_phrases
from onrecord.extraction.statement.quotation import join_quotations
from onrecord.extraction.statement.quote import Quote, find_quotes

# "14:20 Putin", "KYIV, Feb. 3 (Reuters) — The", "SANAA – The", "and the ministry", "18:05 GMT - "
_LEAD = re.compile(
    r"[A-Z][A-Z .'’-]{2,30}:\s+|\d{1,2}[:.]\d{2}\s*(?:a\.?m\.?|p\.?m\.?)?\s*(?:GMT|UTC|CET|EET)?\s*[-–—:|]?\s+"
    r"|[A-Z][A-Z .'’-]{2,30}(?:[/,][^–—\n]{0,40}?)?(?:\([A-Za-z -]{2,20}\)\s*)?\s[-–—]\s+"
)
_JOIN = re.compile(r"(?:and|but|as|,|;|:|–|—|-)\s+", re.IGNORECASE)
_ACCORDING = re.compile(r"\b(according to) ([^,\n]{2,60}),\s+", re.IGNORECASE)
_TAIL = re.compile(
    r"(?:\s{0,3}[,;:–—-]?\s{0,3}\b(?:who|which|that)|\s{0,3}[,;:–—-])+\s{0,3}\Z", re.IGNORECASE
)
_EXPLETIVE = re.compile(
    r"(?:is|was|has been|had been|are|were)\s+(?:\w+ly\s+)?\w+(?:ed|n|wn|id|ght)\b", re.IGNORECASE
)
_NAME_END = re.compile(r"(?:^|[\s(])((?:[A-Z][\w'’-]+|[A-Z]\.)(?:\s+(?:[A-Z][\w'’-]+|[A-Z]\.))*)\s+$")
_LINE_RULES = frozenset({"colon", "dash"})
_NOT = re.compile(r"\b(?:not|never)\s+\Z", re.IGNORECASE)
_FRAGMENT = 3
_LEADS_ON = frozenset("a an the of to in on at for from with by and or but his her its their our".split())
_WHOLE = 0.8
"""The share of a sentence's characters that counts as the whole of it: its end mark and a leading "But" may be missing."""
_SURE_OF_A_LINE = 0.6
"""Of colon and dash lines in our ten reports of six kinds this share or more were right; see docs/methods/statements.md."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mended:
    hit: Hit
    confidence: float


def mend(analysis: Analysis, found: Sequence[TaggedAttribution]) -> list[Mended]:
    """The attributions with clean edges, and those lines that only punctuation attributes."""
    text = analysis.document.text
    tagged = [a for a in found if a.source is not None or not a.nested]
    hits = [_hit(a) for a in tagged]
    confidences = [a.confidence for a in tagged]
    quotes = _quotes(analysis)
    for hit in _lines(text, analysis.sentences, quotes, hits):
        hits.append(hit)
        confidences.append(_SURE_OF_A_LINE)
    joined = join_quotations(text, hits, quotes, analysis.sentences)
    mended = [
        Mended(hit=edged, confidence=c)
        for h, c in zip(joined, confidences, strict=True)
        for whole in _passed_on(text, _with_negation(text, h))
        if (edged := _by_sentences(_edges(text, whole), analysis.sentences, quotes)).content
        and not _fragment(text, edged.content)
    ]
    return sorted(mended, key=lambda m: (m.hit.content[0], m.hit.cue))


def _hit(a: TaggedAttribution) -> Hit:
    return Hit(
        source=(a.source,) if a.source else (),
        cue=(a.cue,),
        content=a.content,
        rule="quote",
        inside=a.nested,
    )


def _quotes(analysis: Analysis) -> tuple[Quote, ...]:
    stretches = dict.fromkeys((s.part.start, s.part.end) for s in analysis.sentences)
    return tuple(q for start, end in stretches for q in find_quotes(analysis.document.text, start, end))


def _lines(
    text: str, sentences: Sequence[Sentence], quotes: Sequence[Quote], hits: Sequence[Hit]
) -> list[Hit]:
    """Colon and dash attributions in sentences of which the tagger made no content."""
    taken = sorted(s for h in hits for s in h.content)
    found: list[Hit] = []
    for sentence in sentences:
        if not re.search(r":|\s[-–—]\s", sentence.text):
            continue
        if any(s < sentence.end and sentence.start < e for s, e in taken):
            continue
        here = [q for q in quotes if q.start < sentence.end and sentence.start < q.end]
        for line in find_lines(sentence, here):
            found += [
                h for h in find_phrases(line) if h.rule in _LINE_RULES and h.content and _is_name(text, h)
            ]
    return found


def _with_negation(text: str, hit: Hit) -> Hit:
    """ "Promised not to attack": what was promised is "not to attack", wherever the edge was set."""
    if not hit.cue or not hit.content:
        return hit
    start, end = min(hit.content)
    before = _NOT.search(text, max(0, start - 12), start)
    if before is None or before.start() < hit.cue[0][0] or not re.match(r"to\b", text[start:end]):
        return hit
    cut = [(s, min(e, before.start())) if e > before.start() else (s, e) for s, e in hit.cue]
    cue = tuple((s, s + len(text[s:e].rstrip())) for s, e in cut if text[s:e].strip())
    content = tuple((before.start(), e) if (s, e) == (start, end) else (s, e) for s, e in hit.content)
    return replace(hit, cue=cue or hit.cue, content=content)


def _fragment(text: str, content: Sequence[Span]) -> bool:
    """Is all of the content a piece that breaks off: "of a", or "the White" of "the White House"?"""
    words = " ".join(text[s:e] for s, e in content).split()
    if not words or len(words) > _FRAGMENT:
        return not words
    last, end = words[-1], content[-1][1]
    in_a_name = last[:1].isupper() and re.match(r" [A-Z][a-z]", text[end : end + 3]) is not None
    return in_a_name or last.lower() in _LEADS_ON


def _by_sentences(hit: Hit, sentences: Sequence[Sentence], quotes: Sequence[Quote]) -> Hit:
    """Content outside quotations keeps to its cue's sentence; of another it takes the whole or nothing.

    ". Power supply is vital" and the half of a sentence before are edges that no editor would print.
    """
    if not hit.cue:
        return hit
    cue = hit.cue[0][0]
    content: list[Span] = []
    for start, end in hit.content:
        if any(q.start < end and start < q.end for q in quotes):
            content.append((start, end))
            continue
        for sentence in sentences:
            if sentence.start >= end:
                break
            lead = _LEAD.match(sentence.text)
            first = max(start, sentence.start + (lead.end() if lead else 0))
            last = min(end, sentence.end)
            own = sentence.start <= cue < sentence.end
            if first < last and (own or last - first >= _WHOLE * (sentence.end - sentence.start)):
                content.append((first, last))
    return replace(hit, content=tuple(content))


def _is_name(text: str, hit: Hit) -> bool:
    """ "Q:" and "A:" lead the lines of an interview and name nobody."""
    return any(end - start > 1 for start, end in hit.source)


def _edges(text: str, hit: Hit) -> Hit:
    source, content = hit.source, hit.content
    if source:
        start, end = _without(text, _LEAD, *source[0])
        start, end = _without(text, _JOIN, start, end)
        words = text[start:end].lower()
        cue = text[hit.cue[0][0] : hit.cue[0][1]] if hit.cue else ""
        # Nobody is named by "It is noted that", nor by the "Q:" and "A:" of an interview.
        if (words == "it" and _EXPLETIVE.match(cue)) or words in {"q", "a"}:
            source = ()
        else:
            content, start = _whole_name(text, content, start)
            tail = _TAIL.search(text, start, end)
            end = tail.start() if tail and tail.start() > start else end
            source = ((start, end),) if start < end else ()
    return replace(
        hit, source=source, content=tuple(s for c in content if (s := _without(text, _LEAD, *c))[0] < s[1])
    )


def _passed_on(text: str, hit: Hit) -> list[Hit]:
    """ "According to RIA Novosti, Peskov said ...": where the source swallowed both, each gets its own."""
    if not hit.source or not hit.cue or text[hit.cue[0][0] : hit.cue[0][1]].lower() == "according to":
        return [hit]
    start, end = hit.source[0]
    line = max(text.rfind("\n", 0, start), text.rfind(". ", 0, start), -1) + 1
    passed = _ACCORDING.search(text, line, end)
    if passed is None or not start < passed.end() < end:
        return [hit]
    by = Hit(
        source=(passed.span(2),),
        cue=(passed.span(1),),
        content=((passed.end(), max(e for role in (hit.source, hit.cue, hit.content) for _, e in role)),),
        rule="according",
    )
    return [by, replace(hit, source=((passed.end(), end),), inside=True)]


def _without(text: str, lead: re.Pattern[str], start: int, end: int) -> Span:
    found = lead.match(text, start, end)
    return (found.end(), end) if found and found.end() < end else (start, end)


def _whole_name(text: str, content: tuple[Span, ...], start: int) -> tuple[tuple[Span, ...], int]:
    """A name cut in two ("..., Ivan | Fedorov, head of") goes to the source as a whole."""
    cut: list[Span] = []
    for s, e in content:
        if 0 <= start - e <= 1 and text[start : start + 1].isupper():
            name = _NAME_END.search(text[s:e] + " ")
            if name and "," in text[s:e][: name.start(1) + 1]:
                start = s + name.start(1)
                e = s + len(text[s:start].rstrip(" ,"))
        if s < e:
            cut.append((s, e))
    return tuple(cut), start
