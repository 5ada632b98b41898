"""Harm told in a clause: killed and injured, as bounds of the words.

In      the document's text, the stretch of a clause, the document's quantities
Out     Harm; empty where the clause says nothing of it, zero where it says none
Pure    no clock, network, database or settings

A predicate of harm ("killed", "was wounded", "in hospital") takes its people from where its frame says: behind it
("killing a shepherd and his son") or from its subject, across an age, an apposition or a relative clause
("two sisters at a bus stop were killed"). A number that is stated as the toll goes before all others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from onrecord.extraction.incident import english_harm as english
from onrecord.extraction.incident import english_person
from onrecord.extraction.incident.english_harm import Frame, Kind
from onrecord.extraction.incident.person import People, at_least, exactly, find_people
from onrecord.extraction.incident.toll import Manner, Toll, joined, summed
from onrecord.extraction.incident.word import Word, words_in
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.model.quantity import Quantity

_PAIR = 2
_DETERMINED = re.compile(r"(?:the|an?|his|her|their|its|our|another)\s", re.IGNORECASE)
_REACH_BACK = 260
"""Code points before a clause in which "they", "all dead" and "two in Sumy" look for what they go on with."""
_HAVE = frozenset({"has", "have", "had", "having"})
_ONE_VERB = frozenset({"was", "is", "has"})
_MANY_VERB = frozenset({"were", "are", "have"})
_WITH_OTHERS = re.compile(r"(?:\s(?!with)[\w’'-]+){0,7}\s(?:along\s|together\s)?with\s")
_AND_MORE = re.compile(r"(?:\s(?!and)[\w’'-]+){0,6},?\sand\s")
"""Between a predicate and those who share it: "six were killed on the spot and two more on the way"."""
_LEAD = (
    _ONE_VERB | _MANY_VERB | english_person.ADVERBS | frozenset("lay lies lying be been being am had got get gets getting who that which all both each reportedly himself herself themselves known to having either said feared found".split())
)  # fmt: skip
"""Words between a subject and its predicate: "who was later", "are known to have"."""
_PASSIVE = frozenset("was were is are be been being got get gets getting".split())
_LINKS = frozenset({",", "and", "&", "or", "plus"})
_LINKING = frozenset({("as", "well", "as"), ("along", "with"), ("together", "with")})
_FILLERS = frozenset(
    {
        ":",
        "“",
        "‘",
        '"',
        "’",
        "–",
        "—",
        "-",
        "of",
        "also",
        "all",
        "up",
        "to",
        "as",
        "off",
        "the",
        "its",
        "their",
        "some",
        "(",
        "for",
    }
)
"""Words between a predicate and the people behind it."""
_COMPANY = re.compile(
    r"\s(?:(?:along|together)\swith|alongside|with|as well as|,?\sas did|as were)\s$", re.IGNORECASE
)
_FINITE = english_person.AUXILIARIES | (english_person.VERBS - {"dead", "alive", "missing", "safe"})
_BREAKS = frozenset({".", ";", ":", "–", "—", "•", "but", "while", "because", "as", "when", "after"})
_ABSOLUTE = frozenset(
    {"with", "leaving", "left", "leaves", "after", "than", "of", "that", "to", "about", "for"}
)
_BEFORE_CLAUSE = frozenset({"after", "before", "since", "until", "as"})
_GONE = re.compile(r"\b(?:gone|went|going|moved|crept|is|are|was)\s$", re.IGNORECASE)
_PLACED = re.compile(r"\s(?:in|at|near|on)\s(?:the\s)?[A-ZÀ-Þ]")
_TOLL_WORDS = re.compile(
    r"\b(?:dead|killed|deaths?|toll|wounded|injured|bod(?:y|ies)|lives|by)\b", re.IGNORECASE
)
_SOME_COUNT = re.compile(r"\b(?:a |the )?(?:\w+ )?total of $", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Harm:
    """``killed_as`` and ``injured_as`` tell how the people were told: see ``onrecord.extraction.incident.toll``."""

    killed: Quantity | None = None
    injured: Quantity | None = None
    killed_as: Manner = "count"
    injured_as: Manner = "count"

    def __bool__(self) -> bool:
        return self.killed is not None or self.injured is not None

    def toll(self, kind: Kind) -> Toll | None:
        """The toll of one kind, None where none is told."""
        count, manner = (self.killed, self.killed_as) if kind == "killed" else (self.injured, self.injured_as)
        return None if count is None else Toll(count=count, manner=manner)


def harm_of(killed: Toll | None, injured: Toll | None) -> Harm:
    """Harm of two tolls."""
    return Harm(
        killed=killed.count if killed else None, injured=injured.count if injured else None,
        killed_as=killed.manner if killed else "count", injured_as=injured.manner if injured else "count",
    )  # fmt: skip


def read_harm(text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> Harm:
    """The harm told in ``text[start:end]``; ``quantities`` are those of the document in order.

    A plural without a number is two or more; "nobody was hurt" is none of either; people who are part of those
    counted before ("including three children") are not counted again.
    """
    clause = text[start:end]
    if english.WHOLE_DAY.search(clause):
        return Harm()
    told = _Clause(text, start, end, quantities).tolls()
    for kind, none in _zeros(clause).items():
        told.setdefault(kind, none)
    many = english.MANY.search(clause)
    if many:
        told.setdefault(
            "killed" if many["kind"].lower() in {"dead", "killed"} else "injured", Toll(count=at_least(2))
        )
    if "killed" not in told and english.UNKNOWN_DEAD.search(clause):
        told["killed"] = Toll(count=at_least(1))
    if "injured" not in told and english.THERE_ARE_INJURED.search(clause):
        told["injured"] = Toll(count=at_least(1))
    return harm_of(told.get("killed"), told.get("injured"))


def last_kind(text: str, start: int, end: int) -> Kind | None:
    """Of which kind the last word of harm in ``text[start:end]`` is."""
    seen = [english.BY_NAME[m.lastgroup or ""].kind for m in english.PREDICATE.finditer(text, start, end)]
    return seen[-1] if seen else None


def kind_before(text: str, position: int) -> Kind | None:
    """Of which kind the harm is that was told last before ``position``, in its paragraph."""
    return last_kind(text, _reach_back(text, position), position)


def _reach_back(text: str, position: int) -> int:
    """Where to look from for what a clause at ``position`` goes on with: not beyond its paragraph."""
    return max(0, position - _REACH_BACK, text.rfind("\n\n", 0, position) + 1)


def _zeros(clause: str) -> dict[Kind, Toll]:
    """What "nobody was hurt" says, kind by kind."""
    none = Toll(count=exactly(0), manner="none")
    if english.UNREPORTED.search(clause):
        return {}
    if not english.NONE_AT_ALL.search(clause):
        return {"killed": none} if english.ALIVE.search(clause) else {}
    injured, killed = english.NO_INJURED.search(clause), english.NO_KILLED.search(clause)
    if bool(injured) == bool(killed) or english.BOTH_KINDS.search(clause):
        return {"killed": none, "injured": none}
    return {"injured": none} if injured else {"killed": none}


@dataclass(frozen=True, slots=True, kw_only=True)
class _Predicate:
    """A word of harm where it stands, with the frame that it has."""

    frame: Frame
    start: int
    end: int
    kind: Kind
    words: str


class _Clause:
    """One clause with its words, its people and its predicates of harm."""

    def __init__(self, text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> None:
        self.text, self.start, self.end, self.quantities = text, start, end, quantities
        self.predicates = list(self._predicates())
        self.taken: set[int] = set()
        anything = (
            bool(self.predicates)
            or _TOLL_WORDS.search(text, start, end)
            or english.SPEAKS.search(text, start, end)
        )
        self.people = find_people(text, start, end, quantities) if anything else []
        self.words = list(words_in(text, start, end)) if self.people or self.predicates else []

    def _predicates(self) -> Iterator[_Predicate]:
        nobody = [m.span() for m in english.NONE_AT_ALL.finditer(self.text, self.start, self.end)]
        for found in english.PREDICATE.finditer(self.text, self.start, self.end):
            if any(a <= found.start() < b for a, b in nobody):
                continue
            frame = english.BY_NAME[found.lastgroup or ""]
            kind = frame.kind
            before = self.text[max(self.start, found.start() - 24) : found.start()]
            if english.AMONG.search(before):
                if english.INVERTED.match(self.text, found.end(), self.end):
                    yield _Predicate(
                        frame=frame, start=found.start(), end=found.end(), kind=kind, words=found[0]
                    )
                continue
            if frame.name not in {"death_of", "limb_taken", "limb_cut"}:
                if english.NO_PREDICATE.search(before) or english.BEFORE_NO_PREDICATE.search(before):
                    continue
                if english.AFTER_NO_PREDICATE.match(self.text, found.end(), self.end):
                    continue
            if frame.name == "shot":
                clause = self.text[self.start : self.end]
                if english.SHOT_NOUN.search(
                    self.text[max(self.start, found.start() - 12) : found.start()]
                ) or (
                    english.SHOT_THINGS.match(self.text, found.end())
                    and not clause[found.end() - self.start :].startswith(
                        (" at close", " in the back of the head")
                    )
                ):
                    continue
                if english.SURVIVED.search(clause) and not english.FATAL_SHOT.search(clause):
                    kind = "injured"
            yield _Predicate(frame=frame, start=found.start(), end=found.end(), kind=kind, words=found[0])

    def tolls(self) -> dict[Kind, Toll]:
        """The toll of each kind that the clause tells."""
        told: dict[Kind, Toll] = {}
        stated = self._stated()
        harmed: dict[tuple[int, int], Kind] = {}
        inner = [p for p in self.predicates if self._inside(p)]
        for predicate in [p for p in self.predicates if p not in inner] + inner:
            patients = self._within(predicate) if predicate in inner else self._patients(predicate)
            if not patients:
                alone = None if predicate in inner else self._alone(predicate)
                if alone is not None:
                    told[predicate.kind] = joined(told.get(predicate.kind), alone) or alone
                continue
            span = (patients[0].start, patients[-1].end)
            before = harmed.get(span)
            if before == "injured" and predicate.kind == "killed" and predicate.frame.takes == "subject":
                # "Was wounded and died in hospital": the dead are not among the wounded.
                told.pop("injured", None)
            elif before is not None or self._told_again(span, predicate.kind, harmed):
                continue
            harmed[span] = predicate.kind
            self.taken |= {p.start for p in patients}
            toll = self._toll(patients)
            nominal = not self._lead(predicate) and patients[0].counted and toll.manner == "count"
            if nominal and english.OTHER_SOURCE.search(
                self.text[max(self.start, patients[0].start - 40) : patients[0].start]
            ):
                toll = replace(toll, manner="source")
            told[predicate.kind] = joined(told.get(predicate.kind), toll) or toll
        if "killed" not in told:
            found = self._remains() or self._without_survivors()
            if found is not None:
                told["killed"] = found
        if (
            english.EARLIER.search(self.text, self.start, self.end)
            and len(told | stated) == 1
            and not self._raised()
        ):
            # The number of before says nothing against that of now.
            return {kind: replace(toll, manner="part") for kind, toll in (told | stated).items()}
        told.update(stated)
        return self._other_sources(told)

    def _told_again(self, span: tuple[int, int], kind: Kind, harmed: Mapping[tuple[int, int], Kind]) -> bool:
        """Whether somebody of whom this was told stands beside as the same: "the paramedic, a woman of 44, is in hospital with wounds"."""
        return any(
            k == kind and (self.text[b : span[0]] == ", " or self.text[span[1] : a] == ", ")
            for (a, b), k in harmed.items()
        )

    def _raised(self) -> bool:
        return english.FINAL.search(self.text, self.start, self.end) is not None

    def _remains(self) -> Toll | None:
        """ "Seven bodies were found", "the imam's body": bodies counted or somebody's."""
        for people in self.people:
            words = self.text[people.start : people.end].lower().split()
            if words[-1] not in english_person.REMAINS or self._governed(people) == "of" or people.part:
                continue
            if people.counted:
                return Toll(count=people.count)
            if words[0] in {"a", "his", "her"} or words[-2:][0].endswith(("’s", "'s")):
                return Toll(count=exactly(1), manner="persons" if words[0] == "a" else "known")
        return None

    def _without_survivors(self) -> Toll | None:
        """ "There were no survivors": all those who were counted before."""
        found = english.NO_SURVIVORS.search(self.text, self.start, self.end)
        counted = self._counted_before(found.start()) if found else None
        return Toll(count=counted or at_least(1)) if found else None

    def _within(self, predicate: _Predicate) -> list[People]:
        """The people of a noun phrase that tells their harm itself: "four martyrs", "fifteen dead drivers"."""
        for at, people in enumerate(self.people):
            if people.start <= predicate.start and predicate.end <= people.end:
                if self.text.startswith(":", predicate.end):
                    return self._objects(predicate, certain=True)
                return [replace(people, generic=True), *self._joined_to(at)] if people.counted else []
        return []

    def _joined_to(self, at: int) -> list[People]:
        following = self.people[at + 1] if at + 1 < len(self.people) else None
        if following is None or not following.person or following.part:
            return []
        lows = [w.low for w in self._between(self.people[at].end, following.start)]
        return [following] if lows == ["and"] and not following.counted and following.plural else []

    def _toll(self, patients: Sequence[People]) -> Toll:
        patients = self._without_apposed(patients)
        total = patients[0].count
        vague = all(p.plural and not p.counted for p in patients)
        for people in patients[1:]:
            # "Twelve children and teenagers": one number for both.
            shared = patients[0].counted and people.plural and not people.counted and not people.known
            total = total if vague or shared else summed(total, people.count)
        clause = self.text[self.start : self.end]
        manner: Manner = "count"
        if english.FINAL.search(clause) and not patients[0].more:
            manner = "final"
        elif any(p.part for p in patients):
            manner = "part"
        elif any(p.more for p in patients):
            manner = "more"
        elif len(patients) == 1 and patients[0].known and (not patients[0].counted or patients[0].generic):
            manner = "known"
        elif all(not p.generic and not (p.plural and not p.counted) for p in patients):
            manner = "persons"
        return Toll(count=total, manner=manner)

    def _without_apposed(self, patients: Sequence[People]) -> Sequence[People]:
        """Without who is only named again: "the cook, Umm Salim, 50, and a boy", "the twins Zain and Urwa"."""
        kept = [patients[0]]
        for before, people in pairwise(patients):
            words, again = self.text[before.start : before.end], self.text[people.start : people.end]
            name = again[:1].isupper() and not people.counted and not people.plural
            apposed = (
                self.text[before.end : people.start] == ", "
                and _DETERMINED.match(words)
                and not before.plural
            )
            paired = before.count.value == _PAIR and words.split()[-1][:1].isupper()
            if not (name and (apposed or paired)):
                kept.append(people)
        return kept

    # Numbers that are stated as the toll.

    def _stated(self) -> dict[Kind, Toll]:
        """ "The death toll rose to nine", "taking to six the number of people killed", "took nine lives"."""
        told: dict[Kind, Toll] = {}
        for people in self.people:
            if not people.counted:
                continue
            before = self.text[max(self.start, people.start - 110) : people.start]
            if self.text.startswith("from ", people.start) and people.count.upper is not None:
                # "Rose from six to nine."
                before += "to "
                people = replace(people, count=exactly(people.count.upper))
            if (
                self.text.startswith("up to ", people.start)
                and people.count.upper is not None
                and _GONE.search(before)
            ):
                # "Has gone up to four."
                before += "up to "
                people = replace(people, count=exactly(people.count.upper))
            for kind, pattern in english.TOLLS:
                if pattern.search(before):
                    source = english.GIVES.search(before) and not self._raised()
                    stated = Toll(count=people.count, manner="source" if source else "final")
                    if english.GROWN.search(before):
                        # "Given as 31, has since grown to 82."
                        told[kind] = stated
                    told.setdefault(kind, stated)
            for kind, behind in english.TOLLS_BEHIND:
                if behind.match(self.text, people.end, self.end):
                    told.setdefault(kind, Toll(count=people.count, manner="final"))
        return told

    def _other_sources(self, told: dict[Kind, Toll]) -> dict[Kind, Toll]:
        """What another source says of the same toll, in this clause or of one before."""
        for people in self.people:
            if (
                not people.counted
                or not people.generic
                or people.part
                or people.more
                or people.start in self.taken
            ):
                continue
            if self.text[people.start : people.end].lower().split()[-1] in {"people", "civilians", "others"}:
                continue
            before = self.text[max(self.start, people.start - 40) : people.start]
            after = self.text[people.end : people.end + 2]
            named = english.OTHER_SOURCE.search(before) or english.BY_SOURCE.match(
                self.text, people.end, self.end
            )
            if not named or (
                not self._raised()
                and after[:1] not in {"", ".", ",", ";", "”", '"', ")", "—", "–"}
                and not english.BY_SOURCE.match(self.text, people.end)
            ):
                continue
            final = self._raised()
            kind = self._kind_spoken_of(told, people.start)
            if kind is None:
                continue
            old = told.get(kind)
            if old is None and not self._raised() and (told or self.predicates):
                continue
            if old is None or (
                old.manner in {"count", "persons", "source", "final", "part"} and old.count != people.count
            ):
                source = Toll(count=people.count, manner="final" if final else "source")
                told[kind] = joined(old, source) or source
        return told

    def _kind_spoken_of(self, told: dict[Kind, Toll], position: int) -> Kind | None:
        """Of which kind a number with no word of harm is: of that told last before it, in this paragraph."""
        if told:
            return "killed" if "killed" in told else "injured"
        return kind_before(self.text, position)

    # The people of a predicate.

    def _patients(self, predicate: _Predicate) -> list[People]:
        takes = predicate.frame.takes
        if takes == "within":
            return []
        inverted = self._inverted(predicate) if takes != "object" else []
        if inverted:
            return inverted
        if takes == "object":
            return self._objects(predicate, certain=predicate.frame.name in english.CERTAIN)
        if takes == "either":
            lead = self._lead(predicate)
            passive = any(w.low in _PASSIVE for w in lead) and not predicate.words.lower().endswith("ing")
            if not passive:
                objects = self._objects(predicate, certain=predicate.frame.name in english.CERTAIN)
                if (
                    objects
                    or self._acts_on(predicate)
                    or any(w.low in _HAVE for w in lead)
                    or predicate.words.lower().endswith("ing")
                ):
                    return objects
            return self._with_company(predicate, self._subjects(predicate, lead))
        subjects = self._subjects(predicate, self._lead(predicate))
        if subjects and predicate.frame.name == "in_limb":
            for people in self.people:
                gap = self.text[predicate.end : people.start]
                if re.fullmatch(r",?\sand\s", gap) and re.match(
                    r" in (?:the|his|her|an?) ", self.text[people.end :][:12]
                ):
                    # "Was wounded in the neck and a policewoman in the arm."
                    return [*subjects, people]
        if predicate.kind == "injured" and any(
            self.text[p.start : p.end].lower().endswith(("body", "bodies")) for p in subjects
        ):
            return []
        if (
            predicate.frame.name == "hospital"
            and predicate.words.lower().startswith("in ")
            and not self._is_there(predicate, subjects)
        ):
            return []
        if subjects or takes == "own":
            return self._with_company(predicate, subjects)
        # A note: "Dead: a boy of 15".
        return self._objects(predicate, certain=True) if self.text.startswith(":", predicate.end) else []

    def _is_there(self, predicate: _Predicate, subjects: Sequence[People]) -> bool:
        """Whether somebody is told to be in a hospital, rather than something to have happened in one."""
        if not subjects or self._lead(predicate) or self.text[subjects[0].end : predicate.start] != " ":
            return bool(subjects)
        index = self._index(subjects[0].start)
        return index == 0 or not self.words[index - 1].letters or self.words[index - 1].low == "and"

    def _inverted(self, predicate: _Predicate) -> list[People]:
        """People behind the verb: "killed were two boys", "among the dead is a nurse"."""
        verb = english.INVERTED.match(self.text, predicate.end, self.end)
        if verb is None:
            return []
        part = (
            english.AMONG.search(self.text, max(self.start, predicate.start - 20), predicate.start)
            is not None
        )
        lead = self.text[max(self.start, predicate.start - 12) : predicate.start]
        alone = (
            part
            or not lead.strip()
            or re.search(r"(?:[,;:–—]|\balso|\band)\s$", lead, re.IGNORECASE) is not None
        )
        found = self._objects(replace(predicate, end=verb.end() - 1), certain=True) if alone else []
        return [replace(p, part=part) for p in found]

    def _acts_on(self, predicate: _Predicate) -> bool:
        """Whether something that is no person follows as the object: "neutralised 17 drones", "shot it to pieces"."""
        index = self._index(predicate.end)
        if index < len(self.words) and self.words[index].low in {"it", "everyone", "everybody"}:
            return True
        return any(p.start == predicate.end + 1 and p.person is False for p in self.people)

    def _alone(self, predicate: _Predicate) -> Toll | None:
        """The people of a predicate that names none: "lost three fingers", "all dead", "they died"."""
        before = self.text[max(self.start, predicate.start - 60) : predicate.start]
        every = english.ALL_OF_THEM.search(before)
        if every and re.search(r"\b(?:wounded|injured|dead|killed)\b", every[0], re.IGNORECASE):
            return None
        if every and predicate.frame.takes != "object" and predicate.frame.name != "eliminated":
            counted = self._counted_before(predicate.start - len(every[0]))
            both = every[0].lower().startswith("both")
            return Toll(count=exactly(2) if both else counted or at_least(1), manner="known")
        if predicate.frame.takes == "within":
            return Toll(count=exactly(1), manner="known")
        if predicate.frame.takes == "own":
            thing = any(
                p.person is not True and p.end <= predicate.start and self._near(p, predicate)
                for p in self.people
            )
            fragment = not self._lead(predicate) and (
                not thing or re.search(r"\b(?:his|her)\b", predicate.words) is not None
            )
            if fragment or predicate.frame.name in {"limb_cut", "fatal_injuries"}:
                return Toll(count=exactly(1), manner="known")
        return None

    def _near(self, people: People, predicate: _Predicate) -> bool:
        return predicate.start - people.end < 24

    def _counted_before(self, position: int) -> Quantity | None:
        """How many were counted last before ``position``, in this paragraph: those whom "they" and "all" mean."""
        seen = find_people(self.text, _reach_back(self.text, position), position, self.quantities)
        counted = [p for p in seen if p.counted and p.plural and p.person is not False]
        return counted[-1].count if counted else None

    def _lead(self, predicate: _Predicate) -> list[Word]:
        """The words right before a predicate that belong to its verb: "who was later", "have been"."""
        index = self._index(predicate.start)
        first = index
        while first > 0 and (
            self.words[first - 1].low in _LEAD
            or (
                self.words[first - 1].low.endswith("ly")
                and self.words[first - 1].low not in {"family", "only"}
            )
        ):
            first -= 1
        return self.words[first:index]

    def _index(self, position: int) -> int:
        return next((i for i, w in enumerate(self.words) if w.start >= position), len(self.words))

    def _between(self, start: int, end: int) -> list[Word]:
        return [w for w in self.words if start <= w.start and w.end <= end]

    def _subjects(self, predicate: _Predicate, lead: list[Word]) -> list[People]:
        """The subject of a predicate and those joined to it before."""
        verb = lead[0].start if lead else predicate.start
        since = max(
            (p.end for p in self.predicates if p.end <= verb and not self._inside(p)), default=self.start
        )
        opened = self._insert_before(verb, since)
        found = self._subject_at(predicate, lead, opened, since) if opened is not None else []
        return found or self._subject_at(predicate, lead, verb, since) or self._shared(predicate, verb)

    def _subject_at(self, predicate: _Predicate, lead: list[Word], verb: int, since: int) -> list[People]:
        many = any(w.low in _MANY_VERB for w in lead)
        one = not many and any(w.low in _ONE_VERB for w in lead)
        related = bool(lead) and lead[0].low in {"who", "that"}
        for at in range(len(self.people) - 1, -1, -1):
            people = self.people[at]
            if people.end > verb:
                continue
            if people.start < since:
                break
            between = self._between(people.end, verb)
            if people.person is False or (people.person is None and not self._may_be(people, predicate)):
                continue
            if not self._reaches(between, related=related):
                continue
            governed = self._governed(people)
            if governed in _BEFORE_CLAUSE and lead and lead[0].low in english_person.AUXILIARIES:
                # "After the mayor was killed": no preposition.
                governed = ""
            bare = not between and people.counted and (people.generic or governed in _ABSOLUTE)
            if governed and not (related and not [w for w in between if w.low != ","]) and not bare:
                continue
            if one and people.plural and people.counted and (people.count.upper or 2) > 1:
                continue
            chain = [people] if one else self._chain_before(at, since)
            lonely = len(chain) == 1 and not people.plural and people.count.value == 1
            if many and lonely and (people.generic or people.person is None):
                continue
            return self._resolved(chain)
        return []

    def _insert_before(self, verb: int, since: int) -> int | None:
        """Where an apposition or a relative clause opens that closes right before ``verb``: ", who had come for bread, was"."""
        index = self._index(verb)
        closing = self.words[index - 1].low if index else ""
        if closing not in {",", ")", "–", "—"}:
            return None
        nearest = None
        for at in range(index - 2, -1, -1):
            word = self.words[at]
            if word.start < since or word.low in {".", ";", ":"}:
                break
            if closing in {"–", "—"}:
                if word.low == closing:
                    return word.start
                continue
            if word.low in {",", "("}:
                following = self.words[at + 1].low
                if following in {"who", "whom", "whose"}:
                    return word.start
                if nearest is None and following not in {"and", "or", "but"}:
                    nearest = word.start
        return nearest

    def _inside(self, predicate: _Predicate) -> bool:
        """Whether a word of harm stands within a noun phrase: "two wounded men"."""
        return any(p.start <= predicate.start and predicate.end <= p.end for p in self.people)

    def _shared(self, predicate: _Predicate, verb: int) -> list[People]:
        """The subject of the verb before, where another goes on with it: "was struck with rifle butts and died"."""
        index = self._index(verb)
        passive = predicate.frame.takes == "either" and not predicate.words.lower().endswith("ing")
        if not index or (
            predicate.frame.name not in {"dying", "hospital", "limb_cut", "suffering", "in_limb"}
            and not passive
        ):
            return []
        beside = predicate.words.lower().startswith("with ")
        if self.words[index - 1].low not in {"and", "but", "then"} and not beside:
            return []
        for people in reversed([p for p in self.people if p.end <= verb]):
            between = [w.low for w in self._between(people.end, verb)]
            if set(between) & {".", ";"}:
                break
            led = any(w.low in _PASSIVE for w in self._lead(predicate))
            if passive and not led and not set(between) & (_PASSIVE | {"who"}):
                continue
            if self._can_bear(people) and not people.part and not self._governed(people):
                return self._resolved(self._chain_before(self.people.index(people), self.start))
        return []

    def _can_bear(self, people: People) -> bool:
        return (
            people.person is True
            or people.named
            or (people.person is None and not people.plural and not people.known)
        )

    def _may_be(self, people: People, predicate: _Predicate) -> bool:
        """Whether a phrase whose head is in no list can be who was harmed: by what is said only of persons."""
        if predicate.frame.name in english.CERTAIN:
            return False
        if people.counted or predicate.frame.name in {
            "dying",
            "wounding",
            "hospital",
            "in_limb",
            "care",
            "limb_cut",
        }:
            return True
        return predicate.frame.name in {"killing", "dead", "suffering", "condition", "shot"} and (
            people.named or not people.plural
        )

    def _resolved(self, chain: list[People]) -> list[People]:
        """ "They" as those who were counted before."""
        if len(chain) == 1 and chain[0].known and chain[0].plural and not chain[0].counted:
            counted = self._counted_before(chain[0].start)
            if (
                counted is not None
                and self.text[chain[0].start : chain[0].end].lower() in english_person.PRONOUNS_MANY
            ):
                return [replace(chain[0], count=counted)]
        return chain

    def _governed(self, people: People) -> str:
        """The preposition that a phrase stands behind, if it stands behind one."""
        index = self._index(people.start)
        before = self.words[index - 1].low if index else ""
        if before == "of" and _SOME_COUNT.search(self.text[self.start : people.start]):
            return ""
        if before == "in" and index > 1 and self.words[index - 2].low in {"resulting", "resulted"}:
            # "Resulting in the driver receiving fatal injuries": what came of it.
            return ""
        return before if before in english_person.PREPOSITIONS else ""

    def _reaches(self, between: list[Word], *, related: bool = False) -> bool:
        """Whether a subject can have its verb across these words: an apposition, a relative clause, a place."""
        lows = [w.low for w in between]
        if not lows:
            return True
        while lows and lows[-1] in {",", ")", "”", '"', "("}:
            closed = lows.pop() in {",", ")"}
            if (
                closed
                and lows
                and lows[0] in {",", "("}
                and not set(lows) & (_BREAKS - {"–", "—", "when", "as", "after", "while"})
                and not (len(lows) > 1 and lows[1] in {"and", "but", "or"})
            ):
                return True
        if not lows:
            return True
        if lows[0] in {"who", "whom", "that", "whose"}:
            return not set(lows) & {".", ";"}
        return not (
            set(lows) & _BREAKS or "," in lows or "and" in lows or (set(lows) & _FINITE and not related)
        )

    def _chain_before(self, at: int, since: int) -> list[People]:
        """The phrase at ``at`` with those joined to it before: "a girl of four, her father and" a neighbour."""
        chain = [self.people[at]]
        joint = False
        for people in reversed(self.people[:at]):
            if people.start < since:
                break
            if self._governed(people):
                # "Two men in the yard and a woman": the place of the first is passed over.
                continue
            link = self._link([w.low for w in self._between(people.end, chain[0].start)])
            if link is None or (link == "," and not joint) or people.part:
                break
            if people.person is False or (people.person is None and people.plural and not people.counted):
                break
            joint = joint or link == "and"
            chain.insert(0, people)
        return chain

    def _link(self, between: list[str]) -> str | None:
        """How two phrases are joined: "and", ","; None where they are not, "" where nothing stands between them."""
        if not between:
            return None
        lows = list(between)
        for phrase in _LINKING:
            if tuple(lows[-len(phrase) :]) == phrase:
                return "and" if not set(lows) & _FINITE else None
        while lows and lows[-1] in {"also", "the", "both"}:
            lows.pop()
        if not lows or lows[-1] not in _LINKS:
            return None
        link = "," if lows[-1] == "," else "and"
        inner = list(lows[:-1])
        if inner and inner[0] in {",", "(", "who", "whose"}:
            return (
                link
                if not set(inner) & {".", ";"}
                and (len(inner) == 1 or inner[-1] in {",", ")"} or inner[0] == "who")
                else None
            )
        if set(inner) & (_FINITE | _BREAKS | {","}) or len(inner) > 8:
            return None
        return link

    def _objects(self, predicate: _Predicate, *, certain: bool) -> list[People]:
        """The people who follow the predicate at once, with those joined to them."""
        until = min(
            (p.start for p in self.predicates if p.start >= predicate.end and not self._inside(p)),
            default=self.end,
        )
        after = [p for p in self.people if predicate.end <= p.start and p.start < until]
        if not after or any(w.low not in _FILLERS for w in self._between(predicate.end, after[0].start)):
            return []
        first = after[0]
        labelled = self.text.startswith(":", predicate.end)
        bare = first.counted and first.generic and (predicate.frame.name in {"lost", "buried"} or labelled)
        if first.person is False or (certain and first.person is not True and not bare):
            return []
        if (
            first.person is None
            and (first.named or first.plural)
            and not first.counted
            and predicate.frame.name not in {"killing", "death_of", "wounding"}
        ):
            return []
        chain = [first]
        listed: list[People] = []
        for following in after[1:]:
            last = (listed or chain)[-1]
            link = self._link([w.low for w in self._between(last.end, following.start)])
            if link is None:
                if following.person is False or self._governed(following):
                    continue
                break
            if (
                (following.part and not first.part)
                or following.person is False
                or (link == "," and first.generic)
            ):
                break
            if following.person is None and link == ",":
                break
            if following.named and following.person is None and _PLACED.match(self.text, last.end):
                # "Two people in Sumy and Konotop": a name behind a place is another place.
                break
            if _PLACED.match(self.text, following.end) and _PLACED.match(self.text, last.end):
                break
            listed.append(following)
            if link == "and":
                # "Killing a monk, residents and police said": who has a verb of their own is no object.
                if self._has_verb(following):
                    break
                chain, listed = [*chain, *listed], []
        return self._with_company(predicate, self._resolved(chain), since=chain[-1].end)

    def _has_verb(self, people: People) -> bool:
        """Whether a phrase is the subject of a verb of its own that follows it."""
        index = self._index(people.end)
        if index < len(self.words) and self.words[index].low in _FINITE | {"also", "later"}:
            return True
        return any(p.start - people.end in {0, 1} for p in self.predicates)

    def _with_company(
        self, predicate: _Predicate, patients: list[People], *, since: int | None = None
    ) -> list[People]:
        """Those who shared it: "died with nine others", "was killed along with his son"."""
        position = predicate.end if since is None else since
        for people in self.people:
            if not patients or people.start < position or people.person is not True or people.part:
                continue
            gap = self.text[position : people.start]
            elided = (
                people.more and people.counted and _AND_MORE.fullmatch(gap) and not self._has_verb(people)
            )
            if elided or _COMPANY.fullmatch(gap) or (people.more and _WITH_OTHERS.fullmatch(gap)):
                return [*patients, people]
            break
        return patients
