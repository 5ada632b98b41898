"""Promises on where and when an incident stands, and on which clauses tell one, on sentences made up for them."""

from __future__ import annotations

import pytest

from tests.extraction.reading import PUBLISHED, incidents

assert PUBLISHED == "2025-06-12", "the days below are counted from this Thursday"


def place_of(text: str, index: int = 0) -> str | None:
    place = incidents(text)[index].place
    return place.name if place else None


def time_of(text: str, index: int = 0) -> tuple[str | None, str | None]:
    time = incidents(text)[index].time
    return (time.start, time.end) if time else (None, None)


def test_a_quarter_is_told_by_its_city() -> None:
    """A quarter that the gazetteer knows gives the city that holds it."""
    assert place_of("A drone hit a school in the Saltivskyi district on Wednesday.") == "Kharkiv"


def test_the_city_goes_back_to_the_one_whose_office_speaks() -> None:
    """ "The city" in a mayor's words is the mayor's."""
    assert (
        place_of(
            "Drones hit a depot in Sumy. Kherson Mayor Ivan Hrytsenko said a shell killed two in the city.", 1
        )
        == "Kherson"
    )


def test_a_state_named_bare_is_no_place() -> None:
    """ "Ukraine's port of Izmail" is told by the port, and who speaks for a state is no place."""
    assert place_of("A missile struck Ukraine's port of Izmail on Wednesday.") == "Izmail"
    assert place_of("Israel's army said a shell hit a farm near Tyre.") == "Tyre"


def test_of_two_places_the_one_at_the_act_counts() -> None:
    """Where a speaker stands is not where the missile fell."""
    assert place_of("Officials told reporters in Lviv that a missile struck a mill in Poltava.") == "Poltava"


def test_north_of_a_city_is_not_the_city_where_a_village_is_named() -> None:
    """The village that was struck is the place, also where no table knows it."""
    assert place_of("A strike on Qaryatna, a village north of Beirut, killed four people.") == "Qaryatna"


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Shells hit Nikopol and Marhanets on Tuesday.", ["Nikopol", "Marhanets"]),
        ("Drones were shot down over the Sumy and Poltava regions.", ["Sumy region", "Poltava region"]),
    ],
)
def test_listed_places_are_an_incident_each(text: str, names: list[str]) -> None:
    """Each place of a list has its own incident, and a class word at the end is every name's."""
    assert [i.place and i.place.name for i in incidents(text)] == names


def test_an_hour_stands_on_the_day_its_paragraph_told() -> None:
    """A clock time with no day of its own is of the day told before it."""
    text = "On Monday the market was full. At 10:35 a shell hit a bakery in Nikopol."
    assert time_of(text)[0] == "2025-06-09T10:35"


def test_when_it_was_said_is_not_when_it_happened() -> None:
    """The day of a statement dates no act."""
    assert time_of("A drone killed a farmer near Nikopol, the governor said on Wednesday.") == (None, None)


def test_what_came_before_the_act_does_not_date_it() -> None:
    """A day behind "days after" is that of another event."""
    text = "A missile hit a mill in Poltava on Wednesday, days after the army left the town on Sunday."
    assert time_of(text)[0] == "2025-06-11"


def test_nothing_told_as_past_lies_ahead() -> None:
    """ "The night of 12 June" in a report of 12 June is the night that ended that morning."""
    assert time_of("On the night of 12 June drones hit a depot in Sumy.")[0] == "2025-06-11T20:00"


def test_a_report_of_one_night_dates_what_it_leaves_undated() -> None:
    """Where all times of a report lie in one night, an act with none is of that night."""
    text = "Drones attacked Odesa overnight.\n\nIn Izmail a warehouse was hit by a drone."
    assert time_of(text, 1)[0] == "2025-06-11T20:00"


def test_another_acts_hour_gives_its_day_alone() -> None:
    """The hour of one act is not lent to the next; its day is."""
    text = "A shell hit a school in Nikopol at 9:20 on Tuesday. Another shell killed a man in Marhanets."
    assert time_of(text, 1) == ("2025-06-10", "2025-06-10")


def test_a_wire_goes_on_in_the_next_paragraph() -> None:
    """ "The strike" in a paragraph of its own goes on with the one told before."""
    text = (
        "A missile hit a mill in Poltava on Wednesday.\n\nThe strike wounded three workers, the mayor said."
    )
    (one,) = incidents(text)
    assert one.injured and one.injured.lower == 3


def test_a_turn_begins_anew() -> None:
    """ "Meanwhile" takes neither the place nor the harm of what stood before it."""
    text = "A missile hit a mill in Poltava on Wednesday.\n\nMeanwhile, a drone strike killed two people near Tyre."
    first, second = incidents(text)
    assert first.killed is None and second.place and second.place.name == "Tyre"


def test_two_tolls_of_one_raid_are_bounds() -> None:
    """Two sources with two tolls give the lower and the higher one."""
    text = (
        "A drone strike on Odesa on Wednesday wounded 39 people, the mayor said.\n\n"
        "The drone strike on Odesa on Wednesday wounded 45 people, the governor said."
    )
    (one,) = incidents(text)
    assert one.injured and (one.injured.lower, one.injured.upper) == (39, 45)


def test_another_day_is_another_raid() -> None:
    """The same place struck in another month is another incident."""
    text = (
        "A missile hit Nasser Hospital in Khan Younis on Wednesday, killing ten people.\n\n"
        "A strike on Khan Younis in April killed three people."
    )
    assert len(incidents(text)) == 2
