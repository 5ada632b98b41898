"""Promises of the pledge reader, on sentences made up for it."""

from __future__ import annotations

import pytest

from tests.extraction.reading import pledges


def test_an_order_binds_the_orderers_side() -> None:
    """Who orders a halt gives the word; its side is bound, with window and area in the order's words."""
    (one,) = pledges(
        "President Vladimir Putin ordered his forces to stop all attacks in Ukraine from Friday until Sunday."
    )
    assert one.promiser == "Vladimir Putin" and not one.alleged
    assert [o.bound for o in one.obligations] == ["Russia"] and one.obligations[0].refrain
    (position,) = one.positions
    assert position.window.words and "Sunday" in position.window.words


def test_a_relayed_word_is_alleged() -> None:
    """A third person's word that somebody agreed is an alleged pledge, and the position is the relayer's."""
    (one,) = pledges("Russia had agreed to halt strikes on ports for ten days, Antony Blinken said.")
    assert one.alleged and one.promiser == "Russia"
    assert [p.holder for p in one.positions] == ["Antony Blinken"]


def test_a_joint_word_binds_each() -> None:
    """A ceasefire that two agree to is one pledge with an obligation for each."""
    (one,) = pledges("Israel and Hamas have agreed to a truce of three days, Qatar said.")
    assert {o.bound for o in one.obligations} == {"Israel", "Hamas"}


def test_each_party_of_a_deal_has_its_own_part() -> None:
    """Under one deal, what one will do ends where the other's part begins."""
    found = pledges(
        "Under the truce, Israel is to release forty prisoners and Hamas is to hand over six hostages."
    )
    acts = {o.bound: o.act for p in found for o in p.obligations}
    assert acts["Israel"].endswith("forty prisoners") and acts["Hamas"].endswith("six hostages")


@pytest.mark.parametrize(
    "text",
    [
        "The pope called for a ceasefire in Sudan.",
        "The president vowed to retaliate for the attack.",
        "The Kremlin denied that Russia had agreed to a truce.",
        "Officials will discuss a truce in Cairo.",
        "Ukraine's president said the pause began on Monday.",
    ],
)
def test_a_call_a_threat_a_denial_is_no_pledge(text: str) -> None:
    """Calls, vows to fight, bare denials and talks are no word given, nor is it one's own to say that another's began."""
    assert [p for p in pledges(text) if p.promiser] == []


def test_who_announces_is_not_bound() -> None:
    """A pause announced by a third party does not bind the one who announces it."""
    assert all(
        o.bound != "United States"
        for p in pledges(
            "A week-long pause in strikes, announced by the United States on Monday, began at noon."
        )
        for o in p.obligations
    )


def test_what_is_left_unsaid_is_open() -> None:
    """What the report says that nobody said is an open term, one a question."""
    (one,) = pledges(
        "Russia declared a ceasefire along the whole front from Friday to Sunday. "
        "It did not say who would watch over it and which time zone was meant."
    )
    assert list(one.open) == ["who would watch over it", "which time zone was meant"]


def test_a_mediators_word_binds_the_sides_of_the_war() -> None:
    """Who brokers is not bound: the sides that the report names are."""
    (one,) = pledges(
        "Qatar said an agreement had been reached to extend the truce in Gaza by two days. "
        "Israel had no comment; Hamas welcomed it."
    )
    assert {o.bound for o in one.obligations} == {"Israel", "Hamas"} and one.alleged


def test_one_partys_own_pause_is_apart_from_the_deal() -> None:
    """A pause of one's own accord is another pledge than the joint truce."""
    found = pledges(
        "Under the truce Israel is to withdraw from the valley and Hezbollah is to move its fighters north.\n\n"
        "Israel announced a halt to strikes on Beirut for three days."
    )
    assert sorted(len({o.bound for o in p.obligations}) for p in found) == [1, 2]


def test_the_text_of_a_deal_is_read_as_a_list() -> None:
    """Duties in the present tense, each with its own party."""
    (one,) = pledges(
        "Armenia and Azerbaijan published one statement. Azerbaijan frees 32 soldiers. Armenia frees two soldiers."
    )
    acts = {o.bound: o.act for o in one.obligations}
    assert "32" in acts["Azerbaijan"] and "two" in acts["Armenia"]


@pytest.mark.parametrize(
    ("text", "window"),
    [
        (
            "Russia declared a truce from nine in the morning to nine in the evening on Friday.",
            "from nine in the morning to nine in the evening on Friday",
        ),
        ("Russia agreed to halt strikes on ports for 30 days.", "for 30 days"),
        ("Russia promised to halt fire until further notice.", "until further notice"),
    ],
)
def test_the_window_is_in_the_words_of_the_promise(text: str, window: str) -> None:
    """Hours, lengths and open ends; never the day on which it was said."""
    (one,) = pledges(text)
    assert one.positions[0].window.words == window


def test_a_halt_named_twice_is_one_obligation() -> None:
    """ "A ceasefire", "a stop to all fighting": one halt by one party."""
    (one,) = pledges(
        "President Vladimir Putin declared an Easter ceasefire. Putin ordered all fighting to stop until midnight on Sunday."
    )
    assert len(one.obligations) == 1


def test_a_request_that_is_granted_without_its_words() -> None:
    """ "Kyiv agreed the same evening" takes its act from the request."""
    (one,) = pledges(
        "The coordinator put a request to both parties for safe passage by boat across the river. "
        "Ukraine agreed the same evening. Russia has not answered."
    )
    assert one.obligations[0].bound == "Ukraine" and "safe passage" in one.obligations[0].act


def test_a_question_left_standing_is_open() -> None:
    """What the report asks of a deal nobody has answered."""
    (one,) = pledges("Russia declared a ceasefire for Easter. Who would watch over it?")
    assert list(one.open) == ["Who would watch over it?"]


def test_a_length_and_a_beginning_give_the_end() -> None:
    """ "72 hours from six in the morning" ends three days on."""
    (one,) = pledges(
        "Sudan's army and the RSF have agreed to a 72-hour ceasefire from 6 a.m. on 14 June, mediators said."
    )
    window = one.positions[0].window
    assert (window.start, window.end) == ("2025-06-14T06:00", "2025-06-17T06:00")


@pytest.mark.parametrize(
    "text",
    [
        "Israel and Hamas agreed to a ceasefire, ending eleven days of violence.",
        "Israel and Hamas agreed to a truce after seven weeks of fighting.",
    ],
)
def test_the_length_of_a_war_is_no_window(text: str) -> None:
    """How long the fighting lasted bounds no promise."""
    assert all(p.window.words is None for one in pledges(text) for p in one.positions)


def test_a_deals_act_ends_with_its_name() -> None:
    """When, where and by whom a truce was made is no part of what is promised."""
    (one,) = pledges(
        "Russian President Vladimir Putin declared a 30-hour Easter truce at a meeting with his chief of staff."
    )
    assert {o.act for o in one.obligations} == {"a 30-hour Easter truce"}


def test_a_proposal_that_is_agreed_to_is_a_word_given() -> None:
    """What one proposed to both, and one then agreed to, that one has promised."""
    found = pledges(
        "On 18 March Trump proposed that both sides refrain from targeting energy sites for 30 days. "
        "Russian President Vladimir Putin agreed. Ukraine has not answered."
    )
    assert [(p.promiser, p.obligations[0].bound) for p in found] == [("Vladimir Putin", "Russia")]


def test_an_order_that_was_issued_binds() -> None:
    """The noun tells it as the verb does."""
    (one,) = pledges("The Kremlin said Putin issued an order to suspend strikes on energy facilities.")
    assert [o.bound for o in one.obligations] == ["Russia"]


def test_two_duties_of_one_word_stand_apart() -> None:
    """ "To a ceasefire and to allow ships in" binds twice."""
    found = pledges(
        "The Houthis and the Saudi-led coalition agreed to a two-month ceasefire and to allow fuel ships into Hodeidah."
    )
    acts = {o.act for p in found for o in p.obligations}
    assert any(a.endswith("ceasefire") for a in acts) and any("fuel ships" in a for a in acts)


def test_readiness_for_violations_claims_none() -> None:
    """That troops must be ready to repel violations says nothing of any."""
    (one,) = pledges(
        "Putin declared a truce until Sunday. He said troops must be ready to repel possible violations of the truce."
    )
    assert one.claims == ()


def test_an_aim_is_no_promise() -> None:
    """Who works to reach a truce gives no word."""
    assert pledges("The envoy said he would work to reach a permanent ceasefire in Yemen.") == []


def test_a_deal_with_somebody_binds_both() -> None:
    """Who ratifies a ceasefire with another names the other as bound."""
    (one,) = pledges("Israel's government ratified a ceasefire with the Palestinian group Hamas on Friday.")
    assert {o.bound for o in one.obligations} == {"Israel", "Hamas"}


def test_what_a_paper_lays_down_is_a_list_of_duties() -> None:
    """Told by nouns or by whom it binds, each duty of a paper is one of its own, and the agreement holds it."""
    (one,) = pledges(
        "Israel and Hezbollah signed a ceasefire. "
        "It obliges both sides to stop firing and to release all prisoners, and covers the south of Lebanon."
    )
    acts = {(o.bound, o.act) for o in one.obligations}
    assert {("Israel", "to release all prisoners"), ("Hezbollah", "to release all prisoners")} <= acts
    assert "the agreement" in {p.holder for p in one.positions}


def test_a_numbered_point_is_a_duty() -> None:
    """ "Point 6: release of all hostages" stands in the paper."""
    (one,) = pledges(
        "Israel and Hamas have signed an agreement. The truce began on Monday.\n\nPoint 6: release of all hostages by Friday."
    )
    assert any("release of all hostages" in o.act for o in one.obligations)


@pytest.mark.parametrize(
    "text",
    [
        "Russia demanded that Ukraine halt its attacks on ports and guarantee safe passage for ships.",
        "The army warned that the rebels must refrain from attacks during the holiday.",
        "Ukraine has not confirmed whether it would observe a ceasefire.",
        "Israel's prime minister promised that Israel would resume fighting in Lebanon.",
        "The mayor asked who would halt the tanks at the bridge.",
        "The exercise would stop at once if a shell fell.",
    ],
)
def test_a_duty_asked_of_others_or_doubted_is_none_given(text: str) -> None:
    """What is demanded, warned of, unconfirmed, a question, a drill or a vow to fight on binds nobody."""
    assert [p for p in pledges(text) if p.promiser] == []


def test_an_outlet_hands_on_and_holds_nothing() -> None:
    """The position is that of who spoke, and not of the agency that quoted him."""
    (one,) = pledges(
        "Russia has declared a truce until Sunday, the Kremlin said, the Interfax news agency reported."
    )
    assert all("Interfax" not in (p.holder or "") for p in one.positions)


def test_who_stands_between_commas_gives_no_word() -> None:
    """At whose meeting something was announced is not who announced it."""
    (one,) = pledges(
        "President Vladimir Putin, at a meeting with Chief of Staff Valery Gerasimov, declared a ceasefire until Sunday."
    )
    assert one.promiser == "Vladimir Putin"


def test_who_only_owns_gives_no_word() -> None:
    """ "Sudan's rebel RSF said it had agreed" binds the RSF, and not Sudan."""
    (one,) = pledges("Sudan's rebel RSF said it had agreed to a ten-day truce along the river.")
    assert [o.bound for o in one.obligations] == ["RSF"]


def test_two_named_by_adjectives_give_one_word() -> None:
    """ "Ukrainian and Russian forces" are the two of the war."""
    (one,) = pledges("Ukrainian and Russian forces agreed to hold fire around the plant, Rafael Grossi said.")
    assert {o.bound for o in one.obligations} == {"Ukraine", "Russia"}


def test_guarantees_bind_whom_they_come_from() -> None:
    """Who received a guarantee tells of another's word."""
    (one,) = pledges(
        "Russia's defence ministry said it had received guarantees from Ukraine that the corridor will not be used for attacks."
    )
    assert one.obligations[0].bound == "Ukraine" and one.alleged


@pytest.mark.parametrize(
    "text",
    [
        "Zelensky said that Ukraine would act in mirror fashion if Russia observed the truce.",
        "Azerbaijan has no intention to resume strikes on the valley if Armenia holds back, its minister said.",
        "The army of Sudan said that relief may cross at the border post for three months.",
        "From 8 May to 11 May all fighting stops, by order of the Kremlin.",
    ],
)
def test_a_word_may_be_given_in_other_forms(text: str) -> None:
    """An answer in kind, an intention dropped, a way opened, a halt told in the present are words given."""
    assert len(pledges(text)) == 1


@pytest.mark.parametrize(
    ("text", "item"),
    [
        ("Neither side has said how long it will last.", "how long it will last"),
        ("Who will watch over it, the text does not say.", "Who will watch over it"),
        ("It says nothing of the border.", "the border"),
        ("No date for the withdrawal was given.", "No date for the withdrawal"),
        ("What it does not say is how the villages will be supplied.", "how the villages will be supplied"),
        ("The text itself has not been published.", "The text itself has not been published"),
        ("The two capitals differ on when it begins.", "when it begins"),
        ("Which roads are meant is nowhere written.", "Which roads are meant"),
        ("Asked whether it would be renewed, he declined to answer.", "whether it would be renewed"),
    ],
)
def test_silence_about_a_deal_has_few_forms(text: str, item: str) -> None:
    """Not said, nowhere written, not given, not published, asked in vain, or seen otherwise: each leaves a term open."""
    (one,) = pledges(f"Israel and Hamas have agreed to a truce of three days. {text}")
    assert list(one.open) == [item]


@pytest.mark.parametrize(
    "text", ["The officer declined to give his name.", "He did not say who fired.", "She said so."]
)
def test_a_name_or_a_culprit_is_no_term(text: str) -> None:
    """What is unsaid of persons and blows leaves no term of the deal open."""
    (one,) = pledges(f"Israel and Hamas have agreed to a truce of three days. {text}")
    assert one.open == ()


def test_a_heading_over_its_answer_is_no_open_question() -> None:
    """A question that is a paragraph by itself is answered by the next."""
    (one,) = pledges("Russia declared a ceasefire until Sunday.\n\nAnd Kyiv, will it join?\n\nIt has agreed.")
    assert one.open == ()


def test_both_ends_tell_more_than_an_open_end() -> None:
    """The hours of a daily pause stand before "until further notice"."""
    (one,) = pledges("Israel announced a daily pause from 10:00 to 20:00 in Gaza City, until further notice.")
    assert one.positions[0].window.words == "from 10:00 to 20:00"


def test_the_town_of_the_table_is_no_area() -> None:
    """Where a truce was signed is not where it holds."""
    (one,) = pledges("Israel and Hamas signed a ceasefire in Cairo on Monday.")
    assert one.positions == () or all(p.area.words is None for p in one.positions)


def test_a_window_from_a_weekday_to_come_ends_with_the_month() -> None:
    """Read on Thursday, 12 June 2025: the Friday ahead is nearer than the last one; the end of a month is its last day."""
    (one,) = pledges(
        "Russia and Ukraine agreed to a truce along the front from 6 a.m. on Friday until the end of June, Turkey said."
    )
    (position,) = one.positions
    assert (position.window.start, position.window.end) == ("2025-06-13T06:00", "2025-06-30")
    assert position.area.words == "along the front"
