"""Average several runs that began from the same numbers into one judge, and measure it on the dev reports.

    python -m training.incidents.soup --cache EXAMPLES --out RUN RUN1 RUN2 ...

Runs of train.py with the same --seed and another --order learn the same reports in another order, with other dropout; their
mean generalises better than any of them and costs nothing more to read with.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import torch
from training.incidents.model import Judge, Sizes, save
from training.incidents.train import measure


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("runs", type=Path, nargs="+")
    p.add_argument("--cache", type=Path, help="the --cache of train.py; without it nothing is measured")
    p.add_argument("--weights", type=Path, default=Path("src/onrecord/weights"))
    p.add_argument("--out", type=Path, required=True)
    a = p.parse_args()
    saved = [torch.load(r / "judge.pt", weights_only=True, map_location="cpu") for r in a.runs]
    judge = Judge(Sizes(**saved[0]["sizes"]), a.weights).eval()
    judge.load_state_dict(
        {name: torch.stack([s["weights"][name] for s in saved]).mean(0) for name in saved[0]["weights"]}
    )
    a.out.mkdir(parents=True, exist_ok=True)
    save(judge, a.out / "judge.pt")
    if a.cache:
        _, dev = torch.load(a.cache, weights_only=False)
        print(a.out.name, " ".join(f"{n} {v:.3f}" for n, v in measure(judge, dev).items()), flush=True)


if __name__ == "__main__":
    main()
