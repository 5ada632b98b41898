"""Clauses: the stretches of a sentence that can each tell one incident."""

from __future__ import annotations

import re
from collections.abc import Iterator

from onrecord.extraction.sentence import Sentence

# A semicolon, or "while"/"and"/"but" before words that open a telling of its own ("and in the evening they dropped").
_CUT = re.compile(
    r";\s+|,\s+and\s+(?=(?:\w+\s)?(?:hours|minutes|days) (?:later|earlier|before|after)\b)|,\s+(?:while|whereas)\s+|\s+while\s+(?=(?:an?|another|one|two|three|four|five|six|seven|eight|nine|ten|\d+|several)\s(?:[\w-]+\s){0,4}?(?:was|were|killed|wounded|injured|struck|hit|targeted|damaged|destroyed|on)\b)|,?\s+and\s+(?:(?:reported|announced)\s+)?(?=(?:the\s(?:deaths?|killing)\sof\s)?(?:another|a further)\s\w+\s(?:people\s|persons\s|others\s)?(?:(?:were\s)?(?:killed|injured|wounded)\s|died\s)?(?:in|at|near)\s)|,?\s+(?:and|but)\s+(?=(?:in|at|near|on|over) (?:the\s+)?(?:[A-Z]|evening|morning|night|afternoon|same|neighbou?ring|nearby|another))|"
    r",\s+(?=in (?:the\s+)?[A-Z][\w’'-]+(?:\s+(?:region|oblast|district|province))?(?:\s|,)[^,;]{6,}?\b(?:was|were|is|are|hit|struck|killed|injured|wounded|damaged|died))|,\s+(?=(?:one|two|three|some|several|\d+|at least \w+|most|all) of which\b)|:\s+(?=\S)|"
    r",\s+(?=(?:the\s)?[A-Z][\w’'-]+(?:\s[\w’'-]+){0,2}\s(?:fired|launched|struck|shelled|bombed|downed|attacked|hit)\s)|,?\s+and\s+(?=(?:later|then)\s\w+(?:ed|ck|it)\s)|(?<!missiles)(?<!rockets)(?<!drones)(?<!bombs),?\s+and\s+(?=(?:an?\s|\w+\s)?(?:machine-gun fire|small-arms fire|artillery|mortars?|drones?|FPV|rockets?|missiles?|shells?|bombs?|snip(?:er|ing))\s(?:at|on|in|near|over|against)\s)|,\s+(?=(?:an?\s)?(?:sniping|shelling|mortars?|artillery fire|snipers?|drones?)\s(?:at|on|in|near)\s(?:the\s)?[A-Z])"
)

_PLACE_NEXT = re.compile(r"(?:in|at|near|on|over) (?:the\s+)?[A-Z]")
_TO_STOP = re.compile(r"[;:.]\s")
_FINITE = re.compile(
    r"\b(?:was|were|is|are|be|been|has|have|had|hit|struck|fell|broke|left|came|went|lost|took|did|\w{2,}ed|\w+ing|dead|strikes?|attacks?|shells?|drones?|missiles?|fire|rockets?)\b"
)


def clauses(sentence: Sentence) -> Iterator[tuple[int, int]]:
    """Start and end of each clause in the document's text."""
    begin = 0
    text = sentence.text
    for cut in _CUT.finditer(text):
        if _PLACE_NEXT.match(text, cut.end()) and not _FINITE.search(
            _TO_STOP.split(text[cut.end() :], maxsplit=1)[0]
        ):
            # "In Millerovo and in the Chertkovsky district" goes on with the list.
            continue
        # A quotation is not cut into clauses: its speaker tells it as a whole.
        if text[: cut.start()].count("“") > text[: cut.start()].count("”"):
            continue
        if cut.start() - begin < 12 or len(text) - cut.end() < 12:
            continue
        yield sentence.start + begin, sentence.start + cut.start()
        begin = cut.end()
    yield sentence.start + begin, sentence.end
