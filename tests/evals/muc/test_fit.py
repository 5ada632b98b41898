"""Fitting: weights that make the right option likely, the same each time."""

from __future__ import annotations

from evals.kinds.muc.linear import chances
from training.muc.fit import fit
from training.muc.key import templates

from tests.evals.muc.telegrams import scene


def test_what_marks_the_right_option_gets_weight() -> None:
    """A feature of right options weighs up, one of wrong options down, and one too seldom seen is left out."""
    group = [({"good": 1.0}, True), ({"bad": 1.0}, False)]
    weights = fit(
        [group] * 20 + [[({"good": 1.0, "rare": 1.0}, True), ({"bad": 1.0}, False)]], seen=3, hold=1.0
    )
    assert set(weights) == {"good", "bad"}
    likely = chances([{"good": 1.0}, {"bad": 1.0}], weights)
    assert likely[0] > 0.9
    assert fit([group] * 20, seen=3, hold=1.0) == fit([group] * 20, seen=3, hold=1.0)


def test_a_template_is_told_where_its_words_stand() -> None:
    """The sentences with a template's own words and a word of its type tell it; threatened ones count for nothing."""
    read = scene("THE COUNCIL MET.  A BOMB DESTROYED THE RIVER BRIDGE.  THE PRESIDENT LEFT.")
    row = {
        "type": ["bombing"], "stage": ["ACCOMPLISHED"], "optional": False,
        "target": ["RIVER BRIDGE"], "perp": [], "instrument": ["BOMB"],
    }  # fmt: skip
    told, threatened = templates(read, [row, {**row, "stage": ["THREATENED"]}])
    assert (told.lines, told.counts, threatened.counts) == ((1,), True, False)
