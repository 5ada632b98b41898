"""``onrecord undo``: take the last decision on a record back."""

from __future__ import annotations

import argparse

from onrecord.commands.decision import each
from onrecord.commands.newsroom import decision_arguments
from onrecord.web.desk.undo import undo

HELP = """\
Take the last decision on a record back, with a reason. Both stay in the history.

  onrecord undo 3fa9c1 --reason "decided on the wrong record"
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    decision_arguments(parser)


def run(options: argparse.Namespace) -> int:
    return each(
        options,
        lambda newsroom, id, named: undo(newsroom, id, reason=named.reason, by=named.by, at=named.at)[1],
    )
