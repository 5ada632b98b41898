"""Figures: searched by measure and by the day they are as of."""

from __future__ import annotations

from onrecord.model.figure import Figure
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds_of


def _columns(figure: Figure) -> Columns:
    return Columns(bounds=bounds_of(figure.as_of), type=figure.measure)


FIGURE = Noun(kind="figure", sort=Figure, columns=_columns, plural="figures")
