"""``import``, ``attest`` and ``check`` on a newsroom of their own, from end to end."""

from __future__ import annotations

import json
from importlib.resources import files
from pathlib import Path

import pytest

from onrecord.cli import main

SAMPLES = Path(str(files("onrecord") / "samples"))


@pytest.fixture
def newsroom(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    assert main(["init", str(tmp_path / "room")]) == 0
    monkeypatch.chdir(tmp_path / "room")
    return tmp_path / "room"


def imported() -> None:
    folder = SAMPLES / "series"
    assert main(["import", "pledges", str(SAMPLES / "pledges.json")]) == 0
    assert (
        main(
            [
                "import",
                "series",
                str(folder / "kyiv-alerts-2026.csv"),
                "--describe",
                str(folder / "kyiv-alerts-2026.toml"),
            ]
        )
        == 0
    )
    assert (
        main(
            [
                "import",
                "series",
                str(folder / "air-force-2026.csv"),
                "--describe",
                str(folder / "air-force-hits-2026.toml"),
            ]
        )
        == 0
    )


def board(capsys: pytest.CaptureFixture[str], *words: str) -> dict[str, object]:
    capsys.readouterr()
    assert main(["check", *words, "--json"]) == 0
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


def answers(found: dict[str, object]) -> dict[str, str]:
    return {f["position"]: f["answer"] for f in found["findings"] if f["obligation"] == 0}  # type: ignore[attr-defined,index]


def test_without_reports_a_watched_city_has_none_seen_and_the_rest_cannot_be_told(
    newsroom: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The city's log makes "none seen" for Kyiv with its share; a party's count of hits somewhere keeps it from the country."""
    imported()
    found = answers(board(capsys, "ua-2026-01-cold-pause"))
    assert found["Kremlin on 30 January"] == "none seen"
    assert found["Kyiv on 30 January"] == found["Washington on 29 January"] == "cannot be told"


def test_the_same_file_twice_changes_nothing_and_says_so(
    newsroom: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A second import of pledges or series is known, and the board stays the same."""
    imported()
    first = board(capsys, "ua-2026-01-cold-pause")
    imported()
    assert "nothing changed" in capsys.readouterr().out
    assert board(capsys, "ua-2026-01-cold-pause") == first


def test_an_attestation_makes_hours_observed(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Easter 2025 cannot be told until somebody attests what they saw none of; then it says in how many hours."""
    imported()
    assert answers(board(capsys, "ua-2025-04-easter"))["Moscow's order on 19 April"] == "cannot be told"
    words = (
        "--observer ACLED --place Ukraine --from 2025-04-20T00:00+03:00 --to 2025-04-21T00:00+03:00".split()
    )
    assert main(["attest", "--of", "drone strike, missile strike", *words]) == 0
    found = board(capsys, "ua-2025-04-easter")
    finding = next(
        f for f in found["findings"] if f["position"].startswith("Moscow") and f["obligation"] == 0
    )  # type: ignore[attr-defined]
    assert finding["answer"] == "none seen"
    assert (finding["observed"]["hours"], finding["observed"]["hours_observed"]) == (30, 24)
    assert "shelling" in finding["observed"]["blind"]


def test_text_and_page_carry_the_board(newsroom: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The text form names every holder; the page is written whole."""
    imported()
    capsys.readouterr()
    assert main(["check", "ua-2026-01-cold-pause"]) == 0
    text = capsys.readouterr().out
    for words in (
        "Kremlin on 30 January",
        "STATED AFTER THE EVENT",
        "he kept his word",
        "Threshold: corroborated",
    ):
        assert words in text
    assert main(["check", "ua-2026-01-cold-pause", "--html", "page.html"]) == 0
    assert "</html>" in Path("page.html").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (["check", "no-such-pledge"], "Import one"),
        (["check", "x", "--as-of", "yesterday"], "no day"),
        (["import", "series", "none.csv", "--describe", "none.toml"], "no such file"),
        (["import", "series", "none.csv"], "--describe"),
        (
            [
                "attest",
                "--observer",
                "a",
                "--of",
                "quiet",
                "--place",
                "Kyiv",
                "--from",
                "2026-01-01",
                "--to",
                "2026-01-02",
            ],
            "no type of incident",
        ),
        (
            [
                "attest",
                "--observer",
                "a",
                "--of",
                "any act",
                "--place",
                "Qqqx",
                "--from",
                "2026-01-01",
                "--to",
                "2026-01-02",
            ],
            "no such place",
        ),
    ],
)
def test_what_cannot_be_used_is_told_with_its_cure(
    newsroom: Path, capsys: pytest.CaptureFixture[str], words: list[str], told: str
) -> None:
    """Each wrong input leaves with status 2 and one message that names it."""
    assert main(words) == 2
    assert told in capsys.readouterr().err
