"""Attributions by a verb: "X said that ...", "..., said X", "X rejects ...", "is said to".

In      one Line
Out     Hits in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onrecord.extraction.statement import english
from onrecord.extraction.statement.content import (
    Content,
    clause_end,
    content_after,
    phrase_end,
    starts_noun,
)
from onrecord.extraction.statement.hit import Hit, Span
from onrecord.extraction.statement.line import Line, Unit
from onrecord.extraction.statement.morphology import ATTRIBUTING
from onrecord.extraction.statement.noun import (
    finite,
    first_subject,
    has_finite,
    near_phrase,
    subject,
    turned_subject,
)
from onrecord.extraction.statement.verb import Group, verb_group

_AFTER_PARENTHESIS = frozenset(".,;?!…:)–—")


def find_clauses(line: Line) -> list[Hit]:
    units = line.units
    hits: list[Hit] = []
    headline = is_headline(units)
    for at, u in enumerate(units):
        if u.kind != "word" or u.low not in ATTRIBUTING:
            continue
        group = verb_group(units, at, headline=headline)
        if group is None:
            continue
        hit = _read(line, group, hits)
        if hit is not None and (line.inside is None or _told_of_another(line, group, hit)):
            hits.append(hit)
    return hits


def is_headline(units: Sequence[Unit]) -> bool:
    """Most words begin with a capital: so do the verbs, then."""
    words = [u for u in units if u.kind == "word"]
    return 4 <= len(words) <= 25 and sum(u.capital or not u.text[0].isalpha() for u in words) >= 0.7 * len(
        words
    )


def _told_of_another(line: Line, group: Group, hit: Hit) -> bool:
    """Inside a quotation only what is told of somebody else's words counts: "I think" is the speaker's own speech."""
    if not hit.source or group.verb.base not in english.NESTED:
        return False
    words = {u.low for u in line.units if hit.source[0][0] <= u.start < hit.source[0][1]}
    return not words & english.SPEAKER_PRONOUNS and group.verb.base not in english.MIND_VERBS


def _read(line: Line, group: Group, before: Sequence[Hit]) -> Hit | None:
    units = line.units
    if group.form in {"passive", "reduced"}:
        return _passive(line, group)
    if (group.verb.base == "deny" and group.first and units[group.first - 1].low in {"nor", "or"}) or units[
        group.first
    ].low == "nor":
        return None
    if group.form == "infinitive":
        return _infinitive(line, group, before)
    own = subject(units, group.first) if group.form == "finite" else None
    if (
        group.first == 0
        and group.form == "finite"
        and (turned := turned_subject(units, group.at + 1)) is not None
    ):
        return _turned_first(line, group, turned)
    parenthesis = _parenthetical(line, group, own)
    if parenthesis is not None:
        return parenthesis
    content = content_after(units, group) or _neither(units, group)
    if content is None:
        return None
    source = span(units, own) if own is not None else _shared(line, group, before)
    if (
        source is None
        or _asks_not_to_be_named(units, content)
        or (content.sort == "label" and own is not None and _merely_named(units, own, content))
    ):
        return None
    return Hit(
        source=(source,),
        cue=(span(units, (group.first, max(content.cue_end, group.at + 1))),),
        content=(span(units, (content.first, content.last)),),
        rule=content.sort,
        inside=line.inside is not None,
    )


def _neither(units: Sequence[Unit], group: Group) -> Content | None:
    """ "neither confirmed nor denied X", "would not confirm or deny X": the content stands after the second verb."""
    k = group.at + 1
    if group.verb.base != "confirm" or k + 1 >= len(units) or units[k].low not in {"nor", "or"}:
        return None
    second = verb_group(units, k + 1)
    if second is None or second.verb.base != "deny":
        return None
    found = content_after(units, second)
    return found if found is None else replace(found, cue_end=k + 2)


def _merely_named(units: Sequence[Unit], own: tuple[int, int], content: Content) -> bool:
    """ "A company called Harmony": a name is given, nothing is said."""
    return units[own[0]].low in {"a", "an"} and units[content.first].capital


def _asks_not_to_be_named(units: Sequence[Unit], content: Content) -> bool:
    """ "declined to be named": a condition of the talk and no statement."""
    words = [u.low for u in units[content.first : content.last]][:8]
    return any(w in {"named", "identified", "quoted"} for w in words) and ("be" in words or "name" in words)


def _turned_first(line: Line, group: Group, source: tuple[int, int]) -> Hit | None:
    """ "Said Dorothy Poynter, “...”": the verb opens the sentence."""
    units = line.units
    k = source[1]
    while k < len(units) and units[k].text in ",:":
        k += 1
    if k >= len(units) or units[k].kind != "quote":
        return None
    return Hit(source=(span(units, source),), cue=(span(units, (group.first, group.at + 1)),), content=(span(units, (k, clause_end(units, k))),),
               rule="quote", inside=line.inside is not None)  # fmt: skip


def span(units: Sequence[Unit], first_last: tuple[int, int]) -> Span:
    return units[first_last[0]].start, units[first_last[1] - 1].end


def _parenthetical(line: Line, group: Group, own: tuple[int, int] | None) -> Hit | None:
    """ "..., X said", "..., said X", and a quotation before either."""
    units = line.units
    if group.form != "finite" or not set("cqt") & set(group.verb.frames):
        return None
    if own is not None and own[0] > 0:
        source, edge = own, own[0]
    elif group.first > 0 and (turned := turned_subject(units, group.at + 1)) is not None:
        source, edge = turned, group.first
    else:
        return None
    as_clause = units[edge - 1].low == "as"
    if as_clause:
        return _as_clause(line, group, source, edge - 1)
    mark = units[edge - 1]
    if not (
        mark.kind == "quote"
        or mark.text in ",–—?!"
        or (mark.text == "." and edge > 1 and units[edge - 2].kind == "quote")
    ):
        return None
    left_last = edge if mark.kind == "quote" else edge - 1
    left_first = _clause_start(units, left_last)
    quoted = any(u.kind == "quote" for u in units[left_first:left_last])
    after = source[1] if source[0] > group.at else group.at + 1
    right: list[Span] = []
    if after < len(units) and units[after].text not in _AFTER_PARENTHESIS:
        content = content_after(units, group)
        if content is not None and source[0] < group.at:
            if not (mark.kind == "quote" and content.sort == "quote"):
                return None
            if units[content.first - 1].text in ",:":
                right.append(span(units, (content.first, content.last)))
    elif after < len(units) and units[after].text in ",:–—" and after + 1 < len(units):
        nxt = units[after + 1]
        if nxt.kind == "quote":
            if mark.kind != "quote":
                return None
            right.append(span(units, (after + 1, clause_end(units, after + 1))))
        elif units[after].text == ":":
            return None
        elif (
            mark.kind != "quote"
            and not quoted
            and nxt.low not in english.ASIDES
            and not nxt.adverb
            and nxt.low not in english.PREPOSITIONS
        ):
            right.append(span(units, (after + 1, clause_end(units, after + 1))))
    if not quoted and not (
        "c" in group.verb.frames
        and (_has_verb(units, left_first, left_last) or _broken(units, left_first, left_last, right))
    ):
        return None
    left_last = _without_end_mark(units, left_first, left_last)
    if left_first >= left_last:
        return None
    left = [span(units, (left_first, left_last))]
    if (
        right
        and not quoted
        and all(u.adverb or u.low in english.COORDINATORS for u in units[left_first:left_last])
    ):
        left = []
    return Hit(
        source=(span(units, source),),
        cue=(span(units, (group.first, group.at + 1)),),
        content=(*left, *right),
        rule="parenthesis",
        inside=line.inside is not None,
    )


def _broken(units: Sequence[Unit], first: int, last: int, right: Sequence[Span]) -> bool:
    """ "The plan, she said, is dead": a noun phrase before, its verb after."""
    if not right or last - first > 12 or units[first].low in english.PREPOSITIONS or units[first].adverb:
        return False
    after = [u for u in units if u.start >= right[0][0]][:4]
    return any(u.low in english.AUXILIARIES or bool(u.forms) for u in after)


def _has_verb(units: Sequence[Unit], first: int, last: int) -> bool:
    return has_finite(units, first, last) or any(
        "s" in u.forms or "base" in u.forms for u in units[first + 1 : last]
    )


def _as_clause(line: Line, group: Group, source: tuple[int, int], edge: int) -> Hit | None:
    """ "As X noted, ..." and "..., as X noted"."""
    units = line.units
    after = max(group.at + 1, source[1])
    if edge == 0 or not has_finite(units, 0, edge):
        while after < len(units) and units[after].text != "," and units[after].kind != "quote":
            after += 1
        after -= after < len(units) and units[after].kind == "quote"
        first, last = after + 1, clause_end(units, min(after + 1, len(units)))
    else:
        if (
            after < len(units)
            and units[after].kind == "word"
            and units[after].low not in english.PREPOSITIONS
        ):
            return None
        first, last = _clause_start(units, edge), _without_end_mark(units, 0, edge)
    if first >= last:
        return None
    return Hit(source=(span(units, source),), cue=(span(units, (group.first, group.at + 1)),), content=(span(units, (first, last)),),
               rule="as", inside=line.inside is not None)  # fmt: skip


def _clause_start(units: Sequence[Unit], last: int) -> int:
    """Where the report's sentence or its part after a semicolon or a date line begins, up to ``last``."""
    past = past_dateline(units)
    if 0 < past < last:
        return past
    for i in range(last - 1, -1, -1):
        if units[i].text == ";":
            return i + 1
    return 0


def past_dateline(units: Sequence[Unit]) -> int:
    """One past the dash of "KYIV, April 18 (Agency) -" and "(Beirut) –"; 0 where there is no date line."""
    for i in range(1, min(len(units), 16)):
        u = units[i]
        if (
            u.text in "–—-"
            and u.start > units[i - 1].end
            and i + 1 < len(units)
            and units[i + 1].start > u.end
        ):
            lead = units[:i]
            named = all(
                v.capital or v.kind == "mark" or v.low[0].isdigit() or v.low in english.TIME_WORDS
                for v in lead
                if v.kind != "quote"
            )
            place = lead[0].text == "(" or (lead[0].text.isupper() and len(lead[0].text) > 2)
            return i + 1 if named and place else 0
        if u.kind == "quote":
            return 0
    return 0


def _without_end_mark(units: Sequence[Unit], first: int, last: int) -> int:
    while last > first and units[last - 1].kind == "mark" and units[last - 1].text in ",.;–—":
        last -= 1
    return last


def _shared(line: Line, group: Group, before: Sequence[Hit]) -> Span | None:
    """The source of a verb with no subject of its own: "and insists", ", adding"."""
    units = line.units
    mark = units[group.first - 1] if group.first else None
    if (
        group.form == "participle"
        and mark is not None
        and mark.kind == "word"
        and mark.low not in english.COORDINATORS | english.PREPOSITIONS | english.SUBORDINATORS
        and mark.low not in english.DOCUMENTS
    ):
        near = near_phrase(units, group.first)
        return span(units, near) if near is not None else None
    if mark is None:
        if group.form != "participle":
            return None
        for i in range(group.at + 1, len(units)):
            if units[i].text == ",":
                for j in range(i + 1, min(len(units), i + 14)):
                    if finite(units, j) or units[j].low in ATTRIBUTING:
                        own = subject(units, j)
                        return span(units, own) if own is not None else None
        return None
    if mark.low not in english.DOCUMENTS and not (
        mark.text in ",–—"
        or mark.low in {"and", "but", "or", "then", "while", "by", "after", "before", "without"}
        or mark.kind == "quote"
    ):
        return None
    earlier = [h for h in before if h.source and line.sentence.start <= h.cue[0][0] < units[group.at].start]
    if earlier:
        return earlier[-1].source[0]
    opening = units[0].low.split("'")
    if len(opening) == 2 and opening[0] in english.SUBJECT_PRONOUNS:
        return units[0].start, units[0].start + len(opening[0])
    own = first_subject(units, group.first)
    return span(units, own) if own is not None else None


def _group_start(units: Sequence[Unit], i: int) -> int:
    while (
        i > 0
        and units[i - 1].kind == "word"
        and (units[i - 1].adverb or units[i - 1].low in english.AUXILIARIES)
    ):
        i -= 1
    return i


def _infinitive(line: Line, group: Group, before: Sequence[Hit]) -> Hit | None:
    """ "went on to say that", "continued to insist that", "was quick to deny"."""
    units = line.units
    to = group.first
    if to == 0 or group.verb.base in {
        "see",
        "find",
        "know",
        "want",
        "think",
        "feel",
        "show",
        "prove",
        "hear",
        "back",
        "support",
    }:
        return None
    content = content_after(units, group)
    if content is None or content.sort not in {"clause", "quote"}:
        return None
    for i in range(to - 1, max(-1, to - 5), -1):
        if finite(units, i) or "s" in units[i].forms:
            governing = ATTRIBUTING.get(units[i].low)
            if governing is not None and "i" in governing[0].frames:
                return None
            own = subject(units, _group_start(units, i))
            source = (
                span(units, own)
                if own is not None
                else _shared(
                    line, Group(verb=group.verb, first=i, at=i, form="finite", finite_like=True), before
                )
            )
            if source is None:
                return None
            return Hit(source=(source,), cue=(span(units, (i, group.at + 1)),), content=(span(units, (content.first, content.last)),),
                       rule="infinitive", inside=line.inside is not None)  # fmt: skip
    return None


def _passive(line: Line, group: Group) -> Hit | None:
    """ "is said to have ...", "it was reported that ...", "was criticised by X"."""
    units = line.units
    at, inside = group.at, line.inside is not None
    after = at + 1
    while after < len(units) and units[after].adverb:
        after += 1
    if after >= len(units):
        return None
    own = subject(units, group.first)
    if own is not None and units[own[0]].low in english.RELATIVES:
        return None
    word = units[at].low
    if (
        group.form == "passive"
        and units[after].low == "to"
        and word in english.TO_CLAUSE_PASSIVE
        and own is not None
    ):
        return Hit(source=(), cue=(span(units, (group.first, at + 1)),),
                   content=(span(units, own), span(units, (after, clause_end(units, after, verbal=True)))), rule="passive", inside=inside)  # fmt: skip
    if (
        group.form == "passive"
        and units[after].low == "that"
        and word in english.CLAUSE_PASSIVE
        and own is not None
        and units[own[0]].low == "it"
    ):
        last = clause_end(units, after + 1)
        return (
            Hit(
                source=(),
                cue=(span(units, (group.first, at + 1)),),
                content=(span(units, (after + 1, last)),),
                rule="passive",
                inside=inside,
            )
            if last > after + 1
            else None
        )
    if (
        group.form == "passive"
        and word == "told"
        and own is not None
        and units[after].low == "that"
        and after + 1 < len(units)
    ):
        return Hit(
            source=(),
            cue=(span(units, (group.first, at + 1)),),
            content=(span(units, (after + 1, clause_end(units, after + 1))),),
            rule="passive",
            inside=inside,
        )
    if (
        units[after].low == "by"
        and group.form == "passive"
        and own is not None
        and "n" in group.verb.frames
        and after + 1 < len(units)
        and starts_noun(units, after + 1)
    ):
        return Hit(source=(span(units, (after + 1, phrase_end(units, after + 1))),), cue=(span(units, (group.first, after + 1)),),
                   content=(span(units, own),), rule="passive", inside=inside)  # fmt: skip
    return None
