"""The builder of the packed table, on a world of five places."""

from __future__ import annotations

import importlib.util
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

from onrecord.gazetteer.gazetteer import open_gazetteer

SCRIPT = Path(__file__).resolve().parents[2] / "scripts" / "build_gazetteer.py"
ROWS = [
    ("UA01000000000000001", "", "O", "Автономна Республіка Крим"),
    ("UA14000000000000001", "", "O", "Донецька"),
    ("UA80000000000093317", "", "K", "Київ"),
    ("UA14020000000013572", "UA14000000000000001", "P", "Краматорський"),
    ("UA14020010000088496", "UA14020000000013572", "H", "Лиманська"),
    ("UA14020010010011111", "UA14020010000088496", "M", "Лиман"),
    ("UA14020010020022222", "UA14020010000088496", "C", "Торське"),
    ("UA14020010030033333", "UA14020010000088496", "C", "Зарічне"),
    ("UA80000000000551439", "UA80000000000093317", "B", "Оболонський"),
]


@pytest.fixture
def builder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[ModuleType]:
    spec = importlib.util.spec_from_file_location("build_gazetteer", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    monkeypatch.setattr(module, "HERE", tmp_path)
    monkeypatch.setattr(module, "codifier_rows", lambda path: iter(ROWS))
    yield module


def square(lat: float, lon: float) -> dict[str, Any]:
    ring = [[lon, lat], [lon + 1, lat], [lon + 1, lat + 1], [lon, lat + 1], [lon, lat]]
    return {"type": "Polygon", "coordinates": [ring]}


def world(folder: Path) -> None:
    (folder / "countries").mkdir()
    (folder / "states").mkdir()
    countries = {c: {"iso": c, "name": n, "population": 40_000_000, "capital": k} for c, n, k in (("UA", "Ukraine", "Kyiv"), ("RU", "Russia", "Moscow"))}  # fmt: skip
    (folder / "countries.json").write_text(json.dumps(countries))
    for code in countries:
        (folder / "countries" / f"{code}.json").write_text(json.dumps({"geometry": square(48, 30)}))
    regions = [("UA-14", "UA", "Donetsk", 48, 37, "UA.05"), ("UA-30", "UA", "Kyiv City", 50, 30, "UA.12"), ("UA-43", "RU", "Crimea", 45, 34, "UA.11"), ("RU-BEL", "RU", "Belgorod", 50, 37, "RU.09")]  # fmt: skip
    features = [
        {"properties": {"iso_3166_2": code, "iso_a2": country, "adm1_code": code, "name": name, "name_en": name, "latitude": lat, "longitude": lon, "gn_a1_code": gn}, "geometry": square(lat, lon)}
        for code, country, name, lat, lon, gn in regions
    ]  # fmt: skip
    (folder / "states" / "admin1.json").write_text(json.dumps({"features": features}))
    cities = [(703448, "Kyiv", 50.45, 30.52, "UA", 2_900_000, "12", ["Київ", "Kiev"]), (702320, "Lyman", 48.99, 37.8, "UA", 20_000, "05", ["Лиман"]), (694423, "Sevastopol", 44.6, 33.5, "UA", 400_000, "20", [])]  # fmt: skip
    keys = (
        "geonameid",
        "name",
        "latitude",
        "longitude",
        "countrycode",
        "population",
        "admin1code",
        "alternatenames",
    )
    (folder / "cities500.json").write_text(
        json.dumps({c[0]: dict(zip(keys, c, strict=True)) for c in cities})
    )
    (folder / "area.tsv").write_text("id\tname\tkind\tlat\tlon\tkm\tsize\twithin\tdisputed\tnames\nblack-sea\tBlack Sea\tsea\t43.4\t34.3\t450\t1000\t\t\t\n")  # fmt: skip
    (folder / "alias.tsv").write_text("id\tnames\niso:UA\tУкраїна\n")
    (folder / "front.tsv").write_text(
        "id\tname\tlat\tlon\twithin\tnames\nkatottg:UA14020010030033333\tZarichne\t49.00\t37.92\t\t\n"
        "front:hora\tHora\t50.46\t35.63\tiso:RU-BEL\tГора\n"
    )
    (folder / "middle.tsv").write_text("id\tlat\tlon\niso:RU\t60\t100\n")


def build(builder: ModuleType, folder: Path, monkeypatch: pytest.MonkeyPatch) -> bytes:
    monkeypatch.setattr(
        sys, "argv", ["build", "--geonames", str(folder), "--katottg", "none.xlsx", "--shapes", str(folder)]
    )
    builder.main()
    return (folder / "places.sqlite").read_bytes()


def test_the_same_sources_give_the_same_bytes(
    builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two builds from the same sources are equal byte by byte."""
    world(tmp_path)
    assert build(builder, tmp_path, monkeypatch) == build(builder, tmp_path, monkeypatch)


def test_the_table_holds_the_tree_that_the_sources_tell(
    builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A city gets its hromada by name and oblast; a village without position stands in its hromada; shapes that give
    Crimea to its holder do not decide where it lies."""
    world(tmp_path)
    build(builder, tmp_path, monkeypatch)
    gazetteer = open_gazetteer(tmp_path / "places.sqlite")
    hromada, raion = "katottg:UA14020010000088496", "katottg:UA14020000000013572"
    assert gazetteer.within("gn:702320") == (hromada, raion, "iso:UA-14", "iso:UA")
    (village,) = gazetteer.named("Torske")
    assert (village.id, village.lat, village.within[0]) == ("katottg:UA14020010020022222", None, hromada)
    near = gazetteer.near(village.id or "")
    assert near is not None
    assert (near.lat, near.lon, near.of) == (48.99, 37.8, hromada)
    crimea = gazetteer.get("iso:UA-43")
    assert crimea is not None
    assert (crimea.within, crimea.disputed) == (("iso:UA",), True)
    assert gazetteer.named("Obolonskyi")[0].within == ("gn:703448", "iso:UA-30", "iso:UA")
    assert [p.id for p in gazetteer.named("Україна")] == ["iso:UA"]
    russia = gazetteer.near("iso:RU")
    assert russia is not None
    assert (russia.lat, russia.lon) == (60, 100)


def test_outlines_carry_the_ids_of_the_table(
    builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every outline has the id of a region of Ukraine, Crimea among them, and says whether it is disputed."""
    world(tmp_path)
    build(builder, tmp_path, monkeypatch)
    features = json.loads((tmp_path / "ukraine.geojson").read_text())["features"]
    assert {f["id"]: f["properties"]["disputed"] for f in features} == {"iso:UA-14": True, "iso:UA-30": False, "iso:UA-43": True}  # fmt: skip


def test_the_front_table_places_what_no_source_places(
    builder: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A village of the codifier gets its position and keeps its id; one that no source lists gets an id of ours."""
    world(tmp_path)
    build(builder, tmp_path, monkeypatch)
    gazetteer = open_gazetteer(tmp_path / "places.sqlite")
    (village,) = gazetteer.named("Zarichne")
    assert (village.id, village.lat, village.lon) == ("katottg:UA14020010030033333", 49.0, 37.92)
    (beyond,) = gazetteer.named("Гора")
    assert (beyond.id, beyond.lat, beyond.within) == ("front:hora", 50.46, ("iso:RU-BEL", "iso:RU"))
