"""Write the page that leads to the pages of several reports.

In      an Entry for each report, and links to what else was made of them
Out     one HTML file as text: no script, style, font or picture from anywhere else
Pure    no clock, network or settings
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from jinja2 import Environment, PackageLoader, select_autoescape

from onrecord import __version__
from onrecord.exchange.records import Kept, kind_of
from onrecord.exchange.wording import KINDS
from onrecord.model.document import Document

_ENVIRONMENT = Environment(
    loader=PackageLoader("onrecord.exchange.overview_page", "."),
    autoescape=select_autoescape(default=True),
    trim_blocks=True,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One report of the overview. ``href`` leads to its page, relative to the overview."""

    document: Document
    counts: tuple[int, ...]
    """How many records of each kind of ``KINDS``, in that order."""
    href: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Further:
    """A page made from all of them, with one sentence on what it answers."""

    title: str
    sentence: str
    href: str


def entry_of(document: Document, records: Sequence[Kept], href: str) -> Entry:
    """The overview's row for one report and its records, refusals among them."""
    counted = Counter(kind_of(r) for r in records)
    return Entry(document=document, counts=tuple(counted[k] for k in KINDS), href=href)


def render_overview(entries: Sequence[Entry], further: Sequence[Further] = ()) -> str:
    """The overview as HTML text, reports by the day they were published."""
    ordered = sorted(entries, key=lambda e: (e.document.published or "", e.href))
    return _ENVIRONMENT.get_template("page.html").render(
        entries=ordered,
        further=further,
        kinds=[(kind, label) for kind, (label, _) in KINDS.items()],
        totals=[sum(column) for column in zip(*(e.counts for e in entries), strict=True)],
        samples=any(e.document.sample for e in entries),
        version=__version__,
    )
