"""The tables a check and an import are given: places, parties, zones, and what reads terms from prose."""

from __future__ import annotations

import re
from functools import lru_cache
from importlib.resources import files
from typing import cast

from onrecord.checking.context import Tables
from onrecord.extraction.incident import english
from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer
from onrecord.gazetteer.office import PublicTable, open_table
from onrecord.model.incident import TargetClass

_NAME = re.compile(r"[^\W\d_][\w’'-]*")
_TOWNS = re.compile(r"\b(?:cities|towns|villages|settlements)\b", re.IGNORECASE)
_TARGETS = tuple(
    (cast(TargetClass, name), re.compile(rf"\b(?:{words})\b", re.IGNORECASE))
    for name, words in english.TARGETS
)


class PlaceTable:
    """The gazetteer as a check asks it; every answer kept."""

    def __init__(self, gazetteer: Gazetteer) -> None:
        self.within = lru_cache(maxsize=200_000)(gazetteer.within)
        self.parts = lru_cache(maxsize=1_000)(gazetteer.parts)


class Prose:
    """Reads the terms of an imported pledge: capitalised names that the tables know, targets as reports name them."""

    def __init__(self, gazetteer: Gazetteer, public: PublicTable) -> None:
        self._gazetteer = gazetteer
        self._public = public

    def places(self, words: str) -> tuple[str, ...]:
        """The likeliest place of each name, and the region of the same name around it (a city that is its own region).

        The first word may be capitalised by its place alone: it counts where the table has it like any other.
        """
        found: list[str] = []
        for party in self.parties(words):
            # "Ukrainian cities" are places of Ukraine, though no place is named.
            found.extend(p.id for p in self._gazetteer.named(party)[:1] if p.id and p.precision == "country")
        for run in _runs(words):
            places = self._gazetteer.named(run)
            if not places or places[0].id is None:
                continue
            found.append(places[0].id)
            around = self._gazetteer.get(places[0].within[0]) if places[0].within else None
            if around is not None and around.id and around.name == places[0].name:
                found.append(around.id)
        return tuple(dict.fromkeys(found))

    def settlements(self, words: str) -> bool:
        return _TOWNS.search(words) is not None

    def targets(self, words: str) -> tuple[TargetClass, ...]:
        # "Other" is a list of single buildings, none of which a pledge is about.
        return tuple(name for name, pattern in _TARGETS if name != "other" and pattern.search(words))

    def parties(self, words: str) -> tuple[str, ...]:
        found = [p for w in _NAME.findall(words) if w[0].isupper() and (p := self._public.party(w))]
        return tuple(dict.fromkeys(found))


def open_tables() -> tuple[Tables, Prose]:
    """The tables that travel with the package."""
    gazetteer, public = open_gazetteer(), open_table()
    tables = Tables(places=PlaceTable(gazetteer), parties=public, zones=territory_zones())
    return tables, Prose(gazetteer, public)


def territory_zones() -> dict[str, tuple[str, ...]]:
    """The zones of each territory, from the IANA table ``zone1970.tab``.

    A zone belongs to the territory listed first; one that several share goes to the others only where they have none.
    """
    own: dict[str, list[str]] = {}
    shared: dict[str, list[str]] = {}
    for line in (files("tzdata") / "zoneinfo" / "zone1970.tab").read_text(encoding="utf-8").splitlines():
        cells = line.split("\t")
        if len(cells) < 3 or line.startswith("#"):
            continue
        first, *others = cells[0].split(",")
        own.setdefault(first, []).append(cells[2])
        for other in others:
            shared.setdefault(other, []).append(cells[2])
    return {territory: tuple(zones) for territory, zones in {**shared, **own}.items()}


def _runs(words: str) -> list[str]:
    """Runs of capitalised words, the longest first: "Kyiv Oblast" before "Kyiv"."""
    runs = re.findall(r"\b[^\W\d_a-zа-яіїєґ][\w’'-]+(?: [^\W\d_a-zа-яіїєґ][\w’'-]+)*", words)
    return [r for r in runs if r]
