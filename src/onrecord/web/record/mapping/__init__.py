"""Rows to plain data and back, a file a noun."""
