"""A place as a desk writes it in a list: "Lyman, Donetsk region", "Kherson: Dniprovskyi district".

In      words and a PlaceLookup
Out     the Place, None where nothing in the words is a place or where they leave the choice open
Pure    the gazetteer is handed in

The parts of an address say what contains what, in either order. A settlement that the table lacks keeps
the name of the words, without id and position, inside the region that the words name.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from math import cos, hypot, radians

from rapidfuzz.distance import Levenshtein

from onrecord.extraction.place.english import ADDRESS_CLASSES, ADDRESS_OPENINGS, NEARBY, SITES
from onrecord.extraction.place.lookup import PlaceLookup
from onrecord.model.place import Place

KNOWN_TOWN = 5_000
"""Inhabitants from which a bare name is taken for a slip of a town's and not for a village that the table lacks."""
KNOWN_CITY = 20_000
"""Inhabitants from which a name in the wrong region of the right country is that city all the same."""
SAME_NAME = 0.8
"""Share of letters from which two spellings are one name: "Kostiantynivka" and "Kostyantynivka" 0.93, Hrodivka and its neighbour's former name 0.2."""
BESIDE_KM = 60.0
"""How far from the town that names a former district its villages lie at most: raions of 1966 to 2020 were about 50 km across."""

_CLASSES = "|".join(sorted(map(re.escape, ADDRESS_CLASSES), key=len, reverse=True))
_CLASS_LAST = re.compile(rf"\s+(?P<class>{_CLASSES})\.?$", re.IGNORECASE)
_OPENING = re.compile(ADDRESS_OPENINGS, re.IGNORECASE)
_NEARBY = re.compile(NEARBY, re.IGNORECASE)
_SEPARATOR = re.compile(
    r"\s*[,;:/()]\s*|\s+(?:in|of)\s+(?=[A-ZА-ЯІЇЄҐ])|\s+[–—-]\s+|(?<=district)\s+(?=[A-Z])"
)
_BESIDE = re.compile(r"\s+(?:near|close to|next to|outside)\s+.*$", re.IGNORECASE | re.DOTALL)
_CHOICE = re.compile(r"\s+(?:or|або|или|чи)\s+")
_BETWEEN = re.compile(r"^(?P<first>\w[\w’']+)\s?[-–—]\s?(?P<last>\w[\w’']+)$")
# An adjective of place and the stems it may be made of: Lvivska, Petrovsky, Suvorovs'kyi.
_ADJECTIVE = re.compile(r"(?:s['’ʼ]?k|s['’]?kyi|sk)(?:yi|yy|iy|ij|y|aya|aia|oye|a|e|oi)$", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _Part:
    name: str
    sort: str | None
    """The precision its class word speaks of, None without one."""


def read_address(words: str, lookup: PlaceLookup, *, likely: Sequence[str] = ()) -> Place | None:
    """The place that ``words`` name. "Near X" is ``near settlement``; a road between two towns is an area.

    ``likely`` holds ids of places that the list is about, as ``iso:UA``: of several bearers of a bare name those
    inside come first.
    """
    first_line = words.strip().splitlines()[0] if words.strip() else ""
    near = bool(_NEARBY.match(first_line))
    line = _bared(first_line) if near else _BESIDE.sub("", _bared(first_line))
    parts = tuple(_parts(line))
    if not parts:
        return None
    if _CHOICE.search(line):
        return _container(tuple(p for p in parts if p.sort == "region"), lookup)
    if parts[0].sort == "area":
        return _between(parts[0], parts[1:], lookup, likely)
    place = _resolve(parts, lookup, likely)
    if place is not None and near and place.precision == "settlement":
        return replace(place, precision="near settlement")
    return place


def _parts(line: str) -> Iterator[_Part]:
    for piece in _SEPARATOR.split(line):
        name, sort = _bared(piece.strip(" .'\"“”")), None
        if match := _CLASS_LAST.search(name):
            name, sort = name[: match.start()].strip(), ADDRESS_CLASSES[match["class"].lower()]
        if len(name) > 1 and any(c.isalpha() for c in name):
            yield _Part(name, sort)


def _bared(words: str) -> str:
    while opening := _OPENING.match(words):
        words = words[opening.end() :]
    return words


def _resolve(parts: Sequence[_Part], lookup: PlaceLookup, likely: Sequence[str]) -> Place | None:
    """Each part in turn as the place and the others as what contains it; the first that fits wins."""
    if len(parts) == 1:
        return _alone(parts[0], lookup, likely)
    smallest = [i for i, p in enumerate(parts) if p.sort != "region"] or [0]
    for target in smallest:
        bounds = [_bounds(p, lookup) for i, p in enumerate(parts) if i != target]
        readings = _readings(parts[target], lookup)
        # What comes later is rather the container: it is the place only as it stands.
        for candidates in readings if target == smallest[0] else islice(readings, 1):
            found = [c for c in candidates if _inside(c, bounds, lookup)]
            if found:
                return _chosen(parts[target].name, found, bounds, lookup)
    return _elsewhere(parts, lookup)


def _alone(part: _Part, lookup: PlaceLookup, likely: Sequence[str]) -> Place | None:
    """A bare name: inside what the list is about by any reading, else anywhere as it stands."""
    if part.sort == "region":
        return next(iter(_regions(part.name, lookup)), None)
    readings = tuple(_readings(part, lookup))
    for exact, candidates in enumerate(readings):
        for place in candidates:
            if likely and not set(likely) & {place.id, *place.within}:
                continue
            # A name that no place bears as it stands is taken for a slip only where a town bears the other.
            if exact == 0 or (place.id and (lookup.size(place.id) >= KNOWN_TOWN or part.sort == "district")):
                return place
    return next(iter(readings[0]), None)


def _readings(part: _Part, lookup: PlaceLookup) -> Iterator[tuple[Place, ...]]:
    """Candidates of one name, better readings first."""
    yield _of_sort(lookup.named(part.name), part.sort)
    if part.sort == "district":
        for stem in _stems(part.name):
            yield _of_sort(lookup.named(stem), "district")
        # A city's district that the table holds as a section of it, with a position.
        for stem in _stems(part.name):
            yield tuple(p for p in _of_sort(lookup.named(stem), "settlement") if p.name.endswith("yi"))
    yield _of_sort(lookup.sounding(part.name), part.sort)
    yield _of_sort(lookup.alike(part.name), part.sort)
    words = part.name.split()
    for count in range(len(words) - 1, 0, -1):
        if SITES & {w.lower() for w in words[count:]}:
            yield tuple(p for p in lookup.named(" ".join(words[:count])) if p.precision == "settlement")


def _of_sort(places: Sequence[Place], sort: str | None) -> tuple[Place, ...]:
    if sort is None:
        # A desk that means the region says so.
        return tuple(sorted(places, key=lambda p: p.precision == "region"))
    return tuple(p for p in places if p.precision == sort)


def _regions(name: str, lookup: PlaceLookup) -> tuple[Place, ...]:
    for reading in (name, f"{name} Oblast", *_stems(name)):
        if found := _of_sort(lookup.named(reading), "region"):
            return found
    return _of_sort(lookup.alike(name), "region") or _of_sort(lookup.named(name), "country")


def _bounds(part: _Part, lookup: PlaceLookup) -> tuple[Place, ...]:
    """Every place that ``part`` may mean as what contains another."""
    if part.sort == "region":
        named = lookup.named(part.name)
        return _regions(part.name, lookup) or _of_sort(named, "district") or named[:1]
    if part.sort == "district":
        readings = (
            lookup.named(part.name),
            *map(lookup.named, _stems(part.name)),
            lookup.sounding(part.name),
        )
        districts = tuple(p for places in readings for p in _of_sort(places, "district"))
        return (
            *districts,
            *(p for places in readings for p in _of_sort(places, "settlement") if p.lat is not None),
        )
    for places in (lookup.named(part.name), lookup.sounding(part.name), lookup.alike(part.name)):
        wide = tuple(
            p for p in places if p.precision != "settlement" or (p.id and lookup.size(p.id) >= KNOWN_TOWN)
        )
        if wide:
            return wide
    return ()


def _inside(place: Place, bounds: Sequence[tuple[Place, ...]], lookup: PlaceLookup) -> bool:
    """Whether ``place`` lies in one reading of every bound."""
    return all(any(_within(place, outer, lookup) for outer in readings) for readings in bounds)


def _within(place: Place, outer: Place, lookup: PlaceLookup) -> bool:
    if outer.id is None or place.id is None or outer.id == place.id:
        return outer.id == place.id
    if outer.id in place.within:
        return True
    # A former district is told by its town; so is what belongs to a town without lying in it.
    beside = outer.precision == place.precision == "settlement"
    return (
        beside and lookup.size(place.id) <= lookup.size(outer.id) and _km(place, outer, lookup) <= BESIDE_KM
    )


def _chosen(
    name: str, found: Sequence[Place], bounds: Sequence[tuple[Place, ...]], lookup: PlaceLookup
) -> Place:
    """The likeliest: of its first name, else the largest; of villages beside a named town the nearest to it."""
    own = [p for p in found if _likeness(p.name, name) >= SAME_NAME] or list(found)
    towns = [b for readings in bounds for b in readings[:1] if b.precision == "settlement"]
    if towns and all(p.id and lookup.size(p.id) <= KNOWN_TOWN for p in own):
        return min(own, key=lambda p: _km(p, towns[0], lookup))
    return own[0]


def _likeness(one: str, other: str) -> float:
    return Levenshtein.normalized_similarity(one.casefold(), other.casefold())


def _km(one: Place, other: Place, lookup: PlaceLookup) -> float:
    a, b = (lookup.near(p.id) if p.id else None for p in (one, other))
    if a is None or b is None:
        return float("inf")
    return hypot((a.lat - b.lat) * 111.2, (a.lon - b.lon) * 111.2 * cos(radians(a.lat)))


def _elsewhere(parts: Sequence[_Part], lookup: PlaceLookup) -> Place | None:
    """Nothing fits all parts: a town whose region is given wrongly, else an unknown place in what is known."""
    target, others = parts[0], parts[1:]
    around = {id for other in others for b in _bounds(other, lookup) for id in (b.id, *b.within)}
    for place in _of_sort(lookup.named(target.name), target.sort):
        known = place.precision == "settlement" and lookup.size(place.id or "") >= KNOWN_CITY
        if known and (not around or around & set(place.within)):
            return place
    if target.sort == "region":
        return _container(parts, lookup)
    if not others:
        return None
    container = _container(others, lookup)
    if container is None or container.id is None:
        return None
    if target.sort == "district" and (town := _district_town(target, container, lookup)):
        return replace(
            town, precision="district", lat=None, lon=None, id=None, name=f"{target.name} District"
        )
    if container.precision == "settlement" and target.sort != "settlement":
        return container
    return Place(
        name=target.name,
        precision="settlement" if target.sort == "settlement" else "unknown",
        within=(container.id, *container.within),
        territory=container.territory,
        disputed=container.disputed,
    )


def _district_town(part: _Part, container: Place, lookup: PlaceLookup) -> Place | None:
    for stem in _stems(part.name):
        for place in (*lookup.named(stem), *lookup.sounding(stem)):
            if place.precision == "settlement" and place.id and lookup.contains(container.id or "", place.id):
                return place
    return None


def _container(parts: Sequence[_Part], lookup: PlaceLookup) -> Place | None:
    for part in parts:
        if places := _bounds(part, lookup):
            return places[0]
    return None


def _between(
    part: _Part, others: Sequence[_Part], lookup: PlaceLookup, likely: Sequence[str]
) -> Place | None:
    """A road between two towns, or a stretch of front named after one: an area, within what holds the towns."""
    ends = _BETWEEN.match(part.name)
    names = (ends["first"], ends["last"]) if ends else (part.name,)
    towns = [_resolve((_Part(name, None), *others), lookup, likely) for name in names]
    if any(t is None for t in towns):
        return None
    first, last = towns[0], towns[-1]
    assert first is not None and last is not None
    shared = tuple(id for id in first.within if id in last.within)
    return Place(
        name=part.name, precision="area", within=shared, territory=first.territory, disputed=first.disputed
    )


def _stems(name: str) -> Iterator[str]:
    """Names that an adjective of place may be made of: Lvivska gives Lviv, Petrovsky gives Petrov, Petrovskyi and Petrovsk."""
    short = _ADJECTIVE.sub("", name)
    if short == name:
        yield from (f"{name}skyi", f"{name}ivskyi", f"{name}yi")
        return
    yield short + "skyi"
    yield short
    yield from (short + "sk", short + "a", short + "y", short + "e")
    if short.endswith(("iv", "ov", "yn", "in")):
        yield short[:-2] + "a"
