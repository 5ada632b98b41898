"""Words of saying: those that are part of a cue more often than not, for ``statement-settings.json``.

python -m training.statements.saying --docs train.jsonl --weights DIR
"""

import argparse
import collections
import json
import re
from pathlib import Path

WORD = re.compile(r"\w+")
LEAST, SHARE = 4, 0.35


def words_of_saying(docs: Path) -> list[str]:
    """Words seen at least LEAST times in cues, and in cues for at least SHARE of their uses."""
    everywhere: collections.Counter[str] = collections.Counter()
    in_cues: collections.Counter[str] = collections.Counter()
    with docs.open(encoding="utf-8") as lines:
        for line in lines:
            row = json.loads(line)
            everywhere.update(m[0].lower() for m in WORD.finditer(row["text"]))
            for a in row["attributions"]:
                for start, end in a["cue"]:
                    in_cues.update(m[0].lower() for m in WORD.finditer(row["text"], start, end))
    return sorted(w for w, n in in_cues.items() if n >= LEAST and n >= SHARE * everywhere[w])


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--docs", type=Path, required=True)
    p.add_argument("--weights", type=Path, required=True)
    a = p.parse_args()
    path = a.weights / "statement-settings.json"
    settings = json.loads(path.read_text())
    settings["saying"] = words_of_saying(a.docs)
    path.write_text(json.dumps(settings, indent=1) + "\n")


if __name__ == "__main__":
    main()
