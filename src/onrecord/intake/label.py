"""Blocks into labelled parts: what is the report, and what stands around it.

In      blocks in text order, the page's metadata if there is a page
Out     one Label a block, and what the blocks say of title, author, date and comments
Pure    no clock, network or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.intake import cues
from onrecord.intake.block import Block
from onrecord.intake.day import read_day, read_moment
from onrecord.intake.metadata import Metadata
from onrecord.model.document import PartKind


@dataclass(frozen=True, slots=True, kw_only=True)
class Label:
    kind: PartKind
    author: str | None = None
    reply_to: str | None = None
    said_on: str | None = None
    thread: int = 0
    """Blocks of one comment share a number; 0 elsewhere."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Labelled:
    labels: tuple[Label, ...]
    metadata: Metadata


OTHER, BODY, TITLE = Label(kind="other"), Label(kind="body"), Label(kind="title")
NOTICE = Label(kind="notice")
FORM, LINKS, APPEAL = Label(kind="comment form"), Label(kind="links"), Label(kind="appeal")


def label_plain(blocks: Sequence[Block]) -> Labelled:
    """Label a copied page by the shape and order of its lines: head, body, then what follows the body."""
    labels: list[Label] = []
    head = _head(blocks)
    labels += head.labels
    tail = _tail_begin(blocks, len(labels))
    labels += [NOTICE if cues.NOTICE.search(b.text) else BODY for b in blocks[len(labels) : tail]]
    after, stated = _after(blocks[tail:])
    labels += after
    return Labelled(labels=tuple(labels), metadata=replace(head.metadata, comments=stated))


def _head(blocks: Sequence[Block]) -> Labelled:
    """Title, byline and date line: the short lines before the first paragraph."""
    labels: list[Label] = []
    title = author = published = publisher = None
    for index, block in enumerate(blocks[:12]):
        line = block.text
        day = _head_day(line)
        byline = cues.GLUED_BYLINE.match(line) or (cues.BYLINE.match(line) if len(line) < 120 else None)
        if day:
            published = published or day
            labels.append(Label(kind="date line"))
        elif byline and (title is not None or index == 0):
            rest = byline.groupdict().get("rest")
            author = author or byline["name"].strip(" ,;")
            published = published or (read_day(rest) if rest else None)
            labels.append(Label(kind="byline"))
        elif title is None and _is_headline(line) and _more_follows(blocks, index):
            title = line
            labels.append(TITLE)
        elif cues.NOTICE.search(line):
            labels.append(NOTICE)
        elif title is not None and (_is_furniture_line(line) or line == title):
            labels.append(OTHER)
        elif title is not None and _is_headline(line) and len(line) < 80 and _near_date(blocks, index):
            if author is None and cues.BARE_NAME.match(line) and not cues.ORGANISATION.search(line):
                author = line
                labels.append(Label(kind="byline"))
            else:
                publisher = publisher or (line if cues.ORGANISATION.search(line) else None)
                labels.append(OTHER)
        elif (
            title is not None
            and published is None
            and cues.CREDIT.search(line)
            and _date_follows(blocks, index)
        ):
            labels.append(Label(kind="caption"))
        else:
            break
    # A summary may stand between the title and the date line: a line that is nothing but a date is still the page's.
    published = published or next((day for b in blocks[len(labels) : 8] if (day := read_day(b.text))), None)
    return Labelled(
        labels=tuple(labels),
        metadata=Metadata(title=title, author=author, published=published, publisher=publisher),
    )


def _is_headline(line: str) -> bool:
    return (
        3 <= len(line) <= 220
        and not re.search(r"[.:;,]$", line)
        and not re.search(r"\.\s+[A-ZÀ-ÞА-ЯІЇЄҐ]", line)
    )


def _head_day(line: str) -> str | None:
    """A date line's day, also behind a place and before a word on what it covers: "Kyiv, 2 February 2026. Covers ..."."""
    if day := read_day(line):
        return day
    bare = re.sub(r"^[A-ZÀ-ÞА-ЯІЇЄҐ][\w'’-]+(?:[ -][A-ZÀ-ÞА-ЯІЇЄҐ][\w'’-]+){0,2},\s*", "", line)
    return read_day(bare.split(". ")[0]) if len(line) < 100 else None


def _more_follows(blocks: Sequence[Block], index: int) -> bool:
    return any(
        len(b.text) > 80 or re.search(r"[.!?…][\"”»’]?$", b.text) for b in blocks[index + 1 : index + 8]
    )


def _date_follows(blocks: Sequence[Block], index: int) -> bool:
    return any(_head_day(b.text) for b in blocks[index + 1 : index + 6])


def _near_date(blocks: Sequence[Block], index: int) -> bool:
    return any(_head_day(b.text) or cues.BYLINE.match(b.text) for b in blocks[index + 1 : index + 3])


def _is_furniture_line(line: str) -> bool:
    """Reading time, share counts, "Listen": words with no sentence, before the first paragraph."""
    return (
        len(line) < 40
        and not re.search(r"[.!?…:—–]", line)
        and bool(
            re.match(
                r"(?:\d+\s*min|share|listen|print|save|photo|image|\d+\s*comments?|updated|advertisement|comment|copy link|short url|follow|views?)\b",
                line,
                re.IGNORECASE,
            )
        )
    )


def _tail_begin(blocks: Sequence[Block], begin: int) -> int:
    """Where the body ends: at the first appeal, link list or comment form after which no report goes on."""
    for index in range(begin + 1, len(blocks)):
        line = blocks[index].text
        furniture = (
            (len(line) < 80 and cues.COMMENTS_BEGIN.match(line))
            or (len(line) < 300 and cues.APPEAL.search(line))
            or (len(line) < 90 and cues.LINKS.match(line) and not re.search(r"[.!?]$", line))
            or (len(line) > 1 and len(line) < 60 and cues.COMMENT_FORM.match(line))
            or (len(line) < 160 and cues.ROW_OF_LINKS.match(line))
        )
        if furniture and not _report_goes_on(blocks[index + 1 :]):
            return index
    return len(blocks)


def _report_goes_on(rest: Sequence[Block]) -> bool:
    """Whether what looks like furniture is a box inside the report: long paragraphs follow before any other cue."""
    prose = 0
    for block in rest[:12]:
        line = block.text
        if (
            cues.COMMENTS_BEGIN.match(line)
            or cues.APPEAL.search(line[:300])
            or cues.COMMENT_FORM.match(line)
            or cues.AGO.match(line)
        ):
            return False
        prose += len(line) > 160 and bool(re.search(r"[.!?…][\"”»’)]?$", line))
        if prose >= 2:
            return True
    return False


def _after(blocks: Sequence[Block]) -> tuple[list[Label], int | None]:
    """Label appeal, links, comment form and comments, in the order in which a page has them."""
    labels: list[Label] = []
    stated: int | None = None
    mode: PartKind = "other"
    current: Label | None = None
    thread = 0
    index = 0
    while index < len(blocks):
        line = blocks[index].text
        begins = cues.COMMENTS_BEGIN.match(line)
        opening = (
            _comment_opening(blocks, index)
            if mode in {"comment form", "comment", "links", "appeal", "other"}
            else None
        )
        if begins:
            count = begins["count"] or begins["bracketed"] or ("1" if begins["one"] else None)
            stated = int(count) if count else stated
            mode, current = "comment form", None
            labels.append(FORM)
        elif opening is not None:
            thread += 1
            current = replace(opening[0], thread=thread)
            labels += [current] * opening[1]
            index += opening[1]
            mode = "comment"
            continue
        elif cues.COMMENT_FORM.match(line) and (mode in {"comment form", "comment"} or len(line) > 1):
            labels.append(FORM)
            if mode != "comment" or not re.fullmatch(
                r"(?i)reply|antworten|ответить|відповісти|\d{1,4}", line
            ):
                mode, current = "comment form", None
        elif mode == "comment" and current is not None:
            labels.append(current)
        elif mode == "comment form":
            labels.append(FORM)
        elif cues.LINKS.match(line) or cues.ROW_OF_LINKS.match(line) or (mode == "links" and len(line) < 160):
            mode = "links"
            labels.append(LINKS)
        elif cues.APPEAL.search(line) or mode == "appeal":
            mode = "appeal"
            labels.append(APPEAL)
        else:
            labels.append(OTHER)
        index += 1
    return labels, stated


def _comment_opening(blocks: Sequence[Block], index: int) -> tuple[Label, int] | None:
    """A comment's head at ``index``: who, when, in reply to whom, and how many blocks it takes."""
    line = blocks[index].text
    following = [b.text for b in blocks[index + 1 : index + 5]]
    if says := cues.SAYS.match(line):
        when = following[0] if following and _is_when(following[0]) else None
        return Label(kind="comment", author=says["name"].strip(), said_on=when), 2 if when else 1
    both = cues.NAME_AND_AGO.match(line)
    if both and _is_when(both["when"]):
        return Label(kind="comment", author=both["name"].strip(), said_on=both["when"].strip()), 1
    if len(line) > 60 or re.search(r"[!?…:]$|[^A-ZÀ-ÞА-ЯІЇЄҐ]\.$", line) or _is_when(line):
        return None
    taken = 1
    if following and following[0] == line:
        taken += 1
    rest = [b.text for b in blocks[index + taken : index + taken + 3]]
    reply = None
    if rest and (answer := cues.REPLY_TO.match(rest[0])):
        reply, taken, rest = answer["name"].strip(), taken + 1, rest[1:]
    if not rest or not _is_when(rest[0]):
        return None
    when, taken, rest = rest[0], taken + 1, rest[1:]
    if rest and (answer := cues.REPLY_TO.match(rest[0])):
        reply, taken = answer["name"].strip(), taken + 1
    return Label(kind="comment", author=line, said_on=when, reply_to=reply), taken


def _is_when(line: str) -> bool:
    return len(line) < 60 and (bool(cues.AGO.match(line.strip())) or read_day(line) is not None)


def label_page(blocks: Sequence[Block], metadata: Metadata) -> Labelled:
    """Label a page's blocks by their elements, by the words of their furniture and by an independent vote."""
    found = metadata
    labels: list[Label] = []
    title_at = _title_block(blocks, metadata.title)
    for index, block in enumerate(blocks):
        label = TITLE if index == title_at else _element_label(block, blocks, index, title_at)
        if label.kind == "byline" and found.author is None and (name := _author(block.text)):
            found = replace(found, author=name)
        if label.kind == "date line" and found.published is None:
            moment = read_moment(block.moment) if block.moment else read_day(block.text)
            found = replace(found, published=moment)
        begins = cues.COMMENTS_BEGIN.match(block.text)
        if begins and found.comments is None and (count := begins["count"] or begins["bracketed"]):
            found = replace(found, comments=int(count))
        labels.append(label)
    if title_at is not None and found.title is None:
        found = replace(found, title=blocks[title_at].text)
    return Labelled(labels=tuple(_with_comments(blocks, labels)), metadata=found)


def _title_block(blocks: Sequence[Block], title: str | None) -> int | None:
    headings = [i for i, b in enumerate(blocks) if b.tag == "h1" and not _in_furniture(b)]
    if title:
        wanted = set(re.findall(r"\w+", title.lower()))
        alike = [i for i in headings if _share(wanted, blocks[i].text) >= 0.5]
        alike = alike or [
            i
            for i, b in enumerate(blocks)
            if b.tag in {"h2", "h3", "div", "header", "p"} and _share(wanted, b.text) >= 0.9
        ]
        if alike:
            return alike[0]
    return headings[0] if headings else None


def _share(wanted: set[str], text: str) -> float:
    words = set(re.findall(r"\w+", text.lower()))
    return len(wanted & words) / max(len(wanted | words), 1)


def _in_furniture(block: Block) -> bool:
    return any(cues.HINT_FURNITURE.match(h) for h in block.hints)


def _element_label(block: Block, blocks: Sequence[Block], index: int, title_at: int | None) -> Label:
    hints, line = block.hints, block.text
    if cues.NOTICE.search(line):
        return NOTICE
    if len(line) < 90 and cues.COMMENTS_BEGIN.match(line):
        return FORM
    in_body = any(cues.HINT_BODY.match(h) for h in hints)
    if any(cues.HINT_COMMENT_FORM.match(h) for h in hints) or "form" in hints:
        return FORM
    if block.anchor or any(cues.HINT_COMMENTS.match(h) for h in hints):
        return Label(kind="comment", thread=block.anchor) if block.anchor else FORM
    if any(cues.HINT_LINKS.match(h) for h in hints):
        return LINKS
    if any(cues.HINT_APPEAL.search(h) for h in hints) or (
        len(line) < 400 and cues.APPEAL.search(line) and block.voted is not True
    ):
        return APPEAL
    if _in_furniture(block):
        return Label(kind="navigation")
    near_title = title_at is None or -4 <= index - title_at <= 8
    if near_title and len(line) < 120 and (read_day(line) or (block.moment and len(line) < 60)):
        return Label(kind="date line")
    if (
        near_title
        and len(line) < 120
        and (
            cues.BYLINE.match(line)
            or cues.GLUED_BYLINE.match(line)
            or any(cues.HINT_AUTHOR.match(h) for h in hints[-4:])
        )
    ):
        return Label(kind="byline")
    if block.tag == "figcaption" or "figcaption" in hints:
        return Label(kind="caption")
    if block.linked > 0.7 and len(line) < 200:
        return LINKS
    if cues.APPEAL.search(line) and len(line) < 400:
        return APPEAL
    if block.voted or (block.voted is None and (in_body or len(line) > 120)):
        return BODY
    if (
        in_body
        and block.tag in {"p", "li", "blockquote", "h2", "h3", "h4", "td", "pre"}
        and _amid_body(blocks, index)
    ):
        return BODY
    return OTHER


def _amid_body(blocks: Sequence[Block], index: int) -> bool:
    """The independent reader drops short paragraphs; between two that it took, one belongs to the body."""
    before = any(b.voted for b in blocks[max(0, index - 4) : index])
    after = any(b.voted for b in blocks[index + 1 : index + 5])
    return before and after


def _author(line: str) -> str | None:
    found = cues.GLUED_BYLINE.match(line) or cues.BYLINE.match(line)
    name: str | None = found["name"] if found else (line if cues.BARE_NAME.match(line) else None)
    return name.strip(" ,;") if name else None


def _with_comments(blocks: Sequence[Block], labels: Sequence[Label]) -> list[Label]:
    """Give each comment its author, time and the one it answers, read from the first blocks of its container."""
    heads: dict[int, Label] = {}
    result = list(labels)
    for index, (block, label) in enumerate(zip(blocks, labels, strict=True)):
        if label.kind != "comment":
            continue
        head = heads.setdefault(label.thread, label)
        if (
            any(cues.HINT_AUTHOR.match(h) for h in block.hints[-6:])
            and head.author is None
            and len(block.text) < 80
        ):
            head = replace(head, author=re.sub(r"\s+(?:says|schreibt|said):?$", "", block.text).strip(" :"))
        elif head.author is None and (opening := _comment_opening(blocks, index)):
            head = replace(opening[0], thread=label.thread)
        if head.said_on is None and (block.moment or _is_when(block.text)):
            head = replace(head, said_on=block.moment or block.text)
        if head.reply_to is None and (answer := cues.REPLY_TO.match(block.text)):
            head = replace(head, reply_to=answer["name"].strip())
        heads[label.thread] = head
    for index, label in enumerate(result):
        if label.kind == "comment":
            result[index] = heads[label.thread]
    return result
