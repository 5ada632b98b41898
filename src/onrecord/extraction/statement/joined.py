"""Statements by the trained tagger, and by rules where it saw none.

In      an Analysis that was made with a network, and StatementOptions
Out     an Outcome[Statement]
Pure    no clock, network, database or settings. Same input, same answer, same order

The tagger learnt from political news and misses turns that live tickers, ministries and war reports use; the rules
know them. Where both see an attribution, the tagger's edges stand: they are right more often (docs/methods/statements.md).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement import rules, tagger
from onrecord.extraction.statement.assemble import assemble
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.span import Attribution
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import Passage
from onrecord.model.statement import Statement

METHOD = "statement.joined.v1"
RELIABLE = 0.6
"""The share of a rule's attributions that are right, at least, for it to speak where the tagger sees none; measured on
articles of PolNeAR's training part that the tagger did not learn from."""


@method(METHOD)
def find_statements(analysis: Analysis, options: StatementOptions) -> Outcome[Statement]:
    """Every statement that the tagger or a rule sees. What the tagger saw below its floor, and no rule either, is a Refusal."""
    floor = analysis.encoding.floor if analysis.encoding else 0.0
    options = replace(options, floor=max(options.floor, floor))
    return assemble(analysis, find_attributions(analysis, options.floor), options, method=METHOD)


def find_attributions(analysis: Analysis, floor: float) -> tuple[Attribution, ...]:
    """The tagger's attributions, and those of rules that meet none of its sure ones.

    A doubtful one of the tagger's gives way to a rule's that it meets.
    """
    found = tagger.find_attributions(analysis)
    sure = [a for a in found if a.confidence is None or a.confidence >= floor]
    by_rules = (a for a in rules.find_attributions(analysis) if (a.confidence or 0.0) >= RELIABLE)
    more = [a for a in by_rules if not any(_meet(a, b) for b in sure)]
    doubtful = [a for a in found if a not in sure and not any(_meet(a, b) for b in more)]
    # A rule's confidence is measured on another scale and never falls under the tagger's floor.
    return (*sure, *(replace(a, confidence=max(a.confidence or floor, floor)) for a in more), *doubtful)


def _meet(a: Attribution, b: Attribution) -> bool:
    return _overlap(a.content, b.content) or _overlap(a.cue, b.cue)


def _overlap(a: Sequence[Passage], b: Sequence[Passage]) -> bool:
    return any(p.start < q.end and q.start < p.end for p in a for q in b)
