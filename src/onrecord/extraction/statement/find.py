"""Statements by rules: the yardstick of every better method.

In      an Analysis and StatementOptions
Out     an Outcome[Statement]
Pure    no clock, network, database or settings. Same input, same answer, same order
"""

from __future__ import annotations

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.assemble import assemble
from onrecord.extraction.statement.options import StatementOptions
from onrecord.extraction.statement.rules import find_attributions
from onrecord.model.outcome import Outcome, method
from onrecord.model.statement import Statement


@method("statement.rules.v1")
def find_statements(analysis: Analysis, options: StatementOptions) -> Outcome[Statement]:
    """Every statement that the rules see, with who made it and in which stance."""
    return assemble(analysis, find_attributions(analysis), options, method="statement.rules.v1")
