"""Figures: what was counted, of whom, by whom, over which time."""
