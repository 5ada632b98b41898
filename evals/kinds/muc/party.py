"""Who and what an event struck, and who struck, in the telegram's own words.

In      the sentences of an event
Out     phrases, in text order
Pure    no clock, network or disk

Neither is scored: the scorer tells two incidents of one type in one telegram apart by them.
"""

from __future__ import annotations

import re

from evals.kinds.muc.telegram import Line

_STRIKING = r"(?:KILL|MURDER|ASSASSINAT|KIDNAPP?|ABDUCT|ATTACK|DESTROY|DAMAG|BURN|INJUR|WOUND|BOMB|AMBUSH|DYNAMIT|MACHINE-?GUNN)"
_END = r"(?= (?:IN|AT|ON|BY|FROM|WHEN|WHO|WHICH|WHERE|WHILE|DURING|AFTER|BEFORE|WAS|WERE|HAVE|HAS|HAD|AND WOUND\w+|AND INJUR\w+)\b|[,.;:\[(\"]|$)"
_PHRASE = rf"(?P<phrase>[A-Z0-9][A-Z0-9' -]{{2,60}}?){_END}"
_STRUCK = (
    re.compile(
        rf"\b(?:MURDERS?|KILLINGS?|ASSASSINATIONS?|KIDNAPPINGS?|ABDUCTIONS?|DEATHS?|BOD(?:Y|IES)|MASSACRE) OF {_PHRASE}"
    ),
    re.compile(rf"\b(?:AGAINST|{_STRIKING}(?:ED|ING)) {_PHRASE}"),
    re.compile(
        rf"(?:^|[,.;] |\bTHAT )(?P<phrase>[A-Z0-9][A-Z0-9' -]{{2,60}}?) (?:WAS|WERE) (?:\w+LY |ALSO )?(?:{_STRIKING}ED|SHOT)\b"
    ),
)
_STRIKER = (
    re.compile(rf"\bBY {_PHRASE}"),
    re.compile(
        rf"(?:^|[,.;] |\bTHAT )(?P<phrase>[A-Z0-9][A-Z0-9' -]{{2,60}}?) (?:HAVE |HAS |HAD )?(?:{_STRIKING}ED|BLEW|HURLED|THREW)\b"
    ),
)


def struck(lines: list[Line]) -> list[str]:
    """Persons and things that an act is done to: "THE MURDER OF X", "AGAINST X", "X WAS KILLED"."""
    return _phrases(_STRUCK, lines)


def strikers(lines: list[Line]) -> list[str]:
    """Whose act it is: "BY X", "X ATTACKED"."""
    return _phrases(_STRIKER, lines)


def _phrases(patterns: tuple[re.Pattern[str], ...], lines: list[Line]) -> list[str]:
    found: list[str] = []
    for line in lines:
        text = " ".join(line.text.split())
        found += [m["phrase"] for pattern in patterns for m in pattern.finditer(text)]
    return list(dict.fromkeys(found))
