"""A place as a desk writes it: parts, order, regions, slips, and what is refused."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extraction.place.address import read_address
from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


@pytest.mark.parametrize(
    ("words", "id"),
    [
        ("Lyman, Donetsk region", "gn:704204"),
        ("Lyman (Kharkiv oblast)", "gn:703071"),
        ("city of Chuhuiv,", "gn:710374"),
        ("Kyiv, Borodyanka", "gn:711635"),
        ("Kramatorks (Donetsk region)", "gn:704508"),
        ("Slovyansk, Dontesk region", "gn:693468"),
        ("Melitopol (Kherson region)", "gn:701404"),
        ("Lvivska Oblast", "iso:UA-46"),
        ("Belgorod region", "iso:RU-BEL"),
        ("Donetsk region", "iso:UA-14"),
        ("Crimea", "iso:UA-43"),
        ("Orikhiv, Zaporizhia region", "gn:698428"),
        ("Орехов, Запорожская область", "gn:698428"),
    ],
)
def test_a_desks_words_lead_to_the_place(gazetteer: Gazetteer, words: str, id: str) -> None:
    """The region, in either order, in careless spelling or in Russian, picks the place."""
    place = read_address(words, gazetteer)
    assert place is not None
    assert place.id == id


def test_near_a_town_is_not_the_town(gazetteer: Gazetteer) -> None:
    """ "Near Velyka Novosilka" has the precision of a neighbourhood, not of the settlement."""
    place = read_address("near Velyka Novosilka", gazetteer)
    assert place is not None
    assert (place.precision, place.id) == ("near settlement", "gn:690237")


def test_a_highway_between_two_towns_is_an_area_without_a_position(gazetteer: Gazetteer) -> None:
    """A road has no point: it is an area inside what holds both its ends."""
    place = read_address("Svatove-Kreminna highway", gazetteer)
    assert place is not None
    assert (place.precision, place.lat, place.within) == ("area", None, ("iso:UA-09", "iso:UA"))


@pytest.mark.parametrize("words", ["Kherson: Dniprovskyi district", "Dniprovskyi district, Kherson", "Kherson (Dniprovskyi district)"])  # fmt: skip
def test_a_district_is_found_inside_the_town_that_is_named(gazetteer: Gazetteer, words: str) -> None:
    """Three towns have a Dniprovskyi district; the town named beside it decides, in any order of words."""
    place = read_address(words, gazetteer)
    assert place is not None
    assert place.precision == "district"
    assert place.lat is None
    assert "gn:706448" in place.within


def test_an_unknown_village_keeps_its_name_and_its_region(gazetteer: Gazetteer) -> None:
    """A village that the table lacks has no id and no position, and is never the region's centre."""
    place = read_address("Xyzhorodka village, Donetsk oblast", gazetteer)
    assert place is not None
    assert (place.name, place.id, place.lat, place.precision) == ("Xyzhorodka", None, None, "settlement")
    assert place.within == ("iso:UA-14", "iso:UA")


@pytest.mark.parametrize("words", ["", "somewhere", "Odesa or Mykolaiv", "12 km", "Xyzzyhorod"])
def test_what_names_no_single_place_is_none(gazetteer: Gazetteer, words: str) -> None:
    """No words, no name, an open choice and an unknown name give no place."""
    assert read_address(words, gazetteer) is None


def test_a_list_about_one_country_prefers_its_places(gazetteer: Gazetteer) -> None:
    """Of two Makarovs the one in the country that the list is about comes first."""
    anywhere = read_address("Makarov", gazetteer)
    here = read_address("Makarov", gazetteer, likely=("iso:UA",))
    assert anywhere is not None
    assert here is not None
    assert anywhere.territory != "UA"
    assert here.territory == "UA"


@settings(max_examples=40, deadline=None)
@given(town=st.sampled_from("Kupiansk Izium Bakhmut Sumy Chernihiv Nikopol Kherson Konotop".split()), form=st.sampled_from(["{}, {} region", "{} ({} oblast)", "{1} region, {0}", "{} in {} Oblast", "{}; {} Region."]))  # fmt: skip
def test_the_form_of_an_address_does_not_change_the_place(town: str, form: str) -> None:
    """Commas, brackets and the order of parts make no difference to the place."""
    gazetteer = open_gazetteer()
    expected = next(p for p in gazetteer.named(town) if p.precision == "settlement" and p.territory == "UA")
    oblast = next(gazetteer.get(id) for id in expected.within if id.startswith("iso:UA-"))
    assert oblast is not None
    place = read_address(form.format(town, oblast.name.removesuffix(" Oblast")), gazetteer)
    assert place == expected


@settings(max_examples=100, deadline=None)
@given(st.text(alphabet="ABKLabcdeiknorsty ,()-/:'\n", max_size=50))
def test_no_words_break_it(words: str) -> None:
    """Any words give a Place or None, and a place with a position is a settlement or its neighbourhood."""
    place = read_address(words, open_gazetteer())
    if place is not None and place.lat is not None:
        assert place.precision in ("settlement", "near settlement")


@pytest.mark.parametrize(("name", "floor"), [("bellingcat_dev", 84.0), ("ged_ukraine_dev", 54.0)])
def test_places_lie_within_ten_kilometres(
    outside_data: Path, tmp_path: Path, name: str, floor: float
) -> None:
    """Of the measuring sets at least these shares lie within 10 km: 84% of Bellingcat's, 54% of UCDP's."""
    gold = outside_data / "places" / f"{name}.jsonl"
    out = tmp_path / "out.jsonl"
    subprocess.run([sys.executable, "-m", "evals.predict", "--kind", "places", "--docs", gold, "--out", out], cwd=ROOT, check=True, timeout=100, capture_output=True)  # fmt: skip
    scorer = outside_data.parent / "eval" / "score_places.py"
    done = subprocess.run([sys.executable, scorer, gold, out], capture_output=True, text=True, check=True)
    share = float(done.stdout.split('"within_10_km": ')[1].split(",")[0])
    assert share >= floor
