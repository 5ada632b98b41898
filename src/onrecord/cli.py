"""The command line: each name with its module, imported when it is called.

Nothing heavy is imported to print help: this file and argparse are all it takes.
"""

from __future__ import annotations

import argparse
import importlib
import os
import sys
from collections.abc import Sequence

from onrecord import __version__
from onrecord.model.fault import Fault

COMMANDS: dict[str, tuple[str, str]] = {
    "read": ("onrecord.commands.read", "read one report and print what it puts on record"),
    "init": ("onrecord.commands.init", "make a newsroom: a folder with the record and its sources"),
    "add": ("onrecord.commands.add", "archive, read and keep reports (files or addresses)"),
    "list": ("onrecord.commands.list", "list documents or records of the newsroom"),
    "show": ("onrecord.commands.show", "show one record with its passages and its history"),
    "accept": ("onrecord.commands.accept", "decide that the source says this, or that this happened"),
    "correct": ("onrecord.commands.correct", "set fields of a record right, with a reason"),
    "reject": (
        "onrecord.commands.reject",
        "decide that the source does not say this, or that this did not happen",
    ),
    "undo": ("onrecord.commands.undo", "take the last decision on a record back"),
    "import": ("onrecord.commands.import_", "import series or pledges that others wrote down"),
    "attest": ("onrecord.commands.attest", "put on record who looked where, when, and what they saw"),
    "check": ("onrecord.commands.check", "lay the incidents on record against each position on a pledge"),
    "demo": ("onrecord.commands.demo", "read the bundled samples and show what comes of them"),
}

EXAMPLES = """\
first steps:
  onrecord read report.html                     a readable table of what one report puts on record
  curl -s ADDRESS | onrecord read - --json      one record a line, for your own tools
  onrecord read report.txt --html page.html     the report beside its records, in one file

  onrecord init newsroom && cd newsroom         keep what you read
  onrecord add ../report.html ADDRESS
  onrecord list incidents --unreviewed

What the machine reads is a proposal until a person accepts it.
"""


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command. 0: done; 1: done, with something to look at; 2: the input cannot be used."""
    arguments = list(sys.argv[1:] if argv is None else argv)
    name = next((a for a in arguments if not a.startswith("-")), None)
    parser = _parser(only=name if name in COMMANDS else None)
    options = parser.parse_args(arguments)
    try:
        return int(options.run(options))
    except Fault as fault:
        print(f"onrecord {options.command}: {fault.input}: {fault.reason}.\n  {fault.cure}", file=sys.stderr)
        return 2
    except BrokenPipeError:
        # The reader (head, less) has left: no more is wanted, and the interpreter must not complain at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except KeyboardInterrupt:
        print("\nonrecord: stopped; what was finished is kept.", file=sys.stderr)
        return 130


def _parser(*, only: str | None) -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="onrecord",
        description="Puts a war on record: what was said, what happened, what was counted, what was promised, "
        "each with the exact passage it was read from.",
        epilog=EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"onrecord {__version__}")
    commands = parser.add_subparsers(dest="command", metavar="COMMAND", required=True)
    for name, (module, line) in COMMANDS.items():
        if only is None:
            commands.add_parser(name, help=line)
        elif name == only:
            command = importlib.import_module(module)
            child = commands.add_parser(
                name,
                help=line,
                description=command.HELP,
                formatter_class=argparse.RawDescriptionHelpFormatter,
            )
            command.arguments(child)
            child.set_defaults(run=command.run)
    return parser
