"""Actor: whose act an incident was, as far as anyone says.

In      the words that name an actor, and the bound party
Out     surely the bound party's, surely another's, or not told

Unknown is not the usual suspect: an incident with no stated actor has none.
"""

from __future__ import annotations

from functools import lru_cache

from onrecord.checking.context import Parties
from onrecord.checking.verdict import IN, Lie, maybe, out
from onrecord.model.actor import Actor

_NOT_TOLD = maybe("actor", "who did it is not told")
_UNKNOWN = maybe("actor", "whose force the named actor is is not known")
_OTHER = out("actor", "another party did it")


class Sides:
    """The parties behind words, each looked up once. One instance serves one check."""

    def __init__(self, parties: Parties) -> None:
        self._parties = parties
        self.actor = lru_cache(maxsize=50_000)(self._actor)
        self.of = lru_cache(maxsize=50_000)(self._of)

    def _actor(self, words: str, on: str | None = None) -> Actor | None:
        return self._parties.actor(words, on=on)

    def _of(self, words: str, on: str | None = None) -> str | None:
        """The party whose side ``words`` are on: "Russian forces", "the Kremlin", "V. Putin". None where none or several."""
        # "Kremlin (Dmitry Peskov)": the whole, then what stands before and in the brackets.
        head, _, rest = words.partition("(")
        for part in (words, head.strip(), rest.partition(")")[0].strip()):
            actor = self.actor(part, on) if part else None
            if actor is not None:
                return actor.side
        found = {
            p
            for word in words.replace("(", " ").replace(")", " ").split()
            if (p := self._named(word.strip(",.;:")))
        }
        return found.pop() if len(found) == 1 else None

    def _named(self, word: str) -> str | None:
        return self._parties.party(word) if word[:1].isupper() else None


def lie_by_actor(sides: Sides, actor: str | None, bound: str | None, on: str | None) -> Lie:
    if actor is None:
        return _NOT_TOLD
    if bound is None:
        return maybe("actor", "who is bound is not told")
    side = sides.of(actor, on)
    if side is None:
        return IN if actor == bound else _UNKNOWN
    return IN if side == (sides.of(bound, on) or bound) else _OTHER
