"""Promises on which clauses tell a violent act and of what kind, on sentences made up for them."""

from __future__ import annotations

import pytest

from tests.extraction.reading import incidents


def kinds(text: str) -> list[tuple[str, str]]:
    return [(i.type, i.stage) for i in incidents(text)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("At dawn on Tuesday a Shahed went into the roof of a mill in Sumy.", ("drone strike", "impact")),
        ("Two brothers drove a tractor over an anti-tank mine near Izium on Monday.", ("mine or explosive", "impact")),
        ("Gunmen led away two nurses from the clinic in Nyala on Sunday.", ("abduction", "impact")),
        ("Russian troops entered Toretsk on Monday and dug in.", ("ground assault", "impact")),
        ("Retreating soldiers blew up the bridge at Izmail on Monday.", ("sabotage", "impact")),
        ("On Tuesday a car belonging to an official exploded in Melitopol.", ("mine or explosive", "impact")),
        ("Debris of a drone damaged the roof of a house in Poltava on Monday.", ("drone strike", "debris")),
        ("On Monday a military helicopter was shot at near Poltava with rifles, witnesses said; a pilot was wounded.", ("shooting", "impact")),
    ],
)  # fmt: skip
def test_an_act_is_told_by_its_verb_and_weapon(text: str, told: tuple[str, str]) -> None:
    """What a weapon does, people taken, ground gained, things blown up: each has verbs of its own."""
    assert told in kinds(text)


@pytest.mark.parametrize(
    "text",
    [
        "Reports of a hit on the hospital in Sumy are a lie.",
        'As to "explosions in Sumy", the council says nothing.',
        "All 250 detained fighters will be exchanged in Sumy.",
        "Since the liberation of Izium 31 people have been killed by mines.",
        "In Sumy rescuers rehearsed a strike on a school: first blast, second blast.",
        "Tomorrow a shell will fall silent in Sumy.",
    ],
)
def test_talk_is_no_act(text: str) -> None:
    """Lies told, talk quoted, exchanges, totals of a war, drills and what lies ahead tell no incident."""
    assert incidents(text) == []


def test_it_goes_back_to_the_weapon_told_before() -> None:
    """ "It came down" is the missile of the sentence before."""
    told = incidents(
        "The air force tracked a ballistic missile. It came down at a plant in Dnipro on Tuesday morning."
    )
    assert [(i.type, i.place.name if i.place else None) for i in told] == [("missile strike", "Dnipro")]


def test_a_place_told_later_refines_the_first() -> None:
    """A wire's second paragraph says which town of the region was meant."""
    (one,) = incidents(
        "A drone strike killed two people in the Sumy region on Monday, the governor said.\n\n"
        "The strike hit a shop in Konotop."
    )
    assert one.place is not None and one.place.name == "Konotop" and one.killed is not None


def test_a_total_of_told_parts_is_no_raid_of_its_own() -> None:
    """Nine killed in three villages, told as four, three and two: a figure and three incidents."""
    told = incidents(
        "Israeli strikes on three villages killed nine people on Monday. "
        "In Tyre four people were killed by a strike. In Sidon three were killed by a strike. "
        "In Nabatieh two were killed by a strike."
    )
    assert sorted(i.place.name for i in told if i.place) == ["Nabatieh", "Sidon", "Tyre"]


def test_an_arrest_after_a_strike_is_another_incident() -> None:
    """Whoever is detained there afterwards was not struck."""
    told = kinds(
        "In Sanaa eight people were killed in strikes late on Sunday. Police detained three traders there on Monday."
    )
    assert sorted(k for k, _ in told) == ["attack", "detention"]


def test_each_listed_day_is_an_occasion() -> None:
    """ "On 9 and 11 June": two."""
    told = incidents("Air raids on 9 and 11 June hit the market of Nyala.")
    assert [i.time.start for i in told if i.time] == ["2025-06-09", "2025-06-11"]


def test_aftermath_counts_where_a_raid_was_told() -> None:
    """A fire is of the war in the list of a raid's damage, and no incident without one."""
    fire = "In Okhtyrka a fire broke out at a warehouse."
    assert incidents(fire) == []
    raid = "Drones struck the Sumy region overnight.\n\n" + fire
    assert ("damage reported", "impact") in kinds(raid)


def test_a_nightly_count_is_a_launch() -> None:
    """So many of so many shot down is the night's raid, with no one place."""
    assert kinds("The air force said it had downed 61 of 74 drones overnight.") == [
        ("drone strike", "launch")
    ]


def test_another_strike_is_another_incident() -> None:
    """What the report calls another, or tells separately, is not joined to the one before."""
    told = incidents(
        "A drone struck a car in Sumy on Monday, killing one person. Another drone struck a car in the same area."
    )
    assert len(told) == 2


def test_what_was_struck_is_spoken_of_again() -> None:
    """ "The car was hit by a missile" is the car that a drone struck."""
    told = incidents(
        "A drone struck a car in southern Lebanon on Tuesday.\n\nThe car was hit with a guided missile, the agency reported."
    )
    assert len(told) == 1


def test_a_lead_and_its_details_are_one() -> None:
    """The same dead told of a region and then of a village in it are one raid, at the village."""
    told = incidents(
        "An airstrike on a village killed ten civilians, residents said.\n\n"
        "A jet dropped three bombs on Moe Tarr Lay village in the Sagaing region on Tuesday.\n\nTen people were killed and eight wounded."
    )
    assert [(i.place.name if i.place else None, i.killed.lower if i.killed else None) for i in told] == [
        ("Moe Tarr Lay village", 10)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Since the ceasefire began, the ministry has documented more than 3,000 violations, resulting in 201 deaths.",
        "Israel launched operations in Lebanon, which escalated into a full-scale war, killing more than 4,000 people.",
        "In May alone, troops fired more than 26,000 shells at the Kherson region.",
        "The death toll from the strikes on Gaza since October 7 has climbed to 48,219.",
    ],
)
def test_totals_of_a_war_are_no_incidents(text: str) -> None:
    """Counts over a truce, a month or a war are figures."""
    assert incidents(text) == []


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("One person died in a Russian drone attack in Sumy and two others were injured.", 1, 2),
        ("Debris fell on a block in Sumy on Monday, resulting in the death of a 36-year-old man.", 1, None),
        ("Two drones hit Sumy. One man was wounded. Another 57-year-old man was wounded.", None, 2),
    ],
)
def test_people_harmed_are_counted_once(text: str, killed: int | None, injured: int | None) -> None:
    """An adjective of a people counts nobody, a death "of a man" is one, "another man" adds."""
    (one,) = incidents(text)
    assert (one.killed.lower if one.killed else None, one.injured.lower if one.injured else None) == (
        killed,
        injured,
    )


def test_whose_strike_it_was() -> None:
    """ "Was killed in an Israeli drone strike" tells who struck."""
    (one,) = incidents("One person was killed in an Israeli drone strike on a van near Tyre on Friday.")
    assert one.actor == "Israel"


def test_where_the_incident_occurred() -> None:
    """A later sentence may tell the place more closely."""
    (one,) = incidents(
        "A drone attack on Saturday in the Bryansk region injured one person. The incident occurred in the town of Trubchevsk."
    )
    assert one.place is not None and one.place.name == "Trubchevsk"


def test_a_raid_of_a_night_runs_from_one_hour_to_the_other() -> None:
    """ "Between 18:00 on Wednesday and 08:00 on Thursday" is a span."""
    (one,) = incidents(
        "The air force said Russia launched 111 drones between 18:00 on Wednesday and 08:00 on Thursday."
    )
    assert one.time is not None
    assert (one.time.start, one.time.end) == ("2025-06-11T18:00", "2025-06-12T08:00")
