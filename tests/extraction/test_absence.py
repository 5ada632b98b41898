"""Promises of the absence reader, on sentences made up for it."""

from __future__ import annotations

import pytest

from tests.extraction.reading import absences


@pytest.mark.parametrize(
    ("text", "party", "of"),
    [
        ("The Kremlin hasn't answered; its envoy was travelling.", "Kremlin", "answer"),
        ("The White House says nothing about the list.", "White House", "comment"),
        (
            "The defence ministry would not say whether the bridge was hit.",
            "defence ministry",
            "clarification",
        ),
        ("Ankara has yet to respond publicly.", "Turkey", "answer"),
        ("The Rwandan government did not immediately comment.", "Rwandan government", "comment"),
        (
            "The grid operator has failed to explain why the pumps stopped.",
            "grid operator",
            "clarification",
        ),
        (
            "How the fuel got there, the head of the port did not say.",
            "head of the port",
            "clarification",
        ),
        ("The regional council has published no toll since May.", "regional council", "figures"),
        ("Hamas has not confirmed or denied the report.", "Hamas", "confirmation"),
        ("Israel has neither confirmed nor denied a hand in the blast.", "Israel", "confirmation"),
        ("The ministry released the video without giving a date.", "ministry", "clarification"),
        ("The Iraqis have announced no date for the talks.", "Iraq", "clarification"),
        ("Turkey has not yet said yes.", "Turkey", "answer"),
        ("Ankara has not uttered a single word about it.", "Turkey", "comment"),
        ("Turkey has never published the logbook's records.", "Turkey", "evidence"),
        ("How many were held Minister Karim Aziz would not say.", "Minister Karim Aziz", "clarification"),
        ("From Ankara, which would know, no word at all.", "Turkey", "comment"),
        (
            "We asked the harbour company whose boats they were; a reply has not reached us.",
            "harbour company",
            "answer",
        ),
        ("The agency opened a case. It did not say who had planted the bomb.", "agency", "clarification"),
    ],
)
def test_what_a_party_has_not_done_is_its_silence(text: str, party: str, of: str) -> None:
    """A verb of answering that is not done, in any of its forms, is an absence of the one who has not done it."""
    (one,) = absences(text)
    assert (one.party, one.of) == (party, of)


@pytest.mark.parametrize(
    ("text", "party", "of"),
    [
        ("There was no immediate comment from the Ethiopian army.", "Ethiopian army", "comment"),
        ("There has been no official Russian reaction to the speech.", "Russia", "answer"),
        ("No details were given by the operator.", "operator", "clarification"),
        ("The Red Crescent has received no reply from Damascus.", "Syria", "answer"),
        ("The widow has not heard from the consulate since May.", "consulate", "answer"),
        ("Our question to the owner of the depot has not been answered.", "owner of the depot", "answer"),
        ("Calls to the mayor's office were not returned.", "mayor's office", "answer"),
        ("Letters to the prison administration went unanswered.", "prison administration", "answer"),
        ("The Armenian embassy could not be reached for comment.", "Armenian embassy", "comment"),
        ("Both ministers kept quiet; the army remained tight-lipped.", "army", "comment"),
    ],
)
def test_a_silence_may_be_told_by_a_noun_or_a_state(text: str, party: str, of: str) -> None:
    """No word from somebody, a question unanswered, one out of reach: the party is whose word is missing."""
    (one,) = absences(text)
    assert (one.party, one.of) == (party, of)


@pytest.mark.parametrize(
    "text",
    [
        "The claims could not be independently verified.",
        "It was not immediately possible to verify the toll.",
        "Reports of a second blast remain unconfirmed.",
    ],
)
def test_what_nobody_could_check_is_an_absence_of_confirmation(text: str) -> None:
    """Where no one is named who failed to confirm, the party is independent observers."""
    (one,) = absences(text)
    assert (one.party, one.of) == ("independent observers", "confirmation")


@pytest.mark.parametrize(
    "text",
    [
        "Journalists have been denied access to the mine.",
        "No outside monitors have been let near the camp.",
    ],
)
def test_observers_kept_out(text: str) -> None:
    """Those who look for others and are not let in are an absence of access."""
    (one,) = absences(text)
    assert (one.party, one.of) == ("independent observers", "access")


def test_who_has_not_let_observers_in_withholds_access() -> None:
    """Where the report says who has not let observers in, the absence is that party's."""
    (one,) = absences("Israel has not allowed foreign reporters into the town.")
    assert (one.party, one.of) == ("Israel", "access")


@pytest.mark.parametrize(
    "text",
    [
        "The two sides signed a paper on Monday. It says nothing of the border.",
        "Whether the ports are covered, the text does not say.",
        "The guns fell silent along the river on Tuesday.",
        "Nobody says that.",
        "Please don't give names to strangers who ring you.",
    ],
)
def test_a_paper_or_a_night_keeps_nothing_back(text: str) -> None:
    """What a paper leaves out stays open between the parties, guns only fall silent, and nobody is asked: no absence."""
    assert absences(text) == []


def test_what_was_asked_for_goes_by_a_pronoun() -> None:
    """Who has not published "it", or "either" of two lists, withholds it."""
    found = absences(
        "Russia handed over a list and Ukraine another. The United States has not published either."
    )
    assert [a.party for a in found] == ["United States"]


def test_nobody_claims() -> None:
    """A claim of responsibility that nobody made is anyone's absence."""
    (one,) = absences("No group has claimed responsibility for the derailment.")
    assert (one.party, one.of) == ("nobody", "claim of responsibility")


@pytest.mark.parametrize(
    "text",
    [
        "Neither Hamas nor Israel has commented on the report.",
        "Hamas and Israel have not commented on the report.",
        "There was no comment from either Hamas or Israel.",
    ],
)
def test_two_silences_in_one_sentence(text: str) -> None:
    """ "Neither X nor Y" are two absences, one for each."""
    assert [a.party for a in absences(text)] == ["Hamas", "Israel"]


def test_neither_takes_up_the_two_before() -> None:
    """ "Neither" means the two parties named last."""
    found = absences("Armenia and Azerbaijan met in Vienna. Neither side has published a statement.")
    assert [a.party for a in found] == ["Armenia", "Azerbaijan"]


def test_one_subject_for_two_silences() -> None:
    """What was not answered in the second half is the silence of whom the first half names."""
    found = absences("The coalition has not explained, nor have our letters of 2 May been answered.")
    assert [(a.party, a.of) for a in found] == [("coalition", "clarification"), ("coalition", "answer")]


@pytest.mark.parametrize(
    "text",
    [
        "If no word comes by 7 a.m., the army is ready to resume.",
        "Should it fail, nobody will say whose fault it was.",
        "The Kremlin declined to comment.",
        "The White House said it would not comment on matters of intelligence.",
        "The ministry said no casualties were reported.",
        "The army reported no losses.",
        "Along the river the guns remained silent.",
        "The night was quiet on the northern front.",
        "Ukraine did not answer with fire.",
        "Israel does not comment on operations abroad.",
        "It is not known how many people were in the building.",
    ],
)
def test_what_is_no_absence(text: str) -> None:
    """A silence supposed, a refusal to comment, harm that was none, quiet guns and habits are no absence."""
    assert absences(text) == []


def test_whoever_tells_of_a_silence_is_its_reporter() -> None:
    """An absence told by a party is reported by that party."""
    (one,) = absences('"We have received no reply from Moscow," Andrii Sybiha said.')
    assert (one.party, one.reported_by) == ("Russia", "Andrii Sybiha")


def test_neither_side_is_the_two_of_the_war() -> None:
    """Who was named last may be a mediator; the sides are those of the war."""
    found = absences(
        "Russia and Ukraine were asked to stop. Washington said a pause was near. Neither side has confirmed it."
    )
    assert {a.party for a in found if a.of == "confirmation"} == {"Russia", "Ukraine"}
