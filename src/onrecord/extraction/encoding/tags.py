"""Tags: how likely each piece of a text tells of a pledge, one of its terms, an absence or something that falls due.

In      the weights of a small head, and the vectors of a text (``onrecord.extraction.encoding.vectors``)
Out     Tags: one row a piece, one column a tag
Pure    opens nothing: the weights are handed in as bytes. numpy alone

Trained by ``training/incidents`` beside the judge of incidents, on the same layers. The finders of pledges, absences and dues
read them as an opinion beside their rules.
"""

from __future__ import annotations

import io
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.encoding.vectors import Vectors

TAGS = ("pledge", "act", "window", "area", "condition", "open", "absence", "due")
"""``act``, ``window``, ``area`` and ``condition`` are the words of a pledge's terms; ``open`` what is told as left open."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Tags:
    """``shares`` is pieces × TAGS, each between 0 and 1."""

    vectors: Vectors
    shares: NDArray[np.float32]

    def of(self, tag: str, start: int, end: int) -> float:
        """The mean share of ``tag`` over the pieces of ``text[start:end]``."""
        a, b = self.vectors.rows(start, end)
        return float(self.shares[a:b, TAGS.index(tag)].mean())

    def stretches(self, tag: str, start: int, end: int, *, least: float) -> list[tuple[int, int, float]]:
        """Start, end and mean share of every run of pieces within ``text[start:end]`` that reach ``least``; one weak piece does not part a run."""
        a, b = self.vectors.rows(start, end)
        column = self.shares[a:b, TAGS.index(tag)]
        runs: list[list[int]] = []
        for i in np.flatnonzero(column >= least).tolist():
            if runs and i - runs[-1][1] <= _GAP:
                runs[-1][1] = i
            else:
                runs.append([i, i])
        return [
            (
                max(start, int(self.vectors.starts[a + i])),
                min(end, int(self.vectors.ends[a + j])),
                float(column[i : j + 1].mean()),
            )
            for i, j in runs
        ]


_GAP = 2


class Tagger:
    """Opened once, used for many texts."""

    def __init__(self, weights: bytes) -> None:
        with np.load(io.BytesIO(weights)) as held:
            self._held = {k: held[k].astype(np.float32) for k in held.files}

    def read(self, vectors: Vectors) -> Tags:
        z = vectors.values @ self._held["hidden.weight"].T + self._held["hidden.bias"]
        z = 0.5 * z * (1 + np.tanh(np.float32(0.7978845608) * (z + np.float32(0.044715) * z**3)))
        logits = z @ self._held["out.weight"].T + self._held["out.bias"]
        shares: NDArray[np.float32] = (1 / (1 + np.exp(-np.clip(logits, -30, 30)))).astype(np.float32)
        return Tags(vectors=vectors, shares=shares)
