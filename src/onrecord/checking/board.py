"""The board of a pledge: every finding and every sentence in print, at one threshold, as known at one moment.

In      a Pledge, incidents with their review state, series, attestations, tables, options
Out     a Board
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from onrecord.checking.actor import Sides
from onrecord.checking.context import CheckOptions, Tables
from onrecord.checking.known import as_known
from onrecord.checking.moment import last_second
from onrecord.checking.position import check_positions, dated, ordered, pledge_zones, span_in_pledge
from onrecord.checking.sentence import check_sentences
from onrecord.model.attestation import Attestation
from onrecord.model.finding import Board
from onrecord.model.outcome import method
from onrecord.model.pledge import Claim, Pledge
from onrecord.model.reviewed import Reviewed
from onrecord.model.series import Series

METHOD = "check.board.v1"


@method(METHOD)
def check(
    pledge: Pledge,
    incidents: Iterable[Reviewed],
    *,
    series: Sequence[Series] = (),
    attestations: Sequence[Attestation] = (),
    tables: Tables,
    options: CheckOptions,
) -> Board:
    """Lay ``incidents`` against every position on ``pledge``. Raises Fault where a time of the pledge cannot be read."""
    known = (as_known(r, as_of=options.as_of, published_by=options.published_by) for r in incidents)
    pledge = _as_published(pledge, options.published_by)
    laid = dated((r for r in known if r is not None), tables, pledge_zones(pledge))
    findings = check_positions(
        pledge, laid, series=series, attestations=attestations, tables=tables, options=options
    )
    inside = {a.incident for f in findings for a in f.acts}
    return Board(
        pledge=pledge.key or pledge.id,
        threshold=options.threshold,
        as_of=options.as_of,
        published_by=options.published_by,
        findings=findings,
        sentences=check_sentences(pledge, findings, laid, tables),
        considered=len(laid),
        sample=any(d.reviewed.sample for d in laid if d.reviewed.incident.id in inside),
        method=METHOD,
    )


def hull(pledge: Pledge) -> tuple[int, int]:
    """The seconds that any position on ``pledge`` may cover: what to ask a store for."""
    spans = [span_in_pledge(pledge, p) for p in pledge.positions]
    return min((s.start for s in spans), default=0), max((s.end for s in spans), default=0)


def rows(pledge: Pledge, tables: Tables) -> tuple[int, ...]:
    """The numbers of the positions in the board's order."""
    return tuple(i for i, _ in ordered(pledge, Sides(tables.parties)))


def _as_published(pledge: Pledge, published_by: str | None) -> Pledge:
    """Positions and claims stated after ``published_by`` were not known then."""
    if published_by is None:
        return pledge
    until = last_second(published_by, ("UTC",))[1]

    def known(day: str | None) -> bool:
        return day is not None and last_second(day, ("UTC",))[1] <= until

    claims: tuple[Claim, ...] = tuple(c for c in pledge.claims if known(c.said_on))
    return replace(
        pledge,
        positions=tuple(p for p in pledge.positions if known(p.stated_on) or p.analyst),
        claims=claims,
        voices=tuple(v for v in pledge.voices if known(v.said_on)),
    )
