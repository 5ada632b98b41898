"""Pledges: find what one document says was promised between the parties to a war.

In      an Analysis and PledgeOptions, which hold the statements and absences found in it
Out     an Outcome[Pledge]; demands, proposals and vows to fight are passed over by reason
Pure    no clock, network, database or settings. Same input, same answer, same order

One deal is one pledge, however often a report comes back to it. A third person's word that
somebody promised is an alleged pledge until the promiser confirms.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from onrecord.extraction.actor.mention import ActorMention
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
from onrecord.extraction.pledge.giving import Giving, read_givings, trim_act
from onrecord.extraction.pledge.term import (
    read_acts,
    read_area,
    read_conditions,
    read_exceptions,
    read_open,
    read_window,
)
from onrecord.extraction.sentence import Sentence
from onrecord.model.absence import Absence
from onrecord.model.actor import Actor
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import Passage, passage_of
from onrecord.model.pledge import Claim, Form, Obligation, Pledge, Voice
from onrecord.model.position import Position
from onrecord.model.statement import Statement

METHOD = "pledge.rules.v1"
_PRONOUNS = frozenset({"he", "she", "it", "they", "him", "her", "them"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeOptions:
    """What other finders saw in the same document: who said what, and what was not said."""

    statements: Sequence[Statement] = ()
    absences: Sequence[Absence] = ()


@dataclass(slots=True)
class _Draft:
    promiser: str | None
    announcer: str | None
    requested_by: str | None
    obligations: list[Obligation]
    form: Form
    sentence: Sentence
    given: bool
    """Whether the promiser itself gives, orders or signs it in this report."""
    sides: frozenset[str] = frozenset()
    """The parties bound."""
    naming: bool = False
    """True while only the deal's name is told, and no act of it."""
    joint: bool = False
    """True for a deal of several, or one whose parties are not told."""
    passages: list[Passage] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)


@method(METHOD)
def find_pledges(analysis: Analysis, options: PledgeOptions) -> Outcome[Pledge]:
    """Every pledge, with the positions, voices, claims and open terms that the report tells."""
    drafts: list[_Draft] = []
    over: Counter[str] = Counter()
    sentences = [s for s in analysis.sentences if s.part.kind not in {"title", "editor's note"}]
    about_deals = any(english.TRUCE.search(s.text) or english.UNDER_DEAL.search(s.text) for s in sentences)
    for sentence in sentences:
        asked = _asked(analysis, sentence, options)
        if asked is not None:
            _take(drafts, asked)
            continue
        for giving in read_givings(sentence.text):
            read = _read(analysis, sentence, giving, options, drafts, about_deals=about_deals)
            if isinstance(read, str):
                over[read] += 1
            elif read is not None:
                _take(drafts, read)
    drafts = [d for d in drafts if _is_pledge(d)]
    for sentence in sentences:
        _add_terms(analysis, sentence, options, drafts)
    pledges = [_pledge(analysis, d, options, only=len(drafts) == 1) for d in drafts]
    return Outcome(
        found=tuple(stamped("pledge", analysis.document.id, p) for p in pledges), passed_over=dict(over)
    )


def _asked(analysis: Analysis, sentence: Sentence, options: PledgeOptions) -> _Draft | None:
    """A request that is said to have been granted: "he had asked Putin not to attack ...", "Putin had agreed"."""
    asked = english.ASKED.search(sentence.text)
    if asked is None or not english.MATTER.search(asked["act"]):
        return None
    near = list(analysis.sentences[sentence.index : sentence.index + 5])
    agreed = next(
        (s for s in near if english.AGREED.search(s.text[asked.end() if s is sentence else 0 :])), None
    )
    if agreed is None:
        return None
    whom = _person_at(analysis, sentence.start + asked.start("whom"), sentence.start + asked.end("whom"))
    whom = whom or _named(asked["whom"], options, sentence)
    speaker = _speaker_at(options.statements, sentence.start + asked.start()) or _speaker_in(
        options.statements, sentence
    )
    side = next(
        (m.actor.side for m in analysis.actors if whom and m.actor.side and _alike(m.actor.name, whom)), None
    )
    draft = _Draft(
        promiser=whom, announcer=speaker, requested_by=speaker, form="relayed", sentence=sentence, given=False,
        obligations=[Obligation(bound=side or whom, act=trim_act(asked["act"]), refrain=_refrains(asked["act"]))], sides=frozenset({side} if side else ()),
    )  # fmt: skip
    draft.passages.append(passage_of(analysis.document.text, sentence.start, sentence.end))
    if agreed is not sentence:
        draft.passages.append(passage_of(analysis.document.text, agreed.start, agreed.end))
    draft.positions.append(_position(analysis, sentence, speaker, asked.start(), [trim_act(asked["act"])]))
    return draft


def _read(
    analysis: Analysis,
    sentence: Sentence,
    giving: Giving,
    options: PledgeOptions,
    drafts: Sequence[_Draft],
    *,
    about_deals: bool,
) -> _Draft | str | None:
    """One giving as a draft: whose word, who says so, and the position it states."""
    text = sentence.text
    if english.DENIES.search(text[: giving.end]):
        return "a promise denied"
    actors = _subjects(analysis, sentence, giving)
    sides = tuple(dict.fromkeys(a.side or a.name for a in actors))
    said = _speaker_at(options.statements, sentence.start + giving.start)
    speaker_side = _side(analysis, said)
    speaker = _short_name(analysis, said)
    own = speaker is None or any(speaker_side == s or _alike(speaker, s) for s in sides)
    if giving.sort == "stated":
        # The bare future binds only inside a deal, or in the mouth of the one who is bound.
        first_person = re.search(r"\b(?:we|I)\b[^.;]{0,12}$", text[: giving.start], re.IGNORECASE)
        if first_person and speaker:
            actors, sides, own = (), (speaker_side or speaker,), True
        in_deal = about_deals and bool(
            english.UNDER_DEAL.search(text)
            or english.TRUCE.search(text)
            or any(0 <= sentence.paragraph - d.sentence.paragraph <= 1 for d in drafts)
        )
        pronoun = re.search(
            r"\b(?:it|they|he|she|its (?:forces|troops|army))\s(?:also\s)?$", text[: giving.start]
        )
        if pronoun and speaker and speaker_side:
            actors, sides, own = (), (speaker_side,), True
        if not in_deal and not (speaker and own and sides):
            return "a future told outside any deal"
        if not sides and not in_deal:
            return "a future told outside any deal"
    if giving.sort == "given" and not sides:
        named = english.GIVER.search(text[: giving.start])
        if named and not english.COLLECTIVE.search(text[: giving.start]):
            sides = (named["name"],)
        elif not about_deals:
            return "a word given by nobody named"
    if len(actors) > 1:
        promiser: str | None = " and ".join(sides)
    elif actors:
        promiser = _short(actors[0])
    else:
        collective = english.COLLECTIVE.search(text[: giving.start])
        promiser = speaker if giving.sort in {"ordered", "declared", "offered"} and not collective else None
        if sides:
            promiser = speaker if sides[0] == speaker_side else sides[0]
        elif promiser:
            sides, own = (speaker_side or promiser,), True
    acts = [giving.act]
    obligations = [
        Obligation(bound=side, act=giving.act, refrain=_refrains(giving.act)) for side in (sides or (None,))
    ]
    holder = speaker or (
        "the agreement"
        if english.UNDER_DEAL.search(text) and giving.sort in {"stated", "given", "deal", "signed"}
        else promiser
        if giving.sort != "deal"
        else None
    )
    draft = _Draft(
        promiser=promiser, announcer=speaker or (promiser if giving.sort in {"ordered", "declared", "offered"} else None), requested_by=None, obligations=obligations,
        form=_form(text, speaker if not own else None, promiser) if giving.sort != "deal" else "unknown", sentence=sentence,
        given=bool(sides) and ((giving.sort in {"ordered", "declared", "offered", "signed"} and own) or (speaker is not None and own)),
        sides=frozenset(sides), joint=len(sides) != 1 or giving.sort == "deal", naming=giving.sort == "deal",
    )  # fmt: skip
    draft.passages.append(passage_of(analysis.document.text, sentence.start, sentence.end))
    draft.positions.append(_position(analysis, sentence, holder, 0, acts))
    return draft


def _subjects(analysis: Analysis, sentence: Sentence, giving: Giving) -> tuple[Actor, ...]:
    """Who gives the word: the actors just before the words of giving, several where they are joined; for a deal those it is "between" or "by"."""
    text = sentence.text
    at = sentence.start + giving.start
    mentions = [m for m in analysis.actors if sentence.start <= m.start < sentence.end]
    if giving.sort == "deal" or giving.passive:
        # Who announces a pause need not be bound by it: a deal's parties are those it is "between".
        words = r"\b(?:between|by|from)\s" if giving.passive else r"\bbetween\s"
        joined = re.search(words, text[giving.start : giving.end + 60])
        if joined is None:
            return ()
        begin = at + joined.end()
        return _chain(
            analysis,
            [m for m in mentions if m.start >= begin - 1 and m.start < begin + 60],
            begin,
            forward=True,
        )
    before = [m for m in mentions if m.end <= at and at - m.end < 140]
    while before and re.search(
        r"\b(?:against|in|of|on|with|near|over|across|to|from|inside|for)\s(?:the\s)?$",
        text[: before[-1].start - sentence.start],
    ):
        before.pop()
    return _chain(analysis, before[::-1], at, forward=False)


def _chain(
    analysis: Analysis, mentions: Sequence[ActorMention], at: int, *, forward: bool
) -> tuple[Actor, ...]:
    """The first of ``mentions`` and those joined to it by "and"; weapons and crews are no givers."""
    kept: list[ActorMention] = []
    for mention in mentions:
        if kept:
            left, right = (kept[-1], mention) if forward else (mention, kept[-1])
            between = analysis.document.text[left.end : right.start]
            if not re.fullmatch(r"\s?(?:,|,? and|and with|with|nor)\s(?:the\s|with\s)?", between):
                break
        kept.append(mention)
    found = [m.actor for m in (kept if forward else kept[::-1])]
    return tuple(dict.fromkeys(found))[:3]


def _short(actor: Actor) -> str:
    """A party by its short name; a person or an office by its own."""
    return actor.side if actor.side and actor.sort in {"state", "group", "armed force"} else actor.name


def _short_name(analysis: Analysis, name: str | None) -> str | None:
    actor = next((m.actor for m in analysis.actors if name and m.actor.name == name), None)
    return _short(actor) if actor else name


def _side(analysis: Analysis, name: str | None) -> str | None:
    if not name:
        return None
    return next((m.actor.side for m in analysis.actors if m.actor.name == name and m.actor.side), None)


def _take(drafts: list[_Draft], read: _Draft) -> None:
    """A later mention joins the pledge it speaks of: the same parties, some of a deal's, or none told."""
    for draft in drafts:
        if not (
            not read.sides
            or not draft.sides
            or read.sides & draft.sides
            or _alike(read.promiser, draft.promiser)
        ):
            continue
        if read.sides > draft.sides or draft.promiser is None:
            draft.promiser = read.promiser or draft.promiser
        draft.joint = draft.joint or len(read.sides) > 1
        draft.sides |= read.sides
        draft.passages += read.passages
        draft.announcer = draft.announcer or read.announcer
        draft.given = draft.given or read.given
        if draft.form == "unknown":
            draft.form = read.form
        if not (read.naming and draft.obligations):
            draft.obligations = (
                read.obligations + (draft.obligations if not draft.naming else [])
                if draft.naming
                else draft.obligations + read.obligations
            )
            draft.naming = draft.naming and read.naming
        draft.positions += read.positions
        return
    drafts.append(read)


def _is_pledge(draft: _Draft) -> bool:
    """A deal named in passing, with no party and no term, is no pledge told here."""
    return bool(draft.sides) or any(_says_terms(p) for p in draft.positions)


def _add_terms(
    analysis: Analysis, sentence: Sentence, options: PledgeOptions, drafts: Sequence[_Draft]
) -> None:
    """The terms that a voice states of a pledge already found: its own position."""
    text = sentence.text
    near = [d for d in drafts if abs(sentence.paragraph - d.sentence.paragraph) <= 2]
    start = passage_of(analysis.document.text, sentence.start, sentence.end)
    if not near or any(start in d.passages for d in drafts) or not english.TERM.search(text):
        return
    position = _position(
        analysis, sentence, _short_name(analysis, _speaker_in(options.statements, sentence)), 0, ()
    )
    if not _says_terms(position) or english.BROKEN.search(text):
        return
    if position.holder is None:
        holders = [p.holder for p in near[0].positions if p.holder]
        position = replace(position, holder=holders[0] if holders else None)
    near[0].positions.append(position)


def _pledge(analysis: Analysis, draft: _Draft, options: PledgeOptions, *, only: bool) -> Pledge:
    near = range(draft.sentence.paragraph - 1, draft.sentence.paragraph + 3)
    open_terms: list[str] = []
    claims: list[Claim] = []
    passages = list(draft.passages)
    for sentence in analysis.sentences:
        if not only and sentence.paragraph not in near:
            continue
        terms = read_open(sentence.text)
        close = -1 <= sentence.paragraph - draft.sentence.paragraph <= 2
        if terms and sentence.part.kind != "title" and (close or english.TRUCE.search(sentence.text)):
            open_terms += terms
            passages.append(passage_of(analysis.document.text, sentence.start, sentence.end))
        claims += _claims(analysis, sentence, options)
    positions = _positions(draft.positions)
    return Pledge(
        promiser=draft.promiser,
        announcer=draft.announcer,
        requested_by=draft.requested_by,
        beneficiary=None,
        alleged=not draft.given and not _confirmed(draft, options),
        form=draft.form,
        obligations=_obligations(draft),
        positions=positions,
        open=tuple(dict.fromkeys(open_terms)),
        voices=_voices(analysis, options),
        claims=tuple(claims),
        passages=tuple(dict.fromkeys(passages)),
        method=METHOD,
    )


def _obligations(draft: _Draft) -> tuple[Obligation, ...]:
    """One for each party and act; the deal's own name falls away where its acts are told, and binds all its parties."""
    told: dict[tuple[str | None, str], Obligation] = {}
    for obligation in draft.obligations:
        bound = (obligation.bound,) if obligation.bound else tuple(sorted(draft.sides)) or (None,)
        for party in bound:
            told.setdefault((party, obligation.act.lower()), replace(obligation, bound=party))
    return tuple(told.values())[:8]


def _positions(found: Sequence[Position]) -> tuple[Position, ...]:
    """One position a holder, terms told apart put together; changed terms stay apart."""
    kept: list[Position] = []
    for position in found:
        same = next(
            (i for i, k in enumerate(kept) if k.holder == position.holder and not _clash(k, position)), None
        )
        if same is None:
            kept.append(position)
            continue
        k = kept[same]
        acts = "; ".join(dict.fromkeys(w for w in (k.acts.words, position.acts.words) if w))
        area = "; ".join(dict.fromkeys(w for w in (k.area.words, position.area.words) if w))
        kept[same] = replace(
            k, window=k.window if k.window.words or k.window.start else position.window, area=replace(k.area, words=area or None), acts=replace(k.acts, words=acts or None),
            exceptions=tuple(dict.fromkeys((*k.exceptions, *position.exceptions))), conditions=tuple(dict.fromkeys((*k.conditions, *position.conditions))),
            passages=tuple(dict.fromkeys((*k.passages, *position.passages))),
        )  # fmt: skip
    return tuple(kept)


def _clash(a: Position, b: Position) -> bool:
    return bool(
        a.window.words
        and b.window.words
        and a.window.words != b.window.words
        and (a.window.start or b.window.start)
    )


def _says_terms(position: Position) -> bool:
    return bool(
        position.window.words
        or position.window.start
        or position.area.words
        or position.conditions
        or position.exceptions
    )


def _position(
    analysis: Analysis, sentence: Sentence, holder: str | None, start: int, acts: Sequence[str]
) -> Position:
    text = sentence.text[start:]
    return Position(
        holder=holder,
        window=read_window(analysis, sentence, start),
        area=read_area(text),
        acts=read_acts(acts),
        exceptions=read_exceptions(text),
        conditions=read_conditions(text),
        passages=(passage_of(analysis.document.text, sentence.start, sentence.end),),
    )


def _voices(analysis: Analysis, options: PledgeOptions) -> tuple[Voice, ...]:
    """Each party's stance to the pledge: its statements that speak of it, and its silence as the report tells it."""
    voices: dict[tuple[str, str], Voice] = {}
    for statement in options.statements:
        words = " ".join(p.text for p in statement.content)
        near = analysis.sentence_at(statement.content[0].start) if statement.content else None
        about = (
            english.TRUCE.search(words)
            or english.AGREED.search(words)
            or english.ASKED.search(words)
            or (near is not None and english.TRUCE.search(near.text))
            or re.search(r"\brespite\b", words)
        )
        if statement.speaker and about:
            voices.setdefault(
                (statement.speaker, statement.stance),
                Voice(
                    party=statement.speaker, stance=statement.stance, words=words, passages=statement.content
                ),
            )
    for absence in options.absences:
        if absence.of in {"confirmation", "denial", "comment", "answer", "clarification", "clarifications"}:
            voices.setdefault(
                (absence.party, absence.of),
                Voice(party=absence.party, stance=f"no {absence.of}", passages=absence.passages),
            )
    return tuple(voices.values())


def _claims(analysis: Analysis, sentence: Sentence, options: PledgeOptions) -> list[Claim]:
    text = sentence.text
    kept, broken = english.KEPT.search(text), english.BROKEN.search(text)
    found = kept or broken
    if found is None or not (
        english.TRUCE.search(text)
        or re.search(r"\b(?:word|promise|agreement|deal|violations?)\b", text, re.IGNORECASE)
    ):
        return []
    if re.search(r"\b(?:if|should|whether|unless|what happens)\b", text[: found.start()], re.IGNORECASE):
        return []
    count = next(
        (
            q
            for q in analysis.quantities
            if sentence.start <= q.start < sentence.end
            and re.match(r"(?:\w+\s+)?(?:times|violations|breaches|ceasefire violations)", q.noun or "")
        ),
        None,
    )
    claimant = _speaker_at(options.statements, sentence.start + found.start()) or _speaker_in(
        options.statements, sentence
    )
    value = (
        None
        if count is None
        else count.quantity.value
        if count.quantity.value is not None
        else count.quantity.lower
    )
    return [
        Claim(
            claimant=claimant,
            words=text,
            kept=kept is not None,
            count=value,
            unit=(count.noun or "").split()[-1] if count else None,
            passages=(passage_of(analysis.document.text, sentence.start, sentence.end),),
        )
    ]


def _confirmed(draft: _Draft, options: PledgeOptions) -> bool:
    """Whether the promiser, or who speaks for it, confirms or accepts in this report; not where others tell that it did."""
    return any(
        s.speaker
        and s.stance in {"confirms", "accepts", "promises"}
        and not s.negated
        and (_alike(s.speaker, draft.promiser) or _alike(s.speaks_for, draft.promiser))
        and not _told_by_another(s, options.statements)
        for s in options.statements
    )


def _told_by_another(statement: Statement, statements: Sequence[Statement]) -> bool:
    where = [p.start for p in (*statement.cue, *statement.content)]
    return statement.inside is not None or any(
        other.speaker
        and other.speaker != statement.speaker
        and any(p.start <= at < p.end for p in other.content for at in where)
        for other in statements
    )


def _speaker_at(statements: Sequence[Statement], position: int) -> str | None:
    inner = [s for s in statements if any(p.start <= position < p.end for p in s.content) and s.speaker]
    return min(inner, key=lambda s: sum(p.end - p.start for p in s.content)).speaker if inner else None


def _speaker_in(statements: Sequence[Statement], sentence: Sentence) -> str | None:
    return next(
        (
            s.speaker
            for s in statements
            if s.speaker and any(sentence.start <= p.start < sentence.end for p in (*s.cue, *s.content))
        ),
        None,
    )


def _person_at(analysis: Analysis, start: int, end: int) -> str | None:
    """The person whom these words name or whose office they are: "the Russian president", on the report's day."""
    return next(
        (
            m.actor.name
            for m in analysis.actors
            if m.actor.sort == "person" and start <= m.start and m.end <= end
        ),
        None,
    )


def _named(words: str, options: PledgeOptions, sentence: Sentence) -> str | None:
    bare = re.sub(r"^(?:President|Prime Minister|Mr\.?|the|Russian|Ukrainian|leader)\s+", "", words.strip())
    if words.lower() not in _PRONOUNS:
        return _fullest(bare, options)
    return None


def _fullest(name: str, options: PledgeOptions) -> str:
    """The fullest form of a name among the report's speakers and words."""
    for statement in options.statements:
        for text in (statement.speaker or "", *(p.text for p in statement.content)):
            found = re.search(rf"[A-Z][\w’'-]+\s+{re.escape(name)}\b", text)
            if found and found[0].split()[0] not in {"President", "Minister", "Mr", "The"}:
                return found[0]
    return name


def _alike(a: str | None, b: str | None) -> bool:
    if not a or not b:
        return False
    x, y = (set(re.findall(r"\w+", n.lower())) - {"the", "president", "minister"} for n in (a, b))
    return bool(x & y)


def _refrains(act: str) -> bool:
    return (
        not re.match(
            r"\s*(?:to\s+)?(?:withdraw|release|exchange|hand|free|open|let|allow|return)", act, re.IGNORECASE
        )
        or "not to" in act
    )


def _form(text: str, speaker: str | None, promiser: str | None) -> Form:
    if english.SIGNED.search(text):
        return "written"
    if english.ORDERED.search(text):
        return "ordered"
    if speaker and promiser and not _alike(speaker, promiser):
        return "relayed"
    return "oral" if speaker else "unknown"
