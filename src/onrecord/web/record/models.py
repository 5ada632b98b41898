"""The tables of a newsroom: columns, constraints and indexes, and nothing that decides.

``Event`` is the truth and is only ever added to. ``Document`` and ``Record`` are folded from it in
the same transaction (``onrecord.web.record.fold``) and can be folded anew at any time. ``Capture``
says which file keeps the bytes. Ids are 32 bytes: SHA-256, as ``onrecord.model.identity`` makes them.
"""

from __future__ import annotations

from typing import ClassVar

from django.db import models


class Event(models.Model):
    """One thing that was done to the record, by whom, when and why. Never changed, never deleted."""

    seq = models.BigAutoField(primary_key=True)
    recorded_at = models.DateTimeField(db_index=True)
    by = models.CharField(max_length=200)
    act = models.CharField(max_length=40)
    target = models.BinaryField(max_length=32, null=True, db_index=True)
    """The record decided on; null for acts that bring records in."""
    reason = models.TextField(blank=True)
    payload = models.BinaryField()
    """What the act brought or set: canonical JSON, deflated."""

    class Meta:
        ordering: ClassVar = ["seq"]


class Document(models.Model):
    """One source's text as a reader could see it; its whole in ``payload``."""

    id = models.BinaryField(primary_key=True, max_length=32)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="+")
    title = models.TextField(null=True)
    publisher = models.TextField(null=True)
    published = models.CharField(max_length=40, null=True)
    """ISO day or instant, as the source states it."""
    language = models.CharField(max_length=35, null=True)
    address = models.TextField(null=True)
    sample = models.BooleanField(default=False)
    text_digest = models.BinaryField(max_length=32, db_index=True)
    """SHA-256 of the body's words, the same for every outlet's copy of one text."""
    copy_of = models.ForeignKey("self", on_delete=models.PROTECT, null=True, related_name="copies")
    """The document that first brought this text."""
    recorded_at = models.DateTimeField()
    payload = models.BinaryField()
    """The document: canonical JSON, deflated."""


class Capture(models.Model):
    """One source as it was captured: (address, bytes, time), and the WARC file that keeps it."""

    id = models.BinaryField(primary_key=True, max_length=32)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="+")
    document = models.ForeignKey(Document, on_delete=models.PROTECT, related_name="captures")
    address = models.TextField(db_index=True)
    digest = models.BinaryField(max_length=32, db_index=True)
    """SHA-256 of the bytes."""
    captured_at = models.DateTimeField()
    stated = models.BooleanField()
    """Whether the moment is known; else it is the moment a file was added."""
    size = models.BigIntegerField()
    warc = models.CharField(max_length=200, unique=True)
    """Path within the newsroom's folder."""


class Record(models.Model):
    """One record as it stands now: the proposal, or what a person set right, and what was decided."""

    id = models.BinaryField(primary_key=True, max_length=32)
    event = models.ForeignKey(Event, on_delete=models.PROTECT, related_name="+", db_index=False)
    """The act that brought it."""
    document = models.ForeignKey(Document, on_delete=models.PROTECT, null=True, related_name="records")
    position = models.IntegerField()
    """Its place among the records that came with it."""
    kind = models.CharField(max_length=20)
    method = models.CharField(max_length=60)
    recorded_at = models.DateTimeField()
    says = models.CharField(max_length=10, default="unreviewed")
    """Does the source say this: unreviewed, accepted, rejected."""
    grade = models.CharField(max_length=12, default="unassessed")
    """Did this happen: unassessed, weak, fair, strong, contested, discounted."""
    corrected = models.BooleanField(default=False)
    decided_at = models.DateTimeField(null=True)
    grounds = models.TextField(blank=True)
    """Grounds for and against, sources and decider of the decision that stands: JSON."""
    start = models.BigIntegerField(null=True)
    """Earliest second it can begin, since 1970 in UTC; null where unknown or open."""
    end = models.BigIntegerField(null=True)
    """First second after the latest it can end."""
    span = models.SmallIntegerField(null=True)
    """Class of its length (``onrecord.web.record.window``): what makes a window an index range read."""
    type = models.CharField(max_length=40, blank=True)
    place = models.CharField(max_length=60, blank=True)
    """Gazetteer id."""
    within = models.TextField(blank=True)
    """Gazetteer ids of all that contains the place, each between spaces."""
    payload = models.TextField()
    """The record as it stands: canonical JSON."""

    class Meta:
        indexes: ClassVar = [
            models.Index(fields=["kind", "span", "start"], name="record_window"),
            models.Index(fields=["kind", "says"], name="record_says"),
            models.Index(fields=["kind", "place"], name="record_place"),
        ]


class SeriesPoint(models.Model):
    """One row of an imported series. In bulk, and apart from the events: the import's event has its digest."""

    series = models.ForeignKey(Record, on_delete=models.PROTECT, related_name="points")
    start = models.BigIntegerField()
    end = models.BigIntegerField()
    start_words = models.CharField(max_length=40)
    end_words = models.CharField(max_length=40)
    count = models.FloatField(null=True)
    place = models.CharField(max_length=60, null=True)
    row = models.IntegerField()

    class Meta:
        indexes: ClassVar = [models.Index(fields=["series", "start"], name="point_start")]
