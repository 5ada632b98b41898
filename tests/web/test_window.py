"""Times that can be searched: too much may be found, too little never."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from onrecord.web.record import models
from onrecord.web.record.query import Query
from onrecord.web.record.store import Newsroom
from onrecord.web.record.window import CLASSES, bounds, moment, second
from tests.web.newsroom import BY, START, incident

days = st.dates(datetime(2025, 12, 1).date(), datetime(2026, 3, 1).date())  # noqa: DTZ001


@given(day=days, hour=st.integers(0, 23), offset=st.integers(-12 * 4, 14 * 4))
def test_a_day_without_zone_is_taken_in_every_zone_it_could_be(day: Any, hour: int, offset: int) -> None:
    """Any instant that anybody on earth would date with that day lies within its bounds."""
    found = bounds(day.isoformat(), day.isoformat())
    local = datetime(day.year, day.month, day.day, hour, tzinfo=timezone(timedelta(minutes=15 * offset)))
    assert found is not None and found.start <= second(local) < found.end


def test_a_zone_makes_the_bounds_exact() -> None:
    """30 January in Kyiv is 24 hours from 22:00 UTC."""
    found = bounds("2026-01-30", "2026-01-30", zone="Europe/Kyiv")
    assert found is not None
    assert datetime.fromtimestamp(found.start, UTC).isoformat() == "2026-01-29T22:00:00+00:00"
    assert found.end - found.start == 86400


def test_months_years_instants_and_open_ends_have_bounds() -> None:
    """Every precision has bounds; what is no time has none, and is not guessed."""
    month = bounds("2026-02", "2026-02", zone="UTC")
    assert month is not None and month.end - month.start == 28 * 86400
    instant = bounds("2026-02-03T10:20+02:00", "2026-02-03T10:20+02:00")
    assert instant is not None and instant.end - instant.start == 1
    since = bounds("2026-02-03", None)
    assert since is not None and since.span == len(CLASSES)
    for words in ("Sunday", "2026-13", "2026-02-30", "", "2026-02-03T25:00"):
        assert bounds(words, words) is None


def test_an_option_means_a_days_end_where_it_bounds_from_above() -> None:
    """ "Until 3 February" holds all of that day."""
    assert moment("2026-02-03", last=True) == datetime(2026, 2, 4, tzinfo=UTC)
    assert moment("2026-02-03") == datetime(2026, 2, 3, tzinfo=UTC)
    assert moment("yesterday") is None


starts = st.none() | st.datetimes(datetime(2025, 6, 1), datetime(2026, 6, 1)).map(  # noqa: DTZ001
    lambda d: d.replace(microsecond=0).isoformat()
)
lengths = st.sampled_from([0, 60, 3600, 7 * 3600, 90_000, 5 * 86400, 30 * 86400, 300 * 86400, 3000 * 86400])
areas = st.sampled_from([(), ("a",), ("b", "a"), ("c", "b", "a"), ("d",), ("aa",)])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    told=st.lists(st.tuples(starts, lengths, areas), max_size=12),
    window=st.tuples(starts, starts),
    undated=st.booleans(),
    places=st.sampled_from([(), ("a",), ("b",), ("d", "c")]),
    wider=st.sampled_from([(), ("a",)]),
    unplaced=st.booleans(),
)
def test_the_database_and_the_test_of_a_row_answer_alike(
    newsroom: Newsroom, told: Any, window: Any, undated: bool, places: Any, wider: Any, unplaced: bool
) -> None:
    """A question answered by ranges of the index finds exactly the rows it holds for, each once."""
    made = [
        incident(start, _later(start, length), place, number)
        for number, (start, length, place) in enumerate(told)
    ]
    newsroom.put(made, by=BY, at=START)
    edges = [None if w is None else second(datetime.fromisoformat(w).replace(tzinfo=UTC)) for w in window]
    query = Query(
        kind="incident",
        start=edges[0],
        end=edges[1],
        undated=undated,
        places=places,
        wider=wider,
        unplaced=unplaced,
    )
    table = models.Record.objects.using(newsroom.alias)
    found = [row.id for share in query.shares() for row in table.filter(share)]
    assert sorted(found) == sorted(row.id for row in table.all() if query.holds(row))


def _later(start: str | None, seconds: int) -> str | None:
    return None if start is None else (datetime.fromisoformat(start) + timedelta(seconds=seconds)).isoformat()


def test_a_window_is_a_range_of_an_index(newsroom: Newsroom) -> None:
    """Every share of a window is read from the index by kind, class and start: never the whole table."""
    query = Query(kind="incident", start=0, end=10**9, says="accepted", places=("a",))
    for share in query.shares():
        plan = models.Record.objects.using(newsroom.alias).filter(share).explain()
        assert "record_window (kind=? AND span=?" in plan, plan
