"""The day or moment a source says it was published, from the words printed on it.

Only whole date lines are read, never running prose: a date in a sentence is about the war,
not about the page.
"""

from __future__ import annotations

import re
from datetime import date, datetime

# Month names and their usual short forms in the languages read first.
_MONTHS = {
    "january": 1, "jan": 1, "february": 2, "feb": 2, "march": 3, "mar": 3, "april": 4, "apr": 4, "may": 5, "june": 6,
    "jun": 6, "july": 7, "jul": 7, "august": 8, "aug": 8, "september": 9, "sep": 9, "sept": 9, "october": 10, "oct": 10,
    "november": 11, "nov": 11, "december": 12, "dec": 12,
    "januar": 1, "jänner": 1, "februar": 2, "märz": 3, "mai": 5, "juni": 6, "juli": 7, "oktober": 10, "dezember": 12,
    "января": 1, "февраля": 2, "марта": 3, "апреля": 4, "мая": 5, "июня": 6, "июля": 7, "августа": 8, "сентября": 9,
    "октября": 10, "ноября": 11, "декабря": 12,
    "січня": 1, "лютого": 2, "березня": 3, "квітня": 4, "травня": 5, "червня": 6, "липня": 7, "серпня": 8, "вересня": 9,
    "жовтня": 10, "листопада": 11, "грудня": 12,
}  # fmt: skip
_NAME = "(?P<month>" + "|".join(sorted(_MONTHS, key=len, reverse=True)) + r")\.?"
_DAY = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?\.?"
_YEAR = r"(?P<year>(?:19|20)\d\d)"
_SHAPES = tuple(
    re.compile(rf"\b{shape}\b", re.IGNORECASE)
    for shape in (
        rf"{_NAME}\s+{_DAY},?\s+{_YEAR}",
        rf"{_DAY}\s+(?:of\s+|de\s+)?{_NAME},?\s+{_YEAR}",
        r"(?P<year>(?:19|20)\d\d)-(?P<number>\d\d)-(?P<day>\d\d)",
        r"(?P<day>\d{1,2})\.(?P<number>\d{1,2})\.(?P<year>(?:19|20)\d\d)",
    )
)
_CLOCK = re.compile(r"\b(\d{1,2})[:.](\d\d)(?::\d\d)?\s*([ap]\.?m\.?)?(?!\d)", re.IGNORECASE)
# What may stand on a date line beside the date: labels, days of the week, a clock time, a zone, reading time.
_FILLER = re.compile(
    r"\b(?:published|posted|updated|last\s+updated|modified|created|on|at|date|by|est|edt|et|pst|pdt|pt|gmt|utc|bst|cet|cest|eet|eest|msk|"
    r"kyiv|time|local|uhr|um|am|pm|a\.m|p\.m|veröffentlicht|aktualisiert|stand|опубликовано|опубліковано|оновлено|обновлено|"
    r"monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|thu|thur|thurs|fri|sat|sun|"
    r"montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|"
    r"понеділок|вівторок|середа|четвер|п['’]ятниця|субота|неділя|г|р|min(?:ute)?s?|read|\d{1,2})\b|[^\w]",
    re.IGNORECASE,
)


def read_day(line: str) -> str | None:
    """The ISO day, with a clock time where one is printed, of a line that is a date line; else None."""
    if len(line) > 120:
        return None
    for shape in _SHAPES:
        found = shape.search(line)
        if not found:
            continue
        parts = found.groupdict()
        month = int(parts["number"]) if parts.get("number") else _MONTHS[parts["month"].lower()]
        try:
            day = date(int(parts["year"]), month, int(parts["day"]))
        except ValueError:
            continue
        rest = line[: found.start()] + " " + line[found.end() :]
        clock = _CLOCK.search(rest)
        if clock:
            rest = rest[: clock.start()] + " " + rest[clock.end() :]
        if re.search(r"\w{3,}", _FILLER.sub(" ", rest)):
            continue
        return _with_clock(day, clock)
    return None


def _with_clock(day: date, clock: re.Match[str] | None) -> str:
    if clock is None:
        return day.isoformat()
    hour, minute, half = int(clock[1]), int(clock[2]), (clock[3] or "").lower()[:1]
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    if hour > 23 or minute > 59:
        return day.isoformat()
    return f"{day.isoformat()}T{hour:02}:{minute:02}"


def read_moment(words: str) -> str | None:
    """A machine-readable date or time (ISO 8601, or RFC 2822 without its week day) as ISO; None where it is neither."""
    words = words.strip()
    try:
        if re.fullmatch(r"\d{4}-\d\d-\d\d", words):
            return date.fromisoformat(words).isoformat()
        moment = datetime.fromisoformat(words.replace("Z", "+00:00"))
    except ValueError:
        return read_day(words)
    return moment.isoformat(timespec="minutes")
