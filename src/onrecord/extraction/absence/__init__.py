"""Absences: what a report says was not confirmed, answered, claimed or published, and by whom."""
