"""How far back a sentence's story reaches: what stands before it that it may go back to.

In      an Analysis and a sentence of it
Out     the index of the first sentence of its story
Pure    no clock, network, database or settings

A wire writes one sentence a paragraph and goes on with "the attack" in the next; an entry of a ticker or a list, a
heading and "meanwhile" begin anew.
"""

from __future__ import annotations

import re

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.sentence import Sentence

REACH = 2
"""Sentences of earlier paragraphs that a sentence may go back to."""

_ENTRY = re.compile(r"\W*\d{1,2}[:.]\d\d\b|[-–—•*·▪️✅❗#]|\W{0,3}\d{1,2}[.)]\s|[\w ]{2,25}:\s")
_TURN = re.compile(
    r"\W*(?:meanwhile|separately|elsewhere|earlier|previously|in (?:a|another) (?:separate|other|further)|also|in other|at the same time|in addition|additionally|overall|in total|apart from)\b",
    re.IGNORECASE,
)


def story_start(analysis: Analysis, sentence: Sentence) -> int:
    """Index of the first sentence that ``sentence`` may go back to; its own where it begins anew."""
    sentences = analysis.sentences
    first = sentence.index
    while first > 0 and sentences[first - 1].paragraph == sentence.paragraph:
        first -= 1
    if _TURN.match(sentence.text):
        return sentence.index if first == sentence.index else first
    reached = 0
    while first > 0 and reached < REACH and _goes_back(sentences[first - 1], sentences[first]):
        first -= 1
        reached += 1
    return first


def _goes_back(before: Sentence, sentence: Sentence) -> bool:
    """Whether prose runs on from one paragraph to the next."""
    if before.part.kind != sentence.part.kind or _TURN.match(sentence.text):
        return False
    if before.paragraph == sentence.paragraph:
        return True
    heading = not re.search(r"[.!?…:;,][\"”’»')\]]*$", before.text)
    return not heading and not _ENTRY.match(sentence.text) and not _ENTRY.match(before.text)
