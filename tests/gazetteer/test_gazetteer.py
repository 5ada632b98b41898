"""The packed table: names in any spelling, what contains what, positions and their precision."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer

KYIV = "gn:703448"


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


@pytest.mark.parametrize(
    ("spellings", "id"),
    [
        ("Kyiv|Kiev|Київ|Киев|Kyjiw|kyiv|KYIV", KYIV),
        ("Odesa|Odessa|Одеса|Одесса", "gn:698740"),
        ("Zaporizhzhia|Zaporizhzhya|Zaporozhye|Запоріжжя|Запорожье", "gn:687700"),
        ("Kharkiv|Kharkov|Харків|Харьков|Charkiw", "gn:706483"),
        ("Bakhmut|Artemivsk|Artyomovsk|Бахмут", "gn:713174"),
        ("Mykolaiv|Nikolaev|Миколаїв", "gn:700569"),
        ("Chasiv Yar|Часів Яр", "gn:710915"),
        ("Gaza|Gaza City", "gn:281133"),
    ],
)
def test_spellings_of_one_city_meet(gazetteer: Gazetteer, spellings: str, id: str) -> None:
    """Ukrainian, Russian, former and careless spellings of a city lead to the one city, first among its bearers."""
    for spelling in spellings.split("|"):
        settlements = [p for p in gazetteer.named(spelling) if p.precision == "settlement"]
        assert settlements and settlements[0].id == id, spelling


def test_kyiv_city_is_not_in_kyiv_oblast(gazetteer: Gazetteer) -> None:
    """The city of Kyiv is a region of its own: it lies in Ukraine and not in the oblast around it."""
    assert gazetteer.within(KYIV) == ("iso:UA-30", "iso:UA")
    assert not gazetteer.contains("iso:UA-32", KYIV)
    assert gazetteer.contains("iso:UA-30", KYIV)


def test_a_district_of_kyiv_lies_in_the_city(gazetteer: Gazetteer) -> None:
    """Obolonskyi district lies in the settlement Kyiv, not beside it."""
    (district,) = [p for p in gazetteer.named("Obolonskyi") if KYIV in p.within]
    assert district.precision == "district"
    assert district.lat is None


def test_borodianka_lies_in_the_oblast_through_its_hromada_and_raion(gazetteer: Gazetteer) -> None:
    """Containment runs settlement, hromada, raion, oblast, country."""
    place = next(p for p in gazetteer.named("Borodianka") if p.territory == "UA")
    assert [i.split(":")[0] for i in place.within] == ["katottg", "katottg", "iso", "iso"]
    assert place.within[-2:] == ("iso:UA-32", "iso:UA")


@pytest.mark.parametrize("id", ["iso:UA-43", "iso:UA-40"])
def test_crimea_and_sevastopol_are_in_ukraine_and_disputed(gazetteer: Gazetteer, id: str) -> None:
    """Crimea and Sevastopol lie in Ukraine, as the General Assembly's resolution 68/262 has it, and are marked disputed."""
    place = gazetteer.get(id)
    assert place is not None
    assert (place.within, place.territory, place.disputed) == (("iso:UA",), "UA", True)
    assert not gazetteer.contains("iso:RU", id)


def test_what_lies_in_a_disputed_region_is_disputed(gazetteer: Gazetteer) -> None:
    """A town of Crimea is disputed as Crimea is; Lviv is not."""
    simferopol = gazetteer.named("Simferopol")[0]
    assert "iso:UA-43" in simferopol.within
    assert simferopol.disputed
    assert not gazetteer.named("Lviv")[0].disputed


def test_gaza_city_lies_in_the_strip_and_the_strip_in_palestine(gazetteer: Gazetteer) -> None:
    """Gaza the city lies in Gaza the strip, territory PS."""
    city = gazetteer.named("Gaza City")[0]
    assert city.within == ("iso:PS-GZZ", "iso:PS")
    assert city.territory == "PS"


@pytest.mark.parametrize("name", ["Kharkiv Oblast", "Crimea", "Donbas", "Ukraine", "Black Sea", "West Bank"])
def test_a_region_is_a_region_and_never_its_centre(gazetteer: Gazetteer, name: str) -> None:
    """Regions, countries, areas and seas have no coordinates; where they roughly lie is asked apart and has a width."""
    place = gazetteer.named(name)[0]
    assert place.precision not in ("settlement", "site")
    assert (place.lat, place.lon) == (None, None)
    near = gazetteer.near(place.id or "")
    assert near is not None
    assert near.km > 0


def test_a_village_without_a_position_is_near_its_hromada(gazetteer: Gazetteer) -> None:
    """A village that the sources do not place has no coordinates, but what contains it says roughly where it is."""
    village = next(p for p in gazetteer.named("Ступочки") if p.territory == "UA")
    assert village.precision == "settlement"
    assert village.lat is None
    near = gazetteer.near(village.id or "")
    assert near is not None
    assert near.of in village.within
    assert near.km > 0


def test_unknown_names_and_ids_are_unknown(gazetteer: Gazetteer) -> None:
    """What the table lacks is an empty answer, never the nearest thing."""
    assert gazetteer.named("Xyzzyhorod") == ()
    assert gazetteer.get("gn:999999999") is None
    assert gazetteer.get("nowhere") is None
    assert gazetteer.within("nowhere") == ()
    assert gazetteer.near("nowhere") is None


def test_slips_of_the_keys_are_forgiven_where_asked(gazetteer: Gazetteer) -> None:
    """A swapped pair of letters leads to the town, and only through the reading that says so."""
    assert gazetteer.named("Enerdohar") == ()
    assert gazetteer.alike("Enerdohar")[0].name == "Enerhodar"


def test_an_absent_table_is_told_with_its_cure(tmp_path: Path) -> None:
    """Without the table the error names the script that makes it."""
    with pytest.raises(FileNotFoundError, match="build_gazetteer"):
        open_gazetteer(tmp_path / "none.sqlite")


@settings(max_examples=60, deadline=None)
@given(
    name=st.sampled_from("Lyman Novoselivka Paris Washington Georgia Victoria Gaza Rafah Derna Sumy".split())
)
def test_containment_is_a_tree(name: str) -> None:
    """Every chain ends in a country or a sea of no country; what contains a container contains the contained."""
    gazetteer = open_gazetteer()
    for place in gazetteer.named(name):
        assert place.id not in place.within
        for index, id in enumerate(place.within):
            assert gazetteer.contains(id, place.id or "")
            assert gazetteer.within(id) == place.within[index + 1 :]


def test_it_opens_fast_and_small() -> None:
    """Opening takes under 0.3 s and the table under 60 MB of memory, names asked of it included."""
    code = (
        "import resource, time\n"
        "import rapidfuzz, onrecord.model.place\n"
        "before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss\n"
        "start = time.perf_counter()\n"
        "from onrecord.gazetteer.gazetteer import open_gazetteer\n"
        "g = open_gazetteer(); g.named('Kyiv')\n"
        "seconds = time.perf_counter() - start\n"
        "for i in range(30000): g.named(f'Nova {i}')\n"
        "print(seconds, (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before) / 1024)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=60
    )
    seconds, megabytes = map(float, done.stdout.split())
    assert seconds < 0.3
    assert megabytes < 60
