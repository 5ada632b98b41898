"""What extraction asks of a table of public figures, offices, states and forces.

The table itself is ``onrecord.gazetteer.person``; it is handed in.
"""

from __future__ import annotations

from typing import Protocol

from onrecord.model.actor import Actor


class ActorLookup(Protocol):
    def actor(self, words: str, *, on: str | None) -> Actor | None:
        """Who ``words`` name without doubt: a public person ("Zelenskiy"), an office ("the Russian
        president"), a state by its seat ("Moscow"), a force ("the IDF"). ``on`` is an ISO day, the
        report's date; offices change hands. None where the words are unknown or name several.
        """

    def holder(self, office: str, *, on: str | None) -> Actor | None:
        """The person who held ``office`` ("Kremlin spokesman", "president of Ukraine") on ``on``."""
