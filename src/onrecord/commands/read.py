"""``onrecord read``: one report in, what it puts on record out."""

from __future__ import annotations

import argparse
import sys
from datetime import UTC, datetime

from rich.console import Console

from onrecord.commands.page_file import write_page
from onrecord.commands.source_file import read_source
from onrecord.exchange.records import write_records
from onrecord.exchange.report_page.page import render_page
from onrecord.exchange.terminal import print_report
from onrecord.intake.decode import LIMIT
from onrecord.intake.document import Carrier
from onrecord.model.fault import Fault
from onrecord.pipeline import Reading, open_pipeline

HELP = """\
Read one report, HTML or plain text as copied from a web page, and print what it puts on record:
who said what, what happened, what was counted, what was promised, what falls due, what was not
said. Each record leads to the exact passage it was read from. All of it is a machine's proposal.

  onrecord read report.html                  a readable table
  onrecord read report.html --text           the text that all passages point into
  onrecord read report.html --json           one record a line (docs/records.md)
  onrecord read report.html --html page.html the report beside its records, in one file
  onrecord read - < report.txt               from standard input
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("file", metavar="FILE|-", help="the report, or - for standard input")
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--text", action="store_true", help="print the text alone, as passages count it")
    shape.add_argument("--json", action="store_true", help="print one record a line as JSON")
    shape.add_argument("--html", metavar="PAGE", help="write one self-contained page (- for standard output)")
    parser.add_argument("--address", metavar="URL", help="where the report was published")
    parser.add_argument("--captured", metavar="DAY", help="the day it was captured (ISO; default: today)")
    parser.add_argument("--encoding", metavar="NAME", help="its character encoding, where it cannot be told")
    parser.add_argument(
        "--statements",
        choices=("joined", "rules"),
        help="the method for statements (default: the trained tagger, and rules where it sees none)",
    )


def run(options: argparse.Namespace) -> int:
    name = "standard input" if options.file == "-" else options.file
    reading = read(_bytes(options.file), name=name, options=options)
    if options.text:
        sys.stdout.buffer.write(reading.document.text.encode("utf-8"))
    elif options.json:
        write_records((reading.document, *reading.records, *reading.refused), sys.stdout.buffer)
    elif options.html:
        write_page(options.html, render_page(reading.document, (*reading.records, *reading.refused)))
    else:
        print_report(reading.document, (*reading.records, *reading.refused), reading.passed_over, Console())
    sys.stdout.flush()
    return 0


def read(data: bytes, *, name: str, options: argparse.Namespace) -> Reading:
    """Read ``data`` as the options say. Raises Fault where nothing can be read."""
    try:
        captured = (
            datetime.fromisoformat(options.captured).date() if options.captured else datetime.now(UTC).date()
        )
    except ValueError as error:
        raise Fault(f"--captured {options.captured}", "it is no day", "Write it as 2026-01-30.") from error
    carrier = Carrier(address=options.address, charset=options.encoding, captured=captured)
    return open_pipeline(statements=options.statements).read(data, name=name, carrier=carrier)


def _bytes(file: str) -> bytes:
    if file == "-":
        return sys.stdin.buffer.read(LIMIT + 1)
    return read_source(
        file,
        folder="Name one report; `onrecord add` takes several.",
        missing="Check the name, or give - to read from standard input.",
        limit=LIMIT,
    )
