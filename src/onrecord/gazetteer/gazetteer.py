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
_COLUMNS = "id, ref, name, kind, lat, lon, spread, size, parent, disputed"
KINDS = ("country", "region", "district", "settlement", "village", "area", "sea")
"""In the table a kind is its index here. A village is a settlement whose position the sources lack."""
GEONAMES_FROM = 100_000
"""In the table a GeoNames place has its own number raised by this; all others have lower ones and a written id."""
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
    ref: str | None
    name: str
    kind: int
    lat: int | None
    lon: int | None
    spread: int | None
    """Kilometres, where ``lat`` and ``lon`` are only the middle of what is known; None for a position."""
    size: int
    parent: int | None
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
            "SELECT place.id FROM name JOIN place ON place.id = name.bearer >> 1 WHERE name.key = ?"
            " ORDER BY place.size / (CASE name.bearer & 1 WHEN 0 THEN 1.0 ELSE 3.0 END) DESC, place.id LIMIT ?",
            (fold(name), MOST),
        ).fetchall()
        return tuple(self._place(self._row(number)) for (number,) in rows)

    def _sounding(self, name: str) -> tuple[Place, ...]:
        """Places of Ukraine, Russia and Belarus whose name differs from ``name`` as Ukrainian and Russian forms
        do ("Gorodishche", "Horodyshche"), the most alike first. Many are other places: ask for a region."""
        key = skeleton(name)
        if len(key) < 3:
            return ()
        wanted = latin(fold(name))
        found: dict[int, float] = {}
        for number, other in self._db.execute(
            "SELECT name.bearer >> 1, name.key FROM sound JOIN name ON name.key = sound.name WHERE sound.key = ?",
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
            "SELECT key, bearer >> 1 FROM name WHERE key >= ? AND key < ? AND length(key) BETWEEN ? AND ?",
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

    def parts(self, id: str) -> tuple[str, ...]:
        """The ids of the first-level regions of a country, in order; empty for any other place."""
        row = self._by_ref(id)
        if row is None or KINDS[row.kind] != "country":
            return ()
        found = self._db.execute(
            "SELECT ref FROM place WHERE parent = ? AND kind = ? ORDER BY ref",
            (row.id, KINDS.index("region")),
        )
        return tuple(ref for (ref,) in found)

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
                return Near(lat=row.lat / 1e5, lon=row.lon / 1e5, km=float(row.spread or 0), of=_ref(row))
            row = self._row(row.parent) if row.parent else None
        return None

    def _place(self, row: _Row) -> Place:
        kind = KINDS[row.kind]
        above = self._above(row)
        placed = row.spread is None and row.lat is not None and row.lon is not None
        return Place(
            name=row.name,
            id=_ref(row),
            lat=row.lat / 1e5 if placed and row.lat is not None else None,
            lon=row.lon / 1e5 if placed and row.lon is not None else None,
            precision=cast(PlacePrecision, "settlement" if kind == "village" else kind),
            within=above,
            territory=next((id[4:] for id in (*above[::-1], _ref(row)) if len(id) == 6), None),
            disputed=bool(row.disputed),
        )

    def _above(self, row: _Row) -> tuple[str, ...]:
        refs: list[str] = []
        while row.parent:
            row = self._row(row.parent)
            refs.append(_ref(row))
        return tuple(refs)

    def _by_ref(self, ref: str) -> _Row | None:
        if ref.startswith("gn:"):
            digits = ref.removeprefix("gn:")
            number = GEONAMES_FROM + int(digits) if digits.isdecimal() and len(digits) < 12 else -1
            found = self._db.execute("SELECT id FROM place WHERE id = ?", (number,)).fetchone()
        else:
            short = ref.replace("katottg:UA", "k", 1)
            found = self._db.execute("SELECT id FROM place WHERE ref = ?", (short,)).fetchone()
        return self._row(found[0]) if found else None

    def _read_row(self, number: int) -> _Row:
        return _Row(*self._db.execute(f"SELECT {_COLUMNS} FROM place WHERE id = ?", (number,)).fetchone())


def _ref(row: _Row) -> str:
    if row.ref is None:
        return f"gn:{row.id - GEONAMES_FROM}"
    return f"katottg:UA{row.ref[1:]}" if row.ref[0] == "k" else row.ref


def open_gazetteer(path: Path | None = None) -> Gazetteer:
    """Open the packed table, the package's own where ``path`` is None. Raises FileNotFoundError where there is none."""
    table = path or TABLE
    if not table.exists():
        raise FileNotFoundError(f"{table}: no gazetteer table; scripts/build_gazetteer.py makes it")
    return Gazetteer(sqlite3.connect(f"file:{table}?mode=ro&immutable=1", uri=True, check_same_thread=False))
