"""A newsroom's record: the one way in and out of its database.

In      a folder; records, decisions and questions as plain data; moments from the caller
Out     Entry, Act, Source, Put: plain data, never rows
Clock   none: every act is handed its moment

Every act is one transaction: its event and the rows folded from it stand or fall together.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any, cast

from django.db import DatabaseError, transaction

from onrecord.model.document import Document
from onrecord.model.fault import Fault
from onrecord.model.identity import canonical, plain
from onrecord.model.reviewed import Grade, Says
from onrecord.model.series import SeriesDescription, SeriesPoint
from onrecord.web.record import database, models
from onrecord.web.record.entry import Act, CaptureFacts, Entry, Put, Source, SourceFacts
from onrecord.web.record.fold import act_of, bring, proposal_of, rebuild, settle, standing
from onrecord.web.record.mapping.kinds import NOUNS, Kept, noun_of, with_id
from onrecord.web.record.mapping.plain import read_plain
from onrecord.web.record.mapping.series import point_of_row, row_of_point, zone_of
from onrecord.web.record.packed import pack, unpack
from onrecord.web.record.query import Query
from onrecord.web.record.window import bounds, second

SHARE = 1000
"""Records an event: large enough to pack well, small enough to unpack for one of them."""
BACKWARDS = timedelta(hours=1)
"""How far a machine's clock may be set back before an act is refused."""
PREFIX = 6
"""Fewest digits that may stand for an id."""
SOURCES = "sources"


@dataclass(frozen=True, slots=True, kw_only=True)
class Newsroom:
    """Made by ``open_newsroom``. ``alias`` is its Django connection: no query goes without it."""

    folder: Path
    alias: str

    # What comes in

    def put(
        self,
        records: Iterable[Kept],
        *,
        by: str,
        at: datetime,
        act: str = "import",
        reason: str = "",
        source: str | None = None,
        document: str | None = None,
    ) -> Put:
        """Put records on record, all or none. What is there already stays as it is and is told as known."""
        new: list[str] = []
        known: list[str] = []
        seen: set[str] = set()
        with transaction.atomic(using=self.alias):
            share: list[tuple[str, str, object]] = []
            for named in _shares(records, source or "", document):
                there = self._there([id for id, _ in named])
                for id, record in named:
                    if id in there or id in seen:
                        known.append(id)
                        continue
                    seen.add(id)
                    new.append(id)
                    share.append((noun_of(record).kind, id, plain(record)))
                if share:
                    payload = {"source": source, "of": document, "records": share}
                    bring(self.log(act, payload, by=by, at=at, reason=reason), self.alias)
                    share = []
        return Put(new=tuple(new), known=tuple(known))

    def put_series(
        self,
        description: SeriesDescription,
        points: Iterable[SeriesPoint],
        *,
        by: str,
        at: datetime,
        act: str = "import",
        reason: str = "",
        source: str | None = None,
    ) -> Put:
        """Put a series and all its points on record, or neither. Its id is made of the description and the points.

        Raises Fault for a zone or a time that cannot be read, naming the row.
        """
        zone = zone_of(description)
        listed = list(points)
        digest = hashlib.sha256()
        for point in listed:
            digest.update(canonical(replace(point, series="")))
        origin = f"{source or ''} {digest.hexdigest()}"
        id, made = with_id(replace(description, id=""), origin)
        with transaction.atomic(using=self.alias):
            put = self.put([made], by=by, at=at, act=act, reason=reason, source=origin)
            if put.new:
                key = bytes.fromhex(id)
                models.SeriesPoint.objects.using(self.alias).bulk_create(
                    [row_of_point(point, series=key, zone=zone) for point in listed]
                )
        return put

    def log(
        self,
        act: str,
        payload: Mapping[str, object],
        *,
        by: str,
        at: datetime,
        reason: str = "",
        target: str | None = None,
    ) -> models.Event:
        """Add one event, inside the caller's transaction. Events never run backwards, whatever the clock does."""
        last = models.Event.objects.using(self.alias).order_by("-seq").first()
        at = at.astimezone(UTC)
        if last is not None and at < last.recorded_at:
            if last.recorded_at - at > BACKWARDS:
                raise Fault(
                    at.isoformat(timespec="seconds"),
                    f"the last act on record is later ({last.recorded_at.isoformat(timespec='seconds')})",
                    "Set this machine's clock right; what is on record keeps its moment.",
                )
            at = last.recorded_at
        event = models.Event(
            recorded_at=at,
            by=by,
            act=act,
            target=bytes.fromhex(target) if target else None,
            reason=reason,
            payload=pack(payload),
        )
        event.save(using=self.alias, force_insert=True)
        return event

    def decide(
        self, id: str, act: str, given: Mapping[str, object], *, by: str, at: datetime, reason: str
    ) -> Entry:
        """Log one decision on one record and fold it, in one transaction. The desk's acts check before."""
        with transaction.atomic(using=self.alias):
            self.log(act, given, by=by, at=at, reason=reason, target=id)
            row = self._row(id)
            settle(row, self._acts(row.id), proposal=proposal_of(row, row.event))
            row.save(using=self.alias, force_update=True)
        return self._entry(row)

    # What is asked

    def get(self, id: str, *, known_at: datetime | None = None) -> Entry | None:
        """One record as it stands, or as it stood at ``known_at``."""
        rows = models.Record.objects.using(self.alias).select_related("event", "document")
        row = rows.filter(id=bytes.fromhex(id)).first()
        if row is None or (known_at is not None and row.recorded_at > known_at):
            return None
        return self._entry(row if known_at is None else self._as_at(row, known_at))

    def find(
        self,
        *,
        kind: str | None = None,
        document: str | None = None,
        says: Says | None = None,
        method: str | None = None,
        reviewed: bool | None = None,
        start: datetime | None = None,
        end: datetime | None = None,
        undated: bool = False,
        places: Sequence[str] = (),
        wider: Sequence[str] = (),
        unplaced: bool = False,
        known_at: datetime | None = None,
        published_by: datetime | None = None,
    ) -> Iterator[Entry]:
        """Records that meet every filter, by time, the undated last. docs/methods/newsroom.md says what each means."""
        query = Query(
            kind=kind,
            document=bytes.fromhex(document) if document else None,
            says=says,
            method=method,
            reviewed=reviewed,
            start=second(start) if start else None,
            end=second(end) if end else None,
            undated=undated,
            places=tuple(places),
            wider=tuple(wider),
            unplaced=unplaced,
        )
        for row in self._rows(query, known_at):
            if published_by is None or _published_by(row.document, published_by):
                yield self._entry(row)

    def count(self, *, kind: str, reviewed: bool | None = None) -> int:
        shares = Query(kind=kind, reviewed=reviewed).shares()
        return sum(models.Record.objects.using(self.alias).filter(share).count() for share in shares)

    def history(self, id: str) -> tuple[Act, ...]:
        """Everything done to one record, oldest first; what was taken back says so."""
        row = self._row(id)
        acts = self._acts(row.id)
        kept = {act.seq for act in standing(acts)}
        brought = Act(
            seq=row.event.seq,
            recorded_at=row.event.recorded_at,
            by=row.event.by,
            act=row.event.act,
            reason=row.event.reason,
            set={},
        )
        told = [replace(a, undone=a.seq not in kept and "undoes" not in a.set) for a in acts]
        return (brought, *told)

    def proposal(self, id: str) -> Kept:
        """The record as it came, before anyone set a field right."""
        row = self._row(id)
        return cast(Kept, read_plain(NOUNS[row.kind].sort, proposal_of(row, row.event)))

    def resolve(self, prefix: str) -> str:
        """The one id of a record or document that begins so. Raises Fault for none, several, or too few digits."""
        word = prefix.lower()
        if len(word) < PREFIX or len(word) > 64 or any(c not in "0123456789abcdef" for c in word):
            raise Fault(
                prefix,
                f"an id is written with {PREFIX} to 64 of the digits 0-9 and a-f",
                "Copy it from `onrecord list`.",
            )
        low, high = bytes.fromhex(word.ljust(64, "0")), bytes.fromhex(word.ljust(64, "f"))
        found = sorted(
            {
                bytes(id).hex()
                for table in (models.Record, models.Document)
                for id in table._default_manager.using(self.alias)
                .filter(id__gte=low, id__lte=high)
                .values_list("id", flat=True)[:10]
            }
        )
        if not found:
            raise Fault(prefix, "no record or document has such an id", "`onrecord list` shows the ids.")
        if len(found) > 1:
            raise Fault(prefix, f"it could be any of {', '.join(i[:16] for i in found)}", "Give more digits.")
        return found[0]

    def documents(self, *, known_at: datetime | None = None) -> Iterator[SourceFacts]:
        """Every document, in the order they came."""
        rows = models.Document.objects.using(self.alias).order_by("event_id")
        if known_at is not None:
            rows = rows.filter(recorded_at__lte=known_at)
        for row in rows.defer("payload").iterator():
            yield _facts(row)

    def document(self, id: str) -> Source | None:
        """One document whole, with its captures and its copies."""
        rows = models.Document.objects.using(self.alias).select_related("event")
        row = rows.filter(id=bytes.fromhex(id)).first()
        if row is None:
            return None
        brought = cast(dict[str, Any], unpack(row.event.payload))
        copies = models.Document.objects.using(self.alias).filter(text_digest=bytes(row.text_digest))
        captures = (
            models.Capture.objects.using(self.alias).filter(document=row.id).order_by("captured_at", "id")
        )
        return Source(
            document=read_plain(Document, unpack(row.payload)),
            facts=_facts(row),
            captures=tuple(_capture(c) for c in captures),
            copy_of=bytes(row.copy_of_id).hex() if row.copy_of_id else None,
            copies=tuple(bytes(c.id).hex() for c in copies.order_by("event_id") if c.id != row.id),
            passed_over=brought.get("passed_over", {}),
        )

    def points(
        self, series: str, *, start: datetime | None = None, end: datetime | None = None
    ) -> Iterator[SeriesPoint]:
        """The points of a series that overlap ``[start, end)``, oldest first."""
        rows = models.SeriesPoint.objects.using(self.alias).filter(series=bytes.fromhex(series))
        if start is not None:
            rows = rows.filter(end__gt=second(start))
        if end is not None:
            rows = rows.filter(start__lt=second(end))
        for row in rows.order_by("start", "id").iterator():
            yield point_of_row(row, series=series)

    def captures(self) -> Iterator[CaptureFacts]:
        for row in models.Capture.objects.using(self.alias).order_by("event_id").iterator():
            yield _capture(row)

    def rebuild(self) -> None:
        """Fold every event anew into the current table."""
        rebuild(self.alias)

    def close(self) -> None:
        database.close(self.alias)

    @property
    def sources(self) -> Path:
        return self.folder / SOURCES

    # How

    def _there(self, ids: Sequence[str]) -> set[str]:
        rows = models.Record.objects.using(self.alias).filter(id__in=[bytes.fromhex(i) for i in ids])
        return {bytes(id).hex() for id in rows.values_list("id", flat=True)}

    def _row(self, id: str) -> models.Record:
        row = (
            models.Record.objects.using(self.alias)
            .select_related("event", "document")
            .filter(id=bytes.fromhex(id))
            .first()
        )
        if row is None:
            raise Fault(
                id[:16],
                "it is a document: decisions are on records",
                "`onrecord show` lists a document's records.",
            )
        return row

    def _acts(self, id: bytes | memoryview, until: datetime | None = None) -> list[Act]:
        events = models.Event.objects.using(self.alias).filter(target=id)
        if until is not None:
            events = events.filter(recorded_at__lte=until)
        return [act_of(event) for event in events.order_by("seq")]

    def _as_at(self, row: models.Record, known_at: datetime) -> models.Record:
        return settle(row, self._acts(row.id, known_at), proposal=proposal_of(row, row.event))

    def _rows(self, query: Query, known_at: datetime | None) -> Iterator[models.Record]:
        rows = models.Record.objects.using(self.alias).select_related("document").defer("document__payload")
        if known_at is None:
            yield from sorted((r for q in query.shares() for r in rows.filter(q).iterator()), key=_by_time)
            return
        since = models.Event.objects.using(self.alias).filter(target__isnull=False, recorded_at__gt=known_at)
        changed = {bytes(t) for t in since.values_list("target", flat=True).distinct() if t is not None}
        then = rows.filter(recorded_at__lte=known_at)
        found = [r for q in query.shares() for r in then.filter(q).iterator() if r.id not in changed]
        for id in changed:
            row = then.select_related("event", "document").filter(id=id).first()
            if row is not None and query.holds(self._as_at(row, known_at)):
                found.append(row)
        yield from sorted(found, key=_by_time)

    def _entry(self, row: models.Record) -> Entry:
        grounds = json.loads(row.grounds) if row.grounds else {}
        return Entry(
            id=bytes(row.id).hex(),
            kind=row.kind,
            record=cast(Kept, read_plain(NOUNS[row.kind].sort, json.loads(row.payload))),
            method=row.method,
            document=bytes(row.document_id).hex() if row.document_id else None,
            source=_facts(row.document) if row.document else None,
            says=cast(Says, row.says),
            grade=cast(Grade, row.grade),
            grounds_for=tuple(grounds.get("for", ())),
            grounds_against=tuple(grounds.get("against", ())),
            sources=tuple(grounds.get("sources", ())),
            corrected=row.corrected,
            recorded_at=row.recorded_at,
            decided_at=row.decided_at,
            decided_by=grounds.get("by"),
        )


def init_newsroom(folder: Path) -> tuple[Newsroom, bool]:
    """Make a newsroom in ``folder``, or bring an older one to this version's shape. The second: whether it is new."""
    try:
        (folder / SOURCES).mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(
            str(folder),
            f"a newsroom cannot be made there ({error.strerror})",
            "Name a folder that is yours to write.",
        ) from error
    new = not (folder / database.FILE).is_file()
    alias = database.connect(folder)
    database.migrate(alias)
    return Newsroom(folder=folder.resolve(), alias=alias), new


def open_newsroom(folder: Path) -> Newsroom:
    """The newsroom in ``folder``. Raises Fault where there is none, or where another version made it."""
    if not (folder / database.FILE).is_file():
        raise Fault(
            str(folder),
            "it is no newsroom",
            "Make one with `onrecord init DIR`, or name one with --newsroom DIR.",
        )
    alias = database.connect(folder)
    try:
        current = database.is_current(alias)
    except DatabaseError as error:
        raise Fault(
            str(folder / database.FILE),
            f"the record cannot be opened ({error})",
            "Where another program holds it, try again; where it is damaged, restore the folder from a backup.",
        ) from error
    if not current:
        raise Fault(
            str(folder),
            "an older version of onrecord made this newsroom",
            f"Bring it up to date with `onrecord init {folder}`; nothing in it is lost.",
        )
    return Newsroom(folder=folder.resolve(), alias=alias)


def find_newsroom(start: Path) -> Path:
    """The nearest newsroom from ``start`` upward. Raises Fault where there is none."""
    start = start.resolve()
    for folder in (start, *start.parents):
        if (folder / database.FILE).is_file():
            return folder
    raise Fault(
        str(start),
        "neither this folder nor any above it is a newsroom",
        "Make one with `onrecord init DIR`, or name one with --newsroom DIR.",
    )


def _shares(records: Iterable[Kept], source: str, document: str | None) -> Iterator[list[tuple[str, Kept]]]:
    share: list[tuple[str, Kept]] = []
    for record in records:
        share.append(with_id(record, document or source))
        if len(share) == SHARE:
            yield share
            share = []
    if share:
        yield share


def _by_time(row: models.Record) -> tuple[bool, int, bytes, int]:
    return (row.start is None, row.start or 0, bytes(row.document_id or b""), row.position)


def _published_by(document: models.Document | None, moment: datetime) -> bool:
    """Whether a record's document was surely out by ``moment``; a record without a document is no report."""
    if document is None:
        return True
    known = bounds(document.published, document.published)
    return known is not None and known.end - 1 <= second(moment)


def _facts(row: models.Document) -> SourceFacts:
    return SourceFacts(
        id=bytes(row.id).hex(),
        title=row.title,
        publisher=row.publisher,
        published=row.published,
        address=row.address,
        language=row.language,
        sample=row.sample,
        text=bytes(row.text_digest).hex(),
        recorded_at=row.recorded_at,
    )


def _capture(row: models.Capture) -> CaptureFacts:
    return CaptureFacts(
        id=bytes(row.id).hex(),
        address=row.address,
        digest=bytes(row.digest).hex(),
        captured_at=row.captured_at,
        stated=row.stated,
        size=row.size,
        warc=row.warc,
    )
