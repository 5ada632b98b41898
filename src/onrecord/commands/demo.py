"""``onrecord demo``: the bundled sample reports, read, shown and served."""

from __future__ import annotations

import argparse
import http.server
import json
import os
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib.resources import files
from pathlib import Path

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from onrecord.commands.demo_newsroom import PAGE, build
from onrecord.commands.page_file import write_page
from onrecord.exchange.overview_page.page import Entry, Further, entry_of, render_overview
from onrecord.exchange.records import Kept, as_row, kind_of
from onrecord.exchange.report_page.page import render_page
from onrecord.exchange.terminal import UNREVIEWED, print_report
from onrecord.exchange.wording import KINDS
from onrecord.intake.document import Carrier
from onrecord.model.fault import Fault
from onrecord.pipeline import Reading, open_pipeline

HELP = """\
Read the sample reports that travel with onrecord and write a page for each; then make a small
newsroom of them, with a reviewer's decisions, two real series and an imported pledge, and write the
pledge's page; at last serve it all on this machine. The samples are our own prose about real, sourced
events of 29 January to 3 February 2026, and every page made from them says so.

  onrecord demo                      write demo-output/ and serve it
  onrecord demo --no-serve           write it and stop
"""
CAPTURED = date(2026, 2, 10)
"""The day the samples count as captured: after the last of them, so that the demonstration is the same every day."""


BOARD = Further(
    title="The pause of January 2026: what lies inside each position on it",
    sentence="Each holder's window, area and acts, and what the sample reports, a reviewer's decisions and two real series put inside them.",
    href=PAGE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Read:
    name: str
    reading: Reading
    kept: tuple[Kept, ...]


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--out", metavar="DIR", default="demo-output", help="where to write (default: demo-output)"
    )
    parser.add_argument("--no-serve", action="store_true", help="stop when all is written")
    parser.add_argument("--port", type=int, default=8000, help="of the served site (default: 8000)")


def run(options: argparse.Namespace) -> int:
    console = Console()
    out = _folder(options.out)
    begun = time.monotonic()
    reports = read_samples(console)
    entries = write_reports(reports, out)
    longest = max(reports, key=lambda r: len(r.kept))
    print_report(longest.reading.document, longest.kept, longest.reading.passed_over, console)
    console.print(_summary(reports))
    documents = {r.name: r.reading.document.id for r in reports}
    built = build(documents, out, CAPTURED.isoformat(), console)
    for words in built.undecided:
        console.print(
            f"not decided, for no record holds it: {escape(words)}", style="yellow", highlight=False
        )
    write_page(str(out / "index.html"), render_overview(entries, [BOARD]))
    console.print(
        f"[bold]{UNREVIEWED}[/] · {len(reports)} sample reports in {time.monotonic() - begun:.1f} s · pages in {escape(str(out))}",
        highlight=False,
    )
    if not options.no_serve:
        serve(out, options.port, console)
    return 0


def read_samples(console: Console) -> list[Read]:
    """Every sample report, read."""
    pipeline = open_pipeline()
    folder = files("onrecord") / "samples"
    names = sorted(f.name for f in folder.iterdir() if f.name.endswith((".txt", ".html")))
    found = []
    for number, name in enumerate(names, start=1):
        console.print(
            f"[{number}/{len(names)}] reading {escape(name)}", style="dim", highlight=False, markup=False
        )
        reading = pipeline.read((folder / name).read_bytes(), name=name, carrier=Carrier(captured=CAPTURED))
        found.append(Read(name=name, reading=reading, kept=(*reading.records, *reading.refused)))
    return found


def write_reports(reports: Sequence[Read], out: Path) -> list[Entry]:
    """A page for each report and all records as JSON lines; the overview's rows."""
    (out / "reports").mkdir(exist_ok=True)
    entries = []
    lines = []
    for r in reports:
        href = f"reports/{Path(r.name).stem}.html"
        write_page(str(out / href), render_page(r.reading.document, r.kept))
        entries.append(entry_of(r.reading.document, r.kept, href))
        lines += [json.dumps(as_row(k), ensure_ascii=False) for k in (r.reading.document, *r.kept)]
    write_page(str(out / "records.jsonl"), "\n".join(lines) + "\n")
    return entries


def serve(out: Path, port: int, console: Console) -> None:
    """Serve ``out`` on the loopback address until interrupted. Raises Fault where the port is taken."""
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(out))
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), handler)
    except OSError as error:
        raise Fault(
            f"port {port}",
            f"it cannot be served on ({error.strerror})",
            "Give another with --port, or --no-serve.",
        ) from error
    with server:
        console.print(
            f"Serving http://127.0.0.1:{server.server_port}/ - press Ctrl-C to stop.", highlight=False
        )
        server.serve_forever()


def _folder(name: str) -> Path:
    out = Path(name)
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Fault(
            name,
            f"it cannot be made ({os.strerror(error.errno or 0)})",
            "Name a folder that is yours to write.",
        ) from error
    return out


def _summary(reports: Sequence[Read]) -> Table:
    table = Table(
        title="All samples", title_justify="left", title_style="bold", box=None, padding=(0, 1, 0, 0)
    )
    table.add_column("report", overflow="fold", min_width=26)
    for label, _ in KINDS.values():
        # A column as wide as its longest word: seven of them and the title fit in 80 places.
        table.add_column(label.split(",")[0].replace(" ", "\n"), justify="right", no_wrap=True)
    for r in reports:
        counts = [sum(kind_of(k) == kind for k in r.kept) for kind in KINDS]
        table.add_row(escape(r.reading.document.title or r.name), *(str(c) if c else "-" for c in counts))
    return table
