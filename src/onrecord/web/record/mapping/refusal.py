"""Refusals: searched by the kind of record it would have been."""

from __future__ import annotations

from onrecord.model.outcome import Refusal
from onrecord.web.record.mapping.noun import Columns, Noun


def _columns(refusal: Refusal) -> Columns:
    return Columns(type=refusal.of)


REFUSAL = Noun(kind="refusal", sort=Refusal, columns=_columns, plural="refusals")
