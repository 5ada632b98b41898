"""Time expressions: spans and TIMEX values against a document's own date."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from onrecord.extraction.sentence import find_sentences
from onrecord.extraction.time.find import find_times
from onrecord.model.document import Document, Part


def predict(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        text = row["text"]
        document = Document(
            text=text,
            parts=(Part(kind="body", start=0, end=len(text)),),
            published=row.get("dct"),
            language="en",
        )
        found = find_times(document, find_sentences(document))
        yield {
            "id": row["id"],
            "timexes": [{"start": t.start, "end": t.end, "value": t.when.timex} for t in found],
        }
