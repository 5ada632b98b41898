"""Whether a clause speaks of what is to come or of what was."""

from __future__ import annotations

import re

from onrecord.extraction.time.english import AHEAD, BEHIND

_AHEAD, _BEHIND = re.compile(AHEAD, re.IGNORECASE), re.compile(BEHIND, re.IGNORECASE)


# "Had been due to expire on Friday", "until Thursday they had not": what was to come then lies behind now.
_HAD = re.compile(
    r"\bhad\b[^,;]{0,80}\b(?:by|until|till|due|scheduled|expected|planned|set)\b", re.IGNORECASE
)
_UNDONE = re.compile(
    r"\s*(?:,\s\w+\shad\b|(?:was|were|has been|had been)\s(?:cancel|call|postpone|scrap))", re.IGNORECASE
)


def looks_ahead(before: str, after: str) -> bool:
    """Whether the clause speaks of what is to come: its nearest sign of tense decides."""
    clause = re.split(r"[;:]|,\s+(?:and|but|while|after|when|who|which)\b|\bthat\b|\bsaid\b", before)[-1][
        -90:
    ]
    following = re.split(r"[.;:,]|\b(?:after|when|that|to)\b", after)[0][:60]
    signs = [(m.end(), True) for m in _AHEAD.finditer(clause)] + [
        (m.end(), False) for m in _BEHIND.finditer(clause)
    ]
    if signs:
        return max(signs)[1] and not _HAD.search(clause) and not _UNDONE.match(after)
    return bool(re.search(r"\b(?:will|would|is to|are to|is due|is set|are set)\b", following, re.IGNORECASE))
