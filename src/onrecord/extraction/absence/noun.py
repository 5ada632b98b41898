"""Silence told by a noun: "no word from Moscow", "gave no figures", "there has been no reply", "nothing from the palace".

In      the Units of one Line
Out     Gaps in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.absence import english
from onrecord.extraction.absence.gap import ANYONE, OBSERVERS, Gap, Span, about, cut, giver, owner, puts_out
from onrecord.extraction.statement import english as closed
from onrecord.extraction.statement.line import Unit

_THERE = frozenset({"there", "there's"})


def find_noun_gaps(units: Sequence[Unit]) -> list[Gap]:
    """One gap for each "no" or "nothing" that denies a word of answer."""
    found: list[Gap] = []
    for i, u in enumerate(units):
        gap: Gap | None = None
        if u.low in {"no", "without", "neither"} or (u.low in {"not", "hasn't", "haven't", "didn't", "n't"}):
            gap = _no_noun(units, i)
        elif u.low == "none":
            gap = _none(units, i)
        elif u.low == "nothing":
            gap = _nothing(units, i)
        if gap is not None:
            found.append(gap)
    return found


def _no_noun(units: Sequence[Unit], i: int) -> Gap | None:
    k = _noun_at(units, i)
    if k is None:
        return None
    noun = units[k].low
    of = english.NOUNS[noun]
    at = units[i].start
    if of == "claim of responsibility":
        if [u.low for u in units[k + 1 : k + 3]] != ["of", "responsibility"]:
            return None
        k += 2
    by = giver(units, k + 1)
    told = _verb_before(units, i)
    if by is not None and not (noun in english.COUNTED or (of == "evidence" and told is None)):
        if told is not None and units[told].low not in english.RECEIVING | closed.BE | _THERE:
            by = None
        else:
            return Gap(
                of=of,
                at=at,
                party=cut(units, *by),
                about=_topic(units, i) or about(units, by[1]) or about(units, k + 1),
            )
    adjective = next((j for j in range(i + 1, k) if units[j].capital), None)
    if adjective is not None and _there(units, i):
        return Gap(of=of, at=at, party=cut(units, adjective, adjective + 1), about=about(units, k + 1))
    if told is not None and units[told].low in english.GIVING and units[i].low in {"no", "not", "neither"}:
        return _by_subject(units, i, k, told)
    given = _given_by(units, k)
    if given is not None:
        return Gap(of=of, at=at, party=given, about=about(units, k + 1))
    if units[i].low == "without" and of in {"comment", "answer", "clarification", "evidence", "figures"}:
        return None
    if _there(units, i) or (of == "claim of responsibility" and (i == 0 or _there(units, i))):
        return _nameless(of, at, about(units, k + 1))
    return None


def _given_by(units: Sequence[Unit], k: int) -> Span | None:
    """ "No figures were published by the ministry"."""
    given = next(
        (j for j in range(k + 1, min(len(units), k + 8)) if units[j].low in english.GIVING - english.HAVING),
        None,
    )
    if given is None or not any(u.low in closed.BE for u in units[k + 1 : given]):
        return None
    by = giver(units, given + 1, within=2)
    return cut(units, *by) if by is not None and units[given + 1].low == "by" else None


def _noun_at(units: Sequence[Unit], i: int) -> int | None:
    """The noun of an answer behind "no", "not a" and their qualifiers."""
    k = i + 1
    if units[i].low == "not":
        if k >= len(units) or units[k].low not in {"a", "any", "one"}:
            return None
        k += 1
    elif units[i].low == "neither":
        if k >= len(units) or units[k].low not in {"a", "an", "any"}:
            return None
        k += 1
    elif units[i].low not in {"no", "without"}:
        return None
    while k < len(units) and k - i < 6:
        low = units[k].low
        if low in english.NOUNS and not (
            low in {"claim", "claims"} and k + 1 < len(units) and units[k + 1].low != "of"
        ):
            return k
        if (
            low not in english.QUALIFIERS
            and not units[k].capital
            and units[k].text not in {",", "and"}
            and not units[k].adverb
            and low not in english.NOUNS
        ):
            return None
        k += 1
    return None


def _verb_before(units: Sequence[Unit], i: int) -> int | None:
    """The verb that governs the "no" at ``i``."""
    k = i - 1
    while k >= 0 and (units[k].adverb or units[k].low in english.YET | english.TO_WHOM | {"as", "him"}):
        k -= 1
    return k if k >= 0 and units[k].kind == "word" else None


def _first_helper(units: Sequence[Unit], verb: int) -> int:
    while verb > 0 and (
        units[verb - 1].low in closed.AUXILIARIES
        or (units[verb - 1].adverb and units[verb - 1].low not in closed.PRONOUNS)
        or units[verb - 1].low in closed.NEGATIONS | english.YET
    ):
        verb -= 1
    return verb


def _by_subject(units: Sequence[Unit], i: int, k: int, verb: int) -> Gap | None:
    """ "The ministry gave no figures", "they had no immediate comment"."""
    of, noun, word = english.NOUNS[units[k].low], units[k].low, units[verb].low
    at = units[i].start
    if word in english.HAVING and (of not in english.HELD or units[verb - 1].low in {"we", "i"}):
        # "We have no comment" is an answer of a kind.
        return None
    if noun in {"name", "names"}:
        return None
    if noun in {"losses", "casualties"} and word not in english.PUBLISHING:
        return None
    if word in {"said", "say", "says"} and noun not in {"word", "words"}:
        return None
    if word in {"report", "reports", "reported", "cite", "cites", "cited"} and of not in {"clarification"}:
        return None
    if word in {"seen", "see", "sees"} and of != "evidence":
        return None
    if word in {"received", "receive", "receives", "got", "get", "gets", "gotten"} and of != "access":
        return None
    first = _first_helper(units, verb)
    if first > 0 and units[first - 1].low == "there":
        return _nameless(of, at, about(units, k + 1))
    party = owner(units, first)
    if of == "access" and isinstance(party, tuple):
        if not _observers(units, party):
            # Anybody may lack access to arms or water; what stays unseen is what observers cannot reach.
            return None
        party = OBSERVERS
    if party is None or (noun == "mention" and not puts_out(units, party)):
        return None
    return Gap(of=of, at=at, party=party, about=about(units, k + 1))


def _observers(units: Sequence[Unit], span: Span) -> bool:
    return any(u.low in english.OBSERVERS for u in units if span[0] <= u.start < span[1])


def _there(units: Sequence[Unit], i: int) -> bool:
    """Does "there was", "there has been so far" stand before the "no" at ``i``?"""
    before = [u.low for u in units[max(0, i - 6) : i]]
    return bool(_THERE & set(before)) and bool({"there's", *closed.BE} & set(before))


def _topic(units: Sequence[Unit], i: int) -> Span | None:
    """ "For the four other routes proposed there's no confirmation": what it is about stands first."""
    if i < 3 or units[0].low not in {"for", "on", "about", "regarding"} or not _there(units, i):
        return None
    there = next(j for j in range(i) if units[j].low in _THERE)
    last = there - 1 if units[there - 1].text == "," else there
    return cut(units, 1, last) if last > 1 else None


def _nameless(of: str, at: int, told: Span | None) -> Gap | None:
    if of == "claim of responsibility":
        return Gap(of=of, at=at, party=ANYONE, about=told)
    if of == "confirmation":
        return Gap(of=of, at=at, party=OBSERVERS, about=told)
    return Gap(of=of, at=at, party=None, about=told) if of in {"comment", "answer"} else None


def _none(units: Sequence[Unit], i: int) -> Gap | None:
    """ "Has replied to none of them", "has published none"."""
    told = i - 2 if i > 1 and units[i - 1].low == "to" else i - 1
    if told < 1 or units[told].low not in english.REPLYING:
        return None
    party = owner(units, _first_helper(units, told))
    return Gap(of="answer", at=units[i].start, party=party) if party else None


def _nothing(units: Sequence[Unit], i: int) -> Gap | None:
    """ "The palace says nothing about the list", "nothing from Cairo", "has heard nothing from the ministry"."""
    told = _verb_before(units, i)
    word = units[told].low if told is not None else ""
    if word in {"says", "said", "say", "saying"} and told is not None:
        party = owner(units, _first_helper(units, told))
        return Gap(of="comment", at=units[i].start, party=party, about=about(units, i + 1)) if party else None
    by = giver(units, i + 1, within=1)
    if by is None or not (units[by[0]].capital or units[by[0]].low == "the"):
        return None
    alone = told is None and not any(
        "past" in u.forms or u.low in closed.AUXILIARIES for u in units[by[1] : by[1] + 3]
    )
    if alone or word in {"heard", "hear", "hears", "received", "is", "been", "was", "had"}:
        return Gap(of="answer", at=units[i].start, party=cut(units, *by), about=about(units, by[1]))
    return None
