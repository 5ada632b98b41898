"""Reject: a person decides that the source does not say this, or that this did not happen."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from onrecord.web.desk.question import entry_to_decide, may_happen, one_question
from onrecord.web.record.entry import Entry
from onrecord.web.record.store import Newsroom


def reject(
    newsroom: Newsroom,
    id: str,
    *,
    says: bool = False,
    happened: bool = False,
    grounds_against: Sequence[str] = (),
    reason: str,
    by: str,
    at: datetime,
) -> Entry:
    """Log the decision and give the record as it stands then. What is rejected stays on record and says so."""
    one_question(id, says=says, happened=happened)
    entry = entry_to_decide(newsroom, id, reason=reason)
    given: dict[str, object] = {}
    if says:
        given["says"] = "rejected"
    if happened:
        may_happen(entry)
        given |= {"grade": "discounted", "for": [], "against": list(grounds_against), "sources": []}
    return newsroom.decide(id, "reject", given, by=by, at=at, reason=reason)
