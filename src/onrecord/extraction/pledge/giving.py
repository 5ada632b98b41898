"""Givings: the places in a sentence where a word is given, ordered, declared, offered, or where a deal is named.

In      the text of one sentence
Out     Givings in text order: how the word is given, what is promised, and where its giver must be sought
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

from onrecord.extraction.pledge import english, english_paper, english_term

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
    """Whether it says that nobody will be harmed, or who may pass: the word of whoever says so."""
    joins: bool = False
    """Whether it joins in what another party declared."""
    learned: bool = False
    """Whether only the tags tell it, and no rule."""
    who: str | None = None
    """Whom the words themselves name as bound: "obliged armed groups in Lebanon not to fire"."""


def tells_deal(text: str) -> bool:
    """Whether a sentence tells what stands in a deal: "under the agreement", "the protocol says that"."""
    return english.UNDER_DEAL.search(text) is not None or english_paper.SAYS.search(text) is not None


def read_givings(text: str, *, listed: bool = False) -> tuple[Giving, ...]:
    """Every giving of ``text``; of those that overlap the first in the order of the sorts below.

    ``listed``: the report is telling the text of a deal, whose duties stand in the present tense.
    """
    found: list[Giving] = []
    if not any(p.search(text) for p in (english.MAY_GIVE, english.MATTER, english.MAY_PASS)):
        return ()
    for sort, pattern in _SORTS:
        if (pattern is english.LISTED and not listed) or (
            pattern is english.SHALL and not (listed or tells_deal(text))
        ):
            continue
        at = 0
        while (match := pattern.search(text, at)) is not None:
            act = trim_act(match["act"])
            # What one party will do ends where the next party's part begins.
            end = match.start("act") + max(len(act), 1)
            at = max(end, match.start() + 1)
            if any(g.start < end and match.start() < g.end and not g.joins for g in found):
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
                        spares=pattern in {english.SPARED, english.MAY_PASS},
                        heads=pattern is english.LISTED,
                        joins=pattern is english.OBSERVES,
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
        or match.re
        in {
            english.DEAL_EXTENDED,
            english.RECIPROCAL,
            english.SHALL,
            english.WOULD_IF,
            english.NUMBERED,
            english.MAY_PASS,
            english.NO_INTENTION,
        }
        or match.re is english.SPARED
        or (match.re is english.UNDERTOOK and match[0][:6].lower() == "undert")
        or (sort == "offered" and (english_term.TIME_WORD.search(act) or english.PLAN.search(act)))
    ):
        return False
    own_war = match.re is not english.NO_INTENTION and sort in {"given", "declared"}
    if own_war and english.RESUMES.search(act) and not english.NOT_TO.search(act):
        # To go on fighting is a threat, to whomever it is promised.
        return False
    before = text[: match.start()]
    if sort not in {"stated", "listed", "deal"} and english.NEGATED.search(before[-40:]):
        return False
    if (
        match.re is english.DEAL_RUNS
        and english.SINCE.search(before)
        and not english_term.TIME_WORD.search(text[match.end() : match.end() + 60])
    ):
        return False
    if sort == "stated" and english.ASKS.search(before[-50:]):
        return False
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
    return match.re is english.NO_INTENTION or not english.NO_PLEDGE.search(f"{lead} {opening}")


_SORTS: tuple[tuple[GivingSort, re.Pattern[str]], ...] = (
    ("given", english.GAVE),
    ("given", english.RECEIVED),
    ("given", english.UNDERTOOK),
    ("given", english.IS_PROMISED),
    ("given", english.UNDERSTANDING),
    ("listed", english.UNDERSTOOD),
    ("listed", english.NUMBERED),
    ("given", english.SPARED),
    ("listed", english.DEAL_CALLS),
    ("listed", english.EACH_DOES),
    ("listed", english.AGREED_DEAL),
    ("ordered", english.ORDERED_STOP),
    ("ordered", english.ORDERED_THAT),
    ("ordered", english.ORDERED_TO),
    ("ordered", english.ORDER_ISSUED),
    ("given", english.OBSERVES),
    ("declared", english.DECIDED),
    ("declared", english.IS_DECLARED),
    ("declared", english.DECLARED),
    ("declared", english.ANNOUNCED_THAT),
    ("given", english.CONFIRMED),
    ("offered", english.OFFERED),
    ("signed", english.SIGNED_ON),
    ("offered", english.WOULD_IF),
    ("given", english.NO_INTENTION),
    ("stated", english.FIGHTING_ENDS),
    ("stated", english.FIGHTING_STOPS),
    ("stated", english.NO_ATTACKS),
    ("stated", english.SUSPENDED),
    ("stated", english.GO_HOME),
    ("stated", english.MAY_PASS),
    ("given", english.RECIPROCAL),
    ("stated", english.NOTHING_TO),
    ("stated", english.WOULD),
    ("stated", english.SHALL),
    ("listed", english.LISTED),
    ("deal", english.DEAL_EXTENDED),
    ("deal", english.DEAL_RUNS),
    ("deal", english.DEAL_PLANNED),
)


def trim_act(words: str) -> str:
    """The promise without who says so: "to stop all attacks, the president said" ends before the comma."""
    words = english.QUOTE_ENDS.split(words, maxsplit=1)[0]
    words = english.SAID_TAIL.split(words, maxsplit=1)[0]
    words = english.ADVERBIAL.split(words, maxsplit=1)[0]
    head = english.NEXT_PARTY.split(words, maxsplit=1)[0]
    # "The crossing between Chad and Darfur will be opened" is one party's act.
    words = head if english.HAS_VERB.search(head) or head == words else words
    words = re.sub(r"(?:,?\s(?:and|but|while|or))+\s*$", "", words)
    words = re.sub(r"^(?:(?:also|then)\s|(?:late |early )?on \w+day,?\s)", "", words)
    return _unquoted(re.sub(r"\s+", " ", words).strip(' ,.”"“:')[:240])


def _unquoted(words: str) -> str:
    """Without the half of a pair of quotation marks."""
    words = words.replace('"', "", 1) if words.count('"') % 2 else words
    return re.sub(r"“(?=[^”]*$)|(?<![^”“])”", "", words)


def trim_deal(act: str) -> str:
    """The deal's name with what it covers: "a truce in the south brokered by Egypt" ends before the broker."""
    head = english.DEAL_HEAD.match(act)
    if head is None:
        return act
    tail = english.DEAL_TAIL.search(act, head.end())
    return _unquoted(act[: tail.start()].strip(' ,.”"“')) if tail else act


def refrains(act: str) -> bool:
    """Whether what is promised is to leave something undone; else it is to do something."""
    if english.NOT_TO.search(act):
        return True
    return english.DOES.search(act) is None
