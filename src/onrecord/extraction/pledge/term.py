"""The terms of a pledge in one sentence: window, area, acts, exceptions, conditions."""

from __future__ import annotations

import calendar
import datetime as dt
import re
from collections.abc import Collection, Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english, english_term
from onrecord.extraction.sentence import Sentence
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.position import Acts, Area, Condition, Window


def read_window(analysis: Analysis, sentence: Sentence, start: int = 0) -> Window:
    """The window as its words give it; ``start`` is where in the sentence the terms begin. Ends stay open where unsaid."""
    text = sentence.text[start:]
    times = [t for t in analysis.times if sentence.start + start <= t.start < sentence.end]
    dated = [
        t
        for t in times
        if t.when.start
        and t.kind in {"date", "time"}
        and t.when.precision in {"instant", "hour", "part of day", "day"}
        and not re.match(r"[’']s?\s", analysis.document.text[t.end : t.end + 3])
    ]
    begin = end = zone = None
    for time in dated:
        if time.relation == "since" and english_term.HELD_SINCE.search(
            analysis.document.text[sentence.start : time.start]
        ):
            continue
        zone = zone or time.when.zone
        if time.relation in {"until", "till", "to", "by", "through"} or re.search(
            r"\b(?:to|until|till|through)\s+$", analysis.document.text[max(0, time.start - 9) : time.start]
        ):
            end = time.when.end
        elif (
            time.relation
            in {
                "from",
                "since",
                "as of",
                "starting",
                "beginning",
                "between",
                "after",
            }
            or english_term.STARTS.match(time.text)
            or re.search(
                r"\b(?:effect (?:at|on)|force (?:at|on)|begins? (?:at|on)|starts? (?:at|on)|(?:set|scheduled|planned|due|slated) (?:for|on)|starting (?:on|at)?)\s*$",
                analysis.document.text[max(0, time.start - 22) : time.start],
            )
        ):
            begin = time.when.start
        elif english_term.START_OF.search(analysis.document.text[max(0, time.start - 24) : time.start]):
            begin = f"{time.when.start}T00:00" if time.when.precision == "day" else time.when.start
        elif (
            begin is not None
            and end is None
            and re.search(r"\band\s+$", analysis.document.text[max(0, time.start - 6) : time.start])
        ):
            end = time.when.end
    end = end or _end_of_month(analysis, times)
    if begin is not None and end is not None:
        begin = _nearer_week(begin, end, dated, analysis.document.published)
    if begin is not None and end is not None and end < begin[: len(end)]:
        # "From Saturday until midnight on Sunday": the end is the surer of the two, a weekday may be taken for the next one.
        begin = _week_before(begin, end)
    words = _window_words(text, times)
    if begin is not None and end is None:
        end = _end_by_length(begin, text, words)
    return Window(start=begin, end=end, zone=zone, end_inside=None, words=words)


def _end_of_month(analysis: Analysis, times: Sequence[TimeMention]) -> str | None:
    """ "Until the end of August": its last day."""
    text = analysis.document.text
    for time in times:
        if time.when.precision in {"month", "week", "season", "year"} and time.when.end:
            lead = text[max(0, time.start - 24) : time.start]
            if time.relation in {"until", "till", "through"} or _UNTIL_END.search(lead + time.text):
                return time.when.end
    return None


_UNTIL_END = re.compile(r"\b(?:until|till|through|to) (?:the )?end of\b", re.IGNORECASE)


def _nearer_week(begin: str, end: str, dated: Sequence[TimeMention], published: str | None) -> str:
    """ "From 6 a.m. on Wednesday until the end of August", told on a Tuesday: the Wednesday that is nearer, not the last one."""
    told = next((t for t in dated if t.when.start == begin), None)
    if told is None or told.relation != "from" or not published or not english_term.WEEKDAY.search(told.text):
        return begin
    issued, start = dt.date.fromisoformat(published[:10]), dt.date.fromisoformat(begin[:10])
    later = start + dt.timedelta(days=7)
    gap = (issued - start).days
    if gap > (later - issued).days > 0 and later.isoformat() <= end[:10]:
        return later.isoformat() + begin[10:]
    return begin


def _week_before(begin: str, end: str) -> str | None:
    """The beginning a week earlier where that lies before the end; else it cannot be told."""
    try:
        moved = dt.datetime.fromisoformat(begin) - dt.timedelta(days=7)
    except ValueError:
        return None
    told = moved.isoformat(timespec="minutes") if "T" in begin else moved.date().isoformat()
    return told if told[: len(end)] <= end else None


def _end_by_length(begin: str, text: str, words: str | None) -> str | None:
    """Where a window ends that is told by its beginning and length: "a 72-hour ceasefire from midnight".

    By day the end is the last day inside; None where no length is told, or it is finer than the beginning.
    """
    lengths = [m for m in english_term.LENGTH.finditer(text) if not _no_length(text, m)]
    inside = [m for m in lengths if words and m[0] in words] or lengths
    if len({m[0].lower() for m in inside}) != 1:
        return None
    number, unit = inside[0]["number"].lower(), inside[0]["unit"].lower()
    count = int(number) if number.isdigit() else english_term.SMALL_NUMBERS.get(number)
    if count is None:
        return None
    try:
        start = dt.datetime.fromisoformat(begin)
    except ValueError:
        return None
    if "T" not in begin and unit == "hour":
        return None
    try:
        end = _later(start, count, unit)
    except (OverflowError, ValueError):
        return None
    return (
        end.isoformat(timespec="minutes") if "T" in begin else (end - dt.timedelta(days=1)).date().isoformat()
    )


def _later(start: dt.datetime, count: int, unit: str) -> dt.datetime:
    if unit != "month":
        return start + dt.timedelta(hours=count * {"hour": 1, "day": 24, "week": 168}[unit])
    years, month = divmod(start.month - 1 + count, 12)
    year = start.year + years
    return start.replace(
        year=year, month=month + 1, day=min(start.day, calendar.monthrange(year, month + 1)[1])
    )


def _no_length(text: str, found: re.Match[str]) -> bool:
    """Whether a length of time is that of the war, or how long ago something was."""
    return bool(
        english_term.NO_WINDOW.match(text, found.end())
        or english_term.NOT_WINDOW_BEFORE.search(text[max(0, found.start() - 60) : found.start()])
    )


def _window_words(text: str, times: Sequence[TimeMention]) -> str | None:
    """The stretch that bounds the promise in time; a bare duration where nothing else does.

    A stretch that opens with "from" or "until" tells more than one that opens with "for", and that more than a day alone.
    """
    best: tuple[int, int, str] | None = None
    for found in english_term.WINDOW.finditer(text):
        words = found["window"].strip(" ,")
        lead = found["lead"].lower()
        if lead in {"on", "in the", "at"} and not english_term.EFFECT.search(text[: found.start()]):
            continue
        if _no_length(text, found) or re.match(r"[’']s\s", text[found.end() :]):
            continue
        if lead == "since" and english_term.HELD_SINCE.search(text[: found.start()]):
            continue
        # "From ten to eight" tells both ends, and more than "until further notice".
        both = bool(english_term.BOTH_ENDS.match(words))
        key = (english_term.LEADS.get(lead.split(" ")[0], 1) + both, len(words), words)
        if best is None or key[:2] > best[:2]:
            best = key
    if best is not None:
        return best[2]
    for pattern in (english_term.SOON, english_term.DURATION, english_term.WHILE):
        plain = pattern.search(text)
        if plain is not None and not _no_length(text, plain):
            return plain["window"].strip(" ,")
    duration = next(
        (
            t
            for t in times
            if t.kind == "duration"
            and (t.when.timex or "").startswith("P")
            and (told := re.search(re.escape(t.text), text))
            and not _no_length(text, told)
            and not english_term.AGE.search(t.text)
            and english_term.COUNTED_TIME.search(t.text)
        ),
        None,
    )
    return duration.text if duration else None


def read_area(text: str, places: Collection[str], told: str = "") -> Area:
    """The areas in the words of the promise: the cities not to be attacked, or where it applies.

    ``told`` is the sentence they stand in: a town where it was signed is no area. ``places``: the words that the report uses for places; a stretch without one of them or a noun of place is no area.
    """
    found: list[str] = []
    text = re.sub(r"\([^()]*\)", lambda m: " " * len(m[0]), text)
    text = english_term.CONDITION.split(text, maxsplit=1)[0]
    for match in english_term.OBJECT.finditer(text):
        words = re.sub(r"\s+", " ", match["area"]).strip(" ,")
        if re.search(r"\b(?:cities|towns|villages|settlements)\b", words) or any(
            re.search(rf"\b{re.escape(p)}\b(?![’']s)", words) for p in places
        ):
            found.append(words)
    if not found:
        for match in english_term.AREA.finditer(text):
            words = _to_place(re.sub(r"\s+", " ", match["area"]).strip(" ,"), places)
            words = re.sub(r"\s(?:from|until|till|by|since|for|at)(?:\s\d[\d.:]*)?$", "", words)
            known = english_term.PLACE_NOUN.search(words) or any(p in words for p in places)
            met = english_term.NOT_AREA_BEFORE.search(text[max(0, match.start() - 50) : match.start()])
            owner = re.match(r"[’']s?\s", text[match.end("area") :]) or re.search(r"[’']s?$", words)
            signed = english_term.A_TOWN.fullmatch(words) and english_term.SIGNED_IN.search(told or text)
            if known and not (owner or met or signed or english_term.NO_AREA.search(words) or words in found):
                found.append(words)
    if not found:
        return Area()
    words = "; ".join(found[:3])
    return Area(
        words=words, settlements_only=bool(re.search(r"\b(?:cities|towns|villages|settlements)\b", words))
    )


def _to_place(words: str, places: Collection[str]) -> str:
    """Without a capital that follows the last place: "in Karabakh and Azeri" of "Azeri forces"."""
    tail = re.search(r"\sand\s[A-Z][\w’'-]+$", words)
    if (
        tail is None
        or any(words.endswith(p) for p in places)
        or not any(p in words[: tail.start()] for p in places)
    ):
        return words
    return words[: tail.start()]


def read_acts(acts: Sequence[str]) -> Acts:
    """The acts promised or promised away, without their auxiliaries and times; several are parted by a semicolon."""
    bare = (re.sub(english_term.LEAD, "", re.sub(english_term.TRAIL, "", a)).strip(" ,") for a in acts)
    words = "; ".join(dict.fromkeys(b for b in bare if b))
    return Acts(words=words or None)


def read_exceptions(text: str) -> tuple[str, ...]:
    return tuple(m[0].strip() for m in english_term.EXCEPTION.finditer(text))


def _condition(words: str, *, leads: bool) -> str:
    """What is required, without what then follows: "If they stop, we will do the same"."""
    head = english.LEADING_IF.split(words, maxsplit=1)[0] if leads else words
    return head.strip(" ,—–")


def read_conditions(text: str) -> tuple[Condition, ...]:
    return tuple(
        Condition(words=_condition(m[0], leads=not re.search(r"\w", text[: m.start()].rpartition(". ")[2])))
        for m in english_term.CONDITION.finditer(text)
        if len(m[0].split()) > 3
        and not (m[0][:3].lower() == "if " and english.ASKED_IF.search(text[: m.start()]))
    )
