"""One decision on each of the records a command names: each stands or falls alone."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime

from rich.console import Console
from rich.markup import escape

from onrecord.commands.newsroom import now, open_here, who
from onrecord.commands.record_lines import SHORT, line, standing_words
from onrecord.model.fault import Fault
from onrecord.web.record.entry import Entry
from onrecord.web.record.store import Newsroom


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """Who decides, why, and when."""

    by: str
    reason: str
    at: datetime


def each(options: argparse.Namespace, decide: Callable[[Newsroom, str, Named], Entry]) -> int:
    """Decide on every id of ``options.ids`` and tell how each stands then; 2 where one of them failed."""
    newsroom = open_here(options)
    console = Console()
    failed = False
    for prefix in options.ids:
        try:
            id = newsroom.resolve(prefix)
            entry = decide(newsroom, id, Named(by=who(options), reason=options.reason, at=now()))
        except Fault as fault:
            failed = True
            print(
                f"onrecord {options.command}: {fault.input}: {fault.reason}.\n  {fault.cure}", file=sys.stderr
            )
            continue
        told = f"[dim]{entry.id[:SHORT]}[/] [yellow]{standing_words(entry)}[/]  {escape(line(entry.record))}"
        console.print(told, highlight=False, soft_wrap=True)
    newsroom.close()
    return 2 if failed else 0
