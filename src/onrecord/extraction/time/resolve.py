"""Give each expression its value: against the report's date, or the narrative's own.

In news a bare weekday or month is the nearest one on the side that the clause's tense tells; in a
history the last date told anchors "that night", "the next day" and bare months.
"""

from __future__ import annotations

import re

from onrecord.extraction.time.clock import clock, entry_clock, spoken_hour
from onrecord.extraction.time.context import Context, Resolver, Value
from onrecord.extraction.time.day import (
    day_alone,
    day_with_part,
    full_date,
    holiday,
    iso,
    listed_day,
    part_of_day,
    span_of_days,
    weekday,
)
from onrecord.extraction.time.expression import Expression
from onrecord.extraction.time.period import (
    century,
    decade,
    half_year,
    month,
    month_of_relative_year,
    month_of_year,
    quarter,
    quarter_ended,
    season,
    weekend,
    year,
    year_ago,
    year_before_christ,
)
from onrecord.extraction.time.relative import (
    ago,
    deictic,
    duration,
    every,
    reference,
    relative_unit,
    span,
    unit_end,
)


def resolve(expression: Expression, before: str, after: str, context: Context) -> Value | None:
    """The value of ``expression`` between the words ``before`` and ``after`` of its sentence; None: no time after all."""
    try:
        value = _RESOLVERS[expression.name](expression.text, before, after, context)
    except (ValueError, OverflowError):
        # The 31st of a month with thirty days, a year beyond the calendar: words in a date's shape that name none.
        return None
    if value is not None and re.match(
        r"(?:early|mid|late|beginning|start|end|middle|about|around)\b", expression.text, re.IGNORECASE
    ):
        value = Value(
            timex=value.timex,
            kind=value.kind,
            zone=value.zone,
            explicit=value.explicit,
            end_timex=value.end_timex,
            approximate=True,
        )
    return value


_RESOLVERS: dict[str, Resolver] = {
    "iso": iso, "night_of": day_with_part, "overnight_into": day_with_part, "clock_on": clock, "hours_clock": clock, "spoken": spoken_hour, "list_day": listed_day, "day_alone": day_alone, "entry_clock": entry_clock, "weekday_head": weekday, "span_days": span_of_days, "mdy": full_date, "dmy": full_date,
    "ymd": full_date, "my": month_of_year, "decade": decade, "century": century, "season_year": season, "bc_year": year_before_christ,
    "weekday_part": day_with_part, "deictic_part": day_with_part, "weekday": weekday, "rel_unit": relative_unit, "rel_season": season,
    "rel_month": month, "month_of_rel": month_of_relative_year, "span_rel": span, "unit_end": unit_end, "half_year": half_year, "holiday": holiday, "quarter_ended": quarter_ended, "ago": ago, "year_ago": year_ago, "compound": duration, "duration": duration,
    "fuzzy_units": duration, "month": month, "clock": clock, "year": year, "quarter": quarter, "deictic": deictic, "every": every,
    "part": part_of_day, "season": season, "present": reference("PRESENT_REF"), "past": reference("PAST_REF"),
    "future": reference("FUTURE_REF"), "weekend": weekend,
}  # fmt: skip
