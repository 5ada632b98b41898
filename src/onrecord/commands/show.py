"""``onrecord show``: one record or document, with its passages and its history."""

from __future__ import annotations

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import datetime

from rich.console import Console
from rich.markup import escape

from onrecord.archive.sources import Sources
from onrecord.commands.newsroom import instant, newsroom_argument, open_here
from onrecord.commands.record_lines import (
    SAMPLE,
    SHORT,
    as_json,
    kind_words,
    line,
    source_json,
    source_words,
    standing_words,
)
from onrecord.model.document import Document
from onrecord.model.fault import Fault
from onrecord.model.identity import plain
from onrecord.model.passage import Passage
from onrecord.web.record.entry import Act, Entry, Source
from onrecord.web.record.intake import comments_of
from onrecord.web.record.mapping.kinds import Kept
from onrecord.web.record.store import SOURCES, Newsroom

HELP = """\
Show one record: what is on record, the exact passages it was read from, how it stands, and
everything that was done to it. Or show one document: its captures, copies and records.

  onrecord show 3fa9c1d2                             the first digits of an id will do
  onrecord show 3fa9c1d2 --as-known-at 2026-02-01    as it stood at the end of that day
  onrecord show 3fa9c1d2 --text                      the document's text, as passages count it
  onrecord show 3fa9c1d2 --source > page.html        the stored bytes, their digest checked
  onrecord show 3fa9c1d2 --json
"""
_AROUND = 60
"""Characters shown on each side of a passage."""
_UNSHOWN = frozenset({"id", "method", "passages", "source", "cue", "content", "confidence"})


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "id", metavar="ID", help="an id of a record or document, or its first 6 digits or more"
    )
    parser.add_argument(
        "--as-known-at", metavar="TIME", help="as on record at that day's end or instant (UTC)"
    )
    shape = parser.add_mutually_exclusive_group()
    shape.add_argument("--text", action="store_true", help="print the document's text alone")
    shape.add_argument("--source", action="store_true", help="print the document's stored bytes alone")
    shape.add_argument("--json", action="store_true", help="print JSON")
    newsroom_argument(parser)


def run(options: argparse.Namespace) -> int:
    newsroom = open_here(options)
    known_at = instant(options.as_known_at, "--as-known-at", last=True)
    id = newsroom.resolve(options.id)
    source = newsroom.document(id)
    entry = None if source is not None else newsroom.get(id, known_at=known_at)
    if source is not None and known_at is not None and source.facts.recorded_at > known_at:
        source = None
    if source is None and entry is None:
        raise Fault(options.id, f"it was not on record at {options.as_known_at}", "Ask for a later moment.")
    if options.text or options.source:
        _raw(newsroom, source or _source_of(newsroom, entry), text=options.text)
    elif entry is not None:
        history = [a for a in newsroom.history(id) if known_at is None or a.recorded_at <= known_at]
        _record(newsroom, entry, _standing_then(history), options)
    elif source is not None:
        _document(newsroom, source, known_at, options)
    newsroom.close()
    return 0


def _record(newsroom: Newsroom, entry: Entry, history: list[Act], options: argparse.Namespace) -> None:
    if options.json:
        proposal = plain(newsroom.proposal(entry.id)) if entry.corrected else None
        _print_json({**as_json(entry), "proposal": proposal, "history": [plain(a) for a in history]})
        return
    console = Console()
    if entry.source and entry.source.sample:
        console.print(f"[bold]{SAMPLE}[/]")
    console.print(f"[bold]{escape(line(entry.record))}[/]", highlight=False)
    console.print(f"{entry.kind} {entry.id}", style="dim", highlight=False)
    console.print(
        f"[yellow]{standing_words(entry)}[/] · proposed by {entry.method or 'import'}", highlight=False
    )
    for what, grounds in (
        ("for", entry.grounds_for),
        ("against", entry.grounds_against),
        ("rests on", entry.sources),
    ):
        for ground in grounds:
            console.print(f"  {what}: {escape(ground)}", highlight=False)
    _fields(console, entry.record)
    source = _source_of(newsroom, entry) if entry.document else None
    if source is not None:
        console.print(
            f"\n[bold]Passages[/] in document {source.facts.id[:SHORT]}, {escape(source_words(source.facts))}",
            highlight=False,
        )
        for role, passage in _passages(entry.record):
            console.print(f"  {role}{_in_context(source.document, passage)}", highlight=False)
    if entry.corrected:
        console.print("\n[bold]As the machine proposed it[/]")
        console.print(f"  {escape(line(newsroom.proposal(entry.id)))}", highlight=False)
    console.print("\n[bold]History[/]")
    for act in history:
        console.print(f"  {escape(_act(act))}", highlight=False)


def _document(
    newsroom: Newsroom, source: Source, known_at: datetime | None, options: argparse.Namespace
) -> None:
    entries = list(newsroom.find(document=source.facts.id, known_at=known_at))
    captures = [c for c in source.captures if known_at is None or c.captured_at <= known_at]
    if options.json:
        _print_json(
            {
                **source_json(source.facts),
                "copy_of": source.copy_of,
                "copies": list(source.copies),
                "captures": [plain(c) for c in captures],
                "comments": comments_of(source.document),
                "passed_over": dict(source.passed_over),
                "records": [e.id for e in entries],
            }
        )
        return
    console = Console()
    console.print(f"[bold]{escape(source_words(source.facts))}[/]", highlight=False)
    console.print(f"document {source.facts.id}", style="dim", highlight=False)
    if source.copy_of:
        told = f"a copy of the text of document {source.copy_of[:SHORT]}: copies are no independent sources"
        console.print(told, highlight=False)
    for copy in source.copies:
        if copy != source.copy_of:
            console.print(f"the same text: document {copy[:SHORT]}", highlight=False)
    for capture in captures:
        when = (
            f"captured {capture.captured_at:%Y-%m-%d %H:%M} UTC"
            if capture.stated
            else f"added {capture.captured_at:%Y-%m-%d %H:%M} UTC, captured nobody says when"
        )
        console.print(
            f"{when} · {capture.size:,} bytes · {escape(capture.address)}", highlight=False, soft_wrap=True
        )
        console.print(
            f"  sha256:{capture.digest} · {capture.warc}", style="dim", highlight=False, soft_wrap=True
        )
    comments = comments_of(source.document)
    if comments:
        console.print(
            f"{comments} comments by readers, kept in the source and not put on record", highlight=False
        )
    over = ", ".join(f"{n} {reason}" for reason, n in sorted(source.passed_over.items()))
    if over:
        console.print(f"Passed over, being no records: {escape(over)}", style="dim", highlight=False)
    counts = Counter(e.kind for e in entries)
    told = ", ".join(kind_words(kind, n) for kind, n in counts.items())
    console.print(f"\n[bold]On record:[/] {told or 'nothing'}", highlight=False)
    for entry in entries:
        console.print(
            f"  [dim]{entry.id[:SHORT]}[/]  {escape(line(entry.record))}  [yellow]{standing_words(entry)}[/]",
            highlight=False,
        )


def _raw(newsroom: Newsroom, source: Source, *, text: bool) -> None:
    if text:
        sys.stdout.buffer.write(source.document.text.encode("utf-8"))
        return
    path = source.captures[0].warc.removeprefix(f"{SOURCES}/")
    sys.stdout.buffer.write(Sources(folder=newsroom.sources).read(path).data)


def _source_of(newsroom: Newsroom, entry: Entry | None) -> Source:
    source = newsroom.document(entry.document) if entry is not None and entry.document else None
    if source is None:
        raise Fault(
            (entry.id if entry else "")[:SHORT],
            "it stands in no document",
            "Show it without --text or --source.",
        )
    return source


def _standing_then(history: list[Act]) -> list[Act]:
    """Acts up to a moment, where an act that was undone only later still stands."""
    undone = {a.set["undoes"] for a in history if "undoes" in a.set}
    return [a if a.seq in undone or not a.undone else _stands(a) for a in history]


def _stands(act: Act) -> Act:
    return Act(
        seq=act.seq, recorded_at=act.recorded_at, by=act.by, act=act.act, reason=act.reason, set=act.set
    )


def _act(act: Act) -> str:
    what = "; ".join(_set_words(act.set))
    reason = f" – {act.reason}" if act.reason else ""
    undone = " (taken back since)" if act.undone else ""
    return f"{act.recorded_at:%Y-%m-%d %H:%M:%S} UTC  {act.by}: {act.act}{f': {what}' if what else ''}{reason}{undone}"


def _set_words(given: Mapping[str, object]) -> Iterator[str]:
    if given.get("says") == "accepted":
        yield "the source says this"
    if given.get("says") == "rejected":
        yield "the source does not say this"
    if "grade" in given:
        yield f"happened: {given['grade']}"
    fields = given.get("fields")
    if isinstance(fields, Mapping):
        for name, value in fields.items():
            yield f"{name} is {'open' if value is None else _words(value)}"
    if "undoes" in given:
        yield f"takes act {given['undoes']} back"


def _fields(console: Console, record: Kept) -> None:
    told = plain(record)
    assert isinstance(told, dict)
    for name, value in told.items():
        if name not in _UNSHOWN and value not in (None, [], "", {}, False):
            console.print(f"  {name.replace('_', ' ')}: {escape(_words(value))}", highlight=False)


def _words(value: object) -> str:
    if isinstance(value, dict):
        return ", ".join(f"{k} {_words(v)}" for k, v in value.items() if v not in (None, [], "", {}, False))
    if isinstance(value, list):
        return "; ".join(_words(v) for v in value)
    return str(value)


def _passages(record: Kept) -> Iterator[tuple[str, Passage]]:
    for role in ("source", "cue", "content", "passages"):
        found = getattr(record, role, ())
        if isinstance(found, tuple):
            for passage in found:
                if isinstance(passage, Passage):
                    yield ("" if role == "passages" else f"{role}: "), passage


def _in_context(document: Document, passage: Passage) -> str:
    """The passage in its line, the words around it dimmed."""
    before = document.text[max(0, passage.start - _AROUND) : passage.start].rsplit("\n", 1)[-1]
    after = document.text[passage.end : passage.end + _AROUND].split("\n", 1)[0]
    where = f"[dim]{passage.start}-{passage.end}[/]"
    return f"{where} [dim]{escape(before)}[/][bold]{escape(' '.join(passage.text.split()))}[/][dim]{escape(after)}[/]"


def _print_json(row: dict[str, object]) -> None:
    sys.stdout.buffer.write(json.dumps(row, ensure_ascii=False).encode("utf-8") + b"\n")
