"""What extraction asks of a table of public figures, offices, states and forces.

The table itself is ``onrecord.gazetteer.office``; it is handed in.
"""

from __future__ import annotations

from typing import Protocol

from onrecord.model.actor import Actor


class ActorLookup(Protocol):
    def actor(self, words: str, *, on: str | None) -> Actor | None:
        """Who ``words`` name without doubt: a public person ("Zelenskiy"), a body ("the IDF"), a state
        by its name or seat ("Moscow"). ``on`` is an ISO day, the report's date. None where the words
        are unknown or name several.
        """

    def holder(self, office: str, *, side: str, on: str | None) -> Actor | None:
        """The person who held ``office`` ("president", "foreign minister") of ``side`` on ``on``."""

    def party(self, words: str) -> str | None:
        """The party that an adjective or name stands for: "Russian" is "Russia"."""

    def adjective(self, party: str) -> str:
        """The party's adjective: "Russian" for "Russia"; the name itself where there is none."""

    def offices(self, person: str, *, on: str | None) -> tuple[str, ...]:
        """The offices that a person of the table held on ``on``, as "foreign minister"; all, without a day."""

    def spelling(self, name: str) -> str:
        """A key that is the same for all spellings of one name."""
