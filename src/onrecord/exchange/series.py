"""Series: counts per interval, or events, that somebody else wrote down, from CSV or Parquet.

In      the bytes of a table and the bytes of its description (TOML)
Out     an Imported: the description, its points, and every row that could not be read, with line and reason
Pure    yes; a table that is none raises Fault

No row is dropped silently. A row outside the declared coverage is kept apart as faulty: its zero may be nobody's zero.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import pyarrow
import pyarrow.parquet

from onrecord.exchange.series_description import Columns, read_description
from onrecord.model.fault import Fault
from onrecord.model.series import SeriesDescription, SeriesPoint

Row = Mapping[str, object]
PARQUET = b"PAR1"


@dataclass(frozen=True, slots=True, kw_only=True)
class FaultyRow:
    """``line`` is the line number in a CSV file (the head is line 1), or the row's number plus one in Parquet."""

    line: int
    reason: str
    row: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Imported:
    """``len(points) + len(faulty) == read``, always."""

    description: SeriesDescription
    points: tuple[SeriesPoint, ...]
    faulty: tuple[FaultyRow, ...]
    read: int


def read_series(data: bytes, describe: bytes, *, name: str, describe_name: str) -> Imported:
    """Read one table as its description says. Raises Fault where file or description cannot be used."""
    description, columns = read_description(describe, name=describe_name)
    points: list[SeriesPoint] = []
    faulty: list[FaultyRow] = []
    read = 0
    for line, row in _rows(data, name, columns):
        read += 1
        try:
            points.append(_point(row, line, description, columns))
        except ValueError as error:
            shown = ",".join("" if v is None else str(v) for v in row.values())
            faulty.append(FaultyRow(line=line, reason=str(error), row=shown[:200]))
    if not read:
        raise Fault(name, "it has no rows", "Check that the table has a head and at least one row.")
    return Imported(description=description, points=tuple(points), faulty=tuple(faulty), read=read)


def _rows(data: bytes, name: str, columns: Columns) -> Iterator[tuple[int, Row]]:
    if data[:4] == PARQUET:
        yield from _parquet(data, name, columns)
        return
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Fault(
            name, f"it is neither Parquet nor CSV in UTF-8 ({error})", "Save it as CSV in UTF-8."
        ) from error
    reader = csv.DictReader(io.StringIO(text, newline=""), strict=True)
    try:
        _have(reader.fieldnames or [], columns, name)
        for row in reader:
            if None in row or None in row.values():
                # csv gives a list under None for cells too many, and None for cells too few.
                yield reader.line_num, {"": "the row has more or fewer cells than the head"}
            else:
                yield reader.line_num, row
    except csv.Error as error:
        raise Fault(
            name, f"line {reader.line_num}: {error}", "Mend that line, or quote its cells."
        ) from error


def _parquet(data: bytes, name: str, columns: Columns) -> Iterator[tuple[int, Row]]:
    try:
        table = pyarrow.parquet.ParquetFile(io.BytesIO(data))
        _have(table.schema_arrow.names, columns, name)
        line = 1
        for batch in table.iter_batches():
            for row in batch.to_pylist():
                line += 1
                yield line, row
    except pyarrow.ArrowException as error:
        raise Fault(name, f"it is damaged Parquet ({error})", "Fetch or write it again.") from error


def _have(names: object, columns: Columns, name: str) -> None:
    have = set(names)  # type: ignore[call-overload]
    wanted = (
        columns.start, columns.end, columns.start_hour, columns.end_hour, columns.hours, columns.count, columns.place,
        columns.covered,
    )  # fmt: skip
    for column in wanted:
        if column is not None and column not in have:
            raise Fault(name, f'it has no column "{column}"', f"Its columns are: {', '.join(sorted(have))}.")


def _point(row: Row, line: int, description: SeriesDescription, columns: Columns) -> SeriesPoint:
    if "" in row:
        raise ValueError(str(row[""]))
    start, end = _interval(row, columns)
    day = start[:10]
    covered = [c for c in description.coverage if c.start <= day <= c.end]
    if not covered:
        raise ValueError(f"{day} lies outside the declared coverage")
    return SeriesPoint(
        series=description.id,
        start=start,
        end=end,
        count=_count(row, columns, description),
        place=_cell(row, columns.place) or None if columns.place else None,
        row=line,
    )


def _cell(row: Row, column: str | None) -> str:
    value = row.get(column) if column else None
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    return "" if value is None else str(value).strip()


def _interval(row: Row, columns: Columns) -> tuple[str, str]:
    start = _moment(_cell(row, columns.start), columns.start)
    if columns.start_hour is not None:
        return _hours(row, start[:10], columns)
    end = _moment(_cell(row, columns.end), columns.end) if columns.end else start
    if len(start) == len(end) and end < start:
        raise ValueError(f"it ends ({end}) before it starts ({start})")
    return start, end


def _hours(row: Row, day: str, columns: Columns) -> tuple[str, str]:
    first = _hour(_cell(row, columns.start_hour), columns.start_hour)
    last = _hour(_cell(row, columns.end_hour), columns.end_hour) if columns.end_hour else first
    length = _cell(row, columns.hours)
    # What ends on an earlier clock hour than it began has run past midnight.
    over = last < first or (last == first and bool(length) and _number(length, columns.hours) > 1)
    end = date.fromisoformat(day) + timedelta(days=1 if over else 0)
    return f"{day}T{first:02d}:00", f"{end.isoformat()}T{last:02d}:59"


def _hour(words: str, column: str | None) -> int:
    value = _number(words, column)
    if value != int(value) or not 0 <= value <= 23:
        raise ValueError(f'{column}: "{words}" is no hour of a day')
    return int(value)


def _moment(words: str, column: str | None) -> str:
    if not words:
        raise ValueError(f"{column}: the time is blank")
    try:
        if len(words) <= 10:
            return date.fromisoformat(words).isoformat()
        return datetime.fromisoformat(words).isoformat(timespec="minutes")
    except ValueError:
        raise ValueError(f'{column}: "{words}" is no ISO day or instant') from None


def _number(words: str, column: str | None) -> float:
    try:
        value = float(words)
    except ValueError:
        raise ValueError(f'{column}: "{words}" is no number') from None
    if not abs(value) < float("inf"):
        raise ValueError(f'{column}: "{words}" is no number')
    return value


def _count(row: Row, columns: Columns, description: SeriesDescription) -> float | None:
    if columns.covered is not None:
        word = _cell(row, columns.covered).casefold()
        if word in {"false", "0", "no"}:
            return None
        if word not in {"true", "1", "yes"}:
            raise ValueError(f'{columns.covered}: "{word}" is neither true nor false')
    if columns.count is None:
        return columns.default_count
    words = _cell(row, columns.count)
    if not words or words.casefold() == "nan":
        return 0.0 if description.blank == "none" else None
    value = _number(words, columns.count)
    if value < 0:
        raise ValueError(f"{columns.count}: {words} is below zero")
    return value
