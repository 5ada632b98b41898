"""``onrecord read`` as a user meets it: what it prints, and what it says to input it cannot use."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path

import pytest

from onrecord.intake.decode import LIMIT

SAMPLES = Path(__file__).resolve().parents[2] / "src" / "onrecord" / "samples"
REPORT = """Mayor: depot hit in Sumy region

By Olha Example

January 31, 2026

Three people were killed when a drone struck a bus depot in Sumy region on Saturday, the regional governor said. "We ask for air defence," he added.

There was no confirmation from Moscow. More than 40 people were injured, according to the emergency service.
"""


def onrecord(*arguments: str, data: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "onrecord", *arguments],
        input=data,
        capture_output=True,
        check=False,
        timeout=100,
    )


def test_records_of_one_report_come_as_json_lines() -> None:
    """Each line is a record with id and method, and each passage is the printed text between its offsets."""
    text = onrecord("read", "-", "--text", data=REPORT.encode()).stdout.decode()
    done = onrecord("read", "-", "--json", data=REPORT.encode())
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 0
    assert {"document", "statement", "incident", "figure", "absence"} <= {r["record"] for r in rows}
    for row in rows:
        assert len(row["id"]) == 64
        assert row["method"]
        groups = row["passages"].values() if isinstance(row["passages"], dict) else [row["passages"]]
        for passage in (p for group in groups for p in group):
            assert text[passage["start"] : passage["end"]] == passage["text"]


def test_the_same_report_gives_the_same_lines() -> None:
    """Two runs give the same bytes: nothing depends on a clock, a hash seed or an order of threads."""
    runs = {
        onrecord("read", "-", "--json", "--captured", "2026-02-10", data=REPORT.encode()).stdout
        for _ in range(2)
    }
    assert len(runs) == 1


def test_a_page_is_written_whole(tmp_path: Path) -> None:
    """--html writes one file and leaves no partial one beside it."""
    page = tmp_path / "page.html"
    assert onrecord("read", str(SAMPLES / "blog-kept-word.html"), "--html", str(page)).returncode == 0
    assert page.read_text("utf-8").rstrip().endswith("</html>")
    assert [p.name for p in tmp_path.iterdir()] == ["page.html"]


def test_a_table_is_printed_by_default() -> None:
    """Without an option the records are printed by kind, marked as unreviewed."""
    shown = onrecord("read", "-", data=REPORT.encode()).stdout.decode()
    assert "machine proposal, unreviewed" in shown
    assert "Happened" in shown
    assert "Said" in shown


def hidden(body: str) -> bytes:
    return f"<html><body><div hidden>{body}</div></body></html>".encode()


@pytest.mark.parametrize(
    ("name", "data", "says"),
    [
        ("empty", b"", "empty"),
        ("only white space", b" \n\t\n ", ""),
        ("a picture", b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 20, "text"),
        ("an archive", b"PK\x03\x04" + bytes(range(256)) * 20, "text"),
        ("zeros", bytes(5000), "empty"),
        (
            "only hidden text",
            hidden("A drone struck a bus depot in Sumy region. " * 20),
            "a reader could see",
        ),
        ("no body", b"<html><head><title>Only a title</title></head><body></body></html>", ""),
    ],
)
def test_what_cannot_be_read_ends_with_a_reason_and_a_cure(name: str, data: bytes, says: str) -> None:
    """Exit code 2, nothing on standard output, and a message that names the input, why, and what to do."""
    done = onrecord("read", "-", "--json", data=data)
    message = done.stderr.decode()
    assert done.returncode == 2, name
    assert done.stdout == b"", name
    assert message.startswith("onrecord read: standard input: "), message
    assert says in message
    assert len(message.strip().splitlines()) == 2, message


def test_fifty_megabytes_are_refused_without_being_read(tmp_path: Path) -> None:
    """A file beyond the limit is refused by its size, at once."""
    big = tmp_path / "big.txt"
    with big.open("wb") as stream:
        stream.truncate(max(LIMIT + 1, 50 * 1024 * 1024))
    begun = time.monotonic()
    done = onrecord("read", str(big))
    assert done.returncode == 2
    assert b"MB is more than one report can have" in done.stderr
    assert time.monotonic() - begun < 20, "reading fifty megabytes takes minutes"


def test_a_folder_and_a_missing_file_are_named(tmp_path: Path) -> None:
    """The message says which of the two it is and what to do."""
    folder = onrecord("read", str(tmp_path))
    missing = onrecord("read", str(tmp_path / "none.txt"))
    assert (folder.returncode, missing.returncode) == (2, 2)
    assert b"it is a folder" in folder.stderr
    assert b"there is no such file" in missing.stderr


def test_elements_nested_ten_thousand_deep_are_read() -> None:
    """Depth of markup is no reason to fail: the report inside is read."""
    body = "".join(f"<p>{p}</p>" for p in REPORT.split("\n\n"))
    deep = f"<html><body>{'<div>' * 10_000}{body}{'</div>' * 10_000}</body></html>"
    done = onrecord("read", "-", "--text", data=deep.encode())
    assert done.returncode == 0, done.stderr
    assert b"Three people were killed" in done.stdout


def test_broken_markup_is_read_as_browsers_do() -> None:
    """Unclosed and crossed elements lose no text."""
    broken = (
        "<html><body><p>" + REPORT.replace("\n\n", "<p><b><i>").replace("\n", " </b>") + "<div><table><tr>"
    )
    done = onrecord("read", "-", "--text", data=broken.encode())
    assert done.returncode == 0, done.stderr
    assert b"More than 40 people were injured" in done.stdout


def test_an_encoding_that_is_not_utf_8_is_told_or_taken_from_the_user() -> None:
    """Windows-1251 text is read with --encoding, and offsets count characters all the same."""
    data = REPORT.replace("Sumy region on Saturday", "Суми on Saturday").encode("cp1251")
    done = onrecord("read", "-", "--text", "--encoding", "windows-1251", data=data)
    assert done.returncode == 0, done.stderr
    assert "Суми" in done.stdout.decode()


def test_help_imports_nothing_heavy() -> None:
    """``onrecord --help`` loads neither Django nor trafilatura nor a model runtime, and answers at once."""
    probe = (
        "import sys\nfrom onrecord.cli import main\ntry:\n main(['--help'])\nexcept SystemExit: pass\n"
        "heavy = {'django','trafilatura','onnxruntime','numpy','rich','jinja2','tokenizers','pyarrow'} & set(sys.modules)\n"
        "sys.exit(f'loaded {heavy}' if heavy else 0)"
    )
    done = subprocess.run([sys.executable, "-c", probe], capture_output=True, check=False, timeout=60)
    assert done.returncode == 0, done.stderr
    assert b"first steps" in done.stdout
