"""``onrecord check``: the incidents on record laid against each position on a pledge."""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from rich.console import Console

from onrecord.checking.actor import Sides
from onrecord.checking.board import check, hull
from onrecord.checking.context import CheckOptions, Tables
from onrecord.checking.moment import AFTER, BEFORE
from onrecord.checking.position import dated, ordered, pledge_zones, position_name, span_in_pledge
from onrecord.commands.newsroom import instant, newsroom_argument, open_here
from onrecord.commands.page_file import write_page
from onrecord.commands.tables import open_tables
from onrecord.exchange.board import board_text
from onrecord.exchange.check_page.page import Shown, Stand, render_check
from onrecord.gazetteer.gazetteer import open_gazetteer
from onrecord.model.attestation import Attestation
from onrecord.model.fault import Fault
from onrecord.model.finding import Board
from onrecord.model.identity import plain
from onrecord.model.incident import Incident
from onrecord.model.pledge import Pledge
from onrecord.model.reviewed import Reviewed, Telling
from onrecord.model.series import Series, SeriesDescription
from onrecord.web.record.entry import Entry
from onrecord.web.record.store import Newsroom

HELP = """\
Lay what is on record against what each holder said a pledge was. For each obligation under each
position: acts on record, possible, none seen (with how much was observed), or cannot be told.
What no person has accepted is possible at most. Then the sentences in print, and what each leaves out.

  onrecord check ua-2026-01-cold-pause                   the board, readable here
  onrecord check ua-2026-01-cold-pause --html page.html  one page, with the time line
  onrecord check ua-2026-01-cold-pause --threshold claimed
                                                         a party's claim suffices, and is shown as such
  onrecord check ua-2026-01-cold-pause --as-of 2026-02-01        as on record then
  onrecord check ua-2026-01-cold-pause --published-by 2026-02-02 by what was published then

PLEDGE is the key of an imported pledge, or a record's id. Thresholds: corroborated (attributed to the
bound party by itself, by an observer, or by two independent sources that are not both parties; graded
fair or better) and claimed. docs/methods/checking.md has the definitions.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("pledge", metavar="PLEDGE", help="its key, or a record's id")
    parser.add_argument("--as-of", metavar="T", help="as it was on record at that day or instant")
    parser.add_argument("--published-by", metavar="T", help="by what had been published then")
    parser.add_argument(
        "--threshold",
        choices=("corroborated", "claimed"),
        default="corroborated",
        help="what counts as on record (default: corroborated)",
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--json", action="store_true", help="print the board as JSON")
    shape.add_argument("--html", metavar="PAGE", help="write one self-contained page (- for standard output)")
    parser.add_argument(
        "--desk",
        action="store_true",
        help="with --html: with what is missing about each act; not for publication",
    )
    newsroom_argument(parser)


def run(options: argparse.Namespace) -> int:
    newsroom = open_here(options)
    shown = gather(newsroom, options)
    newsroom.close()
    if options.json:
        print(json.dumps(plain(shown.board), ensure_ascii=False, indent=1))
    elif options.html:
        write_page(options.html, render_check(shown, desk=options.desk))
    else:
        console = Console(highlight=False, soft_wrap=True)
        for line in board_text(shown.pledge, shown.board, {r.incident.id: r for r in shown.incidents}):
            console.print(line, markup=False)
    return 0


def gather(newsroom: Newsroom, options: argparse.Namespace) -> Shown:
    """Everything a page or a table of the check needs, out of the newsroom."""
    known_at = instant(options.as_of, "--as-of", last=True)
    by = instant(options.published_by, "--published-by", last=True)
    tables, _ = open_tables()
    entry = find_pledge(newsroom, options.pledge, known_at)
    pledge = entry.record
    assert isinstance(pledge, Pledge)
    pledge = replace(pledge, id=entry.id)
    start, end = hull(pledge)
    incidents = tuple(_incidents(newsroom, start, end, known_at, by))
    series = tuple(_series(newsroom, known_at, pledge))
    attestations = tuple(
        e.record
        for e in newsroom.find(kind="attestation", known_at=known_at)
        if isinstance(e.record, Attestation)
    )
    board: Board = check(
        pledge,
        incidents,
        series=series,
        attestations=attestations,
        tables=tables,
        options=CheckOptions(threshold=options.threshold, published_by=options.published_by),
    )
    board = replace(board, as_of=options.as_of)
    used = {a.incident for f in board.findings for a in f.acts}
    kept = tuple(r for r in incidents if r.incident.id in used)
    return Shown(
        pledge=pledge,
        board=board,
        incidents=kept,
        series=series,
        day=(options.as_of or options.published_by or datetime.now(UTC).date().isoformat())[:10],
        windows=_windows(pledge, tables),
        when={d.reviewed.incident.id: (d.start, d.end) for d in dated(kept, tables, pledge_zones(pledge))},
        regions=_regions(kept),
    )


def find_pledge(newsroom: Newsroom, name: str, known_at: datetime | None) -> Entry:
    """The latest pledge imported under the key ``name``, or the record with that id. Raises Fault where there is none."""
    known = [
        e
        for e in newsroom.find(kind="pledge", known_at=known_at)
        if isinstance(e.record, Pledge) and e.record.key == name
    ]
    if known:
        return max(known, key=lambda e: e.recorded_at)
    keys = sorted(
        {e.record.key for e in newsroom.find(kind="pledge") if isinstance(e.record, Pledge) and e.record.key}
    )
    cure = f"On record: {', '.join(keys)}." if keys else "Import one: onrecord import pledges FILE."
    try:
        found = newsroom.get(newsroom.resolve(name), known_at=known_at)
    except Fault as fault:
        raise Fault(name, "no pledge on record has this key or id", cure) from fault
    if found is None or found.kind != "pledge":
        raise Fault(name, "it is no pledge on record", cure)
    return found


def _incidents(
    newsroom: Newsroom, start: int, end: int, known_at: datetime | None, by: datetime | None
) -> Iterator[Reviewed]:
    window = {}
    if start > BEFORE:
        window["start"] = datetime.fromtimestamp(start, UTC)
    if end < AFTER:
        window["end"] = datetime.fromtimestamp(end, UTC)
    found = [
        entry
        for entry in newsroom.find(
            kind="incident",
            **window,  # type: ignore[arg-type]
            undated=True,
            known_at=known_at,
            published_by=by,
        )
        if entry.says != "rejected" and isinstance(entry.record, Incident)
    ]
    others = {id for entry in found if entry.grade != "unassessed" for id in entry.sources} - {""}
    by_id = {entry.id: entry for entry in found}
    for entry in found:
        # What a graded incident rests on tells of the same act: it is a telling of it, not an act of its own.
        if entry.id in others and entry.grade == "unassessed":
            continue
        more = [_telling_of(newsroom, id, by_id, entry, known_at, by) for id in entry.sources]
        yield reviewed_of(entry, tuple(m for m in more if m is not None))


def _telling_of(
    newsroom: Newsroom,
    id: str,
    known: Mapping[str, Entry],
    entry: Entry,
    known_at: datetime | None,
    by: datetime | None,
) -> Telling | None:
    """The telling behind one source of a grade: an incident of another report, or a document as a whole."""
    other = known.get(id) or newsroom.get(id, known_at=known_at)
    if other is not None:
        return None if other.kind != "incident" or other.says != "accepted" else telling_of(other)
    source = newsroom.document(id)
    if source is None or by is not None:
        # Whether a document was published by a day is asked of its own records; as a whole it is left out of such a fold.
        return None
    facts = source.facts
    # A document as a whole attributes nothing: only a telling of its own that names the actor does.
    return Telling(
        source=id,
        text=facts.text,
        publisher=facts.publisher,
        published=facts.published,
        recorded=facts.recorded_at.isoformat(),
        address=facts.address,
        sample=facts.sample,
    )


def telling_of(entry: Entry) -> Telling:
    """An incident's own report as a telling; ``text`` is the same for all copies of one text."""
    incident = entry.record
    assert isinstance(incident, Incident)
    facts = entry.source
    return Telling(
        source=entry.document or entry.id,
        text=facts.text if facts else entry.id,
        actor=incident.actor,
        by=incident.attributed_by,
        publisher=facts.publisher if facts else None,
        published=facts.published if facts else None,
        recorded=entry.recorded_at.isoformat(),
        address=facts.address if facts else None,
        sample=facts.sample if facts else False,
    )


def reviewed_of(entry: Entry, more: tuple[Telling, ...] = ()) -> Reviewed:
    """An entry of the record as a check reads it: its own telling, and those its grade rests on."""
    incident = entry.record
    assert isinstance(incident, Incident)
    return Reviewed(
        incident=replace(incident, id=entry.id),
        says=entry.says,
        grade=entry.grade,
        tellings=(telling_of(entry), *more),
        recorded=entry.recorded_at.isoformat(),
    )


def _series(newsroom: Newsroom, known_at: datetime | None, pledge: Pledge) -> Iterator[Series]:
    start, end = hull(pledge)
    margin = 3 * 86400
    for entry in newsroom.find(kind="series", known_at=known_at):
        if not isinstance(entry.record, SeriesDescription):
            continue
        bounds = {}
        if start > BEFORE:
            bounds["start"] = datetime.fromtimestamp(start - margin, UTC)
        if end < AFTER:
            bounds["end"] = datetime.fromtimestamp(end + margin, UTC)
        points = tuple(newsroom.points(entry.id, **bounds))
        yield Series(description=replace(entry.record, id=entry.id), points=points)


def _windows(pledge: Pledge, tables: Tables) -> dict[str, Stand]:
    """The windows in the board's order, in seconds."""
    found = {}
    for index, position in ordered(pledge, Sides(tables.parties)):
        span = span_in_pledge(pledge, position)
        found[position_name(position, index)] = Stand(
            start=span.start, end=span.end, sure_start=span.sure_start, sure_end=span.sure_end
        )
    return found


def _regions(incidents: Iterable[Reviewed]) -> dict[str, str]:
    """The name of the region around each incident's place, where the gazetteer knows one."""
    gazetteer = open_gazetteer()
    found = {}
    for one in incidents:
        place = one.incident.place
        for id in (place.id, *place.within) if place and place.id else ():
            around = gazetteer.get(id) if id else None
            if around is not None and around.precision in {"region", "country"}:
                found[one.incident.id] = around.name
                break
    return found
