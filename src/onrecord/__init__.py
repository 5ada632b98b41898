"""Puts a war on record: what was said, happened, was counted and promised, each with its exact passage."""

__version__ = "0.1.0"
