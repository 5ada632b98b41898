"""Statements: who said what, in which stance; what is said of speakers, chains and silence."""

from __future__ import annotations

from datetime import date

import pytest

from onrecord.intake.document import Carrier
from onrecord.model.absence import Absence
from onrecord.model.statement import Statement
from onrecord.pipeline import Pipeline, open_pipeline

HEAD = "Report of the day\n\nBy Olha Example\n\nFebruary 3, 2026\n\n"
TAIL = "\n\nThree people were killed in Odesa region on Monday, and a house burned down."


@pytest.fixture(scope="module", params=["rules", "joined"])
def pipeline(request: pytest.FixtureRequest) -> Pipeline:
    return open_pipeline(statements=request.param)


def read(pipeline: Pipeline, text: str) -> list[Statement]:
    reading = pipeline.read(
        (HEAD + text + TAIL).encode(), name="made", carrier=Carrier(captured=date(2026, 2, 4))
    )
    return [r for r in reading.records if isinstance(r, Statement)]


def absences(pipeline: Pipeline, text: str) -> list[Absence]:
    reading = pipeline.read(
        (HEAD + text + TAIL).encode(), name="made", carrier=Carrier(captured=date(2026, 2, 4))
    )
    return [r for r in reading.records if isinstance(r, Absence)]


def said(statements: list[Statement], words: str) -> Statement:
    found = [s for s in statements if words in " ".join(p.text for p in s.content)]
    assert found, [" ".join(p.text for p in s.content) for s in statements]
    return found[0]


@pytest.mark.parametrize(
    ("text", "words", "speaker", "stance"),
    [
        ('"The line is open," President Volodymyr Zelensky said on Sunday.', "The line is open", "Volodymyr Zelenskyy", "asserts"),
        ("The governor warned that more raids were likely.", "more raids were likely", "governor", "warns"),
        ("The army denied that its drones had struck the clinic.", "its drones had struck the clinic", "army", "denies"),
        ("Kremlin spokesman Dmitry Peskov confirmed that the request had been received.", "the request had been received", "Dmitry Peskov", "confirms"),
        ("The ministry accused the rebels of shelling the market.", "shelling the market", "ministry", "accuses"),
        ("Washington demanded that the port be opened.", "the port be opened", "United States", "demands"),
        ("According to the emergency service, the fire was put out by noon.", "the fire was put out by noon", "emergency service", "asserts"),
    ],
)  # fmt: skip
def test_a_plain_saying_has_its_speaker_and_its_stance(
    pipeline: Pipeline, text: str, words: str, speaker: str, stance: str
) -> None:
    """Source, cue and content of one sentence give who said it and how."""
    found = said(read(pipeline, text), words)
    assert speaker.lower() in (found.speaker or "").lower()
    assert found.stance == stance


def test_what_is_not_confirmed_is_not_confirmed(pipeline: Pipeline) -> None:
    """ "Did not confirm" is never a confirmation."""
    found = [
        s
        for s in read(pipeline, "The ministry did not confirm that the bridge had been hit.")
        if s.stance == "confirms"
    ]
    assert all(s.negated for s in found)


def test_a_saying_that_is_cut_off_stops_nothing(pipeline: Pipeline) -> None:
    """After a line that ends at "were told that" the report is read on."""
    found = read(pipeline, 'The officers were told that\n\n"The line is open," the mayor said.')
    assert said(found, "The line is open").stance == "asserts"


def test_he_in_reported_speech_is_who_reports_it(pipeline: Pipeline) -> None:
    """ "Trump said that he had asked Putin": whoever asks in it is Trump."""
    text = "Donald Trump said that he had personally asked Vladimir Putin not to attack the city."
    speakers = {s.speaker for s in read(pipeline, text)}
    assert speakers <= {"Donald Trump", "Vladimir Putin"}
    assert "Donald Trump" in speakers


def test_spellings_of_one_name_meet(pipeline: Pipeline) -> None:
    """Zelensky, Zelenskyy and Zelenskiy are one speaker."""
    text = "\n\n".join(
        f'"Point {n} stands," President Volodymyr {name} said on Monday.'
        for n, name in enumerate(("Zelensky", "Zelenskyy", "Zelenskiy"))
    )
    assert {s.speaker for s in read(pipeline, text) if s.direct} == {"Volodymyr Zelenskyy"}


def test_a_quotation_broken_by_its_cue_is_one_statement(pipeline: Pipeline) -> None:
    """Both halves are the content of one statement."""
    found = said(read(pipeline, '"The road," the mayor said, "will stay closed for a week."'), "The road")
    assert any("will stay closed" in p.text for p in found.content)


def test_silence_is_the_reports_finding_and_no_statement(pipeline: Pipeline) -> None:
    """ "There was no confirmation from Moscow" makes an absence, and no statement by Moscow."""
    text = "There was no confirmation from Moscow of the mayor's claim."
    assert [a.of for a in absences(pipeline, text)] == ["confirmation"]
    assert not [s for s in read(pipeline, text) if s.speaker == "Russia"]


def test_a_headline_in_capitals_names_nobody(pipeline: Pipeline) -> None:
    """Words that a headline capitalises do not become a person who speaks later on."""
    data = (
        "City Freezes, Moscow Remains Silent, Rivals Wait\n\nFebruary 3, 2026\n\nDonald Trump said that he had asked for a pause. He added that it would hold."
        + TAIL
    )
    reading = pipeline.read(data.encode(), name="made", carrier=Carrier(captured=date(2026, 2, 4)))
    speakers = {r.speaker for r in reading.records if isinstance(r, Statement)}
    assert "Remains Silent" not in speakers
    assert "Donald Trump" in speakers


def test_what_is_promised_not_to_be_done_keeps_its_not(pipeline: Pipeline) -> None:
    """ "Promised not to attack" is never a promise to attack."""
    text = "Moscow, in return, has only promised not to attack the power stations of the north."
    for found in read(pipeline, text):
        words = " ".join(p.text for p in found.content)
        if "attack the power stations" in words:
            assert found.negated or "not to attack" in words


def test_him_is_a_person_as_he_is(pipeline: Pipeline) -> None:
    """ "According to him" leads to the man named before."""
    text = "Vladimir Putin spoke on Saturday. According to him, the guns will fall silent at noon."
    assert said(read(pipeline, text), "the guns will fall silent").speaker == "Vladimir Putin"


def test_who_declines_to_say_declines(pipeline: Pipeline) -> None:
    """Words withheld are no assertion of what they are about."""
    found = read(pipeline, "The Kremlin on Tuesday declined to say whether the pause would be extended.")
    assert said(found, "whether the pause would be extended").stance == "declines"


def test_a_first_name_is_the_person_met(pipeline: Pipeline) -> None:
    """ "Anwar" after Anwar Ibrahim is one man."""
    found = read(
        pipeline,
        "Prime Minister Anwar Ibrahim said the truce would begin at midnight. Anwar said both countries had agreed to talks.",
    )
    assert said(found, "both countries had agreed").speaker == "Anwar Ibrahim"


def test_a_paper_speaks_for_who_wrote_it(pipeline: Pipeline) -> None:
    """ "According to a new report by the Centre" is the Centre."""
    found = read(
        pipeline,
        "Losses are nearing a million, according to a new report by the London-based Centre for Plain Counting.",
    )
    assert said(found, "Losses are nearing").speaker == "Centre for Plain Counting"


def test_a_spokesman_who_adds_is_not_the_president(pipeline: Pipeline) -> None:
    """Whose spokesman he is did not say it."""
    found = read(
        pipeline,
        "Rauf Karimli, a spokesman for the Azerbaijani president, said Armenia was stalling, adding: “Our side is exercising restraint.”",
    )
    assert said(found, "exercising restraint").speaker == "Rauf Karimli"
