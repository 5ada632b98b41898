"""Settings: one declared table, read from the environment once and handed down.

In      the environment of the process, or a mapping in its place
Out     a Settings value; a Fault names the variable that cannot be read
Pure    but for ``read_settings()``, the one place that looks at the environment
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, fields

from onrecord.model.fault import Fault

PREFIX = "ONRECORD_"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Every setting, its unit and its default. A field's variable is its name in capitals after ``ONRECORD_``.

    None of them can widen what may be fetched: the addresses that are refused are no setting.
    """

    newsroom: str = ""
    """Folder of the newsroom; empty: the current folder or the nearest above it that is one."""
    by: str = ""
    """Name that decisions are logged under; empty: the desk."""
    fetch_bytes: int = 10_485_760
    """Most bytes of one source, as they come and again as they unpack."""
    fetch_seconds: float = 60.0
    """Most seconds for one source, all its redirects together."""
    fetch_redirects: int = 5
    """Most redirects followed for one source."""
    fetch_delay: float = 1.0
    """Least seconds between two requests to one host; a longer delay in robots.txt wins."""
    contact: str = ""
    """Address or mailbox that a fetched site can turn to, put in the User-Agent."""


def read_settings(environment: Mapping[str, str] | None = None) -> Settings:
    """Read every setting. Raises Fault where a number is none or not above zero."""
    environment = os.environ if environment is None else environment
    found: dict[str, object] = {}
    for field in fields(Settings):
        name = PREFIX + field.name.upper()
        words = environment.get(name, "").strip()
        if words:
            found[field.name] = _read(name, words, type(field.default))
    return Settings(**found)  # type: ignore[arg-type]


def _read(name: str, words: str, sort: type) -> object:
    if sort is str:
        return words
    try:
        value = sort(words)
    except ValueError as error:
        raise Fault(name, f'"{words}" is no number', "Set it to a number, or leave it unset.") from error
    if not 0 <= value < 1e12:
        raise Fault(
            name, f"{words} is out of its range", "Set it to a number from zero up, or leave it unset."
        )
    return value
