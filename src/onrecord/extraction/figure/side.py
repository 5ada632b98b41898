"""Whose people a count is of, or whose weapons flew: told beside the number or earlier in its paragraph.

In      a Number, its measure, what was told before it
Out     a side's name, None where no words tell
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re

from onrecord.extraction.figure import english
from onrecord.extraction.figure import english_side as words
from onrecord.extraction.figure.number import Known, Number

FLOWN = frozenset({"launched", "intercepted"})


def side_of(number: Number, measure: str, known: Known, issuer: str | None) -> str | None:
    """By the noun counted, its owner, the subject of the verb, or the figure before it."""
    text, start, end = number.text, number.start, number.end
    flown = measure in FLOWN
    told = _described(text[end:], flown=flown)
    if told is None and words.BOTH_SIDES.search(text[max(0, start - 80) : end + 60]):
        return "both"
    told = told or _owner(number, issuer)
    if told is None and english.OWN_LOSSES.search(number.before):
        mine = sides_in(issuer or "")
        told = mine[-1] if mine else None
    if told is None:
        told = _launcher(text, start, known.carried.subject) if flown else _sufferer(text, start, end)
    if told is not None:
        return told
    if known.earlier and (known.earlier[-1].measure in FLOWN) == flown:
        # "Killed 259 people, including 12 Americans, and injured 5,500": of the whole, and not of a part.
        last = next((f for f in reversed(known.earlier) if f.part_of is None), known.earlier[-1])
        return last.side
    return known.carried.flown_by if flown else known.carried.side


def settled_side(number: Number, *, ground: bool) -> str | None:
    """Whose a count with a settled measure is: of its noun ("ten Israeli hostages"); ``ground``: who moved or took it."""
    if not ground:
        return _described(number.behind)
    gained = [m for m in words.GAINER.finditer(number.text[: number.start]) if sides_in(m["who"])]
    return sides_in(gained[-1]["who"])[0] if gained else None


def sides_in(text: str) -> list[str]:
    return [words.SIDES[m[1].lower()] for m in _named(text)]


def _named(text: str) -> list[re.Match[str]]:
    return [m for m in words.SIDE.finditer(text) if words.SIDES[m[1].lower()]]


def _described(after: str, *, flown: bool = False) -> str | None:
    """ "Of 40 Houthi fighters", "207 Palestinians": a side's name in the noun phrase that is counted, no place and no striker."""
    for near in _named(after[:60]):
        if on := words.ON_SIDE.search(after[:90]):
            return words.SIDES.get(on["side"].lower())
        if words.PHRASE_ENDS.search(after[: near.start()]):
            return None
        if not flown and words.STRIKER.match(after[near.start() :]):
            return None
        return words.SIDES[near[1].lower()]
    return None


def _owner(number: Number, issuer: str | None) -> str | None:
    """ "Soldiers of the RSF"; "of its own men" are the issuer's, or theirs whom the sentence begins with."""
    owned = words.OWNED_BY.match(number.behind)
    if owned is None:
        return None
    if owned["own"]:
        mine = sides_in(issuer or "")
        first = words.SUBJECT.match(number.text)
        return mine[-1] if mine else words.SIDES[first["side"].lower()] or None if first else None
    named = _named(owned["name"] or "")
    return words.SIDES[named[0][1].lower()] if named and named[0].start() == 0 else None


def _launcher(text: str, start: int, subject: str | None) -> str | None:
    """Who "launched", "sent", "attacked with": the last side named before such a verb, or whom its "they" goes back to."""
    if sent := words.SENT_BY.match(text[start:]):
        return words.SIDES[(sent["by"] or sent["of"]).lower()] or None
    verbs = list(words.SENDS.finditer(text[:start]))
    if not verbs:
        return None
    lead = text[: verbs[-1].start()]
    named = sides_in(lead)
    if named:
        return named[-1]
    return subject if words.PRONOUN.search(lead) else None


def _sufferer(text: str, start: int, end: int) -> str | None:
    """Who "lost", "suffered", whose "losses" are counted: the side before that word, or behind the count."""
    for word in reversed(list(words.SUFFERS.finditer(text[:end]))):
        lead = text[max(0, word.start() - 60) : word.start()]
        if named := _named(lead):
            # "Ukraine's staff put Russia's troop losses at": whose they are stands beside the word.
            beside = re.fullmatch(r"(?:\s[\w-]+){0,3}\s", lead[named[-1].end() :]) is not None
            return words.SIDES[named[-1 if beside else 0][1].lower()]
    near = words.NEARS.match(text)
    if near is not None and (sides := sides_in(near["who"])):
        return sides[0]
    behind = words.SUFFERED_BY.match(text[end:])
    named_behind = sides_in(behind["name"]) if behind is not None else []
    return named_behind[0] if named_behind else None
