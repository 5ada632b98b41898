"""One report as one self-contained page: the report left, what it puts on record right."""
