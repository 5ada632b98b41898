"""WARC files: what was captured comes back, and damage is told with its cure."""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator

from onrecord.archive.capture import Capture, Response, file_address
from onrecord.archive.sources import Sources
from onrecord.archive.warc import read_warc, write_warc
from onrecord.model.fault import Fault

MOMENT = datetime(2026, 2, 3, 8, 0, 0, 123456, tzinfo=UTC)
PAGE = b"<p>Two killed in Zaporizhzhia.</p>" * 20


def fetched(**changes: object) -> Capture:
    body = gzip.compress(PAGE, mtime=0)
    headers = (
        ("Content-Type", "text/html; charset=windows-1251"),
        ("Content-Encoding", "gzip"),
        ("Transfer-Encoding", "chunked"),
    )
    given: dict[str, object] = {
        "address": "https://news.example/a?b=c",
        "data": PAGE,
        "moment": MOMENT,
        "media_type": "text/html",
        "charset": "windows-1251",
        "response": Response(status=200, reason="OK", headers=headers, body=body),
        "hops": ("https://news.example/",),
    }
    return Capture(**(given | changes))  # type: ignore[arg-type]


def test_a_fetched_source_comes_back_as_it_was() -> None:
    """Address, bytes, moment, type, headers and hops of a response survive the archive."""
    assert read_warc(write_warc(fetched()), name="x") == fetched()


@given(
    data=st.binary(max_size=300),
    name=st.text(min_size=1, max_size=20).filter(lambda n: "/" not in n and "\0" not in n),
    stated=st.booleans(),
)
def test_a_file_comes_back_as_it_was(data: bytes, name: str, stated: bool) -> None:
    """Any bytes under any name survive the archive."""
    capture = Capture(address=file_address(name), data=data, moment=MOMENT, stated=stated)
    assert read_warc(write_warc(capture), name="x") == capture


def test_other_tools_can_read_and_check_the_file(tmp_path: Path) -> None:
    """It is WARC 1.1 as warcio reads it, with a SHA-256 digest of the payload that its checker holds right."""
    path = tmp_path / "a.warc.gz"
    path.write_bytes(write_warc(fetched()))
    (record,) = ArchiveIterator(BytesIO(path.read_bytes()))
    assert record.rec_headers.protocol == "WARC/1.1"
    assert record.rec_headers.get_header("WARC-Payload-Digest").startswith("sha256:")
    with path.open("rb") as stream:
        for checked in ArchiveIterator(stream, check_digests="raise"):
            assert checked.content_stream().read() == PAGE


def test_a_capture_is_address_bytes_and_moment() -> None:
    """Another address, other bytes or another moment make another capture."""
    ids = {
        fetched().id,
        fetched(address="https://copy.example/a").id,
        fetched(data=PAGE + b"!").id,
        fetched(moment=datetime(2026, 2, 4, tzinfo=UTC)).id,
    }
    assert len(ids) == 4


def test_a_file_whose_moment_nobody_said_is_one_capture_whenever_it_is_added() -> None:
    """Adding the same file tomorrow is no new capture; with a stated moment it is."""
    later = datetime(2027, 1, 1, tzinfo=UTC)
    unsaid = [Capture(address="file:///a", data=PAGE, moment=m, stated=False).id for m in (MOMENT, later)]
    said = [Capture(address="file:///a", data=PAGE, moment=m, stated=True).id for m in (MOMENT, later)]
    assert unsaid[0] == unsaid[1]
    assert said[0] != said[1]


def test_a_files_address_is_its_name_alone() -> None:
    """Where a file lay on somebody's machine is not kept."""
    assert file_address("/home/ann/secret folder/re port.html") == "file:///re%20port.html"


def damages() -> list[tuple[str, bytes]]:
    whole = write_warc(fetched())
    plain = gzip.decompress(whole)
    flips = [
        (f"bit {at}", whole[:at] + bytes([whole[at] ^ 0x10]) + whole[at + 1 :])
        for at in range(0, len(whole), max(1, len(whole) // 40))
    ]
    return [
        ("empty", b""),
        ("cut in half", whole[: len(whole) // 2]),
        ("last byte gone", whole[:-1]),
        ("no gzip", plain),
        ("other bytes", gzip.compress(plain.replace(b"news.example", b"evil.example"))),
        ("other payload", gzip.compress(plain[:-12] + b"x" * 8 + plain[-4:])),
        ("other moment", gzip.compress(plain.replace(b"2026-02-03T08", b"2026-02-03T09"))),
        ("no record", gzip.compress(b"hello")),
        *flips,
    ]


@pytest.mark.parametrize(("what", "data"), damages(), ids=lambda x: x if isinstance(x, str) else "")
def test_damage_is_told_with_its_cure(what: str, data: bytes) -> None:
    """Whatever byte was changed, a damaged file is either read as it was or refused: never read otherwise."""
    try:
        read = read_warc(data, name="ab/cd.warc.gz")
    except Fault as fault:
        assert fault.input == "ab/cd.warc.gz" and "backup" in fault.cure
    else:
        # Only gzip's own header (its time, its system) can change without changing what was kept.
        assert what.startswith("bit") and read == fetched()


def test_a_missing_file_is_told_with_its_cure(tmp_path: Path) -> None:
    """A source whose file is gone is named, and how to get it back."""
    with pytest.raises(Fault, match="backup"):
        Sources(folder=tmp_path).read("ab/cd.warc.gz")


def test_what_a_killed_run_left_is_cleared_or_handed_out(tmp_path: Path) -> None:
    """Half a file goes; a whole one that was not marked done is handed out once."""
    sources = Sources(folder=tmp_path)
    path = sources.keep(fetched())
    (tmp_path / ".new" / "half.part").write_bytes(b"half")
    assert list(sources.unfinished()) == [path]
    assert not list(tmp_path.glob(".new/*.part"))
    sources.done(path)
    assert list(sources.unfinished()) == []
    assert sources.read(path) == fetched()


def test_leftovers_are_looked_for_only_where_nobody_else_is_adding(tmp_path: Path) -> None:
    """A second run beside the first does not take the first one's unfinished files for leftovers."""
    sources = Sources(folder=tmp_path)
    looked: list[str] = []
    with sources.working(lambda: looked.append("first")), sources.working(lambda: looked.append("second")):
        pass
    with sources.working(lambda: looked.append("third")):
        pass
    assert looked == ["first", "third"]
