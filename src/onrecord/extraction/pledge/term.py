"""The terms of a pledge in one sentence: window, area, acts, exceptions, conditions."""

from __future__ import annotations

import re

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.pledge import english
from onrecord.extraction.sentence import Sentence
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
    duration = next((t for t in times if t.kind == "duration" and re.match(r"P", t.when.timex or "")), None)
    words = None
    found = english.WINDOW.search(text) if (begin or end) else None
    if found:
        words = found["window"].strip()
    elif duration:
        words = duration.text
    elif (lasting := english.DURATION.search(text)) is not None:
        words = lasting["window"].strip()
    return Window(start=begin, end=end, zone=zone, end_inside=None, words=words)


def read_area(text: str) -> Area:
    """The area in the words of the promise: what is not to be attacked, or where it applies."""
    found = english.OBJECT.search(text) or english.AREA.search(text)
    if found is None:
        return Area()
    words = re.sub(r"\s+", " ", found["area"]).strip(" ,")
    if not words or re.match(
        r"(?:it|them|him|that|this|a week|one week|the call|conversation)\b", words, re.IGNORECASE
    ):
        return Area()
    return Area(
        words=words, settlements_only=bool(re.search(r"\b(?:cities|towns|villages|settlements)\b", words))
    )


def read_acts(text: str) -> Acts:
    found = english.ACTS.search(text)
    return (
        Acts(words=re.sub(r"^(?:not |to )+", "", found["act"].strip(), flags=re.IGNORECASE))
        if found
        else Acts()
    )


def read_exceptions(text: str) -> tuple[str, ...]:
    return tuple(m[0].strip() for m in english.EXCEPTION.finditer(text))


def read_conditions(text: str) -> tuple[Condition, ...]:
    return tuple(
        Condition(words=m[0].strip()) for m in english.CONDITION.finditer(text) if len(m[0].split()) > 3
    )


def read_open(text: str) -> tuple[str, ...]:
    """What a sentence says is unclear, one item a question: "when it begins and which cities are meant remain unclear"."""
    found = english.OPEN_AFTER.match(text)
    if found and english.QUESTION.search(found["what"]):
        return _questions(found["what"])
    found = english.OPEN_BEFORE.search(text)
    if found and (words := found["what"].strip(" ,:")):
        return _questions(words)
    return ()


def _questions(words: str) -> tuple[str, ...]:
    parts = re.split(
        rf",\s*(?:and\s+|or\s+|nor\s+)?(?={english.QUESTION.pattern})|\s+(?:and|or|nor)\s+(?={english.QUESTION.pattern})",
        words,
        flags=re.IGNORECASE,
    )
    return tuple(p.strip(" ,") for p in parts if p and len(p.strip(" ,").split()) >= 2)
