"""Is a clause the telling of a violent act, and of which: type, means, stage, target, actor."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import cast

from onrecord.extraction.incident import english
from onrecord.model.incident import IncidentType, Stage, TargetClass

_MEANS = tuple((t, m, re.compile(rf"(?<![\w-])(?:{w})(?![\w-])", re.IGNORECASE)) for t, m, w in english.MEANS)
_STAGES = tuple((s, re.compile(rf"(?<![\w-])(?:{w})(?![\w-])", re.IGNORECASE)) for s, w in english.STAGES)
_TARGETS = tuple((c, re.compile(rf"(?<![\w-])(?:{w})(?![\w-])", re.IGNORECASE)) for c, w in english.TARGETS)
_ACTORS = tuple((a, re.compile(rf"(?<![\w-])(?:{w})(?![\w])")) for a, w in english.ACTORS)
_HIT = re.compile(
    r"\b(?:hit|hits|hitting|struck|strikes?|striking|attack(?:s|ed|ing)?|shell(?:s|ed|ing)|bomb(?:s|ed|ing)|target(?:s|ed|ing)|crash(?:es|ed|ing) into|slam(?:s|med|ming) into|fell on|falls on|landed (?:on|in|near)|came down on|"
    r"damag(?:es?|ed|ing)|destroy(?:s|ed|ing)|set (?:fire to|ablaze)|tore (?:into|through)|on|at|into|ripped through)\s+",
    re.IGNORECASE,
)
_PASSIVE = re.compile(
    r"\b(?:was|were|is|are|has been|have been|had been|got)\s+(?:\w+ly\s+)?(?:hit|struck|attacked|shelled|bombed|damaged|destroyed|targeted|set on fire|burn\w*|ablaze)\b|\b(?:burn(?:s|ed|t)?|burned|caught fire|came under (?:fire|attack)|collapsed|is on fire)\b",
    re.IGNORECASE,
)
_DAMAGED = re.compile(r"(?:damag|destroy|burn|ablaze|on fire|caught fire|collaps)", re.IGNORECASE)
_PEOPLE = re.compile(
    r"\b(?:killed|dead|died|wounded|injured|hurt|attack\w*|strikes?|struck|hit|shell\w*)\b", re.IGNORECASE
)
_PRESS = re.compile(
    r"\b(?:sanctions|criticism|polls?|economy|market(?:s)? (?:fell|rose)|currency|vote)\b", re.IGNORECASE
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Telling:
    type: IncidentType
    means: str | None
    stage: Stage
    target: str | None
    target_class: TargetClass | None
    actor: str | None
    act: str
    """The word that tells the act; empty where only harm or damage is told."""


def read_telling(clause: str, before: str) -> Telling | str | None:
    """The telling in ``clause``; a reason why it is none; or None where nothing points to violence.

    ``before`` are the words of the sentence before the clause: their mood may govern it.
    """
    act = _act(clause)
    damage = english.DAMAGE.search(clause)
    if act is None and damage is None:
        return None
    if english.NO_WAR.search(clause) or _PRESS.search(clause):
        return "no act of war is told"
    if english.QUOTED_CLAIM.match(before + clause):
        return "a claim quoted to be checked"
    if english.VIOLATIONS.search(clause):
        return "a count of violations is no incident"
    word = act or damage
    assert word is not None
    lead = (before[-80:] if not before.rstrip().endswith((".", ";")) else "") + clause[: word.start()]
    lead = re.split(
        r"[;]|\bafter\b|\bwhen\b|\bwhere\b|,\s+(?:killing|wounding|injuring)\b|\bsaid (?:that )?|\bsays (?:that )?|\breported (?:that )?",
        lead,
    )[-1]
    if english.STILL_AHEAD.search(clause) and not english.HARM.search(clause):
        return "told as possible, planned, demanded or feared, not as having happened"
    if english.UNREAL.search(lead) or re.search(r"\b(?:would|could|may|might|will)\s+(?:\w+\s+){0,2}$", lead):
        return "told as possible, planned, demanded or feared, not as having happened"
    if english.DENIED.search(lead[-60:]) and not re.search(
        r"\b(?:no|nobody|without) (?:one|casualties|injuries|victims|warning)", lead, re.IGNORECASE
    ):
        return "denied or said not to have happened"
    means = _means(clause, word)
    if english.ALERT.search(clause) and means is None:
        return "an alert is a warning, not an act"
    if english.HABIT.search(clause) and not re.search(
        r"\d|\b(?:killed|wounded|injured|hit|struck) (?:a|an|the|one|two|three|four|five|\d)",
        clause,
        re.IGNORECASE,
    ):
        return "general practice, not one occasion"
    stage = _stage(clause, means)
    target, target_class = _target(clause)
    kind: IncidentType
    if means is not None:
        kind = means[0]
    elif (act is not None and _DAMAGED.match(act[0]) and not _PEOPLE.search(clause)) or (
        damage is not None and (act is None or not english.VIOLENT.search(clause))
    ):
        kind = "damage reported"
    else:
        kind = "attack"
    return Telling(
        type=kind,
        means=means[1] if means else None,
        stage=stage,
        target=target,
        target_class=target_class,
        actor=_actor(clause, word),
        act=act[0] if act else "",
    )


def _act(clause: str) -> re.Match[str] | None:
    """The word of the act: violence by itself, or an act with a means in the same clause."""
    violent = english.VIOLENT.search(clause)
    if violent:
        return violent
    act = english.ACT.search(clause)
    if act is None:
        return None
    has_means = any(p.search(clause) for _, _, p in _MEANS)
    return act if has_means or english.HARM.search(clause) else None


def _means(clause: str, act: re.Match[str]) -> tuple[IncidentType, str | None] | None:
    hits = []
    for rank, (kind, means, pattern) in enumerate(_MEANS):
        for found in pattern.finditer(clause):
            # What was aimed at with air defence, or counted among losses, is not what was used.
            if re.search(r"\b(?:air defen[cs]e|anti-)\s*$", clause[: found.start()], re.IGNORECASE):
                continue
            hits.append((found.start(), -(found.end() - found.start()), rank, kind, means))
            break
    if not hits:
        return None
    weapons = [h for h in hits if h[4] is not None and h[3] not in {"explosion", "sabotage"}]
    acts = [h for h in hits if h[3] not in {"explosion", "sabotage"}]
    first = min(weapons or acts or hits)
    if (
        first[3] == "missile strike"
        and first[4] == "missile"
        and any(h[4] in {"ballistic missile", "cruise missile"} for h in hits)
    ):
        first = min(h for h in hits if h[4] in {"ballistic missile", "cruise missile"})
    return cast(IncidentType, first[3]), first[4]


def _stage(clause: str, means: tuple[IncidentType, str | None] | None) -> Stage:
    flies = means is not None and means[0] in {"drone strike", "missile strike", "airstrike", "shelling"}
    if not flies:
        return "impact"
    for stage, pattern in _STAGES:
        if pattern.search(clause):
            if stage == "launch" and means is not None and means[0] == "shelling" and means[1] != "rocket":
                return "impact"
            if stage == "launch" and (
                _PASSIVE.search(clause)
                or re.search(
                    r"\b(?:hit|struck|hitting|striking|killing|killed|wounding|wounded|damag\w+|destroy\w+|landed|fell)\b",
                    clause,
                    re.IGNORECASE,
                )
            ):
                return "impact"
            if (
                stage == "intercepted"
                and re.search(r"\b(?:hit|struck|fell on|killed|wounded|injured)\b", clause, re.IGNORECASE)
                and re.search(r"\bbut\b|\band (?:one|two|\d)", clause)
            ):
                return "impact"
            return cast(Stage, stage)
    return "impact"


def _target(clause: str) -> tuple[str | None, TargetClass | None]:
    best: tuple[int, int, str, str] | None = None
    anchors = [m.end() for m in _HIT.finditer(clause)]
    passive = _PASSIVE.search(clause)
    for kind, pattern in _TARGETS:
        for found in pattern.finditer(clause):
            after_hit = [found.start() - a for a in anchors if 0 <= found.start() - a < 45]
            is_subject = (
                passive is not None and found.end() <= passive.start() and passive.start() - found.end() < 40
            )
            if not after_hit and not is_subject:
                continue
            distance = min(after_hit) if after_hit else passive.start() - found.end() if passive else 99
            key = (distance, -(found.end() - found.start()), kind, found[0])
            if best is None or key < best:
                best = key
    if best is None:
        return None, None
    return _phrase(clause, best[3]), cast(TargetClass, best[2])


def _phrase(clause: str, word: str) -> str:
    """The noun phrase that holds ``word``, without its article."""
    at = clause.find(word)
    led = re.search(
        r"(?:\b(?:residential|industrial|private|two-storey|nine-storey|five-storey|multi-storey|railway|power|energy|apartment|port|grain|civilian|military|children’s|maternity|local|city|regional)\s+)+$",
        clause[:at],
        re.IGNORECASE,
    )
    return (led[0] if led else "") + word


def _actor(clause: str, act: re.Match[str]) -> str | None:
    """The party that the clause makes the doer: subject of the act, or behind "by"."""
    before, after = clause[: act.start()], clause[act.end() :]
    for name, pattern in _ACTORS:
        if (by := re.search(r"\b(?:by|from)\s+(?:the\s+)?", after)) and pattern.match(after, by.end()):
            return name
    passive = re.search(r"\b(?:was|were|been|being|is|are)\s+(?:\w+ly\s+)?$", before)
    hits = []
    for name, pattern in _ACTORS:
        for found in pattern.finditer(clause):
            if found.start() < act.start() and not passive:
                # "on Russian positions" is struck, "Russian drones struck" strikes.
                if re.search(
                    r"\b(?:on|at|against|near|in|into|over|of|inside|with|to|for)\s+(?:the\s+|an?\s+)?$",
                    clause[: found.start()],
                    re.IGNORECASE,
                ):
                    continue
                if re.search(
                    r"^(?:’s|'s)?\s+(?:president|minister|ministry|officials?|governor|spokes\w+|authorit\w+|emergency|police|prosecutors?|health|state|city|town|village|region|territory|capital)",
                    clause[found.end() :],
                    re.IGNORECASE,
                ):
                    continue
                hits.append((found.start(), name))
            elif found.start() <= act.start() < found.end():
                hits.append((found.start(), name))
    return max(hits)[1] if hits else None
