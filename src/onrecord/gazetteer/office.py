"""Offices and bodies: who held which office when, which state a seat stands for, whose a force is.

In      the packed tables beside this file (each row with its source)
Out     Actors by name, by office and day, by seat; parties by their adjective
Reads   its own tables once, when opened

Public persons in public office alone, and facts alone: office, side, days. A name of
two holders is refused; an office asked for without a day has no holder.
"""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files

from onrecord.gazetteer.spelling import spelling_key
from onrecord.model.actor import Actor, ActorSort


@dataclass(frozen=True, slots=True, kw_only=True)
class Tenure:
    """One person in one office; ``until`` is the first day after it, None while it lasts or is unknown."""

    person: str
    others: tuple[str, ...]
    offices: tuple[str, ...]
    side: str | None
    speaks_for: str | None
    since: str
    until: str | None
    source: str

    def covers(self, day: str) -> bool:
        return self.since <= day[:10] and (self.until is None or day[:10] < self.until)


class PublicTable:
    """Public figures, offices, bodies and parties. Satisfies extraction's ActorLookup."""

    def __init__(
        self,
        tenures: Sequence[Tenure],
        bodies: Sequence[Actor],
        parties: Mapping[str, Sequence[str]],
        seats: Mapping[str, str],
    ) -> None:
        self._tenures = tuple(tenures)
        self._parties = {word: name for name, words in parties.items() for word in (name, *words)}
        self._parties |= {seat: name for seat, name in seats.items() if seat in _ABBREVIATED}
        self._adjectives = {name: words[0] for name, words in parties.items() if words}
        self._keyed: dict[str, set[str]] = {}
        self._bodies: dict[str, Actor] = {}
        for body in bodies:
            for name in (body.name, *body.also):
                self._bodies.setdefault(_bare(name), body)
        for seat, party in seats.items():
            self._bodies.setdefault(_bare(seat), Actor(name=party, sort="state", side=party, also=(seat,)))
        for party in parties:
            self._bodies.setdefault(_bare(party), Actor(name=party, sort="state", side=party))
        for tenure in self._tenures:
            for name in (tenure.person, *tenure.others):
                for form in (name, _family(name)):
                    self._keyed.setdefault(spelling_key(form), set()).add(tenure.person)

    def actor(self, words: str, *, on: str | None) -> Actor | None:
        """Who ``words`` name without doubt; a family name two figures share is refused, unless one alone was in office then."""
        body = self._bodies.get(_bare(words))
        if body is not None:
            return body
        key = spelling_key(words)
        persons = self._keyed.get(key, set()) if key else set()
        if len(persons) > 1 and on is not None:
            persons = {t.person for t in self._tenures if t.person in persons and t.covers(on)}
        if len(persons) != 1:
            return None
        return self._person(next(iter(persons)), on)

    def holder(self, office: str, *, side: str, on: str | None) -> Actor | None:
        """Who held ``office`` of ``side`` on the day ``on``; None without a day, or where two did."""
        if on is None:
            return None
        wanted = _bare(office)
        held = [
            t
            for t in self._tenures
            if t.side == side and t.covers(on) and wanted in {_bare(o) for o in t.offices}
        ]
        return self._person(held[0].person, on) if len({t.person for t in held}) == 1 else None

    def party(self, words: str) -> str | None:
        """The party an adjective or name stands for: "Russian" and "Russia's" are "Russia"."""
        return self._parties.get(words) or self._parties.get(words.removesuffix("’s").removesuffix("'s"))

    def adjective(self, party: str) -> str:
        """ "Russian" for "Russia"; the name itself where the table has no adjective."""
        return self._adjectives.get(party, party)

    def offices(self, person: str, *, on: str | None) -> tuple[str, ...]:
        """What ``person`` was on the day: offices and, as a word of its own, the side's adjective."""
        held = [t for t in self._tenures if t.person == person and (on is None or t.covers(on))]
        return tuple(
            dict.fromkeys(f"{self.adjective(t.side)} {o}" if t.side else o for t in held for o in t.offices)
        )

    def spelling(self, name: str) -> str:
        return spelling_key(name)

    def _person(self, name: str, on: str | None) -> Actor:
        held = [t for t in self._tenures if t.person == name]
        now = [t for t in held if on is not None and t.covers(on)]
        tenure = (now or sorted(held, key=lambda t: t.since))[-1]
        also = tuple(dict.fromkeys(o for t in held for o in t.others))
        return Actor(
            name=name,
            sort="person",
            side=tenure.side,
            speaks_for=tenure.speaks_for if now else None,
            also=also,
            public=True,
        )


def open_table() -> PublicTable:
    """The tables that come with the package."""
    parties: dict[str, list[str]] = {}
    seats: dict[str, str] = {}
    for row in _rows("office_parties.tsv"):
        parties[row["name"]] = _split(row["adjectives"])
        for seat in _split(row["seats"]):
            seats[seat] = row["name"]
    bodies = [
        Actor(
            name=row["name"],
            sort=_sort(row["sort"]),
            side=row["side"] or None,
            also=tuple(_split(row["other names"])),
        )
        for row in _rows("office_bodies.tsv")
    ]
    tenures = [
        Tenure(
            person=row["person"],
            others=tuple(_split(row["other spellings"])),
            offices=tuple(_split(row["offices"])),
            side=row["side"] or None,
            speaks_for=row["speaks for"] or None,
            since=row["from"],
            until=row["until"] or None,
            source=row["source"],
        )
        for row in _rows("office_holders.tsv")
    ]
    return PublicTable(tenures, bodies, parties, seats)


def tenures_named(table: PublicTable, person: str) -> tuple[Tenure, ...]:
    """Every row of one person, for showing its sources."""
    return tuple(t for t in table._tenures if t.person == person)


_MINISTRY = re.compile(r"\b(ministry) of (\w+)\b")
_ABBREVIATED = frozenset(("US", "U.S.", "UK", "U.K.", "EU", "E.U.", "UAE"))

_SORTS: dict[str, ActorSort] = {
    "person": "person", "office": "office", "state": "state", "armed force": "armed force",
    "organisation": "organisation", "outlet": "outlet", "group": "group",
}  # fmt: skip


def _sort(word: str) -> ActorSort:
    return _SORTS[word]


def _rows(name: str) -> Iterator[dict[str, str]]:
    with files("onrecord.gazetteer").joinpath(name).open(encoding="utf-8") as stream:
        yield from csv.DictReader(stream, delimiter="\t")


def _split(cell: str) -> list[str]:
    return [c.strip() for c in cell.split(";") if c.strip()]


def _bare(words: str) -> str:
    plain = (
        words.removeprefix("the ")
        .removeprefix("The ")
        .replace("’", "'")
        .removesuffix("'s")
        .casefold()
        .replace("defense", "defence")
    )
    return _MINISTRY.sub(r"\2 ministry", " ".join(plain.split()))


def _family(name: str) -> str:
    """The family name: all after the first name, or the whole where there is one word."""
    words = name.split()
    return " ".join(words[1:]) if len(words) == 2 else words[-1]
