"""The commands of a newsroom, from the command line to the disk and back."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import pytest

from onrecord import cli
from onrecord.commands import add
from onrecord.web.record.store import open_newsroom
from tests.archive.site import fetcher, page, site

SAMPLES = Path(add.__file__).parents[1] / "samples"
TICKER = SAMPLES / "ticker-night-to-3-february.txt"
BRIEFING = SAMPLES / "agency-peskov-briefing.txt"


@pytest.fixture
def room(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A new newsroom that is the current folder."""
    assert cli.main(["init", str(tmp_path / "room")]) == 0
    monkeypatch.chdir(tmp_path / "room")
    monkeypatch.setenv("COLUMNS", "200")
    return tmp_path / "room"


@pytest.fixture
def run(room: Path, capsys: pytest.CaptureFixture[str]):  # type: ignore[no-untyped-def]
    capsys.readouterr()

    def run(*words: object, code: int = 0) -> str:
        got = cli.main([str(w) for w in words])
        told = capsys.readouterr()
        assert got == code, told.err
        return told.out + told.err

    return run


def added(run, *words: object, code: int = 0) -> str:  # type: ignore[no-untyped-def]
    return str(run("add", "--statements", "rules", *words, code=code))


def listed(run, *words: object) -> list[dict[str, object]]:  # type: ignore[no-untyped-def]
    return [json.loads(line) for line in run("list", *words, "--json").splitlines()]


def test_reports_are_kept_listed_and_shown(run) -> None:  # type: ignore[no-untyped-def]
    """From a file to a list to one record with its passage in its line, all marked as a sample and unreviewed."""
    told = added(run, TICKER, BRIEFING)
    assert told.count("kept “") == 2
    assert {d["title"] for d in listed(run, "documents")} == {
        "LIVE: The night the quiet ended",
        "Peskov: request on Kyiv ran until February 1",
    }
    incidents = listed(run, "incidents")
    assert incidents and all(i["says"] == "unreviewed" and i["sample"] for i in incidents)
    shown = run("show", str(incidents[0]["id"])[:8])
    passage = incidents[0]["passages"][0]["text"]  # type: ignore[index]
    assert " ".join(passage.split())[:60] in " ".join(shown.split())
    assert "SAMPLE" in shown and "machine proposal, unreviewed" in shown and "History" in shown


def test_the_same_reports_again_change_nothing_and_say_so(run, room: Path) -> None:  # type: ignore[no-untyped-def]
    """Nothing is added and the files of sources stay as they were."""
    added(run, TICKER)
    before = {p: p.read_bytes() for p in room.glob("sources/*/*")}
    rows = listed(run, "statements")
    assert "kept already" in added(run, TICKER)
    assert listed(run, "statements") == rows
    assert {p: p.read_bytes() for p in room.glob("sources/*/*")} == before


def test_one_bad_source_keeps_no_other_out(run, tmp_path: Path) -> None:  # type: ignore[no-untyped-def]
    """The bad ones are told each with its cure, the status is 2, and the good ones are kept."""
    empty = tmp_path / "empty.txt"
    empty.write_bytes(b"")
    told = added(
        run, tmp_path / "none.txt", empty, TICKER, tmp_path, "http://127.0.0.1:8080/", "http://h:22/", code=2
    )
    assert "5 of 6 sources could not be kept" in told
    assert "there is no such file" in told and "it is a folder" in told and "this machine itself" in told
    assert len(listed(run, "documents")) == 1


def test_a_saved_page_says_where_and_when_it_is_from(run) -> None:  # type: ignore[no-untyped-def]
    """An address and a moment given by hand stand in the record; they belong to one file."""
    added(run, BRIEFING, "--address", "https://agency.example/1", "--captured", "2026-02-03")
    (document,) = listed(run, "documents")
    assert document["address"] == "https://agency.example/1"
    shown = run("show", document["id"])
    assert "captured 2026-02-03 00:00 UTC" in shown
    assert hashlib.sha256(BRIEFING.read_bytes()).hexdigest() in shown
    added(run, BRIEFING, TICKER, "--address", "https://agency.example/1", code=2)
    added(run, BRIEFING, "--captured", "last week", code=2)


def test_a_copy_elsewhere_is_told_as_a_copy(run) -> None:  # type: ignore[no-untyped-def]
    """The second outlet's copy is kept; both say of each other that they are one text."""
    added(run, BRIEFING, "--address", "https://agency.example/1")
    assert "a copy of the text of document" in added(run, BRIEFING, "--address", "https://paper.example/7")
    first, second = (d["id"] for d in listed(run, "documents"))
    assert "copies are no independent sources" in run("show", second)
    assert f"the same text: document {second[:12]}" in run("show", first)


def test_stored_bytes_and_text_come_back(room: Path, capfdbinary: pytest.CaptureFixture[bytes]) -> None:
    """What is printed with --source is the file, byte for byte; a damaged store is told, not printed."""
    cli.main(["add", "--statements", "rules", str(TICKER)])
    cli.main(["list", "documents", "--json"])
    id = json.loads(capfdbinary.readouterr().out.splitlines()[-1])["id"]
    assert cli.main(["show", id, "--source"]) == 0
    assert capfdbinary.readouterr().out == TICKER.read_bytes()
    (stored,) = room.glob("sources/*/*.gz")
    stored.write_bytes(stored.read_bytes()[:-20])
    assert cli.main(["show", id, "--source"]) == 2
    told = capfdbinary.readouterr()
    assert told.out == b"" and b"backup" in told.err


def test_a_decision_its_correction_and_their_undoing(run) -> None:  # type: ignore[no-untyped-def]
    """accept, correct, reject and undo, each with its reason, all in the history and in the state."""
    added(run, TICKER)
    id = listed(run, "incidents")[0]["id"]

    def state() -> tuple[object, ...]:
        found = next(i for i in listed(run, "incidents") if i["id"] == id)
        return found["says"], found["happened"], found["corrected"]

    run(
        "accept",
        id[:10],
        "--says",
        "--happened",
        "fair",
        "--for",
        "an agency",
        "--reason",
        "read",
        "--by",
        "Ann",
    )
    assert state() == ("accepted", "fair", False)
    assert id not in {i["id"] for i in listed(run, "incidents", "--unreviewed")}
    assert "field" in run("correct", id, "traget=x", "--reason", "r", code=2)
    run("correct", id, "target_class=energy", "--reason", "paragraph two")
    assert state() == ("unreviewed", "unassessed", True)
    run("undo", id, "--reason", "wrong record")
    run("reject", id, "--happened", "--against", "old footage", "--reason", "shown by two")
    assert state() == ("accepted", "discounted", False)
    shown = run("show", id)
    for words in (
        "Ann: accept: the source says this; happened: fair – read",
        "taken back since",
        "wrong record",
        "old footage",
    ):
        assert words in shown
    told = json.loads(run("show", id, "--json"))
    assert [a["act"] for a in told["history"]] == ["add", "accept", "correct", "undo", "reject"]


@pytest.mark.parametrize(
    "words",
    [
        ("accept", "--says"), ("accept", "--reason", "r"), ("reject", "--reason", "r"), ("reject", "--says"),
        ("undo",), ("undo", "--reason", "r"), ("accept", "--happened", "fair", "--reason", "r"),
    ],
    ids=" ".join,
)  # fmt: skip
def test_a_decision_without_reason_or_question_is_refused(run, words: tuple[str, ...]) -> None:  # type: ignore[no-untyped-def]
    """Status 2, what is missing is named, and the record stays unreviewed; statements are not graded."""
    added(run, BRIEFING)
    id = listed(run, "statements")[0]["id"]
    run(words[0], id, *words[1:], code=2)
    assert all(s["says"] == "unreviewed" for s in listed(run, "statements"))


def test_lists_are_narrowed_by_time_place_and_document(run) -> None:  # type: ignore[no-untyped-def]
    """Filters only ever leave out, and together leave out what either does."""
    added(run, *sorted(SAMPLES.glob("*.txt")))
    every = {i["id"]: i for i in listed(run, "incidents")}
    window = {i["id"] for i in listed(run, "incidents", "--since", "2026-02-02", "--until", "2026-02-03")}
    assert set() < window < set(every)
    early = {i["id"] for i in listed(run, "incidents", "--until", "2026-01-31")}
    assert early and not any(every[i]["time"]["start"] > "2026-02-01" for i in early)
    place = next(i["place"]["name"] for i in every.values() if i["place"])
    assert {i["place"]["name"] for i in listed(run, "incidents", "--place", place.upper())} == {place}
    document = next(iter(every.values()))["document"]
    assert {i["document"] for i in listed(run, "incidents", "--document", document[:9])} == {document}
    assert len(listed(run, "incidents", "--limit", "2")) == 2
    assert listed(run, "incidents", "--as-known-at", "2020-01-01") == []
    assert "No such incidents" in run("list", "incidents", "--since", "1990-01-01", "--until", "1990-02-01")
    for wrong in (("--since", "soon"), ("--document", "abcdefabcdef"), ("--as-known-at", "then")):
        run("list", "incidents", *wrong, code=2)


def test_readers_comments_make_no_record_and_their_names_are_not_listed(run) -> None:  # type: ignore[no-untyped-def]
    """A page with readers' comments: none of them in a list, none of their names in what is shown."""
    added(run, SAMPLES / "local-paper-railway.html", SAMPLES / "blog-kept-word.html")
    newsroom = open_newsroom(Path.cwd())
    documents = [newsroom.document(d.id).document for d in newsroom.documents()]  # type: ignore[union-attr]
    newsroom.close()
    names = {p.author for d in documents for p in d.parts if p.kind == "comment" and p.author != d.author}
    assert None not in names and len(names) >= 2
    told = "".join(run("list", what) for what in ("documents", "statements", "absences", "refusals", "dues"))
    told += "".join(run("show", d.id) for d in documents)
    assert not [n for n in names if n in told]
    assert "comments by readers" in told


def test_a_page_is_added_from_its_address(run, monkeypatch: pytest.MonkeyPatch) -> None:  # type: ignore[no-untyped-def]
    """End to end: the page is fetched, kept with where it finally was, and its failure keeps no other out."""
    body = (SAMPLES / "blog-kept-word.html").read_bytes()
    monkeypatch.setattr(add, "fetcher_of", lambda settings, tell: fetcher(tell=tell))
    with site() as news:
        news.pages["/old"] = page(b"", status=301, Location="/kept-word")
        news.pages["/kept-word"] = page(body)
        news.pages["/inside"] = page(b"", status=302, Location="http://10.0.0.1/")
        told = added(run, news.url("/old"), news.url("/inside"), news.url("/gone"), TICKER, code=2)
    assert "2 of 4 sources could not be kept" in told and "answered 404" in told
    found = {d["address"] for d in listed(run, "documents")}
    assert news.url("/kept-word") in found
    (document,) = (d for d in listed(run, "documents") if d["address"] == news.url("/kept-word"))
    assert f"{len(body):,} bytes" in run("show", document["id"])


def test_the_real_fetcher_reaches_nothing_on_this_machine(run) -> None:  # type: ignore[no-untyped-def]
    """No option and no setting opens what the guard closes: the command's own fetcher refuses a site on loopback."""
    with site() as news:
        news.pages["/a"] = page(b"<p>A report.</p>")
        for host in ("127.0.0.1", "localhost", "0.0.0.0", "[::1]", "0177.0.0.1"):
            added(run, news.url("/a", host), code=2)
        assert news.asked == []


def test_commands_outside_a_newsroom_say_how_to_make_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Status 2 and the way out."""
    monkeypatch.chdir(tmp_path)
    for words in (
        ["list", "documents"],
        ["show", "abcdef"],
        ["add", str(TICKER)],
        ["undo", "abcdef", "--reason", "r"],
    ):
        assert cli.main(words) == 2
        assert "onrecord init DIR" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_newsroom_is_named_by_option_or_setting(
    run, room: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:  # type: ignore[no-untyped-def]
    """From anywhere, --newsroom or ONRECORD_NEWSROOM leads to it; ONRECORD_BY names who acts."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("ONRECORD_BY", "Night desk")
    added(run, BRIEFING, "--newsroom", room)
    monkeypatch.setenv("ONRECORD_NEWSROOM", str(room))
    id = listed(run, "statements")[0]["id"]
    assert "Night desk: add" in run("show", id)
    assert "was a newsroom already" in run("init", room)
