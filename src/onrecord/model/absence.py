"""An absence: no X by party P about proposition Q, as reported by R, as of T.

It is the report's finding, never the silent party's statement.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Absence:
    party: str
    of: str
    """What is missing: "confirmation", "denial", "comment", "clarification", "figures", "claim of responsibility"."""
    about: str | None
    reported_by: str
    as_of: str | None
    """ISO day or instant up to which nothing was seen, as far as the report says."""
    since: str | None
    """ISO day, month or year from which nothing was seen, as precisely as the words gave it."""
    passages: tuple[Passage, ...]
    confidence: float | None = None
    method: str
    id: str = ""
