"""Tags: how likely each piece of a text tells of a pledge, one of its terms, an absence or something that falls due.

In      the weights of a small head, and the vectors of a text (``onrecord.extraction.encoding.vectors``)
Out     Tags: one row a piece, one column a tag
Pure    opens nothing: the weights are handed in as bytes. numpy alone

Trained by ``training/incidents`` beside the judge of incidents, on the same layers. The finder of pledges reads the tags as an
opinion beside its rules (``onrecord.extraction.pledge.tagged``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.encoding.heads import Heads, gelu, sigmoid
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
        self._heads = Heads(weights)

    def read(self, vectors: Vectors) -> Tags:
        words = gelu(self._heads.linear("hidden", vectors.values))
        return Tags(vectors=vectors, shares=sigmoid(self._heads.linear("out", words)))
