"""Dues: searched by their sort and by when they fall due."""

from __future__ import annotations

from onrecord.model.due import Due
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds_of


def _columns(due: Due) -> Columns:
    return Columns(bounds=bounds_of(due.by), type=due.sort)


DUE = Noun(kind="due", sort=Due, columns=_columns, plural="dues")
