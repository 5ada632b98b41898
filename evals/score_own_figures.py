"""Score the figures found in our own seventy passages, by the rules of ``score_figures.py``.

usage: python -m evals.score_own_figures [--split dev|test] [--round 1|2] [--errors] [--out PREDICTED.jsonl]
The passages lie in evals/gold/figures; the scorer lies with the measuring data ($ONRECORD_DATA, else
shared/data beside the project). Sort, side, unit, change and part are counted beside its own scores, over the
pairs that it makes.
"""

from __future__ import annotations

import argparse
import importlib.util
import json
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from evals.gate import data_folder
from onrecord.extraction.analysis import analyse
from onrecord.extraction.figure.find import FigureOptions, find_figures
from onrecord.model.document import Document, Part
from onrecord.model.figure import Figure

HERE = Path(__file__).parent / "gold" / "figures"
FILES = {"dev": "passages.jsonl", "test": "passages.test.jsonl"}
Row = dict[str, Any]


def passages(split: str, written: int | None = None) -> list[Row]:
    """The passages of one file; with ``written``, those of the first round or of the second alone."""
    with (HERE / FILES[split]).open(encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    return [row for row in rows if written in {None, row.get("round", 1)}]


def predict(rows: Iterable[Row]) -> Iterator[Row]:
    """The figures of each passage in the scorer's shape. Only ``id``, ``text`` and ``published`` are read."""
    for row in rows:
        text = str(row["text"])
        document = Document(
            text=text,
            parts=(Part(kind="body", start=0, end=len(text)),),
            language="en",
            published=row["published"],
        )
        for figure in find_figures(analyse(document), FigureOptions()).found:
            yield plain(row["id"], figure, text)


def plain(doc: str, figure: Figure, text: str) -> Row:
    """A value with no bounds ("around 300") is 300 to 300 here, as the scorer asks."""
    quantity = figure.quantity
    low, high = quantity.lower, quantity.upper
    if low is None and high is None:
        low = high = quantity.value
    start, end = figure.passages[0].start, figure.passages[-1].end
    return {
        "doc": doc,
        "id": figure.id,
        "measure": figure.measure,
        "population": figure.population,
        "side": figure.side,
        "lower": low,
        "upper": high,
        "qualifier": direction(quantity.value, quantity.lower, quantity.upper),
        "sort": quantity.sort,
        "unit": quantity.unit,
        "change": quantity.change,
        "period": figure.period,
        "issuer": figure.issuer,
        "relayed_by": figure.relayed_by,
        "part_of": figure.part_of,
        "start": start,
        "end": end,
        "quote": text[start:end],
    }


def direction(value: float | None, lower: float | None, upper: float | None) -> str:
    """The scorer's word for the bounds: exact, about, at_least, at_most or range."""
    if lower is None and upper is None:
        return "about"
    if upper is None:
        return "at_least"
    if lower is None:
        return "at_most"
    return "exact" if lower == upper else "range"


def scorer(data: Path) -> Any:
    path = data.parent / "eval" / "score_figures.py"
    spec = importlib.util.spec_from_file_location("score_figures", path)
    if spec is None or spec.loader is None or not path.is_file():
        raise FileNotFoundError(path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def beside(module: Any, gold: list[Row], found: list[Row]) -> dict[str, str]:
    """How often sort, side, unit, change and part agree, over the pairs whose value and span agree."""
    pairs: list[tuple[Row, Row]] = []
    for doc in {g["doc"] for g in gold}:
        pairs += module.align(
            [g for g in gold if g["doc"] == doc],
            [f for f in found if f["doc"] == doc],
            module.LEVELS["value"],
        )
    out = {}
    for field in ("sort", "side", "unit", "change", "part_of", "relayed_by"):
        told = [
            (g, f) for g, f in pairs if g.get(field) is not None and (field != "sort" or g["sort"] != "count")
        ]
        same = [
            1
            for g, f in told
            if (f[field] is not None if field in {"part_of", "relayed_by"} else g[field] == f[field])
        ]
        out[field] = f"{len(same)} of {len(told)}"
    return out


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--split", choices=tuple(FILES), default="dev")
    parser.add_argument(
        "--round", type=int, choices=(1, 2), help="the forty first written, or the thirty after"
    )
    parser.add_argument("--errors", action="store_true", help="print what is missed and what is false")
    parser.add_argument("--out", type=Path)
    options = parser.parse_args()
    data = data_folder()
    if data is None:
        print("The scorer is not there; name the data's folder in $ONRECORD_DATA.", file=sys.stderr)
        return 2
    rows = passages(options.split, options.round)
    gold = [g for row in rows for g in row["figures"]]
    found = list(predict(rows))
    if options.out:
        options.out.write_text(
            "".join(json.dumps(f, ensure_ascii=False) + "\n" for f in found), encoding="utf-8"
        )
    module = scorer(data)
    for name, score in module.evaluate(gold, found).items():
        print(f"{name:15} {score}")
    for name, share in beside(module, gold, found).items():
        print(f"{name:15} {share}")
    if options.errors:
        _errors(module, rows, found)
    return 0


def _errors(module: Any, rows: list[Row], found: list[Row]) -> None:
    for row in rows:
        mine = [f for f in found if f["doc"] == row["id"]]
        full = module.align(row["figures"], mine, module.LEVELS["full"])
        hit_gold, hit_mine = [id(g) for g, _ in full], [id(f) for _, f in full]
        print(f"-- {row['id']}")
        for g in row["figures"]:
            if id(g) not in hit_gold:
                print(f"  missed {_short(g)}")
        for f in mine:
            if id(f) not in hit_mine:
                print(f"  false  {_short(f)}")
        for g, f in full:
            if g["issuer"] and not module.issuer_ok(g, f):
                print(f"  issuer {g['quote']!r}: {g['issuer']!r} read as {f['issuer']!r}")
            if g["side"] and g["side"] != f["side"]:
                print(f"  side   {g['quote']!r}: {g['side']!r} read as {f['side']!r}")
            if module.qual(g) != module.qual(f):
                print(f"  sign   {g['quote']!r}: {module.qual(g)} read as {module.qual(f)}")


def _short(row: Row) -> str:
    return f"{row['quote'][:70]!r} {row['measure']} {row['population']} {row['lower']}..{row['upper']} {row['sort']} {row['issuer']!r}"


if __name__ == "__main__":
    sys.exit(main())
