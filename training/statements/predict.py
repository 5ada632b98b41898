"""Predict attributions with exported weights, in the form that score_statements.py reads.

python -m training.statements.predict --weights DIR --docs dev.jsonl --out PRED.jsonl [--only held-out.json]
"""

import argparse
import json
import time
from pathlib import Path
from typing import Any

from onrecord.extraction.encoding.attribution import TaggedAttribution
from onrecord.extraction.encoding.network import Network, Weights, raw_confidence


def open_network(folder: Path) -> Network:
    read = lambda name: (folder / f"statement-{name}").read_bytes()  # noqa: E731
    return Network(
        Weights(
            encoder=read("encoder.onnx"),
            reader=read("reader.onnx"),
            vocabulary=read("vocabulary.json"),
            settings=read("settings.json"),
        )
    )


def as_row(a: TaggedAttribution) -> dict[str, Any]:
    return {
        "source": [list(a.source)] if a.source else [], "cue": [list(a.cue)], "content": [list(s) for s in a.content],
        "raw": raw_confidence(a), "parts": [a.cue_probability, a.source_probability, a.content_probability],
    }  # fmt: skip


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--weights", type=Path, required=True)
    p.add_argument("--docs", type=Path, required=True)
    p.add_argument("--out", type=Path, required=True)
    p.add_argument("--only", type=Path, help="a JSON list of ids")
    a = p.parse_args()
    network = open_network(a.weights)
    wanted = set(json.loads(a.only.read_text())) if a.only else None
    words, begun = 0, time.monotonic()
    with a.docs.open(encoding="utf-8") as lines, a.out.open("w", encoding="utf-8") as out:
        for line in lines:
            doc = json.loads(line)
            if wanted is not None and doc["id"] not in wanted:
                continue
            words += len(doc["text"].split())
            rows = [as_row(x) for x in network.encode(doc["text"]).attributions if not x.nested]
            out.write(json.dumps({"id": doc["id"], "attributions": rows}) + "\n")
    print(f"{words} words, {words / (time.monotonic() - begun):.0f} a second")


if __name__ == "__main__":
    main()
