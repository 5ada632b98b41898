"""Train the judge of incidents on our own gold reports.

    python -m training.incidents.train --out DIR [--weights src/onrecord/weights] [--epochs 10] [--device cuda]

Only reports of split "train" are learned from; "dev" is measured after each epoch; "test" is never opened.
"""

from __future__ import annotations

import argparse
import copy
import logging
import random
import time
from collections.abc import Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional
from training.incidents.data import Builder, Example, read_reports, stage_labels, target_labels, type_labels
from training.incidents.model import Judge, Pick, Sizes, padded, save
from training.incidents.ready import Ready

from onrecord.extraction.encoding.tags import TAGS
from onrecord.extraction.incident.link import LINK_NUMBERS, Told, link_numbers
from onrecord.extraction.incident.near import Near
from onrecord.model.place import Place
from onrecord.model.when import When

log = logging.getLogger("train")
GOLD = Path(__file__).parents[2] / "evals" / "gold" / "reports.jsonl"
LINKS_BACK = 24


def spread(vectors: Tensor, spans: list[tuple[int, int]]) -> Tensor:
    """The mean vector of each span."""
    if not spans:
        return vectors[:0]
    index, mask = padded([range(a, b) for a, b in spans])
    held = mask[..., None].float()
    return (vectors[index] * held).sum(1) / held.sum(1)


def vectors_of(judge: Judge, group: Sequence[Ready]) -> list[Tensor]:
    """The judge's vector of every piece of every report of ``group``, made in one pass."""
    width = max(r.middle.shape[1] for r in group)
    middle = torch.cat([functional.pad(r.middle, (0, 0, 0, width - r.middle.shape[1])) for r in group])
    mask = torch.cat([functional.pad(r.mask, (0, width - r.mask.shape[1])) for r in group])
    if judge.training:
        middle = middle * (torch.rand(middle.shape[:2], device=middle.device) >= 0.06).float()[..., None]
    # The layers may stand on a GPU; the heads, many and small, are quicker on the processor.
    made = judge.vectors(middle, mask).cpu()
    found, first = [], 0
    for r in group:
        found.append(made[first : first + len(r.middle)][r.own])
        first += len(r.middle)
    return found


def losses(judge: Judge, ready: Ready, vectors: Tensor, rng: random.Random) -> dict[str, Tensor]:
    e = ready.example
    if judge.training:
        vectors = vectors * (torch.rand(len(vectors), 1) >= 0.1).float()
    numbers = ready.numbers
    if judge.training:
        numbers = numbers * (torch.rand(len(numbers), 1) >= 0.1).float()
    clauses = judge.clauses(vectors, ready.spans, numbers)
    seen = clauses
    if judge.training:
        # Each half must be able to tell alone: words that were learnt by heart say little of another report.
        seen = clauses * (torch.rand(len(clauses), 1) >= 0.2).float()
    rows = torch.cat((seen, numbers), -1)
    told = torch.tensor([float(bool(k)) for k in e.told])
    out = {
        "inside": functional.binary_cross_entropy_with_logits(judge.inside(vectors)[:, 0], torch.from_numpy(e.inside), reduction="sum") / 20,
        "told": functional.binary_cross_entropy_with_logits(judge.told(rows)[:, 0], told, reduction="sum"),
        "tags": functional.binary_cross_entropy_with_logits(judge.tags(vectors), ready.tags, reduction="sum") / 20,
    }  # fmt: skip
    hits = [j for j, ks in enumerate(e.told) if ks]
    zero = clauses.sum() * 0.0
    for name in ("type", "stage", "target", "place", "time", "link"):
        out[name] = zero
    if not hits:
        return out
    some = rows[hits]
    for name, head, labels in (
        ("type", judge.kind, type_labels), ("stage", judge.stage, stage_labels), ("target", judge.target, target_labels),
    ):  # fmt: skip
        wanted = torch.from_numpy(np.stack([labels([e.gold[k] for k in e.told[j]]) for j in hits]))
        out[name] = _any_of(head(some), wanted).sum()
    for name, pick, near, wanted, spans in (
        ("place", judge.place, e.near_places, e.places, ready.place_spans),
        ("time", judge.time, e.near_times, e.times, ready.time_spans),
    ):
        candidates = spread(vectors, spans)
        if judge.training:
            # Names must not be learnt by heart: often a candidate is known by its numbers alone.
            candidates = candidates * (torch.rand(len(candidates), 1) >= 0.4).float()
        out[name] = _picked(pick, clauses, hits, near, wanted, candidates, judge.training)
    out["link"] = _links(judge, ready, clauses, rows, rng)
    return out


def _any_of(logits: Tensor, wanted: Tensor) -> Tensor:
    """-log of the probability of any of the wanted ones."""
    return torch.logsumexp(logits, -1) - torch.logsumexp(logits.masked_fill(wanted == 0, -1e4), -1)


def picks(
    pick: Pick,
    clauses: Tensor,
    hits: list[int],
    near: Mapping[int, Near],
    candidates: Tensor,
    *,
    forget: float = 0.0,
) -> tuple[Tensor, Tensor, Tensor, Tensor]:
    """For each clause of ``hits``: scores of its candidates, that of none, which are real, and which stand in the clause."""
    index, real = padded([near[j].index.tolist() for j in hits])
    numbers = torch.zeros(*index.shape, pick.numbers.in_features)
    for row, j in enumerate(hits):
        numbers[row, : len(near[j].index)] = torch.from_numpy(near[j].numbers)
    inside = numbers[..., 0] > 0
    if forget:
        numbers = numbers * (torch.rand(len(hits), 1, 1) >= forget).float()
    table = (
        candidates[index] if len(candidates) else torch.zeros(*index.shape, clauses.new_zeros(384).shape[0])
    )
    scores, none = pick(clauses[hits], table, numbers)
    return scores, none, real, inside


def _picked(pick, clauses, hits, near, labels, candidates, training) -> Tensor:  # type: ignore[no-untyped-def]
    scores, none, real, inside = picks(pick, clauses, hits, near, candidates, forget=0.1 if training else 0.0)
    wanted = torch.zeros(scores.shape)
    for row, j in enumerate(hits):
        wanted[row, : len(labels[j])] = torch.from_numpy(labels[j])
    every = torch.cat((scores.masked_fill(~real, -1e4), none[:, None]), 1)
    target = torch.cat((wanted, (~wanted.bool().any(1, keepdim=True)).float()), 1)
    total = _any_of(every, target).sum()
    here = inside & real
    if here.any():
        total = total + 0.5 * functional.binary_cross_entropy_with_logits(
            (scores - none[:, None])[here], wanted[here], reduction="sum"
        )
    return total


def gold_told(e: Example) -> list[tuple[int, Told]]:
    """(gold incident, its telling by one clause) in text order, with the gold's own place and time."""
    found = []
    for j, ks in enumerate(e.told):
        for k in ks:
            g = e.gold[k]
            place = next(
                (
                    e.scene.places[c].place
                    for c, y in zip(e.near_places[j].index, e.places[j], strict=True)
                    if y
                ),
                Place(name=g["place"]["name"]) if g.get("place") else None,
            )
            if len(ks) > 1 and g.get("place"):
                from training.incidents.data import same_name  # noqa: PLC0415

                place = next(
                    (
                        e.scene.places[c].place
                        for c in e.near_places[j].index
                        if same_name(g["place"]["name"], e.scene.places[c].place.name)
                    ),
                    Place(name=g["place"]["name"]),
                )
            time_ = When(start=g["time"]["start"], end=g["time"]["end"]) if g.get("time") else None
            found.append((k, Told(clause=e.scene.clauses[j], index=j, place=place, time=time_)))
    return found


def _links(judge: Judge, ready: Ready, clauses: Tensor, rows: Tensor, rng: random.Random) -> Tensor:
    e = ready.example
    told = gold_told(e)
    kinds = judge.kind(rows).softmax(-1).detach().numpy()
    ones, twos, numbers, labels = [], [], [], []
    for b, (kb, later) in enumerate(told):
        for ka, earlier in told[max(0, b - LINKS_BACK) : b]:
            x, y = earlier, later
            if judge.training:
                x, y = _forget(x, rng), _forget(y, rng)
            ones.append(x.index)
            twos.append(y.index)
            numbers.append(link_numbers(x, y, float(kinds[x.index] @ kinds[y.index])))
            labels.append(float(ka == kb))
    if not labels:
        return clauses.sum() * 0.0
    logits = judge.link(clauses[ones], clauses[twos], torch.from_numpy(np.stack(numbers)))
    return 0.5 * functional.binary_cross_entropy_with_logits(logits, torch.tensor(labels), reduction="sum")


def _forget(told: Told, rng: random.Random) -> Told:
    """Sometimes without its place or time: what is found does not always have them."""
    return Told(
        clause=told.clause, index=told.index,
        place=None if rng.random() < 0.12 else told.place, time=None if rng.random() < 0.2 else told.time,
    )  # fmt: skip


WEIGHTS = {
    "inside": 0.5,
    "tags": 2.5,
    "told": 1.5,
    "type": 1.0,
    "stage": 0.7,
    "target": 0.3,
    "place": 1.0,
    "time": 1.0,
    "link": 1.0,
}


_TAG_AT = -0.4
"""Log-odds from which a piece is measured as tagged."""


def measure(judge: Judge, examples: list[Ready]) -> dict[str, float]:
    """Clauses told (F1 at one half), and of those truly told the share whose type, stage, place and time are right."""
    judge.eval()
    hits = given = wanted = 0
    right = {n: [0, 0] for n in ("type", "stage", "place", "time")}
    tagged = np.zeros((3, len(TAGS)))
    with torch.inference_mode():
        for r in examples:
            e = r.example
            vectors = vectors_of(judge, [r])[0]
            clauses = judge.clauses(vectors, r.spans, r.numbers)
            rows = torch.cat((clauses, r.numbers), -1)
            tags, real = judge.tags(vectors).numpy() > _TAG_AT, e.tags > 0
            tagged += np.stack([(tags & real).sum(0), tags.sum(0), real.sum(0)])
            said = (judge.told(rows)[:, 0] > 0).tolist()
            places, times = spread(vectors, r.place_spans), spread(vectors, r.time_spans)
            for j, ks in enumerate(e.told):
                hits += said[j] and bool(ks)
                given += said[j]
                wanted += bool(ks)
                if not ks:
                    continue
                gold = [e.gold[k] for k in ks]
                for name, head, labels in (
                    ("type", judge.kind, type_labels),
                    ("stage", judge.stage, stage_labels),
                ):
                    right[name][0] += int(labels(gold)[int(head(rows[j]).argmax())] > 0)
                    right[name][1] += 1
            hit = [j for j, ks in enumerate(e.told) if ks]
            for name, pick, near, labels, c in (
                ("place", judge.place, e.near_places, e.places, places),
                ("time", judge.time, e.near_times, e.times, times),
            ):
                if not hit:
                    continue
                scores, none, real, _ = picks(pick, clauses, hit, near, c)
                best = torch.cat((scores.masked_fill(~real, -1e4), none[:, None]), 1).argmax(1).tolist()
                for b, j in zip(best, hit, strict=True):
                    y = labels[j]
                    right[name][0] += (
                        int(y[b] > 0) if b < len(y) else int(b == scores.shape[1] and not y.any())
                    )
                    right[name][1] += 1
    judge.train()
    p, q = hits / max(given, 1), hits / max(wanted, 1)
    tag_f1 = 2 * tagged[0] / np.maximum(tagged[1] + tagged[2], 1)
    return (
        {t: float(v) for t, v in zip(TAGS, tag_f1, strict=True)}
        | {"told P": p, "told R": q, "told F1": 2 * p * q / max(p + q, 1e-9)}
        | {n: a / max(b, 1) for n, (a, b) in right.items()}
    )


_builder: Builder | None = None


def _open(weights: Path) -> None:
    global _builder
    _builder = Builder(weights)


def _built(report: dict[str, Any]) -> Example:
    assert _builder is not None
    return _builder.example(report)


def clip(judge: Judge, most: float) -> None:
    """Scale all gradients so that their norm is ``most`` at most, wherever they stand."""
    held = [p.grad for p in judge.parameters() if p.grad is not None]
    norm = float(torch.stack([g.norm().cpu() for g in held]).norm())
    if norm > most:
        for g in held:
            g.mul_(most / norm)


def examples(a: argparse.Namespace) -> tuple[list[Ready], list[Ready]]:
    """What is learned from and what is measured on, made once and kept in ``--cache``."""
    if a.cache and a.cache.exists():
        kept: tuple[list[Ready], list[Ready]] = torch.load(a.cache, weights_only=False)
        return kept
    reports = read_reports(a.gold, ("train", "dev"))
    with ProcessPoolExecutor(a.workers, initializer=_open, initargs=(a.weights,)) as pool:
        made = [Ready(e) for e in pool.map(_built, reports, chunksize=4)]
    train, dev = (
        [m for m, r in zip(made, reports, strict=True) if r["split"] == s] for s in ("train", "dev")
    )
    if a.cache:
        torch.save((train, dev), a.cache)
    return train, dev


def main() -> None:
    a = arguments()
    logging.basicConfig(level=logging.INFO, format="%(asctime)s %(message)s")
    torch.set_num_threads(a.threads)
    torch.manual_seed(a.seed)
    train, dev = examples(a)
    if a.all:
        train = [*train, *dev]
    log.info("%d examples to learn, %d to measure", len(train), len(dev))
    judge = Judge(
        Sizes(clause_numbers=train[0].numbers.shape[1], link_numbers=LINK_NUMBERS), a.weights, a.dropout
    )
    if a.begin:
        judge.load_state_dict(
            torch.load(a.begin / "judge.pt", weights_only=True, map_location="cpu")["weights"]
        )
    judge.bf16 = a.bf16
    judge.layers.to(a.device)
    for ready in {id(r): r for r in (*train, *dev)}.values():
        ready.middle, ready.mask = ready.middle.to(a.device), ready.mask.to(a.device)
    # The same first numbers and another order: such runs can be averaged into one (soup.py).
    torch.manual_seed(a.order)
    rng = random.Random(a.order)
    averaged = copy.deepcopy(judge).eval()
    body = [p for n, p in judge.named_parameters() if n.startswith("layers.")]
    plain = [
        p
        for n, p in judge.named_parameters()
        if "plain" in n or n.split(".")[0] in {"told", "kind", "stage", "target"}
    ]
    ids = {id(p) for p in [*body, *plain]}
    heads = [p for p in judge.parameters() if id(p) not in ids]
    optimizer = torch.optim.AdamW(
        [
            {"params": body, "peak": a.rate},
            {"params": heads, "peak": a.head_rate},
            {"params": plain, "peak": 10 * a.head_rate},
        ],
        weight_decay=0.05,
    )
    steps, step = a.epochs * ((len(train) + a.batch - 1) // a.batch), 0
    for number in range(a.epochs):
        rng.shuffle(train)
        sums: dict[str, float] = dict.fromkeys(WEIGHTS, 0.0)
        begun = time.monotonic()
        for k in range(0, len(train), a.batch):
            factor = min((step + 1) / (0.08 * steps), max(0.02, 1 - step / steps))
            for group in optimizer.param_groups:
                group["lr"] = group["peak"] * factor
            optimizer.zero_grad(set_to_none=True)
            group = train[k : k + a.batch]
            loss = torch.zeros(())
            for ready, vectors in zip(group, vectors_of(judge, group), strict=True):
                parts = losses(judge, ready, vectors, rng)
                loss = loss + sum(WEIGHTS[n] * v for n, v in parts.items()) / a.batch
                for n, v in parts.items():
                    sums[n] += float(v.detach())
            loss.backward()
            clip(judge, 10.0)
            optimizer.step()
            step += 1
            share = min(0.98, step / (step + 10))
            with torch.no_grad():
                for kept, now in zip(averaged.parameters(), judge.parameters(), strict=True):
                    kept.lerp_(now, 1 - share)
        got = measure(averaged, dev)
        log.info(
            "epoch %d %.0f s  %s | dev %s", number + 1, time.monotonic() - begun,
            " ".join(f"{n} {v / len(train):.2f}" for n, v in sums.items()), " ".join(f"{n} {v:.3f}" for n, v in got.items()),
        )  # fmt: skip
        a.out.mkdir(parents=True, exist_ok=True)
        save(averaged, a.out / "judge.pt")


def arguments() -> argparse.Namespace:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--gold", type=Path, default=GOLD)
    p.add_argument("--weights", type=Path, default=Path("src/onrecord/weights"))
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--begin", type=Path, help="a run to go on from, a soup for one")
    p.add_argument("--cache", type=Path, help="where the made examples are kept between runs")
    p.add_argument("--epochs", type=int, default=10)
    p.add_argument("--batch", type=int, default=4)
    p.add_argument("--rate", type=float, default=6e-5)
    p.add_argument("--head-rate", type=float, default=1e-3)
    p.add_argument("--dropout", type=float, default=0.15)
    p.add_argument("--threads", type=int, default=1)
    p.add_argument("--bf16", action=argparse.BooleanOptionalAction, default=False)
    p.add_argument("--seed", type=int, default=11)
    p.add_argument(
        "--order", type=int, default=11, help="seed of order and dropout; --seed is that of the first numbers"
    )
    p.add_argument("--device", default="cpu", help="where the layers stand: cpu or cuda")
    p.add_argument("--workers", type=int, default=2, help="processes that make the examples")
    p.add_argument("--all", action="store_true", help="learn from dev too, for the weights that travel")
    return p.parse_args()


if __name__ == "__main__":
    main()
