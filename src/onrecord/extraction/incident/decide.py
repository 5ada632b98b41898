"""From the judge's numbers to drafts: which clauses tell incidents, where and when, and which tell the same one.

In      a Scene, and the judge's Verdict on it
Out     Drafts in text order, each with all its passages and how sure the judge is of it
Pure    no clock, network, database or settings

A clause that puts what it tells at several places tells as many incidents. What is told of one incident in several
clauses is added up: its type and stage by how sure each clause is, its place and time by the finest that the surest
agree with, its harm as the rules join harm (``onrecord.extraction.incident.draft``).
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from typing import cast

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.incident import english
from onrecord.extraction.incident.apart import harm_apart
from onrecord.extraction.incident.aside import ASKED, aside
from onrecord.extraction.incident.attributed import attributed
from onrecord.extraction.incident.draft import HOLDING, Draft, refines, same_place
from onrecord.extraction.incident.harm import Harm
from onrecord.extraction.incident.kind import PLAIN
from onrecord.extraction.incident.link import Told, link_numbers
from onrecord.extraction.incident.mood import is_total
from onrecord.extraction.incident.near import Near
from onrecord.extraction.incident.scene import Clause, PlaceCandidate, Scene
from onrecord.extraction.incident.telling import Telling
from onrecord.extraction.incident.when import meet
from onrecord.model.incident import INCIDENT_TYPES, STAGES, TARGET_CLASSES, IncidentType, Stage, TargetClass
from onrecord.model.passage import passage_of
from onrecord.model.place import Place
from onrecord.model.when import When

Floats = NDArray[np.float32]


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """What stands near a clause, and for each the log-odds that it is meant, against none of them."""

    near: Near
    scores: Floats

    @property
    def shares(self) -> Floats:
        """The probability of each, beside that of none."""
        top = float(self.scores.max(initial=0.0))
        raised = np.exp(self.scores - top)
        shared: Floats = raised / (raised.sum() + np.exp(-top))
        return shared


@dataclass(frozen=True, slots=True, kw_only=True)
class Verdict:
    """What the judge says of one scene; rows are clauses. ``places`` and ``times`` are by clause, for those worth asking about."""

    told: Floats
    types: Floats
    stages: Floats
    targets: Floats
    places: Mapping[int, Choice]
    times: Mapping[int, Choice]
    link: Callable[[Sequence[int], Sequence[int], Floats], Floats]
    """Probabilities that the pairs of clauses (by index) with these numbers tell one incident."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Thresholds:
    """Chosen on the dev reports."""

    told: float = 0.5
    ruled: float = 0.5
    """Of a clause in which the rules read an act too."""
    link: float = 0.5
    place: float = 0.0
    time: float = 0.0


NO_MEANS = np.asarray([t in PLAIN for t in INCIDENT_TYPES])
"""Which of INCIDENT_TYPES tell no means."""


@dataclass(slots=True, kw_only=True)
class _Group:
    """Tellings of one incident."""

    tellings: list[Told] = field(default_factory=list)
    harms: list[Harm] = field(default_factory=list)
    """What each of them tells of harm at its place."""
    listed: list[bool] = field(default_factory=list)
    """Whether its clause tells of several places."""
    after: list[Clause] = field(default_factory=list)
    """Clauses behind a telling that tell no more than the harm it did."""


def decide(scene: Scene, verdict: Verdict, thresholds: Thresholds) -> list[Draft]:
    """Every incident that the judge sees."""
    groups: list[_Group] = []
    for j, clause in enumerate(scene.clauses):
        least = thresholds.ruled if clause.ruled else thresholds.told
        if verdict.told[j] < least or clause.sentence.part.kind == "title":
            continue
        when = _time(scene, verdict, j, thresholds.time)
        places = _places(scene, verdict, j, thresholds.place)
        for place, harm in zip(places, _harms(scene, clause, places), strict=True):
            told = Told(
                clause=clause, index=j, place=place.place if place else None, time=when,
                here=place is not None and clause.start <= place.start and place.end <= clause.end,
            )  # fmt: skip
            group = _same(groups, told, verdict, thresholds.link)
            if group is None:
                group = _Group()
                groups.append(group)
            group.tellings.append(told)
            group.harms.append(harm)
            group.listed.append(len(places) > 1)
    _follow(scene, groups)
    return [_draft(scene, verdict, g) for g in groups]


def _follow(scene: Scene, groups: Sequence[_Group]) -> None:
    """Give each incident the harm that is told right behind it: "Shells hit the market. No victims."

    The clause must be no telling by itself and no total, stand in the same paragraph, name no place, and follow one that tells a single incident.
    """
    of: dict[int, list[_Group]] = {}
    for group in groups:
        for told in group.tellings:
            of.setdefault(told.index, []).append(group)
    for j in range(1, len(scene.clauses)):
        clause = scene.clauses[j]
        # One clause that tells nothing of the kind may stand between.
        last = j - 1 if j - 1 in of or scene.clauses[j - 1].harm else j - 2
        before, alone = scene.clauses[last], of.get(last, [])
        if (
            j in of
            or len(alone) != 1
            or not clause.harm
            or clause.why_none is not None
            or is_total(scene.analysis.document.text[clause.start : clause.end])
            or clause.sentence.paragraph != before.sentence.paragraph
            or clause.sentence.part.kind != before.sentence.part.kind
            or _placed(scene, clause)
        ):
            continue
        alone[0].after.append(clause)
        of[j] = alone


def _placed(scene: Scene, clause: Clause) -> bool:
    """Whether a clause names a place of its own; the town of a hospital is none."""
    text = scene.analysis.document.text
    inside = [p for p in scene.places if p.known and clause.start <= p.start and p.end <= clause.end]
    return any(not aside(text, p.start, p.end)[ASKED.index("treated")] for p in inside[:1])


def _places(scene: Scene, verdict: Verdict, j: int, threshold: float) -> list[PlaceCandidate | None]:
    """Where clause ``j`` puts what it tells: the places in it that the judge takes, else the likeliest one around it."""
    choice = verdict.places[j]
    scores = choice.scores
    if not len(scores):
        return [None]
    inside = [
        (float(score), scene.places[k])
        for k, score, here in zip(choice.near.index, scores, choice.near.inside, strict=True)
        if here
    ]
    taken = [(score, one) for score, one in inside if score > threshold and not _speaks(one)]
    chosen: list[tuple[float, PlaceCandidate]] = []
    for score, one in taken:
        if any(same_place(c.place, one.place) for _, c in chosen):
            continue
        if any(refines(other.place, one.place) for _, other in taken):
            continue
        chosen.append((score, one))
    if chosen:
        return _listed(scene, scene.clauses[j], chosen, inside)
    best = int(scores.argmax())
    return [scene.places[choice.near.index[best]] if scores[best] > threshold else None]


def _listed(
    scene: Scene,
    clause: Clause,
    chosen: Sequence[tuple[float, PlaceCandidate]],
    inside: Sequence[tuple[float, PlaceCandidate]],
) -> list[PlaceCandidate | None]:
    """The surest place with those listed beside it: "in Sumy and Konotop"; what only says where it lies ("south of Tyre") is none."""
    analysis = scene.analysis
    text = analysis.document.text
    places = [c for _, c in chosen]
    spans = [(c.start, c.end) for c in places]
    if len(places) > 1 and harm_apart(text, clause.start, clause.end, spans, analysis.quantities):
        return list(places)
    chains = [[chosen[0]]]
    for before, one in pairwise(chosen):
        if _LIST.fullmatch(text, before[1].end, one[1].start):
            chains[-1].append(one)
        else:
            chains.append([one])
    # "Konotop in Sumy region": of what lies in what, the closer.
    close = [chain for chain in chains if any(c.place.precision not in HOLDING for _, c in chain)]
    surest = max(close or chains, key=lambda chain: max(score for score, _ in chain))
    told = _with_rest(text, surest, inside)
    if len(told) == 1:
        return [_in_town(text, told[0][1], [c for _, c in inside])]
    return [c for _, c in told]


def _with_rest(
    text: str, surest: Sequence[tuple[float, PlaceCandidate]], inside: Sequence[tuple[float, PlaceCandidate]]
) -> Sequence[tuple[float, PlaceCandidate]]:
    """A place of a list with the others of the list: "Naqoura, Rmeish and Blida", though the judge is sure of the first alone."""
    run: list[tuple[float, PlaceCandidate]] = []
    ended = False
    for before, one in pairwise(inside):
        gap = text[before[1].end : one[1].start]
        if _ITEM.fullmatch(gap):
            run = run or [before]
            run.append(one)
            ended = ended or "and" in gap
        elif run and any(c is surest[0][1] for _, c in run):
            break
        else:
            run, ended = [], False
    if not ended or not any(c is surest[0][1] for _, c in run) or len(run) <= len(surest):
        return surest
    return run


_ITEM = re.compile(r"(?:,\s|,?\sand\s)(?:the\s)?")


def _in_town(text: str, place: PlaceCandidate, others: Sequence[PlaceCandidate]) -> PlaceCandidate:
    """A quarter or street that no gazetteer has, with the town that the clause puts it in: "Hamra, Beirut"."""
    if place.place.id is not None:
        return place
    told = aside(text, place.start, place.end)
    part = any(told[ASKED.index(a)] for a in ("quarter", "street"))
    for other in others:
        town = other.place
        if (
            other is not place
            and town.id is not None
            and town.precision == "settlement"
            and (part or _IN.fullmatch(text, place.end, other.start))
        ):
            named = Place(
                name=f"{place.place.name}, {town.name}", precision=place.place.precision, within=(town.id, *town.within),
                territory=town.territory, disputed=town.disputed,
            )  # fmt: skip
            return replace(place, place=named)
    return place


_IN = re.compile(r"[^.;]{0,24},?\s(?:in|of)\s(?:the\s)?(?:[a-z]+\s){0,2}(?:city of\s|town of\s)?")
_LIST = re.compile(
    r"(?:,\s|\s?/\s?|;\s|,?\s(?:and|or|as well as|then)\s(?:(?!near|south|north|east|west|outside)[\w’'-]+\s){0,6}?)(?:the\s)?"
)
"""Between two places of a list."""


def _speaks(place: PlaceCandidate) -> bool:
    """Whether a place's name stands for who rules there: "Baku had violated the ceasefire"."""
    return place.mention is not None and place.mention.metonym


def _harms(scene: Scene, clause: Clause, places: Sequence[PlaceCandidate | None]) -> list[Harm]:
    """What a clause tells of harm at each of its places: place by place, else all at the first; that there was none, at each."""
    if len(places) > 1:
        analysis = scene.analysis
        spans = [(p.start, p.end) for p in places if p is not None]
        apart = harm_apart(analysis.document.text, clause.start, clause.end, spans, analysis.quantities)
        if apart is not None:
            return apart
    harm = clause.harm
    none = Harm(
        killed=harm.killed if harm.killed and harm.killed.upper == 0 else None,
        injured=harm.injured if harm.injured and harm.injured.upper == 0 else None,
    )
    return [harm, *(none for _ in places[1:])]


def _time(scene: Scene, verdict: Verdict, j: int, threshold: float) -> When | None:
    choice = verdict.times[j]
    scores = choice.scores
    if not len(scores) or scores.max() <= threshold:
        return None
    best = int(scores.argmax())
    when: When = scene.times[choice.near.index[best]].when
    return when


def _same(groups: Sequence[_Group], told: Told, verdict: Verdict, threshold: float) -> _Group | None:
    """The group that ``told`` goes on telling, if any."""
    best, found = threshold, None
    for group in groups:
        earlier = [t for t in group.tellings if t.index != told.index or t.place is not told.place]
        if not earlier or any(_elsewhere(t, told) or _others(t, told) for t in earlier):
            continue
        numbers = np.stack(
            [
                link_numbers(t, told, float(verdict.types[t.index] @ verdict.types[told.index]))
                for t in earlier
            ]
        )
        likely = verdict.link([t.index for t in earlier], [told.index] * len(earlier), numbers)
        if (mean := float(likely.mean())) > best:
            best, found = mean, group
    return found


def _others(one: Told, two: Told) -> bool:
    """Whether two clauses name different doers: what one side fired is not what struck it in return."""
    a, b = (t.clause.telling.actor if t.clause.telling is not None else None for t in (one, two))
    return bool(a and b and not set(a.lower().split()) & set(b.lower().split()))


def _means_elsewhere(scene: Scene, group: _Group) -> bool:
    """Whether only what struck another place is told before: "In Odesa a drone hits a plant. In Zaporizhzhia three are killed."

    What no word of a telling says of its means is not said by what came down elsewhere; a raid told of the whole country, or of
    no place, is that of all its places.
    """
    if any(any(t.clause.kinds) for t in group.tellings) or not any(t.here for t in group.tellings):
        return False
    first = min(t.index for t in group.tellings)
    told = next((c for c in reversed(scene.clauses[:first]) if any(c.kinds)), None)
    return told is not None and any(
        told.start <= p.start and p.end <= told.end and p.place.precision in _CLOSE for p in scene.places
    )


_CLOSE = frozenset({"site", "settlement", "near settlement", "district"})


def _elsewhere(one: Told, two: Told) -> bool:
    """Whether two clauses each name a place of their own, and neither lies in the other: two acts, whatever links them."""
    a, b = one.place, two.place
    if a is None or b is None or not (one.here and two.here) or a.id is None or b.id is None:
        return False
    return not (same_place(a, b) or refines(a, b) or refines(b, a))


def _draft(scene: Scene, verdict: Verdict, group: _Group) -> Draft:
    rows = [t.index for t in group.tellings]
    weight = verdict.told[rows][:, None]
    kinds = (np.log(verdict.types[rows] + 1e-3) * weight).sum(0)
    if _means_elsewhere(scene, group):
        kinds = np.where(NO_MEANS, kinds, -np.inf)
    kind = cast(IncidentType, INCIDENT_TYPES[int(kinds.argmax())])
    stage = cast(Stage, STAGES[int((np.log(verdict.stages[rows] + 1e-3) * weight).sum(0).argmax())])
    target = int((np.log(verdict.targets[rows] + 1e-3) * weight).sum(0).argmax())
    clauses = [t.clause for t in group.tellings]
    told = [c.telling for c in clauses if c.telling is not None]
    first = clauses[0]
    harmed = [*zip(clauses, group.harms, strict=True), *((c, c.harm) for c in group.after)]
    harmed.sort(key=lambda pair: pair[0].start)
    text = scene.analysis.document.text
    actor = next((t.actor for t in told if t.actor), None)
    draft = Draft(
        telling=Telling(
            type=kind, stage=stage, actor=actor, act="",
            means=next((t.means for t in told if t.means and t.type == kind), None),
            target=next((t.target for t in told if t.target), None),
            target_class=cast(TargetClass, TARGET_CLASSES[target]) if target < len(TARGET_CLASSES) else None,
        ),
        place=_finest_place(scene, verdict, group), time=_finest_time(scene, verdict, group), harm=Harm(),
        passages=[passage_of(text, c.start, c.end) for c, _ in harmed],
        attributed_by=next((attributed(c.sentence) for c in clauses if c.telling is not None and c.telling.actor), None) if actor else None,
        paragraph=first.sentence.paragraph, sentence=first.sentence.index, confidence=round(float(verdict.told[rows].max()), 3),
    )  # fmt: skip
    for clause, harm in harmed:
        if harm:
            words = text[clause.start : clause.end]
            draft.take_harm(harm, words, again=english.SAME_ACT.search(words) is not None)
    return draft


def _finest_place(scene: Scene, verdict: Verdict, group: _Group) -> Place | None:
    """The place that the tellings together are surest of; a place told more closely within it goes before it.

    A clause that names several places tells of each by itself and says nothing of the others.
    """
    weights: dict[str, tuple[float, Place]] = {}

    def add(place: Place, share: float) -> None:
        key = place.name.casefold()
        weights[key] = (weights.get(key, (0.0, place))[0] + share, place)

    for told, listed in zip(group.tellings, group.listed, strict=True):
        named = {scene.places[k].place.name for k in verdict.places[told.index].near.index}
        if told.place is not None and (listed or told.place.name not in named):
            # One of a list, or a quarter that was put in its town.
            add(told.place, 1.0)
            continue
        choice = verdict.places[told.index]
        for k, share in zip(choice.near.index, choice.shares, strict=True):
            add(scene.places[k].place, float(share))
    told_places = {t.place.name.casefold() for t in group.tellings if t.place is not None}
    if not told_places:
        return None
    _, best = max((w for k, w in weights.items() if k in told_places), key=lambda w: w[0])
    return next((p for k, (w, p) in weights.items() if k in told_places and refines(p, best)), best)


def _finest_time(scene: Scene, verdict: Verdict, group: _Group) -> When | None:
    """The time that the tellings together are surest of, as closely as one of them tells it."""
    weights: dict[tuple[str | None, str | None], tuple[float, When]] = {}
    for told in group.tellings:
        choice = verdict.times[told.index]
        for k, share in zip(choice.near.index, choice.shares, strict=True):
            when = scene.times[k].when
            key = (when.start, when.end)
            weights[key] = (weights.get(key, (0.0, when))[0] + float(share), when)
    own = {(t.time.start, t.time.end) for t in group.tellings if t.time is not None}
    if not own:
        return None
    _, best = max((w for k, w in weights.items() if k in own), key=lambda w: w[0])
    finer = [
        w
        for k, (_, w) in weights.items()
        if k in own and meet(w, best) and len(w.start or "") > len(best.start or "")
    ]
    return finer[0] if finer else _hour_within(scene, verdict, group, best)


def _hour_within(scene: Scene, verdict: Verdict, group: _Group, told: When) -> When:
    """The one hour that the clauses themselves name within a day or part of it: "morning of 3 September ... at 07:40"."""
    if told.precision != "part of day":
        return told
    hours = {
        (when.start, when.end): when
        for telling in group.tellings
        for k, here in zip(
            verdict.times[telling.index].near.index, verdict.times[telling.index].near.inside, strict=True
        )
        if here
        and (when := scene.times[k].when).precision in _OF_CLOCK
        and scene.times[k].mention is not None
        and scene.times[k].mention.relation not in _NOT_WHEN
        and meet(when, told)
    }
    return next(iter(hours.values())) if len(hours) == 1 else told


_OF_CLOCK = frozenset({"instant", "hour"})
_NOT_WHEN = frozenset({"since", "until", "till", "by", "as of"})
