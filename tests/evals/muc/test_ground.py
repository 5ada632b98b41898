"""Names of places in a telegram."""

from __future__ import annotations

import pytest
from evals.kinds.muc.ground import spots

from tests.evals.muc.telegrams import gazetteer


def names(text: str) -> list[tuple[str, str]]:
    return [(s.name, s.kind) for s in spots(text, 0, gazetteer()) if s.kind != "country"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A BOMB EXPLODED IN THE LOS ZARZALES NEIGHBORHOOD OF BOGOTA.", [("LOS ZARZALES", "quarter"), ("BOGOTA", "town")]),
        ("THE COLOMBIAN TOWN OF VILLA ZARZAL WAS ATTACKED.", [("VILLA ZARZAL", "town")]),
        ("A COLOMBIAN PATROL CAME TO QUIMBARA, ANTIOQUIA DEPARTMENT.", [("ANTIOQUIA", "region")]),
        ("COLOMBIAN POLICE SAID IN QUIMBARA, ANTIOQUIA DEPARTMENT, THAT", [("QUIMBARA", "village"), ("ANTIOQUIA", "region")]),
        ("IT HAPPENED AT THE NATIONAL UNIVERSITY IN BOGOTA.", [("NATIONAL UNIVERSITY", "site"), ("BOGOTA", "town")]),
    ],
)  # fmt: skip
def test_a_place_is_named_by_what_it_is_called_or_by_the_gazetteer(
    text: str, found: list[tuple[str, str]]
) -> None:
    """A name is what stands before "NEIGHBORHOOD" or behind "TOWN OF", or what the gazetteer knows in a country that is named."""
    assert names(text) == found


@pytest.mark.parametrize(
    "text",
    [
        "A POOR NEIGHBORHOOD IN THE SOUTH.",
        "IN RETALIATION, THEY FLED.",
        "THE COLOMBIAN MAYOR MEDELLIN SPOKE.",
    ],
)
def test_common_words_and_persons_are_no_places(text: str) -> None:
    """An adjective before "NEIGHBORHOOD", an English word behind "IN" and the name behind a title name no place."""
    assert names(text) == []


def test_towns_are_those_of_the_countries_named() -> None:
    """A town of a country that the telegram never names is no place of it."""
    assert names("THE PERUVIAN POLICE WENT TO AYACUCHO.") == [("AYACUCHO", "town")]
    assert names("THE CHILEAN POLICE WENT TO AYACUCHO.") == []
