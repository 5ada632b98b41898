"""Safety of a public page: how finely an act may be told, and which reasons may be printed.

Place and hour of hits on energy or military sites are told no finer than region and day until a newsroom's delay has
passed; a passage would tell them too, so it waits as well. What fact about an act is missing is never printed.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta

from onrecord.exchange.wording import headline, quantity_in_words
from onrecord.model.finding import Reason
from onrecord.model.reviewed import Reviewed

GUARDED = frozenset({"energy", "heating", "water", "military", None})
"""Targets whose hits wait. What was hit is not told: it may be one of them."""
DELAY_DAYS = 30
"""Days after the last telling. A newsroom's choice; not a measurement."""
_MISSING = frozenset({"time", "place", "acts", "actor"})
UNSETTLED = "what is on record does not settle whether it lies inside"


def guarded(reviewed: Reviewed, *, day: str, delay_days: int = DELAY_DAYS) -> bool:
    """Whether the act may be told by region and day alone on ``day`` (ISO). True where its source has no date."""
    if reviewed.incident.target_class not in GUARDED:
        return False
    told = max(
        (t.published[:10] for t in reviewed.tellings if t.published and len(t.published) >= 10), default=None
    )
    return told is None or date.fromisoformat(told) + timedelta(days=delay_days) > date.fromisoformat(
        day[:10]
    )


def public_headline(reviewed: Reviewed, *, region: str | None, day: str) -> str:
    """One line for the public page."""
    i = reviewed.incident
    if not guarded(reviewed, day=day):
        parts = [f"{i.type.capitalize()}{f', {i.place.name}' if i.place else ''}"]
        parts += [i.target] if i.target else []
        if i.time and i.time.start:
            parts.append(i.time.start.replace("T", " "))
    else:
        parts = [f"{i.type.capitalize()}{f', {region}' if region else ''}"]
        if i.time and i.time.start:
            parts.append(i.time.start[:10])
    parts += [f"killed: {quantity_in_words(i.killed)}"] if i.killed else []
    parts += [f"injured: {quantity_in_words(i.injured)}"] if i.injured else []
    return "; ".join(parts)


def public_reasons(reasons: Iterable[Reason]) -> tuple[str, ...]:
    """Reasons that may be printed; those that name a missing fact become one sentence that names none."""
    return tuple(dict.fromkeys(UNSETTLED if r.about in _MISSING else r.words for r in reasons))


def desk_headline(reviewed: Reviewed) -> str:
    return headline(reviewed.incident)
