"""Fits the weights of a choice: groups of options, some of them right.

In      groups of (features, right); how often a feature must be seen, and how strongly weights are held near zero
Out     weights by the name of the feature, the same for the same groups

The chance of the right options together is made as high as it can be (a conditional logit), less the sum of the squared weights. Whole
batches, no chance in it: Nesterov's accelerated descent, its step found by halving.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Group = Sequence[tuple[Mapping[str, float], bool]]
Vector = NDArray[np.float64]
_STEPS = 250
_KEPT = 0.03
"""Weights nearer to zero are left out of the table."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Rows:
    """Options one below the other, sparse: option ``row`` has ``value`` of feature ``column``."""

    row: NDArray[np.int64]
    column: NDArray[np.int64]
    value: Vector
    group: NDArray[np.int64]
    right: NDArray[np.bool_]
    features: int

    def scores(self, weights: Vector) -> Vector:
        return np.bincount(self.row, self.value * weights[self.column], minlength=len(self.group)).astype(
            float
        )

    def back(self, per_option: Vector) -> Vector:
        return np.bincount(self.column, self.value * per_option[self.row], minlength=self.features).astype(
            float
        )


def fit(groups: Sequence[Group], *, seen: int, hold: float) -> dict[str, float]:
    """``seen``: options a feature must stand in; ``hold``: the weight of the squared weights."""
    usable = [g for g in groups if any(right for _, right in g)]
    counts = Counter(name for g in usable for features, _ in g for name in features)
    names = sorted(name for name, n in counts.items() if n >= seen)
    rows = _rows(usable, {name: n for n, name in enumerate(names)})
    weights = _descend(rows, hold)
    return {name: round(float(w), 2) for name, w in zip(names, weights, strict=True) if abs(w) >= _KEPT}


def _rows(groups: Sequence[Group], numbers: Mapping[str, int]) -> _Rows:
    row: list[int] = []
    column: list[int] = []
    value: list[float] = []
    group: list[int] = []
    right: list[bool] = []
    for n, options in enumerate(groups):
        for features, is_right in options:
            known = [(numbers[name], v) for name, v in features.items() if name in numbers]
            row += [len(group)] * len(known)
            column += [c for c, _ in known]
            value += [v for _, v in known]
            group.append(n)
            right.append(is_right)
    return _Rows(
        row=np.array(row, dtype=np.int64),
        column=np.array(column, dtype=np.int64),
        value=np.array(value, dtype=np.float64),
        group=np.array(group, dtype=np.int64),
        right=np.array(right, dtype=np.bool_),
        features=len(numbers),
    )


def _loss(rows: _Rows, weights: Vector, hold: float) -> tuple[float, Vector]:
    scores = rows.scores(weights)
    top = np.full(int(rows.group[-1]) + 1, -np.inf)
    np.maximum.at(top, rows.group, scores)
    raised = np.exp(scores - top[rows.group])
    whole = np.bincount(rows.group, raised)
    right = np.bincount(rows.group, raised * rows.right)
    chance = raised / whole[rows.group]
    of_right = raised * rows.right / np.maximum(right, 1e-300)[rows.group]
    loss = float(np.sum(np.log(whole) - np.log(np.maximum(right, 1e-300)))) + hold / 2 * float(
        weights @ weights
    )
    return loss, rows.back(chance - of_right) + hold * weights


def _descend(rows: _Rows, hold: float) -> Vector:
    at = np.zeros(rows.features)
    before, momentum, step = at, 1.0, 1.0
    for _ in range(_STEPS):
        following = (1 + (1 + 4 * momentum**2) ** 0.5) / 2
        ahead = at + (momentum - 1) / following * (at - before)
        loss, slope = _loss(rows, ahead, hold)
        while True:
            tried = ahead - step * slope
            if _loss(rows, tried, hold)[0] <= loss - step / 2 * float(slope @ slope) or step < 1e-9:
                break
            step /= 2
        before, at, momentum = at, tried, following
        step *= 1.2
    return at
