"""A quantity as a report mentions it."""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.quantity import Quantity


@dataclass(frozen=True, slots=True, kw_only=True)
class QuantityMention:
    """``start`` and ``end`` hold number and qualifier ("more than 2,500"), ``number_start`` and ``number_end`` the number alone.

    ``noun`` is the phrase that follows ("civilians"), lower-cased, None where none does.
    ``spelled`` tells whether the number is in words.
    """

    start: int
    end: int
    number_start: int
    number_end: int
    text: str
    quantity: Quantity
    noun: str | None = None
    spelled: bool = False
