"""English for absences: what may be missing, and the words that say that it is."""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _by_word(table: dict[str, str]) -> dict[str, str]:
    return {word: of for of, words in table.items() for word in words.split()}


NOUNS = _by_word(
    {
        "confirmation": "confirmation verification corroboration acknowledgement acknowledgment admission",
        "denial": "denial denials",
        "comment": "comment comments statement statements word words remark remarks communique communiqué mention",
        "answer": "response responses answer answers reply replies reaction reactions",
        "clarification": """clarification clarifications explanation explanations detail details information timeline
            timetable breakdown specifics reason reasons cause causes date dates name names account finding findings
            result results version justification schedule length term deadline ceasefire truce""",
        "figures": """figure figures data number numbers statistics toll tolls count counts estimate estimates losses
            casualties list lists""",
        "claim of responsibility": "claim claims",
        "evidence": "evidence proof file files record records picture pictures image images",
        "access": "access",
    }
)
"""What is missing, by the noun that names it. What is missing goes by the words that docs/methods uses."""

VERBS = _by_word(
    {
        "confirmation": "confirm verify acknowledge corroborate authenticate admit substantiate",
        "denial": "deny refute",
        "comment": "comment speak mention utter",
        "answer": "respond reply answer react receive hear get pick",
        "clarification": """clarify explain specify elaborate disclose identify reveal detail say tell state name
            indicate announce write""",
        "figures": "publish release issue update give provide offer share present produce supply submit make show print",
        "claim of responsibility": "claim",
    }
)
"""What is missing where somebody has not done this. A verb of giving takes it from its object."""
RECEIVE = _words("receive hear get")
"""Whoever has not received it is not the silent one; whom it was to come from is."""
IRREGULAR = {"said": "say", "wrote": "write", "written": "write", "shown": "show", "told": "tell", "gave": "give", "given": "give", "spoke": "speak", "spoken": "speak", "made": "make",
             "says": "say", "tells": "tell", "heard": "hear", "got": "get"}  # fmt: skip

OBJECT = _words("mention explain specify disclose identify reveal detail name")
"""These are one with an object or a question: "did not name the units", "has not explained why"."""
QUESTION = _words("say tell state indicate announce speak admit write")
"""These are one only with what was left unsaid: "did not say whether", "has yet to speak about"."""
GIVE = _words(
    "publish release issue update give provide offer share present produce supply submit make show print"
)
"""These are one only with a noun of ``NOUNS``: "has published no toll"."""
WOULD_NOT = _words(
    "comment confirm say give name elaborate reveal disclose specify identify provide tell verify"
)
""" "Would not say" is a silence kept; "would not respond" may be an announcement."""
COULD_NOT = _words("confirm verify corroborate authenticate substantiate")
""" "Could not verify"; "could not say" tells of one who does not know."""
DELIVERED_TO_OTHERS = _words(
    "fire shelling fighting attack attacks provocation provocations force gunfire rockets bombardment treatment"
)
"""A response to these is a blow and no answer."""
ACT_CLAIMED = _words(
    "responsibility attack attacks strike strikes act acts blast explosion raid killing assassination operation it"
)

GIVING = _words(
    """use used provide provides provided providing give gives gave given giving offer offers offered offering make makes made making publish
    publishes published release releases released issue issues issued issuing present presents presented produce produces produced
    supply supplies supplied receive receives received share shares shared shown got gotten get gets have has had seen see sees say said says
    name names named cite cites cited report reports reported announce announces announced set sets mention mentions mentioned
    disclose discloses disclosed specify specified state states stated reveal reveals revealed"""
)
"""What a party does with a comment, a figure, a proof: "provides no clarifications", "names no cause"."""
HAVING = _words("has have had having")
HELD = _words("comment access")
"""What one can have and lack by silence. One who "has no information" answers; one who "has no answer" has asked."""
COUNTED = _words("losses casualties figure number count data toll")
"""Nouns that tell harm where they are reported or had: "reported no casualties" counts none, "published no losses" is silent."""
PUBLISHING = _words(
    "publish publishes published release releases released give gives gave given issue issues issued provide provides provided supply supplied"
)
RECEIVING = _words("receive received receives get gets got gotten had have has seen see heard hear hears")
"""From whom it was not received is the silent one."""
QUALIFIERS = _words(
    """immediate official independent public further new more additional formal direct other clear definitive precise specific recent any
    updated such single separate detailed firm concrete written prompt visible proper final exact credible a an"""
)
SILENT = _words("silent mum lipped tightlipped silence")
"""The tokens part "tight-lipped"."""
QUIET = _words("quiet")
"""Silent only where something is told that it is quiet about: a night is quiet, too."""
KEEPING = _words(
    "remain remains remained stay stays stayed keep keeps kept is are was were be been has have had fall fell fallen maintain maintained maintains"
)
NOBODY = ("no one", "nobody", "none", "no group", "no organisation", "no organization", "no party", "no side", "no country",
          "no government", "no militant group", "no armed group", "no official", "no officials", "no faction", "no state",
          "no-one", "not one")  # fmt: skip
BOTH = _words("side party government army ministry camp of")
"""Behind "neither" they stand for the two that the report has just named."""
ASKED = _words(
    "question questions request requests query queries letter letters message messages call calls email emails e-mail e-mails inquiry inquiries enquiry enquiries appeal appeals"
)
UNANSWERED = _words("unanswered unreturned")
UNCONFIRMED = _words("unconfirmed unverified uncorroborated")
VERIFIED = _words(
    "verified confirmed corroborated authenticated substantiated verify confirm corroborate authenticate substantiate"
)
REACHED = _words("available reachable reached unavailable")
IGNORED = _words("ignored ignores")
RETURNED = _words("return returned")
OBSERVERS = _words(
    """mission missions delegates journalist journalists reporter reporters media press observer observers monitor monitors inspector inspectors investigator
    investigators expert experts outsider outsiders correspondent correspondents investigation mission"""
)
"""Those who look for others, and whose missing access leaves things unseen."""
LET_IN = _words("let allowed permitted granted given admitted")
SHUT_OUT = _words("denied refused barred blocked")
NEAR_OR_IN = _words("access near in into inside to entry enter visit reach through")
WHETHER = _words("whether when how why where what who which if whose")
MORE = _words("more anything further publicly openly much")
YET = _words("yet so far")
FAILING = _words("failed fails fail failing unable")
ARMY_OF_WAR = {"RSF": "SAF"}
"""In a war with the one on the left, the bare words "the army" name the one on the right."""
ARMY = _words("army military")
PERSON_WORDS = _words("he she")
BODY_PRONOUNS = _words("it they which that who this these those")
SAYING_THINGS = _words(
    "statement statements communique communiqué post posts announcement readout message report briefing reply answer bulletin"
)
"""What a party puts out; whose it is is told before "'s"."""
PAPERS = _words(
    "text texts paper papers document documents protocol agreement deal accord truce plan order decree resolution memorandum declaration treaty map annex announcement handbill notice leaflet"
)
"""What these do not say stays open between the parties, and is the silence of nobody."""
REPLYING = _words("answered replied responded published shown released confirmed answers replies")
"""With "none" behind: "has replied to none of them"."""
TO_WHOM = _words("us me them reporters journalists")
SHOWING = _words("publish release show produce present print")
"""With a pronoun for what was asked, these are a proof withheld: "has published neither"."""
POINTED_AT = _words("it them either neither any none anything these those")
FALL_SILENT = _words(
    "guns gun sirens siren artillery front line night nights streets street batteries battery cannon cannons mortars"
)
"""These are silent, too, and keep nothing back."""
SPEAKERS = _words(
    """ministry ministries government army military command commander commanders office officials official spokesman spokeswoman spokesperson
    president minister governor mayor authorities authority council leadership leaders leader side sides party parties palace headquarters
    staff agency service police court company operator owner administration embassy delegation group movement rebels militants
    others everyone nobody media channels bloggers propagandists diplomats mediators generals media presidency cabinet"""
)
"""Whom a report can call silent; guns, sirens and nights fall silent, too."""
