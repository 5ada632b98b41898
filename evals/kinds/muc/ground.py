"""Names of places in a telegram: those of the gazetteer, and those the telegram itself calls a farm or a neighborhood.

In      the telegram's text in capitals, and a gazetteer of the region
Out     Spots in text order: name, kind, country, and the words around them
Pure    no clock or network; the gazetteer is handed in
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Literal

from evals.kinds.muc.letters import REGION
from onrecord.gazetteer.gazetteer import Gazetteer

Kind = Literal["country", "region", "town", "village", "quarter", "site"]
_CALLED: dict[str, Kind] = {
    "DEPARTMENT": "region", "PROVINCE": "region", "REGION": "region",
    "CITY": "town", "TOWN": "town", "MUNICIPALITY": "town", "PORT": "town", "TOWNSHIP": "town",
    "VILLAGE": "village", "HAMLET": "village", "CANTON": "village", "JURISDICTION": "village", "COMMUNITY": "village",
    "NEIGHBORHOOD": "quarter", "SUBURB": "quarter", "COLONIA": "quarter", "SECTOR": "quarter", "ZONE": "quarter", "QUARTER": "quarter",
    "FARM": "site", "AIRPORT": "site", "UNIVERSITY": "site", "CAMP": "site", "RANCH": "site", "RIVER": "site", "HILL": "site", "VOLCANO": "site",
}  # fmt: skip
"""What a telegram calls a place, and what kind that is."""
_OF_SITES = frozenset("CENTRAL NATIONAL INTERNATIONAL".split())
"""Words that begin the name of a university or an airport, and no other's."""
_PLURALS: dict[str, Kind] = {
    "DEPARTMENTS": "region",
    "PROVINCES": "region",
    "NEIGHBORHOODS": "quarter",
    "TOWNS": "town",
    "MUNICIPALITIES": "town",
}
# Words that are no part of a name that stands before what it is called.
_NO_NAME = frozenset(
    """A AN THE THIS THAT THESE THOSE AND OR IN AT ON OF TO FROM NEAR BY FOR WITH INTO OVER OUTSIDE INSIDE AROUND BETWEEN THROUGH ALONG TOWARD TOWARDS SAME OTHER ANOTHER SOME SEVERAL ALL BOTH EACH
    EVERY ITS HIS HER THEIR OUR MY NO ONE TWO THREE FOUR FIVE SIX SEVEN EIGHT NINE TEN VARIOUS MANY MOST NORTHERN SOUTHERN EASTERN WESTERN CENTRAL NORTHEASTERN NORTHWESTERN SOUTHEASTERN SOUTHWESTERN
    NORTH SOUTH EAST WEST RESIDENTIAL POOR POPULAR POPULOUS EXCLUSIVE ELEGANT WEALTHY LOW-INCOME WORKING-CLASS MIDDLE-CLASS UPPER-CLASS LOCAL SMALL LARGE RURAL URBAN REMOTE NEARBY NEIGHBORING COASTAL
    INTERNATIONAL MILITARY CIVILIAN FOREIGN STATE NATIONAL PUBLIC PRIVATE COFFEE CATTLE BANANA COUNTRY CAPITAL INDIAN MINING JUNGLE MOUNTAINOUS DOWNTOWN ENTIRE WHOLE ENTIRE POLITICAL ADMINISTRATIVE
    U.S. US UN STATED WAS WERE IS ARE HAS HAVE HAD BEEN SAID REPORTED WHERE WHO WHICH WHEN WHILE THEN THERE HE SHE IT THEY WE AS NOT BUT ALSO ATTACKED KILLED BOMBED ENTERED REFUGEE TRAINING
    COMMERCIAL INDUSTRIAL HISTORIC HISTORICAL IMPORTANT ECONOMIC BUSINESS FEDERAL CONFLICT BORDER CALLED NAMED KNOWN DEFENSE POLICE JUDICIAL FIRST SECOND THIRD LAST""".split()
)
_LIKE_NO_NAME = re.compile(r".+(?:ING|TION|LY|MENT)$|\d.*")
_TOKEN = re.compile(r"[A-Z0-9Ñ][A-Z0-9Ñ'.-]*[A-Z0-9Ñ]|[A-Z0-9Ñ]|[^\sA-Z0-9Ñ]")
_LINKS = frozenset("DE DEL LA LAS LOS EL Y".split())
# Single words that are names of towns somewhere, and mostly something else.
_OTHER_WORDS = frozenset(
    """ARMENIA UNION LIBERTAD VICTORIA PAZ UNIDAD PROGRESO REFORMA INDEPENDENCIA ESPERANZA CENTRAL REAL SAN SANTA SANTO MAYOR GENERAL LEON ROMERO RAMIREZ GUZMAN CASTRO BOLIVAR MARTI ORTEGA PONCE CRUZ ROSARIO
    CONCEPCION GARCIA PEREZ RIVAS VALDIVIA ORELLANA MERINO CARTAGO MERCEDES NORTE SUR ESTE OESTE NATIONAL GUARD FRANCISCO JOSE JUAN CARLOS PEDRO MARIA LUIS ANTONIO MIGUEL RAFAEL VICENTE SALVADOR
    DELGADO GUERRERO MORAN SOTO CRISTIANI NARINO OBANDO TORRES VARGAS MORALES RIOS CABRERA MENDOZA BELLO POLO FLORES MONTES REYES ROJAS CAMPOS GALAN SALAZAR MOLINA PAEZ SUCRE ARCE""".split()
)
_CITY = 100_000
"""People in a place whose name before "NEIGHBORHOOD" is the city's: "A BOGOTA NEIGHBORHOOD"."""
_LEAST = 300
"""People who live in a place at least for its name of one word to be read as one."""
_DEMONYMS = {
    "SALVADORAN": "SV", "COLOMBIAN": "CO", "PERUVIAN": "PE", "GUATEMALAN": "GT", "HONDURAN": "HN", "CHILEAN": "CL", "NICARAGUAN": "NI", "PANAMANIAN": "PA", "BOLIVIAN": "BO", "ECUADORAN": "EC",
    "ARGENTINE": "AR", "VENEZUELAN": "VE", "MEXICAN": "MX", "BRAZILIAN": "BR", "COSTA RICAN": "CR", "CUBAN": "CU", "PARAGUAYAN": "PY", "URUGUAYAN": "UY", "HAITIAN": "HT", "JAMAICAN": "JM",
}  # fmt: skip


_CAPITALS = {
    "SAN SALVADOR": "SV", "BOGOTA": "CO", "LIMA": "PE", "GUATEMALA CITY": "GT", "TEGUCIGALPA": "HN", "SANTIAGO": "CL", "MANAGUA": "NI", "PANAMA CITY": "PA", "LA PAZ": "BO", "QUITO": "EC",
    "BUENOS AIRES": "AR", "CARACAS": "VE", "MEXICO CITY": "MX", "BRASILIA": "BR", "SAN JOSE": "CR", "HAVANA": "CU", "ASUNCION": "PY", "MONTEVIDEO": "UY", "PORT-AU-PRINCE": "HT", "KINGSTON": "JM",
}  # fmt: skip
_TITLES = frozenset(
    """COLONEL COL GENERAL GEN MAJOR CAPTAIN CAPT LIEUTENANT LT SERGEANT SGT MAYOR JUDGE DR MR MRS MSGR BISHOP FATHER PRESIDENT MINISTER SENATOR DEPUTY MONSIGNOR ENGINEER DON SOLDIER PRIVATE
    DOCTOR COMMANDER LEADER""".split()
)
# Behind one of these a name begins.
_OPENINGS = frozenset("IN AT NEAR OF FROM OUTSIDE AROUND TO , ( AND THE".split())
_FIRST_OF_SEVERAL = frozenset(
    "SAN SANTA SANTO EL LA LOS LAS VILLA PUERTO CIUDAD RIO MONTE NUEVA NUEVO DE DEL JOSE".split()
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """``name`` without what it is called; ``before`` is the word before, ``after`` the one behind."""

    start: int
    end: int
    name: str
    kind: Kind
    territory: str | None
    before: str
    after: str


def spots(text: str, start: int, gazetteer: Gazetteer) -> tuple[Spot, ...]:
    """Every name of a place in ``text`` from ``start`` on; a word belongs to one name.

    Towns are those of the countries that the telegram names, its dateline among them.
    """
    reader = _Reader(text, start, gazetteer)
    found: list[Spot] = []
    at = 0
    while at < len(reader.words):
        read = reader.called_of(at) or reader.called_after(at) or reader.listed(at) or reader.unlisted(at)
        if read is None:
            at += 1
            continue
        spot, at = read
        found.append(spot)
    return tuple(found)


class _Reader:
    """The words of one telegram; each method reads a name that begins at a word, and says where the next begins."""

    def __init__(self, text: str, start: int, gazetteer: Gazetteer) -> None:
        self.tokens = list(_TOKEN.finditer(text, start))
        self.words = [t[0] for t in self.tokens]
        self.gazetteer = gazetteer
        self.named = countries_named(text, gazetteer)

    def called_of(self, at: int) -> tuple[Spot, int] | None:
        """ "THE TOWN OF X", "MUNICIPALITIES OF X": the name runs to the next word that is none."""
        called = self.words[at]
        if called not in _CALLED and called not in _PLURALS:
            return None
        begin = at + 1 if called == "COLONIA" else at + 2
        if called != "COLONIA" and self.words[at + 1 : at + 2] != ["OF"]:
            return None
        end = self._name_end(begin)
        if end == begin:
            return None
        kind = _CALLED.get(called) or _PLURALS[called]
        name = " ".join(self.words[begin:end])
        if kind == "site":
            name = f"{called} OF {name}"
        return self._spot(name, at, end, kind), end

    def called_after(self, at: int) -> tuple[Spot, int] | None:
        """ "THE X NEIGHBORHOOD": a name that begins here and ends before what it is called."""
        opens = self.words[at] in _OF_SITES
        if not (opens or _is_name(self.words[at])) or self.words[at] in _CALLED:
            return None
        for end in range(at + 1, min(at + 5, len(self.words))):
            word = self.words[end]
            if opens and word in _CALLED and _CALLED[word] != "site":
                return None
            if word in _CALLED and (self.words[end + 1 : end + 2] != ["OF"] or self._strange(at, end)):
                return self._called(at, end, _CALLED[word])
            if not _is_name(word):
                return None
        return None

    def _called(self, at: int, end: int, kind: Kind) -> tuple[Spot, int] | None:
        if not self._opens(at, end):
            return None
        name = " ".join(self.words[at:end])
        known = self._known(name)
        if kind in {"quarter", "village"} and known and self.gazetteer.size(known[0]) > _CITY:
            return None
        if (
            kind == "region"
            and known is None
            and any(w.lower() in common_words() for w in self.words[at:end])
        ):
            return None
        if kind == "site":
            # A university and an airport keep what they are called: "NATIONAL UNIVERSITY".
            name = f"{name} {self.words[end]}"
        return self._spot(name, at, end + 1, kind), end + 1

    def _opens(self, at: int, end: int) -> bool:
        """Whether a name can begin here: behind "in" or "the", or with one of the first words of Spanish names, or alone."""
        before = self.words[at - 1] if at else ""
        strange = self._strange(at, end)
        return before in _OPENINGS or self.words[at] in _FIRST_OF_SEVERAL or (strange and end - at == 1)

    def _strange(self, at: int, end: int) -> bool:
        """Whether no word is English, as far as the product's vocabulary knows."""
        return all(w in _FIRST_OF_SEVERAL or w.lower() not in common_words() for w in self.words[at:end])

    def listed(self, at: int) -> tuple[Spot, int] | None:
        """A name of the gazetteer; the longest wins."""
        for length in (5, 4, 3, 2, 1):
            run = self.words[at : at + length]
            if len(run) < length or run[-1] in _LINKS or not all(w[0].isalpha() for w in run):
                continue
            name = " ".join(run)
            if name in _DEMONYMS:
                return self._spot(name, at, at + length, "country", territory=_DEMONYMS[name]), at + length
            if not self._may_be_listed(run):
                continue
            known = self._known(name)
            if known is None or (
                length == 1 and known[1] == "town" and self.gazetteer.size(known[0]) < _LEAST
            ):
                continue
            if known[1] != "country" and at and self.words[at - 1] in _TITLES:
                continue
            return self._spot(name, at, at + length, known[1]), at + length
        return None

    def _may_be_listed(self, run: list[str]) -> bool:
        if len(run) == 1:
            word = run[0]
            return len(word) > 3 and word not in _OTHER_WORDS and _is_name(word)
        return run[0] not in _NO_NAME and run[0] not in {"DE", "DEL", "Y"}

    def unlisted(self, at: int) -> tuple[Spot, int] | None:
        """ "IN X, Y": a name no table knows, before the place that X lies in; or "IN X" with words that are not English."""
        if not at or self.words[at - 1] not in {"IN", "AT", "NEAR"}:
            return None
        end = self._name_end(at)
        if not 0 < end - at < 4 or end + 1 >= len(self.words):
            return None
        name = " ".join(self.words[at:end])
        if self.words[end] in {",", "("} and self.words[end + 1] not in _DEMONYMS:
            larger = self.called_after(end + 1) or self.listed(end + 1)
            if larger is not None and larger[0].kind in {"region", "town"}:
                return self._spot(name, at, end, "village"), end
        strange = self._strange(at, end)
        if strange and len(self.words[end - 1]) > 3 and self.words[end] in _CLOSINGS:
            return self._spot(name, at, end, "village"), end
        return None

    def _name_end(self, begin: int) -> int:
        end = begin
        while end < len(self.words) and end - begin < 5 and _is_name(self.words[end]):
            end += 1
        while end > begin and self.words[end - 1] in _LINKS:
            end -= 1
        return end

    def _spot(self, name: str, begin: int, end: int, kind: Kind, *, territory: str | None = None) -> Spot:
        known = self._known(name)
        return Spot(
            start=self.tokens[begin].start(),
            end=self.tokens[end - 1].end(),
            name=name,
            kind=kind,
            territory=territory or (known[2] if known else None),
            before=self.words[begin - 1] if begin else "",
            after=self.words[end] if end < len(self.words) else "",
        )

    def _known(self, name: str) -> tuple[str, Kind, str | None] | None:
        return _known(name, self.gazetteer, self.named)


_CLOSINGS = frozenset(", . ; ( ) AND ON WHERE BY DURING YESTERDAY TODAY LAST THIS WHEN WHICH WITH TO".split())


def _is_name(word: str) -> bool:
    return word[0].isalpha() and word not in _NO_NAME and not _LIKE_NO_NAME.fullmatch(word)


@cache
def common_words() -> frozenset[str]:
    """Words that the product's own vocabulary holds whole: English ones, and the names every paper prints."""
    packed = files("onrecord") / "weights" / "statement-vocabulary.json"
    return frozenset(json.loads(packed.read_text(encoding="utf-8"))["model"]["vocab"])


@cache
def _known(name: str, gazetteer: Gazetteer, named: frozenset[str]) -> tuple[str, Kind, str | None] | None:
    """Id, kind and country of the likeliest place of the region that goes by ``name``."""
    for place in gazetteer.named(name.lower())[:8]:
        if place.territory not in REGION or place.precision in {"sea", "area", "unknown"}:
            continue
        if place.precision != "country" and place.territory not in named:
            continue
        kind: Kind = (
            "country" if place.precision == "country" else "region" if place.precision == "region" else "town"
        )
        return place.id or "", kind, place.territory
    return None


def country_of_capital(town: str | None) -> str | None:
    """The country whose capital a town is."""
    return _CAPITALS.get(town or "")


def countries_named(text: str, gazetteer: Gazetteer) -> frozenset[str]:
    """Codes of the countries that the text names, by their people or their capital too."""
    found = {code for people, code in _DEMONYMS.items() if people in text}
    found |= {code for code, name in countries(gazetteer) if name in text}
    found |= {code for city, code in _CAPITALS.items() if city in text}
    return frozenset(found - {"US"})


def countries(gazetteer: Gazetteer) -> Iterator[tuple[str, str]]:
    """Code and name of each country of the region."""
    for code in sorted(REGION):
        place = gazetteer.get(f"iso:{code}")
        if place is not None:
            yield code, place.name.upper()
