"""From attributions to statements: speaker, stance, setting, chain, target.

In      an Analysis and the Attributions that some method found in it
Out     an Outcome[Statement], in text order; the same code for every method
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.cast import Speaker
from onrecord.extraction.statement.chain import Chain, read_chains
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.setting import direct, read_said_on, read_setting
from onrecord.extraction.statement.span import Attribution
from onrecord.extraction.statement.speaker import resolve_speakers
from onrecord.extraction.statement.stance import read_stance, tells_of_silence
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, Refusal
from onrecord.model.statement import Statement


def assemble(
    analysis: Analysis, attributions: Sequence[Attribution], options: StatementOptions, *, method: str
) -> Outcome[Statement]:
    """A Statement for each attribution at or above the floor, a Refusal for each below it.

    An outlet that merely passes on another's statement makes none of its own: it is
    ``reported_by`` of the statement passed on, and counted under ``passed_over``. So is what only tells
    of silence ("did not respond"): that is an absence.
    """
    kept: list[Attribution] = []
    refused: list[Refusal] = []
    silent = 0
    for a in sorted(attributions, key=lambda a: (a.start, a.end)):
        if a.confidence is not None and a.confidence < options.floor:
            refused.append(_refusal(a, options.floor, method))
        elif _silent(a):
            silent += 1
        else:
            kept.append(a)
    speakers = resolve_speakers(analysis, kept)
    chains = read_chains(kept, speakers)
    made: dict[int, Statement] = {}
    for i in _outermost_first(chains):
        if not chains[i].merely:
            made[i] = _statement(analysis, kept[i], speakers[i], chains[i], made, method)
    passed = sum(c.merely for c in chains)
    return Outcome(
        found=tuple(made[i] for i in sorted(made)),
        refused=tuple(refused),
        passed_over={k: n for k, n in (("passed on for another", passed), ("silence told", silent)) if n},
    )


def _statement(
    analysis: Analysis,
    a: Attribution,
    speaker: Speaker | None,
    chain: Chain,
    made: dict[int, Statement],
    method: str,
) -> Statement:
    sentence = analysis.sentence_at(a.cue[0].start) if a.cue else None
    cue = " ".join(p.text for p in a.cue)
    content = " ".join(p.text for p in a.content)
    reading = read_stance(cue, content, sentence=sentence.text if sentence else "")
    return stamped(
        "statement",
        analysis.document.id,
        Statement(
            speaker=speaker.actor.name if speaker else None,
            stance=reading.stance,
            source=a.source,
            cue=a.cue,
            content=a.content,
            direct=direct(analysis, a.content),
            conditional=reading.conditional,
            negated=reading.negated,
            target=reading.target,
            speaks_for=speaker.actor.speaks_for if speaker else None,
            reported_by=chain.reported_by,
            said_on=read_said_on(analysis, a),
            setting=read_setting(analysis, a),
            inside=made[chain.inside].id if chain.inside is not None and chain.inside in made else None,
            language=analysis.document.language,
            confidence=a.confidence,
            method=method,
        ),
    )


def _silent(a: Attribution) -> bool:
    return tells_of_silence(" ".join(p.text for p in a.source), " ".join(p.text for p in a.cue))


def _outermost_first(chains: Sequence[Chain]) -> list[int]:
    def depth(i: int) -> int:
        steps, at = 0, chains[i].inside
        while at is not None and steps <= len(chains):
            steps, at = steps + 1, chains[at].inside
        return steps

    return sorted(range(len(chains)), key=lambda i: (depth(i), i))


def _refusal(a: Attribution, floor: float, method: str) -> Refusal:
    return Refusal(
        of="statement",
        reason=f"confidence {a.confidence:.2f} is below the floor of {floor:.2f}",
        passages=a.content,
        method=method,
    )
