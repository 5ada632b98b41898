"""English words of place."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "region": "region", "oblast": "region", "province": "region", "governorate": "region", "state": "region", "republic": "region", "peninsula": "region",
    "district": "district", "raion": "district", "county": "district", "hromada": "district", "community": "district", "communities": "district", "municipality": "district", "municipalities": "district", "counties": "district",
    "city": "settlement", "town": "settlement", "village": "settlement", "settlement": "settlement", "hamlet": "settlement", "suburb": "settlement", "camp": "settlement", "refugee camp": "settlement",
    "neighbourhood": "site", "neighborhood": "site", "quarter": "site", "port": "site", "airport": "site", "crossing": "site",
    "sea": "sea", "gulf": "sea", "strait": "sea", "strip": "region", "valley": "area", "river": "area", "heights": "area", "front": "area", "direction": "area", "farms": "area",
}  # fmt: skip
# Capitalised words that follow a preposition and name no place: months, days, forms of address, offices, makes of arms, common heads of organisations.
NO_PLACES = frozenset(
    """january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
    mr mrs ms dr president prime minister ministry minister general colonel captain major commander king pope sir lord god telegram facebook twitter
    x instagram youtube whatsapp shahed shaheds iskander kalibr kinzhal geran grad himars patriot iskanders english russian ukrainian israeli arabic christmas easter
    ramadan orthodox western eastern northern southern nato un eu us uk u.s u.n idf rsf saf hamas hezbollah houthi houthis air force ground forces army navy guard
    parliament congress senate council committee court office embassy hospital school university church street avenue i he she it we they this that these those
    white house kremlin pentagon knesset
    the a an but and or if while when after before reuters ap afp bbc cnn tass unicef who icrc ocha osce""".split()
)
# A capital before one of these speaks: it is an actor.
SPEAKING = (
    r"(?:has |have |had |also |again |now |later |repeatedly |still |never |not |(?:has|have|had|did|does|do|would|will|could)n[’']t )*(?:say|says|said|den(?:y|ies|ied)|accus(?:es?|ed)|claim(?:s|ed)?|insist(?:s|ed)?|reject(?:s|ed)?|want(?:s|ed)?|agree[sd]?|refus(?:es?|ed)|call(?:s|ed)?|demand(?:s|ed)?|"
    r"warn(?:s|ed)?|confirm(?:s|ed)?|announc(?:es?|ed)|declar(?:es?|ed)|promis(?:es?|ed)|pledg(?:es?|ed)|offer(?:s|ed)?|propos(?:es?|ed)|threaten(?:s|ed)?|urg(?:es?|ed)|ask(?:s|ed)?|remain(?:s|ed)? silent|hop(?:es?|ed)|believ(?:es?|ed)|insisted|"
    r"is (?:ready|willing|prepared)|will|would|must|should|did|does|accept(?:s|ed)?|answer(?:s|ed)?|repl(?:y|ies|ied)|respond(?:s|ed)?|react(?:s|ed)?|put|spoke|speaks|kept|promised|launched|fired)\b"
)

# Class words of an address and the precision each speaks of: what English desks write, with the words they carry over from Ukrainian and Russian.
ADDRESS_CLASSES: dict[str, str] = {
    "region": "region", "oblast": "region", "obl": "region", "province": "region", "krai": "region", "kray": "region", "republic": "region", "governorate": "region",
    "district": "district", "districts": "district", "raion": "district", "rayon": "district", "county": "district", "hromada": "district", "community": "district",
    "territorial community": "district", "municipality": "district", "urban district": "district", "residential area": "district", "neighbourhood": "district", "neighborhood": "district", "microdistrict": "district",
    "city": "settlement", "town": "settlement", "village": "settlement", "settlement": "settlement", "hamlet": "settlement", "stanitsa": "settlement", "suburb": "settlement",
    "highway": "area", "road": "area", "direction": "area", "front": "area", "axis": "area", "sector": "area",
}  # fmt: skip
# What stands before the name of a place without being part of it.
ADDRESS_OPENINGS = (
    r"(?:near|nearby|outside|close to|around|in the area of|in the vicinity of|area of|vicinity of|outskirts of|on the outskirts of|suspected in|probably in|likely|possibly|in|at|the|"
    r"(?:\d+ ?km )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of|(?:northern|southern|eastern|western|central)|"
    r"cit(?:y|ies) of|towns? of|villages? of|settlements? of|stanitsa|district of)\s+"
)
NEARBY = r"(?:near|nearby|outside|close to|around|in the area of|in the vicinity of|vicinity of|outskirts of|on the outskirts of|(?:\d+ ?km )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west) of)\s"
# Sites within a settlement: what is left of the words when these begin or end is the settlement.
SITES = frozenset(
    """airport aerodrome airfield airbase base checkpoint post crossing border station hospital school university college house centre center plant factory mine cemetery
    monument site crash bridge dam port harbour harbor refinery depot power bus market church stop street square park area polytechnic international""".split()
)

# Words that may stand capitalised beside the name of a place without being one name with it: offices, forms of address, directions.
ROLES = frozenset(
    """mayor governor gov senator sen rep representative president premier prime minister chancellor king queen prince ambassador bishop archbishop police police department ministry
    state states university hospital health airport international council parliament assembly city county court authorities officials government military army navy
    north south east west northern southern eastern western central northeast northwest southeast southwest northeastern northwestern southeastern southwestern upper lower greater downtown metropolitan mainland inner outer
    russian ukrainian israeli iranian chinese american british french german polish turkish syrian iraqi sudanese yemeni lebanese palestinian occupied annexed
    oblast region province district raion republic territory coast bay valley river lake island islands peninsula mountains desert strip bank time""".split()
)
# Heads of names of bodies: "Bank of England" is no place.
HEADS = frozenset(
    """university bank college institute ministry department school hospital church bishop archbishop museum library academy society association federation union council house
    army bureau journal times post herald""".split()
)
# Names of letters that are places.
ABBREVIATED = frozenset({"US", "UK", "UAE", "USA", "DRC", "NSW", "DC", "GB", "PRC", "DPRK"})
# Never a place alone, though small places bear such names.
GENERIC = frozenset(
    """north south east west northern southern eastern western central north-eastern north-western south-eastern south-western north-east north-west south-east south-west
    northeastern northwestern southeastern southwestern northeast northwest southeast southwest upper lower greater inner outer mid federal capital interior exterior creek nile lake river mount mountain island
    coast highlands lowlands metropolitan national international district province region state county city town village summer spring winter autumn""".split()
)
NEVER = frozenset(
    {
        "white house",
        "red cross",
        "red crescent",
        "supreme court",
        "west nile",
        "united nations",
        "new england journal",
        "new york times",
        "wall street",
    }
)
# Adjectives and names of peoples. "In Turkish poultry" is no town.
DEMONYMS = frozenset(
    """afghan albanian algerian american angolan arab argentine argentinian armenian asian african australian austrian azerbaijani bahraini bangladeshi belarusian belarussian belgian bolivian bosnian brazilian british bulgarian burmese cambodian cameroonian
    canadian chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech danish dutch egyptian emirati english eritrean estonian ethiopian european filipino finnish french gazan georgian german ghanaian greek haitian
    hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian japanese jewish jordanian kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz laotian latvian lebanese liberian libyan lithuanian macedonian malaysian malian
    maltese mexican moldovan mongolian moroccan muslim christian nepalese nigerian nigerien norwegian omani pakistani palestinian peruvian polish portuguese qatari romanian russian rwandan saudi scottish senegalese serbian serb shia shiite shi'ite shi’ite sunni
    slovak slovenian somali spanish sudanese swedish swiss syrian taiwanese tajik tanzanian thai tibetan tigrayan tunisian turkish turk turkmen ugandan ukrainian uyghur uzbek venezuelan vietnamese welsh western yemeni zambian zimbabwean
    crimean soviet latin balkan baltic caucasian siberian""".split()
)
# Words of the language, first names and surnames that are also names of towns: a bare one is no place without a preposition.
COMMON_WORDS = frozenset(
    """maritime a about above across after again all along also although among an and another any are around as at back bank bath battle be because been before being best better between big black blue both
    boy bridge bright brown but by call can canton carry center centre central chance change charity chase cheap church city clay clear close college come commerce concord could cross cut day deal dear
    defiance did do down dry due during each early east easy eight either enterprise even every eye fair faith fall far farm field fine fire first five flag florence for force former fort four free freedom friend from front full general gift gold golden
    good grand grant great green ground grove guard had half hall happy hard has have head heart help her here high hill his home hope house how however hundred if ill imperial in independence industry instead is
    it its joint jump just justice keep key kind king lake land large last late later law lead league least less let liberty life light like little live local long look lost love low made main major make man many march marine market
    may meanwhile men mercury might mine mission mobile money monitor moon more morning most mount much must my near need never new next nice night nine no none normal north not nothing novel now of off office old on once one only open orange order
    other our out over own page park part past patriot pearl people per perfect phoenix plain plants plus point police poor port post power premier president press price prince prior progress prospect protection public quality queen quick quiet rather reading ready real
    red reform refugio register reliance republic rest rich right rising river road rock round rule same sand school science sea second security senate service seven several shall she shield short should side signal silver since six small so social soldier some soon south southern special
    spring square star start state steel still stone storm strong such summit sun sunday surprise system table take ten than that the their them then there these they thing this those though three through thus time to today together too top tower town trade
    trinity troy truth turn two under union unit united unity university until up upon us valley very victory vote wall war was water way we week welcome well were west what when where whether which while white who why wide will winter with within without wood word work world would yes yet you young
    overnight yesterday tomorrow earlier previously according additionally separately elsewhere nearly
    jackson lincoln madison wellington washington houston austin carolina charlotte victoria sofia alexandria regina paul david james john george thomas martin henry michael william robert richard charles joseph peter andrew simon daniel samuel
    alexander mary anna elizabeth margaret helena barbara diana grace emma sarah maria ana santa davis johnson smith jones wilson taylor moore clark lewis walker allen baker nelson carter mitchell roberts turner phillips campbell parker evans edwards collins
    stewart morris rogers reed cook morgan bell murphy bailey cooper richardson cox howard ward peterson gray ramsey brooks kelly sanders bennett barnes ross henderson coleman jenkins perry powell long patterson hughes flores butler simmons foster
    gonzales bryant russell griffin hayes putin zelensky biden trump bush clinton obama lavrov peskov vance rubio hamilton monroe jefferson franklin harrison grant wayne marshall warren douglas chad jordan israel georgia""".split()
) - {"chad", "jordan", "israel", "georgia", "sofia", "houston", "austin", "charlotte", "wellington", "alexandria", "washington", "victoria", "jackson"}  # fmt: skip
# Given names that are countries or great cities too: beside another capitalised word they are persons.
FORENAMES = frozenset(
    """jordan chad israel georgia paris sydney florence sofia victoria charlotte austin houston london dallas santiago lourdes kenya india china asia carolina
    virginia dakota phoenix savannah alexandria chelsea brooklyn jackson lincoln madison wellington washington hamilton""".split()
)
# Words that make the name of a place before them that of a paper, a body or a thing.
TAILS = frozenset(
    """times post daily herald independent journal tribune telegraph guardian gazette observer chronicle globe news today magazine university college institute cartel park
    school schools club cup prize award treaty accord accords agreement convention protocol process format declaration virus ebolavirus fever syndrome""".split()
)
