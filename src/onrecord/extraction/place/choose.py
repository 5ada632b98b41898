"""Which of several places of one name a text means.

In      sightings with every bearer of their name, and a PlaceLookup
Out     one Place a sighting
Pure    the gazetteer is handed in

Evidence, strongest first: the container that follows the name ("Lyman, Donetsk region"), a class word, regions and
countries named elsewhere in the text, neighbours of a list, how many people live there. A name keeps its bearer
throughout a text unless a container says otherwise.
"""

from __future__ import annotations

from collections import Counter
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
FIRST_NAME = 0.3
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


def choose(sightings: Sequence[Sighting], lookup: PlaceLookup) -> tuple[Place, ...]:
    """The bearer that each sighting means."""
    territories: Counter[str] = Counter()
    regions: Counter[str] = Counter()
    for sighting in sightings:
        best = sighting.bearers[0]
        weight = 1.0 / min(len({p.territory for p in sighting.bearers}), 4)
        if best.territory:
            territories[best.territory] += weight  # type: ignore[assignment]
        for region in {best.id, *best.within}:
            if region and region.startswith("iso:") and len(region) > 6:
                regions[region] += weight  # type: ignore[assignment]
    whole = sum(territories.values()) or 1.0
    chosen: list[Place] = []
    settled: dict[str, Place] = {}
    for sighting in sightings:
        outer = sightings[sighting.follows].bearers if sighting.follows is not None else ()
        held = [p for p in sighting.bearers if any(_holds(o, p) for o in outer[:6])] if outer else []
        if not held and sighting.name in settled and not sighting.parted:
            chosen.append(settled[sighting.name])
            continue
        beside = [sightings[i].bearers[0].precision for i in sighting.listed]
        best = max(
            enumerate(sighting.bearers),
            key=lambda b: (
                log10(max(lookup.size(b[1].id or ""), 10))
                + FOLLOWED * (b[1] in held)
                + COUNTRY_SHARE * territories[b[1].territory or ""] / whole
                + REGION_SHARE * max((regions[r] for r in (b[1].id, *b[1].within) if r), default=0) / whole
                + LISTED * (b[1].precision in beside)
                + FIRST_NAME * (b[1].name.casefold() == sighting.name.casefold())
                + PARTED * (sighting.parted and b[1].precision in ("region", "country", "area"))
                + WIDE * (b[1].precision in ("country", "area", "sea")),
                -b[0],
            ),
        )[1]
        settled.setdefault(sighting.name, best)
        chosen.append(best)
    return tuple(chosen)


def _holds(outer: Place, inner: Place) -> bool:
    return outer.id is not None and outer.id in inner.within
