"""Noun phrases around a verb: its subject on the left, or after it where the order is turned.

In      a Line and the place of a verb group in it
Out     unit ranges (first, one past the last)
Pure    no clock, network, database or settings

There is no parser here: a subject is what stands between the verb and the nearest edge of its
clause, and the edges are closed-class words, punctuation and other verbs.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.statement import english
from onrecord.extraction.statement.line import Unit

Range = tuple[int, int]
_CLAUSE_EDGES = frozenset(
    "that because while when if although though whereas unless whether why how what but or as until than so yet once since after before".split()
)
_TURNED_EDGES = english.WEEKDAYS | frozenset(
    "that while when as after before because but adding saying".split()
)
_WIDE = 28
"""Units that a subject with its relative clause or apposition may fill; longer ones are misread."""


def finite(units: Sequence[Unit], i: int) -> bool:
    """Could unit ``i`` be a finite verb? Said of forms that are rarely nouns: auxiliaries, past forms, "-ed"."""
    u = units[i]
    if u.kind != "word":
        return False
    if u.low in english.AUXILIARIES or u.low.endswith(("n't",)):
        return u.low not in {"being", "been", "be", "having"}
    forms = u.forms
    if "past" in forms:
        return (
            not (u.capital and i > 0) or units[i - 1].low in english.SUBJECT_PRONOUNS or units[i - 1].adverb
        )
    if forms & {"s", "base"}:
        before = units[i - 1].low if i else ""
        return before in english.SUBJECT_PRONOUNS or (before in english.RELATIVES)
    return u.low.endswith("ed") and len(u.low) > 4 and not u.capital


def has_finite(units: Sequence[Unit], first: int, last: int) -> bool:
    return any(finite(units, i) for i in range(first, last))


def subject(units: Sequence[Unit], verb: int) -> Range | None:
    """The subject that ends where the verb group begins, None where there is none."""
    end = verb
    while end > 0 and units[end - 1].adverb and units[end - 1].low not in english.PRONOUNS:
        end -= 1
    if end == 0 or units[end - 1].low in english.COORDINATORS:
        return None
    tail = end
    if units[end - 1].text in ",—–)":
        opened = _insert(units, end - 1)
        if opened is None:
            return None
        end = opened
        if not _belongs(units, opened + 1, tail - 1):
            tail = end
    if end > 1 and units[end - 1].text == ")":
        opened = _insert(units, end - 1)
        end = opened if opened is not None else end
    if end == 0:
        return None
    last = units[end - 1]
    if last.kind == "word" and last.low in english.SUBJECT_PRONOUNS | {"that", "this", "which"}:
        return (end - 1, tail) if tail == end else (end - 1, end)
    first = _phrase_start(units, end)
    first = _strip(units, first, end)
    if first >= end or tail - first > _WIDE or not _nominal(units, first, end):
        return None
    return first, tail


def first_subject(units: Sequence[Unit], before: int) -> Range | None:
    """The subject of the first verb of the line, which later verbs share: "The army said ... but has given no proof"."""
    for i in range(1, before):
        if finite(units, i) or ("s" in units[i].forms and not units[i].capital):
            start = i
            while (
                start > 0
                and units[start - 1].kind == "word"
                and (units[start - 1].adverb or units[start - 1].low in english.AUXILIARIES)
            ):
                start -= 1
            found = subject(units, start)
            if found is not None:
                return found
    return None


def near_phrase(units: Sequence[Unit], end: int) -> Range | None:
    """The noun phrase just before ``end``, no longer than it must be: "polling data" of "poring over polling data showing"."""
    first = end
    while first > 0 and end - first < 8:
        u = units[first - 1]
        if u.kind == "mark" and u.text not in "-&'’":
            break
        if (
            u.kind == "quote"
            or finite(units, first - 1)
            or u.low in english.COORDINATORS | english.SUBORDINATORS
        ):
            break
        if u.low in english.PREPOSITIONS and not (u.low == "of" and first < end):
            break
        first -= 1
        if u.low in english.DETERMINERS and (first == 0 or units[first - 1].low != "of"):
            break
    return (first, end) if first < end and _nominal(units, first, end) else None


def _insert(units: Sequence[Unit], closing: int) -> int | None:
    """The place of the mark that opens the insert closed at ``closing``."""
    pair = {")": "("}.get(units[closing].text, units[closing].text)
    for i in range(closing - 1, max(-1, closing - _WIDE), -1):
        if units[i].text == pair:
            return i if i > 0 else None
        if units[i].kind == "quote" or units[i].text in ";:":
            return None
    return None


def _belongs(units: Sequence[Unit], first: int, last: int) -> bool:
    """Is an insert an apposition or relative clause (part of the subject), not an adverbial?"""
    if first >= last:
        return False
    u = units[first]
    return not (u.adverb or (u.low in english.PREPOSITIONS and u.low != "of") or u.low in english.TIME_WORDS
                or u.low in {"while", "when", "if", "though", "although", "in"} or u.low.endswith("ing"))  # fmt: skip


def _phrase_start(units: Sequence[Unit], end: int) -> int:
    i = end
    while i > 0:
        u = units[i - 1]
        if u.kind == "quote":
            break
        if u.kind == "mark":
            if u.text in "-&'’/$€%#@" or (
                u.text == "."
                and i > 1
                and units[i - 2].end == u.start
                and len(units[i - 2].text) <= 4
                and units[i - 2].capital
            ):
                i -= 1
                continue
            if u.text == "," and _listed(units, i - 1, end):
                i -= 1
                continue
            break
        if u.low == "that" and i < end and (i == 1 or units[i - 2].kind == "mark"):
            return i - 1
        if u.low in _CLAUSE_EDGES and not (
            u.low == "that" and i < end and units[i].forms and _after_noun(units, i - 1)
        ):
            if u.low in {"since", "after", "before", "as", "than"} and not has_finite(units, 0, i - 1):
                i -= 1
                continue
            break
        if (
            "ing" in u.forms
            and i < end
            and (units[i].low in english.DETERMINERS | english.PRONOUNS or units[i].capital)
        ):
            break
        if u.low == "and" and not _joins_names(units, i - 1, end):
            break
        if finite(units, i - 1) and not _relative(units, i - 1):
            break
        if u.low == "to" and i < end and "base" in units[i].forms and not _after_noun(units, i - 1):
            break
        i -= 1
    return i


def _listed(units: Sequence[Unit], comma: int, end: int) -> bool:
    """Is this the comma of "France, Germany and Poland"?"""
    following = [u.low for u in units[comma + 1 : min(end, comma + 8)]]
    return "and" in following and comma > 0 and units[comma - 1].capital and units[comma + 1].capital


def _joins_names(units: Sequence[Unit], at: int, end: int) -> bool:
    """Does "and" join two noun phrases of one subject, and not two clauses?"""
    for i in range(at - 1, -1, -1):
        if units[i].kind == "quote" or units[i].text in ";:":
            return False
        if units[i].low in _CLAUSE_EDGES or units[i].text == ",":
            return i < at - 1
        if finite(units, i):
            return False
    return at > 0


def _after_noun(units: Sequence[Unit], i: int) -> bool:
    if i == 0:
        return False
    u = units[i - 1]
    return (
        u.kind == "word"
        and not finite(units, i - 1)
        and u.low not in english.PREPOSITIONS | english.COORDINATORS
        and not u.adverb
    )


def _relative(units: Sequence[Unit], at: int) -> bool:
    """Does the verb at ``at`` stand in a relative clause or a participle after its noun?"""
    for i in range(at - 1, max(-1, at - 9), -1):
        u = units[i]
        if u.low in english.RELATIVES:
            return i > 0 and units[i - 1].kind == "word" and not finite(units, i - 1)
        if u.kind != "word":
            return False
    verb = units[at]
    after = units[at + 1].low if at + 1 < len(units) else ""
    return verb.low.endswith(("ed", "en", "wn")) and after in {"by", "in", "on", "with", "to", "at", "as", "from"} and at > 0 and not (
        units[at - 1].low in english.PRONOUNS or (units[at - 1].capital and at > 1)
    )  # fmt: skip


def _strip(units: Sequence[Unit], first: int, end: int) -> int:
    """Leave out what stands before the subject itself: "And", "On Thursday", "In Kyiv the"."""
    while first < end:
        u = units[first]
        if (
            (
                u.low in english.COORDINATORS
                or (u.adverb and u.low not in {"all", "both", "only", "first", "far"})
                or u.kind == "mark"
            )
            or (
                u.low in english.TIME_WORDS
                and first + 1 < end
                and u.low in english.WEEKDAYS | {"yesterday", "today", "earlier", "later"}
            )
            or (u.low[0].isdigit() and (":" in u.low or "." in u.low) and first + 1 < end)
        ):
            first += 1
        elif u.low in english.PREPOSITIONS:
            past = _past_phrase(units, first, end)
            if past >= end:
                return end
            first = past
        else:
            break
    return first


def _past_phrase(units: Sequence[Unit], first: int, end: int) -> int:
    """Past a prepositional phrase at the head of a clause that no comma ends."""
    i = first + 1
    while i < end and (units[i].low in english.DETERMINERS or units[i].adverb):
        i += 1
    capital = i < end and units[i].capital
    while i < end:
        i += 1
        if i >= end or units[i].low in english.DETERMINERS | english.PRONOUNS | (
            english.PREPOSITIONS - {"of"}
        ):
            break
        if not capital and units[i].capital:
            break
        if capital and units[i - 1].low in english.TIME_WORDS and not units[i].low.isdigit():
            break
    return i


def _nominal(units: Sequence[Unit], first: int, end: int) -> bool:
    return any(
        u.kind == "word" and u.low not in english.PREPOSITIONS and u.low not in english.AUXILIARIES and not (u.low in english.DETERMINERS and end - first > 1)
        for u in units[first:end]
    )  # fmt: skip


def turned_subject(units: Sequence[Unit], after: int) -> Range | None:
    """The subject after the verb: "said Dmitry Peskov, the Kremlin's spokesman"."""
    if after >= len(units) or units[after].kind != "word":
        return None
    u = units[after]
    if u.low in english.PREPOSITIONS or u.low in {"that", "to"} or u.adverb or u.low in english.AUXILIARIES:
        return None
    if u.low in english.SUBJECT_PRONOUNS:
        clause = after + 1 < len(units) and (
            finite(units, after + 1) or bool(units[after + 1].forms) or units[after + 1].adverb
        )
        return None if clause else (after, after + 1)
    i = after
    appositions = 0
    while i < len(units):
        v = units[i]
        if v.kind == "quote":
            break
        if v.kind == "mark":
            if v.text in "-&'’/" or (
                v.text == "." and i + 1 < len(units) and len(units[i - 1].text) <= 4 and units[i - 1].capital
            ):
                i += 1
                continue
            if v.text == "," and appositions < 3 and i + 1 < len(units) and _apposed(units, i + 1):
                appositions += 1
                i += 1
                continue
            break
        if v.low in _TURNED_EDGES and not (v.low == "that" and _after_noun(units, i)):
            break
        if (
            v.low in {"on", "in", "at", "during"}
            and i + 1 < len(units)
            and (
                units[i + 1].low in english.TIME_WORDS
                or units[i + 1].low in {"a", "an", "his", "her", "response"}
            )
        ):
            break
        if not appositions and finite(units, i) and not _relative(units, i):
            return None
        i += 1
    while i > after and units[i - 1].text == ",":
        i -= 1
    return (after, i) if after < i <= after + _WIDE and _nominal(units, after, i) else None


def _apposed(units: Sequence[Unit], k: int) -> bool:
    """Does an apposition or relative clause begin at ``k``, after a comma?"""
    u = units[k]
    if u.kind != "word" or u.low.endswith("ing"):
        return False
    if (
        u.low in {"the", "a", "an", "who", "whose", "which", "his", "her", "its", "head", "former"}
        or u.low.isdigit()
    ):
        return True
    closed = (
        english.PREPOSITIONS
        | english.COORDINATORS
        | english.SUBORDINATORS
        | english.TIME_WORDS
        | english.AUXILIARIES
    )
    return not u.capital and not u.forms and u.low not in closed and not u.adverb
