"""A document laid out for the judge: clauses, and the places and times that each may be told of.

In      an Analysis, and what the rules gathered from it
Out     a Scene: clauses with what the rules read in them, as numbers too, and candidates of place and time
Pure    no clock, network, database or settings

Nothing is decided here. Training and reading build the same Scene, so that they cannot drift apart; a number added or
moved here needs new weights (``VERSION``).
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.actor.english import BODY_WORDS, PEOPLE
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.incident import english
from onrecord.extraction.incident import mood as moods
from onrecord.extraction.incident.clause import clauses
from onrecord.extraction.incident.draft import WIDE, Draft
from onrecord.extraction.incident.english_mood import DRILL
from onrecord.extraction.incident.find import Gathered
from onrecord.extraction.incident.harm import Harm, read_harm
from onrecord.extraction.incident.kind import kinds_told
from onrecord.extraction.incident.telling import Telling, read_aftermath, read_telling
from onrecord.extraction.incident.weapon import Weapon, means_of, weapons_in
from onrecord.extraction.incident.when import Clock, on_head_day, open_clock, resolved
from onrecord.extraction.incident.where import Ground, after_dateline, city_of, open_ground
from onrecord.extraction.place.english import DEMONYMS, GENERIC, ROLES
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.incident import INCIDENT_TYPES, STAGES, TARGET_CLASSES
from onrecord.model.place import Place
from onrecord.model.when import When

VERSION = "scene.3"
"""Weights are for one way of laying out; a Judge refuses those of another."""
Floats = NDArray[np.float32]
_REASONS = (
    moods.AHEAD, moods.TALK, moods.DENIED, moods.NO_WAR, moods.QUOTED, moods.VIOLATIONS, moods.ALERT, moods.HABIT, moods.AGAIN,
)  # fmt: skip
_NAME = re.compile(
    r"(?:(?:[AaEe][lndrsz]{1,2}-|Al |El )?[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'ʼ]+(?:-[\w’']+)*)(?: (?:(?:[ae][lndrsz]{1,2}-)?[A-ZÀ-Þ][\w’']+(?:-[\w’']+)*)){0,3}"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Clause:
    """One clause with what the rules read in it: a telling, or why it is none."""

    start: int
    end: int
    sentence: Sentence
    telling: Telling | None
    why_none: str | None
    harm: Harm
    ruled: tuple[tuple[int, Draft], ...]
    """The rules' drafts that have this clause for a passage, with their numbers."""
    kinds: tuple[float, ...]
    """Of which types its own words tell (``onrecord.extraction.incident.kind``)."""
    numbers: Floats


@dataclass(frozen=True, slots=True, kw_only=True)
class PlaceCandidate:
    """``known``: the gazetteer or the finder of places has it; else a name that only looks like one."""

    start: int
    end: int
    place: Place
    known: bool
    mention: PlaceMention | None
    sentence: Sentence


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeCandidate:
    start: int
    end: int
    when: When
    mention: TimeMention | None
    sentence: Sentence
    moved: bool = False
    """Whether the day of the report's head was given to an hour, beside the day that its own words give."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """All clauses of a document, and all that they may be put at, each in text order."""

    analysis: Analysis
    ground: Ground
    clock: Clock
    clauses: tuple[Clause, ...]
    places: tuple[PlaceCandidate, ...]
    times: tuple[TimeCandidate, ...]


def lay_out(analysis: Analysis, gathered: Gathered) -> Scene:
    """Everything that the judge looks at in one document; ``gathered`` is what the rules make of it."""
    drafts = gathered.drafts
    ground, clock = open_ground(analysis), open_clock(analysis)
    return Scene(
        analysis=analysis, ground=ground, clock=clock, clauses=tuple(_clauses(analysis, _by_passage(drafts), gathered.harms)),
        places=tuple(_places(analysis, ground, drafts)), times=tuple(_times(analysis, clock, drafts)),
    )  # fmt: skip


def _by_passage(drafts: Sequence[Draft]) -> dict[int, list[tuple[int, Draft]]]:
    """The drafts, with their number, by where a passage of theirs begins."""
    found: dict[int, list[tuple[int, Draft]]] = {}
    for number, draft in enumerate(drafts):
        for start in {p.start for p in draft.passages}:
            found.setdefault(start, []).append((number, draft))
    return found


def _clauses(
    analysis: Analysis, ruled: Mapping[int, list[tuple[int, Draft]]], harms: Mapping[tuple[int, int], Harm]
) -> Iterator[Clause]:
    text = analysis.document.text
    drills = {
        None if s.part.kind == "title" else s.paragraph for s in analysis.sentences if DRILL.search(s.text)
    }
    weapon: Weapon | None = None
    weapon_at = -2
    kinds = {s.index: kinds_told(s.text) for s in analysis.sentences}
    whole = np.minimum(np.sum(list(kinds.values()), axis=0), _OFTEN) / _OFTEN
    ordered = sorted(
        (p.start, d.telling.type)
        for (_, d) in {n: (n, d) for ds in ruled.values() for n, d in ds}.values()
        for p in d.passages
    )
    for sentence in analysis.sentences:
        if sentence.part.kind == "editor's note":
            continue
        for begin, end in clauses(sentence):
            start = max(begin, after_dateline(sentence))
            clause, before = text[start:end], text[sentence.start : start]
            carried = weapon if weapon_at >= sentence.index - 1 else None
            told = read_telling(clause, before, carried)
            after = told is None and read_aftermath(clause, before) is not None
            named = means_of(weapons_in(clause))
            if named is not None and named.thing:
                weapon, weapon_at = named, sentence.index
            harm = harms.get((start, end))
            if harm is None:
                harm = read_harm(text, start, end, analysis.quantities)
            telling = told if isinstance(told, Telling) else None
            why = told if isinstance(told, str) else None
            own = tuple(ruled.get(start, ()))
            own_kinds = kinds_told(clause)
            draft = own[0][1] if own else None
            flags = [
                telling is not None, after, named is not None, carried is not None,
                harm.killed is not None, harm.injured is not None,
                bool(harm.killed and harm.killed.lower == 0), bool(harm.injured and harm.injured.lower == 0),
                moods.is_total(clause), english.ANEW.search(clause) is not None, english.SAME_ACT.search(clause) is not None,
                english.OCCURRED.search(clause) is not None, english.STATISTIC.search(clause) is not None,
                english.HARM.search(clause) is not None, english.DAMAGE.search(clause) is not None,
                sentence.paragraph in drills, None in drills, sentence.part.kind == "title", sentence.part.kind == "caption",
                sentence.paragraph == 0, any(c.isdigit() for c in clause), "?" in clause,
            ]  # fmt: skip
            numbers = [
                *map(float, flags),
                *one_of(telling.type if telling else None, INCIDENT_TYPES),
                *one_of(telling.stage if telling else None, STAGES),
                *one_of(telling.target_class if telling else None, TARGET_CLASSES),
                *one_of(why, _REASONS),
                float(draft is not None),
                float(len(own) > 1),
                float(draft is not None and draft.passages[0].start == start),
                *one_of(draft.telling.type if draft else None, INCIDENT_TYPES),
                *one_of(draft.telling.stage if draft else None, STAGES),
                *one_of(draft.telling.target_class if draft else None, TARGET_CLASSES),
                *one_of(named.type if named else None, INCIDENT_TYPES),
                *own_kinds,
                *kinds[sentence.index],
                *kinds.get(sentence.index - 1, _NO_KINDS),
                *kinds.get(sentence.index + 1, _NO_KINDS),
                *whole.tolist(),
                *one_of(_before(ordered, start), INCIDENT_TYPES),
                *one_of(_behind(ordered, start), INCIDENT_TYPES),
            ]
            yield Clause(
                start=start, end=end, sentence=sentence, telling=telling, why_none=why, harm=harm, ruled=own,
                kinds=own_kinds, numbers=np.asarray(numbers, np.float32),
            )  # fmt: skip


_NO_KINDS = (0.0,) * len(INCIDENT_TYPES)
_NO_PLACE = (
    DEMONYMS | GENERIC | ROLES | PEOPLE
    | {"ombudsman", "republic", "state", "observatory", "network", "committee"}
)  # fmt: skip
"""Words that head the name of a people, an office or a body and of no place."""
_BODIES = BODY_WORDS - frozenset(
    "hospital church region oblast city district street square centre center university institute court bank front house gaza ukraine israel russia".split()
)
"""Words that end the name of a body; a hospital and a square are places too."""
_TWICE = 2
"""Times that a name of a headline, where every word is a capital, must stand in the text to be one."""
_OFTEN = 4
"""Sentences from which on a type is told as often as can be."""


def _before(ordered: Sequence[tuple[int, str]], position: int) -> str | None:
    """The type of what the rules read last before ``position``."""
    at = bisect_left(ordered, (position, ""))
    return ordered[at - 1][1] if at else None


def _behind(ordered: Sequence[tuple[int, str]], position: int) -> str | None:
    at = bisect_left(ordered, (position + 1, ""))
    return ordered[at][1] if at < len(ordered) else None


def _places(analysis: Analysis, ground: Ground, drafts: Sequence[Draft]) -> Iterator[PlaceCandidate]:
    """Every place mention, every run of capitals that nothing else has taken, and what the rules made of "the region"."""
    text = analysis.document.text
    found: list[PlaceCandidate] = []
    for m in analysis.places:
        sentence = analysis.sentence_at(m.start)
        if sentence is not None:
            near = ground.within(sentence.start, sentence.end)
            if m.place.id is None and sentence.part.kind == "title" and text.count(m.text) < _TWICE:
                continue
            place = _part_of(text, m.start, city_of(ground, m, near))
            found.append(
                PlaceCandidate(
                    start=m.start, end=m.end, place=place, known=True, mention=m, sentence=sentence
                )
            )
    taken = sorted(
        (m.start, m.end) for group in (analysis.places, analysis.times, analysis.actors) for m in group
    )
    for sentence in analysis.sentences:
        for start, end in _names(text, sentence):
            name = text[start:end]
            if (
                any(a < end and start < b for a, b in taken)
                or weapons_in(name)
                or name.split(" ")[0].lower() in _NO_PLACE
                or name.split(" ")[-1].lower() in _BODIES
                or name.lower().removesuffix("s") in DEMONYMS
                or (sentence.part.kind == "title" and text.count(name) < _TWICE)
            ):
                continue
            place = Place(name=name, precision="unknown")
            found.append(
                PlaceCandidate(
                    start=start, end=end, place=place, known=False, mention=None, sentence=sentence
                )
            )
    for draft in drafts:
        meant, first = draft.place, draft.passages[0]
        told_in = analysis.sentence_at(first.start)
        if meant is None or told_in is None or any(c.place.name == meant.name for c in found):
            continue
        found.append(
            PlaceCandidate(
                start=first.start, end=first.end, place=meant, known=True, mention=None, sentence=told_in
            )
        )
    yield from sorted(found, key=lambda c: c.start)


_DIRECTION = re.compile(
    r"\b((?:north|south|east|west|central|north-?east|north-?west|south-?east|south-?west)(?:ern)?)\s$"
)


def _part_of(text: str, start: int, place: Place) -> Place:
    """ "Southern Lebanon" is a part of the country that has no bounds of its own, and not the country."""
    direction = _DIRECTION.search(text, max(0, start - 16), start)
    if direction is None or place.precision not in WIDE or place.id is None:
        return place
    return Place(
        name=f"{direction[1]} {place.name}", precision="area", within=(place.id, *place.within),
        territory=place.territory, disputed=place.disputed,
    )  # fmt: skip


def _times(analysis: Analysis, clock: Clock, drafts: Sequence[Draft]) -> Iterator[TimeCandidate]:
    """Every date and hour, on the day of its story, and the spans that the rules put together of several."""
    found: list[TimeCandidate] = []
    for m in analysis.times:
        sentence = analysis.sentence_at(m.start)
        if sentence is None or m.kind not in {"date", "time"} or not m.when.start:
            continue
        when = resolved(clock, sentence, m)
        found.append(TimeCandidate(start=m.start, end=m.end, when=when, mention=m, sentence=sentence))
        other = on_head_day(clock, m)
        if other is not None and other.start != when.start:
            found.append(
                TimeCandidate(start=m.start, end=m.end, when=other, mention=m, sentence=sentence, moved=True)
            )
    for draft in drafts:
        when_, first = draft.time, draft.passages[0]
        sentence = analysis.sentence_at(first.start)
        if (
            when_ is None
            or sentence is None
            or any((c.when.start, c.when.end) == (when_.start, when_.end) for c in found)
        ):
            continue
        found.append(
            TimeCandidate(start=first.start, end=first.end, when=when_, mention=None, sentence=sentence)
        )
    yield from sorted(found, key=lambda c: c.start)


def _names(text: str, sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Runs of capitals that may be names: within a sentence any, at its head those that a list, a colon or a comma follows."""
    for run in _NAME.finditer(text, sentence.start, sentence.end):
        start = run.start()
        while (word := _WORD.match(text, start, run.end())) is not None and word[1].lower() in _FUNCTION:
            start = word.end()
        if start >= run.end() or (start == run.start() and text[start : run.end()].lower() in _FUNCTION):
            continue
        heads = not text[sentence.start : start].strip(" \t\"“”'‘’-–—•*▸▪●🔹◽❗️")
        if heads and not _HEADED.match(text, run.end()):
            continue
        yield start, run.end()


_WORD = re.compile(r"([\w’']+)\s+")
_HEADED = re.compile(r"[:,.]|\s(?:and|or)\s[A-ZÀ-Þ]|[’']s\s|\s(?:was|is|has|came|again)\b")
_FUNCTION = frozenset(
    """in at on near over by from to towards toward around outside inside behind between after before since until during while when where why how
    the a an this that these those it its he she they we i you his her their our no not none one two three four five six seven eight nine ten
    and but or if as so yet also still then there here today yesterday tomorrow meanwhile earlier later another other some most many all both
    each every what who which mr mrs ms dr monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december according said president minister general governor mayor""".split()
)


def one_of(value: object, among: Sequence[object]) -> list[float]:
    """1 for the entry that ``value`` is, 0 for all others."""
    return [float(value == one) for one in among]
