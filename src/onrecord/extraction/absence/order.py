"""Silence told by the order of the words: "Whether there will be another he did not say", "From Cairo, no word", "a reply has not reached us".

In      an Analysis and one of its sentences
Out     Gaps in text order; whom a question was put to may stand sentences before
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.extraction.absence import english
from onrecord.extraction.absence.gap import ANYONE, BOTH, Gap, Span
from onrecord.extraction.analysis import Analysis
from onrecord.extraction.sentence import Sentence

_BODY = "|".join(sorted(english.SPEAKERS))
_PARTY = rf"(?:(?:the|its|their|our)\s)?(?:[A-Z][\w’'.-]*(?:\s(?:of\s(?:the\s)?)?[A-Z][\w’'.-]+){{0,4}}(?:\s(?:[a-z]+\s)?(?:{_BODY}))?|(?:[a-z]+\s){{0,2}}?(?:{_BODY}|partners|other\s(?:side|bank)))"
_NOT = r"(?:\snot|n[’']t|\snever)(?:\syet)?"
_FRONTED = re.compile(
    rf"(?:^|[.;—–]\s)\W*(?:(?:[Ww]hether|[Hh]ow|[Ww]hy|[Ww]here|[Ww]hen|[Ww]hat|[Ww]hom?|[Ww]hose|[Ww]hich)\b|(?:[Ff]or|[Oo]n|[Tt]o|[Oo]f|[Aa]gainst|[Bb]y|[Ff]rom|[Uu]ntil|[Ii]n)\s(?:how|whom?|what|when|which|whether)\b)"
    rf"[^.;?:]{{3,140}}?(?:,\s|\s)(?P<who>(?P<nobody>[Nn]obody|[Nn]o\sone(?:\sin\s[A-Z]\w+)?|[Nn]o-one)|(?P<neither>neither(?:\s(?:side|party|government|army))?)|he|she|it|they|{_PARTY})"
    rf"(?:\s(?:did|does|do|has|have|had|would|will|could){_NOT}\s(?:yet\s)?(?:say|said|tell|told|explain(?:ed)?|disclosed?|specif(?:y|ied)|answer(?:ed)?)|\s(?:left|leaves)\sopen|(?P<none>\s(?:would\s(?:say|tell)|says?|explains?|tells?|has\ssaid|has\stold)))(?=[.,;”\"]|$)"
)
_FROM = re.compile(
    rf"\b[Ff]rom\s(?P<who>{_PARTY}(?:\sin\s[A-Z]\w+)?)(?:,[^,.;]{{2,40}},|,)?\s(?:there(?:\s(?:has\sbeen|was|is|had\sbeen)|[’']s)\s)?(?:so\sfar\s|still\s|as\syet\s)?(?:nothing|silence|no\s(?:\w+\s)?(?:word|statement|reply|answer|comment|reaction|response))\b"
)
_WORD = r"(?:reply|answer|response)"
_UNHEARD = re.compile(
    rf"\b(?:(?:a|an|the|any)\s{_WORD}\s(?:has|had)\s(?:not|never)\s(?:yet\s)?(?:come|reached|arrived|been\sreceived)|{_WORD}\sis\s(?:still\s)?(?:awaited|outstanding|pending)|(?:remains?|remained|(?:been|was|were)\sleft|is)\swithout\s(?:an\s|any\s)?{_WORD}|(?:we|I)(?:[’']ve|\shave|\shad)?\s(?:had|received|got|have)\sno\s{_WORD}|no\s{_WORD}(?:\sof\sany\skind)?\s(?:has|had|was|came|is)\b)|,\sno\s{_WORD}(?=[.;]|$)|^No\s{_WORD}(?:\s\w+)?\.$",
    re.IGNORECASE,
)
_PUT_TO = re.compile(
    rf"\b(?:[Aa]sked(?!\sfor\b)|wrote\sto|written\sto|approached|contacted|(?:put|sent|handed|addressed|submitted)\s[^.;]{{0,50}}?\bto|(?:questions?|letters?|messages?|requests?|complaints?|calls?|e-?mails?|inquir(?:y|ies)|enquir(?:y|ies)|appeals?)\s[^.;]{{0,50}}?\bto|handed\sover\sin)\s(?P<who>{_PARTY})"
)
_REACH = 3
"""Sentences back, in one paragraph, in which it may stand whom a question was put to."""


def find_order_gaps(analysis: Analysis, sentence: Sentence) -> Iterator[Gap]:
    """The gaps of one sentence that its word order tells."""
    text, start = sentence.text, sentence.start
    fronted = _FRONTED.search(text)
    if fronted is not None and bool(fronted["none"]) == bool(fronted["nobody"] or fronted["neither"]):
        who = ANYONE if fronted["nobody"] else BOTH if fronted["neither"] else _span(fronted, start)
        yield Gap(of="clarification", at=start + fronted.start("who"), party=who)
    told = _FROM.search(text)
    if told is not None:
        yield Gap(of="comment", at=start + told.start(), party=_span(told, start))
    unheard = _UNHEARD.search(text)
    if unheard is not None:
        asked = put_to(analysis, sentence, start + unheard.start())
        if asked is not None:
            yield Gap(of="answer", at=start + unheard.start(), party=asked)


def put_to(analysis: Analysis, sentence: Sentence, before: int) -> Span | None:
    """Whom a question was put to that stands before ``before``, in this sentence or the ones right before it."""
    for back in range(_REACH):
        index = sentence.index - back
        if index < 0 or analysis.sentences[index].paragraph != sentence.paragraph:
            return None
        here = analysis.sentences[index]
        found = [m for m in _PUT_TO.finditer(here.text) if here.start + m.end() <= before]
        if found:
            return _span(found[-1], here.start)
    return None


def _span(found: re.Match[str], start: int) -> Span:
    return start + found.start("who"), start + found.end("who")
