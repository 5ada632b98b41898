"""Open terms: what a sentence says is unclear, unsaid or disputed about a deal, one item a question.

In      the text of one sentence
Out     the items in its words
Pure    no clock, network, database or settings

Silence has few forms: somebody does not say it, nobody does, it is unclear, a paper gives no such thing, says nothing of
it, or has not been published; who was asked did not answer; the sides differ. Each form is a pattern of ``english_open``.
"""

from __future__ import annotations

import re

from onrecord.extraction.pledge import english_open as words

_FORMS = (
    words.WHAT_IT_LEAVES,
    words.LATER,
    words.HIDDEN,
    words.NONE_GIVEN,
    words.NO_THING,
    words.NOTHING_SAID,
    words.UNCLEAR,
    words.ASKED,
    words.NOT_SAID,
    words.NOT_NAMED,
    words.NOR_SAID,
    words.DIFFER,
)
"""In this order: the first that fits tells what is open, and a form that names more of it stands before one that names less."""


def read_open(text: str) -> tuple[str, ...]:
    """What a sentence says is unclear, one item a question: "when it begins and which cities are meant remain unclear"."""
    listed = words.LISTED.search(text)
    if listed:
        return tuple(
            p.strip(" ,")
            for p in re.split(r";|,\s+(?=(?:and )?(?:when|whether|who|which|what|how)\b)", listed["what"])
            if len(p.split()) > 1
        )
    after = words.UNCLEAR_AFTER.match(text)
    if after and (words.QUESTION.search(after["what"]) or words.OPEN_NOUN.search(after["what"])):
        return _questions(after["what"])
    for form in _FORMS:
        for found in form.finditer(text):
            what = next((g for g in found.groupdict().values() if g), "")
            if what and words.NO_TERM.match(what) is None:
                return _questions(what)
    return ()


def is_open_question(text: str, *, heads: bool) -> bool:
    """Whether a question is the report's own, left standing. ``heads``: it is a paragraph by itself with an answer below.

    No question is left open that an interviewer puts, or that is too short to name what it asks.
    """
    return (
        text.rstrip().endswith("?")
        and not heads
        and words.SAID_BY.match(text) is None
        and words.QUOTED.search(text) is None
        and len(re.findall(r"\w+", text)) >= _FEWEST
    )


def _questions(what: str) -> tuple[str, ...]:
    what = re.sub(r"^\W*(?:However|But|And|Still|Meanwhile|Yet|Also|Nevertheless),?\s", "", what)
    what = words.ENDS.split(what, maxsplit=1)[0]
    parts = [p.strip(' ,.:;”"“') for p in words.NEXT_QUESTION.split(what)]
    kept: list[str] = []
    for part in parts:
        if len(part.split()) == 1 and kept and words.QUESTION.fullmatch(part):
            # "How many, or where": the bare word of asking goes on with the item before.
            kept[-1] = what[what.index(kept[-1]) : what.index(part, what.index(kept[-1])) + len(part)]
        elif len(part) > _SHORTEST:
            kept.append(part)
    return tuple(kept)


_FEWEST = 3
"""Words of a question."""
_SHORTEST = 3
"""Code points of an item; "Debaltseve" is one, "it" is none."""
