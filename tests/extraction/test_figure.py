"""What the language promises of figures: measure, population, bounds, issuer, shares, changes and parts."""

from __future__ import annotations

import pytest

from onrecord.extraction.analysis import analyse
from onrecord.extraction.figure.find import FigureOptions, find_figures
from onrecord.model.document import Document, Part
from onrecord.model.figure import Figure


def figures(text: str, relay: str | None = None) -> tuple[Figure, ...]:
    document = Document(
        text=text, parts=(Part(kind="body", start=0, end=len(text)),), language="en", published="2025-05-05"
    )
    return find_figures(analyse(document), FigureOptions(relay=relay)).found


@pytest.mark.parametrize(
    ("text", "measure", "population", "lower", "upper"),
    [
        ("More than 70 villagers were killed.", "killed", "civilian", 70, None),
        ("At least nine nurses were injured.", "injured", "medics", 9, None),
        ("Up to 600 soldiers are missing.", "missing", "military", None, 600),
        ("As many as 40 children were abducted.", "captured", "children", None, 40),
        ("No fewer than 33 people died.", "killed", "any", 33, None),
        ("No more than 12 houses were destroyed.", "destroyed", "any", None, 12),
        ("Not more than 12 houses were damaged.", "damaged", "any", None, 12),
        ("Between 300 and 450 people were displaced.", "displaced", "any", 300, 450),
        ("Dozens of people were wounded.", "injured", "any", 24, None),
        ("Nobody was killed.", "killed", "any", 0, 0),
        ("The strike killed “up to thirty” gunmen.", "killed", "military", None, 30),
    ],
)
def test_bounds_measure_and_population(
    text: str, measure: str, population: str, lower: float | None, upper: float | None
) -> None:
    """A count keeps the bounds of its words, and says what became of whom."""
    (found,) = figures(text)
    assert (found.measure, found.population) == (measure, population)
    assert (found.quantity.lower, found.quantity.upper) == (lower, upper)


def test_about_has_a_value_and_no_bounds() -> None:
    """ "Some 40" is forty with no end fixed."""
    (found,) = figures("Some 40 people were injured.")
    assert (found.quantity.value, found.quantity.lower, found.quantity.upper) == (40, None, None)


def test_a_nightly_post_parts_launched_from_shot_down() -> None:
    """Each number of an air force's post is sent or shot down, the second of a pair like the first."""
    found = figures(
        "Russia launched 12 missiles and 90 drones overnight. Crews shot down 9 missiles and 81 drones."
    )
    assert [(f.measure, f.quantity.value) for f in found] == [
        ("launched", 12), ("launched", 90), ("intercepted", 9), ("intercepted", 81),
    ]  # fmt: skip


def test_a_part_points_at_its_whole() -> None:
    """ "Among them a child" is one child, a part of the count before it."""
    whole, part = figures("Three people were killed, among them a child.")
    assert (part.population, part.quantity.value, part.part_of) == ("children", 1, whole.id)


def test_a_part_takes_the_measure_of_its_whole() -> None:
    """ "Two of them seriously" counts two of the wounded."""
    whole, part = figures("Seven people were wounded, two of them seriously.")
    assert (part.measure, part.quantity.value, part.part_of) == ("injured", 2, whole.id)


def test_the_age_of_a_victim_is_no_count() -> None:
    """ "A boy of six" is one boy, not six."""
    found = figures("Nine people were injured, among them a boy of six.")
    assert [f.quantity.value for f in found] == [9, 1]


def test_a_pace_is_a_rate() -> None:
    """Metres a day is a figure of sort rate; a length alone is none."""
    (found,) = figures("The troops moved 70 metres a day.")
    assert (found.measure, found.quantity.sort, found.quantity.value) == ("other", "rate", 70)
    assert figures("The troops moved 70 metres.") == ()


def test_a_change_is_a_figure_about_figures() -> None:
    """ "30 percent more than in 2024" is a change of the count that its sentence speaks of."""
    (found,) = [
        f for f in figures("Deaths of civilians were 30 percent higher than in 2024.") if f.quantity.unit
    ]
    assert (found.quantity.sort, found.quantity.value, found.measure) == ("change", 30, "killed")


def test_a_share_is_no_count() -> None:
    """ "Nine in ten people have been displaced" is a share of nine tenths, once."""
    (found,) = figures("Nine in ten people have been displaced.")
    assert (found.quantity.sort, found.measure) == ("share", "displaced")
    assert found.quantity.value == pytest.approx(0.9)


def test_the_freed_are_not_captured() -> None:
    """Captives let go are counted, but not as captured."""
    (found,) = figures("Twelve prisoners were freed.")
    assert found.measure == "other"


def test_displaced_people_killed_are_killed() -> None:
    """What the dead were before is no measure."""
    (found,) = figures("The strike killed 22 displaced people.")
    assert found.measure == "killed"


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "The regional prosecutor's office said that four people were killed.",
            "regional prosecutor's office",
        ),
        ("Four people were killed, according to the health ministry in Lahij.", "health ministry in Lahij"),
        ("Four people were killed, said Amal Torkan, a doctor.", "Amal Torkan"),
        ("The mayor, Petro Zhuk, said at noon that four people were killed.", "Petro Zhuk"),
        ("Witnesses wept. The agency put the toll at four dead, a source claimed.", "agency"),
        ("10:05 One person killed – regional head.", "regional head"),
    ],
)
def test_the_issuer_is_the_one_who_counted(text: str, issuer: str) -> None:
    """The issuer stands before the verb of telling, after "according to", or after the count."""
    (found,) = figures(text)
    assert found.issuer == issuer


def test_an_issuer_holds_over_paragraphs_by_its_pronoun() -> None:
    """ "It says" is the one who was named paragraphs before."""
    (found,) = figures("The relief mission published its note.\n\nIt says that 104 people were killed.")
    assert found.issuer == "relief mission"


def test_a_short_name_is_the_long_one_before() -> None:
    """ "The ministry" is the ministry of health that the report named."""
    found = figures(
        "The health ministry in Taiz said six people died.\n\nLater the ministry said nine people died."
    )
    assert [f.issuer for f in found] == ["health ministry in Taiz"] * 2


def test_who_was_told_relays() -> None:
    """An official who told an outlet counted; the outlet passed it on."""
    (found,) = figures("Five people were killed, an official told the Dnister Courier.")
    assert (found.issuer, found.relayed_by) == ("official", "Dnister Courier")


def test_people_of_whom_nothing_is_told_are_no_figure() -> None:
    """A number of people with nothing that became of them is refused, money passed over."""
    assert figures("About 200 people watched. It cost $3 million.") == ()


@pytest.mark.parametrize(
    ("text", "turn"),
    [
        ("The number of injured rose by a third.", "up"),
        ("Deaths were down 20 percent from the week before.", "down"),
    ],
)
def test_a_change_says_up_or_down(text: str, turn: str) -> None:
    """A change keeps its direction."""
    (found,) = figures(text)
    assert (found.quantity.sort, found.quantity.change) == ("change", turn)


@pytest.mark.parametrize(
    ("text", "measure", "lower", "side"),
    [
        ("More than 950,000 Russian troops have been killed or wounded.", "casualties", 950_000, "Russia"),
        ("Ukraine's General Staff put Russia's troop losses at 991,820.", "casualties", 991_820, "Russia"),
        ("The death toll from the strikes on the strip has climbed to 48,219.", "killed", 48_219, None),
        ("Russian casualties in Ukraine are approaching 1 million.", "casualties", 1_000_000, "Russia"),
    ],
)
def test_losses_and_tolls(text: str, measure: str, lower: float, side: str | None) -> None:
    """Killed or wounded are casualties; a toll climbs to a count; the losses are theirs who stand beside the word."""
    (found,) = figures(text)
    assert (found.measure, found.quantity.lower) == (measure, lower)
    assert side is None or found.side == side


def test_who_published_counts() -> None:
    """A study is its author's, also where a later sentence alone names the author."""
    found = figures(
        "Nearly 900,000 soldiers have been killed or injured, according to a new study. "
        "The war will cost more, said the study, published on Tuesday by the Centre for Plain Counting."
    )
    assert {f.issuer for f in found} == {"Centre for Plain Counting"}


def test_a_verb_behind_and_counts_what_follows() -> None:
    """ "Killed 8 women and 2 men and injured 57 others"."""
    assert [(f.measure, f.quantity.value) for f in figures("The strike killed 8 women and 2 men and injured 57 others.")] == [
        ("killed", 8), ("killed", 2), ("injured", 57)
    ]  # fmt: skip


def test_equipment_lost_is_listed() -> None:
    """Each item of a list of losses is a figure."""
    found = figures("Russia has lost 10,146 tanks, 21,110 armoured vehicles, and 332 helicopters.")
    assert [(f.measure, f.quantity.value) for f in found] == [
        ("destroyed", 10_146), ("destroyed", 21_110), ("destroyed", 332)
    ]  # fmt: skip
