"""Harm told place by place in one clause: "killed five in Ghasm and three in Tafas", "a woman died in Kharkiv, and two men in Izium".

In      the text, the stretch of a clause, where the places stand that it tells of, the document's quantities
Out     one Harm a place; None where the clause tells its harm of all of them together
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from onrecord.extraction.incident.english_harm import Kind
from onrecord.extraction.incident.harm import Harm, harm_of, kind_before, last_kind, read_harm
from onrecord.extraction.incident.person import find_people
from onrecord.extraction.incident.toll import Toll
from onrecord.extraction.quantity.mention import QuantityMention

Span = tuple[int, int]
_CUT = re.compile(r";\s|,\s(?:and|while|but)\s|\s(?:and|while)\s|,\s")
_IN = re.compile(r"\s(?:more\s)?(?:in|at|near|on)\s(?:the\s)?(?:\w+\s(?:of\s)?)?")


def harm_apart(
    text: str, start: int, end: int, places: Sequence[Span], quantities: Sequence[QuantityMention]
) -> list[Harm] | None:
    """The harm at each of ``places``, which stand in text order within the clause."""
    cuts = [start]
    for one, two in pairwise(places):
        found = list(_CUT.finditer(text, one[1], two[0]))
        if not found:
            return None
        cuts.append(found[-1].start())
    told: list[Harm] = []
    # What "two in Sumy, one in Izium" tells of may stand before the clause.
    kind = kind_before(text, start)
    for (a, b), place in zip(pairwise([*cuts, end]), places, strict=True):
        harm = read_harm(text, a, b, quantities)
        kind = last_kind(text, a, b) or kind
        told.append(harm or _counted(text, a, place, kind, quantities))
    return told if sum(map(bool, told)) > 1 else None


def _counted(
    text: str, begin: int, place: Span, kind: Kind | None, quantities: Sequence[QuantityMention]
) -> Harm:
    """A number right before its place, of the kind told before: "and three in Tafas"."""
    for people in find_people(text, begin, place[0], quantities):
        if kind and people.counted and not people.part and _IN.fullmatch(text, people.end, place[0]):
            toll = Toll(count=people.count)
            return harm_of(toll if kind == "killed" else None, toll if kind == "injured" else None)
    return Harm()
