"""One figure put together from its number: population, side, period, issuer, sort and passage."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Literal, cast

from onrecord.extraction.figure import english
from onrecord.extraction.figure.english_teller import CITED_BY, TOLD_TO
from onrecord.extraction.figure.inherited import Inherited
from onrecord.extraction.figure.measure import population_in
from onrecord.extraction.figure.number import Known, Number
from onrecord.extraction.figure.side import settled_side
from onrecord.model.figure import Figure, Measure, Population
from onrecord.model.identity import stamped
from onrecord.model.passage import passage_of
from onrecord.model.quantity import Quantity, Sort

METHOD = "figure.rules.v1"
HARM = frozenset({"killed", "injured", "casualties", "missing"})


def build(
    number: Number,
    known: Known,
    measure: str,
    *,
    of: str | None = None,
    sort: Sort | None = None,
    population: str | None = None,
    like: Inherited | None = None,
    ground: bool = False,
) -> Figure:
    """A figure whose measure is settled; its passage is the number with its noun.

    ``like``: the figure whose class and side hold on. ``ground``: it counts land, and the side is who took it.
    """
    near = number.behind[:90] if sort == "share" else number.after[:40]
    carried = known.carried
    if population is None:
        population = population_in(near) or (like.whole.population if like and like.alike else None)
        if population is None and (measure in HARM or sort == "change"):
            population = carried.population
    side = settled_side(number, ground=ground)
    if side is None:
        side = like.whole.side if like and like.alike else carried.side
    if side is None and measure == "launched":
        side = carried.flown_by
    issuer = known.issuers.at(number.sentence, number.start, number.end)
    figure = Figure(
        measure=cast(Measure, measure),
        population=cast(Population, population or "any"),
        side=side,
        territory=carried.territory,
        of=of,
        quantity=_turned(number.mention.quantity, sort, number.near(30)),
        period=carried.period,
        issuer=issuer,
        relayed_by=relayed(number.text, issuer, known.relay),
        part_of=like.whole.id if like and like.part else None,
        passages=(passage_of(number.analysis.document.text, number.mention.start, stop_of(number)),),
        method=METHOD,
    )
    return stamped("figure", number.analysis.document.id, figure)


def stop_of(number: Number, reach: int = 0) -> int:
    """Where a figure's passage ends: behind the word that tells its measure, else behind its noun."""
    if reach <= 0:
        noun = re.match(r"\s+[\w’'-]+", number.behind)
        reach = noun.end() if noun else 0
    return min(number.mention.end + reach, number.sentence.end)


def relayed(text: str, issuer: str | None, relay: str | None) -> str | None:
    """Who stands between the issuer and the reader: the one who was told, else the outlet, where it is not the issuer."""
    told = TOLD_TO.search(text) or CITED_BY.search(text)
    name = told["name"] if told else relay
    return name if issuer and name and name != issuer else None


def sorted_quantity(quantity: Quantity, number: Number) -> Quantity:
    """The quantity in the sort that the words around it tell: projection, verified minimum, estimate or rate."""
    text, near = number.text, number.near(60)
    sort: Sort = quantity.sort
    foretold = re.search(
        r"\bcould|\b(?-i:may)\b|\bmight|\bwill\b|project|forecast|expected", near, re.IGNORECASE
    )
    if foretold and quantity.upper is not None and english.PROJECTION.search(text[: number.end + 60]):
        sort = "projection"
    elif english.VERIFIED.search(near) and quantity.upper is None:
        sort = "verified minimum"
    elif sort == "count" and english.ESTIMATED.search(text):
        sort = "estimate"
    averaged = "average" in (quantity.qualifier or "") and english.PER.search(near)
    if english.RATE.match(number.after) or english.PER.search(number.after) or averaged:
        sort = "rate"
    return replace(quantity, sort=sort, change=quantity.change if sort == "change" else None)


def _turned(quantity: Quantity, sort: Sort | None, near: str) -> Quantity:
    """The quantity in its sort; a change says up or down where the words beside it do, and only one of them."""
    if sort != "change":
        return replace(quantity, sort=sort or quantity.sort)
    rise, fall = english.RISE.search(near), english.FALL.search(near)
    turn: Literal["up", "down"] | None = None
    if (rise is None) != (fall is None):
        turn = "up" if rise else "down"
    return replace(quantity, sort=sort, change=turn or quantity.change)
