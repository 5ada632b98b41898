"""The tags of pledges, absences and dues: what a stretch has of each, and what the pledge reader makes of them."""

from __future__ import annotations

import io
from importlib.resources import files

import numpy as np
import pytest

from onrecord.extraction.analysis import analyse
from onrecord.extraction.encoding.tags import TAGS, Tagger, Tags
from onrecord.extraction.encoding.vectors import Vectors
from onrecord.extraction.pledge.find import PledgeOptions, find_pledges
from onrecord.extraction.pledge.tagged import Tagged
from onrecord.gazetteer.office import open_table
from onrecord.model.document import Document, Part

TEXT = "Azania told the envoys on Monday that the batteries along the river rest for nine days. Rain fell."
ACT = "the batteries along the river rest"


def vectors(text: str) -> Vectors:
    """One piece a word."""
    starts = [0, *(i + 1 for i, c in enumerate(text) if c == " ")]
    ends = [*(i - 1 for i in starts[1:]), len(text)]
    return Vectors(
        starts=np.asarray(starts, np.int32),
        ends=np.asarray(ends, np.int32),
        values=np.zeros((len(starts), 384), np.float32),
    )


def tags(text: str, **told: str) -> Tags:
    """Tags that are sure of the words told for each."""
    held = vectors(text)
    shares = np.zeros((len(held.starts), len(TAGS)), np.float32)
    for tag, words in told.items():
        a, b = held.rows(text.index(words), text.index(words) + len(words))
        shares[a:b, TAGS.index(tag)] = 0.9
    return Tags(vectors=held, shares=shares)


def test_a_stretch_is_the_words_that_reach_the_share() -> None:
    """Start and end in code points, and no stretch where nothing is told."""
    told = tags(TEXT, act=ACT)
    ((start, end, share),) = told.stretches("act", 0, len(TEXT), least=0.5)
    assert TEXT[start:end] == ACT
    assert share > 0.8
    assert told.stretches("area", 0, len(TEXT), least=0.5) == []


def test_one_weak_piece_does_not_part_a_stretch() -> None:
    """A word between that the tags are unsure of belongs to the stretch."""
    told = tags(TEXT, act=ACT)
    a, _ = told.vectors.rows(TEXT.index("along"), TEXT.index("along") + 5)
    told.shares[a, TAGS.index("act")] = 0.1
    assert len(told.stretches("act", 0, len(TEXT), least=0.5)) == 1


def test_a_stretch_ends_with_whole_words() -> None:
    """Pieces may end within a word; terms do not, nor do they begin with a comma."""
    text = "It holds in Bab al-Mandab, they said."
    held = Vectors(
        starts=np.asarray([0, 9, 12, 16, 25], np.int32),
        ends=np.asarray([8, 11, 15, 23, 37], np.int32),
        values=np.zeros((5, 384), np.float32),
    )
    shares = np.zeros((5, len(TAGS)), np.float32)
    shares[1:4, TAGS.index("area")] = 0.9
    found = Tagged(tags=Tags(vectors=held, shares=shares), text=text).areas(0, len(text))
    assert found == ["in Bab al-Mandab"]


def test_the_tags_speak_where_no_rule_reads_a_pledge() -> None:
    """A promise in words of no list is read with its act and its window."""
    document = Document(
        text=TEXT,
        parts=(Part(kind="body", start=0, end=len(TEXT)),),
        published="2025-06-12",
        language="en",
        id="made-up",
    )
    analysis = analyse(document, known=open_table())
    assert find_pledges(analysis, PledgeOptions()).found == ()
    opinion = tags(TEXT, pledge=TEXT.split(". ", maxsplit=1)[0], act=ACT, window="for nine days")
    (pledge,) = find_pledges(analysis, PledgeOptions(tags=opinion)).found
    assert [o.act for o in pledge.obligations] == [ACT]
    assert any(p.window.words == "for nine days" for p in pledge.positions)


def test_the_weights_that_travel_tag_every_piece() -> None:
    """One share a tag and piece, between 0 and 1."""
    tagger = Tagger((files("onrecord") / "weights" / "record-tags.npz").read_bytes())
    read = tagger.read(vectors(TEXT))
    assert read.shares.shape == (len(read.vectors.starts), len(TAGS))
    assert read.shares.min() >= 0 and read.shares.max() <= 1


def test_a_head_without_its_weights_is_refused() -> None:
    """An empty file is no head."""
    empty = io.BytesIO()
    np.savez(empty)
    with pytest.raises(KeyError, match=r"hidden\.weight"):
        Tagger(empty.getvalue()).read(vectors(TEXT))
