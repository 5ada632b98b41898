"""English words by which a count tells what it counts, of whom, by whom and in which sense."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# Words that make a number a count of one measure, one idea a line. Behind it: "2,500 people were killed", "12,000 injured".
_WAS = r"(?:have |has |had )?(?:be(?:en|ing) |were |was |are |is )?"
MEASURES_AFTER: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("casualties", (
        r"casualt(?:y|ies)", "losses",
        r"killed,? (?:and |or )?(?:wounded|injured)(?:,? (?:and|or) missing)?",
        rf"{_WAS}(?:wounded|injured),? (?:and|or) killed",
        rf"{_WAS}(?:killed|dead) (?:and|or) (?:wounded|injured)",
    )),
    ("killed", (
        rf"{_WAS}killed", "dead", r"deaths?(?! (?:penalt|sentence|threat|row|squad))", "died", "martyrs", "martyred", r"fatalit(?:y|ies)", "killings?", "slain", r"fallen(?! (?:by|to|from|\d))", "obituaries", "death notices", "perished", "bodies",
        r"lost (?:their|his|her) li(?:ves|fe)", r"lives (?:lost|were lost)", "murdered", "executed", "massacred", "shot dead", "burned? to death", "beheaded",
        rf"{_WAS}(?:eliminated|liquidated)", "trampled", "drowned",
    )),
    ("injured", (
        "injured", "wounded", "hurt", "injuries", "maimed", "gunshot wounds", "burns", "concussed",
        r"(?:taken|brought|rushed|admitted) to (?:the )?hospitals?", r"hospitali[sz]ed", r"sought (?:medical )?(?:help|treatment)",
        r"in (?:an? )?(?:critical|grave|serious|stable) (?:condition|state)", "in intensive care", r"(?:still |remain )?in hospitals?",
        r"los(?:t|ing) (?:an?|their|his|her|one or more|both) (?:limbs?|legs?|arms?|eyes?|hands?|sight|eyesight|foot|feet)",
    )),
    ("missing", ("missing", "unaccounted for", "disappeared", "under the rubble")),
    ("captured", (
        "captured", r"taken (?:prisoner|captive|hostage)", "in captivity", "abducted", "kidnapped", "surrendered",
        r"detained", "arrested", r"in (?:\w+ )?(?:detention|custody)", "in (?:prisons?|jails?)", "behind bars", "jailed", "imprisoned", r"(?:being|still|are|is|were|was) held",
    )),
    ("displaced", (
        "displaced", "fled", "fleeing", "evacuated", "uprooted", "homeless", "on the move", r"(?:forced|ordered|told|compelled) to (?:move|flee|leave|evacuate)", r"(?:were|was|been) moved (?:to|out|from)", r"reached (?:\S+ ){1,3}from", r"left (?:their|the) homes", r"los(?:t|ing) (?:their|his|her) homes?",
        r"(?:driven|forced) (?:from|out of)", r"cross(?:ed|ing) (?:into|the border|\S+ borders?|borders?)", r"can(?:not| ?not|'t|’t) (?:yet )?(?:go|return) home",
        r"(?:finding|found|find|taking|took|taken|seeking|sought|seek) (?:refuge|shelter)", r"(?:are |were |is )?shelter(?:ing|ed)",
        r"(?:(?:recent|new) )?arrivals", r"arriv(?:ed|ing) (?:in|at|from)", r"(?:have |had |has )(?:moved|left)",
    )),
    ("intercepted", (rf"{_WAS}(?:shot down|downed|intercepted|suppressed|neutrali[sz]ed|jammed|brought down|lost from radar)",)),
    ("launched", (rf"{_WAS}(?:launched|fired|dropped|used)",)),
    ("destroyed", (
        rf"{_WAS}(?:completely |fully |partially )?(?:damaged or destroyed|destroyed|in ruins|beyond repair|levelled|leveled|razed|burned(?: down)?|burnt(?: down)?|torched)", "(?:are|is|were|was) gone",
    )),
    ("damaged", (rf"{_WAS}(?:partially |badly |heavily )?damaged", r"los(?:t|ing) (?:their|its) (?:windows|roofs?)", rf"{_WAS}hit(?= (?:since|in|by|on|during|over))")),
    ("affected", (
        rf"{_WAS}(?:remain(?:ed|s)? |left )?affected", r"(?:are |were |remain(?:ed|s)? |left )?without (?:power|electricity|heat(?:ing)?|water|gas|light)", "cut off",
        r"in (?:urgent |dire |acute )?need", r"need(?:s|ing)? (?:\w+ ){0,2}(?:aid|help|assistance|food|water|shelter|care|items|support|humanitarian \w+)",
        r"receiv(?:e|ed|ing) (?:\w+ ){0,2}(?:aid|help|assistance|food)", r"(?:facing|at risk of) \w+", "at risk",
        r"admitted for (?:treatment|malnutrition)", "starving", "hungry", "malnourished", "malnutrition", "trapped", "besieged", "stranded",
        "infected", "(?:fell|fallen|are|is) (?:ill|sick)", r"(?:suspected|confirmed|probable|cholera|measles|polio|malaria|dengue|typhoid|mpox|ebola) cases", r"cases of (?:cholera|measles|polio|malaria|dengue|typhoid|mpox|ebola|\w+ (?:disease|infection|malnutrition)|malnutrition|disease)", r"cases(?= (?:were|are|had been|have been) (?:registered|recorded|confirmed|in))",
        r"los(?:t|ing) (?:their|his|her) (?:jobs?|livelihoods?|incomes?|work)",
    )),
)  # fmt: skip
# Nouns that say what the counted were before: "killed 28 prisoners" are killed. Without a verb they are the measure.
STATES: tuple[tuple[str, str], ...] = (
    ("captured", r"prisoners(?: of war)?|POWs?|hostages?|captives?|detainees"),
    ("displaced", r"refugees|evacuees|IDPs|returnees"),
)
# Before it: "killing 12", "the death toll rose to 40".
_REACHING = r"(?:reach(?:ed|es)|exceed(?:ed|s)|passed|pass|surpass(?:ed|es)|risen to|rose to|stands at|stood at|topped|climbed to|number(?:s|ed)?)"
MEASURES_BEFORE: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("killed", (
        rf"(?:war |confirmed )?(?:dead|deaths|fatalities|fallen) (?:has |have |had )?(?:now |already |since )?{_REACHING}",
        "kill(?:s|ed|ing)?", "shot dead", r"(?:claim|took|tak)(?:ed|ing|en|s)? the lives of", "murder(?:s|ed|ing)", "execut(?:es?|ed|ing)", r"(?:the )?dead (?:as|at)",
        "deaths? of", "kill(?:ing|ings) of", r"death toll (?:[\w’'-]+,? ){0,16}?(?:to|at|is|was|stands at|of|reached|reaches|exceed\w*|surpass\w*|passed|topped|above|over)", "death toll",
        r"the (?:dead|toll)(?: \w+){0,3} (?:is|to|at|was|were)", r"(?:the )?toll (?:of|from) (?:[\w’'-]+ ){1,8}?(?:is|to|at|was|stands at)",
        "(?:lost|losing|loss of)", "bodies of", r"among the dead (?:were|was|are|is)", r"among those killed (?:[\w’'-]+ ){0,4}?(?:were|was|are|is)", "buried", "burying",
    )),
    ("injured", ("injur(?:es|ed|ing)", "injur(?:y|ies) to", "wound(?:s|ed|ing)", "hurt(?:ing|s)?", r"(?:the )?number of (?:wounded|injured)(?: \w+){0,3} (?:to|at|is|was)", "treat(?:s|ed|ing)")),
    ("casualties", (
        r"(?:casualties|losses)(?: (?:is|are|was|were|stand|stood)(?: now)?)?",
        r"(?:casualties|losses) (?:[\w’'-]+ ){0,6}?(?:at|of|to|above|over|approach(?:ing|es|ed)|near(?:ing|s|ed)?|exceed(?:ing|s|ed)?|surpass(?:ing|es|ed)?|reach(?:ing|es|ed)?|pass(?:ing|es|ed)|top(?:ping|s|ped)?)",
    )),
    ("captured", (
        "(?:detention|abduction|arrest|capture|kidnapping|disappearance|imprisonment)s? of", "captur(?:es|ed|ing)", "detain(?:s|ed|ing)", "abduct(?:s|ed|ing)", "kidnap(?:s|ped|ping)", "arrest(?:s|ed|ing)",
        "(?:held|hold|holds|holding|took|taking|releas(?:ed?|es|ing)|freed|freeing|exchang(?:ed|es|ing)|swapp(?:ed|ing)|return(?:ed|ing))",
    )),
    ("displaced", ("(?:displacement|evacuation|flight|return) of", "displac(?:es|ed|ing)", "forc(?:ed|ing)", "driv(?:en|ing)", "uproot(?:ed|ing)", "evacuat(?:ed|es|ing)", "shelter(?:s|ed|ing)")),
    ("missing", ("missing:?",)),
    ("intercepted", ("(?:shot|shoots?|shooting|brought|bringing) down", "down(?:s|ed|ing)", "intercept(?:s|ed|ing)", "suppress(?:es|ed|ing)", "neutrali[sz](?:es?|ed|ing)")),
    ("launched", (
        "launch(?:es|ed|ing)?", "(?:execut|conduct)(?:es|ed|ing)", "carr(?:ies|ied|ying) out", "fir(?:es|ed|ing)", "drop(?:s|ped|ping)", "unleash(?:es|ed|ing)", "sent",
        r"attack(?:ed|s|ing)? (?:\w+ ){0,3}with", "used", "deploy(?:ed|ing)", "involv(?:es|ed|ing)",
    )),
    ("destroyed", ("destroy(?:s|ed|ing)", "level(?:s|led|ling)", "raz(?:es|ed|ing)", "lost|loses|losing|loss of", "damag(?:ed|ing) or destroy(?:ed|ing)", "burned down")),
    ("damaged", ("damag(?:es|ed|ing)",)),
    ("affected", (r"(?:left|leaving|cut(?:ting)?(?: off)?(?: \w+){0,3} to|affect(?:s|ed|ing)|infect(?:s|ed|ing)|reach(?:es|ed|ing))",)),
)  # fmt: skip
# Acts of war counted as such: "73 raids", "29 targets".
DEEDS = re.compile(
    r"(?:(?!(?:in|on|by|from|after|during|people|killed|injured|were|was|and|of)\b)[\w’'-]+ ){0,2}?(?:air ?strikes|strikes|raids|attacks|assaults|sorties|clashes|engagements|shellings|bombardments|bombings|ambushes|offensives|incursions|violations|breaches|incidents|targets)\b",
    _I,
)
STRUCK = re.compile(
    r"\b(?:attack\w*|under fire|fired (?:at|on)|struck|hit|shelled|bombed|violat\w+|strik\w+)\b", _I
)
RISE = re.compile(
    r"\b(?:more|higher|up|ris(?:e|es|en|ing)|rose|increas\w{1,3}|grew|growth|climbed|jump(?:ed)?|surge[ds]?|twice|times)\b",
    _I,
)
FALL = re.compile(
    r"\b(?:fewer|less|lower|down|fall(?:en|ing)?|fell|drop(?:ped)?|decline[ds]?|decreas\w{1,3}|reduction)\b",
    _I,
)
FRACTION = re.compile(
    r"\b(?:half|thirds?|quarters?|fifths?|sixths?|sevenths?|eighths?|ninths?|tenths?)\b|\b\w+ (?:in|out of) (?:every )?\w+$",
    _I,
)
TIMES_AS = re.compile(r"(?:twice|\w+ times) (?:as (?:many|high|much)|the (?:number|toll|count))\b", _I)
# Freed, exchanged or brought out: what became of them is none of the measures.
FREED = re.compile(
    r"(?<!\w)(?:freed|releas(?:ed|es|ing)|let go|set free|exchanged|swapped|handed over|(?:be|been|were|was) returned|com(?:e|ing) home|came home|went (?:home|back)|(?:have|has|had) returned|returned home|pulled (?:out|from|alive)|"
    r"brought out|rescued|taken off|collected|reconnected)(?!\w)",
    _I,
)
FREEING = re.compile(
    r"(?<!\w)(?:freed|freeing|set(?:ting)? free|releas(?:ed?|es|ing)|let go|brought out|swapped|exchanged|pulled|rescued|took off|in return for)\s+(?:(?:the|all|another|a further)\s+)*$",
    _I,
)
FLOWN = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:raids?|strikes?|air ?strikes?|sorties?|targets?|attacks?|trucks?|lorries|times)\b",
    _I,
)
ONE_PART = re.compile(
    r"\b(?:among|amongst) (?:them|whom|the (?:dead|killed|wounded|injured|victims)) (?:was |were )?(?P<one>an? (?:[\w-]{1,20} ){0,3}?(?:child|boy|girl|baby|infant|toddler|teenager|woman|mother|journalist|reporter|photographer|doctor|nurse|paramedic|medic|soldier|officer|civilian|pensioner))\b"
    r"|,\s(?P<other>one of (?:them|whom|which)\s[\w’'-]+(?:\s[\w’'-]+)?)",
    _I,
)

POPULATIONS: tuple[tuple[str, str], ...] = (
    ("children", r"child(?:ren)?|minors?|boys?|girls?|infants?|bab(?:y|ies)|newborns?|schoolchildren|pupils?|learners?|teenagers?|toddlers?|under-fives"),
    ("women", r"wom[ae]n|mothers?"),
    ("journalists", r"journalists?|reporters?|media workers?|correspondents?|photographers?"),
    ("medics", r"medics?|doctors?|paramedics?|nurses?|surgeons?|pharmacists?|medical (?:workers?|staff|personnel)|health ?(?:care)? (?:workers?|staff)|ambulance (?:workers?|crews?)|first responders?"),
    ("civilian", r"civilians?|residents?|villagers?|non-combatants?|locals?|pensioners?|passengers?|worshippers?|shoppers|(?:aid )?workers?|volunteers?|staff|patients?|travellers?|bystanders?|farmers?|fishermen|miners|ministers?|shepherds?|students?|teachers?|migrants?|rescuers?"),
    ("military", r"soldiers?|troops?|servicem[ae]n|service members?|military|fighters?|combatants?|militants?|gunmen|insurgents?|terrorists?|conscripts?|officers?|paratroopers?|marines?|personnel|recruits|reservists|mercenaries|guerrillas|rebels?|militiam[ae]n|jihadists?|operatives|generals|enemy|fallen|members of (?:the |its |their )?(?:forces|military|army|police|security \w+|armed \w+)|(?:of|as) (?:its|their) (?:own )?(?:men|members|forces)"),
)  # fmt: skip
PEOPLE = re.compile(
    r"people|persons?|others?|lives|victims?|survivors?|adults|men|patients?|individuals?|inhabitants|names|bodies|households?|residents?|inhabitants|staff|crew|workers?|employees|seam[ae]n|sailors|brothers|sisters|sons|daughters|relatives|"
    r"foreigners|nationals|citizens|Palestinians?|Gazans|Ukrainians?|Russians?|Israelis?|Lebanese|Syrians?|Yemenis?|Iranians?|Sudanese|Afghans?|Armenians?|Azerbaijanis?|Congolese|Burmese|famil(?:y|ies)",
    _I,
)
THINGS = re.compile(
    r"drones?|UAVs?|shaheds?|missiles?|rockets?|bombs?|shells?|projectiles?|munitions?|mines?|tanks?|vehicles?|aircraft|planes?|jets?|helicopters?|ships?|vessels?|boats?|systems?|guns?|howitzers?|"
    r"homes?|houses?|housing|dwellings?|units|buildings?|apartments?|flats?|schools?|hospitals?|clinics?|kindergartens?|facilities|sites?|settlements?|villages?|towns?|cars?|buses|trucks?|lorries|churches|mosques|bridges?|"
    r"trains?|wagons?|hotels?|structures?|huts?|masts?|depots?|blocks?|factories|markets?|stalls?|stores?|wells|ambulances?|tents?|shelters?|substations?|plants?|warehouses?|shops?|strikes?|attacks?|raids?|air ?strikes?|sorties?|clashes|assaults?|battles|engagements|violations?|breaches|alerts?|households?|customers?|consumers?|subscribers?|locations?|hits?|targets?",
    _I,
)
REACHED = re.compile(
    r"\b(?:surpass(?:ed|es)|exceed(?:ed|s)|reach(?:ed|es)|pass(?:ed|es)|topped|stood at|climbed to|rose to)\b",
    _I,
)
OCCASIONS = re.compile(r"\s?times\b", _I)
PAST_SPAN = re.compile(
    r"\b(?:in|over|during|within|for) (?:the )?(?P<span>(?:past|last|previous) (?:\d+|two|three|four|five|six|seven|ten|twelve|few|several|couple of)?\s?(?:hours|days|nights|weeks|months))\b",
    _I,
)
AREA = re.compile(r"(?:square (?:kilomet|met|mile)|sq\.? ?(?:km|mi)|km2|km²|hectare)", _I)
TAKES = re.compile(
    r"\b(?:captur\w+|seiz\w+|gain\w*|occup\w+|took|taken|tak(?:es|ing)|reto?ok|retaken|liberat\w+|regain\w*|recaptur\w+|controls?|controlled|lost|ceded|advanced|holds?|territory|territorial)\b",
    _I,
)
OF_LAND = re.compile(
    r"(?:\s?(?:per ?cent|percent|%))?\s+of (?:[\w’']+\s+){0,3}(?:territory|area|land|strip|country)\b", _I
)
PER = re.compile(
    r"\b(?:a|per|each|every) (?:day|night|week|month|year|hour)\b(?! (?:after|before|later|earlier|ago|since|of))|\b(?:daily|nightly|weekly|monthly)\b",
    _I,
)
# Who counted. A name before one of these verbs, or after "according to".
PROJECTION = re.compile(
    r"\b(?:could|(?-i:may)|might|will|would|is expected to|are expected to|is projected to|projected|forecasts?|predicts?|is likely to)\b",
    _I,
)
VERIFIED = re.compile(r"\b(?:verified|documented|confirmed|by name|names of|identified|established)\b", _I)
ESTIMATED = re.compile(
    r"\b(?:estimat\w+|is said to|are said to|believed|thought to|reportedly|probably)\b", _I
)
CHANGE = re.compile(
    r"\b(?:an? |the )?(?:increase|rise|growth|decrease|decline|drop|fall|reduction|jump|surge)(?: of)?\s+$|\b(?:(?<!make )(?<!makes )(?<!made )up|down|higher|lower|rose|fell|increased|decreased|grew|dropped|declined|climbed|jumped)(?: by)?\s+$",
    _I,
)
CHANGE_AFTER = re.compile(
    r"\s{0,3}(?:per ?cent|percent|%|percentage points?)?\s{0,3}(?:more|fewer|less|higher|lower|up|down)?\s{0,3}(?:than|above|below|compared (?:to|with)|over|from|on|increase|rise|drop|decrease|decline|year-on-year)\b",
    _I,
)
PARTS = re.compile(
    r"\b(?:including|(?:number|figure|total|toll|count|list|tally) (?:also )?includes?|among them|of (?:them|whom|which|those)|among (?:whom|the (?:dead|killed|wounded|injured|victims))|(?:at least )?one of them|of these)\b[^.;]{0,30}$",
    _I,
)
EARLIER = re.compile(
    r"\b(?:earlier (?:reports?|figures?|counts?|it was reported)|previously|initial(?:ly)? (?:reports?|reported|said)|had (?:earlier|previously|initially))\b",
    _I,
)
RATE = re.compile(
    r"\s*\w+\s+(?:a|per|each|every)\s+(?:day|night|week|month|year|hour)\b|\s*(?:daily|per day|nightly|a day)\b",
    _I,
)
PUBLISHED = re.compile(
    r"\b(?:published|released|issued|announced|said|reported|stated|updated)\s(?:on\s|late\s|early\s)*$", _I
)
DAILY_ADVANCE = re.compile(r"\bdaily (?:advances?|gains?|progress)\b[^.;]{0,40}$", _I)
# A count laid beside another: "down from 447", "against 110 in July", "fewer than the 431,000 of 2024".
COMPARED = re.compile(
    r"\b(?:(?:up|down|fell|rose|risen|fallen|increased|dropped) from|against|compared (?:to|with)|than(?: the)?|from)\s+(?:(?:about|around|nearly|almost|some|more than|the)\s+)*$",
    _I,
)
# A verb of counting, or a total's verb, whose object has no noun: "admits ten", "the figure stands at 1,130".
COUNTS_BARE = re.compile(
    r"(?:\b(?:confirms?|confirmed|counts?|counted|admits?|admitted|acknowledges?|acknowledged|sp(?:eaks?|oke) of|knows? of|knew of|recorded|registered|tallied|verified|identified|estimates?|reports?|lists?(?: the names of)?|listed)"
    r"|\b(?:put|puts|gave|gives|given) (?:it|them|the (?:number|figure|total|count))(?: at| as)?"
    r"|\b(?:average|figure|number|total|toll|tally|count|it)(?: [\w’'-]+){0,4}? (?:stands at|stood at|is|was|rose to|has risen to|reached|has reached|climbed to|has climbed to|grew to|grows to|passed|exceeded))"
    r"\s+(?:(?:about|around|nearly|almost|some|only|at least|more than|up to|at)\s+)*$",
    _I,
)
# What rose or fell, and where from or to.
GROWN = re.compile(
    r"(?:^|[,;]\s)(?P<what>[^,;]{3,60}?)\s(?:(?:has|have|had)\s)?(?:rose|risen|fell|fallen|grew|grown|increased|decreased|dropped|climbed|jumped|declined|went up|went down)\s"
    r"(?:from\s|to\s|by\s[^,;]{2,20}\sto\s|from\s[^,;]{1,30}\sto\s)(?:(?:about|around|nearly|almost|some|more than)\s)?$",
    _I,
)
# "Twice as many", "half as many".
MULTIPLE = re.compile(r"\b(?P<by>twice|half|thrice)\s+as\s+$", _I)
MULTIPLES = {"twice": 2.0, "half": 0.5, "thrice": 3.0}
# An army that counts its own: "its own dead", "its losses".
OWN_LOSSES = re.compile(r"\b(?:its|their|our)\s(?:own\s)?(?:dead|deaths|losses|fallen)\b", _I)
ARMY = re.compile(
    r"\b(?:army|military|armed forces|general staff|defen[cs]e ministry|command|air force)\b", _I
)
FLYING = re.compile(r"\s+(?:[\w-]+\s+){0,2}?(?:drones?|UAVs?|missiles?|rockets?|projectiles?)\b", _I)
LOSING = re.compile(r"\b(?:los(?:t|es|ing)|losses)\b", _I)
NAMES_LISTED = re.compile(
    r"\b(?:names?|lists?|listed|list|reached|counted|verified|confirmed)\b(?: [\w’'-]+){0,4} $", _I
)
