"""A pledge as it is gathered: which mentions speak of one deal, and what each holder's terms come to.

In      what single sentences tell, in text order
Out     Drafts, and of each its obligations and positions
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from onrecord.extraction.pledge import english, english_term
from onrecord.extraction.pledge.party import AGREEMENT, alike
from onrecord.extraction.pledge.term import read_acts
from onrecord.extraction.sentence import Sentence
from onrecord.model.passage import Passage
from onrecord.model.pledge import Form, Obligation
from onrecord.model.position import Position, Window

_LIGHT = frozenset(
    {"would", "that", "with", "from", "until", "their", "this", "into", "days", "hours", "month", "weeks"}
)


_SHARED = 2
_JOINED = 4
"""Paragraphs between a truce and another party's word that it joins in."""


@dataclass(slots=True)
class Draft:
    promiser: str | None
    announcer: str | None
    requested_by: str | None
    obligations: list[Obligation]
    form: Form
    sentence: Sentence
    given: bool
    """Whether the promiser itself gives, orders or signs it in this report."""
    sides: frozenset[str] = frozenset()
    """The parties bound."""
    naming: bool = False
    """True while only the deal's name is told, and no act of it."""
    deal: bool = False
    """Whether it is told as part of an agreement, and not as one party's own word."""
    alone: bool = False
    """Whether one party gives it of its own accord: another pledge than a deal it is also bound by."""
    joins: bool = False
    """Whether one party says here that it joins in what another declared."""
    names: list[str] = field(default_factory=list)
    """What the deal is called, for want of acts."""
    passages: list[Passage] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)

    def bind(self, both: tuple[str, ...]) -> None:
        """A deal whose parties nobody names binds both sides of the war."""
        if self.deal and not self.sides and both:
            self.sides, self.promiser = frozenset(both), " and ".join(both)
        elif self.deal and len(self.sides) > 1:
            self.promiser = " and ".join(sorted(self.sides, key=lambda s: (s not in both, s)))


def take(drafts: list[Draft], read: Draft) -> None:
    """A later mention joins the pledge it speaks of: the same deal, the same party's word, or none told."""
    same = next((d for d in drafts if _of_one(d, read)), None)
    if same is None:
        drafts.append(read)
        return
    if (read.sides > same.sides or same.promiser is None) and not read.joins:
        same.promiser = read.promiser or same.promiser
    elif same.joins and not read.joins:
        same.promiser, same.alone, same.joins = read.promiser, read.alone, False
        same.announcer = read.announcer or read.promiser
    same.deal = same.deal or (read.deal and not (same.alone and read.naming))
    same.sides |= read.sides
    same.passages += read.passages
    same.announcer = same.announcer or read.announcer
    same.requested_by = same.requested_by or read.requested_by
    same.given = same.given or read.given
    if same.form == "unknown":
        same.form = read.form
    if not (read.naming and same.obligations):
        kept = [] if same.naming and not read.naming else same.obligations
        same.obligations = kept + read.obligations
        same.naming = same.naming and read.naming
    same.positions += read.positions
    same.names += read.names


def _of_one(draft: Draft, read: Draft) -> bool:
    if (draft.joins or read.joins) and abs(draft.sentence.paragraph - read.sentence.paragraph) <= _JOINED:
        return True
    if read.naming and read.sides & draft.sides:
        return True
    if not read.sides or not draft.sides or (draft.deal and read.deal):
        return True
    if draft.alone != read.alone and (draft.deal or read.deal) and not _one_matter(draft, read):
        return False
    if draft.deal != read.deal and not (read.sides <= draft.sides or draft.sides <= read.sides):
        return False
    apart = draft.sentence is not read.sentence
    if apart and not draft.deal and not read.deal and _other_matter(draft, read):
        return False
    return bool(read.sides & draft.sides) or alike(read.promiser, draft.promiser)


def _one_matter(draft: Draft, read: Draft) -> bool:
    """Whether a party's own order carries out what it agreed to: their acts share two words of weight."""
    told, new = _weighty(draft), _weighty(read)
    return not (draft.naming or read.naming) and len(told & new) >= _SHARED and draft.sides >= read.sides


def _weighty(draft: Draft) -> set[str]:
    """The beginnings of the words of weight in its acts."""
    return {w[:5] for o in draft.obligations for w in re.findall(r"[a-z]{4,}", o.act.lower())} - _LIGHT


def _other_matter(draft: Draft, read: Draft) -> bool:
    """Whether one party promises two things: their acts share no word of weight."""
    if draft.naming or read.naming:
        return False
    if all(any(english.PLAIN_HALT.match(o.act) for o in d.obligations) for d in (draft, read)):
        return False
    told, new = _weighty(draft), _weighty(read)
    return bool(told and new) and not told & new


def is_pledge(draft: Draft) -> bool:
    """A deal named in passing, with no party and no term, is no pledge told here."""
    return bool(draft.sides) or any(says_terms(p) for p in draft.positions)


def obligations_of(draft: Draft) -> tuple[Obligation, ...]:
    """One for each party and act; the deal's own name falls away where its acts are told, and binds all its parties."""
    told: dict[tuple[str | None, str], Obligation] = {}
    halted: set[str | None] = set()
    for obligation in draft.obligations:
        # To leave off binds all; who must do a thing that has no doer in the words is not told.
        sides = tuple(sorted(draft.sides)) if obligation.refrain or len(draft.sides) == 1 else ()
        bound = (obligation.bound,) if obligation.bound else sides or (None,)
        for party in bound:
            plain = english.PLAIN_HALT.match(obligation.act) is not None
            if plain and party in halted:
                # "A truce", "a stop to all fighting": one halt however often it is named.
                continue
            halted |= {party} if plain else set()
            told.setdefault((party, obligation.act.lower()), replace(obligation, bound=party))
    return tuple(told.values())[:8]


def positions_of(draft: Draft) -> tuple[Position, ...]:
    """One position a holder, terms told apart put together; changed terms stay apart."""
    found = draft.positions
    if draft.given and not draft.deal and draft.promiser:
        # What the report tells with no source is the word of the one who gave it.
        found = [p if p.holder else replace(p, holder=draft.promiser) for p in found]
    elif draft.deal or len(draft.sides) > 1:
        # What several are bound by, told by nobody, stands in their agreement.
        found = [p if p.holder else replace(p, holder=AGREEMENT) for p in found]
    if found and draft.names and not any(p.acts.words for p in found):
        found = [replace(found[0], acts=read_acts(draft.names[:1])), *found[1:]]
    kept: list[Position] = []
    for position in found:
        same = next(
            (i for i, k in enumerate(kept) if _one_holder(k, position) and not _clash(k, position)), None
        )
        if same is None:
            kept.append(position)
            continue
        k = kept[same]
        acts = _listed(k.acts.words, position.acts.words)
        area = _listed(k.area.words, position.area.words)
        kept[same] = replace(
            k, window=_fuller(k.window, position.window), area=replace(k.area, words=area or None), acts=replace(k.acts, words=acts or None),
            exceptions=tuple(dict.fromkeys((*k.exceptions, *position.exceptions))), conditions=tuple(dict.fromkeys((*k.conditions, *position.conditions))),
            passages=tuple(dict.fromkeys((*k.passages, *position.passages))),
        )  # fmt: skip
    return tuple(p for p in kept if says_terms(p) or p.acts.words)


def _listed(*told: str | None) -> str:
    """Each item once, in the order told, parted by semicolons."""
    return "; ".join(dict.fromkeys(item for words in told if words for item in words.split("; ")))


def _one_holder(a: Position, b: Position) -> bool:
    """Whether two positions are of one voice: "UN envoy Hans Grundberg", "Hans Grundberg"."""
    if a.holder is None or b.holder is None:
        return a.holder == b.holder
    long, short = sorted((a.holder, b.holder), key=len, reverse=True)
    same = set(long.split()) == set(short.split())
    return same or (" " in short and long.endswith(f" {short}"))


def _fuller(a: Window, b: Window) -> Window:
    """The window that tells more: its ends before a bare length."""
    tells = [sum(x is not None for x in (w.start, w.end)) * 2 + (w.words is not None) for w in (a, b)]
    return b if tells[1] > tells[0] else a


def _clash(a: Position, b: Position) -> bool:
    """Whether two windows of one holder differ: in an end that both tell, or in their bare lengths."""
    x, y = a.window, b.window
    if any(p and q and p != q for p, q in ((x.start, y.start), (x.end, y.end))):
        return True
    if not (x.words and y.words) or x.words == y.words:
        return False
    told = [english_term.LENGTH.search(w.words or "") for w in (x, y)]
    lengths = {(m["number"].lower(), m["unit"].lower()) for m in told if m}
    if len(lengths) > 1:
        return True
    return not lengths and bool(x.start or y.start) and bool((x.start or x.end) and (y.start or y.end))


def says_terms(position: Position) -> bool:
    return bool(
        position.window.words
        or position.window.start
        or position.area.words
        or position.conditions
        or position.exceptions
    )
