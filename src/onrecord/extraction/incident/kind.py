"""Of which type an incident is by the words of one clause: its weapons, and the verbs and nouns that tell it as plainly.

In      the text of one clause
Out     one number a type, 1 where a word of the clause tells it
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from functools import lru_cache

from onrecord.extraction.incident.english_kind import NOT_THIS, TOLD
from onrecord.extraction.incident.weapon import weapons_in
from onrecord.model.incident import INCIDENT_TYPES, IncidentType

_TOLD = tuple((kind, re.compile(rf"(?<![\w-])(?:{words})(?![\w])", re.IGNORECASE)) for kind, words in TOLD)
PLAIN = frozenset({"attack", "explosion", "damage reported"})
"""Types that tell no means: any other one told beside them says more."""

_FINER: tuple[tuple[IncidentType, frozenset[IncidentType]], ...] = (
    # Prisoners who are led away and shot are in no fight.
    ("execution", frozenset({"shooting", "abduction", "detention"})),
    # A charge on the rails is no mine.
    ("sabotage", frozenset({"mine or explosive"})),
    # "At gunpoint", "by gunmen": what they carried and not what they did.
    ("abduction", frozenset({"shooting"})),
)


@lru_cache(maxsize=1024)
def kinds_told(clause: str) -> tuple[float, ...]:
    """One entry for each of INCIDENT_TYPES."""
    read = NOT_THIS.sub(" ", clause)
    told: set[IncidentType] = {kind for kind, words in _TOLD if words.search(read)}
    told |= {w.type for w in weapons_in(clause)}
    for finer, coarser in _FINER:
        if finer in told:
            told -= coarser
    return tuple(float(t in told) for t in INCIDENT_TYPES)
