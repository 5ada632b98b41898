"""The time line: windows, voices, incidents and series on one axis, drawn as SVG, across or downwards.

In      lanes with marks in seconds
Out     SVG text, once across for a wide page and once downwards for a narrow one
Pure    yes

Unknown is hatched and labelled; it is never an empty stretch. What is not sure of a window is paler than what is.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from html import escape
from zoneinfo import ZoneInfo

DAY = 86400
MOST_DAYS = 45
"""Days an axis shows at most: more could not be told apart on a page."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """A stretch on a lane. ``sort``: "sure", "perhaps", "voice", "act", "proposal", "loud", "count", "claim", "unknown"."""

    start: int
    end: int
    sort: str
    title: str
    label: str = ""
    href: str | None = None
    height: float = 1.0
    """Share of the lane's height, for counts."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Lane:
    group: str
    name: str
    marks: tuple[Mark, ...]
    tall: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Axis:
    """Whole local days from ``start`` to ``end``, seconds since 1970 in UTC."""

    start: int
    end: int
    zone: str

    def days(self) -> Iterator[tuple[int, datetime]]:
        zone = ZoneInfo(self.zone)
        day = datetime.fromtimestamp(self.start, UTC).astimezone(zone).replace(hour=0, minute=0, second=0)
        while int(day.timestamp()) < self.end:
            yield int(day.timestamp()), day
            day = (day.replace(tzinfo=None) + timedelta(days=1)).replace(tzinfo=zone)


def axis_of(moments: Sequence[int], zone: str) -> Axis:
    """An axis that holds the moments, a day to spare at both ends, no longer than ``MOST_DAYS``."""
    local = ZoneInfo(zone)
    first = datetime.fromtimestamp(min(moments) - DAY, UTC).astimezone(local)
    start = int(first.replace(hour=0, minute=0, second=0).timestamp())
    end = min(max(moments) + 2 * DAY, start + MOST_DAYS * DAY)
    last = datetime.fromtimestamp(end, UTC).astimezone(local).replace(hour=0, minute=0, second=0)
    return Axis(start=start, end=int(last.timestamp()), zone=zone)


def draw_across(axis: Axis, lanes: Sequence[Lane], bands: Sequence[tuple[int, int]]) -> str:
    """Days from left to right; 1000 units wide."""
    left, width = 190.0, 1000.0
    scale = (width - left - 8) / (axis.end - axis.start)

    def x(second: int) -> float:
        return left + (min(max(second, axis.start), axis.end) - axis.start) * scale

    out, y, group = [], 44.0, ""
    for lane in lanes:
        if lane.group != group:
            group = lane.group
            y += 12
            out.append(f'<text x="0" y="{y + 13:.0f}" class="lab">{escape(group)}</text>')
            y += 22
        height = 62.0 if lane.tall else 26.0
        for i, words in enumerate(_lines(lane.name)):
            out.append(f'<text x="0" y="{y + 14 + 14 * i:.0f}" class="sub">{escape(words)}</text>')
        out.append(
            f'<line x1="{left}" x2="{width}" y1="{y + height:.1f}" y2="{y + height:.1f}" class="base"/>'
        )
        for m in lane.marks:
            if m.end <= axis.start or m.start >= axis.end:
                continue
            wide = max(x(m.end) - x(m.start), 3.0)
            tall = max((height - 16 if lane.tall else 18.0) * m.height, 2.0)
            top = y + height - tall - (0 if lane.tall else 4)
            gap = 1.5 if lane.tall and wide > 8 else 0
            out.append(_shape(m, x(m.start) + gap, top, wide - 2 * gap, tall))
            if m.label:
                out.append(
                    f'<text x="{x(m.start) + wide / 2:.1f}" y="{top - 3:.1f}" class="num">{escape(m.label)}</text>'
                )
        y += max(height, 16.0 * len(_lines(lane.name)) + 2) + 6
    total = y + 8
    grid = []
    days = list(axis.days())
    step = max(1, -(-len(days) // 20))
    for number, (second, day) in enumerate(days):
        grid.append(
            f'<line x1="{x(second):.1f}" x2="{x(second):.1f}" y1="30" y2="{total:.0f}" class="grid"/>'
        )
        if number % step == 0:
            words = f"{day.day} {day:%b}" if number == 0 or day.day <= step else str(day.day)
            middle = min(x(second + DAY // 2), width - 10)
            grid.append(f'<text x="{middle:.1f}" y="20" class="day">{words}</text>')
    for start, end in bands:
        grid.insert(
            0,
            f'<rect x="{x(start):.1f}" width="{max(x(end) - x(start), 0):.1f}" y="30" height="{total - 30:.0f}" class="band"/>',
        )
    return f'<svg class="across" viewBox="0 0 {width:.0f} {total:.0f}" role="group" aria-label="Time line, {len(days)} days, {escape(axis.zone)} time">{_HATCH.format("a")}{"".join(grid)}{"".join(out)}</svg>'.replace(
        "#h", "#ha"
    )


def draw_down(axis: Axis, lanes: Sequence[Lane], bands: Sequence[tuple[int, int]]) -> str:
    """Days downwards; 360 units wide, lanes as columns under numbers that a list explains."""
    days = list(axis.days())
    top, tall, left, width = 44.0, 34.0, 50.0, 360.0
    scale = tall / DAY
    column = (width - left) / max(len(lanes), 1)

    def y(second: int) -> float:
        return top + (min(max(second, axis.start), axis.end) - axis.start) * scale

    total = y(axis.end) + 8
    out = []
    for start, end in bands:
        out.append(
            f'<rect x="{left}" width="{width - left}" y="{y(start):.1f}" height="{max(y(end) - y(start), 0):.1f}" class="band"/>'
        )
    for second, day in days:
        out.append(f'<line x1="{left}" x2="{width}" y1="{y(second):.1f}" y2="{y(second):.1f}" class="grid"/>')
        out.append(f'<text x="0" y="{y(second) + 21:.1f}" class="day left">{day.day} {day:%b}</text>')
    for number, lane in enumerate(lanes, start=1):
        x = left + (number - 1) * column
        out.append(f'<text x="{x + column / 2:.1f}" y="28" class="num key">{number}</text>')
        for m in lane.marks:
            if m.end <= axis.start or m.start >= axis.end:
                continue
            high = max(y(m.end) - y(m.start), 3.0)
            wide = max((column - 6) * m.height, 3.0)
            out.append(_shape(m, x + 3, y(m.start), wide, high - (1 if high > 8 else 0)))
    return f'<svg class="down" viewBox="0 0 {width:.0f} {total:.0f}" role="group" aria-label="Time line, days downwards, {escape(axis.zone)} time">{_HATCH.format("d")}{"".join(out)}</svg>'.replace(
        "#h", "#hd"
    )


_HATCH = (
    '<defs><pattern id="h{}" width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">'
    '<line x1="0" y1="0" x2="0" y2="7" stroke="currentColor" stroke-opacity=".45" stroke-width="2"/></pattern></defs>'
)


def _shape(m: Mark, x: float, y: float, width: float, height: float) -> str:
    fill = ' fill="url(#h)"' if m.sort in {"unknown", "perhaps"} else ""
    rect = f'<rect x="{x:.1f}" y="{y:.1f}" width="{width:.1f}" height="{height:.1f}" rx="2" class="{m.sort}"{fill}><title>{escape(m.title)}</title></rect>'
    if m.href is None:
        return rect
    return f'<a href="{escape(m.href)}" aria-label="{escape(m.title)}">{rect}</a>'


def _lines(name: str, most: int = 27) -> list[str]:
    lines: list[str] = []
    for word in name.split():
        if lines and len(lines[-1]) + len(word) < most:
            lines[-1] += f" {word}"
        else:
            lines.append(word)
    return lines
