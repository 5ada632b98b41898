"""Attributions found by rules of English: a verb of saying, its subject, its content.

In      an Analysis
Out     Attributions in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.span import Attribution


def find_attributions(analysis: Analysis) -> tuple[Attribution, ...]:
    """Every attribution that the rules see."""
    return ()
