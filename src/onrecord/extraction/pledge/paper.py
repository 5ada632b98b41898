"""What a paper lays down: the duties, and the reach, that a report tells of the text of a deal.

In      the text of one sentence, and whether the sentence before speaks of a paper
Out     Givings of the sort "listed", one for each duty; the words for where it holds
Pure    no clock, network, database or settings

A paper is told by nouns ("provides for a ceasefire; for the release of all hostages"), by whom it binds ("obliges both
to let convoys pass, and to leave the hospitals"), or by what it bars ("allows no reinforcement").
"""

from __future__ import annotations

import re

from onrecord.extraction.pledge import english
from onrecord.extraction.pledge import english_paper as words
from onrecord.extraction.pledge.giving import Giving, trim_act

_SHORTEST = 4
"""Code points that a duty has at least."""


def read_duties(text: str, *, spoken_of: bool) -> tuple[Giving, ...]:
    """The duties that a paper in this sentence lays down. ``spoken_of``: "it" may be the paper of the sentence before."""
    found: list[Giving] = []
    for pattern in (words.BINDS, words.HOLDS, words.BARS):
        for match in pattern.finditer(text):
            if _of_paper(text, match, spoken_of=spoken_of):
                found += _duties(match)
    return tuple(found)


def read_reach(text: str, *, spoken_of: bool) -> str | None:
    """Where a paper holds: "it covers the ground, the air and the sea"."""
    match = words.COVERS.search(text)
    return match["area"].strip(" ,") if match and _of_paper(text, match, spoken_of=spoken_of) else None


def _of_paper(text: str, match: re.Match[str], *, spoken_of: bool) -> bool:
    """Whether a paper is the subject: it is named in the words, or a pronoun takes up the one of the sentence before."""
    named = words.NAMED.search(text[: match.end()].split(" to ")[0])
    supposed = english.SUPPOSED.search(text[max(0, match.start() - 50) : match.start()])
    proposed = english.PROPOSAL.search(text[: match.end()])
    return supposed is None and proposed is None and bool(named or spoken_of)


def _duties(match: re.Match[str]) -> list[Giving]:
    at = match.start("acts")
    whole = match.groupdict().get("who")
    found: list[Giving] = []
    begin = 0
    for part in [*words.ITEM.finditer(match["acts"]), None]:
        end = part.start() if part else len(match["acts"])
        item = match["acts"][begin:end]
        doer = words.DOER.match(item)
        who, act = (doer["who"], doer["act"]) if doer else (whole, item)
        act = words.NEXT_CLAUSE.split(trim_act(act), maxsplit=1)[0]
        act = re.sub(r"^(?:for|and)\s", "", act)
        if len(act) >= _SHORTEST and english.MATTER.search(act) and not english.NO_ACT.match(act):
            found.append(
                Giving(
                    sort="listed",
                    start=at + begin,
                    end=at + end,
                    act=act,
                    who=who.strip() if who else None,
                )
            )
        begin = part.end() if part else end
    return found
