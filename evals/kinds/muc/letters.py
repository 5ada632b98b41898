"""Small letters for a telegram in capitals alone, as far as names can be known.

In      the telegram, and a gazetteer
Out     the same text, letter for letter, in the case a newspaper would print
Pure    no clock or network; the gazetteer is handed in
"""

from __future__ import annotations

import re
from collections.abc import Callable

from onrecord.gazetteer.gazetteer import Gazetteer

REGION = frozenset(
    "AR BO BR CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PR PY SV TT US UY VE".split()
)  # fmt: skip
_DAYS_AND_MONTHS = re.compile(
    r"\b(january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
)
_BEGINNING = re.compile(r"(?:^|[.!?]\s+|\n\n\s*|\"\s?|\]\s*)([a-z])")
_BRACKETED = re.compile(r"[(\[]([a-z]{2,8})[)\]]")
_TITLED = re.compile(
    r"\b((?:president|colonel|col|general|gen|minister|mayor|captain|capt|major|lieutenant|lt|sergeant|sgt|bishop|archbishop|monsignor|msgr|father|judge|senator|deputy|congressman|mr|mrs|dr|"
    r"leader|journalist|priest|councilman|engineer|businessman|ambassador|governor|secretary|attorney|lawyer|professor)s?) ((?!(?:of|and|in|at|was|were|is|has|have|had|said|who|killed|from|on|by|for|to|with|that|the)\b)[a-z]+(?: (?!(?:of|and|in|at|was|were|is|has|have|had|said|who|killed|from|on|by|for|to|with|that|the)\b)[a-z]+)?)"
)
_RUN = re.compile(r"[a-zñáéíóú'.-]+")
_LETTER = re.compile(r"\b[a-z]")
_SMALL = frozenset("the of and in to a for on at by el la los las san de del".split())
_TOWN, _TOWN_OF_ONE_WORD = 5_000, 100_000
"""People who live in a town at least for its name to be read as one: a single word is often another word as well."""


def small_letters(capitals: str, gazetteer: Gazetteer) -> str:
    """``capitals`` with as many letters small as names, sentences and brackets allow; every offset stays."""
    text = capitals.lower()
    out = list(text)

    def raise_(at: int) -> None:
        out[at] = out[at].upper()

    for m in _BEGINNING.finditer(text):
        raise_(m.start(1))
    for m in _DAYS_AND_MONTHS.finditer(text):
        raise_(m.start())
    for m in _BRACKETED.finditer(text):
        for at in range(m.start(1), m.end(1)):
            raise_(at)
    for m in _TITLED.finditer(text):
        for name in _LETTER.finditer(m[2]):
            raise_(m.start(2) + name.start())
    words = list(_RUN.finditer(text))
    i = 0
    while i < len(words):
        i += _place(text, words, i, gazetteer, raise_)
    return "".join(out)


def _place(
    text: str, words: list[re.Match[str]], i: int, gazetteer: Gazetteer, raise_: Callable[[int], None]
) -> int:
    """Raise the name of a place that begins at word ``i``; how many words were read."""
    for n in (4, 3, 2, 1):
        run = words[i : i + n]
        if len(run) < n or "\n\n" in text[run[0].start() : run[-1].end()]:
            continue
        name = " ".join(text[run[0].start() : run[-1].end()].split())
        if (n == 1 and (len(name) < 4 or name in _SMALL)) or run[-1][0] in _SMALL:
            continue
        least = _TOWN_OF_ONE_WORD if n == 1 else _TOWN
        if any(
            p.territory in REGION and gazetteer.size(p.id or "") > least for p in gazetteer.named(name)[:3]
        ):
            for word in run:
                if word[0] not in _SMALL or n > 1:
                    raise_(word.start())
            return n
    return 1
