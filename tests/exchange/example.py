"""A small report with one record of each kind, made by hand, for tests of what is written out."""

from __future__ import annotations

from onrecord.model.absence import Absence
from onrecord.model.document import Document, Part
from onrecord.model.due import Due
from onrecord.model.figure import Figure
from onrecord.model.incident import Incident
from onrecord.model.outcome import Refusal
from onrecord.model.passage import Passage
from onrecord.model.place import Place
from onrecord.model.pledge import Obligation, Pledge, Voice
from onrecord.model.position import Acts, Position, Window
from onrecord.model.quantity import Quantity
from onrecord.model.statement import Statement
from onrecord.model.when import When

TITLE = "Quiet <week> & noise"
BODY = (
    "“We will not strike the port for a week,” the minister said on Monday. There was no word from the other side.\n"
    "On Tuesday a drone hit a warehouse in Odesa, killing three people. More than 40 were hurt in all, the city said. Talks go on by Friday."
)
COMMENT = "Anna Private\n1 day ago\nNames of readers stay here."
TEXT = f"{TITLE}\n\n{BODY}\n\n{COMMENT}"
M = "example.v1"


def passage(words: str) -> Passage:
    start = TEXT.index(words)
    return Passage(start=start, end=start + len(words), text=words)


DOCUMENT = Document(
    text=TEXT,
    parts=(
        Part(kind="title", start=0, end=len(TITLE), language="en"),
        Part(kind="body", start=TEXT.index(BODY), end=TEXT.index(BODY) + len(BODY), language="en"),
        Part(kind="comment", start=TEXT.index(COMMENT), end=len(TEXT), language="en", author="Anna Private"),
    ),
    title=TITLE,
    published="2026-02-03",
    language="en",
    source_digest="ab" * 32,
    comments_stated=2,
    id="cd" * 32,
)
STATEMENT = Statement(
    speaker="the minister",
    stance="promises",
    source=(passage("the minister"),),
    cue=(passage("said"),),
    content=(passage("We will not strike the port for a week"),),
    direct=True,
    said_on=When(start="2026-02-02", end="2026-02-02", precision="day", timex="2026-02-02"),
    method=M,
    id="01" * 32,
    confidence=0.9,
)
ABSENCE = Absence(
    party="the other side", of="word", about=None, reported_by="the report", as_of="2026-02-03", since=None,
    passages=(passage("There was no word from the other side."),), method=M, id="02" * 32,
)  # fmt: skip
INCIDENT = Incident(
    type="drone strike",
    target="a warehouse",
    target_class="industrial",
    place=Place(
        name="Odesa",
        id="gn:698740",
        lat=46.48,
        lon=30.73,
        precision="settlement",
        within=("UA-51", "UA"),
        territory="UA",
    ),
    time=When(start="2026-02-03", end="2026-02-03", precision="day"),
    killed=Quantity(value=3, lower=3, upper=3),
    passages=(passage("On Tuesday a drone hit a warehouse in Odesa, killing three people."),),
    method=M,
    id="03" * 32,
)
FIGURE = Figure(
    measure="injured", population="any", side=None, quantity=Quantity(lower=40, lower_open=True, qualifier="more than", sort="verified minimum"),
    issuer="the city", passages=(passage("More than 40 were hurt in all"),), method=M, id="04" * 32,
)  # fmt: skip
PLEDGE = Pledge(
    promiser="the minister", announcer="the minister", alleged=False, obligations=(Obligation(bound=None, act="not strike the port"),),
    positions=(Position(holder="the minister", window=Window(words="a week"), acts=Acts(words="strike"), passages=(passage("for a week"),)),),
    open=("when it starts",), voices=(Voice(party="the other side", stance="no word"),),
    passages=(passage("We will not strike the port for a week"),), method=M, id="05" * 32,
)  # fmt: skip
DUE = Due(
    what="Talks go on",
    by=When(end="2026-02-06", precision="day"),
    who=None,
    passages=(passage("Talks go on by Friday."),),
    method=M,
    id="06" * 32,
)
REFUSAL = Refusal(of="figure", reason="the number has no unit", passages=(passage("Talks"),), method=M)
RECORDS = (STATEMENT, ABSENCE, INCIDENT, FIGURE, PLEDGE, DUE, REFUSAL)
