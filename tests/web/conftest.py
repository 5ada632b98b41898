"""A newsroom of its own for each test."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onrecord.web.record.store import Newsroom
from tests.web.newsroom import made


@pytest.fixture
def newsroom(tmp_path: Path) -> Iterator[Newsroom]:
    found = made(tmp_path / "newsroom")
    yield found
    found.close()
