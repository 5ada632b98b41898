"""Bytes into a Document: the text a reader could see, its labelled parts, and the way back to the bytes.

``take_in`` (see ``document.py``) is the way in. The text never changes after it.
"""
