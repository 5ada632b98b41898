"""Number ranges: both ends, an open one as null."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from evals.kinds.quantities import is_vague, mentions


def predict(rows: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    for row in rows:
        found = [q for q in mentions(row["text"]) if not is_vague(q)]
        yield {
            "id": row["id"],
            "ranges": [
                {"lower": q.lower, "upper": q.upper} for q in found if q.lower != q.upper or q.qualifier
            ],
        }
