"""Actors named in a document, with their side.

In      sentences, an ActorLookup or None, the report's day
Out     ActorMentions in text order, none inside another
Pure    no clock, network, database or settings

Named are: what the table knows (persons, bodies, states and their seats) and what is built of a
party's name and a noun ("Russian troops", "Ukraine's air force", "the Israeli military"). The place
sense of a seat ("in Kyiv") is no actor: a mention after a preposition of place is left out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from onrecord.extraction.actor import english
from onrecord.extraction.actor.lookup import ActorLookup
from onrecord.extraction.actor.mention import ActorMention, MentionSort
from onrecord.extraction.sentence import Sentence, Token
from onrecord.model.actor import Actor

_LONGEST = 7
_POSSESSIVE = re.compile(r"(?:[’']s|(?<=s)[’'])$")
_PLACE_WORDS = frozenset(
    "in at near from to over outside around across into through towards toward of on inside capital city town village".split()
)


def find_actors(
    sentences: Sequence[Sentence], known: ActorLookup | None, *, on: str | None
) -> tuple[ActorMention, ...]:
    """Every mention of a state, government, force, office or person that the table can name."""
    if known is None:
        return ()
    found: list[ActorMention] = []
    for sentence in sentences:
        i = 0
        while i < len(sentence.tokens):
            mention, i = _at(sentence, i, known, on)
            if mention is not None:
                found.append(mention)
    return tuple(found)


def _at(sentence: Sentence, i: int, known: ActorLookup, on: str | None) -> tuple[ActorMention | None, int]:
    tokens = sentence.tokens
    token = tokens[i]
    if not (token.text[:1].isupper() or token.text[:1].isdigit()) and token.text not in {"dpa", "al"}:
        return None, i + 1
    built = _built(sentence, i, known, on)
    if built is not None:
        return built
    for last in range(min(len(tokens), i + _LONGEST), i, -1):
        if not _joined(tokens[i:last]):
            continue
        words = sentence.text[token.start - sentence.start : tokens[last - 1].end - sentence.start]
        owner = _POSSESSIVE.search(words)
        if owner is not None:
            # "Putin's order" names Putin.
            words = words[: owner.start()]
        actor = known.actor(words, on=on)
        if actor is None:
            continue
        if actor.sort == "person" and last == i + 1 and _part_of_another_name(tokens, i):
            return None, last
        if words[:1].isupper() or actor.sort == "outlet":
            if actor.sort == "state" and (
                (i and tokens[i - 1].text.lower() in _PLACE_WORDS and not _styled(tokens, i))
                or (last < len(tokens) and tokens[last].text == "time")
            ):
                # "In the capital Minsk", "6 p.m. Moscow time".
                return None, last
            sort: MentionSort = "metonym" if actor.sort == "state" and words != actor.name else "name"
            told = _mention(sentence, i, last, sort, actor)
            if owner is not None:
                told = replace(told, end=told.start + len(words), text=words)
            return told, last
    return None, i + 1


def _styled(tokens: Sequence[Token], i: int) -> bool:
    """ "The Republic of Armenia": a state by its full style."""
    return i > 1 and tokens[i - 1].text == "of" and tokens[i - 2].text in {"Republic", "Kingdom", "State"}


def _part_of_another_name(tokens: Sequence[Token], i: int) -> bool:
    """Is the family name at ``i`` that of "John Harris", who is not the one the table knows?"""
    before = tokens[i - 1].text if i else ""
    return before[:1].isupper() and before.lower().rstrip(".") not in english.TITLES and i > 1


def _joined(tokens: Sequence[Token]) -> bool:
    """A name does not run over punctuation, but for hyphens, stops of initials and apostrophes."""
    return all(t.text[0].isalnum() or t.text in ".-&/'’" for t in tokens) and tokens[-1].text[0].isalnum()


def _built(sentence: Sentence, i: int, known: ActorLookup, on: str | None) -> tuple[ActorMention, int] | None:
    """ "Russian troops", "Ukraine's defence ministry": a party, modifiers, a noun that acts."""
    tokens = sentence.tokens
    two = " ".join(t.text for t in tokens[i : i + 2])
    party, k = (known.party(two), i + 2) if known.party(two) else (known.party(tokens[i].text), i + 1)
    if party is None:
        return None
    last = k
    while last < len(tokens) and last - k < 4 and tokens[last].text.lower() in english.MODIFIERS:
        last += 1
    for end in (last + 1, last):
        if end <= k or end > len(tokens):
            continue
        noun = tokens[end - 1].text.lower()
        pair = " ".join(t.text.lower() for t in tokens[max(k, end - 2) : end])
        sort = english.SORTS.get(noun) or ("armed force" if pair in english.FORCE_WORDS else None)
        if sort is None or (noun in english.ALSO_VERBS and tokens[k - 1].text == party):
            continue
        words = sentence.text[tokens[i].start - sentence.start : tokens[end - 1].end - sentence.start]
        rest = " ".join(t.text for t in tokens[k:end])
        name = f"{known.adjective(party)} {rest}"
        table = known.actor(name, on=on) or known.actor(words, on=on)
        if table is None and sort == "person":
            table = known.holder(rest, side=party, on=on)
            if table is not None:
                return _mention(sentence, i, end, "office", table), end
        if table is not None:
            return _mention(sentence, i, end, "name", table), end
        of_force = sort == "armed force"
        actor = Actor(
            name=name,
            sort="armed force" if of_force else ("office" if sort == "person" else "organisation"),
            side=party,
        )
        return _mention(sentence, i, end, "office" if sort == "person" else "group", actor), end
    return None


def _mention(sentence: Sentence, first: int, last: int, sort: MentionSort, actor: Actor) -> ActorMention:
    start, end = sentence.tokens[first].start, sentence.tokens[last - 1].end
    return ActorMention(
        start=start,
        end=end,
        text=sentence.text[start - sentence.start : end - sentence.start],
        sort=sort,
        actor=actor,
    )
