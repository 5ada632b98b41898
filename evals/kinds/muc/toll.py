"""How many an event killed and injured, as bounds.

In      a Scene, an Event and the weights of choosing
Out     lower and upper bound; None where the telegram tells none
Pure    no clock, network or disk

Most victims of these telegrams are one person by name, and capitals do not show a name: so "one" and "several" are choices beside
the numbers that stand there, their sums ("six priests and two women") and the harm that the product itself reads. What a sentence shows
is told in words that are the same for both measures (``own`` harm, ``other`` harm), so that each learns from the other.
"""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field, replace
from typing import Literal

from evals.kinds.muc.event import Event
from evals.kinds.muc.linear import Weights, chances
from evals.kinds.muc.mention import of_violence, stem
from evals.kinds.muc.scene import Scene
from onrecord.extraction.incident.harm import read_harm
from onrecord.model.quantity import Quantity

Measure = Literal["killed", "injured"]
Bounds = tuple[int, int | None]
MEASURES: tuple[Measure, ...] = ("killed", "injured")
_HARM: dict[str, re.Pattern[str]] = {
    "killed": re.compile(
        r"\b(?:KILL(?:ED|ING|INGS|S)?|MURDER(?:ED|S|ING)?|ASSASSINAT(?:ED|ION|IONS|ING|E)|DIED|DEAD|DEATHS?|BOD(?:Y|IES)|MASSACRED?|EXECUT(?:ED|ION)|SLAIN|SHOT|PERISHED|FATALIT(?:Y|IES)|LIVES|LIFE|GUNNED|CORPSES?|CASUALTIES|VICTIMS?|HANGED|BEHEADED|STABBED|SLAYING)\b"
    ),
    "injured": re.compile(
        r"\b(?:WOUND(?:ED|S|ING)?|INJUR(?:ED|IES|Y|ING)|HURT|HOSPITAL(?:IZED)?|CASUALTIES|BURNS?|VICTIMS?)\b"
    ),
}
_WORD = re.compile(r"[A-Z0-9][A-Z0-9'-]*|[,.;:\"]")
_OTHER: dict[Measure, Measure] = {"killed": "injured", "injured": "killed"}
_SINGLE = re.compile(r"\b(?:AN?|HIS|HER|THEIR|ANOTHER) ([A-Z][A-Z'-]+)")
# Between two counts that add up: what the first counts, then "and" or a comma.
_JOINED = re.compile(r"(?: [A-Z0-9'-]+){0,4}?(?:,| AND|, AND)(?: ALSO| AT LEAST)? ")
# What makes "none" and "one" less likely, or more, where another telling shows it.
_STRONG = frozenset(
    [
        f"number {side} harm {near}"
        for side in ("lead", "own", "next")
        for near in ("ahead 0", "ahead 1", "ahead 2", "ahead 3", "behind 0", "behind 1")
    ]
    + [
        f"product {side} {kind}"
        for side in ("lead", "own", "next")
        for kind in ("none", "one", "several", "more")
    ]
)
_FAR = 6
"""Sentences from the event within which a number may still be its own."""
_MOST = 2000
"""No incident of the collection is as large; higher numbers count something else."""


@dataclass(slots=True, kw_only=True)
class TollOption:
    bounds: Bounds | None
    features: dict[str, float] = field(default_factory=dict)


def choose_toll(scene: Scene, event: Event, measure: Measure, weights: Weights) -> Bounds | None:
    """The likeliest bounds: what several tellings agree on adds up, and so do the narrow and the wider view of the event."""
    likely: defaultdict[Bounds | None, float] = defaultdict(float)
    for lines in (event.lines, event.wider or event.lines):
        options = toll_options(scene, replace(event, lines=lines), measure)
        for option, chance in zip(options, chances([o.features for o in options], weights), strict=True):
            likely[option.bounds] += chance
    return max(likely, key=lambda bounds: likely[bounds])


def toll_options(scene: Scene, event: Event, measure: Measure) -> list[TollOption]:
    """None, one, two, several, and every telling of a number beside the event, each with what speaks for it."""
    told = [
        option
        for at, side in _lines_beside(scene, event).items()
        for option in (*_counted(scene, at, side, measure), *_by_product(scene, at, side, measure))
    ]
    around = _context(scene, event, measure) | {
        f"beside {name}": 1.0 for o in told for name in o.features if name in _STRONG
    }
    bare = [("none", None), ("one", (1, 1)), ("two", (2, 2)), ("several", (2, None))]
    return [
        *told,
        *(
            TollOption(
                bounds=bounds,
                features={
                    kind: 1.0,
                    f"{kind} {measure} {event.type}": 1.0,
                    **{f"{kind} {n}": v for n, v in around.items()},
                },
            )
            for kind, bounds in bare
        ),
    ]


def _counted(scene: Scene, at: int, side: str, measure: Measure) -> list[TollOption]:
    """The numbers of a sentence that tells harm of this measure, their sums, and one more than each."""
    text = scene.telegram.lines[at].text
    if not _HARM[measure].search(text):
        return []
    options = []
    for number in _numbers(scene, at):
        about = _about(text, number, measure, side)
        options.append(
            TollOption(bounds=number.bounds, features={f"number {n}": 1.0 for n in about} | {"number": 1.0})
        )
        lower, upper = number.bounds
        if side in {"lead", "own"}:
            more = (lower + 1, None if upper is None else upper + 1)
            options.append(
                TollOption(bounds=more, features={f"and one {n}": 1.0 for n in about} | {"and one": 1.0})
            )
    return options


def _lines_beside(scene: Scene, event: Event) -> dict[int, str]:
    """The sentences whose numbers may be the event's: its own, those next to them, and further ones that tell violence."""
    sides: dict[int, str] = {}
    for at, line in enumerate(scene.telegram.lines):
        near = min(abs(at - own) for own in event.lines)
        if near == 0:
            sides[at] = "lead" if at == event.lines[0] else "own"
        elif near == 1:
            sides[at] = "next" if at - 1 in event.lines else "last"
        elif near < _FAR and of_violence(line):
            sides[at] = "far"
    return sides


def _context(scene: Scene, event: Event, measure: Measure) -> dict[str, float]:
    """The words of harm in the event's sentences, with those around them."""
    features: dict[str, float] = {}
    for at in event.lines:
        side = "lead" if at == event.lines[0] else "more"
        words = _WORD.findall(scene.telegram.lines[at].text)
        for n, word in enumerate(words):
            if not _HARM[measure].fullmatch(word):
                continue
            features[f"{measure} {side} {word}"] = 1.0
            features[f"{side} harm"] = 1.0
            if "AND" in words[max(0, n - 12) : n]:
                features["and before"] = 1.0
            for place, beside in (("before", words[max(0, n - 2) : n]), ("after", words[n + 1 : n + 3])):
                features |= {f"{place} {_shared(w, measure)}": 1.0 for w in beside}
    if not features:
        features[f"{measure} untold"] = 1.0
    return features


def _shared(word: str, measure: Measure) -> str:
    """A word as both measures see it."""
    if _HARM[measure].fullmatch(word):
        return "own"
    return "other" if _HARM[_OTHER[measure]].fullmatch(word) else stem(word)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Number:
    """``start`` and ``end`` are offsets into the sentence; ``sum`` where it adds up several."""

    start: int
    end: int
    bounds: Bounds
    sum: bool = False


def _numbers(scene: Scene, at: int) -> list[_Number]:
    """The numbers of a sentence, and the sums of neighbours that are joined: "SIX JESUITS AND TWO WOMEN", "A WOMAN AND TWO MEN"."""
    line = scene.telegram.lines[at]
    told = [
        _Number(start=q.start - line.start, end=q.end - line.start, bounds=bounds)
        for q in scene.telegram.analysis.quantities
        if line.start <= q.start < line.end and q.quantity.unit is None and (bounds := _bounds(q.quantity))
    ]
    terms = sorted([*told, *_singles(line.text, told)], key=lambda n: n.start)
    sums: list[_Number] = []
    for first in range(len(terms)):
        total = terms[first]
        for last in range(first + 1, len(terms)):
            if not _JOINED.fullmatch(line.text[terms[last - 1].end : terms[last].start]):
                break
            total = _added(total, terms[last])
            sums.append(total)
    return [*told, *sums]


def _singles(text: str, told: list[_Number]) -> list[_Number]:
    """ "A WOMAN", "HIS SON": one, where it stands beside numbers or others like it."""
    return [
        _Number(start=m.start(), end=m.end(1), bounds=(1, 1))
        for m in _SINGLE.finditer(text)
        if not any(n.start < m.end() and m.start() < n.end for n in told)
    ]


def _added(a: _Number, b: _Number) -> _Number:
    exact = a.bounds[1] is not None and b.bounds[1] is not None
    upper = (a.bounds[1] or 0) + (b.bounds[1] or 0) if exact else None
    return _Number(start=a.start, end=b.end, bounds=(a.bounds[0] + b.bounds[0], upper), sum=True)


def _bounds(quantity: Quantity) -> Bounds | None:
    lower = quantity.lower if quantity.lower is not None else quantity.value
    upper = (
        quantity.upper if quantity.upper is not None else quantity.value if quantity.lower is None else None
    )
    if lower is None or lower < 1 or lower > _MOST or int(lower) != lower:
        return (0, int(upper)) if upper is not None and 1 <= upper <= _MOST else None
    return int(lower), None if upper is None else int(upper)


def _about(text: str, number: _Number, measure: Measure, side: str) -> list[str]:
    """What stands around a number: what it counts, and how near the words of harm are."""
    kind = "sum " if number.sum else ""
    own = _distance(text, number, measure)
    names = [
        f"{kind}{side}",
        f"{kind}own harm {own}",
        f"other harm {_distance(text, number, _OTHER[measure])}",
    ]
    names += [f"{side} harm {own}"]
    names += [f"counts {_shared(w, measure)}" for w in _WORD.findall(text[number.end :])[:3]]
    names += [f"behind {_shared(w, measure)}" for w in _WORD.findall(text[: number.start])[-2:]]
    if re.search(r"\b(?:ALSO|OTHERS?|ANOTHER|MORE)\b", text):
        names.append("others too")
    return names


def _distance(text: str, number: _Number, measure: Measure) -> str:
    """How many words lie between a number and the next word of harm, on which side."""
    gaps = []
    for harm in _HARM[measure].finditer(text):
        ahead = harm.start() >= number.start
        between = text[number.end : harm.start()] if ahead else text[harm.end() : number.start]
        gaps.append((len(between.split()), "ahead" if ahead else "behind"))
    if not gaps:
        return "never"
    words, side = min(gaps)
    return f"{side} {words if words < 4 else '4-6' if words < 7 else '7'}"


def _by_product(scene: Scene, at: int, side: str, measure: Measure) -> list[TollOption]:
    """The harm that the product reads in the sentence."""
    line = scene.telegram.lines[at]
    analysis = scene.telegram.analysis
    harm = read_harm(analysis.document.text, line.start, line.end, analysis.quantities)
    quantity = harm.killed if measure == "killed" else harm.injured
    if quantity is None:
        return []
    bounds = _bounds(quantity)
    kind = (
        "none"
        if bounds is None
        else "one"
        if bounds == (1, 1)
        else "several"
        if bounds == (2, None)
        else "more"
    )
    return [
        TollOption(
            bounds=bounds,
            features={
                "product": 1.0,
                f"product {side}": 1.0,
                f"product {side} {kind}": 1.0,
                f"product {measure}": 1.0,
            },
        )
    ]
