"""Whose silence: the name of the party that a gap points to, as the report names it.

In      an Analysis, its Cast, a Gap
Out     one name or several: "neither the army nor the RSF" are two silences
Pure    no clock, network, database or settings

A party to the war goes by its short name ("the Russian side": Russia); whoever else by the report's own words,
the fullest it gives ("the command" after "Central Command"). A pronoun is whoever it takes up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.extraction.absence import english
from onrecord.extraction.absence.gap import BOTH, Gap
from onrecord.extraction.actor import english as titles
from onrecord.extraction.actor.mention import ActorMention
from onrecord.extraction.actor.wars import war_sides
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement import english as closed
from onrecord.extraction.statement.cast import Cast

_SUBJECT_AT = 40
"""Code points from a sentence's beginning in which its subject stands."""
_HEAD = 8
"""Words at the head of a sentence that tell what it is about."""
_NEAR = 500
"""Code points back that a pronoun or "neither" may reach."""
_APPOSED = re.compile(
    r"(?:,\s|\s[–—-]\s|\s\(|\s(?=(?:who|which|whose|in a|in its|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|so far|itself|themselves|yesterday|today)\b)).*$",
    re.DOTALL,
)
_EITHER_SIDE = re.compile(
    r"\b(?:neither|both|either|the (?:two )?|no)\s?(?:warring )?(?:side|sides|party|parties|arm(?:y|ies)|governments?)\b",
    re.IGNORECASE,
)
"""The sides of the war, whoever was named last: "neither side has commented"."""
_RELATIVE = re.compile(r"^(?:which|who|that|as)\s+(?=[A-Z])")
_JOIN = re.compile(r",? (?:and|nor|or) (?:from )?|, (?:nor )?(?:from )?")
_ARTICLE = re.compile(
    r"^(?:neither|both|either|even|only|the|a|an|any|its|their|his|her|our)\s+", re.IGNORECASE
)
_POINTS = re.compile(r"(?:that|this|its|their) (?:own )?\w+$", re.IGNORECASE)
""" "That ministry": the cast knows which."""
_SIDE = re.compile(
    r"(?:(?P<of>[A-Z]\w{3,14})(?:['’]s)? (?:side|forces|troops|soldiers|authorities|officials|leadership|army and government)|(?P<people>[A-Z]\w{3,12}s))"
)
_SEATED = re.compile(
    r"(?:army|military|government|command|leadership|authorities|officials?|ministry)\s(?:in|of)\s(?P<seat>[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+)?)"
)
""" "The army in Tel Aviv": of the state whose seat that is."""
_POSSESSED = re.compile(r"^(?P<owner>.+?)['’]s? (?P<thing>\w+)$")
_LETTERED = re.compile(r"[^\W\d_]")


def parties(analysis: Analysis, cast: Cast, gap: Gap) -> tuple[str, ...]:
    """The names of the silent, none where the words name nobody."""
    if gap.party is None:
        return ()
    if gap.party == BOTH:
        sentence = analysis.sentence_at(gap.at)
        sides = war_sides(analysis) if sentence is not None and _EITHER_SIDE.search(sentence.text) else ()
        if sides:
            return sides
        two = _two_before(analysis, gap.at)
        return two if len(two) == 2 else ("both sides",)
    if isinstance(gap.party, str):
        return (gap.party,)
    start, end = gap.party
    words = analysis.document.text[start:end]
    low = words.lower().strip()
    if low in english.PERSON_WORDS | {"him", "her"}:
        return _known(_person_before(analysis, cast, start, end))
    if low == "them":
        return _two_persons(analysis, start)
    if low in english.BODY_PRONOUNS:
        return () if _takes_up_paper(analysis, start) else _known(_body_before(analysis, start))
    if _is_paper(low):
        return ()
    return tuple(_name(analysis, cast, start + at, part) for at, part in _parts(words))


def _is_paper(low: str) -> bool:
    """Whether the words name a text between the parties, and nobody who could speak."""
    words = _ARTICLE.sub("", low).split()
    return bool(words) and words[-1] in english.PAPERS and not _POSSESSED.match(low)


def _takes_up_paper(analysis: Analysis, start: int) -> bool:
    """ "It says nothing of the border": whether the sentence before, or this one's beginning, is about a paper."""
    here = analysis.sentence_at(start)
    if here is None or not here.index:
        return False
    at = here.index - 1
    while at and re.match(r"\W*It\b", analysis.sentences[at].text):
        at -= 1
    before = analysis.sentences[at]
    head = (analysis.document.text[here.start : start] or before.text).split()[:_HEAD]
    told = before.text.split()[:_HEAD]
    return any(w.strip(",.:;").lower() in english.PAPERS for w in (*told, *head))


def _two_persons(analysis: Analysis, start: int) -> tuple[str, ...]:
    """ "Neither of them named a date": the last two persons named, else the last two parties."""
    names = [
        m.actor.name
        for m in reversed(_before(analysis, start))
        if m.actor.sort == "person" and m.sort != "pronoun"
    ]
    two = tuple(reversed(list(dict.fromkeys(names))[:2]))
    return two if len(two) == 2 else _two_before(analysis, start)


def _known(name: str | None) -> tuple[str, ...]:
    return (name,) if name else ()


def _parts(words: str) -> Iterator[tuple[int, str]]:
    """Each of several names joined by "and" or "nor"; one name that holds an "and" in small letters is one."""
    words = _RELATIVE.sub("", words)
    head = _APPOSED.sub("", words) if " nor " not in words else words
    cuts = list(_JOIN.finditer(head))
    begin = 0
    for cut in cuts:
        if not _starts_name(head[cut.end() :]) or not _starts_name(head[begin:]):
            continue
        yield begin, head[begin : cut.start()]
        begin = cut.end()
    yield begin, head[begin:]


def _starts_name(words: str) -> bool:
    return bool(re.match(r"(?:neither )?(?:the |its |their )?[A-Z]|(?:neither )?the \w+", words))


def _name(analysis: Analysis, cast: Cast, start: int, words: str) -> str:
    """One party's name."""
    bare = " ".join(words.split()).strip(" ,.;:")
    if _POINTS.match(bare):
        return cast.party(analysis.passage(start, start + len(words.rstrip())))
    before = None
    while before != bare:
        before, bare = bare, _ARTICLE.sub("", bare)
    owned = _POSSESSED.match(bare)
    if owned is not None and owned["thing"].lower() in english.SAYING_THINGS:
        bare = _ARTICLE.sub("", owned["owner"])
    if not _LETTERED.search(bare):
        return bare
    seated = _SEATED.fullmatch(bare)
    side = _side(analysis, bare) or (_side(analysis, seated["seat"]) if seated else None)
    if side is not None:
        return side
    if bare.lower() in english.ARMY:
        army = _army(analysis)
        if army is not None:
            return army
    if words[:1].islower() or words.startswith("The "):
        fuller = _fuller(analysis, bare, start)
        if fuller is not None:
            return _side(analysis, fuller) or fuller
    last = bare.split()[-1].lower()
    if last in titles.PEOPLE and " " in words:
        name = cast.party(analysis.passage(start, start + len(words.rstrip())))
        return name if last in name.lower() or _is_person(analysis, name) else bare
    return bare


def _is_person(analysis: Analysis, name: str) -> bool:
    return bool(re.fullmatch(r"(?:[A-Z][\w.'’-]+ ?){2,4}", name)) and not any(
        w.lower() in titles.BODY_WORDS for w in name.split()
    )


def _side(analysis: Analysis, bare: str) -> str | None:
    """A state or movement by its short name: "Moscow", "the Russian side", "the Qataris", "Ansar Allah"."""
    known = analysis.known
    if known is None:
        return None
    actor = known.actor(bare, on=analysis.document.published)
    if actor is not None and actor.side and (actor.sort == "state" or _movement(analysis, actor.side)):
        return actor.side
    match = _SIDE.fullmatch(bare)
    if match is None:
        return known.party(bare) if " " not in bare else None
    name = match["of"] or match["people"]
    # "Houthi officials" are of the Houthis.
    actor = known.actor(f"{name}s", on=analysis.document.published)
    return known.party(name) or (actor.side if actor is not None else None)


def _movement(analysis: Analysis, side: str) -> bool:
    """Is this party a movement or force that fights in its own name, and no state with bodies of its own?"""
    return analysis.known is not None and analysis.known.party(side) is None


def _army(analysis: Analysis) -> str | None:
    """ "The army" in a war against a force whose enemy goes by that name."""
    sides = {m.actor.side for m in analysis.actors}
    return next((army for foe, army in english.ARMY_OF_WAR.items() if {foe, army} & sides), None)


def _fuller(analysis: Analysis, bare: str, start: int) -> str | None:
    """The fullest name before ``start`` with the same last word: "the command" is "Central Command"."""
    head = re.escape(bare)
    owned = rf"(?:[A-Z][\w.’'-]*(?:['’]s)?[ ]+){{1,4}}(?:[a-z]+[ ]+)?(?i:{head})\b"
    placed = rf"\b(?i:{head})[ ]+(?:of|in|for)[ ]+(?:the[ ]+)?[A-Z][\w’'-]+(?:[ ]+[A-Z][\w’'-]+)*(?:[ ]+(?:region|oblast|district|city))?"
    named = [
        " ".join(_ARTICLE.sub("", m[0]).split())
        for m in re.finditer(f"{owned}|{placed}", analysis.document.text[:start])
    ]
    full = [
        n for n in named if n.lower() != bare.lower() and len(n) < 60 and not _SMALL & set(n.lower().split())
    ]
    return full[-1] if full else None


_SPOKE = re.compile(
    r"\W*(?:In [\w ]{3,20}, )?(?:The|Its|Their)\s(?P<body>(?:[a-z]+\s){0,2}?(?:"
    + "|".join(sorted(english.SPEAKERS))
    + r"))\b(?=\s|,)"
)


_SMALL = (closed.PREPOSITIONS | closed.PRONOUNS | closed.POSSESSIVES | closed.SUBORDINATORS) - {
    "of",
    "in",
    "for",
}
"""A name holds none of these: "On his campaign" begins a sentence."""


def _person_before(analysis: Analysis, cast: Cast, start: int, end: int) -> str | None:
    """Whom "he" or "she" takes up: as the cast resolves it, else the last person of this paragraph, else a title."""
    name = cast.party(analysis.passage(start, end))
    if name.lower() not in english.PERSON_WORDS:
        return name
    near = [m for m in _before(analysis, start) if m.actor.sort == "person" and m.sort != "pronoun"]
    if near:
        return near[-1].actor.name
    text = analysis.document.text[max(0, start - _NEAR) : start]
    titled = re.findall(r"\b[Tt]he ((?:\w+ )?(?:" + "|".join(sorted(titles.PEOPLE)) + r"))\b", text)
    return titled[-1] if titled else None


def _body_before(analysis: Analysis, start: int) -> str | None:
    """What "it" or "they" takes up: the last body named before, by the report's words."""
    near = [m for m in _before(analysis, start) if m.actor.sort != "person" and m.sort != "pronoun"]
    here = analysis.sentence_at(start)
    told = analysis.sentences[here.index - 1] if here is not None and here.index else None
    if told is not None and here is not None and told.paragraph == here.paragraph:
        spoke = _SPOKE.match(told.text)
        if spoke is not None and not any(told.start <= m.start < told.start + spoke.end() for m in near):
            # "The ministry reported ...": a body without a name of its own.
            return spoke["body"]
    if not near:
        return None
    heads = [
        m
        for m in near
        if told is not None and here is not None and told.paragraph == here.paragraph
        if told.start <= m.start < told.start + _SUBJECT_AT
    ]
    # The one that the sentence before begins with is what it is about; the last one named may only stand near.
    last = heads[0] if heads else near[-1]
    return _side(analysis, last.text) or _ARTICLE.sub("", last.text)


def _two_before(analysis: Analysis, start: int) -> tuple[str, ...]:
    """The two parties that "neither" takes up: the last two different ones named before."""
    sides = [m.actor.side for m in reversed(_before(analysis, start)) if m.actor.side]
    return tuple(reversed(list(dict.fromkeys(sides))[:2]))


def _before(analysis: Analysis, start: int) -> list[ActorMention]:
    return [m for m in analysis.actors if m.end <= start and start - m.end < _NEAR]
