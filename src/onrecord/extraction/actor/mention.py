"""A mention of an actor: the words, where they stand, and whom they name."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.actor import Actor

MentionSort = Literal["name", "office", "metonym", "group", "pronoun"]


@dataclass(frozen=True, slots=True, kw_only=True)
class ActorMention:
    """``actor.name`` is the same for all mentions of one actor in a document: the fullest name the
    report gives, or the public table's where the actor stands in it.
    """

    start: int
    end: int
    text: str
    sort: MentionSort
    actor: Actor
