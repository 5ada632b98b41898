"""Stance: what the speaker does by speaking; its target; negation; condition.

In      an Attribution's words and the sentence it stands in
Out     a Reading: stance, negated, conditional, target
Pure    no clock, network, database or settings

The cue decides first ("denied", "called on"); a neutral cue leaves it to the content ("Europe must ...",
"a success"). What no word shows is "asserts": the report says no more than that it was said.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from onrecord.extraction.statement import english, english_stance
from onrecord.extraction.statement.morphology import ATTRIBUTING
from onrecord.model.statement import Stance

_WORD = re.compile(r"\w+(?:['’]\w+)*")
_CONDITION = re.compile(
    r"\b(?<!as )(?<!even )(?:" + "|".join(sorted(map(re.escape, english_stance.CONDITIONS), key=len, reverse=True)) + r")\b",
    re.IGNORECASE,
)  # fmt: skip
_OBLIGING = re.compile(
    r"\b(?:" + "|".join(map(re.escape, sorted(english_stance.OBLIGING))) + r")\b", re.IGNORECASE
)
_SELF_WILL = re.compile(
    r"^(?:that )?(?:I|we|he|she|it|they)(?:['’](?:ll|d)| will| would| shall| am going to| are going to) (not |never )?(?:also |immediately )?(\w+)",
    re.IGNORECASE,
)
_UNABLE = re.compile(
    r"\b(?:neither (?:confirm|den)\w+|(?:would|could|can|will)(?: not|n[’']t) (?:comment|say|confirm or deny|elaborate|discuss|disclose))",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    stance: Stance
    negated: bool = False
    conditional: bool = False
    target: str | None = None


def read_stance(cue: str, content: str, *, sentence: str = "") -> Reading:
    """``cue`` and ``content`` as the report words them; ``sentence`` is the one that holds the cue."""
    words = _words(cue)
    base, preposition = _head(words)
    negated = _negated(words)
    conditional = bool(_CONDITION.search(content)) and not content.lower().startswith(("if ", "whether "))
    stance = _of_cue(words, base, preposition, content, cue=cue, sentence=sentence)
    if stance == "asserts" or base in _NEUTRAL:
        stance = _of_content(stance, content)
    if negated and stance == "denies":
        return Reading(
            stance="denies", negated=True, conditional=conditional, target=_target("denies", content)
        )
    return Reading(
        stance=cast(Stance, stance),
        negated=negated,
        conditional=conditional,
        target=_target(stance, content, addressed=base in english_stance.VERB_STANCE),
    )


_WITHHELD = re.compile(
    r"\b(?:declin|refus)\w* to (?:say|comment|specify|confirm|reveal|disclose|name|elaborate|discuss|give|provide|answer|tell)\b",
    re.IGNORECASE,
)
_NEUTRAL = frozenset(
    "say tell write state add note post tweet speak talk insist call describe label refer".split()
)


def tells_of_silence(source: str, cue: str) -> bool:
    """Is this no statement at all: "has not commented", "did not respond", "neither side confirmed"?"""
    words = _words(cue)
    base, _ = _head(words)
    if (
        base not in english_stance.UNSAID
        or _UNABLE.search(cue)
        or set(words) & {"would", "will", "wouldn't", "won't", "neither"}
    ):
        return False
    return _negated(words) or (_words(source)[:1] or [""])[0] in {"neither", "nobody", "no", "none"}


def _words(text: str) -> list[str]:
    return [w.lower().replace("’", "'") for w in _WORD.findall(text)]


def _head(words: list[str]) -> tuple[str | None, str | None]:
    """The attributing verb's base, and the preposition after it."""
    for i in range(len(words) - 1, -1, -1):
        entry = ATTRIBUTING.get(words[i])
        if entry is not None:
            after = words[i + 1] if i + 1 < len(words) else None
            return entry[0].base, after
    return None, None


def _negated(words: list[str]) -> bool:
    return any(w in english.NEGATIONS or w.endswith("n't") for w in words) and "only" not in words


def _of_cue(
    words: list[str], base: str | None, preposition: str | None, content: str, *, cue: str, sentence: str
) -> str:
    if (
        _UNABLE.search(cue)
        or _WITHHELD.search(cue)
        or (base in english_stance.WITHHOLDING and _begins(content, english_stance.COMMENTING))
    ):
        return "declines"
    if base == "refuse" or (base == "rule" and preposition == "out"):
        return "rejects"
    first = _words(content)[:3]
    if any(w in english_stance.EXPRESSING for w in words):
        for w in (*words, *first):
            if w in english_stance.EXPRESSED:
                return english_stance.EXPRESSED[w]
    for w in words:
        if w in {"according", "quoted", "citing"}:
            return "asserts"
    if base is None:
        for w in words:
            if w in english_stance.EXPRESSED:
                return english_stance.EXPRESSED[w]
            singular = w.removesuffix("s")
            if singular in english_stance.VERB_STANCE:
                return english_stance.VERB_STANCE[singular]
        return {"warning": "warns", "threat": "threatens", "denial": "denies", "accusation": "accuses", "allegation": "accuses",
                "proposal": "offers", "prediction": "predicts", "admission": "admits", "assurance": "promises"}.get(words[-1].removesuffix("s") if words else "", "asserts")  # fmt: skip
    paired = f"{base}_{preposition}"
    if paired in english_stance.VERB_STANCE:
        return english_stance.VERB_STANCE[paired]
    if base in {"want", "wish", "prefer"} and first[:1] == ["to"]:
        return "asserts"
    return english_stance.VERB_STANCE.get(base, "asserts")


def _begins(content: str, verbs: frozenset[str]) -> bool:
    words = _words(content)[:3]
    return bool(words) and words[0] == "to" and any(w in verbs for w in words[1:])


def _of_content(stance: str, content: str) -> str:
    """What the content shows where the cue is neutral."""
    words = _words(content)
    known = frozenset(words)
    if stance == "asserts" and len(words) <= 14:
        for labels, meant in (
            (english_stance.FALSE_LABELS, "rejects"), (english_stance.BAD_LABELS, "accuses"), (english_stance.GOOD_LABELS, "praises"),
        ):  # fmt: skip
            tail = words[-4:]
            if any(w in labels for w in tail) and not any(w in _FINITE for w in words):
                return meant
    will = _SELF_WILL.match(content)
    if will is not None and will[2].lower() in english_stance.VOLITION:
        return "threatens" if will[2].lower() in english_stance.HARM and not will[1] else "promises"
    if _OBLIGING.search(" ".join(words[:14])) and stance == "asserts":
        return "demands"
    ahead = bool(known & {"will", "would", "shall", "won't"})
    if known & english_stance.WRONGDOING and stance == "asserts" and not ahead and not _first_person(words):
        return "accuses"
    return stance


_FINITE = english.AUXILIARIES - {"be", "been", "being"}


def _first_person(words: list[str]) -> bool:
    return bool(words) and words[0] in {"i", "we", "our", "my"}


_ADDRESSED = frozenset("accuses requests demands praises".split())
_ADDRESS_END = re.compile(r"\b(?:to|of|for|not to|over|that|with)\b|[,;:“\"]")
_TARGETED = frozenset(
    "confirms denies accepts rejects doubts admits retracts declines promises offers threatens".split()
)
_TARGET_LENGTH = 200


def _target(stance: str, content: str, *, addressed: bool = True) -> str | None:
    """The one addressed, for stances that address; the content itself for those that take one up."""
    if stance in _ADDRESSED and not addressed:
        return None
    if stance in _ADDRESSED:
        end = _ADDRESS_END.search(content)
        words = content[: end.start()].strip() if end else content
        if words and len(words.split()) <= 8 and not any(w in _FINITE for w in _words(words)):
            return words
        return None
    if stance in _TARGETED:
        return " ".join(content.split())[:_TARGET_LENGTH] or None
    return None
