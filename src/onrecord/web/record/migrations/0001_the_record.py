"""The first tables. Events are only ever added: the database itself refuses to change or delete one."""

from __future__ import annotations

from typing import ClassVar

import django.db.models.deletion
from django.db import migrations, models

_KEEP = (
    "CREATE TRIGGER event_no_{act} BEFORE {act} ON record_event "
    "BEGIN SELECT RAISE(ABORT, 'events are never changed'); END"
)


class Migration(migrations.Migration):
    initial = True

    dependencies: ClassVar = []

    operations: ClassVar = [
        migrations.CreateModel(
            name="Event",
            fields=[
                ("seq", models.BigAutoField(primary_key=True, serialize=False)),
                ("recorded_at", models.DateTimeField(db_index=True)),
                ("by", models.CharField(max_length=200)),
                ("act", models.CharField(max_length=40)),
                ("target", models.BinaryField(db_index=True, max_length=32, null=True)),
                ("reason", models.TextField(blank=True)),
                ("payload", models.BinaryField()),
            ],
            options={
                "ordering": ["seq"],
            },
        ),
        migrations.CreateModel(
            name="Document",
            fields=[
                ("id", models.BinaryField(max_length=32, primary_key=True, serialize=False)),
                ("title", models.TextField(null=True)),
                ("publisher", models.TextField(null=True)),
                ("published", models.CharField(max_length=40, null=True)),
                ("language", models.CharField(max_length=35, null=True)),
                ("address", models.TextField(null=True)),
                ("sample", models.BooleanField(default=False)),
                ("text_digest", models.BinaryField(db_index=True, max_length=32)),
                ("recorded_at", models.DateTimeField()),
                ("payload", models.BinaryField()),
                (
                    "copy_of",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="copies",
                        to="record.document",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="record.event"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Capture",
            fields=[
                ("id", models.BinaryField(max_length=32, primary_key=True, serialize=False)),
                ("address", models.TextField(db_index=True)),
                ("digest", models.BinaryField(db_index=True, max_length=32)),
                ("captured_at", models.DateTimeField()),
                ("stated", models.BooleanField()),
                ("size", models.BigIntegerField()),
                ("warc", models.CharField(max_length=200, unique=True)),
                (
                    "document",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="captures",
                        to="record.document",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="+", to="record.event"
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="Record",
            fields=[
                ("id", models.BinaryField(max_length=32, primary_key=True, serialize=False)),
                ("position", models.IntegerField()),
                ("kind", models.CharField(max_length=20)),
                ("method", models.CharField(max_length=60)),
                ("recorded_at", models.DateTimeField()),
                ("says", models.CharField(default="unreviewed", max_length=10)),
                ("grade", models.CharField(default="unassessed", max_length=12)),
                ("corrected", models.BooleanField(default=False)),
                ("decided_at", models.DateTimeField(null=True)),
                ("grounds", models.TextField(blank=True)),
                ("start", models.BigIntegerField(null=True)),
                ("end", models.BigIntegerField(null=True)),
                ("span", models.SmallIntegerField(null=True)),
                ("type", models.CharField(blank=True, max_length=40)),
                ("place", models.CharField(blank=True, max_length=60)),
                ("within", models.TextField(blank=True)),
                ("payload", models.TextField()),
                (
                    "document",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="records",
                        to="record.document",
                    ),
                ),
                (
                    "event",
                    models.ForeignKey(
                        db_index=False,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="record.event",
                    ),
                ),
            ],
        ),
        migrations.CreateModel(
            name="SeriesPoint",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("start", models.BigIntegerField()),
                ("end", models.BigIntegerField()),
                ("start_words", models.CharField(max_length=40)),
                ("end_words", models.CharField(max_length=40)),
                ("count", models.FloatField(null=True)),
                ("place", models.CharField(max_length=60, null=True)),
                ("row", models.IntegerField()),
                (
                    "series",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT, related_name="points", to="record.record"
                    ),
                ),
            ],
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["kind", "span", "start"], name="record_window"),
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["kind", "says"], name="record_says"),
        ),
        migrations.AddIndex(
            model_name="record",
            index=models.Index(fields=["kind", "place"], name="record_place"),
        ),
        migrations.AddIndex(
            model_name="seriespoint",
            index=models.Index(fields=["series", "start"], name="point_start"),
        ),
        migrations.RunSQL(
            sql=[_KEEP.format(act=act) for act in ("update", "delete")],
            reverse_sql=[f"DROP TRIGGER event_no_{act}" for act in ("update", "delete")],
        ),
    ]
