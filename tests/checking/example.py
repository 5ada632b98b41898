"""Small tables and records for the tests of checking. Nothing here is a real place, party or event but by its shape."""

from __future__ import annotations

from dataclasses import replace

from onrecord.checking.context import Tables
from onrecord.model.actor import Actor
from onrecord.model.incident import Incident
from onrecord.model.place import Place
from onrecord.model.pledge import Obligation, Pledge
from onrecord.model.position import Acts, Area, Position, Window
from onrecord.model.reviewed import Reviewed, Telling
from onrecord.model.series import Coverage, Series, SeriesDescription, SeriesPoint
from onrecord.model.when import When

WITHIN = {
    "town": ("district", "region", "land"),
    "other town": ("region", "land"),
    "district": ("region", "land"),
    "region": ("land",),
    "second region": ("land",),
    "land": (),
    "abroad": (),
}


class SmallPlaces:
    def within(self, id: str) -> tuple[str, ...]:
        return WITHIN.get(id, ())

    def parts(self, id: str) -> tuple[str, ...]:
        return ("region", "second region") if id == "land" else ()


class SmallParties:
    def actor(self, words: str, *, on: str | None) -> Actor | None:
        if words in {"Northland", "Northern army"}:
            return Actor(name=words, sort="state", side="Northland")
        if words in {"Southland", "Southern army"}:
            return Actor(name=words, sort="armed force", side="Southland")
        return Actor(name=words, sort="organisation") if words == "Watchers" else None

    def party(self, words: str) -> str | None:
        return {"Northern": "Northland", "Southern": "Southland"}.get(words)


TABLES = Tables(places=SmallPlaces(), parties=SmallParties())


def place(id: str | None, **more: object) -> Place:
    return replace(
        Place(name=id or "somewhere", id=id, precision="settlement", within=WITHIN.get(id or "", ())),
        **more,  # type: ignore[arg-type]
    )


def incident(id: str = "i", **more: object) -> Incident:
    given = {
        "id": id,
        "type": "drone strike",
        "actor": "Northland",
        "place": place("town"),
        "time": When(start="2026-02-02T10:00+00:00", end="2026-02-02T11:00+00:00", precision="hour"),
        "passages": (),
        "method": "test.v1",
        **more,
    }
    return Incident(**given)  # type: ignore[arg-type]


def telling(source: str = "d1", **more: object) -> Telling:
    given = {
        "source": source,
        "text": source,
        "actor": "Northland",
        "publisher": f"Paper {source}",
        "published": "2026-02-09",
        **more,
    }
    return Telling(**given)  # type: ignore[arg-type]


def reviewed(id: str = "i", **more: object) -> Reviewed:
    """An accepted incident, attributed by an observer, unless told otherwise; keys of an incident go to it."""
    own = {k: more.pop(k) for k in ("says", "grade", "tellings", "decisions", "recorded") if k in more}
    given = {"says": "accepted", "grade": "fair", "tellings": (telling(by="Watchers"),), **own}
    return Reviewed(incident=incident(id, **more), **given)  # type: ignore[arg-type]


def position(**more: object) -> Position:
    given = {
        "holder": "Northland",
        "label": "north",
        "window": Window(start="2026-02-01", end="2026-02-04", end_inside=False, zone="UTC"),
        "area": Area(places=("region",)),
        "acts": Acts(),
        **more,
    }
    return Position(**given)  # type: ignore[arg-type]


def pledge(*positions: Position, **more: object) -> Pledge:
    given = {
        "promiser": "Northland",
        "parties": ("Northland", "Southland"),
        "obligations": (Obligation(bound="Northland", act="attack"),),
        "positions": positions,
        "method": "test.v1",
        "key": "test",
        "id": "p",
        **more,
    }
    return Pledge(**given)  # type: ignore[arg-type]


def series(*points: tuple[str, str, float | None], **more: object) -> Series:
    given = {
        "key": "s",
        "title": "s",
        "kind": "counts",
        "unit": "hits",
        "area": ("region",),
        "zone": "UTC",
        "coverage": (Coverage(start="2026-02-01", end="2026-02-03"),),
        "no_row": "not known",
        "blank": "not known",
        "claimant": None,
        "observer": "Counter",
        "observes": ("drone strike", "missile strike", "airstrike"),
        "id": "s",
        **more,
    }
    return Series(
        description=SeriesDescription(**given),  # type: ignore[arg-type]
        points=tuple(
            SeriesPoint(series="s", start=s, end=e, count=c, row=n)
            for n, (s, e, c) in enumerate(points, start=2)
        ),
    )
