"""Names of people and bodies as a report writes them, with the titles around them.

In      text
Out     Names in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.actor import english as titles

_TOKEN = re.compile(r"[\w.’'-]*\w|[^\w\s]")
_JOINS = frozenset("al el bin ibn abu van von der de da di du la le ben ter".split())
_LONGEST = 5
_DEFINITE_WORDS = frozenset("the this that his her its their our my".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Name:
    """A run of capitals at ``start``; ``title`` stands before it, ``after`` is its apposition."""

    start: int
    words: str
    title: str | None
    after: str | None

    @property
    def body(self) -> bool:
        """Is it the name of a body ("Human Rights Watch") and of no person?"""
        return any(w.lower().strip(".,") in titles.BODY_WORDS for w in self.words.split())

    @property
    def pronoun(self) -> str | None:
        """ "he" or "she" where a title or the form of a first name tells, else None."""
        words = {w.lower().strip(".,") for w in f"{self.title or ''} {self.after or ''}".split()}
        if words & titles.SHE_TITLES:
            return "she"
        if words & titles.HE_TITLES:
            return "he"
        first = self.words.split()[0].lower()
        if " " in self.words and first.endswith("a") and first not in titles.HE_NAMES_IN_A:
            return "she"
        return "he" if first in titles.HE_NAMES else None


def find_names(text: str, offset: int = 0) -> list[Name]:
    """Each run of capitals that could be a name. Whom single words name is decided by what the report and the table know."""
    tokens = [(m.start(), m[0]) for m in _TOKEN.finditer(text)]
    found: list[Name] = []
    i = 0
    while i < len(tokens):
        if not _nameish(tokens, i):
            i += 1
            continue
        j = i
        while j < len(tokens) and (
            _nameish(tokens, j)
            or (tokens[j][1].lower() in _JOINS and j + 1 < len(tokens) and _nameish(tokens, j + 1))
        ):
            j += 1
            if tokens[j - 1][1].endswith(("'s", "’s")):
                break
        run = tokens[i:j]
        name = text[run[0][0] : run[-1][0] + len(run[-1][1])]
        title = _title_before(tokens, i)
        if not name.endswith(("'s", "’s")) and len(run) <= _LONGEST:
            found.append(
                Name(start=offset + run[0][0], words=name, title=title, after=_apposition(text, tokens, j))
            )
        i = max(j, i + 1)
    return found


def _nameish(tokens: Sequence[tuple[int, str]], i: int) -> bool:
    word = tokens[i][1]
    if not word[:1].isupper() and not word.startswith(("al-", "el-")):
        return False
    low = word.lower().rstrip(".")
    if low in titles.TITLES or low in titles.NOT_NAMES:
        return False
    return not (word.isupper() and len(word) > 1 and "." not in word and len(word) <= 5)


def _title_before(tokens: Sequence[tuple[int, str]], i: int) -> str | None:
    """The words before a name that say who its bearer is: "EU foreign policy chief", "special envoy,"."""
    j = i
    if j and tokens[j - 1][1] == ",":
        j -= 1
    first = j
    while first and (
        tokens[first - 1][1].lower().rstrip(".") in titles.TITLES
        or (
            first < j
            and tokens[first - 1][1][:1].isupper()
            and tokens[first - 1][1].lower() not in _DEFINITE_WORDS
            and first > 1
        )
        or tokens[first - 1][1].endswith(("'s", "’s"))
    ):
        first -= 1
        if j - first >= 7:
            break
    words = [w for _, w in tokens[first:j]]
    return " ".join(words) if words and any(w.lower().rstrip(".") in titles.TITLES for w in words) else None


def _apposition(text: str, tokens: Sequence[tuple[int, str]], j: int) -> str | None:
    """ ", the EU foreign policy chief,": what follows a name and says who its bearer is."""
    if j + 1 >= len(tokens) or tokens[j][1] != ",":
        return None
    words: list[str] = []
    for _, w in tokens[j + 1 : j + 13]:
        if w in {",", ".", ";", "—", "–", "("}:
            return " ".join(words) if any(x.lower() in titles.TITLES for x in words[:8]) else None
        words.append(w)
    return " ".join(words) if words and any(x.lower() in titles.TITLES for x in words[:8]) else None
