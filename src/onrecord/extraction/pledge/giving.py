"""Givings: the places in a sentence where a word is given, ordered, declared, offered, or where a deal is named.

In      the text of one sentence
Out     Givings in text order: how the word is given, what is promised, and where its giver must be sought
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from onrecord.extraction.pledge import english

GivingSort = Literal["given", "ordered", "declared", "offered", "signed", "stated", "deal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """``start`` is where the words of giving begin: who gives stands before. ``act`` are the words of what is promised.

    A "stated" giving is the bare future ("Hamas would free 50 hostages"): a pledge only inside a deal or in
    the mouth of the one who is bound. A "deal" names the agreement and no act of its own.
    """

    sort: GivingSort
    start: int
    end: int
    act: str
    passive: bool = False


def read_givings(text: str) -> tuple[Giving, ...]:
    """Every giving of ``text``; of those that overlap the first in the order of the sorts below."""
    found: list[Giving] = []
    for sort, pattern in _SORTS:
        at = 0
        while (match := pattern.search(text, at)) is not None:
            act = trim_act(match["act"])
            # What one party will do ends where the next party's part begins.
            end = match.start("act") + max(len(act), 1)
            at = max(end, match.start() + 1)
            if any(g.start < end and match.start() < g.end for g in found):
                continue
            if _holds(sort, text, match, act):
                found.append(
                    Giving(
                        sort=sort,
                        start=match.start(),
                        end=end,
                        act=act,
                        passive=match.re is english.IS_DECLARED,
                    )
                )
    return tuple(sorted(found, key=lambda g: g.start))


def _holds(sort: GivingSort, text: str, match: re.Match[str], act: str) -> bool:
    if len(act) < 4:
        return False
    if not (
        english.MATTER.search(act)
        or (sort == "signed" and english.TRUCE.search(text))
        or (sort == "offered" and english.TIME_WORD.search(act))
    ):
        return False
    if sort == "stated":
        return not (english.THREAT.search(act) or english.SUPPOSED.search(text[: match.start()][-60:]))
    if sort == "deal" and english.SUPPOSED.search(text[: match.start()][-40:]):
        return False
    lead = text[max(0, match.start() - 30) : match.start()]
    return not english.NO_PLEDGE.search(lead + " " + match[0][:40])


_SORTS: tuple[tuple[GivingSort, re.Pattern[str]], ...] = (
    ("given", english.GAVE),
    ("ordered", english.ORDERED_TO),
    ("declared", english.IS_DECLARED),
    ("declared", english.DECLARED),
    ("offered", english.OFFERED),
    ("signed", english.SIGNED_ON),
    ("stated", english.WOULD),
    ("deal", english.DEAL_RUNS),
)


def trim_act(words: str) -> str:
    """The promise without who says so: "to stop all attacks, the president said" ends before the comma."""
    words = english.NEXT_PARTY.split(english.SAID_TAIL.split(words, maxsplit=1)[0], maxsplit=1)[0]
    return re.sub(r"\s+", " ", words).strip(' ,.”"“:')[:240]
