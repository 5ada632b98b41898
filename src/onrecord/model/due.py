"""A due: something that falls due (talks, a deadline, a forecast, a warning) and by when."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from onrecord.model.passage import Passage
from onrecord.model.when import When

DueSort = Literal["schedule", "deadline", "forecast", "warning", "ultimatum", "pledge", "plan"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Due:
    what: str
    by: When | None
    who: str | None
    sort: DueSort = "schedule"
    passages: tuple[Passage, ...]
    confidence: float | None = None
    method: str
    id: str = ""
