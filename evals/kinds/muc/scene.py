"""What stands in each sentence of a telegram beside its words: places and days.

In      a Telegram, and a gazetteer of the region
Out     a Scene: for every sentence its spots and the days it names
Pure    no clock or network; the gazetteer is handed in
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from evals.kinds.muc.ground import Spot, countries, spots
from evals.kinds.muc.telegram import Telegram
from onrecord.gazetteer.gazetteer import Gazetteer

Span = tuple[str, str]
"""First and last day, as ISO dates."""
_LONGEST = timedelta(days=31)
_OLDEST = timedelta(days=400)


@dataclass(frozen=True, slots=True, kw_only=True)
class Day:
    span: Span
    line: int
    words: str
    relation: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """``spots`` and ``days`` hold one entry a sentence; ``names`` gives each country's name by its code."""

    telegram: Telegram
    spots: tuple[tuple[Spot, ...], ...]
    days: tuple[tuple[Day, ...], ...]
    names: dict[str, str]


def open_scene(telegram: Telegram, gazetteer: Gazetteer) -> Scene:
    """Find places and days once for all that is decided later."""
    lines = telegram.lines
    placed: list[list[Spot]] = [[] for _ in lines]
    for spot in spots(telegram.text, lines[0].start if lines else 0, gazetteer):
        at = telegram.line_at(spot.start)
        if at is not None:
            placed[at].append(spot)
    dated: list[list[Day]] = [[] for _ in lines]
    for mention in telegram.analysis.times:
        at = telegram.line_at(mention.start)
        span = _span(mention.when.start, mention.when.end, telegram.day)
        if at is not None and span is not None:
            dated[at].append(Day(span=span, line=at, words=mention.text.lower(), relation=mention.relation))
    return Scene(
        telegram=telegram,
        spots=tuple(map(tuple, placed)),
        days=tuple(map(tuple, dated)),
        names=dict(countries(gazetteer)),
    )


def _span(start: str | None, end: str | None, told: date | None) -> Span | None:
    """A span of days that an incident may have: not long, not after the telegram, not years before it."""
    if start is None or told is None:
        return None
    first, last = _day(start), _day(end or start)
    if first is None or last is None or last < first or last - first > _LONGEST:
        return None
    if first > told or told - first > _OLDEST:
        return None
    return first.isoformat(), min(last, told).isoformat()


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written[:10])
    except ValueError:
        return None
