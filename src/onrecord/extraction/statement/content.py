"""What follows an attributing verb: the clause, phrase or quotation that is its content.

In      units and the place after the verb
Out     the content's unit range, and where the cue ends
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.statement import english
from onrecord.extraction.statement.line import Unit
from onrecord.extraction.statement.morphology import ATTRIBUTING
from onrecord.extraction.statement.noun import finite, has_finite
from onrecord.extraction.statement.verb import Group

_HEARERS = frozenset(
    "him her them us me you reporters journalists parliament lawmakers viewers readers supporters ministers delegates "
    "residents parishioners investors voters allies everyone people crowds commanders diplomats".split()
)
_COMPLEMENTISERS = frozenset("that how whether why what who if when where".split())
_KEPT = (
    english.PRONOUNS
    | english.DETERMINERS
    | frozenset("only both all even nearly almost not never there responsibility".split())
)
"""Adverbs that belong to the content and not to the verb before it."""
_END_MARKS = frozenset(".?!…;")


@dataclass(frozen=True, slots=True, kw_only=True)
class Content:
    """Units ``first`` to ``last`` (excluded); ``cue_end`` is one past the last unit of the cue."""

    first: int
    last: int
    cue_end: int
    sort: str
    """clause, quote, noun, infinitive, gerund or label."""
    hearer: tuple[int, int] | None = None


def content_after(units: Sequence[Unit], group: Group) -> Content | None:
    verb, at = group.verb, group.at
    k = at + 1
    while k < len(units) and units[k].adverb and units[k].low not in _KEPT:
        k += 1
    if k >= len(units):
        return None
    if verb.prepositions and units[k].low in verb.prepositions:
        found = _after_preposition(units, k)
        if found is not None:
            return found
    hearer = None
    if set("oh") & set(verb.frames):
        hearer = _hearer(units, k)
        if hearer is not None:
            k = hearer[1]
    own = verb.prepositions | {"to"} if set("ih") & set(verb.frames) else verb.prepositions
    k = _past_adjuncts(units, k, own)
    if k >= len(units):
        return None
    return _complement(units, group, k, hearer)


def _complement(
    units: Sequence[Unit], group: Group, k: int, hearer: tuple[int, int] | None
) -> Content | None:
    frames, at, u = group.verb.frames, group.at, units[k]

    def content(first: int, last: int, sort: str) -> Content | None:
        if first >= last:
            return None
        return Content(first=first, last=last, cue_end=at + 1, sort=sort, hearer=hearer)

    if u.text == ":" and set("cqton") & set(frames):
        last = len(units)
        while last > k + 1 and units[last - 1].kind == "mark" and units[last - 1].text in _END_MARKS:
            last -= 1
        return content(
            k + 1, last, "quote" if k + 1 < len(units) and units[k + 1].kind == "quote" else "clause"
        )
    if u.text == "," and k + 1 < len(units) and units[k + 1].kind == "quote" and set("cqto") & set(frames):
        return content(k + 1, clause_end(units, k + 1), "quote")
    if u.kind == "quote" and frames:
        return content(k, clause_end(units, k), "quote")
    if u.text == ",":
        past = _past_insert(units, k)
        if (
            past is not None
            and past < len(units)
            and (units[past].low == "that" or units[past].kind == "quote")
        ):
            return _complement(units, group, past, hearer)
        return None
    if u.kind != "word":
        return None
    if u.low in _COMPLEMENTISERS and set("ctoh") & set(frames):
        first = k + 1 if u.low == "that" else k
        if u.low == "that" and k + 1 < len(units) and units[k + 1].low in {"of"} | english.COORDINATORS:
            return None
        return content(first, clause_end(units, first), "clause")
    if "h" in frames and hearer is not None and u.low in {"to", "not"}:
        return content(hearer[0], clause_end(units, k, verbal=True), "infinitive")
    if "i" in frames and u.low in {"to", "not"} and k + 1 < len(units):
        return content(k, clause_end(units, k, verbal=True), "infinitive")
    if "o" in frames and hearer is not None and starts_clause(units, k):
        return content(k, clause_end(units, k), "clause")
    if "g" in frames and u.low.endswith("ing") and len(u.low) > 4:
        return content(k, clause_end(units, k, verbal=True), "gerund")
    if "c" in frames and starts_clause(units, k):
        return content(k, clause_end(units, k), "clause")
    if "l" in frames and starts_noun(units, k):
        return content(k, clause_end(units, k, verbal=True), "label")
    if ("n" in frames or (group.verb.base == "claim" and u.low == "responsibility")) and starts_noun(
        units, k
    ):
        return content(k, phrase_end(units, k), "noun")
    return None


def _after_preposition(units: Sequence[Unit], k: int) -> Content | None:
    first = k + 1
    if first >= len(units) or (units[first].kind != "quote" and not starts_noun(units, first) and not units[first].low.endswith("ing")
                               and units[first].low not in _COMPLEMENTISERS):  # fmt: skip
        return None
    last = clause_end(units, first) if units[first].low in _COMPLEMENTISERS else phrase_end(units, first)
    return Content(first=first, last=last, cue_end=k + 1, sort="noun") if first < last else None


def starts_noun(units: Sequence[Unit], k: int) -> bool:
    u = units[k]
    if u.kind == "quote":
        return True
    return u.kind == "word" and not (
        u.low in english.PREPOSITIONS | english.COORDINATORS | english.AUXILIARIES | {"to", "that"}
        or (u.adverb and u.low not in _KEPT)
        or u.low in english.TIME_WORDS
    )


def starts_clause(units: Sequence[Unit], k: int) -> bool:
    """Does a clause with a verb of its own begin here?"""
    u = units[k]
    if u.kind == "mark" and u.text not in "$€£–-":
        return False
    if "'" in u.low and u.low.split("'")[0] in english.SUBJECT_PRONOUNS | {"that", "there"}:
        return True
    if u.low in english.SUBJECT_PRONOUNS and k + 1 < len(units) and units[k + 1].low in english.PREPOSITIONS:
        return False
    if u.low in (english.AUXILIARIES - {"having", "being"}) | english.COORDINATORS | {"to"}:
        return False
    if u.low in {"him", "them", "me", "us", "himself", "herself", "themselves"}:
        return False
    if u.low == "her" and not (
        k + 1 < len(units) and units[k + 1].kind == "word" and not units[k + 1].adverb
    ):
        return False
    end = k
    while end < len(units) and units[end].text not in ";:" and units[end].kind != "quote" and end - k < 26:
        if (end > k and finite(units, end)) or (
            end > k and "s" in units[end].forms and not _noun_before(units, end)
        ):
            return True
        if units[end].low in english.SUBORDINATORS and end > k and units[end].low not in english.RELATIVES:
            return False
        end += 1
    return end < len(units) and units[end].kind == "quote" and end - k <= 12


def _noun_before(units: Sequence[Unit], i: int) -> bool:
    return units[i - 1].low in english.DETERMINERS | english.PREPOSITIONS | english.POSSESSIVES or (
        units[i - 1].adverb is False
        and units[i - 1].low.endswith(("al", "ic", "ive", "ous", "an", "ese", "ish"))
    )


def _hearer(units: Sequence[Unit], k: int) -> tuple[int, int] | None:
    """The one told, asked or urged: "reporters", "the newspaper Bild", "him"."""
    u = units[k]
    if u.kind != "word" or u.low in english.PREPOSITIONS | {"that", "to", "how", "whether", "what", "why"}:
        return None
    if u.low in _HEARERS and not (
        u.low == "her"
        and k + 1 < len(units)
        and units[k + 1].kind == "word"
        and units[k + 1].low not in {"that", "to", "he", "she", "it", "they"}
    ):
        return k, k + 1
    if u.low in english.SUBJECT_PRONOUNS:
        return None if u.low not in {"you", "it"} else (k, k + 1)
    i = k
    while i < len(units) and i - k <= 12:
        v = units[i]
        if v.text == "," and i > k and units[i - 1].capital and i + 1 < len(units) and units[i + 1].capital:
            i += 1
            continue
        if (
            v.kind == "quote"
            or v.low in {"that", "to", "how", "whether", "what", "why", "not"}
            or v.text in ",:"
        ):
            return (k, i) if i > k else None
        if v.kind == "mark" and v.text not in "-&'’.":
            return None
        if i > k and v.low in english.SUBJECT_PRONOUNS:
            return k, i
        if i > k and v.low in english.PREPOSITIONS and v.low not in {"of", "for"}:
            past = _past_adjuncts(units, i, frozenset())
            return (k, i) if past < len(units) else None
        if i > k and v.low in english.DETERMINERS and units[i - 1].low not in english.PREPOSITIONS:
            return k, i
        if finite(units, i):
            return None
        i += 1
    return None


def _past_adjuncts(units: Sequence[Unit], k: int, own: frozenset[str]) -> int:
    """Past "on Thursday", "in a statement", "during talks with X": where, when and how it was said."""
    while k < len(units):
        u = units[k]
        if (
            u.low in english.TIME_WORDS
            and u.low
            not in {"may", "march"} | {"hours", "days", "weeks", "months", "years", "ago", "last", "next"}
        ) or (u.adverb and u.low not in _KEPT):
            k += 1
            continue
        if (
            u.kind != "word"
            or u.low not in english.PREPOSITIONS
            or u.low in own
            or u.low in {"like", "because", "without", "despite", "unlike", "following"}
        ):
            return k
        past = _phrase(units, k)
        if past is None:
            return k
        k = past
    return k


def _phrase(units: Sequence[Unit], k: int) -> int | None:
    """One past a prepositional phrase that begins at ``k`` and is followed by content; None where it is content itself."""
    i = k + 1
    if i < len(units) and units[i].low in english.WEEKDAYS | {"monday", "today"}:
        i += 1
        while (
            i < len(units)
            and (units[i].low in english.TIME_WORDS or units[i].low.isdigit() or units[i].text in ",")
            and units[i].low not in {"a"}
        ):
            if units[i].text == "," and not (i + 1 < len(units) and units[i + 1].low.isdigit()):
                break
            i += 1
        return i
    seen = 0
    while i < len(units) and i - k <= 14:
        u = units[i]
        if u.text == "," and seen and units[i - 1].capital and i + 1 < len(units) and units[i + 1].capital:
            i += 1
            continue
        if (
            (u.low in {"that", "how", "whether"} and seen)
            or u.kind == "quote"
            or u.text in ":,"
            or u.text in _END_MARKS
        ):
            return i
        if u.kind == "word":
            if seen and (u.low in english.SUBJECT_PRONOUNS - {"who"} or u.low in english.PREPOSITIONS):
                return i
            if seen and u.low in english.DETERMINERS and u.low != "one":
                return i
            if (
                seen
                and u.capital
                and units[i - 1].kind == "word"
                and not units[i - 1].capital
                and units[i - 1].low not in english.DETERMINERS | english.PREPOSITIONS
                and starts_clause(units, i)
            ):
                return i
            seen += u.low not in english.DETERMINERS
        i += 1
    return i if i >= len(units) else None


def _past_insert(units: Sequence[Unit], comma: int) -> int | None:
    """Past the second comma of ", without giving details, that"."""
    for i in range(comma + 1, min(len(units), comma + 16)):
        if units[i].text == ",":
            return i + 1
        if units[i].kind == "quote":
            return None
    return None


def clause_end(units: Sequence[Unit], first: int, *, verbal: bool = False) -> int:
    """Where a content clause ends: at the sentence's end, or where the report speaks on.

    The report speaks on at a semicolon, at a further attributing verb with no subject of its own
    ("and insists that", ", adding that", ", calling it"), at ", according to", at ", X said".
    """
    i = first
    while i < len(units):
        u = units[i]
        if u.text == ";" or (u.kind == "mark" and u.text in _END_MARKS and i >= len(units) - 2):
            return i
        if i > first and (u.text in ",–—" or u.low in {"and", "but"}) and _speaks_on(units, i):
            return i
        if (
            verbal
            and i > first
            and u.text == ","
            and i + 1 < len(units)
            and units[i + 1].low
            in {"but", "while", "though", "although", "which", "who", "as", "saying", "adding"}
        ):
            return i
        i += 1
    while i > first and units[i - 1].kind == "mark" and units[i - 1].text in ".?!…,;":
        i -= 1
    return i


def _speaks_on(units: Sequence[Unit], i: int) -> bool:
    k = i + 1
    while k < len(units) and (units[k].low in {"and", "but", "then"} or units[k].adverb):
        k += 1
    if k >= len(units):
        return False
    if units[k].low == "according" or (
        units[k].low == "as"
        and units[i].text == ","
        and any(v.low in ATTRIBUTING for v in units[k + 1 : k + 6])
    ):
        return True
    entry = ATTRIBUTING.get(units[k].low)
    if entry is not None:
        verb, forms = entry
        if "ing" in forms and units[i].text in ",–—":
            return bool(set("cqtol") & set(verb.frames))
        if units[i].low in {"and", "but"} or (units[i].text in ",–—"):
            return bool(forms & {"past", "s"}) and bool(
                set("cqol") & set(verb.frames) or verb.base in {"reject", "deny", "accuse", "urge"}
            )
        return False
    if units[i].text not in ",–—":
        return False
    if headline_verb(units, k):
        return True
    if units[k].low in english.SUBJECT_PRONOUNS:
        m = k + 1
        while m < len(units) and units[m].adverb:
            m += 1
        entry = ATTRIBUTING.get(units[m].low) if m < len(units) else None
        if (
            entry is not None
            and set("cq") & set(entry[0].frames)
            and entry[0].base not in english.MIND_VERBS
            and not entry[1] & {"ing"}
        ):
            return True
    # ", Peskov said." and ", said Peskov.": a short subject and a verb of saying that ends the sentence.
    for j in range(k, min(len(units), k + 8)):
        entry = ATTRIBUTING.get(units[j].low)
        if entry is not None and entry[1] & {"past", "s"} and set("c") & set(entry[0].frames):
            rest = units[j + 1] if j + 1 < len(units) else None
            return rest is None or rest.text in ".," or rest.low in english.PREPOSITIONS | english.TIME_WORDS
        if finite(units, j) or units[j].text == "," or units[j].low in {"that"}:
            return False
    return False


def headline_verb(units: Sequence[Unit], k: int) -> bool:
    """ "Russia offers truce, Ukraine demands more": a name and its verb after a comma, in a line without a stop."""
    if units[-1].text in ".?!" or not units[k].capital or k + 1 >= len(units):
        return False
    return any("s" in u.forms and not u.capital for u in units[k + 1 : k + 3])


def phrase_end(units: Sequence[Unit], first: int) -> int:
    """Where a content noun phrase ends: before a comma, a clause of the report's own, or a further verb of the subject."""
    i = first
    while i < len(units):
        u = units[i]
        if u.text == "," and _goes_on_listing(units, i):
            i += 1
            continue
        if u.kind == "mark" and (u.text in ".,;:–—?!…()" and not (u.text == "." and i + 1 < len(units))):
            return i
        if i > first and u.low in {
            "while",
            "when",
            "although",
            "though",
            "because",
            "after",
            "but",
            "whereas",
            "if",
            "unless",
        }:
            return i
        if (
            i > first
            and u.low == "and"
            and i + 1 < len(units)
            and (
                units[i + 1].forms & {"s", "past"}
                or units[i + 1].low in english.AUXILIARIES
                or units[i + 1].low in english.SUBJECT_PRONOUNS
            )
        ):
            return i
        if (
            i > first
            and u.low in {"on", "in", "at"}
            and i + 1 < len(units)
            and units[i + 1].low in english.WEEKDAYS
        ):
            return i
        i += 1
    while i > first and units[i - 1].kind == "mark":
        i -= 1
    return i


def _goes_on_listing(units: Sequence[Unit], comma: int) -> bool:
    """Is this a comma of "cold, darkness and exhaustion"? Few nouns, then "and" and a further noun, with no verb between."""
    for j in range(comma + 1, min(len(units), comma + 7)):
        u = units[j]
        if u.low in {"and", "or"}:
            return (
                j > comma + 1
                and j + 1 < len(units)
                and units[j + 1].kind == "word"
                and not units[j + 1].forms & {"s", "past"}
                and units[j + 1].low not in english.SUBJECT_PRONOUNS | english.AUXILIARIES | {"that"}
            )
        if u.text == "," and j > comma + 1:
            continue
        if (
            u.kind != "word"
            or finite(units, j)
            or u.low in english.SUBORDINATORS | english.SUBJECT_PRONOUNS
            or u.low.endswith("ing")
            or u.forms & {"s"}
        ):
            return False
    return False


__all__ = [
    "Content",
    "clause_end",
    "content_after",
    "has_finite",
    "phrase_end",
    "starts_clause",
    "starts_noun",
]
