"""What the network's further layers say of every piece of a text, for finders that judge by it."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray


@dataclass(frozen=True, slots=True, kw_only=True)
class Vectors:
    """One row a piece, in text order; ``starts`` and ``ends`` are code points into the text. ``values`` is pieces × 384."""

    starts: NDArray[np.int32]
    ends: NDArray[np.int32]
    values: NDArray[np.float32]

    def rows(self, start: int, end: int) -> tuple[int, int]:
        """First and one past the last piece that touch ``text[start:end]``; the nearest one where none does."""
        first = int(np.searchsorted(self.ends, start, side="right"))
        last = int(np.searchsorted(self.starts, end, side="left"))
        if last > first:
            return first, last
        nearest = min(first, len(self.starts) - 1)
        return nearest, nearest + 1
