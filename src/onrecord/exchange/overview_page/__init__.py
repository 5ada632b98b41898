"""The page that leads to all others: what was read, and what it put on record."""
