"""The newsroom a command works in, who acts in it, and the moment of the act."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime
from pathlib import Path

from onrecord.model.fault import Fault
from onrecord.settings import Settings, read_settings
from onrecord.web.record.store import Newsroom, find_newsroom, open_newsroom
from onrecord.web.record.window import moment

THE_DESK = "the desk"


def newsroom_argument(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--newsroom",
        metavar="DIR",
        help="the newsroom (default: this folder, or the nearest above it that is one)",
    )


def decision_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("ids", metavar="ID", nargs="+", help="a record's id, or its first 6 digits or more")
    parser.add_argument("--reason", metavar="WORDS", default="", help="why; it stays in the history")
    acting_arguments(parser)


def acting_arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--by", metavar="NAME", help="who decides (default: $ONRECORD_BY, else the desk)")
    newsroom_argument(parser)


def open_here(options: argparse.Namespace, settings: Settings | None = None) -> Newsroom:
    """The newsroom that the options, the settings or the current folder name."""
    named = options.newsroom or (settings or read_settings()).newsroom
    return open_newsroom(Path(named) if named else find_newsroom(Path.cwd()))


def who(options: argparse.Namespace) -> str:
    return options.by or read_settings().by or THE_DESK


def now() -> datetime:
    return datetime.now(UTC)


def instant(words: str | None, option: str, *, last: bool = False) -> datetime | None:
    """An option's day or instant in UTC; with ``last`` a day's end. Raises Fault where it is neither."""
    if words is None:
        return None
    found = moment(words, last=last)
    if found is None:
        raise Fault(
            f"{option} {words}",
            "it is no day or instant",
            "Write it as 2026-01-30 or 2026-01-30T18:00+02:00.",
        )
    return found
