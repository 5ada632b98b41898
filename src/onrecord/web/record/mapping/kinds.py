"""Every kind of record that a newsroom keeps, in the order they are listed."""

from __future__ import annotations

from dataclasses import replace

from onrecord.model.absence import Absence
from onrecord.model.attestation import Attestation
from onrecord.model.due import Due
from onrecord.model.figure import Figure
from onrecord.model.identity import identify, stamped
from onrecord.model.incident import Incident
from onrecord.model.outcome import Refusal
from onrecord.model.pledge import Pledge
from onrecord.model.series import SeriesDescription
from onrecord.model.statement import Statement
from onrecord.web.record.mapping.absence import ABSENCE
from onrecord.web.record.mapping.attestation import ATTESTATION
from onrecord.web.record.mapping.due import DUE
from onrecord.web.record.mapping.figure import FIGURE
from onrecord.web.record.mapping.incident import INCIDENT
from onrecord.web.record.mapping.noun import Noun
from onrecord.web.record.mapping.pledge import PLEDGE
from onrecord.web.record.mapping.refusal import REFUSAL
from onrecord.web.record.mapping.series import SERIES
from onrecord.web.record.mapping.statement import STATEMENT

Kept = Statement | Absence | Incident | Figure | Pledge | Due | Refusal | SeriesDescription | Attestation
NOUNS: dict[str, Noun] = {
    noun.kind: noun
    for noun in (STATEMENT, ABSENCE, INCIDENT, FIGURE, PLEDGE, DUE, REFUSAL, SERIES, ATTESTATION)
}
_BY_SORT: dict[type, Noun] = {noun.sort: noun for noun in NOUNS.values()}


def noun_of(record: Kept) -> Noun:
    return _BY_SORT[type(record)]


def with_id(record: Kept, origin: str) -> tuple[str, Kept]:
    """The id of ``record`` and the record carrying it. ``origin``: id of its document, or words for where it is from."""
    if isinstance(record, Refusal):
        # A refusal has no field for an id: what it refuses, where and why is what it is.
        named = {n: getattr(record, n) for n in ("of", "reason", "passages", "method")}
        return identify("refusal", document=origin, **named), record
    if record.id:
        return record.id, record
    if isinstance(record, SeriesDescription):
        # It has a field of its own named "kind", which a stamp's name would meet.
        id = identify("series", document=origin, description=replace(record, id=""))
        return id, replace(record, id=id)
    made = stamped(noun_of(record).kind, origin, record)
    return made.id, made
