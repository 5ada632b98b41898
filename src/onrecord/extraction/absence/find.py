"""Absences by rules: no X by party P about Q, as the report says.

In      an Analysis and AbsenceOptions
Out     an Outcome[Absence]
Pure    no clock, network, database or settings. Same input, same answer, same order

An absence is the report's finding and never the silent party's statement. Declining to comment is
an answer of a kind: it is a statement.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from onrecord.extraction.absence.gap import US, Gap
from onrecord.extraction.absence.noun import find_noun_gaps
from onrecord.extraction.absence.order import find_order_gaps, put_to
from onrecord.extraction.absence.party import parties
from onrecord.extraction.absence.state import find_state_gaps
from onrecord.extraction.absence.verb import find_verb_gaps
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
_MOST = 3
"""Gaps of one sentence; more are a list of one silence."""
_HINT = re.compile(
    r"\b(?:no|not|nothing|never|nobody|nor|none|without|yet to|silent|silence|mum|quiet|neither|failed|unable|ignored|barred|blocked|denied|refused"
    r"|unanswered|unavailable|unconfirmed|unverified|uncorroborated|unreturned)\b|n[’']t\b|tight-?lipped",
    re.IGNORECASE,
)
_HEADING = re.compile(r"(?:What|Who|How|Why|Where|When) (?:\w+ ){1,3}\w+[.:]?")
_SUPPOSED = re.compile(r"\b(?:if|unless|as long as|until|in case)\s(?:[\w’']+\s){0,4}$", re.IGNORECASE)
_BEARS_NO_NAME = re.compile(r"\d|^(?:please|this|that|these|those|what|there|here)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOptions:
    pass


@method(NAME)
def find_absences(analysis: Analysis, options: AbsenceOptions) -> Outcome[Absence]:
    """Every absence that the report, or someone it cites, states. One without a party is refused."""
    if not any(_HINT.search(s.text) for s in analysis.sentences):
        return Outcome(found=(), refused=())
    attributions = find_attributions(analysis)
    cast = Cast(analysis)
    found: list[Absence] = []
    refused: list[Refusal] = []
    for sentence in analysis.sentences:
        if sentence.part.kind == "title" or _HEADING.fullmatch(sentence.text):
            continue
        seen: set[tuple[str, str]] = set()
        gaps = list(_gaps(analysis, sentence))[:_MOST]
        gaps += [
            g
            for g in find_order_gaps(analysis, sentence)
            if not any(o.of == g.of and o.party is not None for o in gaps)
        ]
        for gap in _named(gaps):
            if _SUPPOSED.search(sentence.text[: gap.at - sentence.start]):
                continue
            if gap.party is None and gap.of == "answer":
                gap = replace(gap, party=put_to(analysis, sentence, gap.at))
            names = [n for n in parties(analysis, cast, gap) if not _BEARS_NO_NAME.search(n)]
            if not names:
                refused.append(_refusal(analysis, sentence, gap))
            for name in names:
                if (name, gap.of) not in seen:
                    found.append(_absence(analysis, sentence, gap, name, attributions))
                seen.add((name, gap.of))
    return Outcome(found=tuple(found), refused=tuple(refused))


def _named(gaps: Sequence[Gap]) -> list[Gap]:
    """ "They have not explained, nor have our letters been answered": whom one gap of a sentence names, the next means."""
    named = next((g for g in gaps if isinstance(g.party, tuple)), None)
    return [
        replace(g, party=named.party) if g.party is None and named is not None and g.at > named.at else g
        for g in gaps
    ]


def _gaps(analysis: Analysis, sentence: Sentence) -> Iterator[Gap]:
    """The gaps of one sentence in text order, its quotations read apart."""
    if not _HINT.search(sentence.text):
        return
    quotes = find_quotes(sentence.text, 0, len(sentence.text))
    moved = find_quotes(analysis.document.text, sentence.start, sentence.end) if quotes else ()
    for line in find_lines(sentence, moved):
        units = line.units
        gaps = [*find_verb_gaps(units), *find_noun_gaps(units), *find_state_gaps(units)]
        for gap in sorted(gaps, key=lambda g: g.at):
            # "We" inside a quotation is its speaker, whose word this is; "we have no comment" declines.
            if line.inside is None or (gap.party != US and gap.of != "comment"):
                yield gap


def _refusal(analysis: Analysis, sentence: Sentence, gap: Gap) -> Refusal:
    return Refusal(
        of="absence",
        reason=f"the report does not say whose {gap.of} is missing",
        passages=(analysis.passage(sentence.start, sentence.end),),
        method=NAME,
    )


def _absence(
    analysis: Analysis, sentence: Sentence, gap: Gap, party: str, attributions: Sequence[Attribution]
) -> Absence:
    document = analysis.document
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
            reported_by=_reporter(analysis, gap, party, attributions),
            as_of=document.published[:10] if document.published else None,
            since=since,
            passages=(analysis.passage(sentence.start, sentence.end),),
            method=NAME,
        ),
    )


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


def _reporter(analysis: Analysis, gap: Gap, party: str, attributions: Sequence[Attribution]) -> str:
    """Who says that it is missing: the one in whose words it stands, else the report itself.

    Nobody tells of a silence of their own: "the army said it had hit a depot but gave no proof" is the report's.
    """
    held = [a for a in attributions if any(p.start <= gap.at < p.end for p in a.content) and a.source]
    if not held:
        return US
    inner = min(held, key=lambda a: sum(p.end - p.start for p in a.content))
    speakers = resolve_speakers(analysis, attributions)
    speaker = speakers[attributions.index(inner)]
    if speaker is None or set(speaker.actor.name.lower().split()) & set(party.lower().split()):
        return US
    return speaker.actor.name
