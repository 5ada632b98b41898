"""Write the page of one report.

In      a Document and its records
Out     one HTML file as text: no script, style, font or picture from anywhere else
Pure    no clock, network or settings

Comments are counted and not shown: their authors are private persons.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from jinja2 import Environment, PackageLoader, select_autoescape

from onrecord import __version__
from onrecord.exchange.records import Kept, as_row, kind_of, passages_of
from onrecord.exchange.wording import KINDS, headline
from onrecord.model.document import Document, Part
from onrecord.model.outcome import Refusal
from onrecord.model.passage import Passage

_ENVIRONMENT = Environment(
    loader=PackageLoader("onrecord.exchange.report_page", "."),
    autoescape=select_autoescape(default=True),
    trim_blocks=True,
)
SHOWN_PARTS = frozenset({"title", "byline", "date line", "body", "caption"})
_UNTOLD = {
    "record",
    "id",
    "method",
    "passages",
    "confidence",
    "language",
    "negated",
    "lower_open",
    "upper_open",
}
_ORDER = tuple(KINDS)


@dataclass(frozen=True, slots=True, kw_only=True)
class Card:
    """One record as the page shows it. ``number`` is its place on the page, from 1."""

    number: int
    kind: str
    label: str
    headline: str
    fields: tuple[tuple[str, str], ...]
    passages: tuple[Passage, ...]
    method: str
    confidence: float | None
    id: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Segment:
    """A stretch of text between two edges of passages. ``cards`` are the numbers of the records it
    belongs to, the one with the shortest passage first; ``first_of`` those that begin here."""

    text: str
    kind: str | None
    cards: tuple[int, ...]
    first_of: tuple[int, ...]


def render_page(document: Document, records: Sequence[Kept]) -> str:
    """The page of ``document`` with ``records`` (refusals among them), as HTML text."""
    cards = tuple(_cards(records))
    shown = [p for p in document.parts if p.kind in SHOWN_PARTS]
    apart = [
        p for p in document.parts if p.kind not in SHOWN_PARTS and p.kind not in {"editor's note", "comment"}
    ]
    comments = [p for p in document.parts if p.kind == "comment"]
    return _ENVIRONMENT.get_template("page.html").render(
        document=document,
        parts=[(p.kind, list(_paragraphs(document, p, cards))) for p in shown],
        apart=[(p.kind, document.text[p.start : p.end]) for p in apart],
        comments=comments,
        comment_languages=sorted({p.language for p in comments if p.language}),
        cards=cards,
        counts=[
            (k, KINDS[k][0], sum(c.kind == k for c in cards))
            for k in _ORDER
            if any(c.kind == k for c in cards)
        ],
        version=__version__,
        css=_source("page.css"),
        script=_source("page.js"),
    )


def _source(name: str) -> str:
    assert _ENVIRONMENT.loader is not None
    return _ENVIRONMENT.loader.get_source(_ENVIRONMENT, name)[0]


def _cards(records: Iterable[Kept]) -> Iterator[Card]:
    kept = [r for r in records if not isinstance(r, Document)]
    kept.sort(
        key=lambda r: (
            kind_of(r) == "refusal",
            min((p.start for p in passages_of(r)), default=0),
            _ORDER.index(kind_of(r)),
        )
    )
    for number, record in enumerate(kept, start=1):
        row = as_row(record)
        yield Card(
            number=number,
            kind=kind_of(record),
            label=KINDS[kind_of(record)][0],
            headline=headline(record),
            fields=tuple(
                (k.replace("_", " "), _words(v))
                for k, v in row.items()
                if k not in _UNTOLD and v not in (None, [], {}, "", False)
            ),
            passages=tuple(passages_of(record)),
            method=str(row["method"]),
            confidence=None if isinstance(record, Refusal) else getattr(record, "confidence", None),
            id=str(row["id"]),
        )


def _words(value: object) -> str:
    """A field's value in words: nested values without braces, unknown parts left out."""
    if isinstance(value, dict):
        return ", ".join(
            f"{k.replace('_', ' ')} {_words(v)}"
            if k not in {"name", "words", "text", "party", "act"}
            else _words(v)
            for k, v in value.items()
            if v not in (None, [], {}, "", False) and k not in {"passages", "within", "id"}
        )
    if isinstance(value, list):
        if (
            len(value) == 2
            and any(isinstance(v, (int, float)) for v in value)
            and all(v is None or isinstance(v, (int, float)) for v in value)
        ):
            return _bounds(value[0], value[1])
        return "; ".join(_words(v) for v in value)
    if value is True:
        return "yes"
    return f"{value:,}" if isinstance(value, int) else str(value)


def _bounds(lower: object, upper: object) -> str:
    if lower == upper:
        return str(lower)
    if lower is None:
        return f"up to {upper}"
    return f"at least {lower}" if upper is None else f"{lower} to {upper}"


def _paragraphs(document: Document, part: Part, cards: Sequence[Card]) -> Iterator[list[Segment]]:
    # A statement's cue and source are marked as well as its content: all three are what it was read from.
    for found in re.finditer(r"[^\n]+", document.text[part.start : part.end]):
        yield _segments(document.text, part.start + found.start(), part.start + found.end(), cards)


def _segments(text: str, start: int, end: int, cards: Sequence[Card]) -> list[Segment]:
    inside = [(p, c) for c in cards for p in c.passages if p.start < end and start < p.end]
    edges = sorted(
        {start, end} | {max(p.start, start) for p, _ in inside} | {min(p.end, end) for p, _ in inside}
    )
    segments = []
    for here, there in pairwise(edges):
        covering = sorted(
            (
                (p.end - p.start, c.kind == "refusal", c.number, c, p)
                for p, c in inside
                if p.start <= here and there <= p.end
            ),
            key=lambda x: x[:3],
        )
        numbers = tuple(dict.fromkeys(c[2] for c in covering))
        first = tuple(dict.fromkeys(c[2] for c in covering if min(q.start for q in c[3].passages) == here))
        kind = next(
            (c[3].kind for c in covering if c[3].kind != "refusal"), covering[0][3].kind if covering else None
        )
        segments.append(Segment(text=text[here:there], kind=kind, cards=numbers, first_of=first))
    return segments
