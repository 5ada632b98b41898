"""Articles with their attributions, as batches of windows."""

import json
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor

from onrecord.extraction.encoding.pairs import distances, paragraphs
from onrecord.extraction.encoding.pieces import BREAK, MASK, PAD, START, PieceReader, Pieces
from onrecord.extraction.encoding.windows import LIMIT, Window, plan_windows

NEITHER, SOURCE, CONTENT = range(3)


@dataclass(frozen=True, kw_only=True)
class Article:
    id: str
    text: str
    pieces: Pieces
    cues: list[tuple[int, int]]  # first and last piece, inclusive
    roles: list[tuple[list[int], list[int]]]  # pieces of source, pieces of content
    attributions: list[dict[str, Any]] = field(repr=False)


def read_articles(path: Path, reader: PieceReader) -> list[Article]:
    articles = []
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            raw = json.loads(line)
            pieces = reader.read(raw["text"])
            cues, roles = [], []
            for a in raw["attributions"]:
                cue, source, content = (_covered(pieces, a[r]) for r in ("cue", "source", "content"))
                if cue and content:
                    cues.append((cue[0], cue[-1]))
                    roles.append((source, content))
            articles.append(
                Article(
                    id=raw["id"],
                    text=raw["text"],
                    pieces=pieces,
                    cues=cues,
                    roles=roles,
                    attributions=raw["attributions"],
                )
            )
    return articles


def _covered(pieces: Pieces, spans: Iterable[list[int]]) -> list[int]:
    found: list[int] = []
    for start, end in spans:
        found.extend(np.flatnonzero((pieces.starts < end) & (start < pieces.ends)).tolist())
    return sorted(set(found))


@dataclass(frozen=True, kw_only=True)
class Example:
    """One window with what it should be tagged as."""

    ids: np.ndarray
    case: np.ndarray
    quote: np.ndarray
    cue_tags: np.ndarray  # -100 where nothing is taught
    role_tags: np.ndarray  # T×2, -100 likewise
    spreads: np.ndarray  # C×T
    distance: np.ndarray
    paragraph: np.ndarray
    pair_tags: np.ndarray  # C×T, -100 likewise
    place_paragraph: np.ndarray


@dataclass(frozen=True, kw_only=True)
class Marks:
    pad: int
    start: int
    stop: int
    mask: int

    @classmethod
    def of(cls, reader: PieceReader) -> "Marks":
        return cls(
            pad=reader.id_of(PAD),
            start=reader.id_of(START),
            stop=reader.id_of(BREAK),
            mask=reader.id_of(MASK),
        )


def make_example(article: Article, window: Window, marks: Marks) -> Example:
    index, p = window.index, article.pieces
    real = index >= 0
    length = len(index)
    ids = np.where(real, p.ids[index], marks.stop)
    ids[0] = marks.start
    case = np.where(real, p.case[index], 0)
    quote = np.where(real, p.quote[index], 0)
    place_paragraph = paragraphs(p, window)
    place = {int(i): t for t, i in enumerate(index) if i >= 0}
    own = real & (index >= window.own_from)
    cue_tags = np.where(own, 0, -100)
    role_tags = np.where(own[:, None], 0, -100).repeat(2, 1)
    spreads, pair_tags, anchors = [], [], []
    for (first, last), (source, content) in zip(article.cues, article.roles, strict=True):
        for which, pieces in ((0, source), (1, content)):
            for i in pieces:
                if i in place and own[place[i]]:
                    role_tags[place[i], which] = 1
        if first not in place or last not in place or not own[place[first]]:
            continue
        a, b = place[first], place[last]
        cue_tags[a] = 1
        cue_tags[a + 1 : b + 1] = 2
        spread = np.zeros(length, np.float32)
        spread[a : b + 1] = 1 / (b + 1 - a)
        tags = np.where(real, NEITHER, -100)
        for tag, pieces in ((SOURCE, source), (CONTENT, content)):
            for i in pieces:
                if i in place:
                    tags[place[i]] = tag
        spreads.append(spread)
        pair_tags.append(tags)
        anchors.append((a, b))
    count = len(anchors)
    distance, paragraph = distances(anchors, place_paragraph)
    return Example(
        ids=ids, case=case, quote=quote, cue_tags=cue_tags, role_tags=role_tags,
        spreads=np.stack(spreads) if count else np.zeros((0, length), np.float32),
        distance=distance, paragraph=paragraph,
        pair_tags=np.stack(pair_tags) if count else np.zeros((0, length), np.int64),
        place_paragraph=place_paragraph,
    )  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Batch:
    ids: Tensor
    case: Tensor
    quote: Tensor
    mask: Tensor
    cue_tags: Tensor
    role_tags: Tensor
    window: Tensor
    spreads: Tensor
    distance: Tensor
    paragraph: Tensor
    pair_tags: Tensor
    place_paragraph: Tensor


def collate(examples: list[Example], pad: int) -> Batch:
    width = max(len(e.ids) for e in examples)

    def rows(values: Iterable[np.ndarray], fill: float) -> Tensor:
        stretched = [
            np.pad(v, [(0, width - v.shape[0])] + [(0, 0)] * (v.ndim - 1), constant_values=fill)
            for v in values
        ]
        return torch.from_numpy(np.stack(stretched))

    def pairs(name: str, fill: float) -> Tensor:
        parts = [getattr(e, name) for e in examples]
        return torch.from_numpy(
            np.concatenate(
                [np.pad(v, [(0, 0), (0, width - v.shape[1])], constant_values=fill) for v in parts]
            )
        )

    window = np.concatenate([np.full(len(e.spreads), i) for i, e in enumerate(examples)])
    return Batch(
        ids=rows((e.ids for e in examples), pad).long(),
        case=rows((e.case for e in examples), 0).long(),
        quote=rows((e.quote for e in examples), 0).long(),
        mask=rows((np.ones(len(e.ids), np.float32) for e in examples), 0),
        cue_tags=rows((e.cue_tags for e in examples), -100).long(),
        role_tags=rows((e.role_tags for e in examples), -100).float(),
        window=torch.from_numpy(window).long(),
        spreads=pairs("spreads", 0).float(), distance=pairs("distance", 0).long(),
        paragraph=pairs("paragraph", 0).long(), pair_tags=pairs("pair_tags", -100).long(),
        place_paragraph=rows((e.place_paragraph for e in examples), -1).long(),
    )  # fmt: skip


def epoch(articles: list[Article], marks: Marks, tokens: int, rng: random.Random) -> list[list[Example]]:
    """All articles once, cut at other places each time, in batches of about ``tokens`` places."""
    examples = []
    for article in articles:
        for window in plan_windows(article.pieces, first_limit=rng.randint(40, LIMIT)):
            example = make_example(article, window, marks)
            _jitter(example, rng)
            _blur(example, marks, rng)
            examples.append(example)
    # Neighbours of nearly equal length waste no places; the noise keeps batches from repeating.
    examples.sort(key=lambda e: len(e.ids) + rng.uniform(0, 12))
    batches: list[list[Example]] = [[]]
    for e in examples:
        if (len(batches[-1]) + 1) * len(e.ids) > tokens and batches[-1]:
            batches.append([])
        batches[-1].append(e)
    rng.shuffle(batches)
    return batches


def _jitter(example: Example, rng: random.Random) -> None:
    """Anchor some cues on one of their pieces only: found cues do not have the true edges either."""
    for spread in example.spreads:
        if rng.random() < 0.15:
            place = rng.choice(np.flatnonzero(spread).tolist())
            spread[:] = 0
            spread[place] = 1


def _blur(example: Example, marks: Marks, rng: random.Random) -> None:
    """Hide a few pieces, and sometimes all capitals: names here are of American politics,
    and headlines are set in every way."""
    noise = np.random.default_rng(rng.getrandbits(32))
    hidden = (
        (noise.random(len(example.ids)) < 0.03) & (example.ids != marks.start) & (example.ids != marks.stop)
    )
    example.ids[hidden] = marks.mask
    chance = rng.random()
    if chance < 0.04:
        example.case[np.isin(example.case, (2, 3, 5))] = 1
    elif chance < 0.06:
        example.case[np.isin(example.case, (1, 2, 5))] = 3
