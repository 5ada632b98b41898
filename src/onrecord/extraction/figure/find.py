"""Figures counted: find counts of people or things in one document.

In      an Analysis and FigureOptions
Out     an Outcome[Figure]: what was found, and what was seen but refused, with why
Pure    no clock, network, database or settings. Same input, same answer, same order

A figure without a unit is refused, never guessed. Two reports giving the same count stay two
figures: linking them is another room's work.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass, replace
from typing import Literal, cast

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.figure import english
from onrecord.extraction.figure.carried import Carried, carry, period_of, side_of, told_side
from onrecord.extraction.figure.issuer import Issuers, author_of
from onrecord.extraction.figure.measure import left_of, measure_of, population_in, right_of, spoken_of
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.figure import Figure, Measure, Population
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, Refusal, method
from onrecord.model.passage import passage_of
from onrecord.model.quantity import Quantity, Sort

METHOD = "figure.rules.v1"
_HARM = frozenset({"killed", "injured", "casualties", "missing"})
_GROUND = frozenset({"rate of advance", "territory", "share of territory"})
_OF_THINGS = frozenset({"launched", "intercepted", "destroyed", "damaged"})
# "An 87-year-old man", "a nine-storey block": a number that describes counts nothing.
_ADJECTIVE = re.compile(r"-[A-Za-z]|(?:\s(?:and|or)\s\d+)?\s?years? old\b|\s(?:and|or)\s\d+ years of age")
_OF_THOSE = re.compile(r"\W*[Oo]f (?:those|these|them|that (?:number|total))\b")
_AGED = re.compile(r"\baged\s(?:\d+,?\s(?:and\s)?)*$")
_PACE = re.compile(r"\b(?:a|per|each|every) (?:day|night|week|month|year|hour)\b", re.IGNORECASE)
_COORDINATED = re.compile(
    r"[^.;:]{0,60}(?:,|\band|\balong with|\bplus|;)\s+(?:another\s+|a further\s+|some\s+)?", re.IGNORECASE
)
_MONEY = re.compile(r"(?:US\$|[$€£¥₴₽]|euros?|dollars?|pounds?|hryvnias?|rou?bles?)", re.IGNORECASE)
_DIMENSION = re.compile(
    r"(?:km|kilomet|met(?:re|er)s?|miles?|feet|degrees?|°|kg|kilo|tons?|tonnes|hours?|days?|weeks?|months?|years?|minutes?|litres?|liters?|MW|GW|megawatt|hectare|square)",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class FigureOptions:
    """``relay``: the outlet that passes figures on, put into ``relayed_by`` where the issuer is another."""

    relay: str | None = None


@method(METHOD)
def find_figures(analysis: Analysis, options: FigureOptions) -> Outcome[Figure]:
    """Find every count in the document.

    Dates, phone numbers and money are not counts: how many were passed over is kept in the
    Outcome. What cannot be read is refused.
    """
    found: list[Figure] = []
    refused: list[Refusal] = []
    over: Counter[str] = Counter()
    issuers, carried = Issuers(author=author_of(analysis.sentences)), Carried()
    by_sentence: dict[int, list[QuantityMention]] = {}
    for mention in analysis.quantities:
        if (sentence := analysis.sentence_at(mention.start)) is not None:
            by_sentence.setdefault(sentence.index, []).append(mention)
    for sentence in analysis.sentences:
        if carried.paragraph != sentence.paragraph:
            carried = Carried(paragraph=sentence.paragraph)
        carry(analysis, sentence, carried)
        issuers.heard(sentence)
        in_sentence: list[Figure] = []
        for mention in by_sentence.get(sentence.index, ()):
            # "Of those, 250,000 have died" goes back to the sentence before.
            told = in_sentence or (found[-1:] if _OF_THOSE.match(sentence.text) else [])
            read = _read(analysis, sentence, mention, issuers, carried, told, options)
            if isinstance(read, Figure):
                in_sentence.append(read)
            elif isinstance(read, Refusal):
                refused.append(read)
            else:
                over[read] += 1
        one = _one_part(analysis, sentence, issuers, carried, in_sentence)
        found += sorted((*in_sentence, *((one,) if one else ())), key=lambda f: f.passages[0].start)
    return Outcome(found=tuple(found), refused=tuple(refused), passed_over=dict(over))


def _read(
    analysis: Analysis,
    sentence: Sentence,
    mention: QuantityMention,
    issuers: Issuers,
    carried: Carried,
    earlier: list[Figure],
    options: FigureOptions,
) -> Figure | Refusal | str:
    text = sentence.text
    start, end = mention.start - sentence.start, mention.end - sentence.start
    before, after = left_of(text[:start]), right_of(text[end:])
    quantity = mention.quantity
    if _ADJECTIVE.match(text, end) or _AGED.search(text[:start]):
        return "an age or another measure that describes"
    if quantity.unit and _MONEY.search(quantity.unit):
        return "money"
    if quantity.unit == "percent" or re.match(r"\s*percentage points?", text[end:]):
        return _change(analysis, sentence, mention, issuers, carried)
    if quantity.unit and english.AREA.match(quantity.unit):
        if text[:start].endswith("(") or not english.TAKES.search(text):
            return "measure of time, length or weight"
        sort: Sort | None = "rate" if _per(text, end) else None
        return _told(analysis, sentence, mention, issuers, carried, "other", "territory", sort)
    if quantity.unit and _DIMENSION.match(quantity.unit):
        if not _PACE.search(quantity.unit) and not english.DAILY_ADVANCE.search(text[:start]):
            return "measure of time, length or weight"
        return _told(analysis, sentence, mention, issuers, carried, "other", "rate of advance", "rate")
    if english.FRACTION.search(mention.text) is not None:
        return _share(analysis, sentence, mention, issuers, carried)
    if (times := english.TIMES_AS.match(text[mention.number_start - sentence.start :])) is not None:
        measure = spoken_of(text[end:]) or spoken_of(text[:start])
        if measure is None or not times:
            return "number that counts no harm"
        return _told(
            analysis, sentence, mention, issuers, carried, measure, "change against another count", "change"
        )
    measure, reach = measure_of(before, after, mention)
    if (
        measure in {None, "captured", "displaced"}
        and (english.FREED.search(after[:60]) or english.FREEING.search(before))
        and (
            english.PEOPLE.search(mention.noun or "")
            or measure == "captured"
            or english.THINGS.search(mention.noun or "")
        )
    ):
        return _told(analysis, sentence, mention, issuers, carried, "other", "freed or brought out", None)
    if (
        measure is None
        and earlier
        and (joined := _COORDINATED.fullmatch(_gap(analysis, mention, earlier[-1])))
    ):
        last = earlier[-1]
        alike = english.THINGS if last.measure in _OF_THINGS else english.PEOPLE
        if joined and (
            alike.search(f"{mention.noun or ''}{after[:40]}") or population_in(mention.noun or "")
        ):
            measure, reach = last.measure, 0
    if (
        earlier
        and reach > 0
        and re.match(r"\s+[\w-]+\s+and\s+\w+", after[:reach])
        and re.fullmatch(r"\s*(?:[\w-]+\s+)?(?:,|and|, and)\s+", _gap(analysis, mention, earlier[-1]))
    ):
        # "Killed 8 women and 2 men and injured 57": the verb behind "and" counts what follows it.
        measure, reach = earlier[-1].measure, 0
    if (
        measure is None
        and earlier
        and english.PARTS.search(before)
        and not re.search(r"\b(?:of|aged)\s+$", before)
    ):
        measure, reach = earlier[-1].measure, 0
    if (
        measure is None
        and earlier
        and re.match(
            r"\s+of (?:them|whom|which|these|those|the (?:dead|killed|wounded|injured|victims|\d+))\b",
            text[end:],
        )
    ):
        measure, reach = earlier[-1].measure, 0
    if measure is None:
        vague = quantity.value is None and mention.spelled
        noun = mention.noun or ""
        if (
            vague
            or (mention.spelled and (quantity.value or 0) <= 2)
            or not (english.PEOPLE.match(noun) or english.THINGS.search(noun) or population_in(noun))
        ):
            return "number that counts no harm"
        passage = passage_of(
            analysis.document.text, mention.start, min(sentence.end, mention.end + len(noun) + 1)
        )
        return Refusal(
            of="figure",
            reason="a count of people or things, but not of what became of them",
            passages=(passage,),
            method=METHOD,
        )
    if mention.spelled and quantity.value is None and re.search(r"\bhow\s+$", text[:start], re.IGNORECASE):
        return "number that counts no harm"
    noun_window = after[: max(reach, 0) + 1] if reach > 0 else after[:60]
    population = population_in(noun_window) or (population_in(before[-40:]) if reach < 0 else None)
    counted = (
        english.THINGS.search(noun_window[:40])
        if measure in {"launched", "intercepted", "destroyed", "damaged"}
        else None
    )
    if (
        measure in {"launched", "intercepted", "destroyed", "damaged"}
        and counted is None
        and not (mention.noun and english.THINGS.search(mention.noun))
        and not (
            any(f.measure in _OF_THINGS for f in earlier)
            and re.match(r"\s+(?:of (?:them|these|those|which)|was|were|have been|had been)\b", text[end:])
        )
    ):
        return "number that counts no harm"
    part = bool(earlier) and (
        english.PARTS.search(before) is not None
        or re.match(r"\s+of (?:them|whom|which|these|those)\b", text[end:]) is not None
    )
    if population is None and part and earlier:
        population = earlier[-1].population if measure == earlier[-1].measure else None
    if measure in _OF_THINGS:
        population = None
    if population is None and measure in _HARM and quantity.upper != 0:
        population = carried.population
    period, as_of = period_of(analysis, sentence, mention, carried)
    stop = mention.end + (reach if reach > 0 else _noun_length(text[end:]))
    begin = mention.start + (reach if reach < 0 else 0)
    issuer = issuers.at(sentence, start, end)
    side = side_of(text, start, end, measure, carried, earlier, issuer)
    figure = Figure(
        measure=cast(Measure, measure),
        population=cast(Population, population or "any"),
        side=side,
        territory=carried.territory,
        of=counted[0].lower() if counted else None,
        quantity=_sorted(quantity, text, text[max(0, start - 60) : end + 60], after),
        period=period,
        as_of=as_of,
        issuer=issuer,
        relayed_by=_relayed(text, issuer, options),
        part_of=earlier[-1].id if part else None,
        passages=(passage_of(analysis.document.text, begin, min(stop, sentence.end)),),
        method=METHOD,
    )
    return stamped("figure", analysis.document.id, figure)


def _sorted(quantity: Quantity, text: str, near: str, after: str) -> Quantity:
    sort: Sort = quantity.sort
    if (
        english.PROJECTION.search(text[: text.find(near) + len(near)] if near in text else text)
        and quantity.upper is not None
        and re.search(
            r"\bcould|\b(?-i:may)\b|\bmight|\bwill\b|project|forecast|expected", near, re.IGNORECASE
        )
    ):
        sort = "projection"
    elif english.VERIFIED.search(near) and quantity.upper is None:
        sort = "verified minimum"
    elif sort == "count" and english.ESTIMATED.search(text):
        sort = "estimate"
    if (
        english.RATE.match(after)
        or english.PER.search(after)
        or ("average" in (quantity.qualifier or "") and english.PER.search(near))
    ):
        sort = "rate"
    return replace(quantity, sort=sort, change=quantity.change if sort == "change" else None)


def _per(text: str, end: int) -> bool:
    """Is it so many a day, or a month?"""
    return english.PER.search(right_of(text[end:])[:60]) is not None


def _relayed(text: str, issuer: str | None, options: FigureOptions) -> str | None:
    """Who stands between the issuer and the reader: the one who was told, else the outlet, where it is not the issuer."""
    told = english.TOLD_TO.search(text)
    relay = told["name"] if told else options.relay
    return relay if issuer and relay and relay != issuer else None


def _turned(quantity: Quantity, sort: Sort | None, near: str) -> Quantity:
    """The quantity in its sort; a change says up or down where the words beside it do, and only one of them."""
    if sort != "change":
        return replace(quantity, sort=sort or quantity.sort)
    rise, fall = english.RISE.search(near), english.FALL.search(near)
    turn: Literal["up", "down"] | None = None
    if (rise is None) != (fall is None):
        turn = "up" if rise else "down"
    return replace(quantity, sort=sort, change=turn or quantity.change)


def _gap(analysis: Analysis, mention: QuantityMention, last: Figure) -> str:
    """The words between two figures, empty where they overlap."""
    return analysis.document.text[last.passages[-1].end : mention.start]


def _told(
    analysis: Analysis,
    sentence: Sentence,
    mention: QuantityMention,
    issuers: Issuers,
    carried: Carried,
    measure: str,
    of: str,
    sort: Sort | None,
    part_of: str | None = None,
    population: str | None = None,
) -> Figure:
    """A figure whose measure is settled; its passage is the number with its noun."""
    text = sentence.text
    start, end = mention.start - sentence.start, mention.end - sentence.start
    stop = mention.end + _noun_length(text[end:])
    near = text[end:][:90] if sort == "share" else right_of(text[end:])[:40]
    carries = measure in _HARM or sort == "change"
    figure = Figure(
        measure=cast(Measure, measure),
        population=cast(
            Population,
            population or population_in(near) or (carried.population if carries else None) or "any",
        ),
        side=told_side(text, start, end, ground=of in _GROUND) or carried.side,
        territory=carried.territory,
        of=of,
        quantity=_turned(mention.quantity, sort, text[max(0, start - 30) : end + 30]),
        period=carried.period,
        issuer=issuers.at(sentence, start, end),
        part_of=part_of,
        passages=(passage_of(analysis.document.text, mention.start, min(stop, sentence.end)),),
        method=METHOD,
    )
    return stamped("figure", analysis.document.id, figure)


def _share(
    analysis: Analysis, sentence: Sentence, mention: QuantityMention, issuers: Issuers, carried: Carried
) -> Figure | str:
    """A fraction ("a third of the dead") or a percentage of a count, or by which a count rose or fell."""
    text = sentence.text
    start, end = mention.start - sentence.start, mention.end - sentence.start
    right = right_of(text[end:])[:90]
    if changed := english.CHANGE.search(text[:start]):
        measure = spoken_of(text[max(0, changed.start() - 60) : changed.start()]) or spoken_of(right)
        sort: Sort = "change"
    else:
        measure, sort = spoken_of(right), "share"
    if measure is None:
        if english.OF_LAND.match(text[end:]) and english.TAKES.search(text):
            return _told(
                analysis, sentence, mention, issuers, carried, "other", "share of territory", "share"
            )
        return "percentage"
    return _told(
        analysis,
        sentence,
        mention,
        issuers,
        carried,
        measure,
        "share of a count" if sort == "share" else "change against another period",
        sort,
    )


def _change(
    analysis: Analysis, sentence: Sentence, mention: QuantityMention, issuers: Issuers, carried: Carried
) -> Figure | str:
    """A percentage that compares two counts is a figure about figures, a share of one too; others are passed over."""
    text = sentence.text
    start, end = mention.start - sentence.start, mention.end - sentence.start
    changed = english.CHANGE.search(text[:start]) or english.CHANGE_AFTER.match(text[end:])
    if not changed:
        return _share(analysis, sentence, mention, issuers, carried)
    measure = spoken_of(text[end:]) or spoken_of(text[:start])
    harmed = measure or english.THINGS.search(text)
    if not (harmed or carried.population):
        return "percentage"
    said = _told(
        analysis, sentence, mention, issuers, carried, measure or "other", "change against another period", "change",
        population=population_in(text),
    )  # fmt: skip
    whole = passage_of(analysis.document.text, sentence.start, sentence.end)
    figure = replace(said, id="", quantity=replace(said.quantity, unit="percent"), passages=(whole,))
    return stamped("figure", analysis.document.id, figure)


def _one_part(
    analysis: Analysis, sentence: Sentence, issuers: Issuers, carried: Carried, earlier: list[Figure]
) -> Figure | None:
    """ "Three were killed, among them a child": one, a part of the last count before it."""
    found = english.ONE_PART.search(sentence.text)
    whole = next(
        (f for f in reversed(earlier) if found and f.passages[0].start < sentence.start + found.start()), None
    )
    if found is None or whole is None or whole.measure not in _HARM:
        return None
    begin, stop = sentence.start + found.start("one"), sentence.start + found.end("one")
    if any(p.start < stop and begin < p.end for f in earlier for p in f.passages if f is not whole):
        return None
    mention = QuantityMention(
        start=begin, end=stop, number_start=begin, number_end=stop, text=found["one"],
        quantity=Quantity(value=1, lower=1, upper=1), spelled=True,
    )  # fmt: skip
    return _told(
        analysis, sentence, mention, issuers, carried, whole.measure, found["one"].lower(), None,
        part_of=whole.id, population=population_in(found["one"]),
    )  # fmt: skip


def _noun_length(after: str) -> int:
    found = re.match(r"\s+[\w’'-]+", after)
    return found.end() if found else 0
