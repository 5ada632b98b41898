"""Whose people or weapons a number counts, where, and over which time: told beside it or earlier in its paragraph.

In      an Analysis, a sentence, a place in it
Out     a side, a territory, a period; what a sentence leaves to the next
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.figure import english
from onrecord.extraction.figure.measure import population_in
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.figure import Figure
from onrecord.model.when import When


@dataclass(slots=True)
class Carried:
    """What a figure leaves to the next in its paragraph: who is counted and over which time."""

    paragraph: int = -1
    population: str | None = None
    side: str | None = None
    territory: str | None = None
    period: str | None = None


def side_of(
    text: str, start: int, end: int, measure: str, carried: Carried, earlier: list[Figure], issuer: str | None
) -> str | None:
    """Whose people were harmed, or whose weapons flew: by the noun counted, its owner, or the subject of the verb."""
    told = _described(text[end:], flown=measure in _FLOWN)
    if told is None and english.BOTH_SIDES.search(text[max(0, start - 80) : end + 60]):
        return "both"
    told = told or _owner(text[end:], issuer)
    if told is None:
        told = _launcher(text, start) if measure in _FLOWN else _sufferer(text, start, end)
    if told is not None:
        return told
    if earlier and (earlier[-1].measure in _FLOWN) == (measure in _FLOWN):
        return earlier[-1].side
    return None if measure in _FLOWN else carried.side


_FLOWN = frozenset({"launched", "intercepted"})


def _sides(words: str) -> list[re.Match[str]]:
    return [m for m in english.SIDE.finditer(words) if english.SIDES[m[1].lower()]]


def told_side(text: str, start: int, end: int, *, ground: bool) -> str | None:
    """Whose a count with a settled measure is: of its noun ("ten Israeli hostages"); ``ground``: who moved or took it."""
    if not ground:
        return _described(text[end:])
    gained = [m for m in english.GAINER.finditer(text[:start]) if _sides(m["who"])]
    return english.SIDES[_sides(gained[-1]["who"])[0][1].lower()] if gained else None


def _described(after: str, *, flown: bool = False) -> str | None:
    """ "Of 40 Houthi fighters", "207 Palestinians": a side's name in the noun phrase that is counted, no place and no striker."""
    for near in _sides(after[:60]):
        words = after[: near.start()]
        if on := english.ON_SIDE.search(after[:90]):
            return english.SIDES.get(on["side"].lower())
        if english.PHRASE_ENDS.search(words) or (not flown and english.STRIKER.match(after[near.start() :])):
            return None
        return english.SIDES[near[1].lower()]
    return None


def _owner(after: str, issuer: str | None) -> str | None:
    """ "Soldiers of the RSF"; "of its own men" are the issuer's."""
    owned = english.OWNED_BY.match(after)
    if owned is None:
        return None
    if owned["own"]:
        mine = _sides(issuer or "")
        return english.SIDES[mine[-1][1].lower()] if mine else None
    named = _sides(owned["name"] or "")
    return english.SIDES[named[0][1].lower()] if named and named[0].start() == 0 else None


def _launcher(text: str, start: int) -> str | None:
    """Who "launched", "sent", "attacked with": the last side named before such a verb."""
    verbs = list(english.SENDS.finditer(text[:start]))
    named = _sides(text[: verbs[-1].start()]) if verbs else []
    return english.SIDES[named[-1][1].lower()] if named else None


def _sufferer(text: str, start: int, end: int) -> str | None:
    """Who "lost", "suffered", whose "losses" are counted: the side before that word, or behind the count."""
    words = list(english.SUFFERS.finditer(text[:end]))
    for word in reversed(words):
        named = _sides(text[max(0, word.start() - 60) : word.start()])
        if named:
            between = text[max(0, word.start() - 60) : word.start()][named[-1].end() :]
            # "Ukraine's staff put Russia's troop losses at": whose they are stands beside the word.
            own = named[-1] if re.fullmatch(r"(?:\s[\w-]+){0,3}\s", between) else named[0]
            return english.SIDES[own[1].lower()]
    near = english.NEARS.match(text)
    if near is not None and (sides := _sides(near["who"])):
        return english.SIDES[sides[0][1].lower()]
    behind = english.SUFFERED_BY.match(text[end:])
    named = _sides(behind["name"]) if behind is not None else []
    return english.SIDES[named[0][1].lower()] if named else None


def carry(analysis: Analysis, sentence: Sentence, carried: Carried) -> None:
    """What a sentence says of whom the paragraph counts: "the deadliest year for civilians in Ukraine"."""
    if (
        population := re.search(
            r"\b(?:for|among|of|against) (civilians|soldiers|children|journalists|women|medics)\b(?: in| of)?",
            sentence.text,
            re.IGNORECASE,
        )
    ) is not None:
        carried.population = population_in(population[1])
    if (where := english.TERRITORY.search(sentence.text)) is not None:
        carried.territory = english.SIDES.get(where[1].lower().split(" ")[0], where[1])
        if carried.population == "civilian":
            carried.side = carried.territory
    for time in analysis.times:
        if time.start >= sentence.end:
            break
        if time.start < sentence.start or not time.when.timex:
            continue
        if time.relation == "since" and time.when.start:
            carried.period = carried.period or f"since {time.when.timex}"
        elif (
            re.match(
                r"the (?:past|last) (?:year|month|week)|(?:last|this) (?:year|month|week)",
                time.text,
                re.IGNORECASE,
            )
            and time.when.start
        ):
            carried.period = time.when.timex


def period_of(
    analysis: Analysis, sentence: Sentence, mention: QuantityMention, carried: Carried
) -> tuple[str | None, When | None]:
    text = analysis.document.text[mention.end : min(sentence.end, mention.end + 160)]
    after = [
        t
        for t in analysis.times
        if mention.end <= t.start < sentence.end
        and t.when.start
        and not english.PUBLISHED.search(analysis.document.text[max(0, t.start - 30) : t.start])
    ]
    for time in after:
        if time.relation == "since":
            return f"since {time.when.timex}", None
    if (past := english.PAST_SPAN.search(text)) is not None:
        return " ".join(past["span"].lower().split()), None
    as_of = next(
        (
            t.when
            for t in analysis.times
            if sentence.start <= t.start < sentence.end and t.relation in {"as of", "by"}
        ),
        None,
    )
    for one, two in pairwise(after):
        # "Between 1 June and 31 August": the whole span.
        if one.relation in {"between", "from"} and two.start - one.end < 12 and one.start - mention.end < 70:
            return f"{one.when.start}/{two.when.end or two.when.start}", as_of
    within = next(
        (
            t
            for t in after
            if t.relation in {"in", "during", "between", "from", None}
            and t.when.precision in {"day", "month", "year", "part of day", "week"}
        ),
        None,
    )
    if within and within.start - mention.end < 60:
        return within.when.timex, as_of
    return carried.period, as_of
