"""The templates of one telegram, in the scorer's shape.

In      a Telegram, a gazetteer and the tables of weights
Out     one row an incident: type, day, place, killed and injured
Pure    no clock, network or disk

The key's THREATENED templates have no row: what did not happen is no incident. ATTEMPTED ones (a bomb found, a shot that missed) are acts, and have.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from evals.kinds.muc.day import choose_day
from evals.kinds.muc.event import Bar, Event, find_events
from evals.kinds.muc.linear import Weights
from evals.kinds.muc.mention import TYPES, mention_chances
from evals.kinds.muc.party import strikers, struck
from evals.kinds.muc.place import choose_place
from evals.kinds.muc.scene import Scene, open_scene
from evals.kinds.muc.telegram import Telegram
from evals.kinds.muc.toll import MEASURES, choose_toll
from onrecord.gazetteer.gazetteer import Gazetteer

Tables = Mapping[str, Weights]
BARS: dict[str, Bar] = {kind: Bar(first=0.25, more=0.35, joins=0.7) for kind in TYPES}
"""Chosen on five folds of the training telegrams, for the best F1 of type, day and place."""


def read_incidents(telegram: Telegram, gazetteer: Gazetteer, tables: Tables) -> Iterator[dict[str, object]]:
    """Every incident that the key would hold a template for."""
    if telegram.lines:
        scene = open_scene(telegram, gazetteer)
        told = mention_chances(telegram, {kind: tables[f"mention {kind}"] for kind in TYPES})
        for event in find_events(scene, told, tables["pair"], BARS):
            yield row(scene, event, tables)


def row(scene: Scene, event: Event, tables: Tables) -> dict[str, object]:
    """One event in the scorer's shape."""
    day = choose_day(scene, event, tables["day"])
    tolls = {m: choose_toll(scene, event, m, tables["toll"]) for m in MEASURES}
    lines = [scene.telegram.lines[at] for at in event.lines]
    return {
        "doc": scene.telegram.id,
        "type": [event.type],
        "date": [list(day)] if day else None,
        "place": choose_place(scene, event, tables["place"]),
        "killed": tolls["killed"] and list(tolls["killed"]),
        "injured": tolls["injured"] and list(tolls["injured"]),
        "perp": strikers(lines),
        "target": struck(lines),
    }
