"""Quantities: values with the sign of each."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.extraction.quantity.find import find_quantities
from onrecord.extraction.sentence import find_sentences
from onrecord.extraction.time.find import find_times
from onrecord.model.document import Document, Part
from onrecord.model.quantity import Quantity


def mentions(text: str) -> Iterator[Quantity]:
    """The quantities of one sentence that its words bound or count; "several" has a bound and no number, and is left out."""
    document = Document(text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en")
    sentences = find_sentences(document)
    for found in find_quantities(document, sentences, find_times(document, sentences)):
        yield found.quantity


def predict(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        yield {
            "id": row["id"],
            "quantities": [as_signed(q) for q in mentions(row["text"]) if not is_vague(q)],
        }


def is_vague(quantity: Quantity) -> bool:
    words = quantity.qualifier or ""
    if words.startswith("as "):
        return False
    return quantity.value is None and any(
        w in words
        for w in (
            "several",
            "few",
            "many",
            "some",
            "dozens",
            "scores",
            "hundreds",
            "thousands",
            "millions",
            "number of",
            "multiple",
            "couple",
            "numerous",
        )
    )


def as_signed(quantity: Quantity) -> dict[str, Any]:
    """The scorer's value and sign: = ~ > < up down."""
    low, high = quantity.lower, quantity.upper
    value: float | list[float | None]
    if low is not None and high is not None and low != high:
        value, sign = [low, high], "="
    elif quantity.value is not None:
        value, sign = quantity.value, "=" if low is not None else "~"
    elif low is not None:
        value, sign = low, ">"
    else:
        value, sign = float(high or 0), "<"
    return {"value": value, "change": quantity.change or sign}
