"""Fit the judge's trees: the type of a clause, and the place and time of a telling, from the scene's numbers alone.

    python -m training.incidents.trees --cache EXAMPLES --out src/onrecord/weights/incident-trees.npz

EXAMPLES is the ``--cache`` of train.py. What is printed is measured on the dev reports before they are learned from (``--all``).
"""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from numpy.typing import NDArray
from sklearn.ensemble import ExtraTreesClassifier, HistGradientBoostingClassifier
from training.incidents.data import type_labels
from training.incidents.ready import Ready

from onrecord.extraction.incident.near import candidate_rows
from onrecord.model.incident import INCIDENT_TYPES

Arrays = dict[str, NDArray[np.generic]]
TYPE_TREES = 150


def types(reports: Sequence[Ready]) -> tuple[NDArray[np.float32], NDArray[np.int64], NDArray[np.float32]]:
    """Numbers of each clause that tells something, its first incident's type, and every type that would be right."""
    rows, first, good = [], [], []
    for r in reports:
        for j, ks in enumerate(r.example.told):
            if ks:
                gold = [r.example.gold[k] for k in ks]
                rows.append(r.example.scene.clauses[j].numbers)
                first.append(INCIDENT_TYPES.index(gold[0]["type"]))
                good.append(type_labels(gold))
    return np.stack(rows), np.asarray(first), np.stack(good)


def candidates(reports: Sequence[Ready], kind: str) -> tuple[NDArray[np.float32], NDArray[np.float32]]:
    """Rows of every candidate of every clause that tells something, and whether it is the right one."""
    rows, right = [], []
    for r in reports:
        scene = r.example.scene
        near, labels = (
            (r.example.near_places, r.example.places)
            if kind == "place"
            else (r.example.near_times, r.example.times)
        )
        for j, found in near.items():
            if len(found.index):
                rows.append(candidate_rows(found, scene.clauses[j]))
                right.append(labels[j])
    return np.concatenate(rows), np.concatenate(right)


def fit_types(reports: Sequence[Ready], seed: int) -> ExtraTreesClassifier:
    rows, first, _ = types(reports)
    return ExtraTreesClassifier(TYPE_TREES, min_samples_leaf=2, random_state=seed).fit(rows, first)


def fit_candidates(reports: Sequence[Ready], kind: str, seed: int) -> HistGradientBoostingClassifier:
    rows, right = candidates(reports, kind)
    return HistGradientBoostingClassifier(
        max_iter=200, learning_rate=0.05, max_leaf_nodes=15, l2_regularization=1, random_state=seed
    ).fit(rows, right)


def flat_types(model: ExtraTreesClassifier) -> Arrays:
    """Mean probabilities of all types, those never seen at nought."""
    parts, first = [], 0
    for tree in (e.tree_ for e in model.estimators_):
        leaf = tree.children_left < 0
        own = np.arange(tree.node_count)
        value = np.zeros((tree.node_count, len(INCIDENT_TYPES)))
        counts = tree.value[:, 0, :]
        value[:, model.classes_] = counts / counts.sum(1, keepdims=True) / TYPE_TREES
        value[~leaf] = 0
        parts.append(
            (first, np.where(leaf, 0, tree.feature), tree.threshold, first + np.where(leaf, own, tree.children_left),
             first + np.where(leaf, own, tree.children_right), value, tree.max_depth)
        )  # fmt: skip
        first += tree.node_count
    return flat(parts, np.zeros(len(INCIDENT_TYPES)))


def flat_candidates(model: HistGradientBoostingClassifier) -> Arrays:
    """Log-odds."""
    parts, first = [], 0
    for nodes in (p[0].nodes for p in model._predictors):
        leaf = nodes["is_leaf"].astype(bool)
        own = np.arange(len(nodes))
        value = np.where(leaf, nodes["value"], 0.0)[:, None]
        parts.append(
            (first, np.where(leaf, 0, nodes["feature_idx"]), nodes["num_threshold"], first + np.where(leaf, own, nodes["left"]),
             first + np.where(leaf, own, nodes["right"]), value, int(nodes["depth"].max()))
        )  # fmt: skip
        first += len(nodes)
    return flat(parts, np.asarray(model._baseline_prediction).ravel())


def flat(parts: list[tuple], base: NDArray[np.float64]) -> Arrays:  # type: ignore[type-arg]
    joined = [np.concatenate([p[i] for p in parts]) for i in range(1, 6)]
    feature, threshold, left, right, value = joined
    return {
        "roots": np.asarray([p[0] for p in parts], np.int32), "feature": feature.astype(np.int16), "threshold": threshold.astype(np.float32),
        "left": left.astype(np.int32), "right": right.astype(np.int32), "value": value.astype(np.float16), "base": base.astype(np.float32),
        "depth": np.asarray(max(p[6] for p in parts)),
    }  # fmt: skip


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--cache", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--seed", type=int, default=11)
    p.add_argument("--all", action="store_true", help="learn from dev too, for the weights that travel")
    a = p.parse_args()
    train, dev = torch.load(a.cache, weights_only=False)
    model = fit_types(train, a.seed)
    rows, _, good = types(dev)
    best = model.classes_[model.predict_proba(rows).argmax(1)]
    print("types right on dev:", round(float(np.mean(good[np.arange(len(best)), best])), 3))
    if a.all:
        train = [*train, *dev]
        model = fit_types(train, a.seed)
    held = {f"kind.{k}": v for k, v in flat_types(model).items()}
    for kind in ("place", "time"):
        held |= {f"{kind}.{k}": v for k, v in flat_candidates(fit_candidates(train, kind, a.seed)).items()}
    np.savez_compressed(a.out, **held)
    print(a.out.stat().st_size, "bytes")


if __name__ == "__main__":
    main()
