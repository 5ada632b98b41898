"""Incidents: find what one document tells as having happened.

In      an Analysis and IncidentOptions
Out     an Outcome[Incident]; warnings, plans, denials, drills and general practice are passed over by reason
Pure    no clock, network, database or settings. Same input, same answer, same order

Repeated mentions of one raid are one incident with several passages. The text is not joined beyond
what it says: harm told in the next sentence joins the act before it only where no other place,
time or act stands between.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from itertools import product

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.incident import english
from onrecord.extraction.incident.attributed import attributed
from onrecord.extraction.incident.clause import clauses
from onrecord.extraction.incident.draft import Draft, merged, refines, same_place
from onrecord.extraction.incident.english_mood import DRILL
from onrecord.extraction.incident.harm import Harm, read_harm
from onrecord.extraction.incident.kind import PLAIN
from onrecord.extraction.incident.mood import is_total
from onrecord.extraction.incident.story import REACH, story_start
from onrecord.extraction.incident.telling import Telling, read_aftermath, read_telling
from onrecord.extraction.incident.weapon import Weapon, means_of, weapons_in
from onrecord.extraction.incident.when import Clock, days_listed, open_clock, time_before, time_told
from onrecord.extraction.incident.where import (
    Ground,
    after_dateline,
    elsewhere,
    launched_from,
    open_ground,
    place_before,
    place_meant,
    places_told,
    unlisted_place,
    village_in,
)
from onrecord.extraction.sentence import Sentence
from onrecord.model.identity import stamped
from onrecord.model.incident import Incident
from onrecord.model.outcome import Outcome, Refusal, method
from onrecord.model.passage import passage_of
from onrecord.model.place import Place

METHOD = "incident.rules.v1"
_COUNTED = re.compile(r"\b\d+\b|\b(?:dozens|hundreds|scores)\b")
_HARM_REACH = 3
"""Sentences after an act in which its harm may be told, where no other act stands between."""
# What goes back to the weapons just told: "All twelve were destroyed".
_ALL_OF_THEM = re.compile(
    r"\s*(?:all|both|none|each|most|half|they|it|these|those|\w+ of (?:them|these|which)|the (?:drones?|UAVs?|missiles?|rockets?|bombs?|shells?|aircraft))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentOptions:
    """``without_place``: also give incidents whose place the report does not tell, if time or harm is."""

    without_place: bool = True


@method(METHOD)
def find_incidents(analysis: Analysis, options: IncidentOptions) -> Outcome[Incident]:
    """Every violent act, or its effect, that the document tells as having happened."""
    gathered = gather(analysis, options)
    found = [stamped("incident", analysis.document.id, d.incident(METHOD)) for d in gathered.drafts]
    return Outcome(found=tuple(found), refused=gathered.refused, passed_over=gathered.passed_over)


@dataclass(frozen=True, slots=True, kw_only=True)
class Gathered:
    """What the rules make of one document: drafts in text order, refusals, and how many tellings were none and why."""

    drafts: tuple[Draft, ...]
    harms: Mapping[tuple[int, int], Harm]
    """The harm of each clause that was read for it, by where the clause stands: reading it again would take as long."""
    refused: tuple[Refusal, ...]
    passed_over: Mapping[str, int]


def gather(analysis: Analysis, options: IncidentOptions) -> Gathered:
    """Read one document by the rules alone."""
    reader = _Reader(analysis, options)
    for sentence in analysis.sentences:
        if sentence.part.kind in {"title", "editor's note"}:
            continue
        for start, end in clauses(sentence):
            reader.read(sentence, start, end)
    return Gathered(
        drafts=tuple(merged(reader.drafts)), harms=reader.harms, refused=tuple(reader.refused), passed_over=dict(reader.over)
    )  # fmt: skip


class _Reader:
    """Reads one document clause by clause, with what the clauses before it told."""

    def __init__(self, analysis: Analysis, options: IncidentOptions) -> None:
        self.analysis = analysis
        self.options = options
        self.ground: Ground = open_ground(analysis)
        self.clock: Clock = open_clock(analysis)
        self.drafts: list[Draft] = []
        self.harms: dict[tuple[int, int], Harm] = {}
        self.refused: list[Refusal] = []
        self.over: Counter[str] = Counter()
        self.weapon: Weapon | None = None
        self.weapon_at = -2
        self.total_at = -2
        self.drills: set[int | None] = {
            None if s.part.kind == "title" else s.paragraph
            for s in analysis.sentences
            if DRILL.search(s.text)
        }

    def read(self, sentence: Sentence, start: int, end: int) -> None:
        """Take in one clause: a new incident, more of the last one, or none and why."""
        text = self.analysis.document.text
        start = max(start, after_dateline(sentence))
        clause = text[start:end]
        carried = self.weapon if self.weapon_at >= sentence.index - 1 else None
        before = text[sentence.start : start]
        telling = read_telling(clause, before, carried)
        self._note_weapon(sentence, clause)
        if isinstance(telling, str):
            self.over[telling] += 1
            return
        harm = self.harms[start, end] = read_harm(text, start, end, self.analysis.quantities)
        last = self._last(sentence, clause)
        raided = bool(self.drafts) and sentence.index - self.drafts[-1].sentence <= REACH
        if telling is None and raided:
            telling = read_aftermath(clause, before)
        act = start + max(0, clause.find(telling.act)) if telling is not None else start
        places = places_told(self.ground, sentence, start, end, act)
        named = bool(places)
        if all(p.precision == "near settlement" for p in places):
            told = unlisted_place(self.ground, sentence, start, end)
            if told is None and not places:
                told = place_meant(self.ground, sentence, start, end)
            places = [told] if told else places
        elif places[0].precision in {"district", "region", "area", "country"}:
            village = village_in(self.ground, start, end, places[0])
            places = [village] if village else places
        if isinstance(telling, Telling) and telling.stage == "launch":
            origin = launched_from(self.ground, start, end)
            if origin is not None and not (
                origin.precision == "country" and english.OVER_REGIONS.search(clause)
            ):
                places = [origin]
        if telling is None:
            if english.OCCURRED.search(clause):
                self._place_told_later(sentence, start, end, places)
            elif is_total(clause):
                self.total_at = sentence.index
            else:
                self._add_harm(sentence, start, end, harm, places, last)
            return
        if self._in_drill(sentence, harm):
            self.over["told of a drill"] += 1
            return
        time = time_told(self.clock, sentence, start, end, act)
        anew = english.ANEW.search(clause) is not None
        goes_back = not anew and (english.SAME_ACT.search(clause) is not None or _of_target(clause, last))
        telling = _by_story(telling, last, sentence, goes_back=goes_back)
        if telling.type == "attack" and carried is not None and english.OBJECT_HIT.fullmatch(telling.act):
            telling = replace(telling, type=carried.type, means=carried.means)
        anaphoric = _ALL_OF_THEM.match(clause) is not None
        if (
            last is not None
            and not anew
            and last.goes_on(telling, places, time, harm, sentence, anaphoric=anaphoric, goes_back=goes_back)
        ):
            passage = passage_of(text, start, end)
            last.add(telling, harm, passage, sentence, time, goes_back=goes_back)
            if (
                places
                and last.place is not None
                and (refines(places[0], last.place) or english.OCCURRED.search(clause))
            ):
                last.place = places[0]
            if last.place is None and places:
                last.place = places[0]
                self.drafts += [
                    replace(last, place=p, harm=Harm(), passages=[*last.passages]) for p in places[1:]
                ]
            return
        if self._spoken_of(telling, clause, places, harm, sentence, last):
            return
        if not places:
            told = self._place_before(sentence, start, end, telling, last)
            places = [told] if told else []
        counts = bool((harm.killed and harm.killed.lower) or (harm.injured and harm.injured.lower))
        if not places and not self._enough(telling, time is not None, counts, sentence, start, end):
            return
        said = attributed(sentence) if telling.actor else None
        when = time or time_before(self.clock, sentence)
        days = days_listed(self.clock, start, end) or (when,)
        here: list[Place | None] = [*places] or [None]
        for index, (place, day) in enumerate(product(here, days)):
            self.drafts.append(
                Draft(
                    telling=telling, place=place, time=day, harm=harm if index == 0 else Harm(), passages=[passage_of(text, start, end)],
                    attributed_by=said, paragraph=sentence.paragraph, sentence=sentence.index, place_told=named, time_told=time is not None, goes_back=goes_back, anew=anew,
                )
            )  # fmt: skip

    def _note_weapon(self, sentence: Sentence, clause: str) -> None:
        """Keep the weapon told last, for "it came down ..."."""
        weapon = means_of(weapons_in(clause))
        if weapon is not None and weapon.thing:
            self.weapon, self.weapon_at = weapon, sentence.index

    def _in_drill(self, sentence: Sentence, harm: Harm) -> bool:
        """Whether the paragraph, or the report by its title, is about an exercise."""
        return not harm and (sentence.paragraph in self.drills or None in self.drills)

    def _last(self, sentence: Sentence, clause: str) -> Draft | None:
        """The incident that a clause may go on telling: its paragraph's last, or the story's where it goes back to it."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or last.paragraph == sentence.paragraph:
            return last
        told_before = last.sentence >= story_start(self.analysis, sentence)
        return last if told_before and (english.SAME_ACT.search(clause) or _of_target(clause, last)) else None

    def _add_harm(
        self, sentence: Sentence, start: int, end: int, harm: Harm, places: list[Place], last: Draft | None
    ) -> bool:
        """A clause with harm alone ("Nobody was hurt.") belongs to the act told just before, at no other place; whether there was one."""
        text = self.analysis.document.text
        if last is None and not places and self.drafts:
            told = self.drafts[-1]
            last = told if told.sentence >= story_start(self.analysis, sentence) else None
        if self._of_total(sentence, harm, start):
            return False
        if not harm or last is None or sentence.index - last.sentence > _HARM_REACH:
            return False
        if places and last.place is not None and not same_place(places[0], last.place):
            return False
        if last.add_harm(harm, more=english.ONE_MORE.match(text, start) is not None):
            last.passages.append(passage_of(text, start, end))
            last.sentence = sentence.index
        if english.OF_SEVERAL.search(text, start, end):
            for draft in self.drafts[:-1]:
                if draft.paragraph == sentence.paragraph:
                    draft.add_harm(harm)
        return True

    def _of_total(self, sentence: Sentence, harm: Harm, start: int) -> bool:
        """Whether harm told alone is a war's: thousands, or "another 16,000" behind them."""
        many = any(q is not None and (q.lower or 0) >= _WAR_TOLL for q in (harm.killed, harm.injured))
        goes_on = sentence.index - self.total_at <= 1 and english.ONE_MORE.match(
            self.analysis.document.text, start
        )
        if many or goes_on:
            self.total_at = sentence.index
        return many or bool(goes_on)

    def _spoken_of(
        self,
        telling: Telling,
        clause: str,
        places: list[Place],
        harm: Harm,
        sentence: Sentence,
        last: Draft | None,
    ) -> bool:
        """Whether the clause speaks of violence without telling one occasion of it; counted by reason."""
        reason = None
        only_harm = telling.means is None and english.HARM_VERB.match(telling.act) is not None
        apart = last is None or sentence.index - last.sentence > 1
        if only_harm and not places and apart and harm and not english.STATISTIC.search(clause):
            # A wire tells the harm in a paragraph of its own: "Ten people were killed, he said."
            start = sentence.start + sentence.text.find(clause)
            if self._add_harm(sentence, start, start + len(clause), harm, places, last):
                return True
        if (
            only_harm
            and (
                english.STATISTIC.search(clause)
                or (not places and (last is None or sentence.index - last.sentence > 1))
            )
        ) or (
            harm.killed is not None
            and (harm.killed.lower or 0) >= _WAR_TOLL
            and (not places or places[0].precision == "country")
        ):
            reason = "a total or a toll with no occasion of its own"
        elif (
            telling.means is None
            and not telling.target
            and not places
            and not harm
            and english.BARE_NOUN.fullmatch(telling.act)
        ):
            reason = "an attack is spoken of, not told"
        if reason:
            self.over[reason] += 1
        return reason is not None

    def _place_told_later(self, sentence: Sentence, start: int, end: int, places: list[Place]) -> None:
        """ "The incident occurred in the town of X": the place of the act told before, more closely."""
        last = self.drafts[-1] if self.drafts else None
        if last is None or not places or sentence.index - last.sentence > REACH:
            return
        last.place = places[0]
        last.passages.append(passage_of(self.analysis.document.text, start, end))

    def _place_before(
        self, sentence: Sentence, start: int, end: int, telling: Telling, last: Draft | None
    ) -> Place | None:
        """The place of a clause that names none; none where it is background, elsewhere or a total of the country."""
        clause = self.analysis.document.text[start:end]
        if english.BACKGROUND.search(clause) or elsewhere(self.ground, start, end):
            return None
        if telling.stage in {"launch", "intercepted"} and english.NATIONAL.search(clause):
            return None
        if last is not None and last.place is not None and sentence.index - last.sentence <= 1:
            return last.place
        return place_before(self.ground, sentence, start)

    def _enough(
        self, telling: Telling, timed: bool, counts: bool, sentence: Sentence, start: int, end: int
    ) -> bool:
        """Whether a telling with no place is one occasion all the same: an act with its hour, object or harm."""
        counted = telling.stage in {"launch", "intercepted"} and _COUNTED.search(
            self.analysis.document.text, start, end
        )
        if not (
            self.options.without_place
            and (telling.means or telling.target or counts)
            and (timed or counts or telling.target or counted)
        ):
            self.over["no place, hour, object or harm of its own"] += 1
            return False
        if telling.type == "attack" and not telling.target and not counts:
            self.refused.append(
                Refusal(
                    of="incident",
                    reason="an act is told, but neither its place, its object nor its harm",
                    passages=(passage_of(self.analysis.document.text, start, end),),
                    method=METHOD,
                )
            )
            return False
        return True


def _by_story(telling: Telling, last: Draft | None, sentence: Sentence, *, goes_back: bool) -> Telling:
    """What the raid told just before says of an act with no weapon of its own: "the strike", wreckage, "hit were also"."""
    if last is None or telling.means is not None or telling.type not in PLAIN or last.telling.type in PLAIN:
        return telling
    if sentence.index - last.sentence > 1:
        return telling
    if goes_back or telling.stage in {"debris", "intercepted"} or english.OBJECT_HIT.fullmatch(telling.act):
        return replace(telling, type=last.telling.type, means=last.telling.means)
    return telling


def _of_target(clause: str, last: Draft | None) -> bool:
    """Whether the clause goes on about what was struck: "struck a car", "the car was hit by a missile"."""
    target = last.telling.target if last is not None else None
    return (
        target is not None and re.search(rf"\bthe {re.escape(target)}\b", clause, re.IGNORECASE) is not None
    )


_WAR_TOLL = 1000
"""From here on the killed of a whole country are those of a war: no single act of today kills as many."""
