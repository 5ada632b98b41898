"""Learn the weights of ``evals/kinds/muc/``: ``python -m training.muc.train --docs train.jsonl --gold train_gold.jsonl``.

With ``--folds 5 --out predicted.jsonl`` nothing is learned for keeps: every telegram is predicted by weights that never saw it, for the
scorer. Without, the table beside the adapter is written anew. The same files give the same table.
"""

from __future__ import annotations

import argparse
import json
from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from evals.kinds.muc.linear import TABLE
from evals.kinds.muc.mention import TYPES
from evals.kinds.muc.read import Tables, read_incidents
from evals.kinds.muc.scene import Scene, open_scene
from evals.kinds.muc.telegram import read_telegram
from evals.kinds.muc.toll import MEASURES
from training.muc.fit import Group, fit
from training.muc.key import (
    Row,
    Template,
    day_group,
    mention_groups,
    pair_groups,
    place_group,
    templates,
    toll_group,
)

from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer
from onrecord.pipeline import open_pipeline


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A telegram with its templates."""

    scene: Scene
    told: Sequence[Template]


@dataclass(frozen=True, slots=True, kw_only=True)
class Recipe:
    """How a table is fitted: how often a feature must be seen, how strongly its weight is held near zero."""

    seen: int
    hold: float


MENTION = Recipe(seen=5, hold=5.0)
PAIR = Recipe(seen=3, hold=2.0)
PLACE = Recipe(seen=3, hold=1.0)
DAY = Recipe(seen=3, hold=1.0)
TOLL = Recipe(seen=3, hold=2.0)


def learn(cases: Sequence[Case]) -> dict[str, dict[str, float]]:
    """Every table, from the telegrams given."""
    mentions: defaultdict[str, list[Group]] = defaultdict(list)
    for case in cases:
        for kind, groups in mention_groups(case.scene, case.told).items():
            mentions[kind] += groups
    pairs = [g for case in cases for g in pair_groups(case.scene, case.told)]
    told = [(case.scene, t) for case in cases for t in case.told if t.lines]
    return {
        **{f"mention {kind}": _fit(mentions[kind], MENTION) for kind in TYPES},
        "pair": _fit(pairs, PAIR),
        "place": _fit([place_group(scene, t) for scene, t in told], PLACE),
        "day": _fit([day_group(scene, t) for scene, t in told], DAY),
        "toll": _fit([toll_group(scene, t, m) for scene, t in told for m in MEASURES], TOLL),
    }


def _fit(groups: Sequence[Group], recipe: Recipe) -> dict[str, float]:
    return fit(groups, seen=recipe.seen, hold=recipe.hold)


def read_cases(docs: Path, gold: Path, gazetteer: Gazetteer) -> list[Case]:
    pipeline = open_pipeline(statements="rules")
    rows: defaultdict[str, list[Row]] = defaultdict(list)
    for row in _lines(gold):
        rows[str(row["doc"])].append(row)
    cases = []
    for row in _lines(docs):
        telegram = read_telegram(str(row["id"]), str(row["text"]), pipeline, gazetteer)
        scene = open_scene(telegram, gazetteer)
        cases.append(Case(scene=scene, told=templates(scene, rows[telegram.id])))
    return cases


def _lines(path: Path) -> Iterable[Row]:
    with path.open(encoding="utf-8") as stream:
        for line in stream:
            if line.strip():
                yield json.loads(line)


def predict_folds(cases: Sequence[Case], folds: int, gazetteer: Gazetteer) -> Iterable[dict[str, object]]:
    """Each telegram by weights of the other folds; every ``folds``-th telegram is of one fold."""
    for fold in range(folds):
        learned: Tables = learn([c for n, c in enumerate(cases) if n % folds != fold])
        for case in cases[fold::folds]:
            yield from read_incidents(case.scene.telegram, gazetteer, learned)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--docs", type=Path, required=True)
    parser.add_argument("--gold", type=Path, required=True)
    parser.add_argument("--folds", type=int, default=0)
    parser.add_argument("--out", type=Path, default=TABLE)
    options = parser.parse_args()
    gazetteer = open_gazetteer()
    cases = read_cases(options.docs, options.gold, gazetteer)
    if options.folds:
        with options.out.open("w", encoding="utf-8") as stream:
            for row in predict_folds(cases, options.folds, gazetteer):
                stream.write(json.dumps(row) + "\n")
        return
    text = json.dumps(learn(cases), indent=0, sort_keys=True, ensure_ascii=False)
    options.out.write_text(text + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
