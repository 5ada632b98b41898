"""One number where it stands, and what the report has told before it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.figure.carried import Carried
from onrecord.extraction.figure.issuer import Issuers
from onrecord.extraction.figure.measure import left_of, right_of
from onrecord.extraction.quantity.mention import QuantityMention
from onrecord.extraction.sentence import Sentence
from onrecord.model.figure import Figure


@dataclass(frozen=True, slots=True)
class Number:
    """``start`` and ``end`` count within the sentence; ``before`` and ``after`` reach to the clause's ends."""

    analysis: Analysis
    sentence: Sentence
    mention: QuantityMention

    @property
    def text(self) -> str:
        return self.sentence.text

    @property
    def noun(self) -> str:
        return self.mention.noun or ""

    @property
    def start(self) -> int:
        return self.mention.start - self.sentence.start

    @property
    def end(self) -> int:
        return self.mention.end - self.sentence.start

    @property
    def before(self) -> str:
        return left_of(self.text[: self.start])

    @property
    def after(self) -> str:
        return right_of(self.text[self.end :])

    @property
    def behind(self) -> str:
        """All of the sentence behind the number."""
        return self.text[self.end :]

    def near(self, reach: int) -> str:
        """The words around it, ``reach`` code points to both sides."""
        return self.text[max(0, self.start - reach) : self.end + reach]


@dataclass(frozen=True, slots=True)
class Known:
    """What holds where the number stands: who counted, what the paragraph leaves to it, the figures before it."""

    issuers: Issuers
    carried: Carried
    earlier: Sequence[Figure]
    """The figures before it in its sentence; where it begins with "of those", the last one before the sentence."""
    paragraph: Sequence[Figure]
    """The figures of the sentences before it in its paragraph."""
    relay: str | None
    """The outlet that passes figures on."""
