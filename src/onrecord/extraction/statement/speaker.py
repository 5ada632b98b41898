"""Who speaks: one name for all the words by which a report names one speaker.

In      an Analysis and Attributions
Out     a Speaker for each attribution, in the same order
Pure    no clock, network, database or settings

The report comes first: its own full names and titles ("EU foreign policy chief Kaja Kallas") say who
"Kallas", "the foreign policy chief" and "she" are. The table of public figures comes second: it joins
spellings and knows who held an office on the report's day. What neither tells keeps the report's own
words. A pronoun is given to the one who spoke last, or else to the subject of the sentence before.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from onrecord.extraction.actor import english as titles
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.statement.span import Attribution
from onrecord.model.actor import Actor
from onrecord.model.passage import Passage

_TOKEN = re.compile(r"[\w.’'-]*\w|[^\w\s]")
_PERSONAL = frozenset("he she him her himself herself who i me".split())
_PLURAL = frozenset("they them we us themselves it itself".split())
_DEFINITE = frozenset("the this that his her its their our my".split())
_NEAR = 5
"""Sentences back that a pronoun may reach."""
_JOINS = frozenset("al el bin ibn abu van von der de da di du la le ben ter".split())
_FOR = re.compile(
    r"\b(?:spokes\w+|representative|envoy|ambassador|press officer|adviser|advisor|official|lawyer) (?:for|of|at|from|in) (the )?(.+)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaker:
    """``actor.name`` is the resolved name; ``resolved`` tells whether it is more than the words of the source."""

    actor: Actor
    resolved: bool = False


@dataclass(slots=True)
class _Entity:
    """One person or body that the report names, with all it calls it. Grows while a document is read."""

    name: str
    titles: set[str] = field(default_factory=set)
    actor: Actor | None = None
    person: bool = False
    speaks_for: str | None = None


def resolve_speakers(analysis: Analysis, attributions: Sequence[Attribution]) -> tuple[Speaker | None, ...]:
    """The speaker of each attribution, None for one without a source. Attributions are in text order."""
    parties = Cast(analysis)
    found: list[Speaker | None] = []
    last: tuple[int, Speaker] | None = None
    for a in attributions:
        if not a.source:
            found.append(None)
            continue
        speaker = parties.speaker(a.source[0], last, quoted_by=_quoting(a, attributions, found))
        found.append(speaker)
        if speaker is not None and speaker.actor.sort != "outlet":
            sentence = analysis.sentence_at(a.source[0].start)
            last = (sentence.index if sentence else 0, speaker)
    return tuple(found)


def _quoting(
    a: Attribution, attributions: Sequence[Attribution], found: Sequence[Speaker | None]
) -> Speaker | None:
    """Who speaks the quotation in which ``a`` stands: "I" is that speaker and "he" is somebody else."""
    for b, speaker in zip(reversed(attributions[: len(found)]), reversed(found), strict=True):
        if speaker is not None and any(
            p.start <= a.source[0].start and a.source[0].end <= p.end for p in b.content
        ):
            return speaker
    return None


def _fits(actor: Actor, person: bool) -> bool:
    return (actor.sort in {"person", "unknown"}) == person or actor.sort == "unknown"


class Cast:
    """All whom one report names, learnt from its whole text before the first speaker is asked for."""

    def __init__(self, analysis: Analysis) -> None:
        self._analysis = analysis
        self._on = analysis.document.published
        self._entities: list[_Entity] = []
        self._by_key: dict[str, _Entity] = {}
        self._mentions: dict[int, list[tuple[int, _Entity]]] = {}
        for sentence in analysis.sentences:
            for start, title, name, after in _named_people(sentence):
                entity = self._meet(name, title, after)
                self._mentions.setdefault(sentence.index, []).append((start, entity))

    def speaker(
        self, source: Passage, last: tuple[int, Speaker] | None, *, quoted_by: Speaker | None = None
    ) -> Speaker | None:
        words = " ".join(source.text.split())
        low = words.lower()
        sentence = self._analysis.sentence_at(source.start)
        index = sentence.index if sentence else 0
        if low in _PERSONAL | _PLURAL:
            return self._pronoun(low, source, index, last, quoted_by)
        known = self._analysis.known
        entity = self._name_in(words)
        if entity is not None:
            return Speaker(actor=self._actor(entity), resolved=True)
        built = next(
            (
                m
                for m in self._analysis.actors
                if m.start <= source.start + 4 and m.end >= source.end - 1 and m.start < source.end
            ),
            None,
        )
        if built is not None and built.end - built.start >= 0.6 * len(source.text):
            return Speaker(actor=built.actor, resolved=True)
        if known is not None and (actor := known.actor(words, on=self._on)) is not None:
            return Speaker(actor=actor, resolved=True)
        titled = self._titled(low, index)
        if titled is not None:
            return Speaker(actor=self._actor(titled), resolved=True)
        speaks_for = _FOR.search(words)
        body = None
        if speaks_for is not None:
            body = speaks_for[2].strip()
            if known is not None and (actor := known.actor(body, on=self._on)) is not None:
                body = actor.name
        plain = words[4:] if low.startswith("the ") and len(words) > 4 else words
        return Speaker(actor=Actor(name=plain[:1].upper() + plain[1:], speaks_for=body))

    def _pronoun(
        self,
        low: str,
        source: Passage,
        index: int,
        last: tuple[int, Speaker] | None,
        quoted_by: Speaker | None,
    ) -> Speaker:
        wanted_person = low in _PERSONAL
        here = [(p, e) for p, e in self._mentions.get(index, ()) if p < source.start]
        if low in {"who", "which", "that"}:
            return self._relative(source, here)
        if low in {"i", "we", "us", "me"}:
            first = quoted_by or (last[1] if last is not None else None)
            return (
                replace(first, resolved=True) if first is not None else Speaker(actor=Actor(name=source.text))
            )
        other = quoted_by.actor.name if quoted_by is not None else None
        if (
            last is not None
            and index - last[0] <= 1
            and last[1].actor.name != other
            and _fits(last[1].actor, wanted_person)
        ):
            return replace(last[1], resolved=True)
        if wanted_person:
            for back in range(index, max(-1, index - _NEAR), -1):
                people = here if back == index else self._mentions.get(back, [])
                for _, entity in people:
                    if entity.person and self._actor(entity).name != other:
                        return Speaker(actor=self._actor(entity), resolved=True)
        if last is not None and index - last[0] <= _NEAR and last[1].actor.name != other and low != "it":
            return replace(last[1], resolved=True)
        if not wanted_person:
            near = [m for m in self._analysis.actors if m.end <= source.start and m.actor.sort != "person"]
            if near and source.start - near[-1].end < 400:
                return Speaker(actor=near[-1].actor, resolved=True)
        return Speaker(actor=Actor(name=source.text))

    def _relative(self, source: Passage, here: Sequence[tuple[int, _Entity]]) -> Speaker:
        """ "Peskov, who said": the name just before; else the noun phrase just before, as the report words it."""
        text = self._analysis.document.text
        before = text[max(0, source.start - 120) : source.start].rstrip(" ,")
        if here and before.endswith(here[-1][1].name.split()[-1]):
            return Speaker(actor=self._actor(here[-1][1]), resolved=True)
        phrase = re.split(r"[,.;:“”\n]|\b(?:that|and|but|by|to|with|from)\b", before)[-1].strip()
        return Speaker(
            actor=Actor(name=phrase[:1].upper() + phrase[1:]) if phrase else Actor(name=source.text)
        )

    def party(self, words: Passage) -> str:
        """The name of a party that the report names with these words: a body met before ("that ministry"), an actor."""
        speaker = self.speaker(words, None)
        if speaker is not None and speaker.resolved:
            return speaker.actor.name
        met = self._body_before(words)
        return met or (speaker.actor.name if speaker is not None else words.text)

    def _body_before(self, words: Passage) -> str | None:
        """ "That ministry", after "Russia ... its own defence ministry": the Russian defence ministry."""
        match = re.fullmatch(
            r"(?:that|this|the|its|their) (?:own )?((?:[a-z]+ )?([a-z]+))",
            " ".join(words.text.split()),
            re.IGNORECASE,
        )
        if match is None or match[2].lower() not in titles.ORGANISATIONS | {"army", "military", "forces"}:
            return None
        text, known = self._analysis.document.text, self._analysis.known
        head = match[2].lower()
        mention = next(
            (
                m
                for m in reversed(self._analysis.actors)
                if m.end <= words.start and m.text.lower().endswith(head)
            ),
            None,
        )
        phrase = re.compile(r"(?:\b(its|their)(?: own)? )?\b([a-z]+) " + re.escape(head) + r"\b")
        near = [
            m for m in phrase.finditer(text, max(0, words.start - 600), words.start) if m[2] not in _DEFINITE
        ]
        if near and (mention is None or near[-1].start() > mention.end):
            owner = next(
                (
                    m
                    for m in reversed(self._analysis.actors)
                    if m.end <= near[-1].start() and m.actor.side and m.sort != "group"
                ),
                None,
            )
            modifier = near[-1][2]
            if modifier in {"own"} or owner is None or owner.actor.side is None:
                return None
            name = f"{known.adjective(owner.actor.side) if known else owner.actor.side} {modifier} {head}"
            actor = known.actor(name, on=self._on) if known is not None else None
            return actor.name if actor is not None else name
        return mention.actor.name if mention is not None else None

    def _name_in(self, words: str) -> _Entity | None:
        """The entity whose name stands in the source's words; the first name there, not that after "of" or "'s"."""
        for start, title, name, _after in _people(words, 0):
            entity = self._by_key.get(self._key(name))
            if re.search(r"\b(?:of|for|in|at|from|with|by|to) (?:the )?$", words[:start]) and start > 0:
                continue
            lone = " " not in name and title is None and not (entity and (entity.actor or " " in entity.name))
            # One capital word is a name only where it is all there is, or an apposition follows.
            if lone and name != words and not words[start + len(name) :].startswith(","):
                continue
            if entity is None:
                entity = self._meet(name, title, None)
            return entity
        return None

    def _titled(self, low: str, index: int) -> _Entity | None:
        """ "The minister", "the US president": the nearest one before with that title, or the holder of the office."""
        words = low.split()
        if not words or words[0] not in _DEFINITE or len(words) > 5:
            return None
        head = words[-1]
        if head not in titles.TITLES | titles.PEOPLE:
            return None
        rest = set(words[1:])
        for back in range(index, -1, -1):
            for _, entity in reversed(self._mentions.get(back, [])):
                if entity.person and rest <= entity.titles | {"former"}:
                    return entity
        return None

    def _meet(self, name: str, title: str | None, after: str | None) -> _Entity:
        key = self._key(name)
        entity = self._by_key.get(key)
        actor = self._table(name)
        if entity is None and actor is not None:
            entity = self._by_key.get(self._key(actor.name))
        if entity is None:
            entity = _Entity(name=name, actor=actor, person=True)
            self._entities.append(entity)
        if entity.actor is None and actor is not None:
            entity.actor = actor
        if len(name.split()) > len(entity.name.split()):
            entity.name = name
        for form in {name, name.split()[-1], *((entity.actor.name,) if entity.actor else ())}:
            self._by_key.setdefault(self._key(form), entity)
        for words in (title, after):
            if words:
                entity.titles |= {w.lower().strip(".,") for w in words.split()}
                entity.speaks_for = entity.speaks_for or self._office_of(words)
        return entity

    def _office_of(self, title: str) -> str | None:
        """The body in "Kremlin spokesman", "spokesman for the defence ministry"."""
        low = title.lower()
        if not any(w in low for w in ("spokes", "press secretary", "ambassador")):
            return None
        body = re.sub(
            r"\b(?:chief |deputy |senior )?(?:spokes\w+|press secretary)\b.*", "", title, flags=re.IGNORECASE
        ).strip()
        match = _FOR.search(title)
        body = match[2] if match else body
        known = self._analysis.known
        actor = known.actor(body, on=self._on) if known is not None and body else None
        return actor.name if actor is not None else (body or None)

    def _table(self, name: str) -> Actor | None:
        known = self._analysis.known
        actor = known.actor(name, on=self._on) if known is not None else None
        return actor if actor is not None and actor.sort == "person" else None

    def _actor(self, entity: _Entity) -> Actor:
        if entity.actor is not None:
            return replace(entity.actor, speaks_for=entity.speaks_for or entity.actor.speaks_for)
        return Actor(
            name=entity.name, sort="person" if entity.person else "unknown", speaks_for=entity.speaks_for
        )

    def _key(self, name: str) -> str:
        known = self._analysis.known
        return (known.spelling(name) if known is not None else "") or name.casefold()


def _named_people(sentence: Sentence) -> list[tuple[int, str | None, str, str | None]]:
    return _people(sentence.text, sentence.start)


def _people(text: str, offset: int) -> list[tuple[int, str | None, str, str | None]]:
    """(start, title before, name, apposition after) for each run of capitals that could be a person's name.

    A run counts where it follows a title, has two words or more none of which is a title, or is one
    word that may be a family name; whom the single words name is decided by what the report and the table know.
    """
    tokens = [(m.start(), m[0]) for m in _TOKEN.finditer(text)]
    found: list[tuple[int, str | None, str, str | None]] = []
    i = 0
    while i < len(tokens):
        if not _nameish(tokens, i):
            i += 1
            continue
        j = i
        while j < len(tokens) and (
            _nameish(tokens, j)
            or (tokens[j][1].lower() in _JOINS and j + 1 < len(tokens) and _nameish(tokens, j + 1))
        ):
            j += 1
            if tokens[j - 1][1].endswith(("'s", "’s")):
                break
        run = tokens[i:j]
        name = text[run[0][0] : run[-1][0] + len(run[-1][1])]
        title = _title_before(tokens, i)
        if not name.endswith(("'s", "’s")) and _plausible(run, title):
            found.append((offset + run[0][0], title, name, _apposition(text, tokens, j)))
        i = max(j, i + 1)
    return found


def _nameish(tokens: Sequence[tuple[int, str]], i: int) -> bool:
    word = tokens[i][1]
    if not word[:1].isupper() and not word.startswith(("al-", "el-")):
        return False
    low = word.lower().rstrip(".")
    if low in titles.TITLES or low in _NOT_NAMES:
        return False
    return not (word.isupper() and len(word) > 1 and "." not in word and len(word) <= 5)


_NOT_NAMES = frozenset(
    """the a an this that these those in on at by for from with but and or if when while as it he she they we i you there his her its their our
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
    russia ukraine russian ukrainian europe european american israeli palestinian iranian syrian lebanese british french german chinese kyiv kiev moscow
    washington israel gaza according after before since because although however not no yes what who how why where most many some all earlier
    meanwhile later also both united states house white kremlin ministry council committee party union city region oblast district street army forces""".split()
)


def _plausible(run: Sequence[tuple[int, str]], title: str | None) -> bool:
    return (len(run) >= 2 or title is not None or run[0][0] >= 0) and len(run) <= 5


def _title_before(tokens: Sequence[tuple[int, str]], i: int) -> str | None:
    """The words before a name that say who its bearer is: "EU foreign policy chief", "special envoy,"."""
    j = i
    if j and tokens[j - 1][1] == ",":
        j -= 1
    first = j
    while first and (
        tokens[first - 1][1].lower().rstrip(".") in titles.TITLES
        or (
            first < j
            and tokens[first - 1][1][:1].isupper()
            and tokens[first - 1][1].lower() not in _DEFINITE
            and first > 1
        )
        or tokens[first - 1][1].endswith(("'s", "’s"))
    ):
        first -= 1
        if j - first >= 7:
            break
    words = [w for _, w in tokens[first:j]]
    return " ".join(words) if words and any(w.lower().rstrip(".") in titles.TITLES for w in words) else None


def _apposition(text: str, tokens: Sequence[tuple[int, str]], j: int) -> str | None:
    """ ", the EU foreign policy chief,": what follows a name and says who its bearer is."""
    if j + 1 >= len(tokens) or tokens[j][1] != ",":
        return None
    words: list[str] = []
    for _, w in tokens[j + 1 : j + 13]:
        if w in {",", ".", ";", "—", "–"}:
            return " ".join(words) if any(x.lower() in titles.TITLES for x in words[:8]) else None
        words.append(w)
    return None
