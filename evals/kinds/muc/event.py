"""Events: which sentences of a telegram tell one and the same incident.

In      a Scene, how likely each sentence tells an incident of each type, and the weights of joining
Out     Events in text order, each with its type and its sentences
Pure    no clock, network or disk

The key holds one template an incident however often the telegram goes back to it, and a new one for another place, day or victim.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from evals.kinds.muc.ground import common_words
from evals.kinds.muc.linear import Weights, chance
from evals.kinds.muc.mention import TYPES, of_violence, stem
from evals.kinds.muc.scene import Scene

_ANEW = re.compile(
    r"\b(?:ANOTHER|OTHER|ALSO|MEANWHILE|SECOND|THIRD|SIMULTANEOUSLY|LATER|EARLIER|PREVIOUS|PREVIOUSLY|SEPARATE|ELSEWHERE|ADDITION|ADDITIONALLY|MOREOVER|RECENT|SAME)\b"
)
_GOES_BACK = re.compile(
    r"\b(?:THE|THIS|THESE) (?:[A-Z-]+ )?(?:ATTACK|EXPLOSION|BOMB|BLAST|MURDER|CRIME|ASSASSINATION|KILLING|MASSACRE|INCIDENT|KIDNAPPING|ABDUCTION|ACTION|AMBUSH|FIRE|DEVICE|BODIES|VICTIM|VICTIMS|KIDNAPPERS|ATTACKERS|ASSAILANTS|MURDERERS|HOSTAGES)\b"
)


_HARDLY = 0.05
_COUNTS = frozenset("ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN ELEVEN TWELVE".split())
ACTS = re.compile(
    r"(?:ATTACK|MURDER|KILL|ASSASSINAT|MASSACR|SHOT|AMBUSH|MACHINE-?GUN|BOMB|EXPLO|DYNAMIT|GRENADE|KIDNAP|ABDUCT|BURN|ROB|BLEW|BLOWN|SABOTAG|RAID|STORM|SET|DETONAT|THREW|HURL|DEFUS|DEACTIVAT)[A-Z]*"
)


@dataclass(slots=True, kw_only=True)
class Event:
    """``chance`` is that of its likeliest sentence; ``lines`` stand in text order.

    ``wider`` are its lines with those that may go on telling it, though they hardly tell an incident by themselves.
    """

    type: str
    lines: list[int]
    chance: float
    wider: list[int] = field(default_factory=list)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """How likely a sentence must tell an incident: the first of its type, one more of the type, one that only goes on."""

    first: float
    more: float
    goes_on: float = 0.1
    joins: float = 0.5
    """How likely two sentences must tell the same incident to be joined."""


def find_events(
    scene: Scene, told: Mapping[int, Mapping[str, float]], joining: Weights, bars: Mapping[str, Bar]
) -> list[Event]:
    """Every incident of the telegram."""
    found: list[Event] = []
    for kind in TYPES:
        found += _of_kind(scene, {at: c[kind] for at, c in told.items()}, kind, joining, bars[kind])
    return sorted(_once(found), key=lambda e: (e.lines[0], e.type))


def _of_kind(scene: Scene, told: Mapping[int, float], kind: str, joining: Weights, bar: Bar) -> list[Event]:
    events: list[Event] = []
    for at in sorted(told, key=lambda at: (-told[at], at)):
        likely = told[at]
        if likely < bar.goes_on:
            break
        same = [
            max(chance(pair_features(scene, *sorted((at, line))), joining) for line in e.lines)
            for e in events
        ]
        best = max(range(len(events)), key=lambda n: same[n], default=None)
        if best is not None and same[best] >= bar.joins:
            events[best].lines.append(at)
            events[best].lines.sort()
        elif likely >= (bar.more if events else bar.first):
            events.append(Event(type=kind, lines=[at], chance=likely))
    for event in events:
        event.wider = sorted({*event.lines, *_goes_on(scene, told, event, joining)})
    return events


def _goes_on(scene: Scene, told: Mapping[int, float], event: Event, joining: Weights) -> list[int]:
    return [
        at
        for at, likely in told.items()
        if likely >= _HARDLY
        and at not in event.lines
        and max(chance(pair_features(scene, *sorted((at, line))), joining) for line in event.lines) >= 0.5
    ]


def _once(events: list[Event]) -> list[Event]:
    """A sentence that tells a bombing is no attack beside it: of events that share their chief sentence the likelier stays."""
    kept: list[Event] = []
    for event in sorted(events, key=lambda e: -e.chance):
        shared = any(set(event.lines) & set(other.lines) for other in kept)
        if event.type == "attack" and shared and event.chance < 0.6:
            continue
        kept.append(event)
    return kept


def pair_features(scene: Scene, first: int, second: int) -> dict[str, float]:
    """What speaks for or against two sentences, in text order, telling one incident of a type."""
    a, b = scene.telegram.lines[first], scene.telegram.lines[second]
    far = second - first
    features = {"bias": 1.0, f"far {far if far < 4 else '4-7' if far < 8 else '8'}": 1.0}
    if a.paragraph == b.paragraph:
        features["same paragraph"] = 1.0
    features[f"places {_agreement(_places(scene, first), _places(scene, second))}"] = 1.0
    features[f"days {_agreement(_days(scene, first), _days(scene, second))}"] = 1.0
    own, others = _content(a.words), _content(b.words)
    features["shared words"] = min(6, len(own & others)) / 3
    features["shared share"] = len(own & others) / max(1, min(len(own), len(others)))
    features[f"names {_agreement(_names(a.words), _names(b.words))}"] = 1.0
    features[f"acts {_agreement(_acts(a.words), _acts(b.words))}"] = 1.0
    features[f"numbers {_agreement(_numbers(a.words), _numbers(b.words))}"] = 1.0
    if not set(of_violence(a)) & set(of_violence(b)):
        features["other violence"] = 1.0
    for cue in set(_ANEW.findall(b.text)):
        features[f"cue {cue}"] = 1.0
    if _GOES_BACK.search(b.text):
        features["goes back"] = 1.0
    return features


def _agreement(a: set[str], b: set[str]) -> str:
    if not a and not b:
        return "none"
    if not a or not b:
        return "one"
    return "shared" if a & b else "apart"


def _places(scene: Scene, at: int) -> set[str]:
    return {s.name for s in scene.spots[at] if s.kind != "country"}


def _days(scene: Scene, at: int) -> set[str]:
    return {d.span[0] for d in scene.days[at]}


def _names(words: tuple[str, ...]) -> set[str]:
    """Words that no English text would hold: mostly names."""
    return {
        w
        for w in words
        if len(w) > 3 and w[0].isalpha() and w.lower() not in common_words() and stem(w) not in common_words()
    }


def _acts(words: tuple[str, ...]) -> set[str]:
    return {stem(w) for w in words if ACTS.fullmatch(w)}


def _numbers(words: tuple[str, ...]) -> set[str]:
    return {w for w in words if w[0].isdigit() or w in _COUNTS}


def _content(words: tuple[str, ...]) -> set[str]:
    return {stem(w) for w in words if len(w) > 4}
