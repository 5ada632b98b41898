"""Series traps: warnings, silence, gaps, districts, midnight and claims. Each fails if its trap is fallen into."""

from __future__ import annotations

from onrecord.checking.board import check
from onrecord.checking.context import CheckOptions
from onrecord.checking.observed import observe
from onrecord.checking.position import check_positions
from onrecord.model.finding import Finding, Observed
from onrecord.model.position import Area, Window
from onrecord.model.series import Coverage, DefinitionChange, Series
from tests.checking.example import TABLES, pledge, position, series

DAY = 86400
FIRST = 1769904000
"""1 February 2026, 00:00 UTC."""


def seen(*found: Series, areas: tuple[str, ...] = ("region",), days: int = 3) -> Observed:
    return observe(
        start=FIRST,
        end=FIRST + days * DAY,
        areas=areas,
        types=(),
        series=found,
        attestations=(),
        places=TABLES.places,
    )


def finding(*found: Series, areas: tuple[str, ...] = ("region",)) -> Finding:
    held = pledge(position(area=Area(places=areas)))
    return check(held, (), series=found, tables=TABLES, options=CheckOptions()).findings[0]


def test_alerts_are_warnings_and_not_strikes() -> None:
    """An hour of alert is neither an act nor an hour seen quiet."""
    alerts = series(("2026-02-02T10:00", "2026-02-02T12:59", 1.0), kind="alerts", no_row="none")
    found = finding(alerts)
    assert found.acts == () and found.answer == "none seen"
    assert found.observed is not None
    assert (found.observed.hours_observed, found.observed.hours_loud) == (69, 3)


def test_a_missing_row_is_quiet_only_where_the_series_says_so() -> None:
    """No row means none in one series and not known in the other: the same rows, 48 hours apart."""
    row = ("2026-02-02", "2026-02-02", 0.0)
    assert seen(series(row, no_row="none")).hours_observed == 72
    assert seen(series(row, no_row="not known")).hours_observed == 24
    assert finding(series(no_row="not known")).answer == "cannot be told"


def test_a_blank_count_is_not_a_zero_unless_it_is_said_to_be() -> None:
    """A row with a blank count is a day nobody knows about."""
    blank = ("2026-02-02", "2026-02-02", None)
    assert seen(series(blank, no_row="none")).hours_observed == 48


def test_outside_its_coverage_a_series_says_nothing() -> None:
    """A series that is zero where it does not cover (UCDP) observes none of it."""
    zeros = [(f"2026-02-0{d}", f"2026-02-0{d}", 0.0) for d in (1, 2, 3)]
    short = series(*zeros, coverage=(Coverage(start="2026-02-02", end="2026-02-02"),), no_row="none")
    assert seen(short).hours_observed == 24
    assert (
        finding(series(*zeros, coverage=(Coverage(start="2025-01-01", end="2025-12-31"),))).answer
        == "cannot be told"
    )


def test_an_area_that_became_districts_is_not_the_region_any_more() -> None:
    """From the day on which alerts are called by district, silence of one district is not the region's."""
    change = DefinitionChange(day="2026-02-02", what="called by district", area=("district",))
    changed = series(kind="alerts", no_row="none", changes=(change,))
    assert seen(changed).hours_observed == 24
    assert seen(changed, areas=("district",)).hours_observed == 72


def test_an_outlet_that_vanishes_for_days_saw_nothing_in_them() -> None:
    """Days without rows of a source that drops out are gaps, not quiet days (VIINA)."""
    press = series(("2026-02-01", "2026-02-01", 0.0), ("2026-02-03", "2026-02-03", 0.0), no_row="not known")
    found = seen(press)
    assert found.hours_observed == 48 and found.share is not None and round(found.share, 3) == 0.667


def test_a_raid_across_midnight_is_loud_on_both_days() -> None:
    """An alert from 23:00 to 04:59 takes an hour from one day and five from the next."""
    night = series(("2026-02-01T23:00", "2026-02-02T04:59", 1.0), kind="alerts", no_row="none")
    found = seen(night)
    assert (found.hours_observed, found.hours_loud) == (66, 6)
    held = pledge(position(window=Window(start="2026-02-02", end="2026-02-03", end_inside=False, zone="UTC")))
    made = check_positions(held, (), series=(night,), tables=TABLES, options=CheckOptions())[0].observed
    assert made is not None and (made.hours_observed, made.hours_loud) == (19, 5)


def test_a_partys_count_stays_its_claim_and_never_becomes_an_act() -> None:
    """Hits that a party counts without places keep "none seen" from being said where little was watched, and name it."""
    claim = series(
        ("2026-02-02", "2026-02-02", 15.0),
        area=("land",),
        claimant="Southern army",
        observer=None,
        place_told=False,
        unit="locations hit",
    )
    quiet = series(area=("region",), no_row="none", id="q")
    found = finding(claim, quiet, areas=("land",))
    assert found.acts == () and found.answer == "cannot be told"
    assert "Southern army claims 15 locations hit on 1 reported day" in found.cannot[0]
    whole = finding(claim, quiet)
    assert whole.answer == "none seen" and "Southern army claims" in whole.cannot[0]


def test_launches_observe_no_quiet() -> None:
    """A count of launches says nothing of acts: zero launches claimed are no hour seen quiet."""
    assert seen(series(("2026-02-02", "2026-02-02", 0.0), observes=(), no_row="none")).hours_observed == 0


def test_places_are_shared_out_over_the_parts_of_a_country() -> None:
    """One region watched of two is half of the hours times places, and says so."""
    found = seen(series(no_row="none"), areas=("land",))
    assert (found.places, found.places_observed, found.share) == (2, 1, 0.5)
