"""The gate: scores stay above floors that only go up, and predictions never see a gold field."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from evals.gate import Gate, gates, measure
from evals.predict import KINDS, rows

GATES = gates()


@pytest.mark.parametrize("gate", GATES, ids=[g.name for g in GATES])
def test_floors_only_go_up(gate: Gate) -> None:
    """A floor that was once reached is never lowered."""
    for path, floors in gate.floors.items():
        assert floors, path
        assert list(floors) == sorted(floors), f"{gate.name} {path}: {floors}"


@pytest.mark.timeout(280)
@pytest.mark.parametrize("gate", GATES, ids=[g.name for g in GATES])
def test_every_kind_stays_above_its_floors(gate: Gate, outside_data: Path) -> None:
    """What is measured on the data of the floors is not below them."""
    scores = measure(gate, outside_data)
    below = {path: score for path, score in scores.items() if score < gate.floors[path][-1]}
    assert not below, f"{gate.name}: {below}"


def test_data_that_changed_are_not_measured(tmp_path: Path) -> None:
    """Scores on other data than the floors' say nothing: the gate refuses them and names both digests."""
    gate = GATES[0]
    (tmp_path / gate.docs).parent.mkdir(parents=True)
    (tmp_path / gate.docs).write_text("{}\n")
    with pytest.raises(ValueError, match=gate.digest):
        measure(gate, tmp_path)


def test_predictions_never_see_a_gold_field(tmp_path: Path) -> None:
    """Whatever else a line holds, a method is given the fields of its kind alone."""
    path = tmp_path / "docs.jsonl"
    everything = {
        "id": "a",
        "text": "t",
        "dct": "2026-01-01",
        "place": "p",
        "adm1": "r",
        "timexes": [1],
        "attributions": [2],
        "lat": 3,
    }
    path.write_text(json.dumps(everything) + "\n\n")
    for kind, fields in KINDS.items():
        assert list(rows(path, kind)) == [{f: everything[f] for f in fields}]


@pytest.mark.parametrize(
    ("arguments", "says"),
    [
        (["--kind", "rumours", "--docs", "x", "--out", "y"], "rumours is none of"),
        (["--kind", "times", "--docs", "nowhere.jsonl", "--out", "y"], "no such file"),
    ],
)
def test_what_cannot_be_predicted_fails_and_says_why(arguments: list[str], says: str) -> None:
    """An unknown kind or a missing file ends with exit code 2 and the reason."""
    done = subprocess.run(
        [sys.executable, "-m", "evals.predict", *arguments], capture_output=True, text=True, check=False
    )
    assert done.returncode == 2
    assert says in done.stderr
