"""A capture: one source as it was at one address at one moment.

In      the bytes, where they come from and when
Out     a Capture with its id: SHA-256 over address, bytes and moment
Pure    yes
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from datetime import datetime
from pathlib import PurePath
from urllib.parse import quote, unquote

from onrecord.model.identity import identify

_FILE = "file:///"


@dataclass(frozen=True, slots=True, kw_only=True)
class Response:
    """An HTTP response as it came, before its content coding was undone."""

    status: int
    reason: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


@dataclass(frozen=True, slots=True, kw_only=True)
class Capture:
    address: str
    """Where the source was published; for a file of which nobody said so, ``file:///`` and its name alone."""
    data: bytes
    """The bytes as a reader gets them."""
    moment: datetime
    """When it was captured, in UTC."""
    stated: bool = True
    """False for a file of which nobody said when it was captured: ``moment`` is then when it was added."""
    media_type: str | None = None
    charset: str | None = None
    response: Response | None = None
    """None for a file."""
    hops: tuple[str, ...] = ()
    """Addresses that redirected here, in order."""

    @property
    def digest(self) -> str:
        """SHA-256 of the bytes, hexadecimal."""
        return hashlib.sha256(self.data).hexdigest()

    @property
    def id(self) -> str:
        """A file captured nobody knows when is the same capture whenever it is added."""
        at = self.moment.isoformat() if self.stated else None
        return identify("capture", address=self.address, digest=self.digest, at=at)

    @property
    def published_at(self) -> str | None:
        """The address for the document; None where it is known by a file's name alone."""
        return None if self.address.startswith(_FILE) else self.address

    @property
    def name(self) -> str:
        """What to call it in messages."""
        return unquote(self.address[len(_FILE) :]) if self.address.startswith(_FILE) else self.address


def file_address(path: str) -> str:
    """The address of a file: its name. Where it lay on somebody's machine is nobody's business."""
    return _FILE + quote(PurePath(path).name)
