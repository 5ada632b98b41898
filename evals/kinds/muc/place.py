"""The place of an event as the key writes it: the country, and the closest place told, down to a quarter.

In      a Scene, an Event and the weights of choosing
Out     names from the country to the place; the country alone where none is told
Pure    no clock, network or disk
"""

from __future__ import annotations

from collections import Counter, defaultdict
from dataclasses import dataclass, field

from evals.kinds.muc.event import Event
from evals.kinds.muc.ground import Spot, country_of_capital
from evals.kinds.muc.linear import Weights, chances
from evals.kinds.muc.scene import Scene

_INSIDE = {"site": 0, "quarter": 1, "village": 2, "town": 3, "region": 4, "country": 5}
_NEAR = 3
_NEXT = 8
"""Letters between two places that belong together at most: ", " or " IN "."""


@dataclass(slots=True, kw_only=True)
class PlaceOption:
    """``name`` is None for the country alone."""

    name: str | None
    territory: str | None
    features: dict[str, float] = field(default_factory=dict)


def choose_place(scene: Scene, event: Event, weights: Weights) -> list[str] | None:
    """The names of the likeliest place, from the country on."""
    options = place_options(scene, event)
    if not options:
        return None
    likely: defaultdict[tuple[str | None, str | None], float] = defaultdict(float)
    for option, chance in zip(options, chances([o.features for o in options], weights), strict=True):
        likely[option.name, option.territory if option.name is None else None] += chance
    name, code = max(likely, key=lambda place: likely[place])
    best = next(o for o in options if o.name == name and (name is not None or o.territory == code))
    country = scene.names.get(best.territory or "") or scene.names.get(_country(scene, event) or "")
    names = [n for n in (country, best.name) if n]
    return names or None


def place_options(scene: Scene, event: Event) -> list[PlaceOption]:
    """Every place that the telegram names, and the country alone, each with what speaks for it."""
    by_name: dict[str, list[tuple[int, Spot]]] = {}
    for at, spots in enumerate(scene.spots):
        for spot in spots:
            if spot.kind != "country":
                by_name.setdefault(spot.name, []).append((at, spot))
    options = [
        _option(scene, event, at, spot, kind=_kind(told), times=len(told))
        for told in by_name.values()
        for at, spot in told
    ]
    told_here = [o for o in options if "in event" in o.features]
    alone = {"alone": 1.0, f"alone {event.type}": 1.0, f"alone of {min(3, len(told_here))}": 1.0}
    if not options:
        alone["alone of none"] = 1.0
    for option in told_here:
        alone[f"alone beside {_kind(by_name[option.name or ''])}"] = 1.0
    return [*options, *(_country_option(scene, event, code, alone) for code in _territories(scene))]


def _territories(scene: Scene) -> list[str]:
    """Every country that the telegram names or speaks from."""
    told = {s.territory for spots in scene.spots for s in spots if s.territory}
    home = country_of_capital(scene.telegram.town)
    return sorted((told | {home or ""}) - {"", "US"})


def _country_option(scene: Scene, event: Event, code: str, alone: dict[str, float]) -> PlaceOption:
    features = dict(alone)
    told = [(at, s) for at, spots in enumerate(scene.spots) for s in spots if s.territory == code]
    every = sum(s.territory not in {None, "US"} for spots in scene.spots for s in spots)
    features["country share"] = 3 * len(told) / max(1, every)
    if any(at in event.lines for at, _ in told):
        features["country in event"] = 1.0
    if any(at in event.lines and s.kind == "country" for at, s in told):
        features["country by name in event"] = 1.0
    if code == country_of_capital(scene.telegram.town):
        features["country of the dateline"] = 1.0
    if any(at == 0 for at, _ in told):
        features["country in lead"] = 1.0
    if code == _country(scene, event):
        features["country told most"] = 1.0
    return PlaceOption(name=None, territory=code, features=features)


def _kind(told: list[tuple[int, Spot]]) -> str:
    return min((s.kind for _, s in told), key=_INSIDE.__getitem__)


def _option(scene: Scene, event: Event, at: int, spot: Spot, *, kind: str, times: int) -> PlaceOption:
    """One telling of a place. ``kind`` is the closest that its name is called anywhere, ``times`` how often it is told."""
    nearest, before = min((abs(at - line), at < line) for line in event.lines)
    where = "in event" if nearest == 0 else f"{'before' if before else 'after'} {min(nearest, _NEAR)}"
    side = "here" if nearest == 0 else "far"
    features = {where: 1.0, f"{kind} {where}": 1.0, "times told": min(5, times) / 3}
    features[f"{side} behind {spot.before if spot.before.isalpha() else '-'}"] = 1.0
    features[f"{side} ahead {spot.after or '-'}"] = 1.0
    features[f"closer told {_closer_told(scene, event, spot.name, kind)} {kind}"] = 1.0
    if at == event.lines[0]:
        features["in first"] = 1.0
    if spot.name == scene.telegram.town:
        features["of the dateline"] = 1.0
        features[f"of the dateline {where}"] = 1.0
    if nearest == 0:
        features |= _around(scene, at, spot)
    elif not any(scene.spots[line] for line in event.lines):
        features[f"none told here {where}"] = 1.0
    territory = spot.territory or _country(scene, event)
    if territory != _country(scene, event):
        features["of another country"] = 1.0
    return PlaceOption(name=spot.name, territory=territory, features=features)


def _around(scene: Scene, at: int, spot: Spot) -> dict[str, float]:
    """Whether a larger place stands right behind ("X, Y DEPARTMENT"), a smaller right before, and which comes first."""
    features: dict[str, float] = {}
    others = scene.spots[at]
    if any(0 < s.start - spot.end < _NEXT and _INSIDE[s.kind] > _INSIDE[spot.kind] for s in others):
        features["lies in the next"] = 1.0
    if any(0 < spot.start - s.end < _NEXT and _INSIDE[s.kind] < _INSIDE[spot.kind] for s in others):
        features["holds the one before"] = 1.0
    if next(s.name for s in others if s.kind != "country") == spot.name:
        features["first of its sentence"] = 1.0
    return features


def _closer_told(scene: Scene, event: Event, name: str, kind: str) -> bool:
    return any(
        s.name != name and _INSIDE[s.kind] < _INSIDE[kind] for at in event.lines for s in scene.spots[at]
    )


def _country(scene: Scene, event: Event) -> str | None:
    """The country named most, those in the event's own sentences thrice over."""
    counts: Counter[str] = Counter()
    for at, spots in enumerate(scene.spots):
        for spot in spots:
            if spot.territory:
                counts[spot.territory] += 3 if at in event.lines else 1
    counts.pop("US", None)
    return min(counts, key=lambda c: (-counts[c], c)) if counts else None
