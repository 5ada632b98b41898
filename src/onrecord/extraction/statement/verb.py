"""The verb group around an attributing verb: its auxiliaries, negation, form.

In      units and the place of a word that attributes
Out     a Group, or None where the word is no verb here
Pure    no clock, network, database or settings
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

from onrecord.extraction.statement import english
from onrecord.extraction.statement.line import Unit
from onrecord.extraction.statement.morphology import ATTRIBUTING, Verb

GroupForm = Literal["finite", "participle", "infinitive", "passive", "reduced"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """Units ``first`` to ``verb``, the last being the verb itself. ``reduced`` is "a plan announced by X"."""

    verb: Verb
    first: int
    at: int
    form: GroupForm
    finite_like: bool


def verb_group(units: Sequence[Unit], at: int, *, headline: bool = False) -> Group | None:
    entry = ATTRIBUTING.get(units[at].low)
    if entry is None:
        return None
    verb, forms = entry
    if at and units[at - 1].text == "-" and units[at - 1].end == units[at].start:
        return None
    first, helper = _helpers(units, at)
    before = units[first - 1].low if first else ""

    def group(form: GroupForm, start: int = first) -> Group:
        return Group(verb=verb, first=start, at=at, form=form, finite_like=form == "finite")

    if helper in english.BE | {"get", "got", "being", "been"}:
        if "ing" in forms:
            return group("finite")
        return group("passive") if "participle" in forms else None
    if helper in english.HAVE:
        return group("finite") if "participle" in forms else None
    if helper in english.MODALS | english.DO:
        return group("finite") if "base" in forms else None
    if helper == "to":
        return group("infinitive") if "base" in forms else None
    if units[at].capital and at > 0 and units[at - 1].kind == "word" and not headline:
        return None
    direct = units[at - 1].low if at else ""
    if direct in english.DETERMINERS | english.POSSESSIVES and direct not in english.QUANTIFIERS:
        return None
    if "ing" in forms:
        if direct in english.PREPOSITIONS and direct not in {
            "by",
            "in",
            "without",
            "after",
            "before",
            "while",
            "like",
            "despite",
        }:
            return None
        return group("participle")
    if "past" in forms:
        after = units[at + 1].low if at + 1 < len(units) else ""
        if "participle" in forms and after == "by":
            return group("reduced")
        return group("finite")
    if "participle" in forms:
        return group("reduced")
    if "s" in forms:
        return group("finite") if _may_be_verb(units, at, first) else None
    if "base" in forms:
        if before in english.PREPOSITIONS or direct.endswith("'s") or not before:
            return None
        return group("finite") if _may_be_verb(units, at, first) else None
    return None


def _helpers(units: Sequence[Unit], at: int) -> tuple[int, str | None]:
    """First unit of the group and its nearest auxiliary. Pronouns with a joined verb ("he's") end the group after them."""
    i, helper = at, None
    while i > 0:
        u = units[i - 1]
        if u.kind != "word":
            break
        if u.low in english.AUXILIARIES or (u.low == "to" and helper is None):
            if u.low in {"been", "be", "being"} or helper is None:
                helper = helper if helper in {"been", "be", "being"} else u.low
            elif u.low == "to":
                break
            i -= 1
            if u.low == "to":
                break
            continue
        if u.adverb or u.low in english.NEGATIONS:
            i -= 1
            continue
        break
    if helper is None:
        # "he also said": the adverb belongs to the group only where a subject stands before it.
        joined = units[i - 1].low if i else ""
        if (
            joined.endswith(("'s", "'re", "'ve", "'d", "'ll", "'m"))
            and joined.split("'")[0] in english.PRONOUNS
        ):
            return i, {"s": "is", "re": "are", "ve": "have", "d": "had", "ll": "will", "m": "am"}[
                joined.rsplit("'", 1)[1]
            ]
    return i, helper


_NOUNY = frozenset(
    """claim claims report reports call calls plan plans demand demands request requests offer offers promise promises
    pledge pledges vow vows threat question questions view views comment comments attack attacks support back backs state states
    estimate estimates forecast forecasts project projects document documents detail details outline label labels brand brands
    answer answers reply replies counter counters challenge challenges order orders praise blame quote quotes post posts
    tweet tweets note notes hope hopes fear fears doubt doubts wish wishes aim aims guess worry wonder wonders cry cries
    echo rule rules vote votes release releases issue issues remark remarks account accounts signal signals hint hints
    voice voices appeal appeals push purpose find finds read lie blast hammer judge fault need show shows prefer find
    finds joke jokes second learn rip slam welcome mention mentions""".split()
)


def _may_be_verb(units: Sequence[Unit], at: int, first: int) -> bool:
    """A form that is a noun as often as a verb needs a sign: a pronoun before it, or a clause, name or article after it."""
    before = units[first - 1] if first else None
    if before is None:
        return True
    if (before.kind == "word" and before.low in english.SUBJECT_PRONOUNS | english.RELATIVES) or first < at:
        return True
    if units[at].low not in _NOUNY:
        return True
    if before.low in english.PREPOSITIONS or before.low.endswith("'s"):
        return False
    after = units[at + 1] if at + 1 < len(units) else None
    if after is None:
        return False
    return (
        after.low
        in english.DETERMINERS
        | {"that", ":", "it", "he", "she", "they", "him", "them", "us", "how", "whether"}
        or after.kind == "quote"
        or (after.capital and before.capital)
    )
