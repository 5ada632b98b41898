"""Copies: one text in several outlets.

In      a document
Out     the digest of its body's words, the same for every exact copy of the text
Pure    yes

What an outlet puts around a text (its title, date line, links) is not the text, nor are its spaces,
quotation marks and dashes. A word more or less makes another text: nearness is for people to judge.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from onrecord.model.document import Document

_DRAWN = str.maketrans(
    dict.fromkeys("“”„‟«»″", '"') | dict.fromkeys("‘’‚‛′`", "'") | dict.fromkeys("‐‑‒–—―−", "-")
)
_UNSEEN = re.compile("[\u00ad\u200b-\u200f\u2060\ufeff]")


def text_digest(document: Document) -> bytes:
    """32 bytes: SHA-256 over the body's words."""
    body = " ".join(document.text[p.start : p.end] for p in document.body())
    drawn = unicodedata.normalize("NFKC", _UNSEEN.sub("", body)).translate(_DRAWN).casefold()
    return hashlib.sha256(" ".join(drawn.split()).encode("utf-8")).digest()
