"""A newsroom for tests, and a reading step that is quick: every line of a body is one incident."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path

from onrecord.archive.capture import Capture, file_address
from onrecord.archive.sources import Sources
from onrecord.intake.document import Carrier, take_in
from onrecord.model.identity import stamped
from onrecord.model.incident import Incident
from onrecord.model.passage import passage_of
from onrecord.model.place import Place
from onrecord.model.when import When
from onrecord.pipeline import Reading
from onrecord.web.record import models
from onrecord.web.record.intake import Intake
from onrecord.web.record.store import Newsroom, init_newsroom

START = datetime(2026, 2, 3, 8, 0, tzinfo=UTC)
BY = "A. Editor"
TABLES = (models.Document, models.Capture, models.Record)


def quick(data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading:
    """The real intake, and an incident for each line that says "hit"."""
    document = take_in(data, name=name, carrier=carrier)
    records = []
    at = 0
    for line in document.text.splitlines(keepends=True):
        if "hit" in line:
            incident = Incident(
                type="drone strike",
                passages=(passage_of(document.text, at, at + len(line)),),
                method="quick.v1",
            )
            records.append(stamped("incident", document.id, incident))
        at += len(line)
    return Reading(
        document=document, records=tuple(records), refused=document.refused, passed_over={"date": 1}
    )


def report(number: int, lines: int = 5) -> bytes:
    """A report as plain text, with ``lines`` lines that say "hit"."""
    body = "\n".join(
        f"A drone hit house {n} of street {number} in the small town by the river." for n in range(lines)
    )
    return f"Report number {number}\n3 February 2026\n\n{body}\n\nNobody was hurt, said the mayor of the town.\n".encode()


def clock(step: timedelta = timedelta(minutes=1)) -> Callable[[], datetime]:
    moments = [START]

    def tell() -> datetime:
        moments.append(moments[-1] + step)
        return moments[-1]

    return tell


def intake(newsroom: Newsroom, read: Callable[..., Reading] = quick) -> Intake:
    return Intake(
        newsroom=newsroom, read=read, by=BY, clock=clock(), sources=Sources(folder=newsroom.sources)
    )


def capture(
    data: bytes, name: str = "report.txt", address: str | None = None, day: int | None = None
) -> Capture:
    moment = START if day is None else datetime(2026, 2, day, 12, tzinfo=UTC)
    return Capture(address=address or file_address(name), data=data, moment=moment, stated=day is not None)


def made(folder: Path) -> Newsroom:
    return init_newsroom(folder)[0]


def incident(
    start: str | None = None,
    end: str | None = None,
    place: Sequence[str] = (),
    number: int = 0,
    zone: str | None = None,
) -> Incident:
    """``place``: its id, then the ids of all that contains it."""
    return Incident(
        type="drone strike",
        target=f"house {number}",
        time=When(start=start, end=end or start, precision="day", zone=zone) if start or end else None,
        place=Place(name=place[0], id=place[0], within=tuple(place[1:])) if place else None,
        passages=(),
        method="test.v1",
    )


def rows(newsroom: Newsroom) -> list[list[tuple[object, ...]]]:
    """The whole current table."""
    return [list(t.objects.using(newsroom.alias).order_by("id").values_list()) for t in TABLES]
