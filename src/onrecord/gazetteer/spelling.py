"""One key for the many spellings of a name that was carried from another script.

Zelensky, Zelenskyy, Zelenskiy, Zelenskij, Selenskyj and Зеленський meet in one key; so do
Nebenzya and Nebenzia, Erdogan and Erdoğan. The rules are the differences between the English,
German, French and scholarly romanisations of Ukrainian and Russian (BGN/PCGN 1947 and 2019, DIN 1460,
ISO 9) reduced to one letter each. A key may join what is not one name: whoever
uses it asks for a unique answer.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_CYRILLIC = {
    "а": "a", "б": "b", "в": "v", "г": "h", "ґ": "g", "д": "d", "е": "e", "є": "ie", "ё": "io", "ж": "zh", "з": "z", "и": "i",
    "і": "i", "ї": "i", "й": "i", "к": "k", "л": "l", "м": "m", "н": "n", "о": "o", "п": "p", "р": "r", "с": "s", "т": "t", "у": "u",
    "ф": "f", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ъ": "", "ы": "i", "ь": "", "э": "e", "ю": "iu", "я": "ia", "'": "",
}  # fmt: skip

# In order: longer groups before the letters they are made of.
_GROUPS: tuple[tuple[str, str], ...] = (
    ("shtsh", "6"), ("schtsch", "6"), ("shch", "6"), ("chtch", "6"), ("tsch", "4"), ("tch", "4"), ("sch", "5"), ("ch", "4"), ("sh", "5"), ("zh", "5"),
    ("kh", "h"), ("ks", "x"), ("ts", "c"), ("tz", "c"), ("ph", "f"), ("ck", "k"), ("dj", "5"), ("dzh", "5"), ("ou", "u"), ("oo", "u"),
    ("iu", "u"), ("yu", "u"), ("ju", "u"), ("ia", "a"), ("ya", "a"), ("ja", "a"), ("ie", "e"), ("ye", "e"), ("je", "e"), ("io", "o"), ("yo", "o"), ("jo", "o"),
)  # fmt: skip
_LETTERS = str.maketrans({"y": "i", "j": "i", "w": "v", "g": "h", "s": "z", "q": "k", "ß": "z", "ı": "i"})


@lru_cache(maxsize=50_000)
def spelling_key(name: str) -> str:
    """The key of ``name``: lower case Latin, no marks, words joined by one space. Empty for no letters."""
    low = unicodedata.normalize("NFKD", name.casefold().replace("ł", "l").replace("ø", "o").replace("ı", "i"))
    latin = "".join(_CYRILLIC.get(c, c) for c in low if not unicodedata.combining(c))
    words = re.findall(r"[a-zß]+", re.sub(r"['’`ʼ]", "", latin).replace("-", " "))
    return " ".join(_word(w) for w in words if w not in {"al", "el"})


@lru_cache(maxsize=50_000)
def _word(word: str) -> str:
    for group, letter in _GROUPS:
        word = word.replace(group, letter)
    word = word.translate(_LETTERS)
    word = re.sub(r"(.)\1+", r"\1", word)
    return re.sub(r"i+$", "i", re.sub(r"(?<=[a-z0-9])h$", "", word)) or word
