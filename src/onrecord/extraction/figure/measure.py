"""What a number counts: the measure told by the words around it, and the class of people.

In      the words before and after a number
Out     a measure with how far its word reaches, a population
Pure    no clock, network, database or settings
"""

from __future__ import annotations

import re

from onrecord.extraction.figure import english
from onrecord.extraction.quantity.mention import QuantityMention


def _any(words: tuple[str, ...]) -> str:
    return "|".join(words)


_MEASURES_AFTER = tuple(
    (m, re.compile(rf"(?<!\w)(?:{_any(p)})(?!\w)", re.IGNORECASE)) for m, p in english.MEASURES_AFTER
)
_STATES = tuple((m, re.compile(rf"(?<!\w)(?:{p})(?!\w)", re.IGNORECASE)) for m, p in english.STATES)
_MEASURES_BEFORE = tuple(
    (
        m,
        re.compile(
            rf"(?<!\w)(?:{_any(p)})\s+(?:(?:the|another|a further|a|an|all|its|their|his|also|dead|additional)\s+)*[“\x22‘(]?$",
            re.IGNORECASE,
        ),
    )
    for m, p in english.MEASURES_BEFORE
)
_POPULATIONS = tuple((p, re.compile(rf"(?<!\w)(?:{w})(?!\w)", re.IGNORECASE)) for p, w in english.POPULATIONS)
# Where the clause of a number ends, one way a line.
_CLAUSE = re.compile(
    "|".join(
        (
            r"[;:.]\s",
            r",\s+(?:and|but|while|as|which|who|including|among|with|another|killing|wounding|injuring|leaving|bringing|rendering|adding|causing|saying)\b",
            r",\s+(?:the majority|(?:nearly |almost |about |at least )?\w+) of (?:whom|them|which)\b",
            r"\s+(?:while|but|including)",
            r"\s+and that\b",
            r"\s+and (?=(?:at least |more than |another )?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozens|scores))",
            r",\s+(?=(?:up to|over|more than|at least|about|around|another)?\s*\d)",
            r"\s[–—]\s",
        )
    ),
    re.IGNORECASE,
)
# "120 others, including children, were captured", "six aides – four doctors and a nurse – were": what stands between is no end.
_AUXILIARY = r"(?=\s+(?:was|were|have|had|has|are|is)\b)"
_INSERT = re.compile(
    r"\bbetween \S+(?: \w+)? and \S+(?: \w+)?(?: of age)?"
    rf"|,\s+including\s[^;.]{{2,90}}?,{_AUXILIARY}|,\s+(?:at least |nearly |almost )?\w+ of (?:them|whom)\s[^,;.]{{2,40}},{_AUXILIARY}"
    rf"|,\s+(?:among them|most of them|many of them|mostly|mainly|some of them)\s[^,;.\d]{{2,60}},{_AUXILIARY}"
    rf"|\s[–—]\s[^–—;.]{{2,80}}\s[–—]{_AUXILIARY}|\s\([^();.]{{2,80}}\){_AUXILIARY}",
    re.IGNORECASE,
)
_ARMY = re.compile(r"\s+(?:troops|personnel|soldiers|servicemen|service members)\b", re.IGNORECASE)
_MANY = 1000
"""From here on "lost N troops" is a count of casualties: the dead of one fight are fewer."""
_LOST = re.compile(r"(?:lost|loses|losing|loss of)\s+(?:\w+\s+)*$", re.IGNORECASE)
_DESCRIBED = re.compile(
    r"\s+(?:displaced|missing|wounded|injured|captured|dead) (?=people|persons|families|residents|men|women|children|civilians|soldiers)",
    re.IGNORECASE,
)
_TAKES_PEOPLE = re.compile(
    r"\b(?:abduct|kidnap+|detain|arrest|displac|evacuat|uproot)(?:e|es|s|ed|ing)?\s+(?:\w+\s+){0,2}$",
    re.IGNORECASE,
)
_OF_PEOPLE = frozenset({"killed", "injured", "casualties", "missing", "captured", "displaced"})
_NO_ADJECTIVE = r"(?:were|was|have|had|has|are|is|been|in|on|at|by|from|to|of|and|or|who|which|that|when|killed|dead|injured|wounded|hurt|missing|displaced|died|fled|others?|people|persons?)"
_NOUN_OF_THINGS = re.compile(
    rf"\s+(?:(?!{_NO_ADJECTIVE}\b)[\w’'-]+\s+){{0,3}}?(?P<thing>{english.THINGS.pattern})(?!\w)",
    re.IGNORECASE,
)
_FELL = re.compile(r"\s+(?:[\w’'-]+\s+){1,6}?(?P<fell>fell)\b", re.IGNORECASE)
_BURNED = re.compile(r"[^.;]{0,60}?\b(?:burned|burnt)\b(?! down)", re.IGNORECASE)
_WEAPONS = re.compile(
    r"\s*(?:[\w’'-]+\s+){0,3}?(?:drones?|UAVs?|shaheds?|missiles?|rockets?|projectiles?)\b", re.IGNORECASE
)


_FAR = 240
_LEAD = 120
"""Code points before a number in which a word that leads it begins: "the death toll of ... rose to"."""


def left_of(before: str) -> str:
    """The words before a number up to the clause's beginning, and no further than ``_FAR``."""
    before = before[-_FAR:]
    cuts = [m.end() for m in re.finditer(r"[;:]\s|\.\s", before)]
    return before[cuts[-1] :] if cuts else before


def right_of(after: str) -> str:
    """The words after a number up to where the next clause or number begins; an insert is blanked out."""
    after = _INSERT.sub(lambda m: " " * len(m[0]), after)
    cut = _CLAUSE.search(after)
    return after[: cut.start()] if cut else after


def measure_of(before: str, after: str, mention: QuantityMention) -> tuple[str | None, int]:
    """The measure, and how far its word reaches: positive to the right of the number, negative to the left."""
    if (total := _number_of(before) or _grown(before)) is not None:
        return total
    led = _led(before)
    if led is not None and _DESCRIBED.match(after):
        return led[0], -1
    nearest = _behind(after)
    if nearest is None and (led is None or _misled(led[0], before, after, mention)):
        nearest = _state(after)
    # "Killed 25 civilians and wounded 40": the verb before the number counts it, the one behind "and" the next.
    beyond = nearest is not None and led is not None and _counts_no_more(nearest, after)
    if (
        nearest
        and not beyond
        and (nearest[0] < 45 or english.PEOPLE.match((mention.noun or "").split(" ")[-1] or "-"))
    ):
        return _of_weapons(nearest[1], after), nearest[2]
    for measure, begin in _all_led(before) or _led_from_afar(before, mention):
        if _misled(measure, before, after, mention):
            continue
        if measure == "killed" and _LOST.search(before) and _ARMY.match(after) and _size(mention) >= _MANY:
            # An army's "losses" are its dead and wounded.
            measure = "casualties"
        return _of_weapons(measure, after), begin - len(before)
    return (_of_weapons(nearest[1], after), nearest[2]) if nearest else (None, 0)


def _counts_no_more(nearest: tuple[int, str, int], after: str) -> bool:
    """Is the word behind a led number the next one's ("and wounded 40"), or does it describe ("all 30 drones launched by")?"""
    if re.search(r"\band\b", after[: nearest[0]]):
        return True
    return (
        re.fullmatch(r"launched|fired|used|sent", after[nearest[0] : nearest[2]], re.IGNORECASE) is not None
    )


def _number_of(before: str) -> tuple[str, int] | None:
    """ "Bringing the number of killed and wounded soldiers ... to", "the number of people who have fled rose to": told before."""
    total = re.search(
        r"(?:the )?number of ([^.;:]{3,110}?\s(?:to|at|is|was|be|stands at|reach(?:es|ed)?|exceed(?:s|ed)?|pass(?:es|ed)?|top(?:s|ped)?))\s+$",
        before,
    )
    if total is None:
        return None
    words = total[1]
    if english.FREED.search(words):
        return "other", total.start() - len(before)
    kinds = {m for m, p in _MEASURES_AFTER if m in _OF_PEOPLE and p.search(words[:70])}
    if not kinds:
        return None
    measure = kinds.pop() if len(kinds) == 1 else "casualties" if "killed" in kinds else None
    return (measure, total.start() - len(before)) if measure else None


def _grown(before: str) -> tuple[str, int] | None:
    """ "Air strikes rose from 640 in 2023 to": what grew stands before the verb."""
    grown = english.GROWN.search(before)
    if grown is None:
        return None
    measure = spoken_of(grown["what"]) or ("other" if english.DEEDS.search(grown["what"]) else None)
    return (measure, grown.start() - len(before)) if measure else None


def _behind(after: str) -> tuple[int, str, int] | None:
    """The nearest word behind the number that tells a measure: where it begins, the measure, where it ends."""
    nearest: tuple[int, str, int] | None = None
    fell = _FELL.match(after)
    if fell is not None and population_in(fell[0]) == "military":
        # Soldiers fall; rockets, towns and profits do too, and are not dead.
        nearest = (fell.start("fell"), "killed", fell.end())
    for measure, pattern in _MEASURES_AFTER:
        found = pattern.search(after[:90])
        if found is None or (nearest is not None and found.start() >= nearest[0]):
            continue
        if _denied(after[: found.start()]) or (measure in _OF_PEOPLE and thing_counted(after)):
            continue
        nearest = (found.start(), measure, found.end())
    return nearest


def _state(after: str) -> tuple[int, str, int] | None:
    """What the noun counted says of itself: "prisoners", "refugees"."""
    hits = [(m.start(), k, m.end()) for k, p in _STATES if (m := p.search(after[:40])) is not None]
    return min(hits) if hits else None


def _all_led(before: str) -> list[tuple[str, int]]:
    return [
        (m, found.start())
        for m, p in _MEASURES_BEFORE
        if (found := p.search(before, max(0, len(before) - _LEAD))) is not None
    ]


def _led(before: str) -> tuple[str, int] | None:
    """The measure of a verb or noun that stands right before the number."""
    return next(iter(_all_led(before)), None)


def _led_from_afar(before: str, mention: QuantityMention) -> list[tuple[str, int]]:
    """ "Killed the prime minister and nine of its ministers": a verb, one told apart, and a number of people."""
    noun = mention.noun or ""
    if not (
        english.PEOPLE.search(noun) or population_in(noun) or re.match(r"of (?:its|their|his|her)\b", noun)
    ):
        return []
    far = re.search(r"^(?P<led>.*?\b\w+(?: dead)?\s)(?:the|an?)\s[^,;.\d]{3,80}\sand\s+$", before)
    return [(m, len(before)) for m, _ in _all_led(far["led"]) if m in _OF_PEOPLE][:1] if far else []


def led_by_verb(before: str) -> bool:
    """Does a word that tells a measure stand right before the number?"""
    return _led(before) is not None


def state_alone(after: str) -> bool:
    """Does nothing but the noun counted tell a measure? "Seven prisoners" of the dead are dead."""
    return _behind(after) is None and _state(after) is not None


def _misled(measure: str, before: str, after: str, mention: QuantityMention) -> bool:
    """Does the verb before the number count something else? "Lost 400 tanks" kills nobody."""
    if measure in _OF_PEOPLE and thing_counted(after):
        return True
    if re.match(r"\s*(?:[.,;]|$)", after) and _TAKES_PEOPLE.search(before):
        return False
    return (
        measure in {"captured", "displaced", "affected"}
        and not english.PEOPLE.search(mention.noun or "")
        and population_in(mention.noun or "") is None
        and _state(after) is None
    )


def _of_weapons(measure: str, after: str) -> str:
    """A drone destroyed in the air was intercepted; people who were burned are hurt."""
    if measure == "destroyed" and _WEAPONS.match(after):
        return "intercepted"
    burned = measure == "destroyed" and _BURNED.match(after) and thing_counted(after) is None
    return "injured" if burned else measure


def _size(mention: QuantityMention) -> float:
    return mention.quantity.lower or mention.quantity.value or 0


def thing_counted(after: str) -> str | None:
    """The thing that the noun behind a number names, None for people. "Lost 400 tanks" destroys, "lost 400 men" kills."""
    found = _NOUN_OF_THINGS.match(after)
    return found["thing"].lower() if found and population_in(found[0]) is None else None


def _denied(words: str) -> bool:
    return bool(re.search(r"\b(?:not|no|never|without)\b", words, re.IGNORECASE))


def population_in(words: str) -> str | None:
    """The class of people that ``words`` name first."""
    hits = [(found.start(), p) for p, pattern in _POPULATIONS if (found := pattern.search(words))]
    return min(hits)[1] if hits else None


def spoken_of(words: str) -> str | None:
    """The measure that ``words`` speak of first, whatever is counted."""
    found = [(m.start(), k) for k, p in _MEASURES_AFTER if (m := p.search(words)) is not None]
    return min(found)[1] if found else None
