"""How long a check takes with many incidents: in memory, and out of a newsroom's database through its index.

    python evals/check_load.py [--incidents 1000000] [--pure-only]

Made incidents: spread evenly over three years and 27 regions, one in ten without a time, one in five without an actor, half
accepted. The pledge is the bundled one of January 2026. Prints one JSON object.
"""

from __future__ import annotations

import argparse
import json
import random
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from onrecord.checking.board import check, hull
from onrecord.checking.context import CheckOptions
from onrecord.commands.check import reviewed_of
from onrecord.commands.tables import open_tables
from onrecord.exchange.pledges import read_pledges
from onrecord.model.identity import stamped
from onrecord.model.incident import Incident
from onrecord.model.place import Place
from onrecord.model.reviewed import Reviewed, Telling
from onrecord.model.when import When
from onrecord.web.record.store import init_newsroom, open_newsroom

START = datetime(2023, 6, 1, tzinfo=UTC)
DAYS = 1096


def incidents(number: int, regions: tuple[str, ...], seed: int = 1) -> Iterator[Incident]:
    draw = random.Random(seed)
    for n in range(number):
        start = START + timedelta(seconds=draw.randrange(DAYS * 86400))
        region = draw.choice(regions)
        told = draw.random() > 0.1
        yield stamped(
            "incident",
            "load",
            Incident(
                type=draw.choice(("drone strike", "missile strike", "shelling")),
                target_class=draw.choice(("energy", "residential", None)),
                actor=draw.choice(("Russia", "Russia", "Russia", "Ukraine", None)),
                attributed_by=draw.choice(("Ukraine's Air Force", "ACLED", None)),
                place=Place(name=region, id=region, precision="region", within=("iso:UA",), territory="UA"),
                time=When(
                    start=start.isoformat(), end=(start + timedelta(hours=1)).isoformat(), precision="hour"
                )
                if told
                else None,
                target=f"made {n}",
                passages=(),
                method="load.v1",
            ),
        )


def reviewed(found: Iterator[Incident], draw: random.Random) -> Iterator[Reviewed]:
    for one in found:
        accepted = draw.random() < 0.5
        published = one.time.start[:10] if one.time and one.time.start else "2026-03-01"
        yield Reviewed(
            incident=one,
            says="accepted" if accepted else "unreviewed",
            grade="fair" if accepted else "unassessed",
            tellings=(
                Telling(
                    source=one.id, text=one.id, actor=one.actor, by=one.attributed_by, published=published
                ),
            ),
        )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--incidents", type=int, default=1_000_000)
    parser.add_argument("--pure-only", action="store_true")
    options = parser.parse_args()
    tables, terms = open_tables()
    data = (files("onrecord") / "samples" / "pledges.json").read_bytes()
    pledge = read_pledges(data, name="pledges.json", terms=terms).found[0]
    regions = tables.places.parts("iso:UA")
    found: dict[str, object] = {"incidents": options.incidents, "positions": len(pledge.positions)}
    everything = list(reviewed(incidents(options.incidents, regions), random.Random(2)))
    begin = time.perf_counter()
    board = check(pledge, everything, tables=tables, options=CheckOptions())
    found["pure_all_s"] = round(time.perf_counter() - begin, 2)
    found["acts_listed"] = sum(len(f.acts) for f in board.findings)
    del everything, board
    if not options.pure_only:
        with tempfile.TemporaryDirectory() as folder:
            init_newsroom(Path(folder) / "room")
            newsroom = open_newsroom(Path(folder) / "room")
            moment = datetime(2026, 3, 1, tzinfo=UTC)
            begin = time.perf_counter()
            batch: list[Incident] = []
            for one in incidents(options.incidents, regions):
                batch.append(one)
                if len(batch) == 20_000:
                    newsroom.put(batch, act="import", by="load", at=moment, reason="", source="load")
                    batch = []
            if batch:
                newsroom.put(batch, act="import", by="load", at=moment, reason="", source="load")
            found["put_s"] = round(time.perf_counter() - begin, 1)
            for undated in (False, True):
                begin = time.perf_counter()
                start, end = hull(pledge)
                windows = {
                    "end": datetime.fromtimestamp(end, UTC),
                    "start": datetime.fromtimestamp(start, UTC),
                }
                near = [
                    reviewed_of(e)
                    for e in newsroom.find(kind="incident", **windows, undated=undated)  # type: ignore[arg-type]
                ]
                queried = time.perf_counter()
                check(pledge, near, tables=tables, options=CheckOptions())
                name = "with_undated" if undated else "dated_only"
                found[f"{name}_read"] = len(near)
                found[f"{name}_query_s"] = round(queried - begin, 2)
                found[f"{name}_check_s"] = round(time.perf_counter() - queried, 2)
            newsroom.close()
    print(json.dumps(found))


if __name__ == "__main__":
    main()
