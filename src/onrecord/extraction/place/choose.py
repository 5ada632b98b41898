"""Which of several places of one name a text means.

In      sightings with every bearer of their name, and a PlaceLookup
Out     one Place a sighting
Pure    the gazetteer is handed in

Evidence, strongest first: the container that follows the name ("Lyman, Donetsk region"), a class word, regions and
countries named elsewhere in the text, neighbours of a list, how many people live there. A name keeps its bearer
throughout a text unless a container says otherwise.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from math import log10

from onrecord.extraction.place.lookup import PlaceLookup
from onrecord.model.place import Place

# Weights in powers of ten of inhabitants: a container that follows the name is worth a place three powers larger.
# Set by hand on the dev part of GeoVirus: docs/methods/places.md.
FOLLOWED = 4.0
COUNTRY_SHARE = 2.5
REGION_SHARE = 1.5
LISTED = 0.6
FIRST_NAME = 0.7
WIDE = 0.7
PARTED = 2.0
"""For "the south of Gaza", "northern Gaza": what has a south that is named so is rather the strip than the city."""


@dataclass(frozen=True, slots=True)
class Sighting:
    """A name in the text with all that may bear it, the likeliest first."""

    start: int
    end: int
    name: str
    bearers: tuple[Place, ...]
    follows: int | None = None
    """Index of the sighting that this one stands before as in "Lyman, Donetsk region"."""
    parted: bool = False
    """Whether a word of direction parts it: "northern Gaza"."""
    listed: tuple[int, ...] = ()
    """Indices of its neighbours in a list."""


class _Told:
    """Which territories and regions the names of a text speak for, each name's own voice left out when it is judged."""

    def __init__(self, sightings: Sequence[Sighting]) -> None:
        self._all: defaultdict[str, float] = defaultdict(float)
        self._own: defaultdict[str, defaultdict[str, float]] = defaultdict(lambda: defaultdict(float))
        for sighting in sightings:
            best = sighting.bearers[0]
            # A name that several countries know speaks low.
            weight = 1.0 / min(len({p.territory for p in sighting.bearers}), 4)
            voices = {"": weight, best.territory or "-": weight}
            voices |= {
                id: weight for id in (best.id, *best.within) if id and id.startswith("iso:") and len(id) > 6
            }
            for voice, strength in voices.items():
                self._all[voice] += strength
                self._own[sighting.name][voice] += strength

    def share(self, voice: str, name: str) -> float:
        whole = self._all[""] - self._own[name][""]
        return (self._all[voice] - self._own[name][voice]) / whole if whole > 1e-9 else 0.0


def choose(sightings: Sequence[Sighting], lookup: PlaceLookup) -> tuple[Place, ...]:
    """The bearer that each sighting means."""
    told = _Told(sightings)
    chosen: list[Place] = []
    settled: dict[str, Place] = {}
    holder: dict[int, Place] = {}
    for index, sighting in enumerate(sightings):
        if index in holder:
            # "Atlanta, Georgia": what held the one before is told by it.
            chosen.append(holder[index])
            continue
        outer = sightings[sighting.follows].bearers[:6] if sighting.follows is not None else ()
        held = [p for p in sighting.bearers if any(_holds(o, p) for o in outer)]
        before = settled.get(sighting.name)
        if before is not None and not held and not sighting.parted and before in sighting.bearers:
            chosen.append(before)
            continue
        beside = [sightings[i].bearers[0].precision for i in sighting.listed]
        weights = [
            _weight(p, sighting, told, lookup) + FOLLOWED * (p in held) + LISTED * (p.precision in beside)
            for p in sighting.bearers
        ]
        best = sighting.bearers[weights.index(max(weights))]
        settled.setdefault(sighting.name, best)
        if sighting.follows is not None and best in held:
            holder[sighting.follows] = next(o for o in outer if _holds(o, best))
        chosen.append(best)
    return tuple(chosen)


def _weight(place: Place, sighting: Sighting, told: _Told, lookup: PlaceLookup) -> float:
    regions = [told.share(id, sighting.name) for id in (place.id, *place.within) if id]
    return (
        log10(max(lookup.size(place.id or ""), 10))
        + COUNTRY_SHARE * told.share(place.territory or "-", sighting.name)
        + REGION_SHARE * max(regions, default=0.0)
        + FIRST_NAME * (place.name.casefold() == sighting.name.casefold())
        + PARTED * (sighting.parted and place.precision in ("region", "country", "area"))
        + WIDE * (place.precision in ("country", "area", "sea"))
    )


def _holds(outer: Place, inner: Place) -> bool:
    return outer.id is not None and outer.id in inner.within
