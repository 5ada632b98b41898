"""The terms of a pledge in one sentence: window, area, acts, exceptions, conditions."""

from __future__ import annotations

import re
from collections.abc import Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
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
    ]
    begin = end = zone = None
    for time in dated:
        zone = zone or time.when.zone
        if time.relation in {"until", "till", "to", "by", "through"} or re.search(
            r"\b(?:to|until|till|through)\s+$", analysis.document.text[max(0, time.start - 9) : time.start]
        ):
            end = time.when.end
        elif time.relation in {
            "from",
            "since",
            "as of",
            "starting",
            "beginning",
            "between",
            "after",
        } or re.search(
            r"\b(?:effect (?:at|on)|force (?:at|on)|begins? (?:at|on)|starts? (?:at|on)|starting (?:on|at)?)\s*$",
            analysis.document.text[max(0, time.start - 22) : time.start],
        ):
            begin = time.when.start
        elif (
            begin is not None
            and end is None
            and re.search(r"\band\s+$", analysis.document.text[max(0, time.start - 6) : time.start])
        ):
            end = time.when.end
    return Window(start=begin, end=end, zone=zone, end_inside=None, words=_window_words(text, times))


def _window_words(text: str, times: Sequence[TimeMention]) -> str | None:
    """The stretch that bounds the promise in time; a bare duration where nothing else does.

    A stretch that opens with "from" or "until" tells more than one that opens with "for", and that more than a day alone.
    """
    best: tuple[int, int, str] | None = None
    for found in english.WINDOW.finditer(text):
        words = found["window"].strip(" ,")
        lead = found["lead"].lower()
        if lead == "on" and not english.EFFECT.search(text[: found.start()]):
            continue
        if english.NO_WINDOW.match(text, found.end()):
            continue
        key = (english.LEADS.get(lead.split(" ")[0], 1), len(words), words)
        if best is None or key[:2] > best[:2]:
            best = key
    if best is not None:
        return best[2]
    for pattern in (english.SOON, english.DURATION, english.WHILE):
        plain = pattern.search(text)
        if plain is not None and not english.NO_WINDOW.match(text, plain.end()):
            return plain["window"].strip(" ,")
    duration = next(
        (
            t
            for t in times
            if t.kind == "duration"
            and (t.when.timex or "").startswith("P")
            and not english.NO_WINDOW.match(text, text.find(t.text) + len(t.text))
        ),
        None,
    )
    return duration.text if duration else None


def read_area(text: str) -> Area:
    """The areas in the words of the promise: the cities not to be attacked, or where it applies."""
    found: list[str] = []
    for match in english.OBJECT.finditer(text):
        words = re.sub(r"\s+", " ", match["area"]).strip(" ,")
        if re.search(r"\b[A-Z][a-z]|\b(?:cities|towns|villages|settlements)\b", words):
            found.append(words)
    if not found:
        for match in english.AREA.finditer(text):
            words = re.sub(r"\s+", " ", match["area"]).strip(" ,")
            if not english.NO_AREA.search(words) and words not in found:
                found.append(words)
    if not found:
        return Area()
    words = "; ".join(found[:3])
    return Area(
        words=words, settlements_only=bool(re.search(r"\b(?:cities|towns|villages|settlements)\b", words))
    )


def read_acts(acts: Sequence[str]) -> Acts:
    """The acts promised or promised away, without their auxiliaries and times; several are parted by a semicolon."""
    bare = (re.sub(english.LEAD, "", re.sub(english.TRAIL, "", a)).strip(" ,") for a in acts)
    words = "; ".join(dict.fromkeys(b for b in bare if b))
    return Acts(words=words or None)


def read_exceptions(text: str) -> tuple[str, ...]:
    return tuple(m[0].strip() for m in english.EXCEPTION.finditer(text))


def read_conditions(text: str) -> tuple[Condition, ...]:
    return tuple(
        Condition(words=m[0].strip()) for m in english.CONDITION.finditer(text) if len(m[0].split()) > 3
    )
