"""Identity: SHA-256 over canonical JSON of named fields. Scores are never named."""

from __future__ import annotations

import hashlib
import json
from dataclasses import fields, is_dataclass, replace
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, TypeVar

if TYPE_CHECKING:
    from _typeshed import DataclassInstance


def plain(value: object) -> object:
    """``value`` as JSON types: dataclasses to maps, tuples to lists, days and instants to ISO 8601."""
    if is_dataclass(value) and not isinstance(value, type):
        return {f.name: plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, (datetime, date)):
        return value.isoformat()
    if isinstance(value, dict):
        return {str(k): plain(v) for k, v in value.items()}
    if isinstance(value, (list, tuple)):
        return [plain(v) for v in value]
    if isinstance(value, (set, frozenset)):
        return sorted((plain(v) for v in value), key=str)
    return value


def canonical(value: object) -> bytes:
    """UTF-8 JSON with sorted keys and no spaces: the same value, the same bytes."""
    return json.dumps(plain(value), sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode("utf-8")


def identify(kind: str, **named: object) -> str:
    """64 hexadecimal digits for a ``kind`` of record and its named fields."""
    return hashlib.sha256(canonical({"kind": kind, **named})).hexdigest()


UNIDENTIFYING = frozenset({"id", "confidence"})
"""Fields that never enter an identity: scores are left out, so that a better score keeps the record."""

Record = TypeVar("Record", bound="DataclassInstance")


def stamped(kind: str, document: str, record: Record) -> Record:
    """``record`` with its id: SHA-256 over the kind, the document's id and every field but scores."""
    named = {f.name: getattr(record, f.name) for f in fields(record) if f.name not in UNIDENTIFYING}
    return replace(record, id=identify(kind, document=document, **named))
