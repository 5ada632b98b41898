"""Pledges: searched by when they were declared. Their positions' windows are read, never searched."""

from __future__ import annotations

from onrecord.model.pledge import Pledge
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds


def _columns(pledge: Pledge) -> Columns:
    return Columns(bounds=bounds(pledge.declared, pledge.declared), type=pledge.key or "")


PLEDGE = Noun(kind="pledge", sort=Pledge, columns=_columns, plural="pledges")
