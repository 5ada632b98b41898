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


def test_who_is_cited_counted() -> None:
    """An aid group that cites the ministry passes on what the ministry counted."""
    (found,) = figures(
        "Two children were killed, the group Small Lanterns said, citing the ministry of health."
    )
    assert (found.issuer, found.relayed_by) == ("ministry of health", "group Small Lanterns")


def test_who_begins_a_clause_counts_its_own_numbers() -> None:
    """ "Eight died in the south; the northern office reported 12 deaths": the eight are not the office's."""
    found = figures("Eight people died in the south; the northern office reported 12 deaths.")
    assert [f.issuer for f in found] == [None, "northern office"]


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


@pytest.mark.parametrize(
    ("text", "measure", "value", "population"),
    [
        ("The post counts 73 raids on the town.", "other", 73, "any"),
        ("The monitor recorded 14 attacks on clinics, in which two nurses died.", "other", 14, "any"),
        ("Drones killed 28 prisoners.", "killed", 28, "any"),
        ("Six aides – four doctors and a driver – were abducted.", "captured", 6, "any"),
        ("There were no casualties.", "casualties", 0, "any"),
        ("They shot down all 30 drones launched by Russia.", "intercepted", 30, "any"),
        ("They killed the mayor and nine of his clerks.", "killed", 9, "any"),
        ("Of the 61 people hurt, 22 are still in hospital.", "injured", 22, "any"),
        ("The number of people who have fled rose to 106,387.", "displaced", 106_387, "any"),
        ("Air strikes rose from 640 in 2023 to 1,134 in 2024, the project counts.", "other", 1_134, "any"),
        ("Nine people, all civilians, were killed.", "killed", 9, "civilian"),
        ("At least 57 civilians, including 22 women and 3 infants, were killed.", "killed", 22, "women"),
        ("The death toll from the shelling, on Saturday, rose to (31) people.", "killed", 31, "any"),
        ("They killed 17 people, including seven prisoners, and wounded 10.", "killed", 7, "any"),
        ("Some said 8,000 houses burned.", "destroyed", 8_000, "any"),
        ("An army in a military town killed nine people in a military hospital.", "killed", 9, "any"),
    ],
)
def test_kinds_of_count(text: str, measure: str, value: float, population: str) -> None:
    """What became of them is told by verb, noun, growth, part or deed, and whom it befell by their own noun alone."""
    assert (measure, value, population) in [
        (f.measure, f.quantity.value, f.population) for f in figures(text)
    ]


@pytest.mark.parametrize(
    "text",
    [
        "Some were intercepted.",
        "No casualties were reported.",
        "The fire was put out with no casualties reported.",
        "Ten of the 25 people aboard.",
        "They hold five target towns.",
        "Her mother, 68, was at home.",
        "Net income fell 37% to 33 million.",
        "Operating profit dropped 46 percent in the steel segment.",
        "It expects a loss of 6.4 billion yen.",
        "No one has been named a suspect in his death.",
        "At least 16 women have received the death penalty.",
    ],
)
def test_what_is_no_count(text: str) -> None:
    """A pronoun without a number, silence, and a whole of which nothing more is told are no figures."""
    assert figures(text) == ()


def test_who_has_no_noun_is_who_was_counted_before() -> None:
    """ "Five soldiers were killed and 14 wounded": the wounded are soldiers too; of people named anew nothing is carried."""
    assert [f.population for f in figures("Five soldiers were killed and 14 wounded.")] == ["military"] * 2
    found = figures("Five soldiers were killed and 14 people wounded.")
    assert [f.population for f in found] == ["military", "any"]


def test_a_bare_number_goes_on_with_the_topic() -> None:
    """ "The army admits ten" counts what was counted before it; "down from 447" what stands beside it."""
    found = figures("The tribes say that 117 fighters died. The council in Aden admits ten.")
    assert [(f.measure, f.population, f.quantity.value, f.issuer) for f in found] == [
        ("killed", "military", 117, "tribes"),
        ("killed", "military", 10, "council in Aden"),
    ]
    found = figures("Russian forces seized 267 square kilometers in May, down from 447 in April.")
    assert [(f.of, f.side, f.quantity.value) for f in found] == [
        ("territory", "Russia", 267), ("territory", "Russia", 447),
    ]  # fmt: skip


def test_a_share_of_which_is_a_share_of_the_count_before() -> None:
    """ "1,828 civilian casualties, 26 percent of which were children"."""
    whole, part = figures("The war caused 1,828 civilian casualties, 26 percent of which were children.")
    assert (part.quantity.sort, part.measure, part.population) == ("share", "casualties", "children")
    assert part.part_of == whole.id


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("Ukraine shot down 26 of 28 drones launched overnight by Russia.", "Russia"),
        ("RSF drones struck the port. The spokesman said 11 drones had been launched.", "RSF"),
        ("Five of the movement's fighters died, the Houthi spokesman said.", "Houthis"),
        ("The Houthis say five of their fighters were killed.", "Houthis"),
        ("They fired 23 Iranian-made drones.", None),
        ("They injured 5,500 people.", None),
        ("The air force told us of 12 dead soldiers.", None),
    ],
)
def test_whose_they_are(text: str, side: str | None) -> None:
    """The side is that of the noun, its owner or the sender; where it was made and the word "us" name none."""
    assert figures(text)[0].side == side


@pytest.mark.parametrize(
    ("text", "issuer"),
    [
        (
            "Two others were hurt, a source close to the cabinet told the Gulf Ledger.",
            "source close to the cabinet",
        ),
        ("The air force shot down 30 drones, it said.", "air force"),
        ("The Office for Plain Rights [OPR] reported that 19 people died.", "Office for Plain Rights"),
        ("The media office, run by the party, speaks of 177 dead.", "media office"),
        ("Its yearly review says that 40 people died, the mission reports.", "mission"),
        ("They took in 51 dead, said its head of nursing, Wafa Sarhan.", "Wafa Sarhan"),
        ("For its part the army said that nine people were killed.", "army"),
        (
            "The brigade was told that nine people were killed, the Mapping Project assessed.",
            "Mapping Project",
        ),
    ],
)
def test_who_told_is_found_behind_forms_of_telling(text: str, issuer: str) -> None:
    """Sources, bodies with a short name in brackets, those run by another, and those named after their post."""
    assert figures(text)[0].issuer == issuer


def test_the_age_of_somebody_hurt_counts_nobody() -> None:
    """ "A boy of 12" is one boy, and twelve of nothing."""
    told = figures("Three civilians were wounded, one of them, a boy of 12, in serious condition.")
    assert [f.quantity.value for f in told] == [3]
