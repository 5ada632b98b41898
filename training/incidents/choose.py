"""Choose the judge's thresholds and the weights of its two opinions on the dev reports, one after the other.

    python -m training.incidents.choose [--write]

Runs in the project's own environment, with the weights as they lie in the package. The measure is the strict F1 of
``evals.score_gold`` (place, time, type and stage right) and, a quarter of it, the loose one. With ``--write`` the best go into
``incident-settings.json``.
"""

from __future__ import annotations

import argparse
import contextlib
import io
import json
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Any

from evals.score_gold import document_of, reports_of, score

from onrecord.exchange.records import as_row
from onrecord.extraction.analysis import analyse
from onrecord.extraction.incident.decide import Thresholds, decide
from onrecord.extraction.incident.find import IncidentOptions, gather
from onrecord.extraction.incident.judge import Judge, Mix
from onrecord.extraction.incident.scene import lay_out
from onrecord.pipeline import open_pipeline

SETTINGS = Path("src/onrecord/weights/incident-settings.json")
LOOSE = 0.25
TRIED: tuple[tuple[str, str, tuple[float, ...]], ...] = (
    ("thresholds", "link", (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)),
    ("mix", "trees", (0.0, 0.25, 0.5, 0.75, 1.0)),
    ("mix", "shift", (0.0, 0.5, 1.0, 1.5, 2.0, 3.0)),
    ("mix", "type_words", (0.0, 0.2, 0.4, 0.7, 1.0)),
    ("mix", "named", (0.0, 0.5, 1.0, 1.5, 2.5)),
    ("thresholds", "told", (0.35, 0.4, 0.5, 0.6, 0.7)),
    ("thresholds", "ruled", (0.2, 0.3, 0.4, 0.5)),
    ("thresholds", "place", (-1.0, -0.5, 0.0, 0.5, 1.0)),
    ("thresholds", "time", (-0.5, 0.0, 0.5)),
    ("thresholds", "link", (0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5)),
)


@dataclass(frozen=True, kw_only=True)
class Choice:
    thresholds: Thresholds
    mix: Mix


class Bench:
    """The dev reports, laid out once."""

    def __init__(self) -> None:
        pipeline = open_pipeline()
        assert pipeline.judge is not None
        self.judge: Judge = pipeline.judge
        self.reports = reports_of("dev")
        self.laid = {}
        for report in self.reports:
            analysis = analyse(
                document_of(report),
                known=pipeline.known,
                gazetteer=pipeline.gazetteer,
                encoder=pipeline.encoder,
            )
            assert analysis.encoding is not None and analysis.encoding.vectors is not None
            scene = lay_out(analysis, gather(analysis, IncidentOptions()))
            self.laid[report["id"]] = (scene, analysis.encoding.vectors)

    def measure(self, choice: Choice) -> dict[str, float]:
        self.judge.mix = choice.mix

        def read(report: dict[str, Any]) -> list[dict[str, Any]]:
            scene, vectors = self.laid[report["id"]]
            drafts = decide(scene, self.judge.judge(scene, vectors), choice.thresholds)
            return [as_row(d.incident("choose")) for d in drafts]

        with contextlib.redirect_stdout(io.StringIO()):
            return score(self.reports, read, 0)


def worth(found: dict[str, float]) -> float:
    return found["incident strict"] + LOOSE * found["incident loose"]


def main() -> None:
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--write", action="store_true")
    a = p.parse_args()
    bench = Bench()
    best = Choice(thresholds=bench.judge.thresholds, mix=bench.judge.mix)
    found = bench.measure(best)
    print(
        "as it is:", {k: round(v, 1) for k, v in found.items() if "incident" in k or "pairs" in k}, flush=True
    )
    for part, name, values in TRIED:
        for value in values:
            tried = replace(best, **{part: replace(getattr(best, part), **{name: value})})
            got = bench.measure(tried)
            if worth(got) > worth(found) + 1e-6:
                best, found = tried, got
        chosen = getattr(getattr(best, part), name)
        print(
            f"{part} {name} {chosen}: strict {found['incident strict']:.1f} loose {found['incident loose']:.1f}",
            flush=True,
        )
    print({k: round(v, 1) for k, v in found.items() if "incident" in k or "pairs" in k})
    if a.write:
        settings = json.loads(SETTINGS.read_text())
        settings |= {"thresholds": asdict(best.thresholds), "mix": asdict(best.mix)}
        SETTINGS.write_text(json.dumps(settings, indent=1) + "\n")


if __name__ == "__main__":
    main()
