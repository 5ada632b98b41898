"""Records as JSON lines."""

import io
import json
import re
from pathlib import Path

from onrecord.exchange.records import as_row, passages_of, write_records
from onrecord.exchange.wording import headline
from tests.exchange import example

DOCS = (Path(__file__).parents[2] / "docs" / "records.md").read_text("utf-8")


def test_a_record_a_line_with_exact_passages() -> None:
    """Every line is one JSON object whose passages are exact pieces of the text."""
    stream = io.BytesIO()
    count = write_records((example.DOCUMENT, *example.RECORDS), stream)
    rows = [json.loads(line) for line in stream.getvalue().splitlines()]
    assert count == len(rows) == 8
    for row in rows:
        found = row["passages"]
        for passage in [p for group in found.values() for p in group] if isinstance(found, dict) else found:
            assert example.TEXT[passage["start"] : passage["end"]] == passage["text"]


def test_bounds_are_those_of_the_words() -> None:
    """ "More than 40" has a lower bound and no value; three killed has both bounds."""
    figure = as_row(example.FIGURE)
    assert (figure["value"], figure["lower"], figure["upper"], figure["lower_open"]) == (None, 40, None, True)
    assert as_row(example.INCIDENT)["killed"] == [3, 3]
    assert as_row(example.INCIDENT)["injured"] is None


def test_every_key_is_documented() -> None:
    """docs/records.md names every key that a record can have."""
    documented = (
        set(re.findall(r"`([a-z_]+)`", DOCS)) | set(re.findall(r"[{, ]([a-z_]+)[,}]", DOCS)) | {"record"}
    )
    for record in (example.DOCUMENT, *example.RECORDS):
        missing = set(as_row(record)) - documented
        assert not missing, f"{type(record).__name__}: {missing}"


def test_headlines_name_claimant_bounds_and_what_is_unknown() -> None:
    """A line that may be copied keeps the qualifier, the issuer and what was not told."""
    assert headline(example.FIGURE) == "Injured: more than 40 (verified minimum by the city)"
    assert headline(example.ABSENCE) == "No word from the other side, as reported by the report"
    assert headline(example.INCIDENT) == "Drone strike, Odesa; a warehouse; killed: 3; 2026-02-03"
    assert headline(example.STATEMENT) == "the minister promises: “We will not strike the port for a week”"
    assert "1 term left open" in headline(example.PLEDGE)


def test_passages_of_a_statement_come_from_all_roles() -> None:
    """Source, cue and content all lead back to the text."""
    assert [p.text for p in passages_of(example.STATEMENT)] == [
        "the minister",
        "said",
        "We will not strike the port for a week",
    ]
