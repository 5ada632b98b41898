"""``onrecord correct``: set fields of a record right."""

from __future__ import annotations

import argparse

from onrecord.commands.decision import each
from onrecord.commands.newsroom import acting_arguments
from onrecord.model.fault import Fault
from onrecord.web.desk.correct import correct

HELP = """\
Set fields of a record right, with a reason. What the machine proposed stays in the history.

  onrecord correct 3fa9c1 target_class=energy --reason "a substation, as the second paragraph says"
  onrecord correct 3fa9c1 time.start=2026-02-02 time.end=2026-02-03 --reason "the night to 3 February"
  onrecord correct 3fa9c1 actor=null --reason "the report names no actor" --says
  onrecord correct 3fa9c1 passages=120-164 --reason "the passage was cut short"

null leaves a field open. A wrong name lists the fields there are. A corrected record makes another
claim, so decisions on it fall; --says accepts it in the same act.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("id", metavar="ID", help="a record's id, or its first 6 digits or more")
    parser.add_argument("fields", metavar="FIELD=VALUE", nargs="+", help="a field and what it should be")
    parser.add_argument("--says", action="store_true", help="so corrected, the source says this")
    parser.add_argument("--reason", metavar="WORDS", default="", help="why; it stays in the history")
    acting_arguments(parser)


def run(options: argparse.Namespace) -> int:
    given: dict[str, str] = {}
    for words in options.fields:
        name, equals, value = words.partition("=")
        if not equals:
            raise Fault(words, "it is no field with a value", "Write it as target_class=energy.")
        given[name.strip()] = value.strip()
    options.ids = [options.id]
    return each(
        options,
        lambda newsroom, id, named: correct(
            newsroom, id, given, says=options.says, reason=named.reason, by=named.by, at=named.at
        ),
    )
