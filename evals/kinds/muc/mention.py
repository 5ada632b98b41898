"""Mentions: the sentences of a telegram that tell an incident of MUC's definition, and of which type.

In      a Telegram
Out     for each sentence with a word of violence, its features; and with weights, how likely each type is
Pure    no clock, network or disk

MUC asks for acts against civilians, property or the state by those outside the law: no fighting of armies, nothing long past, nothing in
general. Which words mark those is learned (``weights.json``); the words of violence below are the language's own.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping
from functools import lru_cache
from itertools import pairwise

from evals.kinds.muc.linear import Weights, chance
from evals.kinds.muc.telegram import Line, Telegram

TYPES = ("attack", "bombing", "kidnapping", "arson", "robbery", "forced work stoppage")
_WORDS: dict[str, str] = {
    "attack": """attack\\w* murder\\w* kill(?:ed|ing|ings|s)? assassinat\\w+ massacr\\w+ shot shots shoot\\w* ambush\\w* machine-?gun\\w* gunned gunmen fired firing execut\\w+ slain slay\\w*
        clash\\w* die[ds]? dead death\\w* bodies body stabb\\w+ straf\\w+ sabotag\\w+ harass\\w+ assault\\w* wound\\w* injur\\w+ hit raid\\w* lynch\\w+ tortur\\w+ destroy\\w* damag\\w* stormed
        seiz\\w+ threat\\w* crimes? slaughter\\w* incidents? actions? operation downed hurled violence terroris\\w+ victims? casualt\\w+""",
    "bombing": """bomb\\w* explo\\w+ dynamit\\w+ grenades? mines? detonat\\w+ blew blown blast\\w* rockets? mortars? car-bomb\\w* charges? devices? molotov shell\\w* missiles?""",
    "kidnapping": """kidnap\\w* abduct\\w* hostages? captives? ransom releas\\w+ disappear\\w* seiz\\w+ held captur\\w+ taken missing intercepted detain\\w+""",
    "arson": """burn\\w* torch\\w* fires? afire ablaze arson\\w* incendiary flames""",
    "robbery": """rob\\w* stole\\w* steal\\w* theft\\w* loot\\w* assault\\w* banks?""",
    "forced work stoppage": """strikes? stoppage\\w* paraly\\w+""",
}  # fmt: skip
_OF_VIOLENCE = {
    kind: re.compile(rf"\b(?:{'|'.join(words.lower().split())})\b") for kind, words in _WORDS.items()
}
_YEAR = re.compile(r"\b19\d\d\b")
_ENDINGS = (("ies", "y"), ("sses", "ss"), ("ings", ""), ("ing", ""), ("ed", ""), ("'s", ""), ("s", ""))
_FAR = 8
"""Sentences of a telegram that are told apart by their number; those behind are "late"."""


def of_violence(line: Line) -> tuple[str, ...]:
    """The types whose words stand in the sentence."""
    low = line.text.lower()
    return tuple(kind for kind, words in _OF_VIOLENCE.items() if words.search(low))


@lru_cache(maxsize=50_000)
def stem(word: str) -> str:
    """A word without its ending, roughly: "BOMBS", "BOMBED" and "BOMBING" are one. Numbers are all one."""
    word = word.lower().strip("'")
    if word[:1].isdigit():
        return "#"
    for ending, instead in _ENDINGS:
        if word.endswith(ending) and len(word) - len(ending) >= 3 and not word.endswith("ss"):
            return word.removesuffix(ending) + instead
    return word


def mention_features(telegram: Telegram, at: int, found: Mapping[int, list[str]]) -> dict[str, float]:
    """What sentence ``at`` shows. ``found``: the types of the incidents read by the product, by sentence."""
    line = telegram.lines[at]
    words = [stem(w) for w in line.words]
    features = {f"w {w}": 1.0 for w in words}
    features |= {f"w {a} {b}": 1.0 for a, b in pairwise(words)}
    features |= {f"tells {kind}": 1.0 for kind in of_violence(line)}
    features |= {f"product {kind}": 1.0 for kind in found.get(at, ())}
    features[f"sentence {at}" if at < _FAR else "sentence late"] = 1.0
    features["bias"] = 1.0
    features[f"kind {telegram.kind}"] = 1.0
    if telegram.day and any(int(y) < telegram.day.year for y in _YEAR.findall(line.text)):
        features["year before"] = 1.0
    if '"' in line.text:
        features["quoted"] = 1.0
    if telegram.day is None:
        features["no day"] = 1.0
    return features


def found_by_sentence(telegram: Telegram) -> dict[int, list[str]]:
    """The types of the product's incidents, by the sentence that tells them."""
    found: defaultdict[int, list[str]] = defaultdict(list)
    for incident in telegram.incidents:
        for passage in incident.passages:
            at = telegram.line_at(passage.start)
            if at is not None:
                found[at].append(incident.type)
    return dict(found)


def candidates(telegram: Telegram) -> list[tuple[int, dict[str, float]]]:
    """Every sentence with a word of violence, with its features."""
    found = found_by_sentence(telegram)
    return [
        (at, mention_features(telegram, at, found))
        for at, line in enumerate(telegram.lines)
        if of_violence(line)
    ]


def mention_chances(telegram: Telegram, weights: Mapping[str, Weights]) -> dict[int, dict[str, float]]:
    """For each candidate sentence, how likely it tells an incident of each type."""
    return {
        at: {kind: chance(features, weights[kind]) for kind in TYPES} for at, features in candidates(telegram)
    }
