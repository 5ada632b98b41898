"""Dues: what falls due, and by when."""
