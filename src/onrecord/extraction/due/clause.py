"""The clause that holds a time: where in a sentence one thing that is due begins and ends.

In      a sentence's text, a place in it
Out     start and end of the clause in that text, and its words without the time
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Literal

from onrecord.extraction.due import english
from onrecord.extraction.statement.morphology import ANY_VERB

_CUT = re.compile(
    r";\s+|:\s+|\s[–—-]\s|,\s+(?=(?:and|but|while|whereas|though|although|which|who|whose|where|saying|adding|because|since|so)\b)"
    r"|\s+(?=(?:but|while|whereas|because|although)\s)"
)
_AND = re.compile(r",?\s+and\s+")
_ATTRIBUTED = re.compile(
    r"^(?:According to [^,]+,\s+|[^,;]{0,90}?\b(?:said|says|announced|stated|added|reported|confirmed|told \w+|argued|noted)(?:\s+(?:on|in|at)\s[^,]{0,30}?)?,?\s+(?:that\s+)?)(?=\S)"
)
_TAIL = re.compile(
    r",\s+[^,]{2,60}?\b(?:said|says|told|announced|added|reported|confirmed)\b[^,]*\.?$|,\s+according to .*$"
)
_NEXT = re.compile(r"\b(?:next|upcoming|deadline|due)\b", re.IGNORECASE)
_OPENING = re.compile(
    r"^(?:and|but|while|whereas|though|although|so|because|since|then|also|,)\s+", re.IGNORECASE
)
_WORD = re.compile(r"\w+(?:[’']\w+)*")
_LONE_PREPOSITION = re.compile(
    r"\s+(?:on|by|until|till|at|in|from|within|before|to|starting)\s*(?=[.,;]|$)", re.IGNORECASE
)


def clause_of(text: str, start: int, end: int, others: list[tuple[int, int]]) -> tuple[int, int]:
    """Start and end of the clause of ``text`` that holds ``[start, end)``. ``others`` are further times ahead."""
    left, right = 0, len(text)
    for cut in _cuts(text, others):
        if cut[1] <= start:
            left = max(left, cut[1])
        elif cut[0] >= end:
            right = min(right, cut[0])
    opening = _OPENING.match(text[left:right])
    if opening is not None and left + opening.end() <= start:
        left += opening.end()
    told = _ATTRIBUTED.match(text[left:right])
    if told is not None and left + told.end() <= start and right - left - told.end() > 12:
        left += told.end()
    headed = re.search(r"(?:^|[.;]\s|\b)([^:;.]{3,60}):\s+$", text[:left])
    if headed is not None and left == start and _NEXT.search(headed[1]):
        # "Next round: Thursday 18 March": what is due stands before the colon.
        left = headed.start(1)
    tail = _TAIL.search(text[left:right])
    if tail is not None and left + tail.start() >= end:
        right = left + tail.start()
    return left, right


def _cuts(text: str, others: list[tuple[int, int]]) -> list[tuple[int, int]]:
    cuts = [m.span() for m in _CUT.finditer(text) if not _inside_quote(text, m.start())]
    for m in _AND.finditer(text):
        before, after = text[: m.start()], text[m.end() :]
        timed = any(b <= m.start() for _, b in others) and any(a >= m.end() for a, _ in others)
        if timed or (has_verb(before) and has_verb(after[:60]) and _starts_clause(after)):
            cuts.append(m.span())
    return cuts


def _inside_quote(text: str, at: int) -> bool:
    head = text[:at]
    return head.count("“") > head.count("”") or (head.count('"') % 2 == 1 and '"' in text[at:])


def _starts_clause(words: str) -> bool:
    """Does a subject of its own open what follows "and"? A verb alone shares the one before."""
    first = _WORD.match(words)
    return (first is not None and "base" not in ANY_VERB.get(first[0].lower(), frozenset())) or bool(
        re.match(r"(?:the|its|his|her|their|it|he|she|they|we|a|an)\b", words, re.IGNORECASE)
    )


def has_verb(words: str) -> bool:
    """Is there a finite verb, or a sign of what is to come?"""
    return bool(any(p.search(words) for p in (english.STRONG, english.WEAK, english.DECREE))) or any(
        ANY_VERB.get(m[0].lower(), frozenset()) & {"past", "s"}
        or m[0].lower() in {"is", "are", "was", "were", "has", "had", "have"}
        for m in _WORD.finditer(words)
    )


Sign = Literal["ahead", "weak", "decree", "timetable", "behind"]


def sign_at(words: str, at: int) -> Sign | None:
    """How the clause looks at the time that stands at ``at``: the nearest sign before it, else the first after it."""
    signs: list[tuple[int, int, Sign]] = []
    for sign, pattern in _SIGNS:
        for m in pattern.finditer(words):
            if not any(a <= m.start() < b for a, b, _ in signs):
                signs.append((m.start(), m.end(), sign))
    for start in _past(words):
        if not any(a <= start < b for a, b, _ in signs):
            signs.append((start, start + 1, "behind"))
    before = sorted(s for s in signs if s[0] < at)
    # "Until 23:59, state media said": a word of saying behind the time tells nothing of it.
    after = [s for s in signs if not _SAYING.match(words, s[0])]
    nearest = before[-1] if before else min(after, default=None)
    if nearest is None:
        return None
    # "Will hold", "was due to meet": the bare verb belongs to what stands before it.
    helper = next(
        (s for s in reversed(before[:-1]) if s[2] in {"ahead", "weak"} and nearest[0] - s[1] < _CLOSE), None
    )
    return helper[2] if nearest[2] == "timetable" and helper is not None else nearest[2]


_SAYING = re.compile(r"(?:said|says|told|announced|added|reported|confirmed|wrote)\b", re.IGNORECASE)
_CLOSE = 12
"""Code points between a helper and its verb: a word or "to" may stand there."""


_SIGNS: tuple[tuple[Sign, re.Pattern[str]], ...] = (
    ("weak", english.WEAK),
    ("decree", english.DECREE),
    ("ahead", english.STRONG),
    ("timetable", english.PRESENT),
)


def past(words: str) -> bool:
    """Does the clause tell a past act?"""
    return next(_past(words), None) is not None


def _past(words: str) -> Iterator[int]:
    """Where past verbs stand. A participle behind a helper is none, nor is a name."""
    found = list(_WORD.finditer(words))
    for i, m in enumerate(found):
        low = m[0].lower()
        before = found[i - 1][0].lower() if i else ""
        after = found[i + 1][0].lower() if i + 1 < len(found) else ""
        regular = low.endswith("ed") and len(low) > 4 and low not in _NOT_PAST
        if low in {"was", "were", "had"}:
            if after != "to":
                yield m.start()
        elif (
            ("past" in ANY_VERB.get(low, frozenset()) or regular)
            and before not in _HELPERS
            and not (m[0][:1].isupper() and i)
        ):
            yield m.start()


_HELPERS = frozenset(
    "stay stays stayed remain remains remained keep be been being is are has have having to the a an will would not already newly his its their".split()
)
_NOT_PAST = frozenset("united armed wounded hundred indeed need speed occupied".split())


def without(text: str, spans: list[tuple[int, int]]) -> str:
    """The clause's own words; a time at its beginning or end is left out with its preposition."""
    begin, end = 0, len(text)
    for a, b in sorted(spans):
        if _BARE.fullmatch(text[begin:a]):
            begin = b
    for a, b in sorted(spans, reverse=True):
        if a >= begin and _BARE.fullmatch(text[b:end]):
            end = a
    words = _LONE_PREPOSITION.sub("", " ".join(text[begin:end].split()).strip(" .,;–—"))
    return words.strip(" .,;:–—")


_BARE = re.compile(
    r"[\s.,;:–—]*(?:(?:on|by|from|until|till|at|in|within|before|between|and|starting|to|no later than|local time|the)\b[\s,]*)*[\s.,;:–—]*",
    re.IGNORECASE,
)
