"""Absences: searched by what is missing and by the time over which nothing was seen."""

from __future__ import annotations

from onrecord.model.absence import Absence
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds


def _columns(absence: Absence) -> Columns:
    return Columns(bounds=bounds(absence.since, absence.as_of), type=absence.of)


ABSENCE = Noun(kind="absence", sort=Absence, columns=_columns, plural="absences")
