"""Score records against our own gold reports. Standard library only.

usage: python -m evals.score_gold [--split train|dev|test] [--errors N]
RULES  One to one within a report, most alike first.
 incident   loose: passages overlap. strict: also the same type (or one of alt_types), stage, place (names share a word) and
            time (intervals overlap; gold without a time asks for none). killed, injured: both bounds equal, over loose pairs with a gold value.
 false      predicted incidents that overlap no gold incident, as a share of all predicted.
 pledge     promisers share a word, or passages overlap; then each term apart: holder, window (text shares half its words), area, acts, obligation.
 open, absence, due: passages overlap or half of the shorter one's words are shared; absences also need the party.
OUTPUT  P, R and F1 of each.
"""

from __future__ import annotations

import argparse
import json
import re
import sys
from collections import defaultdict
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

GOLD = Path(__file__).parent / "gold"
Row = dict[str, Any]


def words(value: object) -> set[str]:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return set(re.findall(r"\w+", text.lower())) - {
        "the",
        "of",
        "a",
        "an",
        "and",
        "in",
        "to",
        "null",
        "text",
        "start",
        "end",
        "words",
    }


def meet(a: object, b: object, share: float = 0.5) -> bool:
    x, y = words(a), words(b)
    return bool(x & y) and len(x & y) >= share * min(len(x), len(y))


def overlap(a: Row, b: Row) -> int:
    return sum(
        max(0, min(p["end"], q["end"]) - max(p["start"], q["start"])) for p in spans(a) for q in spans(b)
    )


def spans(row: Row) -> list[Row]:
    found = row.get("passages") or []
    return [p for group in found.values() for p in group] if isinstance(found, dict) else found


def pair(gold: list[Row], given: list[Row], like: Callable[[Row, Row], float]) -> list[tuple[Row, Row]]:
    edges = sorted(
        ((like(g, p), -i, -j) for i, g in enumerate(gold) for j, p in enumerate(given)), reverse=True
    )
    left, right, pairs = set(), set(), []
    for score, i, j in edges:
        if score > 0 and -i not in left and -j not in right:
            left.add(-i), right.add(-j)
            pairs.append((gold[-i], given[-j]))
    return pairs


def same_incident(g: Row, p: Row) -> bool:
    kinds = {g["type"], *g.get("alt_types", [])}
    place = not g.get("place") or bool(
        p.get("place") and words(g["place"]["name"]) & words(p["place"]["name"])
    )
    return (
        p["type"] in kinds and p["stage"] == g["stage"] and place and same_time(g.get("time"), p.get("time"))
    )


def same_time(g: Row | None, p: Row | None) -> bool:
    if not g or not g.get("start"):
        return True
    if not p or not p.get("start"):
        return False
    a, b, c, d = g["start"], g.get("end") or g["start"], p["start"], p.get("end") or p["start"]
    n = min(len(a), len(c))
    return a[:n] <= d[:n] and c[:n] <= b[:n]


def f1(hits: int, given: int, wanted: int) -> str:
    p, r = hits / given if given else 0.0, hits / wanted if wanted else 0.0
    return f"P {100 * p:5.1f}  R {100 * r:5.1f}  F1 {200 * p * r / (p + r) if p + r else 0:5.1f}   ({hits} of {given} given, {wanted} gold)"


def score(reports: Iterable[Row], read: Callable[[Row], list[Row]], errors: int) -> dict[str, float]:
    """Print the table; the F1 of each of its rows, in per cent."""
    count: dict[str, list[int]] = defaultdict(lambda: [0, 0, 0])
    shown = 0
    for report in reports:
        records = read(report)
        of = lambda kind: [r for r in records if r["record"] == kind]  # noqa: E731, B023
        given = of("incident")
        pairs = pair(
            report["incidents"],
            given,
            lambda g, p: overlap(g, p) + 1000 * same_incident(g, p) if overlap(g, p) else 0,
        )
        strict = sum(same_incident(g, p) for g, p in pairs)
        add(count["incident loose"], len(pairs), len(given), len(report["incidents"]))
        add(count["incident strict"], strict, len(given), len(report["incidents"]))
        for field in ("type", "stage", "place", "time"):
            good = sum(field_right(field, g, p) for g, p in pairs)
            add(count[f"  {field} on pairs"], good, len(pairs), len(pairs))
        for harm in ("killed", "injured"):
            stated = [(g, p) for g, p in pairs if g.get(harm) is not None]
            add(
                count[f"  {harm} exact"],
                sum(bounds(g[harm]) == bounds(p.get(harm)) for g, p in stated),
                len(stated),
                len(stated),
            )
        false = [p for p in given if not any(overlap(g, p) for g in report["incidents"])]
        add(count["incident false (share of given)"], len(false), len(given), len(given))
        pledges = pair(
            report["pledges"],
            of("pledge"),
            lambda g, p: (
                2 * bool(words(g["promiser"] or "") & words(p.get("promiser") or ""))
                + bool(overlap(g, p) or position_overlap(g, p))
            ),
        )
        add(count["pledge"], len(pledges), len(of("pledge")), len(report["pledges"]))
        terms(count, report, of("pledge"), pledges)
        unmet: list[str] = []
        for kind, key in (("absence", "absences"), ("due", "due")):
            found = pair(
                report[key],
                of(kind),
                lambda g, p: (
                    float(overlap(g, p))
                    if g.get("party") is None or words(g["party"]) & words(p.get("party") or "")
                    else 0
                ),
            )
            add(count[kind], len(found), len(of(kind)), len(report[key]))
            unmet += unpaired(kind, report[key], of(kind), found)
        if shown < errors:
            shown += show(report, given, pairs, false, unmet)
    for name, (hits, given_count, wanted) in count.items():
        print(f"{name:34} {f1(hits, given_count, wanted)}")
    return {
        name.strip(): 200 * hits / max(given + wanted, 1) for name, (hits, given, wanted) in count.items()
    }


def field_right(field: str, g: Row, p: Row) -> bool:
    if field == "type":
        return p["type"] in {g["type"], *g.get("alt_types", [])}
    if field == "stage":
        return bool(p["stage"] == g["stage"])
    if field == "place":
        return not g.get("place") or bool(
            p.get("place") and words(g["place"]["name"]) & words(p["place"]["name"])
        )
    return same_time(g.get("time"), p.get("time"))


def position_overlap(g: Row, p: Row) -> int:
    return sum(overlap(x, y) for x in [g, *g["positions"]] for y in [p, *p.get("positions", [])])


def terms(count: dict[str, list[int]], report: Row, given: list[Row], pairs: list[tuple[Row, Row]]) -> None:
    def values(pledge: Row, term: str) -> list[object]:
        if term == "obligation":
            return [f"{o['bound']} {o['act']}" for o in pledge.get("obligations", [])]
        if term == "open":
            return list(pledge.get("open", []))
        found: list[object] = []
        for x in pledge.get("positions", []):
            value = x.get(term)
            if term == "window":
                value = value and (value.get("text") or value.get("words"))
            elif isinstance(value, dict):
                # A record keeps the words of several areas or acts in one string, parted by semicolons.
                value = (value.get("words") or "").split("; ")
            found += [v for v in value if v] if isinstance(value, list) else [value] if value else []
        return found

    for term in ("holder", "window", "area", "acts", "obligation", "open"):
        hits = 0
        for g, p in pairs:
            left = values(p, term)
            for wanted in values(g, term):
                got = next((x for x in left if meet(wanted, x)), None)
                if got is not None:
                    left.remove(got)
                    hits += 1
        add(
            count[f"  pledge {term}"],
            hits,
            sum(len(values(p, term)) for p in given),
            sum(len(values(g, term)) for g in report["pledges"]),
        )


def bounds(value: object) -> object:
    return [value[0] or 0, value[1]] if isinstance(value, list) else value


def add(row: list[int], hits: int, given: int, wanted: int) -> None:
    row[0] += hits
    row[1] += given
    row[2] += wanted


def unpaired(kind: str, gold: list[Row], given: list[Row], pairs: list[tuple[Row, Row]]) -> list[str]:
    """A line for each record of ``kind`` that was missed or is false."""
    kept = ("party", "of", "sort", "by", "promiser", "what")

    def line(word: str, r: Row) -> str:
        return f"  {word} {kind} {[r[k] for k in kept if k in r]} {[p['text'][:160] for p in spans(r)][:2]}"

    missed = [g for g in gold if not any(g is x for x, _ in pairs)]
    false = [p for p in given if not any(p is x for _, x in pairs)]
    return [line("missed", g) for g in missed] + [line("false ", p) for p in false]


def show(
    report: Row, given: list[Row], pairs: list[tuple[Row, Row]], false: list[Row], unmet: list[str]
) -> int:
    taken = [g for g, _ in pairs]

    def brief(r: Row) -> tuple[object, ...]:
        return (
            r["type"],
            r["stage"],
            (r.get("place") or {}).get("name"),
            ((r.get("time") or {}).get("start"), (r.get("time") or {}).get("end")),
            r.get("killed"),
            r.get("injured"),
            [p["text"][:90] for p in spans(r)][:2],
        )

    lines = [f"  missed {brief(g)}" for g in report["incidents"] if g not in taken] + [
        f"  false  {brief(p)}" for p in false
    ]
    lines += [
        f"  gold   {brief(g)}\n  given  {brief(p)}"
        for g, p in pairs
        if not same_incident(g, p)
        or any(g.get(h) is not None and bounds(g[h]) != bounds(p.get(h)) for h in ("killed", "injured"))
    ]
    lines += unmet
    if lines:
        print(f"== {report['id']} published {report['published']}", *lines, sep="\n")
    return len(lines)


def reports_of(split: str) -> list[Row]:
    """The gold reports of one split."""
    name = "reports.test.jsonl" if split == "test" else "reports.jsonl"
    with (GOLD / name).open(encoding="utf-8") as lines:
        return [r for r in map(json.loads, lines) if r["split"] == split]


def document_of(report: Row) -> Any:
    """A gold report as a Document: a short first line without a stop is its title."""
    from onrecord.model.document import Document, Part  # noqa: PLC0415

    text = report["text"]
    title = text.split("\n")[0]
    parts = (
        (Part(kind="title", start=0, end=len(title)), Part(kind="body", start=len(title), end=len(text)))
        if len(title) < 120 and not title.endswith(".")
        else (Part(kind="body", start=0, end=len(text)),)
    )
    return Document(text=text, parts=parts, published=report["published"], language="en", id=report["id"])


def reader() -> Callable[[Row], list[Row]]:
    """Reads a gold report as the package does by default, to rows in the shape of ``--json``."""
    # The reader is imported here alone, so that the rules above stay standard library.
    from onrecord.exchange.records import as_row  # noqa: PLC0415
    from onrecord.pipeline import open_pipeline  # noqa: PLC0415

    pipeline = open_pipeline()

    def read(report: Row) -> list[Row]:
        return [as_row(r) for r in pipeline.read_document(document_of(report)).records]

    return read


def main() -> int:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--split", default="dev", choices=("train", "dev", "test"))
    parser.add_argument("--errors", type=int, default=0)
    options = parser.parse_args()
    score(reports_of(options.split), reader(), options.errors)
    return 0


if __name__ == "__main__":
    sys.exit(main())
