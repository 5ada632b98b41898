"""Statements: searched by stance and by when they were made."""

from __future__ import annotations

from onrecord.model.statement import Statement
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds_of


def _columns(statement: Statement) -> Columns:
    return Columns(bounds=bounds_of(statement.said_on), type=statement.stance)


STATEMENT = Noun(kind="statement", sort=Statement, columns=_columns, plural="statements")
