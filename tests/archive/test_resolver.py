"""Names to addresses, within a time."""

from __future__ import annotations

import socket
import time

import pytest

from onrecord.archive.resolver import resolve


def test_a_resolver_that_hangs_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    """The system's call cannot be stopped, so it is not waited for longer than is left."""
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: time.sleep(1) or [])
    begun = time.monotonic()
    with pytest.raises(TimeoutError):
        resolve("slow.example", 80, 0.1)
    assert time.monotonic() - begun < 0.8


def test_an_unknown_name_is_an_error_and_a_known_one_has_each_address_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Answers keep their order and are not told twice; no answer is told as such."""
    answers = [(0, 0, 0, "", (a, 80)) for a in ("192.0.2.2", "192.0.2.1", "192.0.2.2")]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *_a, **_k: answers)
    assert list(resolve("known.example", 80, 1)) == ["192.0.2.2", "192.0.2.1"]

    def unknown(*_a: object, **_k: object) -> None:
        raise socket.gaierror(-2, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", unknown)
    with pytest.raises(OSError, match="not known"):
        resolve("unknown.example", 80, 1)
