"""Places by name and region, as the pipeline's gazetteer resolves them.

Both sets are lists of places in a war in Ukraine, and the reader is told so. Where only a village's hromada is
known, its middle is written: that is what the gazetteer holds of it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from onrecord.extraction.place.address import read_address
from onrecord.gazetteer.gazetteer import open_gazetteer


def predict(rows: Iterable[Mapping[str, object]]) -> Iterator[dict[str, object]]:
    """Each row's place, a name as a desk writes it ("Lyman, Donetsk region"), with ``adm1`` where given."""
    gazetteer = open_gazetteer()
    for row in rows:
        words = str(row["place"]) + (f", {row['adm1']}" if row.get("adm1") else "")
        place = read_address(words, gazetteer, likely=("iso:UA",))
        near = gazetteer.near(place.id) if place is not None and place.id else None
        yield {"id": row["id"], "lat": near and near.lat, "lon": near and near.lon}
