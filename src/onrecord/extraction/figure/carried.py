"""Whose people or weapons a number counts, where, and over which time: told beside it or earlier in its paragraph.

In      an Analysis, a sentence, a place in it
Out     a side, a territory, a period; what a sentence leaves to the next
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass

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
    text: str, start: int, end: int, after: str, carried: Carried, earlier: list[Figure]
) -> str | None:
    if english.BOTH_SIDES.search(text[max(0, start - 80) : end + 60]):
        return "both"
    near = english.SIDE.search(after[:70])
    if (
        near
        and re.search(
            r"\b(?:soldiers?|troops|servicem\w+|civilians|forces|army|military|side|fighters|people|losses|casualties|deaths|in|of|names)\b",
            after[:80],
        )
        and english.SIDES[near[1].lower()]
        and not english.STRIKER.match(after[near.start(1) :])
        and not english.DONE_BY.search(after[: near.start(1)])
    ):
        return english.SIDES[near[1].lower()]
    # The subject that suffers: "Russia alone is said to have suffered ...".
    subjects = [m for m in english.SIDE.finditer(text[:start]) if english.SIDES[m[1].lower()]]
    if (
        re.search(
            r"\b(?:suffer\w*|lost|losses|casualties|sustained|incurred|had)\b",
            text[:end] + after,
            re.IGNORECASE,
        )
        and subjects
    ):
        return english.SIDES[subjects[0][1].lower()]
    if earlier:
        return earlier[-1].side
    return carried.side


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
    if (
        where := re.search(r"\bin ((?:the )?(?:Gaza(?: Strip)?|West Bank|[A-Z][\w’'-]+))", sentence.text)
    ) and (side := english.SIDES.get(where[1].lower().removeprefix("the ").split(" ")[0])):
        carried.territory = side
        if carried.population == "civilian":
            carried.side = side
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
    after = [t for t in analysis.times if mention.end <= t.start < sentence.end and t.when.start]
    for time in after:
        if time.relation == "since":
            return f"since {time.when.timex}", None
    as_of = next(
        (
            t.when
            for t in analysis.times
            if sentence.start <= t.start < sentence.end and t.relation in {"as of", "by"}
        ),
        None,
    )
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
