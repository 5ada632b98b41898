"""The encoder's parts: pieces, windows, and the reading of probabilities."""

from __future__ import annotations

import itertools
from importlib.resources import files

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.extraction.encoding.decode import best_stretch, cue_spans, stretches
from onrecord.extraction.encoding.pairs import AFTER, BEFORE, MARK, SAME, distances
from onrecord.extraction.encoding.pieces import (
    ALL_CAPITALS,
    CAPITAL,
    CLOSING,
    DIGITS,
    INSIDE,
    LOWER,
    OPENING,
    OUTSIDE,
    PieceReader,
    Pieces,
)
from onrecord.extraction.encoding.windows import LIMIT, plan_windows


@pytest.fixture(scope="module")
def reader() -> PieceReader:
    return PieceReader((files("onrecord") / "weights" / "statement-vocabulary.json").read_bytes())


def quotes_of(reader: PieceReader, text: str) -> dict[str, int]:
    pieces = reader.read(text)
    return {
        text[s:e]: int(q)
        for s, e, q in zip(pieces.starts, pieces.ends, pieces.quote, strict=True)
        if e - s > 2
    }


def test_every_piece_is_the_text_it_points_to(reader: PieceReader) -> None:
    """Offsets are code points into the given text, whatever alphabet, accent or mark it has."""
    text = "Zelenskyy 😀 said: «Мы не сдадимся» — café naïve “so”, Çağlar’s 12.5%\n\nNext."
    pieces = reader.read(text)
    assert all(text[s:e].strip() == text[s:e] != "" for s, e in zip(pieces.starts, pieces.ends, strict=True))
    covered = {i for s, e in zip(pieces.starts, pieces.ends, strict=True) for i in range(s, e)}
    assert {i for i, c in enumerate(text) if c.isalnum()} <= covered


@settings(max_examples=60, deadline=None)
@given(text=st.text(max_size=200))
def test_no_text_breaks_the_offsets(reader: PieceReader, text: str) -> None:
    """Whatever a page holds, pieces stay in order and inside the text."""
    pieces = reader.read(text)
    assert (pieces.starts >= 0).all() and (pieces.ends <= len(text)).all()
    assert (pieces.starts <= pieces.ends).all() and (np.diff(pieces.starts) >= 0).all()
    assert (np.diff(pieces.paragraph) >= 0).all()


def test_case_outlives_the_lower_cased_vocabulary(reader: PieceReader) -> None:
    """Capitals, all capitals and digits are told for each word, and for all pieces of one word alike."""
    text = "The NATO chief visited Zaporizhzhia in 2014"
    pieces = reader.read(text)
    case = {text[s:e]: int(c) for s, e, c in zip(pieces.starts, pieces.ends, pieces.case, strict=True)}
    assert (case["NATO"], case["The"], case["chief"], case["2014"]) == (ALL_CAPITALS, CAPITAL, LOWER, DIGITS)
    place = text.index("Zaporizhzhia")
    inside = (pieces.starts >= place) & (pieces.ends <= place + 12)
    assert set(pieces.case[inside].tolist()) == {CAPITAL}


@pytest.mark.parametrize("opening, closing", [('"', '"'), ("“", "”"), ("«", "»"), ("„", "“")])
def test_inside_and_outside_of_quotation_marks(reader: PieceReader, opening: str, closing: str) -> None:
    """What stands in double marks is told apart, in the ways that newspapers set them."""
    got = quotes_of(reader, f"Before {opening}within{closing} after")
    assert (got["Before"], got["within"], got["after"]) == (OUTSIDE, INSIDE, OUTSIDE)


def test_a_mark_left_open_ends_with_its_paragraph(reader: PieceReader) -> None:
    """A forgotten mark does not turn the rest of the report inside out."""
    got = quotes_of(reader, 'He said "never closed\nOther paragraph')
    assert (got["never"], got["Other"]) == (INSIDE, OUTSIDE)
    marks = reader.read('"so"').quote.tolist()
    assert (marks[0], marks[-1]) == (OPENING, CLOSING)


words = st.sampled_from(["said", "Kyiv.", "the", "drone", "attack.", "\n", "“no", "no”", "ministry", "of"])


@settings(max_examples=60, deadline=None)
@given(text=st.lists(words, min_size=0, max_size=900).map(" ".join))
def test_every_piece_is_read_once(reader: PieceReader, text: str) -> None:
    """Windows keep to the limit; each piece is some window's own exactly once, in order."""
    pieces = reader.read(text)
    own: list[int] = []
    for window in plan_windows(pieces):
        assert len(window.index) <= LIMIT
        own += [int(i) for i in window.index if i >= window.own_from]
    assert own == list(range(len(pieces)))


def test_paragraphs_are_packed_whole(reader: PieceReader) -> None:
    """A paragraph that fits is never cut."""
    text = "\n".join(
        f"The ministry said on day {i} that nothing had changed at the front." for i in range(60)
    )
    pieces = reader.read(text)
    windows = plan_windows(pieces)
    homes = [{int(pieces.paragraph[i]) for i in w.index if i >= 0} for w in windows]
    assert len(windows) > 3
    assert all(not a & b for a, b in itertools.pairwise(homes))


def test_distance_and_paragraph_as_seen_from_a_cue() -> None:
    """Nothing is at distance zero but the cue; paragraphs are told as same, before and after."""
    distance, paragraph = distances([(3, 4)], np.asarray([-1, 0, 0, 1, 1, 1, -1, 2]))
    assert distance[0].tolist() == [29, 30, 31, 32, 32, 33, 34, 35]
    assert paragraph[0].tolist() == [MARK, BEFORE, BEFORE, SAME, SAME, SAME, MARK, AFTER]


probabilities = st.lists(st.floats(0.01, 0.99), min_size=1, max_size=9).map(
    lambda p: np.asarray(p, np.float32)
)


def gain_of(p: np.ndarray) -> np.ndarray:
    return np.log(p / (1 - p))


@settings(deadline=None)
@given(p=probabilities)
def test_the_best_stretch_gains_most(p: np.ndarray) -> None:
    """No other stretch would gain more log-odds; none is taken where none gains."""
    first, last, _ = best_stretch(p, np.ones(len(p), np.bool_), 0.0)
    got = float(gain_of(p)[first : last + 1].sum())
    every = [float(gain_of(p)[a:b].sum()) for a in range(len(p)) for b in range(a + 1, len(p) + 1)]
    assert got == pytest.approx(max([0.0, *every]), abs=1e-3)


@settings(deadline=None)
@given(p=probabilities, switch=st.sampled_from([0.0, 0.5, 2.0]))
def test_stretches_are_the_most_likely_ones(p: np.ndarray, switch: float) -> None:
    """Trying every way to be inside or outside finds no better one."""
    found = stretches(p, np.ones(len(p), np.bool_), switch)
    inside = np.zeros(len(p), np.bool_)
    for a, b in found:
        inside[a : b + 1] = True

    def worth(chosen: tuple[bool, ...]) -> float:
        edges = sum(x != y for x, y in itertools.pairwise((False, *chosen, False)))
        return float(gain_of(p)[list(chosen)].sum()) - switch * edges

    best = max(worth(c) for c in itertools.product((False, True), repeat=len(p)))
    assert worth(tuple(inside.tolist())) == pytest.approx(best, abs=1e-3)


def test_two_cues_side_by_side_stay_two() -> None:
    """A piece that more likely begins a cue than goes on with one begins a new cue."""
    tags = np.asarray([[0.1, 0.9, 0], [0.1, 0.1, 0.8], [0.1, 0.8, 0.1], [0.9, 0.1, 0]], np.float32)
    assert [(a, b) for a, b, _ in cue_spans(tags, np.arange(4, dtype=np.int32), 0, 0.5)] == [(0, 1), (2, 2)]


def test_pieces_can_be_narrowed(reader: PieceReader) -> None:
    """A stretch of the text alone keeps its offsets into the whole text."""
    text = "One. Two said three."
    narrow: Pieces = reader.read(text).between(5, 20)
    assert text[narrow.starts[0] : narrow.ends[0]] == "Two"
