"""Accept: a person decides that the source says this, or grades whether this happened."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from onrecord.model.fault import Fault
from onrecord.web.desk.question import entry_to_decide, may_happen, one_question
from onrecord.web.record.entry import GRADES, Entry
from onrecord.web.record.store import Newsroom

GIVEN = tuple(g for g in GRADES if g != "unassessed")
_ABOVE_WEAK = frozenset({"fair", "strong"})


def accept(
    newsroom: Newsroom,
    id: str,
    *,
    says: bool = False,
    happened: str | None = None,
    grounds_for: Sequence[str] = (),
    grounds_against: Sequence[str] = (),
    sources: Sequence[str] = (),
    reason: str,
    by: str,
    at: datetime,
) -> Entry:
    """Log the decision and give the record as it stands then.

    ``happened`` is a grade; ``sources`` are ids of further records or documents it rests on. Raises Fault where the
    question cannot be asked of the record, and for a grade above weak that rests on copies of one text.
    """
    one_question(id, says=says, happened=happened is not None)
    entry = entry_to_decide(newsroom, id, reason=reason)
    given: dict[str, object] = {}
    if says:
        given["says"] = "accepted"
    if happened is not None:
        may_happen(entry)
        if happened not in GIVEN:
            raise Fault(happened, "it is no grade", f"The grades are: {', '.join(GIVEN)}.")
        if happened in _ABOVE_WEAK:
            _independent(newsroom, entry, sources, grade=happened)
        given |= {
            "grade": happened,
            "for": list(grounds_for),
            "against": list(grounds_against),
            "sources": list(sources),
        }
    elif grounds_for or grounds_against or sources:
        raise Fault(
            id[:16],
            "grounds and sources belong to a grade",
            "Give the grade with --happened, or leave them out.",
        )
    return newsroom.decide(id, "accept", given, by=by, at=at, reason=reason)


def _independent(newsroom: Newsroom, entry: Entry, sources: Sequence[str], *, grade: str) -> None:
    """Copies of one text are one source: named together, they carry no grade above weak."""
    own = {} if entry.source is None else {entry.source.id: entry.source.text}
    texts = own | {s: t for source in sources for s, t in [_text(newsroom, source)]}
    if sources and len(set(texts.values())) < 2:
        raise Fault(
            entry.id[:16],
            f'all sources named for the grade "{grade}" are one text, its copies among them',
            "Name a source of its own text with --source, or grade it weak.",
        )


def _text(newsroom: Newsroom, id: str) -> tuple[str, str]:
    """The document that ``id`` is or stands in, and its text; a record without a document is its own."""
    entry = newsroom.get(id)
    if entry is not None and entry.source is not None:
        return entry.source.id, entry.source.text
    source = newsroom.document(id)
    return (id, source.facts.text) if source is not None else (id, id)
