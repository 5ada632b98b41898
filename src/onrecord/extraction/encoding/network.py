"""The network: runs the trained weights over one text.

In      Weights, as bytes that the caller has read, and a text
Out     an Encoding: attributions with cue, source, content and probabilities
Pure    opens nothing; one thread, so that workers do not fight over cores and answers repeat
"""

import json
import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import onnxruntime
from numpy.typing import NDArray

from onrecord.extraction.encoding.attribution import Encoding, Span, TaggedAttribution
from onrecord.extraction.encoding.decode import Floats, Thresholds, decode
from onrecord.extraction.encoding.pairs import distances, paragraphs
from onrecord.extraction.encoding.pieces import BREAK, START, PieceReader, Pieces
from onrecord.extraction.encoding.vectors import Vectors
from onrecord.extraction.encoding.windows import Window, plan_windows

_HIDDEN = 384
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Weights:
    """Everything that was learned. ``encoder``, ``reader`` and ``layers`` are ONNX models, ``vocabulary`` is a
    ``tokenizer.json``, ``settings`` a JSON object with version, thresholds and calibration.

    ``layers`` go on from the middle of the encoder and give an Encoding its vectors; without them it has none.
    """

    encoder: bytes
    reader: bytes
    vocabulary: bytes
    settings: bytes
    layers: bytes | None = None


class Network:
    """The trained tagger, ready to read texts. Loading takes a tenth of a second: make one and keep it."""

    def __init__(self, weights: Weights) -> None:
        settings = json.loads(weights.settings)
        self.version: str = settings["version"]
        self.thresholds = Thresholds(**settings["thresholds"])
        self._saying = frozenset(settings["saying"])
        self._calibration: tuple[tuple[float, float], ...] = tuple((x, y) for x, y in settings["calibration"])
        self.floor: float = settings["floor"]
        self._pieces = PieceReader(weights.vocabulary)
        self._start, self._break = self._pieces.id_of(START), self._pieces.id_of(BREAK)
        self._encoder, self._reader = _session(weights.encoder), _session(weights.reader)
        self._layers = _session(weights.layers) if weights.layers is not None else None

    def encode(self, text: str, *, parts: Sequence[Span] | None = None) -> Encoding:
        """Every attribution in ``text``, in order; with ``parts``, the rest of the text is not seen.

        The corpus marks nothing inside a content. So each content that holds a word of saying is
        read once more, alone: "Zelensky said Syrskyi told him ..." tells of two statements.
        """
        pieces = self._pieces.read(text)
        if parts is not None:
            kept = np.zeros(len(pieces), np.bool_)
            for start, end in parts:
                kept |= (pieces.starts >= start) & (pieces.ends <= end)
            pieces = pieces.only(kept)
        outer, middles = self._attributions(pieces)
        inner = [
            replace(a, nested=True)
            for span in self._retold(text, outer)
            for a in self._attributions(pieces.between(*span))[0]
        ]
        found = sorted((*outer, *inner), key=lambda a: (a.cue, a.content))
        return Encoding(
            attributions=tuple(found), floor=self.floor, version=self.version, vectors=self._vectors(pieces, middles),
        )  # fmt: skip

    def _attributions(self, pieces: Pieces) -> tuple[list[TaggedAttribution], list[tuple[Window, Floats]]]:
        """What is attributed in these pieces, and of each window what the middle of the encoder says."""
        windows = plan_windows(pieces)
        tags, hidden, middles = [], [], []
        for window in windows:
            h, t, m = self._encode(pieces, window)
            hidden.append(h)
            tags.append(t)
            middles.append((window, m))
        found = decode(pieces, windows, tags, self._read_with(pieces, windows, hidden), self.thresholds)
        return [replace(a, confidence=self._confidence(a)) for a in found], middles

    def _vectors(self, pieces: Pieces, middles: Sequence[tuple[Window, Floats]]) -> Vectors | None:
        if self._layers is None:
            return None
        values = np.zeros((len(pieces), _HIDDEN), np.float32)
        for window, middle in middles:
            own = window.index >= window.own_from
            values[window.index[own]] = self._layers.run(None, {"middle": middle})[0][0][own]
        return Vectors(starts=pieces.starts, ends=pieces.ends, values=values)

    def _retold(self, text: str, outer: Sequence[TaggedAttribution]) -> list[Span]:
        """The stretches of content in which somebody else may be saying something."""
        return [
            (start, end)
            for a in outer
            for start, end in a.content
            if any(m[0].lower() in self._saying for m in _WORD.finditer(text, start, end))
        ]

    def _confidence(self, attribution: TaggedAttribution) -> float:
        known = self._calibration
        return float(np.interp(raw_confidence(attribution), [x for x, _ in known], [y for _, y in known]))

    def _encode(self, pieces: Pieces, window: Window) -> tuple[Floats, Floats, Floats]:
        real = window.index >= 0
        ids = np.where(real, pieces.ids[window.index], self._break).astype(np.int64)
        ids[0] = self._start
        case = np.where(real, pieces.case[window.index], 0).astype(np.int64)
        quote = np.where(real, pieces.quote[window.index], 0).astype(np.int64)
        hidden, tags, middle = self._encoder.run(
            None, {"ids": ids[None], "case": case[None], "quote": quote[None]}
        )
        return hidden, tags[0], middle

    def _read_with(
        self, pieces: Pieces, windows: Sequence[Window], hidden: Sequence[Floats]
    ) -> Callable[[int, list[tuple[int, int]]], Floats]:
        def read(w: int, cues: list[tuple[int, int]]) -> Floats:
            length = len(windows[w].index)
            spread = np.zeros((len(cues), length), np.float32)
            for row, (first, last) in zip(spread, cues, strict=True):
                row[first : last + 1] = 1 / (last + 1 - first)
            distance, paragraph = distances(cues, paragraphs(pieces, windows[w]))
            given = {"hidden": hidden[w], "spread": spread, "distance": distance, "paragraph": paragraph}
            answer: NDArray[np.float32] = self._reader.run(None, given)[0]
            return answer

        return read


def raw_confidence(attribution: TaggedAttribution) -> float:
    """The product of the three probabilities: to be right, cue, source and content must all be."""
    return attribution.cue_probability * attribution.source_probability * attribution.content_probability


def _session(model: bytes) -> Any:
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    options.log_severity_level = 3
    # Without the arena memory is given back after each window; speed is the same within 2%.
    options.enable_cpu_mem_arena = False
    return onnxruntime.InferenceSession(model, options, providers=["CPUExecutionProvider"])
