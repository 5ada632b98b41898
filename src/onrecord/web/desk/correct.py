"""Correct: a person sets fields of a record right. The machine's proposal stays in the history.

A corrected record makes another claim than before, so what was decided on it falls: decide anew, or accept in the
same act with ``says``.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from datetime import datetime
from typing import Any, cast, get_args, get_type_hints

from onrecord.model.fault import Fault
from onrecord.model.identity import plain
from onrecord.model.passage import Passage, passage_of
from onrecord.model.when import When
from onrecord.web.desk.question import entry_to_decide
from onrecord.web.record.entry import Entry
from onrecord.web.record.mapping.kinds import NOUNS
from onrecord.web.record.mapping.noun import Noun
from onrecord.web.record.mapping.plain import read_plain
from onrecord.web.record.store import Newsroom
from onrecord.web.record.window import bounds

FIXED = frozenset({"id", "method", "confidence"})
"""What the machine did and how sure it was: nobody's to set."""
_SPANS = re.compile(r"^\d+-\d+(?:,\d+-\d+)*$")


def correct(
    newsroom: Newsroom,
    id: str,
    given: Mapping[str, str],
    *,
    says: bool = False,
    reason: str,
    by: str,
    at: datetime,
) -> Entry:
    """Set fields right. Names may lead into a field (``time.start``); values are words, or JSON where that fits.

    Raises Fault for a field that the record's kind has not, listing those it has, for a value that does not fit, and
    where nothing would change.
    """
    entry = entry_to_decide(newsroom, id, reason=reason)
    noun = NOUNS[entry.kind]
    now = cast(dict[str, Any], plain(entry.record))
    then = dict(now)
    for name, words in given.items():
        then = _set(noun, then, name, words, newsroom, entry)
    changed = {name: value for name, value in then.items() if value != now[name]}
    if not changed:
        raise Fault(id[:16], "it says so already", "Name a field and the value it should have.")
    decision: dict[str, object] = {"fields": changed}
    if says:
        decision["says"] = "accepted"
    return newsroom.decide(id, "correct", decision, by=by, at=at, reason=reason)


def allowed(noun: Noun) -> tuple[str, ...]:
    """The fields that may be set, and those inside them."""
    return tuple(_names(noun.sort))


def _names(sort: type, before: str = "", depth: int = 0) -> Iterator[str]:
    hints = get_type_hints(sort)
    for f in fields(cast(Any, sort)):
        if f.name in FIXED and not before:
            continue
        yield before + f.name
        inner = next((a for a in (hints[f.name], *get_args(hints[f.name])) if is_dataclass(a)), None)
        if inner is not None and inner is not Passage and depth < 1:
            yield from _names(cast(type, inner), f"{before}{f.name}.", depth + 1)


def _set(
    noun: Noun, record: dict[str, Any], name: str, words: str, newsroom: Newsroom, entry: Entry
) -> dict[str, Any]:
    if name not in allowed(noun):
        raise Fault(
            name,
            f"a record of kind {noun.kind} has no such field to set",
            f"The fields are: {', '.join(allowed(noun))}.",
        )
    complaint = "it does not fit"
    for value in _readings(noun, name, words, newsroom, entry):
        outer, _, inner = name.partition(".")
        changed = {**record, outer: {**(record[outer] or {}), inner: value} if inner else value}
        try:
            read = read_plain(noun.sort, changed)
        except ValueError as error:
            complaint = str(error)
            continue
        _times_readable(read, name, words)
        return cast(dict[str, Any], plain(read))
    raise Fault(f"{name}={words}", complaint, "Give a value that fits; null leaves the field open.")


def _readings(noun: Noun, name: str, words: str, newsroom: Newsroom, entry: Entry) -> Iterator[object]:
    """What ``words`` may mean: spans of the text, JSON, or the words themselves."""
    if _SPANS.match(words) and Passage in get_args(get_type_hints(noun.sort).get(name)):
        yield [plain(p) for p in _spans(words, name, newsroom, entry)]
    try:
        yield json.loads(words)
    except json.JSONDecodeError:
        pass
    yield words


def _spans(words: str, name: str, newsroom: Newsroom, entry: Entry) -> Iterator[Passage]:
    source = newsroom.document(entry.document) if entry.document else None
    if source is None:
        raise Fault(name, "the record stands in no document", "Its passages cannot be set.")
    for span in words.split(","):
        start, end = (int(x) for x in span.split("-"))
        try:
            yield passage_of(source.document.text, start, end)
        except ValueError as error:
            raise Fault(
                f"{name}={words}",
                str(error),
                "Count code points in the text that `onrecord show ID --text` prints.",
            ) from error


def _times_readable(record: object, name: str, words: str) -> None:
    """A time that cannot be searched would be in no window: it must be an ISO day or instant, or open."""
    for f in fields(cast(Any, record)):
        value = getattr(record, f.name)
        ends = (value.start, value.end) if isinstance(value, When) else ()
        if any(end is not None and bounds(end, end) is None for end in ends):
            raise Fault(
                f"{name}={words}", "it is no time", "Write it as 2026-01-30 or 2026-01-30T04:15+02:00."
            )
