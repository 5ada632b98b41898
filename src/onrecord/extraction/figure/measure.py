"""What a number counts: the measure told by the words around it, and the class of people.

In      the words before and after a number
Out     a measure with how far its word reaches, a population
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re

from onrecord.extraction.figure import english
from onrecord.extraction.quantity.mention import QuantityMention

_MEASURES_AFTER = tuple(
    (m, re.compile(rf"(?<!\w)(?:{p})(?!\w)", re.IGNORECASE)) for m, p in english.MEASURES_AFTER
)
_MEASURES_BEFORE = tuple(
    (
        m,
        re.compile(
            rf"(?<!\w)(?:{p})\s+(?:(?:the|another|a further|a|an|all|its|their|his|also|dead)\s+)*[“\x22‘]?$",
            re.IGNORECASE,
        ),
    )
    for m, p in english.MEASURES_BEFORE
)
_POPULATIONS = tuple((p, re.compile(rf"(?<!\w)(?:{w})(?!\w)", re.IGNORECASE)) for p, w in english.POPULATIONS)
_CLAUSE = re.compile(
    r"[;:.]\s|,\s+(?:and|but|while|as|which|who|including|among|with|another|(?:the majority|most|many|some|half|several|\w+) of (?:whom|them|which)|killing|wounding|injuring|leaving|bringing|rendering|adding|causing|saying)\b|\s+(?:while|but|including|and (?=(?:at least |more than |another )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores)))|,\s+(?=(?:up to|over|more than|at least|about|around|another)?\s*\d)|\s[–—]\s",
    re.IGNORECASE,
)


# "120 others, including children, were captured": what stands between the commas is no end of the clause.
_INSERT = re.compile(
    r",\s+(?:including|among them|most of them|many of them|mostly|mainly|some of them)\s[^,;.\d]{2,60},(?=\s+(?:was|were|have|had|has|are|is)\b)",
    re.IGNORECASE,
)
_ARMY = re.compile(r"\s+(?:troops|personnel|soldiers|servicemen|service members)\b", re.IGNORECASE)
_MANY = 1000
"""From here on "lost N troops" is a count of casualties: the dead of one fight are fewer."""
_LOST = re.compile(r"(?:lost|loses|losing|loss of)\s+(?:\w+\s+)*$", re.IGNORECASE)


def left_of(before: str) -> str:
    """The words before a number up to the clause's beginning."""
    cuts = [m.end() for m in re.finditer(r"[;:]\s|\.\s", before)]
    return before[cuts[-1] :] if cuts else before


def right_of(after: str) -> str:
    """The words after a number up to where the next clause or number begins; an insert is blanked out."""
    after = _INSERT.sub(lambda m: " " * len(m[0]), after)
    cut = _CLAUSE.search(after)
    return after[: cut.start()] if cut else after


def measure_of(before: str, after: str, mention: QuantityMention) -> tuple[str | None, int]:
    """The measure, and how far its word reaches: positive to the right of the number, negative to the left."""
    nearest: tuple[int, str, int] | None = None
    # "bringing the number of killed, wounded and missing soldiers ... to two million": what is counted stands before.
    if total := re.search(
        r"number of (?:[a-z-]+ ){0,2}((?:killed|dead|wounded|injured|missing|casualties)(?:,? (?:and |or )?(?:killed|dead|wounded|injured|missing))*)[^.;,]{0,60}$",
        before,
        re.IGNORECASE,
    ):
        words = total[1].lower()
        kinds = {k for k in ("killed", "dead", "wounded", "injured", "missing") if k in words}
        single = (
            "casualties"
            if not kinds
            else "killed"
            if kinds <= {"killed", "dead"}
            else "injured"
            if kinds <= {"wounded", "injured"}
            else "missing"
            if kinds == {"missing"}
            else "casualties"
        )
        begin = before.rfind("the number of") if "the number of" in before else total.start()
        return single, begin - len(before)
    described = re.match(
        r"\s+(?:displaced|missing|wounded|injured|captured|dead) (?=people|persons|families|residents|men|women|children|civilians|soldiers)",
        after,
        re.IGNORECASE,
    )
    if described and (before_it := next((m for m, p in _MEASURES_BEFORE if p.search(before)), None)):
        return before_it, -1
    for measure, pattern in _MEASURES_AFTER:
        found = pattern.search(after[:90])
        if found and (nearest is None or found.start() < nearest[0]) and not _denied(after[: found.start()]):
            nearest = (found.start(), measure, found.end())
    led = next((m for m, p in _MEASURES_BEFORE if p.search(before)), None)
    # "Killed 25 civilians and wounded 40": the verb before the number counts it, the one behind "and" the next.
    beyond = (
        nearest is not None and led is not None and re.search(r"\band\b", after[: nearest[0]]) is not None
    )
    if (
        nearest
        and not beyond
        and (nearest[0] < 45 or english.PEOPLE.match((mention.noun or "").split(" ")[-1] or "-"))
    ):
        return nearest[1], nearest[2]
    for measure, pattern in _MEASURES_BEFORE:
        if (verb := pattern.search(before)) is not None:
            if measure == "killed" and _LOST.search(before) and _thing(after, mention):
                continue
            if (
                measure in {"captured", "displaced", "affected"}
                and not english.PEOPLE.search(mention.noun or "")
                and population_in(mention.noun or "") is None
            ):
                continue
            if (
                measure == "killed"
                and _LOST.search(before)
                and _ARMY.match(after)
                and (mention.quantity.lower or mention.quantity.value or 0) >= _MANY
            ):
                # An army's "losses" are its dead and wounded.
                measure = "casualties"
            return measure, verb.start() - len(before)
    if nearest:
        return nearest[1], nearest[2]
    return None, 0


def _thing(after: str, mention: QuantityMention) -> bool:
    """Are things counted, and no people? "Lost 400 tanks" destroys, "lost 400 men" kills."""
    near = f"{mention.noun or ''} {after[:32]}"
    return english.THINGS.search(near) is not None and english.PEOPLE.search(mention.noun or "") is None


def _denied(words: str) -> bool:
    return bool(re.search(r"\b(?:not|no|never|without)\b", words, re.IGNORECASE))


def population_in(words: str) -> str | None:
    hits = [(found.start(), p) for p, pattern in _POPULATIONS if (found := pattern.search(words))]
    return min(hits)[1] if hits else None


def spoken_of(words: str) -> str | None:
    """The measure that ``words`` speak of first, whatever is counted."""
    found = [(m.start(), k) for k, p in _MEASURES_AFTER if (m := p.search(words)) is not None]
    return min(found)[1] if found else None
