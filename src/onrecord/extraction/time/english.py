"""English words of time."""

from __future__ import annotations

import re

MONTHS = {
    "january": 1, "february": 2, "march": 3, "april": 4, "may": 5, "june": 6, "july": 7, "august": 8, "september": 9,
    "october": 10, "november": 11, "december": 12, "jan": 1, "feb": 2, "mar": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8,
    "sept": 9, "sep": 9, "oct": 10, "nov": 11, "dec": 12,
}  # fmt: skip
WEEKDAYS = {
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon": 0, "tues": 1,
    "tue": 1, "wed": 2, "thurs": 3, "thur": 3, "thu": 3, "fri": 4, "sat": 5, "sun": 6,
}  # fmt: skip
SEASONS = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
PARTS = {
    "dawn": "DA", "daybreak": "DA", "sunrise": "DA", "morning": "MO", "noon": "12:00", "midday": "12:00", "noontime": "12:00",
    "lunchtime": "MI", "afternoon": "AF", "dusk": "EV", "evening": "EV", "sunset": "EV", "night": "NI", "nighttime": "NI",
    "midnight": "24:00", "overnight": "NI", "daytime": "DT",
}  # fmt: skip
NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
    "hundred": 100,
}  # fmt: skip
ORDINALS = {
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10,
    "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17,
    "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "twenty-first": 21,
}  # fmt: skip
UNITS = {
    "second": "S", "minute": "TM", "min": "TM", "hour": "H", "hr": "H", "day": "D", "night": "N", "week": "W", "fortnight": "F", "weekend": "WE",
    "month": "M", "quarter": "Q", "year": "Y", "decade": "DE", "century": "CE", "centurie": "CE", "millennium": "ML",
}  # fmt: skip
# Words after which a bare weekday or month lies ahead, in the same clause.
AHEAD = (
    r"\b(?:will|would|shall|'ll|’ll|is to|are to|was to|were to|be held|forecasts?|set (?:to|for)|due (?:to|on|by|in)|scheduled|expected|plan(?:s|ned|ning)?|going to|"
    r"until|till|(?<!ed )(?<!en )(?<!t )(?<!nk )(?<!ck )(?<!wn )by|next(?! to\b)|upcoming|slated|ahead of|deadline|expires?|ends? on|starting|beginning|begins?|to resume|resumes?|takes? effect|may|might|could|"
    r"propos\w+|agreed to|promis\w+|pledg\w+|continue on|tomorrow|as (?:soon|early) as)\b"
)
BEHIND = r"\b(?:(?!(?:united|hundred|armed|wounded|indeed|need|speed|red)\b)\w+ed|was|were|had|said|told|killed|sunk|burnt|blown|driven|beaten|torn|stolen|thrown|hidden|lit|hit|struck|began|came|fell|took|went|left|met|held|wrote|shot|broke|bought|sold|rose|made|gave|found|lost|saw|sent|spoke|flew|drove|ran|won|kept|brought|paid|sank|stood|built|caught|dealt|fought|felt|got|grew|heard|knew|led|rode|showed|spent|threw|became|begun|done|gone|taken|given|seen|shown|since|after|following|last|earlier)\b"
ZONES = {
    "kyiv": "Europe/Kyiv", "kiev": "Europe/Kyiv", "ukrainian": "Europe/Kyiv", "moscow": "Europe/Moscow", "gmt": "Etc/GMT", "utc": "Etc/UTC", "bst": "Europe/London",
    "est": "America/New_York", "edt": "America/New_York", "et": "America/New_York", "eastern": "America/New_York", "cet": "Europe/Berlin",
    "cest": "Europe/Berlin", "eet": "Europe/Kyiv", "eest": "Europe/Kyiv", "msk": "Europe/Moscow", "pst": "America/Los_Angeles", "pdt": "America/Los_Angeles",
    "beirut": "Asia/Beirut", "jerusalem": "Asia/Jerusalem", "israeli": "Asia/Jerusalem", "gaza": "Asia/Gaza", "sanaa": "Asia/Aden", "khartoum": "Africa/Khartoum",
    "baku": "Asia/Baku", "yerevan": "Asia/Yerevan", "london": "Europe/London", "washington": "America/New_York",
}  # fmt: skip
# Hours of the parts of a day, local: (first hour, last hour). A night begins the evening before it is named by "to", and
# runs past midnight; the marking of raids "overnight" follows the same hours.
HOURS = {
    "DA": ("04:00", "08:00"), "MO": ("05:00", "12:00"), "MI": ("11:00", "13:00"), "AF": ("12:00", "18:00"), "EV": ("17:00", "24:00"),
    "NI": ("20:00", "07:00"), "DT": ("06:00", "20:00"),
}  # fmt: skip

# The first name of a month, a weekday, a year, a unit or a part of the day in some words.
MONTH = re.compile(r"\b(" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b", re.IGNORECASE)
WEEKDAY = re.compile(r"\b(monday|tuesday|wednesday|thursday|friday|saturday|sunday)", re.IGNORECASE)
YEAR = re.compile(r"(?<!\d)(1\d\d\d|20\d\d)(?!\d)")
UNIT = re.compile(
    r"(second|minute|min|hour|hr|day|night|weekend|week|fortnight|month|quarter|year|decade|centur(?:y|ie)|millennium)s?\b",
    re.IGNORECASE,
)
PART = re.compile(
    r"\b(dawn|daybreak|morning|noon|midday|afternoon|dusk|evening|night|midnight|overnight|lunchtime|sunrise|sunset)",
    re.IGNORECASE,
)
THAT_YEAR = re.compile(r"\b(?:that|the same) (?:same )?year\b", re.IGNORECASE)
"""The year told last: "in August of that year"."""
