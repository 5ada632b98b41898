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

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
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
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import Passage, passage_of
from onrecord.model.pledge import Claim, Form, Obligation, Pledge, Voice
from onrecord.model.position import Position
from onrecord.model.statement import Statement

METHOD = "pledge.rules.v1"
_PARTY = re.compile(
    r"(?:(?:President|Prime Minister|Russian|Ukrainian|Israeli|the)\s+)*[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}"
)
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
    act: str
    refrain: bool
    form: Form
    sentence: Sentence
    given: bool
    """Whether the promiser itself gives, orders or signs it in this report."""
    passages: list[Passage] = field(default_factory=list)
    positions: list[Position] = field(default_factory=list)


@method(METHOD)
def find_pledges(analysis: Analysis, options: PledgeOptions) -> Outcome[Pledge]:
    """Every pledge, with the positions, voices, claims and open terms that the report tells."""
    drafts: list[_Draft] = []
    over: Counter[str] = Counter()
    for sentence in analysis.sentences:
        if sentence.part.kind in {"title", "editor's note"}:
            continue
        read = (
            _asked(analysis, sentence, options)
            or _gave(analysis, sentence, options)
            or _declared(analysis, sentence, options)
        )
        if isinstance(read, str):
            over[read] += 1
        elif read is not None:
            _take(drafts, read)
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
    whom = _named(asked["whom"], options, sentence)
    speaker = _speaker_at(options.statements, sentence.start + asked.start()) or _speaker_in(
        options.statements, sentence
    )
    draft = _Draft(
        promiser=whom, announcer=speaker, requested_by=speaker, act=_trim(asked["act"]), refrain=bool(re.search(r"\bnot\b|refrain|stop|halt|pause|suspend|cease|spare", asked["act"])),
        form="relayed", sentence=sentence, given=False,
    )  # fmt: skip
    draft.passages.append(passage_of(analysis.document.text, sentence.start, sentence.end))
    if agreed is not sentence:
        draft.passages.append(passage_of(analysis.document.text, agreed.start, agreed.end))
    draft.positions.append(_position(analysis, sentence, speaker, asked.start()))
    return draft


def _gave(analysis: Analysis, sentence: Sentence, options: PledgeOptions) -> _Draft | str | None:
    """A word given: "Russia agreed to halt strikes", "the parties undertake not to attack"."""
    text = sentence.text
    for gave in english.GAVE.finditer(text):
        act = gave["act"] or ""
        if not english.MATTER.search(act) or not re.match(r"(?:not\s+)?to\s|that\s|on\s+an?\s", act):
            continue
        if english.DENIES.search(text[: gave.end()]):
            return "a promise denied"
        if english.NO_PLEDGE.search(text[max(0, gave.start() - 25) : gave.start() + 60]):
            return "a demand, a proposal or a vow to fight"
        before = text[: gave.start()]
        parties = [m[0] for m in _PARTY.finditer(before)]
        pronoun = re.search(
            r"\b(he|she|it|they|both sides|the (?:two )?(?:sides|parties)|who)\s+(?:(?:has|have|had|also|both)\s+)*$",
            before,
            re.IGNORECASE,
        )
        promiser = (
            _named(pronoun[1], options, sentence) if pronoun else (_subject(parties) if parties else None)
        )
        speaker = _speaker_at(options.statements, sentence.start + gave.start())
        draft = _Draft(
            promiser=promiser, announcer=speaker or promiser, requested_by=None, act=_trim(act), refrain=_refrains(act), form=_form(text, speaker, promiser),
            sentence=sentence, given=speaker is None or _alike(speaker, promiser),
        )  # fmt: skip
        draft.passages.append(passage_of(analysis.document.text, sentence.start, sentence.end))
        draft.positions.append(_position(analysis, sentence, speaker or promiser, gave.start()))
        return draft
    return None


def _declared(analysis: Analysis, sentence: Sentence, options: PledgeOptions) -> _Draft | str | None:
    """A deal declared, signed or in force: "declared a 36-hour ceasefire", "the truce took effect at 4 a.m."."""
    text = sentence.text
    found = english.DECLARED.search(text)
    standing = english.STANDING.search(text) if found is None else None
    match = found or standing
    if match is None or not (english.TRUCE.search(text) or english.MATTER.search(text[match.start() :])):
        return None
    if (
        not english.TRUCE.search(text)
        and standing is not None
        and not re.search(r"under the|by the text|the parties", match[0], re.IGNORECASE)
    ):
        return None
    if english.DENIES.search(text):
        return "a promise denied"
    if found is not None and english.NO_PLEDGE.search(text[max(0, found.start() - 40) : found.end()]):
        return "a demand, a proposal or a vow to fight"
    before = text[: match.start()]
    parties = [m[0] for m in _PARTY.finditer(before)] if found else []
    by = re.search(
        rf"\b(?:by|between|declared by|ordered by|of)\s+({_PARTY.pattern}(?:\s+and\s+{_PARTY.pattern})?)",
        text[match.start() :],
    )
    speaker = _speaker_at(options.statements, sentence.start + match.start())
    promiser = _subject(parties) if parties else (by[1] if by else None)
    draft = _Draft(
        promiser=_named(promiser, options, sentence) if promiser else speaker, announcer=speaker or promiser, requested_by=None, act=_trim(text[match.start() :]) if found else _trim(match[0]),
        refrain=_refrains(text), form=_form(text, speaker, promiser), sentence=sentence, given=bool(found) and (speaker is None or _alike(speaker, promiser)),
    )  # fmt: skip
    draft.passages.append(passage_of(analysis.document.text, sentence.start, sentence.end))
    draft.positions.append(_position(analysis, sentence, speaker or promiser, 0))
    return draft


def _take(drafts: list[_Draft], read: _Draft) -> None:
    """A later mention joins the pledge it speaks of: the same promiser, or none told."""
    for draft in drafts:
        if read.promiser is None or draft.promiser is None or _alike(read.promiser, draft.promiser):
            draft.passages += read.passages
            draft.promiser = draft.promiser or read.promiser
            draft.announcer = draft.announcer or read.announcer
            draft.given = draft.given or read.given
            if draft.form == "unknown":
                draft.form = read.form
            draft.positions += [p for p in read.positions if _says_terms(p)]
            return
    drafts.append(read)


def _pledge(analysis: Analysis, draft: _Draft, options: PledgeOptions, *, only: bool) -> Pledge:
    near = range(draft.sentence.paragraph - 1, draft.sentence.paragraph + 2)
    open_terms: list[str] = []
    claims: list[Claim] = []
    passages = list(draft.passages)
    for sentence in analysis.sentences:
        if not only and sentence.paragraph not in near:
            continue
        terms = read_open(sentence.text)
        if terms and (
            english.TRUCE.search(sentence.text) or english.MATTER.search(sentence.text) or len(terms) > 1
        ):
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
        obligations=(Obligation(bound=draft.promiser, act=draft.act, refrain=draft.refrain),),
        positions=positions,
        open=tuple(dict.fromkeys(open_terms)),
        voices=_voices(analysis, options),
        claims=tuple(claims),
        passages=tuple(dict.fromkeys(passages)),
        method=METHOD,
    )


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
        kept[same] = replace(
            k, window=k.window if k.window.words or k.window.start else position.window, area=k.area if k.area.words else position.area, acts=k.acts if k.acts.words else position.acts,
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


def _position(analysis: Analysis, sentence: Sentence, holder: str | None, start: int) -> Position:
    text = sentence.text[start:]
    return Position(
        holder=holder,
        window=read_window(analysis, sentence, start),
        area=read_area(text),
        acts=read_acts(text),
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
    """Whether the promiser, or who speaks for it, confirms or accepts in this report."""
    return any(
        s.speaker
        and s.stance in {"confirms", "accepts", "promises"}
        and not s.negated
        and (_alike(s.speaker, draft.promiser) or _alike(s.speaks_for, draft.promiser))
        for s in options.statements
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


def _subject(parties: Sequence[str]) -> str:
    return re.sub(r"^(?:the|The)\s+", "", parties[-1])


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


def _trim(act: str) -> str:
    return re.sub(r"\s+", " ", act).strip(' ,.”"')[:240]
