"""The demonstration: everything it promises to write, on a folder of nobody."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "src" / "onrecord" / "samples"


def demo(out: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "onrecord", "demo", "--no-serve", "--out", str(out)],
        capture_output=True,
        text=True,
        check=False,
        timeout=110,
    )


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, str]:
    out = tmp_path_factory.mktemp("demo")
    done = demo(out)
    assert done.returncode == 0, done.stderr
    return out, done.stdout


def test_every_sample_has_its_page_marked_as_a_sample(shown: tuple[Path, str]) -> None:
    """A page for each sample, each saying that it is one and that nobody has reviewed it; the overview leads to all."""
    out, _ = shown
    samples = [p for p in SAMPLES.iterdir() if p.suffix in {".txt", ".html"}]
    overview = (out / "index.html").read_text("utf-8")
    assert 6 <= len(samples) <= 10
    for sample in samples:
        page = (out / "reports" / f"{sample.stem}.html").read_text("utf-8")
        assert "SAMPLE" in page
        assert "Machine proposal, unreviewed" in page
        assert f'href="reports/{sample.stem}.html"' in overview
    assert 'href="pledge.html"' in overview


def test_every_decision_of_the_reviewer_finds_its_record(shown: tuple[Path, str]) -> None:
    """A decision that no record answers to would be told; none is."""
    _, said = shown
    assert "not decided" not in said
    decisions = json.loads((SAMPLES / "decisions.json").read_text("utf-8"))["decisions"]
    assert said.count('--by "Sample reviewer"') == len(decisions)


def test_the_board_is_printed_and_its_page_written(shown: tuple[Path, str]) -> None:
    """The imported pledge's board names each holder's position, and its page says imported and sample."""
    out, said = shown
    for holder in (
        "Kremlin on 30 January",
        "Washington on 29 January",
        "Kyiv on 30 January",
        "Washington on 3 February",
    ):
        assert holder in said
    page = (out / "pledge.html").read_text("utf-8")
    assert "Imported: written down as a pledge" in page
    assert "Sample: reports written for demonstration" in page


def test_records_are_written_as_lines(shown: tuple[Path, str]) -> None:
    """records.jsonl holds a document line for each sample and a known kind in every line."""
    out, _ = shown
    rows = [json.loads(line) for line in (out / "records.jsonl").read_text("utf-8").splitlines()]
    assert sum(r["record"] == "document" for r in rows) == len(
        [p for p in SAMPLES.iterdir() if p.suffix in {".txt", ".html"}]
    )
    assert all(r["sample"] for r in rows if r["record"] == "document")


def test_a_newsroom_that_is_not_the_demonstrations_is_left_alone(tmp_path: Path) -> None:
    """Where --out holds somebody's newsroom, the demonstration stops with exit code 2 and touches nothing in it."""
    own = tmp_path / "newsroom"
    own.mkdir()
    (own / "record.sqlite3").write_bytes(b"somebody's")
    done = demo(tmp_path)
    assert done.returncode == 2
    assert "not the demonstration's" in done.stderr
    assert (own / "record.sqlite3").read_bytes() == b"somebody's"
