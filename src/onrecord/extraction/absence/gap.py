"""A gap: where a line says that something was not said, and what stands around it.

In      the Units of one Line
Out     Gaps, and the spans of whose and about what they are
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.absence import english
from onrecord.extraction.statement import english as closed
from onrecord.extraction.statement.content import clause_end, phrase_end
from onrecord.extraction.statement.line import Unit
from onrecord.extraction.statement.noun import first_subject, near_phrase, subject

Span = tuple[int, int]
OBSERVERS = "independent observers"
"""The party of "could not be independently verified"."""
ANYONE = "nobody"
"""The party of "no one has claimed it": everybody is silent."""
BOTH = "both"
"""Stands for the two whom the report has just named; ``party.py`` says who they are."""
US = "the report"


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """``party`` is a span of code points, or a fixed name; None where nobody is named. ``at`` is where it stands."""

    of: str
    at: int
    party: Span | str | None
    about: Span | None = None


def cut(units: Sequence[Unit], first: int, last: int) -> Span:
    """Code points of the units from ``first`` up to ``last``, excluded."""
    return units[first].start, units[last - 1].end


def owner(units: Sequence[Unit], first: int) -> Span | str | None:
    """Whose silence the verb group that begins at ``first`` tells: its subject, also one shared with an earlier verb."""
    own = subject(units, first) or first_subject(units, first)
    if own is None:
        return None
    low = units[own[0]].low
    if low in {"we", "us", "our"}:
        return US
    if low in {"i", "you", "there", "what"} or (low == "it" and own[1] - own[0] > 1):
        return None
    if low in {"which", "who", "that"} and own[1] - own[0] == 1:
        end = own[0] - 1 if own[0] and units[own[0] - 1].text == "," else own[0]
        before = near_phrase(units, end)
        return cut(units, *before) if before is not None else cut(units, *own)
    return cut(units, *own)


def puts_out(units: Sequence[Unit], party: Span | str) -> bool:
    """Is this what a party puts out, a statement or a readout, and not the party itself?"""
    return isinstance(party, tuple) and any(
        u.low in english.SAYING_THINGS for u in units if party[0] <= u.start < party[1]
    )


def giver(units: Sequence[Unit], k: int, *, within: int = 9) -> tuple[int, int] | None:
    """Units of the party after "from" or "by"; adverbs and a short "on X" may stand before."""
    for j in range(k, min(len(units), k + within)):
        if units[j].low in {"from", "by"} and j + 1 < len(units) and units[j + 1].kind == "word":
            j += units[j + 1].low in {"either", "both"}
            last = j + 1
            while last < len(units) and _in_party(units, last, j + 1):
                last += 1
            return (j + 1, last) if last > j + 1 and not units[j + 1].low.isdigit() else None
        if units[j].kind != "word" or units[j].low in closed.AUXILIARIES:
            return None
    return None


_PARTY_ENDS = frozenset(
    "about on regarding that whether as after over to while when for but since who which where so despite until".split()
)


def _in_party(units: Sequence[Unit], i: int, first: int) -> bool:
    u = units[i]
    if u.text in "-&'’":
        return True
    if u.kind != "word" or u.low in _PARTY_ENDS or u.low in closed.AUXILIARIES:
        return False
    if u.low in {"in", "at"} and i > first:
        return units[i - 1].low in {"officials", "authorities", "leaders", "embassy", "envoy"}
    return not (u.adverb and u.low not in {"all", "both", "either"}) and u.low not in {
        "yesterday",
        "today",
        "either",
    }


def about(units: Sequence[Unit], k: int) -> Span | None:
    """What it is about: the words after "on", "about", "of", "that", "whether"."""
    while k < len(units) and units[k].adverb:
        k += 1
    if k + 1 >= len(units):
        return None
    if units[k].low in {"on", "about", "of", "regarding", "over", "concerning", "for", "to"}:
        asked = {"comment", "a", "the", *english.ASKED}
        if units[k + 1].low == "responsibility" or (
            units[k].low in {"to", "for"} and units[k + 1].low in asked and _asked(units, k + 1)
        ):
            return None
        last = phrase_end(units, k + 1)
        return cut(units, k + 1, last) if last > k + 1 else None
    if units[k].low in english.WHETHER | {"that"}:
        first = k + 1 if units[k].low == "that" else k
        last = clause_end(units, first)
        return cut(units, first, last) if last > first else None
    return None


def _asked(units: Sequence[Unit], k: int) -> bool:
    return any(u.low in english.ASKED | {"comment"} for u in units[k : k + 4])


def thing(units: Sequence[Unit], k: int) -> Span | None:
    """The object of the verb before ``k``, or what stands after its preposition."""
    while k < len(units) and (
        (
            units[k].low in {"or", "nor", "deny", "denied", "publicly", "to", "for"}
            and (units[k].low not in {"to", "for"} or _asked(units, k + 1))
        )
        or units[k].adverb
    ):
        k += 1
    found = about(units, k)
    if found is not None or k >= len(units) or units[k].kind != "word":
        return found
    if units[k].low in closed.PREPOSITIONS | {"responsibility"}:
        return None
    last = phrase_end(units, k)
    if any(u.low == "comment" for u in units[k:last]):
        return None
    return cut(units, k, last) if last > k else None
