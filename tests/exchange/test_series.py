"""Series read from tables: every row kept or listed with its line, nothing guessed."""

from __future__ import annotations

import io
from importlib.resources import files
from pathlib import Path

import pyarrow
import pyarrow.parquet
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.exchange.series import read_series
from onrecord.exchange.series_description import read_description
from onrecord.model.fault import Fault

DESCRIBE = """
key = "k"
title = "t"
kind = "counts"
unit = "u"
area = ["iso:UA"]
zone = "Europe/Kyiv"
no_row = "not known"
blank = "not known"
claimant = "A party"
source = "s"
terms = "t"
[columns]
start = "date"
count = "n"
covered = "covered"
[[coverage]]
start = "2026-01-01"
end = "2026-01-31"
"""


def read(table: str, describe: str = DESCRIBE):  # type: ignore[no-untyped-def]
    return read_series(table.encode(), describe.encode(), name="t.csv", describe_name="t.toml")


def test_faulty_rows_are_listed_with_line_and_reason() -> None:
    """Each bad row is there with its line number and why; the good ones are kept; they add up."""
    found = read(
        "date,n,covered\n2026-01-01,5,True\nnot a day,5,True\n2026-01-03,many,True\n2026-01-04,-1,True\n"
        "2026-02-01,0,True\n2026-01-06,1\n2026-01-07,1,perhaps\n2026-01-08,nan,True\n2026-01-09,9,False\n"
    )
    assert [(p.row, p.count) for p in found.points] == [(2, 5.0), (9, None), (10, None)]
    assert [f.line for f in found.faulty] == [3, 4, 5, 6, 7, 8]
    assert "outside the declared coverage" in found.faulty[3].reason
    assert len(found.points) + len(found.faulty) == found.read == 9


@pytest.mark.parametrize(
    "field",
    ["key", "title", "kind", "unit", "area", "zone", "no_row", "blank", "claimant", "source", "terms"],
)
def test_a_description_that_lacks_a_field_is_refused_by_its_name(field: str) -> None:
    """A missing field is a fault that names the field and how to write it."""
    short = "\n".join(line for line in DESCRIBE.splitlines() if not line.startswith(f"{field} "))
    with pytest.raises(Fault) as raised:
        read_description(short.encode(), name="t.toml")
    assert f'"{field}"' in raised.value.reason and raised.value.cure


@pytest.mark.parametrize(
    ("old", "new", "named"),
    [
        ('zone = "Europe/Kyiv"', 'zone = "Kyiv"', "zone"),
        ('no_row = "not known"', 'no_row = "zero"', "no_row"),
        ('end = "2026-01-31"', 'end = "2025-01-31"', "coverage"),
        ('kind = "counts"', 'kind = "counts"\ncolour = "red"', "colour"),
        ('count = "n"', 'number = "n"', "number"),
        ('count = "n"', "", "columns.count"),
    ],
)
def test_a_description_that_is_wrong_is_refused_by_its_name(old: str, new: str, named: str) -> None:
    """What cannot be meant is told by name, with the values there are."""
    with pytest.raises(Fault) as raised:
        read_description(DESCRIBE.replace(old, new).encode(), name="t.toml")
    assert named in raised.value.reason


def test_a_table_without_its_column_or_that_is_none_is_a_fault() -> None:
    """A missing column lists those there are; bytes that are no table say what would be."""
    with pytest.raises(Fault, match="no column"):
        read("day,n\n2026-01-01,1\n")
    for data in (b"\xff\xfe\x00", b"PAR1 broken"):
        with pytest.raises(Fault):
            read_series(data, DESCRIBE.encode(), name="t", describe_name="d")


def test_parquet_reads_as_csv_does() -> None:
    """The same rows in Parquet give the same points."""
    table = pyarrow.table({"date": ["2026-01-01", "2026-01-02"], "n": [5.0, None], "covered": [True, True]})
    stream = io.BytesIO()
    pyarrow.parquet.write_table(table, stream)
    found = read_series(stream.getvalue(), DESCRIBE.encode(), name="t", describe_name="d")
    assert found.points == read("date,n,covered\n2026-01-01,5,True\n2026-01-02,,True\n").points


def test_the_bundled_series_are_whole_and_say_whose_they_are() -> None:
    """Both real series read without a faulty row; alerts cross midnight; blanks stay not known."""
    folder = Path(str(files("onrecord") / "samples" / "series"))
    alerts = read_series(
        (folder / "kyiv-alerts-2026.csv").read_bytes(),
        (folder / "kyiv-alerts-2026.toml").read_bytes(),
        name="a",
        describe_name="a",
    )
    assert len(alerts.points) == 138 and alerts.faulty == () and alerts.description.kind == "alerts"
    over = next(p for p in alerts.points if p.start == "2026-01-08T23:00")
    assert over.end == "2026-01-09T04:59"
    missiles = read_series(
        (folder / "air-force-2026.csv").read_bytes(),
        (folder / "air-force-missiles-2026.toml").read_bytes(),
        name="m",
        describe_name="m",
    )
    by = {p.start: p.count for p in missiles.points}
    assert missiles.description.claimant == "Ukrainian Air Force" and missiles.description.observes == ()
    assert by["2026-01-29"] is None and by["2026-02-03"] == 71 and len(by) == 22


def test_every_row_of_the_air_force_table_is_accounted_for(outside_data: Path) -> None:
    """Of the whole table, days not covered and blanks are not known, and none is missing."""
    describe = (
        DESCRIBE.replace('"n"', '"drones_launched"')
        .replace("2026-01-01", "2022-01-01")
        .replace("2026-01-31", "2026-12-31")
    )
    data = (outside_data / "series" / "attacks_daily.csv").read_bytes()
    found = read_series(data, describe.encode(), name="a", describe_name="d")
    assert found.read == 1349 == len(found.points) + len(found.faulty) and not found.faulty
    assert sum(p.count is None for p in found.points) > 0 == sum(p.count == 0 for p in found.points)


@given(st.lists(st.text(alphabet='0123456789-T:,"\n .aéx', max_size=20), max_size=12))
@settings(max_examples=150, deadline=None)
def test_no_row_is_dropped_whatever_the_file(lines: list[str]) -> None:
    """Any bytes give a fault, or points and faulty rows that add up to what was read."""
    try:
        found = read("date,n,covered\n" + "\n".join(lines))
    except Fault:
        return
    assert len(found.points) + len(found.faulty) == found.read
