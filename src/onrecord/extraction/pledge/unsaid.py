"""Open terms: what a sentence says is unclear, unsaid or disputed, one item a question.

In      the text of one sentence
Out     the items in its words
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re

from onrecord.extraction.pledge import english


def read_open(text: str) -> tuple[str, ...]:
    """What a sentence says is unclear, one item a question: "when it begins and which cities are meant remain unclear"."""
    listed = english.OPEN_LIST.search(text)
    if listed:
        return tuple(
            p.strip(" ,")
            for p in re.split(r";|,\s+(?=(?:and )?(?:when|whether|who|which|what|how)\b)", listed["what"])
            if len(p.split()) > 1
        )
    found = english.OPEN_AFTER.match(text)
    if found and english.QUESTION.search(found["what"]):
        return _questions(found["what"])
    later = english.OPEN_LATER.search(text)
    if later:
        return _questions(later["what"])
    unsettled = english.UNSETTLED.search(text)
    if unsettled:
        return (unsettled["what"],)
    nothing = english.OPEN_WHETHER.match(text)
    if nothing:
        return _questions(nothing["what"])
    found = english.OPEN_BEFORE.search(text)
    if found and (words := found["what"].strip(' ,:”"')):
        return _questions(words)
    return ()


def _questions(words: str) -> tuple[str, ...]:
    words = english.SAID_END.sub("", words)
    parts = re.split(
        rf",\s*(?:and\s+|or\s+|nor\s+)?(?={english.QUESTION.pattern})|\s+(?:and|or|nor)\s+(?={english.QUESTION.pattern}|about\b)",
        words,
        flags=re.IGNORECASE,
    )
    return tuple(p.strip(" ,") for p in parts if p and len(p.strip(" ,").split()) >= 2)
