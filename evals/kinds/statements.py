"""Attributions in news text, for the scorer of who said what.

Only ``id`` and ``text`` are read. ``method`` names the finder: the trained tagger with the rules, or the rules alone, which
are the yardstick. The corpus marks no attribution inside another's content, so speech inside
speech is left out here: the floor is not, for what is refused is not on record.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from onrecord.extraction.analysis import Analysis, analyse
from onrecord.extraction.statement import joined, rules
from onrecord.extraction.statement.span import Attribution
from onrecord.model.document import Document, Part
from onrecord.model.passage import Passage
from onrecord.pipeline import Method, open_pipeline


def predict(rows: Iterable[Mapping[str, object]], method: Method = "joined") -> Iterator[dict[str, object]]:
    """One row a document: ``{"id", "attributions": [{"source": [[start, end], ...], "cue", "content"}]}``."""
    encoder = open_pipeline(statements=method).encoder
    for row in rows:
        text = str(row["text"])
        document = Document(text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en")
        analysis = analyse(document, encoder=encoder)
        yield {"id": row["id"], "attributions": [_plain(a) for a in _find(analysis)]}


def _find(analysis: Analysis) -> tuple[Attribution, ...]:
    if analysis.encoding is None:
        return rules.find_attributions(analysis)
    floor = analysis.encoding.floor
    outer = tuple(a for a in analysis.encoding.attributions if not a.nested)
    flat = replace(analysis, encoding=replace(analysis.encoding, attributions=outer))
    return tuple(
        a for a in joined.find_attributions(flat, floor) if a.confidence is None or a.confidence >= floor
    )


def _plain(a: Attribution) -> dict[str, object]:
    def spans(passages: tuple[Passage, ...]) -> list[list[int]]:
        return [[p.start, p.end] for p in passages]

    return {
        "source": spans(a.source),
        "cue": spans(a.cue),
        "content": spans(a.content),
        "confidence": a.confidence,
    }
