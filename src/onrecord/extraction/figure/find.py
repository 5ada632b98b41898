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
from collections.abc import Sequence
from dataclasses import dataclass
from typing import cast

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.figure import english
from onrecord.extraction.figure.build import HARM, METHOD, build, relayed, sorted_quantity, stop_of
from onrecord.extraction.figure.carried import Carried, carry, period_of
from onrecord.extraction.figure.inherited import (
    OF_THINGS,
    Inherited,
    compared,
    has_no_noun,
    is_part,
    listed,
    on_topic,
    verb_behind,
)
from onrecord.extraction.figure.issuer import Issuers, author_of
from onrecord.extraction.figure.measure import measure_of, population_in, state_alone
from onrecord.extraction.figure.number import Known, Number
from onrecord.extraction.figure.share import multiple, percentage, share
from onrecord.extraction.figure.side import FLOWN, side_of
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.figure import Figure, Measure, Population
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, Refusal, method
from onrecord.model.passage import passage_of
from onrecord.model.quantity import Quantity, Sort

# "An 87-year-old man", "a nine-storey block": a number that describes counts nothing.
_ADJECTIVE = re.compile(r"-[A-Za-z]|(?:\s(?:and|or)\s\d+)?\s?years? old\b|\s(?:and|or)\s\d+ years of age")
_OF_THOSE = re.compile(r"\W*[Oo]f (?:those|these|them|that (?:number|total))\b")
_AGED = re.compile(r"\baged\s(?:\d+,?\s(?:and\s)?)*$")
_PACE = re.compile(r"\b(?:a|per|each|every) (?:day|night|week|month|year|hour)\b", re.IGNORECASE)
_MONEY = re.compile(
    r"(?:US\$|[$€£¥₴₽]|euros?|dollars?|pounds?|hryvnias?|rou?bles?|yen|yuan|rupees?|shekels?|crowns?|francs?|won|lira|marks?|guilders?)",
    re.IGNORECASE,
)
_DIMENSION = re.compile(
    r"(?:km|kilomet|met(?:re|er)s?|miles?|feet|foot|degrees?|°|kg|kilo|tons?|tonnes|hours?|days?|weeks?|months?|years?|minutes?|litres?|liters?|MW|GW|megawatt|hectare|square)",
    re.IGNORECASE,
)
_PRONOUN_ONLY = re.compile(r"\s+(?:of\b|held|for|were|was|have|had|has|are|is|will|would|could|may)\b")
_BROUGHT_OUT = "freed or brought out"
_WHOLE = re.compile(
    r"(?:^|[\s(“])(?P<part>\d[\d,.]*|[a-z]+(?:-[a-z]+)?)\s(?:out\s)?of\s(?:the\s|all\s|a total of\s)?$",
    re.IGNORECASE,
)
_OLDEST = 115
_ZERO_REACH = 34
_BETWEEN_COMMAS = re.compile(
    r",\s(?:was|were|is|who|and|a|an|the|from|of|had|has|died|said|told|which|whose|when|where|\w+ly|\w+ed|his|her)\b"
)
_HARM_NOUN = re.compile(r"\s+(?:deaths|injuries|casualties|fatalities)\b", re.IGNORECASE)
_NO_HARM = "number that counts no harm"
_LENGTH = re.compile(r"(?:km|kilomet|met(?:re|er)|miles?|feet|foot|yards?)", re.IGNORECASE)
_NO_COUNT = "measure of time, length or weight"


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
    paragraph: list[Figure] = []
    by_sentence: dict[int, list[QuantityMention]] = {}
    for mention in analysis.quantities:
        if (sentence := analysis.sentence_at(mention.start)) is not None:
            by_sentence.setdefault(sentence.index, []).append(mention)
    for sentence in analysis.sentences:
        if carried.paragraph != sentence.paragraph:
            carried, paragraph = Carried(paragraph=sentence.paragraph), []
        carry(analysis, sentence, carried)
        issuers.heard(sentence)
        in_sentence: list[Figure] = []
        for mention in by_sentence.get(sentence.index, ()):
            # "Of those, 250,000 have died" goes back to the sentence before.
            told: Sequence[Figure] = in_sentence or (found[-1:] if _OF_THOSE.match(sentence.text) else [])
            known = Known(issuers, carried, told, paragraph, options.relay)
            read = _read(Number(analysis, sentence, mention), known)
            if isinstance(read, Figure):
                in_sentence.append(read)
                if read.measure in FLOWN:
                    carried.flown_by = read.side or carried.flown_by
            elif isinstance(read, Refusal):
                refused.append(read)
            else:
                over[read] += 1
        known = Known(issuers, carried, in_sentence, paragraph, options.relay)
        one = _one_part(analysis, sentence, known)
        ordered = sorted((*in_sentence, *((one,) if one else ())), key=lambda f: f.passages[0].start)
        found += ordered
        paragraph += ordered
    return Outcome(found=tuple(found), refused=tuple(refused), passed_over=dict(over))


def _read(number: Number, known: Known) -> Figure | Refusal | str:
    """The figure of one number, the refusal of one that cannot be read, or why it is none."""
    quantity, text = number.mention.quantity, number.text
    if _ADJECTIVE.match(text, number.end) or _AGED.search(text[: number.start]) or _is_age(number):
        return "an age or another measure that describes"
    if _MONEY.search(quantity.unit or "") or _MONEY.fullmatch(number.noun.split(" ")[-1]):
        return "money"
    if quantity.unit == "percent" or re.match(r"\s*percentage points?", number.behind):
        return percentage(number, known)
    if quantity.unit and _DIMENSION.match(quantity.unit):
        return _ground(number, known)
    if english.FRACTION.search(number.mention.text) is not None:
        return share(number, known)
    times_as = english.TIMES_AS.match(text[number.mention.number_start - number.sentence.start :])
    if times_as or (number.mention.text == "many" and english.MULTIPLE.search(text[: number.start])):
        return multiple(number, known)
    if english.OCCASIONS.match(number.behind):
        struck = english.STRUCK.search(text[: number.start])
        return build(number, known, "other", of="times") if struck and _told(number) else _NO_HARM
    if _vague_pronoun(number):
        return _NO_HARM
    return _counted(number, known)


_OF_AGE = re.compile(
    r"\b(?:a|an|the|another|his|her|their)\s(?:[\w-]+\s)?(?:boy|girl|man|woman|child|son|daughter|teenager|pensioner|resident|baby|toddler|widow|widower|driver|brother|sister|grandmother|grandfather|soldier|nurse|teacher)\s(?:of|aged)\s(?:about\s)?$",
    re.IGNORECASE,
)
"""Before a number: "a boy of 12"."""


def _is_age(number: Number) -> bool:
    """ "His mother, 68, was"; "children under five"."""
    before, quantity = number.text[: number.start], number.mention.quantity
    if (
        (quantity.value or 0) <= _OLDEST
        and _BETWEEN_COMMAS.match(number.behind)
        and re.search(r"[A-Za-z’]{2,},\s$", before)
    ):
        return True
    if (quantity.value or 0) <= _OLDEST and _OF_AGE.search(before):
        return True
    limit = (quantity.qualifier or "").split(" ")[0] in {"under", "over", "above", "below"}
    return (
        limit
        and re.search(r"\b(?:children|infants|boys|girls|people|those|women|men|adults)\s$", before)
        is not None
    )


def _ground(number: Number, known: Known) -> Figure | str:
    """Land taken or held, and the pace of an advance; other lengths and weights are no counts."""
    unit = number.mention.quantity.unit or ""
    before = number.text[: number.start]
    if english.AREA.match(unit):
        if before.endswith("(") or not english.TAKES.search(number.text):
            return _NO_COUNT
        sort: Sort | None = "rate" if english.PER.search(number.after[:60]) else None
        return build(number, known, "other", of="territory", sort=sort, ground=True)
    if not (_PACE.search(unit) and _LENGTH.match(unit)) and not english.DAILY_ADVANCE.search(before):
        return _NO_COUNT
    return build(number, known, "other", of="rate of advance", sort="rate", ground=True)


def _told(number: Number) -> bool:
    """Is it a number said outright, and more than a pair in words?"""
    quantity = number.mention.quantity
    vague = quantity.value is None and number.mention.spelled and quantity.upper is None
    return not vague and not (number.mention.spelled and (quantity.value or 3) <= 2)


def _vague_pronoun(number: Number) -> bool:
    """ "Some were intercepted", "many of them": how many is not said."""
    vague = (number.mention.quantity.qualifier or "") in {"some", "many", "several", "numerous"}
    if vague and number.mention.quantity.value is None and _PRONOUN_ONLY.match(number.behind):
        return True
    how = re.search(r"\bhow\s+$", number.text[: number.start], re.IGNORECASE) is not None
    return how and number.mention.spelled and number.mention.quantity.value is None


def _counted(number: Number, known: Known) -> Figure | Refusal | str:
    """A count of people, things or deeds: told in its clause, by the figure before it, or not at all."""
    if english.DEEDS.match(number.behind.lstrip()) and _told(number) and not _sent(number):
        return build(number, known, "other", of=number.noun, population="any")
    measure, reach = measure_of(number.before, number.after, number.mention)
    if measure in {None, "captured", "displaced"} and _freed(number, measure):
        return build(number, known, "other", of=_BROUGHT_OUT)
    if (whole := _whole_of(number)) is not None:
        return build(number, known, whole, of=number.noun) if whole else _NO_HARM
    part = known.earlier and is_part(number) and state_alone(number.after)
    if number.mention.quantity.upper == 0 and reach > _ZERO_REACH:
        # "No one has been named a suspect in his death" tells of no dead.
        return _NO_HARM
    like = verb_behind(number, known, reach) if measure and not part else listed(number, known)
    if measure == "captured" and (beside := listed(number, known)) and beside.whole.of == _BROUGHT_OUT:
        # "Would set free 250 prisoners and 1,700 Gazans detained since": both are let go.
        return build(number, known, "other", of=_BROUGHT_OUT)
    if like is None and measure is None:
        like = compared(number, known) or on_topic(number, known)
        if like is not None:
            rate = like.whole.quantity.sort if like.whole.quantity.sort == "rate" else None
            return build(number, known, like.whole.measure, of=like.whole.of, sort=rate, like=like)
    if like is not None:
        measure, reach = _item(like.whole.measure, number), 0
    if measure is None:
        return _nothing_told(number)
    if measure in OF_THINGS and not _things(number, known):
        return _NO_HARM
    return _harm(number, known, measure, reach, like)


def _whole_of(number: Number) -> str | None:
    """ "Two of the three drones": the whole was launched; of people nothing more is said, which gives an empty measure."""
    before = number.text[: number.start]
    part = _WHOLE.search(before)
    if part is None or number.behind.startswith(" of"):
        return None
    stop = number.sentence.start + part.end("part")
    if all(m.number_end != stop for m in number.analysis.quantities):
        return None
    return "launched" if english.FLYING.match(number.after) else ""


def _sent(number: Number) -> bool:
    """ "Launched 12 strikes" counts what was sent."""
    return measure_of(number.before, "", number.mention)[0] == "launched"


def _item(measure: str, number: Number) -> str:
    """ "Lost 1,060 men, six tanks": the next of a list of losses is a thing."""
    thing = english.THINGS.match((number.noun or "-").split(" ")[-1])
    return (
        "destroyed" if measure in {"killed", "casualties"} and thing and "lost" in number.before else measure
    )


def _freed(number: Number, measure: str | None) -> bool:
    told = english.FREED.search(number.after[:60]) or english.FREEING.search(number.before)
    return told is not None and (
        measure == "captured"
        or english.PEOPLE.search(number.noun) is not None
        or english.PEOPLE.search(number.after[:24]) is not None
        or english.FREED.match(number.after.lstrip()) is not None
        or population_in(number.noun) is not None
        or english.THINGS.search(number.noun) is not None
    )


def _things(number: Number, known: Known) -> bool:
    """Does a number of things sent, shot down or damaged name them, or go on from some named before?"""
    if english.THINGS.search(number.after[:40]) or english.THINGS.search(number.noun):
        return True
    goes_on = re.match(
        r"\s+(?:of (?:them|these|those|which)|was|were|have been|had been|over|in|near|from|at|on)\b",
        number.behind,
    )
    return (goes_on is not None or is_part(number)) and any(f.measure in OF_THINGS for f in known.earlier)


def _nothing_told(number: Number) -> Refusal | str:
    """A count of people or things with nothing that became of them is refused; other numbers are passed over."""
    noun = number.noun
    if not _told(number) or not (
        english.PEOPLE.match(noun) or english.THINGS.search(noun) or population_in(noun)
    ):
        return _NO_HARM
    stop = min(number.sentence.end, number.mention.end + len(noun) + 1)
    return Refusal(
        of="figure",
        reason="a count of people or things, but not of what became of them",
        passages=(passage_of(number.analysis.document.text, number.mention.start, stop),),
        method=METHOD,
    )


def _harm(number: Number, known: Known, measure: str, reach: int, like: Inherited | None) -> Figure:
    part = bool(known.earlier) and is_part(number)
    issuer = known.issuers.at(number.sentence, number.start, number.end)
    period, as_of = period_of(number.analysis, number.sentence, number.mention, known.carried)
    begin = number.mention.start + min(reach, 0)
    thing = english.THINGS.search(number.after[: reach + 1 if reach > 0 else 60][:40])
    inherits = like is not None and like.alike and like.whole.measure == measure
    figure = Figure(
        measure=cast(Measure, measure),
        population=cast(Population, _population(number, known, measure, reach, issuer) or "any"),
        side=(like.whole.side if inherits and like else None) or side_of(number, measure, known, issuer),
        territory=known.carried.territory,
        of=thing[0].lower() if thing and measure in OF_THINGS else None,
        quantity=sorted_quantity(number.mention.quantity, number),
        period=period,
        as_of=as_of,
        issuer=issuer,
        relayed_by=relayed(number.text, issuer, known.relay),
        part_of=known.earlier[-1].id if part else like.whole.id if like and like.part else None,
        passages=(passage_of(number.analysis.document.text, begin, stop_of(number, reach)),),
        method=METHOD,
    )
    return stamped("figure", number.analysis.document.id, figure)


def _population(number: Number, known: Known, measure: str, reach: int, issuer: str | None) -> str | None:
    """The class of those counted: by their noun, by those before them in the sentence, by what the paragraph speaks of."""
    if measure in OF_THINGS:
        return None
    last = known.earlier[-1] if known.earlier else None
    part = is_part(number)
    window = number.after[: reach + 1] if reach > 0 and not part else _noun_phrase(number.after[:60], part)
    told = population_in(window) or (population_in(number.before[reach:]) if reach < 0 else None)
    if told is None and english.OWN_LOSSES.search(number.before) and english.ARMY.search(issuer or ""):
        told = "military"
    if told is not None:
        return told
    if last is not None and (part or has_no_noun(number)) and (measure == last.measure or not part):
        # "Five soldiers were killed and 14 wounded": of those before it, unless they were a part themselves.
        gap = number.analysis.document.text[last.passages[-1].end : number.mention.start]
        near = part or (last.part_of is None and re.fullmatch(r"[^.;:]{0,40}", gap))
        inherited = last.population if last.population != "any" and near else None
        if inherited is not None:
            return inherited
    if measure in HARM and _HARM_NOUN.match(number.behind):
        # "148 civilians were killed. Drones caused 54 deaths": of those whom the same counter's count was of.
        topic = [f.population for f in known.paragraph if f.measure in HARM and f.issuer == issuer]
        if topic and topic[-1] != "any":
            return topic[-1]
    harmed = measure in HARM and number.mention.quantity.upper != 0
    return known.carried.population if harmed else None


def _noun_phrase(after: str, part: bool) -> str:
    """The noun counted, without what follows it: a comma, a clause, a place. "Nine people, all civilians" keeps what they are."""
    ends = re.search(
        r",(?!\s(?:all|both|most|mostly|mainly)(?:\sof\sthem)?\s(?:\w+\s)?(?:civilians|children|women|soldiers|fighters))|\s(?:who|which|that|when|while|in|at|near|from|by|after|during|outside|inside)\b",
        after,
    )
    return after if part or ends is None else after[: ends.start()]


def _one_part(analysis: Analysis, sentence: Sentence, known: Known) -> Figure | None:
    """ "Three were killed, among them a child": one, a part of the last count before it."""
    found = english.ONE_PART.search(sentence.text)
    if found is None:
        return None
    group = "one" if found["one"] else "other"
    begin, stop = sentence.start + found.start(group), sentence.start + found.end(group)
    whole = next((f for f in reversed(known.earlier) if f.passages[0].start < begin), None)
    if whole is None or (whole.measure not in HARM and whole.measure not in OF_THINGS):
        return None
    if any(p.start < stop and begin < p.end for f in known.earlier for p in f.passages if f is not whole):
        return None
    mention = QuantityMention(
        start=begin, end=stop, number_start=begin, number_end=stop, text=found[group],
        quantity=Quantity(value=1, lower=1, upper=1), spelled=True,
    )  # fmt: skip
    number = Number(analysis, sentence, mention)
    measure = "destroyed" if re.search("beyond repair|destroyed", found[group]) else whole.measure
    return build(
        number, known, measure, of=found[group].lower(), population=population_in(found[group]),
        like=Inherited(whole, part=True),
    )  # fmt: skip
