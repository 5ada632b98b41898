"""How far what flies has come, by the words of a clause: launched, in the air, shot down, fallen as debris, arrived."""

from __future__ import annotations

import re
from typing import cast

from onrecord.extraction.incident import english
from onrecord.extraction.incident.target import PASSIVE_HIT
from onrecord.extraction.incident.weapon import Weapon
from onrecord.model.incident import Stage

_FLIES = frozenset({"drone strike", "missile strike", "airstrike", "shelling"})
_STAGES = tuple((s, re.compile(rf"(?<![\w-])(?:{w})(?![\w-])", re.IGNORECASE)) for s, w in english.STAGES)
_ARRIVED = re.compile(
    r"\b(?:hit|struck|hitting|striking|killing|killed|wounding|wounded|injured|injuring|damag\w+|destroy\w+|landed|fell|crashed|slammed|exploded|reached|flew into|went into)\b",
    re.IGNORECASE,
)
_BUT = re.compile(r"\bbut\b|\band (?:one|two|\d)", re.IGNORECASE)
_NIGHTLY = re.compile(r"\b\d+ (?:\w+ ){0,2}of (?:the |them |about |some )?\d+\b", re.IGNORECASE)


def read_stage(clause: str, weapon: Weapon | None) -> Stage:
    """The stage; all that does not fly arrives where it is told."""
    if weapon is None:
        return "debris" if english.FALLEN.search(clause) else "impact"
    if weapon.type not in _FLIES:
        return "impact"
    if _NIGHTLY.search(clause) and _DOWNED.search(clause):
        return "launch"
    for stage, pattern in _STAGES:
        if pattern.search(clause) is None:
            continue
        arrived = _ARRIVED.search(clause)
        if stage == "launch" and _LAUNCHED_RAID.search(clause):
            return "impact"
        if stage == "launch":
            thrown = weapon.type == "shelling" and weapon.means != "rocket"
            return "impact" if thrown or arrived or PASSIVE_HIT.search(clause) else "launch"
        if stage == "transit" and (arrived or PASSIVE_HIT.search(clause)):
            continue
        if stage == "intercepted" and _STRUCK.search(clause) and _BUT.search(clause):
            return "impact"
        return cast(Stage, stage)
    if weapon.type == "drone strike" and _SENT.search(clause) and not _ARRIVED.search(clause):
        return "launch"
    return "impact"


# "Launched a drone attack on the city" tells an attack, and no start alone.
_LAUNCHED_RAID = re.compile(
    r"\blaunch(?:ed|es|ing)?\s(?:[\w-]+\s){0,6}?(?:attacks?|(?:air ?)?strikes?|raids?|assaults?|waves?)\b|\b(?:attacks?|(?:air ?)?strikes?|raids?|assaults?)\s(?:were|was|had been|have been)\slaunched\b",
    re.IGNORECASE,
)
_DOWNED = re.compile(
    r"\b(?:shot down|downed|intercepted|destroyed|suppressed|neutrali[sz]ed|brought down)\b", re.IGNORECASE
)
_STRUCK = re.compile(r"\b(?:hit|struck|fell on|killed|wounded|injured)\b", re.IGNORECASE)
# "Attacked with 46 drones": what came of it is not told.
_SENT = re.compile(
    r"\battack(?:ed|s)?\b[^.;,]{0,40}?\bwith (?:\w+ ){0,3}?(?:\d+|dozens|hundreds|swarms?)\b", re.IGNORECASE
)
