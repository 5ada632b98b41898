"""Keys under which names meet: one for spellings of a script, one for what Ukrainian and Russian forms share.

In      a name in any script
Out     a key: ``fold`` is exact but for case, marks, apostrophes and hyphens; ``skeleton`` keeps the
        consonants that Horlivka and Gorlovka, Shyroka and Shirokaya have in common
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from onrecord.gazetteer.transliteration import latin

_APOSTROPHES = str.maketrans("", "", "'’`ʼʹ‘´\"“”«»ʻ.")
_SPACES = re.compile(r"[\s\-–—_]+")
_SPECIAL = str.maketrans({"ł": "l", "ø": "o", "đ": "d", "ı": "i", "ß": "ss", "æ": "ae", "œ": "oe", "þ": "th"})
_KEPT_MARK = {"\u0306", "\u0308"}

# In order. Russian and Ukrainian romanisations of one consonant, longest groups first.
_SOUNDS: tuple[tuple[str, str], ...] = (
    ("shch", "6"), ("schtsch", "6"), ("tsch", "4"), ("sch", "5"), ("zh", "5"), ("sh", "5"), ("ch", "4"), ("kh", "h"), ("ts", "c"),
    ("tz", "c"), ("ks", "x"), ("ph", "f"), ("ck", "k"), ("th", "t"),
)  # fmt: skip
_LETTERS = str.maketrans({"g": "h", "w": "v", "q": "k"})
_VOWELS = re.compile(r"[aeiouyj]+")


@lru_cache(maxsize=65_536)
def fold(name: str) -> str:
    """``name`` in lower case without marks, apostrophes, stops and hyphens; Cyrillic й and ї keep theirs."""
    key = _fold(name)
    # What a letter is taken apart into can itself be a capital, a stop or an apostrophe.
    while not name.isascii() and (again := _fold(key)) != key:
        key = again
    return key


def _fold(name: str) -> str:
    text = name.translate(_APOSTROPHES).lower()
    if not text.isascii():
        text = text.translate(_SPECIAL)
        kept: list[str] = []
        for letter in unicodedata.normalize("NFC", text):
            if "\u0400" <= letter <= "\u04ff":
                kept.append(letter)
            else:
                kept.extend(c for c in unicodedata.normalize("NFKD", letter) if not unicodedata.combining(c))
        text = "".join(kept)
    return _SPACES.sub(" ", text).strip()


@lru_cache(maxsize=65_536)
def skeleton(name: str) -> str:
    """What is left of ``name`` when vowels go and sounds that the two languages swap are one. Empty for vowels alone.

    A skeleton joins what is not one name; whoever uses it ranks by likeness and asks for a region.
    """
    words = []
    for word in latin(fold(name)).split():
        for group, letter in _SOUNDS:
            word = word.replace(group, letter)
        word = word.translate(_LETTERS)
        head = "a" if word[:1] in "aeiouyj" else ""
        bare = re.sub(r"(.)\1+", r"\1", _VOWELS.sub("", word))
        words.append(head + bare)
    return " ".join(w for w in words if w)
