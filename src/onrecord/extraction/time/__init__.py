"""Time expressions of one document: each to an interval, as precise as its words and no more."""
