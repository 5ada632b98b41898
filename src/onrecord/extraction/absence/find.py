"""Absences by rules: no X by party P about Q, as the report says.

In      an Analysis and AbsenceOptions
Out     an Outcome[Absence]
Pure    no clock, network, database or settings. Same input, same answer, same order

An absence is the report's finding and never the silent party's statement. Declining to comment is
an answer of a kind: it is a statement.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extraction.analysis import Analysis
from onrecord.model.absence import Absence
from onrecord.model.outcome import Outcome, method


@dataclass(frozen=True, slots=True, kw_only=True)
class AbsenceOptions:
    pass


@method("absence.rules.v1")
def find_absences(analysis: Analysis, options: AbsenceOptions) -> Outcome[Absence]:
    """Every absence that the report states."""
    return Outcome()
