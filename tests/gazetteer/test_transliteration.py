"""One name, many spellings: rules of transliteration and the keys that join them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.gazetteer.fold import fold, skeleton
from onrecord.gazetteer.transliteration import bgn, german, kmu, latin


@pytest.mark.parametrize(
    ("word", "form"),
    [("Київ", "Kyiv"), ("Згурівка", "Zghurivka"), ("Яготин", "Yahotyn"), ("Знам'янка", "Znamianka"), ("Біла Церква", "Bila Tserkva")],
)  # fmt: skip
def test_kmu_follows_ukraines_rule_of_2010(word: str, form: str) -> None:
    """A Ukrainian name is written in Latin as the Cabinet's resolution 55 has it, its own examples among them."""
    assert kmu(word) == form


@pytest.mark.parametrize(("word", "form"), [("Горловка", "Gorlovka"), ("Ясиноватая", "Yasinovataya")])
def test_bgn_writes_russian_names_as_agencies_do(word: str, form: str) -> None:
    """A Russian name is written in Latin as agencies and maps write it."""
    assert bgn(word) == form


def test_german_papers_spell_their_own_way() -> None:
    """A Ukrainian name is written as German papers write it."""
    assert german("Чернігів") == "Tschernihiw"


@pytest.mark.parametrize(
    ("one", "other"),
    [("Horlivka", "Gorlovka"), ("Shyroka Balka", "Shirokaya Balka"), ("Kostiantynivka", "Konstantinovka")],
)
def test_skeletons_join_ukrainian_and_russian_forms(one: str, other: str) -> None:
    """The Ukrainian and the Russian form of one name share their skeleton where only vowels and swapped sounds differ."""
    same = skeleton(one) == skeleton(other)
    # "Kostiantynivka" lacks the n of "Konstantinovka": another word, which a skeleton must not invent.
    assert same is (one != "Kostiantynivka")


@given(st.text(max_size=40))
def test_fold_is_idempotent(name: str) -> None:
    """Folding a key again changes nothing."""
    assert fold(fold(name)) == fold(name)


@given(st.text(alphabet="абвгґдеєжзиіїйклмнопрстуфхцчшщьюя’ -", max_size=30))
def test_ukrainian_comes_out_latin(word: str) -> None:
    """No Cyrillic letter is left in the Latin form of a Ukrainian word."""
    assert not any("\u0400" <= letter <= "\u04ff" for letter in kmu(word) + latin(word))
