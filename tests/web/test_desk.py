"""The desk's acts: check, do, log once; two questions apart."""

from __future__ import annotations

from datetime import timedelta

import pytest

from onrecord.model.fault import Fault
from onrecord.model.outcome import Refusal
from onrecord.web.desk.accept import accept
from onrecord.web.desk.correct import allowed, correct
from onrecord.web.desk.reject import reject
from onrecord.web.desk.undo import undo
from onrecord.web.record import models
from onrecord.web.record.mapping.kinds import NOUNS
from onrecord.web.record.store import Newsroom
from tests.web.newsroom import BY, START, capture, incident, intake, report

LATER = START + timedelta(hours=5)
NAMED = {"reason": "read against the source", "by": BY, "at": LATER}


@pytest.fixture
def id(newsroom: Newsroom) -> str:
    return newsroom.put([incident("2026-01-30")], by=BY, at=START).new[0]


def test_the_two_questions_are_decided_apart(newsroom: Newsroom, id: str) -> None:
    """That the source says it does not make it happen, nor the reverse; the last answer to each stands."""
    assert accept(newsroom, id, says=True, **NAMED).grade == "unassessed"
    entry = accept(newsroom, id, happened="contested", grounds_for=["a"], grounds_against=["b"], **NAMED)
    assert (entry.says, entry.grade) == ("accepted", "contested")
    assert (entry.grounds_for, entry.grounds_against) == (("a",), ("b",))
    entry = reject(newsroom, id, happened=True, grounds_against=["old footage"], **NAMED)
    assert (entry.says, entry.grade, entry.grounds_against) == ("accepted", "discounted", ("old footage",))
    assert reject(newsroom, id, says=True, **NAMED).says == "rejected"
    assert newsroom.get(id).grade == "discounted"  # type: ignore[union-attr]


def test_every_decision_needs_a_reason_and_a_question(newsroom: Newsroom, id: str) -> None:
    """Without either, nothing is logged."""
    bare = NAMED | {"reason": "  "}
    for act in (
        lambda: accept(newsroom, id, says=True, **bare),
        lambda: reject(newsroom, id, says=True, **bare),
        lambda: correct(newsroom, id, {"target": "x"}, **bare),
        lambda: undo(newsroom, id, **bare),
        lambda: accept(newsroom, id, **NAMED),
        lambda: reject(newsroom, id, **NAMED),
        lambda: accept(newsroom, id, says=True, grounds_for=["a"], **NAMED),
        lambda: accept(newsroom, id, happened="certain", **NAMED),
        lambda: undo(newsroom, id, **NAMED),
    ):
        with pytest.raises(Fault):
            act()
    assert models.Event.objects.using(newsroom.alias).count() == 1


def test_only_incidents_are_graded_and_documents_and_refusals_are_not_decided_on(newsroom: Newsroom) -> None:
    """A grade is for what can have happened; a document and a refusal hold no claim."""
    document = intake(newsroom).add(capture(report(1))).document
    refusal = newsroom.put(
        [Refusal(of="figure", reason="no unit", passages=(), method="m")], by=BY, at=LATER
    ).new[0]
    for wrong in (document, refusal):
        with pytest.raises(Fault):
            accept(newsroom, wrong, says=True, **NAMED)


def test_copies_of_one_text_carry_no_grade_above_weak(newsroom: Newsroom) -> None:
    """Named as its sources, a record's own document and its copies are one; another text lifts the bound."""
    desk = intake(newsroom)
    desk.add(capture(report(1), address="https://a.example/1"))
    copy = desk.add(capture(report(1), address="https://b.example/1"))
    other = desk.add(capture(report(2), address="https://c.example/2"))
    first = next(
        e for e in newsroom.find(kind="incident") if e.document not in (copy.document, other.document)
    )
    told = next(e for e in newsroom.find(kind="incident", document=copy.document))
    for source in (copy.document, told.id):
        with pytest.raises(Fault, match="one text"):
            accept(newsroom, first.id, happened="fair", sources=[source], **NAMED)
        assert accept(newsroom, first.id, happened="weak", sources=[source], **NAMED).grade == "weak"
    entry = accept(newsroom, first.id, happened="strong", sources=[copy.document, other.document], **NAMED)
    assert (entry.grade, entry.sources) == ("strong", (copy.document, other.document))


def test_a_correction_is_read_as_its_fields_type(newsroom: Newsroom, id: str) -> None:
    """Words, numbers, days and nothing are set as the model has them, inside a field as well."""
    entry = correct(
        newsroom,
        id,
        {
            "target": "null",
            "killed.lower": "3",
            "killed.qualifier": "at least",
            "place.name": "Odesa",
            "stage": "debris",
            "actor": "12",
        },
        **NAMED,
    )
    record = entry.record
    assert (record.target, record.stage, record.actor) == (None, "debris", "12")  # type: ignore[union-attr]
    assert (record.killed.lower, record.killed.qualifier) == (3, "at least")  # type: ignore[union-attr]
    assert record.place.name == "Odesa" and record.time.start == "2026-01-30"  # type: ignore[union-attr]
    assert newsroom.proposal(id).target == "house 0"  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("field", "value"),
    [
        ("id", "ff"), ("method", "mine"), ("confidence", "1"), ("colour", "red"), ("time.starts", "2026"),
        ("type", "earthquake"), ("time.start", "on Sunday"), ("killed.lower", "many"), ("type", "null"),
        ("passages", "0-5"), ("target", "house 0"), ("", "x"),
    ],
)  # fmt: skip
def test_a_correction_that_does_not_fit_is_refused_whole(
    newsroom: Newsroom, id: str, field: str, value: str
) -> None:
    """A field that is not there or not ours to set, a value that does not fit, or no change: nothing is logged."""
    with pytest.raises(Fault):
        correct(newsroom, id, {"actor": "x", field: value} if field != "target" else {field: value}, **NAMED)
    assert newsroom.get(id).corrected is False  # type: ignore[union-attr]
    assert models.Event.objects.using(newsroom.alias).count() == 1


def test_an_unknown_field_lists_those_there_are(newsroom: Newsroom, id: str) -> None:
    """Whoever mistypes a field learns its name."""
    with pytest.raises(Fault) as told:
        correct(newsroom, id, {"targt": "x"}, **NAMED)
    assert all(name in told.value.cure for name in ("target_class", "time.start", "killed.upper_open"))
    assert not {"id", "method", "confidence"} & set(allowed(NOUNS["incident"]))


def test_a_passage_is_corrected_by_its_place_in_the_text(newsroom: Newsroom) -> None:
    """Spans are cut from the document's own text, so the passage law holds for a correction too."""
    added = intake(newsroom).add(capture(report(1)))
    entry = next(newsroom.find(kind="incident", document=added.document))
    text = newsroom.document(added.document).document.text  # type: ignore[union-attr]
    at = text.index("A drone")
    fixed = correct(newsroom, entry.id, {"passages": f"{at}-{at + 7},{at + 8}-{at + 11}"}, **NAMED)
    assert [p.text for p in fixed.record.passages] == ["A drone", "hit"]  # type: ignore[union-attr]
    with pytest.raises(Fault, match="code points"):
        correct(newsroom, entry.id, {"passages": f"{at}-{len(text) + 9}"}, **NAMED)


def test_a_corrected_record_must_be_decided_on_anew(newsroom: Newsroom, id: str) -> None:
    """A correction makes another claim: what was decided falls, unless it is accepted in the same act."""
    accept(newsroom, id, says=True, happened="fair", **NAMED)
    entry = correct(newsroom, id, {"target": "a school"}, **NAMED)
    assert (entry.says, entry.grade, entry.corrected) == ("unreviewed", "unassessed", True)
    entry = correct(newsroom, id, {"target_class": "school"}, says=True, **NAMED)
    assert (entry.says, entry.record.target) == ("accepted", "a school")  # type: ignore[union-attr]


def test_undo_takes_back_one_decision_after_the_other(newsroom: Newsroom, id: str) -> None:
    """Undone decisions stay in the history, marked; the record stands as if they had not been made."""
    accept(newsroom, id, says=True, **NAMED)
    correct(newsroom, id, {"target": "a school"}, **NAMED)
    accept(newsroom, id, happened="weak", **NAMED)
    states = []
    for _ in range(3):
        act, entry = undo(newsroom, id, **NAMED)
        states.append((act.act, entry.says, entry.grade, entry.corrected))
    assert states == [
        ("accept", "unreviewed", "unassessed", True),
        ("correct", "accepted", "unassessed", False),
        ("accept", "unreviewed", "unassessed", False),
    ]
    with pytest.raises(Fault, match="nothing"):
        undo(newsroom, id, **NAMED)
    history = newsroom.history(id)
    assert [a.act for a in history] == ["import", "accept", "correct", "accept", "undo", "undo", "undo"]
    assert [a.undone for a in history] == [False, True, True, True, False, False, False]
    accept(newsroom, id, says=True, **NAMED)
    assert undo(newsroom, id, **NAMED)[0].seq == newsroom.history(id)[-2].seq
