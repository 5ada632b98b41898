"""``onrecord list``: what is on record."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from itertools import islice

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from onrecord.commands.newsroom import instant, newsroom_argument, open_here
from onrecord.commands.record_lines import SHORT, as_json, line, source_json, source_words, standing_short
from onrecord.model.fault import Fault
from onrecord.model.incident import Incident
from onrecord.web.record.entry import Entry, SourceFacts
from onrecord.web.record.mapping.kinds import NOUNS
from onrecord.web.record.store import Newsroom
from onrecord.web.record.window import bounds, second

_KINDS = {noun.plural: kind for kind, noun in NOUNS.items()}
HELP = f"""\
List documents or records of the newsroom, by time, those without a time last.

  onrecord list documents
  onrecord list incidents --unreviewed                      what awaits a decision
  onrecord list incidents --since 2026-01-29 --until 2026-02-01 --place Kyiv
  onrecord list statements --document 3fa9c1                what one report says
  onrecord list figures --json                              one a line (docs/records.md)
  onrecord list incidents --as-known-at 2026-02-01          as it stood at the end of that day

What can be listed: documents, {", ".join(_KINDS)}.
--since and --until keep a record where its time may lie between them; vague times are kept too.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "what", metavar="WHAT", choices=("documents", *_KINDS), help="documents, incidents, ..."
    )
    parser.add_argument("--unreviewed", action="store_true", help="only what nobody has decided on")
    parser.add_argument("--document", metavar="ID", help="only what stands in this document")
    parser.add_argument(
        "--since", metavar="TIME", help="only what may lie on or after this day or instant (UTC)"
    )
    parser.add_argument("--until", metavar="TIME", help="only what may lie on or before it (UTC)")
    parser.add_argument(
        "--place", metavar="NAME|ID", help="incidents at this place, or within it by gazetteer id"
    )
    parser.add_argument("--as-known-at", metavar="TIME", help="as on record at that day's end or instant")
    parser.add_argument("--limit", metavar="N", type=int, help="at most so many")
    parser.add_argument("--json", action="store_true", help="one JSON object a line")
    newsroom_argument(parser)


def run(options: argparse.Namespace) -> int:
    newsroom = open_here(options)
    known_at = instant(options.as_known_at, "--as-known-at", last=True)
    if options.what == "documents":
        _documents(newsroom, options, known_at)
    else:
        _records(newsroom, options, known_at)
    newsroom.close()
    return 0


def _documents(newsroom: Newsroom, options: argparse.Namespace, known_at: datetime | None) -> None:
    refused = [n for n in ("unreviewed", "document", "place") if getattr(options, n)]
    if refused:
        raise Fault(
            f"--{refused[0]}", "it asks about records, not documents", "List incidents, statements, ..."
        )
    found = islice(
        (d for d in newsroom.documents(known_at=known_at) if _published_between(d, options)), options.limit
    )
    if options.json:
        for document in found:
            _print_json(source_json(document))
        return
    table = _table()
    for document in found:
        table.add_row(document.id[:SHORT], "", escape(source_words(document)))
    _show(table, "No documents. `onrecord add FILE|URL...` puts reports on record.")


def _records(newsroom: Newsroom, options: argparse.Namespace, known_at: datetime | None) -> None:
    found = islice(_asked(newsroom, options, known_at), options.limit)
    if options.json:
        for entry in found:
            _print_json(as_json(entry))
        return
    table = _table()
    for entry in found:
        sample = "[bold]SAMPLE[/] " if entry.source and entry.source.sample else ""
        table.add_row(entry.id[:SHORT], standing_short(entry), sample + escape(line(entry.record)))
    _show(table, f"No such {options.what} on record.")


def _asked(newsroom: Newsroom, options: argparse.Namespace, known_at: datetime | None) -> Iterator[Entry]:
    found = newsroom.find(
        kind=_KINDS[options.what],
        document=newsroom.resolve(options.document) if options.document else None,
        reviewed=False if options.unreviewed else None,
        start=instant(options.since, "--since"),
        end=instant(options.until, "--until", last=True),
        known_at=known_at,
    )
    return (e for e in found if not options.place or _at(e, options.place))


def _at(entry: Entry, place: str) -> bool:
    """At a place by its id, within one by its id, or at one by the name on record."""
    found = entry.record.place if isinstance(entry.record, Incident) else None
    return found is not None and (
        place == found.id or place in found.within or place.casefold() == found.name.casefold()
    )


def _published_between(document: SourceFacts, options: argparse.Namespace) -> bool:
    since, until = instant(options.since, "--since"), instant(options.until, "--until", last=True)
    if since is None and until is None:
        return True
    known = bounds(document.published, document.published)
    return (
        known is not None
        and (since is None or known.end > second(since))
        and (until is None or known.start < second(until))
    )


def _table() -> Table:
    table = Table(show_header=False, box=None, padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True, style="dim")
    table.add_column(style="yellow")
    table.add_column(overflow="fold")
    return table


def _show(table: Table, none: str) -> None:
    console = Console()
    if table.row_count:
        console.print(table)
    else:
        print(none, file=sys.stderr)


def _print_json(row: dict[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")
