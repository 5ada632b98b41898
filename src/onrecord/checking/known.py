"""Known: an incident as it stood on record at one moment, or in what was published by one day.

Two clocks. ``as_of`` folds by the moment things came on record, ``published_by`` by when their sources were published.
What cannot be dated is left out of a fold by that clock: it was not surely known.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from onrecord.checking.moment import first_second, last_second
from onrecord.model.reviewed import Decision, Grade, Reviewed, Says


def as_known(
    reviewed: Reviewed, *, as_of: str | None = None, published_by: str | None = None
) -> Reviewed | None:
    """The incident as known then; None where none of its tellings was. A day means until its end in UTC."""
    if as_of is None and published_by is None and not reviewed.decisions:
        return reviewed
    told = reviewed.tellings
    if as_of is not None:
        until = last_second(as_of, ("UTC",))[1]
        told = tuple(
            t for t in told if t.recorded is not None and first_second(t.recorded, ("UTC",))[1] < until
        )
    if published_by is not None:
        until = last_second(published_by, ("UTC",))[1]
        told = tuple(
            t for t in told if t.published is not None and last_second(t.published, ("UTC",))[1] <= until
        )
    if not told and (as_of is not None or published_by is not None):
        return None
    if not reviewed.decisions:
        return replace(reviewed, tellings=told)
    says, grade = fold(reviewed.decisions, as_of)
    return replace(reviewed, tellings=told, says=says, grade=grade)


def fold(decisions: Iterable[Decision], as_of: str | None) -> tuple[Says, Grade]:
    """The state that the decisions in force at ``as_of`` leave: the last one on each question wins."""
    says: Says = "unreviewed"
    grade: Grade = "unassessed"
    until = None if as_of is None else last_second(as_of, ("UTC",))[1]
    for decision in sorted(decisions, key=lambda d: first_second(d.at, ("UTC",))):
        if until is not None and first_second(decision.at, ("UTC",))[0] >= until:
            continue
        undone = decision.undone_at
        if undone is not None and (until is None or first_second(undone, ("UTC",))[0] < until):
            continue
        says = decision.says or says
        grade = decision.grade or grade
    return says, grade
