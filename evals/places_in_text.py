"""Places in running text, scored as GeoVirus is: each gold name that was found at its offsets, with where it lies.

    python -m evals.places_in_text --texts TEXTS.jsonl --gold GOLD.jsonl --out PRED.jsonl

PRED is for ``score_places.py GOLD PRED``. A gold row counts as found where a mention's name begins and ends as it
does, a class word left aside. What the finder saw beside the gold is counted, and written to ``--beside`` where given.
Where a place has no position (a country, a district that the table lacks), the middle that the gazetteer holds of the
smallest place around it is written: for this measure alone.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections import defaultdict
from pathlib import Path
from time import perf_counter

from onrecord.extraction.place.find import find_places
from onrecord.extraction.sentence import find_sentences
from onrecord.gazetteer.gazetteer import open_gazetteer
from onrecord.intake.document import take_in
from onrecord.model.document import Document


def plain(text: str, name: str) -> Document:
    return take_in(text.encode(), name=f"{name}.txt")


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    for name in ("texts", "gold", "out"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    parser.add_argument("--beside", type=Path)
    options = parser.parse_args()
    gold = defaultdict(list)
    for line in options.gold.read_text(encoding="utf-8").splitlines():
        row = json.loads(line)
        gold[row["doc"]].append(row)
    gazetteer = open_gazetteer()
    seconds, words, beside, found, moved = 0.0, 0, [], 0, 0
    with options.out.open("w", encoding="utf-8") as out:
        for line in options.texts.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            document = plain(row["text"], row["id"])
            # Intake may drop white space at the ends; offsets of the gold count from the text as it was given.
            shift = row["text"].find(document.text[:40])
            moved += document.text != row["text"]
            started = perf_counter()
            mentions = find_places(document, find_sentences(document), gazetteer)
            seconds += perf_counter() - started
            words += len(row["text"].split())
            at = {m.start + shift: m for m in mentions}
            used = set()
            for wanted in gold[row["id"]]:
                mention = at.get(wanted["start"])
                if mention is None or not mention.text.startswith(wanted["place"][:4]):
                    continue
                used.add(mention.start)
                smallest = next(
                    iter((mention.place.id, *mention.place.within)[mention.place.id is None :]), None
                )
                near = gazetteer.near(smallest) if smallest else None
                if near:
                    found += 1
                    out.write(
                        json.dumps(
                            {"id": wanted["id"], "lat": near.lat, "lon": near.lon, "place": mention.place.id}
                        )
                        + "\n"
                    )
            beside += [
                (row["id"], m.text, m.place.id, m.relation, document.text[max(0, m.start - 30) : m.end + 20])
                for m in mentions
                if m.start not in used
            ]
    if options.beside:
        options.beside.write_text("".join(f"{b!r}\n" for b in beside), encoding="utf-8")
    print(
        f"{found} gold names found and placed, {len(beside)} mentions beside the gold, {moved} texts changed by intake, {words / seconds:.0f} words/s",
        file=sys.stderr,
    )


if __name__ == "__main__":
    main()
