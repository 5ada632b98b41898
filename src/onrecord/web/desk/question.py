"""The two questions of the desk, and what every decision must bring.

"Does the source say this?" is asked of every record. "Did this happen?" is asked of incidents alone, and is answered
by a grade with its grounds. The answer to one says nothing about the other.
"""

from __future__ import annotations

from onrecord.model.fault import Fault
from onrecord.web.record.entry import Entry
from onrecord.web.record.store import Newsroom


def entry_to_decide(newsroom: Newsroom, id: str, *, reason: str) -> Entry:
    """The record that a decision is on. Raises Fault for a document, a refusal, or where no reason is given."""
    if not reason.strip():
        raise Fault(
            id[:16],
            "a decision needs a reason",
            "Give it with --reason WORDS: whoever reads the history will ask.",
        )
    entry = newsroom.get(id)
    if entry is None:
        raise Fault(
            id[:16],
            "it is a document, and decisions are on records",
            "`onrecord list statements --document ID` (or incidents, figures ...) lists its records.",
        )
    if entry.kind == "refusal":
        raise Fault(
            id[:16], "a refusal puts nothing on record, so there is nothing to decide", "Decide on a record."
        )
    return entry


def one_question(id: str, *, says: bool, happened: bool) -> None:
    """At least one of the two must be asked for by name: neither stands for the other."""
    if not says and not happened:
        raise Fault(
            id[:16],
            "it is not said which question is decided",
            "Give --says (the source says this), --happened (this happened), or both.",
        )


def may_happen(entry: Entry) -> None:
    """Only an incident can have happened."""
    if entry.kind != "incident":
        raise Fault(
            entry.id[:16],
            f"only incidents are graded, and this is of kind {entry.kind}",
            "Decide with --says whether the source says it.",
        )
