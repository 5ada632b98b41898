"""A written page: whole under its name, or not there at all."""

from __future__ import annotations

import os
import sys
import tempfile
from pathlib import Path

from onrecord.model.fault import Fault


def write_page(target: str, page: str) -> None:
    """Write ``page`` whole or not at all."""
    if target == "-":
        sys.stdout.buffer.write(page.encode("utf-8"))
        return
    path = Path(target)
    try:
        handle, partial = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}.")
    except OSError as error:
        raise Fault(
            target,
            f"it cannot be written ({error.strerror})",
            "Name a file in a folder that exists and is yours.",
        ) from error
    with os.fdopen(handle, "w", encoding="utf-8") as stream:
        stream.write(page)
    os.chmod(partial, 0o644)
    os.replace(partial, path)
