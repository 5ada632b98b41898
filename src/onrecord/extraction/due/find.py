"""Dues: find what falls due in one document.

In      an Analysis and DueOptions
Out     an Outcome[Due]: talks, deadlines, forecasts, warnings, ultimatums, with the time where one is told
Pure    no clock, network, database or settings. Same input, same answer, same order
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.due import english
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.due import Due, DueSort
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import passage_of

METHOD = "due.rules.v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class DueOptions:
    """``grace_days``: a time this many days before the report's date still lies ahead of it (zones, late printing)."""

    grace_days: int = 0


@method(METHOD)
def find_dues(analysis: Analysis, options: DueOptions) -> Outcome[Due]:
    """Everything that lies ahead of the report: at a time told, or a warning without one."""
    found: list[Due] = []
    for sentence in analysis.sentences:
        if sentence.part.kind == "editor's note":
            continue
        time = _ahead(analysis, sentence)
        sort = _sort(sentence.text)
        if time is None and not (sort == "warning" and english.ATTACK.search(sentence.text)):
            continue
        if time is not None and sort is None:
            continue
        found.append(_due(analysis, sentence, time, sort or "schedule"))
    return Outcome(found=tuple(found))


def _ahead(analysis: Analysis, sentence: Sentence) -> TimeMention | None:
    """The sentence's first time that lies ahead of the report, said with a word that looks ahead."""
    published = (analysis.document.published or "")[:10]
    if not published:
        return None
    text = analysis.document.text
    for time in analysis.times:
        if time.start >= sentence.end:
            return None
        if time.start < sentence.start:
            continue
        latest = time.when.end or time.when.start
        near = text[max(sentence.start, time.start - 90) : min(sentence.end, time.end + 60)]
        if latest and latest[:10] > published and english.AHEAD_WORDS.search(near):
            return time
        if (
            latest
            and latest[:10] == published
            and re.search(
                r"\b(?:will|is to|are to|due|set to|scheduled|later today|tonight)\b", near, re.IGNORECASE
            )
        ):
            return time
        if (
            time.kind == "duration"
            and re.search(
                r"\b(?:within|in the next|over the next|in the coming)\s*$",
                text[sentence.start : time.start],
                re.IGNORECASE,
            )
            and re.search(
                r"\b(?:will|is to|are to|expected|must|should|to)\b",
                text[sentence.start : time.start],
                re.IGNORECASE,
            )
        ):
            return time
    return None


def _sort(text: str) -> DueSort | None:
    sort = next((s for s, pattern in english.SORTS if pattern.search(text)), None)
    if sort in {"schedule", "deadline", "plan"} and english.PLEDGED.search(text):
        return "pledge"
    return cast("DueSort | None", sort)


def _due(analysis: Analysis, sentence: Sentence, time: TimeMention | None, sort: DueSort) -> Due:
    text = analysis.document.text
    due = Due(
        what=_what(analysis, sentence, time),
        by=time.when if time else None,
        who=_who(analysis, sentence),
        sort=sort,
        passages=(passage_of(text, sentence.start, sentence.end),),
        method=METHOD,
    )
    return stamped("due", analysis.document.id, due)


def _what(analysis: Analysis, sentence: Sentence, time: TimeMention | None) -> str:
    """The sentence in its own words without the time; a pronoun at its head is told by the sentence before."""
    words = sentence.text
    if time is not None:
        words = words[: time.start - sentence.start] + words[time.end - sentence.start :]
    words = re.sub(r"\s+(?:on|by|until|at|in)\s*(?=[.,;]|$)", " ", words)
    words = re.sub(r"\s+([.,;])", r"\1", " ".join(words.split())).strip(" .,")
    words = re.sub(r"([,;])(?: ?,)+", r"\1", words)
    if english.PRONOUN.match(words) and sentence.index:
        before = analysis.sentences[sentence.index - 1]
        verb = english.VERB.search(before.text)
        if before.paragraph == sentence.paragraph and verb:
            head = re.sub(r"^[^,]{0,40},\s+", "", before.text[: verb.start()]).strip()
            words = f"{head}: {words}" if head else words
    return words


def _who(analysis: Analysis, sentence: Sentence) -> str | None:
    return next(
        (
            m.actor.name
            for m in analysis.actors
            if sentence.start <= m.start < sentence.end and m.sort != "pronoun"
        ),
        None,
    )
