"""The statements' encoder as a base: what its lower layers say of a text, and the upper layers to begin from.

The lower ``SHARED`` layers stay as they travel in the package, so that one pass over a text serves statements and incidents
alike. The upper ones are read back from their 8-bit form to be trained on.
"""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np
import onnx
import onnxruntime
import torch
from numpy.typing import NDArray
from onnx import TensorProto, helper, numpy_helper
from torch import Tensor
from training.statements.model import Layer, Shape

from onrecord.extraction.encoding.pieces import BREAK, START, PieceReader, Pieces
from onrecord.extraction.encoding.windows import Window, plan_windows

SHARED = 3
MIDDLE = f"/layers.{SHARED - 1}/norm_down/LayerNormalization_output_0"


def with_middle(model: bytes) -> bytes:
    """The encoder with what its last shared layer says as a third output, named ``middle``."""
    graph = onnx.load_from_string(model)
    if any(o.name == "middle" for o in graph.graph.output):
        return model
    for node in graph.graph.node:
        for names in (node.input, node.output):
            for i, name in enumerate(names):
                if name == MIDDLE:
                    names[i] = "middle"
    graph.graph.output.append(
        helper.make_tensor_value_info("middle", TensorProto.FLOAT, ["one", "places", 384])
    )
    onnx.checker.check_model(graph)
    return graph.SerializeToString()


def _one_core() -> onnxruntime.SessionOptions:
    """Every worker keeps to one core."""
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    return options


class Lower:
    """Runs the shared layers."""

    def __init__(self, weights: Path) -> None:
        self.pieces = PieceReader((weights / "statement-vocabulary.json").read_bytes())
        self._session = onnxruntime.InferenceSession(
            with_middle((weights / "statement-encoder.onnx").read_bytes()),
            _one_core(),
            providers=["CPUExecutionProvider"],
        )
        self._start, self._break = self.pieces.id_of(START), self.pieces.id_of(BREAK)

    def windows(self, pieces: Pieces) -> list[Window]:
        return plan_windows(pieces)

    def middle(self, pieces: Pieces, window: Window) -> NDArray[np.float32]:
        """T×384 for the places of one window."""
        real = window.index >= 0
        ids = np.where(real, pieces.ids[window.index], self._break).astype(np.int64)
        ids[0] = self._start
        case = np.where(real, pieces.case[window.index], 0).astype(np.int64)
        quote = np.where(real, pieces.quote[window.index], 0).astype(np.int64)
        given = {"ids": ids[None], "case": case[None], "quote": quote[None]}
        return self._session.run(["middle"], given)[0][0]


def upper_layers(weights: Path, dropout: float) -> list[Layer]:
    """The layers above the shared ones, in 32-bit numbers again."""
    graph = onnx.load(str(weights / "statement-encoder.onnx")).graph
    held = {t.name: numpy_helper.to_array(t) for t in graph.initializer}
    whole: list[Tensor] = []
    for name in sorted(
        (n for n in held if re.fullmatch(r"onnx::MatMul_\d+_quantized", n)),
        key=lambda n: int(re.findall(r"\d+", n)[0]),
    ):
        stem = name.removesuffix("_quantized")
        numbers = held[name].astype(np.float32) - held[f"{stem}_zero_point"].astype(np.float32)
        whole.append(torch.from_numpy(numbers * held[f"{stem}_scale"]).T.contiguous())
    shape = Shape(vocabulary=1)
    names = ("query", "key", "value", "mix", "up", "down")
    layers = []
    for i in range(SHARED, shape.layers):
        layer = Layer(shape, dropout)
        with torch.no_grad():
            for j, name in enumerate(names):
                linear = getattr(layer, name)
                linear.weight.copy_(whole[i * len(names) + j])
                linear.bias.copy_(torch.from_numpy(held[f"encoder.layers.{i}.{name}.bias"].copy()))
            for name in ("norm_mix", "norm_down"):
                for part in ("weight", "bias"):
                    getattr(getattr(layer, name), part).copy_(
                        torch.from_numpy(held[f"encoder.layers.{i}.{name}.{part}"].copy())
                    )
        layers.append(layer)
    return layers
