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
