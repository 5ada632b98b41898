"""Harm told in a clause: killed and injured, as bounds of the words.

In      the document's text, the stretch of a clause, the document's quantities
Out     Harm; None where the clause says nothing of it, zero where it says none
Pure    no clock, network, database or settings

A predicate of harm ("killed", "was wounded", "in hospital") takes its people from behind it where they
follow at once ("killing a shepherd and his son"), else from before it ("two sisters at a bus stop were killed").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from onrecord.extraction.incident.person import People, find_people
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.model.quantity import Quantity

_KILLED = (
    r"number of (?:dead|killed|deaths|fatalities)\b[^.;]{0,60}?\b(?:to|at|of|is|was|reached)|death toll\b[^.;]{0,40}?\b(?:to|at|of|is|was|reached)|murders? of|assassinat(?:ed|ion of)|killings? of|fatal injuries|fatally (?:wounded|injured)|martyrs?|kill(?:s|ed|ing)|dead|died|dies|deaths?|fatalit(?:y|ies)|perished|lost (?:their|his|her) li(?:fe|ves)|los(?:es?|t|ing) (?:his|her|their) li(?:fe|ves)|"
    r"claim(?:s|ed|ing) the (?:lives|life) of|t(?:ook|aking|akes) the (?:lives|life) of|bod(?:y|ies)(?: of)?|shot dead|gunned down|beheaded|executed|murdered|assassinated|trampled to death|burned to death|"
    r"did(?: not|n[’']t) survive|succumbed|buried"
)
_INJURED = (
    r"number of (?:wounded|injured|injuries)\b[^.;]{0,60}?\b(?:to|at|of|is|was|reached)|(?:caus|inflict)(?:ing|ed) injuries|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing)?|injuries|hospitali[sz]ed|(?:taken|rushed|brought|transferred|admitted|sent|evacuated)(?: \w+)? to (?:the |a |an )?(?:[\w-]+ ){0,3}hospitals?|(?:in|to) hospital|"
    r"(?:suffer|receiv|sustain)(?:s|ed|ing) (?:[\w-]+ ){0,4}?(?:injur\w+|wounds?|burns|concussions?|shrapnel)|with (?!no\b)(?:[\w-]+ ){0,3}?(?:burns|wounds?|injur(?:y|ies)|concussion|shrapnel)|"
    r"los(?:t|ing|es) (?:an?|his|her|one|both|their) (?:foot|feet|legs?|arms?|hands?|eyes?|hearing|sight)|bro(?:ke|ken) (?:his|her|an?) \w+|(?:has|had|have|suffered) concussion|turned to doctors|sought (?:medical )?(?:help|care|attention)|"
    r"cut (?:\w+ ){0,4}?by (?:\w+ )?glass|took (?:an? )?(?:splinters?|shrapnel|bullet)|(?:was|were) (?:beaten|maimed|burned|concussed)|being treated"
)
_PREDICATE = re.compile(
    rf"(?<![\w-])(?:(?P<killed>{_KILLED})|(?P<injured>{_INJURED}))(?![\w-])", re.IGNORECASE
)
# Words of harm that tell none here: "the wounded were moved", "Dead Sea", "the wounded man", "died down".
_NO_PREDICATE = re.compile(
    r"\b(?:the|their|its|of|all|(?:no|any|some|many)\smore|no|any)\s$|\b(?:not|never|nobody|no one)\s(?:been\s|was\s|were\s)?$",
    re.IGNORECASE,
)
_AFTER_NO_PREDICATE = re.compile(r"\s(?:Sea|end|line|zone|down|out)\b|-end", re.IGNORECASE)
# Between a predicate and people who follow it at once.
_AT_ONCE = re.compile(r"[\s\"“”’']*(?:of\s|all\s|the\s|up to\s|some\s|its\s|:\s)?$", re.IGNORECASE)
_TAKES = re.compile(
    r"(?:kill(?:s|ed|ing)|injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing)?|lives of|life of|bod(?:y|ies) of|deaths?|death toll.*|number of.*|executed|execution of|murdered|murders? of|assassinated|assassination of|killings? of|beheaded|shot(?: dead)?|buried)$",
    re.IGNORECASE | re.DOTALL,
)
_OWN_LIMB = re.compile(r"\b(?:his|her) ", re.IGNORECASE)
_BREAK = re.compile(r"[.;:]\s|\s(?:but|while|when|after|as|because)\s", re.IGNORECASE)
_ANOTHER = re.compile(r"\W*and\s(?:an?|another|one|two)\b")
_AND_FAR = re.compile(r"(?:\s[\w’'-]+){0,8}?\s(?:and|or)\s(?:the\s|also\s)?$")
_AND = re.compile(r"(?:\s[\w’'-]+){0,3}?\s(?:and|or)\s(?:the\s|also\s)?$")
_COMMA = re.compile(r"(?:\s[\w’'-]+){0,3}?,\s$")

_UNHURT = re.compile(
    r"\b(?:no (?:casualties|victims|injuries|injured|wounded|deaths|dead|fatalities)|without (?:casualties|victims|injuries|loss of life)|no harm to (?:anyone|people|anybody)|(?:with )?(?:no ?one|nobody) (?:there|in it|at home)|everyone is (?:safe|whole|alive)|(?:people|everybody|everyone|all) (?:are )?(?:whole|unhurt|unharmed)|(?:no ?(?:one|body)|no (?:people|residents|civilians|staff|workers|children)|none of [\w ]{2,20})\s(?:(?:on|in|at|of) (?:it|them|board|the \w+)\s)?(?:there|else|(?:(?:was|were|is|has been|had been|has|had|got|came to|came|suffered|been)\s)?(?:\w{2,10}ly\s)?(?:hurt|injured|wounded|killed|harmed|harm|hit|died|affected|inside)))\b(?!\s+(?:were |was |have been |had been )?(?:reported|yet|known|confirmed|recorded|so far))",
    re.IGNORECASE,
)
_NO_WOUNDED = re.compile(
    r"\b(?:no (?:injuries|injured|wounded)|no ?(?:one|body)\s(?:(?:was|were|is|has been|had been)\s)?(?:injured|wounded))\b",
    re.IGNORECASE,
)
_NO_DEAD = re.compile(
    r"\b(?:no (?:deaths|dead|fatalities)|without loss of life|no ?(?:one|body)\s(?:(?:was|were|is|has been|had been|has|had)\s)?(?:killed|died))\b",
    re.IGNORECASE,
)
_UNREPORTED = re.compile(
    r"\b(?:no|without)\b[^.;]{0,30}\b(?:reported|known|confirmed|recorded)\b|being clarified|is being established|yet to be",
    re.IGNORECASE,
)
_UNKNOWN_DEATHS = re.compile(
    r"\ban? (?:unknown|unspecified|uncertain) number of (?:deaths|dead|people killed|fatalities)\b|\bthere (?:are|were) (?:\w+ )?(?:dead|deaths)\b",
    re.IGNORECASE,
)
_THERE_ARE_WOUNDED = re.compile(r"\bthere (?:are|were|is) (?:\w+ )?(?:wounded|injured)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    killed: Quantity | None = None
    injured: Quantity | None = None

    def __bool__(self) -> bool:
        return self.killed is not None or self.injured is not None


def read_harm(text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> Harm:
    """The harm told in ``text[start:end]``; ``quantities`` are those of the document in order.

    A plural without a number is two or more; "nobody was hurt" is none of either; people who are part of those
    counted before ("including three children") are not counted again.
    """
    clause = text[start:end]
    told = _zeros(clause)
    people = find_people(text, start, end, quantities)
    predicates = list(_predicates(text, start, end))
    for index, predicate in enumerate(predicates):
        kind = "killed" if predicate["killed"] else "injured"
        since = predicates[index - 1].end() if index else start
        until = predicates[index + 1].start() if index + 1 < len(predicates) else end
        count = _behind(text, predicate, people, until) or _before(text, predicate, people, since)
        if count is None and _OWN_LIMB.search(predicate[0]):
            count = Quantity(value=1, lower=1, upper=1)
        if count is None:
            continue
        if kind not in told:
            told[kind] = count
        elif (
            (told[kind].upper or 9) <= 3
            and (count.upper or 9) <= 3
            and _ANOTHER.match(text, since, predicate.start())
        ):
            # "A woman was injured and a man was wounded": two.
            told[kind] = summed(told[kind], count)
    if "killed" not in told and _UNKNOWN_DEATHS.search(clause):
        told["killed"] = Quantity(lower=1)
    if "injured" not in told and _THERE_ARE_WOUNDED.search(clause):
        told["injured"] = Quantity(lower=1)
    return Harm(killed=told.get("killed"), injured=told.get("injured"))


def _zeros(clause: str) -> dict[str, Quantity]:
    if not _UNHURT.search(clause) or _UNREPORTED.search(clause):
        return {}
    none = Quantity(value=0, lower=0, upper=0)
    if _NO_WOUNDED.search(clause):
        return {"injured": none}
    if _NO_DEAD.search(clause):
        return {"killed": none}
    return {"killed": none, "injured": none}


def _predicates(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    for found in _PREDICATE.finditer(text, start, end):
        of_whom = found[0].endswith(" of") or text.startswith(" of ", found.end())
        if not of_whom and _NO_PREDICATE.search(text, max(start, found.start() - 20), found.start()):
            continue
        if _AFTER_NO_PREDICATE.match(text, found.end(), end):
            continue
        yield found


def _behind(text: str, predicate: re.Match[str], people: Sequence[People], until: int) -> Quantity | None:
    """The people who follow the predicate at once, with those joined to them."""
    if not _TAKES.search(predicate[0]):
        return None
    after = [p for p in people if predicate.end() <= p.start < until]
    if not after or not _AT_ONCE.match(text[predicate.end() : after[0].start]):
        return None
    total, last = after[0].count, after[0]
    for following in after[1:]:
        between = text[last.end : following.start]
        joined = _AND.match(between) or (
            _COMMA.match(between) and not after[0].generic and _AND.search(text[last.end : until])
        )
        if following.part or not joined:
            break
        total, last = summed(total, following.count), following
    return total


def _before(text: str, predicate: re.Match[str], people: Sequence[People], since: int) -> Quantity | None:
    """The people before the predicate: its subject, across an apposition or a relative clause."""
    begin = max((m.end() for m in _BREAK.finditer(text, since, predicate.start())), default=since)
    before = [p for p in people if begin <= p.start and p.end <= predicate.start() and not p.part]
    if not before:
        return None
    last = before[-1]
    gap = text[last.end : predicate.start()]
    if "," in gap or "(" in gap:
        # "A man of 74, who shielded a woman, was killed."
        return before[0].count
    total = last.count
    for earlier in reversed(before[:-1]):
        if not _AND_FAR.fullmatch(text[earlier.end : last.start]):
            break
        total, last = summed(total, earlier.count), earlier
    return total


def summed(a: Quantity, b: Quantity) -> Quantity:
    """Two counts of people together, with their bounds."""
    lower = (a.lower or a.value or 0) + (b.lower or b.value or 0)
    exact = a.upper is not None and b.upper is not None
    upper = (a.upper or 0) + (b.upper or 0) if exact else None
    return Quantity(value=lower if lower == upper else None, lower=lower, upper=upper)
