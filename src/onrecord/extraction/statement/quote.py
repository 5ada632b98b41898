"""Quotations: what stands between quotation marks, over sentences and paragraphs.

In      text and the stretch of it to read
Out     Quotes in text order, not nested
Pure    no clock, network, database or settings

A mark that opens and is not closed ends with its paragraph, unless the next paragraph opens with
a mark again: then the quotation goes on there.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

_MARK = re.compile("[“”„‟\"«»]|``|''|\n")
_CLOSES = {"“": "”", "„": "“”", "«": "»", "»": "«", '"': '"', "``": "''", "‟": "”", "''": "''"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Quote:
    """``start`` and ``end`` enclose the marks, ``inner_start`` and ``inner_end`` leave them out."""

    start: int
    end: int
    inner_start: int
    inner_end: int
    goes_on: bool = False
    """It was not closed in its paragraph and the next paragraph opens with a mark."""
    follows: bool = False
    """It goes on from a quotation that was not closed in the paragraph before."""


def find_quotes(text: str, start: int, end: int) -> tuple[Quote, ...]:
    """Every quotation that begins in ``text[start:end]``."""
    found: list[Quote] = []
    opened: re.Match[str] | None = None
    follows = False
    for mark in _MARK.finditer(text, start, end):
        if mark[0] == "\n":
            if opened is not None:
                rest = text[mark.start() : end].lstrip()[:1]
                stays = bool(rest) and rest in '“"„«'
                found += _quote(text, opened, mark.start(), mark.start(), goes_on=stays, follows=follows)
                opened, follows = None, stays
            continue
        if opened is None:
            if _opens(text, mark, start, end):
                opened = mark
        elif mark[0] in _CLOSES.get(opened[0], "”") or (mark[0] == "”" and opened[0] == '"'):
            found += _quote(text, opened, mark.start(), mark.end(), follows=follows)
            opened, follows = None, False
    if opened is not None:
        found += _quote(text, opened, end, end, follows=follows)
    return tuple(found)


def _opens(text: str, mark: re.Match[str], start: int, end: int) -> bool:
    if mark[0] == "”":
        return False
    if mark[0] in {'"', "''"}:
        after = text[mark.end() : mark.end() + 1]
        before = text[mark.start() - 1 : mark.start()] if mark.start() > start else " "
        return bool(after.strip()) and not before.isalnum()
    return mark.end() < end


def _quote(
    text: str,
    opened: re.Match[str],
    inner_end: int,
    end: int,
    *,
    goes_on: bool = False,
    follows: bool = False,
) -> list[Quote]:
    inner = text[opened.end() : inner_end]
    if not inner.strip():
        return []
    left = len(inner) - len(inner.lstrip())
    right = len(inner.rstrip())
    return [
        Quote(
            start=opened.start(),
            end=max(end, opened.end() + right),
            inner_start=opened.end() + left,
            inner_end=opened.end() + right,
            goes_on=goes_on,
            follows=follows,
        )
    ]
