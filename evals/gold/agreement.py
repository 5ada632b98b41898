"""Agreement between the gold and a second, independent marking of some of its texts.

    python3 evals/gold/agreement.py --texts t003 t007 ... > FILE.toml   the bare texts, to be marked by GUIDE.md
    python3 evals/gold/agreement.py FILE.toml ...                       the agreement, a line each

The second marker sees the texts and the guide, never the first marks. Two marks of a kind are the same mark if their
passages share half of the shorter one's characters; they are paired one to one, the most shared first. Existence is F1;
fields are compared over the pairs, and words of choice with Cohen's kappa too. Standard library only.
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
sys.path.insert(0, str(HERE))

from compile import READ, Faults  # noqa: E402

Mark = dict[str, Any]
SMALL = {"the", "of", "and", "a", "in", "to", "for", "on", "at"}


def gold() -> dict[str, Mark]:
    """The first marks of train and dev by id: the kept-apart fifth stays closed, and is marked once."""
    lines = (HERE / "reports.jsonl").read_text(encoding="utf-8").splitlines()
    rows = [json.loads(line) for line in lines]
    return {row["id"]: row for row in rows}


def characters(mark: Mark) -> set[int]:
    return {i for p in mark["passages"] for i in range(p["start"], p["end"])}


def same_time(a: Mark, b: Mark) -> bool:
    """Both unknown, or the two intervals touch: a bare day is the whole day."""
    x, y = a["time"], b["time"]
    if x is None or y is None:
        return x is y
    first, last = (lambda t: t["start"] or ""), (lambda t: (t["end"] or "9999") + "~")
    return bool(first(x) <= last(y) and first(y) <= last(x))


def closeness(a: Mark, b: Mark) -> tuple[float, int]:
    """Share of the shorter one's characters; then how many of place and time are the same, to part twins in one sentence."""
    x, y = characters(a), characters(b)
    share = len(x & y) / max(1, min(len(x), len(y)))
    twin = 0
    if "stage" in a:
        twin = 2 * (words(a["place"]) == words(b["place"])) + same_time(a, b)
    return share, twin


def pair(first: list[Mark], second: list[Mark]) -> list[tuple[Mark, Mark]]:
    order = sorted(
        ((closeness(a, b), i, j) for i, a in enumerate(first) for j, b in enumerate(second)),
        key=lambda row: (-row[0][1], -row[0][0], row[1], row[2]),
    )
    left, right, pairs = set(range(len(first))), set(range(len(second))), []
    for (share, _), i, j in order:
        if share >= 0.5 and i in left and j in right:
            left.remove(i)
            right.remove(j)
            pairs.append((first[i], second[j]))
    return pairs


def words(value: Any) -> frozenset[str]:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False) if value else ""
    return (
        frozenset(re.sub(r"\W+", " ", text).lower().split())
        - SMALL
        - {"null", "name", "site", "region", "district"}
    )


def meet(a: Any, b: Any) -> bool:
    """Both without words, or they share half of the shorter one's words."""
    x, y = words(a), words(b)
    return (not x and not y) or (bool(x & y) and 2 * len(x & y) >= min(len(x), len(y)))


def kappa(pairs: list[tuple[Any, Any]]) -> float:
    left, right = Counter(a for a, _ in pairs), Counter(b for _, b in pairs)
    total = len(pairs)
    chance = sum(left[k] * right[k] for k in left) / total**2
    seen = sum(a == b for a, b in pairs) / total
    return 1.0 if chance == 1 else (seen - chance) / (1 - chance)


def share(name: str, verdicts: Iterable[bool]) -> str:
    found = list(verdicts)
    return f"  {name}: {sum(found)}/{len(found)}" + (f" = {sum(found) / len(found):.2f}" if found else "")


def f1(name: str, pairs: int, first: int, second: int) -> str:
    return f"{name}: F1 {2 * pairs / (first + second) if first + second else 1.0:.2f} (first {first}, second {second}, the same {pairs})"


def compare(one: dict[str, Mark], two: dict[str, Mark]) -> list[str]:
    """The agreement over the reports marked twice."""
    lines = [f"reports marked twice: {len(two)}"]
    for kind in READ:
        pairs = [p for i in two for p in pair(one[i][kind], two[i][kind])]
        lines.append(
            f1(kind, len(pairs), sum(len(one[i][kind]) for i in two), sum(len(two[i][kind]) for i in two))
        )
        if kind == "incidents" and pairs:
            lines.append(
                share(
                    "type, its other readings allowed",
                    (bool({a["type"], *a["alt_types"]} & {b["type"], *b["alt_types"]}) for a, b in pairs),
                )
            )
            for field in ("type", "stage", "target"):
                lines.append(
                    share(field, (a[field] == b[field] for a, b in pairs))
                    + f", kappa {kappa([(a[field], b[field]) for a, b in pairs]):.2f}"
                )
            tests: dict[str, Callable[[Mark, Mark], bool]] = {
                "place": lambda a, b: meet((a["place"] or {}).get("name"), (b["place"] or {}).get("name")),
                "time": same_time,
                "killed": lambda a, b: a["killed"] == b["killed"],
                "injured": lambda a, b: a["injured"] == b["injured"],
                "actor": lambda a, b: meet(a["actor"], b["actor"]),
                "attributed by": lambda a, b: meet(a["attributed_by"], b["attributed_by"]),
            }
            lines += [share(name, (test(a, b) for a, b in pairs)) for name, test in tests.items()]
        if kind == "pledges" and pairs:
            lines.append(share("alleged", (a["alleged"] == b["alleged"] for a, b in pairs)))
            lines.append(share("promiser", (meet(a["promiser"], b["promiser"]) for a, b in pairs)))
            lines.append(
                share(
                    "those bound",
                    (
                        meet([o["bound"] for o in a["obligations"]], [o["bound"] for o in b["obligations"]])
                        for a, b in pairs
                    ),
                )
            )
            lines.append(share("what is open", (meet(a["open"], b["open"]) for a, b in pairs)))
            held = [p for a, b in pairs for p in pair(a["positions"], b["positions"])]
            lines.append(
                f1(
                    "  positions",
                    len(held),
                    sum(len(a["positions"]) for a, _ in pairs),
                    sum(len(b["positions"]) for _, b in pairs),
                )
            )
            lines.append(share("holder", (meet(a["holder"], b["holder"]) for a, b in held)))
            lines.append(share("window", (meet(a["window"]["text"], b["window"]["text"]) for a, b in held)))
            lines += [
                share(term, (meet(a[term], b[term]) for a, b in held))
                for term in ("area", "acts", "exceptions", "conditions")
            ]
    return lines


def bare(reports: list[Mark]) -> str:
    return "\n".join(
        f"[[report]]\nid = \"{r['id']}\"\npublished = \"{r['published']}\"\ntext = '''\n{r['text']}\n'''\n"
        for r in reports
    )


def main(arguments: list[str]) -> int:
    one = gold()
    if arguments[:1] == ["--texts"]:
        print(bare([one[i] for i in arguments[1:]]))
        return 0
    faults, two = Faults(), {}
    for name in arguments:
        for mark in tomllib.loads(Path(name).read_text(encoding="utf-8"))["report"]:
            text = one[mark["id"]]["text"]
            two[mark["id"]] = {}
            for kind, read in READ.items():
                faults.where = f"{mark['id']} {kind}"
                two[mark["id"]][kind] = [read(text, m, faults) for m in mark.get(kind, [])]
    if faults or not two:
        print("\n".join(faults) or __doc__, file=sys.stderr)
        return 1
    print("\n".join(compare(one, two)))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
