"""The year of the first of two: "August and September 1914", "from 4 December to 7 January 2025"."""

from __future__ import annotations

import re

from onrecord.extraction.time.english import MONTHS, SEASONS

_SEASON_MONTH = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}
_NAMES = "|".join(sorted((*MONTHS, *SEASONS), key=len, reverse=True))
_PAIR = re.compile(
    r"\s*(?:and|to|until|through|or|[-–—])\s*(?:the\s+)?(?:(?:early|late|mid|end of)[\s-]+)?(?:\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?)?"
    rf"(?P<name>{_NAMES})\.?(?:\s+\d{{1,2}}(?:st|nd|rd|th)?)?,?\s+(?:of\s+)?(?P<year>(?:1\d|20)\d\d)(?!\d)",
    re.IGNORECASE,
)


def month_number(name: str) -> int:
    """A month's number, a season's first month."""
    lowered = name.lower()
    return MONTHS[lowered] if lowered in MONTHS else _SEASON_MONTH[SEASONS[lowered]]


def paired_year(month: int, after: str) -> int | None:
    """The year that the second of a pair tells for the first, whose ``month`` is given; None: no pair."""
    pair = _PAIR.match(after)
    if pair is None:
        return None
    return int(pair["year"]) - (month > month_number(pair["name"]))
