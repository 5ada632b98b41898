"""``onrecord reject``: decide that the source does not say this, or that this did not happen."""

from __future__ import annotations

import argparse

from onrecord.commands.decision import each
from onrecord.commands.newsroom import decision_arguments
from onrecord.web.desk.reject import reject

HELP = """\
Decide against a record, with a reason. It stays on record and says so. Two questions, decided apart:

  onrecord reject 3fa9c1 --says --reason "the figure is money, not people"
      the source does not say this: the machine misread it
  onrecord reject 3fa9c1 --happened --against "the plant's own cameras" --reason "shown to be old footage"
      the source says it, and it did not happen: the incident is discounted

`onrecord undo ID --reason WORDS` takes a decision back.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--says", action="store_true", help="the source does not say this")
    parser.add_argument("--happened", action="store_true", help="this did not happen")
    parser.add_argument(
        "--against",
        dest="grounds_against",
        metavar="WORDS",
        action="append",
        default=[],
        help="a ground against it",
    )
    decision_arguments(parser)


def run(options: argparse.Namespace) -> int:
    return each(
        options,
        lambda newsroom, id, named: reject(
            newsroom,
            id,
            says=options.says,
            happened=options.happened,
            grounds_against=options.grounds_against,
            reason=named.reason,
            by=named.by,
            at=named.at,
        ),
    )
