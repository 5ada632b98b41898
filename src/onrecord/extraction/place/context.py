"""Places by their context alone: a preposition, a class word, a list with a place.

In      a Document and its sentences
Out     PlaceMentions in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import cast

from onrecord.extraction.place.english import CLASSES, NO_PLACES, SPEAKING
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.document import Document
from onrecord.model.place import Place, PlacePrecision

_CLASS = "(?:" + "|".join(sorted(CLASSES, key=len, reverse=True)) + ")"
_TITLED = "(?:Regions?|Oblast|Provinces?|Governorates?|Districts?|Raions?|Count(?:y|ies)|Hromadas?|Communit(?:y|ies)|Municipalit(?:y|ies)|Villages?|Settlements?|Quarters?|Neighbou?rhoods?)"
# A name does not run on into its class word: "Grevoronsky District".
_WORD = rf"(?!{_TITLED}\b)[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ][\w’'`ʼ]*(?:-[\w’'`ʼ]+)*"
_NAME = rf"(?:(?:Al|El|Deir|Beit|Bani|Ras|Tel|Kafr|Kfar|Umm|Wadi|Abu|St\.?|Nova|Novyi|Stara|Staryi|Velyka|Mala|New|North|South|East|West|Central|Upper|Lower|Port|Fort|San|Santa)[\s-])?{_WORD}(?:\s+(?:al|el|ar|as|ash|an|at|de|on|upon)[-\s]{_WORD}|\s+{_WORD}){{0,3}}"
_RELATION = r"(?:in and around|in|at|near|on|over|across|outside|around|from|into|to|towards?|of|between|off|above|through|throughout|against|for|south of|north of|east of|west of|close to|hit|struck|shelled|attacked|bombed|targeted|and|,)"
_CONTEXT = re.compile(
    rf"(?:(?<![\w])(?P<relation>(?i:{_RELATION}))\s+)?(?P<article>[Tt]he\s+)?(?:(?P<class_before>{_CLASS})\s+of\s+|(?:[\w-]+\s+)?(?P<kind_before>city|town|village|settlement|port|suburb|region)s?\s+)?(?P<name>{_NAME})(?:[’']s)?(?:\s+(?:rural\s+|urban\s+)?(?P<class>(?i:{_CLASS}))(?:s)?\b)?"
)
_LIST_HEAD = re.compile(rf"\b[Tt]he\s(?P<names>{_NAME}(?:,\s{_NAME})*),?\sand\s(?:the\s)?$")
_SPEAKING = re.compile(rf"\s{0, 3},?\s{0, 3}{SPEAKING}")
# "Three districts": a count of places, none of them named.
_COUNTS = frozenset(
    "two three four five six seven eight nine ten eleven twelve several many some both all other most few various".split()
)
NEAR_RELATIONS = frozenset(
    {"near", "outside", "close to", "south of", "north of", "east of", "west of", "off"}
)
_INSIDE = frozenset({"in", "at", "near", "over", "across", "outside", "around", "in and around", "on", "off", "hit", "struck", "shelled", "attacked", "bombed", "targeted", "south of", "north of", "east of", "west of", "close to", "throughout", "of", "above", "into", "against"})  # fmt: skip


def find_by_context(document: Document, sentences: Sequence[Sentence]) -> tuple[PlaceMention, ...]:
    """Every name in ``sentences`` that a preposition, a class word or a coordination with a place makes one."""
    found: list[PlaceMention] = []
    seen: dict[str, Place] = {}
    for sentence in sentences:
        previous_end = -1
        for match in _CONTEXT.finditer(document.text, sentence.start, sentence.end):
            mention = _mention(
                document.text,
                sentence,
                match,
                seen,
                joined=bool(found) and match.start() - previous_end <= 6 and previous_end >= 0,
            )
            if mention is not None:
                if match["class"] and document.text[mention.end : mention.end + 1] == "s":
                    found += _listed_before(document.text, sentence, mention, match)
                found.append(mention)
                previous_end = mention.end
                if not mention.metonym:
                    seen.setdefault(mention.place.name, mention.place)
    return tuple(found)


def _listed_before(
    text: str, sentence: Sentence, last: PlaceMention, match: re.Match[str]
) -> list[PlaceMention]:
    """The names listed before one whose class word they share: "the Chertkovsky and Bokovsky districts"."""
    head = _LIST_HEAD.search(text[sentence.start : match.start("name")])
    if head is None:
        return []
    begin = sentence.start + head.start("names")
    return [
        PlaceMention(
            start=begin + name.start(),
            end=begin + name.end(),
            text=name[0],
            place=Place(name=f"{name[0]} {match['class']}", precision=last.place.precision),
            relation="in",
        )
        for name in re.finditer(_NAME, head["names"])
    ]


def _mention(
    text: str,
    sentence: Sentence,
    match: re.Match[str],
    seen: dict[str, Place],
    *,
    joined: bool,
) -> PlaceMention | None:
    name = re.sub(r"[’']s?$", "", match["name"])
    # "Overnight Kharkiv ..." begins a sentence with a word that is capitalised for that alone.
    relation = match["relation"].lower() if match["relation"] else None
    first = name.split()[0]
    if first.lower().strip(".") in NO_PLACES or len(name) < 3 or (name.isupper() and len(name) <= 5):
        return None
    if first.lower() in _COUNTS:
        return None
    kind = (match["class"] or "").lower() or match["class_before"] or match["kind_before"]
    by_context = (
        kind is not None
        or (relation in _INSIDE and relation not in {"of", "against", "on", "into", "above"})
        or name in seen
        or (relation in {"and", ","} and joined)
    )
    if not by_context:
        return None
    start = match.start("name") if not match["class_before"] else match.start("class_before")
    end = match.end("class") if match["class"] else match.start("name") + len(name)
    metonym = kind is None and relation not in _INSIDE and bool(_SPEAKING.match(text, end, sentence.end))
    place = Place(
        name=name if not match["class"] else text[match.start("name") : end],
        precision=_precision(kind, relation),
    )
    if relation in NEAR_RELATIONS and place.precision == "settlement":
        place = replace(place, precision="near settlement")
    return PlaceMention(
        start=start, end=end, text=text[start:end], place=place, metonym=metonym, relation=relation
    )


def _precision(kind: str | None, relation: str | None) -> PlacePrecision:
    return cast(PlacePrecision, CLASSES.get(kind or "", "unknown"))
