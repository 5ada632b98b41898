"""Who a clause says did it: the party that is the act's subject, or stands behind "by".

In      the text of one clause and where its act stands
Out     the party's short name, or None: a weapon's make gives no doer
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re

from onrecord.extraction.incident import english
from onrecord.extraction.incident.act import Act

_ACTORS = tuple((a, re.compile(rf"(?<![\w-])(?:{w})(?![\w])")) for a, w in english.ACTORS)
_BY = re.compile(r"\b(?:by|from)\s+(?:the\s+)?")
# "A building used by the army" was not struck by it.
_KEPT_BY = re.compile(
    r"\b(?:used|held|owned|run|operated|occupied|inhabited|controlled|claimed|backed|said|told|reported)\s*$"
)
_IN_RAID = re.compile(
    r"\b(?:in|during|from|after|by)\s+(?:(?:an?|the|another|separate|two|several)\s+)?(?:(?:alleged|suspected|overnight|reported)\s+)?"
)
_RAID = re.compile(
    r"\s*(?:(?:army|military|air force|attack|strike|kamikaze|guided|ballistic|cruise)\s)?(?:drone|missile|air|rocket|artillery|bomb|mortar|tank|sniper|FPV)?[ -]?(?:strikes?|attacks?|raids?|shelling|bombardment|bombing|airstrikes?|fire|drones?|missiles?|shells?|bombs?)\b",
    re.IGNORECASE,
)
_RAIDS = re.compile(r"(?:strikes?|attacks?|shelling|bombs?|drones?|missiles?)$", re.IGNORECASE)
_PASSIVE = re.compile(r"\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?$")
# "On Russian positions" is struck, "Russian drones struck" strikes.
_STRUCK = re.compile(
    r"\b(?:on|at|against|near|in|into|over|of|inside|with|to|for)\s+(?:the\s+|an?\s+)?(?:(?:northern|southern|eastern|western|central|occupied)\s+)?$",
    re.IGNORECASE,
)
# "Ukraine's governor", "Russia said": who tells, not who does.
_TELLER = re.compile(
    r"^-(?:run|controlled|held|backed|led|aligned|linked)|^(?:’s|'s)(?!\w)|^\s+(?:president|minister|ministry|officials?|governor|spokes\w+|authorit\w+|emergency|police|prosecutors?|health|state|city|town|village|region|territory|capital|said|says|reported|reports|claimed|claims|accused|accuses)",
    re.IGNORECASE,
)


def read_doer(clause: str, act: Act) -> str | None:
    before, after = clause[: act.start], clause[act.end :]
    for name, pattern in _ACTORS:
        if (
            (by := _BY.search(after))
            and not _KEPT_BY.search(after[: by.start()])
            and pattern.match(after, by.end())
        ):
            return name
    for raid in _IN_RAID.finditer(after):
        for name, pattern in _ACTORS:
            found = pattern.match(after, raid.end())
            if found and (_RAIDS.search(found[0]) or _RAID.match(after, found.end())):
                return name
    passive = _PASSIVE.search(before)
    hits: list[tuple[int, str]] = []
    for name, pattern in _ACTORS:
        for found in pattern.finditer(clause):
            if found.start() < act.start and not passive:
                if _STRUCK.search(clause[: found.start()]) or _TELLER.search(clause[found.end() :]):
                    continue
                hits.append((found.start(), name))
            elif found.start() <= act.start < found.end():
                hits.append((found.start(), name))
    return max(hits)[1] if hits else None
