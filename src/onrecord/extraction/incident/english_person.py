"""English words for people, and for what stands around them: facts of the language, no rules.

A noun that is in none of these lists may still be a person: ``person.py`` then leaves it to the verb.
"""

from __future__ import annotations

ROLES = frozenset("""
    man woman boy girl child baby infant toddler newborn teenager youth adult person human civilian resident inhabitant villager pensioner individual
    soldier serviceman servicewoman officer fighter militant militiaman militia gunman rebel insurgent recruit conscript reservist trooper commander captain major
    colonel general sergeant corporal lieutenant private marine sailor seafarer pilot navigator sapper scout sniper sentry guard watchman caretaker
    policeman policewoman cop gendarme commandant deserter collaborator defender attacker assailant suspect
    driver worker employee colleague comrade farmer shepherd herder fisherman miner journalist reporter correspondent cameraman photographer medic paramedic nurse doctor surgeon midwife
    patient rescuer firefighter fireman volunteer teacher student pupil schoolboy schoolgirl priest imam monk nun pastor cleric mayor official diplomat envoy ambassador attaché engineer
    electrician mechanic technician conductor machinist dispatcher passenger pedestrian motorist cyclist motorcyclist biker shopkeeper shopper seller vendor trader merchant
    cook baker butcher lawyer judge prosecutor pharmacist librarian accountant clerk cashier waiter waitress gardener forester foreman labourer laborer builder carpenter welder plumber fitter
    stoker railwayman postman postwoman cleaner janitor porter diver swimmer hunter beekeeper milkmaid tractorist operator crewman crewmate docker stevedore contractor apprentice mate
    mother father mum dad parent son daughter brother sister sibling wife husband spouse fiancé fiancée grandmother grandfather grandparent grandson granddaughter grandchild
    nephew niece cousin uncle aunt neighbour neighbor friend relative widow widower orphan twin
    citizen national foreigner local refugee migrant evacuee prisoner captive hostage detainee peacekeeper peacemaker gentleman lady victim casualty hero martyr invalid
    guest visitor tourist customer bystander worshipper mourner protester demonstrator survivor leader chief head activist deputy governor minister director manager chairman speaker president
    councillor interpreter translator observer sapper operator agronomist boatman scientist secretary assistant aide spokesman spokeswoman elder sheikh staffer member occupant occupier invader intruder saboteur terrorist sub-inspector inspector constable
    academic scientist professor lecturer poet writer artist actor singer musician athlete boxer footballer coach
    """.split())  # fmt: skip
"""One person each."""
PLURALS = {
    "men": 2, "women": 2, "people": 2, "children": 2, "persons": 2, "folk": 2, "troops": 2, "police": 2, "staff": 2, "personnel": 2, "servicemen": 2,
    "others": 2, "kids": 2, "grandchildren": 2, "wives": 2, "babies": 2, "ladies": 2, "militia": 2, "heroes": 2, "casualties": 2,
}  # fmt: skip
"""Plurals with a form of their own, or with no singular, and the least they are."""
COLLECTIVES = {"family": 2, "crew": 2, "group": 2, "team": 2, "crowd": 2, "convoy": 2, "squad": 2, "couple": 2, "pair": 2, "twins": 2, "brigade": 2, "unit": 2, "gathering": 2, "patrol": 2}  # fmt: skip
"""Singulars of several persons; "a couple" and "a pair" are two, of the others the least is two."""
TWOSOMES = frozenset({"couple", "pair", "twins"})
PEOPLES = frozenset("""
    Palestinian Ukrainian Russian Israeli Sudanese Lebanese Syrian Yemeni Armenian Azerbaijani American Briton Iranian Iraqi Turk Pole Indian Pakistani Ethiopian Eritrean Congolese
    Houthi Muslim Christian Jew Kurd Arab Briton Frenchman German Italian Filipino
    """.split())  # fmt: skip
"""Nouns of persons that also stand before others: "a Russian was killed", "a Russian drone"."""
POWERS = {"dozen": 12, "hundred": 100, "thousand": 1000}
"""What "several" may stand before."""
GENERIC = frozenset("""
    people persons civilians residents inhabitants villagers others victims members citizens passengers casualties individuals person civilian resident victim citizen
    palestinians ukrainians russians israelis martyrs dead bodies soldiers servicemen employees workers staff
    """.split())  # fmt: skip
"""Words that count without describing: what follows them in a list explains them."""
UNBORN = frozenset({"unborn"})
REMAINS = frozenset({"body", "bodies", "corpse", "corpses"})

THINGS = frozenset("""
    drone missile rocket bomb shell round uav shahed grenade mortar mine munition submunition fragment fragments debris splinter shrapnel wreckage bullet weapon gun rifle launcher warhead charge explosive
    device knife fire smoke explosion blast strike attack raid shelling hit impact airstrike volley salvo barrage shot siren alert alarm bang attempt operation assault incident fight fighting battle clash ambush
    house home building apartment flat block room roof floor storey story window wall door yard garden garage greenhouse barn shed hostel entrance basement cellar shop store market bakery kiosk pharmacy mall
    hotel restaurant café cafe school kindergarten lyceum college university hospital clinic church mosque temple monastery theatre museum library office plant factory mill warehouse depot farm refinery terminal station
    substation power line lines pipeline bridge road street square crossing junction highway track railway port quay pier airport airfield base camp post checkpoint position trench dugout field orchard forest park beach
    car vehicle minibus bus truck lorry tractor combine ambulance train locomotive wagon tram trolleybus tank carrier boat ship vessel tanker freighter ferry coaster bulker trawler aircraft plane jet helicopter bicycle motorcycle
    motorbike scooter cart van uaz pickup
    cow cows animal horse goat sheep pig dog dogs cat cattle livestock calf hen chicken donkey
    village town city settlement district region oblast province quarter suburb community territory area country border front site scene place spot
    time times hour minute day week month year century night morning evening noon afternoon summer winter spring autumn
    metre meter kilometre kilometer km m mile metres percent cent tonne ton litre
    economy army service ministry council administration government state authority agency brigade battalion regiment division company party union mission report statement claim toll number count total list tally
    life lives death deaths injury injuries wound wounds head legs leg arm hand foot eye back chest face shoulder thigh condition chance war talks truce ceasefire deal
    surprise fact result case reason way loss losses damage
    """.split())  # fmt: skip
"""What can be counted, struck or said to die and is no person. A word with -s is looked up without it too."""

ARTICLES = frozenset({"a", "an", "the", "this", "these", "those"})
INDEFINITE = frozenset({"a", "an", "another", "one"})
POSSESSIVES = frozenset({"his", "her", "their", "its", "my", "our", "your", "whose"})
SHARES = frozenset({"handful", "number", "majority", "minority", "couple", "string"})
"""In "a handful of passengers": some of them, two or more."""
MORE = frozenset({"more", "other", "others", "another", "further", "additional", "else"})
ORDINALS = frozenset({"second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"})
PREPOSITIONS = frozenset("""
    in on at of by with from to into onto near over under beneath below above behind beside besides between among amid around outside inside within without across through during before after since until for
    against about as than toward towards along off out up down upon despite because like per via past beyond including
    """.split())  # fmt: skip
CONJUNCTIONS = frozenset(
    "and or but nor while when where whereas if because so that than though although yet then whether".split()
)
RELATIVES = frozenset({"who", "whom", "whose", "which", "that", "where", "when"})
PRONOUNS_ONE = frozenset({"he", "she", "him", "i", "me", "someone", "somebody"})
PRONOUNS_MANY = frozenset({"they", "them"})
OTHER_PRONOUNS = frozenset({"it", "we", "us", "you", "himself", "herself", "themselves", "itself", "nobody", "everyone", "everybody", "what", "there", "here"})  # fmt: skip
AUXILIARIES = frozenset("""
    was were is are am be been being has have had having do does did will would can could may might must shall should not never isn’t wasn’t weren’t aren’t didn’t don’t doesn’t hasn’t haven’t hadn’t
    isn't wasn't weren't aren't didn't don't doesn't hasn't haven't hadn't who’d who'd he’d he'd she'd she’d
    """.split())  # fmt: skip
VERBS = frozenset("""
    said says say told tells wrote writes hit hits struck strikes fell falls came comes went goes ran runs took takes left leaves lost loses got gets gave gives made makes saw sees found finds kept keeps held holds
    broke breaks blew blows burnt burned shot shoots shoot sent sends brought brings put puts set sets let lets drove drives flew flies rose rises began begins stood stands sat sits lay lies lived lives
    heard hears knew knows thought thinks caught fought sank threw throws tore tears cut cuts spoke speaks dead alive died dies die killed kills kill wounded wounds wound injured injures injure hurt hurts
    cost costs lay taken given known seen driven thrown torn broken gone done hidden blown stuck shown born worn beaten left sent brought held kept
    unhurt unharmed uninjured unscathed safe missing critical buried survive survived survives perished remain remains became becomes
    """.split())  # fmt: skip
"""Words that end a noun phrase though they have no ending that tells it."""
BARE_VERBS = frozenset(
    "say tell talk speak count put give report claim write hear know think run go come see find leave lose get make take keep let fall lay lie sit stand live fight fire".split()
)
"""Verbs whose bare form may also be a noun ("on leave"): they end a noun phrase only behind its noun."""
NO_PARTICIPLE = frozenset(
    "bed red shed seed need speed deed feed breed weed shepherd wed sled building morning evening wedding ceiling king ring thing being sibling offspring foundling hundred kindred".split()
)
ADVERBS = frozenset(
    "also later then still now already soon just only even too here there yesterday today again once twice instantly away apart early late ago aboard inside outside nearby alone together".split()
)
MONTHS = frozenset(
    "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split()
)
DAYS = frozenset(
    "monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun".split()
)
TITLES = frozenset("mr mrs ms dr".split())
