"""Write the trained tagger as ONNX with 8-bit weights, next to its vocabulary and settings.

    python -m training.statements.export --run DIR --out src/onrecord/weights

Matrices are quantised by column, word vectors by row. Seven bits of the eight are used
(``reduce_range``): processors without VNNI add two products in 16 bits and would overflow.
"""

import argparse
import json
from pathlib import Path
from tempfile import TemporaryDirectory

import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn
from training.statements.model import Reader, Shape, Tagger

OPSET = 17


class ByRow(nn.Module):
    """An embedding with one byte a number and one scale a row."""

    def __init__(self, table: nn.Embedding) -> None:
        super().__init__()
        weight = table.weight.detach()
        scale = weight.abs().amax(1, keepdim=True).clamp_min(1e-8) / 127
        self.register_buffer("rows", (weight / scale).round().to(torch.int8))
        self.register_buffer("scale", scale)

    def forward(self, ids: Tensor) -> Tensor:
        return self.rows[ids].float() * self.scale[ids]


class Encode(nn.Module):
    """One window without padding: vectors and probabilities of cue tags."""

    def __init__(self, tagger: Tagger) -> None:
        super().__init__()
        self.encoder = tagger.encoder
        self.encoder.word = ByRow(tagger.encoder.word)  # type: ignore[assignment]

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor) -> tuple[Tensor, Tensor]:
        e = self.encoder
        x = e.norm(e.word(ids) + e.position.weight[: ids.shape[1]] + e.case(case) + e.quote(quote))
        bias = torch.zeros(1)
        for layer in e.layers:
            x = layer(x, bias)
        return x, e.cue(x).softmax(-1)


class Read(nn.Module):
    """All cues of one window: what each piece is to each cue."""

    def __init__(self, reader: Reader) -> None:
        super().__init__()
        self.reader = reader

    def forward(self, hidden: Tensor, spread: Tensor, distance: Tensor, paragraph: Tensor) -> Tensor:
        r = self.reader
        anchor = spread @ hidden[0]
        z = nn.functional.gelu(
            r.piece(hidden) + r.anchor(anchor)[:, None] + r.distance(distance) + r.paragraph(paragraph)
        )
        z = z + r.piece_by(hidden) * r.anchor_by(anchor)[:, None]
        for norm, around in zip(r.norms, r.around, strict=True):
            z = z + nn.functional.gelu(around(norm(z).transpose(1, 2)).transpose(1, 2))
        return r.out(z).softmax(-1)


def load(run: Path) -> Tagger:
    saved = torch.load(run / "tagger.pt", weights_only=True)
    tagger = Tagger(Shape(**saved["shape"]))
    tagger.load_state_dict(saved["weights"])
    return tagger.eval()


def export(tagger: Tagger, out: Path, *, quantise: bool = True) -> None:
    t, c = 40, 3
    pieces = torch.randint(5, 100, (1, t))
    zeros = torch.zeros(1, t, dtype=torch.long)
    places = {0: "one", 1: "places"}
    hidden = torch.randn(1, t, tagger.shape.hidden)
    spread = torch.zeros(c, t)
    spread[:, 3] = 1
    far = torch.randint(0, 60, (c, t))
    with TemporaryDirectory() as folder:
        encoder, reader = Path(folder) / "encoder.onnx", Path(folder) / "reader.onnx"
        torch.onnx.export(
            Read(tagger.reader), (hidden, spread, far, torch.ones(c, t, dtype=torch.long)), str(reader),
            input_names=["hidden", "spread", "distance", "paragraph"], output_names=["roles"], opset_version=OPSET,
            dynamic_axes={"hidden": {1: "places"}, **{n: {0: "cues", 1: "places"} for n in ("spread", "distance", "paragraph")},
                          "roles": {0: "cues", 1: "places"}}, dynamo=False,
        )  # fmt: skip
        torch.onnx.export(
            Encode(tagger), (pieces, zeros, zeros), str(encoder), input_names=["ids", "case", "quote"],
            output_names=["hidden", "cues"], opset_version=OPSET,
            dynamic_axes=dict.fromkeys(("ids", "case", "quote", "hidden", "cues"), places), dynamo=False,
        )  # fmt: skip
        out.mkdir(parents=True, exist_ok=True)
        for path in (encoder, reader):
            target = out / f"statement-{path.name}"
            if quantise:
                quantize_dynamic(
                    path, target, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
                    op_types_to_quantize=["MatMul"],
                )  # fmt: skip
            else:
                target.write_bytes(path.read_bytes())


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--run", type=Path, required=True, help="the --out of train.py")
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--settings", type=Path, help="thresholds and calibration, as choose.py writes them")
    p.add_argument("--no-quantise", action="store_true")
    a = p.parse_args()
    export(load(a.run), a.out, quantise=not a.no_quantise)
    (a.out / "statement-vocabulary.json").write_bytes((a.run / "tokenizer.json").read_bytes())
    settings = json.loads(a.settings.read_text()) if a.settings else {
        "version": "statement.tagger.v1", "thresholds": {}, "calibration": [[0, 0], [1, 1]], "floor": 0.0, "saying": [],
    }  # fmt: skip
    (a.out / "statement-settings.json").write_text(json.dumps(settings, indent=1) + "\n")


if __name__ == "__main__":
    main()
