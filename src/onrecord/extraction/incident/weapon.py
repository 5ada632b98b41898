"""Weapons named in a clause: what kind of incident each makes, and the finer word for it.

In      the text of one clause
Out     Weapons in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from onrecord.extraction.incident import english
from onrecord.model.incident import IncidentType

_KINDS = tuple((cast(IncidentType, kind), means) for kind, means, _ in english.MEANS)
# One pass for all: at any place the first kind that fits wins, and finer words stand before coarser ones.
_WEAPON = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(f"(?P<k{i}>{words})" for i, (_, _, words) in enumerate(english.MEANS))
    + r")(?![\w-])",
    re.IGNORECASE,
)
# What was aimed at with air defence, what protects, and what is talked about are not what was used.
_NOT_USED = re.compile(
    r"\b(?:air[- ]defen[cs]e|anti-|counter-|against|with no|without|guarding|demining|clearing)\s*$",
    re.IGNORECASE,
)
# "A helicopter was shot at": an aircraft that is hit strikes nobody.
_IS_STRUCK = re.compile(
    r"(?:\s[\w-]+){0,3}?\s(?:(?:was|were|is|been)\s(?:\w+\s)?(?:shot|hit|downed|brought|attacked|struck|destroyed|damaged|shelled|targeted)|crashed)\b",
    re.IGNORECASE,
)
_NO_WEAPON = re.compile(
    r"\s?(?:factory|factories|plant|makers?|production|operators?|pilots?|depots?|warehouses?|base\b|programme|program|sirens?|alert|alarm|threat|danger|shelters?|units?\b|brigade|forces\b|launch(?:er|ing) (?:site|position)s?|company|industry|workshop|debris field)",
    re.IGNORECASE,
)
_BY_ACT = frozenset({"explosion", "sabotage", "abduction", "detention", "execution", "ground assault"})


@dataclass(frozen=True, slots=True, kw_only=True)
class Weapon:
    """``means`` is None where the words tell the type alone ("air strike", "clashes")."""

    start: int
    end: int
    type: IncidentType
    means: str | None

    @property
    def thing(self) -> bool:
        """Whether a weapon is named, and no act only ("explosion", "detained")."""
        return self.type not in _BY_ACT


@lru_cache(maxsize=512)
def weapons_in(clause: str) -> tuple[Weapon, ...]:
    """The weapons of ``clause``, each stretch read once: finer words stand before coarser ones."""
    found: list[Weapon] = []
    for match in _WEAPON.finditer(clause):
        kind, means = _KINDS[int((match.lastgroup or "k0")[1:])]
        if (kind == "airstrike" or means in {"artillery", "mortar", "tank"}) and _IS_STRUCK.match(
            clause, match.end()
        ):
            continue
        if _NOT_USED.search(clause[: match.start()]) or (
            means is not None and _NO_WEAPON.match(clause, match.end())
        ):
            continue
        found.append(Weapon(start=match.start(), end=match.end(), type=kind, means=means))
    return tuple(found)


def means_of(weapons: tuple[Weapon, ...]) -> Weapon | None:
    """The one that gives the incident its type: the first weapon named, the finer of two words for one missile."""
    things = [w for w in weapons if w.thing and w.means is not None]
    told = [w for w in weapons if w.type not in {"explosion", "sabotage"}]
    first = next(iter(things or told or weapons), None)
    if first is not None and first.type in {"shelling", "shooting"} and told[0].type == "airstrike":
        # "An airstrike on X, then artillery on Y": only what flies may be the finer word for an air raid.
        return told[0]
    if first is not None and first.means == "missile":
        return next((w for w in things if w.means in {"ballistic missile", "cruise missile"}), first)
    return first
