"""English words of place."""

from __future__ import annotations

CLASSES: dict[str, str] = {
    "region": "region", "oblast": "region", "province": "region", "governorate": "region", "state": "region", "republic": "region", "peninsula": "region",
    "district": "district", "raion": "district", "county": "district", "hromada": "district", "community": "district", "municipality": "district",
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
    r"(?:has |have |had |also |again |now |later |repeatedly |still |never )*(?:say|says|said|den(?:y|ies|ied)|accus(?:es?|ed)|claim(?:s|ed)?|insist(?:s|ed)?|reject(?:s|ed)?|want(?:s|ed)?|agree[sd]?|refus(?:es?|ed)|call(?:s|ed)?|demand(?:s|ed)?|"
    r"warn(?:s|ed)?|confirm(?:s|ed)?|announc(?:es?|ed)|declar(?:es?|ed)|promis(?:es?|ed)|pledg(?:es?|ed)|offer(?:s|ed)?|propos(?:es?|ed)|threaten(?:s|ed)?|urg(?:es?|ed)|ask(?:s|ed)?|remain(?:s|ed)? silent|hop(?:es?|ed)|believ(?:es?|ed)|insisted|"
    r"is (?:ready|willing|prepared)|will|would|must|should|did|does|accept(?:s|ed)?|respond(?:s|ed)?|react(?:s|ed)?|put|spoke|speaks|kept|promised|launched|fired)\b"
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
