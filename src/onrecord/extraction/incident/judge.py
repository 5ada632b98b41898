"""The judge: small learned heads that say of each clause whether it tells an incident, of which type, where and when.

In      a Scene and the network's vectors of its text
Out     a Verdict
Pure    opens nothing: the weights are handed in as bytes. numpy alone

Trained by ``training/incidents``; what it learned from and how well it does: ``docs/models/incident-judge.md``. The names
of the weights are those of ``training.incidents.model.Judge``.
"""

from __future__ import annotations

import io
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.encoding.heads import Heads, gelu, sigmoid
from onrecord.extraction.encoding.vectors import Vectors
from onrecord.extraction.incident.decide import NO_MEANS, Choice, Thresholds, Verdict
from onrecord.extraction.incident.forest import Forest, read_forest
from onrecord.extraction.incident.near import Near, candidate_rows, places_near, times_near
from onrecord.extraction.incident.scene import VERSION, PlaceCandidate, Scene, TimeCandidate

Floats = NDArray[np.float32]
Index = NDArray[np.int64]
_ASKED = 0.2
"""Probability from which it is worth asking where and when; no threshold lies below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mix:
    """How much of each opinion goes in: chosen on the dev reports."""

    named: float = 1.0
    """How much a type counts that the clause names."""
    type_words: float = 0.3
    """Weight of the words' type beside the trees'."""
    trees: float = 0.5
    """Weight of the trees' place and time beside the words'."""
    shift: float = 1.0
    """Log-odds that make up for the trees' low odds of any one candidate."""


class Judge:
    """Heads and trees, ready to judge scenes. ``weights`` and ``trees`` are ``.npz`` files, ``settings`` a JSON object."""

    def __init__(self, weights: bytes, trees: bytes, settings: bytes) -> None:
        told = json.loads(settings)
        if told["scene"] != VERSION:
            raise ValueError(
                f"the judge's weights are for {told['scene']}, the code lays out {VERSION}: train it again"
            )
        self.version: str = told["version"]
        self.thresholds = Thresholds(**told["thresholds"])
        self._heads = Heads(weights)
        with np.load(io.BytesIO(trees)) as grown:
            self._kind, self._place, self._time = (read_forest(grown, n) for n in ("kind", "place", "time"))
        self.mix = Mix(**told["mix"])

    def judge(self, scene: Scene, vectors: Vectors) -> Verdict:
        """Every question about every clause of ``scene`` that may tell something."""
        values = vectors.values
        numbers = np.stack([c.numbers for c in scene.clauses])
        clauses = self._clauses(values, [vectors.rows(c.start, c.end) for c in scene.clauses], numbers)
        rows = np.concatenate((clauses, numbers), 1)
        told = sigmoid(self._heads.linear("told", rows)[:, 0])
        asked = np.flatnonzero(told >= _ASKED).tolist()
        kinds = self.mix.type_words * _logs(_softmax(self._heads.linear("kind", rows)))
        kinds[asked] += _logs(self._kind.answers(numbers[asked]))
        kinds += np.float32(self.mix.named) * np.stack([_named(c.kinds) for c in scene.clauses])
        places = {j: places_near(scene, j) for j in asked}
        times = {j: times_near(scene, j) for j in asked}
        return Verdict(
            told=told, types=_softmax(kinds), stages=_softmax(self._heads.linear("stage", rows)), targets=_softmax(self._heads.linear("target", rows)),
            places=self._choices("place", self._place, scene, clauses, places, _means(values, vectors, scene.places)),
            times=self._choices("time", self._time, scene, clauses, times, _means(values, vectors, scene.times)),
            link=lambda one, two, pairs: self._link(clauses, one, two, pairs),
        )  # fmt: skip

    def _clauses(self, values: Floats, spans: Sequence[tuple[int, int]], numbers: Floats) -> Floats:
        weights = self._heads.linear("pool", values)[:, 0]
        rows = []
        for a, b in spans:
            here = values[a:b]
            share = _softmax(weights[a:b])[:, None]
            rows.append(np.concatenate((here.mean(0), here.max(0), (share * here).sum(0))))
        return gelu(self._heads.linear("words", np.stack(rows)) + self._heads.linear("numbers", numbers))

    def _choices(
        self,
        name: str,
        trees: Forest,
        scene: Scene,
        clauses: Floats,
        near: Mapping[int, Near],
        candidates: Floats,
    ) -> dict[int, Choice]:
        """For each clause the log-odds of what stands near it: what the words say, and the trees' opinion."""
        if not near:
            return {}
        index = np.concatenate([n.index for n in near.values()])
        numbers = np.concatenate([n.numbers for n in near.values()])
        of = np.repeat(np.arange(len(near)), [len(n.index) for n in near.values()])
        scores = (
            self._pick(name, clauses[list(near)], of, candidates, index, numbers)
            if len(index)
            else np.zeros(0, np.float32)
        )
        opinions = trees.answers(
            np.concatenate([candidate_rows(n, scene.clauses[j]) for j, n in near.items()])
        )[:, 0]
        mixed = scores + np.float32(self.mix.trees) * opinions + np.float32(self.mix.shift)
        ends = np.cumsum([len(n.index) for n in near.values()])[:-1]
        return {
            j: Choice(near=n, scores=part)
            for (j, n), part in zip(near.items(), np.split(mixed, ends), strict=True)
        }

    def _pick(
        self, name: str, clauses: Floats, of: Index, candidates: Floats, index: Index, numbers: Floats
    ) -> Floats:
        """The log-odds, against none, of candidate ``index[i]`` for clause ``of[i]``, whose pair has ``numbers[i]``."""
        z = (
            self._heads.linear(f"{name}.clause", clauses)[of]
            + self._heads.linear(f"{name}.candidate", candidates)[index]
            + self._heads.linear(f"{name}.numbers", numbers)
        )
        by = (
            self._heads.linear(f"{name}.by", candidates)[index]
            * self._heads.linear(f"{name}.clause_by", clauses)[of]
        )
        scored: Floats = (
            self._heads.linear(f"{name}.out", gelu(z + by))
            + self._heads.linear(f"{name}.plain", numbers)
            - self._heads.linear(f"{name}.none", clauses)[of]
        )[:, 0]
        return scored

    def _link(self, clauses: Floats, one: Sequence[int], two: Sequence[int], numbers: Floats) -> Floats:
        a, b = clauses[list(one)], clauses[list(two)]
        z = (
            self._heads.linear("link.one", a)
            + self._heads.linear("link.two", b)
            + self._heads.linear("link.both", a * b)
            + self._heads.linear("link.numbers", numbers)
        )
        return sigmoid(
            (self._heads.linear("link.out", gelu(z)) + self._heads.linear("link.plain", numbers))[:, 0]
        )


def _named(kinds: Sequence[float]) -> Floats:
    """The types that tell a means and that a clause names, shared out between them."""
    fine = np.asarray(kinds, np.float32) * ~NO_MEANS
    shared: Floats = fine / max(float(fine.sum()), 1.0)
    return shared


def _logs(shares: Floats) -> Floats:
    logs: Floats = np.log(shares + np.float32(0.01))
    return logs


def _means(values: Floats, vectors: Vectors, candidates: Sequence[PlaceCandidate | TimeCandidate]) -> Floats:
    """The mean vector of the words of each candidate."""
    spans = [vectors.rows(c.start, c.end) for c in candidates]
    return np.stack([values[a:b].mean(0) for a, b in spans]) if spans else values[:0]


def _softmax(x: Floats) -> Floats:
    raised = np.exp(x - x.max(-1, keepdims=True))
    shares: Floats = raised / raised.sum(-1, keepdims=True)
    return shares
