"""Where and when something was said: "in the cabinet meeting", "on Telegram", "on Thursday".

In      an Attribution and its Analysis
Out     the setting in the report's words, and the When
Pure    no clock, network, database or settings

Only words outside the content count: a day inside what was said is not the day on which it was said.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement.english_setting import CHANNELS, OCCASIONS
from onrecord.extraction.statement.span import Attribution
from onrecord.model.passage import Passage
from onrecord.model.when import When

_OCCASION = re.compile(
    r"\b(?:in|at|during|after|following|on|via|by|before) (?:the |a |an |his |her |its |their |this |that |another |one )?"
    r"(?:(?!that\b|and\b|or\b|which\b|of\b)[\w’'-]+ ){0,4}(?:" + "|".join(sorted(map(re.escape, OCCASIONS), key=len, reverse=True)) + r")\b"
    r"(?: (?:with|to|on|in|of|at) (?:the |his |her |its |a )?(?:[A-Z][\w’'-]*)(?: [A-Z][\w’'-]*){0,3})?"
)  # fmt: skip
_CHANNEL = re.compile(
    r"\b(?:on|via|through) (?:his |her |its |the |their )?(?:"
    + "|".join(sorted(map(re.escape, CHANNELS), key=len, reverse=True))
    + r")\b"
)
_AFTER_VERB = 90
"""Characters after the cue in which a setting may stand, where the content does not come sooner."""


def read_setting(analysis: Analysis, a: Attribution) -> str | None:
    for stretch in _own_words(analysis, a):
        for pattern in (_OCCASION, _CHANNEL):
            match = pattern.search(stretch.text)
            if match is not None:
                return (
                    re.sub(r"^(?:in|at|on|via|by|through) ", "", " ".join(match[0].split()))
                    if pattern is _OCCASION
                    else match[0]
                )
    return None


def read_said_on(analysis: Analysis, a: Attribution) -> When | None:
    """The time nearest the cue in the attribution's own words; None where the report does not say."""
    if not a.cue:
        return None
    here = a.cue[0].start
    near = [
        t
        for s in _own_words(analysis, a)
        for t in analysis.times
        if s.start <= t.start
        and t.end <= s.end
        and t.kind in {"date", "time"}
        and t.relation not in {"since", "until", "before", "by"}
        and t.when.start is not None
    ]
    return min(near, key=lambda t: abs(t.start - here)).when if near else None


def _own_words(analysis: Analysis, a: Attribution) -> list[Passage]:
    """The stretches of the cue's sentence around the cue, up to the content and to other clauses."""
    if not a.cue:
        return []
    sentence = analysis.sentence_at(a.cue[0].start)
    if sentence is None:
        return []
    start, end = _clause(sentence, a)
    pieces = [(start, end)]
    for p in (*a.content, *a.source):
        pieces = [
            cut
            for s, e in pieces
            for cut in ([(s, e)] if p.end <= s or e <= p.start else [(s, p.start), (p.end, e)])
            if cut[0] < cut[1]
        ]
    return [analysis.passage(s, e) for s, e in pieces]


def _clause(sentence: Sentence, a: Attribution) -> tuple[int, int]:
    """From the clause's start before the source to a further clause after the cue."""
    first = min(p.start for p in (*a.source[:1], *a.cue[:1]))
    last = max(p.end for p in (*a.source[:1], *a.cue[-1:]))
    before = sentence.text[: first - sentence.start]
    edges = [m.end() for m in re.finditer(r"[;:”“\"]|\b(?:that|and|but|while|who|which)\b", before)]
    after = sentence.text[last - sentence.start :]
    stop = re.search(
        r"[;“\"]|, (?:and|but|while|which|who|adding|saying)\b|\b(?:that|when|while|because)\b", after
    )
    end = last + (stop.start() if stop else len(after))
    return sentence.start + (edges[-1] if edges else 0), min(end, last + _AFTER_VERB, sentence.end)


def direct(analysis: Analysis, content: Sequence[Passage]) -> bool:
    """Is it given in the speaker's own words: does a quotation fill most of it?"""
    text = analysis.document.text
    return any(
        text[max(0, p.start - 1) : p.start] in _OPENING or p.text[:1] in _OPENING for p in content if p.start
    )


_OPENING = frozenset('“„«"‟»')
