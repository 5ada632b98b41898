"""Places in running text: what is a place, which of its bearers, and what only speaks like one."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extraction.place.find import find_places
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.sentence import find_sentences
from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer
from onrecord.intake.document import take_in

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture(scope="module")
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def mentions(text: str, gazetteer: Gazetteer | None) -> tuple[PlaceMention, ...]:
    document = take_in(text.encode(), name="report.txt")
    found = find_places(document, find_sentences(document), gazetteer)
    assert all(document.text[m.start : m.end] == m.text for m in found)
    return found


def ids(text: str, gazetteer: Gazetteer) -> dict[str, str | None]:
    return {m.text: m.place.id for m in mentions(text, gazetteer) if not m.metonym}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Shelling hit Chasiv Yar overnight.", {"Chasiv Yar": "gn:710915"}),
        ("Two people were hurt in Lyman, Donetsk region.", {"Lyman": "gn:704204", "Donetsk region": "iso:UA-14"}),
        ("Two people were hurt in Lyman, Kharkiv region.", {"Lyman": "gn:703071", "Kharkiv region": "iso:UA-63"}),
        ("Two people were killed in Kharkiv Tuesday night.", {"Kharkiv": "gn:706483"}),
        ("Drones hit Sumy, Kharkiv and Zaporizhzhia.", {"Sumy": "gn:692194", "Kharkiv": "gn:706483", "Zaporizhzhia": "gn:687700"}),
        ("He spoke in Tbilisi, Georgia, and in Atlanta, Georgia.", {"Tbilisi": "gn:611717", "Atlanta": "gn:4180439", "Georgia": "iso:US-GA"}),
        ("A school burned in Khan Younis; Deir al-Balah was calm.", {"Khan Younis": "gn:281124", "Deir al-Balah": "gn:281141"}),
        ("The town of Rafah lies in the south of Gaza.", {"Rafah": "gn:281102", "Gaza": "iso:PS-GZZ"}),
        ("Fighters shelled El Fasher in North Darfur.", {"El Fasher": "gn:379555", "North Darfur": "iso:SD-DN"}),
        ("Forces of the UK and the U.S. trained there.", {"UK": "iso:GB", "U.S.": "iso:US"}),
        ("The People’s Republic of China sent aid.", {"People’s Republic of China": "iso:CN"}),
    ],
)  # fmt: skip
def test_a_text_tells_which_place_it_means(gazetteer: Gazetteer, text: str, expected: dict[str, str]) -> None:
    """The container that follows, the list, the class word and the direction pick one bearer of a name."""
    assert ids(text, gazetteer) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Jordan Smith and Paris Hilton met.",
        "The Bank of England waited.",
        "The Washington Post and The Kyiv Independent wrote about it.",
        "Reading the report took a while.",
        "In May the Turkish and Haitian officers left.",
        "They met us at noon.",
        "Telegram was silent on Sunday.",
    ],
)
def test_persons_papers_peoples_and_words_are_no_places(gazetteer: Gazetteer, text: str) -> None:
    """A name inside the name of a person or a body, a people's adjective and a word of the language name no place."""
    assert ids(text, gazetteer) == {}


@pytest.mark.parametrize(
    "text", ["Moscow denied it.", "Kyiv’s claims were rejected.", "Ukraine said it would respond."]
)
def test_a_capital_that_speaks_is_an_actor(gazetteer: Gazetteer, text: str) -> None:
    """A capital or a country before a verb of saying, or with a claim of its own, is marked a metonym."""
    assert [m.metonym for m in mentions(text, gazetteer)] == [True]


def test_in_moscow_is_a_place_even_where_someone_speaks(gazetteer: Gazetteer) -> None:
    """With a preposition of place the capital is where it happened, whoever speaks next."""
    (mention,) = mentions("The ministry in Moscow said so.", gazetteer)
    assert not mention.metonym


def test_a_place_keeps_the_reports_name(gazetteer: Gazetteer) -> None:
    """The name is the report's, with its class word; id, precision and containers are the gazetteer's."""
    (mention,) = mentions("Three were killed in the Zaporozhye region.", gazetteer)
    assert mention.place.name == "Zaporozhye region"
    assert (mention.place.id, mention.place.precision, mention.place.lat) == ("iso:UA-23", "region", None)


def test_a_stretch_of_front_is_not_its_town(gazetteer: Gazetteer) -> None:
    """ "The Pokrovsk direction" is an area around the town, without its position."""
    (mention,) = mentions("Fighting went on in the Pokrovsk direction.", gazetteer)
    assert (mention.place.precision, mention.place.id, mention.place.lat) == ("area", None, None)
    assert "iso:UA-14" in mention.place.within


def test_near_a_town_says_so(gazetteer: Gazetteer) -> None:
    """ "Near Sumy" has the precision of a neighbourhood."""
    (mention,) = mentions("A convoy was hit near Sumy.", gazetteer)
    assert mention.place.precision == "near settlement"


def test_without_a_gazetteer_context_alone_speaks() -> None:
    """Without a table a name after a preposition of place is a place with a name and nothing else."""
    (mention,) = mentions("A convoy was hit in Sumy.", None)
    assert (mention.place.name, mention.place.id) == ("Sumy", None)


@settings(max_examples=60, deadline=None)
@given(st.lists(st.sampled_from(["Kyiv", "Lyman", "Gaza", "U.S.", "New York", "of", "and", "in", ",", "the", "said", "region", "St.", "A.", "’s", "near", "War", "(", ")", ".", "Jordan", "DRC"]), max_size=14))  # fmt: skip
def test_mentions_stand_in_order_and_apart(words: list[str]) -> None:
    """Whatever the words, mentions come in text order, do not overlap and have a name."""
    found = mentions("It was so. " + " ".join(words), open_gazetteer())
    assert all(a.end <= b.start for a, b in pairwise(found))
    assert all(m.place.name for m in found)


def test_places_in_news_lie_within_161_kilometres(outside_data: Path, tmp_path: Path) -> None:
    """Of GeoVirus' names in news at least 79% are found at their offsets and lie within 161 km."""
    texts, gold = (outside_data / "places" / f"geovirus_{part}.jsonl" for part in ("texts", "dev"))
    out = tmp_path / "out.jsonl"
    subprocess.run([sys.executable, "-m", "evals.places_in_text", "--texts", texts, "--gold", gold, "--out", out], cwd=ROOT, check=True, timeout=100, capture_output=True)  # fmt: skip
    scorer = outside_data.parent / "eval" / "score_places.py"
    done = subprocess.run([sys.executable, scorer, gold, out], capture_output=True, text=True, check=True)
    assert float(done.stdout.split('"within_161_km": ')[1].split(",")[0]) >= 79.0
