"""Bytes to characters, with the codec that did it.

In      the bytes of one source, with the charset its carrier declared, if any
Out     text and codec, or a Fault that names the input, the reason and the cure
Pure    no clock, network or settings
"""

from __future__ import annotations

import codecs
import re

from charset_normalizer import from_bytes

from onrecord.model.fault import Fault

LIMIT = 10 * 1024 * 1024
"""Bytes. Ten times the largest live-ticker page met so far; a parser's tree takes some 60 times as much memory."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_META = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9_.:-]{2,40})", re.IGNORECASE)
_BINARY = {
    b"%PDF": "a PDF",
    b"PK\x03\x04": "a ZIP, Word or other office file",
    b"\x89PNG": "a PNG picture",
    b"\xff\xd8\xff": "a JPEG picture",
    b"GIF8": "a GIF picture",
    b"\x1f\x8b": "a gzip file",
    b"\xd0\xcf\x11\xe0": "an old office file",
}


def decode(data: bytes, *, name: str, declared: str | None = None) -> tuple[str, str]:
    """``data`` as text with one kind of line end, and the codec used.

    A byte order mark wins, then UTF-8 if it fits, then what the carrier or the page declares, then
    what the bytes look like. Raises Fault for what is no text, empty or over ``LIMIT``.
    """
    if len(data) > LIMIT:
        raise Fault(
            name,
            f"{len(data) / 1048576:.0f} MB is more than one report can have ({LIMIT // 1048576} MB)",
            "Give the report alone: save the article's page, or split the file by report.",
        )
    if not data.strip(b"\x00 \t\r\n\f\v\xef\xbb\xbf"):
        raise Fault(
            name, "it is empty", "Check that the file was saved, or that the page did not need a log-in."
        )
    for magic, what in _BINARY.items():
        if data.startswith(magic):
            raise Fault(name, f"it is {what}, not text", "Save the report as HTML or as plain text.")
    codec = next((c for bom, c in _BOMS if data.startswith(bom)), None)
    if codec is None and b"\x00" in data[:4096]:
        raise Fault(
            name, "it holds zero bytes, so it is no text", "Save the report as HTML or as plain text."
        )
    in_page = _META.search(data[:4096])
    for candidate in (codec, "utf-8", declared, in_page and in_page[1].decode("ascii", "replace")):
        if candidate and (text := _try(data, candidate)) is not None:
            return text, codecs.lookup(candidate).name
    best = from_bytes(data[:65536]).best()
    if best is not None and (text := _try(data, best.encoding)) is not None:
        return text, best.encoding
    raise Fault(
        name,
        "its bytes are text in no encoding that can be told",
        "Save it again as UTF-8, or name the encoding with --encoding.",
    )


def _try(data: bytes, codec: str) -> str | None:
    try:
        text = data.decode(codec)
    except (UnicodeDecodeError, LookupError):
        return None
    return text if _is_text(text) else None


def _is_text(text: str) -> bool:
    """Control characters other than white space are rare in text and common in anything else."""
    sample = text[:20000]
    odd = sum((c < " " and c not in "\t\n\r\f\v") or "\x7f" <= c <= "\x9f" for c in sample)
    return odd <= len(sample) // 100
