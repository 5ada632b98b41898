"""Promises of the absence reader, on sentences made up for it."""

from __future__ import annotations

import pytest

from tests.extraction.reading import absences


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("The Kremlin hasn't answered; its envoy was travelling.", "answer"),
        ("Our question to the owner of the depot has not been answered.", "answer"),
        ("The White House says nothing about the list.", "comment"),
        ("The defence ministry would not say whether the bridge was hit.", "clarification"),
    ],
)
def test_a_silence_is_told_in_many_forms(text: str, of: str) -> None:
    """An answer missing, a question unanswered, nothing said and what one would not say are each an absence."""
    (one,) = absences(text)
    assert one.of == of


def test_two_silences_in_one_sentence() -> None:
    """ "Neither X nor Y" are two absences, one for each."""
    found = absences("Neither Hamas nor Israel has commented on the report.")
    assert [a.party for a in found] == ["Hamas", "Israel"]


def test_what_if_no_word_comes_is_none() -> None:
    """A silence only supposed is no absence."""
    assert absences("If no word comes by 7 a.m., the army is ready to resume.") == []
