"""A telegram: its day, town and kind, its lines joined."""

from __future__ import annotations

from datetime import date

from tests.evals.muc.telegrams import telegram


def test_day_and_town_are_those_of_the_dateline() -> None:
    """The dateline gives day and town; neither it nor "[TEXT]" is part of the first sentence."""
    read = telegram("A BOMB EXPLODED IN CALI TODAY.")
    assert (read.day, read.town) == (date(1990, 3, 12), "BOGOTA")
    assert read.lines[0].text == "A BOMB EXPLODED IN CALI TODAY."


def test_a_telegram_without_a_date_has_none() -> None:
    """ "NO DATE" is no day."""
    read = telegram("THE MINISTER SPOKE.", head="LIMA, NO DATE (RADIO) -- [SPEECH] [TEXT]")
    assert (read.day, read.town, read.kind) == (None, "LIMA", "SPEECH")


def test_a_broken_line_ends_no_sentence() -> None:
    """Where the telegram breaks a line the sentence goes on; an empty line ends the paragraph."""
    read = telegram("TWO MEN WERE KILLED IN\nCALI TODAY.\n\n   NO ONE WAS ARRESTED.")
    assert [line.text.split() for line in read.lines] == [
        "TWO MEN WERE KILLED IN CALI TODAY.".split(),
        "NO ONE WAS ARRESTED.".split(),
    ]
    assert read.lines[0].paragraph != read.lines[1].paragraph


def test_letters_become_small_and_offsets_stay() -> None:
    """The printed text is as long as the telegram's, with capitals where a sentence, a title or a town begins."""
    read = telegram("GUNMEN ATTACKED MAYOR PEREZ IN CALI ON MONDAY.")
    line = read.lines[0]
    assert (
        read.analysis.document.text[line.start : line.end] == "Gunmen attacked mayor Perez in Cali on Monday."
    )
