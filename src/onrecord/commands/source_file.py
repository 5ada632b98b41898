"""A file named on the command line, as bytes: or a clear word on why not."""

from __future__ import annotations

import os

from onrecord.model.fault import Fault


def read_source(path: str, *, folder: str, missing: str, limit: int | None = None) -> bytes:
    """The bytes of ``path``. ``folder`` and ``missing`` are the cures for those two; ``limit`` is in bytes.

    Raises Fault. One byte over the limit is enough to refuse; more is never read into memory.
    """
    try:
        with open(path, "rb") as stream:
            size = os.fstat(stream.fileno()).st_size
            data = stream.read(-1 if limit is None else limit + 1)
    except IsADirectoryError as error:
        raise Fault(path, "it is a folder", folder) from error
    except FileNotFoundError as error:
        raise Fault(path, "there is no such file", missing) from error
    except OSError as error:
        raise Fault(
            path, f"it cannot be read ({error.strerror})", "Check that the file is yours to read."
        ) from error
    if limit is not None and max(size, len(data)) > limit:
        raise Fault(
            path,
            f"{max(size, len(data)) / 1048576:.0f} MB is more than one report can have ({limit // 1048576} MB)",
            "Give the report alone: save the article's page, or split the file by report.",
        )
    return data
