"""English verb forms: from a base to its third person, past, participle and gerund.

Regular forms follow the spelling rules of English; irregular ones are given in the word list.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Literal

from onrecord.extraction.statement import english

Form = Literal["base", "s", "past", "participle", "ing"]
_DOUBLING = frozenset(
    "admit permit commit submit quip refer beg rebut rebuff_ stop ban plan pan rip chat prefer".split()
)
_VOWELS = frozenset("aeiou")


@dataclass(frozen=True, slots=True, kw_only=True)
class Verb:
    base: str
    frames: str
    prepositions: frozenset[str] = frozenset()


def forms_of(base: str, past: str | None = None, participle: str | None = None) -> dict[str, set[Form]]:
    """Each written form of the verb with what it may be."""
    regular = _ed(base)
    forms: dict[str, set[Form]] = {}
    given: tuple[tuple[str, Form], ...] = (
        (base, "base"),
        (_s(base), "s"),
        (past or regular, "past"),
        (participle or past or regular, "participle"),
        (_ing(base), "ing"),
    )
    for word, form in given:
        forms.setdefault(word, set()).add(form)
    return forms


def _s(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "x", "z", "o")):
        return base + "es"
    return base[:-1] + "ies" if base.endswith("y") and base[-2] not in _VOWELS else base + "s"


def _ed(base: str) -> str:
    if base.endswith("e"):
        return base + "d"
    if base.endswith("y") and base[-2] not in _VOWELS:
        return base[:-1] + "ied"
    return base + (base[-1] if base in _DOUBLING else "") + "ed"


def _ing(base: str) -> str:
    if base.endswith("ie"):
        return base[:-2] + "ying"
    if base.endswith("e") and not base.endswith(("ee", "oe", "ye")):
        return base[:-1] + "ing"
    doubled = base in _DOUBLING or base in {
        "run",
        "sit",
        "get",
        "set",
        "put",
        "let",
        "cut",
        "hit",
        "shut",
        "win",
        "begin",
        "forget",
    }
    return base + (base[-1] if doubled else "") + "ing"


def _attributing() -> Mapping[str, tuple[Verb, frozenset[Form]]]:
    frames: dict[str, str] = {}
    irregular: dict[str, tuple[str | None, str | None]] = {}
    for item in english.VERBS.split():
        spelled, _, given = item.partition("=")
        base, *rest = spelled.split(":")
        frames[base] = "".join(sorted(set(frames.get(base, "") + given)))
        if rest:
            irregular[base] = (rest[0], rest[1])
    prepositions: dict[str, set[str]] = {}
    words = english.PREPOSITIONAL.split()
    i = 0
    while i + 1 < len(words):
        base, *rest = words[i].split(":")
        if rest:
            irregular[base] = (rest[0], rest[1])
        prepositions.setdefault(base, set()).update(words[i + 1].split("|"))
        frames.setdefault(base, "")
        i += 2
        # Particle verbs stand as three words: "lash out", "hit back" are pairs already.
    table: dict[str, tuple[Verb, frozenset[Form]]] = {}
    for base, given in frames.items():
        verb = Verb(base=base, frames=given, prepositions=frozenset(prepositions.get(base, ())))
        for word, form in forms_of(base, *irregular.get(base, (None, None))).items():
            if word not in table:
                table[word] = (verb, frozenset(form))
    return table


def _any_verb() -> Mapping[str, frozenset[Form]]:
    table: dict[str, frozenset[Form]] = {word: form for word, (_, form) in ATTRIBUTING.items()}
    for item in english.OTHER_VERBS.split():
        base, *rest = item.split(":")
        for word, form in forms_of(base, *(rest or (None, None))).items():
            table.setdefault(word, frozenset(form))
    return table


ATTRIBUTING = _attributing()
"""Written form (lower case) to its verb and the forms it may be."""
ANY_VERB = _any_verb()
"""The same for every verb known, attributing or not: forms only."""
