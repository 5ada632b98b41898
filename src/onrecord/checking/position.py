"""Positions: what lies inside each obligation under each position that somebody held.

In      a Pledge, incidents as they stand on record, series, attestations, tables, options
Out     one Finding for each obligation under each position, ordered by authority and time, those made after last
Pure    no clock, network, database or settings. The order of the incidents does not matter.

Positions are never averaged nor counted up, and the word "breach" is never ours.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from onrecord.checking.actor import Sides, lie_by_actor
from onrecord.checking.acts import lie_in_acts
from onrecord.checking.area import lie_in_area
from onrecord.checking.context import CheckOptions, Tables
from onrecord.checking.evidence import weigh
from onrecord.checking.moment import AFTER, BEFORE, Span, first_second, span_of_incident, span_of_window
from onrecord.checking.observed import observe, unlocated
from onrecord.checking.verdict import Lie, together
from onrecord.checking.window import edge_of, lie_in_window
from onrecord.model.attestation import Attestation
from onrecord.model.finding import Act, Answer, Finding, Observed, Reason
from onrecord.model.identity import stamped
from onrecord.model.outcome import method
from onrecord.model.pledge import Obligation, Pledge
from onrecord.model.position import Position
from onrecord.model.quantity import Quantity
from onrecord.model.reviewed import Reviewed
from onrecord.model.series import Series

METHOD = "check.positions.v1"
QUIET_SHARE = 0.5
"""Share of hours times places (0 to 1). Where a series counts acts in the area without saying where, "none seen" is
said only if more than this share was observed quiet. A choice, not a measurement: see docs/methods/checking.md."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Dated:
    """An incident with the seconds it may lie in, ``end`` outside."""

    reviewed: Reviewed
    start: int
    end: int
    day: str | None


@method(METHOD)
def check_positions(
    pledge: Pledge,
    incidents: Sequence[Dated],
    *,
    series: Sequence[Series] = (),
    attestations: Sequence[Attestation] = (),
    tables: Tables,
    options: CheckOptions,
) -> tuple[Finding, ...]:
    """Lay every incident against every position, for every obligation."""
    sides = Sides(tables.parties)
    obligations = pledge.obligations or (Obligation(bound=pledge.promiser, act="terms not told"),)
    found = []
    for index, position in ordered(pledge, sides):
        span = span_in_pledge(pledge, position)
        near = [d for d in incidents if d.start < span.end and d.end > span.start]
        for number, obligation in enumerate(obligations):
            finding = _find(
                pledge, position, span, obligation, near, series, attestations, tables, options, sides
            )
            found.append(
                stamped(
                    "finding",
                    pledge.id,
                    replace(finding, obligation=number, position=position_name(position, index)),
                )
            )
    return tuple(found)


def dated(reviewed: Iterable[Reviewed], tables: Tables, zones: tuple[str, ...]) -> tuple[Dated, ...]:
    """The incidents with their seconds, in order of time and id. ``zones``: for times whose place has none."""
    found = []
    for one in reviewed:
        place = one.incident.place
        own = tables.zones.get(place.territory, ()) if place and place.territory else ()
        days = [t.published for t in one.tellings if t.published]
        start, end = span_of_incident(one.incident, min(days) if days else None, own or zones)
        found.append(Dated(reviewed=one, start=start, end=end, day=min(days)[:10] if days else None))
    return tuple(sorted(found, key=lambda d: (d.start, d.end, d.reviewed.incident.id)))


def pledge_zones(pledge: Pledge) -> tuple[str, ...]:
    """The zones that the pledge's own words name: what an unnamed zone in it may be. Empty: any zone of the earth."""
    named = (z for p in pledge.positions for z in ((p.window.zone,) if p.window.zone else p.window.zones))
    return tuple(dict.fromkeys(named))


def span_in_pledge(pledge: Pledge, position: Position) -> Span:
    """What a position may cover and surely covers. A beginning that its holder leaves open is no earlier than the
    earliest that anybody names for this pledge, or the day it was declared: what came long before is not possibly inside."""
    zones = pledge_zones(pledge)
    span = span_of_window(position.window, zones)
    if span.start > BEFORE:
        return span
    named = [p.window.start for p in pledge.positions if p.window.start is not None]
    named += [pledge.declared] if pledge.declared else []
    floor = min((first_second(day, zones)[0] for day in named), default=BEFORE)
    return replace(span, start=min(floor, span.end))


def ordered(pledge: Pledge, sides: Sides) -> list[tuple[int, Position]]:
    """Positions by authority (the promiser's own, the announcer's, another party's, others', nobody's) and time;
    those made after the event last."""
    promiser = sides.of(pledge.promiser) if pledge.promiser else None
    announcer = sides.of(pledge.announcer) if pledge.announcer else None
    parties = parties_of(pledge, sides)

    def rank(item: tuple[int, Position]) -> tuple[bool, int, str, int]:
        index, position = item
        side = sides.of(position.holder) if position.holder else None
        level = 4 if position.holder is None else 3
        if side is not None:
            level = 0 if side == promiser else 1 if side == announcer else 2 if side in parties else 3
        return position.made == "after", level, position.stated_on or "9", index

    return sorted(enumerate(pledge.positions), key=rank)


def parties_of(pledge: Pledge, sides: Sides) -> frozenset[str]:
    """The sides of the conflict: as the pledge names them, with those bound and the beneficiary."""
    named = (*pledge.parties, *(o.bound for o in pledge.obligations), pledge.beneficiary)
    return frozenset(side for words in named if words and (side := sides.of(words) or words))


def position_name(position: Position, index: int) -> str:
    if position.label:
        return position.label
    if position.holder is None:
        return f"an analyst's completion, held by nobody ({index + 1})"
    return f"{position.holder} on {position.stated_on}" if position.stated_on else position.holder


def _find(
    pledge: Pledge,
    position: Position,
    span: Span,
    obligation: Obligation,
    near: Sequence[Dated],
    series: Sequence[Series],
    attestations: Sequence[Attestation],
    tables: Tables,
    options: CheckOptions,
    sides: Sides,
) -> Finding:
    bound = obligation.bound
    silent = silent_on(position, bound, sides)
    acts: list[Act] = []
    if silent is None:
        parties = parties_of(pledge, sides)
        for one in near:
            act = _lay(one, position, span, bound, parties, tables, options, sides)
            if act is not None:
                acts.append(act)
    certain = {a.incident for a in acts if a.certain}
    kept = [d for d in near if d.reviewed.incident.id in certain]
    observed, cannot = (None, (silent,)) if silent else _sight(position, span, series, attestations, tables)
    answer: Answer = "cannot be told"
    if certain:
        answer = "on record"
    elif acts:
        answer = "possible"
    elif silent is None and observed is not None and observed.hours_observed > 0:
        counted = _unlocated(position, span, series, tables)
        if not counted or (observed.share or 0) > QUIET_SHARE:
            answer = "none seen"
        cannot = (*cannot, *counted)
    return Finding(
        pledge=pledge.key or pledge.id,
        obligation=0,
        position="",
        holder=position.holder,
        threshold=options.threshold,
        answer=answer,
        count=len(certain),
        possible=len(acts) - len(certain),
        acts=tuple(acts),
        first=kept[0].reviewed.incident.id if kept else None,
        gravest=_gravest(kept),
        observed=observed,
        cannot=cannot,
        hangs_on=(*(c.words for c in position.conditions), *position.exceptions, *position.open),
        made_after=position.made == "after",
        speaks=silent is None,
        method=METHOD,
    )


def _lay(
    one: Dated,
    position: Position,
    span: Span,
    bound: str | None,
    parties: frozenset[str],
    tables: Tables,
    options: CheckOptions,
    sides: Sides,
) -> Act | None:
    """The incident as an act inside, surely or possibly; None where it is surely outside or surely no act of the bound."""
    reviewed, incident = one.reviewed, one.reviewed.incident
    if reviewed.says == "rejected":
        return None
    told = incident.time is not None and (incident.time.start is not None or incident.time.end is not None)
    # Cheapest first: among a million incidents most are out at once.
    lie = together(
        (
            lie_in_window(span, one.start, one.end, told=told),
            lie_in_area(position.area, incident.place, tables.places),
            lie_in_acts(position.acts, incident),
            _by(reviewed, bound, one.day, sides),
        )
    )
    if lie.value == "out":
        return None
    reasons = list(lie.reasons)
    if position.exceptions:
        reasons.append(
            Reason(
                about="exception",
                words=f"the position excepts: {'; '.join(position.exceptions)}; nobody has decided whether this was that",
            )
        )
    side = (sides.of(bound) or bound) if bound else ""
    evidence = weigh(reviewed, bound=side, parties=parties, threshold=options.threshold, sides=sides)
    # A missing actor is said once, as such, and not again as missing evidence.
    known = {r.about for r in reasons}
    reasons.extend(r for r in evidence.lacks if not ("actor" in known and r.about == "evidence"))
    return Act(
        incident=incident.id,
        edge=edge_of(span, one.start, one.end, told=told),
        certain=not reasons,
        reasons=tuple(reasons),
        basis=evidence.basis,
    )


def _by(reviewed: Reviewed, bound: str | None, day: str | None, sides: Sides) -> Lie:
    """Whose act it was by all that is told: another's only where every source that names anyone names another."""
    named: list[str | None] = [t.actor for t in reviewed.tellings if t.actor]
    named = named or [reviewed.incident.actor]
    lies = [lie_by_actor(sides, actor, bound, day) for actor in dict.fromkeys(named)]
    return min(lies, key=lambda lie: ("in", "maybe", "out").index(lie.value))


def silent_on(position: Position, bound: str | None, sides: Sides) -> str | None:
    """Why the position does not speak of this obligation, None where it does."""
    if not position.bound or bound is None:
        return None
    side = sides.of(bound) or bound
    if any((sides.of(b) or b) == side for b in position.bound):
        return None
    return f"the holder does not say that {bound} is bound"


def _sight(
    position: Position,
    span: Span,
    series: Sequence[Series],
    attestations: Sequence[Attestation],
    tables: Tables,
) -> tuple[Observed | None, tuple[str, ...]]:
    cannot = []
    if span.start <= BEFORE or span.end >= AFTER:
        cannot.append(
            "the holder leaves its beginning or its end open, so there is no number of hours to observe"
        )
    if not position.area.places:
        cannot.append("the holder leaves open which area is meant, so there is no list of places to observe")
    if cannot:
        return None, tuple(cannot)
    observed = observe(
        start=span.start,
        end=span.end,
        areas=position.area.places,
        types=position.acts.types,
        series=series,
        attestations=attestations,
        places=tables.places,
    )
    if observed.hours_observed <= 0:
        cannot.append("nobody on record watched any of these hours and places")
    return observed, tuple(cannot)


def _unlocated(position: Position, span: Span, series: Sequence[Series], tables: Tables) -> tuple[str, ...]:
    return unlocated(
        start=span.start,
        end=span.end,
        areas=position.area.places,
        types=position.acts.types,
        series=series,
        places=tables.places,
    )


def _gravest(kept: Sequence[Dated]) -> str | None:
    """The one with most people surely killed, then injured; None where no harm is told."""
    ranked = [(_least(d.reviewed.incident.killed), _least(d.reviewed.incident.injured), d) for d in kept]
    best = max(ranked, key=lambda r: r[:2], default=None)
    if best is None or best[:2] == (0, 0):
        return None
    return best[2].reviewed.incident.id


def _least(quantity: Quantity | None) -> float:
    if quantity is None:
        return 0
    return next((x for x in (quantity.lower, quantity.value) if x is not None), 0)
