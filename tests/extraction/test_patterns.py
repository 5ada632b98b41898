"""No pattern of the extraction takes unbounded time: a report must not be able to stall a reader."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections.abc import Iterator

import onrecord.extraction
from onrecord.extraction.sentence import LONGEST, split

HOSTILE = (
    "A",
    " ",
    "-",
    "The ",
    "Ab Cd of ",
    "a b, ",
    "1,000 ",
    "killed and ",
    "Ab's ",
    "on 3 May ",
    "according to The ",
    "2 to 3 ",
)
LENGTH = LONGEST // 2
"""Half a longest sentence: what is cubic or worse takes a second on it too, and the test stays quick."""


def patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    seen: set[re.Pattern[str]] = set()
    for module in pkgutil.walk_packages(onrecord.extraction.__path__, "onrecord.extraction."):
        for name, value in vars(importlib.import_module(module.name)).items():
            values = (
                value.values()
                if isinstance(value, dict)
                else value
                if isinstance(value, (tuple, list))
                else (value,)
            )
            flat = [x for v in values for x in (v if isinstance(v, tuple) else (v,))]
            for pattern in flat:
                if isinstance(pattern, re.Pattern) and pattern not in seen:
                    seen.add(pattern)
                    yield f"{module.name}.{name}", pattern


def test_every_pattern_is_fast_on_text_made_against_it() -> None:
    """On half the longest sentence there can be, made of what patterns repeat, no pattern takes half a second."""
    slow = []
    for name, pattern in patterns():
        for piece in HOSTILE:
            text = (piece * (LENGTH // len(piece) + 1))[:LENGTH] + "!"
            begun = time.process_time()
            for _ in pattern.finditer(text):
                pass
            if (took := time.process_time() - begun) > 0.5:
                slow.append(f"{name} on {piece!r}: {took:.1f} s: {pattern.pattern[:80]}")
    assert not slow, "\n".join(slow)


def test_sentences_have_a_longest_length() -> None:
    """A text without a single stop is cut at white space and nothing of it is lost."""
    text = "word " * 2000
    spans = list(split(text, 0, len(text)))
    assert all(end - start <= LONGEST for start, end in spans)
    assert "".join(text[s:e].replace(" ", "") for s, e in spans) == text.replace(" ", "")
