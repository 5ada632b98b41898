"""Heads: the small learned layers that finders lay on a text's vectors, as numpy runs them.

In      the weights of a head, ``NAME.weight`` (outputs × inputs) and ``NAME.bias``, as an ``.npz`` file
Out     linear layers by name, and the curves between them
Pure    opens nothing: the weights are handed in as bytes. numpy alone
"""

from __future__ import annotations

import io

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]


class Heads:
    """Opened once, used for many texts. The file may hold its numbers in float16."""

    def __init__(self, weights: bytes) -> None:
        with np.load(io.BytesIO(weights)) as held:
            self._held = {name: np.ascontiguousarray(held[name].astype(np.float32).T) for name in held.files}

    def linear(self, name: str, x: Floats) -> Floats:
        """Rows × inputs to rows × outputs. Raises KeyError where the file has no layer of that name."""
        made: Floats = x @ self._held[f"{name}.weight"] + self._held[f"{name}.bias"]
        return made


def gelu(x: Floats) -> Floats:
    """The Gaussian error linear unit, by its tanh form (Hendrycks and Gimpel 2016): what training used."""
    curved: Floats = 0.5 * x * (1 + np.tanh(np.float32(0.7978845608) * (x + np.float32(0.044715) * x**3)))
    return curved


def sigmoid(x: Floats) -> Floats:
    """Log-odds to probabilities."""
    squashed: Floats = (1 / (1 + np.exp(-np.clip(x, -30, 30)))).astype(np.float32)
    return squashed
