"""Positions: what is on record, possible, none seen, or cannot be told."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.checking.board import check
from onrecord.checking.context import CheckOptions
from onrecord.model.attestation import Attestation
from onrecord.model.finding import Board, Finding
from onrecord.model.place import Place
from onrecord.model.pledge import Claim, Obligation
from onrecord.model.position import Acts, Area, Position, Window
from onrecord.model.reviewed import Decision, Reviewed
from onrecord.model.when import When
from tests.checking.example import TABLES, place, pledge, position, reviewed, series, telling


def board(
    *found: Reviewed, at: Position | None = None, options: CheckOptions | None = None, **more: object
) -> Board:
    return check(
        pledge(at or position()),
        found,
        tables=TABLES,
        options=options or CheckOptions(),
        **more,  # type: ignore[arg-type]
    )


def finding(*found: Reviewed, at: Position | None = None, **more: object) -> Finding:
    return board(*found, at=at, **more).findings[0]  # type: ignore[arg-type]


def test_an_accepted_corroborated_act_inside_is_on_record() -> None:
    """What is accepted, graded fair, attributed by an observer and surely inside is on record, with its edge."""
    found = finding(reviewed())
    assert (found.answer, found.count, found.first) == ("on record", 1, "i")
    assert found.acts[0].edge == "inside" and found.acts[0].reasons == ()


@pytest.mark.parametrize(
    "change",
    [
        {"says": "unreviewed", "grade": "unassessed"},
        {"says": "unreviewed", "grade": "strong"},
        {"grade": "weak"},
        {"grade": "contested"},
        {"grade": "discounted"},
        {"actor": None, "tellings": (telling(actor=None, by="Watchers"),)},
        {"time": None},
        {"time": When(start="2026-02", end="2026-02", precision="month")},
        {"place": None},
        {"place": Place(name="nowhere known")},
        {"place": place("land")},
        {"stage": "intercepted"},
        {"tellings": (telling(by="Southern army"),)},
        {"tellings": (telling(),)},
        {"tellings": (telling("d1"), telling("d2", text="d1"))},
        {"tellings": (telling("d1", by="Southern army"), telling("d2", by="Southern army"))},
        {"tellings": (telling("d1", by="a resident"), telling("d2", by="a driver"))},
    ],
)
def test_what_is_not_sure_is_possible_at_most(change: dict[str, object]) -> None:
    """Unreviewed, badly graded, vague, unplaced, unattributed, or told by one source and its copies: possible, with why."""
    found = finding(reviewed(**change))
    assert (found.answer, found.count) == ("possible", 0)
    assert found.acts[0].reasons


@pytest.mark.parametrize(
    "change",
    [
        {"time": When(start="2026-02-04T00:00+00:00", end="2026-02-04T01:00+00:00")},
        {"place": place("abroad")},
        {"place": place("second region")},
        {"stage": "launch"},
        {"stage": "transit"},
        {"actor": "Southern army", "tellings": (telling(actor="Southern army", by="Watchers"),)},
        {"says": "rejected"},
    ],
)
def test_what_is_surely_outside_is_no_act_inside(change: dict[str, object]) -> None:
    """Another time, place or actor, a launch, a rejected record: none of them is listed."""
    assert finding(reviewed(**change)).acts == ()


def test_two_independent_sources_corroborate_unless_both_are_parties() -> None:
    """Two texts of two speakers do; a party and an outlet do; two parties do not."""
    two = reviewed(tellings=(telling("d1"), telling("d2")))
    mixed = reviewed(tellings=(telling("d1"), telling("d2", by="Southern army")))
    assert finding(two).answer == finding(mixed).answer == "on record"


def test_the_claimed_threshold_takes_a_partys_word_and_says_whose() -> None:
    """Under ``claimed`` a party's claim suffices, and the act carries its claimant."""
    found = finding(
        reviewed(tellings=(telling(by="Southern army"),)), options=CheckOptions(threshold="claimed")
    )
    assert found.answer == "on record" and found.threshold == "claimed"
    assert found.acts[0].basis == "claimed by Southern army"


@pytest.mark.parametrize(
    ("start", "end", "edge"),
    [
        ("2026-02-01T00:00+00:00", "2026-02-01T05:00+00:00", "inside"),
        ("2026-02-03T20:00+00:00", "2026-02-04T06:00+00:00", "starts in"),
        ("2026-01-31T20:00+00:00", "2026-02-01T06:00+00:00", "ends in"),
        ("2026-01-31T20:00+00:00", "2026-02-04T06:00+00:00", "overlaps"),
    ],
)
def test_edges_are_told_and_a_raid_across_midnight_is_not_surely_inside(
    start: str, end: str, edge: str
) -> None:
    """A raid that crosses an edge is shown as starting or ending in the window, and is possible only."""
    found = finding(reviewed(time=When(start=start, end=end)))
    assert found.acts[0].edge == edge
    assert found.answer == ("on record" if edge == "inside" else "possible")


def test_an_unsaid_zone_makes_its_edges_unsure() -> None:
    """In an unknown zone the first hours of the first day may or may not be inside."""
    unsaid = position(window=Window(start="2026-02-02", end="2026-02-04", end_inside=True))
    early = reviewed(time=When(start="2026-02-02T01:00+00:00", end="2026-02-02T02:00+00:00"))
    late = reviewed(time=When(start="2026-02-03T12:00+00:00", end="2026-02-03T13:00+00:00"))
    assert finding(early, at=unsaid).acts[0].edge == "cannot be told"
    assert finding(late, at=unsaid).answer == "on record"


def test_an_end_day_inside_or_not_unsaid_is_neither_in_nor_out() -> None:
    """Whether the last day is inside is kept open where nobody said it."""
    last = reviewed(time=When(start="2026-02-04T10:00+00:00", end="2026-02-04T11:00+00:00"))
    answers = {
        inside: finding(
            last,
            at=position(window=Window(start="2026-02-01", end="2026-02-04", end_inside=inside, zone="UTC")),
        ).answer
        for inside in (True, False, None)
    }
    assert answers == {True: "on record", False: "cannot be told", None: "possible"}


def test_a_gloss_of_the_days_holds_nothing_for_sure() -> None:
    """Days that another put to the holder's words make an act possible and no more."""
    gloss = position(window=Window(start="2026-02-01", end="2026-02-04", zone="UTC", gloss=True))
    assert finding(reviewed(), at=gloss).answer == "possible"


def test_an_open_beginning_reaches_back_to_the_earliest_that_anybody_names() -> None:
    """Where a holder leaves the start open, an act before every start and the announcement is not possibly inside."""
    both = pledge(position(), position(label="open", window=Window(end="2026-02-04", zone="UTC")))
    long_ago = reviewed(time=When(start="2025-06-01T10:00+00:00", end="2025-06-01T11:00+00:00"))
    made = check(both, (long_ago, reviewed("near")), tables=TABLES, options=CheckOptions())
    acts = next(f for f in made.findings if f.position == "open").acts
    assert [(a.incident, a.certain) for a in acts] == [("near", False)]


def test_an_act_without_a_time_is_looked_for_in_the_month_before_its_report() -> None:
    """A report of February is no report of an act of last year, whatever it leaves out; one of today may be."""
    untold = reviewed(time=None, tellings=(telling(by="Watchers", published="2026-02-20"),))
    last_year = reviewed(time=None, tellings=(telling(by="Watchers", published="2027-02-20"),))
    assert finding(untold).answer == "possible" and finding(untold).acts[0].edge == "cannot be told"
    assert finding(last_year).acts == ()


def test_an_exception_keeps_an_act_from_being_sure() -> None:
    """Where the position excepts acts in words, nothing is surely inside until someone decides it."""
    found = finding(reviewed(), at=position(exceptions=("repelling attacks",)))
    assert found.answer == "possible" and found.acts[0].reasons[0].about == "exception"


def test_who_is_not_bound_by_the_holders_words_has_no_finding() -> None:
    """A position that does not speak of a party says so, and lists no acts of it."""
    bound = pledge(position(bound=("Southland",)))
    found = check(bound, (reviewed(),), tables=TABLES, options=CheckOptions()).findings[0]
    assert (found.answer, found.speaks, found.acts) == ("cannot be told", False, ())


def test_positions_stated_after_the_event_stand_last_and_are_marked() -> None:
    """Rows go by authority and time; what was made after comes last whoever holds it."""
    many = pledge(
        position(label="late", made="after"),
        position(label="other", holder="somebody"),
        position(label="nobody", holder=None, analyst=True),
        position(label="south", holder="Southern army"),
        position(label="own", holder="Northern army"),
    )
    found = check(many, (), tables=TABLES, options=CheckOptions()).findings
    assert [f.position for f in found] == ["own", "south", "other", "nobody", "late"]
    assert [f.made_after for f in found] == [False, False, False, False, True]


def test_none_seen_tells_how_well_one_could_see() -> None:
    """With nothing inside, only watched hours make "none seen"; without any it cannot be told."""
    quiet = Attestation(
        observer="Watchers",
        of="any act",
        places=("region",),
        start="2026-02-01T00:00+00:00",
        end="2026-02-02T00:00+00:00",
    )
    assert finding().answer == "cannot be told"
    seen = finding(attestations=(quiet,))
    assert seen.answer == "none seen" and seen.observed is not None
    assert (seen.observed.hours, seen.observed.hours_observed) == (72, 24)
    assert finding(attestations=(replace(quiet, seen=2),)).answer == "cannot be told"


def test_as_of_and_published_by_fold_by_their_own_clock() -> None:
    """What came on record or was published later does not count; an undone decision does not either."""
    one = reviewed(
        says="unreviewed",
        grade="unassessed",
        tellings=(telling(by="Watchers", recorded="2026-02-10T00:00+00:00", published="2026-02-05"),),
        decisions=(
            Decision(
                at="2026-02-12T00:00+00:00", says="accepted", grade="fair", undone_at="2026-02-20T00:00+00:00"
            ),
        ),
    )
    answers = [
        finding(one, options=CheckOptions(as_of=day)).answer
        for day in ("2026-02-09", "2026-02-11", "2026-02-13", "2026-02-21")
    ]
    assert answers == ["cannot be told", "possible", "on record", "possible"]
    late, early = CheckOptions(published_by="2026-02-05"), CheckOptions(published_by="2026-02-04")
    stated = position(stated_on="2026-02-01")
    assert finding(one, at=stated, options=late).acts and not finding(one, at=stated, options=early).acts


def test_a_claim_is_laid_against_what_happened_until_it_was_made() -> None:
    """ "Kept" holds as far as seen before an act, does not after it, and names what it leaves out."""
    quiet = Attestation(
        observer="W",
        of="any act",
        places=("region",),
        start="2026-02-01T00:00+00:00",
        end="2026-02-01T09:00+00:00",
    )
    claims = (
        Claim(claimant="a", words="kept", kept=True, said_on="2026-01-31"),
        Claim(claimant="a", words="kept", kept=True, said_on="2026-02-05"),
        Claim(claimant="b", words="not kept", kept=False, said_on="2026-02-05"),
        Claim(claimant="c", words="2,935 times", count=2935, unit="violations", said_on="2026-02-05"),
        Claim(
            claimant="d", words="one day of three", elapsed=1, whole=3, at="2026-02-02", said_on="2026-02-02"
        ),
    )
    made = check(
        pledge(position(), claims=claims),
        (reviewed(),),
        attestations=(quiet,),
        tables=TABLES,
        options=CheckOptions(),
    ).sentences
    assert [s.under[0].held for s in made] == [
        "holds as far as seen", "does not hold", "holds", "cannot be told", "holds",
    ]  # fmt: skip
    assert [s.leaves_out for s in made][:3] == [(), ("i",), ()]
    assert "not added up" in (made[3].note or "")


PLACES = st.sampled_from(
    ["town", "other town", "district", "region", "second region", "land", "abroad", None]
)
TYPES = st.sampled_from(["drone strike", "missile strike", "shelling", "attack"])
TARGETS = st.sampled_from(["energy", "water", "other", None])


@st.composite
def incidents(draw: st.DrawFn) -> Reviewed:
    hour = draw(st.integers(-40, 130))
    length = draw(st.integers(0, 30))
    start, end = _at(hour), _at(hour + length)
    where = draw(PLACES)
    return reviewed(
        f"i{draw(st.integers(0, 10**6))}",
        type=draw(TYPES),
        target_class=draw(TARGETS),
        stage=draw(st.sampled_from(["impact", "intercepted", "debris", "launch"])),
        place=draw(st.sampled_from([None, place(where)])) if where is None else place(where),
        actor=draw(st.sampled_from(["Northland", "Southland", None])),
        time=draw(st.sampled_from([When(start=start, end=end), None])),
        says=draw(st.sampled_from(["accepted", "unreviewed", "rejected"])),
        grade=draw(st.sampled_from(["fair", "strong", "weak", "unassessed"])),
        tellings=(telling(by=draw(st.sampled_from(["Watchers", "Southern army", None]))),),
    )


def _at(hour: int) -> str:
    """``hour`` hours after the first of February, in UTC."""
    return (datetime(2026, 2, 1, tzinfo=UTC) + timedelta(hours=hour)).isoformat()


@st.composite
def narrower_and_wider(draw: st.DrawFn) -> tuple[Position, Position]:
    """Two positions, the first of which lies within the second on every axis."""
    start = draw(st.integers(1, 2))
    end = draw(st.integers(3, 4))
    earlier, later = draw(st.integers(0, 1)), draw(st.integers(0, 1))
    inside = draw(st.sampled_from([True, False, None]))
    area, around = draw(
        st.sampled_from([(("town",), ("region",)), (("region",), ("land",)), (("town",), ("town", "abroad"))])
    )
    types, more = draw(
        st.sampled_from(
            [(("drone strike",), ()), (("drone strike",), ("drone strike", "shelling")), ((), ())]
        )
    )
    targets, wide = draw(st.sampled_from([(("energy",), ()), (("energy",), ("energy", "water")), ((), ())]))
    stages = draw(st.sampled_from([(("impact",), ()), ((), ())]))
    small = position(
        label="narrow",
        window=Window(start=f"2026-02-0{start}", end=f"2026-02-0{end}", end_inside=inside, zone="UTC"),
        area=Area(places=area, settlements_only=draw(st.booleans())),
        acts=Acts(types=types, targets=targets, stages=stages[0]),
        exceptions=draw(st.sampled_from([(), ("self-defence",)])),
    )
    large = position(
        label="wide",
        window=Window(
            start=f"2026-02-0{start - earlier}" if start > earlier else "2026-01-31",
            end=f"2026-02-0{end + later}",
            end_inside=inside,
            zone="UTC",
        ),
        area=Area(places=around),
        acts=Acts(types=more, targets=wide, stages=stages[1]),
    )
    return small, large


@given(narrower_and_wider(), st.lists(incidents(), max_size=8, unique_by=lambda r: r.incident.id))
@settings(max_examples=300, deadline=None)
def test_wider_and_narrower_positions_agree(pair: tuple[Position, Position], found: list[Reviewed]) -> None:
    """Nothing in the wider position means nothing in the narrower; on record in the narrower means so in the wider."""
    made = check(pledge(*pair), found, tables=TABLES, options=CheckOptions())
    narrow, wide = (next(f for f in made.findings if f.position == name) for name in ("narrow", "wide"))
    assert {a.incident for a in narrow.acts} <= {a.incident for a in wide.acts}
    assert {a.incident for a in narrow.acts if a.certain} <= {a.incident for a in wide.acts if a.certain}


@given(st.lists(incidents(), max_size=8, unique_by=lambda r: r.incident.id), st.randoms())
@settings(max_examples=100, deadline=None)
def test_the_order_of_the_incidents_does_not_matter(found: list[Reviewed], random: object) -> None:
    """The same incidents in any order give the same board, ids and all."""
    turned = list(found)
    random.shuffle(turned)  # type: ignore[attr-defined]
    assert board(*found) == board(*turned)


@given(st.lists(incidents(), max_size=8, unique_by=lambda r: r.incident.id))
@settings(max_examples=100, deadline=None)
def test_the_unreviewed_are_never_on_record(found: list[Reviewed]) -> None:
    """Whatever else is known of it, a proposal that no person accepted is possible at most, under either threshold."""
    for threshold in ("corroborated", "claimed"):
        made = board(*found, options=CheckOptions(threshold=threshold))  # type: ignore[arg-type]
        states = {r.incident.id: r.says for r in found}
        assert all(states[a.incident] == "accepted" for f in made.findings for a in f.acts if a.certain)


def test_both_parties_are_judged_by_the_same_rule() -> None:
    """The same acts with the sides exchanged give the same findings with the sides exchanged."""
    north = pledge(
        position(label="p", holder="somebody"), obligations=(Obligation(bound="Northland", act="attack"),)
    )
    south = pledge(
        position(label="p", holder="somebody"), obligations=(Obligation(bound="Southland", act="attack"),)
    )
    one = reviewed(tellings=(telling(by="Southern army"), telling("d2")))
    other = reviewed(
        actor="Southland",
        tellings=(telling(actor="Southland", by="Northern army"), telling("d2", actor="Southland")),
    )
    first = check(north, (one,), tables=TABLES, options=CheckOptions()).findings[0]
    second = check(south, (other,), tables=TABLES, options=CheckOptions()).findings[0]
    assert (
        (first.answer, first.count, first.acts)
        == (second.answer, second.count, second.acts)
        == ("on record", 1, first.acts)
    )


def test_an_incident_is_no_record_of_a_series() -> None:
    """Counts that a series gives, even of hits, are never acts."""
    assert finding(series=(series(("2026-02-01", "2026-02-01", 27.0)),)).acts == ()
