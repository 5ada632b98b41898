"""Choices by added weights: the one kind of learned part here.

In      options, each a set of named features, and a table of weights by name
Out     the chance of each option
Pure    no clock, network or disk but the one table beside this file

A choice of yes or no is one between the features and nothing. The table is written by ``training/muc/train.py``.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import cache
from pathlib import Path

Features = Mapping[str, float]
Weights = Mapping[str, float]
TABLE = Path(__file__).with_name("weights.json")


def score(features: Features, weights: Weights) -> float:
    """The sum of the weights of ``features``; a feature never seen in training counts nothing."""
    return sum(weights.get(name, 0.0) * value for name, value in features.items())


def chance(features: Features, weights: Weights) -> float:
    """How likely "yes" is, against nothing."""
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, score(features, weights)))))


def chances(options: Sequence[Features], weights: Weights) -> list[float]:
    """How likely each of ``options`` is the one meant; they add up to one."""
    scores = [score(option, weights) for option in options]
    top = max(scores, default=0.0)
    raised = [math.exp(s - top) for s in scores]
    return [r / sum(raised) for r in raised]


@cache
def tables() -> dict[str, dict[str, float]]:
    """Every table of weights, by the name of what it decides."""
    read: dict[str, dict[str, float]] = json.loads(TABLE.read_text(encoding="utf-8"))
    return read
