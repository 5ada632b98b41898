"""The fold: what the events come to.

In      events, oldest first
Out     rows of the current table; for one record its State
Pure    ``fold`` is; ``bring`` and ``settle`` write what it gives, inside the caller's transaction

The table holds nothing that its events do not say: ``rebuild`` empties it and folds them all anew.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, cast

from django.db import connections, transaction

from onrecord.model.document import Document
from onrecord.model.reviewed import Grade, Says
from onrecord.web.record import models
from onrecord.web.record.copies import text_digest
from onrecord.web.record.entry import Act
from onrecord.web.record.mapping.kinds import NOUNS
from onrecord.web.record.mapping.noun import Noun
from onrecord.web.record.mapping.plain import read_plain
from onrecord.web.record.packed import pack, unpack, written

_SHARE = 2000


@dataclass(frozen=True, slots=True, kw_only=True)
class State:
    """What people have decided on one record."""

    says: Says = "unreviewed"
    grade: Grade = "unassessed"
    grounds_for: tuple[str, ...] = ()
    grounds_against: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    fields: Mapping[str, object] = field(default_factory=dict)
    """What was set right: field names to plain values."""
    decided_at: datetime | None = None
    decided_by: str | None = None


def fold(acts: Iterable[Act]) -> State:
    """The state that ``acts`` on one record leave. A correction makes it another claim: what was decided falls."""
    state = State()
    for act in standing(acts):
        given = cast(dict[str, Any], act.set)
        if "fields" in given:
            state = State(fields={**state.fields, **given["fields"]})
        if "says" in given:
            state = replace(state, says=given["says"])
        if "grade" in given:
            state = replace(
                state,
                grade=given["grade"],
                grounds_for=tuple(given.get("for", ())),
                grounds_against=tuple(given.get("against", ())),
                sources=tuple(given.get("sources", ())),
            )
        state = replace(state, decided_at=act.recorded_at, decided_by=act.by)
    return state


def standing(acts: Iterable[Act]) -> list[Act]:
    """The decisions that nobody took back, oldest first."""
    acts = list(acts)
    undone = {act.set["undoes"] for act in acts if "undoes" in act.set}
    return [act for act in acts if act.set and "undoes" not in act.set and act.seq not in undone]


def act_of(event: models.Event) -> Act:
    """A decision's event as plain data."""
    return Act(
        seq=event.seq,
        recorded_at=event.recorded_at,
        by=event.by,
        act=event.act,
        reason=event.reason,
        set=cast(dict[str, object], unpack(event.payload)) if event.target is not None else {},
    )


def bring(event: models.Event, alias: str) -> None:
    """Write the rows that an event brought: a document, its capture, records."""
    payload = cast(dict[str, Any], unpack(event.payload))
    if payload.get("document"):
        _document_row(event, payload["document"], alias).save(using=alias, force_insert=True)
    if payload.get("capture"):
        capture_row(event, payload["capture"]).save(using=alias, force_insert=True)
    owner = bytes.fromhex(payload["of"]) if payload.get("of") else None
    rows = [
        record_row(event, n, kind, id, value, document=owner)
        for n, (kind, id, value) in enumerate(payload.get("records", ()))
    ]
    for share in range(0, len(rows), _SHARE):
        models.Record.objects.using(alias).bulk_create(rows[share : share + _SHARE])


def settle(row: models.Record, acts: Sequence[Act], *, proposal: Mapping[str, object]) -> models.Record:
    """The row of one record after ``acts``: the proposal, with what was set right, and what was decided."""
    state = fold(acts)
    noun = NOUNS[row.kind]
    _stand(row, noun, {**proposal, **state.fields})
    row.says = state.says
    row.grade = state.grade
    row.corrected = bool(state.fields)
    row.grounds = (
        written(
            {
                "for": state.grounds_for,
                "against": state.grounds_against,
                "sources": state.sources,
                "by": state.decided_by,
            }
        )
        if state.decided_at
        else ""
    )
    row.decided_at = state.decided_at
    return row


def proposal_of(row: models.Record, event: models.Event) -> Mapping[str, object]:
    """The record as it came, from the event that brought it."""
    payload = cast(dict[str, Any], unpack(event.payload))
    return cast(dict[str, object], payload["records"][row.position][2])


def record_row(
    event: models.Event,
    position: int,
    kind: str,
    id: str,
    value: Mapping[str, object],
    *,
    document: bytes | None,
) -> models.Record:
    """The row of a record as it came, undecided."""
    row = models.Record(
        id=bytes.fromhex(id),
        event_id=event.seq,
        document_id=document,
        position=position,
        kind=kind,
        recorded_at=event.recorded_at,
    )
    _stand(row, NOUNS[kind], value)
    return row


def capture_row(event: models.Event, value: Mapping[str, Any]) -> models.Capture:
    return models.Capture(
        id=bytes.fromhex(value["id"]),
        event_id=event.seq,
        document_id=bytes.fromhex(value["document"]),
        address=value["address"],
        digest=bytes.fromhex(value["digest"]),
        captured_at=datetime.fromisoformat(value["captured_at"]),
        stated=value["stated"],
        size=value["size"],
        warc=value["warc"],
    )


def rebuild(alias: str) -> None:
    """Empty the current table and fold every event anew, in one transaction."""
    with transaction.atomic(using=alias), connections[alias].cursor() as cursor:
        cursor.execute("PRAGMA defer_foreign_keys = ON")
        for table in (models.Record, models.Capture, models.Document):
            cursor.execute(f'DELETE FROM "{table._meta.db_table}"')
        decided: dict[bytes, list[Act]] = {}
        for event in models.Event.objects.using(alias).order_by("seq").iterator(chunk_size=100):
            if event.target is None:
                bring(event, alias)
            else:
                decided.setdefault(bytes(event.target), []).append(act_of(event))
        for id, acts in decided.items():
            row = models.Record.objects.using(alias).select_related("event").get(id=id)
            settle(row, acts, proposal=proposal_of(row, row.event)).save(using=alias, force_update=True)


def _document_row(event: models.Event, value: Mapping[str, object], alias: str) -> models.Document:
    document = read_plain(Document, value)
    digest = text_digest(document)
    first = (
        models.Document.objects.using(alias)
        .filter(text_digest=digest, copy_of=None)
        .order_by("event_id")
        .first()
    )
    return models.Document(
        id=bytes.fromhex(document.id),
        event_id=event.seq,
        title=document.title,
        publisher=document.publisher,
        published=document.published,
        language=document.language,
        address=document.address,
        sample=document.sample,
        text_digest=digest,
        copy_of=first,
        recorded_at=event.recorded_at,
        payload=pack(value),
    )


def _stand(row: models.Record, noun: Noun, value: Mapping[str, object]) -> None:
    """Set the columns that are read off the record itself."""
    record = read_plain(noun.sort, value)
    columns = noun.columns(record)
    row.method = getattr(record, "method", "")
    row.start = columns.bounds.start if columns.bounds else None
    row.end = columns.bounds.end if columns.bounds else None
    row.span = columns.bounds.span if columns.bounds else None
    row.type = columns.type
    row.place = (columns.place.id or "") if columns.place else ""
    row.within = f" {' '.join(columns.place.within)} " if columns.place and columns.place.within else ""
    row.payload = written(value)
