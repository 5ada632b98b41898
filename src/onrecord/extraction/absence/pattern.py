"""Patterns of absence: the ways English says that something was not said.

In      one Line
Out     Gaps: what is missing, whose, about what
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.absence import english
from onrecord.extraction.statement import english as closed
from onrecord.extraction.statement.content import clause_end, phrase_end
from onrecord.extraction.statement.line import Line, Unit
from onrecord.extraction.statement.morphology import forms_of
from onrecord.extraction.statement.noun import first_subject, subject

Span = tuple[int, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Gap:
    """``party`` are code points, or "" for observers at large; None where nobody is named. ``at`` is where it stands."""

    of: str
    at: int
    party: Span | str | None
    party_words: str | None = None
    about: Span | None = None


_FORM_OF = {form: verb for verb in english.VERBS for form in forms_of(verb)} | {
    "said": "say",
    "gave": "give",
    "given": "give",
    "spoke": "speak",
    "spoken": "speak",
}


def find_gaps(line: Line) -> list[Gap]:
    units = line.units
    found: list[Gap] = []
    for i, u in enumerate(units):
        gap: Gap | None = None
        if u.low == "no":
            gap = _no_noun(units, i) or _nobody(units, i)
        elif u.low in closed.NEGATIONS - {
            "neither",
            "nor",
            "without",
            "no",
            "hardly",
            "scarcely",
        } or u.low.endswith("n't"):
            gap = _not_verb(units, i)
        elif u.low in {"nobody", "none"}:
            gap = _nobody(units, i)
        elif u.low == "neither":
            gap = _neither(units, i)
        elif u.low == "yet" and i + 1 < len(units) and units[i + 1].low == "to":
            gap = _yet_to(units, i)
        elif u.low in english.SILENT:
            gap = _silent(units, i)
        elif u.low == "nothing":
            gap = _says_nothing(units, i)
        elif u.low == "without":
            gap = _no_noun(units, i)
        if gap is not None:
            found.append(gap)
    return found[:2]


def _no_noun(units: Sequence[Unit], i: int) -> Gap | None:
    """ "There is no confirmation from X", "X has published no figures", "No comment from X yet"."""
    k = i + 1
    while (
        k < len(units)
        and (
            units[k].low in english.QUALIFIERS
            or units[k].text in {",", "and"}
            or units[k].low in {"claim", "claims"}
        )
        and k - i < 5
    ):
        if units[k].low in {"claim", "claims"} and not (
            k + 1 < len(units) and units[k + 1].low in closed.ADVERBS
        ):
            break
        k += 1
    if k >= len(units) or units[k].low not in english.MISSING:
        return None
    of, noun = english.MISSING[units[k].low], units[k].low
    if noun in {"claim", "claims"}:
        if not (k + 2 < len(units) and units[k + 1].low == "of" and units[k + 2].low == "responsibility"):
            return None
        k += 2
    if of == "evidence" and units[i].low == "no" and not _from(units, k + 1):
        return None
    at = units[i].start
    giver = _from(units, k + 1)
    if giver is not None:
        first, last = giver
        return Gap(
            of=of,
            at=at,
            party=(units[first].start, units[last - 1].end),
            about=_about(units, last) or _about(units, k + 1),
        )
    verb = i - 1
    while verb > 0 and (units[verb].adverb or units[verb].low in {"yet", "so", "far", "as"}):
        verb -= 1
    if verb > 0 and units[verb].low in english.GIVING and units[i].low == "no":
        own = subject(units, _first_helper(units, verb)) or first_subject(units, _first_helper(units, verb))
        if own is not None and units[own[0]].low not in {"there", "it"}:
            if units[verb].low in {"has", "have", "had"} and of not in {
                "comment",
                "clarification",
                "answer",
                "access",
            }:
                return None
            return Gap(of=of, at=at, party=_span(units, own), about=_about(units, k + 1))
        if units[own[0]].low == "there" if own is not None else False:
            return _nameless(of, at, noun)
        return None
    there = units[verb].low in closed.BE and any(v.low == "there" for v in units[max(0, verb - 5) : verb])
    if there or (i == 0 and k + 1 < len(units)):
        return (
            _nameless(of, at, noun)
            if there and of in {"confirmation", "claim of responsibility", "comment", "answer"}
            else None
        )
    return None


def _nameless(of: str, at: int, noun: str) -> Gap:
    if of == "claim of responsibility":
        return Gap(of=of, at=at, party="", party_words="anyone")
    return Gap(of=of, at=at, party=None if of != "confirmation" else "", party_words=None)


def _from(units: Sequence[Unit], k: int) -> Span | None:
    """Units of the party after "from" or "by"; adverbs and a short "on X" may stand before."""
    for j in range(k, min(len(units), k + 9)):
        if units[j].low in {"from", "by"} and j + 1 < len(units) and units[j + 1].kind == "word":
            last = j + 1
            while (
                last < len(units)
                and units[last].kind == "word"
                and units[last].low
                not in {
                    "about",
                    "on",
                    "regarding",
                    "that",
                    "whether",
                    "as",
                    "after",
                    "over",
                    "in",
                    "to",
                    "while",
                    "when",
                    "for",
                    "but",
                    "since",
                }
                and not units[last].adverb
            ) or (last < len(units) and units[last].text in "-&"):
                last += 1
            return (j + 1, last) if last > j + 1 else None
        if units[j].kind != "word" or units[j].low in closed.AUXILIARIES:
            return None
    return None


def _about(units: Sequence[Unit], k: int) -> Span | None:
    """What it is about: the words after "on", "about", "of", "that", "whether"."""
    while k < len(units) and units[k].adverb:
        k += 1
    if k + 1 >= len(units):
        return None
    if units[k].low in {"on", "about", "of", "regarding", "over", "concerning", "for", "to"}:
        if units[k + 1].low in {
            "responsibility",
            "comment",
            "requests",
            "request",
            "questions",
            "calls",
            "a",
            "the",
        } and units[k].low in {"to", "for"}:
            return None
        last = phrase_end(units, k + 1)
        return (units[k + 1].start, units[last - 1].end) if last > k + 1 else None
    if units[k].low in english.WHETHER | {"that"}:
        first = k + 1 if units[k].low == "that" else k
        last = clause_end(units, first)
        return (units[first].start, units[last - 1].end) if last > first else None
    return None


def _first_helper(units: Sequence[Unit], verb: int) -> int:
    while verb > 0 and (
        units[verb - 1].low in closed.AUXILIARIES
        or (units[verb - 1].adverb and units[verb - 1].low not in closed.PRONOUNS)
        or units[verb - 1].low in closed.NEGATIONS
    ):
        verb -= 1
    return verb


def _span(units: Sequence[Unit], own: tuple[int, int]) -> Span:
    return units[own[0]].start, units[own[1] - 1].end


def _not_verb(units: Sequence[Unit], i: int) -> Gap | None:
    """ "has not commented", "did not respond to a request", "could not be independently verified"."""
    k = i + 1
    helper = units[i].low if units[i].low.endswith("n't") else (units[i - 1].low if i else "")
    while k < len(units) and (units[k].adverb or units[k].low in {"yet", "so", "far"}):
        k += 1
    if k >= len(units):
        return None
    at = units[i].start
    first = _first_helper(units, i)
    if units[k].low in {"be", "been"} or helper in {
        "was",
        "were",
        "is",
        "are",
        "wasn't",
        "weren't",
        "isn't",
        "aren't",
    }:
        return _not_passive(units, i, k, first, helper)
    verb = _FORM_OF.get(units[k].low)
    if verb in {"confirm", "verify", "corroborate"} and helper in {"could", "couldn't", "cannot", "can"}:
        own = subject(units, first)
        return (
            Gap(of="confirmation", at=at, party=_span(units, own), about=_object(units, k + 1))
            if own is not None
            else None
        )
    # "Whether there will be another, he did not say": what was not said stands first.
    asked_first = units[0].low in english.WHETHER and verb in {"say", "explain", "tell"}
    refuses = helper in {"would", "wouldn't"} and (
        verb in {"comment", "confirm"}
        or (verb == "say" and k + 1 < len(units) and units[k + 1].low in english.WHETHER)
    )
    if verb is None or (
        not refuses
        and helper
        in {
            "will",
            "would",
            "won't",
            "wouldn't",
            "to",
            "must",
            "should",
            "can",
            "could",
            "cannot",
            "can't",
            "couldn't",
            "shall",
            "may",
            "might",
        }
    ):
        return None
    of = english.VERBS[verb]
    after = units[k + 1].low if k + 1 < len(units) else ""
    if _or_deny(units, k):
        of = "confirmation"
    if (
        verb in {"say", "disclose", "reveal", "explain", "clarify", "give", "name", "identify"}
        and verb != "clarify"
    ):
        if verb == "say" and not asked_first and after not in english.WHETHER | {"anything"}:
            return None
        if verb == "give" and not any(u.low in english.MISSING for u in units[k + 1 : k + 5]):
            return None
    if verb in {"publish", "release", "issue", "update", "report", "present", "produce"}:
        nouns = [english.MISSING[u.low] for u in units[k + 1 : k + 7] if u.low in english.MISSING]
        if not nouns:
            return None
        of = nouns[0]
    if verb == "claim" and "responsibility" not in {u.low for u in units[k + 1 : k + 3]}:
        return None
    if verb == "speak" and after not in {"about", "on", "publicly"}:
        return None
    if (
        verb == "answer"
        and of == "answer"
        and after not in {"", ".", ";", ",", "at", "us", "our", "questions", "a", "calls", "requests", "the"}
    ):
        return None
    own = subject(units, first)
    if own is None or (
        units[own[0]].low in closed.SUBJECT_PRONOUNS and units[own[0]].low in {"i", "we", "you"}
    ):
        return None
    return Gap(of=of, at=at, party=_span(units, own), about=_object(units, k + 1))


def _or_deny(units: Sequence[Unit], k: int) -> bool:
    return any(u.low in {"deny", "denied"} for u in units[k + 1 : k + 4])


def _not_passive(units: Sequence[Unit], i: int, k: int, first: int, helper: str) -> Gap | None:
    """ "could not be verified", "was not available for comment", "has not been confirmed by"."""
    while k < len(units) and (
        units[k].low in {"be", "been", "immediately", "possible", "to", "able"} or units[k].adverb
    ):
        k += 1
    if k >= len(units):
        return None
    at = units[i].start
    own = subject(units, first)
    if units[k].low in english.NOT_PUBLIC and any(u.low == "comment" for u in units[k + 1 : k + 5]):
        return Gap(of="comment", at=at, party=_span(units, own)) if own is not None else None
    if units[k].low == "answered" and own is not None and units[own[0]].low != "it":
        asked = _to(units, own[0], first)
        return Gap(of="answer", at=at, party=asked, about=_span(units, own)) if asked is not None else None
    if units[k].low not in {"verified", "confirmed", "corroborated", "verify", "confirm", "corroborate"}:
        return None
    giver = _from(units, k + 1) if units[k].low.endswith("ed") else None
    about = _span(units, own) if own is not None and units[own[0]].low != "it" else _object(units, k + 1)
    if giver is not None:
        return Gap(
            of="confirmation", at=at, party=(units[giver[0]].start, units[giver[1] - 1].end), about=about
        )
    if (
        units[k].low in {"verify", "confirm", "corroborate"}
        and own is not None
        and units[own[0]].low not in {"it"}
    ):
        return Gap(of="confirmation", at=at, party=_span(units, own), about=_object(units, k + 1))
    return Gap(of="confirmation", at=at, party="", about=about)


def _to(units: Sequence[Unit], begin: int, end: int) -> Span | None:
    """Whom "our question to the owner" was put to."""
    for j in range(begin, min(end, begin + 6)):
        if units[j].low == "to" and j + 1 < end:
            last = j + 1
            while last < end and units[last].kind == "word":
                last += 1
            return (units[j + 1].start, units[last - 1].end) if last > j + 1 else None
    return None


def _says_nothing(units: Sequence[Unit], i: int) -> Gap | None:
    """ "The palace says nothing", "he said nothing about the list"."""
    if i == 0 or units[i - 1].low not in {"says", "said", "say"}:
        return None
    own = subject(units, _first_helper(units, i - 1)) or first_subject(units, _first_helper(units, i - 1))
    if own is None or units[own[0]].low in {"i", "we", "you", "there", "it"}:
        return None
    return Gap(of="comment", at=units[i].start, party=_span(units, own), about=_about(units, i + 1))


def _object(units: Sequence[Unit], k: int) -> Span | None:
    while (k < len(units) and units[k].low in {"or", "deny", "denied", "publicly", "immediately"}) or (
        k < len(units) and units[k].adverb
    ):
        k += 1
    about = _about(units, k)
    if (
        about is not None
        or k >= len(units)
        or units[k].kind != "word"
        or units[k].low in closed.PREPOSITIONS | {"to", "responsibility"}
    ):
        return about
    last = phrase_end(units, k)
    return (units[k].start, units[last - 1].end) if last > k else None


def _nobody(units: Sequence[Unit], i: int) -> Gap | None:
    """ "No group has claimed responsibility", "nobody has commented"."""
    words = [u.low for u in units[i : i + 12]]
    two = " ".join(words[:2])
    if (
        words[0] not in english.NOBODY
        and two not in english.NOBODY
        and " ".join(words[:3]) not in english.NOBODY
    ):
        return None
    for j in range(i + 1, min(len(units), i + 9)):
        verb = _FORM_OF.get(units[j].low)
        if verb == "claim" and "responsibility" in {u.low for u in units[j + 1 : j + 3]}:
            return Gap(
                of="claim of responsibility",
                at=units[i].start,
                party="",
                party_words="anyone",
                about=_about(units, j + 2),
            )
        if (
            verb in {"comment", "confirm", "respond", "reply", "explain", "clarify", "say", "answer"}
            and units[j].low != verb
        ):
            return Gap(
                of=english.VERBS[verb],
                at=units[i].start,
                party="",
                party_words="anyone",
                about=_object(units, j + 1),
            )
    return None


def _neither(units: Sequence[Unit], i: int) -> Gap | None:
    """ "Neither Moscow nor Kyiv has commented", "neither side confirmed"; not "neither confirmed nor denied"."""
    if i + 1 >= len(units) or (units[i + 1].low in _FORM_OF and (i == 0 or units[i - 1].kind == "word")):
        return None
    for j in range(i + 1, min(len(units), i + 14)):
        verb = _FORM_OF.get(units[j].low)
        if verb is None or english.VERBS[verb] not in {"confirmation", "comment", "answer", "denial"}:
            continue
        last = _first_helper(units, j)
        words = " ".join(u.text for u in units[i + 1 : last])
        joined = (
            words.replace(" nor ", " and ")
            if " nor " in words
            else {"side": "both sides", "party": "both parties", "": "both"}.get(words, words)
        )
        return Gap(
            of=english.VERBS[verb],
            at=units[i].start,
            party="",
            party_words=joined,
            about=_object(units, j + 1),
        )
    return None


def _yet_to(units: Sequence[Unit], i: int) -> Gap | None:
    """ "has yet to respond", "is yet to comment"."""
    if i + 2 >= len(units):
        return None
    k = i + 2
    while k < len(units) and units[k].adverb:
        k += 1
    verb = _FORM_OF.get(units[k].low) if k < len(units) else None
    own = subject(units, _first_helper(units, i))
    if verb is None or own is None:
        return None
    if verb in {"say", "give"} and not (k + 1 < len(units) and units[k + 1].low in english.WHETHER):
        return None
    if verb == "claim" and "responsibility" not in {u.low for u in units[k + 1 : k + 3]}:
        return None
    return Gap(
        of=english.VERBS[verb], at=units[i].start, party=_span(units, own), about=_object(units, k + 1)
    )


def _silent(units: Sequence[Unit], i: int) -> Gap | None:
    """ "The ministry remained silent on the strike"."""
    j = i - 1
    while j > 0 and units[j].adverb:
        j -= 1
    if j <= 0 or units[j].low not in english.SILENT_VERBS:
        return None
    own = subject(units, _first_helper(units, j))
    if own is None:
        return None
    return Gap(of="comment", at=units[i].start, party=_span(units, own), about=_about(units, i + 1))
