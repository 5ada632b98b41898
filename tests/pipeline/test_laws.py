"""The laws, held over the whole reading of one report."""

from __future__ import annotations

import socket
import time
from datetime import date
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.exchange.records import passages_of
from onrecord.intake.document import Carrier
from onrecord.model.fault import Fault
from onrecord.pipeline import Pipeline, Reading, open_pipeline

SAMPLES = Path(__file__).resolve().parents[2] / "src" / "onrecord" / "samples"
CAPTURED = Carrier(captured=date(2026, 2, 10))


@pytest.fixture(scope="session")
def by_rules() -> Pipeline:
    return open_pipeline(statements="rules")


@pytest.fixture(scope="session")
def by_tagger() -> Pipeline:
    return open_pipeline()


def hold_passage_law(reading: Reading) -> int:
    text = reading.document.text
    count = 0
    for record in (*reading.records, *reading.refused):
        for passage in passages_of(record):
            assert text[passage.start : passage.end] == passage.text, record
            assert passage.text.strip(), record
            count += 1
    return count


WORDS = st.sampled_from(
    """Zelensky said|Peskov denied|"We will not strike Kyiv for a week,"|more than 40|killed|injured|were|a drone|missiles|hit|Odesa
    |in Kharkiv region|on Saturday|overnight|until 1 February|there was no confirmation from|Moscow|promised|not to attack|according to|the governor
    |he|they|agreed|“|”|"|—|:|;|,|.|?|\n\n|\n|2,935|up to 325,000|três|Київ|🚑|e\u0301|\u202e|\u00a0|and|if|by Friday|unclear|the ceasefire|violated""".split(
        "|"
    )
)
PROSE = st.lists(WORDS, min_size=8, max_size=120).map(" ".join)


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prose=PROSE)
def test_every_passage_is_the_text_between_its_offsets(by_rules: Pipeline, prose: str) -> None:
    """Whatever the words of a report, each passage of each record and refusal is exact, in code points."""
    report = f"Report of the day\n\nBy A. Example\n\nJanuary 31, 2026\n\n{prose}\n\nThree people were killed in Odesa, the governor said."
    try:
        hold_passage_law(by_rules.read(report.encode(), name="made", carrier=CAPTURED))
    except Fault:
        pass


@settings(max_examples=25, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(prose=PROSE)
def test_the_tagger_keeps_the_passage_law(by_tagger: Pipeline, prose: str) -> None:
    """The same with the trained tagger, whose word pieces know nothing of code points."""
    report = f"Report of the day\n\nJanuary 31, 2026\n\n{prose}\n\nThree people were killed in Odesa, the governor said."
    try:
        hold_passage_law(by_tagger.read(report.encode(), name="made", carrier=CAPTURED))
    except Fault:
        pass


@pytest.mark.parametrize("sample", sorted(p.name for p in SAMPLES.iterdir() if p.suffix in {".txt", ".html"}))
def test_each_sample_is_read_exactly_and_counted(by_tagger: Pipeline, sample: str) -> None:
    """Every sample gives records with exact passages and ids of their own, and says that it is a sample."""
    reading = by_tagger.read((SAMPLES / sample).read_bytes(), name=sample, carrier=CAPTURED)
    assert hold_passage_law(reading) > 0
    assert reading.document.sample
    ids = [r.id for r in reading.records]
    assert len(set(ids)) == len(ids)


def test_reading_asks_neither_clock_nor_network(by_tagger: Pipeline, monkeypatch: pytest.MonkeyPatch) -> None:
    """With the socket closed and the clock stopped the reading is the same, record for record."""
    data = (SAMPLES / "wire-two-calendars.txt").read_bytes()
    before = by_tagger.read(data, name="wire", carrier=CAPTURED)

    def closed(*_: object, **__: object) -> None:
        raise AssertionError("a stage asked for a socket")

    monkeypatch.setattr(socket, "socket", closed)
    monkeypatch.setattr(socket, "getaddrinfo", closed)
    monkeypatch.setattr(time, "time", lambda: 0.0)
    after = by_tagger.read(data, name="wire", carrier=CAPTURED)
    assert after == before


def test_a_report_in_another_language_is_kept_and_said_to_be_unread(by_rules: Pipeline) -> None:
    """German is not read for records yet: the document is there, and one refusal says so."""
    report = (
        "Stadtwerk getroffen\n\n31. Januar 2026\n\nBei einem Angriff auf ein Heizwerk in der Nacht zum Samstag sind nach Angaben der "
        "Behörden drei Menschen getötet worden. Der Gouverneur sagte, die Stadt sei ohne Wärme. Weitere Angaben machte er nicht."
    )
    reading = by_rules.read(report.encode(), name="deutsch", carrier=CAPTURED)
    assert reading.document.language == "de"
    assert reading.records == ()
    assert [r.of for r in reading.refused] == ["document"]
