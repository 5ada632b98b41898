"""Silence told by a verb: "has not commented", "is yet to say whether", "nobody claimed", "was never confirmed".

In      the Units of one Line
Out     Gaps in text order
Pure    no clock, network, database or settings

Every verb of answering is looked at with the helpers before it: not done is a silence; what will or may
not be done is none, but for "would not say" and "could not verify". What must stand behind each verb
is told by its list in ``english``.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.absence import english
from onrecord.extraction.absence.gap import (
    ANYONE,
    BOTH,
    OBSERVERS,
    Gap,
    Span,
    cut,
    giver,
    owner,
    puts_out,
    thing,
)
from onrecord.extraction.statement import english as closed
from onrecord.extraction.statement.line import Unit
from onrecord.extraction.statement.morphology import forms_of
from onrecord.extraction.statement.noun import subject

BASE_OF = {form: verb for verb in english.VERBS for form in forms_of(verb)} | english.IRREGULAR
_NOT = closed.NEGATIONS - {"no", "neither", "nor", "hardly", "scarcely", "without"}
_MODAL = closed.MODALS | {"to", "would", "wouldn't"}
_ARTICLES = frozenset("a an the no any its their his her our my your every this that".split())
_STEPS = frozenset("yet to so far able possible be been being either still immediately".split())


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A verb with its helpers: units from ``first`` to ``verb``. ``silent`` holds the fixed party of "nobody" and "neither"."""

    first: int
    verb: int
    base: str
    helpers: frozenset[str]
    negative: bool
    silent: Span | str | None = None

    @property
    def perfect(self) -> bool:
        return bool(self.helpers & closed.HAVE) or "yet" in self.helpers

    @property
    def would(self) -> bool:
        return bool(self.helpers & {"would", "wouldn't", "will", "won't"})


def find_verb_gaps(units: Sequence[Unit]) -> list[Gap]:
    """One gap for each negated verb of answering; "did not confirm or deny" is one."""
    found: list[Gap] = []
    for k, u in enumerate(units):
        base = BASE_OF.get(u.low)
        # "Confirmed nor denied", "confirm or deny": the first of the two told it.
        if (
            base is None
            or u.kind != "word"
            # "Gave neither a name nor a picture": a noun.
            or (k > 0 and units[k - 1].low in _ARTICLES)
            or (k > 1 and units[k - 1].low in {"nor", "or"} and units[k - 2].low in BASE_OF)
        ):
            continue
        group = _group(units, k, base)
        if group is None:
            continue
        gap = _passive(units, group) if _is_passive(units, group) else _active(units, group)
        if gap is not None and not any(g.at == gap.at for g in found):
            found.append(gap)
    return found


def _group(units: Sequence[Unit], k: int, base: str) -> Group | None:
    first = k
    while first > 0 and _helps(units, first - 1):
        first -= 1
    helpers = frozenset(u.low for u in units[first:k])
    inverted = _nor(units, first)
    if inverted is not None:
        start, own = inverted
        helpers |= {units[start + 1].low}
        return Group(first=start, verb=k, base=base, helpers=helpers, negative=True, silent=own)
    if {"neither"} & helpers:
        return Group(first=first, verb=k, base=base, helpers=helpers, negative=True)
    negative = (
        bool(helpers & _NOT) or any(h.endswith("n't") for h in helpers) or {"yet", "to"} <= helpers
    ) and "only" not in helpers
    if {"failed", "fails", "fail", "failing", "unable"} & helpers and "to" in helpers:
        negative = not negative
    if first > 0 and units[first - 1].low == "without" and units[k].low.endswith("ing"):
        return Group(first=first, verb=k, base=base, helpers=helpers | {"without"}, negative=True)
    nobody = _nobody(units, first)
    if nobody is not None and not negative:
        return Group(first=first, verb=k, base=base, helpers=helpers, negative=True, silent=nobody)
    return Group(first=first, verb=k, base=base, helpers=helpers, negative=True) if negative else None


def _helps(units: Sequence[Unit], i: int) -> bool:
    u = units[i]
    if u.kind != "word" or (u.low == "may" and u.capital):
        return False
    if u.low == "to":
        return i > 0 and (
            units[i - 1].low in english.FAILING | {"yet", "able", "possible"} or units[i - 1].adverb
        )
    return (
        u.low in closed.AUXILIARIES | _NOT | _STEPS | english.FAILING
        or (u.low == "neither" and i > 0 and units[i - 1].low in closed.AUXILIARIES)
        or u.low.endswith("n't")
        or (u.adverb and u.low not in closed.PRONOUNS | closed.TIME_WORDS)
    )


def _nor(units: Sequence[Unit], first: int) -> tuple[int, Span] | None:
    """ "Nor has the army answered": where "nor" stands, and the subject behind its helper."""
    for i in range(first - 1, max(-1, first - 14), -1):
        if units[i].low in {"nor", "neither"} and i + 1 < first and units[i + 1].low in closed.AUXILIARIES:
            return (i, cut(units, i + 2, first)) if i + 2 < first else None
        if units[i].kind != "word" and units[i].text not in "-'’":
            return None
    return None


def _nobody(units: Sequence[Unit], first: int) -> Span | str | None:
    """The subject of a verb that nobody, or neither of two, has done."""
    for i in range(first - 1, max(-1, first - 14), -1):
        words = [u.low for u in units[i:first]]
        if any(" ".join(words[:n]) in english.NOBODY for n in (1, 2, 3)) and _simple(words):
            return _anyone(units, i, first)
        if words[0] == "neither":
            if "nor" in words:
                return cut(units, i + 1, first)
            if words[1:2] == ["of"]:
                return cut(units, i + 2, first)
            alone = all(w in closed.AUXILIARIES | _STEPS for w in words[1:])
            return BOTH if alone or words[1] in english.BOTH else cut(units, i, first)
        if units[i].text in ";:." or (units[i].kind != "word" and units[i].text not in ",-'’"):
            return None
    return None


def _anyone(units: Sequence[Unit], i: int, first: int) -> Span | str:
    """ "None of the mediators" are the mediators; nobody is anybody."""
    if units[i].low == "none" and i + 2 < first and units[i + 1].low == "of":
        return cut(units, i + 2, first)
    return ANYONE


def _simple(words: Sequence[str]) -> bool:
    """Nothing but "of", "in", "from" may stand between "no group" and its verb."""
    return not any(w in closed.SUBORDINATORS | closed.AUXILIARIES | {"and", "but", ","} for w in words)


def _is_passive(units: Sequence[Unit], group: Group) -> bool:
    return bool(group.helpers & closed.BE - {"being"}) and units[group.verb].low.endswith(
        ("ed", "en", "id", "de")
    )


def _active(units: Sequence[Unit], group: Group) -> Gap | None:
    k, base = group.verb, group.base
    if _habit(group) or (
        units[k].low.endswith("ing")
        and base not in english.QUESTION | english.OBJECT
        and "without" not in group.helpers
    ):
        return None
    modal = group.helpers & _MODAL - {"to"}
    if modal and group.silent is not None and not isinstance(group.silent, tuple) and group.silent != BOTH:
        return None
    if modal and not (
        (group.would and base in english.WOULD_NOT)
        or (group.helpers & {"could", "couldn't", "cannot", "can't"} and base in english.COULD_NOT)
    ):
        return None
    finite = group.helpers & (closed.AUXILIARIES | {"without"}) or any(
        h.endswith("n't") for h in group.helpers
    )
    if not finite and group.silent is None and not group.helpers & english.FAILING:
        return None
    if base in english.RECEIVE:
        return _not_received(units, group)
    of = _what(units, group)
    if of is None:
        return None
    party = group.silent if group.silent is not None else owner(units, group.first)
    if "possible" in group.helpers and base in english.COULD_NOT:
        party = OBSERVERS
    if base == "comment" and group.would:
        # Who "would not comment" has declined, and that is an answer of a kind.
        return None
    if "without" in group.helpers:
        party = _main_subject(units, group.first)
    if party is None or (base == "mention" and not puts_out(units, party)):
        return None
    return Gap(
        of=of, at=units[group.first].start, party=party, about=_asked_first(units, k) or thing(units, k + 1)
    )


def _not_received(units: Sequence[Unit], group: Group) -> Gap | None:
    """ "Have not received a reply from Cairo", "has not heard from the kidnappers"."""
    k = group.verb
    by = giver(units, k + 1, within=6)
    if by is None:
        return None
    nouns = [english.NOUNS[u.low] for u in units[k + 1 : by[0]] if u.low in english.NOUNS]
    if not nouns and not (group.base == "hear" and units[k + 1].low in {"from", "back"}):
        return None
    of = nouns[0] if nouns else "answer"
    return Gap(of=of, at=units[group.first].start, party=cut(units, *by))


_PRESENT = frozenset("do does don't doesn't".split())
_ANSWERING = frozenset("respond reply answer react comment speak".split())


def _habit(group: Group) -> bool:
    """ "He does not speak about it", "Israel doesn't comment on raids abroad": a habit, no answer that is missing."""
    return group.base in _ANSWERING and bool(group.helpers & _PRESENT)


def _main_subject(units: Sequence[Unit], first: int) -> Span | str | None:
    """Of "X said ..., without naming anyone": the subject of the clause before."""
    for i in range(first - 1, 0, -1):
        if "past" in units[i].forms or "s" in units[i].forms or units[i].low.endswith("ed"):
            own = subject(units, i)
            if own is not None:
                return owner(units, i)
    return None


def _asked_first(units: Sequence[Unit], k: int) -> Span | None:
    """ "Whether there will be another, he did not say": what was not said stands first."""
    if units[0].low not in english.WHETHER or BASE_OF[units[k].low] not in english.QUESTION | english.OBJECT:
        return None
    end = next((i for i in range(1, k) if units[i].text == "," or units[i].low in {"nobody", "no"}), None)
    return cut(units, 0, end) if end else None


def _what(units: Sequence[Unit], group: Group) -> str | None:
    """What is missing by this verb with what stands behind it, None where it is no silence."""
    k, base = group.verb, group.base
    of = english.VERBS[base]
    rest = [u.low for u in units[k + 1 : k + 9]]
    stop = next(
        (i for i, u in enumerate(units[k + 1 : k + 9]) if u.text in ",;.—" or u.kind == "quote"), len(rest)
    )
    near = rest[:stop]
    if base in {"confirm", "acknowledge"} or {"deny", "denied"} & set(near[:2]):
        return "confirmation"
    if base == "claim":
        return of if set(near[:4]) & english.ACT_CLAIMED else None
    if base in english.SHOWING and near and (near[0] in english.POINTED_AT):
        return "evidence"
    if base in english.GIVE:
        nouns = [english.NOUNS[w] for w in near[:6] if w in english.NOUNS]
        return None if not nouns or (base == "make" and nouns[0] not in {"comment", "answer"}) else nouns[0]
    if base == "pick":
        return of if near[:1] == ["up"] else None
    if base in {"say", "utter"} and "word" in near[:4]:
        return "comment"
    if base == "utter":
        return None
    if base == "say" and near[:1] in (["yes"], ["no"]):
        return "answer"
    if (
        base in {"say", "tell"}
        and group.silent == ANYONE
        and not group.perfect
        and units[k].low in {"says", "say", "tells", "tell", "told"}
    ):
        # "Nobody says that", "nobody told the crew": no silence about what was asked.
        return None
    if base in english.QUESTION:
        return _unsaid(units, group, near)
    if base in english.OBJECT:
        told = near and near[0] not in closed.PREPOSITIONS
        return of if told or (not near and base in {"explain", "specify"}) or _asked_first(units, k) else None
    if base in {"respond", "reply", "answer", "react"}:
        if set(near[:4]) & english.DELIVERED_TO_OTHERS or (
            base == "answer" and {"for", "with"} & set(near[:1])
        ):
            return None
        return "comment" if "comment" in near else of
    return of


def _unsaid(units: Sequence[Unit], group: Group, near: Sequence[str]) -> str | None:
    if group.base == "speak":
        return "comment" if set(near[:2]) & {"about", "on", "publicly", "of"} else None
    if _asked_first(units, group.verb) and group.base != "admit":
        return "clarification"
    if near and (near[0] in {"so", "such"} or {"in", "public"} <= set(near[:5])):
        return "confirmation" if group.base == "say" else None
    if group.base == "tell" and near and near[0] in english.TO_WHOM:
        near = near[1:]
        if near and group.perfect and near[0] in closed.DETERMINERS | english.MORE:
            return "clarification"
    for i, word in enumerate(near):
        if word in english.WHETHER or (i == 0 and word in english.MORE and group.base != "write"):
            return "clarification"
        if (group.base != "tell" and word == "that") or (
            i == 0 and group.base != "tell" and word in closed.SUBJECT_PRONOUNS | {"the"}
        ):
            # "Has yet to say that it accepts" is a word withheld; "did not say that it would" is a correction.
            withheld = group.perfect or (
                group.silent is not None and not units[group.verb].low.endswith("ing")
            )
            return "confirmation" if withheld else None
    if group.base == "admit":
        return "confirmation" if near else None
    return None


def _passive(units: Sequence[Unit], group: Group) -> Gap | None:
    """ "Has not been confirmed by", "could not be verified", "our letters have not been answered"."""
    at = units[group.first].start
    subject_span = group.silent if isinstance(group.silent, tuple) else owner(units, group.first)
    about = subject_span if isinstance(subject_span, tuple) else None
    if about is not None and about[1] - about[0] <= 2:
        about = thing(units, group.verb + 1)
    by = giver(units, group.verb + 1)
    if units[group.verb].low in english.VERIFIED and units[group.first - 1].low == "that":
        # "Figures that could not be verified are marked": which ones, and no word on any.
        return None
    if units[group.verb].low in english.VERIFIED:
        party: Span | str = cut(units, *by) if by is not None else OBSERVERS
        return Gap(of="confirmation", at=at, party=party, about=about)
    if group.helpers & closed.MODALS:
        return None
    if (
        group.base == "give"
        and "access" in {u.low for u in units[group.verb + 1 : group.verb + 3]}
        and about is not None
    ):
        return Gap(of="access", at=at, party=about, about=thing(units, group.verb + 2))
    if group.base in {"answer", "explain", "clarify"} or (group.base == "claim" and by is not None):
        asked = _put_to(units, group.first)
        if by is None and asked is None:
            return Gap(of=english.VERBS[group.base], at=at, party=None, about=about)
        return Gap(of=english.VERBS[group.base], at=at, party=cut(units, *by) if by else asked, about=about)
    return None


def _put_to(units: Sequence[Unit], end: int) -> Span | None:
    """Whom "our question to the owner" was put to."""
    for j in range(max(0, end - 14), end):
        if (
            units[j].low == "to"
            and j + 1 < end
            and any(u.low in english.ASKED for u in units[max(0, j - 5) : j])
        ):
            last = j + 1
            while last < end and units[last].kind == "word" and units[last].low not in closed.AUXILIARIES:
                last += 1
            return cut(units, j + 1, last) if last > j + 1 else None
    return None
