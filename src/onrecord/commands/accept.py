"""``onrecord accept``: decide that the source says this, or how well it is known that this happened."""

from __future__ import annotations

import argparse

from onrecord.commands.decision import each
from onrecord.commands.newsroom import decision_arguments
from onrecord.web.desk.accept import GIVEN, accept

HELP = f"""\
Decide on a record, with a reason. Two questions are decided apart:

  onrecord accept 3fa9c1 --says --reason "read against the source"
      the source says this
  onrecord accept 3fa9c1 --happened fair --for "the regional governor" --for "a wire's reporter on site" \\
      --source 77b2e0 --reason "two sources with texts of their own"
      this happened, as far as can be told

Grades: {", ".join(GIVEN)}. Only incidents are graded. --source names further records or
documents the grade rests on; copies of one text carry no grade above weak.
`onrecord undo ID --reason WORDS` takes a decision back.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--says", action="store_true", help="the source says this")
    parser.add_argument(
        "--happened", metavar="GRADE", choices=GIVEN, help="this happened: how well it is known"
    )
    parser.add_argument(
        "--for", dest="grounds_for", metavar="WORDS", action="append", default=[], help="a ground for it"
    )
    parser.add_argument(
        "--against",
        dest="grounds_against",
        metavar="WORDS",
        action="append",
        default=[],
        help="a ground against it",
    )
    parser.add_argument(
        "--source", metavar="ID", action="append", default=[], help="a further source it rests on"
    )
    decision_arguments(parser)


def run(options: argparse.Namespace) -> int:
    return each(
        options,
        lambda newsroom, id, named: accept(
            newsroom,
            id,
            says=options.says,
            happened=options.happened,
            grounds_for=options.grounds_for,
            grounds_against=options.grounds_against,
            sources=[newsroom.resolve(s) for s in options.source],
            reason=named.reason,
            by=named.by,
            at=named.at,
        ),
    )
