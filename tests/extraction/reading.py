"""Reads made-up reports for the tests of incidents, pledges, absences and dues."""

from __future__ import annotations

from functools import cache

from onrecord.model.absence import Absence
from onrecord.model.document import Document, Part
from onrecord.model.due import Due
from onrecord.model.incident import Incident
from onrecord.model.pledge import Pledge
from onrecord.pipeline import Pipeline, open_pipeline

PUBLISHED = "2025-06-12"
"""A Thursday."""


@cache
def _pipeline() -> Pipeline:
    return open_pipeline(statements="rules")


def incidents(text: str) -> list[Incident]:
    return [r for r in _records(text) if isinstance(r, Incident)]


def pledges(text: str) -> list[Pledge]:
    return [r for r in _records(text) if isinstance(r, Pledge)]


def absences(text: str) -> list[Absence]:
    return [r for r in _records(text) if isinstance(r, Absence)]


def dues(text: str) -> list[Due]:
    return [r for r in _records(text) if isinstance(r, Due)]


def _records(text: str) -> tuple[object, ...]:
    document = Document(
        text=text,
        parts=(Part(kind="body", start=0, end=len(text)),),
        published=PUBLISHED,
        language="en",
        id="made-up",
    )
    return _pipeline().read_document(document).records
