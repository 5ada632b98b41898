"""The judge: layers of its own on the shared ones, and a small head for each question about a clause.

told      does this clause tell an incident, of which type, stage and target
place     which of the places near it does it put it at; several, or none
time      which of the times near it
link      does it tell the same incident as that earlier clause
tags      of each piece: does it tell of a pledge, one of its terms, an absence or something that falls due
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional
from training.incidents.base import upper_layers

from onrecord.extraction.encoding.tags import TAGS
from onrecord.extraction.incident.near import PLACE_NUMBERS, TIME_NUMBERS
from onrecord.model.incident import INCIDENT_TYPES, STAGES, TARGET_CLASSES


def gelu(x: Tensor) -> Tensor:
    """The form that numpy can compute too."""
    return functional.gelu(x, approximate="tanh")


@dataclass(frozen=True, kw_only=True)
class Sizes:
    clause_numbers: int
    link_numbers: int
    place_numbers: int = PLACE_NUMBERS
    time_numbers: int = TIME_NUMBERS
    hidden: int = 384
    clause: int = 192
    pair: int = 96
    types: int = len(INCIDENT_TYPES)
    stages: int = len(STAGES)
    targets: int = len(TARGET_CLASSES) + 1


class Pick(nn.Module):
    """A clause and a candidate to one number."""

    def __init__(self, s: Sizes, numbers: int, dropout: float) -> None:
        super().__init__()
        self.clause = nn.Linear(s.clause, s.pair)
        self.candidate = nn.Linear(s.hidden, s.pair)
        self.numbers = nn.Linear(numbers, s.pair)
        self.by = nn.Linear(s.hidden, s.pair)
        self.clause_by = nn.Linear(s.clause, s.pair)
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(s.pair, 1)
        self.plain = nn.Linear(numbers, 1)
        self.none = nn.Linear(s.clause, 1)
        nn.init.zeros_(self.plain.weight)

    def forward(self, clause: Tensor, candidates: Tensor, numbers: Tensor) -> tuple[Tensor, Tensor]:
        """``clause`` B×C, ``candidates`` B×N×H, ``numbers`` B×N×F. Gives B×N scores and B of none of them."""
        z = self.clause(clause)[:, None] + self.candidate(candidates) + self.numbers(numbers)
        z = gelu(z + self.by(candidates) * self.clause_by(clause)[:, None])
        return (self.out(self.drop(z)) + self.plain(numbers))[..., 0], self.none(clause)[:, 0]


class Link(nn.Module):
    def __init__(self, s: Sizes, dropout: float) -> None:
        super().__init__()
        self.one = nn.Linear(s.clause, s.pair)
        self.two = nn.Linear(s.clause, s.pair)
        self.both = nn.Linear(s.clause, s.pair)
        self.numbers = nn.Linear(s.link_numbers, s.pair)
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(s.pair, 1)
        self.plain = nn.Linear(s.link_numbers, 1)
        nn.init.zeros_(self.plain.weight)

    def forward(self, earlier: Tensor, later: Tensor, numbers: Tensor) -> Tensor:
        z = self.one(earlier) + self.two(later) + self.both(earlier * later) + self.numbers(numbers)
        return (self.out(self.drop(gelu(z))) + self.plain(numbers))[..., 0]


class Tagger(nn.Module):
    """A piece to how much it has of each tag: pledges and their terms, absences, dues."""

    def __init__(self, s: Sizes, dropout: float) -> None:
        super().__init__()
        self.hidden = nn.Linear(s.hidden, s.pair)
        self.drop = nn.Dropout(dropout)
        self.out = nn.Linear(s.pair, len(TAGS))

    def forward(self, vectors: Tensor) -> Tensor:
        return self.out(self.drop(gelu(self.hidden(self.drop(vectors)))))


class Judge(nn.Module):
    def __init__(self, sizes: Sizes, weights: Path | None, dropout: float = 0.1) -> None:
        super().__init__()
        self.sizes = sizes
        self.layers = nn.ModuleList(upper_layers(weights, dropout) if weights else [])
        self.inside = nn.Linear(sizes.hidden, 1)  # only to teach
        self.pool = nn.Linear(sizes.hidden, 1)
        self.words = nn.Linear(3 * sizes.hidden, sizes.clause)
        self.numbers = nn.Linear(sizes.clause_numbers, sizes.clause)
        row = sizes.clause + sizes.clause_numbers
        self.told = nn.Linear(row, 1)
        self.kind = nn.Linear(row, sizes.types)
        self.stage = nn.Linear(row, sizes.stages)
        self.target = nn.Linear(row, sizes.targets)
        self.place = Pick(sizes, sizes.place_numbers, dropout)
        self.time = Pick(sizes, sizes.time_numbers, dropout)
        self.link = Link(sizes, dropout)
        self.tags = Tagger(sizes, dropout)
        self.drop = nn.Dropout(dropout)
        self.bf16 = False
        """Matrices in 16 bits: pays where the processor multiplies such numbers itself."""

    def vectors(self, middle: Tensor, mask: Tensor) -> Tensor:
        """``middle`` W×T×H to the same of the judge's own."""
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        with torch.autocast(middle.device.type, torch.bfloat16, enabled=self.bf16):
            for layer in self.layers:
                middle = layer(middle, bias)
        return middle.float()

    def clauses(self, vectors: Tensor, spans: list[tuple[int, int]], numbers: Tensor) -> Tensor:
        """One row a clause: its pieces' mean, highest and weighted mean, with the numbers of the scene."""
        index, mask = padded([range(a, b) for a, b in spans])
        here = vectors[index]
        weights = self.pool(vectors)[:, 0][index].masked_fill(~mask, -1e4).softmax(1)[..., None]
        held = mask[..., None].float()
        mean = (here * held).sum(1) / held.sum(1)
        rows = torch.cat(
            (mean, here.masked_fill(~mask[..., None], -1e4).amax(1), (weights * here).sum(1)), -1
        )
        return gelu(self.words(self.drop(rows)) + self.numbers(numbers))


def padded(rows: Sequence[Sequence[int]]) -> tuple[Tensor, Tensor]:
    """Rows of different length as one table of indexes, 0 where a row has ended, and which entries are real."""
    width = max((len(r) for r in rows), default=0)
    index = torch.tensor([[*r, *([0] * (width - len(r)))] for r in rows], dtype=torch.long).reshape(
        len(rows), width
    )
    mask = torch.tensor(
        [[True] * len(r) + [False] * (width - len(r)) for r in rows], dtype=torch.bool
    ).reshape(len(rows), width)
    return index, mask


def save(judge: Judge, path: Path) -> None:
    torch.save(
        {"sizes": asdict(judge.sizes), "weights": judge.state_dict(), "layers": len(judge.layers)}, path
    )
