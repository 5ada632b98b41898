"""Our own gold: what the package reads of the dev reports stays above floors that only go up."""

from __future__ import annotations

import contextlib
import io

import pytest
from evals.score_gold import reader, reports_of, score

# F1 in per cent, oldest first, each a little under what was measured: docs/measurements.md.
FLOORS: dict[str, tuple[float, ...]] = {
    "incident loose": (81.0, 84.0),
    "incident strict": (43.0, 44.5),
    "stage on pairs": (91.0, 92.0),
    "time on pairs": (83.5, 85.5),
    "place on pairs": (80.0, 80.5),
    "type on pairs": (75.5,),
    "killed exact": (73.0, 76.5),
    "injured exact": (75.0, 81.0),
    "pledge": (73.0,),
    "pledge obligation": (41.0,),
    "pledge open": (56.0,),
    "absence": (58.0,),
    "due": (65.0,),
}
MOST_FALSE = 9.0
"""Share of the incidents given that overlap none of the gold, in per cent."""


@pytest.mark.timeout(280)
def test_the_dev_reports_are_read_no_worse_than_before() -> None:
    """Incidents, pledges, absences and dues of the 130 dev reports, read as a user's reports are."""
    with contextlib.redirect_stdout(io.StringIO()) as table:
        scores = score(reports_of("dev"), reader(), 0)
    below = {k: round(scores[k], 1) for k, floors in FLOORS.items() if scores[k] < floors[-1]}
    assert not below, table.getvalue()
    assert scores["incident false (share of given)"] < MOST_FALSE


def test_floors_of_the_gold_only_go_up() -> None:
    """A floor that was once reached is never lowered."""
    assert all(list(floors) == sorted(floors) for floors in FLOORS.values())


def test_the_parts_of_the_gold_share_no_report() -> None:
    """No report is learned from or looked at that is kept apart."""
    train, dev, apart = ({r["id"] for r in reports_of(s)} for s in ("train", "dev", "test"))
    assert not (train & dev or train & apart or dev & apart)
    assert min(len(train), len(dev), len(apart)) >= 100
