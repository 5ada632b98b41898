"""Write predictions for one kind: ``make eval KIND=times DOCS=docs.jsonl OUT=predicted.jsonl``.

Only ``id`` and ``text`` of each document are handed on (times: ``dct`` too; places: ``place`` and
``adm1``), so that no method can see a gold field.
"""

from __future__ import annotations

import argparse
import importlib
import json
import os
import sys
import time
from collections.abc import Iterator
from pathlib import Path

KINDS: dict[str, tuple[str, ...]] = {
    "statements": ("id", "text"),
    "incidents": ("id", "text"),
    "quantities": ("id", "text"),
    "ranges": ("id", "text"),
    "times": ("id", "text", "dct"),
    "places": ("id", "place", "adm1"),
}


def rows(path: Path, kind: str) -> Iterator[dict[str, object]]:
    """The lines of ``path`` with the fields that ``kind`` may see, and no other."""
    with path.open(encoding="utf-8") as lines:
        for line in lines:
            if line.strip():
                row = json.loads(line)
                yield {field: row[field] for field in KINDS[kind] if field in row}


def predict(kind: str, docs: Path, out: Path) -> tuple[int, int, float]:
    """Write the predictions to ``out`` (under another name until all are there); documents, words, seconds."""
    module = importlib.import_module(f"evals.kinds.{kind}")
    given = list(rows(docs, kind))
    words = sum(len(str(r.get("text", r.get("place", ""))).split()) for r in given)
    partial = out.with_name(out.name + ".part")
    begun = time.perf_counter()
    with partial.open("w", encoding="utf-8") as stream:
        for row in module.predict(given):
            stream.write(json.dumps(row, ensure_ascii=False) + "\n")
    took = time.perf_counter() - begun
    os.replace(partial, out)
    return len(given), words, took


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kind", required=True)
    parser.add_argument("--docs", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    if options.kind not in KINDS:
        print(f"make eval: KIND={options.kind or '?'} is none of {', '.join(KINDS)}", file=sys.stderr)
        return 2
    if not (Path(__file__).parent / "kinds" / f"{options.kind}.py").exists():
        print(
            f"make eval: {options.kind} cannot be predicted yet: there is no evals/kinds/{options.kind}.py",
            file=sys.stderr,
        )
        return 2
    if not options.docs or not Path(options.docs).is_file():
        print(
            f"make eval: DOCS={options.docs or '?'}: no such file. Give a file of JSON lines.",
            file=sys.stderr,
        )
        return 2
    if not options.out:
        print("make eval: OUT is missing. Name the file to write.", file=sys.stderr)
        return 2
    documents, words, seconds = predict(options.kind, Path(options.docs), Path(options.out))
    print(
        f"{options.kind}: {documents} documents, {words} words in {seconds:.1f} s ({words / max(seconds, 1e-9):.0f} words/s) -> {options.out}"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
