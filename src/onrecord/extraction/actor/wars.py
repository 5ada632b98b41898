"""The two sides of the war that a document is about.

In      an Analysis
Out     their short names; none where it names no war of the table on both sides
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re
from collections import Counter

from onrecord.extraction.analysis import Analysis

# Wars of these decades by their two sides: who is bound where a report says "both sides". Mediators are no side.
WARS: tuple[tuple[str, str], ...] = (
    ("Russia", "Ukraine"), ("Israel", "Hamas"), ("Israel", "Hezbollah"), ("Israel", "Iran"), ("Israel", "Houthis"), ("Israel", "Lebanon"), ("Israel", "Syria"),
    ("SAF", "RSF"), ("Saudi-led coalition", "Houthis"), ("United States", "Houthis"), ("United States", "Iran"), ("Armenia", "Azerbaijan"),
    ("India", "Pakistan"), ("Thailand", "Cambodia"), ("Ethiopia", "Tigray"), ("Turkey", "PKK"),
)  # fmt: skip


def war_sides(analysis: Analysis) -> tuple[str, ...]:
    """The two sides of the war that the report is about, as far as it names both; mediators are none."""
    named = Counter(m.actor.side for m in analysis.actors if m.actor.side)
    for side in {s for pair in WARS for s in pair}:
        # "Ukrainian pilots", "Russian-installed": the table's names do not cover every adjective.
        if len(side) > 3:
            named[side] += len(re.findall(rf"\b{re.escape(side[:5])}\w*", analysis.document.text))
    wars = [pair for pair in WARS if all(named[side] for side in pair)]
    if not wars:
        return ()
    return max(wars, key=lambda pair: (min(named[side] for side in pair), sum(named[side] for side in pair)))
