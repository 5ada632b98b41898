"""HTML into blocks of visible text, each character with its position in the source.

In      decoded HTML
Out     the composed text, its blocks, the map back, and the page's own statements about itself
Pure    no clock, network or settings

The tree is built as browsers build it (justhtml follows the WHATWG rules), so broken markup reads
as a reader saw it. What a reader could not see is no text: scripts, templates, ``hidden``,
``display:none``, ``visibility:hidden``, off-screen and screen-reader-only elements.
"""

from __future__ import annotations

import html as entities
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import pairwise

from justhtml import JustHTML

from onrecord.intake.block import Block, Composer
from onrecord.intake.cues import HINT_AUTHOR, HINT_COMMENT_META, HINT_COMMENTS

# Elements that begin a new line of text (HTML Standard, section 15.3, rendering of flow content).
_BLOCKS = frozenset(
    """address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form
    h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul
    option select button label""".split()
)
_UNSEEN = frozenset(
    """head script style template noscript iframe object embed svg math canvas audio video input textarea datalist map
    title meta link base param source track area col colgroup rp""".split()
)
_HIDING_STYLE = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*(?:hidden|collapse)|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$|!)|font-size\s*:\s*0(?:\D|$)"
    r"|(?:left|top|text-indent)\s*:\s*-\d{3,}|clip\s*:\s*rect\(\s*0",
    re.IGNORECASE,
)
_HIDING_CLASS = frozenset(
    """hidden visually-hidden visuallyhidden sr-only screen-reader-text screen-reader-only screenreader invisible
    u-hidden is-hidden d-none hide a11y-hidden offscreen""".split()
)
_COMMENT_HINT = re.compile(
    r"^(?:comment|li-comment|wpd-comment|fos-comment|div-comment)(?:-?\d+|-item|-entry|-wrap|list-item)?$|^comment-\d+$"
)
_RULE = re.compile(r"([^{}]+)\{([^{}]*)\}")
_SIMPLE_SELECTOR = re.compile(r"[.#][A-Za-z_-][\w-]*")
_CHARACTER_REFERENCE = re.compile(r"&(?:#\d{1,8};?|#[xX][0-9a-fA-F]{1,7};?|[A-Za-z][A-Za-z0-9]{1,31};?)")
_SPACE = re.compile(r"[ \t\r\n\f\v\xa0\u2007\u202f]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """``metas`` maps lower-cased names, properties and itemprops to their contents in order."""

    text: str
    blocks: tuple[Block, ...]
    offsets: tuple[tuple[int, int], ...]
    title: str | None
    language: str | None
    address: str | None
    metas: Mapping[str, tuple[str, ...]]
    linked_data: tuple[str, ...]
    moments: tuple[str, ...]
    unseen: int
    """How many elements with text were left out because no reader could see them."""


@dataclass(slots=True)
class _Open:
    """A block that is being gathered: its characters and where each stands in the source."""

    tag: str = ""
    hints: tuple[str, ...] = ()
    characters: list[str] = field(default_factory=list)
    positions: list[int] = field(default_factory=list)
    linked: int = 0
    moment: str | None = None
    anchor: int = 0


def read_page(source: str) -> Page:
    """Read ``source`` as a browser would show it. Never raises on broken markup."""
    tree = JustHTML(source, sanitize=False, track_node_locations=True, scripting_enabled=False)
    reader = _Reader(source)
    reader.walk(tree.root)
    return reader.page()


class _Reader:
    """One walk over the tree, without recursion: pages nested ten thousand deep are met in practice."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.composer = Composer()
        self.blocks: list[Block] = []
        self.open = _Open()
        self.metas: dict[str, list[str]] = {}
        self.linked_data: list[str] = []
        self.moments: list[str] = []
        self.title: str | None = None
        self.language: str | None = None
        self.address: str | None = None
        self.unseen = 0
        self.comments = 0
        self.hidden: frozenset[str] = frozenset()

    def walk(self, root: object) -> None:
        # (node, hints, inside a link, tag of the block, number of the comment, entering or leaving)
        stack: list[tuple[object, tuple[str, ...], bool, str, int, bool]] = [(root, (), False, "", 0, True)]
        while stack:
            node, hints, linked, tag, anchor, entering = stack.pop()
            name = getattr(node, "name", "") or ""
            if not entering:
                self._close(tag, hints, anchor)
                continue
            if name == "#text":
                self._text(node, linked, tag, hints, anchor)
                continue
            if name in {"#comment", "!doctype"}:
                continue
            attributes = getattr(node, "attrs", None) or {}
            self._note(name, attributes, node)
            if _is_unseen(name, attributes, self.hidden):
                self.unseen += name not in _UNSEEN and bool(node.to_text().strip())  # type: ignore[attr-defined]
                if name != "head":
                    continue
            if name == "br":
                self._break()
                continue
            if name == "time" and attributes.get("datetime"):
                self.open.moment = self.open.moment or attributes["datetime"]
            inner, here, own = hints, anchor, _hints(name, attributes)
            if name not in {"#document", "html"}:
                inner = (*hints, *own)[-40:]
                if (
                    any(_COMMENT_HINT.match(h) for h in own[1:])
                    or "comment" in str(attributes.get("itemtype", "")).lower()
                    or (name in {"li", "article"} and not anchor and _is_listed_comment(node))
                ):
                    self.comments += 1
                    here = self.comments
            if name in _BLOCKS or (
                here
                and (name == "time" or any(HINT_AUTHOR.match(h) or HINT_COMMENT_META.match(h) for h in own))
            ):
                # A comment's author and time often stand side by side, told apart only by how they look.
                self._close(tag, hints, anchor)
                stack.append((node, hints, linked, tag, anchor, False))
                tag = name
            children = getattr(node, "children", None) or ()
            link = linked or name == "a"
            stack.extend((child, inner, link, tag, here, True) for child in reversed(list(children)))
        self._close("", (), 0)

    def _note(self, name: str, attributes: Mapping[str, str | None], node: object) -> None:
        if name == "html":
            self.language = attributes.get("lang") or None
        elif name == "meta":
            content = attributes.get("content")
            for key in ("name", "property", "itemprop", "http-equiv"):
                if content and (value := attributes.get(key)):
                    self.metas.setdefault(value.lower(), []).append(content.strip())
        elif name == "link" and (attributes.get("rel") or "").lower() == "canonical":
            self.address = attributes.get("href") or None
        elif name == "title" and self.title is None:
            self.title = _SPACE.sub(" ", node.to_text()).strip() or None  # type: ignore[attr-defined]
        elif name == "script" and (attributes.get("type") or "").lower() == "application/ld+json":
            self.linked_data.append(
                "".join(getattr(c, "data", "") or "" for c in getattr(node, "children", ()))
            )
        elif name == "style":
            sheet = "".join(getattr(c, "data", "") or "" for c in getattr(node, "children", ()))
            self.hidden |= _hiding_selectors(sheet)
        elif name == "time" and attributes.get("datetime"):
            self.moments.append(str(attributes["datetime"]))

    def _text(self, node: object, linked: bool, tag: str, hints: tuple[str, ...], anchor: int) -> None:
        data: str = getattr(node, "data", "") or ""
        if not data:
            return
        opened = self.open
        if not opened.characters:
            opened.tag, opened.hints, opened.anchor = tag, hints, anchor
        begin = getattr(node, "origin_offset", None) or 0
        for character, position in zip(data, align(self.source, begin, data), strict=True):
            if character.isspace():
                if opened.characters and opened.characters[-1] not in " \n":
                    opened.characters.append(" ")
                    opened.positions.append(position)
                continue
            opened.characters.append(character)
            opened.positions.append(position)
            opened.linked += linked

    def _break(self) -> None:
        if not self.open.characters:
            return
        if self.open.characters[-1] == " ":
            self.open.characters.pop()
            self.open.positions.pop()
        if self.open.characters and self.open.characters[-1] != "\n":
            self.open.characters.append("\n")
            self.open.positions.append(self.open.positions[-1])

    def _close(self, tag: str, hints: tuple[str, ...], anchor: int) -> None:
        opened, self.open = self.open, _Open(tag=tag, hints=hints, anchor=anchor)
        while opened.characters and opened.characters[-1] in " \n":
            opened.characters.pop()
            opened.positions.pop()
        if not opened.characters:
            self.open.moment = opened.moment
            return
        if self.blocks:
            self.composer.gap("\n\n")
        text = "".join(opened.characters)
        start = self.composer.length
        self.composer.add(text, opened.positions)
        self.blocks.append(
            Block(
                start=start,
                end=start + len(text),
                text=text,
                tag=opened.tag,
                hints=opened.hints,
                linked=opened.linked / len(text),
                moment=opened.moment,
                anchor=opened.anchor,
            )
        )

    def page(self) -> Page:
        return Page(
            text=self.composer.text(),
            blocks=tuple(self.blocks),
            offsets=tuple(self.composer.offsets) or ((0, 0),),
            title=self.title,
            language=self.language,
            address=self.address,
            metas={k: tuple(v) for k, v in self.metas.items()},
            linked_data=tuple(self.linked_data),
            moments=tuple(self.moments),
            unseen=self.unseen,
        )


def align(source: str, begin: int, data: str) -> Iterator[int]:
    """The position in ``source`` of each character of ``data``, a text node that begins at ``begin``.

    Character references stand for what they decode to; markup inside (text that the tree builder
    moved and joined) is stepped over.
    """
    here, index, size = begin, 0, len(source)
    while index < len(data):
        if here >= size:
            yield max(begin, size - 1)
            index += 1
            continue
        length, decoded = _unit(source, here)
        if data.startswith(decoded, index):
            for _ in decoded:
                yield here
            index += len(decoded)
            here += length
        elif source[here] == "<":
            closing = source.find(">", here)
            here = closing + 1 if closing >= 0 else size
        else:
            here += 1


def _unit(source: str, here: int) -> tuple[int, str]:
    """How many characters the next unit of the source takes, and what a parser makes of it."""
    if source[here] == "&" and (reference := _CHARACTER_REFERENCE.match(source, here)):
        return len(reference[0]), entities.unescape(reference[0])
    if source[here] == "\r":
        return (2 if source[here + 1 : here + 2] == "\n" else 1), "\n"
    return 1, source[here]


def _is_unseen(name: str, attributes: Mapping[str, str | None], hidden: frozenset[str]) -> bool:
    if name in _UNSEEN or "hidden" in attributes:
        return True
    if _HIDING_STYLE.search(attributes.get("style") or ""):
        return True
    if name == "dialog" and "open" not in attributes:
        return True
    classes = (attributes.get("class") or "").split()
    if hidden and (f"#{attributes.get('id')}" in hidden or any(f".{c}" in hidden for c in classes)):
        return True
    return not _HIDING_CLASS.isdisjoint(c.lower() for c in classes)


def _is_listed_comment(node: object) -> bool:
    """Whether the element is an item of a list that says it holds comments."""
    parent = getattr(node, "parent", None)
    attributes = getattr(parent, "attrs", None) or {}
    return any(HINT_COMMENTS.match(h) for h in _hints("", attributes)[1:])


def _hiding_selectors(sheet: str) -> frozenset[str]:
    """Classes and ids that a style element hides outright. Rules for print or one width are left alone."""
    sheet = re.sub(r"/\*.*?\*/", "", sheet, flags=re.DOTALL)
    sheet = re.sub(r"@[^{};]+\{(?:[^{}]*\{[^{}]*\})*[^{}]*\}", "", sheet)
    return frozenset(
        selector.strip()
        for selectors, style in _RULE.findall(sheet)
        if _HIDING_STYLE.search(style)
        for selector in selectors.split(",")
        if _SIMPLE_SELECTOR.fullmatch(selector.strip())
    )


def _hints(name: str, attributes: Mapping[str, str | None]) -> tuple[str, ...]:
    found = [name]
    for key in ("class", "id", "role", "itemprop", "data-testid", "rel"):
        found += (attributes.get(key) or "").lower().split()
    return tuple(found)


def is_html(text: str) -> bool:
    """Whether ``text`` is markup rather than prose that mentions an element."""
    head = text[:2000].lstrip().lower()
    if re.match(r"<(?:!doctype|html|head|body|\?xml|!--|article|div|p|h1|meta|main|section)\b", head):
        return True
    return (
        len(re.findall(r"</?(?:p|div|span|a|br|li|h[1-6]|td)\b[^>]{0,300}>", text[:20000], re.IGNORECASE))
        >= 6
    )


def rising(offsets: tuple[tuple[int, int], ...]) -> bool:
    """Whether positions in the composed text rise strictly: a law of the map, held by a test."""
    return all(a[0] < b[0] for a, b in pairwise(offsets))
