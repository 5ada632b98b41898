"""A description of a series, as TOML: what its rows mean, whose they are and what silence means.

In      the bytes of a TOML file
Out     a SeriesDescription and Columns, which say where in a row each thing stands
Pure    yes; a missing or unknown field raises Fault with its name and the cure

Nothing is guessed: a file that does not say what a missing row means cannot be read. See docs/methods/checking.md.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import Literal, cast
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.model.fault import Fault
from onrecord.model.identity import identify
from onrecord.model.incident import INCIDENT_TYPES
from onrecord.model.series import Absent, Coverage, DefinitionChange, SeriesDescription

_KINDS = ("counts", "events", "alerts")
_FIELDS: dict[str, str] = {
    "key": 'A short name of your own: key = "kyiv-alerts".',
    "title": "What the series is, in a line.",
    "kind": 'What one row is: kind = "counts", "events" or "alerts".',
    "unit": 'What is counted: unit = "drones launched".',
    "area": 'Gazetteer ids of the places it covers: area = ["iso:UA-30"].',
    "zone": 'The zone of its days and hours: zone = "Europe/Kyiv".',
    "coverage": 'One or more [[coverage]] tables with start and end, both inside: start = "2026-01-02".',
    "no_row": 'What a missing row means inside the coverage: no_row = "none" or "not known".',
    "blank": 'What an empty count means: blank = "none" or "not known".',
    "claimant": 'The party whose claim every row is: claimant = "Ukrainian Air Force"; claimant = "" for an observer.',
    "source": "Who published it and where.",
    "terms": "Under which terms it may be used.",
    "columns": 'A [columns] table: start = "date", count = "drones".',
}
_OPTIONAL = frozenset({"observer", "observes", "changes", "place_told"})
_COLUMNS = frozenset(
    {"start", "end", "start_hour", "end_hour", "count", "place", "covered", "default_count", "hours"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Names of columns. Without ``end`` a row is its day, or as long as its hours.

    ``start_hour`` and ``end_hour`` are clock hours of the row's day, 0 to 23, both inside; an end before the start is on the next
    day, and so is an end in the hour of the start where ``hours``, the length in hours, is more than one. ``covered``: a column that is false where nothing was reported. ``default_count``: what a row without a count
    column counts, as 1 for a list of events.
    """

    start: str
    end: str | None = None
    start_hour: str | None = None
    end_hour: str | None = None
    hours: str | None = None
    count: str | None = None
    place: str | None = None
    covered: str | None = None
    default_count: float | None = None


def read_description(data: bytes, *, name: str) -> tuple[SeriesDescription, Columns]:
    """Read one description. ``name`` names the file in a Fault."""
    try:
        table = tomllib.loads(data.decode("utf-8"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise Fault(name, f"it is no TOML ({error})", "Write it as in docs/methods/checking.md.") from error
    for field, cure in _FIELDS.items():
        if field not in table:
            raise Fault(name, f'the field "{field}" is missing', cure)
    for field in table:
        if field not in _FIELDS and field not in _OPTIONAL:
            known = ", ".join(sorted({*_FIELDS, *_OPTIONAL}))
            raise Fault(name, f'there is no field "{field}"', f"The fields are: {known}.")
    description = SeriesDescription(
        key=_words(table, "key", name),
        title=_words(table, "title", name),
        kind=cast(Literal["counts", "events", "alerts"], _one_of(table, "kind", _KINDS, name)),
        unit=_words(table, "unit", name),
        area=_list(table["area"], "area", name),
        zone=_zone(table, name),
        coverage=tuple(_coverage(c, name) for c in _tables(table["coverage"], "coverage", name)),
        no_row=cast(Absent, _one_of(table, "no_row", ("none", "not known"), name)),
        blank=cast(Absent, _one_of(table, "blank", ("none", "not known"), name)),
        claimant=str(table["claimant"]) or None,
        observer=str(table["observer"]) if table.get("observer") else None,
        changes=tuple(_change(c, name) for c in _tables(table.get("changes", []), "changes", name)),
        observes=_observes(table, name),
        place_told=bool(table.get("place_told", True)),
        source=_words(table, "source", name),
        terms=_words(table, "terms", name),
    )
    return _identified(description), _columns(table["columns"], name)


def _identified(description: SeriesDescription) -> SeriesDescription:
    return replace(description, id=identify("series", description=description))


def _words(table: dict[str, object], field: str, name: str) -> str:
    value = table[field]
    if not isinstance(value, str) or not value.strip():
        raise Fault(name, f'the field "{field}" is empty', _FIELDS[field])
    return value


def _one_of(table: dict[str, object], field: str, allowed: tuple[str, ...], name: str) -> str:
    value = table[field]
    if value not in allowed:
        raise Fault(name, f'{field} = "{value}" is none of: {", ".join(allowed)}', _FIELDS[field])
    return str(value)


def _list(value: object, field: str, name: str) -> tuple[str, ...]:
    if not isinstance(value, list) or not value or not all(isinstance(v, str) for v in value):
        raise Fault(name, f'the field "{field}" is no list of words', _FIELDS.get(field, "Give a list."))
    return tuple(value)


def _tables(value: object, field: str, name: str) -> list[dict[str, object]]:
    if not isinstance(value, list) or not all(isinstance(v, dict) for v in value):
        raise Fault(name, f'"{field}" is no list of tables', f"Write each as a [[{field}]] table.")
    if field == "coverage" and not value:
        raise Fault(name, "it declares no coverage", _FIELDS["coverage"])
    return value


def _zone(table: dict[str, object], name: str) -> str:
    value = _words(table, "zone", name)
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Fault(name, f'there is no zone "{value}"', _FIELDS["zone"]) from error


def _coverage(table: dict[str, object], name: str) -> Coverage:
    if not table.get("start") or not table.get("end"):
        raise Fault(name, "a [[coverage]] table lacks its start or end", _FIELDS["coverage"])
    start, end = str(table["start"]), str(table["end"])
    if end < start:
        raise Fault(name, f"a coverage ends ({end}) before it starts ({start})", "Set its ends right.")
    return Coverage(start=start, end=end, note=str(table["note"]) if table.get("note") else None)


def _change(table: dict[str, object], name: str) -> DefinitionChange:
    if not table.get("day") or not table.get("what"):
        raise Fault(
            name, "a [[changes]] table lacks its day or what", 'Give day = "2025-12-01" and what = "...".'
        )
    area = _list(table["area"], "changes.area", name) if "area" in table else None
    return DefinitionChange(day=str(table["day"]), what=str(table["what"]), area=area)


def _observes(table: dict[str, object], name: str) -> tuple[str, ...]:
    if not table.get("observes"):
        return ()
    types = _list(table["observes"], "observes", name)
    for one in types:
        if one not in INCIDENT_TYPES:
            raise Fault(
                name, f'observes "{one}" is no type of incident', f"Types: {', '.join(INCIDENT_TYPES)}."
            )
    return types


def _columns(value: object, name: str) -> Columns:
    if not isinstance(value, dict) or "start" not in value:
        raise Fault(name, 'the field "columns.start" is missing', _FIELDS["columns"])
    for field in value:
        if field not in _COLUMNS:
            raise Fault(
                name,
                f'there is no field "columns.{field}"',
                f"The fields are: {', '.join(sorted(_COLUMNS))}.",
            )
    if "count" not in value and "default_count" not in value:
        raise Fault(
            name,
            'neither "columns.count" nor "columns.default_count" is given',
            'Name the column, count = "drones", or say what each row counts: default_count = 1.',
        )
    return Columns(**value)
