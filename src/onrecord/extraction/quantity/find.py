"""Find every quantity of a document, with the bounds that its words give.

In      a Document, its sentences and time mentions (a date or a clock time is no quantity)
Out     QuantityMentions in text order
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Literal

from onrecord.extraction.quantity.english import (
    AFTER,
    BEFORE,
    CURRENCIES,
    FALLS,
    FRACTIONS,
    GLUED,
    NO_COUNT_BEFORE,
    NOBODY,
    ONES,
    RISES,
    SCALES,
    TENS,
    VAGUE,
)
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.quantity.number import read_digits, read_words
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.document import Document
from onrecord.model.quantity import Quantity, Sort

_SCALE = r"(?:hundred|thousand|million|billion|trillion|dozen)s?"
_WORD = "(?:" + "|".join(sorted((*ONES, *TENS), key=len, reverse=True)) + ")"
_FRACTION = "(?:" + "|".join(FRACTIONS) + ")s?"
_SPELLED = (
    rf"(?:{_WORD}(?:[- ]{_WORD})?(?:[- ]and[- ]a[- ](?:half|quarter))?(?:[- ]{_SCALE})+(?:(?:[ -]and)?[ -]{_WORD}(?:[- ]{_WORD})?(?:[- ]{_SCALE})*)*"
    rf"|{_WORD}[- ](?:of\s+)?{_FRACTION}(?=\s+of\b|\b)|{_WORD}(?:[- ]{_WORD})?(?:[- ]and[- ]a[- ](?:half|quarter))?"
    rf"|an?\s+(?:half\s+)?(?:{_SCALE})(?:\s+and\s+a\s+half)?|(?:an?\s+)?(?:half|third|quarter|fifth|sixth|tenth)(?=\s+of\b|\s+the\b|\s+an?\s)|(?<=\bby )an?\s+(?:half|third|quarter|fifth|sixth|tenth)\b)"
)
_SHARE = r"(?:one|two|three|four|five|six|seven|eight|nine|\d)\s+(?:in|out of)\s+(?:every\s+)?(?:two|three|four|five|six|seven|eight|nine|ten|twenty|100|[2-9]|10|20)"
_DIGITS = r"\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d{1,3}(?:[\u00a0\u202f]\d{3})+|\d*\.?\d+(?:\s?[½⅓⅔¼¾])?(?:\s?[/⁄]\s?\d+(?![\d/⁄]))?|[½⅓⅔¼¾]"
_NUMBER = rf"(?:{_SHARE}|(?:{_DIGITS})(?:[\s-]?(?:hundred|thousand|million|billion|trillion|dozen|bn|mn|mln|bln|tn)\b|(?:k|K|m|M|b)\b(?!/))?|{_SPELLED})"
_UNIT_IN = (
    rf"(?:{GLUED}\b|\s*(?:%|percent|per cent|°C|degrees?|km|miles?|metres?|meters?|m|kg|years?|people))?"
)
_CUR = rf"(?:{CURRENCIES})\s?"
NUMBER = re.compile(rf"(?<![\w.$€£])(?:{_CUR})?[-−]?{_NUMBER}(?:(?={GLUED}\b)|(?![\w]|\.\d))", re.IGNORECASE)
_RANGE = re.compile(
    rf"(?<![\w.])(?:(?P<word>between|from|anywhere from|anywhere between)\s+(?:the\s+)?)?(?P<cur>{_CUR})?(?P<low>[-−]?{_NUMBER})(?P<unit>{_UNIT_IN})(?P<joint>\s*(?:[-–—~]|to|and|or|until|through)\s*(?:the\s+|{_CUR})?)"
    rf"(?P<high>{_NUMBER})(?:(?={GLUED}\b)|(?![\w]|\.\d))",
    re.IGNORECASE,
)
_BEFORE = tuple(
    (
        re.compile(
            rf"(?:^|(?<=[\s(“\"'‘–—-])|(?<=\w)(?=[<>≤≥]))(?:{words})\s*(?:the\s+|an?\s+(?:additional\s+)?|of\s+)?$",
            re.IGNORECASE,
        ),
        kind,
    )
    for words, kind in BEFORE
)
_AFTER = tuple((re.compile(rf"\s?(?:{words})", re.IGNORECASE), kind) for words, kind in AFTER)
_VAGUE = re.compile(
    r"(?<![\w-])(?:"
    + "|".join(sorted(VAGUE, key=len, reverse=True))
    + r")(?=\s+(?:more\s+|other\s+|of\s+)?[a-z])",
    re.IGNORECASE,
)
_NOBODY = re.compile(r"(?<!\w)(?:" + "|".join(NOBODY) + r")(?!\w)", re.IGNORECASE)
# "There were no casualties" is nought; "no casualties were reported" is silence.
_NO_HARM = re.compile(
    r"(?<!\w)(?<!reports of )(?<!word of )no(?=\s(?:(?:civilian|military|further|other|human)\s)?(?:casualties|deaths|injuries|fatalities|victims|losses)\b"
    r"(?!\s(?:(?:were|was|have been|had been|has been|are)\s)?(?:\w+ly\s)?(?:reported|known|recorded)))",
    re.IGNORECASE,
)
# "575 Mill Road", "9 E 71st St".
_ADDRESS = re.compile(
    r"\s(?:(?:[A-Z]|\d+(?:st|nd|rd|th))[\w.]*\s){1,3}(?:Road|Rd|Street|St|Avenue|Ave|Lane|Drive|Boulevard|Blvd|Square|Terrace)\b"
)
_NO_COUNT = re.compile(NO_COUNT_BEFORE + "$")
_NOUN = re.compile(
    r"\s+((?:(?:of\s+)?(?:the|a|an|other|more|their|its|his|our|these|those|least)\s+)?(?:[\w’'-]+\s+){0,3}?[\w’'-]+)"
)
_RISES, _FALLS = re.compile(RISES, re.IGNORECASE), re.compile(FALLS, re.IGNORECASE)
_SHARES = frozenset({"%", "percent", "per cent"})
_UNIT = re.compile(
    r"\s?(%|percentage points?|per ?cent|degrees? (?:celsius|fahrenheit)|°\s?[CF]|kilometres?|kilometers?|km|metres?|meters?|miles?|feet|kg|kilograms?|tonnes?|tons?|litres?|liters?|megawatts?|MW|GW|hectares?|"
    r"euros?|dollars?|pounds?|hryvnias?|rubles?|roubles?|square (?:km|kilometres?|kilometers?|miles?|metres?)|hours?|days?|weeks?|months?|years?|minutes?)(?!\w)(\s+(?:a|per|each)\s+(?:day|week|month|year|hour|night))?",
    re.IGNORECASE,
)


def find_quantities(
    document: Document, sentences: Sequence[Sentence], times: Sequence[TimeMention]
) -> tuple[QuantityMention, ...]:
    """Every quantity in ``sentences`` outside the ``times`` that are dates, years or clock times."""
    taken = [(t.start, t.end) for t in times if t.kind in {"date", "time"}]
    found: list[QuantityMention] = []
    cursor = 0
    for sentence in sentences:
        while cursor < len(taken) and taken[cursor][1] <= sentence.start:
            cursor += 1
        dates = []
        for span in taken[cursor:]:
            if span[0] >= sentence.end:
                break
            dates.append(span)
        found += _in_sentence(document.text, sentence.start, sentence.end, dates)
    return tuple(found)


def _in_sentence(text: str, start: int, end: int, dates: Sequence[tuple[int, int]]) -> list[QuantityMention]:
    used: list[tuple[int, int]] = list(dates)
    found = [
        *_ranges(text, start, end, used),
        *_numbers(text, start, end, used),
        *_vague(text, start, end, used),
    ]
    return _joined(text, sorted(found, key=lambda m: m.start))


def _joined(text: str, found: Sequence[QuantityMention]) -> list[QuantityMention]:
    """ "Greater than 100 and smaller than 300" is one range of two bounds; "more than 40 and less than 10" are two."""
    out: list[QuantityMention] = []
    for mention in found:
        last = out[-1] if out else None
        q = mention.quantity
        if (
            last is not None
            and re.fullmatch(r",?\s+(?:and|but)\s+", text[last.end : mention.start])
            and last.quantity.lower is not None
            and last.quantity.upper is None
            and q.upper is not None
            and q.lower is None
            and last.quantity.lower < q.upper
        ):
            bounds = replace(
                q, lower=last.quantity.lower, lower_open=last.quantity.lower_open, sort="estimate"
            )
            out[-1] = replace(mention, start=last.start, text=text[last.start : mention.end], quantity=bounds)
        else:
            out.append(mention)
    return out


def _free(start: int, end: int, used: Sequence[tuple[int, int]]) -> bool:
    return all(end <= s or e <= start for s, e in used)


def _ranges(text: str, start: int, end: int, used: list[tuple[int, int]]) -> Iterator[QuantityMention]:
    position = start
    while (found := _RANGE.search(text, position, end)) is not None:
        position = found.end()
        word, joint = (found["word"] or "").lower(), found["joint"].strip().lower().split(" ")[0]
        if joint == "and" and "between" not in word:
            position = found.end("low")
            continue
        # "222-2222-2222" is a telephone number.
        telephone = re.match(r"[-–]\d", text[found.end() : end]) is not None
        if joint == "or" or telephone or not _free(found.start("low"), found.end(), used):
            position = found.end("low")
            continue
        low, high = _value(found["low"]), _value(found["high"])
        if low is None or high is None:
            position = found.end("low")
            continue
        if found["unit"].strip() in _SHARES and not re.match(r"\s?(?:%|per ?cent)", text[found.end() : end]):
            # "Rose 0.4 per cent to 13,176": a change and where it ended, no range.
            position = found.end("unit")
            continue
        scaled = _scaled_like(found["low"], low, found["high"])
        low = scaled if scaled < high else low
        # "3-2" is a score and "from 900 to 700" a fall: only a rising pair is a range.
        if low >= high:
            position = found.end("low")
            continue
        begin, noun = found.start(), _noun(text, found.end(), end)
        quantity = Quantity(
            lower=low,
            upper=high,
            qualifier=word or None,
            unit=_unit(text, found, end, found["cur"]),
            sort="estimate" if word == "between" else "count",
        )
        before = _qualified(text, start, begin)
        used.append((begin, found.end()))
        yield QuantityMention(
            start=before[1] if before and before[0] == "about" else begin, end=found.end(), number_start=found.start("low"), number_end=found.end("high"),
            text=text[begin : found.end()], quantity=quantity, noun=noun, spelled=not re.search(r"\d", found[0]),
        )  # fmt: skip


def _scaled_like(low_words: str, low: float, high_words: str) -> float:
    """ "2 to 3 million" is two to three million."""
    scale = re.search(
        r"(hundred|thousand|million|billion|trillion|bn|mn|k|m)s?$", high_words.strip(), re.IGNORECASE
    )
    if scale and not re.search(r"[a-z]$", low_words.strip(), re.IGNORECASE) and low < 1000:
        return low * SCALES[scale[1].lower()]
    return low


def _numbers(text: str, start: int, end: int, used: list[tuple[int, int]]) -> Iterator[QuantityMention]:
    for found in NUMBER.finditer(text, start, end):
        if not _free(found.start(), found.end(), used) or _no_count(text, start, found, end):
            continue
        currency = re.match(_CUR, found[0], re.IGNORECASE)
        words = found[0][currency.end() :] if currency else found[0]
        value = _value(words)
        if value is None or (words[-1] in "bB" and not currency and words[-2:-1].isdigit()):
            continue
        before, after = _qualified(text, start, found.start()), _bounded_after(text, found.end(), end)
        if before and before[0] == "about" and after and after[0] in {"lower", "upper"}:
            # "About five hundred or less": the bound says more than the "about".
            before = None
        if before and before[0] in {"lower open", "upper open"} and after and after[0] in {"lower", "upper"}:
            after = None
        begin = before[1] if before else found.start()
        stop = after[1] if after else found.end()
        used.append((begin, stop))
        qualifier = (
            text[begin : found.start()].strip().lower()
            or (text[found.end() : stop].strip().lower() if after else "")
            or None
        )
        kind = before[0] if before else after[0] if after else "exact"
        unit = _unit(text, found, end, currency[0] if currency else None)
        yield QuantityMention(
            start=begin, end=stop, number_start=found.start(), number_end=found.end(), text=text[begin:stop],
            quantity=_bounded(value, kind, None if kind == "exact" else qualifier, unit, _change(text, start, begin)),
            noun=_noun(text, stop, end), spelled=not re.search(r"\d", words),
        )  # fmt: skip


def _bounded(
    value: float, kind: str, qualifier: str | None, unit: str | None, change: str | None
) -> Quantity:
    sort: Sort = (
        "upper estimate"
        if kind.startswith("upper")
        else "estimate"
        if kind == "about"
        else "verified minimum"
        if kind.startswith("lower")
        else "count"
    )
    direction: Literal["up", "down"] | None = "up" if change == "up" else "down" if change == "down" else None
    if kind == "about":
        return Quantity(value=value, qualifier=qualifier, unit=unit, sort=sort, change=direction)
    if kind.startswith("lower"):
        return Quantity(
            lower=value,
            lower_open="open" in kind,
            qualifier=qualifier,
            unit=unit,
            sort=sort,
            change=direction,
        )
    if kind.startswith("upper"):
        return Quantity(
            upper=value,
            upper_open="open" in kind,
            qualifier=qualifier,
            unit=unit,
            sort=sort,
            change=direction,
        )
    if unit == "percent" and value < 0:
        direction = "down"
    return Quantity(
        value=value, lower=value, upper=value, qualifier=qualifier, unit=unit, sort=sort, change=direction
    )


def _vague(text: str, start: int, end: int, used: list[tuple[int, int]]) -> Iterator[QuantityMention]:
    for found in _VAGUE.finditer(text, start, end):
        if not _free(found.start(), found.end(), used):
            continue
        words = found[0].lower()
        before = _qualified(text, start, found.start())
        begin = before[1] if before else found.start()
        least = float(VAGUE[words])
        used.append((begin, found.end()))
        upper = before is not None and before[0].startswith("upper")
        yield QuantityMention(
            start=begin, end=found.end(), number_start=found.start(), number_end=found.end(), text=text[begin : found.end()],
            quantity=Quantity(lower=None if upper else least, qualifier=text[begin : found.end()].lower(), sort="estimate"),
            noun=_noun(text, found.end(), end), spelled=True,
        )  # fmt: skip
    for found in (*_NOBODY.finditer(text, start, end), *_NO_HARM.finditer(text, start, end)):
        if _free(found.start(), found.end(), used):
            used.append((found.start(), found.end()))
            yield QuantityMention(
                start=found.start(), end=found.end(), number_start=found.start(), number_end=found.end(), text=found[0],
                quantity=Quantity(value=0, lower=0, upper=0), noun=None, spelled=True,
            )  # fmt: skip


def _value(words: str) -> float | None:
    words = words.strip()
    share = re.fullmatch(r"(\w+)\s+(?:in|out of)\s+(?:every\s+)?(\w+)", words, re.IGNORECASE)
    if share:
        part, whole = _value(share[1]), _value(share[2])
        return part / whole if part is not None and whole and part < whole else None
    value = read_digits(words)
    return read_words(words) if value is None else value


def _qualified(text: str, start: int, position: int) -> tuple[str, int] | None:
    """The kind of bound in the words just before ``position``, and where they begin."""
    window = max(start, position - 48)
    for pattern, kind in _BEFORE:
        if found := pattern.search(text, window, position):
            if found[0].lower().rstrip().endswith("than the"):
                # "Higher than the 20,178 of last year" lays one count beside another and bounds neither.
                return None
            return kind, found.start()
    return None


def _bounded_after(text: str, position: int, end: int) -> tuple[str, int] | None:
    # The unit may stand between: "200 metres or more".
    unit = _UNIT.match(text, position, end)
    for pattern, kind in _AFTER:
        if found := pattern.match(text, position, end) or (unit and pattern.match(text, unit.end(), end)):
            return kind, found.end()
    return None


def _change(text: str, start: int, begin: int) -> str | None:
    window = text[max(start, begin - 45) : begin]
    window = re.split(r"[.;:]|,\s", window)[-1]
    rises = [m.end() for m in _RISES.finditer(window)]
    falls = [m.end() for m in _FALLS.finditer(window)]
    if not rises and not falls:
        return None
    return "up" if max(rises, default=-1) > max(falls, default=-1) else "down"


def _unit(text: str, found: re.Match[str], end: int, currency: str | None) -> str | None:
    if currency:
        return currency.strip()
    unit = _UNIT.match(text, found.end(), end)
    if unit is None:
        return None
    words = unit[1].lower()
    plain = "percent" if words in {"%", "per cent", "percent"} else words
    return plain + (unit[2].lower() if unit[2] else "")


def _noun(text: str, position: int, end: int) -> str | None:
    found = _NOUN.match(text, position, end)
    return found[1].lower() if found else None


def _no_count(text: str, start: int, found: re.Match[str], end: int) -> bool:
    """Numbers that name and do not count: "Resolution 1701", "S-300", "155-mm", "the 22nd", "one of", clock times, phone numbers."""
    before, after = (
        text[max(start, found.start() - 24) : found.start()],
        text[found.end() : min(end, found.end() + 16)],
    )
    named = _NO_COUNT.search(before) is not None and not re.match(r"\s?(?:%|per ?cent)", after)
    if named or re.match(r"(?:st|nd|rd|th)\b|[:]\d|-mm\b|-?millimetre|\s?mm\b|/\d", after):
        return True
    if _ADDRESS.match(text, found.end(), min(end, found.end() + 48)):
        return True
    words = found[0].lower()
    if words == "one":
        return bool(
            re.match(
                r"\s+(?:of\b|another|can\b|could|must|should|may|day\b|side|hand|who|that|thing|might|more time)",
                after,
            )
        ) or bool(
            re.search(r"\b(?:no|any|every|each|this|that|the|another|some|if)\s$", before, re.IGNORECASE)
        )
    return words in {"zero"} and after.startswith("-")
