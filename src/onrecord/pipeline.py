"""The whole reading on one page: opens weights and tables, puts the stages in a row.

In      the bytes of one source
Out     a Reading: the document, its records, what was refused and what was passed over

A pipeline is made once and used for many documents; it holds no state of any of them.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Literal

from onrecord.extraction.absence.find import AbsenceOptions, find_absences
from onrecord.extraction.actor.lookup import ActorLookup
from onrecord.extraction.analysis import Analysis, analyse
from onrecord.extraction.due.find import DueOptions, find_dues
from onrecord.extraction.encoding.attribution import Encoder
from onrecord.extraction.encoding.network import Network, Weights
from onrecord.extraction.encoding.tags import Tagger, Tags
from onrecord.extraction.figure.find import FigureOptions, find_figures
from onrecord.extraction.incident.find import IncidentOptions
from onrecord.extraction.incident.find import find_incidents as find_incidents_by_rules
from onrecord.extraction.incident.judge import Judge
from onrecord.extraction.incident.judged import JudgedOptions
from onrecord.extraction.incident.judged import find_incidents as find_incidents_judged
from onrecord.extraction.place.lookup import PlaceLookup
from onrecord.extraction.pledge.find import PledgeOptions, find_pledges
from onrecord.extraction.statement.find import find_statements as find_statements_by_rules
from onrecord.extraction.statement.joined import find_statements as find_statements_joined
from onrecord.extraction.statement.options import StatementOptions
from onrecord.gazetteer.gazetteer import open_gazetteer
from onrecord.gazetteer.office import open_table
from onrecord.intake.document import Carrier, take_in
from onrecord.model.absence import Absence
from onrecord.model.document import Document
from onrecord.model.due import Due
from onrecord.model.figure import Figure
from onrecord.model.incident import Incident
from onrecord.model.outcome import Outcome, Refusal
from onrecord.model.pledge import Pledge
from onrecord.model.statement import Statement

Record = Statement | Absence | Incident | Figure | Pledge | Due
Method = Literal["joined", "rules"]
LANGUAGES = frozenset({"en"})
"""Languages whose reports are read for records. Others are taken in, kept and said to be unread."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """``records`` stand kind by kind, each kind in text order."""

    document: Document
    records: tuple[Record, ...]
    refused: tuple[Refusal, ...]
    passed_over: Mapping[str, int]


@dataclass(frozen=True, slots=True, kw_only=True)
class Pipeline:
    known: ActorLookup | None = None
    gazetteer: PlaceLookup | None = None
    encoder: Encoder | None = None
    judge: Judge | None = None
    tagger: Tagger | None = None

    def read(self, data: bytes, *, name: str, carrier: Carrier | None = None) -> Reading:
        """Read one source. Raises Fault, naming ``name``, where nothing can be read."""
        return self.read_document(take_in(data, name=name, carrier=carrier))

    def read_document(self, document: Document) -> Reading:
        """Every record of a document that has been taken in."""
        if document.language is not None and document.language not in LANGUAGES:
            reason = f"the report is in {document.language}, which is not read for records yet; it is taken in and kept whole"
            first = next(p for p in document.parts if p.kind == "body")
            unread = Refusal(
                of="document",
                reason=reason,
                passages=(document.passage(first.start, first.end),),
                method="pipeline.v1",
            )
            return Reading(document=document, records=(), refused=(*document.refused, unread), passed_over={})
        analysis = analyse(document, known=self.known, gazetteer=self.gazetteer, encoder=self.encoder)
        outcomes = self._find(analysis)
        over: Counter[str] = Counter()
        for outcome in outcomes:
            over.update(outcome.passed_over)
        return Reading(
            document=document,
            records=tuple(r for outcome in outcomes for r in outcome.found),
            refused=(*document.refused, *(r for outcome in outcomes for r in outcome.refused)),
            passed_over=dict(over),
        )

    def _find(self, analysis: Analysis) -> tuple[Outcome[Record], ...]:
        find_statements = find_statements_by_rules if self.encoder is None else find_statements_joined
        statements = find_statements(analysis, StatementOptions())
        absences = find_absences(analysis, AbsenceOptions())
        return (
            statements,
            absences,
            self._find_incidents(analysis),
            find_figures(analysis, FigureOptions(relay=analysis.document.publisher)),
            find_pledges(
                analysis,
                PledgeOptions(
                    statements=statements.found, absences=absences.found, tags=self._tags(analysis)
                ),
            ),
            find_dues(analysis, DueOptions()),
        )

    def _tags(self, analysis: Analysis) -> Tags | None:
        if self.tagger is None or analysis.encoding is None or analysis.encoding.vectors is None:
            return None
        return self.tagger.read(analysis.encoding.vectors)

    def _find_incidents(self, analysis: Analysis) -> Outcome[Incident]:
        if self.judge is None or self.encoder is None:
            return find_incidents_by_rules(analysis, IncidentOptions())
        return find_incidents_judged(analysis, JudgedOptions(judge=self.judge))


def open_pipeline(*, statements: Method | None = None) -> Pipeline:
    """Open the tables and weights that travel with the package. ``statements="rules"`` leaves the network out."""
    return Pipeline(
        known=open_table(),
        gazetteer=open_gazetteer(),
        encoder=None if statements == "rules" else Network(read_weights()),
        judge=None if statements == "rules" else read_judge(),
        tagger=None if statements == "rules" else read_tagger(),
    )


def read_weights() -> Weights:
    """The weights of the network: the tagger of statements, and the layers that judge incidents."""
    folder = files("onrecord") / "weights"
    return Weights(
        encoder=(folder / "statement-encoder.onnx").read_bytes(),
        reader=(folder / "statement-reader.onnx").read_bytes(),
        vocabulary=(folder / "statement-vocabulary.json").read_bytes(),
        settings=(folder / "statement-settings.json").read_bytes(),
        layers=(folder / "incident-layers.onnx").read_bytes(),
    )


def read_tagger() -> Tagger:
    """The learned head that tags pledges, their terms, absences and dues."""
    return Tagger((files("onrecord") / "weights" / "record-tags.npz").read_bytes())


def read_judge() -> Judge:
    """The learned heads that judge incidents."""
    folder = files("onrecord") / "weights"
    return Judge(
        (folder / "incident-heads.npz").read_bytes(),
        (folder / "incident-trees.npz").read_bytes(),
        (folder / "incident-settings.json").read_bytes(),
    )
