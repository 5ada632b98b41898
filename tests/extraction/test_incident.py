"""Promises of the incident reader, on sentences made up for it."""

from __future__ import annotations

import pytest

from tests.extraction.reading import incidents


def test_a_raid_is_told_with_place_day_hour_and_harm() -> None:
    """A clause with means, place, hour and toll is one incident with all four."""
    (one,) = incidents(
        "On Tuesday at 14:20 a drone hit a bakery in Poltava, killing a baker and wounding three people."
    )
    assert (one.type, one.stage, one.place and one.place.name) == ("drone strike", "impact", "Poltava")
    assert one.time and one.time.start and one.time.start.startswith("2025-06-10T14:20")
    assert one.killed and one.killed.lower == 1 and one.injured and one.injured.lower == 3


@pytest.mark.parametrize(
    "text",
    [
        "The governor warned that Russia may strike Poltava with missiles tonight.",
        "The ministry denied that a missile had hit Poltava.",
        "An air raid alert was declared in the Poltava region.",
        "Rescuers held a drill: a mock missile strike on a school in Poltava.",
        "A new assault on Poltava is likely before the end of the month.",
        'Claim: "A missile hit the maternity ward in Poltava."',
        "The Russian army doesn't strike schools in Poltava.",
    ],
)
def test_what_did_not_happen_is_none(text: str) -> None:
    """Warnings, denials, alerts, drills, forecasts and claims quoted to be checked give no incident."""
    assert incidents(text) == []


def test_a_dateline_is_no_place() -> None:
    """Where a report was written is not where the raid struck."""
    (one,) = incidents("BEIRUT, June 12 - A shell struck a farm near Tyre on Thursday, killing two people.")
    assert one.place and one.place.name == "Tyre"


def test_an_age_is_no_toll() -> None:
    """The years of a victim are never counted as victims."""
    (one,) = incidents("A man of 74, who fed pigeons, was killed by a shell in Kherson on Wednesday.")
    assert one.killed and (one.killed.lower, one.killed.upper) == (1, 1)


def test_no_injured_says_nothing_of_the_dead() -> None:
    """ "There were no injuries" is a zero of the injured alone."""
    (one,) = incidents("A drone hit a warehouse in Odesa on Wednesday. There were no injuries.")
    assert one.injured and one.injured.upper == 0
    assert one.killed is None


def test_no_casualties_reported_is_no_zero() -> None:
    """What was not reported is unknown, not none."""
    (one,) = incidents("A drone hit a warehouse in Odesa on Wednesday. No casualties were reported.")
    assert one.killed is None and one.injured is None


def test_an_entry_of_a_ticker_dates_what_it_tells() -> None:
    """An event with no time of its own takes the clock time its entry opens with."""
    (one,) = incidents("15:02 A missile struck a depot in Sumy.")
    assert one.time and one.time.start and one.time.start.endswith("T15:02")


def test_origin_is_no_place_of_impact() -> None:
    """Where a weapon was sent from is not where it struck."""
    (one,) = incidents("A missile fired from the Kursk region hit a school in Sumy on Monday.")
    assert one.place and one.place.name == "Sumy"
