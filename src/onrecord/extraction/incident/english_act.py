"""English words that tell an act of violence, by what they need beside them to be one."""

from __future__ import annotations

import re

_I = re.IGNORECASE


def _words(words: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w-])(?:{words})(?![\w-])", _I)


# Acts that are violence by themselves: no weapon need be named.
VIOLENT = _words(
    r"shell(?:s|ed|ing)|bomb(?:s|ed|ing|ings|ard(?:s|ed|ing|ment)?)|air[- ]?strikes?|strikes?|struck|attack(?:s|ed|ing)?|raid(?:s|ed)?(?!\s(?:sirens?|alerts?|alarms?|warnings?))|gunned down|shot(?! down)|shooting(?! down)|shots (?:were |was )?(?:fired|rang out)|sniping|"
    r"(?:opened|returned|exchanged?) (?:\w+ )?fire|in flames|suppressed by (?:jamming|electronic warfare)|abduct(?:s|ed|ing|ions?)|kidnap(?:s|ped|ping|pings?)|execut(?:es|ed|ing|ions?)|storm(?:s|ed|ing)|ambush(?:es|ed|ing)?|explosions?|blasts?|explod(?:es?|ed|ing)|detonat(?:es?|ed|ing|ions?)|"
    r"clash(?:es|ed)?|(?:came|come|comes|coming|was|were|is|are) under (?:[\w-]+ ){0,2}(?:fire|attack|shelling|bombardment)|killed|killing|wounded|torched|set (?:fire to|ablaze|alight|on fire)|blew up|blown up|hit|hits|stepped on (?:an? )?(?:\w+ )?mines?|"
    r"detain(?:s|ed|ing)|arrest(?:s|ed|ing)|assassinat(?:es|ed|ing|ions?)|sabotag\w+|derail\w*|overr[au]n|fired (?:on|at|upon)|pound(?:s|ed|ing)|target(?:s|ed|ing)|assault(?:s|ed|ing)?|beheaded|massacred?|murdered|went off|shot down|downed"
)
# Harm and damage, as acts where a weapon or a toll stands with them.
SUFFERED = _words(
    r"kill(?:s|ed|ing)?|dead|died|dies|wound(?:s|ed|ing)|injur(?:es|ed|ing)|hurt(?:ing)?|damag(?:es?|ed|ing)|destroy(?:s|ed|ing)|burn(?:s|ed|t|ing)|ablaze|on fire|caught fire|collapsed|smashed|buried|perished"
)
# What a weapon, or those who use it, do: an act only with a weapon in the clause.
WITH_WEAPON = _words(
    r"hitting|striking|crash(?:es|ed|ing)|slam(?:s|med|ming)|ram(?:s|med|ming)|burst|fired|fires|firing|launch(?:es|ed|ing)?|drop(?:s|ped|ping)|fell|falls|falling|land(?:s|ed|ing)|came (?:down|over|in)|"
    r"rain(?:s|ed|ing)|shoot(?:s|ing)? down|shooting|intercept(?:s|ed|ing|ions?)|suppress(?:es|ed|ing)|neutrali[sz](?:es|ed|ing)|jammed|brought (?:it |them )?down|dealt with|struck by|flew|flying|flies|heading|headed|crossed|entered|"
    r"blew|tore|ripped|went (?:into|through|out|off|down)|going (?:out|over)|goes (?:into|through)|ploughed|plowed|pierced|reached|arriv(?:es|ed|als?)|sent|sends|put|threw|hurled|took (?:away|off|out|down)|r[au]n over|dr[oi]ve[sn]? (?:[\w’'-]+ ){0,3}over|drove onto|in the air|overhead|"
    r"attempted|carried out|impact(?:s|ed)?|hits|repelled|circled|hovered|hung"
)
# "It came down shortly after five", "one went off at X": the weapon told just before.
ITS_FLIGHT = re.compile(
    r"\W*(?:it|they|one|both|all|most|another|the (?:first|second|third|other|last|rest)|\w+ of (?:them|these|those|which)|(?:its|the|their) (?:wreckage|debris|fragments|warhead))\s(?:\w+\s){0,2}?(?:hit|struck|fell|landed|came|went|crashed|slammed|exploded|burst|reached|flew|tore|pierced|was (?:shot|brought)|were (?:shot|brought|downed|destroyed|intercepted|suppressed))\b",
    _I,
)
# People taken: (type, words).
TAKEN: tuple[tuple[str, re.Pattern[str]], ...] = (
    ("abduction", _words(r"(?:led|took|taken|dragged|marched|driven|carried) (?:[\w’'-]+,? ){0,6}?(?:away|off (?:a|the|their) (?:bus|car|truck|minibus|vehicle|boat)|from (?:the|his|her|their|a) (?:home|house|yard|street|flat|village|field|market|checkpoint|bus|car)s?)(?! by ambulance)|"
        r"(?:taken|took|seized|held|stopped) (?:[\w’'-]+ ){0,3}?at (?:gunpoint|knifepoint)|(?:taken|took|taking) (?:[\w’'-]+ ){0,3}?(?:hostage|captive)|(?:seized|grabbed) by (?:gunmen|armed men|masked men|militants|fighters)|forcibly disappeared|disappeared at a checkpoint")),
    ("detention", _words(r"(?:held|kept|jailed) (?:[\w’'-]+ ){0,6}?(?:without (?:charge|trial)|incommunicado|in (?:a|the) (?:basement|cellar))|(?:been |was |were |be )held (?=(?:at|in|by|since|there|for)\b)|(?:whom |that |who )?(?:they |he |it )?(?:have|had|’d|'d) held (?=(?:at|in|since)\b)|"
        r"(?:all of them |were |was |been )?taken (?:into custody|prisoner by)|rounded up|imprisoned|(?:filtration|search) (?:took|taken)")),
)  # fmt: skip
# Ground gained: forces, then one of these, then a place.
FORCES = (
    r"(?i:forces?|troops|soldiers|units?|brigades?|battalions?|regiment|infantry|marines|paratroopers|fighters|gunmen|militia(?:men)?|rebels|army|armies|military|servicemen|assault groups?|groups?|settlers|invaders|occupiers|"
    r"enemy|opponent|Russians|Ukrainians|Israelis|Azerbaijanis|RSF|SAF|IDF|Houthis|Hamas|Hezbollah|Rapid Support Forces|Armed Forces of \w+|tanks|column|we)"
)
GAINED = re.compile(
    rf"\b{FORCES}\b(?:[^.;:,]{{0,40}}?\s)??(?P<act>(?:have |has |had )?(?:taken|took|captured|seized|entered|occupied|retaken|retook|recaptured|liberated|stormed|penetrated|infiltrated|gained a foothold in|(?:broke|broken|pushed|advanced|moved|went|gone|burst|rolled) into|taken over|took over|dug in (?:in|at|near)))\s"
    rf"(?=(?:the\s|control of\s|over\s|of\s|part of\s|parts of\s|eastern\s|western\s|northern\s|southern\s|central\s|national\s|\w+\s(?:hospital|laboratory|airport|university|base)|(?:village|town|city|settlement|hospital|camp|district|airport|laboratory|headquarters)s?\s){{0,4}}(?:[A-Z][\w’'-]+|hospital|laboratory|airport|village|town|city|camp|palace|broadcaster))"
)
CITY_FELL = re.compile(
    r"\b(?:[Tt]he (?:city|town|village|garrison|base)|[A-Z][\w’'-]+) (?P<act>fell)\b(?=\s?(?:[.,;]|on\b|to (?:the\s)?[A-Z]|into\b|last\b|yesterday\b|after\b|$))"
)
FIGHTING = _words(
    r"infantry (?:is|are|was|were) working|fighting (?:broke out|erupted|raged|was reported|is going on|flared)|(?:street|heavy|fierce) (?:fighting|battles?)|firefights?|exchanges? of fire|dug in|gained a foothold"
)
# A note without a verb: "FPV, Zarichne street", "mortars at the bridge, thirteen rounds", "drone on X substation".
NOTE = re.compile(
    r"^\W*(?:\d{1,2}[:.]\d\d\s?[-–—|,.]?\s)?(?:[\w .]{1,14}:\s)?(?:an?\s|the\s|one\s|two\s|three\s|four\s|\d{1,3}\s|several\s|another\s|again\s|enemy\s|Russian\s|Ukrainian\s|Israeli\s){0,3}(?P<weapon>[\w-]+(?:\s[\w-]+)?)\s?(?:×\s?\d+|x\d+)?(?:,\s|\s(?:on|at|in|into|over|near|beside|against|by)\s|\s?×)"
)
PLACED_CHARGE = _words(r"(?:explosive )?charges?")
DESTROYED_WEAPONS = re.compile(
    r"\b(?:destroy(?:ed|s|ing)|hit|struck|suppress(?:ed|ing)|neutrali[sz]ed)\b", _I
)
EXPLODES = _words(r"explod(?:es?|ed|ing)|went off|detonat(?:es?|ed|ing)|blew up|blown up")
BLOWN_UP = re.compile(
    r"\b(?:blew|blown|blow) up (?:the |a |an )?(?:\w+ ){0,2}(?:bridge|dam|pipeline|railway|track|rails?|line|pylon|crossing|depot|substation|crane|culvert)s?\b|\b(?:bridge|dam|pipeline|railway|tracks?|rails|line|crossing)\b[^.;,]{0,30}\b(?:was|were|been) blown up",
    _I,
)
VEHICLE_BLOWN = re.compile(
    r"\b(?:car|truck|bus|minibus|tractor|vehicle|lorry|van|ambulance|scooter|motorcycle|jeep|boat|pager|walkie-talkie)s?\b[^.;]{0,70}?\b(?:exploded|blew up|blown up|detonated)\b|\b(?:exploded|blew up|detonated)\b[^.;]{0,20}\b(?:under|beneath|inside) (?:a|the|his|her|their) (?:car|truck|bus|vehicle|van)",
    _I,
)
