"""What stands near a clause: the places and times that it may be told of, as numbers.

In      a Scene and the number of a clause in it
Out     a Near: the candidates by number, and one row of numbers for each
Pure    no clock, network, database or settings

Used by training and by reading alike.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.incident.aside import ASIDE_NUMBERS, aside
from onrecord.extraction.incident.draft import same_place
from onrecord.extraction.incident.scene import Clause, PlaceCandidate, Scene, one_of
from onrecord.extraction.incident.when import entry_time, meet, spoken, time_told
from onrecord.extraction.incident.where import after_dateline, place_before, places_told, rank
from onrecord.extraction.sentence import Sentence

Floats = NDArray[np.float32]
_PRECISIONS = (
    "site",
    "settlement",
    "near settlement",
    "district",
    "region",
    "country",
    "sea",
    "area",
    "unknown",
)
_TIME_PRECISIONS = (
    "instant",
    "hour",
    "part of day",
    "day",
    "week",
    "month",
    "season",
    "year",
    "longer",
    "unknown",
)
_RELATIONS = ("in", "at", "near", "on", "over", "of", "from", "to", "towards", ",", "and")
_TIME_RELATIONS = ("since", "until", "by", "before", "after", "as of", "from", "between")
_FAR = 6
"""Sentences beyond which one distance is as far as another."""
_APART = 9 + 2 * _FAR + 1
PLACE_NUMBERS = _APART + 3 + len(_PRECISIONS) + len(_RELATIONS) + 4 + 12 + ASIDE_NUMBERS + 8
TIME_NUMBERS = _APART + len(_TIME_PRECISIONS) + len(_TIME_RELATIONS) + 13 + 11
_LEAD = 2
"""The last sentence of a report's head."""
PLACES_NEAR, TIMES_NEAR = 24, 20
"""Candidates a clause at most: the nearest."""
_BACKGROUND = re.compile(
    r"\b(?:after|before|since|until)\s(?!about|around|shortly)[^.;]{12,}$", re.IGNORECASE
)
_LOCATIVE = re.compile(
    r"\b(?:in|at|near|on|over|outside|towards?|of|to|from|around|into|between|and|hit|struck|shelled|attacked|bombed|village|town|city|settlement|district|community|camp|or|,)\s(?:the\s)?(?:[a-z]+\s){0,2}$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Near:
    """``index`` leads into the scene's candidates; ``numbers`` has a row for each of them."""

    index: NDArray[np.int64]
    numbers: Floats

    @property
    def inside(self) -> NDArray[np.bool_]:
        """Which of them stand in the clause itself."""
        within: NDArray[np.bool_] = self.numbers[:, 0] > 0
        return within


def places_near(scene: Scene, j: int) -> Near:
    """The places that clause ``j`` may put what it tells at."""
    clause, ground = scene.clauses[j], scene.ground
    text = scene.analysis.document.text
    index = _nearest(clause, [(p.start, p.end) for p in scene.places], PLACES_NEAR)
    act = clause.start
    if clause.telling is not None:
        act += max(0, text[clause.start : clause.end].find(clause.telling.act))
    told = {p.name for p in places_told(ground, clause.sentence, clause.start, clause.end, act)}
    before = place_before(ground, clause.sentence, clause.start)
    named = [p.place.name.casefold() for p in scene.places]
    titled = {p.place.name.casefold() for p in scene.places if p.sentence.part.kind == "title"}
    inside = [p for p in scene.places if clause.start <= p.start and p.end <= clause.end]
    known = [p for p in scene.places if p.known]
    rows = []
    for c in (scene.places[k] for k in index.tolist()):
        m = c.mention
        rows.append(
            [
                *_apart(clause, c.start, c.end, c.sentence),
                float(c.known), float(m is not None and m.metonym), float(c.place.id is not None),
                *one_of(c.place.precision, _PRECISIONS), *one_of(m.relation if m else None, _RELATIONS),
                *one_of(rank(ground, m, clause.start) if m and not m.metonym else None, (0, 1, 2, 9)),
                float(_LOCATIVE.search(text[max(0, c.start - 30) : c.start]) is not None),
                float(c.place.name in told), float(bool(told)), float(before is not None and before.name == c.place.name),
                float(ground.home is not None and ground.home.name == c.place.name),
                float(any(d.place is not None and same_place(d.place, c.place) for _, d in clause.ruled)),
                float(any(d.place is not None for _, d in clause.ruled)),
                min(named.count(c.place.name.casefold()), 4) / 4, max(-1.0, min(1.0, (c.start - act) / 200)),
                float(c.place.name.casefold() in titled), float(_holds_one(c, inside)), float(any(_holds_one(o, [c]) for o in inside)),
                *aside(text, c.start, c.end), *one_of(_passed(clause, c, known), (0, 1, 2)), *one_of(_order(c, inside), (0, 1, 2)),
                float(len(inside) > 1), float(c.sentence.paragraph == clause.sentence.paragraph and text[c.end : c.end + 1] == ":"),
            ]
        )  # fmt: skip
    return Near(index=index, numbers=np.asarray(rows, np.float32).reshape(len(index), PLACE_NUMBERS))


def times_near(scene: Scene, j: int) -> Near:
    """The times that clause ``j`` may put what it tells at."""
    clause, clock = scene.clauses[j], scene.clock
    text = scene.analysis.document.text
    index = _nearest(clause, [(t.start, t.end) for t in scene.times], TIMES_NEAR)
    told = time_told(clock, clause.sentence, clause.start, clause.end, clause.start)
    entry = entry_time(clock, clause.sentence)
    published = (scene.analysis.document.published or "")[:10]
    last = max((t.start for t in scene.times if t.end <= clause.start), default=-1)
    next_ = min((t.start for t in scene.times if t.start >= clause.end), default=-1)
    days = [(t.when.start or "")[:10] for t in scene.times]
    rows = []
    for t in (scene.times[k] for k in index.tolist()):
        day = (t.when.start or "")[:10]
        passed = sum(
            min(clause.end, t.end) <= o.start < max(clause.start, t.start) for o in scene.times if o is not t
        )
        rows.append(
            [
                *_apart(clause, t.start, t.end, t.sentence),
                *one_of(t.when.precision, _TIME_PRECISIONS), *one_of(t.mention.relation if t.mention else None, _TIME_RELATIONS),
                float(t.mention is not None and spoken(clock, t.mention)), float(told is not None and told.start == t.when.start),
                float(told is not None), float(entry is not None and entry.start == t.start),
                float(clock.whole is not None and clock.whole.start == t.when.start),
                float(any(d.time is not None and d.time.start == t.when.start for _, d in clause.ruled)),
                float(any(d.time is not None for _, d in clause.ruled)),
                float(day == published), float(bool(published) and day > published),
                float(t.start == last), float(t.start == next_), float(t.sentence.index <= _LEAD), min(len(scene.times), 10) / 10,
                float(t.moved), float(clock.head is not None), float(clock.head is not None and (clock.head.start or "")[:10] == day),
                float(told is not None and meet(told, t.when)), float(entry is not None and meet(entry.when, t.when)),
                float(clock.whole is not None and meet(clock.whole, t.when)),
                float(any(d.time is not None and meet(d.time, t.when) for _, d in clause.ruled)),
                min(days.count(day), 5) / 5, *one_of(passed, (0, 1)), float(_BACKGROUND.search(text, clause.start, t.start) is not None),
            ]
        )  # fmt: skip
    return Near(index=index, numbers=np.asarray(rows, np.float32).reshape(len(index), TIME_NUMBERS))


def candidate_rows(near: Near, clause: Clause) -> Floats:
    """Each candidate's numbers with those of its clause, as the trees see them."""
    every = np.broadcast_to(clause.numbers, (len(near.numbers), len(clause.numbers)))
    return np.concatenate((near.numbers, every), 1)


def _passed(clause: Clause, candidate: PlaceCandidate, known: Sequence[PlaceCandidate]) -> int:
    """How many other known places stand between a clause and a candidate outside it."""
    low, high = (
        (candidate.end, clause.start) if candidate.end <= clause.start else (clause.end, candidate.start)
    )
    return sum(low <= o.start < high for o in known if o is not candidate)


def _order(candidate: PlaceCandidate, inside: Sequence[PlaceCandidate]) -> int:
    """Which of the places of the clause a candidate is, -1 where it stands outside."""
    return next((i for i, o in enumerate(inside) if o is candidate), -1)


def _holds_one(outer: PlaceCandidate, others: Sequence[PlaceCandidate]) -> bool:
    """Whether one of ``others`` is known to lie within ``outer``."""
    return outer.place.id is not None and any(outer.place.id in o.place.within for o in others)


def _apart(clause: Clause, start: int, end: int, sentence: Sentence) -> list[float]:
    """How far a candidate stands from a clause: sentences, paragraphs and code points, before or behind."""
    inside = clause.start <= start and end <= clause.end
    same = sentence.index == clause.sentence.index
    far = max(-_FAR, min(_FAR, sentence.index - clause.sentence.index))
    gap = 0 if inside else (start - clause.end if start >= clause.end else clause.start - end)
    return [
        float(inside), float(same), float(sentence.paragraph == clause.sentence.paragraph),
        float(same and end <= clause.start), float(same and start >= clause.end),
        min(gap, 400) / 400, *one_of(far, tuple(range(-_FAR, _FAR + 1))),
        float(sentence.part.kind == "title"), float(start < after_dateline(sentence)), float(sentence.paragraph <= 1),
    ]  # fmt: skip


def _nearest(clause: Clause, spans: Sequence[tuple[int, int]], count: int) -> NDArray[np.int64]:
    gaps = [max(0, a - clause.end, clause.start - b) for a, b in spans]
    return np.sort(np.argsort(gaps, kind="stable")[:count]).astype(np.int64)
