"""Where each place of a window lies as seen from a cue: how far, and in which paragraph.

Both are buckets that the network has an entry for; training and reading use these functions alike.
"""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from onrecord.extraction.encoding.pieces import Pieces
from onrecord.extraction.encoding.windows import Window

FARTHEST = 32
MARK, SAME, BEFORE, AFTER = range(4)  # where a place's paragraph lies


def paragraphs(pieces: Pieces, window: Window) -> NDArray[np.int64]:
    """The paragraph of each place, -1 for a mark of the network."""
    return np.where(window.index >= 0, pieces.paragraph[window.index], -1).astype(np.int64)


def distances(
    cues: Sequence[tuple[int, int]], place_paragraph: NDArray[np.int64]
) -> tuple[NDArray[np.int64], NDArray[np.int64]]:
    """For cues given by first and last place: buckets of distance and of paragraph, cues × places."""
    length = len(place_paragraph)
    if not cues:
        empty = np.zeros((0, length), np.int64)
        return empty, empty
    place = np.arange(length)[None, :]
    first = np.asarray([a for a, _ in cues])[:, None]
    last = np.asarray([b for _, b in cues])[:, None]
    far = np.where(place < first, place - first, np.where(place > last, place - last, 0))
    size = np.abs(far)
    # One bucket a place up to 16; farther off, four or five buckets each time the distance doubles.
    bucket = np.where(size <= 16, size, np.minimum(FARTHEST, 16 + np.log2(np.maximum(size, 16) / 16) * 4.5))
    distance = (np.sign(far) * bucket.astype(np.int64) + FARTHEST).astype(np.int64)
    mine = place_paragraph[first[:, 0]][:, None]
    theirs = place_paragraph[None, :]
    paragraph = np.where(
        theirs < 0, MARK, np.where(theirs == mine, SAME, np.where(theirs < mine, BEFORE, AFTER))
    )
    return distance, paragraph.astype(np.int64)
