"""Who is bound, who gives the word and who tells of it: the parties of a pledge by the words around it.

In      an Analysis, the statements found in it, a giving or a stretch of a sentence
Out     actors, short names of parties, the two sides of the war that the report is about, who issued it
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.actor.mention import ActorMention
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
from onrecord.extraction.pledge.giving import Giving
from onrecord.extraction.sentence import Sentence
from onrecord.model.actor import Actor
from onrecord.model.statement import Statement

_HEAD = 30
"""Code points from a listed duty's beginning in which who must do it is named."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})


def givers(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """Who gives the word: the actors just before the words of giving, several where they are joined; for a deal those it is "between" or "by"."""
    text = sentence.text
    at = sentence.start + giving.start
    mentions = [m for m in analysis.actors if sentence.start <= m.start < sentence.end]
    if giving.heads:
        # "Hamas hands over all hostages": who must stands at the head of the duty itself.
        inside = [m for m in mentions if at <= m.start < at + _HEAD]
        return (inside[0].actor,) if inside else ()
    if giving.sort in {"deal", "listed"} or giving.passive:
        # Who announces a pause need not be bound by it: a deal's parties are those it is "between".
        words = r"\b(?:between|by|from)\s" if giving.passive else r"\bbetween\s"
        joined = re.search(words, text[giving.start : giving.end + 60])
        if joined is None:
            return _declarer(analysis, sentence, giving)
        begin = at + joined.end()
        return _chain(
            analysis,
            [m for m in mentions if m.start >= begin - 1 and m.start < begin + 60],
            begin,
            forward=True,
        )
    before = [m for m in mentions if m.end <= at and at - m.end < 140]
    while before and re.search(
        r"\b(?:(?<!letter )(?<!statement )(?<!order )(?<!decree )(?<!Republic )of|against|in|on|with|near|over|across|to|from|inside|for)\s(?:the\s)?$",
        text[: before[-1].start - sentence.start],
    ):
        before.pop()
    return _chain(analysis, before[::-1], at, forward=False)


def partners(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """With whom a deal is: "ratified a ceasefire with Hamas"."""
    found = english.PARTNER.search(sentence.text, giving.start, giving.end + 40)
    if found is None:
        return ()
    begin = sentence.start + found.end()
    return tuple(
        m.actor
        for m in analysis.actors
        if begin <= m.start < begin + 50 and m.start < sentence.end and m.actor.sort != "person"
    )[:1]


def _declarer(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """Whose order or declaration a named pause is: "the truce that Moscow declared", "by the Kremlin's order"."""
    begin, end = sentence.start + giving.start, min(sentence.end, sentence.start + giving.end + 60)
    for mention in analysis.actors:
        if begin <= mention.start < end:
            before = analysis.document.text[max(begin, mention.start - 20) : mention.start]
            after = analysis.document.text[mention.end : mention.end + 24]
            if (
                english.DECLARED_BY.search(before)
                or english.OF_ORDER.match(after)
                or english.DECLARES.match(after)
            ):
                return (mention.actor,)
    return ()


def _chain(
    analysis: Analysis, mentions: Sequence[ActorMention], at: int, *, forward: bool
) -> tuple[Actor, ...]:
    """The first of ``mentions`` and those joined to it by "and"; weapons and crews are no givers."""
    kept: list[ActorMention] = []
    for mention in mentions:
        if kept:
            left, right = (kept[-1], mention) if forward else (mention, kept[-1])
            between = analysis.document.text[left.end : right.start]
            if not english.JOINS.fullmatch(between):
                break
        kept.append(mention)
    found = [m.actor for m in (kept if forward else kept[::-1])]
    return tuple(dict.fromkeys(found))[:3]


def short(actor: Actor) -> str:
    """A party by its short name; a person or an office by its own."""
    return actor.side if actor.side and actor.sort in {"state", "group", "armed force"} else actor.name


def short_name(analysis: Analysis, name: str | None) -> str | None:
    actor = next((m.actor for m in analysis.actors if name and m.actor.name == name), None)
    # "The Foreign Ministry, with the other side confirming" speaks up to its comma.
    return short(actor) if actor else name and re.split(r",\s(?:with|while|and|as)\s", name)[0]


def side_of(analysis: Analysis, name: str | None) -> str | None:
    if not name:
        return None
    known = next((m.actor.side for m in analysis.actors if m.actor.name == name and m.actor.side), None)
    # "Moscow's minister" speaks for whom his name tells.
    return known or next(
        (
            m.actor.side
            for m in analysis.actors
            if m.actor.side and re.search(rf"\b{re.escape(m.text)}\b", name)
        ),
        None,
    )


def speaker_at(statements: Sequence[Statement], position: int) -> str | None:
    inner = [s for s in statements if any(p.start <= position < p.end for p in s.content) and s.speaker]
    return min(inner, key=lambda s: sum(p.end - p.start for p in s.content)).speaker if inner else None


def speaker_in(statements: Sequence[Statement], sentence: Sentence) -> str | None:
    return next(
        (
            s.speaker
            for s in statements
            if s.speaker and any(sentence.start <= p.start < sentence.end for p in (*s.cue, *s.content))
        ),
        None,
    )


def person_at(analysis: Analysis, start: int, end: int) -> str | None:
    """The person whom these words name or whose office they are: "the Russian president", on the report's day."""
    return next(
        (
            m.actor.name
            for m in analysis.actors
            if m.actor.sort == "person" and start <= m.start and m.end <= end
        ),
        None,
    )


def full_name(words: str, statements: Sequence[Statement]) -> str | None:
    """Whom a request names: the fullest form of the name that the report's speakers and words give; None for a pronoun."""
    if words.lower() in _PRONOUNS:
        return None
    name = re.sub(r"^(?:President|Prime Minister|Mr\.?|the|Russian|Ukrainian|leader)\s+", "", words.strip())
    for statement in statements:
        for text in (statement.speaker or "", *(p.text for p in statement.content)):
            found = re.search(rf"[A-Z][\w’'-]+\s+{re.escape(name)}\b", text)
            if found and found[0].split()[0] not in {"President", "Minister", "Mr", "The"}:
                return found[0]
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Whose paper the report is: "Ministry of Defence of the Russian Federation, 14 September"."""

    name: str
    side: str | None


def issuer_of(analysis: Analysis) -> Issuer | None:
    """Who issued the document, by its heading; None for a report of others."""
    for sentence in analysis.sentences[:3]:
        heading = sentence.part.kind == "title" or not re.search(r"[.!?]\W*$", sentence.text)
        found = english.ISSUED.search(sentence.text) if heading else None
        if found is None:
            continue
        inside = [
            m.actor
            for m in analysis.actors
            if sentence.start <= m.start < sentence.end and m.actor.side and m.actor.sort != "person"
        ]
        name = re.split(r"\s[–—-]\s|,\s\d|\n|:\s|\sin response", sentence.text.strip())[0].strip(" :,.")
        if english.NO_HOLDER.match(name):
            continue
        sides = {
            m.actor.side for m in analysis.actors if sentence.start <= m.start < sentence.end and m.actor.side
        }
        if len(sides) > 1:
            # A joint statement is the agreement's text.
            return None
        plain = bool(inside) and inside[0].sort != "state"
        return Issuer(name=inside[0].name if plain else name, side=inside[0].side if inside else None)
    return None


def alike(a: str | None, b: str | None) -> bool:
    if not a or not b:
        return False
    x, y = (set(re.findall(r"\w+", n.lower())) - {"the", "president", "minister"} for n in (a, b))
    return bool(x & y)
