"""Sentences and tokens, as code points into the document's text.

In      a Document
Out     Sentences, each with its tokens, paragraph and the part it stands in
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.model.document import Document, Part, PartKind

READ_PARTS: frozenset[PartKind] = frozenset({"title", "body", "editor's note", "caption"})
"""What a report itself says. Comments, appeals and links are kept apart and not read for records."""

TOKEN = re.compile(r"\d+(?:[.,:/]\d+)*|\w+(?:['’]\w+)*|[^\w\s]")

# A stop after one of these does not end a sentence: titles, ranks, months and Latin abbreviations
# that English news writes with a stop.
ABBREVIATIONS = frozenset(
    """mr mrs ms dr prof gen lt col maj capt sgt cpl adm brig sen rep gov pres st no nos vs etc al inc ltd co corp
    jan feb mar apr jun jul aug sept sep oct nov dec approx e.g i.e u.s u.k u.n u.a.e a.m p.m ft km fig vol rev hon
    """.split()
)
LONGEST = 1200
"""Code points. What runs on longer is a table or a list without stops; cutting it keeps every pattern's work bounded."""
_BOUNDARY = re.compile(r"(?<=[.!?…])[\"”’»')\]]*\s+|(?<=[.!?…][\"”’»')\]])\s+|\n+")
_STARTER = re.compile(r"[\"“‘«„'`(\[]*[A-ZÀ-ÖØ-ÞА-ЯІЇЄҐ0-9]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    start: int
    end: int
    text: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Sentence:
    """``index`` counts sentences, ``paragraph`` paragraphs of the document; both start at 0."""

    index: int
    paragraph: int
    part: Part
    start: int
    end: int
    text: str
    tokens: tuple[Token, ...]


def find_sentences(document: Document) -> tuple[Sentence, ...]:
    """Every sentence of the parts that a report itself says, in text order.

    An editor's note that stands inside the body stays in its sentence here; what reads it decides.
    """
    sentences: list[Sentence] = []
    paragraph = -1
    for part in sorted((p for p in document.parts if p.kind in READ_PARTS), key=lambda p: p.start):
        if any(s.start <= part.start < s.end for s in sentences):
            continue
        for block_start, block_end in _paragraphs(document.text, part.start, part.end):
            paragraph += 1
            for start, end in split(document.text, block_start, block_end):
                cut = document.text[start:end]
                sentences.append(
                    Sentence(
                        index=len(sentences),
                        paragraph=paragraph,
                        part=part,
                        start=start,
                        end=end,
                        text=cut,
                        tokens=tuple(
                            Token(start=start + m.start(), end=start + m.end(), text=m[0])
                            for m in TOKEN.finditer(cut)
                        ),
                    )
                )
    return tuple(sentences)


def split(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Sentence ends within ``text[start:end]``, white space left out.

    A stop inside a number, after an initial or a known abbreviation, or before a small letter
    ends nothing.
    """
    begin = start
    for gap in _BOUNDARY.finditer(text, start, end):
        if "\n" not in gap[0] and not _ends(text, begin, gap.start(), gap.end(), end):
            continue
        yield from _trimmed(text, begin, gap.end())
        begin = gap.end()
    yield from _trimmed(text, begin, end)


def _ends(text: str, begin: int, stop: int, after: int, end: int) -> bool:
    if after < end and not _STARTER.match(text, after):
        return False
    if text[stop - 1] != ".":
        return True
    word = text[begin : stop - 1].rsplit(None, 1)[-1:] or [""]
    bare = word[0].lstrip("(“\"'‘").lower()
    if bare in ABBREVIATIONS:
        # "at 9 a.m. The ministry" ends; "9 a.m. Kyiv time" does not: only a following article or pronoun tells.
        return bare in {"a.m", "p.m", "etc", "inc", "ltd", "u.s", "u.k", "u.n"} and bool(
            re.match(
                r"(?:The|A|An|He|She|It|They|We|In|On|At|But|And|This|That|There)\b", text[after : after + 8]
            )
        )
    return not re.fullmatch(r"(?:[a-zа-я]\.)*[a-zа-я]", bare) or bare in {"i", "a"}


def _trimmed(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    cut = text[start:end]
    start += len(cut) - len(cut.lstrip())
    end = start + len(cut.strip())
    while end - start > LONGEST:
        gap = max(text.rfind(" ", start, start + LONGEST), text.rfind("\t", start, start + LONGEST))
        stop = gap if gap > start else start + LONGEST
        yield start, stop
        start = stop + len(text[stop:end]) - len(text[stop:end].lstrip())
    if start < end:
        yield start, end


def _paragraphs(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = start
    for gap in re.compile(r"\n[ \t]*(?:\n\s*)?").finditer(text, start, end):
        yield from _trimmed(text, begin, gap.start())
        begin = gap.end()
    yield from _trimmed(text, begin, end)
