"""What one report puts on record, as a readable table in a terminal."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from rich.console import Console
from rich.markup import escape
from rich.table import Table

from onrecord.exchange.records import Kept, kind_of, passages_of
from onrecord.exchange.wording import KINDS, headline
from onrecord.model.document import Document

# One colour for each kind, the same hue as on pages; 16-colour terminals show them too.
_COLOURS = {
    "statement": "blue",
    "absence": "yellow",
    "incident": "red",
    "figure": "magenta",
    "pledge": "green",
    "due": "cyan",
    "refusal": "bright_black",
}
UNREVIEWED = "machine proposal, unreviewed"


def print_report(
    document: Document, records: Sequence[Kept], passed_over: Mapping[str, int], console: Console
) -> None:
    """The document's head, then a table for each kind, then what was refused and passed over."""
    sample = "[bold]SAMPLE, written for demonstration[/] · " if document.sample else ""
    console.print(f"[bold]{escape(document.title or 'Untitled report')}[/]")
    console.print(f"{sample}{escape(_about(document))}", highlight=False)
    console.print(f"[bold]{UNREVIEWED}[/]", highlight=False)
    for kind, (label, _plural) in KINDS.items():
        rows = [r for r in records if kind_of(r) == kind]
        if rows:
            console.print(_table(kind, f"{label} ({len(rows)})", rows))
    over = ", ".join(f"{count} {reason}" for reason, count in sorted(passed_over.items()))
    if over:
        console.print(f"Passed over, being no records: {escape(over)}", highlight=False, style="dim")


def _table(kind: str, title: str, rows: Sequence[Kept]) -> Table:
    table = Table(
        title=title,
        title_justify="left",
        title_style=f"bold {_COLOURS[kind]}",
        show_header=False,
        box=None,
        padding=(0, 2, 0, 0),
    )
    table.add_column(justify="right", style="dim", no_wrap=True)
    table.add_column(overflow="fold")
    for row in rows:
        first = next(passages_of(row), None)
        table.add_row(str(first.start) if first else "", escape(headline(row)))
    return table


def _about(document: Document) -> str:
    comments = sum(p.kind == "comment" for p in document.parts)
    apart = {p.kind for p in document.parts} - {
        "title",
        "byline",
        "date line",
        "body",
        "caption",
        "editor's note",
    }
    stated = f", {document.comments_stated} stated" if document.comments_stated is not None else ""
    told = [document.author, document.publisher, document.published, document.language]
    facts = [x for x in told if x]
    if comments or stated:
        facts.append(f"{comments} comments found{stated}")
    if apart:
        facts.append("kept apart: " + ", ".join(sorted(apart)))
    return " · ".join(facts)
