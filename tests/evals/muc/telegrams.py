"""Invented telegrams in the collection's shape."""

from __future__ import annotations

from functools import cache

from evals.kinds.muc.scene import Scene, open_scene
from evals.kinds.muc.telegram import Telegram, read_telegram

from onrecord.gazetteer.gazetteer import Gazetteer, open_gazetteer
from onrecord.pipeline import Pipeline, open_pipeline


@cache
def pipeline() -> Pipeline:
    return open_pipeline(statements="rules")


@cache
def gazetteer() -> Gazetteer:
    return open_gazetteer()


def telegram(body: str, head: str = "BOGOTA, 12 MAR 90 (AGENCY) -- [TEXT]") -> Telegram:
    return read_telegram("T-1", f" (DESK)\n\n   {head} {body}\n", pipeline(), gazetteer())


def scene(body: str, head: str = "BOGOTA, 12 MAR 90 (AGENCY) -- [TEXT]") -> Scene:
    return open_scene(telegram(body, head), gazetteer())
