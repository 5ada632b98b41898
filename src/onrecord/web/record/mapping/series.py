"""Descriptions of series: searched by key. Their rows are ``SeriesPoint``s in a table of their own."""

from __future__ import annotations

from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from onrecord.model.fault import Fault
from onrecord.model.series import SeriesDescription, SeriesPoint
from onrecord.web.record import models
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds


def _columns(series: SeriesDescription) -> Columns:
    return Columns(type=series.key[:40])


SERIES = Noun(kind="series", sort=SeriesDescription, columns=_columns, plural="series")


def row_of_point(point: SeriesPoint, *, series: bytes, zone: str) -> models.SeriesPoint:
    """A point as a row. Raises Fault, naming the file's row, where its times cannot be read."""
    found = bounds(point.start, point.end, zone=zone)
    if found is None:
        raise Fault(
            f"row {point.row}",
            f'"{point.start}" to "{point.end}" are no times',
            "Write both as ISO days or instants.",
        )
    return models.SeriesPoint(
        series_id=series,
        start=found.start,
        end=found.end,
        start_words=point.start,
        end_words=point.end,
        count=point.count,
        place=point.place,
        row=point.row,
    )


def point_of_row(row: models.SeriesPoint, *, series: str) -> SeriesPoint:
    return SeriesPoint(
        series=series,
        start=row.start_words,
        end=row.end_words,
        count=row.count,
        place=row.place,
        row=row.row,
    )


def zone_of(series: SeriesDescription) -> str:
    """The series' zone. Raises Fault where there is no such zone."""
    try:
        return ZoneInfo(series.zone).key
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise Fault(
            series.key, f'there is no zone "{series.zone}"', "Name it as Europe/Kyiv or UTC."
        ) from error
