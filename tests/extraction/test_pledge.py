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
