"""Quantities of one document: numbers with the bounds that their words give them."""
