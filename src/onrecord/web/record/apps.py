"""The app's name in Django."""

from __future__ import annotations

from django.apps import AppConfig


class RecordConfig(AppConfig):
    name = "onrecord.web.record"
    label = "record"
