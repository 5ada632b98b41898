"""Shares of a count and changes of one: figures about figures.

In      a Number and what was told before it
Out     a figure of sort share or change, or why there is none
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import replace

from onrecord.extraction.figure import english
from onrecord.extraction.figure.build import build
from onrecord.extraction.figure.inherited import Inherited
from onrecord.extraction.figure.measure import population_in, spoken_of
from onrecord.extraction.figure.number import Known, Number
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.model.figure import Figure
from onrecord.model.identity import stamped
from onrecord.model.passage import passage_of
from onrecord.model.quantity import Quantity, Sort

_OF_BUSINESS = re.compile(
    r"\b(?:profits?|earnings|income|revenues?|sales|wages?|prices?|shares|stocks|net|turnover|exports?|imports?|output|production|inflation|interest)\b",
    re.IGNORECASE,
)
"""A percentage beside one of these is of money or goods."""
_MAKES_UP = re.compile(r"\b(?:make|makes|made|making) up\s+$", re.IGNORECASE)
_APPOSED = re.compile(r",\s+(?:or\s+|about\s+|roughly\s+|nearly\s+|almost\s+)*$", re.IGNORECASE)
_OF_THESE = re.compile(
    r"\s{0,3}(?:per ?cent|percent|%)?\s{1,3}of (?:these|those|all those|which|whom|them|the (?:dead|total))\b",
    re.IGNORECASE,
)


def multiple(number: Number, known: Known) -> Figure | str:
    """ "Twice as many", "three times the number of deaths"."""
    if by := english.MULTIPLE.search(number.text[: number.start]):
        number = replace(number, mention=_of_value(number, by))
    measure = spoken_of(number.behind) or spoken_of(number.text[: number.start])
    whole = known.earlier[-1] if known.earlier else None
    measure = measure or (whole.measure if whole else None)
    if measure is None:
        return "number that counts no harm"
    like = Inherited(whole, alike=True) if whole and whole.measure == measure else None
    return build(number, known, measure, of="change against another count", sort="change", like=like)


def _of_value(number: Number, by: re.Match[str]) -> QuantityMention:
    """ "Half as many" counts half, and begins with that word."""
    mention, value = number.mention, english.MULTIPLES[by["by"].lower()]
    begin = number.sentence.start + by.start()
    quantity = Quantity(value=value, lower=value, upper=value, sort="change")
    return replace(mention, start=begin, number_start=begin, quantity=quantity)


def share(number: Number, known: Known) -> Figure | str:
    """A fraction ("a third of the dead") or a percentage of a count, or by which a count rose or fell."""
    text, start = number.text, number.start
    right = number.after[:90]
    sort: Sort = "share"
    like: Inherited | None = None
    if changed := english.CHANGE.search(text[:start]):
        measure = spoken_of(text[max(0, changed.start() - 60) : changed.start()]) or spoken_of(right)
        sort = "change"
    else:
        measure = spoken_of(right) or _verb_before(text[:start])
    if (
        sort == "share"
        and (whole := next(iter((*known.earlier[-1:], *known.paragraph[-1:])), None)) is not None
    ):
        apposed = known.earlier and _APPOSED.search(text[:start])
        if _OF_THESE.match(number.behind) and (apposed or (measure in {None, "casualties", whole.measure})):
            like = Inherited(whole, part=True, alike=True)
            measure = measure or whole.measure
    if measure is None:
        if english.OF_LAND.match(number.behind) and english.TAKES.search(text):
            return build(number, known, "other", of="share of territory", sort="share", ground=True)
        return "percentage"
    population = population_in(text[max(0, start - 60) : start]) if _MAKES_UP.search(text[:start]) else None
    of = "share of a count" if sort == "share" else "change against another period"
    return build(number, known, measure, of=of, sort=sort, like=like, population=population)


def percentage(number: Number, known: Known) -> Figure | str:
    """A percentage that compares two counts is a figure about figures, a share of one too; others are passed over."""
    text, start = number.text, number.start
    if _OF_BUSINESS.search(number.near(60)):
        return "percentage"
    if not (english.CHANGE.search(text[:start]) or english.CHANGE_AFTER.match(number.behind)):
        return share(number, known)
    measure = spoken_of(number.behind) or spoken_of(text[:start])
    if not (measure or english.THINGS.search(text) or known.carried.population):
        return "percentage"
    population = population_in(number.behind) or population_in(text[max(0, start - 60) : start])
    whole = known.earlier[-1] if known.earlier else None
    like = Inherited(whole, alike=True) if whole and measure == whole.measure and not population else None
    said = build(
        number, known, measure or "other", of="change against another period", sort="change", population=population, like=like,
    )  # fmt: skip
    sentence = number.sentence
    passage = passage_of(number.analysis.document.text, sentence.start, sentence.end)
    figure = replace(said, id="", quantity=replace(said.quantity, unit="percent"), passages=(passage,))
    return stamped("figure", number.analysis.document.id, figure)


def _verb_before(before: str) -> str | None:
    """ "Have damaged or destroyed 13 percent": the verb right before it."""
    found = re.search(
        r"\b(?:(?P<destroyed>(?:damaged or )?destroyed)|(?P<damaged>damaged)|(?P<displaced>displaced|uprooted)|(?P<killed>killed)|(?P<injured>injured|wounded)|(?P<affected>affected))\s+(?:(?:about|around|nearly|almost|some|more than|at least|up to)\s+)*$",
        before,
        re.IGNORECASE,
    )
    return found.lastgroup if found else None
