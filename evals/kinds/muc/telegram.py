"""One telegram: its day and town, its lines joined, and the reading that every report gets.

In      ``id`` and ``text`` of a document of the collection, and an open pipeline
Out     a Telegram: sentences with their words, times, numbers, and the incidents the product itself finds
Pure    no clock or network

A telegram breaks its lines at seventy letters and calls itself "[TEXT]"; neither is part of what it tells.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from evals.kinds.muc.letters import small_letters
from onrecord.extraction.analysis import Analysis, analyse
from onrecord.extraction.incident.find import IncidentOptions, find_incidents
from onrecord.gazetteer.gazetteer import Gazetteer
from onrecord.model.document import Document, Part
from onrecord.model.incident import Incident
from onrecord.pipeline import Pipeline

MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_DAY = re.compile(rf"\b(?P<day>\d{{1,2}}) (?P<month>{'|'.join(MONTHS)})[A-Z]* (?P<year>\d\d)\b")
_TOWN = re.compile(r"(?P<town>[A-Z][A-Z .'-]*?)\s*(?:\([^)]*\)\s*)?(?:--|,)\s*(?:NO DATE|\d)")
_LEAD = re.compile(r"\A.*?\s--\s+(?:\[[^\]]*\]\s*)*", re.DOTALL)
_BROKEN_LINE = re.compile(r"(?<!\n)\n(?![ \t]*\n)")
_WORD = re.compile(r"[A-Z0-9][A-Z0-9'-]*")
_KIND = re.compile(
    r"\[(COMMUNIQUE|EDITORIAL|EDITORIAL REPORT|COMMENTARY|INTERVIEW|SPEECH|ARTICLE|PRESS RELEASE|STATEMENT|LETTER|REPORT|EXCERPTS?|TEXT)[^\]]*\]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One sentence in capitals. ``start`` and ``end`` are offsets into the telegram's text."""

    index: int
    paragraph: int
    start: int
    end: int
    text: str
    words: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Telegram:
    id: str
    text: str
    """In capitals, lines joined; offsets are those of the analysis too."""
    kind: str
    """What the telegram calls itself, "TEXT" where nothing more is said."""
    day: date | None
    town: str | None
    lines: tuple[Line, ...]
    analysis: Analysis
    incidents: tuple[Incident, ...]

    def line_at(self, position: int) -> int | None:
        """The index in ``lines`` of the sentence that holds ``position``."""
        return next((n for n, line in enumerate(self.lines) if line.start <= position < line.end), None)


def read_telegram(id: str, text: str, pipeline: Pipeline, gazetteer: Gazetteer) -> Telegram:
    """Read one telegram as every report is read, and keep what the key asks about beside it."""
    capitals = _BROKEN_LINE.sub(" ", text)
    head = capitals[:600]
    found, town = _DAY.search(head), _TOWN.search(head)
    day = _day(found) if found else None
    lead = _LEAD.match(head)
    body = lead.end() if lead else 0
    kinds = _KIND.findall(head[: body or 300])
    printed = small_letters(capitals, gazetteer)
    document = Document(
        text=printed,
        parts=(Part(kind="body", start=body, end=len(printed)),),
        language="en",
        published=day.isoformat() if day else None,
    )
    analysis = analyse(document, known=pipeline.known, gazetteer=pipeline.gazetteer)
    lines = tuple(
        Line(
            index=s.index, paragraph=s.paragraph, start=s.start, end=s.end, text=capitals[s.start : s.end],
            words=tuple(_WORD.findall(capitals[s.start : s.end])),
        )
        for s in analysis.sentences
    )  # fmt: skip
    return Telegram(
        id=id, text=capitals, kind=next((k for k in kinds if k != "TEXT"), "TEXT"), day=day,
        town=" ".join(town["town"].split()) if town else None, lines=lines, analysis=analysis,
        incidents=find_incidents(analysis, IncidentOptions()).found,
    )  # fmt: skip


def _day(found: re.Match[str]) -> date | None:
    try:
        return date(1900 + int(found["year"]), MONTHS.index(found["month"]) + 1, int(found["day"]))
    except ValueError:
        return None
