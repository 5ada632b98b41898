"""Dues: find what falls due in one document.

In      an Analysis and DueOptions
Out     an Outcome[Due]: talks, deadlines, forecasts, warnings, ultimatums, with the time where one is told
Pure    no clock, network, database or settings. Same input, same answer, same order

Due is what a clause that looks ahead ties to a time after the report, the end of a pause told by its
length, and a warning even without a time. One thing told twice is one due with both passages.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.due import english
from onrecord.extraction.due.ahead import end_of_window, find_ahead
from onrecord.extraction.due.clause import has_verb, without
from onrecord.extraction.due.warning import find_next_step, find_warning
from onrecord.extraction.sentence import Sentence
from onrecord.model.due import Due, DueSort
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import passage_of
from onrecord.model.when import When

METHOD = "due.rules.v1"
_PRONOUN = re.compile(r"^(?:\W|at \S+ )*(?:they|it|these|those|this|the talks|the meeting)\b", re.IGNORECASE)
_VERB = re.compile(
    r"\b(?:is|are|was|were|will|has|have|had|can|could|may|might|would|should|began|begins?|continue[sd]?|took|takes?|said|says)\b"
)
_AT_THE_HEAD = 6
"""Words that may stand before the one who is to act."""
_CONTENT = re.compile(r"[^\W\d_]{5,}")


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOptions:
    pass


@method(METHOD)
def find_dues(analysis: Analysis, options: DueOptions) -> Outcome[Due]:
    """Everything that lies ahead of the report: at a time told, or a warning without one."""
    found: list[Due] = []
    for sentence in analysis.sentences:
        if sentence.part.kind not in {"body", "caption"}:
            continue
        for due in _of_sentence(analysis, sentence):
            same = next((i for i, d in enumerate(found) if _same(d, due)), None)
            if same is None:
                found.append(due)
            else:
                merged = tuple(dict.fromkeys((*found[same].passages, *due.passages)))
                found[same] = replace(found[same], passages=merged)
    return Outcome(found=tuple(stamped("due", analysis.document.id, replace(d, id="")) for d in found))


def _of_sentence(analysis: Analysis, sentence: Sentence) -> Iterator[Due]:
    ahead = find_ahead(analysis, sentence)
    for one in ahead:
        sort = _sort(analysis, sentence, one.clause)
        yield _due(analysis, sentence, one.clause, one.by, sort, one.spans)
    if ahead:
        return
    window = end_of_window(analysis, sentence)
    if window is not None:
        yield _due(analysis, sentence, window.clause, window.by, "pledge", ())
        return
    told = find_warning(sentence.text) or find_next_step(sentence.text)
    if told is not None:
        clause = (sentence.start + told[0], sentence.start + told[1])
        yield _due(analysis, sentence, clause, None, told[2], ())


def _words(analysis: Analysis, clause: tuple[int, int]) -> str:
    return analysis.document.text[clause[0] : clause[1]]


def _same(a: Due, b: Due) -> bool:
    """The same edge of time for the same thing: two mentions."""
    if (
        a.by is None
        or b.by is None
        or (a.by.end or a.by.start) != (b.by.end or b.by.start)
        or not (a.by.end or a.by.start)
    ):
        return False
    x, y = ({w.lower() for w in _CONTENT.findall(d.what)} for d in (a, b))
    return len(x & y) >= 2 or (a.sort == b.sort == "pledge" and bool(x & y))


def _sort(analysis: Analysis, sentence: Sentence, span: tuple[int, int]) -> DueSort:
    """What sort of due the clause tells; a pronoun or a clause with no verb is judged with what stands before it."""
    clause = analysis.document.text[span[0] : span[1]]
    if english.HUMAN_SCHEDULE.search(clause):
        return "schedule"
    if english.MAY_COME.search(clause) and english.BLOW.search(clause):
        return "warning"
    sort = next(s for s, pattern in english.SORTS if pattern.search(clause))
    if sort == "forecast" and english.TALKS.search(clause):
        # "The exchange is expected on Saturday": what people arrange is awaited, and not foretold.
        sort = "schedule"
    if sort in {"schedule", "deadline", "plan"} and english.PLEDGED.search(
        _with_context(analysis, sentence, clause)
    ):
        return "pledge"
    return "ultimatum" if sort == "schedule" and english.OR_ELSE.search(sentence.text) else sort


def _with_context(analysis: Analysis, sentence: Sentence, clause: str) -> str:
    if _PRONOUN.search(clause) and sentence.index:
        return analysis.sentences[sentence.index - 1].text + " " + sentence.text
    return clause if has_verb(clause) else sentence.text


def _due(
    analysis: Analysis,
    sentence: Sentence,
    clause: tuple[int, int],
    by: When | None,
    sort: DueSort,
    spans: tuple[tuple[int, int], ...],
) -> Due:
    text = analysis.document.text
    return Due(
        what=_what(analysis, sentence, clause, spans),
        by=by,
        who=_who(analysis, clause),
        sort=sort,
        passages=(passage_of(text, *clause),),
        method=METHOD,
    )


def _what(
    analysis: Analysis, sentence: Sentence, clause: tuple[int, int], spans: tuple[tuple[int, int], ...]
) -> str:
    """The clause in its own words without the time; a pronoun at its head is told by the sentence before."""
    inside = [(a - clause[0], b - clause[0]) for a, b in spans]
    words = without(_words(analysis, clause), inside) or _words(analysis, clause)
    if _PRONOUN.match(words) and sentence.index and clause[0] == sentence.start:
        before = analysis.sentences[sentence.index - 1]
        verb = _VERB.search(before.text)
        if before.paragraph == sentence.paragraph and verb:
            head = re.sub(r"^[^,]{0,40},\s+", "", before.text[: verb.start()]).strip()
            words = f"{head}: {words}" if head else words
    return words


def _who(analysis: Analysis, clause: tuple[int, int]) -> str | None:
    """The actor whom the clause begins with, a state by its short name."""
    return next(
        (
            m.actor.side if m.actor.sort == "state" and m.actor.side else m.actor.name
            for m in analysis.actors
            if clause[0] <= m.start < clause[1]
            and m.sort != "pronoun"
            and len(analysis.document.text[clause[0] : m.start].split()) <= _AT_THE_HEAD
        ),
        None,
    )
