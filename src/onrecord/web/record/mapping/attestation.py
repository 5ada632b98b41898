"""Attestations: searched by what was looked for and by when."""

from __future__ import annotations

from onrecord.model.attestation import Attestation
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds


def _columns(attestation: Attestation) -> Columns:
    return Columns(bounds=bounds(attestation.start, attestation.end), type=attestation.of[:40])


ATTESTATION = Noun(kind="attestation", sort=Attestation, columns=_columns, plural="attestations")
