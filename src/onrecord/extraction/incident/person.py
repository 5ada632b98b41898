"""People in a clause: counted ("three men"), named by what they are ("a shepherd and his son"), by name or in the plural alone.

In      the document's text, the stretch of a clause, the document's quantities
Out     noun phrases in text order, each with how many people it would be
Pure    no clock, network, database or settings

A phrase is a number, an article or a possessive, then its words up to the next preposition, verb or comma;
the last of them is its head. Of a head that is in no list ``person`` is None: the verb must tell. An age
("a loading foreman of 60", "two sisters, 16 and 18") belongs to its phrase and counts nobody.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass, replace

from onrecord.extraction.incident import english_person as words_of
from onrecord.extraction.incident.word import Word, words_in
from onrecord.extraction.place.english import DEMONYMS
from onrecord.extraction.quantity.english import ONES, TENS
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.quantity.number import read_words
from onrecord.model.quantity import Quantity

_LONGEST = 8
"""Words of a noun phrase behind its article; "the additional district development commissioner" has four."""
_DOZEN = 12
_SEVERAL = 2
_DIGITS = 3
"""Digits of a number that is no year."""
_CLOSED = (
    words_of.PREPOSITIONS | words_of.CONJUNCTIONS | words_of.RELATIVES | words_of.PRONOUNS_ONE | words_of.PRONOUNS_MANY | words_of.OTHER_PRONOUNS
    | words_of.AUXILIARIES | words_of.ADVERBS | words_of.MONTHS | words_of.DAYS | words_of.ARTICLES | words_of.POSSESSIVES | words_of.INDEFINITE | {"all", "both", "no"}
)  # fmt: skip
_HARM_ADJECTIVES = frozenset({"dead", "wounded", "injured", "killed", "hurt"})
_WORN = frozenset({"good", "further", "other", "more", "only", "additional", "last"})
"""What may stand between an article and its number: "a further fifteen", "the other two"."""
_NUMBER = rf"(?:\d{{1,3}}|(?:{'|'.join(TENS)})(?:-(?:{'|'.join(list(ONES)[1:10])}))?|{'|'.join(sorted(list(ONES)[1:], key=len, reverse=True))})"
_AGES = rf"{_NUMBER}(?:(?:,\s|,?\s(?:and|or|to)\s|[-–]){_NUMBER})*(?:[\s-](?:years?|months?|days?))?(?:[\s-](?:old|of age))?"
_NO_PLURAL = (
    r"(?!\s(?!was\b|is\b|has\b|dies\b|as\b)(?:[a-z]+s|children|people|men|women|more|other)\b)(?![\w-])"
)
_CLOSED_OFF = r"(?=\s?[,.;:)”\"’–—]|\s*$)"
_AGED = re.compile(
    rf"[\s,(]+(?:aged|age|ages)\s(?P<ages>{_AGES})\)?|[\s,(]+born (?:in |on )?[\w .]{{0,24}}?\d{{4}}\)?",
    re.IGNORECASE,
)
_OF_AGE = re.compile(
    rf"\s(?:of|about|around)\s(?:about\s|around\s)?(?P<ages>{_AGES}){_NO_PLURAL}", re.IGNORECASE
)
_BESIDE_AGE = re.compile(rf"\.?\s?[,(]\s?(?P<ages>{_AGES}){_CLOSED_OFF}\)?", re.IGNORECASE)
_INSERTED_NUMBER = re.compile(_NUMBER, re.IGNORECASE)
_PART_BEFORE = re.compile(
    r"(?:\bincluding|\bincl\.?|\bamong (?:them|whom|the (?:\w+\s){0,2}?\w+),?(?: (?:was|were|is|are))?|(?<!result )\bof (?:them|whom|which),?|\bcounting)\s(?:also\s|at least\s)?$",
    re.IGNORECASE,
)
_PART_AFTER = re.compile(
    r",?\s(?:of (?:them|whom|which|these|those|the (?:dead|killed|wounded|injured|victims))|among (?:them|the (?:dead|killed|wounded|injured|victims))(?=\s*[,.;:)]|\s*$|\sand\b))",
    re.IGNORECASE,
)
_LISTED = re.compile(r"(?:,|,?\s(?:and|or))\s$")
_INDEX = re.compile(r"\W*\d{1,3}[/).]\s")
_SPELLED = re.compile(_NUMBER)
_STATED = re.compile(
    r"\b(?:toll|number|dead|killed|wounded|injured|deaths|fatalities|figure)\b[^.;,]{0,60}\b(?:to|at|as)\s$",
    re.IGNORECASE,
)
"""Before a number that states a toll, though it could be an hour."""
_WALKED_UP = re.compile(
    r"\b(?:walk|came|come|step|went|go|ran|run|creep|crept|drove|got|close)(?:s|ed|ped|ing|ping)?\s$",
    re.IGNORECASE,
)
"""Before "up to two men": a way, and no bound."""
_AGE_BEHIND_NAME = re.compile(r"[A-ZÀ-Þ][\w’'-]*\.?,?\s\(?$")
"""Before "32," in "the cameraman Siraj A., 32, and": an age."""
_CLOCK = re.compile(r"\d{1,2}[.:]\d{2}\b")


@dataclass(frozen=True, slots=True, kw_only=True)
class People:
    """A noun phrase that is, or may be, of people."""

    start: int
    end: int
    count: Quantity
    person: bool | None
    """Whether its head is a person by its own word; None where the word is in no list, False for a thing."""
    part: bool = False
    """Counted already: "including three children", "two of them"."""
    generic: bool = False
    """ "People", or a number alone, which a list may explain."""
    more: bool = False
    """Added to others told before: "another man", "two more", "a third worker"."""
    known: bool = False
    """Spoken of as known: "he", "the driver", "his wife"."""
    plural: bool = False
    counted: bool = False
    """Whether a number tells how many."""
    named: bool = False
    """A name with nothing to tell what bears it."""


def find_people(text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> list[People]:
    """Who is spoken of in ``text[start:end]``, and what else could be taken for them, in text order."""
    return _Reader(text, start, end, quantities).read()


def whole(count: Quantity) -> Quantity:
    """A count of people with the bounds of whole persons: "more than 45" is 46 or more."""
    if count.lower_open and count.lower is not None:
        count = replace(count, lower=float(int(count.lower)) + 1, lower_open=False)
    if count.upper_open and count.upper is not None:
        count = replace(count, upper=count.upper - 1, upper_open=False)
    return count


def exactly(number: float) -> Quantity:
    return Quantity(value=number, lower=number, upper=number)


def at_least(number: float) -> Quantity:
    return Quantity(lower=number)


def _plain(word: Word, value: float) -> QuantityMention:
    return QuantityMention(
        start=word.start, end=word.end, number_start=word.start, number_end=word.end, text=word.text, quantity=exactly(value)
    )  # fmt: skip


class _Reader:
    """Walks over the words of one clause; each method reads one manner of phrase that begins at a word."""

    def __init__(self, text: str, start: int, end: int, quantities: Sequence[QuantityMention]) -> None:
        self.text, self.start, self.end = text, start, end
        self.words = list(words_in(text, start, end))
        first = max(0, bisect_left(quantities, start, key=lambda q: q.start) - 1)
        self.mentions: dict[int, QuantityMention] = {}
        places = {w.start: i for i, w in enumerate(self.words)}
        for mention in quantities[first:]:
            if mention.start >= end:
                break
            if mention.start in places and self._counts(mention):
                self.mentions[places[mention.start]] = mention
        self._add_plain()

    def _add_plain(self) -> None:
        """Numbers that were taken for a day or an hour: "On Tuesday, 21 more were killed", "the toll stands at eleven"."""
        for at, word in enumerate(self.words):
            value = (
                read_words(word.text)
                if word.letters and _SPELLED.fullmatch(word.low)
                else float(word.text)
                if word.text.isdigit()
                else None
            )
            if value is None or at in self.mentions or _CLOCK.match(self.text, word.start):
                continue
            if _STATED.search(self.text, max(self.start, word.start - 90), word.start):
                self.mentions[at] = _plain(word, value)
        for at, word in enumerate(self.words[:-1]):
            if (
                at in self.mentions
                or not word.text.isdigit()
                or len(word.text) > _DIGITS
                or self._low(at - 1) in words_of.MONTHS
            ):
                continue
            after = self.words[at + 1]
            follows = (
                after.low in words_of.MORE | {"killed", "wounded", "injured"} or sort_of(after.low) is True
            )
            glued = at > 0 and self.words[at - 1].end == word.start
            if follows and not glued and after.start == word.end + 1:
                self.mentions[at] = _plain(word, float(word.text))

    def read(self) -> list[People]:
        found: list[People] = []
        at = 0
        while at < len(self.words):
            read = self._phrase(at)
            if read is None:
                at += 1
                continue
            people, after = read
            if found and found[-1].part and _LISTED.fullmatch(self.text[found[-1].end : people.start]):
                people = replace(people, part=True)
            found.append(self._as_part(people))
            at = max(after, at + 1)
        return found

    def _as_part(self, people: People) -> People:
        before = self.text[max(self.start, people.start - 60) : people.start]
        part = _PART_BEFORE.search(before) or _PART_AFTER.match(self.text, people.end, self.end)
        return replace(people, part=True) if part else people

    def _counts(self, mention: QuantityMention) -> bool:
        """Whether a number can count people: a whole number above nought, no hour, year, age or list's mark."""
        quantity, number = mention.quantity, self.text[mention.number_start : mention.number_end]
        if quantity.unit is not None or (quantity.value == 0 and quantity.upper == 0):
            return False
        if any(x is not None and x != int(x) for x in (quantity.value, quantity.lower, quantity.upper)):
            return False
        if _CLOCK.match(number) or (_INDEX.match(self.text, self.start) and mention.start < self.start + 6):
            return False
        after = self.text[mention.end : mention.end + 14]
        if re.match(
            r"[-\s]years?\b|-(?:year|month|week|day|hour|storey|story|seat)|\s?(?:a\.m|p\.m|o.clock|hrs?\b|h\b)|/\d|:\d|\.\d",
            after,
        ):
            return False
        if _AGE_BEHIND_NAME.search(self.text, max(self.start, mention.start - 24), mention.start) and after[
            :1
        ] in {",", ")"}:
            return False
        before = self.text[max(self.start, mention.start - 14) : mention.start].lower().split()
        if before and before[-1] == "as" and mention.text.lower() in {"many", "few"}:
            return False
        bare = mention.start == mention.number_start and number.isdigit()
        return not (bare and before and before[-1].strip(".,") in words_of.MONTHS | words_of.DAYS)

    def _phrase(self, at: int) -> tuple[People, int] | None:
        word = self.words[at]
        low = word.low
        if at in self.mentions:
            return self._counted(at, at)
        if low in words_of.PRONOUNS_ONE:
            return self._pronoun(word, exactly(1), plural=False), at + 1
        if low in words_of.PRONOUNS_MANY:
            return self._pronoun(word, at_least(2), plural=True), at + 1
        if low in words_of.ARTICLES | words_of.POSSESSIVES | words_of.INDEFINITE | {
            "all",
            "both",
        } or self._owner(at):
            return self._led(at)
        if word.letters and low not in _CLOSED and low not in _HARM_ADJECTIVES:
            return self._bare(at)
        return None

    def _pronoun(self, word: Word, count: Quantity, *, plural: bool) -> People:
        return People(start=word.start, end=word.end, count=count, person=True, known=True, plural=plural)

    def _owner(self, at: int) -> bool:
        """Whether a name's possessive leads the phrase: "Petrenko's wife"."""
        return self.words[at].capital and self.words[at].low.endswith("’s")

    def _counted(self, at: int, begin: int) -> tuple[People, int] | None:
        """A number and what it counts: "at least 19 people", "three of their colleagues", "nine others", "two"."""
        mention = self.mentions[at]
        count = whole(mention.quantity)
        if (
            _WALKED_UP.search(self.text, max(self.start, mention.start - 20), mention.start)
            and count.upper is not None
        ):
            count = exactly(count.upper)
        if self._low(at - 1) == "half" and count.value == _DOZEN:
            count = exactly(_DOZEN / 2)
        after = at
        while after < len(self.words) and self.words[after].start < mention.end:
            after += 1
        more = begin < at and any(w.low in words_of.MORE for w in self.words[begin:at])
        if count.value is None and count.lower == _SEVERAL and self._low(after) in words_of.POWERS:
            count = at_least(_SEVERAL * words_of.POWERS[self._low(after)])
            after += 1
        while self._low(after) in words_of.MORE:
            more = True
            after += 1
        person: bool | None = None
        stop, head, part = after, "", False
        if self._low(after) == "of":
            inner = after + 1
            if self._low(inner) in {"them", "whom", "which", "these", "those", "us"}:
                return self._people(begin, inner + 1, count, person=True, part=True, counted=True), inner + 1
            if self._low(inner) in words_of.ARTICLES | words_of.POSSESSIVES | {"one"} or self._owner(inner):
                stop = self._noun_end(inner + 1)
                head = self._head(inner + 1, stop)
                if self._low(inner + 1) in _HARM_ADJECTIVES:
                    return self._people(
                        begin, inner + 2, count, person=True, part=True, counted=True
                    ), inner + 2
        else:
            stop = self._noun_end(after)
            head = self._head(after, stop)
        if head:
            person = sort_of(head)
        elif self.words[after - 1].low == "others":
            person = True
        if head in words_of.TWOSOMES and count.value:
            count = exactly(count.value * 2)
        people = self._people(
            begin, max(stop, after), count, person=person, part=part, more=more, counted=True,
            generic=not head or head in words_of.GENERIC or self.words[after - 1].low == "others",
            known=begin < at and self.words[begin].low in {"the", "his", "her", "their", "these", "those"},
            plural=(count.upper or 2) > 1,
        )  # fmt: skip
        return self._aged(people, head)

    def _led(self, at: int) -> tuple[People, int] | None:
        """A phrase behind its article or possessive: "a nurse", "another", "his wife", "the two guards"."""
        low = self.words[at].low
        ahead = at + 1
        while self._low(ahead) in _WORN:
            ahead += 1
        if ahead in self.mentions:
            return self._counted(ahead, at)
        if low == "all":
            return None
        if low == "both":
            stop = self._noun_end(at + 1)
            head = self._head(at + 1, stop)
            if not head or not is_plural(head):
                return None
            return self._aged(
                self._people(at, stop, exactly(2), person=sort_of(head), plural=True, counted=True), head
            )
        if low == "one" and self._low(at + 1) == "of":
            inner = at + 2
            if (
                self._low(inner) in {"them", "whom", "which", "these", "those"}
                or self._low(inner + 1) in _HARM_ADJECTIVES
            ):
                return self._people(at, inner + 1, exactly(1), person=True, part=True), inner + 1
        ordinal = self._low(at + 1) in words_of.ORDINALS
        first = at + 2 if ordinal else at + 1
        stop = self._noun_end(first)
        head = self._head(first, stop)
        more = (
            low == "another"
            or (ordinal and low in {"a", "one"})
            or any(w.low in {"another", "further", "other"} for w in self.words[at:first])
        )
        if not head:
            if low == "her":
                return self._pronoun(self.words[at], exactly(1), plural=False), at + 1
            if low in {"another", "one"} or (ordinal and low == "a"):
                return self._people(
                    at, first, exactly(1), person=None, more=more, generic=low == "one"
                ), first
            return None
        if head in words_of.SHARES and self._low(stop) == "of":
            inner = self._noun_end(stop + 1)
            if sort_of(self._head(stop + 1, inner)) is not False and inner > stop + 1:
                return self._people(
                    at,
                    inner,
                    at_least(2),
                    person=sort_of(self._head(stop + 1, inner)),
                    plural=True,
                    generic=True,
                ), inner
        person = sort_of(head)
        owned = low in words_of.POSSESSIVES or self._owner(at)
        known = low in {"the", "this", "that", "these", "those"}
        plural = is_plural(head)
        count = (
            exactly(2)
            if head in words_of.TWOSOMES
            else at_least(2)
            if plural or head in words_of.COLLECTIVES
            else exactly(1)
        )
        if any(w.low in words_of.UNBORN for w in self.words[first:stop]):
            # An unborn child is told beside its mother and counts nobody.
            person, count = True, exactly(0)
        people = self._people(
            at,
            stop,
            count,
            person=person,
            more=more,
            known=known,
            plural=plural,
            generic=head in words_of.GENERIC and not owned,
        )
        return self._aged(people, head)

    def _bare(self, at: int) -> tuple[People, int] | None:
        """A phrase with no article: "civilians", "Driver" at the head of a note, "journalist Roman Petrenko", a name."""
        stop = self._noun_end(at)
        if stop == at:
            return None
        head = self._head(at, stop)
        person = sort_of(head)
        names = self._name_end(at)
        if names == stop and person is not True:
            if self.words[at].low in DEMONYMS:
                return None
            people = self._people(at, stop, exactly(1), person=None, named=True)
            return self._aged(people, "")
        if not person:
            return None
        if head in words_of.REMAINS and not is_plural(head):
            return None
        if is_plural(head):
            people = self._people(
                at, stop, at_least(2), person=True, plural=True, generic=head in words_of.GENERIC
            )
            return self._aged(people, head)
        alone = at == 0 or not self.words[at - 1].letters or self.words[at - 1].low in {"and", "or"}
        titled = self.words[stop - 1].capital and self.words[stop - 1].low != head
        if head in words_of.COLLECTIVES and not titled:
            return self._aged(self._people(at, stop, at_least(2), person=True), head) if alone else None
        if alone or titled:
            return self._aged(self._people(at, stop, exactly(1), person=True, named=titled), head)
        return None

    def _aged(self, people: People, head: str) -> tuple[People, int]:
        """The phrase with the age that follows it; "a crew of 15" is counted by it."""
        of = _OF_AGE.match(self.text, people.end, self.end)
        if of and head in words_of.COLLECTIVES and head not in words_of.TWOSOMES:
            at = next((i for i, w in enumerate(self.words) if w.start >= of.start("ages")), 0)
            if at in self.mentions:
                people = replace(people, count=whole(self.mentions[at].quantity), counted=True)
            return self._until(people, of.end())
        found = _AGED.match(self.text, people.end, self.end)
        if found is None and of and people.plural:
            ages = len(_INSERTED_NUMBER.findall(of["ages"]))
            found = of if ages > 1 and ages == people.count.value else None
        elif found is None and of and not people.named and people.person is not False:
            found = of if people.person or of["ages"][0].isdigit() else None
        if found is None and people.person is not False:
            beside = _BESIDE_AGE.match(self.text, people.end, self.end)
            before = self.text[max(self.start, people.start - 14) : people.start].lower().split()
            if (
                beside
                and people.named
                and (not beside["ages"][0].isdigit() or (before and before[-1] in words_of.PREPOSITIONS))
            ):
                beside = None
            if beside:
                ages = len(_INSERTED_NUMBER.findall(beside["ages"]))
                if ages == (people.count.value or 0) or (ages > 1 and people.plural and not people.counted):
                    found = beside
        if found is None:
            return self._until(people, people.end)
        if people.plural and not people.counted and "ages" in found.re.groupindex and found["ages"]:
            ages = len(_INSERTED_NUMBER.findall(found["ages"]))
            people = replace(people, count=exactly(ages), counted=True) if ages > 1 else people
        return self._until(replace(people, person=True, named=False), found.end())

    def _until(self, people: People, end: int) -> tuple[People, int]:
        after = next((i for i, w in enumerate(self.words) if w.start >= end), len(self.words))
        return replace(people, end=end), after

    def _people(self, begin: int, stop: int, count: Quantity, *, person: bool | None, part: bool = False, more: bool = False,
                generic: bool = False, known: bool = False, plural: bool = False, counted: bool = False, named: bool = False) -> People:  # fmt: skip
        start, end = self.words[begin].start, self.words[stop - 1].end
        if counted and begin in self.mentions:
            end = max(end, self.mentions[begin].end)
        return People(
            start=start, end=end, count=count, person=person, part=part, more=more, generic=generic, known=known, plural=plural, counted=counted, named=named
        )  # fmt: skip

    def _low(self, at: int) -> str:
        return self.words[at].low if at < len(self.words) else ""

    def _noun_end(self, first: int) -> int:
        """Behind the last word of the noun phrase whose words begin at ``first``."""
        at = first
        while at < min(len(self.words), first + _LONGEST) and self._goes_on(first, at):
            at += 1
        return at

    def _goes_on(self, first: int, at: int) -> bool:
        word = self.words[at]
        low = word.low
        if not word.letters:
            return "-year-old" in low
        if at in self.mentions or low in _CLOSED:
            return False
        if low in _HARM_ADJECTIVES:
            return at == first and any(sort_of(self._low(at + k)) is True for k in (1, 2))
        if low in words_of.VERBS or (low in words_of.BARE_VERBS and at > first):
            return False
        if at > first and sort_of(self.words[at - 1].low) is True and low.endswith("ly"):
            return False
        if low.endswith(("ed", "ing")) and low not in words_of.NO_PARTICIPLE and not word.capital:
            led = at == first or self.words[at - 1].low.endswith("ly") or self.words[at - 1].low in DEMONYMS
            return (
                led
                and at + 1 < len(self.words)
                and self.words[at + 1].letters
                and self._goes_on(at + 1, at + 1)
            )
        return not (low.endswith("ly") and self._low(at + 1) in words_of.VERBS)

    def _head(self, first: int, stop: int) -> str:
        """The word that tells what a phrase is of: the last one, before a name that follows ("journalist Roman Petrenko")."""
        if stop <= first:
            return ""
        at = stop - 1
        while at > first and self.words[at].capital and sort_of(self.words[at].low) is None:
            at -= 1
        if at < stop - 1 and sort_of(self.words[at].low) is not True:
            at = stop - 1
        return self.words[at].low

    def _name_end(self, first: int) -> int:
        at = first
        while at < len(self.words) and self.words[at].capital and self.words[at].low not in _CLOSED:
            at += 1
        return at


def sort_of(head: str) -> bool | None:
    """Whether a noun is of persons (True) or of things (False); None where its word is in no list."""
    if head.endswith(("-year-old", "-year-olds")):
        return True
    head = head.removesuffix("’s")
    word = head.rsplit("-", 1)[-1] if head not in words_of.ROLES else head
    forms = {word, *singulars(word)}
    if (
        forms & words_of.ROLES
        or word in words_of.PLURALS
        or word in words_of.COLLECTIVES
        or forms & words_of.REMAINS
    ):
        return True
    if forms & {p.lower() for p in words_of.PEOPLES}:
        return True
    if word.endswith(("woman", "women", "boy", "girl", "boys", "girls")) or (
        word.endswith(("man", "men")) and len(word) > 5
    ):
        return True
    return False if forms & words_of.THINGS else None


def singulars(word: str) -> set[str]:
    """What a plural may be the plural of."""
    if word.endswith("ies"):
        return {word[:-3] + "y"}
    if word.endswith(("ches", "shes", "sses", "xes")):
        return {word[:-2]}
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return {word[:-1]}
    return set()


def is_plural(head: str) -> bool:
    if head in words_of.PLURALS or head in {"bodies", "corpses"} or head.endswith(("men", "women")):
        return True
    return (
        not head.endswith("’s")
        and head not in words_of.ROLES
        and head not in words_of.COLLECTIVES
        and bool(singulars(head))
    )
