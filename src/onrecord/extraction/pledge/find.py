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
from dataclasses import dataclass, replace

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.encoding.tags import Tags
from onrecord.extraction.place.english import DEMONYMS, NO_PLACES
from onrecord.extraction.pledge import english, english_paper, english_term
from onrecord.extraction.pledge.draft import Draft, is_pledge, obligations_of, positions_of, says_terms, take
from onrecord.extraction.pledge.giving import Giving, read_givings, refrains, tells_deal, trim_act
from onrecord.extraction.pledge.paper import read_duties, read_reach
from onrecord.extraction.pledge.party import (
    AGREEMENT,
    alike,
    full_name,
    givers,
    holder_of,
    issuer_of,
    partners,
    people_of,
    person_at,
    short,
    side_of,
    speaker_at,
    speaker_in,
    stance_at,
    two_before,
    war_parties,
)
from onrecord.extraction.pledge.tagged import Tagged
from onrecord.extraction.pledge.term import (
    read_acts,
    read_area,
    read_conditions,
    read_exceptions,
    read_window,
)
from onrecord.extraction.pledge.unsaid import is_open_question, read_open
from onrecord.extraction.pledge.voice import claims_in, confirmed, voices_of
from onrecord.extraction.sentence import Sentence
from onrecord.model.absence import Absence
from onrecord.model.actor import Actor
from onrecord.model.identity import stamped
from onrecord.model.outcome import Outcome, method
from onrecord.model.passage import passage_of
from onrecord.model.pledge import Claim, Form, Obligation, Pledge
from onrecord.model.position import Area, Condition, Position, Window
from onrecord.model.statement import Statement

METHOD = "pledge.rules.v2"
WITH_TAGS = "pledge.joined.v1"
"""The rules, with the tags speaking where no rule has read."""
_OPEN_REACH = 12
"""Paragraphs behind the only pledge of a report in which what is left open is looked for."""
_TWO = 2
_SUBJECT_AT = 30
"""Code points from a sentence's beginning in which its subject is looked for."""
_ASKING = frozenset({"demands", "requests", "warns", "threatens", "rejects", "doubts"})
"""Stances in whose words another party's duty is no word that it gave."""
_HALTS = (english.FIGHTING_ENDS, english.FIGHTING_STOPS)
"""A halt to the fighting, though no truce is named."""
_OWN_WORD = frozenset({"ordered", "declared", "offered", "signed"})


@dataclass(frozen=True, slots=True, kw_only=True)
class PledgeOptions:
    """What other finders saw in the same document: who said what, and what was not said."""

    statements: Sequence[Statement] = ()
    absences: Sequence[Absence] = ()
    tags: Tags | None = None
    """The network's opinion of every piece, where one was handed in."""


@method(METHOD)
def find_pledges(analysis: Analysis, options: PledgeOptions) -> Outcome[Pledge]:
    """Every pledge, with the positions, voices, claims and open terms that the report tells."""
    reader = _Reader(analysis, options)
    for sentence in reader.sentences:
        reader.read(sentence)
    for draft in reader.drafts:
        draft.bind(reader.both)
    drafts = [d for d in reader.drafts if is_pledge(d)]
    for sentence in reader.sentences:
        reader.add_terms(sentence, drafts)
    pledges = [reader.pledge(d, only=len(drafts) == 1) for d in drafts]
    return Outcome(
        found=tuple(stamped("pledge", analysis.document.id, p) for p in pledges),
        passed_over=dict(reader.over),
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class _Who:
    """Who is bound by a giving, who gives it, who tells it."""

    sides: tuple[str, ...]
    promiser: str | None
    speaker: str | None
    own: bool
    """Whether the one who tells it is the one bound, or the report tells it in its own voice."""
    mediated: bool = False
    """Whether a third party tells it, who is not bound."""
    giver: str | None = None
    """The body that gives the word by its own name, where one alone is named: "the Syrian army" of Syria."""


class _Reader:
    """Reads one document sentence by sentence, with what it says of the war and of deals as a whole."""

    def __init__(self, analysis: Analysis, options: PledgeOptions) -> None:
        self.analysis = analysis
        self.statements = options.statements
        self.absences = options.absences
        self.sentences = [s for s in analysis.sentences if s.part.kind not in {"title", "editor's note"}]
        self.both = war_parties(analysis)
        self.places = frozenset(m.text for m in analysis.places)
        self.issuer = issuer_of(analysis)
        self.about_deals = any(
            any(p.search(s.text) for p in (english.TRUCE, english.UNDER_DEAL, *_HALTS))
            for s in analysis.sentences
        )
        self.titled = any(s.part.kind == "title" and english.TRUCE.search(s.text) for s in analysis.sentences)
        self.tagged = Tagged(tags=options.tags, text=analysis.document.text) if options.tags else None
        self.content_to = -1
        self.drafts: list[Draft] = []
        self.over: Counter[str] = Counter()

    def read(self, sentence: Sentence) -> None:
        """Take in what one sentence tells of words given."""
        asked = self._asked(sentence)
        if asked is not None:
            take(self.drafts, asked)
            return
        self._note_content(sentence)
        if sentence.text.rstrip(' ”"').endswith("?"):
            return
        listed = sentence.paragraph <= self.content_to
        for giving in self._givings(sentence, listed=listed):
            read = self._given(sentence, giving, listed=listed)
            if isinstance(read, str):
                self.over[read] += 1
            elif read is not None:
                take(self.drafts, read)

    def _givings(self, sentence: Sentence, *, listed: bool) -> tuple[Giving, ...]:
        """The words given in a sentence; the duties of a paper before what else is read in the same words."""
        duties = read_duties(sentence.text, spoken_of=self.about_deals and self._spoken_of(sentence))
        plain = [
            g
            for g in read_givings(sentence.text, listed=listed)
            if not any(d.start < g.end and g.start < d.end for d in duties)
        ]
        return tuple(sorted((*duties, *plain), key=lambda g: g.start)) or self._learned(sentence)

    def _learned(self, sentence: Sentence) -> tuple[Giving, ...]:
        """The words given in a sentence that no rule reads, by the tags."""
        if self.tagged is None or not self.tagged.tells(sentence.start, sentence.end):
            return ()
        return tuple(
            Giving(
                sort="stated", start=a - sentence.start, end=b - sentence.start,
                act=self.analysis.document.text[a:b], learned=True,
            )
            for a, b in self.tagged.acts(sentence.start, sentence.end)
            if self._is_act(sentence, a, b)
        )  # fmt: skip

    def _is_act(self, sentence: Sentence, start: int, end: int) -> bool:
        """Whether a stretch that the tags take for an act is one, and no condition or clause beside it."""
        words = self.analysis.document.text[start:end]
        lead = sentence.text[: start - sentence.start]
        return not (
            english.NO_ACT.match(words) or english.RUNS_ON.match(words) or english.IN_CONDITION.search(lead)
        )

    def _spoken_of(self, sentence: Sentence) -> bool:
        """Whether this sentence goes on about the deal of the one before: "It covers the whole front"."""
        if not sentence.index or not english_paper.PRONOUN.search(sentence.text):
            return False
        before = self.analysis.sentences[sentence.index - 1]
        return before.part.kind != "title" and english_paper.NAMED.search(before.text) is not None

    def _note_content(self, sentence: Sentence) -> None:
        """Keep how far the text of a deal is being told."""
        if english.CONTENT_ENDS.search(sentence.text):
            self.content_to = -1
        elif english.CONTENT.search(sentence.text) and (
            self.about_deals or english.JOINT_PAPER.search(sentence.text)
        ):
            last = self.sentences[-1]
            ends = next((s for s in self.sentences if s.index == sentence.index + 1), last)
            listing = ends.paragraph != sentence.paragraph or sentence is last
            self.content_to = sentence.paragraph + (4 if listing else 0)

    def _asked(self, sentence: Sentence) -> Draft | None:
        """A request that is said to have been granted: "he had asked Putin not to attack ...", "Putin had agreed"."""
        text = self.analysis.document.text
        asked = (
            english.ASKED.search(sentence.text)
            or english.ASKED_FOR.search(sentence.text)
            or english.PROPOSED.search(sentence.text)
        )
        if asked is None or not english.MATTER.search(asked["act"]) or english.UNPUT.search(asked["act"]):
            return None
        near = list(self.analysis.sentences[sentence.index : sentence.index + 5])
        agreed = granted = None
        for s in near:
            granted = english.AGREED.search(s.text, asked.end() if s is sentence else 0)
            if granted is not None:
                agreed = s
                break
        if agreed is None or granted is None:
            return None
        whom = person_at(
            self.analysis, sentence.start + asked.start("whom"), sentence.start + asked.end("whom")
        )
        if whom is None and english.BOTH.search(asked["whom"]):
            # Both were asked: who agreed is bound.
            whom = next(
                (
                    short(m.actor)
                    for m in self.analysis.actors
                    if m.start == agreed.start + granted.start("who")
                ),
                granted["who"],
            )
        whom = whom or full_name(asked["whom"], self.statements)
        speaker = speaker_at(self.statements, sentence.start + asked.start())
        if speaker is None and asked.re is english.ASKED:
            speaker = speaker_in(self.statements, sentence)
        side = next(
            (
                m.actor.side
                for m in self.analysis.actors
                if whom and m.actor.side and (alike(m.actor.name, whom) or m.actor.side == whom)
            ),
            None,
        )
        act = trim_act(asked["act"])
        requester = speaker or _subject(sentence.text[: asked.start()])
        draft = Draft(
            promiser=whom, announcer=speaker, requested_by=requester, form="relayed" if speaker else "unknown", sentence=sentence, given=False,
            obligations=[Obligation(bound=side or whom, act=act, refrain=refrains(act))], sides=frozenset({side} if side else ()),
        )  # fmt: skip
        draft.passages.append(passage_of(text, sentence.start, sentence.end))
        granted_terms = self._position(
            agreed, side or whom, granted.end() if agreed is not sentence else 0, ()
        )
        if agreed is not sentence and says_terms(granted_terms):
            draft.positions.append(granted_terms)
        if agreed is not sentence:
            draft.passages.append(passage_of(text, agreed.start, agreed.end))
        draft.positions.append(self._position(sentence, speaker or side or whom, asked.start(), [act]))
        return draft

    def _given(self, sentence: Sentence, giving: Giving, *, listed: bool) -> Draft | str | None:
        """One giving as a draft: whose word, who says so, and the position it states."""
        text = sentence.text
        if english.DENIES.search(text[max(0, giving.start - 70) : giving.end]):
            return "a promise denied"
        deal_text = listed or giving.sort == "listed" or tells_deal(text)
        who = self._who(sentence, giving, deal_text=deal_text)
        if isinstance(who, str):
            return who
        joint = (
            giving.sort == "listed"
            or (giving.sort == "deal" and len(who.sides) != 1)
            or (giving.sort in {"stated", "signed"} and (deal_text or not who.own))
            or who.mediated
            or len(who.sides) > 1
        )
        act = giving.act
        if giving.sort == "stated" and (not who.sides or act.startswith("be ")):
            # "Guns on either bank were to keep still": what is bound is part of the promise.
            subject = english.SUBJECT.search(text[: giving.start])
            if subject is not None and not english.NO_SUBJECT.search(subject[0]):
                act = text[subject.start("words" if subject["words"] else "far") : giving.end].strip()
        holder = who.speaker
        if giving.passive and english.ACCUSES.search(text[: giving.start]):
            # Who accuses the other of breaking a truce states none of its terms, and announces none.
            holder = who.promiser
            who = replace(who, speaker=None, own=True)
        if holder is None and deal_text:
            holder = AGREEMENT
        if holder is None and giving.sort != "deal":
            # What several agreed, told by nobody, stands in their agreement; a word that each announces is its own.
            joint_text = len(who.sides) > 1 and giving.sort not in _OWN_WORD
            holder = AGREEMENT if joint_text else (who.giver or who.promiser)
        own_word = giving.sort in _OWN_WORD and who.own
        draft = Draft(
            promiser=who.promiser, announcer=who.speaker or (who.promiser if giving.sort in _OWN_WORD - {"signed"} else None), requested_by=None,
            obligations=[Obligation(bound=side, act=act, refrain=refrains(act)) for side in (who.sides or (None,))],
            joins=giving.joins,
            form=_form(text, who.speaker if not who.own else None, who.promiser), sentence=sentence,
            given=bool(who.sides) and (own_word or (who.speaker is not None and who.own)),
            sides=frozenset(who.sides), deal=joint, naming=_only_named(giving),
            alone=not joint and (giving.sort in _OWN_WORD | {"deal"} or giving.announced),
        )  # fmt: skip
        draft.passages.append(passage_of(self.analysis.document.text, sentence.start, sentence.end))
        if not (draft.naming and english.VIOLENT.search(text)):
            whole = giving.sort in {"deal", "listed", "stated"} or giving.passive
            position = self._position(
                sentence, holder, 0 if whole else giving.start, [] if draft.naming else [act]
            )
            if draft.naming and english.NOT_IN_DEAL.search(text):
                # What is to be talked about is no term of the deal that is named.
                position = replace(position, area=Area())
            covered = read_reach(text, spoken_of=self._spoken_of(sentence))
            if covered is not None:
                position = replace(position, area=Area(words=covered))
            elif giving.sort in {"listed", "stated"} and not read_area(act, self.places).words:
                position = replace(position, area=read_area(text[giving.start :], self.places))
            draft.positions.append(position)
            draft.names += [giving.act] if draft.naming else []
        return draft

    def _who(self, sentence: Sentence, giving: Giving, *, deal_text: bool) -> _Who | str:
        """Whose word a giving is; a reason where it is nobody's that counts."""
        actors = givers(self.analysis, sentence, giving)
        bound = [
            a
            for a in actors
            if (a.side in self.both or a.side not in english.MEDIATORS)
            and not (a.sort in {"organisation", "outlet"} and not a.side)
        ]
        together = len(bound) == 1 and self._together(sentence, giving, bound[0].side)
        bound = [] if together else bound
        mediated = bool(actors) and not bound and not together
        if len(bound) == 1:
            bound += [
                a for a in partners(self.analysis, sentence, giving) if a.side not in {bound[0].side, None}
            ]
        said = speaker_at(self.statements, sentence.start + giving.start)
        if said is None and english.PRONOUN.search(sentence.text[: giving.start]):
            person = self._subject(sentence, giving)
            said = person.name if person is not None and person.sort == "person" else None
        speaker, speaker_side = holder_of(self.analysis, said), side_of(self.analysis, said)
        if speaker == AGREEMENT:
            speaker_side = None
        if speaker is None and mediated:
            speaker = short(actors[0])
        if speaker is None and self.issuer is not None:
            speaker, speaker_side = self.issuer.name, self.issuer.side
        teller = None if mediated else (speaker_side or speaker)
        sides = self._sides(
            sentence,
            giving,
            self.both if together else tuple(dict.fromkeys(a.side or a.name for a in bound)),
            teller,
            mediated=mediated,
        )
        own = speaker is None or any(speaker_side == s or alike(speaker, s) for s in sides)
        refused = self._refused(
            sentence, giving, sides, speaker if own else None, deal_text=deal_text, mediated=mediated
        )
        if refused is not None:
            return refused
        if len(sides) > 1:
            promiser: str | None = " and ".join(sides)
        elif len(bound) == 1 and sides == (bound[0].side or bound[0].name,):
            promiser = short(bound[0])
        elif sides:
            promiser = speaker if sides[0] == speaker_side else sides[0]
        else:
            promiser = None
        alone = len(bound) == 1 and sides == (bound[0].side or bound[0].name,)
        giver = holder_of(self.analysis, bound[0].name) if alone and bound[0].sort == "armed force" else None
        return _Who(sides=sides, promiser=promiser, speaker=speaker, own=own, mediated=mediated, giver=giver)

    def _sides(
        self,
        sentence: Sentence,
        giving: Giving,
        named: tuple[str, ...],
        teller: str | None,
        *,
        mediated: bool,
    ) -> tuple[str, ...]:
        """The parties bound: named, both of the war, who "it" or "we" goes back to; none where a deal names nobody."""
        lead = sentence.text[: giving.start]
        if giving.who is not None:
            return self._bound_by_name(sentence, giving.who)
        if teller and english.FIRST_PERSON.search(lead):
            return (teller,)
        together = english.COLLECTIVE.search(lead)
        if together is not None and (two := self._two(sentence)):
            return two
        if named:
            others = english.AND_OTHERS.search(lead) if len(named) == 1 else None
            return (*named, others["name"]) if others is not None else named
        if together is not None:
            return ()
        if english.PRONOUN.search(lead):
            last = self.drafts[-1] if self.drafts else None
            if (
                last is not None
                and len(last.sides) > 1
                and 0 <= sentence.index - last.sentence.index <= 1
                and english.THEY.search(lead)
            ):
                return tuple(sorted(last.sides, key=lambda s: (s not in self.both, s)))
            subject = self._subject(sentence, giving)
            it = (subject.side if subject is not None else None) or teller
            return (it,) if it else ()
        giver = english.GIVER.search(lead)
        if giver is not None and giving.sort in {"given", "offered", "declared", "ordered", "stated"}:
            if teller and english.ANAPHOR.fullmatch(giver["name"]):
                return (teller,)
            return (people_of(giver["name"]),)
        if giving.spares and teller:
            return (teller,)
        if giver is None and not mediated and giving.sort in {"given", "offered", "declared", "ordered"}:
            giver = english.NAMED_GIVER.search(lead)
            if giver is not None and giver["name"].split(" ")[0].lower() not in NO_PLACES | DEMONYMS:
                return (people_of(giver["name"]),)
        third = teller in english.MEDIATORS and teller not in self.both
        if teller and not third and giving.sort in {"ordered", "declared", "offered"} and not giving.passive:
            return (teller,)
        if self.issuer is not None and teller and (giving.passive or giving.sort == "stated"):
            return (teller,)
        return ()

    def _together(self, sentence: Sentence, giving: Giving, side: str | None) -> bool:
        """Whether the two of the war give it, though the table knows one by these words.

        "Ukrainian and Russian forces agreed"; "a ceasefire between Ukrainian forces and separatists".
        """
        if len(self.both) != _TWO or side not in self.both:
            return False
        if giving.sort in {"deal", "listed"} and english.BETWEEN.search(
            sentence.text, giving.start, giving.end + 10
        ):
            return True
        names = "|".join(rf"{re.escape(s[:5])}\w*" for s in self.both)
        pair = re.compile(rf"\b(?P<a>{names})\sand\s(?:the\s)?(?P<b>{names})\b")
        found = pair.search(sentence.text[: giving.start])
        return found is not None and found["a"][:5] != found["b"][:5]

    def _bound_by_name(self, sentence: Sentence, words: str) -> tuple[str, ...]:
        """The parties that words name: those the table knows, both of the war, else the words."""
        if english.BOTH_BOUND.search(words):
            return self._two(sentence) or (words,)
        if english.THEM.fullmatch(words):
            return self._two(sentence)
        at = self.analysis.document.text.find(words, sentence.start, sentence.end)
        inside = [m.actor for m in self.analysis.actors if at <= m.start and m.end <= at + len(words)]
        return tuple(dict.fromkeys(a.side or a.name for a in inside)) or (words,)

    def _two(self, sentence: Sentence) -> tuple[str, ...]:
        """Whom "both" or "them" means: the parties that the sentences before name together, else the two of the war."""
        last = self.drafts[-1] if self.drafts else None
        if last is not None and len(last.sides) > 1 and sentence.paragraph - last.sentence.paragraph <= 1:
            return tuple(sorted(last.sides, key=lambda s: (s not in self.both, s)))
        return self.both or two_before(self.analysis, sentence.start)

    def _subject(self, sentence: Sentence, giving: Giving) -> Actor | None:
        """Whom "it" goes back to: the party that the sentence begins with ("Ukraine has told Washington that it ...")."""
        before = self.analysis.sentences[sentence.index - 1] if sentence.index else sentence
        # "He told Shoigu to ..., and he promised": who the sentence begins with stands in the one before.
        own = english.PERSONAL.match(sentence.text) is None
        places = ((sentence, sentence.start + giving.start), (before, before.end))
        for told, end in places if own else places[1:]:
            first = next(
                (
                    m
                    for m in self.analysis.actors
                    if told.start <= m.start < end and not m.text.isupper() and not self._owns(m.end)
                ),
                None,
            )
            if first is not None and first.start - told.start <= _SUBJECT_AT:
                return first.actor
        return None

    def _owns(self, end: int) -> bool:
        """Whether the name that ends here only owns what follows: "Sudan's paramilitary force"."""
        return re.match(r"[’']s?\s", self.analysis.document.text[end : end + 3]) is not None

    def _refused(
        self,
        sentence: Sentence,
        giving: Giving,
        sides: tuple[str, ...],
        own: str | None,
        *,
        deal_text: bool,
        mediated: bool,
    ) -> str | None:
        """Why a giving counts as no pledge."""
        in_deal = self.about_deals and (
            deal_text
            or self.titled
            or english.BY_ORDER.search(sentence.text) is not None
            or english.TRUCE.search(sentence.text) is not None
            or any(0 <= sentence.paragraph - d.sentence.paragraph <= 2 for d in self.drafts)
        )
        held = stance_at(self.statements, sentence.start + giving.start)
        if held is not None and held.stance in _ASKING and (not sides or own is None):
            return "asked of others"
        self_said = english.SELF_SAID.search(sentence.text[: giving.start]) is not None
        if giving.sort == "stated" and not sides and english.DRILL.search(sentence.text):
            return "a drill"
        if giving.sort in {"stated", "listed"} and english.NOT_PUT.search(sentence.text):
            return "a paper that was not put to the parties"
        if giving.learned:
            return None
        if giving.sort == "stated" and mediated:
            return "what a third party will do"
        if giving.sort == "stated" and not in_deal and not ((own or self_said) and sides):
            return "a future told outside any deal"
        if giving.sort in {"given", "signed"} and not sides and not self.about_deals and not mediated:
            return "a word given by nobody named"
        return None

    def add_terms(self, sentence: Sentence, drafts: Sequence[Draft]) -> None:
        """The terms that a voice states of a pledge already found: its own position."""
        text = sentence.text
        reach = _OPEN_REACH if len(drafts) == 1 else 2
        near = [d for d in drafts if abs(sentence.paragraph - d.sentence.paragraph) <= reach]
        goes_on = self._spoken_of(sentence)
        start = passage_of(self.analysis.document.text, sentence.start, sentence.end)
        if not near or any(start in d.passages for d in drafts):
            return
        learned = self.tagged is not None and self.tagged.tells(sentence.start, sentence.end)
        if (
            not (learned or english.OF_DEAL.search(text) or goes_on)
            or english.BROKEN.search(text)
            or english.VIOLENT.search(text)
            or english.ACCUSES.search(text)
            or english.NOT_IN_DEAL.search(text)
        ):
            return
        holder = holder_of(self.analysis, speaker_in(self.statements, sentence))
        position = self._position(sentence, holder, 0, ())
        covered = read_reach(text, spoken_of=goes_on)
        if covered is not None:
            position = replace(position, area=Area(words=covered))
        elif not (english.TRUCE.search(text) and english_term.APPLIES.search(text)):
            position = replace(position, area=Area())
        if not _fixed(position.window):
            position = replace(position, window=Window())
        if not says_terms(position):
            return
        if position.holder is None:
            holders = [p.holder for p in near[0].positions if p.holder]
            position = replace(position, holder=holders[0] if holders else None)
        near[0].positions.append(position)

    def pledge(self, draft: Draft, *, only: bool) -> Pledge:
        """The record of what was gathered."""
        near = range(draft.sentence.paragraph - 1, draft.sentence.paragraph + 3)
        open_terms: list[str] = []
        claims: list[Claim] = []
        passages = list(draft.passages)
        for sentence in self.analysis.sentences:
            if not only and sentence.paragraph not in near:
                continue
            terms = self._left_open(sentence)
            close = -1 <= sentence.paragraph - draft.sentence.paragraph <= (_OPEN_REACH if only else 2)
            if terms and sentence.part.kind != "title" and (close or english.TRUCE.search(sentence.text)):
                open_terms += terms
                passages.append(passage_of(self.analysis.document.text, sentence.start, sentence.end))
            claims += claims_in(self.analysis, sentence, self.statements)
        return Pledge(
            promiser=draft.promiser,
            announcer=draft.announcer,
            requested_by=draft.requested_by,
            beneficiary=None,
            alleged=not draft.given and not confirmed(draft.promiser, self.statements),
            form=draft.form,
            obligations=obligations_of(draft),
            positions=positions_of(draft),
            open=tuple(dict.fromkeys(open_terms)),
            voices=voices_of(self.analysis, self.statements, self.absences),
            claims=tuple(claims),
            passages=tuple(dict.fromkeys(passages)),
            method=METHOD if self.tagged is None else WITH_TAGS,
        )

    def _left_open(self, sentence: Sentence) -> tuple[str, ...]:
        """What a sentence leaves open of a deal: what it says is unclear, or asks."""
        terms = read_open(sentence.text)
        if not terms and self.tagged is not None:
            terms = tuple(self.tagged.open_terms(sentence.start, sentence.end))
        if terms or not self.about_deals:
            return terms
        alone = all(
            s.paragraph != sentence.paragraph
            for s in self.analysis.sentences[max(0, sentence.index - 1) : sentence.index + 2]
            if s.index != sentence.index
        )
        last = sentence.index + 1 >= len(self.analysis.sentences)
        asks = is_open_question(sentence.text, heads=alone and not last)
        return (sentence.text.strip(" ❔❓-–•"),) if asks else ()

    def _window(self, sentence: Sentence, start: int) -> Window:
        """The window told with the promise; else one that stands before it with a length or an end ("renewed for 60 days, both ...")."""
        window = read_window(self.analysis, sentence, start)
        if window.words or window.start or not start:
            return window
        whole = read_window(self.analysis, sentence)
        return whole if _fixed(whole) else window

    def _position(self, sentence: Sentence, holder: str | None, start: int, acts: Sequence[str]) -> Position:
        text = sentence.text[start:]
        window = self._window(sentence, start)
        area = read_area(" ".join(acts), self.places, sentence.text)
        area = area if area.words else read_area(text, self.places, sentence.text)
        conditions = read_conditions(text)
        if self.tagged is not None:
            begin, end = sentence.start, sentence.end
            if not window.words and (told := self.tagged.windows(begin, end)):
                window = replace(window, words=self.analysis.document.text[told[0][0] : told[0][1]])
            if not area.words and (areas := self.tagged.areas(begin, end)):
                area = Area(words="; ".join(areas))
            conditions = conditions or tuple(Condition(words=w) for w in self.tagged.conditions(begin, end))
        return Position(
            holder=holder,
            window=window,
            area=area,
            acts=read_acts(acts),
            exceptions=read_exceptions(text),
            conditions=conditions,
            passages=(passage_of(self.analysis.document.text, sentence.start, sentence.end),),
        )


def _subject(lead: str) -> str | None:
    """Who did what follows: the noun phrase that the words before a verb end with."""
    found = re.search(
        r"(?:^|,\s|\bthe\s)(?P<name>[\w’' -]{3,40}?)(?:\s(?:put|sent|made|filed))?(?:\san?)?\s*$", lead
    )
    return found["name"].strip() if found else None


def _fixed(window: Window) -> bool:
    """Whether a window has an end or a length: "in the evening" said in passing is none."""
    return bool(
        window.start or window.end or (window.words and english_term.LENGTH_OR_END.search(window.words))
    )


def _only_named(giving: Giving) -> bool:
    """Whether a deal or paper is named, and no act of it: "signed mirror documents"."""
    return (
        giving.sort == "deal"
        or english.GENERIC.match(giving.act) is not None
        or (giving.sort in {"signed", "offered"} and english.MATTER.search(giving.act) is None)
    )


def _form(text: str, speaker: str | None, promiser: str | None) -> Form:
    if english.SIGNED.search(text):
        return "written"
    if english.ORDERED.search(text):
        return "ordered"
    if speaker and promiser and not alike(speaker, promiser):
        return "relayed"
    return "oral" if speaker else "unknown"
