"""Take one source in: bytes to a Document.

In      the bytes, a name for messages, and what the carrier said of them
Out     a Document; what was seen and refused (a date in the future) stands in it
Pure    the day of the capture is an argument
"""

from __future__ import annotations

import hashlib
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.intake.block import Block
from onrecord.intake.cues import EDITORS_NOTE
from onrecord.intake.decode import decode
from onrecord.intake.html import is_html, read_page
from onrecord.intake.label import Label, label_page, label_plain
from onrecord.intake.language import tell_language
from onrecord.intake.metadata import Metadata, read_metadata
from onrecord.intake.plain import read_blocks
from onrecord.intake.vote import voted
from onrecord.model.document import Document, Part, PartKind
from onrecord.model.fault import Fault
from onrecord.model.identity import identify
from onrecord.model.outcome import Refusal
from onrecord.model.passage import passage_of

METHOD = "intake.v1"
_SPOKEN: frozenset[PartKind] = frozenset({"title", "body", "comment", "editor's note", "caption", "appeal"})
"""Parts in running words: a language told of a name or a date line would be a guess."""
_AGENCY_LINE = re.compile(
    r"^(?P<place>[A-ZÀ-ÞА-ЯІЇЄҐ][\w .'’/-]{2,40}?(?:,\s*[A-Z][\w .'’-]{2,30})?)(?:,\s*(?P<day>[A-Z][a-z]{2,8}\.?\s+\d{1,2}))?\s*"
    r"[(/](?P<agency>[A-Z][\w .-]{1,30})[)/]\s*[-–—.]"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Carrier:
    """What came with the bytes: address, declared type and charset, and the day they were captured."""

    address: str | None = None
    media_type: str | None = None
    charset: str | None = None
    captured: date | None = None


def take_in(data: bytes, *, name: str, carrier: Carrier | None = None) -> Document:
    """Read ``data``, HTML or plain text, into a Document.

    Raises Fault for what cannot be read at all: no text, empty, too large, no readable encoding, no
    visible text. A published date after ``carrier.captured`` (and a day's grace for zones) is
    refused and the report kept.
    """
    carrier = carrier or Carrier()
    source, encoding = decode(data, name=name, declared=carrier.charset)
    digest = hashlib.sha256(data).hexdigest()
    is_page = is_html(source) if carrier.media_type is None else "html" in carrier.media_type
    if is_page:
        page = read_page(source)
        blocks: Sequence[Block] = voted(page.blocks, source)
        labelled = label_page(blocks, read_metadata(page))
        text, offsets = page.text, page.offsets
    else:
        text, offsets = source, ((0, 0),)
        blocks = read_blocks(text)
        labelled = label_plain(blocks)
    if not blocks:
        raise Fault(
            name,
            "it has no text that a reader could see",
            "Check that the page shows its text without scripts, or save it from a browser.",
        )
    parts = tuple(_parts(text, blocks, labelled.labels))
    if not any(p.kind == "body" for p in parts):
        raise Fault(
            name,
            "no body of a report was found among its parts",
            "Check that the page is an article and not a list or a log-in; or give the text alone.",
        )
    published, refused = _published(labelled.metadata, text, parts, carrier.captured)
    refused += _comments_missing(labelled.metadata.comments, text, parts)
    document = Document(
        text=text,
        parts=parts,
        title=labelled.metadata.title,
        author=labelled.metadata.author,
        publisher=labelled.metadata.publisher,
        published=published,
        language=_language(labelled.metadata, text, parts),
        address=carrier.address or labelled.metadata.address,
        media_type="text/html" if is_page else "text/plain",
        encoding=encoding,
        source_digest=digest,
        offsets=offsets,
        comments_stated=labelled.metadata.comments,
        sample=any(p.kind == "notice" for p in parts),
        refused=refused,
        notes=_notes(text, parts),
    )
    return replace(
        document, id=identify("document", text=text, address=document.address, source_digest=digest)
    )


def _parts(text: str, blocks: Sequence[Block], labels: Sequence[Label]) -> Iterator[Part]:
    """Neighbouring blocks with one label make one part; every note of the editor is a part of its own."""
    begin = 0
    for index in range(1, len(blocks) + 1):
        if (
            index < len(blocks)
            and labels[index] == labels[begin]
            and labels[begin].kind not in {"title", "byline", "date line"}
        ):
            continue
        label, start, end = labels[begin], blocks[begin].start, blocks[index - 1].end
        yield Part(
            kind=label.kind,
            start=start,
            end=end,
            language=tell_language(text[_content_start(blocks, labels, begin, index) : end])
            if label.kind in _SPOKEN
            else None,
            author=label.author,
            reply_to=label.reply_to,
            said_on=label.said_on,
        )
        if label.kind == "body":
            for note in EDITORS_NOTE.finditer(text, start, end):
                yield Part(
                    kind="editor's note", start=note.start(), end=note.end(), language=tell_language(note[0])
                )
        begin = index


def _content_start(blocks: Sequence[Block], labels: Sequence[Label], begin: int, end: int) -> int:
    """Where a comment's own words begin, so that a name and "1 day ago" do not decide its language."""
    label = labels[begin]
    if label.kind != "comment":
        return blocks[begin].start
    head = {label.author, label.said_on}
    own = (
        b
        for b in blocks[begin:end]
        if b.text not in head and not (label.reply_to and label.reply_to in b.text and len(b.text) < 90)
    )
    return next(own, blocks[begin]).start


def _published(
    metadata: Metadata, text: str, parts: Sequence[Part], captured: date | None
) -> tuple[str | None, tuple[Refusal, ...]]:
    published = metadata.published
    if (
        published is None
        or captured is None
        or date.fromisoformat(published[:10]) <= captured + timedelta(days=1)
    ):
        return published, ()
    line = next((p for p in parts if p.kind == "date line"), parts[0])
    reason = f"the date {published} lies after the capture on {captured.isoformat()}; the report is kept without it"
    return None, (
        Refusal(
            of="document", reason=reason, passages=(passage_of(text, line.start, line.end),), method=METHOD
        ),
    )


def _comments_missing(stated: int | None, text: str, parts: Sequence[Part]) -> tuple[Refusal, ...]:
    """What the page states about its own comments, where another number was found."""
    found = [p for p in parts if p.kind == "comment"]
    if stated is None or stated == len(found):
        return ()
    # The passage is the page's own furniture: a comment would carry its author's name.
    where = next((p for p in parts if p.kind == "comment form"), parts[-1])
    were = "was" if len(found) == 1 else "were"
    reason = f"the page states {stated} comment{'s' if stated != 1 else ''} and {len(found)} {were} found; the others are not in what was captured"
    return (
        Refusal(
            of="comment", reason=reason, passages=(passage_of(text, where.start, where.end),), method=METHOD
        ),
    )


def _language(metadata: Metadata, text: str, parts: Sequence[Part]) -> str | None:
    """The language of the words decides; what a page declares (often its template's) only where they are too few."""
    body = " ".join(text[p.start : p.end] for p in parts if p.kind == "body")
    declared = (metadata.language or "").replace("_", "-").split("-")[0].lower()
    return tell_language(body) or declared or None


def _notes(text: str, parts: Sequence[Part]) -> dict[str, str]:
    """The agency line that opens a wire report: where from and by whom."""
    body = next((p for p in parts if p.kind == "body"), None)
    opening = _AGENCY_LINE.match(text[body.start : body.start + 120]) if body else None
    if opening is None:
        return {}
    return {"dateline": opening["place"].strip(), "agency": opening["agency"].strip()}
