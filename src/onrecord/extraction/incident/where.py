"""Where a clause puts what it tells: the places it names, else the one that the story stands in.

In      an Analysis, and the stretch of one clause
Out     Places, the smallest of a chain each: "Rafah, in the south of Gaza" is Rafah
Pure    no clock, network, database or settings

A settlement is told before its quarter, a quarter by its city. Where a weapon came from, who speaks and
where a report was written are no places of an incident.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.incident.story import story_start
from onrecord.extraction.place.english import DEMONYMS, GENERIC
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.place import Place

# Smaller is told before larger; a site or quarter stands for its settlement, so it comes behind one.
_SIZES = {
    "settlement": 0,
    "near settlement": 0,
    "unknown": 1,
    "site": 2,
    "district": 3,
    "region": 4,
    "area": 5,
    "country": 6,
    "sea": 6,
}
_CITIES = {"settlement", "near settlement"}
_LOCATIVE = frozenset(
    """in at near on over across outside around off above through throughout hit struck shelled attacked bombed targeted visited reached entered
    within inside via and""".split()
) | {"in and around", "south of", "north of", "east of", "west of", "close to", ",", "or"}  # fmt: skip
# "north of Beirut" tells roughly where another place lies.
_BESIDE = {"south of", "north of", "east of", "west of"}
_TOWARDS = {"of", "to", "into", "towards", "toward", "for", "against"}

_OFFICE = r"(?:mayor|governor|head|leader|chief|commander|spokes\w+|president|premier|ministers?|ministry|ministries|minister|authorit\w+|officials?|officers?|administration|council|prosecutors?|police|army|military|navy|air force|air defen[cs]e|general staff|government|regime|parliament|presidency|embassy|ambassador|envoy|agency|service|state media|media|emergency|rescuers|health|interior|foreign|defen[cs]e|ombudsman|court|union|security|intelligence)"
_OF_OFFICE = re.compile(
    rf"\b{_OFFICE}(?:[’']s)?(?:\s(?:office|service|department|command|administration|ministry|council|staff|forces|side))?\s(?:of|in|for)\s(?:the\s)?(?:(?:city|region|republic|state|government|people)\s(?:of\s)?)*$",
    re.IGNORECASE,
)
_ITS_OFFICE = re.compile(
    rf"(?:[’']s?)?\s(?:\w+\s){{0,2}}?{_OFFICE}\b(?!\s(?:buildings?|headquarters|compound|residence|base|barracks|station|positions))",
    re.IGNORECASE,
)
_HELD_BY = re.compile(r"-(?:controlled|held|run|led|backed|occupied|aligned)$", re.IGNORECASE)
# "In US and UK assaults": whose acts they were.
_ITS_ACTS = re.compile(
    r"(?:\s(?:and|or)\s[A-Z][\w.]*|-[A-Z]\w+)?\s(?:\w+\s)?(?:air ?)?(?:strikes?|attacks?|assaults?|raids?|forces|military|bombing|bombardment|shelling|missiles?|drones?|warplanes|jets)\b"
)
_CAUSE = re.compile(
    r"\b(?:support|solidarity|war|aggression|siege|blockade|offensive|campaign)\s(?:of|with|on|for|against|in)\s(?:the\s)?$",
    re.IGNORECASE,
)
_ZONE = re.compile(r"\stime\b")
_WHOSE = re.compile(r"[’']s?\s")
_MEMBER_OF = re.compile(
    r"\b(?:members?|residents?|natives?|citizens?|workers?|employees?|soldiers?|students?|branch|wing|people)\sof\s(?:the\s)?$",
    re.IGNORECASE,
)
_CLASS_OF = re.compile(
    r"\b(?:cit(?:y|ies)|towns?|villages?|settlements?|ports?|suburbs?|camps?)\sof\s(?:the\s)?$", re.IGNORECASE
)
_ORIGIN = re.compile(
    r"\b(?:from|out of)\s(?:the\s)?(?:(?:areas?|directions?|regions?|territory|side|towns?|cit(?:y|ies)|villages?|districts?|sea)(?:\sof)?\s|an?\s(?:[\w-]+\s){0,3}?(?:base|airbase|airfield|aerodrome|ship|launcher)s?\s(?:in|at|near|of|off)\s)?(?:the\s|(?:temporarily\s)?occupied\s)*$",
    re.IGNORECASE,
)
_PART = re.compile(
    r"\b(?:north|south|east|west|cent(?:re|er)|part|parts|regions?|territory|cities|towns|villages|rest|whole|all)(?:-?\w+)?\sof\s(?:the\s)?$",
    re.IGNORECASE,
)
_LISTED = re.compile(r"^\s*(?:,\s*(?:and\s+)?|and\s+|/\s*|or\s+|and\s+in\s+|in\s+)*(?:the\s+)?$")
_QUARTER = re.compile(
    r"\b(?:quarters?|neighbou?rhoods?|streets?|avenues?|squares?|suburbs?|roads?|hospital|market|station)\b",
    re.IGNORECASE,
)
# "the city", "here": the place spoken of before.
_THE_PLACE = re.compile(
    r"\b(?:the|our|this|(?:his|her|its|their)(?=\s(?:region|oblast|province|district|city|town|village)\b))\s(?:\w+\s){0,2}(?P<kind>city|town|village|capital|settlement|port|community|camp|region|oblast|province|district)(?:[’']s)?\b(?!\s(?:of|called|named)\b)|\bhere\b|\b(?:in|across|over|throughout|around)\sthe\s(?P<state>country)\b",
    re.IGNORECASE,
)
_QUARTER_BEHIND = re.compile(
    r"(?:,\san?|,\sthe|\s\(an?)\s(?:[\w-]+\s){0,2}(?:quarter|neighbou?rhood|district|suburb)\b|,\snumber\s\d",
    re.IGNORECASE,
)
_STRUCK = re.compile(
    r"\b(?:strikes?|airstrikes?|attacks?|raids?|shelling|bombardment|bombing|assault|fire)[”\"’]?\son\s(?:the\s)?(?P<name>[A-ZÀ-Þ][\w’'-]{2,20}(?:[ -][A-ZÀ-Þ][\w’'-]{2,20}){0,2})(?![\w])(?!\s(?:Ministry|Command|Staff|Street|forces|troops|positions))"
)
_VILLAGE_IN = re.compile(
    r"(?<!^)\b(?:on|in|at|near|hit|struck|targeted|attacked|bombed|shelled|of)\s(?:the\s)?(?:(?:village|town|settlement)\sof\s)?(?P<name>(?:[ae][ld]-)?[A-ZÀ-Þ][\w’'-]{2,20}(?:[ -](?:[ae][ld]-)?[A-ZÀ-Þ][\w’'-]{2,20})?),?\s(?:in|of)\s(?:the\s)?(?:\w+ern\s)?$"
)
_IN_DISTRICT = re.compile(r"\s(?:in|of)\sthe\s(?:\w+\s){0,2}(?:district|town|city|suburb|region|area)\sof\s")
_OTHER_PLACE = re.compile(
    r"\b(?:in|at|on|of|over|shelled|struck|hit|bombed|targeted|attacked) (?:a different|another|other|several other|one of the|a neighbou?ring|a nearby|some) (?:[\w-]+ ){0,2}?(?:settlements?|villages?|towns?|cit(?:y|ies)|districts?|communit(?:y|ies)|regions?)\b",
    re.IGNORECASE,
)
_VILLAGE = re.compile(
    r"\b(?P<name>(?:[ae][ld]-)?[A-ZÀ-Þ][\w’'-]+(?:\s(?:[ae][ld]-)?[A-ZÀ-Þ][\w’'-]+){0,5})\s(?:village|township|hamlet)\b"
)
_POSSESSED = re.compile(r"\b(?:in|at|near|on|outside)\s(?:the\s)?(?:\w+\s)?[A-Z][\w]+[’']s?\s$")
_ROAD = re.compile(
    r"\bon\s(?:the\s)?(?P<name>[A-ZÀ-Þ][\w’'-]{2,20}(?:[ –-][A-ZÀ-Þ][\w’'-]{2,20})?)\s(?:road|highway|motorway|axis)\b"
)
_NAMED = re.compile(
    r"\b(?i:in|at|near|outside|over|into|towards?|(?:have|has|had) taken|captured|recaptured|seized|liberated|shelled|reached|(?:village|town|city|district|neighbou?rhood|suburb|camp|area) of)\s(?:the\s)?(?:(?:disputed|villages? of|towns? of|(?:\w+ern )?(?:district|town|village|area|suburb) of|junction at|occupied)\s)?(?P<name>(?:[ae][ld]-)?[A-ZÀ-Þ][\w’'-]{2,20}(?:[ -][A-ZÀ-Þ][\w’'-]{2,20}){0,2}(?: (?:hospital|camp|checkpoint))?)(?![\w’'])(?!\s(?:Ministry|Command|Staff|Street|Avenue|Square))"
)
# "BEIRUT, Dec. 5 - ": where a report was written.
_DATELINE = re.compile(
    r"^[A-ZÀ-Þ][A-ZÀ-Þ’'/ .-]{2,40}(?:(?:,\s[\w’' .]{2,30})?(?:,\s[\w .]{2,20})?(?:\s\([\w .]{2,30}\))?(?:\.?\s/[A-Z]{2,12}/\.\s(?:[-–—]\s)?|\s[-–—]\s)|:\s)"
)
_SECOND_OBJECT = re.compile(
    r"(?:,[^,;.:]{0,60})?,?\sand\s(?:an?|the|two|three|several)\s[^,;.:]{3,60}\s(?:in|at|near)\s(?:the\s)?|,?\sand\s(?:\d+|\w+)\s(?:more\s|others?\s|further\s)?(?:drones?\s|missiles?\s)?(?:in|at|near|over)\s(?:the\s)?(?:\w+(?:ern|al|erly)\s)?(?:region\sof\s)?",
    re.IGNORECASE,
)
_ENTRY_PLACE = re.compile(
    r"\W*\d{1,2}[:.]\d\d\s(?P<name>[A-ZÀ-Þ][\w’'-]{2,20}(?:[ -][A-ZÀ-Þ][\w’'-]{2,20})?)(?=[,:!]|\s(?:in|near|north|south|east|west)\b)"
)
_REGIONAL = re.compile(rf"\sregional\s(?:\w+\s){{0,2}}?{_OFFICE}\b", re.IGNORECASE)
_OFFICE_REACH = 40
"""Code points from a sentence's beginning in which the office that speaks is named."""
_LEAD = 2
"""The last paragraph that can open with a dateline: behind a title and a byline."""
_HEAD = re.compile(r"[^A-Za-zÀ-ÿ]{0,12}\Z")
# "NIKOPOL. Six times yesterday": a local paper names its town.
_LOCAL_HEAD = re.compile(r"^\W{0,3}$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Ground:
    """The places of one document as incidents need them, in text order."""

    analysis: Analysis
    mentions: tuple[PlaceMention, ...]
    starts: tuple[int, ...]
    home: Place | None
    """Where the report as a whole stands: what its title names, or the one settlement it speaks of."""

    def within(self, start: int, end: int) -> Sequence[PlaceMention]:
        """The mentions that lie in ``[start, end)``."""
        low = bisect_left(self.starts, start)
        high = bisect_left(self.starts, end)
        return [m for m in self.mentions[low:high] if m.end <= end]


def open_ground(analysis: Analysis) -> Ground:
    """Index the document's places and find its home."""
    mentions = tuple(m for m in analysis.places if not m.metonym)
    return Ground(
        analysis=analysis,
        mentions=mentions,
        starts=tuple(m.start for m in mentions),
        home=_home(analysis, mentions),
    )


def after_dateline(sentence: Sentence) -> int:
    """Where the sentence's own words begin, as an offset into the document."""
    found = _DATELINE.match(sentence.text) if sentence.paragraph <= _LEAD else None
    return sentence.start + (found.end() if found else 0)


def places_told(ground: Ground, sentence: Sentence, start: int, end: int, act: int) -> list[Place]:
    """The places that the clause itself names, one each of a list; empty where it names none.

    Of several that are not listed, the one nearest the word of the act at ``act`` counts, or a smaller one in it.
    """
    told = ground.within(max(start, after_dateline(sentence)), end)
    ranked: list[tuple[int, PlaceMention]] = []
    for mention in told:
        joined = (
            mention.relation in {"and", "or", ",", None}
            and ranked
            and _listed(ground, ranked[-1][1], mention)
        )
        ranked.append((ranked[-1][0] if joined else rank(ground, mention, start), mention))
    best = min((level for level, _ in ranked), default=9)
    if best > 2 or (best == 2 and _THE_PLACE.search(ground.analysis.document.text, start, end)):
        # "A drone attack on the city, the region's governor said": his region is not where it was.
        return []
    groups: list[list[PlaceMention]] = []
    for mention in [m for level, m in ranked if level == best]:
        if groups and _listed(ground, groups[-1][-1], mention):
            groups[-1].append(mention)
        else:
            groups.append([mention])
    nearest = min(groups, key=lambda group: _distance(group, act))
    chosen = next((g for g in groups if _within(g[0], nearest[0])), nearest)
    # "In Izium district, Shyikivka village": the smaller stands bare behind what holds it.
    text = ground.analysis.document.text
    inner = next(
        (m for m in told if text[chosen[-1].end : m.start] == ", " and chosen[-1].place.id in m.place.within),
        None,
    )
    if inner is not None and len(chosen) == 1 and chosen[0].place.id:
        chosen = [inner]
    further = [
        m
        for level, m in ranked
        if level == 0 and m not in chosen and _object_of_its_own(ground, chosen[-1], m)
    ]
    return list({p.name: p for p in (city_of(ground, m, told) for m in (*chosen, *further))}.values())


def _object_of_its_own(ground: Ground, before: PlaceMention, mention: PlaceMention) -> bool:
    """ "Hit a hospital in Sumy and a substation in the Poltava region": a second object at another place."""
    if mention.start < before.end or mention.place.id in before.place.within:
        return False
    between = ground.analysis.document.text[before.end : mention.start]
    return _SECOND_OBJECT.fullmatch(between) is not None


def village_in(ground: Ground, start: int, end: int, wide: Place) -> Place | None:
    """ "On Barja in the Shouf district": an unlisted name just before the district or region that holds it."""
    text = ground.analysis.document.text
    for mention in ground.within(start, end):
        if mention.place.name != wide.name:
            continue
        whole = _VILLAGE.search(text, start, mention.start)
        if whole is not None and whole["name"].split(" ")[0].lower() not in DEMONYMS:
            return Place(name=whole["name"], precision="unknown", within=wide.within)
        named = _VILLAGE_IN.search(text[max(start, mention.start - 60) : mention.start])
        if named is not None and named["name"].split(" ")[0].lower() not in DEMONYMS:
            return Place(name=named["name"], precision="unknown", within=wide.within)
    return None


def elsewhere(ground: Ground, start: int, end: int) -> bool:
    """Whether the clause puts itself at another place than the one before, without its name."""
    return _OTHER_PLACE.search(ground.analysis.document.text, start, end) is not None


def launched_from(ground: Ground, start: int, end: int) -> Place | None:
    """Where a launch is told to have come from: for a thing not told to have arrived, its place."""
    text = ground.analysis.document.text
    for mention in ground.within(start, end):
        if _ORIGIN.search(text[max(start, mention.start - 40) : mention.start]):
            return mention.place
    return None


def _distance(group: Sequence[PlaceMention], act: int) -> int:
    """How far a list of places stands from the act; behind it is nearer than before it."""
    return group[0].start - act if group[0].start >= act else (act - group[-1].end) * 2


def _within(inner: PlaceMention, outer: PlaceMention) -> bool:
    """Whether ``inner`` is told more closely than ``outer``, as a place in it or of unknown whereabouts."""
    if _SIZES[inner.place.precision] >= _SIZES[outer.place.precision]:
        return False
    return outer.place.id in inner.place.within or not inner.place.within or not outer.place.id


def place_before(ground: Ground, sentence: Sentence, start: int) -> Place | None:
    """Where a telling that names no place stands: the place told last in its story, else the report's home."""
    analysis = ground.analysis
    first = after_dateline(analysis.sentences[story_start(analysis, sentence)])
    before = [
        m
        for m in ground.within(first, start)
        if m.place.precision != "country" and rank(ground, m, first) == 0
    ]
    head = _entry_head(ground, sentence)
    if head is not None:
        return head
    heads = [m for m in before if _heads(analysis.document.text, m)]
    if heads:
        return heads[-1].place
    return city_of(ground, before[-1], before) if before else ground.home


def _entry_head(ground: Ground, sentence: Sentence) -> Place | None:
    """ "15:45 Maaysrah, a village in the hills: house hit": an unlisted name behind an entry's hour."""
    sentences = ground.analysis.sentences
    first = sentence.index
    while first > 0 and sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
    found = _ENTRY_PLACE.match(sentences[first].text)
    if found is None:
        return None
    at = sentences[first].start + found.start("name")
    taken = [(m.start, m.end) for group in (ground.analysis.actors, ground.analysis.places) for m in group]
    if any(left <= at < right for left, right in taken):
        return None
    return Place(name=found["name"], precision="unknown")


def place_meant(ground: Ground, sentence: Sentence, start: int, end: int) -> Place | None:
    """What "the city" or "the region" goes back to: a place whose office speaks in the sentence, else the last one told."""
    meant = _THE_PLACE.search(ground.analysis.document.text, start, end)
    if meant is None:
        return _of_regional_office(ground, sentence)
    kind, position = (meant["kind"] or "").lower(), meant.start()
    if kind in {"village", "town", "city"} and (head := _entry_head(ground, sentence)) is not None:
        return head
    if meant["state"]:
        states = [
            m.place for m in ground.analysis.places if m.place.precision == "country" and m.start < position
        ]
        return states[-1] if states else None
    wide = kind in {"region", "oblast", "province", "district"}
    wanted = {"region", "district"} if wide else _CITIES
    said = ground.within(sentence.start, sentence.end)
    here = [m.place for m in said if m.place.precision in wanted]
    if here:
        return here[0]
    if wide and (office := _of_regional_office(ground, sentence)) is not None:
        return office
    if wide and (cities := [m.place for m in said if m.place.precision in _CITIES]):
        return cities[0]
    if wide:
        before = [m.place for m in ground.within(0, position) if m.place.precision in wanted]
        return before[-1] if before else None
    holders = {m.place.id for m in ground.within(sentence.start, sentence.end)} - {None}
    held = [
        m.place
        for m in ground.within(0, position)
        if m.place.precision in _CITIES and holders & set(m.place.within)
    ]
    if held:
        return held[-1]
    first = ground.analysis.sentences[story_start(ground.analysis, sentence)].start
    near = any(m.place.precision in _CITIES for m in ground.within(first, position))
    home = ground.home if ground.home is not None and ground.home.precision in _CITIES else None
    return (home if not near else None) or _last_city(ground, position)


def _of_regional_office(ground: Ground, sentence: Sentence) -> Place | None:
    """ "Sumy regional governor said": what he tells of, for want of a place, is the region of that name."""
    for mention in ground.within(sentence.start, min(sentence.end, sentence.start + _OFFICE_REACH)):
        if _REGIONAL.match(ground.analysis.document.text, mention.end):
            place = mention.place
            if place.precision not in _CITIES:
                return place
            return Place(name=f"{place.name} region", precision="region", within=place.within)
    return None


def unlisted_place(ground: Ground, sentence: Sentence, start: int, end: int) -> Place | None:
    """A name behind a word of place that no gazetteer knows ("at Al-Nasr"): a place of unknown kind."""
    analysis = ground.analysis
    begin = max(start, after_dateline(sentence))
    for found in (
        found
        for pattern in (_VILLAGE, _NAMED, _STRUCK, _ROAD)
        for found in pattern.finditer(analysis.document.text, begin, end)
    ):
        a, b = found.span("name")
        taken = [
            (m.start, m.end) for group in (analysis.actors, analysis.times, analysis.places) for m in group
        ]
        if re.search(r"[’']\s", found["name"]):
            continue
        if found["name"].split(" ")[0].lower() in DEMONYMS | GENERIC or _HELD_BY.search(found["name"]):
            continue
        if not any(left < b and a < right for left, right in taken):
            if _QUARTER.search(found["name"]) and (city := _last_city(ground, a)) is not None:
                return city
            ends = re.split(r"[-–]", found["name"]) if found.re is _ROAD else []
            known = [m.place for m in ground.mentions if m.place.name in ends]
            if (
                _QUARTER_BEHIND.match(analysis.document.text, b)
                and (city := _last_city(ground, a)) is not None
            ):
                return city
            return known[0] if known else Place(name=found["name"], precision="unknown")
    return None


def rank(ground: Ground, mention: PlaceMention, begin: int) -> int:
    """0: where something is said to be; 1: named bare; 2: aimed at, or whose office speaks of itself; 9: no place of an act."""
    text = ground.analysis.document.text
    before = text[max(begin, mention.start - 60) : mention.start]
    if mention.relation == "from" or _ORIGIN.search(before):
        return 9
    if _ZONE.match(text, mention.end) or (
        mention.place.precision == "country" and _ITS_ACTS.match(text, mention.end)
    ):
        return 9
    if _CAUSE.search(before):
        return 9
    if _OF_OFFICE.search(before) or _ITS_OFFICE.match(text, mention.end):
        return 9 if mention.place.precision in {"country", *_CITIES} else 2
    if mention.place.precision == "country" and _WHOSE.match(text, mention.end):
        # "Ukraine's port of Odesa" is told by the port.
        return 9
    if mention.relation in _BESIDE:
        return 1
    if _MEMBER_OF.search(before):
        return 9
    if mention.place.precision in _CITIES and _POSSESSED.search(before):
        # "In Israel's Ashdod".
        return 0
    if mention.relation in _LOCATIVE or _in_class(before, mention) or _heads(text, mention):
        return 0
    if mention.relation == "of" and mention.place.precision == "country":
        # "the armed forces of Ukraine" act; "the south of Ukraine" is a place.
        return 2 if _PART.search(before) else 9
    if mention.relation in _TOWARDS:
        return 2
    if mention.place.precision == "country":
        # "Israel says", "Russia's drones": a state named bare acts or speaks.
        return 9
    return 1


def _in_class(before: str, mention: PlaceMention) -> bool:
    """ "the town of Khiam": a class word puts something there, whatever stands before it."""
    head, of, _ = mention.text.partition(" of ")
    return bool(_CLASS_OF.search(before) or (of and _CLASS_OF.search(head + of)))


def _heads(text: str, mention: PlaceMention) -> bool:
    """Whether the place opens an entry: "15:02 Mariupol: ...", "Sumy, last night: ..."."""
    line = text.rfind("\n", 0, mention.start) + 1
    return bool(_HEAD.match(text[line : mention.start])) and text[mention.end : mention.end + 1] in {
        ":",
        ",",
        ".",
    }


def _listed(ground: Ground, a: PlaceMention, b: PlaceMention) -> bool:
    """ "Sumy and Konotop", "in Sumy and in the Konotop district"; "Rafah, Gaza" is one place and what holds it."""
    between = ground.analysis.document.text[a.end : b.start]
    if not _LISTED.match(between):
        return False
    alike = abs(_SIZES[a.place.precision] - _SIZES[b.place.precision]) <= 1
    return " and in " in between or (alike and any(mark in between for mark in ("and", ",", "/")))


def city_of(ground: Ground, mention: PlaceMention, near: Sequence[PlaceMention]) -> Place:
    """A quarter or street is told by the city beside it, else by the one last named, else by the report's home."""
    place = mention.place
    if mention.city is not None:
        return mention.city
    if not _is_quarter(mention):
        return place
    beside = [
        m
        for m in near
        if m.place.precision in _CITIES
        and (
            0 <= m.start - mention.end <= 12
            or 0 <= mention.start - m.end <= 6
            or _IN_DISTRICT.fullmatch(ground.analysis.document.text, mention.end, m.start)
        )
    ]
    if beside:
        return beside[0].place
    return _last_city(ground, mention.start) or place


def _last_city(ground: Ground, position: int) -> Place | None:
    """The settlement told last before ``position``, else the report's home where that is one."""
    for mention in reversed(ground.within(0, position)):
        if (
            mention.place.precision in _CITIES
            and not _is_quarter(mention)
            and not _in_dateline(ground.analysis, mention)
            and rank(ground, mention, 0) <= 2
        ):
            return mention.place
    return ground.home if ground.home is not None and ground.home.precision in _CITIES else None


def _is_quarter(mention: PlaceMention) -> bool:
    return not mention.place.id and bool(_QUARTER.search(mention.text))


def _in_dateline(analysis: Analysis, mention: PlaceMention) -> bool:
    sentence = analysis.sentence_at(mention.start)
    return sentence is not None and mention.start < after_dateline(sentence)


def _home(analysis: Analysis, mentions: Sequence[PlaceMention]) -> Place | None:
    """The place in the title, or named at the head of a local report; else the only settlement of the whole."""
    text = analysis.document.text
    titles = [p for p in analysis.document.parts if p.kind == "title"]
    titled = [m for m in mentions if any(p.start <= m.start < p.end for p in titles)]
    if (one := _only(titled)) is not None:
        return one
    body = [s for s in analysis.sentences if s.part.kind == "body"]
    if body:
        lead = body[0]
        for mention in mentions:
            if lead.start <= mention.start < lead.end and _LOCAL_HEAD.match(text[lead.start : mention.start]):
                head = text[mention.end : mention.end + 2]
                if mention.place.precision in _CITIES and (head[:1] in {".", "", "\n"} or head == ", "):
                    return mention.place
    return _only([m for m in mentions if not _in_dateline(analysis, m)])


def _only(mentions: Sequence[PlaceMention]) -> Place | None:
    """The one settlement among ``mentions``; where there is none, the one region."""
    for wanted in (_CITIES, {"unknown"}, {"district", "region"}):
        named = {m.place.name.casefold(): m.place for m in mentions if m.place.precision in wanted}
        if len(named) == 1:
            return next(iter(named.values()))
        if named:
            return None
    return None
