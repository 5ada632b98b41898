"""Whether a telling of violence tells it as having happened: why it is no incident, if it is none.

In      a clause, the words of its sentence before it, the act in it
Out     a reason, or None where it is told as a fact of one occasion
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from onrecord.extraction.incident import english
from onrecord.extraction.incident import english_mood as words

AHEAD = "told as possible, planned, demanded or feared, not as having happened"
TALK = "words about violence are quoted, not told"
DENIED = "denied or said not to have happened"
NO_WAR = "no act of war is told"
QUOTED = "a claim quoted to be checked"
VIOLATIONS = "a count of violations is no incident"
ALERT = "an alert is a warning, not an act"
HABIT = "general practice, not one occasion"
AGAIN = "people taken or harmed before are spoken of again"


def why_none(clause: str, before: str, at: int, *, armed: bool) -> str | None:
    """Why the act at ``at`` of ``clause`` is none; ``before`` are the words of the sentence before the clause.

    ``armed``: a weapon is named, so that an alert beside it is not all that is told.
    """
    if words.NO_WAR.search(clause):
        return NO_WAR
    if words.QUOTED_CLAIM.match(before + clause):
        return QUOTED
    if words.VIOLATIONS.search(clause):
        return VIOLATIONS
    if words.SPOKEN_OF_AGAIN.search(clause):
        return AGAIN
    if words.STILL_AHEAD.search(clause) and not english.HARM.search(clause):
        return AHEAD
    lead = (before[-80:] if not before.rstrip().endswith((".", ";", ":")) else "") + clause[:at]
    lead = words.NEW_GROUND.split(lead)[-1]
    if words.UNREAL.search(lead) or words.MODAL_BEFORE.search(lead):
        return AHEAD
    if denied(lead):
        return DENIED
    if words.LIE_BEHIND.search(clause[at:]):
        return DENIED
    if words.AS_TALK.search(clause[:at]):
        return TALK
    if words.ALERT.search(clause) and not armed:
        return ALERT
    if words.LONG_TOTAL.search(clause) or (
        words.HABIT.search(clause) and not words.ONE_OCCASION.search(clause)
    ):
        return HABIT
    return None


def is_total(clause: str) -> bool:
    """Whether a clause counts over a war, a truce or a year: its toll is of no one act."""
    return bool(words.LONG_TOTAL.search(clause) or words.VIOLATIONS.search(clause))


def denied(lead: str) -> bool:
    """Whether the words before an act deny it."""
    near = lead[-70:]
    if words.NOT_DENIED.search(near):
        return False
    return bool(words.DENIES_ACT.search(near) or words.DENIES_ALL.search(near))


def no_harm(clause: str, at: int) -> bool:
    """Whether the act at ``at`` is harm that is said not to have come: "nobody was hurt", "no damage"."""
    if words.HARM_WORD.match(clause, at) is None:
        return False
    near = words.NEW_GROUND.split(clause[:at])[-1][-50:]
    return bool(words.DENIES_ACT.search(near) or words.NOBODY.search(near))
