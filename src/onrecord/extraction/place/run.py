"""Runs of capitalised words: where a name of a place can stand in a sentence.

In      a Sentence
Out     Runs in text order, each with the spans of its words
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from onrecord.extraction.sentence import Sentence

_LETTER = r"[A-ZÀ-ÖØ-ÞŁŚŠŽČĆŹŻİĐŐŰŞĞА-ЯІЇЄҐЁ]"
_WORD = rf"(?:{_LETTER}\.){{2,4}}(?!\w)|(?:(?:{_LETTER}\.){{2,4}}|St\.|Mt\.|(?:d|al|el|an|ash|ad|ar|as|at)[’'-](?={_LETTER}))?{_LETTER}[\w’'`ʼ]*(?:[-–]\w[\w’'`ʼ]*){{0,4}}|St\.|Mt\."
_JOIN = r"(?:[ \u00a0](?:of the|of|and|de la|de|del|da|do|dos|di|la|le|las|los|el|al|kwa|on|upon|sur|am|an der|bin|ibn|es|im|e|y)){0,1}[ \u00a0]"
_RUN = re.compile(rf"(?<![\w.@/])(?:{_WORD})(?:{_JOIN}(?:{_WORD})){{0,8}}")
_PART = re.compile(_WORD)
# "Kyiv-based", "Russian-held": the place ends before the hyphen. What is "-backed" or "-led" is no place at all.
_TAIL = re.compile(r"-(?:based|wide|held|controlled|occupied|administered|run|bound|born)$")
_DAYS = frozenset("Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split())
_POSSESSIVE = re.compile(r"(?:[’'`]s|(?<=s)[’'])$")


@dataclass(frozen=True, slots=True)
class Run:
    """``words`` are start and end of each capitalised word, without a closing "'s"; joining small words lie between."""

    start: int
    end: int
    words: tuple[tuple[int, int], ...]


def find_runs(text: str, sentence: Sentence) -> Iterator[Run]:
    for match in _RUN.finditer(text, sentence.start, sentence.end):
        words: list[tuple[int, int]] = []
        for word in _PART.finditer(text, match.start(), match.end()):
            said = word.group()
            cut = _POSSESSIVE.search(said) or _TAIL.search(said)
            if said in _DAYS:
                # "In Kharkiv Tuesday": the day is no part of the name.
                if words:
                    yield Run(words[0][0], words[-1][1], tuple(words))
                words = []
                continue
            words.append((word.start(), word.start() + cut.start() if cut else word.end()))
        if words:
            yield Run(words[0][0], words[-1][1], tuple(words))
