"""The one act that takes a source in: archive, read, store.

In      a Capture; a reading step; who acts and the clock
Out     Added: what came of it
Clock   handed in

A source is on record whole or not at all: it is read, its file is brought to the disk, and then one transaction puts
its capture, its document and all its records on record. What a killed run left is finished by the next.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from typing import Literal, Protocol

from django.db import transaction

from onrecord.archive.capture import Capture
from onrecord.archive.sources import Sources
from onrecord.intake.document import Carrier
from onrecord.model.document import Document
from onrecord.model.fault import Fault
from onrecord.model.identity import plain
from onrecord.model.outcome import Refusal
from onrecord.model.passage import Passage
from onrecord.model.statement import Statement
from onrecord.pipeline import Reading, Record
from onrecord.web.record import models
from onrecord.web.record.fold import bring
from onrecord.web.record.mapping.kinds import noun_of, with_id
from onrecord.web.record.store import SOURCES, Newsroom

COMMENTS = "by private readers, in comments"

What = Literal["new", "copy", "seen again", "known"]


class Reader(Protocol):
    """The reading step: ``Pipeline.read``, or what stands in its place."""

    def __call__(self, data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading: ...


@dataclass(frozen=True, slots=True, kw_only=True)
class Added:
    """``known``: the same capture was there. ``seen again``: another moment, the same bytes at the same address."""

    what: What
    capture: str
    document: str
    title: str | None
    records: Mapping[str, int] = field(default_factory=dict)
    """How many of each kind were put on record now."""
    copy_of: str | None = None
    since: datetime | None = None
    """When it was put on record first, where it was known."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Intake:
    newsroom: Newsroom
    read: Reader
    by: str
    clock: Callable[[], datetime]
    sources: Sources

    @contextmanager
    def working(self, tell: Callable[[Added | Fault], None]) -> Iterator[None]:
        """Hold the sources while adding. What a killed run left is finished first, and told."""

        def recover() -> None:
            for path in self.sources.unfinished():
                try:
                    added = self.add(self.sources.read(path))
                except Fault as fault:
                    self.sources.discard(path)
                    tell(fault)
                    continue
                self.sources.done(path)
                if added.what != "known":
                    tell(added)

        with self.sources.working(recover):
            yield

    def add(self, capture: Capture) -> Added:
        """Take one capture in. Raises Fault, naming it, where it cannot be read; then nothing of it is kept."""
        known = self._known(capture)
        if known is not None:
            return known
        same = self._same(capture)
        reading = None
        if same is None:
            carrier = Carrier(
                address=capture.published_at,
                media_type=capture.media_type,
                charset=capture.charset,
                captured=capture.moment.date(),
            )
            reading = self.read(capture.data, name=capture.name, carrier=carrier)
        path = self.sources.keep(capture)
        added = self._store(capture, reading, same, path)
        self.sources.done(path)
        return added

    def _known(self, capture: Capture) -> Added | None:
        rows = models.Capture.objects.using(self.newsroom.alias).select_related("document", "event")
        row = rows.filter(id=bytes.fromhex(capture.id)).first()
        if row is None:
            return None
        return Added(
            what="known",
            capture=capture.id,
            document=bytes(row.document.id).hex(),
            title=row.document.title,
            since=row.event.recorded_at,
        )

    def _same(self, capture: Capture) -> models.Document | None:
        """The document that came of the same bytes at the same address."""
        rows = models.Capture.objects.using(self.newsroom.alias).select_related("document")
        row = rows.filter(address=capture.address, digest=bytes.fromhex(capture.digest)).first()
        return None if row is None else row.document

    def _store(
        self, capture: Capture, reading: Reading | None, same: models.Document | None, path: str
    ) -> Added:
        alias = self.newsroom.alias
        with transaction.atomic(using=alias):
            # Another process may have put it on record since.
            known = self._known(capture)
            if known is not None:
                return known
            if reading is not None:
                same = (
                    models.Document.objects.using(alias).filter(id=bytes.fromhex(reading.document.id)).first()
                )
            fresh = reading if same is None else None
            id = (
                reading.document.id
                if reading is not None
                else bytes(same.id).hex()
                if same is not None
                else ""
            )
            kept, passed_over = _kept(fresh) if fresh is not None else ([], {})
            records = list(self._unknown(kept))
            payload = {
                "capture": _facts(capture, document=id, path=f"{SOURCES}/{path}"),
                "document": plain(fresh.document) if fresh is not None else None,
                "of": id,
                "records": records,
                "passed_over": passed_over,
            }
            bring(self.newsroom.log("add", payload, by=self.by, at=self.clock()), alias)
            row = models.Document.objects.using(alias).defer("payload").get(id=bytes.fromhex(id))
        copy_of = bytes(row.copy_of_id).hex() if row.copy_of_id else None
        return Added(
            what="seen again" if fresh is None else "copy" if copy_of else "new",
            capture=capture.id,
            document=id,
            title=row.title,
            records=Counter(kind for kind, _, _ in records),
            copy_of=copy_of,
            since=row.recorded_at if fresh is None else None,
        )

    def _unknown(self, kept: Iterable[tuple[str, Record | Refusal]]) -> Iterator[tuple[str, str, object]]:
        """Each record once: two finders may not put one record on record twice, nor may two refusals be one."""
        seen: set[str] = set()
        for id, record in kept:
            if id not in seen:
                seen.add(id)
                yield noun_of(record).kind, id, plain(record)


def _kept(reading: Reading) -> tuple[list[tuple[str, Record | Refusal]], dict[str, int]]:
    """What goes on record, with ids, and how much was passed over. What private readers wrote in comments does not."""
    document = reading.document
    comments = [p for p in document.parts if p.kind == "comment"]
    found: list[tuple[str, Record | Refusal]] = []
    over = Counter(reading.passed_over)
    for record in (*reading.records, *reading.refused):
        if any(c.start < p.end and p.start < c.end for c in comments for p in _passages(record)):
            over[COMMENTS] += 1
            continue
        id, _ = with_id(record, document.id)
        found.append((id, record))
    return found, dict(over)


def _passages(record: Record | Refusal) -> tuple[Passage, ...]:
    if isinstance(record, Statement):
        return (*record.source, *record.cue, *record.content)
    return record.passages


def _facts(capture: Capture, *, document: str, path: str) -> dict[str, object]:
    return {
        "id": capture.id,
        "document": document,
        "address": capture.address,
        "digest": capture.digest,
        "captured_at": capture.moment.isoformat(),
        "stated": capture.stated,
        "size": len(capture.data),
        "warc": path,
    }


def comments_of(document: Document) -> int:
    """How many readers' comments a document holds. Their authors are private persons and are not listed."""
    return sum(p.kind == "comment" for p in document.parts)
