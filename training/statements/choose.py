"""Choose the thresholds on a held-out fold of train; fit the calibration on dev.

    python -m training.statements.choose thresholds --weights DIR --docs FOLD.jsonl --scorer score_statements.py
    python -m training.statements.choose calibration --weights DIR --docs dev.jsonl --scorer score_statements.py

Both rewrite ``statement-settings.json`` in DIR.
"""

import argparse
import importlib.util
import json
import random
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import numpy as np
from training.statements.predict import as_row, open_network

from onrecord.extraction.encoding.decode import Thresholds, cue_spans, decode
from onrecord.extraction.encoding.network import Network, raw_confidence
from onrecord.extraction.encoding.windows import plan_windows

GRID: dict[str, tuple[float, ...]] = {
    "cue": (0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.55),
    "source": (0.2, 0.3, 0.4, 0.5),
    "source_bias": (-0.5, 0.0, 0.3, 0.6, 1.0, 1.5),
    "content": (0.2, 0.3, 0.4, 0.5, 0.6),
    "switch": (0.0, 0.5, 1.0, 1.5, 2.5, 4.0),
}


class Remembered:
    """What the network says of one article, asked once for each cue."""

    def __init__(self, network: Network, text: str) -> None:
        self.pieces = network._pieces.read(text)
        self.windows = plan_windows(self.pieces)
        encoded = [network._encode(self.pieces, w) for w in self.windows]
        self.tags = [t for _, t in encoded]
        self._ask = network._read_with(self.pieces, self.windows, [h for h, _ in encoded])
        self._known: dict[tuple[int, int, int], np.ndarray] = {}
        for w, window in enumerate(self.windows):
            spans = {
                (a, b)
                for c in (0.2, *GRID["cue"])
                for a, b, _ in cue_spans(self.tags[w], window.index, window.own_from, c)
            }
            ordered = sorted(spans)
            if ordered:
                for (a, b), row in zip(ordered, self._ask(w, ordered), strict=True):
                    self._known[w, a, b] = row

    def read(self, w: int, cues: list[tuple[int, int]]) -> np.ndarray:
        return np.stack([self._known[w, a, b] for a, b in cues])

    def decode(self, thresholds: Thresholds) -> list[dict[str, Any]]:
        found = decode(self.pieces, self.windows, self.tags, self.read, thresholds)
        return [as_row(a) | {"raw": raw_confidence(a)} for a in found]


def load_scorer(path: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("scorer", path)
    if spec is None or spec.loader is None:
        raise SystemExit(f"no scorer at {path}")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def choose_thresholds(
    said: dict[str, Remembered], gold: list[dict[str, Any]], scorer: ModuleType, start: Thresholds
) -> Thresholds:
    """Climb along one threshold after the other, twice, towards content F1 + content-and-source F1."""

    def value(t: Thresholds) -> float:
        got = scorer.score(gold, {i: r.decode(t) for i, r in said.items()})["all"]
        return float(got["content"]["F1"] + got["triple content+source"]["F1"])

    best, reached = start, value(start)
    for _ in range(2):
        for name, values in GRID.items():
            for v in values:
                tried = replace(best, **{name: v})
                if tried != best and (now := value(tried)) > reached + 1e-4:
                    best, reached = tried, now
        print(f"{reached / 2:.4f} {best}", flush=True)
    return best


def outcomes(
    said: dict[str, Remembered], gold: list[dict[str, Any]], scorer: ModuleType, t: Thresholds
) -> list[tuple[str, float, bool]]:
    """(article, raw confidence, whether content and source were right) of every prediction."""
    rows = []
    for a in gold:
        predicted = said[a["id"]].decode(t)
        text = a["text"]
        tokens = [m.span() for m in scorer.TOKEN.finditer(text)]
        words = [text[s:e].lower() for s, e in tokens]
        wanted = scorer.prepare(text, tokens, a["attributions"])
        kept = [p for p in predicted if scorer.prepare(text, tokens, [p])]
        got = scorer.prepare(text, tokens, kept)
        right = {
            j
            for i, j in scorer.align(wanted, got)
            if scorer.source_right(wanted[i]["source"], got[j]["source"], words)
        }
        rows += [(a["id"], p["raw"], j in right) for j, p in enumerate(kept)]
    return rows


def isotonic(points: list[tuple[float, bool]]) -> list[tuple[float, float]]:
    """The best rising curve through the outcomes (pool adjacent violators), as a few corner points."""
    blocks: list[list[float]] = []  # sum of x, sum of y, count
    for x, y in sorted(points):
        blocks.append([x, float(y), 1.0])
        while len(blocks) > 1 and blocks[-2][1] / blocks[-2][2] >= blocks[-1][1] / blocks[-1][2]:
            last = blocks.pop()
            blocks[-1] = [a + b for a, b in zip(blocks[-1], last, strict=True)]
    # A block of few attributions says little: join it to its neighbour.
    joined: list[list[float]] = []
    for b in blocks:
        if joined and (joined[-1][2] < 40 or b[2] < 10):
            joined[-1] = [p + q for p, q in zip(joined[-1], b, strict=True)]
        else:
            joined.append(b)
    middle = [(x / n, y / n) for x, y, n in joined]
    return [(0.0, middle[0][1] * 0.5), *middle, (1.0, max(middle[-1][1], 0.98))]


def reliability(
    rows: list[tuple[str, float, bool]], folds: int = 7
) -> tuple[list[tuple[int, float, float]], float]:
    """(count, mean said, share right) by tenths and the expected calibration error, each article judged
    by a curve that was fitted without it."""
    ids = sorted({i for i, _, _ in rows})
    random.Random(0).shuffle(ids)
    said: list[tuple[float, bool]] = []
    for k in range(folds):
        out = set(ids[k::folds])
        curve = isotonic([(x, y) for i, x, y in rows if i not in out])
        said += [(float(np.interp(x, *zip(*curve, strict=True))), y) for i, x, y in rows if i in out]
    table, error = [], 0.0
    for k in range(10):
        mine = [(p, y) for p, y in said if k / 10 <= p < (k + 1) / 10 or (k == 9 and p >= 1)]
        if mine:
            mean, share = sum(p for p, _ in mine) / len(mine), sum(y for _, y in mine) / len(mine)
            table.append((len(mine), mean, share))
            error += abs(mean - share) * len(mine) / len(said)
    return table, error


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("what", choices=("thresholds", "calibration"))
    p.add_argument("--weights", type=Path, required=True)
    p.add_argument("--docs", type=Path, required=True)
    p.add_argument("--only", type=Path, help="a JSON list of ids")
    p.add_argument("--scorer", type=Path, required=True)
    a = p.parse_args()
    network, scorer = open_network(a.weights), load_scorer(a.scorer)
    wanted = set(json.loads(a.only.read_text())) if a.only else None
    gold = [json.loads(line) for line in a.docs.open(encoding="utf-8")]
    gold = [g for g in gold if wanted is None or g["id"] in wanted]
    said = {g["id"]: Remembered(network, g["text"]) for g in gold}
    path = a.weights / "statement-settings.json"
    settings = json.loads(path.read_text())
    work: dict[str, Callable[[], None]] = {}

    def thresholds() -> None:
        settings["thresholds"] = asdict(choose_thresholds(said, gold, scorer, network.thresholds))

    def calibration() -> None:
        rows = outcomes(said, gold, scorer, network.thresholds)
        settings["calibration"] = [
            [round(x, 4), round(y, 4)] for x, y in isotonic([(x, y) for _, x, y in rows])
        ]
        table, error = reliability(rows)
        for count, mean, share in table:
            print(f"| {count} | {mean:.2f} | {share:.2f} |")
        print(f"expected calibration error {error:.3f} over {len(rows)}")

    work = {"thresholds": thresholds, "calibration": calibration}
    work[a.what]()
    path.write_text(json.dumps(settings, indent=1) + "\n")


if __name__ == "__main__":
    main()
