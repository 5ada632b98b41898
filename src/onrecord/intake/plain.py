"""Plain text, as copied from a web page, into blocks. The text stays as it is, character for character."""

from __future__ import annotations

import re
from itertools import pairwise

from onrecord.intake.block import Block

_LINE = re.compile(r"[^\n]*\S[^\n]*")


def read_blocks(text: str) -> tuple[Block, ...]:
    """One block a line that is not blank: a copied page has a line a paragraph.

    Lines broken at a width (every line but a paragraph's last about as long as the longest) are
    joined into one block each paragraph.
    """
    lines = [(m.start(), m.end()) for m in _LINE.finditer(text)]
    if _is_wrapped(text):
        lines = _joined(text, lines)
    blocks = []
    for start, end in lines:
        cut = text[start:end]
        start += len(cut) - len(cut.lstrip())
        cut = cut.strip()
        blocks.append(Block(start=start, end=start + len(cut), text=cut))
    return tuple(blocks)


def _is_wrapped(text: str) -> bool:
    """Whether lines were broken at a width: most lines that are followed by a line are long and end mid-sentence."""
    lines = text.split("\n")
    inner = [line for line, following in pairwise(lines) if line.strip() and following.strip()]
    broken = [line for line in inner if 50 <= len(line) <= 100 and not re.search(r"[.!?:…”\"']\s*$", line)]
    return len(inner) >= 6 and len(broken) >= 0.6 * len(inner)


def _joined(text: str, lines: list[tuple[int, int]]) -> list[tuple[int, int]]:
    joined: list[tuple[int, int]] = []
    for start, end in lines:
        if joined and "\n\n" not in text[joined[-1][1] : start].replace(" ", "").replace("\t", "").replace(
            "\r", ""
        ):
            joined[-1] = (joined[-1][0], end)
        else:
            joined.append((start, end))
    return joined
