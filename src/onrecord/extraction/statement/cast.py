"""The cast: all whom one report names, and who each of its words for them is.

In      an Analysis
Out     a Speaker for the words of a source, a name for the words of a party
Pure    no clock, network, database or settings

The report comes first: its own full names and titles ("EU foreign policy chief Kaja Kallas") say who
"Kallas", "the foreign policy chief" and "she" are. The table of public figures comes second: it joins
spellings and knows who held an office on the report's day. What neither tells keeps the report's own words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from onrecord.extraction.actor import english as titles
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.names import Name, find_names
from onrecord.model.actor import Actor
from onrecord.model.passage import Passage

PERSONAL = frozenset("he she him her himself herself who".split())
_SUBJECTIVE = {"him": "he", "himself": "he", "her": "she", "herself": "she"}
PLURAL = frozenset("they them themselves it itself which that".split())
FIRST = frozenset("i we me us my our".split())
DEFINITE = frozenset("the this that his her its their our my".split())
NEAR = 5
"""Sentences back that a pronoun may reach."""
_FOR = re.compile(
    r"\b(?:spokes\w+|representative|envoy|ambassador|press officer|adviser|advisor|official|lawyer) (?:for|of|at|from|in) (the )?(.+)$",
    re.IGNORECASE,
)
_SPEAKS_FOR = ("spokes", "press secretary", "ambassador")
_INTERVIEWED = frozenset("a answer you antwort".split())
_INTERVIEW = re.compile(r"\b[Ii]nterview(?:ed)? (?:with|of|by) (.{3,120}?)(?:[.,;\n]|$)")
_HEAD = 600
"""Characters of a report in which it says with whom it spoke."""
_BODY_AGAIN = frozenset(
    f"{the} {body}"
    for the in ("the", "this")
    for body in "group movement organisation organization militia agency ministry company institute newspaper".split()
)
_JOINED = re.compile(r"^(?:the )?[A-Z][^,]*? and (?:the |its |his |her )?[A-Z]")
_AFTER_PREPOSITION = re.compile(r"\b(?:of|for|in|at|from|with|by|to) (?:the |[A-Z][\w-]+[’']s )?$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """``actor.name`` is the resolved name; ``resolved`` tells whether it is more than the words of the source."""

    actor: Actor
    resolved: bool = False


@dataclass(slots=True)
class _Entity:
    """One whom the report names, with all it calls it. Grows while a document is read, then stays."""

    name: str
    titles: set[str] = field(default_factory=set)
    actor: Actor | None = None
    person: bool = True
    speaks_for: str | None = None
    pronoun: str | None = None


@dataclass(frozen=True, slots=True)
class Said:
    """The last speaker: in which sentence, and who."""

    sentence: int
    speaker: Speaker


def _title_case(text: str) -> bool:
    """Is it a headline whose words all begin with capitals, but for the small ones?"""
    long = [w for w in re.findall(r"[^\W\d_]+", text) if len(w) > 3]
    return len(long) >= 4 and all(w[0].isupper() for w in long)


class Cast:
    """Learnt from the whole report before the first speaker is asked for."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._on = analysis.document.published
        self._by_key: dict[str, _Entity] = {}
        self._mentions: dict[int, list[tuple[int, _Entity]]] = {}
        lone: list[tuple[int, Name]] = []
        places = {(p.start, p.end) for p in analysis.places}
        for sentence in analysis.sentences:
            # In "Moscow Remains Silent" capitals name nobody: such a headline brings no one whom the report does not name.
            capitals = _title_case(sentence.text)
            for name in find_names(sentence.text, sentence.start):
                if (name.start, name.start + len(name.words)) in places and name.title is None:
                    # "In Al Malha ... he added": a place is nobody.
                    continue
                if self._table(name.words) is not None or (
                    not capitals and (" " in name.words or name.title)
                ):
                    self._mentions.setdefault(sentence.index, []).append((name.start, self._meet(name)))
                else:
                    lone.append((sentence.index, name))
        for index, name in lone:
            entity = self._by_key.get(self._key(name.words))
            if entity is not None:
                self._mentions.setdefault(index, []).append((name.start, entity))
        for mentions in self._mentions.values():
            mentions.sort(key=lambda m: m[0])
        self.author = self._author()
        self.interviewed = self._interviewed()

    def speaker(self, source: Passage, last: Said | None, *, quoted_by: Speaker | None = None) -> Speaker:
        """Who the words of a source name. ``last`` spoke before; ``quoted_by`` speaks the quotation they stand in."""
        words = " ".join(source.text.split()).rstrip(",")
        words = _PAPER_BY.sub("", _EDGES.sub("", words)) or words
        low = words.lower()
        sentence = self._analysis.sentence_at(source.start)
        index = sentence.index if sentence else 0
        if (
            last is not None
            and last.sentence == index
            and _SPOKESMAN_OF.search(self._analysis.document.text[max(0, source.start - 50) : source.start])
        ):
            # "A spokesman for the president said ..., adding" is the spokesman.
            return last.speaker
        if low in FIRST:
            return replace(quoted_by, resolved=True) if quoted_by is not None else self.author
        if low in PERSONAL | PLURAL:
            return self._pronoun(low, source, index, last, quoted_by)
        if low in _INTERVIEWED:
            return self.interviewed
        if _JOINED.match(words) and not self._body(words):
            return Speaker(actor=Actor(name=_capital(words)))
        body = self._body(words)
        if body is not None and body.sort != "person":
            return Speaker(actor=body, resolved=True)
        entity = self._name_in(words)
        if entity is not None:
            return Speaker(actor=self._actor(entity), resolved=True)
        built = self._built(source)
        if built is not None:
            return Speaker(actor=built, resolved=True)
        if body is not None:
            return Speaker(actor=body, resolved=True)
        titled = self._titled(low, index, last)
        if titled is not None:
            return Speaker(actor=titled, resolved=True)
        if (
            low in _BODY_AGAIN
            and last is not None
            and index - last.sentence <= NEAR
            and last.speaker.actor.sort not in {"person", "unknown"}
        ):
            return replace(last.speaker, resolved=True)
        same = self._same_head(low, source)
        if same is not None:
            return Speaker(actor=same, resolved=True)
        return Speaker(actor=Actor(name=_capital(words), speaks_for=self._speaks_for(words)))

    def is_said_of(self, source: Passage, speaker: Speaker) -> bool:
        """Can the pronoun ``source`` mean the one who tells of it?"""
        low = source.text.lower()
        return low in {"he", "she"} and self._is_person(speaker.actor, low)

    def party(self, words: Passage) -> str:
        """The name of a party that the report names with these words: a body met before ("that ministry"), an actor."""
        speaker = self.speaker(words, None)
        return speaker.actor.name if speaker.resolved else (self._body_before(words) or speaker.actor.name)

    def _author(self) -> Speaker:
        """Who says "I" outside all quotations: the author named; else the official whose post it is; else the author."""
        document = self._analysis.document
        if document.author and "interview" not in document.author.lower():
            return Speaker(actor=Actor(name=document.author, sort="person"), resolved=True)
        if self._analysis.sentences:
            first = self._analysis.sentences[0]
            opening = find_names(first.text)
            if opening and opening[0].start == 0 and opening[0].after is not None and " " in opening[0].words:
                return Speaker(actor=self._actor(self._meet(opening[0])), resolved=True)
            issued = re.match(
                r"(?:Statement|Communiqu\w|Declaration|Message|Address|Press release|Briefing) (?:of|by|from) (?:the )?(.+)$",
                first.text,
            )
            if issued is not None:
                return Speaker(actor=self._body(issued[1]) or Actor(name=issued[1]), resolved=True)
        return Speaker(actor=Actor(name=document.publisher or "the author"))

    def _interviewed(self) -> Speaker:
        """Who answers in an interview, where title or head says with whom it was."""
        match = _INTERVIEW.search(self._analysis.document.text, 0, _HEAD)
        if match is not None:
            entity = self._name_in(match[1])
            actor = self._actor(entity) if entity else Actor(name=_capital(match[1]))
            return Speaker(actor=actor, resolved=True)
        return Speaker(actor=Actor(name="the one interviewed"))

    def _pronoun(
        self, low: str, source: Passage, index: int, last: Said | None, quoted_by: Speaker | None
    ) -> Speaker:
        here = [(p, e) for p, e in self._mentions.get(index, ()) if p < source.start]
        if low in {"who", "which", "that"}:
            return self._relative(source, here)
        other = quoted_by.actor.name if quoted_by is not None else None
        recent = (
            last
            if last is not None and index - last.sentence <= NEAR and last.speaker.actor.name != other
            else None
        )
        if low in PERSONAL:
            low = _SUBJECTIVE.get(low, low)
            if (
                recent is not None
                and index - recent.sentence <= 1
                and self._is_person(recent.speaker.actor, low)
            ):
                return replace(recent.speaker, resolved=True)
            for entity in self._people_before(index, here):
                if self._actor(entity).name != other and entity.pronoun in {None, low}:
                    return Speaker(actor=self._actor(entity), resolved=True)
            if recent is not None and self._is_person(recent.speaker.actor, low):
                return replace(recent.speaker, resolved=True)
            return Speaker(actor=Actor(name=source.text))
        if recent is not None and index - recent.sentence <= 1 and recent.speaker.actor.sort != "person":
            return replace(recent.speaker, resolved=True)
        near = [m for m in self._analysis.actors if m.end <= source.start and m.actor.sort != "person"]
        if near and source.start - near[-1].end < 300:
            return Speaker(actor=near[-1].actor, resolved=True)
        if recent is not None and low not in {"it", "itself"}:
            return replace(recent.speaker, resolved=True)
        return Speaker(actor=Actor(name=source.text))

    def _people_before(self, index: int, here: list[tuple[int, _Entity]]) -> Iterator[_Entity]:
        """Persons named before, nearest sentence first and in it the first: the subject of a sentence comes first."""
        for back in range(index, max(-1, index - NEAR), -1):
            for _, entity in here if back == index else self._mentions.get(back, []):
                if entity.person:
                    yield entity

    def _is_person(self, actor: Actor, pronoun: str) -> bool:
        entity = self._by_key.get(self._key(actor.name))
        if entity is not None:
            return entity.person and entity.pronoun in {None, pronoun}
        return actor.sort in {"person", "unknown"}

    def _relative(self, source: Passage, here: list[tuple[int, _Entity]]) -> Speaker:
        """ "Peskov, who said": the name just before; else the noun phrase just before, as the report words it."""
        before = self._analysis.document.text[max(0, source.start - 120) : source.start].rstrip(" ,–—-")
        if here and before.endswith(here[-1][1].name.split()[-1]):
            return Speaker(actor=self._actor(here[-1][1]), resolved=True)
        phrase = re.split(r"[,.;:“”\n]|\b(?:that|and|but|by|to|with|from)\b", before)[-1].strip()
        return Speaker(actor=Actor(name=_capital(phrase) if phrase else source.text))

    def _built(self, source: Passage) -> Actor | None:
        """ "Ukraine's air force", as found among the document's actors, where it is most of the source."""
        for m in self._analysis.actors:
            if (
                m.start <= source.start + 4
                and source.end - 1 <= m.end
                and m.start < source.end
                and m.end - m.start >= 0.6 * len(source.text)
            ):
                return m.actor
        return None

    def _same_head(self, low: str, source: Passage) -> Actor | None:
        """ "The army", "the air force": the one body of the report whose name ends so."""
        bare = re.sub(r"^(?:the|its|their|his|her) ", "", low)
        bare = re.sub(r"^ministry of (\w+)$", r"\1 ministry", bare.replace("defense", "defence"))
        if bare.split()[-1] not in titles.ORGANISATIONS | titles.FORCES | {"force", "staff"}:
            return None
        ends = {
            m.actor.name: m.actor
            for m in self._analysis.actors
            if m.actor.name.lower().endswith(bare) or m.text.lower().endswith(bare)
        }
        return next(iter(ends.values())) if len(ends) == 1 else None

    def _body_before(self, words: Passage) -> str | None:
        """ "That ministry", after "Russia ... its own defence ministry": the Russian defence ministry."""
        match = re.fullmatch(
            r"(?:that|this|the|its|their) (?:own )?(\w+)", " ".join(words.text.split()), re.IGNORECASE
        )
        if match is None or match[1].lower() not in titles.ORGANISATIONS | {"army", "military", "forces"}:
            return None
        text, known, head = self._analysis.document.text, self._analysis.known, match[1].lower()
        before = [m for m in self._analysis.actors if m.end <= words.start]
        mention = next((m for m in reversed(before) if m.text.lower().endswith(head)), None)
        phrase = re.compile(r"\b(?:its|their)(?: own)? ([a-z]+) " + re.escape(head) + r"\b")
        near = list(phrase.finditer(text, max(0, words.start - 600), words.start))
        if near and (mention is None or near[-1].start() > mention.end):
            owner = next(
                (
                    m
                    for m in reversed(before)
                    if m.end <= near[-1].start() and m.actor.side and m.sort != "group"
                ),
                None,
            )
            if owner is None or owner.actor.side is None:
                return None
            name = f"{known.adjective(owner.actor.side) if known else owner.actor.side} {near[-1][1]} {head}"
            actor = known.actor(name, on=self._on) if known is not None else None
            return actor.name if actor is not None else name
        return mention.actor.name if mention is not None else None

    def _name_in(self, words: str) -> _Entity | None:
        """The entity whose name stands in the source's words; not one after "of" or before "'s"."""
        for name in find_names(words):
            if name.start and _AFTER_PREPOSITION.search(words[: name.start]):
                continue
            entity = self._by_key.get(self._key(name.words)) or self._first_name(name.words)
            lone = (
                " " not in name.words
                and name.title is None
                and not (entity and (entity.actor or " " in entity.name))
            )
            # One capital word is a name only where it is all there is, or an apposition follows.
            if lone and name.words != words and not words[name.start + len(name.words) :].startswith(","):
                continue
            return entity or self._meet(name)
        return None

    def _first_name(self, word: str) -> _Entity | None:
        """ "Anwar" of Anwar Ibrahim: the one person met whose name begins with the word."""
        if " " in word:
            return None
        met = {id(e): e for e in self._by_key.values() if e.person and e.name.startswith(f"{word} ")}
        return next(iter(met.values())) if len(met) == 1 else None

    def _titled(self, low: str, index: int, last: Said | None) -> Actor | None:
        """ "The minister", "the US president": who spoke last, if it is theirs; else the nearest before with that title."""
        words = low.split()
        if (
            not words
            or words[0] not in DEFINITE
            or len(words) > 5
            or words[-1] not in titles.TITLES | titles.PEOPLE
        ):
            return None
        rest = set(words[1:]) - {"former"}
        if last is not None and index - last.sentence <= 1:
            spoke = self._by_key.get(self._key(last.speaker.actor.name))
            if spoke is not None and spoke.person and rest <= spoke.titles:
                return self._actor(spoke)
        for back in range(index, -1, -1):
            for _, entity in reversed(self._mentions.get(back, [])):
                if entity.person and rest <= entity.titles:
                    return self._actor(entity)
        return None

    def _meet(self, name: Name) -> _Entity:
        actor = self._table(name.words)
        entity = self._by_key.get(self._key(name.words))
        if entity is None and actor is not None:
            entity = self._by_key.get(self._key(actor.name))
        if entity is None:
            entity = _Entity(name=name.words, person=not name.body)
        if actor is not None and entity.actor is None:
            entity.actor = actor
            known = self._analysis.known
            offices = known.offices(actor.name, on=self._on) if known is not None else ()
            entity.titles |= {w.lower() for office in offices for w in office.split()}
        if len(name.words.split()) > len(entity.name.split()):
            entity.name = name.words
        forms = (
            {name.words}
            | ({name.words.split()[-1]} if entity.person else set())
            | ({entity.actor.name} if entity.actor else set())
        )
        for form in forms:
            self._by_key.setdefault(self._key(form), entity)
        entity.pronoun = (
            entity.pronoun or name.pronoun or (_pronoun_of(entity.actor.name) if entity.actor else None)
        )
        for words in (name.title, name.after):
            if words:
                entity.titles |= {w.lower().strip(".,") for w in words.split()}
                entity.speaks_for = entity.speaks_for or self._office_of(words)
        return entity

    def _office_of(self, title: str) -> str | None:
        """The body in "Kremlin spokesman", "spokesman for the defence ministry"."""
        if not any(w in title.lower() for w in _SPEAKS_FOR):
            return None
        match = _FOR.search(title)
        body = (
            match[2]
            if match
            else re.sub(
                r"\b(?:chief |deputy |senior )?(?:spokes\w+|press secretary)\b.*",
                "",
                title,
                flags=re.IGNORECASE,
            ).strip()
        )
        actor = self._body(body) if body else None
        return actor.name if actor is not None else (body or None)

    def _speaks_for(self, words: str) -> str | None:
        match = _FOR.search(words)
        if match is None:
            return None
        actor = self._body(match[2].strip())
        return actor.name if actor is not None else match[2].strip()

    def _body(self, words: str) -> Actor | None:
        known = self._analysis.known
        return known.actor(words, on=self._on) if known is not None else None

    def _table(self, name: str) -> Actor | None:
        actor = self._body(name)
        return actor if actor is not None and actor.sort == "person" else None

    def _actor(self, entity: _Entity) -> Actor:
        if entity.actor is not None:
            return replace(entity.actor, speaks_for=entity.speaks_for or entity.actor.speaks_for)
        return Actor(
            name=entity.name, sort="person" if entity.person else "organisation", speaks_for=entity.speaks_for
        )

    def _key(self, name: str) -> str:
        known = self._analysis.known
        return (known.spelling(name) if known is not None else "") or name.casefold()


_SPOKESMAN_OF = re.compile(
    r"\b(?:spokes\w+|press secretary|aide|advis[eo]r|envoy)\s(?:for|to|of)\s(?:the\s)?$", re.IGNORECASE
)
_EDGES = re.compile(
    r"^[^\w“\"«‘]+|^(?:(?:a few |several )?(?:hours|minutes|days|weeks|moments|shortly|a (?:day|week|month)) (?:later|earlier|afterwards?|before)|later|earlier|meanwhile|separately),?\s(?=[A-Z]|the\b)|(?:,?\s(?:and|or|with))+$"
)
"""What a reading of words cut by a stop leaves at their edges: "., Armenian and"."""
_PAPER_BY = re.compile(
    r"^(?:an?|the|its|another)\s(?:[\w-]+\s){0,2}?(?:report|study|analysis|assessment|survey|investigation|review|paper)\s(?:(?:published|released|issued)\s)?(?:by|from)\s(?:the\s)?(?:[A-Z][\w.]+-based\s)?(?=[A-Z])"
)
"""A paper speaks for who wrote it: "a new report by the Center for X"."""


def _capital(words: str) -> str:
    words = re.split(r", (?:who|which|whose)\b| who ", words)[0]
    words = re.sub(r"\s(?:published|released|issued) (?:on|in|by|this|last)\b.*$", "", words)
    words = re.sub(r"\s\([A-Z][A-Z.]{1,8}\)$", "", words)
    plain = words[4:] if words.lower().startswith("the ") and len(words) > 4 else words
    return plain[:1].upper() + plain[1:]


def _pronoun_of(name: str) -> str | None:
    return Name(start=0, words=name, title=None, after=None).pronoun
