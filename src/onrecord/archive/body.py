"""A response's body as its reader gets it: content codings undone, within bounds.

In      the bytes as they came, the Content-Encoding, the most bytes there may be
Out     the bytes unpacked; a Fault where they are too many, damaged or in a coding that is not read
Pure    yes
"""

from __future__ import annotations

import zlib

from onrecord.model.fault import Fault

CODINGS = ("gzip", "deflate")
_WBITS = {"gzip": 31, "x-gzip": 31, "deflate": 15}


def unpacked(raw: bytes, coding: str, *, name: str, most: int) -> bytes:
    """Undo every coding, the last first. A body that unpacks to more than ``most`` bytes is refused, not cut."""
    codings = [c.strip().lower() for c in coding.split(",") if c.strip()]
    if len(codings) > 2:
        raise Fault(name, f"it came packed {len(codings)} times over", "Save the page from a browser.")
    data = raw
    for one in reversed(codings):
        if one == "identity":
            continue
        if one not in _WBITS:
            raise Fault(
                name, f'it came packed as "{one}", which was not asked for', "Save the page from a browser."
            )
        data = _inflated(data, _WBITS[one], name=name, most=most)
    return data


def _inflated(data: bytes, wbits: int, *, name: str, most: int) -> bytes:
    try:
        return _inflate(data, wbits, name=name, most=most)
    except zlib.error as error:
        if wbits > 0 and wbits != 31:
            # Many servers send deflate without its header.
            return _inflated(data, -15, name=name, most=most)
        raise Fault(name, "it came damaged (its packing cannot be undone)", "Try again later.") from error


def _inflate(data: bytes, wbits: int, *, name: str, most: int) -> bytes:
    parts: list[bytes] = []
    left = most
    while data:
        member = zlib.decompressobj(wbits)
        part = member.decompress(data, left + 1)
        if len(part) > left:
            raise Fault(
                name,
                f"it unpacks to more than {most / 1048576:.0f} MB",
                "Give the report alone: save the article's page and add the file.",
            )
        if not member.eof:
            raise Fault(name, "it came cut short", "Try again later.")
        parts.append(part)
        left -= len(part)
        data = member.unused_data if wbits == 31 else b""
    return b"".join(parts)
