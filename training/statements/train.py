"""Train the tagger of statements.

    python -m training.statements.train --data DIR --minilm DIR --out DIR [--fold 0] [--epochs 6]

DIR of --data holds statements/train.jsonl; without --data, $ONRECORD_DATA is taken. Dev is never read here.
With --fold k every fifteenth article is left out and measured after each epoch. A run that was cut
off goes on from its last epoch when started again with the same --out.
"""

import argparse
import copy
import json
import logging
import os
import random
import time
from pathlib import Path

import torch
from safetensors.torch import load_file
from tokenizers import Tokenizer
from torch.nn import functional
from training.statements.data import Article, Batch, Marks, collate, epoch, read_articles
from training.statements.model import BEGIN, CONTENT, NEITHER, SOURCE, Shape, Tagger, load_minilm
from training.statements.vocabulary import count_pieces, keep, write_tokenizer

from onrecord.extraction.encoding.pieces import PieceReader

log = logging.getLogger("train")
FOLDS = 15
CUE_WEIGHT, PAIR_WEIGHT, ROLE_WEIGHT = 3.0, 1.0, 0.3


def losses(model: Tagger, batch: Batch, *, doubts: bool) -> dict[str, torch.Tensor]:
    """Each loss per attribution. With ``doubts``, pieces that the model wrongly takes for cues are
    read too, so that it learns to find nothing there."""
    hidden, cue, role = model.encoder(batch.ids, batch.case, batch.quote, batch.mask)
    cue, role = cue.float(), role.float()
    count = max(len(batch.window), 1)
    out = {
        "cue": functional.cross_entropy(
            cue.flatten(0, 1), batch.cue_tags.flatten(), ignore_index=-100, reduction="sum"
        )
    }
    taught = batch.role_tags >= 0
    out["role"] = functional.binary_cross_entropy_with_logits(
        role[taught], batch.role_tags[taught], reduction="sum"
    )
    window, spreads, distance, paragraph, tags = (
        batch.window, batch.spreads, batch.distance, batch.paragraph, batch.pair_tags,
    )  # fmt: skip
    if doubts:
        wrong = (cue.detach().softmax(-1)[..., BEGIN] > 0.2) & (batch.cue_tags == 0)
        rows, places = wrong.nonzero(as_tuple=True)
        rows, places = rows[: count // 3], places[: count // 3]
        if len(rows):
            extra = _doubtful(batch, rows, places)
            window, spreads, distance, paragraph, tags = (
                torch.cat(two)
                for two in zip((window, spreads, distance, paragraph, tags), extra, strict=True)
            )
    if len(window):
        pair = model.reader(hidden, window, spreads, distance, paragraph).float()
        out["pair"] = functional.cross_entropy(
            pair.flatten(0, 1), tags.flatten(), ignore_index=-100, reduction="sum"
        )
    else:
        out["pair"] = hidden.sum() * 0.0
    return {name: value / count for name, value in out.items()}


def _doubtful(batch: Batch, rows: torch.Tensor, places: torch.Tensor) -> tuple[torch.Tensor, ...]:
    from onrecord.extraction.encoding.pairs import distances  # noqa: PLC0415

    parts = [
        distances([(int(p), int(p))], batch.place_paragraph[r].numpy())
        for r, p in zip(rows, places, strict=True)
    ]
    spread = functional.one_hot(places, batch.ids.shape[1]).float()
    real = batch.place_paragraph[rows] >= 0
    tags = torch.where(real, NEITHER, -100)
    return (
        rows, spread, torch.cat([torch.from_numpy(d) for d, _ in parts]),
        torch.cat([torch.from_numpy(p) for _, p in parts]), tags,
    )  # fmt: skip


def measure(model: Tagger, articles: list[Article], marks: Marks) -> dict[str, float]:
    """Losses and F1 of pieces on articles left out, given the true cues. The scorer's figures come from predict.py."""
    model.eval()
    total: dict[str, float] = {}
    hits = {name: [0, 0, 0] for name in ("cue", "source", "content")}
    with torch.inference_mode():
        batches = epoch(articles, marks, 4000, random.Random(0))
        for examples in batches:
            batch = collate(examples, marks.pad)
            for name, value in losses(model, batch, doubts=False).items():
                total[name] = total.get(name, 0.0) + float(value) / len(batches)
            hidden, cue, _ = model.encoder(batch.ids, batch.case, batch.quote, batch.mask)
            _count(hits["cue"], cue.argmax(-1) == BEGIN, batch.cue_tags == BEGIN, batch.cue_tags >= 0)
            if len(batch.window):
                pair = model.reader(
                    hidden, batch.window, batch.spreads, batch.distance, batch.paragraph
                ).argmax(-1)
                for name, tag in (("source", SOURCE), ("content", CONTENT)):
                    _count(hits[name], pair == tag, batch.pair_tags == tag, batch.pair_tags >= 0)
    model.train()
    return total | {f"{n} f1": 2 * tp / max(p + g, 1) for n, (tp, p, g) in hits.items()}


def _count(into: list[int], said: torch.Tensor, true: torch.Tensor, counts: torch.Tensor) -> None:
    for i, which in enumerate((said & true, said, true)):
        into[i] += int((which & counts).sum())


def groups(model: Tagger, rate: float, head_rate: float, decay: float) -> list[dict[str, object]]:
    """Lower layers learn more slowly: they know English already."""
    named: dict[float, list[torch.nn.Parameter]] = {}
    depth = model.shape.layers
    for name, parameter in model.named_parameters():
        parts = name.split(".")
        if parts[:2] == ["encoder", "layers"]:
            mine = rate * decay ** (depth - 1 - int(parts[2]))
        elif parts[:2] in (["encoder", "word"], ["encoder", "position"], ["encoder", "norm"]):
            mine = rate * decay**depth
        else:
            mine = head_rate
        named.setdefault(mine, []).append(parameter)
    return [{"params": ps, "lr": lr, "peak": lr} for lr, ps in named.items()]


def make_tokenizer(minilm: Path, out: Path, train: Path, others: list[Path], size: int) -> list[str]:
    large = Tokenizer.from_file(str(minilm / "tokenizer.json"))
    large.no_truncation()
    large.no_padding()
    texts = [json.loads(line)["text"] for path in (train, *others) for line in path.open(encoding="utf-8")]
    kept = keep(large, count_pieces(large, texts), size)
    write_tokenizer(minilm / "tokenizer.json", kept, out)
    return kept


def main() -> None:
    a = arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    a.out.mkdir(parents=True, exist_ok=True)
    train = a.data / "statements" / "train.jsonl"
    tokenizer = a.out / "tokenizer.json"
    if not tokenizer.exists():
        make_tokenizer(a.minilm, tokenizer, train, [a.data / o for o in a.vocabulary_texts], a.vocabulary)
    reader = PieceReader(tokenizer.read_bytes())
    marks = Marks.of(reader)
    articles = read_articles(train, reader)[: a.articles]
    held = [x for i, x in enumerate(articles) if a.fold is not None and i % FOLDS == a.fold]
    learned = [x for i, x in enumerate(articles) if a.fold is None or i % FOLDS != a.fold]
    (a.out / "held-out.json").write_text(json.dumps([x.id for x in held]))

    shape = Shape(vocabulary=reader.size, layers=a.layers)
    model = Tagger(shape)
    load_pretrained(model, a.minilm, tokenizer)
    averaged = copy.deepcopy(model).eval()
    optimizer = torch.optim.AdamW(
        groups(model, a.rate, a.head_rate, a.layer_decay), weight_decay=0.01, fused=True
    )
    # A tenth more or less changes nothing: the length is only for the schedule.
    steps = a.epochs * len(epoch(learned, marks, a.tokens, random.Random(a.seed)))
    done, step = 0, 0
    state_path = a.out / "state.pt"
    if state_path.exists():
        state = torch.load(state_path, weights_only=True)
        model.load_state_dict(state["model"])
        averaged.load_state_dict(state["averaged"])
        optimizer.load_state_dict(state["optimizer"])
        done, step = state["epoch"], state["step"]
    log.info(
        "%d articles, %d held out, %d pieces kept, %d steps", len(learned), len(held), reader.size, steps
    )
    session, first = time.monotonic(), step
    for number in range(done, a.epochs):
        torch.manual_seed(a.seed * 1000 + number)
        begun, seen, sums = time.monotonic(), 0, {"cue": 0.0, "pair": 0.0, "role": 0.0}
        batches = epoch(learned, marks, a.tokens, random.Random(a.seed * 1000 + number))
        for k, examples in enumerate(batches, 1):
            gone = (time.monotonic() - session) / 60 / a.minutes if a.minutes else 0.0
            progress = first / steps + (1 - first / steps) * max((step - first) / (steps - first), gone)
            if progress >= 1:
                break
            factor = min(step / (0.08 * steps), max(0.02, (1 - progress) / 0.92))
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * factor
            batch = collate(examples, marks.pad)
            with torch.autocast("cpu", torch.bfloat16, enabled=a.bf16):
                parts = losses(model, batch, doubts=number > 0)
            loss = CUE_WEIGHT * parts["cue"] + PAIR_WEIGHT * parts["pair"] + ROLE_WEIGHT * parts["role"]
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            norm = float(torch.nn.utils.clip_grad_norm_(model.parameters(), 60.0))
            optimizer.step()
            step += 1
            keep_share = min(0.995, step / (step + 20))
            with torch.no_grad():
                torch._foreach_lerp_(list(averaged.parameters()), list(model.parameters()), 1 - keep_share)
            seen += int(batch.mask.sum())
            for name in sums:
                sums[name] += float(parts[name].detach())
            if k % 50 == 0 or k == len(batches):
                rate = seen / (time.monotonic() - begun)
                shown = " ".join(f"{n} {v / k:.3f}" for n, v in sums.items())
                log.info(
                    "epoch %d %d/%d %s gradient %.0f  %.0f pieces/s",
                    number + 1,
                    k,
                    len(batches),
                    shown,
                    norm,
                    rate,
                )
        torch.save(
            {"model": model.state_dict(), "averaged": averaged.state_dict(), "optimizer": optimizer.state_dict(),
             "epoch": number + 1, "step": step}, state_path,
        )  # fmt: skip
        torch.save({"shape": vars(shape), "weights": averaged.state_dict()}, a.out / "tagger.pt")
        if held:
            got = measure(averaged, held, marks)
            log.info("held out after %d: %s", number + 1, " ".join(f"{n} {v:.3f}" for n, v in got.items()))


def load_pretrained(model: Tagger, minilm: Path, tokenizer: Path) -> None:
    large = Tokenizer.from_file(str(minilm / "tokenizer.json")).get_vocab()
    small = Tokenizer.from_file(str(tokenizer)).get_vocab()
    rows = torch.tensor([large[p] for p, _ in sorted(small.items(), key=lambda x: x[1])])
    load_minilm(model.encoder, load_file(minilm / "model.safetensors"), rows)


def arguments() -> argparse.Namespace:
    given = os.environ.get("ONRECORD_DATA")
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--data", type=Path, default=Path(given) if given else None, required=not given)
    p.add_argument(
        "--minilm", type=Path, required=True, help="folder with model.safetensors and tokenizer.json"
    )
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--fold", type=int)
    p.add_argument("--articles", type=int, help="only the first so many: to try the code")
    p.add_argument("--vocabulary", type=int, default=16000)
    p.add_argument(
        "--vocabulary-texts",
        nargs="*",
        default=[],
        help="further files under --data, for the vocabulary alone",
    )
    p.add_argument("--layers", type=int, default=6)
    p.add_argument("--epochs", type=int, default=6)
    p.add_argument(
        "--minutes",
        type=float,
        help="end in time on a shared machine: the rate falls by the clock where that is faster",
    )
    p.add_argument("--tokens", type=int, default=3000)
    p.add_argument("--rate", type=float, default=2e-4)
    p.add_argument("--head-rate", type=float, default=8e-4)
    p.add_argument("--layer-decay", type=float, default=0.9)
    p.add_argument("--threads", type=int, default=2)
    p.add_argument("--seed", type=int, default=11)
    p.add_argument("--bf16", action=argparse.BooleanOptionalAction, default=False)
    return p.parse_args()


if __name__ == "__main__":
    main()
