"""Which language a stretch of text is in, as a BCP 47 tag."""

from __future__ import annotations

import re

import py3langid

# Languages in which outlets report on the wars of today, so that a page in another one is not taken for English.
LANGUAGES = (
    "en de uk ru fr es it pl pt nl cs sk ro bg hu lt lv et fi sv no da el tr ar fa he hy az ka zh ja".split()
)
_LETTERS = re.compile(r"[^\W\d_]")
_UKRAINIAN, _RUSSIAN = re.compile(r"[іїєґІЇЄҐ]"), re.compile(r"[ыэъёЫЭЪЁ]")
SHORTEST = 20
"""Letters. Shorter stretches ("Ha!", a name) are not told."""

py3langid.set_languages(LANGUAGES)


def tell_language(text: str) -> str | None:
    """The language of ``text``, None where it has fewer than ``SHORTEST`` letters.

    Between Ukrainian and Russian the letters that only one of them has decide before the model does.
    """
    sample = text[:4000]
    if len(_LETTERS.findall(sample)) < SHORTEST:
        return None
    language: str = py3langid.classify(sample)[0]
    if language in {"uk", "ru", "bg"}:
        ukrainian, russian = len(_UKRAINIAN.findall(sample)), len(_RUSSIAN.findall(sample))
        if ukrainian != russian:
            return "uk" if ukrainian > russian else "ru"
    return language
