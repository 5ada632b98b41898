"""What the parties say of a pledge: their stance, their silence, and printed claims about compliance.

In      an Analysis, the statements and absences found in it
Out     Voices and Claims; whether the promiser itself confirms
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
from onrecord.extraction.pledge.party import alike, speaker_at, speaker_in
from onrecord.extraction.sentence import Sentence
from onrecord.model.absence import Absence
from onrecord.model.passage import passage_of
from onrecord.model.pledge import Claim, Voice
from onrecord.model.statement import Statement


def voices_of(
    analysis: Analysis, statements: Sequence[Statement], absences: Sequence[Absence]
) -> tuple[Voice, ...]:
    """Each party's stance to the pledge: its statements that speak of it, and its silence as the report tells it."""
    voices: dict[tuple[str, str], Voice] = {}
    for statement in statements:
        words = " ".join(p.text for p in statement.content)
        near = analysis.sentence_at(statement.content[0].start) if statement.content else None
        about = (
            english.TRUCE.search(words)
            or english.AGREED.search(words)
            or english.ASKED.search(words)
            or (near is not None and english.TRUCE.search(near.text))
            or re.search(r"\brespite\b", words)
        )
        if statement.speaker and about and _is_party(statement.speaker):
            voices.setdefault(
                (statement.speaker, statement.stance),
                Voice(
                    party=statement.speaker, stance=statement.stance, words=words, passages=statement.content
                ),
            )
    for absence in absences:
        if absence.of in {"confirmation", "denial", "comment", "answer", "clarification", "clarifications"}:
            voices.setdefault(
                (absence.party, absence.of),
                Voice(party=absence.party, stance=f"no {absence.of}", passages=absence.passages),
            )
    return tuple(voices.values())


def _is_party(speaker: str) -> bool:
    """Whether a speaker's words name somebody: no paper, no piece of a sentence."""
    return bool(
        re.match(r"\w{2}", speaker)
        and speaker.lower() not in {"the", "as", "it", "this"}
        and not english.NO_HOLDER.match(speaker)
        and not english.PAPER.match(speaker)
        and not english.TRUCE.search(speaker)
    )


def claims_in(analysis: Analysis, sentence: Sentence, statements: Sequence[Statement]) -> list[Claim]:
    text = sentence.text
    kept, broken = english.KEPT.search(text), english.BROKEN.search(text)
    found = kept or broken
    if found is None or not (
        english.TRUCE.search(text)
        or re.search(r"\b(?:word|promise|agreement|deal|violations?)\b", text, re.IGNORECASE)
    ):
        return []
    if english.NO_CLAIM.search(text[: found.start()]):
        return []
    count = next(
        (
            q
            for q in analysis.quantities
            if sentence.start <= q.start < sentence.end
            and re.match(
                r"(?:[\w-]+\s+){0,3}?(?:times|violations|breaches|ceasefire violations)", q.noun or ""
            )
        ),
        None,
    )
    if count is not None and not english.COUNTED.search(count.text):
        count = None
    claimant = speaker_at(statements, sentence.start + found.start()) or speaker_in(statements, sentence)
    value = (
        None
        if count is None
        else count.quantity.value
        if count.quantity.value is not None
        else count.quantity.lower
    )
    return [
        Claim(
            claimant=claimant,
            words=text,
            kept=kept is not None,
            count=value,
            unit=(count.noun or "").split()[-1] if count else None,
            passages=(passage_of(analysis.document.text, sentence.start, sentence.end),),
        )
    ]


def confirmed(promiser: str | None, statements: Sequence[Statement]) -> bool:
    """Whether the promiser, or who speaks for it, confirms or accepts in this report; not where others tell that it did."""
    return any(
        s.speaker
        and s.stance in {"confirms", "accepts", "promises"}
        and not s.negated
        and (alike(s.speaker, promiser) or alike(s.speaks_for, promiser))
        and not _told_by_another(s, statements)
        for s in statements
    )


def _told_by_another(statement: Statement, statements: Sequence[Statement]) -> bool:
    where = [p.start for p in (*statement.cue, *statement.content)]
    return statement.inside is not None or any(
        other.speaker
        and other.speaker != statement.speaker
        and any(p.start <= at < p.end for p in other.content for at in where)
        for other in statements
    )
