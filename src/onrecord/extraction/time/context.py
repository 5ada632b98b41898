"""What a value depends on, and a value: the report's date, or the last dates that a history told."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from onrecord.extraction.time.english import YEAR
from onrecord.extraction.time.mention import TimeKind

_FAR_OFF = 40
"""Years. A bare year farther off than this from where a history stands is an aside."""


@dataclass(slots=True)
class Context:
    """What a value depends on: the document's date and, in a history, the last dates told."""

    document: date | None
    narrative: bool
    anchor: date | None = None
    """The last day told; in news it stays the document's."""
    year: int | None = None
    last_year: int | None = None
    """The last year told outright, also in an aside: "that year" goes back to it."""
    last: str | None = None
    """The last date of any kind: "that day" and "the following year" of a report go back to it."""
    bc: int | None = None
    """The year before Christ that a history stands in, None in our era."""

    def base(self) -> date | None:
        if not self.narrative:
            return self.document
        return self.anchor if self.bc is None else None

    def antecedent(self, letter: str) -> date | None:
        """The date told last, where it is as fine as ``letter`` (Y, M, W or D) asks: what "that month" goes back to."""
        found = re.match(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?![\d-])", self.last or "")
        if found is None or (letter in {"D", "N", "W"} and not found[3]) or (letter == "M" and not found[2]):
            return None
        return date(int(found[1]), int(found[2] or 1), int(found[3] or 1))

    def told(self, timex: str, *, opens: bool = True) -> None:
        """Remember a date that was told outright. A bare year moves the story on where it ``opens`` a sentence, or
        is told twice running; else in the middle of one it is mostly an aside ("the plan of 1976")."""
        if before_christ := re.match(r"BC(\d{4})", timex):
            self.bc = int(before_christ[1])
            return
        if not re.match(r"\d{4}", timex):
            return
        if opens or len(timex) > 4:
            self.bc = None
        day = timex[:10]
        if re.fullmatch(r"\d{4}-\d\d-\d\d", day):
            self.anchor = date.fromisoformat(day)
        elif re.match(r"\d{4}-\d\d$", timex):
            self.anchor = date(int(timex[:4]), int(timex[5:7]), 1)
        elif self.anchor is None or (
            (opens or self.last_year == int(timex[:4]))
            and 0 < abs(self.anchor.year - int(timex[:4])) <= _FAR_OFF
        ):
            self.anchor = date(int(timex[:4]), 1, 1)
        else:
            return
        self.year = self.anchor.year

    def year_of(self, month: int, before: str = "") -> int | None:
        """The year of a bare day or month in a history: one told before it in its sentence, else the story's."""
        if told := YEAR.findall(before):
            return int(told[-1])
        if self.anchor is None:
            return self.year
        # A story that stands at the year's end runs on into the next.
        return self.anchor.year + (self.anchor.month >= 11 and month <= 2)


@dataclass(frozen=True, slots=True, kw_only=True)
class Value:
    timex: str
    kind: TimeKind = "date"
    zone: str | None = None
    explicit: bool = False
    """Told outright with a year, or by a chain from one: it anchors what follows in a history."""
    end_timex: str | None = None
    approximate: bool = False


Resolver = Callable[[str, str, str, Context], Value | None]
