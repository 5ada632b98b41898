"""From probabilities to attributions: which cue, whose source, which content.

In      what the network says of one document's windows
Out     Attributions in text order, as code points into the text, each role with its probability
Pure    no network, no clock; the thresholds are handed in

The best source of a cue is the stretch of pieces that gains most if it is believed; content may
lie in several stretches. A piece cannot be content of two cues: the surer cue keeps it.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.encoding.attribution import Span, TaggedAttribution
from onrecord.extraction.encoding.pieces import Pieces
from onrecord.extraction.encoding.windows import Window

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Chosen on a held-out fold of the training articles, never on dev."""

    cue: float = 0.4  # a piece's probability to be part of a cue
    source: float = 0.4  # the surest piece of a source
    source_bias: float = 0.3  # added to the log-odds of every piece: sources are missed more than invented
    content: float = 0.4  # mean probability of a stretch of content
    switch: float = 1.5  # log-odds that it costs to begin or end a stretch of content


@dataclass(slots=True, kw_only=True)
class _Candidate:
    cue: Span  # first and last piece
    cue_probability: float
    source: list[int]
    source_probability: float
    content: NDArray[np.int64]
    probability: NDArray[np.float32]  # of being content, one each


def cue_spans(
    tags: Floats, index: NDArray[np.int32], own_from: int, threshold: float
) -> list[tuple[int, int, float]]:
    """(first place, last place, probability) of each cue in a window; ``tags`` are T×3: none, begin, inside."""
    here = tags[:, 1] + tags[:, 2]
    found: list[tuple[int, int, float]] = []
    for t in np.flatnonzero((here >= threshold) & (index >= own_from)).tolist():
        probability = float(here[t])
        if found and found[-1][1] == t - 1 and tags[t, 2] >= tags[t, 1]:
            found[-1] = (found[-1][0], t, max(found[-1][2], probability))
        else:
            found.append((t, t, probability))
    return found


def decode(
    pieces: Pieces,
    windows: Sequence[Window],
    tags: Sequence[Floats],
    read: Callable[[int, list[tuple[int, int]]], Floats],
    thresholds: Thresholds,
) -> list[TaggedAttribution]:
    """``tags[w]`` are the cue probabilities of window w; ``read(w, cues)`` gives cues × T × 3."""
    candidates: list[_Candidate] = []
    for w, window in enumerate(windows):
        spans = cue_spans(tags[w], window.index, window.own_from, thresholds.cue)
        if not spans:
            continue
        read_as = read(w, [(a, b) for a, b, _ in spans])
        for (a, b, probability), roles in zip(spans, read_as, strict=True):
            candidates.append(_candidate(window.index, a, b, probability, roles, thresholds))
    _keep_surer(candidates, len(pieces))
    return sorted(
        (_attribution(pieces, c, thresholds) for c in candidates if len(c.content)),
        key=lambda a: (a.cue, a.content),
    )


def _candidate(
    index: NDArray[np.int32], a: int, b: int, probability: float, roles: Floats, thresholds: Thresholds
) -> _Candidate:
    free = index >= 0
    free[a : b + 1] = False
    first, last, sure = best_stretch(roles[:, 1], free, thresholds.source_bias)
    has_source = first <= last and sure >= thresholds.source
    source = index[first : last + 1].tolist() if has_source else []
    if has_source:
        free = free.copy()
        free[first : last + 1] = False
    inside = stretches(roles[:, 2], free, thresholds.switch)
    keep = [
        t
        for s, e in inside
        if roles[s : e + 1, 2].mean() >= thresholds.content
        for t in range(s, e + 1)
        if free[t]
    ]
    return _Candidate(
        cue=(int(index[a]), int(index[b])),
        cue_probability=probability,
        source=source,
        source_probability=float(roles[first : last + 1, 1].mean()) if has_source else 1 - max(sure, 0.0),
        content=index[keep].astype(np.int64),
        probability=roles[keep, 2],
    )


def best_stretch(probability: Floats, free: NDArray[np.bool_], bias: float) -> tuple[int, int, float]:
    """(first, last, highest probability) of the stretch whose log-odds sum to most; (0, -1, highest) if none gains."""
    p = np.clip(probability, 1e-4, 1 - 1e-4)
    gain = np.where(free, np.log(p / (1 - p)) + bias, -50.0)
    best, best_at, total, begin = 0.0, (0, -1), 0.0, 0
    for t, g in enumerate(gain.tolist()):
        if total <= 0:
            total, begin = 0.0, t
        total += g
        if total > best:
            best, best_at = total, (begin, t)
    first, last = best_at
    highest = (
        float(probability[first : last + 1].max()) if last >= first else float((probability * free).max())
    )
    return first, last, highest


def stretches(probability: Floats, free: NDArray[np.bool_], switch: float) -> list[tuple[int, int]]:
    """The most likely stretches, where each beginning and each end costs ``switch``."""
    p = np.clip(probability, 1e-4, 1 - 1e-4)
    gain = np.where(free, np.log(p / (1 - p)), -0.01).tolist()
    out_score, in_score = 0.0, -1e9
    out_from: list[bool] = []  # was the best way to be outside at t to have been inside before
    in_from: list[bool] = []
    for g in gain:
        leave, enter = in_score - switch, out_score - switch
        out_from.append(leave > out_score)
        in_from.append(in_score >= enter)
        out_score, in_score = max(out_score, leave), max(in_score, enter) + g
    inside = in_score - switch > out_score
    found: list[tuple[int, int]] = []
    last = len(gain) - 1
    for t in range(len(gain) - 1, -1, -1):
        if inside:
            if not in_from[t]:
                found.append((t, last))
                inside = False
        elif out_from[t]:
            inside, last = True, t - 1
    return found[::-1]


def _keep_surer(candidates: list[_Candidate], count: int) -> None:
    """Give each piece of content to the cue that is surest of it; a cue left with less than half of
    what it had is no attribution. Nor does a content begin or end with another's cue."""
    owner = np.full(count, -1)
    best = np.zeros(count, np.float32)
    for i, c in enumerate(candidates):
        stronger = c.probability > best[c.content]
        owner[c.content[stronger]] = i
        best[c.content[stronger]] = c.probability[stronger]
    for i, c in enumerate(candidates):
        mine = owner[c.content] == i
        if 2 * mine.sum() < len(mine):
            mine[:] = False
        c.content, c.probability = c.content[mine], c.probability[mine]
    cues = {p for c in candidates if len(c.content) for p in range(c.cue[0], c.cue[1] + 1)}
    for c in candidates:
        inner = [k for k, p in enumerate(c.content.tolist()) if p not in cues]
        first, last = (inner[0], inner[-1] + 1) if inner else (0, 0)
        c.content, c.probability = c.content[first:last], c.probability[first:last]


def _attribution(pieces: Pieces, c: _Candidate, thresholds: Thresholds) -> TaggedAttribution:
    spans: list[Span] = []
    content = c.content.tolist()
    begin = 0
    for k in range(1, len(content) + 1):
        if k == len(content) or content[k] != content[k - 1] + 1:
            spans.append(_characters(pieces, content[begin], content[k - 1]))
            begin = k
    return TaggedAttribution(
        cue=_characters(pieces, *c.cue),
        source=_characters(pieces, c.source[0], c.source[-1]) if c.source else None,
        content=tuple(spans),
        cue_probability=c.cue_probability,
        source_probability=c.source_probability,
        content_probability=float(c.probability.mean()),
    )


def _characters(pieces: Pieces, first: int, last: int) -> Span:
    """Code points from the first to the last piece, widened to whole words."""
    while first and pieces.word[first - 1] == pieces.word[first]:
        first -= 1
    while last + 1 < len(pieces) and pieces.word[last + 1] == pieces.word[last]:
        last += 1
    return int(pieces.starts[first]), int(pieces.ends[last])
