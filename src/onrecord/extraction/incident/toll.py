"""Tolls: how two tellings of the harm of one act go together.

In      the count of people that each clause tells, and in which manner
Out     one count
Pure    no clock, network, database or settings

"A man was killed." and "A woman was killed." are two; "Two were killed." and "A woman of 70 died in her flat." are two,
for a count of people is explained by those who are named behind it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.quantity import Quantity

Manner = Literal["count", "persons", "known", "part", "more", "source", "final", "none"]
"""How people are told.

count    a number of people, which may be the whole toll ("five people were killed")
persons  single ones, newly named ("a driver was killed")
known    spoken of as known ("he died", "the driver is dead")
part     some of those counted elsewhere ("among the dead were two boys")
more     others beside those told ("another man", "nine others")
source   what another source says of the same toll ("the volunteers speak of eleven")
final    the whole toll, whatever was told before ("so it is one dead")
none     nobody
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Toll:
    """How many people, and how it was told."""

    count: Quantity
    manner: Manner = "count"


def joined(old: Toll | None, new: Toll | None) -> Toll | None:
    """The toll after ``new`` was told behind ``old``."""
    if old is None or new is None:
        return new or old
    if new.manner == "final" or old.manner in {"part", "none"}:
        return new if new.manner not in {"part", "none"} or old.manner == new.manner else old
    if new.manner in {"part", "known", "none"}:
        return old
    if new.manner == "source":
        return Toll(count=spanned(old.count, new.count), manner="count")
    if new.manner == "more" or (new.manner == "persons" and old.manner in {"persons", "known", "more"}):
        return Toll(count=summed(old.count, new.count), manner=old.manner)
    larger = new.manner == "count" and _least(new.count) > _least(old.count)
    if larger and old.manner in {"count", "persons", "known"}:
        # Those who were named are among them; in a ticker it is the later entry: "two dead", then "five dead".
        return new
    if old.manner == "more" and new.manner == "count":
        return Toll(count=summed(old.count, new.count), manner="count")
    return old


def summed(a: Quantity, b: Quantity) -> Quantity:
    """Two counts of people together, with their bounds."""
    lower = _least(a) + _least(b)
    tops = [q.upper if q.upper is not None or q.lower is not None else q.value for q in (a, b)]
    upper = None if None in tops else sum(t for t in tops if t is not None)
    return Quantity(value=lower if lower == upper else None, lower=lower, upper=upper)


def spanned(a: Quantity, b: Quantity) -> Quantity:
    """Two tolls of two sources: from the lower to the higher."""
    tops = [q.upper if q.upper is not None or q.lower is not None else q.value for q in (a, b)]
    upper = None if None in tops else max(t for t in tops if t is not None)
    return Quantity(lower=min(_least(a), _least(b)), upper=upper)


def _least(q: Quantity) -> float:
    return q.lower if q.lower is not None else 0 if q.upper is not None else q.value or 0
