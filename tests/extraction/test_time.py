"""Time expressions: each to a value and an interval, against the report's date or the story's own."""

from __future__ import annotations

import pytest

from onrecord.extraction.sentence import find_sentences
from onrecord.extraction.time.find import find_times
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.document import Document, Part

TUESDAY = "2026-02-03T10:15"


def times(text: str, published: str | None = TUESDAY) -> tuple[TimeMention, ...]:
    document = Document(
        text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en", published=published
    )
    return find_times(document, find_sentences(document))


@pytest.mark.parametrize(
    ("words", "start", "end"),
    [
        ("It was hit overnight into Saturday.", "2026-01-30T20:00", "2026-01-31T07:00"),
        ("It was hit on Sunday.", "2026-02-01", "2026-02-01"),
        ("He met them last Tuesday.", "2026-01-27", "2026-01-27"),
        ("The pause held until 1 February.", "2026-02-01", "2026-02-01"),
        ("From 18:00 on 2 February the enemy fired.", "2026-02-02T18:00", "2026-02-02T18:00"),
        ("The deadline expires by 1 December.", "2026-12-01", "2026-12-01"),
        ("Talks will resume on 20 December.", "2026-12-20", "2026-12-20"),
        ("They were taken in December.", "2025-12-01", "2025-12-31"),
        ("Peace may come by spring.", "2026-03-01", "2026-05-31"),
        ("The war began in the spring of 2014.", "2014-03-01", "2014-05-31"),
        ("On 2-3 February they fired.", "2026-02-02", "2026-02-03"),
        ("As of 9 a.m. Kyiv time nobody was hurt.", "2026-02-03T09:00", "2026-02-03T09:00"),
    ],
)
def test_an_expression_becomes_the_interval_its_words_allow(words: str, start: str, end: str) -> None:
    """Against a report of Tuesday, 3 February 2026, no wider and no narrower than what is said."""
    found = [(m.when.start, m.when.end) for m in times(words)]
    assert (start, end) in found


def test_a_vague_time_stays_vague() -> None:
    """ "Recently" points to the past and to no interval."""
    (found,) = times("It was recently repaired.")
    assert (found.when.start, found.when.end, found.when.timex) == (None, None, "PAST_REF")


@pytest.mark.parametrize(
    "words",
    [
        "It rose 3.14 points.",
        "A second attack followed.",
        "The fall of the town was near.",
        "Some 1000 shells fell.",
        "It may end; they march on.",
        "Three quarters of the homes burned.",
    ],
)
def test_what_only_looks_like_a_time_is_none(words: str) -> None:
    """Decimals, ordinals, falls of towns, counts, verbs and shares are no times."""
    assert times(words) == ()


def test_a_story_of_long_ago_anchors_its_own_days() -> None:
    """In a history a bare day takes the year last told, an aside's year does not move the story, and December runs on into January."""
    story = (
        "The siege began on 10 November 1942. Plans of 1939 had foreseen it. On 20 December the river froze. In January the city fell. "
        "The army of 1941 was gone by 1943, and the men of 1940 with it."
    )
    values = {m.text: m.when.timex for m in times(story, published="2010-05-01")}
    assert values["20 December"] == "1942-12-20"
    assert values["January"] == "1943-01"


def test_both_years_of_a_span_are_found() -> None:
    """ "(1937-1945)" names two years."""
    assert [m.when.timex for m in times("The war (1937-1945) was long.", published="2010-05-01")] == [
        "1937",
        "1945",
    ]


def test_a_date_that_no_calendar_has_is_none() -> None:
    """The 31st of November is passed over and stops nothing."""
    assert all(m.when.timex != "2026-11-31" for m in times("It was on 31 November, on Sunday."))


@pytest.mark.parametrize(
    ("text", "start"),
    [
        ("At twenty past ten a drone came.", "T10:20"),
        ("It fell at a quarter to nine in the evening.", "T20:45"),
        ("It fell at half past six in the evening.", "T18:30"),
        ("A shell came at ten to four this morning.", "T03:50"),
        ("The rockets came at four o'clock in the afternoon.", "T16:00"),
        ("Shortly after five it came down.", "T05:00"),
        ("They were bombed at about 4.30.", "T04:30"),
    ],
)
def test_hours_in_words(text: str, start: str) -> None:
    """Hours as people say them; with no half of the day told they are the morning's."""
    assert any((m.when.start or "").endswith(start) for m in times(text))


def test_days_of_a_list_share_the_month() -> None:
    """ "9 and 11 January" are two days; midnight on a day is its end; a list's head is a day of the week."""
    assert [m.when.start for m in times("Raids on 9 and 11 January hit it.")] == ["2026-01-09", "2026-01-11"]
    assert [m.when.start for m in times("It held until midnight on 9 January.")] == ["2026-01-10T00:00"]
    assert [m.when.start for m in times("* Mon: a shell hit it.")] == ["2026-02-02"]


@pytest.mark.parametrize(
    ("text", "starts"),
    [
        ("He called at 3.35 pm on 9 June, and the truce came into effect at 5 pm.", ["2025-06-09T15:35", "2025-06-09T17:00"]),
        ("Fire is to cease from 10 p.m. on 9 June to 4 a.m.", ["2025-06-09T22:00", "2025-06-10T04:00"]),
    ],
)  # fmt: skip
def test_an_hour_is_of_the_day_told_before_it(text: str, starts: list[str]) -> None:
    """An hour alone takes the day of its sentence, the next one where it runs on past midnight."""
    assert [m.when.start for m in times(text, published="2025-06-12") if m.kind == "time"] == starts
