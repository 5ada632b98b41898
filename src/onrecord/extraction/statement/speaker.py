"""Who speaks: one name for all the words by which a report names one speaker.

In      an Analysis and Attributions
Out     a Speaker for each attribution, in the same order
Pure    no clock, network, database or settings

A pronoun is given to the one who spoke last, or else to the subject of the sentence before.
"""

from __future__ import annotations

from collections.abc import Sequence

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.statement.cast import Cast, Said, Speaker
from onrecord.extraction.statement.setting import direct
from onrecord.extraction.statement.span import Attribution


def resolve_speakers(analysis: Analysis, attributions: Sequence[Attribution]) -> tuple[Speaker | None, ...]:
    """The speaker of each attribution, None for one without a source. Attributions are in text order."""
    cast = Cast(analysis)
    found: list[Speaker | None] = []
    last: Said | None = None
    for a in attributions:
        if not a.source:
            found.append(None)
            continue
        quoting, indirect = _quoting(analysis, a, attributions, found)
        if quoting is not None and indirect and cast.is_said_of(a.source[0], quoting):
            found.append(quoting)
            continue
        speaker = cast.speaker(a.source[0], last, quoted_by=quoting)
        found.append(speaker)
        if speaker.actor.sort != "outlet" and quoting is None:
            sentence = analysis.sentence_at(a.source[0].start)
            last = Said(sentence.index if sentence else 0, speaker)
    return tuple(found)


def _quoting(
    analysis: Analysis, a: Attribution, attributions: Sequence[Attribution], found: Sequence[Speaker | None]
) -> tuple[Speaker | None, bool]:
    """Who speaks the words in which ``a`` stands, and whether they are told indirectly.

    In a quotation "I" is that speaker and "he" is somebody else; in "he said that he had asked" both are one.
    """
    for b, speaker in zip(reversed(attributions[: len(found)]), reversed(found), strict=True):
        if speaker is not None and any(
            p.start <= a.source[0].start and a.source[0].end <= p.end for p in b.content
        ):
            return speaker, not direct(analysis, b.content)
    return None, False
