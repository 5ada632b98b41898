"""Incidents by the judge: the rules lay a document out, learned heads say what it tells as having happened.

In      an Analysis that was made with a network (``analysis.encoding.vectors``), and JudgedOptions
Out     an Outcome[Incident], each with how sure the judge is of it
Pure    no clock, network, database or settings. Same input, same answer, same order

What the rules found stands among the numbers that the judge looks at (``onrecord.extraction.incident.scene``); where the two
differ the judge has the last word. Below its threshold a clause that the rules took for a telling is a Refusal.
"""

from __future__ import annotations

from dataclasses import dataclass

from onrecord.extraction.analysis import Analysis
from onrecord.extraction.incident.decide import decide
from onrecord.extraction.incident.find import IncidentOptions, gather
from onrecord.extraction.incident.judge import Judge
from onrecord.extraction.incident.scene import Scene, lay_out
from onrecord.model.identity import stamped
from onrecord.model.incident import Incident
from onrecord.model.outcome import Outcome, Refusal, method
from onrecord.model.passage import Passage, passage_of

METHOD = "incident.judge.v1"


@dataclass(frozen=True, slots=True, kw_only=True)
class JudgedOptions:
    judge: Judge


@method(METHOD)
def find_incidents(analysis: Analysis, options: JudgedOptions) -> Outcome[Incident]:
    """Every violent act, or its effect, that the judge takes the document to tell."""
    if analysis.encoding is None or analysis.encoding.vectors is None:
        raise ValueError(
            "the document was analysed without the judge's layers: hand an encoder that has them to analyse()"
        )
    gathered = gather(analysis, IncidentOptions())
    scene = lay_out(analysis, gathered)
    if not scene.clauses:
        return Outcome(found=(), refused=gathered.refused, passed_over=gathered.passed_over)
    verdict = options.judge.judge(scene, analysis.encoding.vectors)
    drafts = decide(scene, verdict, options.judge.thresholds)
    found = tuple(stamped("incident", analysis.document.id, d.incident(METHOD)) for d in drafts)
    told = {p for d in drafts for p in d.passages}
    return Outcome(
        found=found, refused=(*gathered.refused, *_overruled(scene, told)), passed_over=gathered.passed_over
    )


def _overruled(scene: Scene, told: set[Passage]) -> tuple[Refusal, ...]:
    """Clauses that the rules took for tellings and the judge did not."""
    text = scene.analysis.document.text
    passages = [passage_of(text, c.start, c.end) for c in scene.clauses if c.ruled]
    return tuple(
        Refusal(of="incident", reason="the rules read an act here, the judge does not take it as told", passages=(p,), method=METHOD)
        for p in passages
        if p not in told
    )  # fmt: skip
