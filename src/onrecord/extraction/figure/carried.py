"""Over which time a number counts, and what a sentence leaves to the next of its paragraph: whom, where, whose.

In      an Analysis, a sentence, a place in it
Out     a period; what is carried on
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import pairwise

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.figure import english
from onrecord.extraction.figure import english_side as words
from onrecord.extraction.figure.measure import population_in
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.when import When

_SPOKEN_OF = re.compile(
    r"\b(?:for|among|against|(?:deaths?|killings?|number|toll|losses|injuries|casualties|share) of) (civilians|soldiers|children|journalists|women|medics)\b",
    re.IGNORECASE,
)
"""Whom a sentence speaks of: "the deadliest year for civilians"."""


@dataclass(slots=True)
class Carried:
    """What a figure leaves to the next in its paragraph: who is counted and over which time."""

    paragraph: int = -1
    population: str | None = None
    side: str | None = None
    subject: str | None = None
    """The side that the last sentence to begin with one began with: "they" goes back to it."""
    flown_by: str | None = None
    """Who sent the drones and missiles that were counted last."""
    territory: str | None = None
    period: str | None = None


def carry(analysis: Analysis, sentence: Sentence, carried: Carried) -> None:
    """What a sentence says of whom the paragraph counts: "the deadliest year for civilians in Ukraine"."""
    if (population := _SPOKEN_OF.search(sentence.text)) is not None:
        carried.population = population_in(population[1])
    if (where := words.TERRITORY.search(sentence.text)) is not None:
        carried.territory = words.SIDES.get(where[1].lower().split(" ")[0], where[1])
        if carried.population == "civilian":
            carried.side = carried.territory
    if words.WEAPON.search(sentence.text) and (flown := words.FLOWN_BY.search(sentence.text)):
        carried.flown_by = words.SIDES[(flown["before"] or flown["behind"]).lower()] or carried.flown_by
    if (subject := words.SUBJECT.match(sentence.text)) is not None:
        carried.subject = words.SIDES[subject["side"].lower()]
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
    told = [t for t in analysis.times if sentence.start <= t.start < mention.start and t.when.start]
    for one, two in pairwise(told):
        # "From 4 June to 7 July the deaths of 553 people": the whole span, told before the count.
        if one.relation in {"between", "from"} and two.start - one.end < 12 and two.relation != "from":
            return f"{one.when.start}/{two.when.end or two.when.start}", as_of
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
        lead = analysis.document.text[max(sentence.start, mention.start - 30) : mention.end]
        if within.when.precision == "day" and english.REACHED.search(lead):
            # "Losses surpassed 500,000 on 25 May": a total of that day, and not over it.
            return carried.period, within.when
        return within.when.timex, as_of
    return carried.period, as_of
