"""Write the page of one check.

In      a Shown: the pledge, its board, the incidents it names, the series, where each lies on the axis
Out     one HTML file as text: no script, style, font or picture from anywhere else
Pure    no clock, network or settings; the day is an argument

The public page tells no more of a strike than ``safety`` allows; the desk's page tells all and says what it is.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

from jinja2 import Environment, PackageLoader, select_autoescape

from onrecord import __version__
from onrecord.exchange import board as words
from onrecord.exchange.check_page import safety
from onrecord.exchange.check_page.timeline import DAY, Lane, Mark, axis_of, draw_across, draw_down
from onrecord.model.finding import Act, Board, Finding
from onrecord.model.pledge import Pledge
from onrecord.model.position import Position
from onrecord.model.reviewed import Reviewed
from onrecord.model.series import Series

_ENVIRONMENT = Environment(
    loader=PackageLoader("onrecord.exchange.check_page", "."),
    autoescape=select_autoescape(default=True),
    trim_blocks=True,
)
LISTED = 200
"""Acts a cell lists on the page; the rest are counted."""
FAR = 1 << 39
"""Seconds beyond which an end is open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stand:
    """A position's window in seconds, ``end`` outside: what it may cover, and what it surely covers."""

    start: int
    end: int
    sure_start: int
    sure_end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """``windows`` by position name, ``when`` by incident id, ``regions`` the region's name of each incident's place."""

    pledge: Pledge
    board: Board
    incidents: tuple[Reviewed, ...]
    series: tuple[Series, ...]
    day: str
    windows: Mapping[str, Stand] = field(default_factory=dict)
    when: Mapping[str, tuple[int, int]] = field(default_factory=dict)
    regions: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class ActShown:
    headline: str
    edge: str
    why: tuple[str, ...]
    passages: tuple[str, ...]
    sources: tuple[tuple[str, str | None], ...]
    sure: bool
    state: str
    sample: bool
    held_back: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    number: int
    answer: str
    slug: str
    mark: str
    line: str
    see: str
    bound: str
    copy: str
    acts: tuple[ActShown, ...]
    more: int
    finding: Finding


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow:
    name: str
    position: Position
    terms: tuple[tuple[str, str], ...]
    after: bool
    cells: tuple[Cell, ...]
    sources: tuple[tuple[str, str | None], ...]


def render_check(shown: Shown, *, desk: bool = False) -> str:
    """The page. ``desk``: with everything that is missing about each act, stamped as not for publication."""
    rows = tuple(_rows(shown, desk))
    lanes, bands = _lanes(shown, desk)
    moments = list(_moments(shown))
    axis = axis_of(moments, _zone(shown)) if moments else None
    pledge, board = shown.pledge, shown.board
    return _ENVIRONMENT.get_template("page.html").render(
        pledge=pledge,
        board=board,
        desk=desk,
        marks=words.marks_of(pledge, board),
        answer=words.answer_sentence(pledge, board),
        copy_answer=_copy_answer(shown),
        threshold=words.THRESHOLDS[board.threshold],
        known=words.known_words(board),
        rows=rows,
        bounds=[o.bound or "bound party not told" for o in pledge.obligations] or [pledge.promiser],
        duties=[f"{o.bound}: {'not to ' if o.refrain else ''}{o.act}" for o in pledge.obligations],
        across=draw_across(axis, lanes, bands) if axis else "",
        down=draw_down(axis, lanes, bands) if axis else "",
        lanes=[f"{lane.group}: {lane.name}" for lane in lanes],
        zone=_zone(shown),
        sentences=list(_sentences(shown, desk)),
        voices=[
            (v, [_source(pledge, s) for s in v.sources])
            for v in sorted(pledge.voices, key=lambda v: v.said_on or "")
        ],
        series=[s.description for s in shown.series],
        day=shown.day,
        delay=safety.DELAY_DAYS,
        version=__version__,
        css=_read("page.css"),
        script=_read("page.js"),
    )


def _read(name: str) -> str:
    assert _ENVIRONMENT.loader is not None
    return _ENVIRONMENT.loader.get_source(_ENVIRONMENT, name)[0]


def _rows(shown: Shown, desk: bool) -> Iterator[BoardRow]:
    positions = words.positions_by_name(shown.pledge)
    by = {r.incident.id: r for r in shown.incidents}
    names = list(dict.fromkeys(f.position for f in shown.board.findings))
    number = 0
    for name in names:
        position = positions[name]
        cells = []
        for finding in (f for f in shown.board.findings if f.position == name):
            number += 1
            cells.append(_cell(number, finding, position, shown, by, desk))
        terms = [
            ("window", words.window_words(position.window)),
            ("area", position.area.words or "not said"),
            ("acts", position.acts.words or "not said"),
        ]
        if position.exceptions:
            terms.append(("except", "; ".join(position.exceptions)))
        if position.conditions:
            terms.append(("on condition", "; ".join(c.words for c in position.conditions)))
        if position.open:
            terms.append(("left open", "; ".join(position.open)))
        if position.note:
            terms.append(("note", position.note))
        yield BoardRow(
            name=name,
            position=position,
            terms=tuple(terms),
            after=position.made == "after",
            cells=tuple(cells),
            sources=tuple(_source(shown.pledge, s) for s in position.sources),
        )


def _cell(
    number: int, finding: Finding, position: Position, shown: Shown, by: Mapping[str, Reviewed], desk: bool
) -> Cell:
    pledge = shown.pledge
    bound = pledge.obligations[finding.obligation].bound if pledge.obligations else pledge.promiser
    see = words.seen_words(finding.observed)
    return Cell(
        number=number,
        answer=finding.answer,
        slug=finding.answer.replace(" ", "-"),
        mark=words.MARKS[finding.answer],
        line=_line(finding),
        see=see,
        bound=bound or "bound party not told",
        copy=words.printable(pledge, shown.board, finding, position),
        acts=tuple(_act(a, by[a.incident], shown, desk) for a in finding.acts[:LISTED]),
        more=max(0, len(finding.acts) - LISTED),
        finding=finding,
    )


def _line(finding: Finding) -> str:
    if finding.answer == "on record":
        also = f"; {finding.possible} more possible" if finding.possible else ""
        return f"{finding.count} act{'' if finding.count == 1 else 's'} inside{also}"
    if finding.answer == "possible":
        return f"{finding.possible} act{'' if finding.possible == 1 else 's'} possibly inside, none sure"
    if finding.answer == "none seen":
        return "; ".join((f"{words.none_words(finding.observed)} seen", *finding.cannot))
    return "; ".join(finding.cannot)


def _act(act: Act, reviewed: Reviewed, shown: Shown, desk: bool) -> ActShown:
    held = not desk and safety.guarded(reviewed, day=shown.day)
    reasons = tuple(r.words for r in act.reasons) if desk else safety.public_reasons(act.reasons)
    state = "unreviewed" if reviewed.says == "unreviewed" else f"{reviewed.says}, {reviewed.grade}"
    region = shown.regions.get(act.incident)
    return ActShown(
        headline=safety.desk_headline(reviewed)
        if desk
        else safety.public_headline(reviewed, region=region, day=shown.day),
        # Where its time is told no finer than the day, its place at the window's edge is not told either.
        edge="" if held and act.edge != "inside" else act.edge,
        why=(*reasons, *((act.basis,) if act.basis else ())),
        passages=() if held else tuple(p.text for p in reviewed.incident.passages),
        sources=tuple((t.publisher or "source", t.address) for t in reviewed.tellings),
        sure=act.certain,
        state=state,
        sample=reviewed.sample,
        held_back=held,
    )


def _source(pledge: Pledge, key: str) -> tuple[str, str | None]:
    found = next((s for s in pledge.sources if s.key == key), None)
    if found is None:
        return key, None
    address = found.address if found.address and found.address.startswith(("http://", "https://")) else None
    return words.source_words(found), address


def _sentences(shown: Shown, desk: bool) -> Iterator[dict[str, object]]:
    by = {r.incident.id: r for r in shown.incidents}
    for sentence in shown.board.sentences:
        left = [
            safety.desk_headline(by[i])
            if desk
            else safety.public_headline(by[i], region=shown.regions.get(i), day=shown.day)
            for i in sentence.leaves_out
            if i in by
        ]
        claim = shown.pledge.claims[sentence.claim] if sentence.claim < len(shown.pledge.claims) else None
        yield {
            "sentence": sentence,
            "standings": words.standings(shown.board, shown.pledge, sentence.claim),
            "left": left[:20],
            "more": max(0, len(left) - 20),
            "sources": [_source(shown.pledge, s) for s in (claim.sources if claim else ())],
        }


def _copy_answer(shown: Shown) -> str:
    """The answer as it may be printed: with every holder, window and coverage inside."""
    pledge, board = shown.pledge, shown.board
    positions = words.positions_by_name(pledge)
    windows = "; ".join(
        f"{n}: {words.window_words(positions[n].window)}"
        for n in dict.fromkeys(f.position for f in board.findings if f.holder is not None)
    )
    flags = "; ".join(words.marks_of(pledge, board))
    return f"{words.answer_sentence(pledge, board)} Windows: {windows}. Threshold {board.threshold}; {words.known_words(board)}. {flags}. [onrecord]"


# -- the time line ------------------------------------------------------------------------------------


def _zone(shown: Shown) -> str:
    zones = [p.window.zone for p in shown.pledge.positions if p.window.zone]
    zones += [s.description.zone for s in shown.series]
    return zones[0] if zones else "UTC"


def _moments(shown: Shown) -> Iterator[int]:
    for stand in shown.windows.values():
        yield from (x for x in (stand.start, stand.end) if abs(x) < FAR)
    for voice in shown.pledge.voices:
        found = _day_of(voice.said_on, _zone(shown))
        if found is not None:
            yield found


def _lanes(shown: Shown, desk: bool) -> tuple[tuple[Lane, ...], tuple[tuple[int, int], ...]]:
    lanes = []
    positions = words.positions_by_name(shown.pledge)
    bands = []
    for name, stand in shown.windows.items():
        position = positions[name]
        marks = []
        sure = stand.sure_start < stand.sure_end
        open_end = " (open)" if stand.start < -FAR or stand.end > FAR else ""
        marks.append(
            Mark(
                start=stand.start,
                end=stand.end,
                sort="perhaps",
                title=f"{name}: may be inside{open_end}",
                href="#board",
            )
        )
        if sure:
            marks.append(
                Mark(
                    start=stand.sure_start,
                    end=stand.sure_end,
                    sort="sure",
                    title=f"{name}: {words.window_words(position.window)}",
                    href="#board",
                )
            )
            if position.holder:
                bands.append((stand.sure_start, stand.sure_end))
        note = " (after the event)" if position.made == "after" else "" if position.holder else " (nobody’s)"
        lanes.append(Lane(group="Promised", name=name + note, marks=tuple(marks)))
    zone = _zone(shown)
    voices: dict[str, list[Mark]] = {}
    for voice in shown.pledge.voices:
        start = _day_of(voice.said_on, zone)
        if start is not None:
            title = f"{voice.party} {voice.stance}, {voice.said_on}: {voice.words or ''}"
            voices.setdefault(voice.party, []).append(
                Mark(
                    start=start + DAY // 8,
                    end=start + 7 * DAY // 8,
                    sort="voice",
                    title=title,
                    href="#voices",
                )
            )
    lanes += [Lane(group="Said", name=n, marks=tuple(m)) for n, m in voices.items()]
    happened = tuple(_incident_marks(shown, desk))
    if happened:
        lanes.append(Lane(group="Happened", name="incidents told", marks=happened))
    lanes += [_series_lane(s, shown) for s in shown.series]
    return tuple(lane for lane in lanes if lane.marks), tuple(bands[:1])


def _incident_marks(shown: Shown, desk: bool) -> Iterator[Mark]:
    cells: dict[str, int] = {}
    for number, finding in enumerate(shown.board.findings, start=1):
        for act in finding.acts:
            cells.setdefault(act.incident, number)
    zone = ZoneInfo(_zone(shown))
    # What people accepted is drawn last, over the proposals that tell of the same hours.
    for one in sorted(shown.incidents, key=lambda one: one.says == "accepted"):
        start, end = shown.when.get(one.incident.id, (-FAR * 2, FAR * 2))
        when = one.incident.time
        if abs(start) > FAR or abs(end) > FAR or when is None or not (when.start or when.end):
            continue
        region = shown.regions.get(one.incident.id)
        title = (
            safety.desk_headline(one) if desk else safety.public_headline(one, region=region, day=shown.day)
        )
        if not desk and safety.guarded(one, day=shown.day):
            first = datetime.fromtimestamp(start, UTC).astimezone(zone).replace(hour=0, minute=0, second=0)
            start = int(first.timestamp())
            end = start + DAY * max(1, -(-(end - start) // DAY))
        sort = "act" if one.says == "accepted" else "proposal"
        state = "" if one.says == "accepted" else "unreviewed: "
        yield Mark(
            start=start, end=end, sort=sort, title=state + title, href=f"#c{cells.get(one.incident.id, 1)}"
        )


def _series_lane(series: Series, shown: Shown) -> Lane:
    d = series.description
    whose = f"claimed by {d.claimant}" if d.claimant else f"kept by {d.observer or 'an observer'}"
    zone = d.zone
    marks: list[Mark] = []
    if d.kind != "counts":
        for point in series.points:
            start, end = _moment(point.start, zone), _moment(point.end, zone) + 60
            title = f"{d.title}: {point.start.replace('T', ' ')} to {point.end.replace('T', ' ')[-5:]}"
            marks.append(Mark(start=start, end=end, sort="loud", title=title))
    else:
        most = max((p.count or 0 for p in series.points), default=0) or 1
        for point in series.points:
            start = _moment(point.start[:10], zone)
            sort = "unknown" if point.count is None else "claim" if d.claimant else "count"
            shown_count = "not known" if point.count is None else f"{point.count:g}"
            marks.append(
                Mark(
                    start=start,
                    end=start + DAY,
                    sort=sort,
                    title=f"{point.start}: {shown_count} {d.unit}, {whose}",
                    label="?" if point.count is None else shown_count,
                    height=1.0 if point.count is None else point.count / most,
                )
            )
    marks.extend(_outside(series, shown))
    return Lane(group="Counted", name=f"{d.unit}, {whose}", marks=tuple(marks), tall=d.kind == "counts")


def _outside(series: Series, shown: Shown) -> Iterator[Mark]:
    """The days of the axis that the series does not cover."""
    moments = list(_moments(shown))
    if not moments:
        return
    axis = axis_of(moments, _zone(shown))
    zone = series.description.zone
    edge = axis.start
    for coverage in sorted(series.description.coverage, key=lambda c: c.start):
        start, end = _moment(coverage.start[:10], zone), _moment(coverage.end[:10], zone) + DAY
        if edge < min(start, axis.end):
            yield Mark(
                start=edge,
                end=min(start, axis.end),
                sort="unknown",
                title="not covered: not known",
                label="not known",
            )
        edge = max(edge, end)
    if edge < axis.end:
        yield Mark(
            start=edge, end=axis.end, sort="unknown", title="not covered: not known", label="not known"
        )


def _day_of(day: str | None, zone: str) -> int | None:
    return _moment(day[:10], zone) if day and len(day) >= 10 else None


def _moment(text: str, zone: str) -> int:
    if len(text) <= 10:
        day = date.fromisoformat(text)
        return int(datetime(day.year, day.month, day.day, tzinfo=ZoneInfo(zone)).timestamp())
    found = datetime.fromisoformat(text)
    return int((found if found.tzinfo else found.replace(tzinfo=ZoneInfo(zone))).timestamp())
