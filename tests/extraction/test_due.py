"""Promises of the reader of dues, on sentences made up for it. The report is of Thursday 12 June 2025."""

from __future__ import annotations

import pytest

from tests.extraction.reading import dues


@pytest.mark.parametrize(
    ("text", "start", "sort"),
    [
        ("The delegations are to meet in Jeddah on Sunday.", "2025-06-15", "schedule"),
        ("The next round of talks will be held in Bern on June 20.", "2025-06-20", "schedule"),
        ("The court's hearing resumes on Monday.", "2025-06-16", "schedule"),
        ("Bread will be handed out tomorrow at the station.", "2025-06-13", "schedule"),
        ("The ceasefire is due to expire on Monday at noon.", "2025-06-16T12:00", "pledge"),
        ("The mandate of the mission expires on August 31.", "2025-08-31", "deadline"),
        ("Frosts are forecast to reach the south from Saturday.", "2025-06-14", "forecast"),
    ],
)
def test_what_a_clause_ties_to_a_day_to_come_is_due(text: str, start: str, sort: str) -> None:
    """A clause that looks ahead, or a verb of the timetable, with a time after the report is a due at that time."""
    (one,) = dues(text)
    assert one.by is not None
    assert (one.by.start, one.sort) == (start, sort)


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("The bridge must be cleared by 20 June.", "2025-06-20"),
        ("The withdrawal is to be completed by the end of the month.", "2025-06-30"),
        ("Residents were ordered to leave by 6 p.m.", "2025-06-12T18:00"),
    ],
)
def test_a_limit_leaves_its_beginning_open(text: str, end: str) -> None:
    """ "By" sets an end alone."""
    (one,) = dues(text)
    assert one.by is not None
    assert (one.by.start, one.by.end) == (None, end)


def test_each_of_several_days_is_a_due_of_its_own() -> None:
    """Two things due on two days are two dues, also in one sentence."""
    found = dues("Group A returns the northern district by 20 June and the southern district by 1 July.")
    assert [d.by.end for d in found if d.by] == ["2025-06-20", "2025-07-01"]


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("A five-day truce between the clans began on Tuesday.", "2025-06-14"),
        ("The ceasefire was extended for two weeks on 10 June.", "2025-06-23"),
        ("The pause runs from 11 June until 15 June.", "2025-06-15"),
    ],
)
def test_a_pause_is_due_to_end(text: str, end: str) -> None:
    """A pause told by its length, or from an hour to an hour, has one due: its next edge."""
    (one,) = dues(text)
    assert one.by is not None
    assert (one.by.end, one.sort) == (end, "pledge")


def test_one_due_told_twice_is_one() -> None:
    """The same edge of the same pause, told again, is one due with both passages."""
    (one,) = dues(
        "The truce ends on Sunday at noon. On Sunday at noon the truce is to end, the envoy said again."
    )
    assert len(one.passages) == 2


@pytest.mark.parametrize(
    ("text", "sort"),
    [
        (
            "The governor warned that a repeat strike on the dam could leave the town without water.",
            "warning",
        ),
        ("Aid groups fear that a new assault would cut the last road.", "warning"),
        ("The enemy is preparing a new mass attack, the intelligence service said.", "warning"),
        ("Glide bombs may be dropped at any hour.", "warning"),
        ("The army told the villagers to leave or face attack.", "ultimatum"),
        ("Washington gave the coalition 48 hours to lift the blockade.", "ultimatum"),
    ],
)
def test_a_warning_needs_no_time(text: str, sort: str) -> None:
    """What is warned of, and a threat with a limit, is due without a day of its own."""
    (one,) = dues(text)
    assert one.sort == sort


@pytest.mark.parametrize(
    "text",
    [
        "On Tuesday drones struck the refinery.",
        "The army said on Monday that it had taken the village.",
        "Ukraine will win, the president said.",
        "He hoped for a ceasefire by next week.",
        "The exchange planned for Saturday was cancelled.",
        "The three-day truce of May collapsed within hours of its start.",
        "Mediators called for a 21-day truce.",
        "The ministry has proposed a ceasefire from 6 October.",
        "Will the talks resume on Monday?",
        "Crews had rejected all warning calls.",
    ],
)
def test_what_is_not_due(text: str) -> None:
    """The past, hopes, general futures, questions, what was called off or only called for: none is due."""
    assert dues(text) == []


def test_what_is_due_stands_in_its_own_words() -> None:
    """``what`` is the clause's words; a time at its edge and whoever told it are left out."""
    (one,) = dues("Poland will close two crossings from midnight on Friday, its interior minister said.")
    assert one.what == "Poland will close two crossings"


def test_what_stands_before_a_colon_is_due() -> None:
    """ "Next round: Thursday" names what falls due before its day."""
    (one,) = dues("Next round: Thursday 19 June.")
    assert one.what.startswith("Next round")


def test_the_hour_of_a_promise_is_not_due() -> None:
    """When a word was given is not when it falls due."""
    assert dues("The general pledged on Wednesday evening to hold to the truce.") == []


def test_what_is_stopped_for_a_time_has_an_end() -> None:
    """A halt told by a verb runs out as a pause does."""
    (one,) = dues("The army will suspend its strikes for two weeks.")
    assert one.by is not None and one.by.end is not None and one.by.end.startswith("2025-06-2")
