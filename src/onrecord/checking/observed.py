"""Observed: how much of a position's hours and places anyone watched, and what they saw.

In      the seconds and places a position may cover, the types of act it names; series and attestations
Out     Observed, and the counts of acts that a series gives without saying where
Pure    yes

An hour is observed quiet where a series that could not have missed an act covers it and has none, or where somebody
attests that they saw none. An hour with an alert or a count is loud: it tells of no quiet and of no act. A missing row
is quiet only where the series says that no row means none. Outside its coverage a series says nothing.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.checking.context import Places
from onrecord.checking.moment import first_second, last_second
from onrecord.checking.stretch import Stretches, both, cut, joined, length, without
from onrecord.model.attestation import Attestation
from onrecord.model.finding import Observed, Stretch
from onrecord.model.incident import INCIDENT_TYPES
from onrecord.model.series import Series, SeriesPoint

ANY = "any act"
"""What an attestation is ``of`` where its observer looked for every type of act."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Watch:
    """One observer's word for some places: when it is quiet, when loud."""

    by: str
    types: tuple[str, ...]
    places: tuple[str, ...]
    quiet: Stretches
    loud: Stretches


def observe(
    *,
    start: int,
    end: int,
    areas: tuple[str, ...],
    types: tuple[str, ...],
    series: Sequence[Series],
    attestations: Sequence[Attestation],
    places: Places,
) -> Observed:
    """How well one could see acts of ``types`` (empty: all) in ``areas`` from ``start`` to ``end``, in seconds."""
    wanted = set(types or INCIDENT_TYPES)
    named = tuple(dict.fromkeys(u for a in areas for u in (places.parts(a) or (a,))))
    # A place that lies in another of them is no place more.
    units = tuple(u for u in named if not set(places.within(u)) & set(named))
    watches = [
        w
        for w in (
            *(w for s in series for w in _of_series(s, start, end)),
            *(_of_attestation(a) for a in attestations),
        )
        if wanted & set(w.types)
    ]
    quiet_of: dict[str, Stretches] = {}
    loud: Stretches = []
    seen: list[Stretch] = []
    for unit in units:
        around = {unit, *places.within(unit)}
        mine = [w for w in watches if around & set(w.places)]
        noise = joined(s for w in mine for s in cut(w.loud, start, end))
        quiet_of[unit] = without(joined(s for w in mine for s in cut(w.quiet, start, end)), noise)
        loud.extend(noise)
        seen.extend(Stretch(start=s, end=e, by=w.by) for w in mine for s, e in cut(w.quiet, start, end))
    hours = (end - start) / 3600
    total = hours * len(units)
    watched = [w for w in watches if any(cut([*w.quiet, *w.loud], start, end)) and _near(w, units, places)]
    observed_types = {t for w in watched for t in w.types}
    return Observed(
        hours=hours,
        hours_observed=length(joined(s for q in quiet_of.values() for s in q)) / 3600,
        hours_loud=length(joined(loud)) / 3600,
        places=len(units),
        places_observed=sum(1 for q in quiet_of.values() if q),
        share=sum(length(q) for q in quiet_of.values()) / 3600 / total if total else None,
        types=tuple(t for t in INCIDENT_TYPES if t in wanted & observed_types),
        blind=tuple(t for t in INCIDENT_TYPES if t in wanted - observed_types),
        observers=tuple(dict.fromkeys(w.by for w in watched)),
        stretches=tuple(dict.fromkeys(sorted(seen, key=lambda s: (s.start, s.end, s.by)))),
    )


def unlocated(
    *,
    start: int,
    end: int,
    areas: tuple[str, ...],
    types: tuple[str, ...],
    series: Sequence[Series],
    places: Places,
) -> tuple[str, ...]:
    """Counts of acts, above zero, by series that do not say where: one sentence each. They are no incidents."""
    wanted = set(types or INCIDENT_TYPES)
    around = {x for a in areas for x in (a, *places.within(a))}
    found = []
    for one in series:
        d = one.description
        if d.place_told or d.kind == "alerts" or not wanted & set(d.observes) or not around & set(d.area):
            continue
        rows = [p for p in one.points if p.count and _overlaps(p, d.zone, start, end)]
        if rows:
            # Day by day, never summed: a party's counts are not added up.
            counts = [p.count or 0 for p in rows]
            whose = f"{d.claimant} claims" if d.claimant else f"{d.observer or d.title} counts"
            many = f"{min(counts):g} to {max(counts):g}" if min(counts) != max(counts) else f"{counts[0]:g}"
            each = " a day" if len(rows) > 1 else ""
            found.append(
                f"{whose} {many} {d.unit}{each} on {len(rows)} reported day{'' if len(rows) == 1 else 's'}, "
                "without saying where"
            )
    return tuple(found)


def _overlaps(point: SeriesPoint, zone: str, start: int, end: int) -> bool:
    return first_second(point.start, (zone,))[0] < end and last_second(point.end, (zone,))[1] > start


def _near(watch: _Watch, units: tuple[str, ...], places: Places) -> bool:
    return any({u, *places.within(u)} & set(watch.places) for u in units)


def _of_series(series: Series, start: int, end: int) -> list[_Watch]:
    d = series.description
    if not d.observes:
        return []
    covered = joined(
        (first_second(c.start, (d.zone,))[1], last_second(c.end, (d.zone,))[0]) for c in d.coverage
    )
    known: Stretches = []
    loud: Stretches = []
    unknown: Stretches = []
    for point in series.points:
        if not _overlaps(point, d.zone, start, end):
            continue
        stretch = (first_second(point.start, (d.zone,))[0], last_second(point.end, (d.zone,))[1])
        known.append(stretch)
        if point.count is None and d.blank == "not known" and d.kind == "counts":
            unknown.append(stretch)
        elif d.kind != "counts" or (point.count or 0) > 0:
            loud.append(stretch)
    base = covered if d.no_row == "none" else both(covered, joined(known))
    quiet = without(base, joined([*loud, *unknown]))
    by = d.claimant or d.observer or d.title
    # A count without places tells of no place that it was loud there: ``unlocated`` tells of it instead.
    # Where the area of a series changed on a day, each side of that day has its own.
    edges = [(_day_of(c.day, d.zone), c.area) for c in d.changes if c.area is not None]
    found = []
    since, area = start, d.area
    for day, then in [*sorted(edges, key=lambda e: e[0]), (end, d.area)]:
        found.append(
            _Watch(
                by=by,
                types=d.observes,
                places=area,
                quiet=cut(quiet, since, day),
                loud=cut(joined(loud), since, day) if d.place_told else [],
            )
        )
        since, area = max(since, day), then or area
    return found


def _day_of(day: str, zone: str) -> int:
    return first_second(day, (zone,))[0]


def _of_attestation(attestation: Attestation) -> _Watch:
    # Of what is written without an offset only the stretch that is meant in every zone is attested.
    stretch = [(first_second(attestation.start, ())[1], last_second(attestation.end, ())[0])]
    if "T" in attestation.end:
        stretch = [(first_second(attestation.start, ())[1], first_second(attestation.end, ())[0])]
    types = INCIDENT_TYPES if attestation.of == ANY else tuple(t.strip() for t in attestation.of.split(","))
    quiet = joined(stretch)
    return _Watch(
        by=attestation.observer,
        types=types,
        places=attestation.places,
        quiet=[] if attestation.seen else quiet,
        loud=quiet if attestation.seen else [],
    )
