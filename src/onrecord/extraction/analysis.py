"""One Analysis of a document: sentences, times, places, quantities and, with weights, the encoding.

In      a Document, a place lookup and an encoder (both handed in, both optional)
Out     an Analysis, made once and given to every find_*
Pure    no clock, network, database or settings. Same input, same answer, same order
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extraction.actor.find import find_actors
from onrecord.extraction.actor.lookup import ActorLookup
from onrecord.extraction.actor.mention import ActorMention
from onrecord.extraction.encoding.attribution import Encoder, Encoding
from onrecord.extraction.place.find import find_places
from onrecord.extraction.place.lookup import PlaceLookup
from onrecord.extraction.place.mention import PlaceMention
from onrecord.extraction.quantity.find import find_quantities
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.sentence import READ_PARTS, Sentence, find_sentences
from onrecord.extraction.time.find import find_times
from onrecord.extraction.time.mention import TimeMention
from onrecord.model.document import Document
from onrecord.model.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Analysis:
    """Everything is in text order; offsets are code points into ``document.text``."""

    document: Document
    sentences: tuple[Sentence, ...]
    times: tuple[TimeMention, ...] = ()
    quantities: tuple[QuantityMention, ...] = ()
    places: tuple[PlaceMention, ...] = ()
    actors: tuple[ActorMention, ...] = ()
    known: ActorLookup | None = None
    """The table of public figures, offices and forces, where one was handed in."""
    encoding: Encoding | None = None
    """What the trained network found, where one was handed in."""

    def passage(self, start: int, end: int) -> Passage:
        return self.document.passage(start, end)

    def sentence_at(self, position: int) -> Sentence | None:
        """The sentence that holds the code point ``position``, None between sentences."""
        low, high = 0, len(self.sentences)
        while low < high:
            middle = (low + high) // 2
            if self.sentences[middle].end <= position:
                low = middle + 1
            else:
                high = middle
        if low < len(self.sentences) and self.sentences[low].start <= position:
            return self.sentences[low]
        return None


def analyse(
    document: Document,
    *,
    known: ActorLookup | None = None,
    gazetteer: PlaceLookup | None = None,
    encoder: Encoder | None = None,
) -> Analysis:
    """Read ``document`` once for all finders."""
    sentences = find_sentences(document)
    times = find_times(document, sentences)
    return Analysis(
        document=document,
        sentences=sentences,
        times=times,
        quantities=find_quantities(document, sentences, times),
        places=find_places(document, sentences, gazetteer),
        actors=find_actors(sentences, known, on=document.published),
        known=known,
        encoding=encoder.encode(document.text, parts=read_stretches(document)) if encoder else None,
    )


def read_stretches(document: Document) -> list[tuple[int, int]]:
    """Start and end of every part that a report itself says."""
    return [(p.start, p.end) for p in document.parts if p.kind in READ_PARTS]
