"""Stretches of time as sorted lists of (start, end): joined, cut, taken away. Seconds, ``end`` outside."""

from __future__ import annotations

from collections.abc import Iterable

Stretches = list[tuple[int, int]]


def joined(stretches: Iterable[tuple[int, int]]) -> Stretches:
    """The same time without overlaps, in order."""
    found: Stretches = []
    for start, end in sorted(s for s in stretches if s[0] < s[1]):
        if found and start <= found[-1][1]:
            found[-1] = (found[-1][0], max(found[-1][1], end))
        else:
            found.append((start, end))
    return found


def cut(stretches: Iterable[tuple[int, int]], start: int, end: int) -> Stretches:
    """What lies between ``start`` and ``end``."""
    return joined((max(s, start), min(e, end)) for s, e in stretches)


def without(stretches: Stretches, taken: Stretches) -> Stretches:
    """``stretches`` with ``taken`` left out; both joined."""
    found: Stretches = []
    for start, end in stretches:
        for s, e in taken:
            if e <= start or s >= end:
                continue
            if s > start:
                found.append((start, s))
            start = max(start, e)
        if start < end:
            found.append((start, end))
    return found


def both(left: Stretches, right: Stretches) -> Stretches:
    """The time that lies in both; both joined."""
    return joined(piece for s, e in left for piece in cut(right, s, e))


def length(stretches: Stretches) -> int:
    return sum(e - s for s, e in stretches)
