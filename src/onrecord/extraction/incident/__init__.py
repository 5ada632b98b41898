"""Incidents: what happened, as a report tells it."""
