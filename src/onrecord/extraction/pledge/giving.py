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

GivingSort = Literal["given", "ordered", "declared", "offered", "signed", "stated", "listed", "deal"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Giving:
    """``start`` is where the words of giving begin: who gives stands before. ``act`` are the words of what is promised.

    A "stated" giving is the bare future ("Hamas would free 50 hostages"): a pledge only inside a deal or in
    the mouth of the one who is bound. A "deal" names the agreement and no act of its own; what is "listed" stands in the
    text of a deal that the report is telling.
    """

    sort: GivingSort
    start: int
    end: int
    act: str
    passive: bool = False
    announced: bool = False
    """Whether its giver announces it of its own accord."""
    heads: bool = False
    """Whether who must do it stands at the head of the act itself."""
    spares: bool = False
    """Whether it says that nobody will be harmed, the word of whoever says so."""
    who: str | None = None
    """Whom the words themselves name as bound: "obliged armed groups in Lebanon not to fire"."""


def read_givings(text: str, *, listed: bool = False) -> tuple[Giving, ...]:
    """Every giving of ``text``; of those that overlap the first in the order of the sorts below.

    ``listed``: the report is telling the text of a deal, whose duties stand in the present tense.
    """
    found: list[Giving] = []
    if not english.MAY_GIVE.search(text) and not english.MATTER.search(text):
        return ()
    for sort, pattern in _SORTS:
        if pattern is english.LISTED and not listed:
            continue
        at = 0
        while (match := pattern.search(text, at)) is not None:
            act = trim_act(match["act"])
            # What one party will do ends where the next party's part begins.
            end = match.start("act") + max(len(act), 1)
            at = max(end, match.start() + 1)
            if any(g.start < end and match.start() < g.end for g in found):
                continue
            if _holds(sort, text, match, act):
                passive = match.re in {english.IS_DECLARED, english.IS_PROMISED}
                found += [
                    Giving(
                        sort=sort,
                        start=match.start(),
                        end=end,
                        act=part,
                        passive=passive,
                        announced=pattern is english.ANNOUNCED_THAT,
                        spares=pattern is english.SPARED,
                        heads=pattern is english.LISTED,
                        who=(match.groupdict().get("who") or "").strip() or None,
                    )
                    for part in _parts(sort, act)
                ]
    return tuple(sorted(found, key=lambda g: g.start))


def _parts(sort: GivingSort, act: str) -> tuple[str, ...]:
    """The items of a list that stands for duties: "full ceasefire, soldiers out of the towns, the wounded free"."""
    if sort == "given":
        # "To a ceasefire and to allow ships in": two duties.
        duties = re.split(r",?\s(?:and|nor)\s(?:also\s)?(?=(?:not )?to\s)", act)
        return tuple(trim_deal(d) for d in duties)
    if sort != "listed":
        return (trim_deal(act),)
    if not act.count(",") or english.LISTED_VERB.search(act):
        return (act,)
    items = [p.strip() for p in re.split(r",\s(?:and\s)?|;\s", act)]
    kept = tuple(p for p in items if english.MATTER.search(p) or re.match(r"no\s", p, re.IGNORECASE))
    return kept or (act,)


def _holds(sort: GivingSort, text: str, match: re.Match[str], act: str) -> bool:
    if len(act) < 4 or english.NO_ACT.match(act):
        return False
    if not (
        english.MATTER.search(act)
        or (sort in {"signed", "given"} and english.OF_DEAL.search(text))
        or match.re is english.DEAL_EXTENDED
        or (sort == "given" and match.re in {english.UNDERTOOK, english.SPARED})
        or (sort == "offered" and (english.TIME_WORD.search(act) or english.PLAN.search(act)))
    ):
        return False
    before = text[: match.start()]
    if sort in {"stated", "listed"}:
        return not (english.THREAT.search(act) or english.SUPPOSED.search(before[-60:]))
    if sort != "listed" and english.AIMED.search(before[-50:]):
        return False
    if sort == "given" and english.SUPPOSED.search(before[-50:]):
        return False
    if sort == "deal" and english.EARLIER.search(act):
        return False
    if sort == "deal" and english.SUPPOSED.search(before[-40:]):
        return False
    lead = re.split(r"\sand\s|[;:]\s", before[-30:])[-1]
    # A truce once negotiated is one; a truce negotiated about is none.
    opening = "" if sort == "deal" else match[0][:40]
    return not english.NO_PLEDGE.search(f"{lead} {opening}")


_SORTS: tuple[tuple[GivingSort, re.Pattern[str]], ...] = (
    ("given", english.GAVE),
    ("given", english.UNDERTOOK),
    ("given", english.IS_PROMISED),
    ("listed", english.UNDERSTOOD),
    ("given", english.SPARED),
    ("listed", english.OBLIGED),
    ("listed", english.ALSO_OBLIGED),
    ("listed", english.DEAL_CALLS),
    ("listed", english.DEAL_INCLUDES),
    ("listed", english.EACH_DOES),
    ("listed", english.AGREED_DEAL),
    ("ordered", english.ORDERED_STOP),
    ("ordered", english.ORDERED_TO),
    ("ordered", english.ORDER_ISSUED),
    ("declared", english.IS_DECLARED),
    ("declared", english.DECLARED),
    ("declared", english.ANNOUNCED_THAT),
    ("given", english.CONFIRMED),
    ("offered", english.OFFERED),
    ("signed", english.SIGNED_ON),
    ("stated", english.FIGHTING_ENDS),
    ("stated", english.NOTHING_TO),
    ("stated", english.WOULD),
    ("listed", english.LISTED),
    ("deal", english.DEAL_EXTENDED),
    ("deal", english.DEAL_RUNS),
    ("deal", english.DEAL_PLANNED),
)


def trim_act(words: str) -> str:
    """The promise without who says so: "to stop all attacks, the president said" ends before the comma."""
    words = english.QUOTE_ENDS.split(words, maxsplit=1)[0]
    words = english.SAID_TAIL.split(words, maxsplit=1)[0]
    head = english.NEXT_PARTY.split(words, maxsplit=1)[0]
    # "The crossing between Chad and Darfur will be opened" is one party's act.
    words = head if english.HAS_VERB.search(head) or head == words else words
    words = re.sub(r"(?:,?\s(?:and|but|while|or))+\s*$", "", words)
    words = re.sub(r"^(?:(?:also|then)\s|(?:late |early )?on \w+day,?\s)", "", words)
    return re.sub(r"\s+", " ", words).strip(' ,.”"“:')[:240]


def trim_deal(act: str) -> str:
    """The deal's name with what it covers: "a truce in the south brokered by Egypt" ends before the broker."""
    head = english.DEAL_HEAD.match(act)
    if head is None:
        return act
    tail = english.DEAL_TAIL.search(act, head.end())
    return act[: tail.start()].strip(' ,.”"“') if tail else act


def refrains(act: str) -> bool:
    """Whether what is promised is to leave something undone; else it is to do something."""
    if english.NOT_TO.search(act):
        return True
    return english.DOES.search(act) is None
