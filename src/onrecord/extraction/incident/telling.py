"""Is a clause the telling of a violent act, and of which: type, means, stage, target, actor."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import lru_cache

from onrecord.extraction.incident import english, english_act
from onrecord.extraction.incident.act import Act, find_act
from onrecord.extraction.incident.doer import read_doer
from onrecord.extraction.incident.mood import no_harm, why_none
from onrecord.extraction.incident.stage import read_stage
from onrecord.extraction.incident.target import read_target
from onrecord.extraction.incident.weapon import Weapon, means_of, weapons_in
from onrecord.model.incident import IncidentType, Stage, TargetClass

_DAMAGED = re.compile(r"(?:damag|destroy|burn|ablaze|on fire|caught fire|collaps|smash)", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:killed|dead|died|wounded|injured|hurt|attack\w*|strikes?|struck|hit|shell\w*)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    type: IncidentType
    means: str | None
    stage: Stage
    target: str | None
    target_class: TargetClass | None
    actor: str | None
    act: str
    """The word that tells the act; empty where only harm or damage is told."""


@lru_cache(maxsize=512)
def read_telling(clause: str, before: str, carried: Weapon | None = None) -> Telling | str | None:
    """The telling in ``clause``; a reason why it is none; or None where nothing points to violence.

    ``before`` are the words of the sentence before the clause: their mood may govern it. ``carried`` is the weapon
    told just before, which "it came down at the plant" goes back to.
    """
    weapons = weapons_in(clause)
    if not weapons and carried is not None and english_act.ITS_FLIGHT.match(clause):
        weapons = (replace(carried, start=0, end=0),)
    act = find_act(clause, weapons, harmed=english.HARM.search(clause) is not None)
    damage = english.DAMAGE.search(clause)
    word = (act.start if act is not None else None) if damage is None or act is not None else damage.start()
    if word is None:
        return None
    if no_harm(clause, word):
        return None
    weapon = means_of(weapons)
    why = why_none(clause, before, word, armed=weapon is not None)
    if why is not None:
        return why
    target, target_class = read_target(clause)
    return Telling(
        type=_type(clause, act, weapon, damaged=damage is not None),
        means=weapon.means
        if weapon is not None and (act is None or act.type in {None, weapon.type})
        else None,
        stage=read_stage(clause, weapon),
        target=target,
        target_class=target_class,
        actor=read_doer(clause, act or Act(start=word, end=word, word="")),
        act=act.word if act is not None else "",
    )


def read_aftermath(clause: str, before: str) -> Telling | None:
    """Fire, broken windows, people hurt: of the war only where a raid has just been told."""
    found = english.AFTERMATH.search(clause)
    if found is None or why_none(clause, before, found.start(), armed=False) is not None:
        return None
    target, target_class = read_target(clause)
    return Telling(
        type="damage reported", means=None, stage=read_stage(clause, None), target=target, target_class=target_class, actor=None, act="",
    )  # fmt: skip


def _type(clause: str, act: Act | None, weapon: Weapon | None, *, damaged: bool) -> IncidentType:
    if act is not None and act.type is not None:
        return act.type
    if weapon is not None:
        return weapon.type
    if act is None or (_DAMAGED.match(act.word) and not _PEOPLE.search(clause)):
        return "damage reported"
    return "damage reported" if damaged and not english_act.VIOLENT.search(clause) else "attack"
