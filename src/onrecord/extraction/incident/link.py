"""Two tellings side by side: the numbers by which the judge says whether they are of one incident."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.incident.draft import refines, same_place
from onrecord.extraction.incident.scene import Clause
from onrecord.extraction.incident.when import meet
from onrecord.model.place import Place
from onrecord.model.quantity import Quantity
from onrecord.model.when import When

_DISTANCES = (0, 1, 2, 3, 5, 8, 13, 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """One clause as the telling of one incident: where and when it puts it."""

    clause: Clause
    index: int
    place: Place | None
    time: When | None
    here: bool = False
    """Whether the clause itself names the place."""


def link_numbers(earlier: Told, later: Told, likeness: float) -> NDArray[np.float32]:
    """``likeness`` is the product of the two tellings' types: 1 where both are surely the same."""
    a, b = earlier.clause, later.clause
    far = b.sentence.index - a.sentence.index
    step = next(i for i, most in enumerate(_DISTANCES) if far <= most)
    return np.asarray(
        [
            *(float(step == i) for i in range(len(_DISTANCES))),
            float(a.start == b.start), float(a.sentence.paragraph == b.sentence.paragraph),
            *_places(earlier.place, later.place), *_times(earlier.time, later.time),
            *_counts(a.harm.killed, b.harm.killed), *_counts(a.harm.injured, b.harm.injured),
            likeness, float(a.telling is not None), float(b.telling is not None),
            float(b.telling is not None and a.telling is not None and a.telling.type == b.telling.type),
            float(b.telling is not None and a.telling is not None and bool(a.telling.means) and a.telling.means == b.telling.means),
            float(a.sentence.part.kind == "title"), float(bool({n for n, _ in a.ruled} & {n for n, _ in b.ruled})),
            float(bool(a.ruled and b.ruled)),
        ],
        np.float32,
    )  # fmt: skip


LINK_NUMBERS = len(_DISTANCES) + 2 + 6 + 4 + 4 + 4 + 8


def _places(a: Place | None, b: Place | None) -> list[float]:
    if a is None or b is None:
        return [0.0, 0.0, 0.0, 0.0, float(a is None), float(b is None)]
    same = same_place(a, b)
    inner, outer = not same and refines(b, a), not same and refines(a, b)
    return [float(same), float(inner), float(outer), float(not (same or inner or outer)), 0.0, 0.0]


def _times(a: When | None, b: When | None) -> list[float]:
    if a is None or b is None or not a.start or not b.start:
        return [0.0, 0.0, 0.0, 1.0]
    same = a.start == b.start and a.end == b.end
    touch = meet(a, b)
    return [float(same), float(touch and not same), float(not touch), 0.0]


def _counts(a: Quantity | None, b: Quantity | None) -> list[float]:
    """The same count, another one, told once, told by neither."""
    if a is None and b is None:
        return [0.0, 0.0, 0.0, 1.0]
    if a is None or b is None:
        return [0.0, 0.0, 1.0, 0.0]
    same = a.lower == b.lower
    return [float(same), float(not same), 0.0, 0.0]
