"""Actors: who is named in a document, by which words, and on which side."""
