"""Undo: the last decision on a record is taken back. It stays in the history, and so does the undoing."""

from __future__ import annotations

from datetime import datetime

from onrecord.model.fault import Fault
from onrecord.web.desk.question import entry_to_decide
from onrecord.web.record.entry import Act, Entry
from onrecord.web.record.fold import standing
from onrecord.web.record.store import Newsroom


def undo(newsroom: Newsroom, id: str, *, reason: str, by: str, at: datetime) -> tuple[Act, Entry]:
    """Take the last standing decision back: that decision, and the record as it stands then."""
    entry_to_decide(newsroom, id, reason=reason)
    decisions = standing(newsroom.history(id))
    if not decisions:
        raise Fault(
            id[:16], "nobody has decided anything on it that still stands", "There is nothing to undo."
        )
    last = decisions[-1]
    return last, newsroom.decide(id, "undo", {"undoes": last.seq}, by=by, at=at, reason=reason)
