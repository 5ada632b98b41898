"""Harm told in a clause: killed and injured, as bounds of the words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.model.quantity import Quantity

_KILLED_AFTER = re.compile(
    r"^[^.;:]{0,45}?\b(?:killed|dead|died|deaths?|fatalit\w+|lost (?:their|his|her) li\w+|perished|bodies)\b",
    re.IGNORECASE,
)
_INJURED_AFTER = re.compile(
    r"^[^.;:]{0,45}?\b(?:injured|wounded|hurt|injuries|hospitali[sz]ed|taken to hospital|in hospital|turned to doctors|sought (?:medical )?help|with (?:burns|wounds|shrapnel|concussion))\b",
    re.IGNORECASE,
)
_KILLED_BEFORE = re.compile(
    r"\b(?:kill(?:s|ed|ing)|claim(?:s|ed|ing) the (?:life|lives) of|death toll[^.;]{0,30}?|the toll[^.;]{0,30}?|the dead[^.;]{0,20}?|took the lives of)\s+(?:the\s+)?$",
    re.IGNORECASE,
)
_INJURED_BEFORE = re.compile(r"\b(?:injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing)?)\s+$", re.IGNORECASE)
_BREAK = re.compile(
    r"[.;:]|,?\s+(?:and|but|while)\s+(?=(?:at least |another |some |about |more than |up to )?(?:\d|\w+ (?:others?|more|people|were|was|of them)))|,\s+(?=(?:\d|another|at least|including|among))"
)
_UNHURT = re.compile(
    r"\b(?:no (?:casualties|victims|injuries|injured|wounded|deaths|dead|fatalities)|without (?:casualties|victims|injuries|loss of life)|no harm to (?:anyone|people|anybody)|everyone is (?:safe|whole|alive)|(?:people|everybody|everyone|all) (?:are )?(?:whole|unhurt|unharmed)|(?:no ?(?:one|body)|no (?:people|residents|civilians|staff|workers|children)|none of [\w ]{2,20})\s(?:there|else|(?:(?:was|were|is|has been|had been|got|came to|came|suffered|been)\s)?(?:\w{2,10}ly\s)?(?:hurt|injured|wounded|killed|harmed|harm|hit|died|affected|inside)))\b(?!\s+(?:were |was |have been |had been )?(?:reported|yet|known|confirmed|recorded|so far))",
    re.IGNORECASE,
)
_NO_WOUNDED = re.compile(
    r"\b(?:no (?:injuries|injured|wounded)|no ?(?:one|body)\s(?:(?:was|were|is|has been|had been)\s)?(?:injured|wounded))\b",
    re.IGNORECASE,
)
_NO_DEAD = re.compile(
    r"\b(?:no (?:deaths|dead|fatalities)|without loss of life|no ?(?:one|body)\s(?:(?:was|were|is|has been|had been)\s)?(?:killed|died))\b",
    re.IGNORECASE,
)
_UNREPORTED = re.compile(
    r"\b(?:no|without)\b[^.;]{0,30}\b(?:reported|known|confirmed|recorded)\b|being clarified|is being established|yet to be",
    re.IGNORECASE,
)
# "a girl of five", "aged 58": years, not people.
_AGE = re.compile(
    r"\b(?:man|woman|boy|girl|child|baby|pensioner|resident|son|daughter|teacher|driver|sailor|marine|soldier|people)\s(?:of|aged)\s$|\baged\s$",
    re.IGNORECASE,
)
# Named people without a number: "a man was killed", "a couple and their son", "killing a shepherd".
_ONE = r"(?:a|an|the|one|another)\s+(?:[\w-]+\s+){0,3}?(?:man|woman|boy|girl|child|person|civilian|soldier|resident|pensioner|driver|worker|employee|teenager|farmer|shepherd|journalist|medic|nurse|doctor|rescuer|guard|policeman|policewoman|officer|passenger|baby|infant|conductor|teacher|priest|student|fisherman|fighter|commander|gunman|mother|father|sailor|engineer|electrician|volunteer|security guard|dispatcher|machinist|\d+-year-old(?:\s+\w+)?)"
_ONE_KILLED = re.compile(
    rf"\bkill(?:s|ed|ing)\s+{_ONE}\b|\b{_ONE}\b(?:,[^.;,]{{2,40}},)?[^.;,]{{0,30}}\b(?:was|is|has been|were) (?:killed|shot dead)\b|\b{_ONE}\s+(?:died|dies)\b|\b(?:his|her) (?:wife|husband|son|daughter|mother|father) (?:was killed|died)",
    re.IGNORECASE,
)
_ONE_INJURED = re.compile(
    rf"\b(?:injur|wound)(?:es|s|ed|ing)\s+{_ONE}\b|\b{_ONE}\b(?:,[^.;,]{{2,40}},)?[^.;,]{{0,30}}\b(?:was|is|has been|were) (?:\w+ )?(?:injured|wounded|hurt|hospitali[sz]ed|taken to hospital)\b|\b(?:man|woman|boy|girl)\b[^.;]{{0,40}}\b(?:lost (?:a|his|her) (?:foot|leg|arm|hand)|broke (?:his|her)|suffered (?:\w+ )?(?:wounds|injuries|burns))",
    re.IGNORECASE,
)
# "a captain and his driver": two people without a number.
_TWO_INJURED = re.compile(
    r"\b(?:injur|wound)(?:es|s|ed|ing)\s(?:an?|the)\s(?:[\w-]{1,20}\s){1,3}and\s(?:an?|his|her)\s(?!half)(?:\w{1,20}\s?){1,2}(?=[.,;]|$| at| in| near| who)",
    re.IGNORECASE,
)
_TWO_KILLED = re.compile(
    r"\bkill(?:s|ed|ing)\s(?:an?|the)\s(?:[\w-]{1,20}\s){1,3}and\s(?:an?|his|her)\s(?!half)(?:\w{1,20}\s?){1,2}(?=[.,;]|$| at| in| near| who)",
    re.IGNORECASE,
)
_ANY_KILLED = re.compile(
    r"\bkill(?:s|ed|ing)\s(?:an?|the|its|his|her)\s(?!(?:drone|missile|UAV|number|total|group|family|couple|further|dozen|few|handful|woman and|man and)\b)[\w-]{2,20}(?:\s(?!and\b)[\w-]{2,20})?\b|\b(?:was|been) (?:shot dead|gunned down)\b|\ba (?:man|woman|boy|girl|child) of [\w-]{1,9}(?:,[^.;]{2,40},|[ ,]) ?(?:was|is) killed\b|\b(?:the|a) body of an? \w+ (?:was|is|has been) (?:found|recovered)\b",
    re.IGNORECASE,
)
_SOME_KILLED = re.compile(
    r"\b(?:people|civilians|soldiers|residents|children) (?:were|are|have been|had been) killed\b|\b(?:there (?:are|were)|with|left) (?:many )?(?:dead|deaths)\b|\bkill(?:s|ed|ing) (?:people|civilians|soldiers|residents|children|women)\b",
    re.IGNORECASE,
)
_SOME_INJURED = re.compile(
    r"\b(?:people|civilians|soldiers|residents|children|others) (?:were|are|have been|had been) (?:injured|wounded|hurt)\b|\b(?:injur|wound)(?:es|s|ed|ing) (?:people|civilians|soldiers|residents|children|others)\b",
    re.IGNORECASE,
)
_WOUNDED_THERE = re.compile(r"\bthere (?:are|were|is) (?:\w+ )?(?:wounded|injured)\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    killed: Quantity | None = None
    injured: Quantity | None = None

    def __bool__(self) -> bool:
        return self.killed is not None or self.injured is not None


def read_harm(text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> Harm:
    """The harm told in ``text[start:end]``; ``quantities`` are those of the document in order.

    A plural without a number is two or more; "nobody was hurt" is none of either; a number of people
    whose fate is told apart is not joined.
    """
    clause = text[start:end]
    if _UNHURT.search(clause) and not _UNREPORTED.search(clause):
        none = Quantity(value=0, lower=0, upper=0)
        if _NO_WOUNDED.search(clause):
            return Harm(injured=none)
        if _NO_DEAD.search(clause):
            return Harm(killed=none)
        return Harm(killed=none, injured=none)
    killed = injured = None
    own = [
        m
        for m in quantities
        if m.end > start
        and m.start < end
        and m.quantity.unit is None
        and not _AGE.search(text[max(start, m.start - 24) : m.start])
    ]
    for index, mention in enumerate(own):
        until = own[index + 1].start if index + 1 < len(own) else end
        before, after = text[max(start, mention.start - 60) : mention.start], text[mention.end : until]
        cut = _BREAK.search(after)
        near = after[: cut.start()] if cut else after
        if _KILLED_AFTER.search(near) and not re.match(r"\s*(?:drones?|missiles?|UAVs?)", near):
            killed = killed or mention.quantity
        elif _INJURED_AFTER.search(near):
            injured = injured or mention.quantity
        elif _KILLED_BEFORE.search(before):
            killed = killed or mention.quantity
        elif _INJURED_BEFORE.search(before):
            injured = injured or mention.quantity
        elif (
            injured is None
            and killed is not None
            and re.match(r"\s*(?:others?|more)?\s*(?:were |was )?(?:injured|wounded|hurt)", near)
        ):
            injured = mention.quantity
    if injured is None and _TWO_INJURED.search(clause):
        injured = Quantity(value=2, lower=2, upper=2)
    if killed is None and _TWO_KILLED.search(clause):
        killed = Quantity(value=2, lower=2, upper=2)
    one, some = Quantity(value=1, lower=1, upper=1), Quantity(lower=2)
    if killed is None:
        killed = (
            one
            if _ONE_KILLED.search(clause) or _ANY_KILLED.search(clause)
            else some
            if _SOME_KILLED.search(clause)
            else None
        )
    if injured is None:
        injured = one if _ONE_INJURED.search(clause) else some if _SOME_INJURED.search(clause) else None
        if injured is None and _WOUNDED_THERE.search(clause):
            injured = Quantity(lower=1)
    return Harm(killed=killed, injured=injured)
