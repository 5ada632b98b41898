"""The judge of incidents: what is laid out for it, what is made of its answers, and that it reads plain reports."""

from __future__ import annotations

import io
import json
from collections.abc import Sequence
from functools import cache
from importlib.resources import files

import numpy as np
import pytest
from numpy.typing import NDArray

from onrecord.extraction.analysis import analyse
from onrecord.extraction.incident.aside import ASIDE_NUMBERS, ASKED, aside
from onrecord.extraction.incident.decide import Choice, Thresholds, Verdict, decide
from onrecord.extraction.incident.draft import Draft
from onrecord.extraction.incident.find import IncidentOptions, gather
from onrecord.extraction.incident.forest import Forest
from onrecord.extraction.incident.judge import Judge
from onrecord.extraction.incident.kind import PLAIN, kinds_told
from onrecord.extraction.incident.near import PLACE_NUMBERS, TIME_NUMBERS, Near, places_near, times_near
from onrecord.extraction.incident.scene import Scene, lay_out
from onrecord.model.document import Document, Part
from onrecord.model.incident import INCIDENT_TYPES, STAGES, TARGET_CLASSES, Incident
from onrecord.pipeline import Pipeline, open_pipeline

Floats = NDArray[np.float32]


@cache
def pipeline() -> Pipeline:
    return open_pipeline()


def document(text: str) -> Document:
    return Document(
        text=text, parts=(Part(kind="body", start=0, end=len(text)),), published="2025-06-12", language="en", id="made-up"
    )  # fmt: skip


def scene(text: str) -> Scene:
    analysis = analyse(document(text), known=pipeline().known, gazetteer=pipeline().gazetteer)
    return lay_out(analysis, gather(analysis, IncidentOptions()))


def incidents(text: str) -> list[Incident]:
    return [r for r in pipeline().read_document(document(text)).records if isinstance(r, Incident)]


def near_names(laid: Scene, j: int) -> list[str]:
    return [laid.places[k].place.name for k in places_near(laid, j).index]


def test_every_candidate_has_the_numbers_that_the_weights_were_made_for() -> None:
    """Rows of places and times have one width, also where there is no candidate at all."""
    for text in ("A drone hit a school in Sumy on Tuesday.", "A drone hit a school."):
        laid = scene(text)
        assert places_near(laid, 0).numbers.shape[1] == PLACE_NUMBERS
        assert times_near(laid, 0).numbers.shape[1] == TIME_NUMBERS


def test_a_name_that_no_gazetteer_knows_can_be_the_place() -> None:
    """A run of capitals behind a word of place is a candidate, without the word that leads it."""
    assert "Vryndovka" in near_names(scene("Towards Vryndovka mortars were fired, eight rounds."), 0)
    assert "Vryndovka" in near_names(scene("Vryndovka: one soldier was shot by a sniper."), 0)


def test_what_stands_in_the_clause_is_told_apart_from_what_stands_around_it() -> None:
    """A candidate of the clause itself is inside, that of the sentence before is not."""
    laid = scene("Sumy was quiet in the morning. Shells hit a mill in Konotop.")
    near = places_near(laid, 1)
    inside = {laid.places[k].place.name: bool(here) for k, here in zip(near.index, near.inside, strict=True)}
    assert inside["Konotop"] and not inside["Sumy"]


def judged(
    laid: Scene, told: Sequence[float], *, places: Sequence[Sequence[str]], same: float = 0.0, types: Sequence[str] = ()
) -> list[Draft]:  # fmt: skip
    """Drafts of a verdict written by hand: ``places[j]`` are the names that the judge takes for clause j."""
    count = len(laid.clauses)
    kinds = np.full((count, len(INCIDENT_TYPES)), 0.01, np.float32)
    for j in range(count):
        kinds[j, INCIDENT_TYPES.index(types[j] if types else "shelling")] = 0.9
    stages = np.tile(np.eye(len(STAGES), dtype=np.float32)[-1], (count, 1))
    targets = np.tile(np.eye(len(TARGET_CLASSES) + 1, dtype=np.float32)[-1], (count, 1))

    def place(j: int) -> Choice:
        near = places_near(laid, j)
        taken = [3.0 if laid.places[k].place.name in places[j] else -3.0 for k in near.index]
        return Choice(near=near, scores=np.asarray(taken, np.float32))

    def time(j: int) -> Choice:
        near = times_near(laid, j)
        return Choice(near=near, scores=np.full(len(near.index), -3.0, np.float32))

    def link(one: Sequence[int], two: Sequence[int], numbers: Floats) -> Floats:
        return np.full(len(one), same, np.float32)

    verdict = Verdict(
        told=np.asarray(told, np.float32), types=kinds, stages=stages, targets=targets,
        places={j: place(j) for j in range(count)}, times={j: time(j) for j in range(count)}, link=link,
    )  # fmt: skip
    return decide(laid, verdict, Thresholds())


def test_a_clause_at_several_places_tells_as_many_incidents() -> None:
    """Harm told for a list goes with its first place."""
    laid = scene("Shells killed two people in Sumy and Konotop.")
    drafts = judged(laid, [0.9], places=[["Sumy", "Konotop"]])
    assert [d.place and d.place.name for d in drafts] == ["Sumy", "Konotop"]
    assert [d.harm.killed and d.harm.killed.lower for d in drafts] == [2, None]


def test_that_nobody_was_hurt_goes_with_every_place_of_a_list() -> None:
    """A zero told for a list is a zero of each of its places."""
    laid = scene("Shells fell in Sumy and Konotop and nobody was hurt.")
    drafts = judged(laid, [0.9], places=[["Sumy", "Konotop"]])
    assert [d.harm.killed and d.harm.killed.upper for d in drafts] == [0, 0]


def test_a_region_that_holds_the_settlement_told_is_no_second_place() -> None:
    """Of a settlement and the region around it the settlement is the place."""
    laid = scene("Shells hit a mill in Konotop in Sumy region.")
    region = next(n for n in near_names(laid, 0) if n.startswith("Sumy"))
    (draft,) = judged(laid, [0.9], places=[["Konotop", region]])
    assert draft.place is not None and draft.place.name == "Konotop"


def test_clauses_of_one_incident_are_its_passages() -> None:
    """What the judge links is one incident with the passages, place and harm of all its clauses."""
    laid = scene("Shells hit a mill in Konotop. A guard was killed.")
    (draft,) = judged(laid, [0.9, 0.8], places=[["Konotop"], []], same=0.9)
    assert len(draft.passages) == 2
    assert draft.place is not None and draft.place.name == "Konotop"
    assert draft.harm.killed is not None and draft.harm.killed.lower == 1
    assert draft.confidence == pytest.approx(0.9)


def test_clauses_that_are_not_linked_are_incidents_of_their_own() -> None:
    """The text is not joined beyond what the judge says."""
    laid = scene("Shells hit a mill in Konotop. Shells hit a school in Sumy.")
    assert len(judged(laid, [0.9, 0.9], places=[["Konotop"], ["Sumy"]], same=0.1)) == 2


def test_two_named_places_are_two_acts_whatever_links_them() -> None:
    """The link of the judge does not join what clauses put at places of their own."""
    laid = scene("Shells hit a mill in Konotop. Shells hit a school in Sumy.")
    assert len(judged(laid, [0.9, 0.9], places=[["Konotop"], ["Sumy"]], same=0.99)) == 2


def test_two_doers_are_two_acts() -> None:
    """What one side fired is not what struck it in return."""
    laid = scene("Israel struck a depot in Nabatieh with missiles. Hezbollah fired rockets.")
    assert len(judged(laid, [0.9, 0.9], places=[["Nabatieh"], []], same=0.99)) == 2


def test_what_struck_elsewhere_is_not_said_to_have_struck_here() -> None:
    """At a place of its own a clause without means keeps to what it says."""
    laid = scene("In Konotop a drone hit a mill. In Sumy three people were killed.")
    one, two = judged(
        laid, [0.9, 0.9], places=[["Konotop"], ["Sumy"]], types=["drone strike", "drone strike"]
    )
    assert one.telling.type == "drone strike"
    assert two.telling.type in PLAIN


@pytest.mark.parametrize(
    ("text", "sure", "told"),
    [
        ("Shells hit Konotop, south of Sumy.", ["Konotop", "Sumy"], ["Konotop"]),
        ("Shells hit Konotop in Sumy region.", ["Konotop", "Sumy region"], ["Konotop"]),
        ("Shells hit Sumy, Konotop and Romny.", ["Sumy"], ["Sumy", "Konotop", "Romny"]),
        ("Shells fell in Vryndovka, a quarter of Sumy.", ["Vryndovka"], ["Vryndovka, Sumy"]),
    ],
)
def test_only_listed_places_are_places_of_as_many_acts(text: str, sure: list[str], told: list[str]) -> None:
    """Where one lies beside or within the other it is one act; a list is taken whole; a quarter goes with its town."""
    drafts = judged(scene(text), [0.9], places=[sure])
    assert [d.place and d.place.name for d in drafts] == told


@pytest.mark.parametrize(
    ("text", "killed", "passages"),
    [
        ("Shells hit a mill in Konotop. No victims.", 0, 2),
        ("Shells hit a mill in Konotop. Smoke rose over it. Two people died.", 2, 2),
        ("Shells hit a mill in Konotop. Two people died in Sumy.", None, 1),
        ("Shells hit a mill in Konotop.\n\nTwo people died.", None, 1),
    ],
)
def test_harm_told_right_behind_an_incident_is_its_own(text: str, killed: int | None, passages: int) -> None:
    """In the same paragraph and with no place of its own; further off the text does not join it."""
    laid = scene(text)
    (draft,) = judged(laid, [0.9, 0.0, 0.0][: len(laid.clauses)], places=[["Konotop"], [], []])
    assert (draft.harm.killed and draft.harm.killed.lower) == killed
    assert len(draft.passages) == passages


def test_harm_told_place_by_place_goes_with_each() -> None:
    """A list that counts the dead of every place gives each its own."""
    laid = scene("Shells killed five people in Sumy and two in Konotop.")
    drafts = judged(laid, [0.9], places=[["Sumy", "Konotop"]])
    assert [d.harm.killed and d.harm.killed.lower for d in drafts] == [5, 2]


def test_a_part_of_a_country_is_not_the_country() -> None:
    """ "Southern Lebanon" has a name and a container, and no bounds of its own."""
    (part,) = [c.place for c in scene("A raid hit a depot in southern Lebanon.").places if c.place.within]
    assert (part.name, part.precision, part.id) == ("southern Lebanon", "area", None)
    assert "iso:LB" in part.within


@pytest.mark.parametrize(
    ("clause", "kinds"),
    [
        ("a Shahed drone hit the mill", {"drone strike"}),
        ("shells fell on the market", {"shelling"}),
        ("the prisoners were lined up and shot", {"execution"}),
        ("a charge went off under the rails", {"sabotage"}),
        ("armed men took the teacher from her house at gunpoint", {"abduction"}),
        ("two people were killed", set()),
        ("the talks collapsed after a hunger strike", set()),
    ],
)
def test_the_words_of_a_clause_tell_its_type(clause: str, kinds: set[str]) -> None:
    """Weapons, verbs and nouns that tell a means; where none does, nothing is told."""
    told = {t for t, share in zip(INCIDENT_TYPES, kinds_told(clause), strict=True) if share}
    assert told - PLAIN == kinds


@pytest.mark.parametrize(
    ("text", "name", "asked"),
    [
        ("She buried Nina Shapoval, 62, on Friday.", "Nina Shapoval", "aged"),
        ("A resident of Tambov was detained.", "Tambov", "home"),
        ("He was operated on in Pavlohrad.", "Pavlohrad", "treated"),
        ("Drones were launched from Kursk.", "Kursk", "launched"),
        ("Shells fell in Hamra Street.", "Hamra", "street"),
    ],
)
def test_what_stands_around_a_name_tells_what_bears_it(text: str, name: str, asked: str) -> None:
    """A person, somebody's home, a hospital's town, a place of launch, a street."""
    start = text.index(name)
    numbers = aside(text, start, start + len(name))
    assert numbers[ASKED.index(asked)] == 1
    assert len(numbers) == ASIDE_NUMBERS


def test_a_clause_below_the_threshold_tells_nothing() -> None:
    """What the judge does not take as told is no incident."""
    assert judged(scene("Shells could hit a mill in Konotop."), [0.2], places=[["Konotop"]]) == []


def test_the_surer_clause_decides_the_type() -> None:
    """Of two clauses of one incident, what is told more surely weighs more."""
    laid = scene("Shells hit a mill in Konotop. An attack, the mayor said.")
    (draft,) = judged(laid, [0.9, 0.4], places=[["Konotop"], []], same=0.9, types=["shelling", "attack"])
    assert draft.telling.type == "shelling"


def test_trees_add_up() -> None:
    """A row goes left where its number is at most the threshold, and the answers of all trees are added to the base."""
    forest = Forest(
        roots=np.asarray([0, 3]), feature=np.asarray([0, 0, 0, 1, 0, 0]),
        threshold=np.asarray([0.5, 0, 0, 2.0, 0, 0], np.float32), branches=np.asarray([2, 1, 1, 1, 2, 2, 5, 4, 4, 4, 5, 5]),
        value=np.asarray([[0], [1], [2], [0], [10], [20]], np.float32), base=np.asarray([100], np.float32), depth=1,
    )  # fmt: skip
    rows = np.asarray([[0.5, 3.0], [0.6, 2.0]], np.float32)
    assert forest.answers(rows).tolist() == [[121.0], [112.0]]


def test_weights_for_another_way_of_laying_out_are_refused() -> None:
    """A judge that was trained on other numbers says so instead of guessing."""
    empty = io.BytesIO()
    np.savez(empty)
    settings = json.dumps({"version": "x", "scene": "scene.0", "thresholds": {}, "mix": {}}).encode()
    with pytest.raises(ValueError, match=r"scene\.0"):
        Judge(empty.getvalue(), empty.getvalue(), settings)


def test_a_plain_report_is_read_with_how_sure_the_judge_is() -> None:
    """Type, place, time and harm of a plainly told strike, and a confidence between 0 and 1."""
    (found,) = incidents(
        "A Russian drone hit an apartment building in Konotop on Tuesday evening, killing two people and wounding five, the governor said."
    )
    assert found.type == "drone strike"
    assert found.place is not None and found.place.name == "Konotop"
    assert found.time is not None and (found.time.start or "").startswith("2025-06-10")
    assert found.killed is not None and found.killed.lower == 2
    assert found.confidence is not None and 0.5 <= found.confidence <= 1
    assert found.method == "incident.judge.v1"


@pytest.mark.parametrize(
    "text",
    [
        "Russia could strike energy sites in Kyiv next week, the ministry warned.",
        "Officials from both sides will meet in Geneva on Monday to talk about the grain route.",
        "The schools of Konotop reopened on Monday after repairs.",
    ],
)
def test_what_did_not_happen_is_no_incident(text: str) -> None:
    """Warnings, diplomacy and repairs tell no act."""
    assert incidents(text) == []


def test_the_rules_alone_read_where_no_network_is_handed_in() -> None:
    """Without weights the rules' own method is on record."""
    reading = open_pipeline(statements="rules").read_document(
        document("A drone hit a school in Sumy on Tuesday.")
    )
    (found,) = [r for r in reading.records if isinstance(r, Incident)]
    assert found.method == "incident.rules.v1" and found.confidence is None


def test_the_weights_that_travel_are_small() -> None:
    """All models together stay under 30 MB."""
    folder = files("onrecord") / "weights"
    assert sum(len(f.read_bytes()) for f in folder.iterdir() if f.is_file()) < 30_000_000


def test_a_near_knows_what_stands_inside() -> None:
    """The first number of a row says whether the candidate stands in the clause."""
    numbers = np.zeros((2, PLACE_NUMBERS), np.float32)
    numbers[1, 0] = 1
    assert Near(index=np.asarray([4, 7]), numbers=numbers).inside.tolist() == [False, True]
