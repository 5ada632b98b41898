"""Attributions in news text, for the scorer of who said what.

Only ``id`` and ``text`` are read. ``method`` names the finder; rules are the yardstick.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from onrecord.extraction.analysis import analyse
from onrecord.extraction.statement.rules import find_attributions
from onrecord.extraction.statement.span import Attribution
from onrecord.model.document import Document, Part
from onrecord.model.passage import Passage


def predict(rows: Iterable[Mapping[str, object]], method: str | None = None) -> Iterator[dict[str, object]]:
    """One row a document: ``{"id", "attributions": [{"source": [[start, end], ...], "cue", "content"}]}``."""
    for row in rows:
        text = str(row["text"])
        document = Document(text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en")
        yield {"id": row["id"], "attributions": [_plain(a) for a in find_attributions(analyse(document))]}


def _plain(a: Attribution) -> dict[str, object]:
    def spans(passages: tuple[Passage, ...]) -> list[list[int]]:
        return [[p.start, p.end] for p in passages]

    return {"source": spans(a.source), "cue": spans(a.cue), "content": spans(a.content)}
