"""The folder of sources: a capture's file is there whole or not at all.

In      captures; the folder
Out     their paths within it; captures read back
Disk    yes

A file is written under a temporary name, brought to the disk, and renamed. A mark, laid before the rename and taken
away when the record knows the capture, tells the next run what a killed one left: half a file goes, a whole one is
handed out by ``unfinished`` to be put on record.
"""

from __future__ import annotations

import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from onrecord.archive.capture import Capture
from onrecord.archive.warc import CURE, read_warc, write_warc
from onrecord.model.fault import Fault

_NEW = ".new"
_SUFFIX = ".warc.gz"


@dataclass(frozen=True, slots=True, kw_only=True)
class Sources:
    folder: Path

    def path_of(self, capture_id: str, digest: str) -> str:
        """Where a capture is kept, within the folder."""
        return f"{digest[:2]}/{capture_id}{_SUFFIX}"

    def keep(self, capture: Capture) -> str:
        """Write one capture's file and give its path within the folder. Call ``done`` when it is on record."""
        path = self.path_of(capture.id, capture.digest)
        final, partial = self.folder / path, self._new / f"{capture.id}.part"
        final.parent.mkdir(parents=True, exist_ok=True)
        self._new.mkdir(exist_ok=True)
        with partial.open("wb") as stream:
            stream.write(write_warc(capture))
            stream.flush()
            os.fsync(stream.fileno())
        self._mark(path).touch()
        os.replace(partial, final)
        _sync(final.parent)
        return path

    def done(self, path: str) -> None:
        """The record knows the capture kept at ``path``."""
        self._mark(path).unlink(missing_ok=True)

    def read(self, path: str) -> Capture:
        """A capture, its digests checked. Raises Fault, naming the cure, where it is missing or damaged."""
        try:
            data = (self.folder / path).read_bytes()
        except OSError as error:
            raise Fault(path, f"the stored source cannot be read ({error.strerror})", CURE) from error
        return read_warc(data, name=path)

    def unfinished(self) -> Iterator[str]:
        """Paths of whole files that a killed run left; half files and empty marks are cleared away."""
        if not self._new.is_dir():
            return
        for partial in sorted(self._new.glob("*.part")):
            partial.unlink(missing_ok=True)
        for mark in sorted(self._new.glob("*.mark")):
            path = mark.name.removesuffix(".mark").replace("_", "/", 1)
            if (self.folder / path).is_file():
                yield path
            else:
                mark.unlink(missing_ok=True)

    def discard(self, path: str) -> None:
        """Take away a file that a killed run left and that cannot be read."""
        (self.folder / path).unlink(missing_ok=True)
        self.done(path)

    @contextmanager
    def working(self, recover: Callable[[], None]) -> Iterator[None]:
        """Hold the folder while sources are added. ``recover`` runs first where nobody else is adding:

        only then is what lies about surely left over.
        """
        self.folder.mkdir(parents=True, exist_ok=True)
        with (self.folder / ".lock").open("a") as lock:
            try:
                fcntl.flock(lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
                recover()
            except BlockingIOError:
                pass
            fcntl.flock(lock, fcntl.LOCK_SH)
            yield

    @property
    def _new(self) -> Path:
        return self.folder / _NEW

    def _mark(self, path: str) -> Path:
        return self._new / f"{path.replace('/', '_', 1)}.mark"


def _sync(folder: Path) -> None:
    """Bring a rename to the disk."""
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
