"""Acts: whether an incident is one of the acts a position promises away.

A launch or a flight is no act yet; what was shot down may be. A type without a means ("attack") and a target that
is not told may be inside. An axis the position leaves empty is open to every value.
"""

from __future__ import annotations

from onrecord.checking.verdict import IN, Lie, maybe, out, together
from onrecord.model.incident import Incident
from onrecord.model.position import Acts

UNTOLD_MEANS = frozenset({"attack", "explosion", "damage reported"})
"""Types that name no means: any of a position's types may be behind them."""
NO_ACT = frozenset({"launch", "transit"})
"""Stages at which nothing has been struck yet."""
_LAUNCH = out("acts", "a launch or a flight is no act: nothing was struck yet")
_STOPPED = maybe("stopped", "it was intercepted; whether the position counts that is not said")
_TYPE = out("acts", "it is of another type than the position names")
_STAGE = out("acts", "it is at another stage than the position names")
_MEANS = maybe("acts", "by which means is not told")
_TARGET = out("acts", "its target is of another kind than the position names")
_UNTOLD = maybe("acts", "what was struck is not told")
_PERHAPS = maybe("terms", "whether the position's words cover such a target is not said")


def lie_in_acts(acts: Acts, incident: Incident) -> Lie:
    return together((_stage(acts, incident), _type(acts, incident), _target(acts, incident)))


def _stage(acts: Acts, incident: Incident) -> Lie:
    if acts.stages:
        return IN if incident.stage in acts.stages else _STAGE
    if incident.stage in NO_ACT:
        return _LAUNCH
    return _STOPPED if incident.stage == "intercepted" else IN


def _type(acts: Acts, incident: Incident) -> Lie:
    if not acts.types or incident.type in acts.types:
        return IN
    return _MEANS if incident.type in UNTOLD_MEANS else _TYPE


def _target(acts: Acts, incident: Incident) -> Lie:
    if not acts.targets or incident.target_class in acts.targets:
        return IN
    if incident.target_class in acts.perhaps:
        return _PERHAPS
    return _UNTOLD if incident.target_class in (None, "other") else _TARGET
