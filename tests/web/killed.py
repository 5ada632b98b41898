"""Kill `onrecord add` at random moments, and look at what it left. Run by test_killed.py, in a process of its own.

Each round starts from an empty newsroom, forks a child that runs the real command with a quick reading step, kills it
with SIGKILL after a random time, checks what is there, does so once more, then runs the command to its end
and checks that everything is there. One line of JSON tells what was seen.
"""

from __future__ import annotations

import json
import os
import random
import shutil
import signal
import sqlite3
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from onrecord import cli
from onrecord.archive.sources import Sources
from onrecord.commands import add
from onrecord.web.record.store import SOURCES, Newsroom, init_newsroom, open_newsroom
from tests.web.newsroom import quick, report, rows

FILES = 3
LINES = 40
"""Enough records a source that a kill often falls inside its transaction."""


class Quick:
    read = staticmethod(quick)


def main(folder: Path, rounds: int) -> None:
    add.open_pipeline = lambda **_: Quick()  # type: ignore[assignment, misc]
    chance = random.Random(2026)
    empty = folder / "empty"
    init_newsroom(empty)[0].close()
    files = [folder / f"{n}.txt" for n in range(FILES)]
    for number, file in enumerate(files):
        file.write_bytes(report(number, LINES))
    longest = max(_whole_run(folder / f"try{n}", empty, files) for n in range(3))
    seen: Counter[str] = Counter()
    for number in range(rounds):
        room = folder / f"round{number}"
        shutil.copytree(empty, room)
        for _ in range(2):
            died = _killed(room, files, chance.uniform(0, longest))
            seen["killed at work" if died else "finished first"] += 1
            seen[f"{_check(room)} sources left"] += 1
            seen["left unfinished"] += bool([*room.glob(f"{SOURCES}/.new/*")])
        _wait(_start(room, files))
        if _check(room, rebuilt=number % 10 == 0) != FILES or [*room.glob(f"{SOURCES}/.new/*")]:
            raise AssertionError(f"round {number}: adding again did not bring all of it")
        shutil.rmtree(room)
    print(json.dumps(seen))


def _whole_run(room: Path, empty: Path, files: list[Path]) -> float:
    shutil.copytree(empty, room)
    begun = time.monotonic()
    _wait(_start(room, files))
    return time.monotonic() - begun


def _start(room: Path, files: list[Path]) -> int:
    child = os.fork()
    if child == 0:
        os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
        os._exit(cli.main(["add", "--newsroom", str(room), *map(str, files)]))
    return child


def _killed(room: Path, files: list[Path], after: float) -> bool:
    """Whether the kill came before the command was done."""
    child = _start(room, files)
    time.sleep(after)
    os.kill(child, signal.SIGKILL)
    return os.WIFSIGNALED(os.waitpid(child, 0)[1])


def _wait(child: int) -> None:
    status = os.waitpid(child, 0)[1]
    if os.waitstatus_to_exitcode(status) != 0:
        raise AssertionError(f"the command left with {os.waitstatus_to_exitcode(status)}")


def _check(room: Path, *, rebuilt: bool = True) -> int:
    """Everything that must hold whenever the command was killed; how many sources are on record."""
    with _database(room) as database:
        assert database.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        assert database.execute("PRAGMA foreign_key_check").fetchall() == []
    newsroom = open_newsroom(room)
    documents = [*newsroom.documents()]
    captures = [*newsroom.captures()]
    assert len(documents) == len(captures)
    sources = Sources(folder=newsroom.sources)
    for capture in captures:
        kept = sources.read(capture.warc.removeprefix(f"{SOURCES}/"))
        assert (kept.id, kept.digest) == (capture.id, capture.digest)
    for document in documents:
        assert sum(1 for _ in newsroom.find(document=document.id)) == LINES
        source = newsroom.document(document.id)
        assert source is not None and len(source.captures) == 1
    _known_files(room, newsroom)
    if rebuilt:
        before = rows(newsroom)
        newsroom.rebuild()
        assert rows(newsroom) == before
    newsroom.close()
    return len(documents)


def _known_files(room: Path, newsroom: Newsroom) -> None:
    """A file that the record does not know is marked as unfinished: it will not be forgotten."""
    known = {c.warc for c in newsroom.captures()}
    marks = {m.name.removesuffix(".mark").replace("_", "/", 1) for m in room.glob(f"{SOURCES}/.new/*.mark")}
    for file in room.glob(f"{SOURCES}/??/*"):
        path = file.relative_to(room).as_posix()
        assert path in known or path.removeprefix(f"{SOURCES}/") in marks, path


@contextmanager
def _database(room: Path) -> Iterator[sqlite3.Connection]:
    database = sqlite3.connect(room / "record.sqlite3")
    try:
        yield database
    finally:
        database.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]))
