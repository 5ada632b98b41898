"""``onrecord init``: make a newsroom."""

from __future__ import annotations

import argparse
from pathlib import Path

from onrecord.web.record.store import init_newsroom

HELP = """\
Make a newsroom: a folder that keeps what you read. In it are the record (one SQLite file) and the
sources, each as it was captured. Copy the folder and you have copied all of it.

  onrecord init newsroom        make the folder newsroom/
  cd newsroom                   commands find the newsroom from here
  onrecord add ../report.html   put the first report on record

In a newsroom that an older version made, it brings the record to this version's shape.
"""


def arguments(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", metavar="DIR", help="the folder; made where it does not exist")


def run(options: argparse.Namespace) -> int:
    newsroom, new = init_newsroom(Path(options.folder))
    if new:
        print(f"{options.folder} is a newsroom now. Next: cd {options.folder} && onrecord add FILE|URL...")
    else:
        print(f"{options.folder} was a newsroom already; it is up to date, and nothing in it has changed.")
    newsroom.close()
    return 0
