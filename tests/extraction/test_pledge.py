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
