"""What an event brought, packed: canonical JSON, deflated."""

from __future__ import annotations

import json
import zlib

from onrecord.model.identity import canonical


def pack(value: object) -> bytes:
    return zlib.compress(canonical(value), 6)


def unpack(packed: bytes | memoryview) -> object:
    value: object = json.loads(zlib.decompress(packed))
    return value
