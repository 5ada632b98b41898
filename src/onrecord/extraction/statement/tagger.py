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
from onrecord.extraction.encoding.attribution import TaggedAttribution
from onrecord.extraction.statement.assemble import assemble
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.span import Attribution
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import Passage, passage_of
from onrecord.model.statement import Statement

_EDGES = ' \t\n\r\u00a0"“”„«»‟'


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
    """Every attribution that the tagger sees, sure or not."""
    if analysis.encoding is None:
        raise ValueError("the document was analysed without a network: hand one to analyse()")
    text = analysis.document.text
    found = (_attribution(text, tagged) for tagged in analysis.encoding.attributions)
    return tuple(a for a in found if a is not None)


def _attribution(text: str, tagged: TaggedAttribution) -> Attribution | None:
    content = tuple(p for span in tagged.content if (p := _unquoted(text, *span)) is not None)
    if not content:
        return None
    return Attribution(
        source=(passage_of(text, *tagged.source),) if tagged.source else (),
        cue=(passage_of(text, *tagged.cue),),
        content=content,
        confidence=tagged.confidence,
        sourceless_by=None if tagged.source else "passive",
    )


def _unquoted(text: str, start: int, end: int) -> Passage | None:
    """The passage without white space and quotation marks at its ends, None where nothing is left."""
    while start < end and text[start] in _EDGES:
        start += 1
    while start < end and text[end - 1] in _EDGES:
        end -= 1
    return passage_of(text, start, end) if start < end else None
