"""English words by which a count tells what it counts, of whom, by whom and in which sense."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# Words that make a number a count of one measure: after it ("2,500 people were killed", "12,000 injured"), or before ("killing 12").
MEASURES_AFTER: tuple[tuple[str, str], ...] = (
    ("casualties", r"casualt(?:y|ies)|losses|killed,? (?:and |or )?(?:wounded|injured)(?:,? (?:and|or) missing)?|(?:(?:have|has|had) )?(?:be(?:en|ing) |were |was )?(?:killed|dead) (?:and|or) (?:wounded|injured)"),
    ("killed", r"killed|dead|deaths?|died|fatalit(?:y|ies)|slain|fallen|perished|lost (?:their|his|her) li(?:ves|fe)|lives (?:lost|were lost)|murdered|executed|massacred|bodies|"
               r"(?:have |has |had )?be(?:en|ing) killed|was killed|were killed"),
    ("injured", r"injured|wounded|hurt|injuries|maimed|(?:taken|brought) to hospital|hospitali[sz]ed|gunshot wounds|sought (?:medical )?(?:help|treatment)"),
    ("missing", r"missing|unaccounted for|disappeared|under the rubble"),
    ("captured", r"captured|taken (?:prisoner|captive|hostage)|prisoners(?: of war)?|POWs?|hostages?|captives?|detained|detainees|in captivity|abducted|kidnapped|arrested"),
    ("displaced", r"displaced|refugees|fled|evacuated|evacuees|IDPs|uprooted|left (?:their|the) homes|homeless|on the move|driven (?:from|out of)|cross(?:ed|ing) (?:into|the border|\S+ borders?|borders?)|(?:finding|found|find|taking|took|taken|seeking|sought|seek) (?:refuge|shelter)|(?:are |were |is )?shelter(?:ing|ed)|(?:recent|new) arrivals|arriv(?:ed|ing) (?:in|at|from)|(?:have |had |has )moved"),
    ("intercepted", r"(?:were |was |have been |been |had been )?(?:shot down|downed|intercepted|suppressed|neutrali[sz]ed|jammed|brought down)"),
    ("launched", r"(?:were |was |have been |been |had been )?(?:launched|fired|dropped|used)"),
    ("destroyed", r"(?:were |was |have been |been |had been )?(?:completely |fully )?(?:damaged or destroyed|destroyed|in ruins|beyond repair|levelled|leveled|razed|burned down|burnt down)"),
    ("damaged", r"(?:were |was |have been |been |had been )?(?:partially |badly |heavily )?damaged"),
    ("affected", r"(?:were |was |have been |been |are |remain(?:ed|s)? |left )?(?:affected|without (?:power|electricity|heat(?:ing)?|water|gas|light)|cut off|in (?:urgent |dire |acute )?need|need(?:s|ing)? (?:\w+ ){0,2}(?:aid|help|assistance|food|water|shelter|care|items|support|humanitarian \w+)|receiv(?:e|ed|ing) (?:\w+ ){0,2}(?:aid|help|assistance|food)|(?:facing|at risk of) \w+|starving|hungry|malnourished|trapped|besieged|stranded)"),
)  # fmt: skip
MEASURES_BEFORE: tuple[tuple[str, str], ...] = (
    ("killed", r"kill(?:s|ed|ing)?|(?:claim|took|tak)(?:ed|ing|en|s)? the lives of|murder(?:s|ed|ing)|execut(?:es?|ed|ing)|(?:the )?dead (?:as|at)|deaths? of|kill(?:ing|ings) of|death toll (?:[\w’'-]+ ){0,16}?(?:to|at|is|was|stands at|of|reached|reaches|exceed\w*|surpass\w*|passed|topped|above|over)|death toll|deaths? of|the (?:dead|toll)(?: \w+){0,3} (?:is|to|at|was|were)|(?:lost|losing|loss of)|bodies of|among the dead (?:were|was|are|is)"),
    ("injured", r"injur(?:es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing|s)?|(?:the )?number of (?:wounded|injured)(?: \w+){0,3} (?:to|at|is|was)"),
    ("casualties", r"(?:casualties|losses) (?:[\w’'-]+ ){0,6}?(?:at|of|to|above|over|approach(?:ing|es|ed)|near(?:ing|s|ed)?|exceed(?:ing|s|ed)?|surpass(?:ing|es|ed)?|reach(?:ing|es|ed)?|pass(?:ing|es|ed)|top(?:ping|s|ped)?)"),
    ("captured", r"(?:detention|abduction|arrest|capture|kidnapping|disappearance|imprisonment)s? of|captur(?:es|ed|ing)|detain(?:s|ed|ing)|abduct(?:s|ed|ing)|kidnap(?:s|ped|ping)|arrest(?:s|ed|ing)|(?:held|holding|took|taking|releas(?:ed?|es|ing)|freed|freeing|exchang(?:ed|es|ing)|swapp(?:ed|ing)|return(?:ed|ing))"),
    ("displaced", r"(?:displacement|evacuation|flight|return) of|displac(?:es|ed|ing)|forc(?:ed|ing)|driv(?:en|ing)|uproot(?:ed|ing)|evacuat(?:ed|es|ing)"),
    ("missing", r"missing:?"),
    ("intercepted", r"(?:shot|shoots?|shooting|brought|bringing) down|down(?:s|ed|ing)|intercept(?:s|ed|ing)|suppress(?:es|ed|ing)|neutrali[sz](?:es?|ed|ing)"),
    ("launched", r"launch(?:es|ed|ing)?|fir(?:es|ed|ing)|drop(?:s|ped|ping)|unleash(?:es|ed|ing)|sent|attack(?:ed|s|ing)? (?:\w+ ){0,3}with|used|deploy(?:ed|ing)|involv(?:es|ed|ing)"),
    ("destroyed", r"destroy(?:s|ed|ing)|level(?:s|led|ling)|raz(?:es|ed|ing)|lost|loses|losing|loss of"),
    ("damaged", r"damag(?:es|ed|ing)"),
    ("affected", r"(?:left|leaving|cut(?:ting)?(?: off)?(?: \w+){0,3} to|affect(?:s|ed|ing)|reach(?:es|ed|ing))"),
)  # fmt: skip
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
    r"(?<!\w)(?:freed|releas(?:ed|es|ing)|let go|exchanged|swapped|handed over|come home|came home|went home|pulled (?:out|from|alive)|rescued|taken off|collected|reconnected)(?!\w)",
    _I,
)
FREEING = re.compile(
    r"(?<!\w)(?:freed|freeing|released|releasing|let go|swapped|exchanged|pulled|rescued|took off|in return for)\s+(?:(?:the|all|another|a further)\s+)*$",
    _I,
)
FLOWN = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?(?:raids?|strikes?|air ?strikes?|sorties?|targets?|attacks?|trucks?|lorries|times)\b",
    _I,
)
ONE_PART = re.compile(
    r"\b(?:among|amongst) (?:them|whom|the (?:dead|killed|wounded|injured|victims)) (?:was |were )?(?P<one>an? (?:[\w-]{1,20} ){0,3}?(?:child|boy|girl|baby|infant|toddler|teenager|woman|mother|journalist|reporter|photographer|doctor|nurse|paramedic|medic|soldier|officer|civilian|pensioner))\b",
    _I,
)
LEAVING = re.compile(r"\b(?:left|leav(?:es|ing)|with)\s+$", _I)

POPULATIONS: tuple[tuple[str, str], ...] = (
    ("children", r"child(?:ren)?|minors?|boys?|girls?|infants?|bab(?:y|ies)|schoolchildren|pupils?|teenagers?|toddlers?|under-fives"),
    ("women", r"wom[ae]n|mothers?"),
    ("journalists", r"journalists?|reporters?|media workers?|correspondents?|photographers?"),
    ("medics", r"medics?|doctors?|paramedics?|nurses?|medical (?:workers?|staff|personnel)|health ?(?:care)? workers?|first responders?"),
    ("civilian", r"civilians?|residents?|villagers?|non-combatants?|locals?|pensioners?|passengers?|worshippers?|shoppers|(?:aid )?workers?|staff|patients?|travellers?|farmers?|shepherds?|students?|teachers?|rescuers?"),
    ("military", r"soldiers?|troops?|servicem[ae]n|service members?|military|fighters?|combatants?|militants?|gunmen|insurgents?|terrorists?|conscripts?|officers?|paratroopers?|marines?|personnel|recruits|mercenaries|rebels?|enemy"),
)  # fmt: skip
PEOPLE = re.compile(
    r"people|persons?|others?|lives|victims?|men|patients?|individuals?|inhabitants|names|bodies|households?|residents?|inhabitants|staff|crew|workers?|Palestinians?|Ukrainians?|Russians?|Israelis?|Lebanese|Syrians?|Yemenis?|Sudanese|Armenians?|Azerbaijanis?|families",
    _I,
)
THINGS = re.compile(
    r"drones?|UAVs?|shaheds?|missiles?|rockets?|bombs?|shells?|projectiles?|munitions?|mines?|tanks?|vehicles?|aircraft|planes?|jets?|helicopters?|ships?|vessels?|boats?|systems?|guns?|howitzers?|"
    r"homes?|houses?|buildings?|apartments?|flats?|schools?|hospitals?|clinics?|kindergartens?|facilities|sites?|settlements?|villages?|towns?|cars?|buses|trucks?|lorries|churches|mosques|bridges?|"
    r"trains?|wagons?|hotels?|structures?|huts?|masts?|depots?|blocks?|factories|markets?|tents?|shelters?|substations?|plants?|warehouses?|shops?|strikes?|attacks?|raids?|air ?strikes?|sorties?|clashes|assaults?|battles|engagements|violations?|breaches|alerts?|households?|customers?|consumers?|subscribers?|locations?|hits?|targets?",
    _I,
)
SIDES: dict[str, str] = {
    "russian": "Russia", "russia": "Russia", "russians": "Russia", "moscow": "Russia", "ukrainian": "Ukraine", "ukraine": "Ukraine", "ukrainians": "Ukraine", "kyiv's forces": "Ukraine",
    "israeli": "Israel", "israel": "Israel", "israelis": "Israel", "idf": "Israel", "palestinian": "Palestine", "palestinians": "Palestine", "gaza": "Gaza", "gazan": "Gaza", "hamas": "Hamas", "hezbollah": "Hezbollah",
    "lebanese": "Lebanon", "lebanon": "Lebanon", "syrian": "Syria", "syria": "Syria", "yemeni": "Yemen", "yemen": "Yemen", "houthi": "Houthis", "houthis": "Houthis", "saudi": "Saudi Arabia",
    "sudanese": "Sudan", "sudan": "Sudan", "rsf": "RSF", "armenian": "Armenia", "armenia": "Armenia", "azerbaijani": "Azerbaijan", "azerbaijan": "Azerbaijan", "iranian": "Iran", "iran": "Iran",
    "north korean": "North Korea", "american": "United States", "u.s.": "United States", "us": "United States", "enemy": "",
}  # fmt: skip
SIDE = re.compile(
    r"(?<![\w.])("
    + "|".join(re.escape(s) for s in sorted(SIDES, key=len, reverse=True))
    + r")(?:’s|'s)?(?![\w])",
    _I,
)
PHRASE_ENDS = re.compile(
    r"\b(?:in|on|at|by|from|after|near|inside|against|with|during|since|when|as|across|over|into|to|had|has|have|was|were|and|that|who|which)\b|[,;:(]",
    _I,
)
"""Behind one of these a side's name is no part of the noun that is counted."""
OWNED_BY = re.compile(
    r"\s+(?:[\w-]+\s+){0,3}?of (?:(?P<own>(?:its|their|his|our)(?: own)?)\b|(?:the )?(?P<name>[A-Z][\w.’'-]*))"
)
SENDS = re.compile(
    r"\b(?:launch(?:ed|es|ing)?|fir(?:ed|es|ing)|sent|sends|unleash(?:ed|es)|attack(?:ed|s|ing)?|us(?:ed|es|ing)|dropp(?:ed|ing)|struck|hit|deploy(?:ed|ing))\b",
    _I,
)
SUFFERS = re.compile(
    r"\b(?:los(?:t|es|ing)|suffer(?:s|ed|ing)?|sustain(?:s|ed|ing)?|incur(?:s|red)?|losses|casualties|dead|deaths|death toll|fatalities|admits?|admitted|acknowledge[sd]?|buried)\b",
    _I,
)
SUFFERED_BY = re.compile(
    r"\s+(?:\w+\s+)?(?:that\s+)?(?P<name>[A-Z][\w’'.-]+)(?:\s\w+){0,2}\s+(?:has |have |had )?(?:suffered|sustained|lost)\b"
)
TERRITORY = re.compile(
    r"\bin (?:the )?(Gaza(?: Strip)?|West Bank|Ukraine|Russia|Israel|Lebanon|Syria|Yemen|Sudan|Armenia|Azerbaijan|Iran|Nagorno-Karabakh|Darfur|Crimea)(?![\w-]|[’']s\b)"
)
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
BOTH_SIDES = re.compile(r"\b(?:on|from|by|of) both sides\b|\bboth (?:armies|militaries)\b", _I)

# Who counted. A name before one of these verbs, or after "according to".
# Bounded repetition throughout: names are a few words, and an unbounded pattern of words would try every way to part them.
NAME = (
    r"(?:[Tt]he\s+|[Aa]n?\s+)?[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]{0,40}(?:\s(?:(?:of|for|and|in|on)\s)?(?:the\s)?[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]{0,40}){0,7}"
    r"(?:\s(?:health |defen[cs]e |foreign |interior |emergency )?(?:ministry|officials?|authorities|military|army|government|police|prosecutors?|office|governor|mayor|service|intelligence|spokes\w{1,10}|general staff|air force|mission|agency|administration))?"
)
_GENERIC = (
    r"(?:the |The |a |A )?(?:local |regional |city |military |health |Palestinian |Ukrainian |Russian |Israeli |Sudanese |Yemeni |Lebanese |Syrian |independent |medical |rescue |emergency |security |government )*"
    r"(?:officials?|authorities|governor|mayor|ministry|army|military|police|prosecutors?|medics|rescuers|emergency services?|health ministry|defen[cs]e ministry|administration|investigations?|investigators?|"
    r"general staff|air force|hospital|monitors?|observers?|report|study|analysts?|sources|medical sources|witnesses|office|doctors|aid (?:workers|agencies))"
)
_COUNTING = r"(?:say|says|said|reports?|reported|estimates?|estimated|put|puts|counts?|counted|documents?|documented|verif(?:ies|y|ied)|confirms?|confirmed|records?|recorded|claims?|claimed|registers?|registered|lists?|listed|announced|announces|wrote|writes|told|adds|added|notes|noted|states|stated|identified|established|has recorded|tallied)"
_SOURCE = r"(?:[\w’'-]{1,40}\s){0,7}[\w’'-]{1,40}"
ACCORDING = re.compile(
    rf"\b(?:[Aa]ccording to|[Dd]ata (?:from|by)|[Ff]igures (?:from|by|of)|[Cc]ount(?:ed)? by|[Ee]stimates? (?:by|from|of)|[Aa] (?:report|study|tally|count) (?:by|from|of)|[Rr]eport(?:ed)? by|[Dd]ocumented by|[Ii]ssued by|citing|per(?!\s+(?:cent|day|night|week|month|year|hour|person|head|capita)))\s+(?P<name>{NAME}(?!\w)|{_SOURCE})"
)
SAYS = re.compile(
    rf"(?<![\w])(?P<name>{NAME}|{_GENERIC})(?:\s\([^()]{{2,24}}\))?(?:,[^,.]{{2,80}},)?\s+(?:has |have |had |also |now |since |later )*{_COUNTING}\b"
)
_WORDS = r"(?:[\w’'-]{1,40}\s){0,8}[\w’'-]{1,40}"
_TELLS = r"(?:spoke|speaks|spoken|gave|gives|finds|found|believes?|expects?|admits?|admitted|knows?|knew|calls?|reckons?|tells|acknowledge[sd]?|raised|published|made public|holds)"
# A noun phrase from a clause's beginning to a verb of telling, or to one before a number ("put the toll at").
COUNTER = re.compile(
    rf"(?:^|(?<=[,;:”–—-]\s)|(?<=\sand\s)|(?<=\sbut\s)|(?<=\sthat\s)|(?<=\swhile\s))(?P<name>{_WORDS})(?:\s\([^()]{{2,24}}\))?(?:,\s+(?:who|which)\b[^,.;]{{1,80}},|,)?\s+(?:{_COUNTING}|{_TELLS})\b"
)
# "..., said Olena Hnatiuk, a doctor", "..., says the network."
TOLD_BY = re.compile(
    rf"[,”]\s+(?:said|says|wrote|writes|reports|reported|estimates|estimated|adds|added|announced|claims|claimed|(?:points?|pointed) out|notes|noted|indicates|stressed)\s+(?P<name>{_WORDS})(?=[,.;]|$)"
)
TOLD_TO = re.compile(
    r"\b(?:told|through the agency|in an interview with)\s+(?:the\s+)?(?P<name>[A-Z][\w’'-]{1,40}(?:\s[A-Z][\w’'-]{1,40}){0,4})"
)
DASHED = re.compile(
    r"\s[–—]\s+(?P<name>(?:[\w’'-]{1,40}\s){0,4}(?:head|ministry|governor|mayor|army|police|service|administration|office|prosecutors?|officials?|medics|air force|general staff))(?=[.,;]|$)"
)
ACCOUNT_OF = re.compile(
    rf"\b(?:by|in)\s+(?P<name>{_WORDS})(?:’s|'s)\s+(?:own\s+)?(?:account|count|reckoning|words)\b"
)
# What begins like a teller and is none: a preposition or a number before it, or a verb inside it.
NO_COUNTER = re.compile(
    r"^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|relying|among|i|we|you|who|that|this|there|these|those|but|and|in|on|at|as|by|of|for|from|to|with|since|after|before|when|where|more|some|many|no|not|nobody|none|neither|up|around|about|nearly|over|at least|"
    r"said|says|told|adding|added|adds|pointing|points|pointed|indicates|indicating|noting|noted|citing|losses|deaths|figures|numbers|independent investigations|witness|earlier reports|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|\d\S*)\b(?!’|')"
    r"|\b(?:was|were|is|are|be|been|being|killed|wounded|injured|dead|died|which|will|would|could|to be|had|has|have)\b",
    _I,
)
FIGURES_OF = re.compile(rf"(?P<name>{NAME})\s+(?:figures|data|statistics|numbers|estimates|counts)\b")
REPORT_NAMED = re.compile(rf"(?P<name>{NAME})\s+(?:report|study|tally)\b")
REPORT_BY = re.compile(
    rf"\b(?:[Rr]eport|[Ss]tudy|[Aa]nalysis|[Aa]ssessment|[Rr]esearch|[Tt]ally|[Cc]ount|[Ee]stimates?|[Rr]eview)(?:,? (?:was )?(?:published|released|issued|compiled|produced)(?: (?:on )?\w+day| on [\w ]{{3,14}}| this \w+| last \w+)?)? (?:by|from|of) (?:the )?(?:[A-Z][\w.]{{0,20}}-based )?(?P<name>{NAME})"
)
ABBREVIATED = re.compile(rf"(?P<name>{NAME})\s\((?P<short>[A-Z][A-Z.]{{1,8}})\)")
PAPER_SUBJECT = re.compile(
    r"\W*(?:the|this|its|their)\s(?:\w+\s)?(?:report|document|statement|update|bulletin|data|review|study|assessment|analysis|think tank|organi[sz]ation|agency|office|mission|group)\b",
    _I,
)
"""A sentence about what was published, or who published it, without the name."""
INCLUDING_BY = re.compile(
    r"including by (?P<name>[A-Z][\w’'-]*(?:(?:,| and|, and)\s+(?:the\s+)?[A-Z][\w’'-]*)*)"
)

PROJECTION = re.compile(
    r"\b(?:could|(?-i:may)|might|will|would|is expected to|are expected to|is projected to|projected|forecasts?|predicts?|is likely to)\b",
    _I,
)
VERIFIED = re.compile(r"\b(?:verified|documented|confirmed|by name|names of|identified|established)\b", _I)
ESTIMATED = re.compile(
    r"\b(?:estimat\w+|is said to|are said to|believed|thought to|reportedly|probably)\b", _I
)
CHANGE = re.compile(
    r"\b(?:an? |the )?(?:increase|rise|growth|decrease|decline|drop|fall|reduction|jump|surge)(?: of)?\s+$|\b(?:up|down|higher|lower|rose|fell|increased|decreased|grew|dropped|declined|climbed|jumped)(?: by)?\s+$",
    _I,
)
CHANGE_AFTER = re.compile(
    r"\s{0,3}(?:per ?cent|percent|%|percentage points?)?\s{0,3}(?:more|fewer|less|higher|lower|up|down)?\s{0,3}(?:than|compared (?:to|with)|over|from|on|increase|rise|drop|decrease|decline|year-on-year)\b",
    _I,
)
PARTS = re.compile(
    r"\b(?:including|among them|of (?:them|whom|which|those)|among (?:whom|the (?:dead|killed|wounded|injured|victims))|(?:at least )?one of them|of these)\b[^.;]{0,30}$",
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
# "In a Saudi coalition strike", "after the Saudi-led coalition bombed", "by Israeli fire": who struck, not who was counted.
STRIKER = re.compile(
    r"[\w’']+(?:-(?:led|backed)\b|(?:[ -](?!(?:in|on|at|by|from|after|during|when|were|was|have|had|has|are)\b)[\w’']+){0,3}[ -](?:strikes?|raids?|attacks?|shelling|bombing|bombed|bombardment|offensive|airstrikes?|drones?|missiles?|fire|struck|hit)\b)",
    re.IGNORECASE,
)
NEARS = re.compile(
    r"\W*(?:The\s)?(?P<who>[A-Z][\w’'-]+)(?:[’']s)?\s(?:military|forces|army|troops)\s(?:\w+\s){0,2}?(?:approach\w*|near\w*|suffer\w*|sustain\w*|los(?:t|ing|es)|incur\w*|tak(?:en|ing)|seen)\b"
)
PUBLISHED = re.compile(
    r"\b(?:published|released|issued|announced|said|reported|stated|updated)\s(?:on\s|late\s|early\s)*$", _I
)
ON_SIDE = re.compile(r"\s(?:[\w-]+\s){1,5}?on the (?P<side>[A-Z][\w-]+) side\b")
GAINER = re.compile(
    r"\b(?P<who>[A-Z][\w’'-]+)(?:[’']s)?\s(?:(?:troops|forces|army|military|units|soldiers)\s)?(?:(?:have|has|had)\s)?(?:\w+ly\s)?(?:mov(?:ed|es|ing)|advanc(?:ed|es|ing)|averaged|seiz(?:ed|es)|captur(?:ed|es)|gain(?:ed|s)|tak(?:en|es)|took|occup(?:ied|ies)|controls?|retook|recaptured|liberated|lost)\b"
)
DAILY_ADVANCE = re.compile(r"\bdaily (?:advances?|gains?|progress)\b[^.;]{0,40}$", _I)
DONE_BY = re.compile(r"\b(?:by|after)(?: the| an?)? $", re.IGNORECASE)
