"""Write the trained tagger as ONNX with 8-bit weights, next to its vocabulary and settings.

    python -m training.statements.export --run DIR --out src/onrecord/weights

Matrices are quantised by column to 8 bits, word vectors to 4 bits in groups of 32. Seven bits of the eight are used
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


class ByHalves(nn.Module):
    """An embedding with half a byte a number and one scale for each GROUP of numbers in a row.

    Two numbers share a byte; they are taken apart by arithmetic, which every runtime knows.
    """

    GROUP = 32

    def __init__(self, table: nn.Embedding) -> None:
        super().__init__()
        weight = table.weight.detach()
        grouped = weight.view(len(weight), -1, self.GROUP)
        scale = grouped.abs().amax(2, keepdim=True).clamp_min(1e-8) / 7
        # The scale that loses least is a little smaller than the one that spares the largest number.
        candidates = torch.stack([scale * f for f in (0.7, 0.8, 0.9, 1.0)])
        rounded = (grouped / candidates).round().clamp(-8, 7)
        loss = ((rounded * candidates - grouped) ** 2).sum(3, keepdim=True)
        best = loss.argmin(0)[None]
        scale = candidates.gather(0, best)[0]
        whole = (grouped / scale).round().clamp(-8, 7).view(len(weight), -1) + 8
        half = whole.shape[1] // 2
        self.register_buffer("rows", (whole[:, :half] * 16 + whole[:, half:]).to(torch.uint8))
        self.register_buffer("scale", scale[..., 0].half())

    def forward(self, ids: Tensor) -> Tensor:
        both = self.rows[ids].float()
        high = (both / 16).floor()
        values = torch.cat((high, both - 16 * high), -1) - 8
        scale = self.scale[ids].float()
        b, t, groups = scale.shape
        return (values.view(b, t, groups, self.GROUP) * scale[..., None]).view(b, t, groups * self.GROUP)


class Encode(nn.Module):
    """One window without padding: vectors and probabilities of cue tags."""

    def __init__(self, tagger: Tagger, *, halves: bool) -> None:
        super().__init__()
        self.encoder = tagger.encoder
        self.word = (ByHalves if halves else ByRow)(tagger.encoder.word)
        self.position = ByRow(tagger.encoder.position)

    def forward(self, ids: Tensor, case: Tensor, quote: Tensor) -> tuple[Tensor, Tensor]:
        e = self.encoder
        x = e.norm(self.word(ids) + self.position(torch.arange(ids.shape[1])) + e.case(case) + e.quote(quote))
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
            z = z + nn.functional.gelu(_as_matrix(around, norm(z)))
        return r.out(z).softmax(-1)


def _as_matrix(around: nn.Conv1d, z: Tensor) -> Tensor:
    """The convolution as one product with a matrix, which can be quantised like the others."""
    kernel = around.kernel_size[0]
    edge = nn.functional.pad(z, (0, 0, kernel // 2, kernel // 2))
    near = torch.cat([edge[:, k : k + z.shape[1]] for k in range(kernel)], -1)
    matrix = around.weight.detach().permute(2, 1, 0).reshape(-1, around.out_channels).contiguous()
    return near @ matrix + around.bias


def load(run: Path) -> Tagger:
    saved = torch.load(run / "tagger.pt", weights_only=True)
    tagger = Tagger(Shape(**saved["shape"]))
    tagger.load_state_dict(saved["weights"])
    return tagger.eval()


def export(tagger: Tagger, out: Path, *, quantise: bool = True, halves: bool = True) -> None:
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
            Encode(tagger, halves=halves), (pieces, zeros, zeros), str(encoder), input_names=["ids", "case", "quote"],
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
    p.add_argument(
        "--whole-bytes", action="store_true", help="word vectors with 8 bits a number instead of 4"
    )
    a = p.parse_args()
    export(load(a.run), a.out, quantise=not a.no_quantise, halves=not a.whole_bytes)
    (a.out / "statement-vocabulary.json").write_bytes((a.run / "tokenizer.json").read_bytes())
    settings = json.loads(a.settings.read_text()) if a.settings else {
        "version": "statement.tagger.v1", "thresholds": {}, "calibration": [[0, 0], [1, 1]], "floor": 0.0, "saying": [],
    }  # fmt: skip
    (a.out / "statement-settings.json").write_text(json.dumps(settings, indent=1) + "\n")


if __name__ == "__main__":
    main()
