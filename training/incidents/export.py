"""Write the trained judge: its layers as ONNX with 8-bit matrices, its heads as half-precision arrays, and the shared
encoder with one more output.

    python -m training.incidents.export --run DIR --weights src/onrecord/weights
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from training.incidents.base import with_middle
from training.incidents.model import Judge, Sizes

from onrecord.extraction.incident.scene import VERSION

OPSET = 17


class Upper(nn.Module):
    """One window without padding."""

    def __init__(self, judge: Judge) -> None:
        super().__init__()
        self.layers = judge.layers

    def forward(self, middle: Tensor) -> Tensor:
        bias = torch.zeros(1)
        for layer in self.layers:
            middle = layer(middle, bias)
        return middle


def load(run: Path, weights: Path) -> Judge:
    saved = torch.load(run / "judge.pt", weights_only=True)
    judge = Judge(Sizes(**saved["sizes"]), weights)
    judge.load_state_dict(saved["weights"])
    return judge.eval()


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--run", type=Path, required=True, help="the --out of train.py")
    p.add_argument(
        "--weights", type=Path, default=Path("src/onrecord/weights"), help="read from and written to"
    )
    a = p.parse_args()
    judge = load(a.run, a.weights)
    with TemporaryDirectory() as folder:
        plain = Path(folder) / "layers.onnx"
        torch.onnx.export(
            Upper(judge), (torch.randn(1, 40, judge.sizes.hidden),), str(plain), input_names=["middle"], output_names=["vectors"],
            opset_version=OPSET, dynamic_axes={"middle": {1: "places"}, "vectors": {1: "places"}}, dynamo=False,
        )  # fmt: skip
        quantize_dynamic(
            plain, a.weights / "incident-layers.onnx", per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
            op_types_to_quantize=["MatMul"],
        )  # fmt: skip
    heads = {
        name: value.numpy().astype(np.float16)
        for name, value in judge.state_dict().items()
        if not name.startswith(("layers.", "inside.", "tags."))
    }
    tags = {n: v.numpy().astype(np.float16) for n, v in judge.tags.state_dict().items()}
    np.savez(a.weights / "record-tags.npz", **tags)
    np.savez(a.weights / "incident-heads.npz", **heads)
    encoder = a.weights / "statement-encoder.onnx"
    encoder.write_bytes(with_middle(encoder.read_bytes()))
    settings = a.weights / "incident-settings.json"
    kept = json.loads(settings.read_text()) if settings.exists() else {"thresholds": {}, "mix": {}}
    settings.write_text(
        json.dumps({**kept, "version": "incident.judge.v1", "scene": VERSION}, indent=1) + "\n"
    )


if __name__ == "__main__":
    main()
