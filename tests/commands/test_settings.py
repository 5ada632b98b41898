"""Settings: one table, read from the environment once."""

from __future__ import annotations

from pathlib import Path

import pytest

from onrecord.model.fault import Fault
from onrecord.settings import Settings, read_settings

SOURCE = Path(__file__).resolve().parents[2] / "src" / "onrecord"


def test_settings_are_read_as_what_they_are() -> None:
    """A set variable counts, an empty or foreign one does not."""
    found = read_settings(
        {"ONRECORD_FETCH_BYTES": "5000", "ONRECORD_FETCH_DELAY": " 0.5 ", "ONRECORD_BY": "", "BY": "x"}
    )
    assert (found.fetch_bytes, found.fetch_delay, found.by) == (5000, 0.5, "")
    assert read_settings({}) == Settings()


@pytest.mark.parametrize("words", ["many", "-1", "1e400", "nan"])
def test_a_setting_that_is_no_number_is_named(words: str) -> None:
    """Nothing runs on a bound that cannot be read."""
    with pytest.raises(Fault, match="ONRECORD_FETCH_SECONDS"):
        read_settings({"ONRECORD_FETCH_SECONDS": words})


def test_the_environment_is_looked_at_in_one_place() -> None:
    """No other file of the package reads a variable."""
    readers = [p for p in SOURCE.rglob("*.py") if "os.environ" in p.read_text() or "getenv" in p.read_text()]
    assert [p.name for p in readers] == ["settings.py"]
