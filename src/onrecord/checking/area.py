"""Area: how an incident's place lies to a position's area.

Containment is by the ids a place carries. A wider place that holds the area ("in Ukraine", when Kyiv is asked) may
be inside; a place without an id may be anywhere.
"""

from __future__ import annotations

from onrecord.checking.context import Places
from onrecord.checking.verdict import IN, Lie, maybe, out
from onrecord.model.place import Place
from onrecord.model.position import Area

_BUILT_UP = frozenset({"site", "settlement"})
_NOT_TOLD = maybe("place", "where it happened is not told")
_UNKNOWN = maybe("place", "its place is not one that the gazetteer knows")
_WIDER = maybe("place", "only a wider place is told, which the area is a part of")
_TOWN = maybe("place", "whether it was in a town is not told")
_DISPUTED = maybe("place", "the place is disputed between territories")
_OUT = out("place", "its place lies outside the area")


def lie_in_area(area: Area, place: Place | None, places: Places) -> Lie:
    if not area.places:
        return maybe("area", f"which area is meant is left open{f': {area.words}' if area.words else ''}")
    if place is None:
        return _NOT_TOLD
    if place.id is None:
        return _UNKNOWN
    own = {place.id, *place.within}
    if own.isdisjoint(area.places):
        if any(place.id in places.within(id) for id in area.places):
            return _WIDER
        # Only the border of a whole territory is disputed: a region's place within it is not.
        whole = any(not places.within(id) for id in area.places)
        return _DISPUTED if place.disputed and whole else _OUT
    if area.settlements_only and place.precision not in _BUILT_UP:
        return _TOWN
    return IN
