"""The gazetteer: places by name and by id, and what contains what.

In      a name or an id
Out     Places, the likeliest first; what contains a place; roughly where a place without a position lies
Reads   ``places.sqlite`` beside this file, once opened read-only; see ``scripts/build_gazetteer.py``

A gazetteer answers what its table holds. Which of several places a text means is decided where the text is read.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import cast

from rapidfuzz.distance import OSA, Levenshtein

from onrecord.gazetteer.fold import fold, skeleton
from onrecord.gazetteer.transliteration import latin
from onrecord.model.place import Place, PlacePrecision

TABLE = Path(__file__).with_name("places.sqlite")
_COLUMNS = "id, ref, name, kind, lat, lon, mid_lat, mid_lon, spread, size, parent, territory, disputed"
ALIKE = 0.65
"""Share of letters that two spellings of one name have in common at least: "Trekhizbenka", "Trokhizbenka" 0.92."""
MOST = 60
"""Places that one name answers with at most: "San José" has hundreds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """Roughly where a place lies: ``km`` holds four in five of what is known of it. Never a position."""

    lat: float
    lon: float
    km: float
    of: str
    """Id of the place whose middle this is."""


@dataclass(frozen=True, slots=True)
class _Row:
    id: int
    ref: str
    name: str
    kind: str
    lat: int | None
    lon: int | None
    mid_lat: int | None
    mid_lon: int | None
    spread: int | None
    size: int
    parent: int | None
    territory: str | None
    disputed: int


class Gazetteer:
    """Reads are cached; one instance serves one thread."""

    def __init__(self, database: sqlite3.Connection) -> None:
        self._db = database
        self._row = lru_cache(maxsize=20_000)(self._read_row)
        self.named = lru_cache(maxsize=20_000)(self._named)
        self.sounding = lru_cache(maxsize=2_000)(self._sounding)
        self.alike = lru_cache(maxsize=2_000)(self._alike)

    def get(self, id: str) -> Place | None:
        """The place with this id, None where the table has none."""
        row = self._by_ref(id)
        return self._place(row) if row else None

    def _named(self, name: str) -> tuple[Place, ...]:
        """Every place that goes by ``name``, in any script or spelling of the table, the likeliest first.

        Likelier is what bears it as its first name, then what more people live in. At most ``MOST``.
        """
        rows = self._db.execute(
            "SELECT name.other, place.id FROM name JOIN place ON place.id = name.place WHERE name.key = ?"
            " ORDER BY place.size / (CASE name.other WHEN 0 THEN 1.0 ELSE 3.0 END) DESC LIMIT ?",
            (fold(name), MOST),
        ).fetchall()
        return tuple(self._place(self._row(number)) for _, number in rows)

    def _sounding(self, name: str) -> tuple[Place, ...]:
        """Places of Ukraine, Russia and Belarus whose name differs from ``name`` as Ukrainian and Russian forms
        do ("Gorodishche", "Horodyshche"), the most alike first. Many are other places: ask for a region."""
        key = skeleton(name)
        if len(key) < 3:
            return ()
        wanted = latin(fold(name))
        found: dict[int, float] = {}
        for number, other in self._db.execute(
            "SELECT sound.place, name.key FROM sound JOIN name ON name.place = sound.place WHERE sound.key = ?",
            (key,),
        ):
            likeness = Levenshtein.normalized_similarity(wanted, latin(other))
            found[number] = max(likeness, found.get(number, 0.0))
        best = sorted(found.items(), key=lambda f: (-round(f[1], 1), -self._row(f[0]).size))
        return tuple(self._place(self._row(number)) for number, likeness in best[:MOST] if likeness >= ALIKE)

    def _alike(self, name: str) -> tuple[Place, ...]:
        """Places whose name is one slip of the keys away from ``name``, two for eight letters and more: a letter
        left out, put in, changed or swapped with the next. The first letter is held right; larger places come first."""
        key = fold(name)
        if len(key) < 5:
            return ()
        most = 2 if len(key) >= 8 else 1
        found: dict[int, int] = {}
        for other, number in self._db.execute(
            "SELECT key, place FROM name WHERE key >= ? AND key < ? AND length(key) BETWEEN ? AND ?",
            (key[0], chr(ord(key[0]) + 1), len(key) - most, len(key) + most),
        ):
            slips = OSA.distance(key, other, score_cutoff=most)
            if slips <= most:
                found[number] = min(slips, found.get(number, 9))
        best = sorted(found.items(), key=lambda f: (f[1], -self._row(f[0]).size))
        return tuple(self._place(self._row(number)) for number, _ in best[:MOST])

    def within(self, id: str) -> tuple[str, ...]:
        """The ids of all places that contain ``id``, nearest first; empty for a country or an unknown id."""
        row = self._by_ref(id)
        return self._above(row) if row else ()

    def contains(self, outer: str, inner: str) -> bool:
        """Whether ``inner`` lies in ``outer``, by their ids. A place contains itself."""
        return outer == inner or outer in self.within(inner)

    def size(self, id: str) -> int:
        """How likely a bare name means this place: about the people who live there."""
        row = self._by_ref(id)
        return row.size if row else 0

    def near(self, id: str) -> Near | None:
        """Where a place lies as closely as the table knows: itself, else the middle of the smallest place
        around it that has one. For distance checks and map views only."""
        row = self._by_ref(id)
        while row is not None:
            if row.lat is not None and row.lon is not None:
                return Near(lat=row.lat / 1e5, lon=row.lon / 1e5, km=0.0, of=row.ref)
            if row.mid_lat is not None and row.mid_lon is not None:
                return Near(
                    lat=row.mid_lat / 1e5, lon=row.mid_lon / 1e5, km=float(row.spread or 100), of=row.ref
                )
            row = self._row(row.parent) if row.parent else None
        return None

    def _place(self, row: _Row) -> Place:
        precision = "settlement" if row.kind == "village" else row.kind
        return Place(
            name=row.name,
            id=row.ref,
            lat=None if row.lat is None else row.lat / 1e5,
            lon=None if row.lon is None else row.lon / 1e5,
            precision=cast(PlacePrecision, precision),
            within=self._above(row),
            territory=row.territory,
            disputed=bool(row.disputed),
        )

    def _above(self, row: _Row) -> tuple[str, ...]:
        refs: list[str] = []
        while row.parent:
            row = self._row(row.parent)
            refs.append(row.ref)
        return tuple(refs)

    def _by_ref(self, ref: str) -> _Row | None:
        found = self._db.execute("SELECT id FROM place WHERE ref = ?", (ref,)).fetchone()
        return self._row(found[0]) if found else None

    def _read_row(self, number: int) -> _Row:
        return _Row(*self._db.execute(f"SELECT {_COLUMNS} FROM place WHERE id = ?", (number,)).fetchone())


def open_gazetteer(path: Path | None = None) -> Gazetteer:
    """Open the packed table, the package's own where ``path`` is None. Raises FileNotFoundError where there is none."""
    table = path or TABLE
    if not table.exists():
        raise FileNotFoundError(f"{table}: no gazetteer table; scripts/build_gazetteer.py makes it")
    return Gazetteer(sqlite3.connect(f"file:{table}?mode=ro&immutable=1", uri=True, check_same_thread=False))
