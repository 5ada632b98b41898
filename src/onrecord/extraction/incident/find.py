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
from dataclasses import dataclass, replace
from datetime import date, timedelta

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.incident import english
from onrecord.extraction.incident.clause import clauses
from onrecord.extraction.incident.harm import Harm, read_harm
from onrecord.extraction.incident.telling import Telling, read_telling
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.identity import stamped
from onrecord.model.incident import Incident
from onrecord.model.outcome import Outcome, Refusal, method
from onrecord.model.passage import Passage, passage_of
from onrecord.model.place import Place
from onrecord.model.when import When

METHOD = "incident.rules.v1"
_SIZES = {
    "site": 0,
    "settlement": 1,
    "near settlement": 1,
    "unknown": 2,
    "district": 3,
    "region": 4,
    "area": 5,
    "country": 6,
    "sea": 6,
}
_JOINED = re.compile(r"^\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*/\s*)(?:the\s+)?$")
_WARRING = re.compile(
    r"\b(?:air force|general staff|ministry|mayor|governor|head of|administration|military|army|emergency|police|prosecutor\w*|officials?|president|spokes\w+|authorities|agency|service|rescuers|witness\w*|residents?|medics|health|ombudsman|brigade|command|council|mission)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class IncidentOptions:
    """``without_place``: also give incidents whose place the report does not tell, if time or harm is."""

    without_place: bool = True


@dataclass(slots=True)
class _Draft:
    """An incident that is being gathered from clauses in order."""

    telling: Telling
    place: Place | None
    time: When | None
    harm: Harm
    passages: list[Passage]
    attributed_by: str | None
    paragraph: int
    sentence: int


@method(METHOD)
def find_incidents(analysis: Analysis, options: IncidentOptions) -> Outcome[Incident]:
    """Every violent act, or its effect, that the document tells as having happened."""
    drafts: list[_Draft] = []
    refused: list[Refusal] = []
    over: Counter[str] = Counter()
    for sentence in analysis.sentences:
        if sentence.part.kind in {"title", "editor's note"}:
            continue
        for start, end in clauses(sentence):
            _read_clause(analysis, sentence, start, end, drafts, refused, over, options)
    found = [stamped("incident", analysis.document.id, _incident(d)) for d in _merged(drafts)]
    return Outcome(found=tuple(found), refused=tuple(refused), passed_over=dict(over))


def _read_clause(
    analysis: Analysis,
    sentence: Sentence,
    start: int,
    end: int,
    drafts: list[_Draft],
    refused: list[Refusal],
    over: Counter[str],
    options: IncidentOptions,
) -> None:
    text = analysis.document.text
    clause = text[start:end]
    telling = read_telling(clause, text[sentence.start : start])
    if isinstance(telling, str):
        over[telling] += 1
        return
    harm = read_harm(text, start, end, analysis.quantities)
    places = _places(analysis, sentence, start, end)
    last = drafts[-1] if drafts and drafts[-1].paragraph == sentence.paragraph else None
    if telling is None:
        _continue(text, start, end, harm, places, last, sentence)
        if harm and english.OF_SEVERAL.search(clause):
            for draft in [d for d in drafts[:-1] if d.paragraph == sentence.paragraph]:
                draft.harm = draft.harm or harm
        return
    time = _time(analysis, sentence, start, end)
    if _goes_on(telling, places, time, harm, last, sentence):
        assert last is not None
        _join(last, telling, harm, passage_of(text, start, end), sentence, time)
        return
    only_harm = telling.means is None and english.HARM_VERB.match(telling.act) is not None
    if only_harm and (
        english.STATISTIC.search(clause)
        or (not places and (last is None or sentence.index - last.sentence > 1))
    ):
        over["a total or a toll with no occasion of its own"] += 1
        return
    bare_noun = telling.means is None and not telling.target and english.BARE_NOUN.fullmatch(telling.act)
    if bare_noun and not places and not harm:
        over["an attack is spoken of, not told"] += 1
        return
    if not places:
        inherited = last.place if last and sentence.index - last.sentence <= 1 else None
        named = _unlisted(analysis, sentence, start, end)
        told = named or inherited or _earlier_place(analysis, sentence, start)
        places = [told] if told else []
    counts = (harm.killed and (harm.killed.lower or 0)) or (harm.injured and (harm.injured.lower or 0))
    if not places and not (
        options.without_place
        and (telling.means or telling.target or counts)
        and (time or counts or telling.target)
    ):
        over["no place, hour, object or harm of its own"] += 1
        return
    if not places and telling.type == "attack" and not telling.target and not counts:
        refused.append(
            Refusal(
                of="incident",
                reason="an act is told, but neither its place, its object nor its harm",
                passages=(passage_of(text, start, end),),
                method=METHOD,
            )
        )
        return
    goes_back = last is not None and sentence.index - last.sentence <= 1 and english.SAME_ACT.search(clause)
    if last is not None and goes_back and telling.type == "attack" and last.telling.means:
        telling = replace(telling, type=last.telling.type, means=last.telling.means)
    said = _attributed(sentence)
    for index, place in enumerate(places or [None]):
        drafts.append(
            _Draft(
                telling=telling, place=place, time=time, harm=harm if index == 0 else Harm(), passages=[passage_of(text, start, end)],
                attributed_by=said if telling.actor else None, paragraph=sentence.paragraph, sentence=sentence.index,
            )
        )  # fmt: skip


def _continue(
    text: str, start: int, end: int, harm: Harm, places: list[Place], last: _Draft | None, sentence: Sentence
) -> None:
    """A clause with harm alone ("Nobody was hurt.") belongs to the act told just before, at no other place."""
    if not harm or last is None or sentence.index - last.sentence > 1:
        return
    if places and last.place is not None and places[0].name != last.place.name:
        return
    joined = Harm(killed=last.harm.killed or harm.killed, injured=last.harm.injured or harm.injured)
    if joined != last.harm:
        last.harm = joined
        last.passages.append(passage_of(text, start, end))
        last.sentence = sentence.index


def _goes_on(
    telling: Telling,
    places: list[Place],
    time: When | None,
    harm: Harm,
    last: _Draft | None,
    sentence: Sentence,
) -> bool:
    """Whether a clause goes on telling the last incident: no other place, time or means."""
    if last is None or sentence.index - last.sentence > 1:
        return False
    if places and (last.place is None or all(p.name != last.place.name for p in places)):
        return False
    if time is not None and last.time is not None and time != last.time:
        return False
    if telling.means and last.telling.means and telling.type != last.telling.type:
        return False
    if harm.killed and last.harm.killed and harm.killed != last.harm.killed:
        return False
    return (
        not places
        or sentence.index == last.sentence
        or telling.means is None
        or telling.means == last.telling.means
    )


def _join(
    last: _Draft, telling: Telling, harm: Harm, passage: Passage, sentence: Sentence, time: When | None
) -> None:
    last.passages.append(passage)
    last.sentence = sentence.index
    last.time = last.time or time
    last.harm = Harm(killed=last.harm.killed or harm.killed, injured=last.harm.injured or harm.injured)
    old = last.telling
    if old.type in {"attack", "damage reported", "explosion"} and telling.type not in {
        "attack",
        "damage reported",
    }:
        last.telling = replace(
            telling,
            target=old.target or telling.target,
            target_class=old.target_class or telling.target_class,
            actor=old.actor or telling.actor,
        )
    elif old.target is None:
        last.telling = replace(old, target=telling.target, target_class=telling.target_class)


def _places(analysis: Analysis, sentence: Sentence, start: int, end: int) -> list[Place]:
    """The places of a clause, the smallest of a chain each ("Rafah, in the south of Gaza" is Rafah)."""
    begin = max(start, _after_dateline(analysis, sentence))
    text = analysis.document.text
    told = [
        m
        for m in analysis.places
        if begin <= m.start
        and m.end <= end
        and not m.metonym
        and not english.ORIGIN.search(text[max(begin, m.start - 40) : m.start])
    ]
    inside = [m for m in told if m.relation not in {"from", "of", "to", "towards", "toward", "between"}]
    origin = [m for m in told if m.relation in {"of", "to", "towards", "toward"}]
    mentions = inside or origin
    chosen: list[PlaceMention] = []
    for mention in mentions:
        previous = chosen[-1] if chosen else None
        if previous is not None:
            between = analysis.document.text[previous.end : mention.start]
            if (
                _JOINED.match(between.replace(mention.relation or "\0", "", 1))
                and mention.relation in {"and", ",", None}
                and _alike(previous, mention)
            ):
                chosen.append(mention)
                continue
            # Two places in one clause that are not listed: the smaller tells where, the wider what holds it.
            if _SIZES[mention.place.precision] < _SIZES[previous.place.precision]:
                chosen[-1] = mention
            continue
        chosen.append(mention)
    return [_city_of(analysis, m) for m in chosen if m.place.precision != "country" or len(chosen) == 1]


def _city_of(analysis: Analysis, mention: PlaceMention) -> Place:
    """A quarter or street that no gazetteer places is told by the city last named before it."""
    if mention.place.id or not english.QUARTER.search(mention.text):
        return mention.place
    cities = [
        m
        for m in analysis.places
        if m.start < mention.start
        and m.place.precision == "settlement"
        and not english.QUARTER.search(m.text)
    ]
    return cities[-1].place if cities else mention.place


def _alike(a: PlaceMention, b: PlaceMention) -> bool:
    return abs(_SIZES[a.place.precision] - _SIZES[b.place.precision]) <= 2


def _unlisted(analysis: Analysis, sentence: Sentence, start: int, end: int) -> Place | None:
    """A name behind a word of place that no gazetteer knows ("at Al-Nasr"): a place of unknown kind."""
    text = analysis.document.text
    for found in english.NAMED_PLACE.finditer(text, max(start, _after_dateline(analysis, sentence)), end):
        a, b = found.span("name")
        taken = [*((m.start, m.end) for m in analysis.actors), *((m.start, m.end) for m in analysis.times)]
        if not any(left < b and a < right for left, right in taken):
            return Place(name=found["name"], precision="unknown")
    return None


def _earlier_place(analysis: Analysis, sentence: Sentence, start: int) -> Place | None:
    """Where a telling names no place: the last one named before it in its paragraph, else the one that the title names."""
    first = next((s for s in analysis.sentences if s.paragraph == sentence.paragraph), sentence)
    begin = _after_dateline(analysis, first)
    small = [m for m in analysis.places if m.place.precision != "country" and not m.metonym]
    before = [m for m in small if begin <= m.start < start and m.relation not in {"from", "to", "towards"}]
    if before:
        return _city_of(analysis, before[-1])
    titles = [p for p in analysis.document.parts if p.kind == "title"]
    titled = {m.place.name: m.place for m in small if any(p.start <= m.start < p.end for p in titles)}
    return next(iter(titled.values())) if len(titled) == 1 else None


def _time(analysis: Analysis, sentence: Sentence, start: int, end: int) -> When | None:
    """The time told in the clause, else in its sentence before it, else at the head of its paragraph or ticker entry."""
    begin = _after_dateline(analysis, sentence)
    entry = _entry_time(analysis, sentence)
    own = [t for t in analysis.times if begin <= t.start and t.end <= end and _usable(t) and t is not entry]
    here = [t for t in own if t.start >= start] or [t for t in own if t.end <= start][-2:]
    if here:
        finest = min(here, key=_fineness)
        day = next((t for t in here if t is not finest and t.when.precision == "day"), None)
        return _on_day(finest.when, day.when, analysis.document.published) if day else finest.when
    return _headed_time(analysis, sentence)


def _usable(time: TimeMention) -> bool:
    return bool(
        time.kind in {"date", "time"}
        and time.when.start
        and time.relation not in {"since", "until", "till", "through", "throughout"}
        and (time.relation != "before" or english.PART_OF_DAY.search(time.text))
        and time.when.precision
        in {"instant", "hour", "part of day", "day", "week", "month", "season", "year"}
    )


def _on_day(hour: When, day: When, published: str | None) -> When:
    """An hour read on the report's own day, moved to the day that its sentence tells ("on Wednesday at 10:35")."""
    if not (hour.start and day.start and published) or hour.precision not in {
        "instant",
        "hour",
        "part of day",
    }:
        return hour
    shift = date.fromisoformat(day.start[:10]) - date.fromisoformat(published[:10])
    near = abs((date.fromisoformat(hour.start[:10]) - date.fromisoformat(published[:10])).days)
    if near > 1 or not shift or hour.start[:10] == day.start[:10]:
        return hour
    return replace(
        hour,
        timex=None,
        start=_shifted(hour.start, shift),
        end=_shifted(hour.end, shift) if hour.end else None,
    )


def _shifted(moment: str, by: timedelta) -> str:
    return (date.fromisoformat(moment[:10]) + by).isoformat() + moment[10:]


def _headed_time(analysis: Analysis, sentence: Sentence) -> When | None:
    """The time that heads the paragraph or entry ("15:02 Mariupol: ..."), or that the two sentences before tell."""
    entry = _entry_time(analysis, sentence)
    if entry is not None:
        return entry.when
    own = [s for s in analysis.sentences if s.paragraph == sentence.paragraph and s.index < sentence.index]
    for earlier in reversed(own[-2:]):
        told = [
            t
            for t in analysis.times
            if _after_dateline(analysis, earlier) <= t.start < earlier.end and _usable(t)
        ]
        if told:
            return min(told, key=_fineness).when
    return None


def _entry_time(analysis: Analysis, sentence: Sentence) -> TimeMention | None:
    """The clock time that a ticker's entry opens with."""
    first = next((s for s in analysis.sentences if s.paragraph == sentence.paragraph), sentence)
    return next(
        (
            t
            for t in analysis.times
            if first.start <= t.start < first.start + 3 and t.when.precision == "instant" and t.when.start
        ),
        None,
    )


def _after_dateline(analysis: Analysis, sentence: Sentence) -> int:
    """Where the sentence's own words begin: "BEIRUT, Dec 5 - " tells where a report was written, not where it happened."""
    found = english.DATELINE.match(sentence.text)
    return sentence.start + (found.end() if found else 0)


def _fineness(time: TimeMention) -> int:
    return ["instant", "hour", "part of day", "day", "week", "month", "season", "year"].index(
        time.when.precision
    )


def _attributed(sentence: Sentence) -> str | None:
    for found in english.ATTRIBUTED.finditer(sentence.text):
        name = (found["name"] or found["according"] or "").strip(" ,")
        if name and (_WARRING.search(name) or re.search(r"[A-Z][\w’'-]+", name)):
            return re.sub(r"^[Tt]he\s+", "", name)
    return None


def _merged(drafts: list[_Draft]) -> list[_Draft]:
    """Later mentions of one raid join the first: the same place, kind and day, and no toll that differs."""
    kept: list[_Draft] = []
    for draft in drafts:
        same = next((k for k in kept if _same(k, draft)), None)
        if same is None:
            kept.append(draft)
            continue
        same.passages += draft.passages
        same.harm = Harm(
            killed=draft.harm.killed or same.harm.killed, injured=draft.harm.injured or same.harm.injured
        )
        same.time = same.time or draft.time
        if same.telling.target is None:
            same.telling = replace(
                same.telling, target=draft.telling.target, target_class=draft.telling.target_class
            )
    return kept


def _same(a: _Draft, b: _Draft) -> bool:
    if (
        a.place is None
        or b.place is None
        or a.place.name != b.place.name
        or a.telling.stage != b.telling.stage
    ):
        return False
    if a.telling.type != b.telling.type and "attack" not in {a.telling.type, b.telling.type}:
        return False
    if a.time and b.time and (a.time.start or "")[:10] != (b.time.start or "")[:10]:
        return False
    if a.telling.target_class and b.telling.target_class and a.telling.target_class != b.telling.target_class:
        return False
    return not (
        a.harm.killed
        and b.harm.killed
        and a.harm.killed.lower != b.harm.killed.lower
        and a.paragraph == b.paragraph
    )


def _incident(draft: _Draft) -> Incident:
    told = draft.telling
    return Incident(
        type=told.type, means=told.means, stage=told.stage, target=told.target, target_class=told.target_class, actor=told.actor,
        attributed_by=draft.attributed_by, place=draft.place, time=draft.time, killed=draft.harm.killed, injured=draft.harm.injured,
        passages=tuple(dict.fromkeys(draft.passages)), method=METHOD,
    )  # fmt: skip
