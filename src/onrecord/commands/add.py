"""``onrecord add``: archive, read and keep reports."""

from __future__ import annotations

import argparse
import sys
import time
from datetime import datetime

from rich.console import Console
from rich.markup import escape

from onrecord import __version__
from onrecord.archive.address import is_address
from onrecord.archive.capture import Capture, file_address
from onrecord.archive.fetch import Fetcher, Limits
from onrecord.archive.sources import Sources
from onrecord.commands.newsroom import acting_arguments, instant, now, open_here, who
from onrecord.commands.record_lines import SHORT, kind_words
from onrecord.commands.source_file import read_source
from onrecord.intake.decode import LIMIT
from onrecord.intake.document import Carrier
from onrecord.model.fault import Fault
from onrecord.pipeline import Method, Pipeline, Reading, open_pipeline
from onrecord.settings import Settings, read_settings
from onrecord.web.record.intake import Added, Intake, Reader

HELP = """\
Archive, read and keep reports. Each source stands or falls alone: one that cannot be read is told,
the others are kept, and the command leaves with status 2. The same capture twice changes nothing.

  onrecord add report.html ticker.txt           files
  onrecord add https://example.org/report       an address: fetched, with the site's rules kept
  onrecord add page.html --address https://example.org/report --captured 2026-02-03
                                                a page that was saved: from where, and when

A fetched source is bounded in size, time and redirects, and only sites on the open internet are
fetched. Nothing is asked of anyone but the site itself. A second outlet's copy of a text is kept
and known as a copy. Stop it at any moment: what is finished is kept, what is not is not half kept.

Records are a machine's proposals: `onrecord list incidents --unreviewed` shows what awaits you.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sources", metavar="FILE|URL", nargs="+", help="a file, or an http(s) address")
    parser.add_argument("--address", metavar="URL", help="where the one file was published")
    parser.add_argument(
        "--captured", metavar="MOMENT", help="when the files were captured (ISO day or instant)"
    )
    parser.add_argument(
        "--encoding", metavar="NAME", help="the files' character encoding, where it cannot be told"
    )
    parser.add_argument(
        "--statements",
        choices=("joined", "rules"),
        help="the method for statements (default: the trained tagger)",
    )
    acting_arguments(parser)


def run(options: argparse.Namespace) -> int:
    settings = read_settings()
    if options.address and (len(options.sources) != 1 or is_address(options.sources[0])):
        raise Fault(
            f"--address {options.address}", "it belongs to one file", "Add that file alone, with its address."
        )
    captured = instant(options.captured, "--captured")
    newsroom = open_here(options, settings)
    console, progress = Console(), Progress()
    fetcher = fetcher_of(settings, progress)
    intake = Intake(
        newsroom=newsroom,
        read=_late_reader(options.statements),
        by=who(options),
        clock=now,
        sources=Sources(folder=newsroom.sources),
    )

    def tell_left_over(found: Added | Fault) -> None:
        if isinstance(found, Fault):
            _tell_fault(found)
        else:
            console.print(
                f"finished what an earlier run had begun: {outcome(found)}", highlight=False, soft_wrap=True
            )

    failed = 0
    with intake.working(tell_left_over):
        for number, source in enumerate(options.sources, 1):
            progress.about(f"{number} of {len(options.sources)}")
            try:
                capture = fetcher.fetch(source) if is_address(source) else _file(source, options, captured)
                progress(f"{capture.name}: reading")
                added = intake.add(capture)
            except Fault as fault:
                progress.clear()
                failed += 1
                _tell_fault(fault)
                continue
            progress.clear()
            console.print(f"{escape(capture.name)}: {outcome(added)}", highlight=False, soft_wrap=True)
    newsroom.close()
    if failed and len(options.sources) > 1:
        print(f"{failed} of {len(options.sources)} sources could not be kept.", file=sys.stderr)
    return 2 if failed else 0


def fetcher_of(settings: Settings, tell: Progress) -> Fetcher:
    """A fetcher within the settings' bounds, which says honestly who asks."""
    contact = f"; +{settings.contact}" if settings.contact else ""
    return Fetcher(
        limits=Limits(
            bytes=settings.fetch_bytes,
            seconds=settings.fetch_seconds,
            redirects=settings.fetch_redirects,
            delay=settings.fetch_delay,
        ),
        agent=f"onrecord/{__version__} (archives reports for a newsroom{contact})",
        clock=now,
        monotonic=time.monotonic,
        sleep=time.sleep,
        tell=tell,
    )


def outcome(added: Added) -> str:
    """What came of one source, in a line."""
    title = escape(f"“{added.title}”" if added.title else "an untitled report")
    since = f" since {added.since:%Y-%m-%d %H:%M} UTC" if added.since else ""
    at = f"document {added.document[:SHORT]}"
    if added.what == "known":
        return f"kept already{since}, nothing changed ({at})"
    if added.what == "seen again":
        return f"seen again unchanged, on record{since}; this capture is kept too ({at})"
    counts = ", ".join(kind_words(kind, n) for kind, n in added.records.items() if kind != "refusal")
    refused = added.records.get("refusal", 0)
    told = (counts or "no records") + (f", {refused} refused" if refused else "")
    copy = f"; a copy of the text of document {(added.copy_of or '')[:SHORT]}" if added.copy_of else ""
    return f"kept {title}: {told}{copy} ({at})"


class Progress:
    """One line on standard error that is written over; silent where nobody watches."""

    def __init__(self) -> None:
        self._on = sys.stderr.isatty()
        self._count = ""
        self._width = 0

    def about(self, count: str) -> None:
        self._count = count

    def __call__(self, words: str) -> None:
        if self._on:
            told = f"[{self._count}] {words}"[:100]
            print(f"\r{told:<{self._width}}", end="", file=sys.stderr, flush=True)
            self._width = len(told)

    def clear(self) -> None:
        if self._on and self._width:
            print(f"\r{'':<{self._width}}\r", end="", file=sys.stderr, flush=True)
            self._width = 0


def _late_reader(method: Method | None) -> Reader:
    """The pipeline, opened for the first source that needs reading: what is known already needs none."""
    opened: list[Pipeline] = []

    def read(data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading:
        if not opened:
            opened.append(open_pipeline(statements=method))
        return opened[0].read(data, name=name, carrier=carrier)

    return read


def _tell_fault(fault: Fault) -> None:
    print(f"{fault.input}: {fault.reason}. {fault.cure}", file=sys.stderr)


def _file(path: str, options: argparse.Namespace, captured: datetime | None) -> Capture:
    """A file as a capture: its published address and moment as far as somebody says them."""
    return Capture(
        address=options.address or file_address(path),
        data=read_source(
            path,
            folder="Name the reports in it, as in `onrecord add folder/*.html`.",
            missing="Check the name; an address begins with https://.",
            limit=LIMIT,
        ),
        moment=captured or now(),
        stated=captured is not None,
        charset=options.encoding,
    )
