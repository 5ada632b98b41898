"""People in a clause: counted ("three men"), named by what they are ("a shepherd and his son") or in the plural alone.

In      the document's text, the stretch of a clause, the document's quantities
Out     Tokens in text order, each with how many people it is
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.place.english import DEMONYMS
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.model.quantity import Quantity

_ROLES = """man woman boy girl child baby infant toddler teenager person civilian resident villager pensioner soldier serviceman servicewoman officer
    fighter militant gunman commander captain major colonel sergeant lieutenant marine sailor pilot policeman policewoman guard driver worker employee colleague
    farmer shepherd fisherman miner journalist reporter cameraman photographer medic paramedic nurse doctor surgeon patient rescuer firefighter volunteer teacher student pupil
    schoolboy schoolgirl priest imam monk mayor official diplomat attaché engineer electrician mechanic technician conductor machinist dispatcher passenger pedestrian motorist
    cyclist motorcyclist biker shopkeeper seller vendor cook baker lawyer judge mother father son daughter brother sister wife husband grandmother grandfather grandson granddaughter
    nephew niece cousin uncle aunt neighbour neighbor friend widow citizen refugee migrant prisoner hostage detainee peacekeeper gentleman lady victim
    operator crewman contractor guest bystander worshipper
    leader activist deputy speaker""".split()
_PEOPLES = "Palestinian Ukrainian Russian Israeli Sudanese Lebanese Syrian Yemeni Armenian Azerbaijani local national general".split()
"""Nouns of persons that stand before others: "a Russian was killed", "a Russian drone"."""
_STANDS = r"(?=\s*(?:[,.;:)]|$)|\s(?:was|were|is|who|in|at|on|and|from|aged|died|has|had|of|near|by|with)\b)"
_MANY = """people persons civilians residents villagers men women children boys girls babies soldiers servicemen officers fighters militants gunmen policemen guards drivers workers
    employees colleagues farmers journalists medics paramedics nurses doctors patients rescuers firefighters volunteers teachers students pupils passengers pedestrians members
    others victims refugees migrants prisoners hostages detainees peacekeepers worshippers bystanders relatives neighbours neighbors families troops locals citizens
    Palestinians Ukrainians Russians Israelis Syrians Yemenis Armenians""".split()
_NUMBERED = {"couple": 2, "pair": 2, "twins": 2}

_LED = r"(?:an?|the|one|another|his|her|their|its|my|our|[\w]+[’']s)"
_BESIDE = r"(?:(?!(?:an?|the|and|or|of|in|on|at|by|with|who|that|was|were|is|kill\w*|wound\w*|injur\w*)\s)[\w’'-]+\s){0,3}?"
_ONE = re.compile(
    rf"\b{_LED}\s(?:\d{{1,3}}-year-old\s)?{_BESIDE}(?P<role>{'|'.join(sorted(_ROLES, key=len, reverse=True))}|(?:{'|'.join(_PEOPLES)}){_STANDS}|\d{{1,3}}-year-old)\b(?<!(?-i:National))(?![’']s\b|-)",
    re.IGNORECASE,
)
_SEVERAL = re.compile(
    rf"\b(?P<role>{'|'.join(sorted(_MANY, key=len, reverse=True))})\b(?![’']s?\s\w)", re.IGNORECASE
)
_PRONOUN = re.compile(
    r"\b(?:he|she)\b|\banother\b(?=\s(?:(?:was|is)\s)?(?:wounded|injured|hurt|killed|died))", re.IGNORECASE
)
# "Olena Marchuk, 41, was killed": only what harms persons makes the name one.
_BY_NAME = re.compile(
    r"\b[A-ZÀ-Þ][\w’'-]+(?:\s[A-ZÀ-Þ][\w’'-]+){1,2}(?=(?:,[^.;]{1,60},)?\s(?:(?:was|is|has been|had been)\s(?:\w+ly\s)?(?:killed|wounded|injured|hurt|hospitali[sz]ed|shot)|died)\b)"
)
# "Killed journalist Roman Petrenko", "the murder of Hector Gilbert": a name of two words behind what was done to it.
_NAMED = re.compile(
    r"(?<![\w-])(?:(?i:kill(?:s|ed|ing)|shot(?: dead)?|murder(?:s|ed|ing)?|wound(?:s|ed|ing)|assassinat(?:ed|ing|ion)|execut(?:ed|ion))(?i: of)?)\s(?P<whom>(?:(?!(?:in|at|on|near|of|by|from|around|outside|during|before|after|since)\s)[a-z-]+\s){0,3}?(?P<name>(?!(?:The|A|An|In|On|At)\b)[A-ZÀ-Þ][\w’'-]+(?:\s(?:[ae][ld]-)?[A-ZÀ-Þ][\w’'-]+){1,3}))(?<!s)\b"
)
_TWO = re.compile(rf"\b(?:an?|the)\s(?:\w+\s)?(?P<role>{'|'.join(_NUMBERED)})\b(?!\sof\s)", re.IGNORECASE)
_FAMILY = re.compile(r"\b(?:an?|the|whole)\s(?:\w+\s)?family\b", re.IGNORECASE)
# "a girl of five", "aged 58", "a driver, 34,": years, not people.
_AGE_BEFORE = re.compile(
    rf"\b(?:(?:{'|'.join(_ROLES)})\s(?:of|aged)|aged)\s$|\bborn\s(?:in\s)?$", re.IGNORECASE
)
_AGE_AFTER = re.compile(
    r"\s(?:and|or)\s\d+\s?(?:years?|-year)|-?\s?years?[- ]old\b|\s?years of age\b|-year-old", re.IGNORECASE
)
_AGE_BETWEEN = re.compile(r",\s$")
# What is counted and is no person.
_THING = re.compile(
    r"\s*(?:(?!(?:to|in|of|on|at|from|by|with|when|who|and|or|was|were|are|is|people|civilians|residents|soldiers|others|more|wounded|injured|killed|dead|hurt|bodies|died)\b)[\w-]+\s){0,3}?(?:drones?|missiles?|rockets?|bombs?|shells?|rounds?|UAVs?|shaheds?|houses?|homes?|buildings?|apartments?|flats?|cars?|vehicles?|buses|trucks|cows?|animals?|horses|goats|times|"
    r"strikes|attacks|raids|hours?|minutes?|days?|weeks?|months?|years?|metres?|meters?|kilomet\w+|km|m|miles|percent|per cent|%|a\.m|p\.m|o.clock|villages?|towns?|cities|settlements?|districts?|regions?|schools?|hospitals?|"
    r"hostels?|entrances?|floors?|windows?|tanks?|boats?|ships?|storeys?|stor(?:y|ies)|power lines|communities|explosions?|blasts|charges?|launchers?|warheads?|tonnes?|tons?|litres?|families' homes)\b",
    re.IGNORECASE,
)
_PART_BEFORE = re.compile(
    r"(?:\bincluding|\bamong (?:them|whom|the \w+)(?: (?:was|were|is|are))?|\bof (?:them|whom|which)|\bcounting)\s(?:also\s|at least\s)?$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r"\s(?:of (?:them|whom|these|those|the (?:dead|killed|wounded|injured|victims))|among them)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """``part``: they are counted already ("including three children"). ``generic``: "people", which a list may explain."""

    start: int
    end: int
    count: Quantity
    part: bool
    generic: bool


def find_people(text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> list[People]:
    """Who is spoken of in ``text[start:end]``, in text order; ages, things and repeated nouns are left out."""
    found: list[People] = []
    for mention in quantities:
        if mention.end <= start or mention.start >= end or mention.quantity.unit is not None:
            continue
        if mention.quantity.value == 0 and mention.quantity.upper == 0:
            continue
        if _is_age(text, start, mention) or _THING.match(text, mention.end, end):
            continue
        noun = _SEVERAL.match(text, mention.end + 1) if mention.end < end else None
        found.append(
            _people(
                text,
                start,
                end,
                mention.start,
                mention.end,
                mention.quantity,
                generic=noun is not None and noun["role"].lower() in _GENERIC,
            )
        )
    for pattern, count in (
        (_TWO, _exactly(2)),
        (_FAMILY, _at_least(2)),
        (_ONE, _exactly(1)),
        (_SEVERAL, _at_least(2)),
        (_BY_NAME, _exactly(1)),
        (_NAMED, _exactly(1)),
        (_PRONOUN, _exactly(1)),
    ):
        for match in pattern.finditer(text, start, end):
            a, b = match.span("whom" if pattern is _NAMED else 0)
            if pattern is _NAMED and match["name"].split(" ")[0].lower() in DEMONYMS:
                continue
            if any(p.start < b and a < p.end for p in found):
                continue
            if pattern is _SEVERAL and _counted_before(text, a, found):
                continue
            found.append(_people(text, start, end, a, b, count, generic=False))
    return sorted(found, key=lambda p: p.start)


_GENERIC = frozenset(
    {
        "people",
        "persons",
        "civilians",
        "residents",
        "others",
        "victims",
        "members",
        "citizens",
        "passengers",
        "palestinians",
        "ukrainians",
    }
)


def _people(
    text: str, begin: int, stop: int, start: int, end: int, count: Quantity, *, generic: bool
) -> People:
    part = bool(
        _PART_BEFORE.search(text, max(begin, start - 40), start) or _PART_AFTER.match(text, end, stop)
    )
    return People(start=start, end=end, count=count, part=part, generic=generic)


def _counted_before(text: str, position: int, found: Sequence[People]) -> bool:
    """Whether the noun at ``position`` is that of a number: "three young men"."""
    return any(
        p.end <= position and re.fullmatch(r"\s(?:[\w’'-]+\s){0,3}", text[p.end : position]) for p in found
    )


def _is_age(text: str, start: int, mention: QuantityMention) -> bool:
    before = text[max(start, mention.start - 30) : mention.start]
    if _AGE_BEFORE.search(before) or _AGE_AFTER.match(text, mention.end):
        return True
    bare = mention.text.isdigit() and text[mention.end : mention.end + 1] in {",", ".", ")", ""}
    return bare and bool(_AGE_BETWEEN.search(before)) and 1 < len(mention.text) < 3


def _exactly(number: int) -> Quantity:
    return Quantity(value=number, lower=number, upper=number)


def _at_least(number: int) -> Quantity:
    return Quantity(lower=number)
