"""Incidents: their time, type and place are what windows and areas are laid against."""

from __future__ import annotations

from onrecord.model.incident import Incident
from onrecord.web.record.mapping.noun import Columns, Noun
from onrecord.web.record.window import bounds_of


def _columns(incident: Incident) -> Columns:
    return Columns(bounds=bounds_of(incident.time), type=incident.type, place=incident.place)


INCIDENT = Noun(kind="incident", sort=Incident, columns=_columns, plural="incidents")
