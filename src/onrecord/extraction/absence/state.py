"""Silence told as a state: "remained silent", "went unanswered", "are unconfirmed", "could not be reached", "was let in by nobody".

In      the Units of one Line
Out     Gaps in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.absence import english
from onrecord.extraction.absence.gap import ANYONE, OBSERVERS, Gap, Span, about, cut, giver, owner
from onrecord.extraction.statement import english as closed
from onrecord.extraction.statement.line import Unit


def find_state_gaps(units: Sequence[Unit]) -> list[Gap]:
    found: list[Gap] = []
    for i, u in enumerate(units):
        gap: Gap | None = None
        if u.low in english.SILENT | english.QUIET:
            gap = _silent(units, i)
        elif u.low in english.UNANSWERED:
            gap = _unanswered(units, i)
        elif u.low in english.UNCONFIRMED:
            gap = _unconfirmed(units, i)
        elif u.low in english.REACHED:
            gap = _out_of_reach(units, i)
        elif u.low in english.IGNORED | english.RETURNED:
            gap = _ignored(units, i)
        elif u.low in english.LET_IN | english.SHUT_OUT:
            gap = _shut_out(units, i)
        if gap is not None:
            found.append(gap)
    return found


def _start(units: Sequence[Unit], verb: int) -> int:
    while verb > 0 and (
        units[verb - 1].low in closed.AUXILIARIES | closed.NEGATIONS
        or (units[verb - 1].adverb and units[verb - 1].low not in closed.PRONOUNS)
    ):
        verb -= 1
    return verb


def _keeping(units: Sequence[Unit], i: int) -> int | None:
    """The verb of "remained silent", past adverbs and "its"."""
    j = i - 1
    while j >= 0 and (units[j].adverb or units[j].low in {"its", "their", "his", "her", "a", "-", "tight"}):
        j -= 1
    return j if j > 0 and units[j].low in english.KEEPING else None


def _silent(units: Sequence[Unit], i: int) -> Gap | None:
    """ "The ministry remained silent on the strike", "silence from the palace"; guns and nights fall silent, too."""
    topic = (
        about(units, i + 1)
        if i + 1 < len(units) and units[i + 1].low in {"on", "about", "over", "regarding"}
        else None
    )
    if units[i].low == "silence":
        by = giver(units, i + 1, within=1)
        if by is not None and units[i + 1].low == "from":
            return Gap(of="comment", at=units[i].start, party=cut(units, *by), about=about(units, by[1]))
    j = _keeping(units, i)
    if j is None or (units[i].low in english.QUIET and topic is None) or (j and units[j - 1].low == "to"):
        return None
    if units[i].low == "silence" and units[j].low in closed.BE:
        return None
    party = owner(units, _start(units, j))
    if (
        party is None
        or not _can_speak(units, party)
        or (units[j].low in closed.BE and _bare_it(units, party))
    ):
        return None
    return Gap(of="comment", at=units[i].start, party=party, about=topic)


def _bare_it(units: Sequence[Unit], party: Span | str) -> bool:
    """ "It was silent" tells of a night as well."""
    return isinstance(party, tuple) and [u.low for u in units if party[0] <= u.start < party[1]] == ["it"]


def _can_speak(units: Sequence[Unit], party: Span | str) -> bool:
    if isinstance(party, str):
        return True
    words = [u for u in units if party[0] <= u.start < party[1]]
    if any(u.low in english.FALL_SILENT for u in words):
        return False
    return any(
        (u.capital and u.low not in closed.DETERMINERS)
        or u.low in english.SPEAKERS
        or u.low in closed.SUBJECT_PRONOUNS
        for u in words
    )


def _unanswered(units: Sequence[Unit], i: int) -> Gap | None:
    """ "Calls to the ministry went unanswered"; whom nobody is named for stays open."""
    for j in range(i - 1, max(-1, i - 18), -1):
        if units[j].low not in {"to", "for"} or not any(
            u.low in english.ASKED for u in units[max(0, j - 6) : j]
        ):
            continue
        last = j + 1
        while (
            last < i
            and (units[last].kind == "word" or units[last].text in "-'’")
            and units[last].low
            not in closed.AUXILIARIES | {"went", "remained", "remain", "go", "left", "about", "on", "for"}
        ):
            last += 1
        if units[j + 1].low != "comment" and last > j + 1:
            return Gap(of="answer", at=units[i].start, party=cut(units, j + 1, last))
    left = next(
        (j for j in range(i - 1, max(-1, i - 8), -1) if units[j].low in {"left", "leaves", "leaving"}), None
    )
    if left is not None:
        party = owner(units, _start(units, left))
        if party is not None and not _asked(units, party):
            return Gap(
                of="answer",
                at=units[i].start,
                party=party,
                about=cut(units, left + 1, i) if i > left + 1 else None,
            )
    return None


def _asked(units: Sequence[Unit], party: Span | str) -> bool:
    return isinstance(party, tuple) and any(
        u.low in english.ASKED for u in units if party[0] <= u.start < party[1]
    )


def _unconfirmed(units: Sequence[Unit], i: int) -> Gap | None:
    """ "The reports are unconfirmed", "remains unverified"; an adjective before its noun says less."""
    j = _keeping(units, i)
    if j is None or (
        i + 1 < len(units)
        and units[i + 1].kind == "word"
        and units[i + 1].low not in closed.PREPOSITIONS | {"so", "and", "but", "yet"}
    ):
        return None
    told = owner(units, _start(units, j))
    by = giver(units, i + 1, within=2)
    return Gap(
        of="confirmation",
        at=units[i].start,
        party=cut(units, *by) if by is not None else OBSERVERS,
        about=told if isinstance(told, tuple) else None,
    )


def _out_of_reach(units: Sequence[Unit], i: int) -> Gap | None:
    """ "Could not be reached", "was not available for comment"."""
    before = {u.low for u in units[max(0, i - 6) : i]}
    negated = bool(before & (closed.NEGATIONS - {"no", "nor"})) or any(w.endswith("n't") for w in before)
    comment = any(u.low in {"comment", "reply"} for u in units[i + 1 : i + 5])
    nobody = next((j for j in range(max(0, i - 9), i) if units[j].low in {"nobody", "no"}), None)
    if nobody is not None and comment:
        by = giver(units, nobody + 1, within=4)
        last = next((j for j in range(nobody, i) if units[j].low in closed.BE | closed.MODALS), i)
        whose = (units[by[0]].start, units[min(by[1], last) - 1].end) if by is not None else ANYONE
        return Gap(of="comment", at=units[nobody].start, party=whose)
    if units[i].low == "unavailable":
        negated = True
    elif units[i].low == "reached":
        comment = comment or bool(before & {"could", "couldn't"} and before & {"be"})
    if not (negated and comment) or not before & closed.BE:
        return None
    party = owner(units, _start(units, i))
    return Gap(of="comment", at=units[i].start, party=party) if party is not None else None


def _ignored(units: Sequence[Unit], i: int) -> Gap | None:
    """ "Ignored our questions", "did not return calls"."""
    if units[i].low == "returned" and {"been", "be", "were", "was"} & {
        u.low for u in units[max(0, i - 3) : i]
    }:
        return _unanswered(units, i)
    asked = any(u.low in english.ASKED for u in units[i + 1 : i + 5])
    if not asked:
        return None
    negated = any(u.low in closed.NEGATIONS or u.low.endswith("n't") for u in units[max(0, i - 4) : i])
    if (units[i].low in english.RETURNED and not negated) or (units[i].low in english.IGNORED and negated):
        return None
    party = owner(units, _start(units, i))
    of = "comment" if any(u.low == "comment" for u in units[i + 1 : i + 8]) else "answer"
    return Gap(of=of, at=units[i].start, party=party) if party is not None else None


def _shut_out(units: Sequence[Unit], i: int) -> Gap | None:
    """ "No outsider has been let near", "monitors were denied access", "has not allowed reporters in"."""
    near = [u.low for u in units[i + 1 : i + 7]]
    access = bool(english.NEAR_OR_IN & set(near[:6]))
    if not access:
        return None
    first = _start(units, i)
    own = units[max(0, first - 6) : first]
    nobody = bool(own) and any(u.low in {"no", "nor", "neither"} for u in own)
    negated = nobody or any(u.low in closed.NEGATIONS or u.low.endswith("n't") for u in units[first:i])
    passive = any(u.low in closed.BE for u in units[first:i])
    active = not passive and not nobody and units[i].low in english.LET_IN and negated
    if active and any(u.low in english.OBSERVERS for u in units[i + 1 : i + 6]):
        # Who has not let observers in is the one that withholds it.
        party = owner(units, first)
        if isinstance(party, tuple):
            return Gap(of="access", at=units[i].start, party=party, about=_where(units, i))
    observers = [u for u in [*own, *units[i + 1 : i + 5]] if u.low in english.OBSERVERS]
    shut = negated if units[i].low in english.LET_IN else not negated
    if not observers or not shut or not (passive or observers[0].start > units[i].start):
        return None
    if (
        units[i].low in english.SHUT_OUT
        and "access" not in near
        and "entry" not in near
        and not {"entering", "reaching"} & set(near)
    ):
        return None
    return Gap(of="access", at=units[i].start, party=OBSERVERS, about=_where(units, i))


def _where(units: Sequence[Unit], i: int) -> Span | None:
    for j in range(i + 1, min(len(units) - 1, i + 7)):
        if units[j].low in {"to", "near", "into", "inside"}:
            last = j + 1
            while last < len(units) and units[last].kind == "word":
                last += 1
            return cut(units, j + 1, last) if last > j + 1 else None
    return None
