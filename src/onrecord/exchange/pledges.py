"""Pledges that somebody wrote down: our own format, and tables of readings with their sources.

In      the bytes of a JSON file; for readings, what reads terms (places, parties, targets) from words is handed in
Out     an Outcome[Pledge]: the pledges, and every quirk that was read in one sense or not at all, with why
Pure    yes; a file that is none raises Fault

A file in the format ``onrecord.pledges.v1`` carries whole positions. A file of readings (``window``, ``area`` and ``acts``, each with
several readings and the sources of each) does not: its readings with one and the same set of sources are one bundle, and a bundle
belongs to the statement whose sources it shares most. Bundles are never multiplied. What no statement holds is an
analyst's completion, without a holder. See docs/methods/checking.md.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Protocol, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.model.fault import Fault
from onrecord.model.identity import stamped
from onrecord.model.incident import TargetClass
from onrecord.model.outcome import Outcome, Refusal
from onrecord.model.pledge import Claim, Form, NamedSource, Obligation, Pledge, Voice
from onrecord.model.position import Acts, Area, Condition, Made, Position, Window

FORMAT = "onrecord.pledges.v1"
METHOD = "pledge.import.v1"
_ZONE = re.compile(r"[A-Z][A-Za-z]+/[A-Z][A-Za-z_/+-]+")
_DAY = re.compile(r"\d{4}(-\d\d(-\d\d)?)?(T\d\d:\d\d(:\d\d)?)?$")

Table = Mapping[str, Any]


class Terms(Protocol):
    """Reads terms from prose. Whoever imports hands it in: no language is known here."""

    def places(self, words: str) -> tuple[str, ...]:
        """Gazetteer ids of the places that ``words`` name."""

    def settlements(self, words: str) -> bool:
        """Whether ``words`` speak of cities and towns alone."""

    def targets(self, words: str) -> tuple[TargetClass, ...]:
        """The kinds of target that ``words`` name."""

    def parties(self, words: str) -> tuple[str, ...]:
        """The parties of the conflict that ``words`` name."""


@dataclass(slots=True)
class _Log:
    """What was odd in one pledge."""

    key: str
    refused: list[Refusal]

    def __call__(self, of: str, reason: str) -> None:
        self.refused.append(Refusal(of=of, reason=f"{self.key}: {reason}", passages=(), method=METHOD))


def read_pledges(data: bytes, *, name: str, terms: Terms) -> Outcome[Pledge]:
    """Every pledge of the file. Raises Fault where it is no JSON or holds no pledges."""
    try:
        table = json.loads(data)
    except ValueError as error:
        raise Fault(name, f"it is no JSON ({error})", "Write it as in docs/methods/checking.md.") from error
    if not isinstance(table, dict) or not isinstance(table.get("pledges"), list):
        raise Fault(name, 'it has no list "pledges"', "Write it as in docs/methods/checking.md.")
    sources = {k: _source(k, v) for k, v in table.get("sources", {}).items()}
    own = table.get("format") == FORMAT
    if "format" in table and not own:
        raise Fault(name, f'its format "{table["format"]}" is not known', f'This version reads "{FORMAT}".')
    refused: list[Refusal] = []
    found: dict[str, Pledge] = {}
    for number, one in enumerate(table["pledges"], start=1):
        key = (
            str(one.get("key") or one.get("id") or f"pledge {number}")
            if isinstance(one, dict)
            else f"pledge {number}"
        )
        log = _Log(key, refused)
        if key in found:
            log("pledge", "its id is used twice in the file; the first one stands")
            continue
        try:
            pledge = _own(one, sources, log) if own else _readings(one, sources, terms, log)
        except (KeyError, TypeError, AttributeError) as error:
            log("pledge", f"it cannot be read: {type(error).__name__} {error}")
            continue
        found[key] = stamped("pledge", "", pledge)
    return Outcome(found=tuple(found.values()), refused=tuple(refused))


def _source(key: str, table: Table) -> NamedSource:
    return NamedSource(
        key=key,
        publisher=table.get("publisher") or None,
        address=table.get("url") or table.get("address") or None,
        published=table.get("date") or table.get("published") or None,
        note=table.get("note") or None,
    )


# -- our own format ---------------------------------------------------------------------------------


def _own(one: Table, sources: Mapping[str, NamedSource], log: _Log) -> Pledge:
    made = {
        "obligations": tuple(_made(Obligation, o) for o in one.get("obligations", ())),
        "positions": tuple(_own_position(p) for p in one.get("positions", ())),
        "voices": tuple(_made(Voice, v) for v in one.get("voices", ())),
        "claims": tuple(_made(Claim, c) for c in one.get("claims", ())),
    }
    rest = {k: v for k, v in one.items() if k not in made and k != "sources"}
    pledge = cast(Pledge, _made(Pledge, {**rest, "method": METHOD, "imported": True}))
    pledge = replace(pledge, **made)  # type: ignore[arg-type]
    return replace(pledge, sources=_used(pledge, sources, log))


def _own_position(one: Table) -> Position:
    rest = {k: v for k, v in one.items() if k not in {"window", "area", "acts", "conditions"}}
    return replace(
        cast(Position, _made(Position, rest)),
        window=cast(Window, _made(Window, one.get("window", {}))),
        area=cast(Area, _made(Area, one.get("area", {}))),
        acts=cast(Acts, _made(Acts, one.get("acts", {}))),
        conditions=tuple(_made(Condition, c) for c in one.get("conditions", ())),
    )


def _made(sort: type, table: Table) -> Any:
    known = {f.name for f in fields(sort)}
    for field in table:
        if field not in known:
            raise KeyError(f'{sort.__name__.lower()} has no field "{field}"')
    return sort(**{k: tuple(v) if isinstance(v, list) else v for k, v in table.items()})


# -- readings with their sources --------------------------------------------------------------------


@dataclass(frozen=True, slots=True, kw_only=True)
class _Reading:
    axis: str
    name: str
    words: str
    table: Table
    sources: frozenset[str]


def _readings(one: Table, sources: Mapping[str, NamedSource], terms: Terms, log: _Log) -> Pledge:
    readings = [r for axis in ("window", "area", "acts") for r in _axis(one, axis, log)]
    for name, times in Counter(r.name for r in readings).items():
        if times > 1:
            log(
                "reading",
                f'the id "{name}" is used {times} times; its readings are told apart by what they are about',
            )
    statements: list[Table] = list(one.get("statements", ()))
    whole = tuple(terms.parties(str(one.get("conflict", ""))))
    promiser, announcer = _value(one, "promiser"), _value(one, "announced_by")
    bundles: dict[frozenset[str], list[_Reading]] = {}
    for reading in readings:
        bundles.setdefault(reading.sources, []).append(reading)
    held: dict[int, list[_Reading]] = {}
    left: list[list[_Reading]] = []
    for place, bundle in sorted(_given(bundles, statements), key=lambda g: g[0] is None):
        taken = {r.axis for r in held.get(place, ())} if place is not None else set()
        if place is None or taken & {r.axis for r in bundle}:
            left.append(bundle)
            if place is not None:
                names = ", ".join(r.name for r in bundle)
                log(
                    "position",
                    f"the reading {names} shares sources with a statement that another reading fits better; it has no holder",
                )
        else:
            held.setdefault(place, []).extend(bundle)
    positions = [_position(held[i], terms, log, one, statement=statements[i]) for i in sorted(held)]
    positions += [_position(bundle, terms, log, one, statement=None) for bundle in left]
    days = [s["date"] for s in statements if s.get("date")]
    pledge = Pledge(
        promiser=promiser,
        announcer=announcer,
        beneficiary=_value(one, "beneficiary"),
        alleged="reported" in str(one["promiser"].get("certainty", "")),
        form=_form(one),
        declared=min(days) if days else None,
        obligations=_obligations(one, promiser, terms, log),
        positions=tuple(positions),
        open=tuple(one.get("left_open", ())),
        voices=tuple(_voice(s) for s in statements),
        claims=tuple(_claim(c) for c in one.get("compliance_claims", ())),
        title=one.get("title"),
        key=str(one["id"]),
        imported=True,
        parties=whole,
        cannot=(str(one["not_checkable"]),) if one.get("not_checkable") else (),
        method=METHOD,
    )
    return replace(pledge, sources=_used(pledge, sources, log))


def _axis(one: Table, axis: str, log: _Log) -> Iterable[_Reading]:
    table = one.get(axis) or {}
    certainty = str(table.get("certainty", ""))
    if "(" in certainty:
        log(axis, f'its certainty is prose ("{certainty}"); kept in no field')
    for number, reading in enumerate(table.get("readings", ()), start=1):
        yield _Reading(
            axis=axis,
            name=str(reading.get("id", f"{axis} {number}")),
            words=str(reading.get("text") or reading.get("basis") or ""),
            table=reading,
            sources=frozenset(reading.get("sources", ())),
        )


def _given(
    bundles: Mapping[frozenset[str], list[_Reading]], statements: Sequence[Table]
) -> Iterable[tuple[int | None, list[_Reading]]]:
    """Each bundle with the number of the statement that shares most sources with it (Jaccard, then how much of the
    bundle); None where none does. Within one statement the best bundles come first: more axes, then more shared."""
    found: list[tuple[float, int, int | None, list[_Reading]]] = []
    for sources, bundle in bundles.items():
        if not sources:
            # Without a source nobody said it, and different completions are no one bundle.
            found.extend((0.0, 1, None, [r]) for r in bundle)
            continue
        best, place = 0.0, None
        for number, statement in enumerate(statements):
            own = frozenset(statement.get("sources", ()))
            share = len(own & sources) / len(own | sources)
            if share > best:
                best, place = share, number
        found.append((best, len({r.axis for r in bundle}), place, bundle))
    for _share, _axes, place, bundle in sorted(found, key=lambda f: (-f[1], -f[0])):
        axes = Counter(r.axis for r in bundle)
        doubled = {axis for axis, times in axes.items() if times > 1}
        first = [
            r
            for i, r in enumerate(bundle)
            if r.axis not in doubled or all(q.axis != r.axis for q in bundle[:i])
        ]
        yield place, first
        for reading in bundle:
            if reading not in first:
                yield place, [reading]


def _position(
    bundle: Sequence[_Reading], terms: Terms, log: _Log, one: Table, *, statement: Table | None
) -> Position:
    by = {r.axis: r for r in bundle}
    window = _window(by["window"], log) if "window" in by else Window(words=None)
    area_words = by["area"].words if "area" in by else None
    area, in_area = _area(area_words, by.get("area"), terms, log)
    acts_words = by["acts"].words if "acts" in by else None
    targets = tuple(dict.fromkeys((*terms.targets(acts_words or ""), *in_area)))
    said = str(statement["text"]) if statement and statement.get("text") else None
    unsaid = [axis for axis in ("window", "area", "acts") if axis not in by]
    sources = tuple(dict.fromkeys(s for r in bundle for s in r.table.get("sources", ())))
    stated = str(statement["date"]) if statement and statement.get("date") else None
    exceptions, conditions = _value(one, "exceptions"), _value(one, "conditions")
    own = set(sources)
    return Position(
        holder=str(statement["who"]) if statement else None,
        stated_on=stated,
        made=_made_when(window, stated, statement),
        window=window if window.words or "window" in by else replace(window, words=said),
        area=area,
        acts=Acts(targets=targets, words=acts_words),
        exceptions=(exceptions,) if exceptions and own & set(one["exceptions"].get("sources", ())) else (),
        conditions=(Condition(words=conditions),)
        if conditions and own & set(one["conditions"].get("sources", ()))
        else (),
        sources=sources,
        analyst=statement is None,
        open=tuple(f"{axis} not stated" for axis in unsaid),
        note=None if statement else "an analyst's completion: no source on record holds it",
    )


def _area(
    words: str | None, reading: _Reading | None, terms: Terms, log: _Log
) -> tuple[Area, tuple[TargetClass, ...]]:
    if words is None or reading is None:
        return Area(), ()
    targets = terms.targets(words)
    if targets:
        log(
            "area",
            f'the area {reading.name} ("{words}") names acts: {", ".join(targets)} was read as their target',
        )
    places = terms.places(words)
    if not places:
        log("area", f'the area {reading.name} ("{words}") names no place the gazetteer knows; it stays open')
    return Area(places=places, words=words, settlements_only=terms.settlements(words)), targets


def _window(reading: _Reading, log: _Log) -> Window:
    table = reading.table
    ends = {}
    for end in ("start", "end"):
        value = table.get(end)
        if value is not None and not _DAY.fullmatch(str(value)):
            log("window", f'{reading.name}: the {end} "{value}" is no ISO day or time; left open')
            value = None
        ends[end] = value
    zone, zones = _zone(table.get("tz"), reading, log)
    return Window(
        start=ends["start"],
        end=ends["end"],
        zone=zone,
        zones=zones,
        end_inside=_inside(table.get("end_inclusive"), reading, log),
        words=table.get("basis"),
    )


def _zone(words: object, reading: _Reading, log: _Log) -> tuple[str | None, tuple[str, ...]]:
    """A zone that is stated, and those that prose only mentions. A remark of equality leaves it stated."""
    if words is None or words == "unknown":
        return None, ()
    text = str(words).strip()
    named = tuple(dict.fromkeys(z for z in _ZONE.findall(text) if _is_zone(z)))
    if len(named) == 1 and (text == named[0] or text.startswith(f"{named[0]} (=")):
        if text != named[0]:
            log("window", f'{reading.name}: the zone is prose ("{text}"); read as {named[0]}')
        return named[0], ()
    kept = f"kept as what it may be: {', '.join(named)}" if named else "not known"
    log("window", f'{reading.name}: the zone is prose ("{text}"); {kept}')
    return None, named


def _is_zone(name: str) -> bool:
    try:
        ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError):
        return False
    return True


def _inside(words: object, reading: _Reading, log: _Log) -> bool | None:
    if words is None or words == "unknown" or isinstance(words, bool):
        return words if isinstance(words, bool) else None
    text = str(words).strip().casefold()
    first = re.match(r"(true|false)\b", text)
    if first is None:
        log("window", f'{reading.name}: whether the end is inside is prose ("{words}"); not known')
        return None
    if first[0] != text:
        log("window", f'{reading.name}: whether the end is inside is prose ("{words}"); read as {first[0]}')
    return first[0] == "true"


def _made_when(window: Window, stated: str | None, statement: Table | None) -> Made:
    """Before, during or after the window it speaks of, by days; an announcement comes before."""
    if stated is None or len(stated) < 10:
        return "unknown"
    if window.end is not None and stated[:10] > window.end[:10]:
        return "after"
    if statement is not None and statement.get("role") == "announcement":
        return "before"
    if window.start is None:
        return "unknown"
    return "before" if stated[:10] < window.start[:10] else "during"


def _value(one: Table, field: str) -> str | None:
    return (one.get(field) or {}).get("value")


def _form(one: Table) -> Form:
    words = (_value(one, "form") or "").casefold()
    forms: tuple[Form, ...] = ("oral", "written", "relayed", "ordered")
    return next((f for f in forms if words.startswith(f)), "unknown")


def _obligations(one: Table, promiser: str | None, terms: Terms, log: _Log) -> tuple[Obligation, ...]:
    """One for each party that the file names as the promiser."""
    words = [r.get("text") for r in (one.get("acts") or {}).get("readings", ()) if r.get("sources")]
    act = " / ".join(str(w) for w in words if w) or "terms not told"
    if promiser is None:
        return (Obligation(bound=None, act=act),)
    named = terms.parties(promiser)
    if not named:
        log("obligation", f'no party is known by the words "{promiser}"; kept as they stand')
    return tuple(Obligation(bound=p, act=act) for p in named or (promiser,))


def _voice(statement: Table) -> Voice:
    return Voice(
        party=str(statement["who"]),
        stance=str(statement.get("role", "asserts")),
        words=statement.get("text"),
        said_on=statement.get("date"),
        sources=tuple(statement.get("sources", ())),
    )


def _claim(claim: Table) -> Claim:
    return Claim(
        claimant=claim.get("who"),
        words=str(claim["text"]),
        said_on=claim.get("date"),
        sources=tuple(claim.get("sources", ())),
    )


def _used(pledge: Pledge, sources: Mapping[str, NamedSource], log: _Log) -> tuple[NamedSource, ...]:
    keys = [
        s
        for group in (pledge.positions, pledge.voices, pledge.claims)
        for one in cast(Iterable[Position], group)
        for s in one.sources
    ]
    for key in dict.fromkeys(keys):
        if key not in sources:
            log("source", f'the source "{key}" is named but not listed')
    return tuple(sources[k] for k in dict.fromkeys(keys) if k in sources)
