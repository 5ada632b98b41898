"""Incidents in MUC-4's shape: reports of 1989 and 1990 from Latin America, telegraphed in capitals alone.

Only ``id`` and ``text`` are read. Every telegram is read as a report is (``muc/telegram.py``); what the key of this collection calls an
incident, and how it writes day, place and toll, is decided by small learned choices over that reading: see ``evals/kinds/muc/`` and
``training/muc/``.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from evals.kinds.muc.linear import tables
from evals.kinds.muc.read import read_incidents
from evals.kinds.muc.telegram import read_telegram
from onrecord.gazetteer.gazetteer import open_gazetteer
from onrecord.pipeline import open_pipeline


def predict(rows: Iterable[Mapping[str, object]]) -> Iterator[dict[str, object]]:
    """One row an incident: ``{"doc", "type", "date", "place", "killed", "injured", "perp", "target"}``."""
    pipeline = open_pipeline(statements="rules")
    gazetteer = open_gazetteer()
    for row in rows:
        telegram = read_telegram(str(row["id"]), str(row["text"]), pipeline, gazetteer)
        yield from read_incidents(telegram, gazetteer, tables())
