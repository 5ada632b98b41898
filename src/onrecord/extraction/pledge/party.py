"""Who is bound, who gives the word and who tells of it: the parties of a pledge by the words around it.

In      an Analysis, the statements found in it, a giving or a stretch of a sentence
Out     actors, short names of parties, the two sides of the war that the report is about, who issued it
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.actor.mention import ActorMention
from onrecord.extraction.actor.wars import WARS, war_sides
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
from onrecord.extraction.pledge.giving import Giving
from onrecord.extraction.sentence import Sentence
from onrecord.model.actor import Actor
from onrecord.model.statement import Statement

AGREEMENT = "the agreement"
"""The holder of what stands in a joint text."""
_NEXT = 6
"""Code points between "by order of" and who ordered: an article may stand there."""
_LONGEST_NAME = 10
"""Words of a name; what is longer is a clause."""
_HEAD = 30
"""Code points from a listed duty's beginning in which who must do it is named."""
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})


def givers(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """Who gives the word: the actors just before the words of giving, several where they are joined; for a deal those it is "between" or "by"."""
    text = sentence.text
    at = sentence.start + giving.start
    mentions = [m for m in analysis.actors if sentence.start <= m.start < sentence.end]
    ordered = english.BY_ORDER.search(text, giving.start)
    if ordered is not None:
        at_order = sentence.start + ordered.end()
        by = [m.actor for m in mentions if at_order <= m.start <= at_order + _NEXT]
        if by:
            return (by[0],)
    if giving.heads:
        # "Hamas hands over all hostages": who must stands at the head of the duty itself.
        inside = [m for m in mentions if at <= m.start < at + _HEAD]
        return (inside[0].actor,) if inside else ()
    if giving.sort in {"deal", "listed"} or giving.passive:
        # Who announces a pause need not be bound by it: a deal's parties are those it is "between".
        words = r"\b(?:between|by|from)\s" if giving.passive else r"\bbetween\s"
        joined = re.search(words, text[giving.start : giving.end + 60])
        if joined is None:
            return _declarer(analysis, sentence, giving)
        begin = at + joined.end()
        return _chain(
            analysis,
            [m for m in mentions if m.start >= begin - 1 and m.start < begin + 60],
            begin,
            forward=True,
        )
    asides = [(sentence.start + a.start(), sentence.start + a.end()) for a in english.ASIDE.finditer(text)]
    before = [
        m
        for m in mentions
        if m.end <= at
        and at - m.end < 140
        and not any(a <= m.start and m.end <= b <= at for a, b in asides)
        and not _part_of_name(text, m, sentence.start)
    ]
    while before and re.search(
        r"\b(?:(?<!letter )(?<!statement )(?<!order )(?<!decree )(?<!Republic )of|against|in|on|with|near|over|across|to|from|inside|for)\s(?:the\s)?$",
        text[: before[-1].start - sentence.start],
    ):
        before.pop()
    if english.HE.search(text[: giving.start]):
        return ()
    named = english.NAMED_GIVER.search(text[: giving.start]) or english.GIVER.search(text[: giving.start])
    if named and not any(m.end > sentence.start + named.start("name") for m in before):
        # The name just before the word gives it, though no table knows it, and not one farther off.
        before = [
            m
            for m in before
            if re.search(r"\band\s(?:the\s)?$", text[m.end - sentence.start : named.start("name")])
        ]
    return _chain(analysis, before[::-1], at, forward=False)


def _part_of_name(text: str, mention: ActorMention, start: int) -> bool:
    """Whether a body of one word is the end of a longer name that no table knows: "the Three Brotherhood Alliance"."""
    head = text[: mention.start - start]
    return (
        mention.actor.sort == "organisation"
        and " " not in mention.text
        and bool(re.search(r"(?:[a-z]|^The)\s(?:[A-Z]\w+\s)+$", head))
    )


def war_parties(analysis: Analysis) -> tuple[str, ...]:
    """The two sides of the war that the report is about; in eastern Ukraine before 2022 they were Ukraine and the separatists."""
    sides = war_sides(analysis)
    early = (analysis.document.published or "") < "2022-02"
    if set(sides) == {"Russia", "Ukraine"} and early and english.SEPARATISTS.search(analysis.document.text):
        return ("Ukraine", "separatists")
    if (
        not sides
        and "Houthis" in {m.actor.side for m in analysis.actors}
        and english.YEMEN.search(analysis.document.text)
    ):
        return ("Yemen's government", "Houthis")
    return sides


def two_before(analysis: Analysis, position: int) -> tuple[str, ...]:
    """The two parties named last before: whom "both" means where no war of the table is told."""
    sides = [
        m.actor.side
        for m in reversed(analysis.actors)
        if m.end <= position and m.actor.side and m.actor.side not in english.MEDIATORS
    ]
    two = tuple(reversed(list(dict.fromkeys(sides))[:2]))
    return two if len(two) == 2 else ()


def partners(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """With whom a deal is: "ratified a ceasefire with Hamas"."""
    found = english.PARTNER.search(sentence.text, giving.start, giving.end + 40)
    if found is None:
        return ()
    begin = sentence.start + found.end()
    return tuple(
        m.actor
        for m in analysis.actors
        if begin <= m.start < begin + 50 and m.start < sentence.end and m.actor.sort != "person"
    )[:1]


def _declarer(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """Whose order or declaration a named pause is: "the truce that Moscow declared", "by the Kremlin's order"."""
    begin, end = sentence.start + giving.start, min(sentence.end, sentence.start + giving.end + 60)
    for mention in analysis.actors:
        if begin <= mention.start < end:
            before = analysis.document.text[max(begin, mention.start - 20) : mention.start]
            after = analysis.document.text[mention.end : mention.end + 24]
            if (
                english.DECLARED_BY.search(before)
                or english.OF_ORDER.match(after)
                or english.DECLARES.match(after)
            ):
                return (mention.actor,)
    return ()


def _chain(
    analysis: Analysis, mentions: Sequence[ActorMention], at: int, *, forward: bool
) -> tuple[Actor, ...]:
    """The first of ``mentions`` and those joined to it by "and"; weapons and crews are no givers."""
    kept: list[ActorMention] = []
    for mention in mentions:
        if kept:
            left, right = (kept[-1], mention) if forward else (mention, kept[-1])
            between = analysis.document.text[left.end : right.start]
            if not english.JOINS.fullmatch(between):
                break
        kept.append(mention)
    found = [m.actor for m in (kept if forward else kept[::-1])]
    return tuple(dict.fromkeys(found))[:3]


def short(actor: Actor) -> str:
    """A party by its short name; a person or an office by its own."""
    return actor.side if actor.side and actor.sort in {"state", "group", "armed force"} else actor.name


def short_name(analysis: Analysis, name: str | None) -> str | None:
    actor = next((m.actor for m in analysis.actors if name and m.actor.name == name), None)
    # "The Foreign Ministry, with the other side confirming" speaks up to its comma.
    return short(actor) if actor else name and re.split(r",\s(?:with|while|and|as)\s", name)[0]


def side_of(analysis: Analysis, name: str | None) -> str | None:
    if not name:
        return None
    known = next((m.actor.side for m in analysis.actors if m.actor.name == name and m.actor.side), None)
    # "Moscow's minister" speaks for whom his name tells.
    return known or next(
        (
            m.actor.side
            for m in analysis.actors
            if m.actor.side and re.search(rf"\b{re.escape(m.text)}\b", name)
        ),
        None,
    )


def speaker_at(statements: Sequence[Statement], position: int) -> str | None:
    """Whose words these are: the innermost speaker; an outlet hands on what it was told, and is passed over for who told it."""
    around = [
        s.speaker
        for s in _statements_at(statements, position)
        if s.speaker and english.OUTLET.search(s.speaker) is None
    ]
    return around[0] if around else None


def stance_at(statements: Sequence[Statement], position: int) -> Statement | None:
    """The innermost statement that holds these words."""
    return next(iter(_statements_at(statements, position)), None)


def _statements_at(statements: Sequence[Statement], position: int) -> list[Statement]:
    inner = [s for s in statements if any(p.start <= position < p.end for p in s.content) and s.speaker]
    return sorted(inner, key=lambda s: sum(p.end - p.start for p in s.content))


def holder_of(analysis: Analysis, name: str | None) -> str | None:
    """Whose position the words of a speaker are, as a record names it.

    A paper put out by a party is that party's word ("an Israeli government statement"), a paper between the parties is the
    agreement; an outlet, a crowd or a paper of nobody's holds none. Who speaks for a body keeps its own name.
    """
    if not name or english.OUTLET.search(name) or len(name.split()) > _LONGEST_NAME:
        return None
    if english.PAPER.match(name):
        return AGREEMENT
    if english.PUT_OUT.search(name):
        return next((_owner(m) for m in analysis.actors if m.actor.side and m.text in name), None)
    if english.NO_HOLDER.match(name):
        return None
    whole = _whole(analysis, name)
    force = next(
        (m.actor for m in analysis.actors if m.actor.name == whole and m.actor.sort == "armed force"), None
    )
    state = force is not None and analysis.known is not None and analysis.known.party(force.side or "")
    # A state's army speaks in its own name; a movement that fights is known by its short one.
    if force is None or not state:
        return short_name(analysis, whole)
    told = next(m.text for m in analysis.actors if m.actor == force)
    return re.sub(r"^[Tt]he\s", "", told) if " " in told else force.name


def _owner(mention: ActorMention) -> str:
    return mention.actor.side if mention.actor.sort == "state" and mention.actor.side else mention.actor.name


def _whole(analysis: Analysis, name: str) -> str:
    """ "Affairs" is the end of "the Ministry of Foreign Affairs of the Republic of Armenia": the name with what stands before it."""
    if not english.PART_OF_NAME.fullmatch(name):
        return name
    found = re.search(
        rf"(?:(?:[A-Z][\w’'-]+|of|for)\s){{1,5}}{re.escape(name)}\b(?:\sof\s(?:the\s)?(?:[A-Z][\w’'-]+\s?(?:of\s(?:the\s)?)?){{1,4}})?",
        analysis.document.text,
    )
    return found[0].strip() if found else name


def speaker_in(statements: Sequence[Statement], sentence: Sentence) -> str | None:
    return next(
        (
            s.speaker
            for s in statements
            if s.speaker and any(sentence.start <= p.start < sentence.end for p in (*s.cue, *s.content))
        ),
        None,
    )


def person_at(analysis: Analysis, start: int, end: int) -> str | None:
    """The person whom these words name or whose office they are: "the Russian president", on the report's day."""
    return next(
        (
            m.actor.name
            for m in analysis.actors
            if m.actor.sort == "person" and start <= m.start and m.end <= end
        ),
        None,
    )


def people_of(words: str) -> str:
    """ "The Russians" are Russia; other names stay."""
    name = re.sub(r"^[Tt]he\s", "", words)
    sides = {s for pair in WARS for s in pair if len(s) > 4 and name.endswith("ns") and name[:5] == s[:5]}
    return sides.pop() if len(sides) == 1 else words


def full_name(words: str, statements: Sequence[Statement]) -> str | None:
    """Whom a request names: the fullest form of the name that the report's speakers and words give; None for a pronoun."""
    if words.lower() in _PRONOUNS:
        return None
    name = re.sub(r"^(?:President|Prime Minister|Mr\.?|the|Russian|Ukrainian|leader)\s+", "", words.strip())
    for statement in statements:
        for text in (statement.speaker or "", *(p.text for p in statement.content)):
            found = re.search(rf"[A-Z][\w’'-]+\s+{re.escape(name)}\b", text)
            if found and found[0].split()[0] not in {"President", "Minister", "Mr", "The"}:
                return found[0]
    return name


@dataclass(frozen=True, slots=True, kw_only=True)
class Issuer:
    """Whose paper the report is: "Ministry of Defence of the Russian Federation, 14 September"."""

    name: str
    side: str | None


def issuer_of(analysis: Analysis) -> Issuer | None:
    """Who issued the document, by its heading; None for a report of others."""
    for sentence in analysis.sentences[:3]:
        heading = sentence.part.kind == "title" or not re.search(r"[.!?]\W*$", sentence.text)
        found = english.ISSUED.search(sentence.text) if heading else None
        if found is None:
            continue
        inside = [
            m.actor
            for m in analysis.actors
            if sentence.start <= m.start < sentence.end and m.actor.side and m.actor.sort != "person"
        ]
        name = re.split(r"\s[–—-]\s|,\s\d|\n|:\s|\sin response", sentence.text.strip())[0].strip(" :,.")
        if english.NO_HOLDER.match(name) or english.ISSUED.search(name) is None:
            continue
        sides = {
            m.actor.side for m in analysis.actors if sentence.start <= m.start < sentence.end and m.actor.side
        }
        if len(sides) > 1:
            # A joint statement is the agreement's text.
            return None
        plain = bool(inside) and inside[0].sort != "state"
        return Issuer(name=inside[0].name if plain else name, side=inside[0].side if inside else None)
    return None


def alike(a: str | None, b: str | None) -> bool:
    if not a or not b:
        return False
    x, y = (set(re.findall(r"\w+", n.lower())) - {"the", "president", "minister"} for n in (a, b))
    return bool(x & y)
