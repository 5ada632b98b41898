"""What is asked of the record, as a value: the same question for the database and for one row.

In      filters; None or empty asks nothing
Out     ``shares`` for the database, ``holds`` for a row that was folded to an earlier moment
Pure    yes
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import reduce
from operator import or_

from django.db.models import Q

from onrecord.web.record import models
from onrecord.web.record.window import CLASSES, EVER_AFTER, EVER_BEFORE


@dataclass(frozen=True, slots=True, kw_only=True)
class Query:
    """``start`` and ``end`` are seconds since 1970 in UTC; the rest as docs/methods/newsroom.md says."""

    kind: str | None = None
    document: bytes | None = None
    says: str | None = None
    method: str | None = None
    reviewed: bool | None = None
    start: int | None = None
    end: int | None = None
    undated: bool = False
    places: tuple[str, ...] = ()
    wider: tuple[str, ...] = ()
    unplaced: bool = False

    def shares(self) -> Iterator[Q]:
        """The conditions on ``Record``, in shares that have no row in common.

        A window has one share for each class of length: each is one range of the index ``record_window``. As one
        condition joined by OR, SQLite would read every record of the kind.
        """
        if not self._timed:
            yield self._untimed()
            return
        for share in self._window():
            yield self._untimed() & share

    def _untimed(self) -> Q:
        asked = Q()
        for column in ("kind", "document", "says", "method"):
            value = getattr(self, column)
            if value is not None:
                asked &= Q(**{column: value})
        if self.reviewed is not None:
            untouched = Q(says="unreviewed", grade="unassessed")
            asked &= ~untouched if self.reviewed else untouched
        if self._placed:
            asked &= self._area()
        return asked

    def holds(self, row: models.Record) -> bool:
        """Whether one of the shares holds for ``row``."""
        plain = all(
            getattr(self, c) in (None, getattr(row, c if c != "document" else "document_id"))
            for c in ("kind", "document", "says", "method")
        )
        touched = row.says != "unreviewed" or row.grade != "unassessed"
        return (
            plain
            and self.reviewed in (None, touched)
            and (not self._timed or self._in_window(row))
            and (not self._placed or self._in_area(row))
        )

    @property
    def _timed(self) -> bool:
        return self.start is not None or self.end is not None

    @property
    def _placed(self) -> bool:
        return bool(self.places or self.wider)

    def _edges(self) -> tuple[int, int]:
        return (
            EVER_BEFORE if self.start is None else self.start,
            EVER_AFTER if self.end is None else self.end,
        )

    def _window(self) -> Iterator[Q]:
        start, end = self._edges()
        for index, most in enumerate(CLASSES):
            yield Q(span=index, start__gt=start - most, start__lt=end, end__gt=start)
        yield Q(span=len(CLASSES), start__lt=end, end__gt=start)
        if self.undated:
            yield Q(span=None)

    def _in_window(self, row: models.Record) -> bool:
        start, end = self._edges()
        if row.start is None or row.end is None:
            return self.undated
        return row.start < end and row.end > start

    def _area(self) -> Q:
        terms = [Q(place__in=(*self.places, *self.wider))]
        terms += [Q(within__contains=f" {place} ") for place in self.places]
        if self.unplaced:
            terms.append(Q(place=""))
        return reduce(or_, terms)

    def _in_area(self, row: models.Record) -> bool:
        if not row.place and self.unplaced:
            return True
        return row.place in (*self.places, *self.wider) or any(f" {p} " in row.within for p in self.places)
