"""``onrecord import``: series and pledges that others wrote down, into the record, marked as imported."""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from rich.console import Console

from onrecord.commands.newsroom import acting_arguments, now, open_here, who
from onrecord.commands.source_file import read_source
from onrecord.commands.tables import open_tables
from onrecord.exchange.pledges import read_pledges
from onrecord.exchange.series import read_series
from onrecord.model.fault import Fault

HELP = """\
Import what others counted or wrote down. What is imported was not read from a report, and every
page says so.

  onrecord import series alerts.csv --describe alerts.toml
      a table (CSV or Parquet) with a description: what a row is, the unit, area, zone and coverage,
      whose claim it is, and whether no row means none or not known. Rows that cannot be read are
      listed with their line; none is dropped silently.
  onrecord import pledges pledges.json
      pledges with their positions, each the whole bundle of one holder. What is odd in the file is
      listed with how it was read.

docs/methods/checking.md shows both formats. The same file twice changes nothing and says so.
"""
SHOWN = 40
"""Lines of faults that are shown; the rest are counted."""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("sort", choices=("series", "pledges"), help="what is imported")
    parser.add_argument("file", metavar="FILE", help="the file")
    parser.add_argument("--describe", metavar="FILE.toml", help="what the rows of a series mean")
    acting_arguments(parser)


def run(options: argparse.Namespace) -> int:
    """0: all of it was imported; 1: imported, with faulty rows or quirks to look at."""
    if options.sort == "series":
        return _series(options)
    return _pledges(options)


def _series(options: argparse.Namespace) -> int:
    if options.describe is None:
        raise Fault(
            options.file,
            "a series needs a description of what its rows mean",
            f"Give it: onrecord import series {options.file} --describe FILE.toml.",
        )
    imported = read_series(
        read_file(options.file),
        read_file(options.describe),
        name=options.file,
        describe_name=options.describe,
    )
    newsroom = open_here(options)
    put = newsroom.put_series(imported.description, imported.points, by=who(options), at=now())
    newsroom.close()
    d = imported.description
    whose = f"claims of {d.claimant}" if d.claimant else f"kept by {d.observer or 'an observer'}"
    console = Console(highlight=False, soft_wrap=True)
    known = "" if put.new else " (on record already; nothing changed)"
    console.print(
        f"{d.key}: {len(imported.points)} of {imported.read} rows, {d.unit}, {whose}{known}", markup=False
    )
    for faulty in imported.faulty[:SHOWN]:
        console.print(f"  line {faulty.line}: {faulty.reason}: {faulty.row}", markup=False)
    if len(imported.faulty) > SHOWN:
        console.print(f"  and {len(imported.faulty) - SHOWN} more faulty rows")
    return 1 if imported.faulty else 0


def _pledges(options: argparse.Namespace) -> int:
    data = read_file(options.file)
    outcome = read_pledges(data, name=options.file, terms=open_tables()[1])
    newsroom = open_here(options)
    source = f"{Path(options.file).name}, sha256:{hashlib.sha256(data).hexdigest()}"
    put = newsroom.put(
        (*outcome.found, *outcome.refused), act="import", by=who(options), at=now(), reason="", source=source
    )
    newsroom.close()
    console = Console(highlight=False, soft_wrap=True)
    if not put.new:
        console.print("on record already; nothing changed")
    for pledge in outcome.found:
        held = sum(1 for p in pledge.positions if p.holder)
        console.print(
            f"{pledge.key}: imported, {held} position{'' if held == 1 else 's'} with a holder, "
            f"{len(pledge.positions) - held} an analyst's",
            markup=False,
        )
    for refusal in outcome.refused:
        console.print(f"  {refusal.reason}", markup=False)
    return 1 if outcome.refused else 0


def read_file(name: str) -> bytes:
    """The whole of an imported file, whatever its size: a series may be long."""
    return read_source(name, folder="Name one file in it.", missing="Check the name.")
