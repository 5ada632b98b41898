"""What is chosen between: days, places and tolls of an event, and which sentences tell one."""

from __future__ import annotations

from evals.kinds.muc.day import choose_day, day_options
from evals.kinds.muc.event import Bar, Event, find_events
from evals.kinds.muc.linear import chance, chances
from evals.kinds.muc.mention import TYPES, of_violence, stem
from evals.kinds.muc.party import strikers, struck
from evals.kinds.muc.place import choose_place, place_options
from evals.kinds.muc.toll import choose_toll, toll_options

from tests.evals.muc.telegrams import scene, telegram

HERE = Event(type="attack", lines=[0], chance=0.9)


def test_chances_add_up_and_the_unseen_counts_nothing() -> None:
    """Options share one chance by their weights; a feature that no table knows changes nothing."""
    assert chances([{"a": 1.0}, {"unseen": 1.0}, {}], {"a": 0.0}) == [1 / 3] * 3
    assert chance({"a": 1.0}, {"a": 2.0}) > 0.5 > chance({"a": 1.0}, {"a": -2.0})


def test_a_day_is_one_that_the_telegram_names_or_none() -> None:
    """The options are the days named and "before this telegram"; a day after the telegram is none."""
    read = scene("TWO MEN WERE KILLED YESTERDAY.  TALKS BEGIN ON 20 MARCH.")
    assert [o.span for o in day_options(read, HERE)] == [("1990-03-11", "1990-03-11"), None]


def test_without_a_day_told_it_is_before_the_telegram() -> None:
    """Where no day is told the key knows only that it was not after the telegram's own."""
    assert choose_day(scene("TWO MEN WERE KILLED."), HERE, {}) == (None, "1990-03-12")


def test_a_place_has_its_country_before_it() -> None:
    """The chosen name stands behind the name of its country; the country alone is an option too."""
    read = scene("A COLOMBIAN JUDGE WAS KILLED IN CALI.")
    assert choose_place(read, HERE, {"in event": 5.0}) == ["COLOMBIA", "CALI"]
    assert choose_place(read, HERE, {"alone": 5.0}) == ["COLOMBIA"]
    assert [o.name for o in place_options(read, HERE)] == ["CALI", None]


def test_joined_counts_are_offered_with_their_sum() -> None:
    """ "SIX PRIESTS AND TWO WOMEN": six, two and eight can be chosen."""
    read = scene("SIX PRIESTS AND TWO WOMEN WERE MURDERED.")
    offered = {o.bounds for o in toll_options(read, HERE, "killed")}
    assert {(6, 6), (2, 2), (8, 8), None, (1, 1), (2, None)} <= offered


def test_a_number_far_from_harm_is_not_offered() -> None:
    """A sentence that tells no wound offers no count of wounded."""
    read = scene("TWENTY STUDENTS MARCHED.")
    assert (20, 20) not in {o.bounds for o in toll_options(read, HERE, "injured")}


def test_tellings_that_agree_add_up() -> None:
    """A count told twice outweighs another told once."""
    read = scene("THREE MEN DIED.  THE THREE DEAD WERE FARMERS.  FOUR DIED, OTHERS SAID.")
    event = Event(type="attack", lines=[0, 1, 2], chance=0.9)
    assert choose_toll(read, event, "killed", {"number": 3.0}) == (3, 3)


def test_sentences_join_by_their_weights() -> None:
    """Two sentences of one type are one event where the weights say so, and two where they do not."""
    read = scene("A BOMB EXPLODED IN CALI.  ANOTHER BOMB EXPLODED IN PASTO.")
    told = {at: {kind: 0.9 if kind == "bombing" else 0.0 for kind in TYPES} for at in (0, 1)}
    bars = {kind: Bar(first=0.5, more=0.5) for kind in TYPES}
    assert [e.lines for e in find_events(read, told, {"bias": 5.0}, bars)] == [[0, 1]]
    assert [e.lines for e in find_events(read, told, {"cue ANOTHER": -5.0}, bars)] == [[0], [1]]


def test_what_no_sentence_tells_likely_is_no_event() -> None:
    """A sentence below the bar opens no event: a telegram without incidents has no row."""
    read = scene("THE PRESIDENT CONDEMNED ATTACKS.")
    told = {0: dict.fromkeys(TYPES, 0.1)}
    assert find_events(read, told, {}, {kind: Bar(first=0.5, more=0.5) for kind in TYPES}) == []


def test_words_of_violence_tell_types() -> None:
    """A sentence is a candidate for every type whose words stand in it."""
    line = telegram("A BOMB KILLED TWO MEN.").lines[0]
    assert of_violence(line) == ("attack", "bombing")
    assert {stem(w) for w in ("BOMBS", "BOMBED", "BOMBING")} == {"bomb"}


def test_parties_are_phrases_of_the_telegram() -> None:
    """Whom an act struck and whose it was are told in the telegram's own words."""
    lines = list(telegram("THE MURDER OF JUAN QUIMBAR WAS COMMITTED BY UNKNOWN MEN.").lines)
    assert struck(lines) == ["JUAN QUIMBAR"]
    assert strikers(lines) == ["UNKNOWN MEN"]
