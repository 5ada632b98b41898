"""Compile the gold reports: quotes to offsets, short forms to records, words checked against the lists.

In      ``reports/*.toml`` (train and dev) and ``reports/test/*.toml`` (the kept-apart fifth), marked by GUIDE.md
Out     ``reports.jsonl`` and ``reports.test.jsonl``, one report a line, in the shape of ``--json``

    python3 evals/gold/compile.py           write both files, print the counts
    python3 evals/gold/compile.py --check   fail if the files are not what the sources give

Standard library only. Every fault is reported, with report and mark; exit status 1 if there is any.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import tomllib
from collections import Counter
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SPLITS = ("train", "train", "train", "dev", "test")

GENRES = (
    "wire",
    "ticker",
    "official post",
    "local paper",
    "blog",
    "aid agency",
    "ministry",
    "analyst",
    "channel",
    "broadcast",
)
CONFLICTS = ("ukraine", "gaza", "lebanon", "sudan", "yemen", "karabakh", "other")
TYPES = (
    "drone strike", "missile strike", "airstrike", "shelling", "shooting", "ground assault", "mine or explosive", "explosion",
    "abduction", "detention", "execution", "sabotage", "attack", "damage reported",
)  # fmt: skip
MEANS = (
    "shahed-type drone", "fpv drone", "sea drone", "reconnaissance drone", "drone", "ballistic missile", "cruise missile",
    "anti-aircraft missile", "anti-ship missile", "missile", "guided bomb", "bomb", "artillery", "rocket", "mortar", "tank",
    "small arms", "sniper", "mine", "car bomb", "explosive device", "unexploded ordnance", "cluster munition", "arson", "mixed",
)  # fmt: skip
STAGES = ("launch", "transit", "intercepted", "debris", "impact")
TARGETS = (
    "energy", "water", "heating", "medical", "school", "residential", "transport", "industrial", "military", "port",
    "religious", "aid", "market", "government", "other",
)  # fmt: skip
PRECISIONS = ("instant", "hour", "part of day", "day", "week", "month", "season", "year", "longer", "unknown")
STANCES = (
    "announces", "asserts", "confirms", "denies", "accepts", "rejects", "promises", "offers", "requests", "demands",
    "threatens", "warns", "predicts", "accuses", "admits", "retracts", "doubts", "praises", "declines", "no comment",
)  # fmt: skip
FORMS = ("oral", "written", "relayed", "ordered", "unknown")
ABSENT = (
    "confirmation", "denial", "comment", "answer", "clarification", "figures", "claim of responsibility", "evidence", "access",
)  # fmt: skip
DUES = ("schedule", "deadline", "forecast", "warning", "ultimatum", "pledge", "plan")
HARD = (
    "warning", "plan", "denial", "old incident", "drill", "intercepted", "debris", "hypothetical", "quoted incident",
    "corrected toll", "no casualties", "two raids in one sentence", "claims of both sides", "alert", "false report", "total only",
    "repeated mention", "relayed pledge", "written pledge", "denied pledge", "conditional pledge", "reciprocal pledge",
    "extended pledge", "reinterpreted pledge", "pledge to act", "demand, no pledge", "proposal, no pledge", "threat", "vague time",
    "vague toll", "no attack at all", "ordered pledge", "lapsed pledge", "violation counts",
)  # fmt: skip
INSTANT = re.compile(r"\d{4}(-\d\d(-\d\d(T\d\d:\d\d)?)?)?$")

Mark = dict[str, Any]


def split_of(report_id: str) -> str:
    """The split a report's id puts it in, whatever else there is."""
    return SPLITS[int(hashlib.sha256(report_id.encode()).hexdigest()[:8], 16) % len(SPLITS)]


class Faults(list[str]):
    """What is wrong, each line with the report and the mark it is in."""

    where = ""

    def say(self, words: str) -> None:
        self.append(f"{self.where}: {words}")

    def word(self, value: str | None, among: tuple[str, ...], what: str) -> str | None:
        if value is not None and value not in among:
            self.say(f"{what} {value!r} is not in the list")
        return value

    def only(self, mark: Mark, allowed: str, needed: str = "") -> None:
        self.extend(f"{self.where}: unknown field {k!r}" for k in mark if k not in allowed.split())
        self.extend(
            f"{self.where}: field {k!r} is missing"
            for k in needed.split()
            if not mark.get(k) and mark.get(k) is not False
        )

    def passage(self, text: str, quote: str) -> Mark:
        """The offsets of ``quote``; ``"words @2"`` is its second occurrence. A repeated quote needs its number."""
        numbered = re.fullmatch(r"(.*) @(\d+)", quote, re.S)
        words, number = (numbered[1], int(numbered[2])) if numbered else (quote, 1)
        found = [m.start() for m in re.finditer(re.escape(words), text)]
        if len(found) < number:
            self.say(f"quote not found: {quote!r}")
            return {"start": -1, "end": -1, "text": words}
        if not numbered and len(found) > 1:
            self.say(f"quote occurs {len(found)} times, give its number: {quote!r}")
        return {"start": found[number - 1], "end": found[number - 1] + len(words), "text": words}

    def passages(self, text: str, quotes: list[str] | str | None) -> list[Mark]:
        quotes = [quotes] if isinstance(quotes, str) else quotes or []
        return sorted((self.passage(text, q) for q in quotes), key=lambda p: (p["start"], p["end"]))

    def words(self, text: str, quotes: list[str] | None) -> list[str]:
        """Terms in the report's own words: each must stand in the text, as often as it likes."""
        for quote in quotes or []:
            if quote not in text:
                self.say(f"words not in the text: {quote!r}")
        return list(quotes or [])


def read_time(value: str | None, faults: Faults) -> Mark | None:
    """``"2024-11-17T20:00/2024-11-18T07:00 part of day"``: start, end and precision; a lone day is its own end."""
    if value is None:
        return None
    span, _, precision = value.partition(" ")
    start, _, end = span.partition("/")
    for side in (start, end or start):
        if side != ".." and not INSTANT.match(side):
            faults.say(f"time {value!r} is not ISO")
    faults.word(precision, PRECISIONS, "precision")
    end = end or start
    if ".." not in (start, end) and end < start[: len(end)]:
        faults.say(f"time {value!r} ends before it starts")
    return {
        "start": None if start == ".." else start,
        "end": None if end == ".." else end,
        "precision": precision,
    }


def read_bounds(value: str | None, faults: Faults) -> list[int | None] | None:
    """``"3"`` exact, ``"3+"`` at least, ``"-5"`` up to, ``"2-4"`` from to."""
    if value is None:
        return None
    if found := re.fullmatch(r"(\d+)\+", value):
        return [int(found[1]), None]
    if found := re.fullmatch(r"-(\d+)", value):
        return [None, int(found[1])]
    if found := re.fullmatch(r"(\d+)(?:-(\d+))?", value):
        return [int(found[1]), int(found[2] or found[1])]
    faults.say(f"bounds {value!r} cannot be read")
    return None


def read_incident(text: str, mark: Mark, faults: Faults) -> Mark:
    faults.only(
        mark, "type alt_types means stage target place site time killed injured actor by p", "type stage p"
    )
    if mark.get("by") and not mark.get("actor"):
        faults.say("attributed_by without an actor")
    for name in re.findall(r"\w[\w'’-]{3,}", f"{mark.get('place', '')} {mark.get('site', '')}"):
        if name.lower() not in text.lower() and name not in ("region", "district"):
            faults.say(f"place word {name!r} is not in the text")
    return {
        "type": faults.word(mark.get("type"), TYPES, "type"),
        "alt_types": [faults.word(t, TYPES, "type") for t in mark.get("alt_types", [])],
        "means": faults.word(mark.get("means"), MEANS, "means"),
        "stage": faults.word(mark.get("stage"), STAGES, "stage"),
        "target": faults.word(mark.get("target"), TARGETS, "target"),
        "place": {"name": mark["place"], "site": mark.get("site")} if mark.get("place") else None,
        "time": read_time(mark.get("time"), faults),
        "killed": read_bounds(mark.get("killed"), faults),
        "injured": read_bounds(mark.get("injured"), faults),
        "actor": mark.get("actor"),
        "attributed_by": mark.get("by"),
        "passages": faults.passages(text, mark.get("p")),
    }


def read_window(text: str, mark: Mark | None, faults: Faults) -> Mark:
    mark = mark or {}
    faults.only(mark, "start end text", "text" if mark else "")
    for key in ("start", "end"):
        if mark.get(key) and not INSTANT.match(mark[key]):
            faults.say(f"window {key} {mark[key]!r} is not ISO")
    faults.words(text, [mark["text"]] if mark.get("text") else [])
    return {"start": mark.get("start"), "end": mark.get("end"), "text": mark.get("text")}


def read_position(text: str, mark: Mark, faults: Faults) -> Mark:
    faults.only(mark, "holder window area acts exceptions conditions p", "p")
    terms = {key: faults.words(text, mark.get(key)) for key in ("area", "acts", "exceptions", "conditions")}
    window = read_window(text, mark.get("window"), faults)
    if not window["text"] and not any(terms.values()):
        faults.say("position without a term")
    return {
        "holder": mark.get("holder"),
        "window": window,
        **terms,
        "passages": faults.passages(text, mark.get("p")),
    }


def read_pledge(text: str, mark: Mark, faults: Faults) -> Mark:
    faults.only(
        mark,
        "alleged form promiser announcer requested_by beneficiary obligations positions open voices claims p",
        "alleged form promiser obligations p",
    )
    obligations = []
    for one in mark.get("obligations", []):
        faults.only(one, "bound act refrain", "bound act refrain")
        faults.words(text, [one.get("act", "")])
        obligations.append({key: one.get(key) for key in ("bound", "act", "refrain")})
    voices = []
    for one in mark.get("voices", []):
        faults.only(one, "party stance p", "party stance p")
        faults.word(one.get("stance"), STANCES, "stance")
        voices.append(
            {
                "party": one.get("party"),
                "stance": one.get("stance"),
                "passages": faults.passages(text, one.get("p")),
            }
        )
    claims = []
    for one in mark.get("claims", []):
        faults.only(one, "claimant words kept count unit", "claimant words")
        faults.words(text, [one.get("words", "")])
        claims.append({key: one.get(key) for key in ("claimant", "words", "kept", "count", "unit")})
    return {
        "alleged": mark.get("alleged"),
        "form": faults.word(mark.get("form"), FORMS, "form"),
        **{key: mark.get(key) for key in ("promiser", "announcer", "requested_by", "beneficiary")},
        "obligations": obligations,
        "positions": [read_position(text, one, faults) for one in mark.get("positions", [])],
        "open": faults.words(text, mark.get("open")),
        "voices": voices,
        "claims": claims,
        "passages": faults.passages(text, mark.get("p")),
    }


def read_absence(text: str, mark: Mark, faults: Faults) -> Mark:
    faults.only(mark, "party of about by as_of since p", "party of p")
    return {
        "party": mark.get("party"),
        "of": faults.word(mark.get("of"), ABSENT, "absence of"),
        "about": mark.get("about"),
        "reported_by": mark.get("by"),
        "as_of": mark.get("as_of"),
        "since": mark.get("since"),
        "passages": faults.passages(text, mark.get("p")),
    }


def read_due(text: str, mark: Mark, faults: Faults) -> Mark:
    faults.only(mark, "what by who sort p", "what sort p")
    faults.words(text, [mark.get("what", "")])
    return {
        "what": mark.get("what"),
        "by": read_window(text, mark.get("by"), faults) if mark.get("by") else None,
        "who": mark.get("who"),
        "sort": faults.word(mark.get("sort"), DUES, "due sort"),
        "passages": faults.passages(text, mark.get("p")),
    }


READ = {"incidents": read_incident, "pledges": read_pledge, "absences": read_absence, "due": read_due}


def read_report(mark: Mark, faults: Faults) -> Mark:
    identity = mark.get("id", "?")
    faults.where = identity
    faults.only(
        mark,
        "id published genre conflict hard text incidents pledges absences due",
        "id published genre conflict text",
    )
    text = mark.get("text", "").strip("\n")
    count = len(text.split())
    if not 60 <= count <= 500:
        faults.say(f"{count} words")
    kinds = {}
    for kind, read in READ.items():
        kinds[kind] = []
        for number, one in enumerate(mark.get(kind, []), start=1):
            faults.where = f"{identity} {kind} {number}"
            kinds[kind].append(read(text, one, faults))
    faults.where = identity
    return {
        "id": identity,
        "split": split_of(identity),
        "published": mark.get("published"),
        "genre": faults.word(mark.get("genre"), GENRES, "genre"),
        "conflict": faults.word(mark.get("conflict"), CONFLICTS, "conflict"),
        "hard": [faults.word(h, HARD, "hard case") for h in mark.get("hard", [])],
        "text": text,
        **kinds,
    }


def read_all(faults: Faults) -> list[Mark]:
    reports = []
    for path in sorted((HERE / "reports").rglob("*.toml")):
        for mark in tomllib.loads(path.read_text(encoding="utf-8"))["report"]:
            report = read_report(mark, faults)
            reports.append(report)
            if (report["split"] == "test") != (path.parent.name == "test"):
                faults.say(f"split {report['split']} does not belong into {path.parent.name}/{path.name}")
    for identity, count in Counter(r["id"] for r in reports).items():
        if count > 1:
            faults.append(f"{identity}: id occurs {count} times")
    return sorted(reports, key=lambda r: str(r["id"]))


def count(reports: list[Mark]) -> str:
    """How many of each kind, split, genre, conflict and hard case, a line each."""
    lines = [f"reports {len(reports)}, words {sum(len(r['text'].split()) for r in reports)}"]
    for key in ("split", "genre", "conflict"):
        lines.append(
            f"{key}: " + ", ".join(f"{k} {n}" for k, n in Counter(r[key] for r in reports).most_common())
        )
    lines.append(
        "hard: "
        + ", ".join(f"{k} {n}" for k, n in Counter(h for r in reports for h in r["hard"]).most_common())
    )
    lines.append("marks: " + ", ".join(f"{kind} {sum(len(r[kind]) for r in reports)}" for kind in READ))
    lines.append(
        f"with a pledge {sum(bool(r['pledges']) for r in reports)}, without an incident {sum(not r['incidents'] for r in reports)}"
    )
    for key in ("type", "stage", "target"):
        lines.append(
            f"incident {key}: "
            + ", ".join(
                f"{k} {n}" for k, n in Counter(i[key] for r in reports for i in r["incidents"]).most_common()
            )
        )
    lines.append(
        "pledge form: "
        + ", ".join(
            f"{k} {n}" for k, n in Counter(p["form"] for r in reports for p in r["pledges"]).most_common()
        )
    )
    lines.append(f"positions {sum(len(p['positions']) for r in reports for p in r['pledges'])}")
    return "\n".join(lines)


def main(arguments: list[str]) -> int:
    faults = Faults()
    reports = read_all(faults)
    if faults:
        print("\n".join(faults), file=sys.stderr)
        return 1
    files = {
        "reports.jsonl": [r for r in reports if r["split"] != "test"],
        "reports.test.jsonl": [r for r in reports if r["split"] == "test"],
    }
    stale = []
    for name, rows in files.items():
        lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
        path = HERE / name
        if "--check" in arguments:
            stale += [name] if not path.exists() or path.read_text(encoding="utf-8") != lines else []
        else:
            path.write_text(lines, encoding="utf-8")
    if stale:
        print(
            f"not what the sources give: {', '.join(stale)}; run python3 evals/gold/compile.py",
            file=sys.stderr,
        )
        return 1
    print(count(reports))
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
