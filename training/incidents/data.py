"""Gold reports as examples: a Scene, what the shared layers say of its text, and what should be found."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import numpy as np
from evals.score_gold import document_of
from numpy.typing import NDArray
from training.incidents.base import Lower

from onrecord.extraction.analysis import Analysis, analyse
from onrecord.extraction.encoding.pieces import Pieces
from onrecord.extraction.encoding.tags import TAGS
from onrecord.extraction.incident.find import IncidentOptions, gather
from onrecord.extraction.incident.near import Near, places_near, times_near
from onrecord.extraction.incident.scene import Scene, lay_out
from onrecord.gazetteer.gazetteer import open_gazetteer
from onrecord.gazetteer.office import open_table
from onrecord.model.incident import INCIDENT_TYPES, STAGES, TARGET_CLASSES

Row = dict[str, Any]
_SMALL = {
    "the",
    "of",
    "a",
    "an",
    "and",
    "in",
    "to",
    "region",
    "district",
    "oblast",
    "province",
    "city",
    "village",
}


@dataclass(kw_only=True)
class Example:
    """``told[j]`` are the gold incidents that clause j tells; labels of candidates stand beside the scene's numbers."""

    id: str
    scene: Scene
    gold: list[Row]
    told: list[list[int]]
    windows: list[tuple[NDArray[np.float32], NDArray[np.int32], int]]
    """Per window: what the shared layers say, the piece of each place (-1 for none), and the first piece it owns."""
    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    inside: NDArray[np.float32]
    """Per piece: whether a gold passage holds it."""
    tags: NDArray[np.float32]
    """Pieces × TAGS."""
    near_places: dict[int, Near]
    near_times: dict[int, Near]
    """Of the clauses that tell something: what stands near, and which of it is right."""
    places: dict[int, NDArray[np.float32]]
    times: dict[int, NDArray[np.float32]]


class Builder:
    def __init__(self, weights: Path) -> None:
        self.lower = Lower(weights)
        self.known = open_table()
        self.gazetteer = open_gazetteer()

    def analysis(self, report: Row) -> Analysis:
        return analyse(document_of(report), known=self.known, gazetteer=self.gazetteer)

    def example(self, report: Row) -> Example:
        analysis = self.analysis(report)
        scene = lay_out(analysis, gather(analysis, IncidentOptions()))
        text = report["text"]
        pieces = self.lower.pieces.read(text)
        windows = [(self.lower.middle(pieces, w), w.index, w.own_from) for w in self.lower.windows(pieces)]
        gold = report["incidents"]
        inside = np.zeros(len(pieces), np.float32)
        for g in gold:
            for p in g["passages"]:
                inside[(pieces.starts < p["end"]) & (p["start"] < pieces.ends)] = 1
        told = [
            [k for k, g in enumerate(gold) if any(_covers(p, c.start, c.end) for p in g["passages"])]
            for c in scene.clauses
        ]
        hits = [j for j, ks in enumerate(told) if ks]
        near_places = {j: places_near(scene, j) for j in hits}
        near_times = {j: times_near(scene, j) for j in hits}
        return Example(
            id=report["id"], scene=scene, gold=gold, told=told, windows=windows, starts=pieces.starts, ends=pieces.ends, inside=inside,
            tags=tag_labels(report, pieces), near_places=near_places, near_times=near_times,
            places={j: _place_labels(scene, n, [gold[k] for k in told[j]]) for j, n in near_places.items()},
            times={j: _time_labels(scene, n, [gold[k] for k in told[j]]) for j, n in near_times.items()},
        )  # fmt: skip


def tag_labels(report: Row, pieces: Pieces) -> NDArray[np.float32]:
    """Which pieces the gold's pledges, terms, absences and dues hold; terms are found by their words, first in the pledge's own passages."""
    wanted = np.zeros((len(pieces), len(TAGS)), np.float32)

    def mark(tag: str, start: int, end: int) -> None:
        wanted[(pieces.starts < end) & (start < pieces.ends), TAGS.index(tag)] = 1

    def mark_words(tag: str, words: Iterable[str | None], within: Sequence[Row]) -> None:
        for said in filter(None, words):
            places = [(p["start"], p["end"]) for p in within] + [(0, len(report["text"]))]
            at = next((f for a, b in places if (f := report["text"].find(said, a, b)) >= 0), -1)
            if at >= 0:
                mark(tag, at, at + len(said))

    for g in report["pledges"]:
        own = [p for x in (g, *g["positions"]) for p in x["passages"]]
        for p in own:
            mark("pledge", p["start"], p["end"])
        mark_words("act", (o["act"] for o in g["obligations"]), own)
        mark_words("open", g["open"], own)
        for x in g["positions"]:
            near = [*x["passages"], *own]
            mark_words("act", x["acts"], near)
            mark_words("area", x["area"], near)
            mark_words("condition", [*x["conditions"], *x["exceptions"]], near)
            mark_words("window", [x["window"]["text"] if x["window"] else None], near)
    for tag, key in (("absence", "absences"), ("due", "due")):
        for p in (p for g in report[key] for p in g["passages"]):
            mark(tag, p["start"], p["end"])
    return wanted


def _covers(passage: Row, start: int, end: int) -> bool:
    shared = min(passage["end"], end) - max(passage["start"], start)
    return shared > 0 and shared >= 0.5 * min(passage["end"] - passage["start"], end - start)


def name_words(name: str) -> set[str]:
    return set(re.findall(r"\w+", name.lower())) - _SMALL


def same_name(a: str, b: str) -> bool:
    """Whether two names denote one place: all words of the shorter in the longer, and both a region or neither."""
    x, y = name_words(a), name_words(b)
    wide = [bool(re.search(r"region|oblast|province|governorate", n.lower())) for n in (a, b)]
    return bool(x & y) and (x <= y or y <= x) and wide[0] == wide[1]


def _place_labels(scene: Scene, near: Near, gold: list[Row]) -> NDArray[np.float32]:
    names = [g["place"]["name"] for g in gold if g.get("place")]
    exact = np.asarray(
        [any(same_name(n, scene.places[k].place.name) for n in names) for k in near.index], np.float32
    )
    if exact.any() or not names:
        return exact
    loose = [any(name_words(n) & name_words(scene.places[k].place.name) for n in names) for k in near.index]
    return np.asarray(loose, np.float32)


def span(start: str | None, end: str | None) -> tuple[datetime, datetime] | None:
    if not start:
        return None
    low, high = _moment(start, last=False), _moment(end or start, last=True)
    return (low, max(high, low + timedelta(minutes=1)))


def _moment(words: str, *, last: bool) -> datetime:
    y, m, d = [*words[:10].split("-"), "12" if last else "1", "28" if last else "1"][:3]
    day = datetime(int(y), int(m), int(d), tzinfo=UTC)
    if len(words) > 11:
        return day + timedelta(
            hours=int(words[11:13]), minutes=int(words[14:16] or 0) if len(words) > 14 else 0
        )
    if not last:
        return day
    return day + (timedelta(days=31) if len(words) == 7 else timedelta(days=1))


def overlap(a: tuple[datetime, datetime], b: tuple[datetime, datetime]) -> float:
    """Shared time as a share of both together."""
    shared = (min(a[1], b[1]) - max(a[0], b[0])).total_seconds()
    whole = (max(a[1], b[1]) - min(a[0], b[0])).total_seconds()
    return max(shared, 0.0) / whole if whole else 0.0


def _time_labels(scene: Scene, near: Near, gold: list[Row]) -> NDArray[np.float32]:
    wanted = [s for g in gold if g.get("time") and (s := span(g["time"]["start"], g["time"]["end"]))]
    scores = np.zeros(len(near.index))
    for i, k in enumerate(near.index.tolist()):
        when = scene.times[k].when
        mine = span(when.start, when.end)
        if mine is not None:
            scores[i] = max((overlap(mine, w) for w in wanted), default=0.0)
    good = scores >= 0.3
    if not good.any() and scores.size and scores.max() > 0.02:
        good = scores >= scores.max() - 1e-9
    return good.astype(np.float32)


def type_labels(gold: list[Row]) -> NDArray[np.float32]:
    """1 for every type that one of the incidents may have."""
    kinds = {t for g in gold for t in (g["type"], *g.get("alt_types", []))}
    return np.asarray([float(t in kinds) for t in INCIDENT_TYPES], np.float32)


def stage_labels(gold: list[Row]) -> NDArray[np.float32]:
    return np.asarray([float(any(g["stage"] == s for g in gold)) for s in STAGES], np.float32)


def target_labels(gold: list[Row]) -> NDArray[np.float32]:
    """1 for each target told; the last entry stands for none."""
    named = {g.get("target") for g in gold}
    return np.asarray([*(float(t in named) for t in TARGET_CLASSES), float(None in named)], np.float32)


def read_reports(path: Path, splits: Iterable[str]) -> list[Row]:
    wanted = set(splits)
    with path.open(encoding="utf-8") as lines:
        return [r for r in map(json.loads, lines) if r["split"] in wanted]
