"""The record: events, and a current table that holds nothing its events do not say."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from django.db import DatabaseError, transaction

from onrecord.model.attestation import Attestation
from onrecord.model.fault import Fault
from onrecord.model.series import Coverage, SeriesDescription, SeriesPoint
from onrecord.web.desk.accept import accept
from onrecord.web.desk.correct import correct
from onrecord.web.desk.undo import undo
from onrecord.web.record import models
from onrecord.web.record.store import SHARE, Newsroom, find_newsroom, init_newsroom, open_newsroom
from tests.web.newsroom import BY, START, capture, incident, intake, made, report, rows

HOUR = timedelta(hours=1)
KYIV = ("kyiv", "kyiv-oblast", "ua")


def test_the_same_records_again_change_nothing(newsroom: Newsroom) -> None:
    """A record that is on record is known by its id; a second import adds no event."""
    records = [incident("2026-01-30", number=n) for n in range(3)]
    first = newsroom.put(records, by=BY, at=START)
    second = newsroom.put([*records, incident("2026-01-31")], by=BY, at=START)
    assert (len(first.new), first.known) == (3, ())
    assert second.known == first.new and len(second.new) == 1
    assert newsroom.put(records, by=BY, at=START).new == ()
    assert models.Event.objects.using(newsroom.alias).count() == 2


def test_many_records_come_back_as_they_were(newsroom: Newsroom) -> None:
    """More records than one event holds are all there, in order, each with its history."""
    records = [incident("2026-01-30", place=KYIV, number=n) for n in range(SHARE + 5)]
    put = newsroom.put(records, by=BY, at=START, act="import", reason="a list", source="list.json")
    found = {e.id: e.record for e in newsroom.find(kind="incident")}
    assert [found[i].target for i in put.new] == [r.target for r in records]  # type: ignore[union-attr]
    (act,) = newsroom.history(put.new[-1])
    assert (act.act, act.by, act.reason, act.recorded_at) == ("import", BY, "a list", START)


def test_a_put_that_fails_leaves_nothing(newsroom: Newsroom) -> None:
    """All records of one put stand or fall together, however many events they make."""

    def failing() -> object:
        yield from (incident("2026-01-30", number=n) for n in range(SHARE + 5))
        raise Fault("list.json", "it ends early", "Mend it.")

    with pytest.raises(Fault):
        newsroom.put(failing(), by=BY, at=START)  # type: ignore[arg-type]
    assert models.Event.objects.using(newsroom.alias).count() == 0
    assert list(newsroom.find()) == []


def test_the_current_table_is_what_its_events_come_to(newsroom: Newsroom) -> None:
    """Folded anew from nothing, the table is the same, cell for cell."""
    desk = intake(newsroom)
    for number in range(3):
        desk.add(capture(report(number), f"{number}.txt"))
    desk.add(capture(report(0), address="https://copy.example/0"))
    put = newsroom.put(
        [incident("2026-01-30", place=KYIV, number=n) for n in range(4)], by=BY, at=START + 9 * HOUR
    )
    later = START + 10 * HOUR
    accept(newsroom, put.new[0], says=True, happened="weak", grounds_for=["a"], reason="r", by=BY, at=later)
    correct(newsroom, put.new[1], {"time.start": "2026-01-29", "target": "null"}, reason="r", by=BY, at=later)
    accept(newsroom, put.new[2], says=True, reason="r", by=BY, at=later)
    undo(newsroom, put.new[2], reason="r", by=BY, at=later)
    before = rows(newsroom)
    assert [len(t) for t in before] == [4, 4, 24]
    newsroom.rebuild()
    assert rows(newsroom) == before


def test_events_are_never_changed_nor_deleted(newsroom: Newsroom) -> None:
    """The database itself refuses to rewrite history."""
    newsroom.put([incident("2026-01-30")], by=BY, at=START)
    events = models.Event.objects.using(newsroom.alias)
    for rewrite in (
        lambda: events.update(by="somebody else"),
        lambda: events.all()._raw_delete(newsroom.alias),
    ):
        with pytest.raises(DatabaseError, match="never changed"), transaction.atomic(using=newsroom.alias):
            rewrite()
    assert events.get().by == BY


def test_time_on_record_never_runs_backwards(newsroom: Newsroom) -> None:
    """A clock set back a little does not reorder what was done; one set back far is refused."""
    newsroom.put([incident("2026-01-30")], by=BY, at=START)
    put = newsroom.put([incident("2026-01-31")], by=BY, at=START - timedelta(minutes=2))
    assert newsroom.history(put.new[0])[0].recorded_at == START
    with pytest.raises(Fault, match="the last act on record is later"):
        newsroom.put([incident("2026-02-01")], by=BY, at=START - timedelta(days=1))


def test_a_record_is_told_as_it_was_known_at_a_moment(newsroom: Newsroom) -> None:
    """As known at a moment, later decisions, corrections and records are not there; what stood then is."""
    (id,) = newsroom.put([incident("2026-01-30", place=KYIV)], by=BY, at=START).new
    accept(newsroom, id, says=True, reason="read", by=BY, at=START + HOUR)
    correct(
        newsroom,
        id,
        {"time.start": "2026-01-20", "time.end": "2026-01-20"},
        reason="r",
        by=BY,
        at=START + 2 * HOUR,
    )
    undo(newsroom, id, reason="r", by=BY, at=START + 3 * HOUR)
    undo(newsroom, id, reason="r", by=BY, at=START + 4 * HOUR)

    def then(hours: float) -> tuple[object, ...] | None:
        entry = newsroom.get(id, known_at=START + hours * HOUR)
        if entry is None:
            return None
        assert list(newsroom.find(kind="incident", known_at=START + hours * HOUR)) == [entry]
        return entry.says, entry.corrected, entry.record.time.start  # type: ignore[union-attr]

    assert then(-0.5) is None
    assert then(0.5) == ("unreviewed", False, "2026-01-30")
    assert then(1.5) == ("accepted", False, "2026-01-30")
    assert then(2.5) == ("unreviewed", True, "2026-01-20")
    assert then(3.5) == ("accepted", False, "2026-01-30")
    assert then(4.5) == ("unreviewed", False, "2026-01-30")
    day = {"start": datetime(2026, 1, 18, tzinfo=UTC), "end": datetime(2026, 1, 22, tzinfo=UTC)}
    assert [e.id for e in newsroom.find(kind="incident", known_at=START + 2.5 * HOUR, **day)] == [id]  # type: ignore[arg-type]
    assert list(newsroom.find(kind="incident", **day)) == []  # type: ignore[arg-type]


def test_what_was_published_later_is_left_out_by_the_other_clock(newsroom: Newsroom) -> None:
    """By the day of publication only surely earlier reports speak; one without a day is not surely earlier."""
    desk = intake(newsroom)
    dated = desk.add(capture(report(1), "1.txt"))
    desk.add(
        capture(
            b"A house on the square\n\nA drone hit the house on the old market square, said the mayor.",
            "2.txt",
        )
    )
    imported = newsroom.put([incident("2026-01-30")], by=BY, at=START + 9 * HOUR).new[0]
    after = newsroom.find(kind="incident", published_by=datetime(2026, 2, 5, tzinfo=UTC))
    assert {e.document for e in after} == {dated.document, None}
    before = newsroom.find(kind="incident", published_by=datetime(2026, 2, 3, tzinfo=UTC))
    assert [e.id for e in before] == [imported]


def test_places_are_found_by_what_contains_them(newsroom: Newsroom) -> None:
    """Asked for an oblast, its cities are found; the country as such only where the wider is asked for too."""
    records = [
        incident("2026-01-30", place=KYIV, number=1),
        incident("2026-01-30", place=("kyiv-oblast", "ua"), number=2),
        incident("2026-01-30", place=("ua",), number=3),
        incident("2026-01-30", number=4),
        incident(None, place=KYIV, number=5),
    ]
    newsroom.put(records, by=BY, at=START)

    def numbers(**asked: object) -> set[int]:
        return {int(e.record.target[-1]) for e in newsroom.find(kind="incident", **asked)}  # type: ignore[arg-type, union-attr]

    assert numbers(places=["kyiv-oblast"]) == {1, 2, 5}
    assert numbers(places=["kyiv"], wider=["ua", "kyiv-oblast"]) == {1, 2, 3, 5}
    assert numbers(places=["kyiv"], unplaced=True) == {1, 4, 5}
    window = {"start": datetime(2026, 1, 29, tzinfo=UTC), "end": datetime(2026, 2, 1, tzinfo=UTC)}
    assert numbers(places=["kyiv"], **window) == {1}
    assert numbers(places=["kyiv"], undated=True, **window) == {1, 5}


def test_a_prefix_stands_for_one_record_or_for_none(newsroom: Newsroom) -> None:
    """A unique prefix will do; a shared one names the candidates; a short or wrong one says how ids are written."""
    ids = newsroom.put([incident("2026-01-30", number=n) for n in range(3000)], by=BY, at=START).new
    assert newsroom.resolve(ids[0][:12].upper()) == ids[0]
    assert newsroom.resolve(ids[0]) == ids[0]
    for wrong in ("abc", "xyzxyz", "ffffffffffff", ids[0] + "0"):
        with pytest.raises(Fault):
            newsroom.resolve(wrong)
    # Two ids that share a prefix do not come by chance: two rows are made to.
    table = models.Record.objects.using(newsroom.alias)
    row = table.get(id=bytes.fromhex(ids[1]))
    row.id = bytes.fromhex(ids[1][:-1] + ("0" if ids[1][-1] != "0" else "1"))
    row.save(using=newsroom.alias, force_insert=True)
    with pytest.raises(Fault, match="it could be any of"):
        newsroom.resolve(ids[1][:20])


def series(**changes: object) -> SeriesDescription:
    given: dict[str, object] = {
        "key": "alerts",
        "title": "Alerts in Kyiv",
        "kind": "alerts",
        "unit": "alert",
        "area": ("kyiv",),
        "zone": "Europe/Kyiv",
        "coverage": (Coverage(start="2026-01-01", end="2026-02-28"),),
        "no_row": "none",
        "blank": "not known",
        "claimant": None,
    }
    return SeriesDescription(**(given | changes))  # type: ignore[arg-type]


def points(count: int = 5) -> list[SeriesPoint]:
    return [
        SeriesPoint(
            series="", start=f"2026-01-{n + 1:02}", end=f"2026-01-{n + 1:02}", count=n or None, row=n + 2
        )
        for n in range(count)
    ]


def test_a_series_comes_back_point_for_point(newsroom: Newsroom) -> None:
    """A missing count stays missing; a window holds the points that overlap it, in the series' own zone."""
    (id,) = newsroom.put_series(series(), points(), by=BY, at=START, source="alerts.csv").new
    found = list(newsroom.points(id))
    assert [(p.start, p.count, p.row) for p in found] == [(p.start, p.count, p.row) for p in points()]
    assert found[0].count is None and found[0].series == id
    kyiv_3 = datetime(2026, 1, 2, 22, tzinfo=UTC)
    assert [p.start for p in newsroom.points(id, start=kyiv_3, end=kyiv_3 + timedelta(hours=24))] == [
        "2026-01-03"
    ]
    (entry,) = newsroom.find(kind="series")
    assert entry.record.key == "alerts" and entry.record.id == id  # type: ignore[union-attr]
    newsroom.rebuild()
    assert list(newsroom.points(id)) == found


def test_the_same_series_again_changes_nothing_and_a_changed_one_is_another(newsroom: Newsroom) -> None:
    """A series is known by its description and its points together."""
    first = newsroom.put_series(series(), points(), by=BY, at=START)
    assert newsroom.put_series(series(), points(), by=BY, at=START).known == first.new
    assert newsroom.put_series(series(), points(4), by=BY, at=START).new
    assert newsroom.put_series(series(unit="siren"), points(), by=BY, at=START).new
    assert models.SeriesPoint.objects.using(newsroom.alias).count() == 14


def test_a_series_with_a_faulty_row_leaves_nothing(newsroom: Newsroom) -> None:
    """The row is named, and neither the series nor the points before it are kept."""
    faulty = [*points(), SeriesPoint(series="", start="soon", end="later", count=1, row=7)]
    with pytest.raises(Fault, match="row 7"):
        newsroom.put_series(series(), faulty, by=BY, at=START)
    with pytest.raises(Fault, match="no zone"):
        newsroom.put_series(series(zone="Europe/Atlantis"), points(), by=BY, at=START)
    assert list(newsroom.find()) == [] and not models.SeriesPoint.objects.using(newsroom.alias).exists()


def test_attestations_are_kept_like_any_record(newsroom: Newsroom) -> None:
    """Who looked where and when is on record, with an id of its own."""
    seen = Attestation(
        observer="A. Editor",
        of="drone strike",
        places=("kyiv",),
        start="2026-01-30T00:00Z",
        end="2026-01-31T00:00Z",
    )
    (id,) = newsroom.put([seen], by=BY, at=START, act="attest").new
    (entry,) = newsroom.find(
        kind="attestation",
        start=datetime(2026, 1, 30, 12, tzinfo=UTC),
        end=datetime(2026, 1, 30, 13, tzinfo=UTC),
    )
    assert entry.id == id == entry.record.id  # type: ignore[union-attr]
    assert newsroom.history(id)[0].act == "attest"


def test_newsrooms_in_one_process_never_meet(tmp_path: Path, newsroom: Newsroom) -> None:
    """Two open newsrooms keep to themselves."""
    other = made(tmp_path / "other")
    other.put([incident("2026-01-30")], by=BY, at=START)
    assert list(newsroom.find()) == [] and len(list(other.find())) == 1
    other.close()


def test_a_newsroom_is_found_from_inside_it(tmp_path: Path, newsroom: Newsroom) -> None:
    """From any folder within, the nearest newsroom above is found; elsewhere it is said how to make one."""
    inside = newsroom.folder / "drafts" / "today"
    inside.mkdir(parents=True)
    assert find_newsroom(inside) == newsroom.folder
    with pytest.raises(Fault, match="onrecord init"):
        find_newsroom(tmp_path)
    with pytest.raises(Fault, match="onrecord init"):
        open_newsroom(tmp_path)
    assert open_newsroom(newsroom.folder).alias == newsroom.alias
    assert init_newsroom(newsroom.folder)[1] is False


def test_a_damaged_record_is_told_with_its_cure(tmp_path: Path) -> None:
    """A file that is no database is named, and what to do."""
    (tmp_path / "record.sqlite3").write_bytes(b"not a database, for sure" * 100)
    with pytest.raises(Fault, match="backup"):
        open_newsroom(tmp_path)
