"""What an event brought, packed: JSON with sorted keys, deflated.

In      plain data (``onrecord.model.identity.plain``); or the packed bytes
Out     the packed bytes, the same for the same value; or the plain data
Pure    yes
"""

from __future__ import annotations

import json
import zlib


def written(value: object) -> str:
    """Plain data as JSON: the words that ``model.identity.canonical`` gives, without looking for dataclasses again."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)


def pack(value: object) -> bytes:
    return zlib.compress(written(value).encode("utf-8"), 6)


def unpack(packed: bytes | memoryview) -> object:
    value: object = json.loads(zlib.decompress(packed))
    return value
