"""Attributions without a verb: "according to X", "Trump: ...", "... – Peskov", "X's claim that".

In      one Line
Out     Hits in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.statement import english
from onrecord.extraction.statement.clause import span
from onrecord.extraction.statement.content import clause_end
from onrecord.extraction.statement.hit import Hit
from onrecord.extraction.statement.line import Line, Unit
from onrecord.extraction.statement.morphology import ATTRIBUTING
from onrecord.extraction.statement.noun import finite, has_finite

_NAME_JOINS = frozenset("of the for and de von van al bin 's".split())
_NAME_LENGTH = 7


def find_phrases(line: Line) -> list[Hit]:
    units = line.units
    hits: list[Hit] = []
    for i, u in enumerate(units):
        if u.low == "according" and i + 2 < len(units) and units[i + 1].low == "to":
            hits += _according(line, i)
        elif u.low in english.CUE_NOUNS and i + 2 < len(units) and units[i + 1].low == "that" and i > 0:
            hits += _noun(line, i)
    return hits + _colon(line) + _dash(line)


def _according(line: Line, i: int) -> list[Hit]:
    units = line.units
    last = i + 2
    while last < len(units):
        u = units[last]
        if _apposed(units, last):
            closing = next(
                (j for j in range(last + 1, min(len(units), last + 16)) if units[j].text == ","), None
            )
            last = closing if closing is not None else len(units)
            break
        if u.kind == "quote" or (u.kind == "mark" and u.text not in "-&'’." and not _apposed(units, last)):
            break
        if u.text == "." and last >= len(units) - 2:
            break
        if u.low in {"which", "who", "while", "but"} or (
            finite(units, last) and not _in_relative(units, i, last)
        ):
            break
        last += 1
    if last <= i + 2:
        return []
    if i <= 1 or not has_finite(units, 0, i):
        first = last + 1 if last < len(units) and units[last].text == "," else last
        content = (first, clause_end(units, first)) if first < len(units) else (first, first)
    else:
        end = i
        while end > 0 and units[end - 1].kind == "mark" and units[end - 1].text in ",–—(":
            end -= 1
        content = (_start(units, end), end)
    if content[0] >= content[1]:
        return []
    return [Hit(source=(span(units, (i + 2, last)),), cue=(span(units, (i, i + 2)),), content=(span(units, content),),
                rule="according", inside=line.inside is not None)]  # fmt: skip


def _apposed(units: Sequence[Unit], comma: int) -> bool:
    nxt = units[comma + 1] if comma + 1 < len(units) else None
    return units[comma].text == "," and nxt is not None and nxt.low in {"a", "an", "who"}


def _in_relative(units: Sequence[Unit], first: int, i: int) -> bool:
    return any(units[j].low in english.RELATIVES for j in range(first, i)) or units[i].low.endswith("ed")


def _start(units: Sequence[Unit], end: int) -> int:
    for i in range(end - 1, -1, -1):
        if units[i].text == ";":
            return i + 1
    return 0


def _noun(line: Line, i: int) -> list[Hit]:
    """ "Moscow's claim that ...", "her warning that ..."."""
    units = line.units
    j = i - 1
    while (
        j > 0
        and units[j].kind == "word"
        and units[j].low not in english.POSSESSIVES
        and not units[j].low.endswith(("'s", "s'"))
        and i - j < 4
    ):
        j -= 1
    if not (units[j].low in english.POSSESSIVES or units[j].low.endswith("'s")):
        return []
    first = j
    while first > 0 and units[first - 1].kind == "word" and units[first - 1].capital and units[first].capital:
        first -= 1
    end = clause_end(units, i + 2)
    if end <= i + 2:
        return []
    return [Hit(source=(span(units, (first, j + 1)),), cue=(span(units, (i, i + 1)),), content=(span(units, (i + 2, end)),),
                rule="noun", inside=line.inside is not None)]  # fmt: skip


def _colon(line: Line) -> list[Hit]:
    """ "Trump: “...”" and "Kremlin: talks go on": a name, a colon, what it says."""
    units = line.units
    colon = next((i for i, u in enumerate(units[: _NAME_LENGTH + 6]) if u.text == ":"), None)
    if colon is None or colon == 0 or colon + 1 >= len(units) or line.inside is not None:
        return []
    first = _name_start(units, colon)
    if first is None or any(
        units[k].low in ATTRIBUTING and not units[k].capital for k in range(first, colon)
    ):
        return []
    quoted = units[colon + 1].kind == "quote"
    if not quoted and (
        first > 0
        or not _clause_like(units, colon + 1)
        or colon - first > 5
        or units[first].low in english.DETERMINERS
    ):
        return []
    end = clause_end(units, colon + 1)
    if end <= colon + 1:
        return []
    return [Hit(source=(span(units, (first, colon)),), cue=(span(units, (colon, colon + 1)),),
                content=(span(units, (colon + 1, end)),), rule="colon")]  # fmt: skip


def _clause_like(units: Sequence[Unit], first: int) -> bool:
    return len(units) - first >= 3 and (
        has_finite(units, first, len(units))
        or any("s" in u.forms or "base" in u.forms or u.low.endswith("ing") for u in units[first:])
    )


def _name_start(units: Sequence[Unit], end: int) -> int | None:
    """The name that ends at ``end``, reaching back to the sentence's start, a time ("12:40") or a dash."""
    i = end
    while (
        i > 0
        and units[i - 1].kind == "word"
        and (units[i - 1].capital or (units[i - 1].low in _NAME_JOINS and i < end))
    ):
        i -= 1
        if end - i > _NAME_LENGTH:
            return None
    while i < end and not units[i].capital:
        i += 1
    if i >= end:
        return None
    lead = units[:i]
    if any(
        u.kind == "word" and not (u.low in {"the", "am", "pm", "gmt", "utc"} or u.low[0].isdigit())
        for u in lead
    ):
        return None
    named = [u for u in units[i:end] if u.capital]
    return (
        i
        if named
        and not all(u.low in english.TIME_WORDS | english.ADVERBS | english.PREPOSITIONS for u in named)
        else None
    )


def _dash(line: Line) -> list[Hit]:
    """ "Ceasefire holds – Kremlin": a headline that ends with its source after a dash."""
    units = line.units
    if line.inside is not None or len(units) < 5 or units[-1].text in ".?!":
        return []
    for i in range(len(units) - 2, max(2, len(units) - 7), -1):
        if units[i].text in "–—" or (
            units[i].text == "-" and units[i].start > units[i - 1].end and units[i + 1].start > units[i].end
        ):
            tail = units[i + 1 :]
            if all(u.kind == "word" and (u.capital or u.low in _NAME_JOINS) for u in tail) and _clause_like(
                units[:i], 0
            ):
                return [
                    Hit(
                        source=(span(units, (i + 1, len(units))),),
                        cue=(span(units, (i, i + 1)),),
                        content=(span(units, (0, i)),),
                        rule="dash",
                    )
                ]
            return []
    return []
