"""Find the places a document names: what the gazetteer knows, judged by its context, then what context alone tells.

In      a Document, its sentences and a PlaceLookup or none
Out     PlaceMentions in text order
Pure    the gazetteer is handed in

A place keeps the name that the report gives it; id, position and containers are the gazetteer's. A name that
the gazetteer lacks and only its context makes a place has a name and nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import cast

from onrecord.extraction.place.choose import Sighting, choose
from onrecord.extraction.place.context import NEAR_RELATIONS, find_by_context
from onrecord.extraction.place.english import (
    ABBREVIATED,
    CLASSES,
    COMMON_WORDS,
    DEMONYMS,
    FORENAMES,
    GENERIC,
    HEADS,
    NEVER,
    NO_PLACES,
    ROLES,
    SPEAKING,
    TAILS,
)
from onrecord.extraction.place.lookup import PlaceLookup
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.place.run import Run, find_runs
from onrecord.extraction.sentence import Sentence
from onrecord.model.document import Document
from onrecord.model.place import Place, PlacePrecision

LONGEST = 5
"""Capitalised words in a name of a place at most: "Saint Vincent and the Grenadines" has three."""
LARGE = 50_000
"""Inhabitants from which a bare name needs no context to be a place. Below, "Mobile" and "Bath" are more often words."""
GREAT = 1_000_000
"""Inhabitants from which a name may stand beside another capitalised word: "Texas Health", "Kyiv Mayor"."""
VILLAGE = 15_000
"""Inhabitants from which "of" and "from" suffice as context."""

_CLASS_AFTER = re.compile(
    rf"[ \u00a0](?:rural |urban |territorial )?(?P<class>(?i:{'|'.join(sorted(CLASSES, key=len, reverse=True))}))(?:s|es)?\b(?![’'\w-])"
)
_CLASS_BEFORE = re.compile(
    rf"\b(?P<class>(?i:{'|'.join(sorted(CLASSES, key=len, reverse=True))}))s?[ \u00a0]of[ \u00a0](?:the[ \u00a0])?$"
)
_KIND_BEFORE = re.compile(
    r"\b(?P<class>(?i:city|town|village|settlement|port|suburb|region|province|state|island|capital))s?,?[ \u00a0]$"
)
_RELATION = re.compile(
    r"\b(?P<relation>(?i:in and around|in|at|near|on|over|across|outside|around|from|into|to|towards?|of|between|off|above|through|throughout|against|for|"
    r"south of|north of|east of|west of|close to|hit|struck|shelled|attacked|bombed|targeted|and|or|visit(?:ed|ing)?|reached|entered|left|within|inside|via))"
    r"(?:[ \u00a0](?:the|both|nearby|neighbou?ring|downtown|central|mainland|northern|southern|eastern|western|north-?eastern|north-?western|south-?eastern|south-?western))*[ \u00a0]$"
)
_PART_OF = re.compile(
    r"(?i)\b(?:the[ \u00a0](?:far[ \u00a0])?(?:north|south|east|west|centre|center|north-?east|north-?west|south-?east|south-?west|rest|whole)[ \u00a0]of|"
    r"(?:northern|southern|eastern|western|central|north-?eastern|north-?western|south-?eastern|south-?western))[ \u00a0](?:the[ \u00a0])?$"
)
_INSIDE = frozenset(
    """in at near on over across outside around off above through throughout hit struck shelled attacked bombed targeted visit visited visiting reached entered within inside via
    """.split()
) | {"in and around", "south of", "north of", "east of", "west of", "close to"}  # fmt: skip
_WEAK = frozenset({"from", "to", "toward", "towards", "of", "into", "between", "against", "for", "left"})
_GAP_CONTAINER = re.compile(
    r"(?:,[ \u00a0]?(?:in[ \u00a0](?:the[ \u00a0])?)?|[ \u00a0]\(|[ \u00a0]in[ \u00a0](?:the[ \u00a0])?|[ \u00a0])"
)
_GAP_LIST = re.compile(
    r"(?:,[ \u00a0]?(?:and[ \u00a0]|or[ \u00a0])?|[ \u00a0](?:and|or|to|/)[ \u00a0]|/)(?:the[ \u00a0]|in[ \u00a0])?"
)
_HEAD_ENDS = re.compile(r"[.:]\s|\s[–—-]\s|\n")
_STREET = frozenset({"street", "avenue", "square", "boulevard", "lane", "prospekt", "highway"})
_INITIAL = re.compile(r"\s[A-Z]\.(?:[\s,]|$)")
"""Behind a name it makes a person of it: "Serhii T."."""
_QUARTERS = frozenset({"neighbourhood", "neighborhood", "quarter"})
_SINGULAR = {"communities": "community", "municipalities": "municipality", "counties": "county"}
_SPEAKING = re.compile(rf"\s{{0,3}},?\s{{0,3}}{SPEAKING}")
_OWN_ACT = re.compile(
    r"[’']s?[ \u00a0](?:\w+[ \u00a0])?(?:claims?|denials?|refusal|demands?|position|response|offer|proposals?|promises?|statements?|allegations?|accusations?)\b"
)


@dataclass(slots=True)
class _Seen:
    sentence: Sentence
    start: int
    end: int
    name: str
    bearers: tuple[Place, ...]
    kind: str | None
    kind_end: int
    relation: str | None
    cued: bool
    attached: bool
    parted: bool = False
    street: bool = False
    heads: bool = False
    """Whether it stands alone at the head of a line: "SYNELNYKOVE. Six homes ..."."""
    sure: bool = False


def find_places(
    document: Document, sentences: Sequence[Sentence], lookup: PlaceLookup | None = None
) -> tuple[PlaceMention, ...]:
    """Every place mention in ``sentences``. Without a lookup only a preposition, a class word or a
    coordination with a place makes a capitalised name one."""
    if lookup is None:
        return find_by_context(document, sentences)
    text = document.text
    seen = [s for sentence in sentences for s in _sighted(text, sentence, lookup)]
    kept = _believed(text, _class_shared(text, seen), lookup)
    places = choose(_sightings(text, kept), lookup)
    known = [
        replace(_mention(text, sight, place), city=_city(place, lookup))
        for sight, place in zip(kept, places, strict=True)
    ]
    taken = [(s.start, s.end) for s in seen]
    told = [m for m in find_by_context(document, sentences) if _told_by_context(text, m, known, taken)]
    longest = [
        m
        for m in told
        if not any(o is not m and o.start <= m.start and m.end <= o.end and m.text != o.text for o in told)
    ]
    return tuple(sorted((*known, *longest), key=lambda m: m.start))


def _sighted(text: str, sentence: Sentence, lookup: PlaceLookup) -> Iterator[_Seen]:
    runs = list(find_runs(text, sentence))
    capitals = sum(len(r.words) for r in runs)
    shouted = capitals > 5 and capitals * 5 > len(sentence.text.split()) * 3
    for run in runs:
        first = 0
        while first < len(run.words):
            if first and _headed(text, run, first):
                # "Bank of England" is no place.
                first += 1
                continue
            found = _longest(text, run, first, lookup)
            if found is None:
                first += 1
                continue
            last, bearers = found
            if _tailed(text, run, last):
                first = last + 1
                continue
            if not first and _runs_on(text, run, last):
                # "The town of Borj Rahal" is no town of Borj.
                first = len(run.words)
                continue
            if first and _village_run(text, run, first, last):
                # "Nyaung Kone village" is no village of Kone.
                first = last + 1
                continue
            sight = _in_context(text, sentence, run, first, last, bearers, shouted=shouted)
            yield sight
            first = last + 1


def _runs_on(text: str, run: Run, last: int) -> bool:
    """Whether "town of" stands before a name that the gazetteer knows only by its first word."""
    if last or len(run.words) < 2 or not _CLASS_OF.search(text, max(0, run.start - 24), run.start):
        return False
    (_, end), (start, stop) = run.words[0], run.words[1]
    if text[end:start] != " ":
        return False
    following = text[start:stop].lower()
    return following not in CLASSES and following not in DEMONYMS | GENERIC | ROLES


_CLASS_OF = re.compile(r"\b(?:towns?|villages?|settlements?|hamlet|locality|suburb) of\s$")


def _village_run(text: str, run: Run, first: int, last: int) -> bool:
    """Whether the name is the last word of a longer one before "village" or "township"."""
    if not _SMALL_CLASS.match(text, run.words[last][1]):
        return False
    left = text[slice(*run.words[first - 1])]
    gap = text[run.words[first - 1][1] : run.words[first][0]]
    known = DEMONYMS | COMMON_WORDS | GENERIC | ROLES
    return gap == " " and not left.endswith(("’s", "'s")) and left.lower().strip(".") not in known


_SMALL_CLASS = re.compile(r"\s(?:village|township|hamlet)\b")
_ZONE_AFTER = re.compile(r"\stime\b(?!\s(?:and|after|in|of)\b)")


def _headed(text: str, run: Run, first: int) -> bool:
    (start, end), following = run.words[first - 1], run.words[first][0]
    return " of" in text[end:following] and text[start:end].lower() in HEADS


def _tailed(text: str, run: Run, last: int) -> bool:
    """Whether what follows makes it the name of a paper, a body, a sum or a zone: "Washington Post", "US$10", "Kyiv time"."""
    end = run.words[last][1]
    if text[end : end + 1] == "$" or _ZONE_AFTER.match(text, end):
        return True
    if last + 1 == len(run.words) or text[end : run.words[last + 1][0]] not in (" ", "\u00a0"):
        return False
    return text[slice(*run.words[last + 1])].lower() in TAILS


def _longest(text: str, run: Run, first: int, lookup: PlaceLookup) -> tuple[int, tuple[Place, ...]] | None:
    start = run.words[first][0]
    for last in range(min(len(run.words), first + LONGEST) - 1, first - 1, -1):
        name = text[start : run.words[last][1]]
        if (len(name) <= 3 and not name.replace(".", "").isupper()) or len(name) < 2:
            continue
        letters = name.replace(".", "")
        if letters.isupper() and len(letters) <= 4:
            if letters not in ABBREVIATED:
                continue
        elif name.lower() in NEVER or (last == first and name.lower() in NO_PLACES | GENERIC | DEMONYMS):
            continue
        elif name.isupper():
            name = name.title()
        if bearers := lookup.named(name):
            return last, bearers
    return None


def _in_context(
    text: str,
    sentence: Sentence,
    run: Run,
    first: int,
    last: int,
    bearers: tuple[Place, ...],
    *,
    shouted: bool,
) -> _Seen:
    start, end = run.words[first][0], run.words[last][1]
    before, after = text[max(sentence.start, start - 40) : start], text[end : end + 30]
    match = _CLASS_AFTER.match(after) or _CLASS_BEFORE.search(before) or _KIND_BEFORE.search(before)
    kind = match["class"].lower() if match else None
    kind_end = end + match.end() if match and match.re is _CLASS_AFTER else end
    relation = _RELATION.search(before)
    told = relation["relation"].lower() if relation else None
    if match is not None and match.re is not _CLASS_AFTER:
        earlier = _RELATION.search(before[: match.start()])
        told = earlier["relation"].lower() if earlier else told
    if match is not None and kind == "direction" and match.re is _CLASS_BEFORE:
        # "In the direction of Goris" is towards the town, no stretch of front.
        kind, match = None, None
    attached = not shouted and not kind and _attached(text, run, first, last)
    parted = _PART_OF.search(before) is not None
    if parted and told in {"south of", "north of", "east of", "west of", "of"}:
        told = "in"
    return _Seen(
        sentence, start, end, text[start:end], bearers, kind, kind_end, told, bool(kind) or told in _INSIDE, attached, parted,
        last + 1 < len(run.words) and text[slice(*run.words[last + 1])].lower() in _STREET, _heads(text, start, end),
    )  # fmt: skip


def _heads(text: str, start: int, end: int) -> bool:
    line = text.rfind("\n", 0, start) + 1
    return not text[line:start].strip("*•–— \t") and _HEAD_ENDS.match(text, end) is not None


def _attached(text: str, run: Run, first: int, last: int) -> bool:
    """Whether the name is a piece of a longer one: of a person, a body, a paper."""
    if first > 0:
        left = text[slice(*run.words[first - 1])]
        gap = text[run.words[first - 1][1] : run.words[first][0]]
        opens = first == 1 and left.lower() in COMMON_WORDS
        if (
            gap in (" ", "\u00a0")
            and not opens
            and left.lower().strip(".") not in ROLES
            and left.lower() not in CLASSES
        ):
            return True
    if last + 1 < len(run.words):
        right = text[slice(*run.words[last + 1])]
        gap = text[run.words[last][1] : run.words[last + 1][0]]
        return gap in (" ", "\u00a0") and right.lower().strip(".") not in ROLES
    return False


def _believed(text: str, seen: Sequence[_Seen], lookup: PlaceLookup) -> list[_Seen]:
    """Sightings that are places: by context, by their size, or because the text uses the name as a place elsewhere."""
    pieces = {s.name for s in seen if s.attached and not s.cued and _size(s, lookup) < GREAT}
    for s in seen:
        s.sure = _sure(s, pieces, lookup)
    names = {s.name for s in seen if s.sure}
    countries = {_country(s) for s in seen if s.sure} - {None}
    kept: list[_Seen] = []
    for s in seen:
        joined = bool(kept) and _GAP_LIST.fullmatch(text[kept[-1].kind_end : s.start]) is not None
        at_home = s.relation in ("on", "at") and _country(s) in countries
        told = s.name in names or at_home or joined or _held_by_next(text, s, seen)
        if s.sure or (told and not s.attached and not _common(s)):
            kept.append(s)
    return kept


def _country(s: _Seen) -> str | None:
    """The country of the likeliest bearer."""
    return next((i for i in s.bearers[0].within if i.startswith("iso:") and "-" not in i), None)


def _sure(s: _Seen, pieces: set[str], lookup: PlaceLookup) -> bool:
    size = _size(s, lookup)
    if s.attached:
        if s.street:
            return False
        if s.name.lower() in FORENAMES and s.relation not in ("in", "near"):
            return False
        wide = s.bearers[0].precision in ("country", "region", "area")
        return (
            (wide and size >= GREAT)
            or s.name.replace(".", "") in ABBREVIATED
            or (s.cued and s.relation in ("in", "near") and size >= LARGE)
        )
    if s.kind:
        return True
    if s.name.replace(".", "") in ABBREVIATED:
        return True
    if s.heads and size >= VILLAGE:
        return True
    if _common(s) or s.name in pieces:
        return s.relation in ("in", "near", "outside") and size >= LARGE
    if s.cued:
        return s.relation not in ("on", "at") or size >= VILLAGE
    if s.relation in _WEAK:
        return size >= VILLAGE
    return size >= LARGE


def _common(s: _Seen) -> bool:
    """A word of the language at the head of a sentence, or alone."""
    return " " not in s.name and s.name.lower() in COMMON_WORDS


def _size(s: _Seen, lookup: PlaceLookup) -> int:
    best = s.bearers[0]
    return max(lookup.size(best.id or ""), GREAT if best.precision in ("country", "area", "sea") else 0)


def _held_by_next(text: str, s: _Seen, seen: Sequence[_Seen]) -> bool:
    """ "Pandi, Bulacan": a small place before one that holds it."""
    for other in seen:
        if s.end <= other.start <= s.end + 5 and _GAP_CONTAINER.fullmatch(text[s.end : other.start]):
            return any(o.id in p.within for o in other.bearers[:6] for p in s.bearers)
    return False


def _class_shared(text: str, seen: Sequence[_Seen]) -> list[_Seen]:
    """The names of a list with the class that its last one bears for all: "the Sumy, Poltava and Kharkiv regions"."""
    shared = list(seen)
    for index in range(len(shared) - 1, 0, -1):
        last, before = shared[index], shared[index - 1]
        plural = last.kind is not None and (
            last.kind_end == last.end or text[last.end : last.kind_end].lower().endswith("s")
        )
        if plural and before.kind is None and _GAP_LIST.fullmatch(text[before.end : last.start]):
            shared[index - 1] = replace(before, kind=last.kind)
    return shared


def _sightings(text: str, kept: Sequence[_Seen]) -> tuple[Sighting, ...]:
    sightings: list[Sighting] = []
    for index, s in enumerate(kept):
        following = kept[index + 1] if index + 1 < len(kept) else None
        gap = text[s.kind_end : following.start] if following else ""
        countries = following and s.bearers[0].precision == following.bearers[0].precision == "country"
        follows = index + 1 if following and not countries and _GAP_CONTAINER.fullmatch(gap) else None
        listed = [
            i
            for i in (index - 1, index + 1)
            if 0 <= i < len(kept)
            and _GAP_LIST.fullmatch(text[kept[min(i, index)].kind_end : kept[max(i, index)].start])
        ]
        sightings.append(Sighting(s.start, s.end, s.name, _of_kind(s), follows, s.parted, tuple(listed)))
    return tuple(sightings)


def _of_kind(s: _Seen) -> tuple[Place, ...]:
    wanted = CLASSES.get(s.kind or "")
    if wanted in ("region", "district"):
        wide = tuple(p for p in s.bearers if p.precision in ("region", "district", "area"))
        exact = tuple(p for p in wide if p.precision == wanted)
        return exact or wide or s.bearers
    if wanted == "settlement":
        return tuple(p for p in s.bearers if p.precision == "settlement") or s.bearers
    return s.bearers


def _mention(text: str, s: _Seen, place: Place) -> PlaceMention:
    wanted = CLASSES.get(s.kind or "")
    end = s.kind_end
    told = replace(place, name=_name(text, s))
    if wanted == "area" and place.precision == "settlement":
        # A stretch of front named after a town is not the town.
        told = Place(
            name=told.name,
            precision="area",
            within=place.within,
            territory=place.territory,
            disputed=place.disputed,
        )
    elif wanted in ("region", "district") and place.precision == "settlement":
        told = Place(
            name=told.name,
            precision=cast(PlacePrecision, wanted),
            within=place.within,
            territory=place.territory,
            disputed=place.disputed,
        )
    elif s.kind in _QUARTERS and s.kind_end > s.end and place.precision == "settlement":
        # "The Al-Wadi neighbourhood" is no town of that name elsewhere.
        told = Place(name=told.name, precision="site")
    elif s.relation in NEAR_RELATIONS and place.precision == "settlement":
        told = replace(told, precision="near settlement")
    speaks = s.kind is None and s.relation not in _INSIDE | {"of", "from"}
    metonym = speaks and bool(
        _SPEAKING.match(text, end, s.sentence.end) or _OWN_ACT.match(text, end, s.sentence.end)
    )
    return PlaceMention(
        start=s.start, end=end, text=text[s.start : end], place=told, metonym=metonym, relation=s.relation
    )


def _name(text: str, s: _Seen) -> str:
    """The name as the report gives it; of "the Sumy and Kharkiv regions" each one with its class."""
    told = text[s.start : s.kind_end]
    if s.kind is None or s.kind not in CLASSES:
        return told
    if s.kind_end == s.end and not re.search(
        rf"\b{re.escape(s.kind)}\b", text[max(0, s.start - 20) : s.end], re.IGNORECASE
    ):
        return f"{told} {_SINGULAR.get(s.kind, s.kind)}"
    if s.kind_end > s.end and told.endswith("s"):
        return re.sub(r"(\w+)s$", lambda m: _SINGULAR.get(m[0].lower(), m[1]), told)
    return told


def _city(place: Place, lookup: PlaceLookup) -> Place | None:
    """The settlement that a quarter of it belongs to."""
    if place.precision not in ("district", "site") or not place.within:
        return None
    holder = lookup.get(place.within[0])
    return holder if holder is not None and holder.precision == "settlement" else None


def _told_by_context(
    text: str, mention: PlaceMention, known: Sequence[PlaceMention], taken: Sequence[tuple[int, int]]
) -> bool:
    """Whether a name that only its context makes a place stands clear of what the gazetteer knows."""
    if any(m.start < mention.end and mention.start < m.end for m in known):
        return False
    if any(start < mention.end and mention.start < end for start, end in taken):
        return False
    if mention.place.name.split()[0].lower() in DEMONYMS | GENERIC | ROLES:
        return False
    if _INITIAL.match(text, mention.end):
        return False
    return mention.place.precision != "unknown" or mention.relation in NEAR_RELATIONS | {"in"}
