"""Attributions: who, by which words, said what, as spans of one document.

The boundary between finding and reading: ``statement.rules.v1`` and ``statement.tagger.v1``
each find Attributions; stance, speaker, setting, chain and target are read from Attributions alone,
by the same code for both (``onrecord.extraction.statement.assemble``).
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.model.passage import Passage


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One source, one cue, one content. Each role's passages are in text order and do not overlap.

    ``source`` is empty for a sourceless attribution ("is said to have"), ``cue`` where mere
    punctuation attributes. ``content`` is never empty; its passages leave out the quotation marks
    at their ends. A continuation ("Europe must act", in the sentence after "she says") carries the
    cue and source of the attribution it continues, with ``continues`` set.
    """

    source: tuple[Passage, ...]
    cue: tuple[Passage, ...]
    content: tuple[Passage, ...]
    confidence: float | None = None
    """Probability that the attribution is right, 0 to 1; None where the method gives none."""
    continues: bool = False
    sourceless_by: str | None = None
    """Why there is no source: "passive" ("is said to"), "elided" (a continuation), None where there is one."""

    @property
    def start(self) -> int:
        return min(p.start for role in (self.source, self.cue, self.content) for p in role)

    @property
    def end(self) -> int:
        return max(p.end for role in (self.source, self.cue, self.content) for p in role)
