"""What each part brings: the same run, with parts taken away when it reads.

    python -m training.statements.ablate --run RUN --weights WEIGHTS --docs DOCS.jsonl --only RUN/held-out.json --scorer score_statements.py

Nothing is trained again: a part that the network had while it learned is missed more than one it never had.
"""

import argparse
import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import torch
from training.statements.choose import Remembered, load_scorer
from training.statements.export import load
from training.statements.predict import open_network

from onrecord.extraction.encoding.decode import Thresholds, cue_spans
from onrecord.extraction.encoding.pairs import distances, paragraphs
from onrecord.extraction.encoding.pieces import BREAK, START, PieceReader, Pieces
from onrecord.extraction.encoding.windows import Window


class Plain:
    """The run in 32-bit numbers, with features that can be blotted out."""

    def __init__(self, run: Path, *, case: bool = True, quote: bool = True, far: bool = True) -> None:
        self.tagger = load(run)
        self._pieces = PieceReader((run / "tokenizer.json").read_bytes())
        self.case, self.quote, self.far = case, quote, far
        self.start, self.stop = self._pieces.id_of(START), self._pieces.id_of(BREAK)

    @torch.inference_mode()
    def forward(self, pieces: Pieces, window: Window) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        real = window.index >= 0
        ids = np.where(real, pieces.ids[window.index], self.stop)
        ids[0] = self.start
        case = np.where(real, pieces.case[window.index], 0) * self.case
        quote = np.where(real, pieces.quote[window.index], 0) * self.quote
        row = lambda x: torch.from_numpy(x.astype(np.int64))[None]  # noqa: E731
        hidden, cue, role = self.tagger.encoder(row(ids), row(case), row(quote), torch.ones(1, len(ids)))
        return hidden, cue.softmax(-1), role.sigmoid()

    def _encode(self, pieces: Pieces, window: Window) -> tuple[torch.Tensor, np.ndarray]:
        hidden, cue, _ = self.forward(pieces, window)
        return hidden, cue[0].numpy()

    def _read_with(
        self, pieces: Pieces, windows: Sequence[Window], hidden: Sequence[torch.Tensor]
    ) -> Callable[[int, list[tuple[int, int]]], np.ndarray]:
        @torch.inference_mode()
        def read(w: int, cues: list[tuple[int, int]]) -> np.ndarray:
            spread = torch.zeros(len(cues), len(windows[w].index))
            for row, (a, b) in zip(spread, cues, strict=True):
                row[a : b + 1] = 1 / (b + 1 - a)
            distance, paragraph = distances(cues, paragraphs(pieces, windows[w]))
            if not self.far:
                distance = np.full_like(distance, 32)
            answer = self.tagger.reader(
                hidden[w], torch.zeros(len(cues), dtype=torch.long), spread,
                torch.from_numpy(distance), torch.from_numpy(paragraph),
            )  # fmt: skip
            return answer.softmax(-1).numpy()

        return read


def nearest(run: Plain, text: str, thresholds: Thresholds) -> list[dict[str, Any]]:
    """Without links: sources and contents as stretches of their own, each given to the nearest cue."""
    from training.statements.choose import plan_windows  # noqa: PLC0415

    pieces = run._pieces.read(text)
    rows: list[dict[str, Any]] = []
    for window in plan_windows(pieces):
        _, cue, role = run.forward(pieces, window)
        cues = cue_spans(cue[0].numpy(), window.index, window.own_from, thresholds.cue)
        if not cues:
            continue
        mine = [{"cue": (a, b), "source": [], "content": []} for a, b, _ in cues]
        for which, name in ((0, "source"), (1, "content")):
            said = (role[0, :, which].numpy() > 0.5) & (window.index >= 0)
            edges = np.flatnonzero(np.diff(np.concatenate(([0], said.astype(np.int8), [0]))))
            for s, e in zip(edges[::2], edges[1::2] - 1, strict=True):
                gap = [max(s - b, a - e, 0) for a, b, _ in cues]
                mine[int(np.argmin(gap))][name].append((s, e))
        for m in mine:
            m["source"] = m["source"][:1]
            spans = {
                n: [[int(pieces.starts[window.index[s]]), int(pieces.ends[window.index[e]])] for s, e in v]
                for n, v in (("source", m["source"]), ("content", m["content"]), ("cue", [m["cue"]]))
            }
            rows.append(spans)
    return rows


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    for name in ("--run", "--weights", "--docs", "--scorer"):
        p.add_argument(name, type=Path, required=True)
    p.add_argument("--only", type=Path)
    a = p.parse_args()
    network, scorer = open_network(a.weights), load_scorer(a.scorer)
    chosen = network.thresholds
    wanted = set(json.loads(a.only.read_text())) if a.only else None
    gold = [json.loads(line) for line in a.docs.open(encoding="utf-8")]
    gold = [g for g in gold if wanted is None or g["id"] in wanted]

    def show(name: str, said: dict[str, list[dict[str, Any]]]) -> None:
        got = scorer.score(gold, said)
        cells = [
            f"{got[k][m]['F1']:.3f}"
            for k in ("all", "direct", "indirect")
            for m in ("content", "triple content+source")
        ]
        print(f"| {name} | {' | '.join(cells)} |", flush=True)

    plain = Plain(a.run)
    shipped = {g["id"]: Remembered(network, g["text"]) for g in gold}  # type: ignore[arg-type]
    show("as shipped (8 and 4 bits)", {i: r.decode(chosen) for i, r in shipped.items()})
    whole = {g["id"]: Remembered(plain, g["text"]) for g in gold}  # type: ignore[arg-type]
    show("in 32-bit numbers", {i: r.decode(chosen) for i, r in whole.items()})
    show("no links: roles to the nearest cue", {g["id"]: nearest(plain, g["text"], chosen) for g in gold})
    defaults = Thresholds(cue=0.5, source=0.5, source_bias=0.0, content=0.5, switch=0.0)
    show(
        "no chosen thresholds (all one half, no cost of edges)",
        {i: r.decode(defaults) for i, r in whole.items()},
    )
    show("no cost of edges", {i: r.decode(replace(chosen, switch=0.0)) for i, r in whole.items()})
    for name, without in (
        ("no capitals", "case"),
        ("no quotation marks' state", "quote"),
        ("no distance", "far"),
    ):
        other = Plain(a.run, **{without: False})
        said = {g["id"]: Remembered(other, g["text"]).decode(chosen) for g in gold}  # type: ignore[arg-type]
        show(name, said)


if __name__ == "__main__":
    main()
