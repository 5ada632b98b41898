"""What was hit or aimed at: the words of the report and the class they belong to.

In      the text of one clause
Out     the target's words and class; None where no object is told as hit
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from typing import cast

from onrecord.extraction.incident import english
from onrecord.model.incident import TargetClass

PASSIVE_HIT = re.compile(
    r"\b(?:was|were|is|are|has been|have been|had been|got)\s+(?:\w+ly\s+)?(?:hit|struck|attacked|shelled|bombed|damaged|destroyed|targeted|set on fire|burn\w*|ablaze)\b|\b(?:burn(?:s|ed|t)?|burned|caught fire|came under (?:fire|attack)|collapsed|is on fire)\b",
    re.IGNORECASE,
)
_TARGETS = tuple((c, re.compile(rf"(?<![\w-])(?:{w})(?![\w-])", re.IGNORECASE)) for c, w in english.TARGETS)
_HIT = re.compile(
    r"\b(?:hit|hits|hitting|struck|strikes?|striking|attack(?:s|ed|ing)?|shell(?:s|ed|ing)|bomb(?:s|ed|ing)|target(?:s|ed|ing)|crash(?:es|ed|ing) into|slam(?:s|med|ming) into|fell on|falls on|landed (?:on|in|near)|came down on|"
    r"damag(?:es?|ed|ing)|destroy(?:s|ed|ing)|set (?:fire to|ablaze)|tore (?:into|through)|on|at|into|ripped through|blew up)\s+",
    re.IGNORECASE,
)
_KINDS_OF = re.compile(
    r"(?:\b(?:residential|industrial|private|two-storey|nine-storey|five-storey|multi-storey|railway|power|energy|apartment|port|grain|civilian|military|children’s|maternity|local|city|regional|petrol|fuel|bus)\s+)+$",
    re.IGNORECASE,
)
_FROM_BASE = re.compile(
    r"\bfrom (?:an?|the|its|their) (?:[\w-]+ ){0,3}?(?:base|airbase|airfield|aerodrome|ship|warship|launcher|submarine)s?\b",
    re.IGNORECASE,
)
_NO_TARGET = re.compile(r"\s(?:city|town|workers?|residents?)\b", re.IGNORECASE)


def read_target(clause: str) -> tuple[str | None, TargetClass | None]:
    """The object nearest behind a word of hitting, or the subject of "was hit"."""
    clause = _FROM_BASE.sub(lambda m: " " * len(m[0]), clause)
    best: tuple[int, int, str, str, int] | None = None
    anchors = [m.end() for m in _HIT.finditer(clause)]
    passive = PASSIVE_HIT.search(clause)
    for kind, pattern in _TARGETS:
        for found in pattern.finditer(clause):
            if _NO_TARGET.match(clause, found.end()):
                continue
            after_hit = [found.start() - a for a in anchors if 0 <= found.start() - a < 45]
            is_subject = (
                passive is not None and found.end() <= passive.start() and passive.start() - found.end() < 40
            )
            if not after_hit and not is_subject:
                continue
            distance = min(after_hit) if after_hit else passive.start() - found.end() if passive else 99
            key = (distance, -(found.end() - found.start()), kind, found[0], found.start())
            if best is None or key < best:
                best = key
    if best is None:
        return None, None
    led = _KINDS_OF.search(clause[: best[4]])
    return (led[0] if led else "") + best[3], cast(TargetClass, best[2])
