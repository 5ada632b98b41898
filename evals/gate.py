"""The gate: every score that has a floor, measured on data whose digest stands beside it.

``floors.toml`` gives each kind its documents, their digest, the scorer and, for each number of the
scorer's, the floors it has had, oldest first. A floor only goes up. ``python -m evals.gate`` prints
a table; tests/evals hold the floors where the data are there.
"""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
import tempfile
import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from evals.predict import predict

ROOT = Path(__file__).resolve().parent.parent


@dataclass(frozen=True, slots=True, kw_only=True)
class Gate:
    """``floors`` maps a path into the scorer's JSON ("all/content/F1") to its floors, oldest first."""

    name: str
    kind: str
    docs: str
    digest: str
    scorer: str
    gold: str
    options: tuple[str, ...]
    floors: dict[str, tuple[float, ...]]


def data_folder() -> Path | None:
    """Where the measuring data lie: $ONRECORD_DATA, else shared/data beside the project; None where neither is."""
    named = os.environ.get("ONRECORD_DATA")
    folder = Path(named) if named else ROOT.parent / "shared" / "data"
    return folder if folder.is_dir() else None


def gates() -> list[Gate]:
    with (ROOT / "evals" / "floors.toml").open("rb") as stream:
        table = tomllib.load(stream)
    return [
        Gate(
            name=name,
            kind=row["kind"],
            docs=row["docs"],
            digest=row["digest"],
            scorer=row["scorer"],
            gold=row.get("gold", row["docs"]),
            options=tuple(row.get("options", ())),
            floors={k: tuple(v) for k, v in row["floors"].items()},
        )
        for name, row in table.items()
    ]


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def measure(gate: Gate, data: Path) -> dict[str, float]:
    """Each number that has a floor, as the scorer prints it. Raises ValueError where the data are others."""
    docs = data / gate.docs
    if (found := digest(docs)) != gate.digest:
        raise ValueError(
            f"{docs}: digest {found}, but the floors of {gate.name} were measured on {gate.digest}"
        )
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "predicted.jsonl"
        predict(gate.kind, docs, out)
        result = _score(gate, data, out, Path(folder))
    return {path: _at(result, path) for path in gate.floors}


def _score(gate: Gate, data: Path, predicted: Path, folder: Path) -> Any:
    command = [
        sys.executable,
        str(data.parent / "eval" / gate.scorer),
        str(data / gate.gold),
        str(predicted),
        *gate.options,
    ]
    written = folder / "score.json"
    if "--json" in gate.options and gate.scorer == "score_statements.py":
        command.append(str(written))
    done = subprocess.run(command, capture_output=True, text=True, check=True)
    return json.loads(written.read_text("utf-8") if written.exists() else done.stdout)


def _at(result: Any, path: str) -> float:
    for step in path.split("/"):
        result = result[step]
    return float(result)


def main() -> int:
    data = data_folder()
    if data is None:
        print("The measuring data are not there; name their folder in $ONRECORD_DATA.", file=sys.stderr)
        return 2
    below = 0
    for gate in gates():
        for path, score in measure(gate, data).items():
            floor = gate.floors[path][-1]
            below += score < floor
            print(
                f"{gate.name:22} {path:38} {score:8.3f}   floor {floor:8.3f}{'   BELOW' if score < floor else ''}"
            )
    return 1 if below else 0


if __name__ == "__main__":
    sys.exit(main())
