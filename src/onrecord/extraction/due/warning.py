"""Warnings and announced steps that have no time of their own.

In      a sentence's text
Out     the span of the words that warn, None where nothing is warned of
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from onrecord.extraction.due import english
from onrecord.extraction.due.clause import clause_of, past
from onrecord.model.due import DueSort


def find_warning(text: str) -> tuple[int, int, DueSort] | None:
    """Start and end of the clause that warns of a blow or a harm to come, and its sort."""
    if english.DRILL.search(text):
        return None
    warns = english.WARNS.search(text)
    if warns is not None and english.BLOW.search(text, warns.start()):
        rest = text[warns.start() :]
        threat = english.OR_ELSE.search(rest)
        if threat is not None and " to " in warns[0] + " ":
            return (warns.start(), len(text), "ultimatum")
        if english.MAY.search(rest) or warns[0].lower().rstrip().endswith((" of", " against", " about")):
            left, right = clause_of(text, warns.start(), len(text.rstrip()), [])
            return (left, right, "warning")
    if warns is not None and english.LEAVE.search(text, warns.start()):
        return (*clause_of(text, warns.start(), len(text.rstrip()), []), "warning")
    limit = english.GIVEN_TIME.search(text) or english.THREATENED.search(text)
    if limit is not None:
        return (*clause_of(text, limit.start(), limit.end(), []), "ultimatum")
    comes = english.MAY_COME.search(text)
    if comes is not None and english.BLOW.search(text):
        left, right = clause_of(text, comes.start(), comes.end(), [])
        return None if past(text[left : comes.start()]) and "said" not in text else (left, right, "warning")
    return None


def find_next_step(text: str) -> tuple[int, int, DueSort] | None:
    """ "Further steps will be discussed": a next step that is announced, with no day told."""
    step = english.AGREED_NEXT.search(text)
    if step is None:
        return None
    left, right = clause_of(text, step.start(), step.end(), [])
    return (left, right, "deadline" if english.LATEST.search(text, step.end()) else "plan")
