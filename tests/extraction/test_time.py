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
        ("It was shelled this afternoon.", "2026-02-03T12:00", "2026-02-03T18:00"),
        ("The bridge next to the mill was hit on Friday.", "2026-01-30", "2026-01-30"),
        ("The envoy said on Monday that he would return.", "2026-02-02", "2026-02-02"),
        ("They fought from 4 December to 7 January 2025.", "2024-12-04", "2024-12-04"),
        ("They fought in August and September 2014.", "2014-08-01", "2014-08-31"),
        ("He fled in June 2019 and came back later that year.", "2019-01-01", "2019-12-31"),
        ("It fell on 5 May 2023. Three days later it was retaken.", "2023-05-08", "2023-05-08"),
        ("The truce held over Christmas 2024.", "2024-12-25", "2024-12-25"),
        ("Losses fell in the second half of 2025.", "2025-07-01", "2025-12-31"),
        ("It flew at 5 a.m. Baghdad time on 2 February.", "2026-02-02T05:00", "2026-02-02T05:00"),
        ("Revenue rose in the latest quarter.", "2025-10-01", "2025-12-31"),
        ("It had been due to expire on Friday.", "2026-01-30", "2026-01-30"),
        ("He would be flown to the United States on Thursday.", "2026-02-05", "2026-02-05"),
        ("They could leave as soon as Thursday.", "2026-02-05", "2026-02-05"),
        ("As of 9 a.m. Kyiv time nobody was hurt.", "2026-02-03T09:00", "2026-02-03T09:00"),
        ("In the night of 3 January he burned a mast.", "2026-01-02T20:00", "2026-01-03T07:00"),
        ("On the night of 28 to 29 January it burned.", "2026-01-28T20:00", "2026-01-29T07:00"),
        ("Drones came in the night of 12/13 January.", "2026-01-12T20:00", "2026-01-13T07:00"),
        ("In the night to Monday a relay box burned.", "2026-02-01T20:00", "2026-02-02T07:00"),
        ("A week ago today it was quiet.", "2026-01-27", "2026-01-27"),
        ("A shell fell just before noon.", "2026-02-03T11:30", "2026-02-03T12:00"),
        ("It was hit on the 1st.", "2026-02-01", "2026-02-01"),
    ],
)
def test_an_expression_becomes_the_interval_its_words_allow(words: str, start: str, end: str) -> None:
    """Against a report of Tuesday, 3 February 2026, no wider and no narrower than what is said."""
    found = [(m.when.start, m.when.end) for m in times(words)]
    assert (start, end) in found


def test_four_figures_that_head_the_lines_of_a_ticker_are_hours() -> None:
    """In order down the page they are no years, and make the text no history."""
    lines = "1955 It burns.\n\n1840 It was hit.\n\n1731 A siren.\n\n1622 Quiet.\n\n1130 The talks start.\n\n0915 Good morning."
    assert [m.when.start for m in times(lines)][:3] == [
        f"2026-02-03T{h}" for h in ("19:55", "18:40", "17:31")
    ]


def test_years_that_head_the_lines_of_a_chronicle_are_years() -> None:
    """Years run on one after the other and are no hours."""
    lines = (
        "1991 Independence.\n\n1994 The memorandum.\n\n2004 A revolution.\n\n2014 War.\n\n2022 The invasion."
    )
    assert next(m.when.start for m in times(lines)) == "1991-01-01"


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
        "A 45-year-old driver was hurt.",
        "The driver is 45 years old.",
        "At the same time the army denied it.",
        "They left as soon as it was dark.",
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


def test_small_hours_come_before_dawn() -> None:
    """ "The early hours of Monday" are those after midnight, though the value says morning."""
    (one,) = times("Rockets fell in the early hours of Monday.", published="2024-11-18")
    assert (one.when.start, one.when.end) == ("2024-11-18T00:00", "2024-11-18T05:00")


@pytest.mark.parametrize(
    ("words", "value"),
    [
        ("Over the past four months nobody came.", "P4M"),
        ("They stayed for the next six days.", "P6D"),
        ("Three days later the army came.", "P3D"),
        ("The day after the strike they met.", "XXXX-XX-XX"),
        ("He left two weeks after the siege began.", "P2W"),
    ],
)
def test_a_span_is_no_date(words: str, value: str) -> None:
    """How long is told, and from when only where a date was told: nothing is counted from the report's own day."""
    assert value in [m.when.timex for m in times(words)]


def test_the_day_after_an_event_is_the_date_beside_it() -> None:
    """ "8 October 2025, the day after the landing" is one day."""
    found = times("On 8 October 2025, the day after the landing, they met.")
    assert {m.when.start for m in found} == {"2025-10-08"}


def test_a_year_told_twice_moves_a_history() -> None:
    """An aside leaves the story where it is; a year told twice running does not."""
    story = (
        "The war began in 1911. In March 1912 they met. They marched in 1913. The campaign of 1915 was long. "
        "The 1915 march failed. They set off in June."
    )
    assert times(story, published="2009-12-19")[-1].when.timex == "1915-06"


def test_a_report_that_looks_back_is_a_report() -> None:
    """Weekdays place a text at its own date, however many old years it tells."""
    text = (
        "The pact of 1949 grew in 1952, 1955, 1982 and 1990. On Friday it grew again, he said on Monday. "
        "They meet tomorrow."
    )
    assert times(text)[-1].when.start == "2026-02-04"


def test_years_before_christ_carry_on() -> None:
    """A history before Christ keeps its era for the months that follow."""
    story = "In 499 BC the revolt began. In 494 BC it ended. In 492 BC, 491 BC and 490 BC they marched. In 480 BC, in August, they waited."
    found = times(
        f"{story} The years 1980, 1990, 1991, 1992 and 1993 saw studies of it.", published="2009-12-19"
    )
    assert "BC0480-08" in [m.when.timex for m in found]
