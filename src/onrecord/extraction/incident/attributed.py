"""Who a sentence says told of the act: the office, person or force its words are attributed to."""

from __future__ import annotations

import re

from onrecord.extraction.incident import english
from onrecord.extraction.sentence import Sentence

_WARRING = re.compile(
    r"\b(?:air force|general staff|ministry|mayor|governor|head of|administration|military|army|emergency|police|prosecutor\w*|officials?|president|spokes\w+|authorities|agency|service|rescuers|witness\w*|residents?|medics|health|ombudsman|brigade|command|council|mission)\b",
    re.IGNORECASE,
)

_CLAUSE_WORDS = re.compile(r"\b(?:was|were|is|are|have|has|had|been|it|there)\b", re.IGNORECASE)
_NOBODY = frozenset({"as", "it", "he", "she", "they", "who", "which", "this", "that", "also", "and"})
_ASIDE = re.compile(r"\s(?:also|later|earlier|on \w+day|had|has)$")


def attributed(sentence: Sentence) -> str | None:
    """The name before or behind a verb of saying, its article and asides cut off; None where nobody is named."""
    for found in english.ATTRIBUTED.finditer(sentence.text):
        name = (found["name"] or found["according"] or "").strip(" ,")
        if name.lower() in _NOBODY or _CLAUSE_WORDS.search(name):
            continue
        if name and (_WARRING.search(name) or re.search(r"[A-Z][\w’'-]+", name)):
            return _ASIDE.sub("", re.sub(r"^[Tt]he\s+", "", name))
    return None
