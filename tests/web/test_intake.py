"""Taking a source in: archived, read and stored as one act."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.archive.capture import Capture
from onrecord.intake.document import Carrier
from onrecord.model.fault import Fault
from onrecord.model.incident import Incident
from onrecord.model.passage import passage_of
from onrecord.pipeline import Reading
from onrecord.web.record.intake import COMMENTS, Added
from onrecord.web.record.store import SOURCES, Newsroom
from tests.web.newsroom import START, capture, intake, quick, report

SAMPLES = Path(__file__).resolve().parents[2] / "src" / "onrecord" / "samples"


def test_a_source_is_kept_with_its_bytes_document_and_records(newsroom: Newsroom) -> None:
    """What was added is all there: the file with the bytes, the document, each record with its passage."""
    desk = intake(newsroom)
    added = desk.add(capture(report(1), "1.txt", day=3))
    assert (added.what, added.records) == ("new", {"incident": 5})
    source = newsroom.document(added.document)
    assert source is not None and source.passed_over == {"date": 1}
    (kept,) = source.captures
    assert kept.warc.startswith(f"{SOURCES}/{kept.digest[:2]}/{kept.id}")
    assert desk.sources.read(kept.warc.removeprefix(f"{SOURCES}/")).data == report(1)
    for entry in newsroom.find(document=added.document):
        (passage,) = entry.record.passages  # type: ignore[union-attr]
        assert source.document.text[passage.start : passage.end] == passage.text
        assert entry.says == "unreviewed" and entry.source == source.facts


def test_the_same_capture_twice_changes_nothing_and_says_so(newsroom: Newsroom) -> None:
    """A second add reads nothing, writes nothing and tells since when it was kept."""
    first = intake(newsroom).add(capture(report(1)))

    def never(data: bytes, **named: object) -> Reading:
        raise AssertionError("a known source is not read again")

    again = intake(newsroom, never).add(capture(report(1)))
    assert (again.what, again.document, again.records) == ("known", first.document, {})
    assert again.since is not None
    assert len(list(newsroom.captures())) == 1 and len(list(newsroom.sources.glob("*/*.gz"))) == 1


def test_the_same_page_at_another_moment_is_another_capture_of_one_document(newsroom: Newsroom) -> None:
    """That a page still stood unchanged is kept as evidence, without a second set of records."""
    desk = intake(newsroom)
    first = desk.add(capture(report(1), address="https://a.example/1", day=3))
    again = desk.add(capture(report(1), address="https://a.example/1", day=5))
    assert (again.what, again.document, dict(again.records)) == ("seen again", first.document, {})
    source = newsroom.document(first.document)
    assert source is not None and [c.captured_at.day for c in source.captures] == [3, 5]
    assert len(list(newsroom.find(kind="incident"))) == 5


def test_a_changed_page_is_another_document(newsroom: Newsroom) -> None:
    """A correction by the outlet stands beside what it said before."""
    desk = intake(newsroom)
    first = desk.add(capture(report(1), address="https://a.example/1", day=3))
    changed = desk.add(
        capture(report(1).replace(b"Nobody", b"Somebody"), address="https://a.example/1", day=5)
    )
    assert changed.what == "new" and changed.document != first.document


def test_another_outlets_copy_is_kept_and_known_as_a_copy(newsroom: Newsroom) -> None:
    """One text under two titles, in two drawings of its quotes and dashes, is one text and two documents."""
    desk = intake(newsroom)
    words = "The mayor said “a drone hit the depot” – and that  nobody was hurt in the town on the river that night."
    first = desk.add(capture(f"A depot was hit\n\n{words}\n".encode(), address="https://a.example/1"))
    plain = words.replace("“", '"').replace("”", '"').replace("–", "-").replace("  ", " ")
    copy = desk.add(capture(f"Town sees a strike\n\n{plain}\n".encode(), address="https://b.example/9"))
    near = desk.add(capture(f"A depot\n\n{words} More soon.\n".encode(), address="https://c.example/9"))
    assert (copy.what, copy.copy_of) == ("copy", first.document)
    assert near.what == "new" and near.copy_of is None
    assert newsroom.document(first.document).copies == (copy.document,)  # type: ignore[union-attr]
    texts = {d.id: d.text for d in newsroom.documents()}
    assert texts[first.document] == texts[copy.document] != texts[near.document]
    assert len(list(newsroom.find(document=copy.document, kind="incident"))) >= 1


def test_what_cannot_be_read_leaves_nothing_and_the_next_is_kept(newsroom: Newsroom) -> None:
    """Each source stands or falls alone: no file, no row of a failed one."""
    desk = intake(newsroom)
    for unread in (b"", b"%PDF-1.7 ...", b"   \n"):
        with pytest.raises(Fault):
            desk.add(capture(unread, "bad.txt"))
    assert list(newsroom.captures()) == [] and not list(newsroom.sources.glob("*/*.gz"))
    assert desk.add(capture(report(1))).what == "new"


def test_what_a_killed_run_left_whole_is_finished_by_the_next(newsroom: Newsroom) -> None:
    """A file that was archived and not yet on record is put on record; a damaged one is told and taken away."""
    desk = intake(newsroom)
    left = desk.sources.keep(capture(report(1), day=3))
    damaged = desk.sources.keep(capture(report(2), day=3))
    (newsroom.sources / damaged).write_bytes(b"half")
    told: list[Added | Fault] = []
    with desk.working(told.append):
        pass
    assert sorted(type(t).__name__ for t in told) == ["Added", "Fault"]
    (kept,) = newsroom.captures()
    assert kept.warc == f"{SOURCES}/{left}" and kept.captured_at.day == 3
    assert not (newsroom.sources / damaged).exists() and not list(newsroom.sources.glob(".new/*"))


def test_what_readers_wrote_in_comments_is_not_put_on_record(newsroom: Newsroom) -> None:
    """A private reader's words make no record, even where the reading step finds some; how many is counted."""
    page = (SAMPLES / "local-paper-railway.html").read_bytes()

    def greedy(data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading:
        reading = quick(data, name=name, carrier=carrier)
        document = reading.document
        found = tuple(
            Incident(
                type="shooting",
                passages=(passage_of(document.text, p.start, p.end),),
                method="greedy.v1",
                id=f"{n:064x}",
            )
            for n, p in enumerate(document.parts)
            if p.kind in {"comment", "body"}
        )
        return Reading(document=document, records=found, refused=(), passed_over={})

    added = intake(newsroom, greedy).add(capture(page, "local.html"))
    source = newsroom.document(added.document)
    assert source is not None
    comments = [p for p in source.document.parts if p.kind == "comment"]
    assert comments and source.passed_over[COMMENTS] == len(comments)
    for entry in newsroom.find(document=added.document):
        (passage,) = entry.record.passages  # type: ignore[union-attr]
        assert not any(c.start <= passage.start < c.end for c in comments)


def test_a_capture_hands_the_reader_what_came_with_it(newsroom: Newsroom) -> None:
    """Address, media type, charset and day of the capture reach the reading step; a bare file has no address."""
    seen: list[Carrier | None] = []

    def noting(data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading:
        seen.append(carrier)
        return quick(data, name=name, carrier=carrier)

    desk = intake(newsroom, noting)
    desk.add(
        Capture(
            address="https://a.example/1",
            data=report(1).decode().encode("utf-16"),
            moment=START,
            media_type="text/plain",
            charset="utf-16",
        )
    )
    desk.add(capture(report(2)))
    assert seen[0] == Carrier(
        address="https://a.example/1", media_type="text/plain", charset="utf-16", captured=START.date()
    )
    assert seen[1] == Carrier(captured=START.date())
