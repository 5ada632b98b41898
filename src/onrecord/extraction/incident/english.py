"""English words of violence: weapons, stages, targets, parties, harm, and what goes back to an act told before."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# (type, means, words). The first that matches nearest to the act wins; finer means stand before coarser ones.
MEANS: tuple[tuple[str, str | None, str], ...] = (
    ("mine or explosive", "car bomb", r"car[- ]bomb\w*|truck[- ]bomb\w*|vehicle[- ]borne"),
    ("mine or explosive", "unexploded ordnance", r"unexploded (?:ordnance|shell|munition|bomb)s?|remnants? of (?:war|a shell)|left-over shell|dud shell"),
    ("mine or explosive", "mine", r"(?:land|anti-?(?:tank|personnel) |sea )?-?mines?(?!\s*(?:shaft|worker|clearance))|butterfly mines?|petal mines?|tripwire"),
    ("mine or explosive", "explosive device", r"explosive devices?|roadside bomb|IEDs?|improvised explosive|booby[- ]trap\w*|suicide bomb\w*|bomb blast|planted bomb|grenades?"),
    ("drone strike", "fpv drone", r"FPV(?:[- ]drones?)?|first-person-view drones?"),
    ("drone strike", "sea drone", r"(?:sea|naval|surface|marine) drones?|unmanned (?:boat|surface vessel)s?"),
    ("drone strike", "shahed-type drone", r"Shaheds?(?:-\d+(?:/\d+)?)?(?:[- ]type)?(?: (?:attack |strike )?drones?)?|Geran(?:-\d)?s?|kamikaze drones?|loitering munitions?|Gerbera\w*|attack drones?|strike drones?|one-way attack drones?"),
    ("drone strike", "reconnaissance drone", r"reconnaissance drones?|Orlan\w*|Zala"),
    ("drone strike", "drone", r"drones?|UAVs?|unmanned aerial vehicles?|quadcopters?|Lancets?|Mavic\w*"),
    ("missile strike", "ballistic missile", r"(?:short-range |medium-range |intermediate-range )?ballistic (?:missile|rocket)s?|ballistics|Iskander(?:-M)?s?(?!-K)|Kinzhals?|KN-23s?|Oreshnik|Tochka(?:-U)?|ATACMS|Zircons?|Zolfaghar"),
    ("missile strike", "cruise missile", r"cruise missiles?|Kalibrs?|Kh-\d+\w*|Iskander-K|Storm Shadows?|Neptunes?"),
    ("missile strike", "anti-aircraft missile", r"air[- ]defen[cs]e missiles?|interceptor missiles?|interceptors?|S-[34]00(?: (?:missile|rocket)s?)?|anti-aircraft missiles?|surface-to-air missiles?"),
    ("missile strike", "anti-ship missile", r"anti-ship missiles?|Oniks|Onyx"),
    ("missile strike", "missile", r"(?:guided )?missiles?"),
    ("airstrike", "guided bomb", r"(?:guided|glide|gliding|aerial|air-dropped|planning)[- ](?:aerial |air )?bombs?|KABs?|FAB-\d+|bunker[- ]buster\w*|barrel bombs?"),
    ("airstrike", "bomb", r"(?:dropp(?:ed|ing)|drops?) (?:[\w-]+ ){0,3}bombs?|bombs? (?:fell|dropped|were dropped|rained)"),
    ("airstrike", None, r"air[- ]?strikes?|air[- ]raids?(?! (?:alert|siren|warning|alarm|shelter|sirens))|warplanes?|fighter jets?|jets?|bombers?|aircraft|(?:a |the |war|enemy )planes?|aviation|aerial bombardment|air attacks?|helicopters?|bombing raid"),
    ("shelling", "rocket", r"rockets?|Grads?|multiple[- ](?:launch )?rocket\w*|MLRS|Uragan|Smerch|HIMARS|Katyusha\w*|Qassam\w*"),
    ("shelling", "mortar", r"mortars?"),
    ("shelling", "cluster munition", r"cluster (?:munition|bomb)s?"),
    ("shelling", "tank", r"tank (?:fire|shells?|rounds?)|tanks? (?:fired|firing|shelled)|by (?:a )?tanks?"),
    ("shelling", "artillery", r"artillery|howitzers?|guns across|the guns|shell(?:s|ed|ing)?(?! (?:company|out|oil|of\b(?! \d)))|(?<!water )(?<!foam )cannon|barrage of shells|tube artillery|D-30"),
    ("shooting", "sniper", r"snipers?|sniping"),
    ("shooting", "small arms", r"small[- ]arms|gunmen|gunman|gunfire|opened fire(?! on (?:the )?(?:[\w-]+ ){0,4}(?:communit|town|village|district|settlement|cit(?:y|ies)))|shot (?:dead|at|and|him|her|them|in|by|while)|shot\b(?! down)|shooting|machine[- ]gun\w*|automatic (?:fire|weapons?)|rifle fire|bullets?|gunned down|shots (?:were |was )?(?:fired|rang out)"),
    ("execution", None, r"execut(?:ed|ion|ions|ing)|summar(?:y|ily) (?:kill\w+|execut\w+)|beheaded|shot after surrender\w*"),
    ("abduction", None, r"abduct\w*|kidnap\w*|seized (?:by|from) |taken hostage|hostage[- ]taking|taken away by|took away"),
    ("detention", None, r"detained|arrested|detention of|rounded up|imprisoned|taken into custody"),
    ("ground assault", None, r"storm(?:ed|ing)\b(?! (?:shadow|cloud))|ground (?:assault|attack|offensive|incursion)s?|assault (?:groups?|troops|units?)|assaulted|assaults? on (?:\w+ )?(?:positions|lines|trenches|garrison)|ambush(?:ed)?|overr[au]n|raid(?:ed)? (?:the |a )?(?:village|town|camp|positions?)|infiltrat\w+|clash(?:es|ed)?|fighting broke out|firefight|armou?red (?:assault|attack|column)"),
    ("sabotage", "arson", r"arson|set (?:fire to|ablaze|on fire)|torched|set alight|firebomb\w*"),
    ("sabotage", None, r"sabotage\w*|derail\w*|cut (?:the )?cables?|severed cables?|blown up by saboteurs"),
    ("explosion", None, r"explosions?|blasts?(?! waves?)|exploded|detonat\w+|blew up"),
)  # fmt: skip

HARM = re.compile(
    r"\b(?:killed|dead|died|injured|wounded|hurt|casualt\w+|killing|wounding|injuring|burns?|burned|burning|damaged|destroyed)\b",
    _I,
)
DAMAGE = re.compile(
    r"\b(?:(?:new |fresh |further |serious |minor |heavy |extensive )?damage (?:is|was|were|has been|had been|have been) (?:reported|recorded|registered|caused|seen)|(?:reported|recorded|suffered|sustained|caused) (?:new |fresh |further |serious |minor |heavy |some )?damage|(?:is|are|was|were) (?:badly |heavily |slightly )?damaged)\b",
    _I,
)

AFTERMATH = re.compile(
    r"\b(?:(?:a |the )?(?:large |small )?fires? (?:broke out|started|was put out|is being put out)|(?:blown|blew|knocked) out|windows (?:were |have been )?(?:broken|smashed|shattered|damaged)|caught fire|(?:is|are|was|were) (?:on fire|burning)|lost (?:its|their|his|her) (?:roofs?|windows|floors?)|"
    r"(?:homes?|houses?|buildings?|flats?|infrastructure|roofs?|facades?|cars?|vehicles?|lines?|enterprises?|school|hospital|kindergarten|church)\s(?:(?:was|were|has been|have been)\s)?(?:\w+ly\s)?(?:damaged|destroyed|burn(?:ed|t)(?: down| out)?|wrecked|smashed))\b",
    _I,
)
"""Damage that is of the war where a raid was just told."""
FALLEN = re.compile(
    r"\b(?:debris|wreckage|fragments) (?:[\w-]+ ){0,4}?(?:fell|fall|falling|damaged|hit|struck|landed|caused|killed|injured|wounded|broke|set|came)\b|\bfall(?:ing|en)? (?:\w+ )?(?:debris|wreckage|fragments)\b|\b(?:by|from) (?:\w+ )?(?:debris|wreckage|fragments)\b",
    _I,
)
"""Wreckage, where no weapon is named beside it."""
STAGES: tuple[tuple[str, str], ...] = (
    ("debris", r"debris|wreckage|fragments?|falling (?:drone|missile)|remains of (?:a |the )?(?:drone|missile|downed)|(?:drone|missile) parts"),
    ("intercepted", r"(?:drones?|UAVs?|missiles?|aerial vehicles)\b[^.;]{0,40}?\b(?:were|was|been)\b[^.;]{0,24}?\b(?:destroyed|eliminated)|destroy(?:ed|ing|s) (?:\w+ ){0,3}(?:UAVs?|drones|missiles|unmanned)|shot down|shoots? down|shooting down|downed|intercept(?:s|ed|ion|ions|ing)|brought down|suppressed|neutrali[sz]ed|jammed|repelled (?:a|the) (?:drone|missile|air)|lost (?:by|from) radar|destroyed (?:over|in the air|by air defen[cs]es?|by the air)|air defen[cs]es? (?:destroyed|worked|stopped)|were destroyed within"),
    ("transit", r"(?:is|are|was|were) (?:in the air|flying|heading|moving|on course)|heading (?:for|towards?|to)|flying (?:over|towards?|to)|on (?:a )?course (?:for|to)|crossed (?:into|the airspace)|violated (?:the )?airspace|entered (?:the )?airspace|flew over|hung about|circled"),
    ("launch", r"launch(?:es|ed|ing)?|going out|firing of|fired (?:\w+ ){0,6}(?:at|from|towards?|into|over)|took off|launches of|sent (?:\w+ ){0,5}(?:drones|missiles)"),
)  # fmt: skip

TARGETS: tuple[tuple[str, str], ...] = (
    ("energy", r"(?:energy|power|electricity|gas|oil|fuel)[- ](?:\w+ )?(?:infrastructure|facilit\w+|plants?|stations?|substations?|grid|lines?|depots?|sites?|network|system|storage|production|terminals?|equipment|supply)|substations?|power stations?|refiner(?:y|ies)|CHP|thermal power|hydroelectric\w*|transformers?|oil depots?|pipelines?|energy (?:sector|sites?)|switchyard"),
    ("heating", r"boiler (?:house|plant)s?|heating (?:plant|main|network|system|station)s?|district heating"),
    ("water", r"water (?:\w+ )?(?:plant|tower|supply|main|station|pipeline|infrastructure|pumping)s?|pumping stations?|reservoirs?|dams?|well(?:s)?\b(?= (?:and|in|near))"),
    ("medical", r"hospitals?|clinics?|ambulances?|medical (?:cent(?:er|re)s?|facilit\w+|points?)|maternity (?:ward|hospital)s?|medics|paramedics?|polyclinics?|outpatient|health cent(?:er|re)s?"),
    ("school", r"schools?|kindergartens?|universit(?:y|ies)|lyceums?|gymnasiums?|colleges?|nurser(?:y|ies)|classrooms?|dormitor(?:y|ies)"),
    ("religious", r"church(?:es)?|mosques?|cathedrals?|synagogues?|monaster(?:y|ies)|temples?|chapels?"),
    ("aid", r"aid (?:convoys?|trucks?|workers?|warehouses?|distribution (?:point|site|cent\w+)s?|queue)|humanitarian (?:convoys?|workers?|aid|cargo|missions?)|food distribution|UN (?:vehicles?|convoys?|trucks?)|UNRWA"),
    ("market", r"markets?|bazaars?|shopping (?:cent(?:er|re)s?|malls?)|supermarkets?|shops?|stores?|caf[eé]s?|restaurants?|hypermarkets?"),
    ("port", r"ports?|berths?|docks?|grain terminals?|harbou?rs?|port infrastructure|quays?"),
    ("transport", r"railway\w*|rail (?:lines?|infrastructure|depots?|power cars?)|trains?|stations?|locomotives?|power cars?|buses|bus\b|minibus(?:es)?|bridges?|roads?|highways?|airports?|airfields? civil|cars?|vehicles?|trolleybus\w*|trams?|ferr(?:y|ies)|ships?|vessels?|tankers?|trucks?|lorr(?:y|ies)|tractors?|(?:bus|tram|trolleybus|train|railway|locomotive|rail) depots?"),
    ("residential", r"residential (?:buildings?|blocks?|areas?|districts?|quarters?|houses?|neighbou?rhoods?|sector)|apartment (?:buildings?|blocks?|houses?)|apartments?|flats?|houses?|homes?|high-rises?|(?:five|nine|multi)-stor\w+ (?:buildings?|blocks?)|private (?:houses?|homes?)|tower blocks?|dwellings?|tents?|shelters?|hostels?|cottages?|yards?|courtyards?"),
    ("government", r"(?:government|administration|council|police|court|parliament) (?:buildings?|offices?|stations?|headquarters)|administrative buildings?|city hall|town hall|embass(?:y|ies)|ministr(?:y|ies) buildings?|post offices?|fire stations?"),
    ("military", r"military (?:\w+ )?(?:base|facilit\w+|airfield|positions?|targets?|objects?|warehouses?|depots?|units?|equipment|vehicles?|training ground|command post)s?|airfields?|air bases?|bases?\b|barracks|(?:ammunition|weapons?|arms|munitions|missile|rocket) (?:storage )?(?:depots?|dumps?|warehouses?|stores?|caches?)|launchers?|positions?|soldiers|troops|command posts?|air defen[cs]e (?:systems?|batter\w+)|radars?|outposts?|checkpoints?|trench(?:es)?|warships?|submarines?|convoys? of (?:troops|armou?r)|tank column"),
    ("industrial", r"industrial (?:facilit\w+|sites?|zones?|enterprises?|areas?|plants?|premises|infrastructure)|factor(?:y|ies)|plants?|warehouses?|enterprises?|workshops?|mills?|elevators?|logistics (?:cent\w+|hubs?)|mines?\b(?= (?:shaft|workers))|bakery|brewery|farms?|hangars?"),
    ("other", r"(?:petrol|gas|filling) stations?|sports halls?|stadiums?|museums?|theatres?|theaters?|librar(?:y|ies)|cemeter(?:y|ies)|parks?|playgrounds?|hotels?|fields?|garages?|funeral|television tower|TV tower|prison|cultur\w+ (?:cent\w+|house)|house of culture|squares?"),
)  # fmt: skip

ATTRIBUTED = re.compile(
    r"(?:,\s*|^)(?P<name>(?:[Tt]he\s+)?(?:[\w’'.-]+\s+){0,7}?[\w’'.-]+)\s+(?:said|says|reported|reports|wrote|writes|announced|confirmed|told \w+|claimed|claims|stated|added)\b(?=[\s.,]|$)|[Aa]ccording to (?P<according>(?:the\s+)?[A-Z\w][\w’'.-]*(?:\s+[\w’'.-]+){0,6}?)(?=[,.;]|$)"
)
ACTORS: tuple[tuple[str, str], ...] = (
    ("Russia", r"Russian?s?(?: (?:forces?|troops|army|military|soldiers|drones?|missiles?|aircraft|strikes?|shelling|attacks?|bombs?|artillery|jets?|invaders|occupiers|air force|navy|fleet|warplanes))|Russia(?:ns)?|the (?:occupiers|invaders)|Moscow’s forces|Moscow's forces"),
    ("Ukraine", r"Ukrain(?:e|ian|ians)(?:’s|'s)?(?: (?:forces?|troops|army|military|soldiers|drones?|missiles?|strikes?|shelling|attacks?|artillery|navy|air force|security service))|Armed Forces of Ukraine|the Kiev regime|AFU|the SBU|Ukraine"),
    ("Israel", r"Israeli?s?(?: (?:forces?|troops|army|military|soldiers|drones?|missiles?|aircraft|strikes?|air ?strikes?|shelling|attacks?|jets?|warplanes|tanks?|settlers|air force))?|the IDF|IDF"),
    ("Hezbollah", r"Hezbollah"), ("Hamas", r"Hamas"), ("Houthis", r"(?:the )?Houthis?(?: (?:forces?|fighters|rebels|drones?|missiles?))?|Ansar Allah"),
    ("RSF", r"(?:the )?RSF|Rapid Support Forces|Janjaweed"), ("SAF", r"(?:the )?SAF|Sudan(?:’s|'s|ese) (?:army|armed forces|military)|(?:Sudanese |(?<!i )(?<!an )(?<!ese ))army (?:aircraft|jets?|drones?|planes?)"),
    ("Saudi-led coalition", r"(?:the )?(?:Saudi-led|Arab) coalition"), ("Azerbaijan", r"Azerbaijani?(?: (?:forces?|troops|army|drones?|military|servicemen))?"), ("Armenia", r"Armenian?(?: (?:forces?|troops|army|military|servicemen))?"),
    ("Iran", r"Iran(?:ian)?(?: (?:forces?|drones?|missiles?|military))?"), ("United States", r"(?:US|U\.S\.|American)(?: (?:forces?|drones?|missiles?|military|strikes?|air ?strikes?|warplanes|jets?))"),
)  # fmt: skip
# Totals of a war or a year, told with no occasion.
STATISTIC = re.compile(
    r"\b(?:suffer(?:s|ed)|casualties|losses|in total|altogether|all told|to date|so far this year|over the (?:past|last) (?:year|months?)|per (?:day|month|year)|average|since (?:the|\w+ )?(?:\d{4}|start|beginning|invasion)|"
    r"number of|figures|statistics|(?:deadliest|bloodiest) (?:year|month)|the total|across the (?:country|region|strip)|in all of|nationwide|as of \d|since the liberation|counts (?:its|the|their) dead|names of|killed in action|(?:during|in|over) the \d+ (?:months|years)|months of (?:the )?(?:war|fighting|conflict))\b", _I)  # fmt: skip
HARM_VERB = re.compile(r"^(?:kill|wound|injur|hurt|die|dead|damag|destroy|burn)", _I)

OF_SEVERAL = re.compile(
    r"\b(?:any|all|each|either|neither|both) of (?:the|these|those|them)\b|\bin (?:both|all|either|neither) (?:cases?|places?|towns|attacks|strikes)\b",
    _I,
)
SAME_ACT = re.compile(
    r"\b(?:the|this|that|second|same|repeat(?:ed)?|first|third|\w+day[’']s|yesterday[’']s|today[’']s) (?:\w{1,12} ){0,2}?(?:air ?strikes?|strikes?|attacks?|raids?|shelling|bombings?|blasts?|explosions?|hits?|impacts?)\b|^(?:it|they|there)\b",
    _I,
)
BACKGROUND = re.compile(
    r"\b(?:developments?|attacks?|strikes?|incidents?|announcements?|moves?|escalation)\s(?:comes?|came)\s(?:as|after|amid|days|hours|weeks|a (?:day|week|month))\b",
    _I,
)
NATIONAL = re.compile(
    r"\b(?:air force|air defen[cs]es?|army|military|ministry|general staff|armed forces)\b.*?\b(?:[2-9]\d|\d{3,})\b",
    _I,
)
"""A force's total of a night, over the whole country."""
OVER_REGIONS = re.compile(r"\bover\s(?:\w+\s){1,2}regions\b|\bof (?:the )?\d+\b", _I)
"""A night's total told by where it was met, or by how much of it was."""
ANEW = re.compile(
    r"^\W*(?:separately|elsewhere)\b|\b\d+ (?:out )?of (?:the )?\d+ (?:[\w-]+ ){0,3}?(?:drones?|missiles?|UAVs?)\b|^\W*(?:various|numerous|several|multiple|different)\s(?:[A-Z]\w+\s)?(?:attacks|strikes|raids)\b|\b(?:another|separate|similar|further)\s(?:[\w-]+\s){0,3}?(?:air ?strikes?|strikes?|attacks?|raids?|shelling|bombings?|blasts?|explosions?|drones?|missiles?|incidents?)\b",
    _I,
)
"""A clause that tells of an act other than the one before it."""
OCCURRED = re.compile(
    r"\b(?:the|this) (?:\w+ )?(?:incident|attack|strike|raid|shelling|explosion|blast|hit)\b[^.;]{0,40}?\s(?:occurred|happened|took place|was carried out|came)\s(?:in|near|at|outside|on|between)\b",
    _I,
)
"""Where the act told before was."""
ONE_MORE = re.compile(r"\W*(?:another|a second|one more|a third)\b", _I)
OBJECT_HIT = re.compile(r"(?:hit|struck|targeted|bombed|damaged|destroyed)", _I)
"""Acts of which an object told after a raid is the sufferer: "hit were also the school and the mill"."""
BARE_NOUN = re.compile(r"(?:attacks?|raids?|strikes?|bombings?|shooting|execution|executions)", _I)
