"""English words of harm: each frame is a way to say that people were killed or injured, and where its people stand.

Facts of the language. A frame's ``takes`` tells where its people are: "either" (object of the active, subject of the
passive), "subject", "object", "own" (the subject; where none is told, the one whose limb it is: one person),
"within" (one person, named among its own words: "beat him to death").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

Kind = Literal["killed", "injured"]
Takes = Literal["either", "subject", "object", "own", "within"]

_LIMB = r"(?:foot|feet|legs?|arms?|forearms?|hands?|fingers?|toes?|eyes?|thumbs?|thighs?|hips?|knees?|shoulders?|backs?|necks?|chests?|stomach|abdomen|bell(?:y|ies)|ears?|hearing|sight|face|side|ankles?|calf|spine|ribs?|jaw|buttocks?|pelvis|limbs?|lungs?|elbows?|shins?|heels?|wrists?|collarbone)"
_OWN = r"(?:his|her|their|an?|one|two|three|four|both|the|some)"
_INJURY = r"(?:injur(?:y|ies)|wounds?|burns?|concussions?|contusions?|shrapnel|splinters?|fractures?|bruises?|cuts|lacerations?|traumas?|amputations?|blast (?:injur(?:y|ies)|trauma)|stress reactions?|ricochets?|bullets?|(?:broken|fractured|crushed|torn|severed|mangled|cut|grazed|burned|burnt) " + _LIMB + ")"  # fmt: skip
_FEW = r"(?:[\w’'-]+ ){0,4}?"
_WARD = r"(?:(?!(?:on|in|at|to|and|died|was|were|of)\b)[\w’'-]+ )"
_HOSPITAL = rf"(?:(?:the|a|an|our|their) )?{_WARD}{{0,4}}?(?:hospitals?|clinics?|intensive care|operating theatre|operating table|burns unit|surgery)"


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One way to tell harm; ``name`` is the group of its pattern in ``PREDICATE``."""

    name: str
    kind: Kind
    takes: Takes
    pattern: str


FRAMES: tuple[Frame, ...] = (
    Frame(name="death_of", kind="killed", takes="object", pattern=r"(?:death|deaths|murders?|killings?|assassination|execution|massacre|loss) of|(?:bod(?:y|ies)|corpses?) of|(?:claim|t[ao]k|took|cost|end)(?:s|es|ed|ing)? the (?:lives|life) of|murders? of"),
    Frame(name="cost", kind="killed", takes="object", pattern=r"cost(?:s|ing)?(?= [^.;]{3,60}? (?:his|her|their) li(?:fe|ves)\b)"),
    Frame(name="killing", kind="killed", takes="either", pattern=r"kill(?:s|ed|ing)?|murder(?:s|ed|ing)|assassinat(?:es|ed|ing)|execut(?:es|ed|ing)|behead(?:ed|ing)|martyred|massacred|slain|slaughtered|shot (?:dead|and killed)|shooting dead|gunned down|lynched|hanged|drowned|suffocated|fatally (?:wounded|injured|hurt|shot)|(?:beaten|stabbed|burned|burnt|crushed|tortured|hacked|bludgeoned|trampled|shot) to death|burned alive|burnt alive|blown to (?:pieces|bits)"),
    Frame(name="beaten_to_death", kind="killed", takes="within", pattern=r"(?:beat|beating|kicked|tortured|stabbed) (?:him|her) to death"),
    Frame(name="dying", kind="killed", takes="subject", pattern=r"died|dies|dying|perished|succumbed|bled to death|lost (?:their|his|her) li(?:fe|ves)|los(?:es?|ing) (?:his|her|their) li(?:fe|ves)|did(?: not|n[’']t) (?:survive|live|make it)|(?:could not|couldn[’']t) be (?:saved|revived)|(?:fell as|became) martyrs?|met (?:his|her|their) deaths?"),
    Frame(name="dead", kind="killed", takes="subject", pattern=r"(?:found|taken|pulled|brought|dug|carried|recovered|lifted)(?: (?:out|from|of|the|up|their|a|rubble|ruins|house|car|building)){0,5}? dead|dead|deaths?|fatalit(?:y|ies)|martyrs?"),
    Frame(name="fatal_injuries", kind="killed", takes="own", pattern=r"(?:suffer(?:ed|ing) |sustain(?:ed|ing) |receiv(?:ed|ing) )?fatal (?:injuries|wounds)|(?:his|her) death(?! toll)|(?:his|her|their) (?:injuries|wounds) (?:were|proved) (?:too severe|too grave|too serious|fatal|mortal)"),
    Frame(name="limb_cut", kind="injured", takes="own", pattern=rf"(?:lost|los(?:es|ing)|broke|breaking|cut|hurt|injured|burned|burnt) {_OWN} (?:[\w’'-]+ )?{_LIMB}|lost {_LIMB}|(?:had|has) {_OWN} {_LIMB} (?:blown|torn|cut|ripped|shot|taken) off|with the loss of (?:an?|one|both|his|her) {_LIMB}|(?:amputate|amputated|reattach) (?:an?|one|both|his|her|the) (?:[\w’'-]+ )?{_LIMB}|{_LIMB} (?:was|were|had to be) (?:amputated|torn off|blown off|broken)|(?:is|was|be|lives|alive|left) (?:and )?without (?:an?|his|her|one) {_LIMB}|{_LIMB} (?:could not|couldn[’']t) be saved"),
    Frame(name="limb_taken", kind="injured", takes="object", pattern=rf"(?:took|takes|taking|tore|tearing|blew|blowing|ripped)(?: off)? (?:both|an?|the|one) (?:[\w’'-]+ )?{_LIMB} (?:of|off|from)|(?:went|passed|tore) through the {_LIMB} of|(?:injuries|burns|wounds) (?:to|on)"),
    Frame(name="limb_hit", kind="injured", takes="object", pattern=rf"(?:hit|hitting|struck|shot|wounded|wounding)(?= [^.;,]{{3,40}}? in (?:the|his|her|an?) {_LIMB}\b(?! of the))"),
    Frame(name="in_limb", kind="injured", takes="subject", pattern=rf"(?:shot|hit|struck|stabbed|wounded|injured|hurt|cut|burned)(?: by [\w’' -]{{1,40}}?)? (?:in|on|through|across) (?:an?|the|his|her|their|both) (?:[\w’'-]+ )?{_LIMB}(?! of (?:the|his|her) (?:head|neck))"),
    Frame(name="wounding", kind="injured", takes="either", pattern=r"injur(?:e|es|ed|ing)|wound(?:s|ed|ing)|hurt(?:ing)?|maim(?:ed|ing)|cripp?led|concussed|mutilated|hospitali[sz](?:ed|ing)|beaten(?: up)?|shot and (?:wounded|injured)"),
    Frame(name="injuries", kind="injured", takes="subject", pattern=r"injuries"),
    Frame(name="suffering", kind="injured", takes="own", pattern=rf"(?:suffer|receiv|sustain|incur)(?:s|ed|ing) {_FEW}{_INJURY}|(?:got|get|has|have|had|took|takes|was left with|were left with|came away with|is nursing) (?!no\b){_FEW}{_INJURY}|with (?!no\b|non-|the scars|fatal\b)(?:[\w’'-]+ ){{0,3}}?{_INJURY}|(?:was|were|is|are) (?:[\w]+ )?cut (?:[\w]+ ){{0,4}}?by (?:[\w]+ )?(?:glass|splinters|shards)|(?:was|were) (?:\w+ly )?(?:burned|burnt|scalded)(?! (?:alive|to death|out|down))"),
    Frame(name="hospital", kind="injured", takes="subject", pattern=rf"(?:taken|rushed|brought|transferred|admitted|sent|evacuated|flown|carried|delivered)(?: [\w]+){{0,2}}? (?:to|into) {_HOSPITAL}|kept in {_HOSPITAL}|(?:in|into) {_HOSPITAL}|on the operating table|under the knife|(?:is|are|was|were|now) with the doctors|(?:in|under) (?:\w+ ){{0,2}}?(?:treatment|medical care)\b"),
    Frame(name="care", kind="injured", takes="subject", pattern=r"turned to (?:the )?doctors|came to the doctors|(?:sought|asked for|needed|required|requested|received|receiving|got|given|seeking|turned for) (?:\w+ )?(?:medical|doctors[’']) (?:\w+ )?(?:help|care|attention|aid|assistance|treatment)|sought (?:help|care|attention)|being treated|(?:was|were|are|is) (?:treated|patched up|bandaged)|operated on"),
    Frame(name="condition", kind="injured", takes="subject", pattern=r"(?:is|are|was|were|remains?|remained|lies?|lay) (?:(?:also|still|now|reported|\w+ly) ){0,2}(?:critical|badly off|unconscious|in a coma)|fighting for (?:his|her|their) li(?:fe|ves)|in (?:an? )?(?:\w+ )?(?:critical|serious|grave|severe|moderate|extremely serious) condition"),
    Frame(name="buried", kind="killed", takes="either", pattern=r"buried|burying"),
    Frame(name="blown_up", kind="killed", takes="subject", pattern=r"blown up"),
    Frame(name="eliminated", kind="killed", takes="either", pattern=r"eliminat(?:ed|ing)|liquidat(?:ed|ing)|neutrali[sz](?:ed|ing)|destroy(?:ed|ing)|wiped out"),
    Frame(name="lost", kind="killed", takes="object", pattern=r"los(?:t|ing|es)(?= (?:his|her|their|its|my|our|an?|one|two|three|four|five|six|seven|eight|nine|ten|another|\d+|several|at least|more)\b)"),
    Frame(name="shot", kind="killed", takes="either", pattern=r"shot|shoot|shooting"),
)  # fmt: skip
"""In the order in which one stretch of words is read: the first that matches there has it."""
BY_NAME = {frame.name: frame for frame in FRAMES}
PREDICATE = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{f.name}>{f.pattern})" for f in FRAMES) + r")(?![\w-])", re.IGNORECASE
)

AMONG = re.compile(r"\bamong (?:the|those) $", re.IGNORECASE)
INVERTED = re.compile(r"\s(?:are|is|was|were)\s(?:also\s|at least\s)?", re.IGNORECASE)
"""Around the word of harm where its people follow the verb: "among the dead were two sisters", "also wounded was a nurse"."""
CERTAIN = frozenset({"buried", "lost", "blown_up", "eliminated"})
"""Frames that tell harm only of a word that is a person by itself: "lost a friend", not "lost contact"."""
NO_PREDICATE = re.compile(
    r"\b(?:(?:evacuat\w+|carrying|transport\w+|treat\w*|collect\w*|fetch\w*|moving|the|their|its|his|her|our|of|of those|feared|presumed|all|(?:no|any|some|many)\smore|no|any|neither|without|nor|to|will|would|could|may|might|can|of being|almost|nearly)\s|(?:not|never|nobody|no one)\s(?:been\s|was\s|were\s)?)$",
    re.IGNORECASE,
)
"""Before a word of harm that tells none: "the wounded were moved", "was not killed", "could kill"."""
AFTER_NO_PREDICATE = re.compile(
    r"\s(?:Sea|end|line|zone|down|out|letter)\b|-end|\s(?:or|and/or)\s(?:wounded|injured|maimed|hurt|killed)\b|\sand\s(?:wounded|injured|maimed|hurt|killed)(?=\s*[.,;:)”]|\s*$|\s(?:in|by|on|at|since|when|during)\b)",
    re.IGNORECASE,
)
"""Behind one: "Dead Sea", "died down", "shot at"; "killed or wounded" parts neither from the other."""
BEFORE_NO_PREDICATE = re.compile(r"\b(?:killed|dead|killing|kill)\s(?:or|and/or)\s$", re.IGNORECASE)

FATAL_SHOT = re.compile(
    r"\b(?:lined up|raised hands|hands (?:raised|tied|up|bound)|prisoners?|captured|surrender\w*|gave up|given up|rounded up|found|one after|point.blank|close range|head|basement|cellar|ditch|firing squad|bodies|body|old man|civilians|from (?:his|her))\b",
    re.IGNORECASE,
)
"""What makes "shot" a killing where nothing tells that the shot one lived."""
SURVIVED = re.compile(
    r"\b(?:surviv(?:ed|es|ing)|lived|lives|is alive|wounded|injured|hospital|hurt)\b", re.IGNORECASE
)
SHOT_NOUN = re.compile(
    r"\b(?:one|an?|the|first|no|single|warning|every|each|of|last|this|that)\s$", re.IGNORECASE
)
"""Before "shot", the noun."""
SHOT_THINGS = re.compile(
    r"\s(?:(?:\w+\s){0,3}down|at(?! least| close)|up|footage|into|through)\b", re.IGNORECASE
)

# The dead and the wounded as a number that is stated: "the number of people killed rose to six".
_DEAD = r"(?:dead|victims|killed|deaths?|fatalities|death toll|people killed|civilians killed|those killed|victims killed|martyrs)"
_HURT = r"(?:wounded|injured|hurt|injuries|people injured|people hurt|people wounded|those injured|casualties wounded)"
_STATED = r"(?:(?!dead|killed|died)[^.;]){0,60}?\b(?:to|at|as|of|is|was|are|were|reached|reaches|stands at|stood at|now|hit|numbers?|numbered|exceeds)\s"
_GROWN = r"(?:(?!dead|killed|died|wounded|injured|hurt)[^.;]){0,110}?\b(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed)?|grown|grew|grows|gone up|went up|goes up|increased|are now|is now)\s(?:to\s|up to\s)?$"
TOLLS: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("killed", re.compile(rf"\b(?:number of (?:the )?{_DEAD}|(?:death )?toll|(?<!among )(?:its|their|the) (?:dead|martyrs)(?! (?:in|who|was|were|are|is)\b))\b{_STATED}$", re.IGNORECASE)),
    ("killed", re.compile(rf"\b(?:number of (?:the )?{_DEAD}|{_DEAD})\b{_GROWN}", re.IGNORECASE)),
    ("injured", re.compile(rf"\b(?:number of (?:the )?{_HURT}|{_HURT})\b{_GROWN}", re.IGNORECASE)),
    ("injured", re.compile(rf"\b(?:number of (?:the )?{_HURT}|(?<!among )(?:its|their|the) (?:wounded|injured)(?! (?:in|who|was|were|are|is)\b))\b(?:{_STATED}|,?\s)$", re.IGNORECASE)),
)  # fmt: skip
"""What stands right before the number."""
GROWN = re.compile(
    r"\b(?:ris(?:e|es|en|ing)|rose|climb(?:s|ed|ing)?|gr[eo]wn?|grows|gone up|went up|goes up|increased?s?|jumped|now)\s(?:again\s)?(?:(?:up )?to\s|at\s)?(?:up to\s)?$",
    re.IGNORECASE,
)
"""Of a stated toll: the number that it has come to."""
TOLLS_BEHIND: tuple[tuple[Kind, re.Pattern[str]], ...] = (
    ("killed", re.compile(rf"\s(?:the )?(?:number of (?:the )?{_DEAD}|death toll)\b", re.IGNORECASE)),
    ("injured", re.compile(rf"\s(?:the )?number of (?:the )?{_HURT}\b", re.IGNORECASE)),
    ("killed", re.compile(r"(?: more| other| \w+ian)? lives\b", re.IGNORECASE)),
)
"""What stands right behind it: "taking to six the number of people killed", "took nine lives"."""
FINAL = re.compile(
    r"\b(?:so (?:it is|it’s|it's|that makes|there are|there were|we have)|that makes|(?:which )?brings? (?:it|the toll|the total)|bringing|in all,|in total|total of|altogether|taking to|put right|turned out|(?:tak|bring|rais)(?:es|ing|ed|e)? (?:that|it|this|the (?:dead|wounded|injured|toll|figure|number|count|total)) to|took (?:it|the (?:dead|toll|number)) to|the figure of|now (?:it is|it’s|it's|there are)|so:)(?!\w)",
    re.IGNORECASE,
)
"""Says that the number is the whole of it, whatever was told before."""
EARLIER = re.compile(
    r"\b(?:an earlier|the earlier|a first|the first|earlier|at first|initially|previously|first (?:spoke|said|gave|put|reported))\b[^.;]{0,40}\b(?:count|toll|report|figure|sp[eo]ak?e?s?|spoke|said|gave|given|put|reported|counted)\b",
    re.IGNORECASE,
)
"""Says that the number is an old one: "an earlier count had put the dead at 14"."""
SPEAKS = re.compile(
    r"\b(?:speaks?|spoke|counts?|counted|gives?|gave|says?|said|admits?|puts?|has|have|figure|raised|it is|it’s|it's|so:)\b",
    re.IGNORECASE,
)
"""May tell a number with no word of harm."""
GIVES = re.compile(r"\b(?:gives?|gave|puts?|admit(?:s|ted)?|claim(?:s|ed)?|acknowledged)\b", re.IGNORECASE)
"""Of a stated toll: somebody's own number."""
OTHER_SOURCE = re.compile(
    r"\b(?:sp(?:eaks?|oke|eaking) of|talk(?:s|ed)? of|puts? (?:it|them|the (?:dead|number|toll)) at|counts?|counted|has|have|says?|said|wr[io]tes?|reports?|reported|claims?|claimed|gives?|gave|admit(?:s|ted)?|listed|lists?|to|figure of|it is|it’s|it's|so:)\s(?:only\s|even\s|now\s)?[\"“]?$",
    re.IGNORECASE,
)
"""Before a number that another source gives for the same dead: "the volunteers speak of eleven"."""
BY_SOURCE = re.compile(
    r"[\"”]?,?\s(?:by|in)\s(?:the\s)?[\w’' -]{0,40}?(?:count|account|tally|figures?|reckoning|list|government|ministry|police|source|union)\b",
    re.IGNORECASE,
)
"""Behind one: "thirty-five, by the government's later count"."""
WHOLE_DAY = re.compile(
    r"\b(?:in (?:one|a single|a) day|in the (?:past|last) (?:week|month|year)|over the (?:past|last) (?:week|month|year)|since the (?:start|beginning|outbreak) of|since (?:the )?(?:full-scale )?invasion|since (?:february )?20\d\d|so far this (?:week|month|year)|this year alone|in the war so far|during the war)\b",
    re.IGNORECASE,
)
"""Totals of a day, a month or the war: figures, and no incident's."""

NONE_AT_ALL = re.compile(
    r"\b(?:(?:did not|didn[’']t) (?:hurt|injure|harm|wound|kill) any(?:one|body)|without (?:hurting|injuring|harming|wounding|killing) any(?:one|body)|without consequences for (?:people|the population|anyone)|(?:nobody|no one) (?:was )?and nothing (?:was|were) (?:hit|hurt|damaged)|nothing and (?:nobody|no one) was (?:hit|hurt)|not a scratch|there (?:are|were) no losses|(?:as for|of) (?:victims|casualties|(?:the )?(?:wounded|injured|dead)),? there (?:are|were) none|there was no ?(?:one|body) [\w ]{0,40}?who was (?:hurt|injured|harmed|wounded)|(?:nobody|no one) on (?:its|our|their|either) side was (?:hurt|injured|wounded|killed)|(?:people|residents|villagers|civilians|soldiers)(?: there| here| inside)? (?:weren[’']t|were not) (?:hurt|harmed|injured|wounded)|(?:nobody|no one) suffered|"
    r"no (?:casualties|victims|injuries|injured|wounded|deaths|dead|fatalities|killed|loss of life|losses among people|human losses|one was home|people)"
    r"|(?:without|neither|nor|no damage or|free of) (?:casualties|victims|injuries|injured|wounded|dead|loss of life|harm to (?:anyone|people))"
    r"|no harm to (?:anyone|people|anybody)|(?:harm|hurt|injur|wound|kill)(?:ed|t|ing)? (?:no ?(?:one|body)|none)|hit no ?(?:one|body)|(?:cost|claimed|took) no lives"
    r"|(?:came?|come) to no harm|(?:suffered|took) no (?:harm|injuries|losses)|casualties: (?:none|nil|no)|(?:was|were|is|are) not (?:\w+ly )?(?:hurt|harmed|injured|wounded)|escaped injury|(?:got|get|gets) off with (?:a|the) (?:fright|shock)|no one (?:among|of) [\w ]{2,24} suffered|so much as a scratch|of people,? (?:no ?one|nobody)|unhurt|unharmed|uninjured|unscathed"
    r"|neither [\w’' -]{2,40}? nor [\w’' -]{2,40}? (?:was|were) (?:hurt|injured|wounded|harmed|killed)|no (?:[\w-]+ ){1,3}(?:was|were) (?:hurt|injured|wounded|harmed)"
    r"|(?:with )?(?:no ?one|nobody)(?: else)? (?:was |were )?(?:there|in it|at home|inside)|(?:everyone|everybody|all|they) (?:is|are|was|were|got out|came out|came through|remained) (?:safe|whole|alive|unhurt|unharmed|uninjured|unscathed)"
    r"|(?:people|everybody|everyone|all|crew(?: of \w+)?|crews|staff|residents|passengers|family|inhabitants|workers|personnel|children|tenants|occupants) (?:(?:is|are|was|were|has|have|had) )?(?:been )?(?:all )?(?:safe|whole|unhurt|unharmed|uninjured|unscathed|escaped unhurt|left unhurt)"
    r"|(?:no ?(?:one|body)|no (?:people|residents|civilians|staff|workers|children|passengers)|none of [\w ]{2,20})\s(?:(?:on|in|at|of) (?:it|them|board|the \w+)\s)?(?:there\s)?(?:else\s)?(?:(?:was|were|is|in it|has been|had been|has|had|got|came to|came|suffered|been|to)\s)*(?:\w{2,10}ly\s)?(?:hurt|injured|wounded|killed|harmed|harm|hit|died|affected|inside))\b"
    r"(?!\s+(?:were |was |have been |had been )?(?:reported|yet|known|confirmed|recorded|so far))",
    re.IGNORECASE,
)  # fmt: skip
NO_INJURED = re.compile(
    r"\b(?:(?:no|without|nor|neither) (?:injuries|injured|wounded)|no (?:[\w-]+ ){1,3}(?:was|were) (?:injured|wounded)|(?:was|were|is|are) not (?:\w+ly )?(?:injured|wounded)|escaped injury|no ?(?:one|body)\s(?:there\s)?(?:else\s)?(?:(?:was|were|is|has been|had been)\s)?(?:\w{2,10}ly\s)?(?:injured|wounded)|(?:injured|wounded) no ?(?:one|body))\b",
    re.IGNORECASE,
)
NO_KILLED = re.compile(
    r"\b(?:(?:no|without|nor|neither) (?:deaths|dead|fatalities|killed)|(?:no|without) loss of life|no ?(?:one|body)\s(?:there\s)?(?:else\s)?(?:(?:was|were|is|has been|had been|has|had)\s)?(?:killed|died)|killed no ?(?:one|body)|(?:cost|claimed|took) no lives)\b",
    re.IGNORECASE,
)
BOTH_KINDS = re.compile(
    r"\b(?:dead|killed|deaths) (?:or|and|nor) (?:no )?(?:wounded|injured|injuries|hurt)\b", re.IGNORECASE
)
UNREPORTED = re.compile(
    r"\b(?:no|without)\b[^.;]{0,30}\b(?:(?:been|were|was|are|is) (?:immediately )?(?:reported|known|confirmed|recorded)|known|confirmed)\b|\bno (?:(?:immediate|early|initial) )?(?:reports?|information|word|data|news) (?:of|on|about)\b|being clarified|is being established|yet to be",
    re.IGNORECASE,
)
"""Says that none are known of: no zero."""
UNKNOWN_DEAD = re.compile(
    r"\ban? (?:unknown|unspecified|uncertain) number of (?:deaths|dead|people killed|fatalities)\b|\b(?:there (?:are|were)|with) (?:\w+ )?(?:dead|deaths|fatalities)(?=\s*[,.;)]|\s*$|\s(?:and|in|among|at)\b)",
    re.IGNORECASE,
)
THERE_ARE_INJURED = re.compile(
    r"\b(?:there (?:are|were|is)|with) (?:\w+ )?(?:dead and )?(?:wounded|injured)(?=\s*[,.;)]|\s*$|\s(?:and|in|among|at)\b)",
    re.IGNORECASE,
)
MANY = re.compile(
    r"\bthe (?P<kind>wounded|injured|dead|killed) are (?:many|numerous|countless)\b", re.IGNORECASE
)
ALIVE = re.compile(
    r"\b(?:all|both|everyone|everybody|all (?:of )?(?:them|\w+))(?: (?:on board|aboard|inside|there))? (?:(?:are|were|is|was) )?(?:alive|survived)\b",
    re.IGNORECASE,
)
"""Says that nobody died, and nothing of wounds."""
NO_SURVIVORS = re.compile(
    r"\b(?:no (?:survivors|one survived)|nobody survived|none (?:of them )?survived)\b", re.IGNORECASE
)
ALL_OF_THEM = re.compile(
    r"\b(?:all(?: of)?(?: (?:them|the \w+))?|both(?: of them)?|everyone|everybody)(?: (?:inside|aboard|on board|there|in it))?\s(?:(?:were|was|are|is|have|had|been|of them)\s)*$",
    re.IGNORECASE,
)
"""Before a predicate whose people were counted earlier: "all of them were killed", "everybody inside dead"."""
