"""Plain data to JSON and back: nothing is lost on the way."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, get_origin, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from onrecord.model.document import Document
from onrecord.model.identity import canonical
from onrecord.model.incident import Incident
from onrecord.model.passage import Passage
from onrecord.model.quantity import Quantity
from onrecord.web.record.mapping.kinds import NOUNS
from onrecord.web.record.mapping.plain import read_plain

words = st.text(max_size=12)
st.register_type_strategy(
    Passage,
    st.tuples(st.integers(0, 1000), st.text(min_size=1, max_size=8)).map(
        lambda x: Passage(start=x[0], end=x[0] + len(x[1]), text=x[1])
    ),
)
st.register_type_strategy(float, st.floats(allow_nan=False, allow_infinity=False) | st.integers(-9, 9))
st.register_type_strategy(str, words)


@pytest.mark.parametrize(
    "sort", [Document, *(noun.sort for noun in NOUNS.values())], ids=lambda s: s.__name__
)
def test_every_noun_comes_back_equal(sort: type[Any]) -> None:
    """Whatever a record of any kind holds, its stored JSON reads back as an equal value."""

    @settings(max_examples=40, deadline=None)
    @given(st.builds(sort, **{f: st.from_type(t) for f, t in _open_fields(sort).items()}))
    def holds(value: Any) -> None:
        assert read_plain(sort, json.loads(canonical(value))) == value

    holds()


def _open_fields(sort: type[Any]) -> dict[str, Any]:
    """Every field, those with defaults too: hypothesis would leave them at their defaults."""
    hints = get_type_hints(sort)
    return {f: dict[str, str] if get_origin(t) is Mapping else t for f, t in hints.items()}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"type": "earthquake"}, "type must be one of"),
        ({"typ": "shelling"}, "typ is no field"),
        ({"target": 5}, "target must be words"),
        ({"passages": "all"}, "passages must be a list"),
        ({"time": {"starts": "2026"}}, "time.starts is no field"),
        ({"killed": {"value": "three"}}, "killed.value must be a number"),
        ({"killed": {"value": True}}, "killed.value must be a number"),
        ({"method": None}, "method must be words"),
    ],
)
def test_what_does_not_fit_is_named(change: dict[str, object], told: str) -> None:
    """A value that is no value of its field is refused with the field's name."""
    with pytest.raises(ValueError, match=told):
        read_plain(Incident, {"type": "shelling", "passages": [], "method": "m", **change})


def test_numbers_keep_their_value() -> None:
    """A whole number in a field for numbers stays that number."""
    assert read_plain(Quantity, {"value": 3}).value == 3
