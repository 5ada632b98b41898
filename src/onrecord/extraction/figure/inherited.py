"""What became of them, where a number's own clause does not say: the figure before it does.

In      a Number and what was told before it
Out     the figure whose measure holds on, and how the number stands to it
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.extraction.figure import english
from onrecord.extraction.figure.measure import led_by_verb, population_in, thing_counted
from onrecord.extraction.figure.number import Known, Number
from onrecord.model.figure import Figure

OF_THINGS = frozenset({"launched", "intercepted", "destroyed", "damaged"})
_NEXT = re.compile(
    r"[^.;:]{0,60}(?:,|\band\b|\balong with\b|\bplus\b|;)\s+(?:another\s+|a further\s+|some\s+)?",
    re.IGNORECASE,
)
_THEN = re.compile(r"\s*(?:[\w-]+\s+)?(?:,|and|, and)\s+")
_FURTHER_VERB = re.compile(r"\s+[\w-]+\s+and\s+\w+")
_LISTED = re.compile(
    r"[^.;]{0,90}[:,;]\s+(?:and\s+|another\s+|a further\s+|some\s+)*|\s*[^.;]{0,60}\sand\s+", re.IGNORECASE
)
# "54 over the region", "1,120 to the coast": no noun, and a place behind it.
_BY_PLACE = re.compile(r"\s+(?:(?:in|over|near|at|from|to|around)\s+(?:the\s+)?[A-Z]|by\s[a-z]+\b)")
# No noun of its own: the sentence or the clause ends, or an adverbial follows.
_BARE = re.compile(
    r"\s*(?:$|[.,;:!?)”\x22–—]|(?:in|on|at|by|from|to|over|near|since|for|during|within|so far|as|while|when|and|but|last|this|today|yesterday|a (?:day|week|month|year)|of (?:\d{4}|the year before))\b)"
)
_HAS_STATE = re.compile(
    r"\s+(?:(?:others?|more|have|has|had|were|was|been|being|are)\s+)*(?:killed|dead|injured|wounded|hurt|missing|captured|detained|displaced|arrested|abducted)\b",
    re.IGNORECASE,
)
_PART_BEHIND = re.compile(
    r"\s+of (?:them|whom|which|these|those|the (?:dead|killed|wounded|injured|victims|\d+))\b", re.IGNORECASE
)
_OF_THESE = re.compile(r"(?:^|\W)of (?:the|these|those)\s[^,;.]{3,60},\s+$", re.IGNORECASE)
_IN_DASHES = re.compile(r"\w\s[–—]\s$|\w\s\($")
_OWN_VERB = re.compile(r"\b(?:are|is|were|was|have|has|had|will|would|can|could|may|might)\b")


@dataclass(frozen=True, slots=True)
class Inherited:
    """``part``: the number counts some of ``whole``. ``alike``: of the same people, whose class and side hold on too."""

    whole: Figure
    part: bool = False
    alike: bool = False


def listed(number: Number, known: Known) -> Inherited | None:
    """An item of a list ("12 tanks, 30 guns"), a place of many ("54 over Orel"), a part ("nine of them")."""
    part = is_part(number)
    if part and number.mention.quantity.upper != 0 and (known.earlier or known.paragraph):
        return Inherited((known.earlier or known.paragraph)[-1], part=True, alike=True)
    if not known.earlier:
        return None
    last = known.earlier[-1]
    gap = number.analysis.document.text[last.passages[-1].end : number.mention.start]
    if number.mention.start < last.passages[-1].end and _IN_DASHES.search(number.before):
        return Inherited(last, part=True)
    if _BY_PLACE.match(number.behind) and _LISTED.fullmatch(gap):
        return Inherited(last, part=last.passages[-1].end < number.mention.start, alike=True)
    if not _NEXT.fullmatch(gap) or (last.measure not in OF_THINGS and _OWN_VERB.search(number.after[:50])):
        return None
    if last.measure in OF_THINGS or english.LOSING.search(number.before):
        alike = thing_counted(number.after) is not None
    else:
        alike = english.PEOPLE.search(f"{number.noun}{number.after[:40]}") is not None
    return Inherited(last) if alike or population_in(number.noun) else None


def verb_behind(number: Number, known: Known, reach: int) -> Inherited | None:
    """ "Killed 8 women and 2 men and injured 57": the verb behind "and" counts what follows it, not the 2."""
    if not known.earlier or reach <= 0 or not _FURTHER_VERB.match(number.after[:reach]):
        return None
    last = known.earlier[-1]
    gap = number.analysis.document.text[last.passages[-1].end : number.mention.start]
    return Inherited(last) if _THEN.fullmatch(gap) else None


def is_part(number: Number) -> bool:
    """ "Among them 12 children", "seven of whom", "of the 61 hurt, 22"."""
    if _PART_BEHIND.match(number.behind) is not None:
        return True
    before = number.before
    # "Killed 17, including seven women, and wounded 10": a verb of its own ends the part.
    told = english.PARTS.search(before) is not None and not led_by_verb(before)
    return (told and re.search(r"\b(?:of|aged)\s+$", before) is None) or _OF_THESE.search(before) is not None


def has_no_noun(number: Number) -> bool:
    """ "And 14 wounded", "killing 3": whom it counts was said before."""
    others = re.match(r"\s+others?\b", number.behind) is not None
    return others or _HAS_STATE.match(number.behind) is not None or bare(number)


def bare(number: Number) -> bool:
    return _BARE.match(number.behind) is not None


def compared(number: Number, known: Known) -> Inherited | None:
    """ "Down from 447 in May", "fewer than the 431,000 of the year before": the count it is laid beside."""
    whole = next(iter((*known.earlier[-1:], *known.paragraph[-1:])), None)
    if whole is None or not bare(number) or not english.COMPARED.search(number.before):
        return None
    return Inherited(whole, alike=True)


def on_topic(number: Number, known: Known) -> Inherited | None:
    """ "The army admits ten", "residents counted about forty", "the figure stands at 1,130": another count of the same."""
    people = [f for f in known.paragraph if f.measure not in OF_THINGS]
    # A bare number in a report of war is of the dead, where it told of dead.
    whole = next((f for f in reversed(people) if f.measure == "killed"), people[-1] if people else None)
    if whole is None or known.earlier:
        return None
    counts = english.COUNTS_BARE.search(number.before) and (bare(number) or population_in(number.noun))
    names = english.NAMES_LISTED.search(number.before) and re.match(
        r"\s+(?:names|people|dead)\b", number.behind
    )
    return Inherited(whole, alike=True) if counts or names else None
