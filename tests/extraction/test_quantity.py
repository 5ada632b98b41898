"""Quantities: numbers with the bounds that their words give."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.extraction.quantity.find import find_quantities
from onrecord.extraction.quantity.number import read_quantity
from onrecord.extraction.sentence import find_sentences
from onrecord.extraction.time.find import find_times
from onrecord.model.document import Document, Part
from onrecord.model.outcome import Refusal
from onrecord.model.quantity import Quantity


def quantities(text: str) -> list[Quantity]:
    document = Document(
        text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en", published="2026-02-03"
    )
    sentences = find_sentences(document)
    return [m.quantity for m in find_quantities(document, sentences, find_times(document, sentences))]


@pytest.mark.parametrize(
    ("words", "value", "lower", "upper", "open_"),
    [
        ("More than 2,500 people fled.", None, 2500, None, (True, False)),
        ("At least 40 people fled.", None, 40, None, (False, False)),
        ("No fewer than 12 people fled.", None, 12, None, (False, False)),
        ("Up to 325,000 men died.", None, None, 325_000, (False, False)),
        ("As many as 14 men died.", None, None, 14, (False, False)),
        ("Fewer than 90 drones came.", None, None, 90, (False, True)),
        ("Around 1.2 million men fell.", 1_200_000, None, None, (False, False)),
        ("Between 500,000 and 600,000 fell.", None, 500_000, 600_000, (False, False)),
        ("Greater than 100 and smaller than 300 were counted.", None, 100, 300, (True, True)),
        ("Dozens of people fled.", None, 24, None, (False, False)),
        ("Five hundred or less remain.", None, None, 500, (False, False)),
        ("Three people died.", 3, 3, 3, (False, False)),
        ("Nobody was hurt.", 0, 0, 0, (False, False)),
        ("It weighed 278kg in all.", 278, 278, 278, (False, False)),
        ("It cost $4.2b in all.", 4.2e9, 4.2e9, 4.2e9, (False, False)),
        ("One in five homes burned.", 0.2, 0.2, 0.2, (False, False)),
        ("Two thirds of the grid failed.", 2 / 3, 2 / 3, 2 / 3, (False, False)),
    ],
)
def test_bounds_are_those_of_the_words(
    words: str, value: float | None, lower: float | None, upper: float | None, open_: tuple[bool, bool]
) -> None:
    """Value, lower and upper with open or closed ends, and never more than is said."""
    first = quantities(words)[0]
    assert (first.value, first.lower, first.upper) == tuple(
        pytest.approx(x) if x else x for x in (value, lower, upper)
    )
    assert (first.lower_open, first.upper_open) == open_


def test_bounds_that_do_not_meet_stay_two() -> None:
    """ "More than 40 and less than 10" is no range."""
    assert [(q.lower, q.upper) for q in quantities("More than 40 and less than 10 were named.")] == [
        (40, None),
        (None, 10),
    ]


def test_a_change_and_where_it_ended_are_no_range() -> None:
    """ "Rose 0.4 per cent to 13,176" are two numbers."""
    assert [q.value for q in quantities("It rose 0.4 per cent to 13,176 in all.")] == [0.4, 13176]


@pytest.mark.parametrize(
    "words",
    [
        "An S-300 fell.",
        "Under Resolution 1701 they left.",
        "The 22nd brigade left.",
        "It was at 18:30.",
        "It began in 2022.",
    ],
)
def test_what_names_and_does_not_count_is_no_quantity(words: str) -> None:
    """Weapons, resolutions, ordinals, hours and years are passed over."""
    assert quantities(words) == []


def test_separators_are_those_of_the_language() -> None:
    """ "1.200" is 1200 in German and 1.2 in English; what is certain in neither is refused."""
    german, english = read_quantity("1.200", language="de"), read_quantity("1.200", language="en")
    assert isinstance(german, Quantity) and german.value == 1200
    assert isinstance(english, Quantity) and english.value == 1.2
    assert isinstance(read_quantity("1.2.3", language="en"), Refusal)


@given(st.integers(min_value=0, max_value=10**9))
def test_every_whole_number_is_read_back(number: int) -> None:
    """Digits with thousands parted are the number that was written."""
    read = read_quantity(f"{number:,}", language="en")
    assert isinstance(read, Quantity)
    assert read.value == number


def test_codes_indices_and_house_numbers_name() -> None:
    """A code with a hyphen, an index and a house in a street name; a percentage beside an index counts."""
    assert quantities("The T-72 and the TA-35 stood at 575 Mill Road, near 9 E 71st St.") == []
    (fall,) = quantities("Stoxx -1.3%.")
    assert fall.value == -1.3


def test_a_count_laid_beside_another_bounds_neither() -> None:
    """ "Higher than the 20,178 of last year" is an exact number, "more than 20,178" a bound."""
    (beside,) = quantities("That is higher than the 20,178 of the list.")
    assert (beside.value, beside.lower_open) == (20_178, False)


def test_no_casualties_is_nought_and_none_reported_is_silence() -> None:
    """A zero counts only where someone says it."""
    (nought,) = quantities("There were no casualties.")
    assert nought.value == 0
    assert quantities("No casualties were reported.") == []
