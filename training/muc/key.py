"""The key of MUC-4 laid over the telegrams: which sentences tell which template, and what is right of it.

In      lines of the collection's gold, and Scenes
Out     for each template its sentences; groups of options with the right ones marked, for ``fit``

A template holds the telegram's own words for victims, objects and those who did it: the sentences with most of them, and with a word of
violence of its type, tell it. Optional and threatened templates are neither right nor wrong.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations
from typing import Any

from evals.kinds.muc.day import day_options
from evals.kinds.muc.event import Event, pair_features
from evals.kinds.muc.mention import TYPES, candidates, of_violence
from evals.kinds.muc.place import place_options
from evals.kinds.muc.scene import Scene
from evals.kinds.muc.toll import Measure, toll_options
from training.muc.fit import Group

Row = Mapping[str, Any]
_GENERIC = re.compile(
    r"\b(?:CITY|TOWN|VILLAGE|REGION|DISTRICT|PROVINCE|DEPARTMENT|MUNICIPALITY|NEIGHBORHOOD|THE|OF|AREA)\b"
)
_WORTH = {"target": 1.0, "instrument": 0.7, "perp": 0.4}
"""How much a string of the template speaks for a sentence: attackers are named in many."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Template:
    row: Row
    type: str
    counts: bool
    """False for an optional or threatened one."""
    lines: tuple[int, ...]


def templates(scene: Scene, rows: Sequence[Row]) -> list[Template]:
    """The templates of one telegram, each with the sentences that tell it, if any."""
    return [
        Template(
            row=row, type=row["type"][0], counts=not row["optional"] and "THREATENED" not in row["stage"],
            lines=_told_in(scene, row),
        )
        for row in rows
    ]  # fmt: skip


def _told_in(scene: Scene, row: Row) -> tuple[int, ...]:
    scores = []
    for line in scene.telegram.lines:
        text = " ".join(line.text.split())
        worth = sum(w for field, w in _WORTH.items() for name in row[field] if name in text)
        scores.append(worth + 0.5 if worth and row["type"][0] in of_violence(line) else 0.3 * worth)
    best = max(scores, default=0.0)
    if not best:
        return ()
    told = [n for n, s in enumerate(scores) if s >= max(0.9, 0.55 * best)]
    return tuple(told or [scores.index(best)])


def mention_groups(scene: Scene, told: Sequence[Template]) -> dict[str, list[Group]]:
    """For each type: does this sentence tell one, yes or no."""
    groups: dict[str, list[Group]] = {kind: [] for kind in TYPES}
    for at, features in candidates(scene.telegram):
        here = [t for t in told if at in t.lines]
        for kind in TYPES:
            of_kind = [t for t in here if t.type == kind]
            if of_kind and not any(t.counts for t in of_kind):
                continue
            groups[kind].append(_yes_or_no(features, bool(of_kind)))
    return groups


def pair_groups(scene: Scene, told: Sequence[Template]) -> list[Group]:
    """Do two sentences, each telling a template of one type, tell the same one."""
    groups: list[Group] = []
    for kind in TYPES:
        of_kind = [t for t in told if t.type == kind]
        lines = sorted({at for t in of_kind for at in t.lines})
        for first, second in combinations(lines, 2):
            same = any(first in t.lines and second in t.lines for t in of_kind)
            groups.append(_yes_or_no(pair_features(scene, first, second), same))
    return groups


def place_group(scene: Scene, template: Template) -> Group:
    """The places of the telegram: right is what has the template's closest name, else the country alone where that is all."""
    chains = [c for c in (template.row["place"], *template.row["alt_places"]) if c]
    right = {_plain(c[-1]) for c in chains if len(c) > 1}
    alone = {_plain(c[-1]) for c in chains if len(c) == 1}
    options = place_options(scene, _event(template))
    return [
        (
            o.features,
            _plain(scene.names.get(o.territory or "", "")) in alone
            if o.name is None
            else _plain(o.name) in right,
        )
        for o in options
    ]


def day_group(scene: Scene, template: Template) -> Group:
    """The days of the telegram: right is the template's own span, else none where the template has none."""
    spans = {tuple(d) for d in template.row["date"] or ()}
    untold = any(first is None for first, _ in spans)
    return [
        (o.features, untold if o.span is None else o.span in spans)
        for o in day_options(scene, _event(template))
    ]


def toll_group(scene: Scene, template: Template, measure: Measure) -> Group:
    given = template.row[measure]
    right = None if given is None else (given[0] or 0, given[1])
    return [(o.features, o.bounds == right) for o in toll_options(scene, _event(template), measure)]


def _event(template: Template) -> Event:
    return Event(type=template.type, lines=list(template.lines), chance=1.0)


def _yes_or_no(features: Mapping[str, float], yes: bool) -> Group:
    return [(features, yes), ({}, not yes)]


def _plain(name: str) -> str:
    folded = "".join(c for c in unicodedata.normalize("NFKD", name.upper()) if not unicodedata.combining(c))
    return " ".join(_GENERIC.sub(" ", re.sub(r"\([^)]*\)", "", folded)).split())
