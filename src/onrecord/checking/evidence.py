"""Evidence: whether an incident reaches a named threshold.

``corroborated``  attributed to the bound party by itself, by an observer, or by two independent sources that are not
                  both parties; graded fair or better
``claimed``       a person has accepted that a source says so; a party's claim suffices and is shown as such

Copies of one text are one source, and so is one speaker in two texts. What no person has accepted reaches nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from onrecord.checking.actor import Sides
from onrecord.model.finding import Reason, Threshold
from onrecord.model.reviewed import Reviewed, Telling

REACHING = frozenset({"fair", "strong"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Evidence:
    """``basis`` says what reaches the threshold; ``lacks`` why it does not. One of them is empty."""

    basis: str | None
    lacks: tuple[Reason, ...] = ()


def weigh(
    reviewed: Reviewed, *, bound: str, parties: frozenset[str], threshold: Threshold, sides: Sides
) -> Evidence:
    """Evidence that the incident was an act of ``bound``. ``parties`` are the sides of the conflict."""
    if reviewed.says != "accepted":
        return _lacks("review", "no person has reviewed it yet: it is a machine's proposal")
    if reviewed.grade == "discounted":
        return _lacks("evidence", "a reviewer has discounted it")
    attributed = [t for t in reviewed.tellings if t.actor and sides.of(t.actor, _day(t)) == bound]
    if not attributed:
        return _lacks("evidence", "no source attributes it to the bound party")
    sorts = [(_sort(t, bound, parties, sides), t) for t in attributed]
    if threshold == "claimed":
        return Evidence(basis=_claim_words(sorts))
    if reviewed.grade not in REACHING:
        return _lacks("evidence", f"graded {reviewed.grade}: corroborated asks for fair or better")
    if any(s == "itself" for s, _ in sorts):
        return Evidence(basis="attributed by the bound party itself")
    if any(s == "observer" for s, _ in sorts):
        return Evidence(basis="attributed by an observer")
    if _two_independent(sorts):
        return Evidence(basis="attributed by two independent sources, not both of them parties")
    if all(s == "party" for s, _ in sorts):
        return _lacks("evidence", f"claimed by {_names(sorts)} alone")
    return _lacks("evidence", "one source alone attributes it, copies of it left out")


def _lacks(about: str, words: str) -> Evidence:
    return Evidence(basis=None, lacks=(Reason(about=about, words=words),))


def _day(telling: Telling) -> str | None:
    return telling.published[:10] if telling.published else None


def _sort(telling: Telling, bound: str, parties: frozenset[str], sides: Sides) -> str:
    """ "itself", "party", "observer", "outlet" or "unknown": whose word it is."""
    if telling.by is None:
        return "outlet"
    side = sides.of(telling.by, _day(telling))
    if side == bound:
        return "itself"
    if side in parties:
        return "party"
    actor = sides.actor(telling.by, _day(telling))
    if actor is not None and actor.sort in {"organisation", "office"} and actor.side is None:
        return "observer"
    if actor is not None and actor.sort == "outlet":
        return "outlet"
    return "unknown"


def _two_independent(sorts: Iterable[tuple[str, Telling]]) -> bool:
    """Two of different text and different speaker, and not both parties. Words of an unknown speaker do not count."""
    counted = [(s, t, t.by or t.publisher or t.source) for s, t in sorts if s in {"outlet", "party"}]
    return any(
        first.text != second.text and a != b and not (s == "party" and r == "party")
        for i, (s, first, a) in enumerate(counted)
        for r, second, b in counted[i + 1 :]
    )


def _claim_words(sorts: list[tuple[str, Telling]]) -> str:
    kinds = {s for s, _ in sorts}
    if kinds <= {"party"}:
        return f"claimed by {_names(sorts)}"
    if "itself" in kinds:
        return "attributed by the bound party itself"
    return "attributed by an observer" if "observer" in kinds else "attributed by a source"


def _names(sorts: Iterable[tuple[str, Telling]]) -> str:
    return " and ".join(sorted({t.by for s, t in sorts if s == "party" and t.by})) or "a party"
