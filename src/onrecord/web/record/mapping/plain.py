"""JSON types back to plain data: the reverse of ``onrecord.model.identity.plain``.

In      a type of ``onrecord.model`` and what ``plain`` made of a value of it
Out     a value equal to the first one
Pure    yes; what does not fit raises ValueError naming the field
"""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from functools import cache
from typing import Any, Literal, TypeVar, Union, cast, get_args, get_origin, get_type_hints

Plain = TypeVar("Plain")
_Reader = Callable[[object, str], Any]


def read_plain(sort: type[Plain], value: object, *, at: str = "") -> Plain:
    """``value`` as a ``sort``. ``at`` names the field in errors."""
    read: Plain = _reader(cast(Hashable, sort))(value, at)
    return read


@cache
def _reader(hint: Hashable) -> _Reader:
    origin, given = get_origin(hint), get_args(hint)
    if origin in (Union, types.UnionType):
        return _either(given)
    if origin is Literal:
        return _one_of(given)
    if origin is tuple:
        return _row(given)
    if origin in (Mapping, dict):
        return _map(given[1])
    if is_dataclass(hint):
        return _made(hint)
    return _scalar(hint)


def _either(given: tuple[Any, ...]) -> _Reader:
    (other,) = (x for x in given if x is not type(None))
    inner = _reader(other)
    return lambda value, at: None if value is None else inner(value, at)


def _one_of(allowed: tuple[Any, ...]) -> _Reader:
    def read(value: object, at: str) -> Any:
        if value not in allowed:
            raise ValueError(f"{at} must be one of: {', '.join(map(str, allowed))}")
        return value

    return read


def _row(given: tuple[Any, ...]) -> _Reader:
    def read(value: object, at: str) -> Any:
        if not isinstance(value, (list, tuple)):
            raise ValueError(f"{at} must be a list")
        if len(given) == 2 and given[1] is Ellipsis:
            inner = _reader(given[0])
            return tuple([inner(v, at) for v in value])
        if len(value) != len(given):
            raise ValueError(f"{at} must have {len(given)} parts")
        return tuple([_reader(g)(v, at) for g, v in zip(given, value, strict=True)])

    return read


def _map(inner: Any) -> _Reader:
    def read(value: object, at: str) -> Any:
        if not isinstance(value, Mapping):
            raise ValueError(f"{at} must be a map")
        return {str(k): _reader(inner)(v, f"{at}.{k}") for k, v in value.items()}

    return read


def _made(sort: Any) -> _Reader:
    hints = get_type_hints(sort)
    known = {f.name: f for f in fields(sort)}
    needed = [f.name for f in known.values() if f.default is MISSING and f.default_factory is MISSING]

    def read(value: object, at: str) -> Any:
        if not isinstance(value, Mapping):
            raise ValueError(f"{at or sort.__name__} must be a map of: {', '.join(known)}")
        inside = f"{at}." if at else ""
        unknown = [k for k in value if k not in known]
        if unknown:
            raise ValueError(f"{inside}{unknown[0]} is no field; the fields are: {', '.join(known)}")
        missing = [n for n in needed if n not in value]
        if missing:
            raise ValueError(f"{inside}{missing[0]} is missing")
        return sort(**{k: _reader(hints[k])(v, inside + k) for k, v in value.items()})

    return read


def _scalar(hint: Any) -> _Reader:
    def read(value: object, at: str) -> Any:
        fits = isinstance(value, (int, float)) if hint is float else isinstance(value, hint)
        if not fits or (isinstance(value, bool) and hint is not bool):
            raise ValueError(f"{at} must be {_CALLED.get(hint, hint.__name__)}")
        return value

    return read


_CALLED = {str: "words", float: "a number", int: "a whole number", bool: "true or false"}
