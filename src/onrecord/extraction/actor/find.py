"""Actors named in a document, with their side.

In      sentences, an ActorLookup or None, the report's day
Out     ActorMentions in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.actor.lookup import ActorLookup
from onrecord.extraction.actor.mention import ActorMention
from onrecord.extraction.sentence import Sentence


def find_actors(
    sentences: Sequence[Sentence], known: ActorLookup | None, *, on: str | None
) -> tuple[ActorMention, ...]:
    """Every mention of a state, government, force, office or person that acts or speaks."""
    return ()
