"""How a newsroom bears its load: time a report first against last, bytes a report, a window among many incidents.

  python -m evals.newsroom_load reports --count 1000 [--statements rules]
  python -m evals.newsroom_load incidents --count 1000000

``reports`` adds variants of the bundled samples, each its own text, through the whole intake. ``incidents`` puts made-up
incidents on record, spread over four years and the places of a small table, and asks for windows.
"""

from __future__ import annotations

import argparse
import random
import statistics
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from importlib.resources import files
from pathlib import Path

from onrecord.archive.capture import Capture, file_address
from onrecord.archive.sources import Sources
from onrecord.intake.document import Carrier
from onrecord.model.incident import Incident
from onrecord.model.place import Place
from onrecord.model.when import When
from onrecord.pipeline import Reading, open_pipeline
from onrecord.web.record.intake import Intake
from onrecord.web.record.store import Newsroom, init_newsroom

EDGE = 50
"""Reports at each end that are compared."""


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("what", choices=("reports", "incidents"))
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--statements", choices=("tagger", "rules"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        newsroom = init_newsroom(Path(folder) / "newsroom")[0]
        if options.what == "reports":
            _reports(newsroom, options.count, options.statements)
        else:
            _incidents(newsroom, options.count)
        newsroom.close()


def _reports(newsroom: Newsroom, count: int, statements: str | None) -> None:
    pipeline = open_pipeline(statements=statements)  # type: ignore[arg-type]
    reading: list[float] = []

    def read(data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading:
        begun = time.perf_counter()
        found = pipeline.read(data, name=name, carrier=carrier)
        reading.append(time.perf_counter() - begun)
        return found

    intake = Intake(
        newsroom=newsroom,
        read=read,
        by="load",
        clock=lambda: datetime.now(UTC),
        sources=Sources(folder=newsroom.sources),
    )
    whole: list[float] = []
    records = size = 0
    with intake.working(lambda _left: None):
        for name, data in _variants(count):
            capture = Capture(address=file_address(name), data=data, moment=datetime.now(UTC), stated=False)
            begun = time.perf_counter()
            added = intake.add(capture)
            whole.append(time.perf_counter() - begun)
            assert added.what == "new", added
            records += sum(added.records.values())
            size += len(data)
    keeping = [w - r for w, r in zip(whole, reading, strict=True)]
    for what, times in (("whole", whole), ("reading", reading), ("archiving and storing", keeping)):
        first, last = (statistics.mean(t) * 1000 for t in (times[:EDGE], times[-EDGE:]))
        print(
            f"{what}: first {EDGE} {first:.1f} ms a report, last {EDGE} {last:.1f} ms, median {statistics.median(times) * 1000:.1f} ms"
        )
    sources = sum(f.stat().st_size for f in newsroom.sources.rglob("*.gz"))
    newsroom.close()
    database = sum(f.stat().st_size for f in newsroom.folder.glob("record.sqlite3*"))
    print(
        f"{count} reports, {records / count:.1f} records and refusals each, {size / count / 1024:.1f} kB of source each: "
        f"database {database / count / 1024:.1f} kB a report, WARC files {sources / count / 1024:.1f} kB a report"
    )


def _variants(count: int) -> Iterator[tuple[str, bytes]]:
    """Samples in turn, each time with a sentence of its own in its body."""
    samples = sorted(f for f in (files("onrecord") / "samples").iterdir() if f.name.endswith(".txt"))
    for number in range(count):
        sample = samples[number % len(samples)]
        text = sample.read_text(encoding="utf-8").rstrip()
        line = (
            f"This is telling number {number}, kept apart from the other {count - 1} by this sentence alone."
        )
        paragraphs = text.split("\n\n")
        paragraphs.insert(len(paragraphs) // 2 + 1, line)
        yield f"{number}-{sample.name}", "\n\n".join(paragraphs).encode()


def _incidents(newsroom: Newsroom, count: int) -> None:
    begun = time.perf_counter()
    newsroom.put(_made_up(count), by="load", at=datetime.now(UTC))
    spent = time.perf_counter() - begun
    newsroom.close()
    size = sum(f.stat().st_size for f in newsroom.folder.glob("record.sqlite3*"))
    print(f"{count} incidents put on record in {spent:.0f} s; database {size / count:.0f} bytes an incident")
    start = datetime(2026, 1, 29, 22, tzinfo=UTC)
    for days in (1, 3, 7):
        for places in ((), ("city-7",)):
            begun = time.perf_counter()
            found = sum(
                1
                for _ in newsroom.find(
                    kind="incident", start=start, end=start + timedelta(days=days), places=places
                )
            )
            print(
                f"a window of {days} days{' in one city' if places else ''}: {found} incidents in "
                f"{(time.perf_counter() - begun) * 1000:.0f} ms"
            )


def _made_up(count: int) -> Iterator[Incident]:
    chance = random.Random(7)
    first = datetime(2022, 2, 24, tzinfo=UTC)
    for number in range(count):
        day = first + timedelta(days=chance.randrange(1460))
        vague = chance.random()
        start, end = (
            (day, day) if vague < 0.8 else (day, day + timedelta(days=chance.choice((2, 7, 30, 365))))
        )
        city = f"city-{chance.randrange(400)}"
        yield Incident(
            type="drone strike",
            target=f"house {number}",
            place=Place(
                name=city, id=city, within=(f"raion-{len(city)}", "oblast", "ua"), precision="settlement"
            ),
            time=When(
                start=start.date().isoformat(),
                end=end.date().isoformat(),
                precision="day",
                zone="Europe/Kyiv",
            ),
            passages=(),
            method="load.v1",
            id=f"{chance.getrandbits(256):064x}",
        )


if __name__ == "__main__":
    main()
