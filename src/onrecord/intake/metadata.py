"""What a page says about itself in its head: title, author, publisher, date, language.

In      a Page
Out     Metadata; what was said several ways is taken in the order schema.org, Open Graph, meta, visible
Pure    no clock, network or settings
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from onrecord.intake.day import read_moment
from onrecord.intake.html import Page

_ARTICLE = re.compile(
    r"(?:News|Report|Blog|Opinion|Live|Analysis|Background|Reportage|Review|SocialMedia)?(?:Article|Posting|BlogPosting)$"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Metadata:
    title: str | None = None
    author: str | None = None
    publisher: str | None = None
    published: str | None = None
    language: str | None = None
    address: str | None = None
    comments: int | None = None


def read_metadata(page: Page) -> Metadata:
    article = next(_articles(page.linked_data), {})
    publisher = _name(article.get("publisher")) or _first(
        page, "og:site_name", "application-name", "publisher", "dc.publisher"
    )
    title = (
        _words(article.get("headline")) or _first(page, "og:title", "twitter:title", "dc.title") or page.title
    )
    author = _name(article.get("author")) or _first(
        page, "author", "article:author", "parsely-author", "dc.creator", "byl"
    )
    if author and re.match(r"https?://|@", author):
        author = None
    published = None
    for words in (
        _words(article.get("datePublished")),
        *_all(
            page,
            "article:published_time",
            "og:article:published_time",
            "datepublished",
            "date",
            "dc.date",
            "parsely-pub-date",
            "pubdate",
        ),
    ):
        if words and (published := read_moment(words)):
            break
    comments = article.get("commentCount")
    return Metadata(
        title=_without_site(title, publisher),
        author=re.sub(r"^by\s+", "", author, flags=re.IGNORECASE) if author else None,
        publisher=publisher,
        published=published,
        language=_words(article.get("inLanguage"))
        or page.language
        or _first(page, "og:locale", "content-language"),
        address=page.address or _first(page, "og:url"),
        comments=comments if isinstance(comments, int) else None,
    )


def _articles(blocks: tuple[str, ...]) -> Iterator[Mapping[str, object]]:
    for block in blocks:
        try:
            data = json.loads(block)
        except ValueError:
            continue
        queue = [data]
        while queue:
            item = queue.pop(0)
            if isinstance(item, list):
                queue += item
            elif isinstance(item, dict):
                kinds = item.get("@type")
                if any(_ARTICLE.search(str(k)) for k in (kinds if isinstance(kinds, list) else [kinds])):
                    yield item
                queue += [item[k] for k in ("@graph", "mainEntity", "mainEntityOfPage") if k in item]


def _name(value: object) -> str | None:
    if isinstance(value, list):
        names = [n for n in map(_name, value) if n]
        return ", ".join(dict.fromkeys(names)) or None
    if isinstance(value, dict):
        return _words(value.get("name"))
    return _words(value)


def _words(value: object) -> str | None:
    return re.sub(r"\s+", " ", value).strip() or None if isinstance(value, str) else None


def _all(page: Page, *keys: str) -> Iterator[str]:
    for key in keys:
        yield from page.metas.get(key, ())


def _first(page: Page, *keys: str) -> str | None:
    return next((w for v in _all(page, *keys) if (w := _words(v))), None)


def _without_site(title: str | None, publisher: str | None) -> str | None:
    """ "Headline | Outlet" is the headline where the rest is the outlet's name."""
    if not title:
        return None
    for mark in (" | ", " - ", " – ", " — ", " · ", " :: "):
        head, found, tail = title.rpartition(mark)
        if found and head and publisher and _same(tail, publisher):
            return head.strip()
    return title


def _same(a: str, b: str) -> bool:
    a, b = (re.sub(r"\W+|^the", "", x.lower()) for x in (a, b))
    return bool(a) and (a in b or b in a)
