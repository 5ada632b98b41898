"""Absences by rules: no X by party P about Q, as the report says.

In      an Analysis and AbsenceOptions
Out     an Outcome[Absence]
Pure    no clock, network, database or settings. Same input, same answer, same order

An absence is the report's finding and never the silent party's statement. Declining to comment is
an answer of a kind, and so is neither confirming nor denying: these are statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.extraction.absence.pattern import Gap, find_gaps
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement.cast import Cast
from onrecord.extraction.statement.line import find_lines
from onrecord.extraction.statement.quote import find_quotes
from onrecord.extraction.statement.rules import find_attributions
from onrecord.extraction.statement.span import Attribution
from onrecord.extraction.statement.speaker import resolve_speakers
from onrecord.model.absence import Absence
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, Refusal, method

NAME = "absence.rules.v1"
THE_REPORT = "the report"
OBSERVERS = "independent observers"
"""The party of "could not be independently verified"."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOptions:
    pass


@method(NAME)
def find_absences(analysis: Analysis, options: AbsenceOptions) -> Outcome[Absence]:
    """Every absence that the report, or someone it cites, states. One without a party is refused."""
    attributions = find_attributions(analysis)
    cast = Cast(analysis)
    found: list[Absence] = []
    refused: list[Refusal] = []
    for sentence in analysis.sentences:
        if sentence.part.kind == "title" or _HEADING.fullmatch(sentence.text):
            continue
        for gap in _gaps(analysis, sentence):
            passage = analysis.passage(sentence.start, sentence.end)
            if gap.party is None:
                refused.append(
                    Refusal(
                        of="absence",
                        reason="the report does not say whose " + gap.of + " is missing",
                        passages=(passage,),
                        method=NAME,
                    )
                )
                continue
            absence = _absence(analysis, cast, sentence, gap, attributions)
            if _UNRESOLVED.match(absence.party) or _SUPPOSED.search(sentence.text[: gap.at - sentence.start]):
                continue
            for party in _each(absence.party):
                found.append(stamped("absence", analysis.document.id, replace(absence, party=party, id="")))
    return Outcome(found=tuple(found), refused=tuple(refused))


_HEADING = re.compile(r"(?:What|Who|How|Why|Where|When) (?:\w+ ){1,3}\w+[.:]?")
_UNRESOLVED = re.compile(r"(?:he|she|it|they|this|that|which|who)$|\d", re.IGNORECASE)
_SUPPOSED = re.compile(r"\b(?:if|unless|as long as)\s(?:\w+\s){0,3}$", re.IGNORECASE)
_JOINED = re.compile(
    r"(?P<a>(?:the )?[A-Z][\w’'. -]{1,40}|the [\w -]{2,30}) and (?P<b>(?:the )?[A-Z][\w’'. -]{1,40}|the [\w -]{2,30})"
)


def _each(party: str) -> tuple[str, ...]:
    """ "Neither the army nor the RSF" are two silences."""
    joined = _JOINED.fullmatch(party)
    return (joined["a"], joined["b"]) if joined else (party,)


def _gaps(analysis: Analysis, sentence: Sentence) -> Iterable[Gap]:
    low = sentence.text.lower()
    if not _HINT.search(low):
        return ()
    quotes = find_quotes(sentence.text, 0, len(sentence.text))
    moved = find_quotes(analysis.document.text, sentence.start, sentence.end) if quotes else ()
    return [g for line in find_lines(sentence, moved) for g in find_gaps(line)]


_HINT = re.compile(
    r"\b(?:no|not|nothing|never|nobody|none|without|yet to|silent|mum|neither|pending|awaiting|unanswered|unavailable|unconfirmed)\b|n[’']t\b|tight-lipped"
)


def _absence(
    analysis: Analysis, cast: Cast, sentence: Sentence, gap: Gap, attributions: Sequence[Attribution]
) -> Absence:
    document = analysis.document
    party = OBSERVERS
    if isinstance(gap.party, tuple):
        start, end = gap.party
        party = gap.party_words or _side_of(analysis, start, end) or cast.party(analysis.passage(start, end))
    elif gap.party_words:
        party = gap.party_words
    if party.lower() in {"he", "she"}:
        party = _person_before(analysis, gap.at) or party
    times = [t for t in analysis.times if sentence.start <= t.start and t.end <= sentence.end]
    since = next(
        (
            t.when.timex or t.when.start
            for t in times
            if t.relation == "since" or _follows_since(document.text, t.start)
        ),
        None,
    )
    about = document.text[gap.about[0] : gap.about[1]].strip(" ,.") if gap.about else None
    return stamped(
        "absence",
        document.id,
        Absence(
            party=party,
            of=gap.of,
            about=about or _before(sentence, attributions, analysis),
            reported_by=_reporter(analysis, gap, attributions),
            as_of=document.published[:10] if document.published else None,
            since=since,
            passages=(analysis.passage(sentence.start, sentence.end),),
            method=NAME,
        ),
    )


def _person_before(analysis: Analysis, start: int) -> str | None:
    """Whom "he" or "she" takes up where nothing nearer tells: the last person named in this paragraph."""
    here = analysis.sentence_at(start)
    persons = [
        m.actor.name
        for m in analysis.actors
        if m.start < start
        and m.actor.sort == "person"
        and m.sort != "pronoun"
        and here
        and start - m.start < 400
    ]
    return persons[-1] if persons else None


def _side_of(analysis: Analysis, start: int, end: int) -> str | None:
    """ "The Russian side" and "the Qataris" are the state itself."""
    words = analysis.document.text[start:end]
    side = _SIDE.fullmatch(words)
    if side is None:
        return None
    name = (side["people"] or side["side"]).lower()[:4]
    return next(
        (
            m.actor.side
            for m in analysis.actors
            if m.actor.sort == "state"
            and m.actor.side
            and (m.actor.side.lower()[:4] == name or (m.start < end and start < m.end))
        ),
        None,
    )


_SIDE = re.compile(r"(?:[Tt]he )?(?:(?P<side>[A-Z]\w{3,14}) side|(?P<people>[A-Z]\w{3,12}s))")


def _follows_since(text: str, start: int) -> bool:
    return text[max(0, start - 7) : start].rstrip().lower().endswith("since")


def _before(sentence: Sentence, attributions: Sequence[Attribution], analysis: Analysis) -> str | None:
    """What the absence is about where its own sentence does not say: what was said in the sentence before."""
    if sentence.index == 0:
        return None
    earlier = analysis.sentences[sentence.index - 1]
    if earlier.paragraph != sentence.paragraph:
        return None
    told = [a for a in attributions if earlier.start <= a.start and a.end <= earlier.end]
    return told[-1].content[0].text if told else None


def _reporter(analysis: Analysis, gap: Gap, attributions: Sequence[Attribution]) -> str:
    """Who says that it is missing: the one in whose words it stands, else the report itself."""
    held = [a for a in attributions if any(p.start <= gap.at < p.end for p in a.content) and a.source]
    if not held:
        return THE_REPORT
    inner = min(held, key=lambda a: sum(p.end - p.start for p in a.content))
    speakers = resolve_speakers(analysis, attributions)
    speaker = speakers[attributions.index(inner)]
    return speaker.actor.name if speaker is not None else THE_REPORT
