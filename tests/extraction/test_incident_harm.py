"""Harm of incidents: killed and injured as bounds of the words."""

from __future__ import annotations

import pytest

from onrecord.exchange.records import _bounds
from onrecord.extraction.analysis import analyse
from onrecord.extraction.incident.apart import harm_apart
from onrecord.extraction.incident.harm import read_harm
from onrecord.extraction.incident.toll import Toll, joined
from onrecord.model.document import Document, Part
from onrecord.model.quantity import Quantity

Bounds = list[float | int | None] | None


def harm_in(text: str) -> tuple[Bounds, Bounds]:
    """Killed and injured of an invented clause, as they leave in a record."""
    document = Document(
        text=text,
        parts=(Part(kind="body", start=0, end=len(text)),),
        published="2025-06-12",
        language="en",
        id="made-up",
    )
    harm = read_harm(text, 0, len(text), analyse(document).quantities)
    return _bounds(harm.killed), _bounds(harm.injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A couple aged 64 and 61 have burns.", None, [2, 2]),
        ("A crane driver of 52 killed, three welders hurt.", [1, 1], [3, 3]),
        ("Two sisters, 14 and 17, were killed.", [2, 2], None),
        ("A man born in 1961 was wounded.", None, [1, 1]),
        ("The 44-year-old postman died.", [1, 1], None),
        ("A 30-year-old woman and her two-month-old son were killed.", [2, 2], None),
    ],
)
def test_ages_count_nobody(text: str, killed: Bounds, injured: Bounds) -> None:
    """A number that tells how old somebody is belongs to its phrase."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("13.20 – Tram driver shot dead at the depot.", [1, 1], None),
        ("On Tuesday, 23 more were killed in the town.", [23, 23], None),
        ("The death toll stands at eleven.", [11, 11], None),
    ],
)
def test_hours_and_days_are_no_counts(text: str, killed: Bounds, injured: Bounds) -> None:
    """An hour or a date counts nobody, and a stated toll is no hour."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("A stoker of the mill, whom many in the street knew, died on Sunday.", [1, 1], None),
        ("Petro Hrytsak, 41, and Ivan Melnyk, 29, died on the spot.", [2, 2], None),
        ("A mother and her two sons were killed.", [3, 3], None),
        ("Rescuers pulled out the bodies of a husband and wife.", [2, 2], None),
        ("Four weavers and a watchman were wounded.", None, [5, 5]),
        ("Three of their colleagues are in hospital.", None, [3, 3]),
        ("The blast killed a monk, residents and police said.", [1, 1], None),
        ("A tiler hit a mine and was killed.", [1, 1], None),
        ("Killed were a cook and two porters.", [3, 3], None),
        ("Dead: a boy of 15.", [1, 1], None),
        ("Twelve sailors died with nine others.", [21, 21], None),
    ],
)
def test_people_are_read_as_noun_phrases(text: str, killed: Bounds, injured: Bounds) -> None:
    """A role, a name and each member of a list is one person, across what stands between them and the verb."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("More than 45 people were injured.", None, [46, None]),
        ("The raid left 17 dead and wounded about eighty.", [17, 17], [80, 80]),
        ("Up to ten soldiers were killed.", [None, 10], None),
        ("Several people were killed.", [2, None], None),
        ("There were wounded.", None, [1, None]),
        ("He walked up to two men and shot them dead.", [2, 2], None),
        ("Twenty-nine worshippers had been killed or wounded.", None, None),
        ("Ten civilians dead in one day.", None, None),
    ],
)
def test_counts_keep_the_bounds_of_their_words(text: str, killed: Bounds, injured: Bounds) -> None:
    """People are whole: more than 45 is 46 and up; a sum of dead and hurt, or of a whole day, is no toll."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The company lost two men.", [2, 2], None),
        ("The shell took the life of a corporal.", [1, 1], None),
        ("Mortars left seven of his men wounded.", None, [7, 7]),
        ("He lost three fingers.", None, [1, 1]),
        ("She cut her hand on glass.", None, [1, 1]),
        ("A nurse got away with a broken arm.", None, [1, 1]),
        ("The mine took both legs of a goatherd.", None, [1, 1]),
        ("A guard was shot in the thigh.", None, [1, 1]),
        ("The fighters neutralised 17 drones.", None, None),
        ("A child was wounded and died in hospital.", [1, 1], None),
    ],
)
def test_each_frame_of_harm_takes_its_people(text: str, killed: Bounds, injured: Bounds) -> None:
    """What is said of life and limb tells harm, and of whom."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("The mayor reports neither damage nor victims.", [0, 0], [0, 0]),
        ("No dead or wounded.", [0, 0], [0, 0]),
        ("The crew of 15 is unharmed.", [0, 0], [0, 0]),
        ("Neither the driver nor his mate was hurt.", [0, 0], [0, 0]),
        ("Nobody was injured.", None, [0, 0]),
        ("No casualties were reported.", None, None),
        ("A man was killed, nobody else was hurt.", [1, 1], [0, 0]),
    ],
)
def test_none_is_told_and_not_supposed(text: str, killed: Bounds, injured: Bounds) -> None:
    """A zero needs words that say it of the people, not of the reports."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "killed"),
    [
        ("Neighbours counted eight dead, and the volunteers speak of eleven.", [8, 11]),
        ("Medics counted 27 dead and raised that to 62.", [62, 62]),
        ("The toll rose from six to nine.", [9, 9]),
        ("Eight men were on board. There were no survivors.", [8, 8]),
        ("A strike killed 15 people. All of them are dead.", [15, 15]),
    ],
)
def test_tolls_of_two_sources_and_of_later_hours(text: str, killed: Bounds) -> None:
    """Two sources span their tolls; a raised toll replaces the one before."""
    assert harm_in(text)[0] == killed


@pytest.mark.parametrize(
    ("old", "new", "count"),
    [
        (("persons", 1), ("persons", 1), 2),
        (("count", 2), ("persons", 1), 2),
        (("count", 8), ("part", 3), 8),
        (("part", 3), ("count", 8), 8),
        (("count", 3), ("more", 1), 4),
        (("count", 2), ("known", 1), 2),
        (("count", 2), ("final", 1), 1),
        (("persons", 1), ("count", 6), 6),
    ],
)
def test_tolls_are_joined_by_how_they_are_told(
    old: tuple[str, int], new: tuple[str, int], count: int
) -> None:
    """Others add, a part or somebody known does not, a whole toll replaces."""
    tolls = [Toll(count=Quantity(value=n, lower=n, upper=n), manner=m) for m, n in (old, new)]  # type: ignore[arg-type]
    both = joined(*tolls)
    assert both is not None and both.count.lower == count


@pytest.mark.parametrize(
    ("text", "killed", "injured"),
    [
        ("Fourteen children and teenagers are dead.", [14, 14], None),
        ("On Monday at least 70 people had been killed and 200 wounded.", [70, None], [200, 200]),
        ("On March 17 Lieutenant General Petro Koval and his aide were killed.", [2, 2], None),
        ("The cook, Nadia Petrenko, 50, and a boy washing pots were killed.", [2, 2], None),
        ("The twins Olia and Ivan were killed.", [2, 2], None),
        ("There were ninety dead and several hundred hurt.", [90, 90], [200, None]),
        ("The number of dead has gone up to seven.", [7, 7], None),
        ("The number of wounded, given as 30, has since grown to 44.", None, [44, 44]),
        ("It came a week after the town's mayor was killed together with 12 others.", [13, 13], None),
        ("The paramedic, a woman of 40, is in hospital with shrapnel wounds.", None, [1, 1]),
        ("They beat him to death in the cell.", [1, 1], None),
        ("All were destroyed, the ministry said of the drones.", None, None),
        ("Of the eleven, all were destroyed.", None, None),
        ("Shells fell there without hurting anybody.", [0, 0], [0, 0]),
        ("Two rockets came down without consequences for people.", [0, 0], [0, 0]),
        ("There was no one among the staff who was hurt.", [0, 0], [0, 0]),
        ("A convoy that was evacuating wounded was struck.", None, None),
        ("As a result of which 3 civilians were killed and 9 wounded.", [3, 3], [9, 9]),
    ],
)
def test_harm_in_the_manner_of_many_reports(
    text: str, killed: list[int | None] | None, injured: list[int | None] | None
) -> None:
    """One number for a pair of nouns, numbers that grew, names beside a role, zeros in other words, things that are no people."""
    assert harm_in(text) == (killed, injured)


@pytest.mark.parametrize(
    ("text", "places", "told"),
    [
        ("Strikes killed five people in Sumy and two in Konotop.", ["Sumy", "Konotop"], [5, 2]),
        ("In Sumy a woman was killed, and three policemen died in Konotop.", ["Sumy", "Konotop"], [1, 3]),
        ("Six people were killed in Sumy and Konotop.", ["Sumy", "Konotop"], None),
    ],
)
def test_harm_told_place_by_place(text: str, places: list[str], told: list[int] | None) -> None:
    """Each place of a list has the number that stands with it; a number for all of them is parted by nobody."""
    quantities = analyse(
        Document(
            text=text, parts=(Part(kind="body", start=0, end=len(text)),), published="2025-06-12", id="x"
        )
    ).quantities
    spans = [(text.index(p), text.index(p) + len(p)) for p in places]
    apart = harm_apart(text, 0, len(text), spans, quantities)
    assert (apart and [h.killed and h.killed.lower for h in apart]) == told
