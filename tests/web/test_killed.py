"""`kill -9` at any point leaves all or nothing of a source."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
KILLS = 200


@pytest.mark.timeout(280)
def test_a_source_is_there_whole_or_not_at_all_whenever_the_command_is_killed(tmp_path: Path) -> None:
    """After each of 200 kills the database is sound, every document has its file and all its records, the table is
    what its events come to, and adding again brings the rest."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.web.killed", str(tmp_path), str(KILLS // 2)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        timeout=270,
    )
    assert run.returncode == 0, run.stderr[-2000:]
    seen = json.loads(run.stdout)
    assert seen["killed at work"] + seen["finished first"] == KILLS
    assert seen["killed at work"] >= KILLS // 5
    # Kills fell before, between and after sources, or the test would show nothing.
    assert sum(1 for n in range(3) if seen.get(f"{n} sources left", 0) >= 3) == 3
