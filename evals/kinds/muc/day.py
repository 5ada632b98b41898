"""The day of an event as the key writes it: a day, a span of days, or no more than "before this telegram".

In      a Scene, an Event and the weights of choosing
Out     first and last day; the first is None where no day is told
Pure    no clock, network or disk
"""

from __future__ import annotations

from dataclasses import dataclass, field

from evals.kinds.muc.event import Event
from evals.kinds.muc.linear import Weights, chances
from evals.kinds.muc.scene import Day, Scene, Span

_NEAR = 3


@dataclass(slots=True, kw_only=True)
class DayOption:
    """``span`` is None for "before this telegram"."""

    span: Span | None
    features: dict[str, float] = field(default_factory=dict)


def choose_day(scene: Scene, event: Event, weights: Weights) -> tuple[str | None, str] | None:
    """The likeliest day. None where even the telegram has none."""
    if scene.telegram.day is None:
        return None
    options = day_options(scene, event)
    likely = chances([o.features for o in options], weights)
    best = options[max(range(len(options)), key=lambda n: likely[n])]
    return best.span or (None, scene.telegram.day.isoformat())


def day_options(scene: Scene, event: Event) -> list[DayOption]:
    """Every day that the telegram names, and no day at all, each with what speaks for it."""
    by_span: dict[Span, list[Day]] = {}
    for days in scene.days:
        for day in days:
            by_span.setdefault(day.span, []).append(day)
    options = [_option(scene, event, span, told) for span, told in by_span.items()]
    here = sum("in event" in o.features for o in options)
    untold = {"untold": 1.0, f"untold {event.type}": 1.0, f"untold beside {min(2, here)}": 1.0}
    return [*options, DayOption(span=None, features=untold)]


def _option(scene: Scene, event: Event, span: Span, told: list[Day]) -> DayOption:
    nearest, before = min(min((abs(d.line - line), d.line < line) for line in event.lines) for d in told)
    where = "in event" if nearest == 0 else f"{'before' if before else 'after'} {min(nearest, _NEAR)}"
    features = {where: 1.0, f"{'day' if span[0] == span[1] else 'span'} {where}": 1.0}
    if any(d.line == event.lines[0] for d in told):
        features["in first"] = 1.0
    for day in told:
        side = "here" if day.line in event.lines else "far"
        if day.relation:
            features[f"{side} relation {day.relation}"] = 1.0
        word = day.words.split()[0]
        features[f"{side} word {'#' if word[0].isdigit() else word}"] = 1.0
    if scene.telegram.day is not None and span[1] == scene.telegram.day.isoformat():
        features["of the telegram"] = 1.0
        features[f"of the telegram {where}"] = 1.0
    features["times told"] = min(4, len(told)) / 2
    return DayOption(span=span, features=features)
