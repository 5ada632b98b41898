"""Pledges imported: bundles of one holder each, no product of terms, every quirk told."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

from onrecord.commands.tables import open_tables
from onrecord.exchange.pledges import read_pledges
from onrecord.model.fault import Fault
from onrecord.model.incident import TargetClass


class NoTerms:
    def places(self, words: str) -> tuple[str, ...]:
        return ("p",) if "town" in words else ()

    def settlements(self, words: str) -> bool:
        return False

    def targets(self, words: str) -> tuple[TargetClass, ...]:
        return ("energy",) if "power" in words else ()

    def parties(self, words: str) -> tuple[str, ...]:
        return tuple(w for w in ("North", "South") if w in words)


def one(**more: object) -> dict[str, object]:
    return {
        "id": "x",
        "title": "t",
        "conflict": "North–South",
        "promiser": {"value": "North", "certainty": "stated", "sources": ["a"]},
        "announced_by": {"value": "North", "certainty": "stated", "sources": ["a"]},
        "statements": [
            {"role": "announcement", "who": "First", "date": "2026-01-01", "text": "x", "sources": ["a", "b"]},
            {"role": "answer", "who": "Second", "date": "2026-01-02", "text": "y", "sources": ["b", "c"]},
        ],
        "window": {
            "readings": [
                {"id": "W1", "start": "2026-01-01", "end": "2026-01-03", "tz": "Europe/Kyiv", "end_inclusive": "true", "sources": ["a"]},
                {"id": "W2", "start": "2026-01-01", "end": "2026-01-09", "tz": "prose here", "end_inclusive": "maybe so", "sources": ["c"]},
            ]
        },
        "area": {"readings": [{"id": "A1", "text": "town", "sources": ["a"]}, {"id": "A2", "text": "power sites", "sources": ["c"]}]},
        "acts": {"readings": [{"id": "A1", "text": "all", "sources": []}]},
        **more,
    }  # fmt: skip


def read(*pledges: dict[str, object], **more: object):  # type: ignore[no-untyped-def]
    sources = {k: {"publisher": k, "url": "https://x.example", "date": "2026-01-01"} for k in "abc"}
    data = json.dumps({"sources": sources, "pledges": list(pledges), **more}).encode()
    return read_pledges(data, name="p.json", terms=NoTerms())


def test_a_position_is_one_holders_bundle_and_never_a_product() -> None:
    """Two windows and two areas of two holders make two positions, not four; what has no source is nobody's."""
    found = read(one()).found[0]
    held = [(p.holder, p.stated_on, p.window.end, p.area.words) for p in found.positions]
    assert held == [
        ("First", "2026-01-01", "2026-01-03", "town"),
        ("Second", "2026-01-02", "2026-01-09", "power sites"),
        (None, None, None, None),
    ]
    assert found.positions[2].analyst and found.positions[2].acts.words == "all"
    assert all(p.sources for p in found.positions[:2]) and found.imported


def test_every_quirk_is_read_or_refused_with_a_reason() -> None:
    """Ids used twice, prose for zones and ends, areas that are acts: each is told."""
    reasons = " | ".join(r.reason for r in read(one(), one()).refused)
    for words in (
        'id "A1" is used 2 times',
        'prose ("prose here")',
        'prose ("maybe so")',
        "names acts: energy",
        "used twice in the file",
    ):
        assert words in reasons, words


def test_what_a_holder_leaves_unsaid_stays_open() -> None:
    """A position without a window has none, and says that it is not stated."""
    bare = one(window={"readings": []})
    first = read(bare).found[0].positions[0]
    assert first.window.start is None and first.window.end is None and "window not stated" in first.open


def test_the_real_file_has_the_positions_of_january_2026(outside_data: Path) -> None:
    """Washington, Kyiv, the Kremlin, the channels, and Washington after the event; an analyst's completions have no holder."""
    terms = open_tables()[1]
    outcome = read_pledges((outside_data / "pledges.json").read_bytes(), name="p", terms=terms)
    assert len(outcome.found) == 7
    cold = next(p for p in outcome.found if p.key == "ua-2026-01-cold-pause")
    held = [(p.holder, p.stated_on, p.made) for p in cold.positions if p.holder]
    assert [(h.split()[0] if h else "", d) for h, d, _ in held] == [
        ("D.", "2026-01-29"), ("Kremlin", "2026-01-30"), ("V.", "2026-01-30"), ("Russian", "2026-01-30"), ("D.", "2026-02-03"),
    ]  # fmt: skip
    assert held[-1][2] == "after"
    kyiv = cold.positions[2]
    assert (kyiv.window.end, kyiv.window.zone, kyiv.acts.targets) == (
        "2026-02-05",
        "Europe/Kyiv",
        ("energy",),
    )
    assert all(p.analyst for p in cold.positions if p.holder is None)
    assert {p.holder for p in cold.positions if not p.sources} == {None}
    reasons = " | ".join(r.reason for r in outcome.refused)
    for words in (
        '"C1" is used 2 times',
        "Europe/Moscow (= Kyiv in summer)",
        "true (7 days)",
        "names acts: energy",
    ):
        assert words in reasons


def test_the_bundled_pledges_read_without_a_quirk() -> None:
    """Our own format needs no interpretation: whole positions, sources listed, nothing refused."""
    data = (files("onrecord") / "samples" / "pledges.json").read_bytes()
    outcome = read_pledges(data, name="pledges.json", terms=NoTerms())
    assert outcome.refused == () and [p.key for p in outcome.found] == [
        "ua-2026-01-cold-pause",
        "ua-2025-04-easter",
    ]
    for pledge in outcome.found:
        for position in pledge.positions:
            assert bool(position.holder) != position.analyst and (position.analyst or position.sources)


def test_a_file_that_is_none_is_a_fault_and_a_field_that_is_none_a_refusal() -> None:
    """No JSON, no pledges, an unknown format: each is told; a wrong field in our format is named."""
    for data in (b"{", b"[]", b'{"format": "other", "pledges": []}'):
        with pytest.raises(Fault):
            read_pledges(data, name="p.json", terms=NoTerms())
    own = {
        "format": "onrecord.pledges.v1",
        "pledges": [{"key": "k", "promiser": "N", "positions": [{"holder": "N", "colour": "red"}]}],
    }
    outcome = read_pledges(json.dumps(own).encode(), name="p", terms=NoTerms())
    assert outcome.found == () and "colour" in outcome.refused[0].reason
