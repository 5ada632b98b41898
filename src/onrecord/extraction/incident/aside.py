"""What the words right around a name say of it: a person, a street, the home of somebody, the place of a hospital.

In      the text and where a name stands in it
Out     numbers, one a question
Pure    no clock, network, database or settings

A name that nothing in the gazetteer has may be a village or a man of 34; the place that somebody comes from is not where
something happened to him.
"""

from __future__ import annotations

import re

_TITLE = re.compile(
    r"\b(?:Mrs?|Ms|Dr|Prof|Gen|Lt|Col|Maj|Sgt|Capt|Rev|Fr|Sheikh|Imam|Uncle|Aunt|Father|Sister|Brother|President|Minister|Governor|Mayor|General|Colonel|Major|Captain|Commander|Sergeant|Admiral|governor|mayor|minister|president|spokes(?:man|woman|person)|head|chief|director|doctor|surgeon|nurse|teacher|driver|farmer|pensioner|lawyer|journalist|photographer|correspondent|resident|widow|neighbou?r|coffin of|name of|named|called|aged)\.?\s$"
)
_AGED = re.compile(
    r",?\s\(?(?:aged\s)?[1-9]\d?\b(?=[,.)\s])(?!\s(?:km|kilomet|miles?|met|people|houses|times|drones|of|days|hours|injured|wounded|killed|dead))"
)
_DOES = re.compile(
    r",?\s(?:said|says|told|tells|wrote|writes|reported|added|recalled|died|lived|lives|was born|is \d|has lost|lost (?:his|her)|stood|sat|ran|walked|who|whose|whom)\b|[’']s\s(?:wife|husband|mother|father|son|daughter|brother|sister|widow|car|house|children|family|office|spokes\w+)\b"
)
_FORCE = re.compile(
    r"\s(?:forces?|army|armies|military|troops|soldiers?|jets|aircraft|drones?|warplanes?|officials?|authorities|government|ministry|statement|officers?|fighters|side|state|navy|police|air defen[cs]e|missiles?|rockets?|launchers?)\b"
)
_HOME = re.compile(
    r"\b(?:residents?|natives?|inhabitants?|m[ae]n|wom[ae]n|people|persons?|couples?|famil(?:y|ies)|boys?|girls?|teachers?|drivers?|farmers?|students?|pensioners?|workers?|born|[Cc]hildren|tailor|lived|fled|refugees?|displaced|evacuated|lawyer|mother|father|son|daughter|brothers?|sisters?|soldiers?|citizens?|deputy|\w\.|,\s\d\d,?)\s(?:\([^()]*\)\s)?(?:out\s)?(?:of|from|in)\s(?:the\s)?$"
)
_TREATED = re.compile(
    r"\b(?:hospitals?|operated on|treated|taken|flown|brought|carried|clinic|morgue|transferred|driven|evacuated)\b[^.;:]{0,30}\b(?:in|to|at|of)\s(?:the\s)?$"
)
_LAUNCHED = re.compile(
    r"\b(?:launch(?:ed|es)?|fired|took off|flew|flying|came|released|moved|sent)\s(?:[\w-]+\s){0,4}?(?:from|out of)\s(?:the\s)?$|\bfrom\s(?:the\s)?(?:direction|territory|airfields?|area|side)\sof\s(?:the\s)?$"
)
_COURSE = re.compile(
    r"\b(?:towards?|in the direction of|course (?:for|on)|heading (?:for|to)|as far as|road to|bound for|on the way to)\s(?:the\s)?$"
)
_MEASURED = re.compile(
    r"\b(?:km|kilomet(?:re|er)s?|miles?|metres?|meters?|m)\b[^.;:]{0,30}\b(?:of|from|to)\s(?:the\s)?$|\b(?:north|south|east|west|outside|near)\w*\s(?:of\s)?$"
)
_STREET = re.compile(
    r"[ -](?:[Ss]treets?|St\b|[Aa]ve(?:nue)?|[Rr]oad|[Ll]ane|[Bb]oulevard|[Ss]quare|[Hh]ighway|[Pp]ospekt|embankment|shopping street)"
)
_QUARTER = re.compile(
    r"[ -](?:[Qq]uarter|[Nn]eighbou?rhood|[Ss]uburb|(?:refugee )?[Cc]amp|[Mm]icrodistrict|[Mm]arket|[Dd]istrict|area|locality|borough|estate|block)"
)
_BUILDING = re.compile(
    r"[ -](?:\w+ )?(?:[Hh]ospital|[Ss]chool|[Uu]niversity|[Aa]irport|[Aa]irfield|[Bb]ridge|[Ss]tation|[Pp]lant|[Rr]efinery|[Pp]ort|[Dd]epot|[Cc]linic|[Mm]osque|[Cc]hurch|power (?:plant|station)|[Dd]am|[Pp]rison|checkpoint|crossing|base|island|stop)\b"
)
_VOICED = re.compile(
    r"[’']s\s|\s(?:confirmed|denied|claimed|announced|accused|vowed|warned|insisted|promised|refused|rejected|agreed)\b"
)
_PREPOSITION = re.compile(
    r"(?:^|\W)(in|at|near|of|from|to|over|on|outside|around|by|towards?|against|between|for|and|into|inside|through)\s(?:the\s|[a-z]+(?:ern|al)\s|village of\s|town of\s|city of\s){0,2}$",
    re.IGNORECASE,
)
_PREPOSITIONS = ("in", "at", "near", "of", "from", "to", "over", "on", "outside", "around", "by", "towards", "against", "between", "for", "and", "into")  # fmt: skip
_BEFORE = {
    "titled": _TITLE,
    "home": _HOME,
    "treated": _TREATED,
    "launched": _LAUNCHED,
    "course": _COURSE,
    "measured": _MEASURED,
}
_BEHIND = {
    "aged": _AGED,
    "does": _DOES,
    "force": _FORCE,
    "street": _STREET,
    "quarter": _QUARTER,
    "building": _BUILDING,
    "voiced": _VOICED,
}
ASKED = (*_BEFORE, *_BEHIND)
"""What the first numbers answer, in their order; behind them the preposition that leads the name, and what closes it in."""
_REACH = 60
ASIDE_NUMBERS = len(_BEFORE) + len(_BEHIND) + len(_PREPOSITIONS) + 5


def aside(text: str, start: int, end: int) -> list[float]:
    """Of the name at ``text[start:end]``."""
    before, behind = text[max(0, start - _REACH) : start], text[end : end + _REACH]
    led = _PREPOSITION.search(before)
    word = led[1].lower() if led else ""
    word = "towards" if word == "toward" else word
    return [
        *(float(p.search(before) is not None) for p in _BEFORE.values()), *(float(p.match(behind) is not None) for p in _BEHIND.values()),
        *(float(word == p) for p in _PREPOSITIONS),
        float(behind.startswith(":")), float(behind.startswith(",")), float(behind[:1] in {".", ";", ""}), float(before.endswith(", ")),
        float(before == "" or before[-1] == "\n" or before.endswith(("– ", "— ", ". ", "• ", "* "))),
    ]  # fmt: skip
