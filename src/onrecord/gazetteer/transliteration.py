"""Cyrillic to Latin: Ukraine's own rule of 2010, BGN/PCGN for Russian, German.

In      a word in Cyrillic
Out     its Latin forms

Sources: Resolution 55 of the Cabinet of Ministers of Ukraine, 27 January 2010; BGN/PCGN 1947
romanisation of Russian; Duden transcription for German.
"""

from __future__ import annotations

import re
from functools import lru_cache

_KMU = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ж": "zh", "з": "z", "и": "y", "і": "i", "ї": "i", "й": "i",
    "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u", "ф": "f", "х": "kh", "ц": "ts",
    "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ю": "iu", "я": "ia", "'": "", "ё": "io", "ы": "y", "э": "e", "ъ": "",
}  # fmt: skip
_KMU_FIRST = {"є": "ye", "ї": "yi", "й": "y", "ю": "yu", "я": "ya"}
_BGN = {
    **_KMU, "г": "g", "и": "i", "й": "y", "ы": "y", "х": "kh", "ю": "yu", "я": "ya", "ё": "yo", "е": "e", "э": "e", "і": "i", "ї": "yi", "є": "ye",
}  # fmt: skip
_GERMAN = {
    **_KMU, "в": "w", "ж": "sch", "з": "s", "х": "ch", "ц": "z", "ч": "tsch", "ш": "sch", "щ": "schtsch", "й": "j", "ю": "ju", "я": "ja", "є": "je", "ї": "ji",
}  # fmt: skip
_VOWELS = "аеиоуєіїюяыэёАЕИОУ"


@lru_cache(maxsize=65_536)
def kmu(word: str) -> str:
    """Ukraine's official Latin form: Київ is "Kyiv", Згурівка "Zghurivka"."""
    low = re.sub("зг", "zgh", word.lower())
    out = []
    for index, letter in enumerate(low):
        first = index == 0 or low[index - 1] in " -"
        out.append(_KMU_FIRST.get(letter, _KMU.get(letter, letter)) if first else _KMU.get(letter, letter))
    return titled("".join(out).replace("’", "").replace("ʼ", ""))


def bgn(word: str) -> str:
    """The Latin form of a Russian name as maps and agencies write it: Горловка is "Gorlovka"."""
    low = word.lower()
    out = []
    for index, letter in enumerate(low):
        if letter == "е" and (index == 0 or low[index - 1] in _VOWELS + "ьъ -"):
            out.append("ye")
        else:
            out.append(_BGN.get(letter, letter))
    return titled("".join(out))


def german(word: str) -> str:
    """The form of German papers: Чернігів is "Tschernihiw"."""
    return titled("".join(_GERMAN.get(c, c) for c in word.lower()))


def latin(word: str) -> str:
    """``word`` in Latin letters, small; what is Latin already stays."""
    return "".join(_KMU.get(c, c) for c in word.lower())


def titled(word: str) -> str:
    return re.sub(r"(^|[\s-])(\w)", lambda m: m[1] + m[2].upper(), word)
