"""The network: MiniLM, a tagger of cues, and for each cue a reading of every piece.

A cue ("said", "according to") stands for one attribution: in the corpus each has exactly one.
So the network first tags cues, then reads the window once for each cue: is this piece part of
*its* source, *its* content, or neither. That is where source and content are linked; nothing is
left to distance, though distance is one of the things the reader is told.
"""

import math
from dataclasses import dataclass

import torch
from torch import Tensor, nn
from torch.nn import functional

OUTSIDE, BEGIN, INSIDE = range(3)  # of cues
NEITHER, SOURCE, CONTENT = range(3)  # of a piece, under one cue


@dataclass(frozen=True, kw_only=True)
class Shape:
    vocabulary: int
    hidden: int = 384
    layers: int = 6
    heads: int = 12
    inner: int = 1536
    positions: int = 256
    cases: int = 6
    quotes: int = 4
    pair: int = 128
    distances: int = 32
    kernel: int = 5
    convolutions: int = 2


class Dropout(nn.Module):
    """Dropout with one mask for the whole batch: drawing random numbers took a tenth of the time."""

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, x: Tensor) -> Tensor:
        if not self.training or not self.share:
            return x
        kept = torch.rand(x.shape[1:], dtype=x.dtype, device=x.device) >= self.share
        return x * (kept.to(x.dtype) / (1 - self.share))


class Layer(nn.Module):
    def __init__(self, s: Shape, dropout: float) -> None:
        super().__init__()
        self.heads = s.heads
        self.query = nn.Linear(s.hidden, s.hidden)
        self.key = nn.Linear(s.hidden, s.hidden)
        self.value = nn.Linear(s.hidden, s.hidden)
        self.mix = nn.Linear(s.hidden, s.hidden)
        self.norm_mix = nn.LayerNorm(s.hidden, eps=1e-12)
        self.up = nn.Linear(s.hidden, s.inner)
        self.down = nn.Linear(s.inner, s.hidden)
        self.norm_down = nn.LayerNorm(s.hidden, eps=1e-12)
        self.drop = Dropout(dropout)

    def forward(self, x: Tensor, bias: Tensor) -> Tensor:
        b, t, d = x.shape
        split = lambda y: y.view(b, t, self.heads, d // self.heads).transpose(1, 2)  # noqa: E731
        q, k, v = split(self.query(x)), split(self.key(x)), split(self.value(x))
        if self.training:  # the fused form is a fifth faster, the plain one can be exported
            mixed = functional.scaled_dot_product_attention(
                q, k, v, attn_mask=bias.to(q.dtype).expand(b, 1, t, t)
            )
        else:
            mixed = (q @ k.transpose(-1, -2) / math.sqrt(d // self.heads) + bias.to(q.dtype)).softmax(-1) @ v
        mixed = mixed.transpose(1, 2).reshape(b, t, d)
        x = self.norm_mix(x + self.drop(self.mix(mixed)))
        return self.norm_down(x + self.drop(self.down(functional.gelu(self.up(x)))))


class Encoder(nn.Module):
    """Pieces to vectors, and the tags that need no cue."""

    def __init__(self, s: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.word = nn.Embedding(s.vocabulary, s.hidden)
        self.position = nn.Embedding(s.positions, s.hidden)
        self.case = nn.Embedding(s.cases, s.hidden)
        self.quote = nn.Embedding(s.quotes, s.hidden)
        self.norm = nn.LayerNorm(s.hidden, eps=1e-12)
        self.drop = Dropout(dropout)
        self.layers = nn.ModuleList(Layer(s, dropout) for _ in range(s.layers))
        self.cue = nn.Linear(s.hidden, 3)
        self.role = nn.Linear(s.hidden, 2)  # in some source, in some content: only to teach
        for extra in (self.case, self.quote):
            nn.init.normal_(extra.weight, std=0.01)

    def forward(
        self, ids: Tensor, case: Tensor, quote: Tensor, mask: Tensor
    ) -> tuple[Tensor, Tensor, Tensor]:
        x = self.word(ids) + self.position.weight[: ids.shape[1]] + self.case(case) + self.quote(quote)
        x = self.drop(self.norm(x))
        bias = ((1.0 - mask) * -1e4)[:, None, None, :]
        for layer in self.layers:
            x = layer(x, bias)
        return x, self.cue(x), self.role(x)


class Reader(nn.Module):
    """One cue and one window to NEITHER, SOURCE or CONTENT for each piece."""

    def __init__(self, s: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.piece = nn.Linear(s.hidden, s.pair)
        self.piece_by = nn.Linear(s.hidden, s.pair)
        self.anchor = nn.Linear(s.hidden, s.pair)
        self.anchor_by = nn.Linear(s.hidden, s.pair)
        self.distance = nn.Embedding(2 * s.distances + 1, s.pair)
        self.paragraph = nn.Embedding(4, s.pair)
        self.norms = nn.ModuleList(nn.LayerNorm(s.pair) for _ in range(s.convolutions))
        self.around = nn.ModuleList(
            nn.Conv1d(s.pair, s.pair, s.kernel, padding=s.kernel // 2) for _ in range(s.convolutions)
        )
        self.out = nn.Linear(s.pair, 3)
        self.drop = Dropout(dropout)

    def forward(
        self, hidden: Tensor, window: Tensor, spread: Tensor, distance: Tensor, paragraph: Tensor
    ) -> Tensor:
        """``hidden`` B×T×H, ``window`` C (which of B), ``spread`` C×T (the cue's pieces, summing to one),
        ``distance`` and ``paragraph`` C×T buckets. Gives C×T×3."""
        mine = hidden[window]
        anchor = (spread.to(mine.dtype)[:, None, :] @ mine)[:, 0]
        piece, by = self.piece(hidden)[window], self.piece_by(hidden)[window]
        z = functional.gelu(
            piece + self.anchor(anchor)[:, None] + self.distance(distance) + self.paragraph(paragraph)
        )
        z = self.drop(z + by * self.anchor_by(anchor)[:, None])
        for norm, around in zip(self.norms, self.around, strict=True):
            z = z + functional.gelu(around(norm(z).transpose(1, 2)).transpose(1, 2))
        return self.out(z)


class Tagger(nn.Module):
    def __init__(self, s: Shape, dropout: float = 0.1) -> None:
        super().__init__()
        self.shape = s
        self.encoder = Encoder(s, dropout)
        self.reader = Reader(s, dropout)


def load_minilm(encoder: Encoder, weights: dict[str, Tensor], rows: Tensor) -> None:
    """Fill the encoder with MiniLM's weights; ``rows`` are the kept rows of its vocabulary."""
    names = {
        "query": "attention.self.query", "key": "attention.self.key", "value": "attention.self.value",
        "mix": "attention.output.dense", "norm_mix": "attention.output.LayerNorm",
        "up": "intermediate.dense", "down": "output.dense", "norm_down": "output.LayerNorm",
    }  # fmt: skip
    with torch.no_grad():
        embeddings = "embeddings."
        kind = weights[embeddings + "token_type_embeddings.weight"][0]
        encoder.word.weight.copy_(weights[embeddings + "word_embeddings.weight"][rows])
        positions = encoder.position.num_embeddings
        encoder.position.weight.copy_(weights[embeddings + "position_embeddings.weight"][:positions] + kind)
        for part in ("weight", "bias"):
            getattr(encoder.norm, part).copy_(weights[f"{embeddings}LayerNorm.{part}"])
            for i, layer in enumerate(encoder.layers):
                for ours, theirs in names.items():
                    getattr(getattr(layer, ours), part).copy_(weights[f"encoder.layer.{i}.{theirs}.{part}"])
