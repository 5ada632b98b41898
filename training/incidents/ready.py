"""An example as tensors, with the pieces that each clause and candidate stands on."""

from __future__ import annotations

import numpy as np
import torch
from training.incidents.data import Example


class Ready:
    """An example as tensors."""

    def __init__(self, e: Example) -> None:
        self.example = e
        scene = e.scene
        self.numbers = torch.from_numpy(np.stack([c.numbers for c in scene.clauses]))
        self.spans = [piece_span(e, c.start, c.end) for c in scene.clauses]
        self.place_spans = [piece_span(e, p.start, p.end) for p in scene.places]
        self.time_spans = [piece_span(e, t.start, t.end) for t in scene.times]
        width = max(len(index) for _, index, _ in e.windows)
        self.tags = torch.from_numpy(e.tags)
        self.middle = torch.zeros(len(e.windows), width, 384)
        self.mask = torch.zeros(len(e.windows), width)
        own: list[tuple[int, int, int]] = []
        for w, (middle, index, own_from) in enumerate(e.windows):
            self.middle[w, : len(index)] = torch.from_numpy(middle)
            self.mask[w, : len(index)] = 1
            own += [(int(i), w, t) for t, i in enumerate(index) if i >= own_from]
        own.sort()
        self.own = (torch.tensor([w for _, w, _ in own]), torch.tensor([t for _, _, t in own]))
        assert [i for i, _, _ in own] == list(range(len(e.starts)))


def piece_span(e: Example, start: int, end: int) -> tuple[int, int]:
    a = int(np.searchsorted(e.ends, start, side="right"))
    b = int(np.searchsorted(e.starts, end, side="left"))
    return (a, b) if b > a else (min(a, len(e.starts) - 1), min(a, len(e.starts) - 1) + 1)
