"""Statements: who said what, in which stance, where, when and in whose name."""
