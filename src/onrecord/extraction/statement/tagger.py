"""Statements by the trained tagger: cues, and for each its source and content.

In      an Analysis that was made with a network (``analysis.encoding``), and StatementOptions
Out     an Outcome[Statement]
Pure    no clock, network, database or settings. Same input, same answer, same order

What the tagger adds to the rules is finding; stance, speaker and setting are read from what it found
by the same code (``onrecord.extraction.statement.assemble``). The model: docs/models/statement-tagger.md.
"""

from __future__ import annotations

from dataclasses import replace

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.assemble import assemble
from onrecord.extraction.statement.mend import Mended, mend
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.span import Attribution
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import Passage, passage_of
from onrecord.model.statement import Statement

_OPENING, _CLOSING = '"“„«', '"”»'


@method("statement.tagger.v1")
def find_statements(analysis: Analysis, options: StatementOptions) -> Outcome[Statement]:
    """Every statement that the tagger sees, with who made it and in which stance.

    Below the model's own floor (``analysis.encoding.floor``) or the option's, whichever is higher, it is a Refusal.
    """
    found = find_attributions(analysis)
    floor = analysis.encoding.floor if analysis.encoding else 0.0
    options = replace(options, floor=max(options.floor, floor))
    return assemble(analysis, found, options, method="statement.tagger.v1")


def find_attributions(analysis: Analysis) -> tuple[Attribution, ...]:
    """Every attribution that the tagger sees, sure or not, with its edges mended."""
    if analysis.encoding is None:
        raise ValueError("the document was analysed without a network: hand an encoder to analyse()")
    found = mend(analysis, analysis.encoding.attributions)
    made = (_attribution(analysis.document.text, m) for m in found)
    return tuple(a for a in made if a is not None)


def _attribution(text: str, mended: Mended) -> Attribution | None:
    hit = mended.hit
    content = tuple(p for span in hit.content if (p := _unquoted(text, *span)) is not None)
    if not content:
        return None
    return Attribution(
        source=tuple(passage_of(text, *span) for span in hit.source),
        cue=tuple(passage_of(text, *span) for span in hit.cue),
        content=content,
        confidence=mended.confidence,
        sourceless_by=None if hit.source else "passive",
    )


def _unquoted(text: str, start: int, end: int) -> Passage | None:
    """The passage without white space at its ends and without quotation marks there that belong to its
    outside; a mark whose partner lies inside stays. None where nothing is left."""
    while start < end and (text[start].isspace() or text[start] in _CLOSING):
        start += 1
    while start < end and text[end - 1].isspace():
        end -= 1
    if start < end and text[start] in _OPENING and (text[end - 1] in _CLOSING or _marks(text[start:end]) % 2):
        start += 1
    if start < end and text[end - 1] in _CLOSING and _marks(text[start:end]) % 2:
        end -= 1
    while start < end and text[end - 1] in " \t\u00a0,":
        end -= 1
    return passage_of(text, start, end) if start < end and not text[start:end].isspace() else None


def _marks(words: str) -> int:
    return sum(c in _OPENING or c in _CLOSING for c in words)
