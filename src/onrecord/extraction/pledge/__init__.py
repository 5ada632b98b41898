"""Pledges: what was promised, by whom, under which terms, and what was left open."""
