"""Incidents in MUC-4's shape: reports of 1989 and 1990 from Latin America, telegraphed in capitals alone.

Only ``id`` and ``text`` are read. The text is given small letters again as far as names are known (places of the region by
the gazetteer, months, what stands in brackets), read as every report is, and written with MUC's names of types. Its THREATENED and ATTEMPTED
templates have no record here: what did not happen is no incident.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime
from typing import Any

from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer
from onrecord.model.document import Document, Part
from onrecord.model.incident import Incident
from onrecord.model.quantity import Quantity
from onrecord.pipeline import open_pipeline

REGION = frozenset(
    "AR BO BR CL CO CR CU DO EC GT GY HN HT JM MX NI PA PE PR PY SV TT US UY VE ES".split()
)  # fmt: skip
TYPES = {
    "abduction": "kidnapping", "detention": "kidnapping", "explosion": "bombing", "mine or explosive": "bombing", "airstrike": "bombing",
    "missile strike": "bombing", "drone strike": "bombing", "sabotage": "bombing",
}  # fmt: skip
_MONTHS = "JAN FEB MAR APR MAY JUN JUL AUG SEP OCT NOV DEC".split()
_DATELINE = re.compile(r"(\d{1,2}) (JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC)\w* (\d\d)\b")
_CAPITAL = re.compile(
    r"\b(january|february|april|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday|"
    r"jan|feb|apr|jun|jul|aug|sept?|oct|nov|dec)\b"
)
_RUN = re.compile(r"[a-zñáéíóú'.-]+")
_TITLED = re.compile(
    r"\b((?:president|colonel|general|minister|mayor|captain|major|bishop|father|judge|senator|deputy|leader)s?) ([a-z]+(?: [a-z]+)?)"
)
_SMALL = frozenset("the of and in to a for on at by el la los las san de del".split())


def predict(rows: Iterable[Mapping[str, object]]) -> Iterator[dict[str, object]]:
    """One row an incident: ``{"doc", "type", "date", "place", "killed", "injured", "perp", "target"}``."""
    pipeline = open_pipeline(statements="rules")
    gazetteer = open_gazetteer()
    for row in rows:
        capitals = str(row["text"])
        found = _DATELINE.search(capitals)
        day = f"19{found[3]}-{_MONTHS.index(found[2]) + 1:02}-{int(found[1]):02}" if found else None
        text = small_letters(capitals, gazetteer)
        document = Document(
            text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en", published=_real(day)
        )
        for record in pipeline.read_document(document).records:
            if isinstance(record, Incident):
                yield _row(str(row["id"]), record, day, gazetteer, _country(capitals, gazetteer))


def small_letters(capitals: str, gazetteer: Gazetteer) -> str:
    """``capitals`` with as many letters small as names, sentences and brackets allow; every offset stays."""
    text = capitals.lower()
    out = list(text)

    def raise_(at: int) -> None:
        out[at] = out[at].upper()

    for m in re.finditer(r"(?:^|[.!?]\s+|\n\n\s*|\"\s?|\]\s*)([a-z])", text):
        raise_(m.start(1))
    for m in _CAPITAL.finditer(text):
        raise_(m.start())
    for m in re.finditer(r"[(\[]([a-z]{2,8})[)\]]", text):
        for at in range(m.start(1), m.end(1)):
            raise_(at)
    for m in _TITLED.finditer(text):
        for name in re.finditer(r"\b[a-z]", m[2]):
            raise_(m.start(2) + name.start())
    words = list(_RUN.finditer(text))
    i = 0
    while i < len(words):
        i += _place(text, words, i, gazetteer, raise_)
    return "".join(out)


def _place(text: str, words: list[re.Match[str]], i: int, gazetteer: Gazetteer, raise_: Any) -> int:
    for n in (4, 3, 2, 1):
        run = words[i : i + n]
        if len(run) < n or "\n\n" in text[run[0].start() : run[-1].end()]:
            continue
        name = " ".join(text[run[0].start() : run[-1].end()].split())
        if (n == 1 and (len(name) < 4 or name in _SMALL)) or run[-1][0] in _SMALL:
            continue
        if any(
            p.territory in REGION and gazetteer.size(p.id or "") > (100_000 if n == 1 else 5_000)
            for p in gazetteer.named(name)[:3]
        ):
            for word in run:
                if word[0] not in _SMALL or n > 1:
                    raise_(word.start())
            return n
    return 1


def _real(day: str | None) -> str | None:
    try:
        return datetime.fromisoformat(day).date().isoformat() if day else None
    except ValueError:
        return None


def _country(capitals: str, gazetteer: Gazetteer) -> str | None:
    """The country of the region that a telegram names most, its people among them ("SALVADORAN"): MUC gives every incident one."""
    named = [p.name.upper() for code in sorted(REGION) if (p := gazetteer.get(f"iso:{code}"))]
    counts = {
        name: len(re.findall(rf"\b{re.escape(name[:-1].removeprefix('EL '))}", capitals)) for name in named
    }
    best = max(counts, key=lambda name: counts[name])
    return best if counts[best] else None


def _row(
    doc: str, incident: Incident, day: str | None, gazetteer: Gazetteer, country: str | None
) -> dict[str, object]:
    when = incident.time
    date = (
        [when.start[:10] if when.start else None, (when.end or when.start or "")[:10] or None]
        if when
        else None
    )
    if date is None and day:
        # A telegram that names no day tells of the days before its own.
        date = [None, day]
    place = [country] if country else None
    if incident.place and incident.place.territory in REGION:
        own = gazetteer.get(f"iso:{incident.place.territory}")
        place = [n.upper() for n in (own and own.name, incident.place.name) if n]
    return {
        "doc": doc,
        "type": [TYPES.get(incident.type, "attack")],
        "date": [date] if date else None,
        "place": place,
        "killed": _bounds(incident.killed),
        "injured": _bounds(incident.injured),
        "perp": [incident.actor.upper()] if incident.actor else [],
        "target": [incident.target.upper()] if incident.target else [],
    }


def _bounds(quantity: Quantity | None) -> list[int | None] | None:
    if quantity is None:
        return None
    lower = quantity.lower if quantity.lower is not None else quantity.value
    upper = (
        quantity.upper if quantity.upper is not None else (quantity.value if quantity.lower is None else None)
    )
    return [None if x is None else int(x) for x in (lower, upper)]
