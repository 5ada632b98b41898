"""``onrecord attest``: who looked where, when, through what, and what they saw."""

from __future__ import annotations

import argparse

from rich.console import Console

from onrecord.checking.observed import ANY
from onrecord.commands.newsroom import acting_arguments, instant, now, open_here, who
from onrecord.commands.tables import open_tables
from onrecord.gazetteer.gazetteer import open_gazetteer
from onrecord.model.attestation import Attestation
from onrecord.model.fault import Fault
from onrecord.model.identity import stamped
from onrecord.model.incident import INCIDENT_TYPES

HELP = f"""\
Put on record that somebody looked and saw none (or how many). Without it a missing report is not
known: it never becomes a zero.

  onrecord attest --observer "ACLED" --of "drone strike, missile strike" --place Ukraine \\
      --from 2025-04-20T00:00+03:00 --to 2025-04-21T00:00+03:00 --channel "situation update, 7 May 2025"
  onrecord attest --observer "our stringer" --of "any act" --place Odesa \\
      --from 2026-01-30T06:00+02:00 --to 2026-01-30T18:00+02:00

--of names types of incident, or "{ANY}". Types: {", ".join(INCIDENT_TYPES)}.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--observer", metavar="NAME", required=True, help="who looked")
    parser.add_argument("--of", metavar="TYPES", required=True, help="what was looked for")
    parser.add_argument(
        "--place", metavar="PLACE", action="append", required=True, help="where: a name or a gazetteer id"
    )
    parser.add_argument("--from", dest="start", metavar="T", required=True, help="from when, with its offset")
    parser.add_argument("--to", dest="end", metavar="T", required=True, help="until when, with its offset")
    parser.add_argument("--channel", metavar="WORDS", action="append", default=[], help="through what")
    parser.add_argument("--saw", metavar="N", type=int, default=0, help="how many were seen (default: none)")
    acting_arguments(parser)


def run(options: argparse.Namespace) -> int:
    for type in (t.strip() for t in options.of.split(",")):
        if type != ANY and type not in INCIDENT_TYPES:
            raise Fault(
                f'--of "{options.of}"',
                f'"{type}" is no type of incident',
                f'Types: {", ".join(INCIDENT_TYPES)}; or "{ANY}".',
            )
    start, end = instant(options.start, "--from"), instant(options.end, "--to", last=True)
    assert start is not None and end is not None
    if end <= start:
        raise Fault(
            f"--to {options.end}", "it is not after --from", "Give the end of the time that was looked at."
        )
    if options.saw < 0:
        raise Fault(f"--saw {options.saw}", "it is below zero", "Give how many were seen, or leave it out.")
    attestation = stamped(
        "attestation",
        "",
        Attestation(
            observer=options.observer,
            of=options.of,
            places=tuple(dict.fromkeys(p for name in options.place for p in _place(name))),
            start=start.isoformat(),
            end=end.isoformat(),
            channels=tuple(options.channel),
            seen=options.saw,
        ),
    )
    newsroom = open_here(options)
    put = newsroom.put((attestation,), act="attest", by=who(options), at=now(), reason="", source="")
    newsroom.close()
    known = "" if put.new else " (on record already)"
    saw = "none" if not options.saw else str(options.saw)
    Console(highlight=False).print(
        f"{options.observer} saw {saw}, {options.of}, {', '.join(options.place)}, "
        f"{options.start} to {options.end}{known}",
        markup=False,
    )
    return 0


def _place(name: str) -> tuple[str, ...]:
    if open_gazetteer().get(name) is not None:
        return (name,)
    found = open_tables()[1].places(name)
    if not found:
        raise Fault(
            f'--place "{name}"', "the gazetteer knows no such place", "Give a name or an id as iso:UA-30."
        )
    return found
