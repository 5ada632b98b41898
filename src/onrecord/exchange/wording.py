"""Records in one line of plain words, the same in the terminal, on pages and in lists.

No word here judges: claims carry their claimant, bounds keep their qualifier, unknown is said.
"""

from __future__ import annotations

from onrecord.exchange.records import Kept
from onrecord.model.absence import Absence
from onrecord.model.document import Document
from onrecord.model.due import Due
from onrecord.model.figure import Figure
from onrecord.model.incident import Incident
from onrecord.model.outcome import Refusal
from onrecord.model.pledge import Pledge
from onrecord.model.position import Window
from onrecord.model.quantity import Quantity
from onrecord.model.statement import Statement
from onrecord.model.when import When

KINDS: dict[str, tuple[str, str]] = {
    "statement": ("Said", "statements"),
    "absence": ("Not said", "absences"),
    "incident": ("Happened", "incidents"),
    "figure": ("Counted", "figures"),
    "pledge": ("Promised", "pledges"),
    "due": ("Falls due", "dues"),
    "refusal": ("Seen, not put on record", "refusals"),
}
"""Each kind of record: what it is called to readers, and its plural in lists."""


def headline(record: Kept) -> str:
    """One line that says what is on record, in words that could stand in print with its source."""
    match record:
        case Statement():
            return _statement(record)
        case Absence():
            about = f" about {record.about}" if record.about else ""
            since = f" since {record.since}" if record.since else ""
            return f"No {record.of} from {record.party}{about}{since}, as reported by {record.reported_by}"
        case Incident():
            return _incident(record)
        case Figure():
            return _figure(record)
        case Pledge():
            return _pledge(record)
        case Due():
            by = when_in_words(record.by) if record.by else "no day given"
            return f"{_cut(record.what, 140)} ({record.sort}{f', {record.who}' if record.who else ''}): {by}"
        case Refusal():
            return f"{record.of}: {record.reason}"
        case Document():
            return (
                " · ".join(x for x in (record.title, record.author, record.publisher, record.published) if x)
                or "untitled"
            )


def _statement(s: Statement) -> str:
    speaker = s.speaker or "speaker not named"
    words = " … ".join(p.text for p in s.content)
    bare = words.strip('“”«»„"')
    quoted = f"“{_cut(bare, 160)}”" if s.direct else _cut(words, 160)
    stance = f"{'does not ' if s.negated else ''}{s.stance if not s.negated else _plain(s.stance)}"
    chain = f", as {s.reported_by} reports" if s.reported_by else ""
    return f"{speaker} {stance}{' (conditional)' if s.conditional else ''}: {quoted}{chain}"


def _incident(i: Incident) -> str:
    what = i.type if i.stage == "impact" else f"{i.type} ({i.stage})"
    where = i.place.name if i.place else "place not told"
    parts = [f"{what.capitalize()}, {where}"]
    if i.target:
        parts.append(i.target)
    if i.killed is not None:
        parts.append(f"killed: {quantity_in_words(i.killed)}")
    if i.injured is not None:
        parts.append(f"injured: {quantity_in_words(i.injured)}")
    parts.append(when_in_words(i.time) if i.time else "time not told")
    if i.actor:
        parts.append(f"by {i.actor}{f', says {i.attributed_by}' if i.attributed_by else ''}")
    return "; ".join(parts)


def _figure(f: Figure) -> str:
    what = f.of if f.measure == "other" and f.of else f.measure
    if f.of and f.population == "any" and f.of not in {"people", "persons"} and what != f.of:
        what = f"{what} {f.of}"
    population = "" if f.population == "any" else f", {f.population}"
    side = f", {f.side}" if f.side else ""
    period = f", {f.period}" if f.period else ""
    issuer = f" ({f.quantity.sort} by {f.issuer})" if f.issuer else f" ({f.quantity.sort}, issuer not named)"
    return f"{what.capitalize()}{population}{side}{period}: {quantity_in_words(f.quantity)}{issuer}"


def _pledge(p: Pledge) -> str:
    acts = "; ".join(o.act for o in p.obligations) or "terms not told"
    promiser = p.promiser or "promiser not named"
    by = f", alleged by {p.announcer}" if p.alleged and p.announcer and p.announcer != p.promiser else ""
    left = f"; {len(p.open)} term{'s' if len(p.open) != 1 else ''} left open" if p.open else ""
    return f"{promiser}: {_cut(acts, 120)}{by}{left}"


_ROUND = frozenset(
    "several few many some couple tens dozens scores hundreds thousands millions number multiple numerous".split()
)
"""Words that count without a number: what they bound is added, never put in their place."""


def quantity_in_words(q: Quantity) -> str:
    """ "more than 2,500", "500,000 to 600,000", "around 1.2 million", "at least 1"; never a bare bound."""
    unit = f" {q.unit}" if q.unit and q.unit not in {"people", "persons"} else ""
    if q.lower is not None and q.upper is not None and q.lower != q.upper:
        words = f"{_digits(q.lower)} to {_digits(q.upper)}"
    elif q.qualifier and q.value is None and q.qualifier.removesuffix(" of").split()[-1] in _ROUND:
        words = f"{q.qualifier.removesuffix(' of')} (at least {_digits(q.lower)})" if q.lower else q.qualifier
    elif q.lower is not None and q.upper is None:
        words = f"{q.qualifier or ('more than' if q.lower_open else 'at least')} {_digits(q.lower)}"
    elif q.upper is not None and q.lower is None:
        words = f"{q.qualifier or ('fewer than' if q.upper_open else 'up to')} {_digits(q.upper)}"
    elif q.value is not None:
        words = f"{q.qualifier} {_digits(q.value)}" if q.qualifier else _digits(q.value)
    elif q.lower is not None:
        words = _digits(q.lower)
    else:
        words = q.qualifier or "number not given"
    direction = {"up": "up ", "down": "down "}.get(q.change or "", "")
    return f"{direction}{words}{unit}"


def when_in_words(when: When) -> str:
    """The interval as far as it is known: "2026-01-30", "2026-01-29 to 2026-01-30", "until 2026-02-01"."""
    about = "about " if when.approximate else ""
    zone = f" ({when.zone})" if when.zone and when.start and "T" in when.start else ""
    start, end = (x.replace("T", " ") if x else None for x in (when.start, when.end))
    if start and end:
        return f"{about}{start}{zone}" if start == end else f"{about}{start} to {end}{zone}"
    if start:
        return f"{about}since {start}{zone}"
    if end:
        return f"{about}until {end}{zone}"
    return f"time not told ({when.timex})" if when.timex else "time not told"


def window_in_words(window: Window) -> str:
    """A window with what its holder left unsaid: "from 2026-01-30, end not said"."""
    start = window.start.replace("T", " ") if window.start else "start not said"
    end = window.end.replace("T", " ") if window.end else "end not said"
    if not window.start and not window.end:
        return window.words or "start and end not said"
    return f"{start} to {end}" + (f" ({window.zone})" if window.zone else "")


def _digits(value: float) -> str:
    return f"{int(value):,}" if value == int(value) else f"{value:,g}"


def _cut(words: str, length: int) -> str:
    words = " ".join(words.split())
    return words if len(words) <= length else words[: length - 1].rsplit(" ", 1)[0] + " …"


def _plain(stance: str) -> str:
    """The bare verb of a stance: "confirms" to "confirm", "denies" to "deny"."""
    if stance.endswith("ies"):
        return stance[:-3] + "y"
    return stance[:-1]
