"""From attributions to statements: speaker, stance, setting, chain, target.

In      an Analysis and the Attributions that some method found in it
Out     an Outcome[Statement], in text order; the same code for every method
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.span import Attribution
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, Refusal
from onrecord.model.statement import Statement

QUOTE_MARKS = frozenset('“”„«»"‟')


def assemble(
    analysis: Analysis, attributions: Sequence[Attribution], options: StatementOptions, *, method: str
) -> Outcome[Statement]:
    """A Statement for each attribution at or above the floor, a Refusal for each below it."""
    found: list[Statement] = []
    refused: list[Refusal] = []
    for a in sorted(attributions, key=lambda a: (a.start, a.end)):
        if a.confidence is not None and a.confidence < options.floor:
            refused.append(
                Refusal(
                    of="statement",
                    reason=f"confidence {a.confidence:.2f} is below the floor of {options.floor:.2f}",
                    passages=a.content,
                    method=method,
                )
            )
            continue
        found.append(
            stamped(
                "statement",
                analysis.document.id,
                Statement(
                    speaker=a.source[0].text if a.source else None,
                    stance="asserts",
                    source=a.source,
                    cue=a.cue,
                    content=a.content,
                    direct=_quoted(analysis, a),
                    confidence=a.confidence,
                    method=method,
                ),
            )
        )
    return Outcome(found=tuple(found), refused=tuple(refused))


def _quoted(analysis: Analysis, a: Attribution) -> bool:
    text = analysis.document.text
    return any(
        text[max(0, p.start - 1) : p.start] in QUOTE_MARKS or p.text[:1] in QUOTE_MARKS for p in a.content
    )
