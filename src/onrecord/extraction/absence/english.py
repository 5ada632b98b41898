"""English for absences: what may be missing, and the words that say that it is."""

from __future__ import annotations

MISSING: dict[str, str] = {
    word: of
    for of, words in {
        "confirmation": "confirmation verification corroboration acknowledgement acknowledgment",
        "denial": "denial",
        "comment": "comment comments statement statements word remark remarks",
        "answer": "response answer reply reaction reactions responses answers",
        "clarification": "clarification clarifications explanation explanations detail details information timeline timetable breakdown specifics reason reasons",
        "figures": "figure figures data number numbers statistics toll count estimate estimates losses casualties",
        "claim of responsibility": "claim",
        "evidence": "evidence proof",
        "access": "access",
    }.items()
    for word in words.split()
}
"""What is missing, by the noun. The names on the left are those of docs/methods/statements.md."""

VERBS: dict[str, str] = {
    verb: of
    for of, verbs in {
        "confirmation": "confirm verify acknowledge corroborate",
        "denial": "deny refute",
        "comment": "comment speak",
        "answer": "respond reply answer react",
        "clarification": "clarify explain specify elaborate disclose say give detail name identify reveal share",
        "figures": "publish release issue update report",
        "claim of responsibility": "claim",
        "evidence": "present produce",
    }.items()
    for verb in verbs.split()
}
GIVING = frozenset(
    """provide provides provided give gives gave given offer offers offered make makes made publish publishes published release
    releases released issue issues issued present presents presented produce produced report reports reported supply supplied receive received
    share shared get got have has had see seen""".split()
)
""" "provides no clarifications", "has published no figures"."""
QUALIFIERS = frozenset(
    "immediate official independent public further new more additional formal direct other clear definitive precise specific recent any updated".split()
)
SILENT = frozenset("silent quiet mum tight-lipped".split())
SILENT_VERBS = frozenset(
    "remain remains remained stay stays stayed keep keeps kept is are was were been has have had fall fell fallen".split()
)
NOBODY = frozenset(
    (
        "no one",
        "nobody",
        "no group",
        "no organisation",
        "no organization",
        "no party",
        "none",
        "no side",
        "no militant group",
        "no armed group",
    )
)
NOT_PUBLIC = frozenset("available reachable reached".split())
WHETHER = frozenset("whether when how why where what who which if".split())
