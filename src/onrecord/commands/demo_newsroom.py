"""The demonstration's newsroom: samples added, a reviewer's decisions replayed, series and pledges imported, checked.

Each step runs the command that a user would type, and shows it.
"""

from __future__ import annotations

import argparse
import json
import shutil
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from pathlib import Path
from types import ModuleType
from typing import Any

from rich.console import Console
from rich.markup import escape

from onrecord.commands import accept, add, check, correct, import_, init, reject
from onrecord.exchange.records import Kept, passages_of
from onrecord.model.fault import Fault
from onrecord.web.record.store import Newsroom, open_newsroom

PAGE = "pledge.html"
PLEDGE = "ua-2026-01-cold-pause"
SERIES = (
    ("kyiv-alerts-2026.csv", "kyiv-alerts-2026.toml"),
    ("air-force-2026.csv", "air-force-drones-2026.toml"),
    ("air-force-2026.csv", "air-force-missiles-2026.toml"),
    ("air-force-2026.csv", "air-force-hits-2026.toml"),
)
"""Table and description of each series, in ``samples/series``."""
_MARK = "made-by-the-demonstration"


@dataclass(frozen=True, slots=True, kw_only=True)
class Built:
    """``page`` is the pledge's page; ``undecided`` the decisions that found no record to decide."""

    page: Path
    undecided: tuple[str, ...]


def build(samples: Mapping[str, str], out: Path, captured: str, console: Console) -> Built:
    """Make ``out``/newsroom anew from ``samples`` (file name to document id) and write the pledge's page. Raises Fault where that folder is somebody's own."""
    room = _fresh(out / "newsroom")
    folder = Path(str(files("onrecord") / "samples"))
    step = _Steps(room=room, console=console)
    step(init, str(room))
    (room / _MARK).touch()
    step(add, *(str(folder / s) for s in samples), "--captured", captured, "--by", "Sample desk", quiet=False)
    undecided = tuple(_replay(step, samples, json.loads((folder / "decisions.json").read_text("utf-8"))))
    for table, description in SERIES:
        step(
            import_,
            "series",
            str(folder / "series" / table),
            "--describe",
            str(folder / "series" / description),
        )
    step(import_, "pledges", str(folder / "pledges.json"), takes=(0, 1))
    console.print(
        f"\nThe pledge {PLEDGE}, imported and not read from the samples:", style="bold", highlight=False
    )
    step(check, PLEDGE)
    page = out / PAGE
    step(check, PLEDGE, "--html", str(page))
    return Built(page=page, undecided=undecided)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Steps:
    room: Path
    console: Console

    def __call__(
        self, command: ModuleType, *words: str, takes: Sequence[int] = (0,), quiet: bool = False
    ) -> None:
        name = command.__name__.rsplit(".", 1)[-1].rstrip("_")
        shown = " ".join(f'"{w}"' if " " in w else Path(w).name if "/" in w else w for w in words)
        self.console.print(f"$ onrecord {name} {escape(shown)}", style="dim", highlight=False, soft_wrap=True)
        parser = argparse.ArgumentParser(prog=f"onrecord {name}")
        command.arguments(parser)
        own = [] if name == "init" else ["--newsroom", str(self.room)]
        code = command.run(parser.parse_args([*words, *own]))
        if code not in takes:
            raise Fault(f"onrecord {name}", f"it ended with {code}", "Run that command alone to see why.")


def _replay(step: _Steps, samples: Mapping[str, str], given: Mapping[str, Any]) -> Iterator[str]:
    """Replay every decision that finds its record; the others, in words."""
    modules = {"accept": accept, "correct": correct, "reject": reject}
    for d in given["decisions"]:
        newsroom = open_newsroom(step.room)
        found = _record(newsroom, samples[d["sample"]], d["kind"], d["words"])
        sources = [
            _record(newsroom, samples[s["sample"]], d["kind"], s["words"])
            if "words" in s
            else samples[s["sample"]]
            for s in d.get("sources", ())
        ]
        newsroom.close()
        if found is None or None in sources:
            yield f'{d["act"]} {d["kind"]} "{d["words"]}" of {d["sample"]}'
            continue
        words = [found[:12], *d.get("fields", ()), "--reason", d["reason"], "--by", given["by"]]
        if d["act"] == "correct" or d.get("says"):
            words.append("--says")
        if d.get("happened"):
            words += ["--happened", d["happened"]]
        for option, values in (
            ("--for", d.get("for", ())),
            ("--against", d.get("against", ())),
            ("--source", sources),
        ):
            for value in values:
                words += [option, str(value)]
        step(modules[d["act"]], *words)


def _record(newsroom: Newsroom, document: str, kind: str, words: str) -> str | None:
    for entry in newsroom.find(kind=kind, document=document):
        if any(words in " ".join(p.text.split()) for p in _passages(entry.record)):
            return entry.id
    return None


def _passages(record: Any) -> Iterator[Any]:
    kept: Kept = record
    return passages_of(kept)


def _fresh(room: Path) -> Path:
    if room.exists():
        if not (room / _MARK).exists():
            raise Fault(
                str(room), "it is there and not the demonstration's", "Give another folder with --out."
            )
        shutil.rmtree(room)
    return room
