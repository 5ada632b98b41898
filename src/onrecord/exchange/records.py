"""Records as JSON, one a line: the shape that docs/records.md describes.

In      plain data of ``onrecord.model``
Out     dictionaries of JSON types; unknown is null and every key of a kind is always there
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator
from typing import BinaryIO

from onrecord.model.absence import Absence
from onrecord.model.document import Document
from onrecord.model.due import Due
from onrecord.model.figure import Figure
from onrecord.model.identity import identify, plain
from onrecord.model.incident import Incident
from onrecord.model.outcome import Refusal
from onrecord.model.passage import Passage
from onrecord.model.place import Place
from onrecord.model.pledge import Pledge
from onrecord.model.position import Position
from onrecord.model.quantity import Quantity
from onrecord.model.statement import Statement
from onrecord.model.when import When

Row = dict[str, object]
Kept = Document | Statement | Absence | Incident | Figure | Pledge | Due | Refusal


def write_records(records: Iterable[Kept], stream: BinaryIO) -> int:
    """Write one record a line in UTF-8; the number of lines written."""
    count = 0
    for record in records:
        stream.write(json.dumps(as_row(record), ensure_ascii=False).encode("utf-8") + b"\n")
        count += 1
    return count


def as_row(record: Kept) -> Row:
    """``record`` in the shape of ``--json``."""
    return _ROWS[type(record)](record)


def kind_of(record: Kept) -> str:
    return type(record).__name__.lower()


def passages_of(record: Kept) -> Iterator[Passage]:
    """Every passage a record leads to, roles in order."""
    if isinstance(record, Statement):
        yield from (*record.source, *record.cue, *record.content)
    elif isinstance(record, Document):
        return
    else:
        yield from record.passages


def _document(d: Document) -> Row:
    return {
        "record": "document",
        "id": d.id,
        "method": "intake.v1",
        "passages": [],
        "title": d.title,
        "author": d.author,
        "publisher": d.publisher,
        "published": d.published,
        "language": d.language,
        "address": d.address,
        "media_type": d.media_type,
        "encoding": d.encoding,
        "source_digest": f"sha256:{d.source_digest}",
        "sample": d.sample,
        "comments_stated": d.comments_stated,
        "comments_found": sum(p.kind == "comment" for p in d.parts),
        "notes": dict(d.notes),
        "parts": [
            {
                "kind": p.kind,
                "start": p.start,
                "end": p.end,
                "language": p.language,
                "author": p.author,
                "reply_to": p.reply_to,
                "said_on": p.said_on,
            }
            for p in d.parts
        ],
    }


def _statement(s: Statement) -> Row:
    return {
        "record": "statement",
        "id": s.id,
        "method": s.method,
        "passages": {"source": _passages(s.source), "cue": _passages(s.cue), "content": _passages(s.content)},
        "speaker": s.speaker,
        "speaks_for": s.speaks_for,
        "stance": s.stance,
        "negated": s.negated,
        "target": s.target,
        "conditional": s.conditional,
        "direct": s.direct,
        "said_on": _when(s.said_on),
        "setting": s.setting,
        "reported_by": s.reported_by,
        "inside": s.inside,
        "language": s.language,
        "confidence": s.confidence,
    }


def _absence(a: Absence) -> Row:
    return {
        "record": "absence",
        "id": a.id,
        "method": a.method,
        "passages": _passages(a.passages),
        "party": a.party,
        "of": a.of,
        "about": a.about,
        "reported_by": a.reported_by,
        "as_of": a.as_of,
        "since": a.since,
        "confidence": a.confidence,
    }


def _incident(i: Incident) -> Row:
    return {
        "record": "incident",
        "id": i.id,
        "method": i.method,
        "passages": _passages(i.passages),
        "type": i.type,
        "means": i.means,
        "stage": i.stage,
        "target": i.target,
        "target_class": i.target_class,
        "actor": i.actor,
        "attributed_by": i.attributed_by,
        "place": _place(i.place),
        "time": _when(i.time),
        "killed": _bounds(i.killed),
        "injured": _bounds(i.injured),
        "confidence": i.confidence,
    }


def _figure(f: Figure) -> Row:
    q = f.quantity
    return {
        "record": "figure",
        "id": f.id,
        "method": f.method,
        "passages": _passages(f.passages),
        "measure": f.measure,
        "population": f.population,
        "side": f.side,
        "territory": f.territory,
        "of": f.of,
        # A bounded claim ("up to 325,000") has no value of its own: its bound is not the number claimed.
        "value": _number(q.value),
        "lower": _number(q.lower),
        "upper": _number(q.upper),
        "lower_open": q.lower_open,
        "upper_open": q.upper_open,
        "qualifier": q.qualifier,
        "sort": q.sort,
        "unit": q.unit,
        "change": q.change,
        "period": f.period,
        "as_of": _when(f.as_of),
        "issuer": f.issuer,
        "relayed_by": f.relayed_by,
        "part_of": f.part_of,
        "confidence": f.confidence,
    }


def _pledge(p: Pledge) -> Row:
    return {
        "record": "pledge",
        "id": p.id,
        "method": p.method,
        "passages": _passages(p.passages),
        "alleged": p.alleged,
        "promiser": p.promiser,
        "announcer": p.announcer,
        "requested_by": p.requested_by,
        "beneficiary": p.beneficiary,
        "form": p.form,
        "declared": p.declared,
        "effective": p.effective,
        "obligations": [{"bound": o.bound, "act": o.act, "refrain": o.refrain} for o in p.obligations],
        "positions": [_position(x) for x in p.positions],
        "open": list(p.open),
        "voices": [
            {
                "party": v.party,
                "stance": v.stance,
                "words": v.words,
                "said_on": v.said_on,
                "passages": _passages(v.passages),
            }
            for v in p.voices
        ],
        "claims": [
            {
                "claimant": c.claimant,
                "words": c.words,
                "kept": c.kept,
                "count": _number(c.count),
                "unit": c.unit,
                "said_on": c.said_on,
                "passages": _passages(c.passages),
            }
            for c in p.claims
        ],
        "confidence": p.confidence,
    }


def _position(x: Position) -> Row:
    return {
        "holder": x.holder,
        "stated_on": x.stated_on,
        "made": x.made,
        "window": plain(x.window),
        "area": plain(x.area),
        "acts": plain(x.acts),
        "bound": list(x.bound),
        "exceptions": list(x.exceptions),
        "conditions": [plain(c) for c in x.conditions],
        "passages": _passages(x.passages),
    }


def _due(d: Due) -> Row:
    return {
        "record": "due",
        "id": d.id,
        "method": d.method,
        "passages": _passages(d.passages),
        "what": d.what,
        "by": _when(d.by),
        "who": d.who,
        "sort": d.sort,
        "confidence": d.confidence,
    }


def _refusal(r: Refusal) -> Row:
    return {
        "record": "refusal",
        "id": identify("refusal", of=r.of, reason=r.reason, method=r.method, passages=r.passages),
        "method": r.method,
        "passages": _passages(r.passages),
        "of": r.of,
        "reason": r.reason,
    }


def _passages(passages: Iterable[Passage]) -> list[Row]:
    return [{"start": p.start, "end": p.end, "text": p.text} for p in passages]


def _place(place: Place | None) -> Row | None:
    if place is None:
        return None
    return {
        "name": place.name,
        "id": place.id,
        "lat": place.lat,
        "lon": place.lon,
        "precision": place.precision,
        "within": list(place.within),
        "territory": place.territory,
        "disputed": place.disputed,
    }


def _when(when: When | None) -> Row | None:
    if when is None:
        return None
    return {
        "start": when.start,
        "end": when.end,
        "precision": when.precision,
        "zone": when.zone,
        "timex": when.timex,
        "approximate": when.approximate,
    }


def _bounds(quantity: Quantity | None) -> list[float | int | None] | None:
    """[lower, upper], an end null where the words leave it open. "Around 30" has only a value: both ends are it."""
    if quantity is None:
        return None
    lower = quantity.lower if quantity.lower is not None or quantity.upper is not None else quantity.value
    upper = quantity.upper if quantity.lower is not None or quantity.upper is not None else quantity.value
    return [_number(lower), _number(upper)]


def _number(value: float | None) -> float | int | None:
    return int(value) if value is not None and value == int(value) else value


_ROWS: dict[type, Callable[..., Row]] = {
    Document: _document,
    Statement: _statement,
    Absence: _absence,
    Incident: _incident,
    Figure: _figure,
    Pledge: _pledge,
    Due: _due,
    Refusal: _refusal,
}
