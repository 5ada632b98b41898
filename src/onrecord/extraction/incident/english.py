"""English words of violence: types and means, acts, stages, targets, harm, and what makes a telling no incident."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# (type, means, words). The first that matches nearest to the act wins; finer means stand before coarser ones.
MEANS: tuple[tuple[str, str | None, str], ...] = (
    ("mine or explosive", "car bomb", r"car[- ]bomb\w*|truck[- ]bomb\w*|vehicle[- ]borne"),
    ("mine or explosive", "unexploded ordnance", r"unexploded (?:ordnance|shell|munition|bomb)s?|remnants? of (?:war|a shell)|left-over shell|dud shell"),
    ("mine or explosive", "mine", r"(?:land|anti-?(?:tank|personnel) |sea )?-?mines?(?!\s*(?:shaft|worker|clearance))|butterfly mines?|petal mines?|tripwire"),
    ("mine or explosive", "explosive device", r"explosive device|roadside bomb|IEDs?|improvised explosive|booby[- ]trap\w*|suicide bomb\w*|bomb blast|planted bomb|grenade"),
    ("drone strike", "fpv drone", r"FPV(?:[- ]drones?)?|first-person-view drones?"),
    ("drone strike", "sea drone", r"(?:sea|naval|surface|marine) drones?|unmanned (?:boat|surface vessel)s?"),
    ("drone strike", "shahed-type drone", r"Shaheds?(?:-\d+(?:/\d+)?)?(?:[- ]type)?(?: (?:attack |strike )?drones?)?|Geran(?:-\d)?s?|kamikaze drones?|loitering munitions?|Gerbera\w*|attack drones?|strike drones?|one-way attack drones?"),
    ("drone strike", "reconnaissance drone", r"reconnaissance drones?|Orlan\w*|Zala"),
    ("drone strike", "drone", r"drones?|UAVs?|unmanned aerial vehicles?|quadcopters?|Lancets?|Mavic\w*"),
    ("missile strike", "ballistic missile", r"(?:short-range |medium-range |intermediate-range )?ballistic (?:missile|rocket)s?|ballistics|Iskander(?:-M)?s?(?!-K)|Kinzhals?|KN-23s?|Oreshnik|Tochka(?:-U)?|ATACMS|Zircons?|Zolfaghar"),
    ("missile strike", "cruise missile", r"cruise missiles?|Kalibrs?|Kh-\d+\w*|Iskander-K|Storm Shadows?|Neptunes?"),
    ("missile strike", "anti-aircraft missile", r"S-[34]00(?: (?:missile|rocket)s?)?|anti-aircraft missiles?|surface-to-air missiles?"),
    ("missile strike", "anti-ship missile", r"anti-ship missiles?|Oniks|Onyx"),
    ("missile strike", "missile", r"(?:guided )?missiles?"),
    ("airstrike", "guided bomb", r"(?:guided|glide|gliding|aerial|air-dropped|planning)[- ](?:aerial |air )?bombs?|KABs?|FAB-\d+|bunker[- ]buster\w*|barrel bombs?"),
    ("airstrike", None, r"air[- ]?strikes?|air[- ]raids?(?! (?:alert|siren|warning|alarm|shelter|sirens))|warplanes?|fighter jets?|jets?|bombers?|aircraft|aviation|aerial bombardment|air attacks?|helicopters?|bombing raid"),
    ("shelling", "rocket", r"rockets?|Grads?|multiple[- ](?:launch )?rocket\w*|MLRS|Uragan|Smerch|HIMARS|Katyusha\w*|Qassam\w*"),
    ("shelling", "mortar", r"mortars?"),
    ("shelling", "cluster munition", r"cluster (?:munition|bomb)s?"),
    ("shelling", "tank", r"tank (?:fire|shells?|rounds?)|tanks? (?:fired|firing|shelled)"),
    ("shelling", "artillery", r"artillery|howitzers?|shell(?:s|ed|ing)?(?! (?:company|out|oil))|cannon|barrage of shells|tube artillery|D-30"),
    ("shooting", "sniper", r"snipers?"),
    ("shooting", "small arms", r"small[- ]arms|gunmen|gunman|gunfire|opened fire|shot (?:dead|at|and|him|her|them|in|by|while)|shot\b(?! down)|shooting|machine[- ]gun\w*|automatic (?:fire|weapons?)|rifle fire|bullets?|gunned down|fired on"),
    ("execution", None, r"execut(?:ed|ion|ions|ing)|summar(?:y|ily) (?:kill\w+|execut\w+)|beheaded|shot after surrender\w*"),
    ("abduction", None, r"abduct\w*|kidnap\w*|seized (?:by|from) |taken hostage|hostage[- ]taking|taken away by|took away"),
    ("detention", None, r"detained|arrested|detention of|rounded up|imprisoned"),
    ("ground assault", None, r"storm(?:ed|ing)\b(?! (?:shadow|cloud))|ground (?:assault|attack|offensive|incursion)s?|assault(?:ed|s)?|ambush(?:ed)?|overr[au]n|raid(?:ed)? (?:the |a )?(?:village|town|camp|positions?)|infiltrat\w+|clash(?:es|ed)?|fighting broke out|firefight|armou?red (?:assault|attack|column)"),
    ("sabotage", "arson", r"arson|set (?:fire to|ablaze|on fire)|torched|set alight|firebomb\w*"),
    ("sabotage", None, r"sabotage\w*|derail\w*|cut (?:the )?cables?|severed cables?|blown up by saboteurs"),
    ("explosion", None, r"explosions?|blasts?|exploded|detonat\w+|blew up"),
)  # fmt: skip

ACTS = (
    r"hit|hits|hitting|struck|strikes?|striking|attack(?:s|ed|ing)?|shell(?:s|ed|ing)|bomb(?:s|ed|ing|ings)|bombard(?:s|ed|ing|ment)|pound(?:s|ed|ing)|target(?:s|ed|ing)|crash(?:es|ed|ing)|slam(?:s|med|ming)|"
    r"ram(?:s|med|ming)|explod(?:es?|ed|ing)|explosions?|blasts?|detonat(?:es?|ed|ing)|blew up|blown up|fired|fires|firing|launch(?:es|ed|ing)|drop(?:s|ped|ping)|fell|falls|falling|landed|came down|rain(?:s|ed|ing)|"
    r"shot|shoot(?:s|ing)?|downed|intercept(?:s|ed|ing|ion)|suppressed|neutrali[sz]ed|kill(?:s|ed|ing)|wound(?:s|ed|ing)|injur(?:es|ed|ing)|died|dead|hurt|damag(?:es?|ed|ing)|destroy(?:s|ed|ing)|burn(?:s|ed|t|ing)|ablaze|"
    r"on fire|caught fire|set (?:fire|ablaze|alight)|torched|abduct(?:s|ed|ing)|kidnap(?:s|ped|ping)|detain(?:s|ed|ing)|arrest(?:s|ed|ing)|execut(?:es|ed|ing|ion|ions)|storm(?:s|ed|ing)|assault(?:s|ed|ing)?|"
    r"ambush(?:es|ed|ing)?|raid(?:s|ed|ing)?|derail(?:s|ed|ing)|stepped on|ran over|drove over|struck by|came under|flew|flying|heading|crossed|airstrikes?|air strikes?|shelling|clash(?:es|ed)?|gunned down|sabotag\w+|overr[au]n|hitting|blew|tore|ripped|buried|collapsed|smashed"
)
ACT = re.compile(rf"(?<![\w-])(?:{ACTS})(?![\w-])", _I)
# Acts that are violence by themselves: no means need be named.
VIOLENT = re.compile(
    r"(?<![\w-])(?:shell(?:s|ed|ing)|bomb(?:s|ed|ing|ings|ard\w*)|air[- ]?strikes?|strikes?|struck|attack(?:s|ed|ing)?|airstrikes?|raid(?:s|ed)?|gunned down|shot|shooting|opened fire|abduct\w*|kidnap\w*|execut(?:ed|ions?)|storm(?:ed|ing)|ambush\w*|explosions?|blasts?|detonat\w*|"
    r"clash(?:es|ed)?|came under (?:fire|attack)|killed|wounded|torched|set (?:fire to|ablaze)|blew up|blown up|hit|stepped on a mine|detained|sabotag\w*|derail\w*|overr[au]n|fired (?:on|at|upon))(?![\w-])", _I)  # fmt: skip
HARM = re.compile(
    r"\b(?:killed|dead|died|injured|wounded|hurt|casualt\w+|killing|wounding|injuring|burns?|burned|burning|damaged|destroyed)\b",
    _I,
)
DAMAGE = re.compile(
    r"\b(?:(?:new |fresh |further |serious |minor |heavy |extensive )?damage (?:is|was|were|has been|had been|have been) (?:reported|recorded|registered|caused|seen)|(?:reported|recorded|suffered|sustained|caused) (?:new |fresh |further |serious |minor |heavy |some )?damage|(?:is|are|was|were) (?:badly |heavily |slightly )?damaged)\b",
    _I,
)

STAGES: tuple[tuple[str, str], ...] = (
    ("debris", r"debris|wreckage|fragments?|falling (?:drone|missile)|remains of (?:a |the )?(?:drone|missile|downed)|(?:drone|missile) parts"),
    ("intercepted", r"destroy(?:ed|ing|s) (?:\w+ ){0,3}(?:UAVs?|drones|missiles|unmanned)|shot down|shoots? down|shooting down|downed|intercept(?:s|ed|ion|ions|ing)|brought down|suppressed|neutrali[sz]ed|jammed|repelled (?:a|the) (?:drone|missile|air)|lost (?:by|from) radar|destroyed (?:over|in the air|by air defen[cs]es?|by the air)|air defen[cs]es? (?:destroyed|worked|stopped)|were destroyed within"),
    ("transit", r"(?:is|are|was|were) (?:flying|heading|moving|on course)|heading (?:for|towards?|to)|flying (?:over|towards?|to)|on (?:a )?course (?:for|to)|crossed (?:into|the airspace)|violated (?:the )?airspace|entered (?:the )?airspace|flew over|hung about|circled"),
    ("launch", r"launch(?:es|ed|ing)?|fired (?:\w+ ){0,6}(?:at|from|towards?|into|over)|took off|launches of|sent (?:\w+ ){0,5}(?:drones|missiles)"),
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
    ("transport", r"railway\w*|rail (?:lines?|infrastructure|depots?|power cars?)|trains?|stations?|locomotives?|power cars?|buses|bus\b|minibus(?:es)?|bridges?|roads?|highways?|airports?|airfields? civil|cars?|vehicles?|trolleybus\w*|trams?|ferr(?:y|ies)|ships?|vessels?|tankers?|trucks?|lorr(?:y|ies)|tractors?|depots?"),
    ("residential", r"residential (?:buildings?|blocks?|areas?|districts?|quarters?|houses?|neighbou?rhoods?|sector)|apartment (?:buildings?|blocks?|houses?)|apartments?|flats?|houses?|homes?|high-rises?|(?:five|nine|multi)-stor\w+ (?:buildings?|blocks?)|private (?:houses?|homes?)|tower blocks?|dwellings?|tents?|shelters?|hostels?|cottages?|yards?|courtyards?"),
    ("government", r"(?:government|administration|council|police|court|parliament) (?:buildings?|offices?|stations?|headquarters)|administrative buildings?|city hall|town hall|embass(?:y|ies)|ministr(?:y|ies) buildings?|post offices?|fire stations?"),
    ("military", r"military (?:\w+ )?(?:base|facilit\w+|airfield|positions?|targets?|objects?|warehouses?|depots?|units?|equipment|vehicles?|training ground|command post)s?|airfields?|air bases?|bases?\b|barracks|ammunition (?:depots?|dumps?|warehouses?)|arms depots?|positions?|soldiers|troops|command posts?|air defen[cs]e (?:systems?|batter\w+)|radars?|outposts?|checkpoints?|trench(?:es)?|warships?|submarines?|convoys? of (?:troops|armou?r)|tank column"),
    ("industrial", r"industrial (?:facilit\w+|sites?|zones?|enterprises?|areas?|plants?|premises|infrastructure)|factor(?:y|ies)|plants?|warehouses?|enterprises?|workshops?|mills?|elevators?|logistics (?:cent\w+|hubs?)|mines?\b(?= (?:shaft|workers))|bakery|brewery|farms?|hangars?"),
    ("other", r"sports halls?|stadiums?|museums?|theatres?|theaters?|librar(?:y|ies)|cemeter(?:y|ies)|parks?|playgrounds?|hotels?|fields?|garages?|funeral|television tower|TV tower|prison|cultur\w+ (?:cent\w+|house)|house of culture|squares?"),
)  # fmt: skip

# A telling after one of these, in the same clause, is no incident.
UNREAL = re.compile(
    r"\b(?:will|would|could|may|might|shall|should|must|can|cannot|can’t|plan(?:s|ned|ning)?|threat(?:en|ens|ened|ening|s)?|warn(?:s|ed|ing|ings)?|prepar(?:e|es|ed|ing)|ready to|about to|expect(?:s|ed|ing)?|risk(?:s|ed)?|fear(?:s|ed)?|intend(?:s|ed)?|"
    r"if|unless|in case|in the event|whether|were to|suppose|imagine|hypothetical\w*|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|order(?:s|ed)? (?:\w+ ){0,4}(?:to|not)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|agree(?:s|d|ing)?|"
    r"refrain(?:s|ed|ing)?|not to|undertake|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|stop(?:s|ped|ping)?|halt(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|end(?:s|ed|ing)? (?:of|the|all|its|their)|paus(?:e|es|ed|ing)|moratorium|ceasefire|cease-fire|truce|ban(?:s|ned)? on|"
    r"possib(?:le|ility|ly)|potential(?:ly)?|likely|forecast|predict(?:s|ed)?|assum(?:e|es|ed)|in order to|to (?:be )?(?:attack|strike|hit|shell|bomb|destroy|kill)|exercis(?:e|es)|drills?|training|simulat\w+|rehears\w+|mock|scenario|anniversary|film|novel|protect(?:s|ed|ing)?|against (?:further|future|possible|new)|"
    r"without (?:further )?attacks|another attack|further attacks|new attacks|next attack|future attacks|massive attack|accus(?:e|es|ed|ing) \w+ of planning)\b", _I)  # fmt: skip
DENIED = re.compile(
    r"\b(?:no|not|never|\w{2,7}n[’']t|den(?:y|ies|ied)|denying|without|nor|neither|nobody|none|false|fake|lie|lies|untrue|hoax|refut(?:e|es|ed)|incorrect|did not happen|stayed? quiet|was quiet|were quiet)\b",
    _I,
)
HABIT = re.compile(
    r"\b(?:every (?:day|night|week|hour)|each (?:day|night)|daily|nightly|regular(?:ly)?|constant(?:ly)?|for (?:months|years|weeks|days|decades)|continu(?:e|es|ed|ing)|goes? on|went on|systematic(?:ally)?|almost daily|repeatedly|again and again|over the past (?:year|months?|years)|"
    r"since (?:the (?:start|beginning|full-scale|invasion|war)|february 2022|2022|2014|october 7|7 october)|during the war|in the war|throughout the war|always|often|usually|sometimes|previous attacks|past attacks|ongoing|campaign of|wave after wave|from time to time)\b", _I)  # fmt: skip
ALERT = re.compile(
    r"\b(?:air[- ]raid (?:alert|siren|warning|alarm)s?|sirens?|alerts?|all[- ]clear|alarm)\b", _I
)
NO_WAR = re.compile(
    r"\b(?:earthquake|flood|storm\b(?!ed|ing)|hurricane|heart attack|car accident|road accident|traffic accident|crash on the (?:road|motorway)|avalanche|disease|cholera|hunger strike|strike action|went on strike|workers’ strike|election|football|match|sanctions|cyber-?attack\w*|verbal attack|attacked (?:the|his|her) (?:critics|record|policy|government’s))\b",
    _I,
)
VIOLATIONS = re.compile(r"\b\d[\d,]* (?:times|violations|breaches)|violations? of the\b|counted \d", _I)
ATTRIBUTED = re.compile(
    r"(?:,\s*|^)(?P<name>(?:[Tt]he\s+)?(?:[\w’'.-]+\s+){0,7}?[\w’'.-]+)\s+(?:said|says|reported|reports|wrote|writes|announced|confirmed|told \w+|claimed|claims|stated|added)\b(?=[\s.,]|$)|[Aa]ccording to (?P<according>(?:the\s+)?[A-Z\w][\w’'.-]*(?:\s+[\w’'.-]+){0,6}?)(?=[,.;]|$)"
)
ACTORS: tuple[tuple[str, str], ...] = (
    ("Russia", r"Russian?s?(?: (?:forces?|troops|army|military|soldiers|drones?|missiles?|aircraft|strikes?|shelling|attacks?|bombs?|artillery|jets?|invaders|occupiers|air force|navy|fleet|warplanes))|Russia(?:ns)?|the (?:occupiers|invaders)|Moscow’s forces|Moscow's forces"),
    ("Ukraine", r"Ukrain(?:e|ian|ians)(?:’s|'s)?(?: (?:forces?|troops|army|military|soldiers|drones?|missiles?|strikes?|shelling|attacks?|artillery|navy|air force|security service))|Armed Forces of Ukraine|the Kiev regime|AFU|the SBU|Ukraine"),
    ("Israel", r"Israeli?s?(?: (?:forces?|troops|army|military|soldiers|drones?|missiles?|aircraft|strikes?|air ?strikes?|shelling|attacks?|jets?|warplanes|tanks?|settlers|air force))?|the IDF|IDF"),
    ("Hezbollah", r"Hezbollah"), ("Hamas", r"Hamas"), ("Houthis", r"(?:the )?Houthis?(?: (?:forces?|fighters|rebels|drones?|missiles?))?|Ansar Allah"),
    ("RSF", r"(?:the )?RSF|Rapid Support Forces|Janjaweed"), ("SAF", r"(?:the )?SAF|Sudan(?:’s|'s|ese) (?:army|armed forces|military)|(?:Sudanese )?army (?:aircraft|jets?|drones?|planes?)"),
    ("Saudi-led coalition", r"(?:the )?(?:Saudi-led|Arab) coalition"), ("Azerbaijan", r"Azerbaijani?(?: (?:forces?|troops|army|drones?|military|servicemen))?"), ("Armenia", r"Armenian?(?: (?:forces?|troops|army|military|servicemen))?"),
    ("Iran", r"Iran(?:ian)?(?: (?:forces?|drones?|missiles?|military))?"), ("United States", r"(?:US|U\.S\.|American)(?: (?:forces?|drones?|missiles?|military|strikes?|air ?strikes?|warplanes|jets?))"),
)  # fmt: skip
# Totals of a war or a year, told with no occasion.
STATISTIC = re.compile(
    r"\b(?:suffer(?:s|ed)|casualties|losses|in total|altogether|all told|to date|so far this year|over the (?:past|last) (?:year|months?)|per (?:day|month|year)|average|since (?:the|\w+ )?(?:\d{4}|start|beginning|invasion)|"
    r"number of|figures|statistics|(?:deadliest|bloodiest) (?:year|month)|the total|as of \d|since the liberation|counts (?:its|the|their) dead|names of|killed in action)\b", _I)  # fmt: skip
HARM_VERB = re.compile(r"^(?:kill|wound|injur|hurt|die|dead|damag|destroy|burn)", _I)

# A claim quoted to be checked, or an old saying: the report does not tell it as having happened.
QUOTED_CLAIM = re.compile(r"^(?:Claim|Myth|Rumou?r|Fake|Question|Q)\s?:", _I)
OF_SEVERAL = re.compile(
    r"\b(?:any|all|each|either|neither|both) of (?:the|these|those|them)\b|\bin (?:both|all|either|neither) (?:cases?|places?|towns|attacks|strikes)\b",
    _I,
)
SAME_ACT = re.compile(
    r"\b(?:the|this|that|second|same|repeat(?:ed)?|first|third) (?:\w{1,12} )?(?:strikes?|attacks?|raids?|shelling|blasts?|explosions?|hits?|impacts?)\b|^(?:it|they|there)\b",
    _I,
)
# Said of an act behind its words: "an assault is likely", "the danger of a repetition remains".
STILL_AHEAD = re.compile(
    r"\b(?:is|are|was|were|remains?) (?:\w+ly )?(?:likely|possible|expected|planned|imminent|feared|not excluded|not ruled out)\b|\b(?:danger|threat|risk|possibility|likelihood) of\b|\bremains in force\b|\bnot a (?:second|new|direct) (?:hit|strike|attack)\b",
    _I,
)
BARE_NOUN = re.compile(r"(?:attacks?|raids?|strikes?|bombings?|shooting|execution|executions)", _I)
