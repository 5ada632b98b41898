"""The words of a clause that tell a violent act, if any do.

In      the text of one clause and the weapons in it
Out     an Act: where its word stands, and what type the word itself gives
Pure    no clock, network, database or settings

Some words are violence by themselves ("shelled"), some only with a weapon ("a Shahed went into the roof") or a toll
("twelve died"); taking people and taking ground have verbs of their own, and a ticker's note needs none
("FPV, Zarichne street").
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from onrecord.extraction.incident import english_act as english
from onrecord.extraction.incident.weapon import Weapon
from onrecord.model.incident import IncidentType

_NOTE_TYPES = frozenset(
    {"drone strike", "missile strike", "airstrike", "shelling", "shooting", "mine or explosive"}
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """``type`` is None where the word does not tell it: the weapon or the story does."""

    start: int
    end: int
    word: str
    type: IncidentType | None = None


def find_act(clause: str, weapons: tuple[Weapon, ...], *, harmed: bool) -> Act | None:
    """The first word of violence; ``harmed``: the clause counts or names people harmed."""
    things = [w for w in weapons if w.thing]
    if (exploded := _exploded(clause)) is not None:
        return exploded
    by_hand = all(w.type == "shooting" for w in things)
    if by_hand and (taken := _taken(clause)) is not None:
        return taken
    violent = english.VIOLENT.search(clause)
    if violent is not None:
        return _act(violent)
    if (gained := _gained(clause)) is not None:
        return gained
    if things and (told := english.WITH_WEAPON.search(clause)) is not None:
        return _act(told)
    if weapons or harmed:
        suffered = english.SUFFERED.search(clause)
        if suffered is not None:
            return _act(suffered)
    if weapons and not things:
        return Act(start=weapons[0].start, end=weapons[0].end, word=clause[weapons[0].start : weapons[0].end])
    return _note(clause, things)


def _act(found: re.Match[str], type_: IncidentType | None = None) -> Act:
    return Act(start=found.start(), end=found.end(), word=found[0], type=type_)


def _exploded(clause: str) -> Act | None:
    """What was blown up: a bridge by those who meant to, a car by what lay under it or in it."""
    if (found := english.BLOWN_UP.search(clause)) is not None:
        return _act(found, "sabotage")
    if (found := english.VEHICLE_BLOWN.search(clause)) is not None:
        return _act(found, "mine or explosive")
    charge = english.PLACED_CHARGE.search(clause)
    if charge is not None and (found := english.EXPLODES.search(clause)) is not None:
        return _act(found, "mine or explosive")
    return None


def _taken(clause: str) -> Act | None:
    for kind, pattern in english.TAKEN:
        if (found := pattern.search(clause)) is not None:
            return _act(found, "abduction" if kind == "abduction" else "detention")
    return None


def _gained(clause: str) -> Act | None:
    for pattern in (english.GAINED, english.CITY_FELL):
        if (found := pattern.search(clause)) is not None:
            return Act(
                start=found.start("act"), end=found.end("act"), word=found["act"], type="ground assault"
            )
    fighting = english.FIGHTING.search(clause)
    return _act(fighting, "ground assault") if fighting is not None else None


# "10:31, Osnovianskyi district, guided bomb, courtyard": one item of a note is the weapon alone.
_ITEM = re.compile(r"(?:^|[,:–-]\s)(?:an?\s|the\s|one\s|two\s|\d+\s)?$")
_ITEM_ENDS = re.compile(r"\s?(?:×\s?\d+|x\d+)?(?:[,;.]|$)")


def _note(clause: str, things: list[Weapon]) -> Act | None:
    """A ticker's note, which begins with the weapon and has no verb."""
    if not things or things[0].type not in _NOTE_TYPES:
        return None
    head = english.NOTE.match(clause)
    weapon = things[0]
    leads = head is not None and head.start("weapon") <= weapon.start < head.end("weapon")
    item = _ITEM.search(clause[: weapon.start]) and _ITEM_ENDS.match(clause, weapon.end) and "," in clause
    if not leads and not item:
        return None
    return Act(start=things[0].start, end=things[0].end, word=clause[things[0].start : things[0].end])
