"""Window: how an incident's time lies to a position's window, and at which edge.

An incident that runs across an edge (a raid across midnight) is not surely inside: it is shown as starting or ending in it.
"""

from __future__ import annotations

from onrecord.checking.moment import AFTER, BEFORE, Span
from onrecord.checking.verdict import IN, Lie, maybe, out
from onrecord.model.finding import Edge

_OUT = out("time", "its time lies outside the window")


def lie_in_window(span: Span, start: int, end: int, *, told: bool = True) -> Lie:
    """``start`` and ``end`` are the seconds the incident may lie in, ``end`` outside; ``told``: whether any time is."""
    if end <= span.start or start >= span.end:
        return _OUT
    if not told:
        return maybe("time", "when it happened is not told")
    if span.sure and span.sure_start <= start and end <= span.sure_end:
        return IN
    return maybe("time" if _vague(start, end) else "edge", _why(span, start, end))


def edge_of(span: Span, start: int, end: int, *, told: bool = True) -> Edge:
    """Where the incident stands to the window's edges, as far as both are sure."""
    if end <= span.start or start >= span.end:
        return "outside"
    if not told or _vague(start, end) or not span.sure:
        return "cannot be told"
    if span.sure_start <= start and end <= span.sure_end:
        return "inside"
    before, after = start < span.sure_start, end > span.sure_end
    if (before and start >= span.start) or (after and end <= span.end):
        # It lies in the stretch that belongs to the window in one reading of its end and not in another.
        return "cannot be told"
    if before and after:
        return "overlaps"
    return "ends in" if before else "starts in"


def _vague(start: int, end: int) -> bool:
    return start <= BEFORE or end >= AFTER


def _why(span: Span, start: int, end: int) -> str:
    if _vague(start, end):
        return "when it happened is not told"
    if not span.sure:
        return "the holder gives no window that anything could surely lie in"
    if start < span.start or end > span.end:
        return "what is known of its time runs across an edge of the window"
    return "it lies where the window may or may not have begun or ended"
