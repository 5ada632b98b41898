"""Months, seasons, quarters, years, decades and centuries."""

from __future__ import annotations

import re

from onrecord.extraction.time.calendar import shift, value_of
from onrecord.extraction.time.context import Context, Value
from onrecord.extraction.time.english import MONTH, MONTHS, ORDINALS, SEASONS, THAT_YEAR, YEAR
from onrecord.extraction.time.pair import month_number, paired_year
from onrecord.extraction.time.tense import looks_ahead

EARLIEST = 1500
"""In news a bare number below is a count: "1,000 shells" is as often written 1000."""

COUNTED = re.compile(
    r"\b(?:(?:more|less|fewer|greater|smaller|higher|lower) than|at least|above|below|exceed\w*|some|about|nearly|almost|up to|equals?(?: to)?|as many as)\s$",
    re.IGNORECASE,
)


def month_of_year(text: str, before: str, after: str, context: Context) -> Value | None:
    month, year = MONTH.search(text), re.search(r"\d{3,4}", text)
    if month is not None and (told := _of_two_digits(text, context)) is not None:
        return Value(timex=f"{told:04}-{MONTHS[month[1].lower()]:02}", explicit=True)
    if month is None or year is None:
        return None
    if re.search(r"B\.?C", text):
        return Value(timex=f"BC{int(year[0]):04}-{MONTHS[month[1].lower()]:02}", explicit=True)
    return Value(timex=f"{int(year[0]):04}-{MONTHS[month[1].lower()]:02}", explicit=True)


def _of_two_digits(text: str, context: Context) -> int | None:
    """ "October '22": of this century unless that is still far to come."""
    short = re.search(r"['’‘](\d\d)$", text)
    if short is None:
        return None
    now = context.document.year if context.document else 2000 + _NEXT_CENTURY
    year = 2000 + int(short[1])
    return year if year <= now + _NEXT_CENTURY // 2 else year - 100


_NEXT_CENTURY = 30


def month(text: str, before: str, after: str, context: Context) -> Value | None:
    found = MONTH.search(text)
    if found is None:
        return None
    month = MONTHS[found[1].lower()]
    told = paired_year(month, after) or (context.last_year if THAT_YEAR.search(text) else None)
    if told is not None:
        return Value(timex=f"{told:04}-{month:02}", explicit=True)
    if re.match(r"(?:last|this past)", text, re.IGNORECASE) or re.match(
        r"(?:next|this coming)", text, re.IGNORECASE
    ):
        base = context.base()
        if base is None:
            return None
        forward = text[0] in "nN" or "coming" in text
        year = (
            base.year + (month <= base.month if forward else 0) - (month >= base.month if not forward else 0)
        )
        return Value(timex=f"{year:04}-{month:02}")
    if context.narrative:
        told = context.year_of(month, before)
        if context.bc is not None:
            return Value(timex=f"BC{context.bc:04}-{month:02}")
        return (
            Value(timex=f"{told:04}-{month:02}", explicit=True) if told else Value(timex=f"XXXX-{month:02}")
        )
    base = context.document
    if base is None:
        return Value(timex=f"XXXX-{month:02}")
    ahead = looks_ahead(before, after)
    year = base.year + (month < base.month) if ahead else base.year - (month > base.month)
    return Value(timex=f"{year:04}-{month:02}")


def month_of_relative_year(text: str, before: str, after: str, context: Context) -> Value | None:
    """A month of last year, this year or the next."""
    found, base = MONTH.search(text), context.base()
    if found is None or base is None:
        return None
    year = base.year + {"last": -1, "this": 0, "next": 1}[text.lower().split()[-2]]
    return Value(timex=f"{year:04}-{MONTHS[found[1].lower()]:02}")


def year(text: str, before: str, after: str, context: Context) -> Value | None:
    found = YEAR.search(text)
    if found is None or (
        COUNTED.search(before) and not re.match(r"(?:early|mid|late|the)\b", text, re.IGNORECASE)
    ):
        return None
    if int(found[1]) < EARLIEST and not context.narrative:
        return None
    return Value(timex=found[1], explicit=True)


def year_ago(text: str, before: str, after: str, context: Context) -> Value | None:
    base = context.document
    return Value(timex=f"{base.year - 1:04}") if base else None


def year_before_christ(text: str, before: str, after: str, context: Context) -> Value:
    return Value(timex=f"BC{int(re.findall(r'[0-9]+', text)[0]):04}", explicit=True)


def decade(text: str, before: str, after: str, context: Context) -> Value | None:
    if found := re.search(r"(\d{3})0", text):
        return Value(timex=f"BC{found[1]}" if re.search(r"B\.?C", text) else found[1])
    tens = {
        "twenties": 2,
        "thirties": 3,
        "forties": 4,
        "fifties": 5,
        "sixties": 6,
        "seventies": 7,
        "eighties": 8,
        "nineties": 9,
    }
    word = re.search(r"\w+ies", text)
    if word is None or not re.search(r"(?:the|in|early|late|mid)\W", text + " ", re.IGNORECASE):
        return None
    return Value(timex=f"19{tens[word[0].lower()]}")


def century(text: str, before: str, after: str, context: Context) -> Value | None:
    digits = re.search(r"\d+", text)
    number = (
        int(digits[0])
        if digits
        else next((n for w, n in sorted(ORDINALS.items(), key=lambda x: -len(x[0])) if w in text.lower()), 0)
    )
    if not number:
        return None
    return Value(timex=f"BC{number - 1:02}" if re.search(r"B\.?C", text) else f"{number - 1:02}")


def season(text: str, before: str, after: str, context: Context) -> Value | None:
    found = re.search(r"spring|summer|autumn|fall|winter", text, re.IGNORECASE)
    if found is None:
        return None
    season = SEASONS[found[0].lower()]
    year = YEAR.search(text)
    if year:
        return Value(timex=f"{year[1]}-{season}", explicit=True)
    if before_christ := re.search(r"(\d{1,4})\s*B\.?C", text):
        return Value(timex=f"BC{int(before_christ[1]):04}-{season}", explicit=True)
    told = paired_year(month_number(found[0]), after) or (
        context.last_year if THAT_YEAR.search(text) else None
    )
    if told is not None:
        return Value(timex=f"{told:04}-{season}", explicit=True)
    if context.narrative:
        if context.bc is not None:
            return Value(timex=f"BC{context.bc:04}-{season}")
        return Value(timex=f"{context.year:04}-{season}") if context.year else Value(timex=f"XXXX-{season}")
    base = context.document
    if base is None:
        return Value(timex=f"XXXX-{season}")
    first = {"SP": 3, "SU": 6, "FA": 9, "WI": 12}[season]
    here = base.year if season != "WI" or base.month >= 9 else base.year - 1
    lowered = text.lower()
    if lowered.startswith(("last", "the previous", "this past")):
        here -= first <= base.month if season != "WI" else 0
        here = base.year - 1 if base.month < first and season != "WI" else here
    elif lowered.startswith(("next", "the following")) or (
        looks_ahead(before + " " + text, after) and first + 2 < base.month and season != "WI"
    ):
        here += 1
    elif not looks_ahead(before + " " + text, after) and first > base.month and season != "WI":
        here -= 1
    return Value(timex=f"{here:04}-{season}")


def quarter(text: str, before: str, after: str, context: Context) -> Value | None:
    number = next(
        n
        for w, n in {"first": 1, "second": 2, "third": 3, "fourth": 4, "1": 1, "2": 2, "3": 3, "4": 4}.items()
        if w in text.lower()
    )
    year = YEAR.search(text)
    base = context.document
    if year:
        return Value(timex=f"{year[1]}-Q{number}")
    if base is None:
        return None
    back = number > (base.month + 2) // 3 or "last year" in text.lower()
    return Value(timex=f"{base.year - back:04}-Q{number}")


def weekend(text: str, before: str, after: str, context: Context) -> Value | None:
    base = context.base()
    if base is None:
        return None
    lowered = text.lower()
    count = 1 if "next" in lowered else 0 if looks_ahead(before, after) or "this" in lowered else -1
    return Value(timex=value_of(shift(base, count, "W"), "WE"))


def quarter_ended(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "The latest quarter" of a report is the last that had ended; "the year-ago quarter" the same of the year before."""
    base = context.document
    if base is None or context.narrative:
        return None
    ended = shift(base, -1, "Q")
    if re.search(r"year-(?:ago|earlier)", text, re.IGNORECASE):
        ended = shift(ended, -1, "Y")
    return Value(timex=value_of(ended, "Q"))


def half_year(text: str, before: str, after: str, context: Context) -> Value | None:
    """ "The second half of 2008"."""
    year = YEAR.search(text)
    half = 1 if "first" in text.lower() else 2
    return Value(timex=f"{year[1]}-H{half}", explicit=True) if year else None
