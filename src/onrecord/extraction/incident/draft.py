"""An incident as it is gathered: which clauses go on telling it, and which mentions are the same.

In      what single clauses tell, in text order
Out     Drafts, each with all its passages
Pure    no clock, network, database or settings

The text is not joined beyond what it says: another place, time, means or toll is another incident.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from onrecord.extraction.incident import english
from onrecord.extraction.incident.harm import Harm, harm_of
from onrecord.extraction.incident.kind import PLAIN
from onrecord.extraction.incident.telling import Telling
from onrecord.extraction.incident.toll import Toll, joined, spanned
from onrecord.extraction.incident.when import meet
from onrecord.extraction.sentence import Sentence
from onrecord.model.incident import Incident, Stage
from onrecord.model.passage import Passage
from onrecord.model.place import Place
from onrecord.model.when import When

_REACHED: tuple[Stage, ...] = ("launch", "transit", "intercepted", "debris", "impact")
_PLURAL = 2
_UPDATE = re.compile(
    r"\b(?:now|later|updated?|revised?|corrected|correction|rose|risen|climbed|increased|grown|more bodies|final|new toll|as of)\b",
    re.IGNORECASE,
)
WIDE = frozenset({"country", "region", "area"})
HOLDING = WIDE | {"district"}
"""Precisions of what holds the place of an act; a district may be that place too."""
_TAKEN = frozenset({"abduction", "detention", "ground assault", "execution"})
_FLOWN = frozenset({"drone strike", "missile strike", "airstrike"})
"""What one machine can do: a drone fires a missile."""


@dataclass(slots=True)
class Draft:
    """An incident that is being gathered from clauses in order."""

    telling: Telling
    place: Place | None
    time: When | None
    harm: Harm
    passages: list[Passage]
    attributed_by: str | None
    paragraph: int
    sentence: int
    place_told: bool = True
    """Whether the clause itself named the place."""
    time_told: bool = True
    """Whether the clause or its sentence told the time."""
    goes_back: bool = False
    """Whether the clause speaks of "the strike", one told before."""
    anew: bool = False
    """Whether the clause says that it is another act than the one told before."""
    confidence: float | None = None
    """How sure the judge is that this was told, 0 to 1; the rules give none."""

    def goes_on(
        self,
        telling: Telling,
        places: list[Place],
        time: When | None,
        harm: Harm,
        sentence: Sentence,
        *,
        anaphoric: bool,
        goes_back: bool,
    ) -> bool:
        """Whether the next clause goes on telling this incident; ``anaphoric``: it begins "All twelve were ..."."""
        if sentence.index - self.sentence > 1:
            return False
        if (
            places
            and (self.place is None or not any(same_place(p, self.place) for p in places))
            and not (self.place is None and anaphoric)
            and not (goes_back and self.place is not None and self._meant_by(places[0]))
        ):
            return False
        if time is not None and self.time is not None and not meet(time, self.time):
            return False
        flown = goes_back and {telling.type, self.telling.type} <= _FLOWN
        if not flown and not _alike(telling, self.telling):
            return False
        if not flown and telling.means and self.telling.means and telling.type != self.telling.type:
            return False
        if harm.killed and self.harm.killed and harm.killed != self.harm.killed:
            return False
        return (
            flown
            or not places
            or sentence.index == self.sentence
            or telling.means in {None, self.telling.means}
        )

    def _meant_by(self, place: Place) -> bool:
        """Whether "the strike" at ``place`` can be this one: a finer name for where it was, or a wider one."""
        told = self.place
        if told is None:
            return True
        return refines(place, told) or refines(told, place) or (place.id is None) != (told.id is None)

    def add(
        self,
        telling: Telling,
        harm: Harm,
        passage: Passage,
        sentence: Sentence,
        time: When | None,
        *,
        goes_back: bool,
    ) -> None:
        """Take a further clause in; ``goes_back``: it speaks of "the strike", so that its toll is the whole one."""
        self.passages.append(passage)
        self.sentence = sentence.index
        if time is not None and (self.time is None or not self.time_told or _finer(time, self.time)):
            self.time, self.time_told = time, True
        self.take_harm(harm, passage.text, again=goes_back)
        self.telling = _joined(self.telling, telling)

    def take_harm(self, harm: Harm, words: str, *, again: bool) -> None:
        """Take in the harm that ``words`` tell; ``again``: they speak of the same act once more, so that its toll is the whole one."""
        if again or _UPDATE.search(words):
            self.harm = _both(self.harm, harm, words)
        else:
            self.add_harm(harm, more=english.ONE_MORE.match(words) is not None)

    def add_harm(self, harm: Harm, *, more: bool = False) -> bool:
        """Take harm in by the manner it is told in; whether anything was new. ``more``: "another man was wounded" adds to it."""
        both = harm_of(
            joined(self.harm.toll("killed"), _anew(harm.toll("killed"), more=more)),
            joined(self.harm.toll("injured"), _anew(harm.toll("injured"), more=more)),
        )
        changed = both != self.harm
        self.harm = both
        return changed

    def incident(self, method: str) -> Incident:
        """The record of what was gathered."""
        told = self.telling
        return Incident(
            type=told.type, means=told.means, stage=told.stage, target=told.target, target_class=told.target_class, actor=told.actor,
            attributed_by=self.attributed_by, place=self.place, time=self.time, killed=self.harm.killed, injured=self.harm.injured,
            passages=tuple(dict.fromkeys(self.passages)), confidence=self.confidence, method=method,
        )  # fmt: skip


def merged(drafts: list[Draft]) -> list[Draft]:
    """Later mentions of one raid join the first: the same place, kind and day, and no toll that differs."""
    kept: list[Draft] = []
    for draft in drafts:
        same = next((k for k in kept if _same(k, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        same.passages += draft.passages
        same.harm = _both(same.harm, draft.harm, " ".join(p.text for p in draft.passages))
        if draft.place is not None and (same.place is None or refines(draft.place, same.place)):
            same.place = draft.place
        if draft.time is not None and (same.time is None or (draft.time_told and not same.time_told)):
            same.time = draft.time
        same.telling = _joined(same.telling, draft.telling)
    return [d for d in kept if not _total_of(d, kept)]


def _total_of(draft: Draft, drafts: list[Draft]) -> bool:
    """Whether a toll at no place of its own is the sum of those told place by place: a figure, and no raid."""
    if draft.place is not None and draft.place.precision not in WIDE:
        return False
    others = [d.harm for d in drafts if d is not draft and d.place is not None]
    for whole, parts in (
        (draft.harm.killed, [h.killed for h in others]),
        (draft.harm.injured, [h.injured for h in others]),
    ):
        if whole is not None and whole.lower:
            told = [p.lower for p in parts if p is not None and p.lower]
            return len(told) > 1 and sum(told) == whole.lower
    return False


def _both(old: Harm, new: Harm, words: str) -> Harm:
    """Two tellings of the harm of one raid, the later in ``words``."""
    updated = _UPDATE.search(words) is not None
    return harm_of(
        _toll(old.toll("killed"), new.toll("killed"), updated=updated),
        _toll(old.toll("injured"), new.toll("injured"), updated=updated),
    )


def _anew(toll: Toll | None, *, more: bool) -> Toll | None:
    return replace(toll, manner="more") if toll is not None and more else toll


_BY_MANNER = frozenset({"part", "known", "more", "final", "source", "none"})
"""Manners that tell by themselves how a toll goes with the one before."""


def _toll(old: Toll | None, new: Toll | None, *, updated: bool) -> Toll | None:
    """Two tolls of one raid: the later one where it says so, else from the lower to the higher."""
    if old is None or new is None or old.count == new.count:
        return new or old
    if new.manner in _BY_MANNER or old.manner in {"part", "known", "none"}:
        return joined(old, new)
    if updated and new.manner == "persons" and old.manner == "count":
        # "A man of 63 died of his wounds three days later": one of those told.
        return old
    if updated:
        return new
    vague = [t for t in (old, new) if t.count.lower == _PLURAL and t.count.upper is None]
    if len(vague) == 1 and min(t.count.lower or 0 for t in (old, new)) >= _PLURAL:
        # "Many died" says nothing against forty.
        return old if vague[0] is new else new
    return Toll(count=spanned(old.count, new.count))


def _joined(old: Telling, new: Telling) -> Telling:
    """What two clauses tell of one act: the nearer type, the first target, the furthest stage."""
    if old.type in PLAIN and new.type not in {"attack", "damage reported"}:
        return replace(
            new,
            target=old.target or new.target,
            target_class=old.target_class or new.target_class,
            actor=old.actor or new.actor,
        )
    joined = old
    if joined.target is None:
        joined = replace(joined, target=new.target, target_class=new.target_class)
    if new.type == old.type and new.means and _REACHED.index(new.stage) > _REACHED.index(old.stage):
        joined = replace(joined, stage=new.stage)
    return joined


def _same(a: Draft, b: Draft) -> bool:
    if b.anew:
        return False
    if _one_toll(a, b):
        return True
    if (
        a.place is None
        or b.place is None
        or not same_place(a.place, b.place)
        or a.telling.stage != b.telling.stage
    ):
        return False
    if not _alike(a.telling, b.telling) and not b.goes_back:
        return False
    if a.time and b.time and not meet(a.time, b.time):
        return False
    if a.telling.target_class and b.telling.target_class and a.telling.target_class != b.telling.target_class:
        return False
    return not (
        a.harm.killed
        and b.harm.killed
        and a.harm.killed.lower != b.harm.killed.lower
        and a.paragraph == b.paragraph
    )


_MANY = 3
"""From here on the same count of dead, told again of a place within the first, is the same raid."""


def _one_toll(a: Draft, b: Draft) -> bool:
    """Whether the same dead are told of a region, or of no place, and then of a town in it: a lead and its details."""
    x, y = a.harm, b.harm
    same = 0
    for old, new in ((x.killed, y.killed), (x.injured, y.injured)):
        if old is not None and new is not None:
            if old.lower != new.lower:
                return False
            same += 1 if (old.lower or 0) < _MANY else 2
    if same < 2 or not any(q is not None and q.lower for q in (x.killed, x.injured)):
        return False
    placed = a.place is None or b.place is None or refines(b.place, a.place)
    return placed and _alike(a.telling, b.telling) and not (a.time and b.time and not meet(a.time, b.time))


def _alike(a: Telling, b: Telling) -> bool:
    """Whether two tellings can be of one act: an attack with no means may be any strike, but nobody's arrest."""
    types = {a.type, b.type}
    return len(types) == 1 or bool(types & PLAIN and not types & _TAKEN)


def same_place(a: Place, b: Place) -> bool:
    """ "Kharkiv" and "Kharkiv city" are one."""
    return a.name.casefold() == b.name.casefold() or (a.id is not None and a.id == b.id)


def refines(place: Place, told: Place) -> bool:
    """Whether ``place`` tells more closely where ``told`` was: a village in the region of the lead."""
    if told.precision not in HOLDING or place.precision == told.precision:
        return False
    return told.id in place.within or place.id is None


def _finer(a: When, b: When) -> bool:
    """Whether ``a`` tells the same time more closely."""
    return meet(a, b) and bool(a.start and b.start) and len(a.start or "") > len(b.start or "")
