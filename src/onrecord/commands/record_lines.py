"""Records of a newsroom in lines: what is on record, how it stands, where it is from."""

from __future__ import annotations

from onrecord.exchange.records import as_row
from onrecord.exchange.wording import headline
from onrecord.model.attestation import Attestation
from onrecord.model.identity import plain
from onrecord.model.series import SeriesDescription
from onrecord.web.record.entry import Entry, SourceFacts
from onrecord.web.record.mapping.kinds import NOUNS, Kept

SHORT = 12
"""Digits of an id in lists: enough to be one record's among millions, few enough to be typed."""
SAMPLE = "SAMPLE, written for demonstration"
_SAYS = {
    "unreviewed": "machine proposal, unreviewed",
    "accepted": "the source says this",
    "rejected": "the source does not say this",
}
_TYPED = {"unreviewed": "unreviewed", "accepted": "says it", "rejected": "rejected"}


def line(record: Kept) -> str:
    """What is on record, in one line."""
    if isinstance(record, SeriesDescription):
        claimed = f", as {record.claimant} claims" if record.claimant else ""
        covered = "; ".join(f"{c.start} to {c.end}" for c in record.coverage) or "coverage not declared"
        return f"{record.title} ({record.kind} of {record.unit}{claimed}): {covered}"
    if isinstance(record, Attestation):
        seen = "saw none" if not record.seen else f"saw {record.seen}"
        return f"{record.observer} looked for {record.of}, {record.start} to {record.end}: {seen}"
    return headline(record)


def standing_words(entry: Entry) -> str:
    """How a record stands, in whole words."""
    words = [_SAYS[entry.says] if entry.method != "attestation.person.v1" else "attested"]
    if entry.kind == "refusal":
        words = ["seen, not put on record"]
    if entry.corrected:
        words = ["corrected by a person", "not accepted yet" if entry.says == "unreviewed" else words[0]]
    if entry.grade != "unassessed":
        words.append(f"happened: {entry.grade}")
    return ", ".join(words)


def standing_short(entry: Entry) -> str:
    """How a record stands, for a column."""
    words = [_TYPED[entry.says]] if entry.kind not in {"refusal", "attestation", "series"} else []
    if entry.corrected:
        words.append("corrected")
    if entry.grade != "unassessed":
        words.append(entry.grade)
    return ", ".join(words)


def kind_words(kind: str, count: int) -> str:
    """ "1 incident", "3 incidents"."""
    return f"{count} {kind if count == 1 else NOUNS[kind].plural}"


def source_words(source: SourceFacts) -> str:
    """Where a record is from; that a source is a sample is said first."""
    facts = [
        SAMPLE if source.sample else None,
        source.title,
        source.publisher,
        source.published,
        source.address,
    ]
    return " · ".join(f for f in facts if f) or "untitled source"


def as_json(entry: Entry) -> dict[str, object]:
    """A record as in docs/records.md, with how it stands."""
    record = entry.record
    row = (
        {"record": entry.kind, **_map(plain(record))}
        if isinstance(record, (SeriesDescription, Attestation))
        else as_row(record)
    )
    return {
        **row,
        "id": entry.id,
        "document": entry.document,
        "sample": entry.source.sample if entry.source else False,
        "says": entry.says,
        "happened": entry.grade if entry.kind == "incident" else None,
        "grounds": {
            "for": list(entry.grounds_for),
            "against": list(entry.grounds_against),
            "sources": list(entry.sources),
        },
        "corrected": entry.corrected,
        "recorded_at": entry.recorded_at.isoformat(),
        "decided_at": entry.decided_at.isoformat() if entry.decided_at else None,
        "decided_by": entry.decided_by,
    }


def source_json(source: SourceFacts) -> dict[str, object]:
    return {"record": "document", **_map(plain(source))}


def _map(value: object) -> dict[str, object]:
    assert isinstance(value, dict)
    return value
