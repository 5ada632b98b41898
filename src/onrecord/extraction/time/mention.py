"""A time as a report mentions it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.when import When

TimeKind = Literal["date", "time", "duration", "set"]


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeMention:
    """``start`` and ``end`` are code points into the document's text; ``when.timex`` is the TIMEX3 value.

    ``relation`` is the word before that places it: "since", "by", "until", "before", "after", "as of".
    """

    start: int
    end: int
    text: str
    kind: TimeKind
    when: When
    relation: str | None = None
