"""English words of pledges."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# Nouns of a word given between parties at war.
TRUCE = re.compile(
    r"\b(?:cease-?fires?|truces?|pauses?|moratoriums?|armistices?|cessation of hostilities|silence regime|regime of silence|gentlem[ae]n[’']s agreements?|unwritten (?:understanding|agreement)|humanitarian corridors?|safe passage|prisoner (?:exchange|swap)s?|exchange of prisoners|prisoner-exchange|swap of prisoners)\b",
    _I,
)
# A war's promise is about one of these acts.
MATTER = re.compile(
    r"\b(?:brought home|gone|take over|keep (?:still|silent|quiet)|ceas(?:e|es|ed|ing)|halt\w*|stop\w*|attack\w*|str(?:ik\w+|uck)|shell\w*|fir(?:e|es|ing)|guns?|bomb\w*|hostilit\w+|fight\w*|cease-?fires?|truces?|armistice|pauses?|moratorium|withdraw\w*|pull (?:back|out)|draw(?:s|n)? back|exchang\w+|swap\w*|prisoners?|captives?|hostages?|releas\w+|hand(?:s|ed|ing)? over|corridors?|passage|aid|"
    r"humanitarian|evacuat\w+|convoys?|cross\w+|blockade|ports?|ships?|shipping|vessels?|energy|infrastructure|civilian\w*|advance|offensives?|drones?|missiles?|operations?|military|disarm\w*|bodies|weapons|arms|target\w*|flights?|troops|soldiers|harm|safe\w*|departure|silence|quiet|wounded|injured|"
    r"searched|silence regime|ports|open(?:ed|s)?|free(?:d|s)?|let (?:go|through|in)|return(?:ed|s)?|spar(?:e|es|ed|ing)|respite|convention|delay|women|children|reunit\w+)\b", _I)  # fmt: skip
MEDIATORS = frozenset(
    {
        "Qatar",
        "Egypt",
        "Turkey",
        "United Nations",
        "United States",
        "Saudi Arabia",
        "Switzerland",
        "France",
        "Oman",
        "United Arab Emirates",
        "Vatican",
        "Red Cross",
        "European Union",
    }
)
ISSUED = re.compile(
    r"\b(?:ministry|statement|command|general staff|armed forces|council|coordination unit|press service|telegram|governor|administration|message)\b",
    _I,
)
# The words after one of these list what is in a deal.
CONTENT = re.compile(
    r"\b(?:this is what is in it|(?:signed|agreed|announced) the following|the following (?:terms|points)|by the text|(?:published|issued|signed|adopted) (?:one|a|the) (?:joint )?(?:statement|text|declaration|document|paper|agreement)|under the (?:[\w’'-]+ ){0,3}?(?:deal|plan|agreement|proposal|text|truce|accord)|"
    r"the (?:terms|text|plan|deal|agreement|proposal)(?: of [\w ]{3,30})? (?:says?|foresees?|provides?|runs)|(?:two|three|four|five) (?:parts|phases|stages)|(?:in the )?first (?:phase|part|stage)[,:])",
    _I,
)
JOINT_PAPER = re.compile(
    r"\b(?:published|issued|signed|adopted) (?:one|a|the) (?:joint )?(?:statement|declaration|document|agreement)",
    _I,
)
CONTENT_ENDS = re.compile(r"^\W*(?:not in it|and today|meanwhile|outside)\b|\?$", _I)
_C = r"(?:“[^”\n]{1,80}”|[^.;”]|\.(?=\s?[^\s”\"]))"
"""Any sign inside a sentence, which ends at its last stop: one in "Jan. 19" or "U.N." ends none."""
MAY_GIVE = re.compile(
    r"undert|pledg|promis|guarant|offer|oblig|bound|deal|agree|accord|truce|cease|pause|plan\b|sign|harm", _I
)
"""A sentence without one of these, and without a matter of war, gives no word: most are passed over at one search."""
GAVE = re.compile(
    r"\b(?:agreed|agrees?|agreeing|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed)?|undert(?:akes?|ook|aken)|taken on|commit(?:s|ted)?(?: itself| himself| themselves)?|guarantee[sd]?|consent(?:s|ed)?|accept(?:s|ed)?(?: [\w’'.-]{1,30}){0,3}? (?:proposal|offer|request|plan|call)|accept(?:s|ed)?|swore|sworn|(?:is|are|was|were) (?:ready|prepared|willing)|"
    r"assur(?:es?|ed)(?:\s[\w’'.-]{1,30}){1,16}?|g(?:ave|iven|ives?) (?:[\w’'.-]{1,30}\s){0,3}?(?:(?:his|her|its|their|the) word|(?:an? |the )?(?:assurances?|guarantees?|undertaking|commitment|promise)s?)|(?:assurances?|undertakings?|promises?|commitments?|pledges?|obligations?|understandings?)(?: (?:by|from|of) (?:[\w’'-]{1,30}\s?){1,4}| given)?)"
    rf"(?:, [^,;.]{{3,60}}(?=,))?(?: (?:in|on|last) (?!an?\b)(?:[\w’'-]{{1,20}}\s?){{1,2}})?[,:]?\s{{1,3}}(?:(?:separately|in principle|once more|again|each) (?:with [^,.;]{{1,60}} )?)?(?P<act>(?:not to|never to|to|that|on an?|to an?|an?)\s{_C}{{3,240}})",
    _I,
)
UNDERTOOK = re.compile(
    rf"\b(?:undert(?:akes?|ook|aken|aking)|pledg(?:es?|ed)|promis(?:es?|ed)|guarantee[sd]?|(?:have|has|had|we) guaranteed?)(?:, [^,;.]{{3,40}},)?\s(?P<act>(?:not to|to|the|that)\s{_C}{{3,200}})",
    _I,
)
"""A word given, whatever it is about."""
IS_PROMISED = re.compile(
    rf"\b(?:is|are|was|were)\s(?:\w+ly\s)?(?P<act>(?:guaranteed|promised|assured|granted)\s{_C}{{3,160}})", _I
)
UNDERSTOOD = re.compile(
    rf"\b(?:understandings?|gentlem[ae]n[’']s agreements?|arrangements?|agreements?|deals?|accords?)\b[^.;:]{{0,60}}:\s(?P<act>{_C}{{6,160}})",
    _I,
)
NOTHING_TO = re.compile(
    rf"(?P<act>\b(?:no (?:[\w’'-]+ ){{1,3}}|(?:all |the )?(?:hostilities|fighting|attacks|strikes|operations|fire) )(?:(?:is|are|was|were) to|will|would|shall) (?:be )?[\w’'-]+{_C}{{0,160}})",
    _I,
)
"""A duty whose subject is the act: "no fire is to be opened", "hostilities would cease"."""
_ENDS_OF = r"(?:end|stop|cease|halt|be (?:halted|stopped|suspended|paused))"
FIGHTING_ENDS = re.compile(
    rf"(?P<act>\b(?:all |the )?(?:hostilities|fighting|attacks|strikes|shelling)\s(?:(?:across|along|between|in|on|around|over)\s(?:[\w’'-]+\s){{1,6}}?)?(?:will|would|shall|is to|are to)\s{_ENDS_OF}\b{_C}{{0,120}})",
    _I,
)
DECLARED_BY = re.compile(r"\b(?:declared|announced|ordered|proclaimed|introduced) by (?:the )?$", _I)
OF_ORDER = re.compile(r"(?:[’']s)?\s(?:order|decree|decision|declaration)\b", _I)
DECLARES = re.compile(r"\s(?:has |had )?(?:declared|announced|ordered|proclaimed|introduced)\b", _I)
NO_HOLDER = re.compile(
    r"(?:(?:the |a |this )?(?:statement|report|document|text|paper|letter|message|list|readout|release|communiqu[eé]|post|tweet)s?$|none\b|nobody\b|no one\b|both\b|each\b|by\b|(?:[\w’'-]+ ){0,3}(?:journalists?|reporters?|correspondents?|witnesses|residents|analysts?|experts?|observers|locals|people)$)",
    _I,
)
NAMED_GIVER = re.compile(
    r"(?:^|[.;:,]\s|\bthat\s|\s)(?:[Tt]he\s)?(?P<name>(?!The\b|And\b|But\b|In\b|On\b|At\b|It\b|They\b|He\b|She\b|We\b)[A-Z][\w’'-]+(?:\s(?:of\s)?[A-Z][\w’'-]+){0,4})\s(?:(?:has|have|had|also)\s){0,2}$"
)
SELF_SAID = re.compile(
    r"\b(?:said|says|wrote(?: back)?|writes|told|announced|announces|replied|answered|declared|stated|notified|promised)\b[^.;]{0,80}?\b(?:it|they|he|she)\s(?:also\s)?$",
    _I,
)
HAS_VERB = re.compile(r"\b(?:would|will|is|are|to|not)\s\w+|^(?!the\b|an?\b|all\b|its\b|their\b)[a-z]+\s")
SPARED = re.compile(
    rf"(?P<act>\b(?:no ?one|nobody|no (?:[\w’'-]+ ){{1,4}})(?:\s(?:[\w’'-]+ ){{0,4}})?(?:will|would|shall) be (?:harmed|searched|attacked|hit|touched|hurt|arrested|prosecuted|fired){_C}{{0,120}})",
    _I,
)
"""Nobody will be harmed: a word given by who says it."""
OBLIGED = re.compile(
    rf"\b(?:oblig(?:es|ed)|requir(?:es|ed)|commit(?:s|ted)|bound|binds)\s(?P<who>(?:[\w’'-]+\s){{1,6}}?)(?P<act>(?:not to|to)\s{_C}{{3,160}}?)(?=,\sand\s[A-Z]|,\sand left|[;.]|$)"
)
ALSO_OBLIGED = re.compile(
    rf",\sand\s(?P<who>[A-Z](?:[\w’'-]+\s){{1,6}}?)(?P<act>not to\s{_C}{{3,160}}?)(?=,\sand\s|[;.]|$)"
)
DEAL_CALLS = re.compile(
    rf"\b(?:agreement|deal|text|accord|truce|cease-?fire|plan|document|terms?)\s(?:also\s)?(?:calls? for|called for|requires?|required|obliges?|obliged|mandates? that|stipulates? that|provides? that|provided that|foresees? that)\s(?P<who>(?:[\w’'-]+\s){{1,6}}?)(?P<act>(?:not to|to|will|would|must|shall|be|withdraws?|releases?|pulls?|hands?)\s{_C}{{3,160}})",
)
DEAL_INCLUDES = re.compile(
    rf"\b(?:agreement|deal|text|accord|truce|cease-?fire|document)\s(?:also\s)?(?:includes?|included|provides? for|provided for|envisage[sd]?|foresees?|entails?|comprises?|allow(?:s|ed) for|calls? for|called for)\s(?P<act>(?!(?:the\s)?(?:he|she|it|they)\b)(?:an?|the|allowing|letting|releasing|halting|opening|free|immediate|[\w’'-]+)\s{_C}{{3,240}})",
    _I,
)
EACH_DOES = re.compile(
    rf"\b(?:each side|both sides|each party|both parties|the (?:two )?sides|the parties)\s(?P<act>(?:gives? up|frees?|releases?|hands? over|stops?|halts?|withdraws?|exchanges?|returns?|undertakes?|agrees?)\b{_C}{{3,160}})",
    _I,
)
QUESTION_PUT = re.compile(
    r"\W*(?:and |so )?(?:today|now|what next|why|question|q|claim)\s?:|.{0,200}\b(?:who|what) (?:lies|else)\b",
    _I,
)
ANNOUNCED_THAT = re.compile(
    rf"\b(?:announc(?:es?|ed)|declar(?:es?|ed)|decid(?:es?|ed)|inform(?:s|ed)(?: [\w’'-]+){{1,4}})(?: [\w’'-]+){{0,5}}? that\s(?P<act>{_C}{{3,120}}?\b(?:will|would|shall)\s(?:not\s)?(?:be\s)?(?:open|reopen|releas|free|halt|suspend|stop|withdraw|exchang|hand|allow|admit|let|ceas|paus|lift|evacuat|spar|return|brought)\w*{_C}{{0,160}})",
    _I,
)
ORDER_ISSUED = re.compile(
    rf"\b(?:issu(?:es?|ed|ing)|g(?:ave|ives?|iven|iving)|sign(?:s|ed))\s(?:[\w’'-]+\s){{0,5}}?(?:orders?|instructions?|command|decree|directive)\s(?P<act>(?:not )?to (?:stop|halt|cease|hold|observe|refrain|suspend|pause|withdraw|spare|let|open|release|free|not)\b{_C}{{3,200}})",
    _I,
)
ORDERED_STOP = re.compile(
    rf"\border(?:s|ed|ing)?\s(?P<act>(?:all |the |any )?(?:fighting|hostilities|attacks|strikes|military (?:activity|activities|operations)|operations|combat|fire|shelling)\s(?:to\s)?(?:stop|cease|halt|pause|be (?:halted|stopped|suspended)){_C}{{0,160}})",
    _I,
)
AGREED_DEAL = re.compile(
    rf"\b(?:agreement|deal|understanding|accord)\s(?:(?:has|had|have) been |was |is |were )?(?:reached|struck|agreed|concluded|made|signed)(?: [\w’'-]+){{0,6}}? (?P<act>to (?:extend|prolong|renew|halt|stop|cease|release|exchange|free|open|pause|suspend|implement|withdraw|let|allow)\b{_C}{{3,160}})",
    _I,
)
"""A deal said to have been reached, by whichever sides there are."""
ORDERED_TO = re.compile(
    rf"\b(?:order(?:s|ed)?|instruct(?:s|ed)?|command(?:s|ed)?)\s(?:(?:his|her|its|their|the|all|Russian|Ukrainian|Israeli)\s){{1,3}}(?:armed |ground )?(?:forces|troops|army|military|units|soldiers|fighters|men|commanders|air force)[\w ]{{0,20}}?\s(?P<act>(?:not )?to (?:stop|halt|cease|hold|observe|refrain|suspend|pause|withdraw|spare|let|open|not)\b{_C}{{3,240}})",
    _I,
)
_DEAL_NAME = r"(?:cease-?fires?|truces?|armistice|pauses?|moratoriums?|cessation of (?:hostilities|fire)|silence regime|regime of (?:silence|quiet)|lulls?|standstill|(?:humanitarian |safe |evacuation )?corridors?|safe passage|(?:prisoner|captive)s?[- ](?:exchanges?|swaps?)|exchanges? of (?:prisoners|captives|bodies)|days? without (?:attacks|strikes|fire|drones)|ban on (?:strikes|attacks)|(?:temporary |complete |full |immediate )?(?:halt|stop|end) (?:to|in) (?:all )?(?:military |combat |offensive )?(?:operations|activit(?:y|ies)|hostilities|strikes|attacks|fighting|shelling)|(?:temporary |complete |full |immediate )?(?:halt|stop|end) (?:to|in) (?:such|these|those|the) (?:operations|strikes|attacks))"
DECLARED = re.compile(
    rf"\b(?:declar(?:es?|ed|ing)|announc(?:es?|ed|ing)|(?<!in )order(?:s|ed)?|introduc(?:es?|ed|ing)|proclaim(?:s|ed)?|broker(?:s|ed)?|conclud(?:es?|ed)|(?<!was )(?<!been )(?<!were )reach(?:ed)?|establish(?:es|ed)?|grant(?:s|ed)?)\s(?P<act>(?:[“\"‘]?[\w’'-]{{1,25}},?\s){{0,7}}?[“\"‘]?{_DEAL_NAME}\b{_C}{{0,160}})",
    _I,
)
CONFIRMED = re.compile(
    rf"\b(?:extend(?:s|ed|ing)?|prolong(?:s|ed)?|renew(?:s|ed)?|approv(?:es?|ed|ing)|ratif(?:y|ies|ied|ying)|endors(?:es?|ed)|confirm(?:s|ed|ing)?|join(?:s|ed)?|observ(?:es?|ed)|keep to|kept to)\s(?P<act>(?:[“\"‘]?[\w’'-]{{1,25}},?\s){{0,7}}?[“\"‘]?{_DEAL_NAME}\b{_C}{{0,160}})",
    _I,
)
_NAMED_DEAL = rf"\b(?:an?|the|this)\s(?:(?!an?\s|the\s|by\s|who\s|of\s)[“\"‘]?[\w’'-]{{1,25}},?\s){{0,6}}?[“\"‘]?{_DEAL_NAME}\b"
IS_DECLARED = re.compile(
    rf"(?P<act>{_NAMED_DEAL}(?:{_C}{{0,140}}?(?=\s(?:is|are|was|were|has been|have been|had been|will be|will|that [A-Z][\w’'-]{{1,20}})\s)|[”\"’]?(?:\s(?:in|for|on|around|along|over) [\w’' -]{{3,40}}?)?(?=,?\s(?:declared|announced|ordered|introduced|agreed|proclaimed)\b)))(?:,?\s(?:is|are|was|were|has been|have been|had been|will be|will|that [A-Z][\w’'-]{{1,20}}))?,?\s(?:declared|announced|ordered|introduced|agreed(?! to)|proclaimed|signed|promised|(?<=will )take place|established)\b",
    _I,
)
OFFERED = re.compile(
    rf"\boffer(?:s|ed|ing)?\s(?:[\w’'-]{{1,25}}\s){{0,2}}?(?P<act>(?:to|an?|the|\w{{2,10}} days|\w{{2,10}} hours)\b{_C}{{3,200}})",
    _I,
)
PLAN = re.compile(r"\b(?:proposal|plan|deal|truce|pause|stop|terms)\b", _I)
SIGNED_ON = re.compile(
    rf"\b(?:signed (?:up to|off on)|put (?:his|its|their) (?:name|signature) to|signed)\s(?P<act>(?:the|an?|mirror|separate)\s{_C}{{3,160}})",
    _I,
)
_ACTS_AHEAD = r"(?:(?:not|no longer|never) (?:attack|strike|shell|fire|bomb|target|storm|advance|open fire|touch|harm|hinder|impede|obstruct|take advantage|use|hit|launch|move|enter|be (?:attacked|fired|searched|harmed|hit|struck|shelled|bombed|targeted))|cease|halt|stop|end|hold (?:fire|off|back|its fire|their fire|to)|refrain|suspend|pause|withdraw|pull (?:back|out)|move (?:its|their|back|north|south)|draw back|release|free|let|hand over|return|exchange|swap|open|reopen|allow|admit|secure|guarantee|spare|observe|respect|honou?r|uphold|implement|maintain|abide|adhere|comply|keep to|keep (?:still|silent|quiet|its|their)|ensure|evacuate|reunite|lift|silence|answer|leave|take over|pull back|enter|be (?:\w{1,15} )?(?:released|freed|opened|safe|lifted|exchanged|handed over|let|returned|brought|spared|gone|halted|suspended|withdrawn|allowed|reunited|no))"
WOULD = re.compile(
    rf"\b(?:would|will|shall|must|is to|are to|was to|were to|undertakes? to|(?:we|they|it)[’']ll)\s(?P<act>(?:also |then |both |each |\w{{3,14}}ly ){{0,2}}{_ACTS_AHEAD}\b{_C}{{3,240}})",
    _I,
)
LISTED_VERB = re.compile(
    r"\b(?:hands over|lets go|draws? back|pulls? (?:back|out)|returns|releases|frees|withdraws|stops|ends|halts|opens|moves|leaves|stays|lifts|(?:is|are) (?:\w+ )?(?:returned|released|exchanged|freed|opened|handed|withdrawn|halted|lifted|deployed|let|declared|to be))\b",
    _I,
)
LISTED = re.compile(
    rf"(?P<act>(?:(?<=^)|(?<=[.;:]\s)|(?<=,\s)|(?<=\sand\s))(?:[\w’'-]{{1,20}},?\s){{0,9}}?(?:hands? over|lets? go of|draws? back|pulls? (?:back|out)|returns|releases|frees|withdraws?|stops?(?= at)|ends(?= within| at| on)|halts|opens|moves|lifts|(?:is|are) (?:\w+ )?(?:returned|released|exchanged|freed|opened|handed over|withdrawn|halted|lifted|let through|to be let))\b{_C}{{0,160}}|(?<=:\s)(?:full |complete |an? )?(?:ceasefire|truce|withdrawal|release|exchange|halt)\b{_C}{{3,200}}|\b[Nn]o\s(?:movements?|flights?|aircraft|drones|strikes|attacks|shelling|fire|fighting)\b{_C}{{3,160}})"
)
"""A duty as the text of a deal lists it, in the present tense or as a note."""
DEAL_EXTENDED = re.compile(
    rf"(?P<act>\b(?:an?|the|this|its)\s(?:[\w’'-]{{1,20}},?\s){{0,5}}?(?:agreement|deal|initiative|accord|truce|cease-?fire|pause|moratorium)\b[^.;]{{0,120}}?\s(?:has been|have been|was|is|will be|had been)\s(?:once again\s|again\s|\w+ly\s)?(?:extended|renewed|prolonged)\b(?:\s(?:for|by|until|to)\s{_C}{{3,60}})?)",
    _I,
)
DEAL_PLANNED = re.compile(
    r"(?P<act>\b(?:an?|the)\s(?:[\w’'-]{1,20}\s){0,3}?(?:exchange|swap|corridor|evacuation|truce|ceasefire|pause|handover)\b(?: of [\w ]{3,30})?)\s(?:was|is|had been|has been)\s(?:planned|scheduled|agreed|due|set|arranged)\b",
    _I,
)
DEAL_RUNS = re.compile(
    rf"(?P<act>\b(?:an?|the|this|its|their|another|present|last|both)\s(?:(?!before|after|during|of|on|in|for|meant|shortly|into|since|between|that|which|who|sa(?:ys?|id)|claims?)[“\"‘]?[\w’'-]{{1,25}}[”\"’]?,?\s){{0,6}}?[“\"‘]?{_DEAL_NAME}\b{_C}{{0,200}}?)\s(?:takes?|took|came|comes|entered|goes|went|runs?|ran|lasts?|lasted|holds?|held|will|began|begins?|starts?|started|applies|covers?|covered|provides?|requires?|expires?|expired|ends?|ended|lapsed|(?:is|was)(?= (?:broken|violated|agreed|to|in|valid|over|due|supposed|meant|still|good|limited|for|about)\b)|(?:has|had)(?= (?:been|begun|ended|expired|held|run|come|taken|entered|lapsed)\b)|entered|enters|for)\b",
    _I,
)
NOT_TO = re.compile(
    r"\b(?:not to|never to|no (?:one|longer|fire|strikes?|attacks?|harm|drones?|flights?|aircraft|shelling|movements?|fighting)|not (?:attack|strike|shell|fire|be|take|use|hit|target)|without|nobody|neither)\b",
    _I,
)
DOES = re.compile(
    r"^\W*(?:to |that |would |will |it |they |we |the [\w’'-]+ )*(?:[\w’'-]+ ){0,10}?(?:withdraw\w*|releas\w+|exchang\w+|swap\w*|take control|entry of|permit\w*|hand\w* over|free\w*|open\w*|let\w*|allow\w*|return\w*|admit\w*|evacuat\w+|secur\w+|mov(?:e|es|ed|ing) |pull(?:s|ed)? (?:back|out)|draws? back|leave|leaving|reunit\w+|brought|bring|corridors?|passage|guarantee\w*|look at|fetch|deploy\w*|escort\w*|provid\w+|departure|convoys?|soldiers out|gone)\b",
    _I,
)
SUBJECT = re.compile(
    r"(?:^|[,;:]\s|\bthat\s)(?P<words>(?:[\w’'-]+\s){1,9})$|(?:^|[,;:]\s|\bthat\s)(?P<far>(?:an?|the|all)\s(?:[\w’'-]+\s){0,8}[\w’'-]+),\s[^,;]{3,60},\s$",
    _I,
)
EARLIER = re.compile(r"^\W*(?:the |its |an? )?(?:earlier|previous|past|former|last)\s", _I)
# In the future and no promise: what would happen to the other side, or fighting that goes on.
THREAT = re.compile(
    r"\b(?:end (?:all|the|this)? ?(?:war|regime)|target any|respond|retaliat\w+|until victory|leave (?:it|the matter) )\b",
    _I,
)
SUPPOSED = re.compile(
    r"\b(?:suppose|if|unless|whether|hopes?|hoped|fears?|feared|demand(?:s|ed)?|urg(?:e|es|ed)|call(?:s|ed) for|propos(?:es|ed)|want(?:s|ed)?|predict(?:s|ed)?|doubt(?:s|ed)?)\b",
    _I,
)
NO_ACT = re.compile(
    r"^\W*on (?:an?|the) (?:list|date|agenda|text|format|venue|place|framework|draft)\b|^\W*to (?:in|on|at|by|after|before|during|take part|attend)\b|^\W*to (?:work (?:towards?|on|together)|continue (?:talks|talking|working|negotiat\w+|discussions))\b",
    _I,
)
AIMED = re.compile(
    r"\b(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|order|seek(?:s|ing)?|sought|work(?:s|ed|ing)?|efforts?|tr(?:y|ies|ied|ying)|bid|attempts?|talks|negotiations|urged|failed|unable|push(?:es|ed|ing)?|pressure|chance|call(?:s|ed|ing)?|need|want(?:s|ed)?)\s(?:[\w’'-]+\s){0,3}?(?:to|at|towards?|for)\s$|\b(?:free|releas\w+)\s(?:itself |themselves )?(?:of|from)\s(?:(?:the|its|their|his|her)\s)?$",
    _I,
)
SAID_TAIL = re.compile(
    r",\s(?:(?:the |a |its |his )?[\w’'. -]{2,60}\s)?(?:said|says|told|wrote|writes|according to|adding|declaring|framing|citing|continuing|saying|stating|calling|warning|after|as|which|who|but|while|ten days)\b|,?\s(?:said|says)\s",
    _I,
)
# A deal's name with what it covers ends here: what follows tells when, where or by whom it was made.
DEAL_HEAD = re.compile(
    rf"^\W*(?:(?:to|on|the|an?|its|their|another|this)\s){{0,3}}(?:[“\"‘]?[\w’'-]+,?\s){{0,6}}?[“\"‘]?(?:{_DEAL_NAME}|(?:cease-?fire|truce|prisoner[- ]exchange) (?:agreement|deal|plan)|(?:deal|agreement|proposal|plan|framework)(?! (?:to|for|on|under)\b))\b[”\"’]?",
    _I,
)
DEAL_TAIL = re.compile(
    r",\s(?!and\b)|\s(?:(?:after|ending|ended|brokered|mediated|sponsored|negotiated|backed|aimed|amid|so|which|who|that|is|are|was|were|has|had|have|will|would|because|as|since|plea|began|begins|officials|following|intended|starting|beginning|meant|pending|thanks|if)\b|at a\b|to (?:end|facilitate|enable|let|allow)\b|(?:early|late) (?:on\b|(?=\w+day\b))|in order\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:from|until)))",
    _I,
)
PLAIN_HALT = re.compile(
    rf"\W{{0,3}}(?:(?:to|would|will|shall)\s)*(?:end|stop|halt|cease)\s(?:all |the )?(?:hostilities|fighting|firing|combat|(?:military|combat) (?:activity|activities|operations|action))\b|\W{{0,3}}(?:(?:to|the|an?|would|observe|implement|extend|honou?r|respect|keep to|agree)\s)*(?:[“\"‘]?[\w’'-]+\s){{0,6}}?[“\"‘]?(?:{_DEAL_NAME}|(?:all |any |the )?(?:fighting|hostilities|military (?:activity|activities|operations|action)) (?:to |would |will )?(?:end|stop|cease|halt))\b(?! on (?:strikes|attacks))",
    _I,
)
UNDER_DEAL = re.compile(
    r"\baccording to the (?:[\w’'-]{1,20}\s){0,2}?(?:deal|agreement|truce|plan|terms|text)\b|\b(?:under|by|in|within) (?:the|its|this|their) (?:[\w’'-]{1,20}\s){0,4}?(?:statement of|deal|agreement|truce|cease-?fire|accord|terms?|text|pause|arrangement|document|memorandum|plan|order)\b|\bthe (?:deal|agreement|accord|text|document) (?:says|foresees|provides|requires|obliges|runs|states)|\b[Tt]he [Pp]arties (?:undertake|agree|commit|stop)|\bsigned\b",
    _I,
)
SAID_END = re.compile(
    r",\s(?:[\w’'.-]{1,25}\s){0,6}?(?:said|says|told|wrote|writes)\b.*$|,\s(?:and|but)\s(?=[A-Z]).*$",
    re.DOTALL,
)
QUOTE_ENDS = re.compile(r"[,.]?[\"”]\s(?=(?:the|a|an|he|she|it|they)\s|[A-Z])")
NEXT_PARTY = re.compile(
    r",\s(?:and\s)?(?:[\w’'-]+\s){1,6}?(?:may|is to|are to|will|would|shall|must)\s|,?\s(?:and|while|but)\s(?:the\s|that\s)?(?:[A-Z][\w’'-]{1,25}(?:\s[A-Z]?[\w’'-]{1,25}){0,3}|it|they|both|neither)\s(?:is|are|was|were|would|will|has|have|had|must)\b"
)
COLLECTIVE = re.compile(
    r"\b(?:both (?:sides|parties|countries|armies|governments)|(?:the )?(?:two |warring |rival |opposing )?(?:sides|parties|armies|countries|governments|factions|forces(?<=rival forces))|both|each|each side|neither side)(?:\s(?:in|to) (?:the )?[A-Z][\w’'-]+(?: conflict| war)?)?\s(?:[\w]{1,12}\s){0,4}$",
    _I,
)
# A giver that no table knows: "the authorities in Sanaa assured", "the elders of the town promised".
GIVER = re.compile(
    r"(?:^|[.;:,]\s|\bthat\s|\s)(?P<name>(?:[Tt]he|[Aa]n?)\s(?:[\w’'-]{2,20}\s){0,2}?(?:authorities|command|commander|brigade|army|council|leadership|government|fighters|rebels|militia|group|movement|front|union|elders|side|garrison|administration|ministry|forces|leader)(?:\s(?:in|of)\s(?:the\s)?[A-Z][\w’'-]{2,20}){0,1})\s(?:(?:has|have|had|also)\s){0,2}$"
)
PROPOSED = re.compile(
    r"\bpropos(?:es|ed|ing)\s(?:[\w’'-]+\s){0,4}?that\s(?P<whom>both (?:parties|sides)|the (?:two )?(?:parties|sides)|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?:\sand\s[A-Z][\w’'-]+)?)\s(?:[\w’'-]+\s){0,3}?(?P<act>(?:refrain|stop|halt|cease|observe|suspend|pause|release|exchange|hold)\b[^.;]{3,160})",
)
UNPUT = re.compile(r"\b(?:has|had|have) (?:not|never|yet)\b|\bwas (?:not|never|rejected)\b", _I)
ASKED_FOR = re.compile(
    r"\b(?:requests?|appeals?|asked|appealed)\s(?:[\w’'-]+\s){0,2}?(?:to\s)?(?P<whom>both (?:parties|sides)|the (?:two )?(?:parties|sides)|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\sfor\s(?P<act>[^.;]{3,160})",
)
BOTH = re.compile(r"\bboth\b|\bthe (?:two )?(?:parties|sides)\b", _I)
JOINS = re.compile(
    r"\s?(?:,|,? and|and with|with|nor)\s(?:the\s|with\s)?(?:Republic of\s)?(?:(?:[\w-]+\s){0,3}(?:group|movement|organi[sz]ation|militia|faction|party|paramilitary|paramilitaries|rebels?|militants?)\s)?"
)
"""What stands between two parties that give one word: "Israel and the militant Islamist group Hamas"."""
AND_OTHERS = re.compile(
    r"\sand\s(?P<name>(?:the\s)?(?:[\w’'-]+\s){0,3}?(?:rebels|separatists|militants|fighters|forces|militias?|factions|groups?|insurgents|authorities))\s(?:have\s|has\s|had\s|also\s){0,2}$"
)
FIRST_PERSON = re.compile(r"\b(?:we|I)\b[^.;]{0,12}$", _I)
THEY = re.compile(r"\b(?:they|we)\s(?:both\s|also\s|have\s|had\s){0,2}$", _I)
PRONOUN = re.compile(
    r"\b(?:it|they|he|she|its (?:forces|troops|army|men))\s(?:also\s|has\s|had\s|have\s)?$", _I
)
OF_DEAL = re.compile(
    r"\b(?:cease-?fires?|truces?|pauses?|moratoriums?|armistices?|cessation of hostilities|silence regime|regime of silence|corridors?|safe passage|agreements?|deals?|accords?|memorand\w+|the text|the proposal|the offer|the plan|the order|the step|the deadline|that date|extension|prolong\w*|renew\w*|took effect|takes effect|(?:came|come|comes|coming|went|go) into (?:force|effect)|runs out|withdraw\w*)\b",
    _I,
)
VIOLENT = re.compile(
    r"\b(?:continued to|(?:has|have|had|were|was)(?: been)? (?:released|freed|handed over|exchanged)|killed|wounded|injured|exploded|explosion|air ?strikes?|shelled|bombed|drone strike|was struck|was hit|gunmen)\b",
    _I,
)
ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e|es|ed)|appeal(?:s|ed)? to|call(?:s|ed) on)\s+(?P<whom>(?:(?:President|Prime Minister|Mr\.?|the|both|Russian|Ukrainian|leader)\s+){0,3}[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}|him|her|them|both sides|the two sides)\s+(?:personally\s+)?(?P<act>(?:not\s+to|to\s+(?:refrain|stop|halt|pause|hold|spare|suspend|observe|cease|let|allow|release))\b[^.;]*)",
    _I,
)
AGREED = re.compile(
    r"\b(?:(?P<who>he|she|it|they|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)\s+(?:has|have|had)?\s*(?:agreed|consented|accepted|said yes|promised|gave (?:his|her) word)\b(?:\s+to\s+(?:that|this|it|do (?:that|so|this)))?)"
)
# No pledge: a demand, a proposal, a plan that binds others, a promise to fight.
NO_PLEDGE = re.compile(
    r"\b(?:(?:ready|prepared|willing|vow(?:s|ed)?) to (?:launch|attack|fire|strike|hit|fight|respond|retaliate|resume|defend|repel)|weigh(?:s|ed|ing)?|consider(?:s|ed|ing)?|mull(?:s|ed|ing)?|call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|draft|suggest(?:s|ed)|wants?|hopes? (?:for|to)|talks (?:on|about)|discuss(?:es|ed|ing)?|negotiat(?:e|ed|ing)|possib(?:le|ility)|could|should|no (?:ceasefire|truce|pause|deal|agreement)|never accepted|reject(?:s|ed)?|rul(?:es|ed) out|until victory|"
    r"(?:to|will|would) (?:fight|respond|retaliate|avenge|continue|win|destroy|crush|send|supply|rebuild|invest)|retaliat\w+|did not|not yet|unless)\b",
    _I,
)
DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|never (?:agreed|promised|gave)|did not (?:agree|promise)|didn[’']t (?:agree|promise)|no such (?:agreement|promise)|there (?:is|was) no (?:agreement|deal))\b",
    _I,
)
SIGNED = re.compile(
    r"\b(?:sign(?:s|ed)|written|decree|letter|wrote|published (?:the|a) (?:text|list|statement)|memorandum|documents?|by the text|papers?)\b",
    _I,
)
ORDERED = re.compile(r"(?<!in )\border(?:s|ed)?\b|\binstruct(?:s|ed|ion)?\b|\bcommanded\b", _I)
TERM = re.compile(
    r"\b(?:truce|cease-?fire|pause|moratorium|armistice|deal|agreement|accord|corridor|exchange|swap|lull|understanding|undertaking|pledge|promise|text|readout|deadline|it runs|ran out|valid)\b",
    _I,
)

EXCEPTION = re.compile(
    r"\b(?:except(?: for| that| in)?|excluding|with the exception of|does not (?:apply|extend) to|do not (?:apply|extend) to|other than|apart from|not (?:including|covering)|excluded?|provocations? (?:were|are|is) to be repelled|unless attacked|in (?:response|reply) to)\b[^.;]*",
    _I,
)
CONDITION = re.compile(
    r"\b(?:if|provided(?: that)?|on (?:the )?condition(?: that)?|as long as|so long as|unless|should (?:one|either|the|any)|in return for|in exchange for|on the understanding that|subject to|only (?:when|once|after)|once(?! again| more)|for every|may be (?:prolonged|renewed|extended)|can be (?:prolonged|renewed|extended)|by mutual (?:agreement|consent)|under the (?:existing|same) terms|follow our example)\b(?:(?!\sbut\s|,\s(?:according|[\w’' -]{2,40}\ssaid)\b)[^.;”])*",
    _I,
)
_PLACE_NOUN = r"(?:line of contact|contact line|front ?lines?|front|borders?|regions?|districts?|provinces?|crossings?|routes?|roads?|highways?|rivers?|seas?|strip|enclave|areas?|zones?|sections?|stages?|villages?|cities|towns|corridors?|city|country|river bank|bank|capital|airspace|territory|waters|ports?|camps?|neighbou?rhoods?)"
PLACE_NOUN = re.compile(rf"\b{_PLACE_NOUN}\b|\bnationwide\b|\bcountrywide\b", _I)
APPLIES = re.compile(
    r"\b(?:appl(?:y|ies|ied)|cover(?:s|ed|ing)?|extends?|limited to|in force|observed|valid|hold(?:s|ing)?|across|throughout|nationwide)\b",
    _I,
)
# Where people met, signed or spoke, and not where the promise holds.
NOT_AREA_BEFORE = re.compile(
    r"(?:\b(?:talks?|meetings?|met|meet|agreed|negotiat\w+|sign(?:ed|ing)|reached|concluded|held|summit|conference|brokered|spoke|speaking|told \w+|return|briefing|rounds?|arrest(?:ed|s)?|crackdown|signatories|hosted|ministry|government|officials?|authorities|mayor|ambassador|embassy|delegations?|followed by talks|visit\w*|arriv\w+|flew|occupying|stated|said|announced)\s(?:[\w’'-]+\s){0,3}|\()$",
    _I,
)
AREA = re.compile(
    rf"\b(?P<area>within (?:[\w-]+ ){{1,3}}(?:kilomet\w+|met\w+|miles?) of (?:the |an? )?(?:[\w’'-]+ ?){{1,3}}|nationwide|countrywide|(?:along|across|over|within|inside|around|throughout|in|on|at|north of|south of|east of|west of|through|from|between|near)\s(?:(?:the|both|all|each|two|three|its|their|whole|entire|either|of|a|southern|northern|eastern|western)\s){{0,4}}(?:(?:[\w’'-]{{1,20}}\s){{0,3}}?{_PLACE_NOUN}\b(?:\s(?:of|in|to)\s(?:the\s)?[A-Z][\w’'-]{{1,25}}(?:\s[A-Z][\w’'-]{{1,25}})?)?|[A-Z][\w’'-]{{1,25}}(?:[\s,]{{1,2}}(?:and\s|the\s|of\s|as well as\s|other\s){{0,3}}(?:[A-Z][\w’'-]{{1,25}}|cities|towns|regions?|Strip|Sea|districts?|crossing|river|port|gate|highway|road)){{0,6}}))"
)
NO_AREA = re.compile(
    r"^(?:in|on|at|from|between|over|within|through|around|along|near|across)\s(?:the\s)?(?:(?:early|late|mid|last|this|next)[ -]?)?(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)|Easter|Christmas|Ramadan|Eid|President|Mr|Telegram|X|Facebook|Orthodox|New Year|U\.?N|Moscow time|Kyiv time)\b|\bside\b|^\w+\s(?:the\s)?(?:Russian|Ukrainian|Israeli|Palestinian|American|Sudanese|Lebanese|Turkish|Qatari|Egyptian|Azerbaijani|Armenian|Yemeni|Saudi)s?$|^(?:from|between) [A-Z]"
)
OBJECT = re.compile(
    r"\b(?:attack(?:ing)?|shell(?:ing)?|strike|striking|fire on|fire at|firing (?:on|at)|bomb(?:ing)?|hit(?:ting)?|target(?:ing)?|assault|storm|(?<!ships to )(?<!aid to )(?<!trucks to )(?<!vessels to )(?<!goods to )(?<!convoys to )enter|bombard|fire upon|advance on)\s(?P<area>(?!of\b)[^.;]{1,200}?)(?=\s(?:for|until|from|between|during|over the|in the coming|because|if|while|unless|starting|through|till|as of|to create|so that|on)\b|[.;,”\"]|$)",
    _I,
)
_UNIT = r"(?:hours?|days?|weeks?|months?|years?)"
_NUMBER = r"(?:\d{1,4}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|fifteen|twenty|thirty|forty|sixty|ninety|a hundred|several|a few|seventy-two|twenty-four|forty-eight|thirty-six)"
_MONTH = r"(?:January|February|March|April|May|June|July|August|September|October|November|December|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?)"
_ATOM = (
    rf"(?:\d{{1,2}}[:.]\d\d(?:\s?[ap]\.?m\.?)?|\d{{1,2}}\s?[ap]\.?m\.?|midnight|noon|dawn|dusk|sunset|sunrise|(?:\d{{1,2}}(?:st|nd|rd|th)?\s(?:of\s)?)?{_MONTH}(?:\s\d{{1,2}}(?:st|nd|rd|th)?)?(?:,?\s\d{{4}})?|"
    rf"(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day(?:\sthe\s\d{{1,2}}(?:st|nd|rd|th))?|{_NUMBER}(?:\so[’']clock)?\s(?:in the (?:morning|afternoon|evening)|at night)|{_NUMBER}(?:\sfurther|\smore)?[ -](?:hours?|days?|weeks?|months?|years?)|"
    r"\d{1,2}(?:st|nd|rd|th)|Easter|Christmas|Ramadan|Eid|New Year|(?:today|tomorrow|tonight|yesterday)(?:\smorning|\sevening|\snight)?|(?:the\s)?(?:(?:same|first|next|coming|early|late)\s)?(?:morning|evening|night|autumn|winter|spring|summer)|further notice|the school year|coming (?:hours|days|weeks|months)|each day|every day|the end of the (?:week|month|year)|\d{4}|\w{3,6}(?= (?:on|in) (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))"
)
_LEAD = r"(?:valid|effective|in force|from|between|until|till|starting|beginning|starts|begins|began|started|lasting|lasts?|for|through|by|within|before|since|as of|(?<!handed )(?<!hand )over|takes? effect|took effect|came into force|come into force|runs?|ran|good|at|on|renewed|prolonged|extended|during|in the)"
WINDOW = re.compile(
    rf"\b(?P<window>(?P<lead>{_LEAD})\s(?:(?:the start of|the beginning of|for|from|at|on|the|about|only|another|early|late|in|of|to|by|until|an?|further|its|first|next|coming)\s){{0,4}}{_ATOM}(?:,?\s(?:(?:\(?(?:Moscow|Kyiv|local|Beirut)\stime\)?,?\s|\([^()\n]{{3,30}}\)\s)?(?:(?:and|to|until|till|through|on|at|from|starting|lasting|last|for|by|in|of|the|early|late|each|between|with|beginning|first|its)\s){{0,4}}){_ATOM}|,?\s\(?(?:Moscow|Kyiv|local)\stime\)?){{0,6}})",
    _I,
)
LEADS = {
    "from": 4,
    "between": 4,
    "until": 4,
    "till": 4,
    "valid": 4,
    "effective": 4,
    "starting": 4,
    "starts": 4,
    "begins": 4,
    "began": 4,
    "beginning": 4,
    "runs": 4,
    "ran": 4,
    "took": 4,
    "takes": 4,
    "lasting": 4,
    "lasts": 4,
    "came": 4,
    "come": 4,
    "good": 4,
    "for": 3,
    "prolonged": 3,
    "extended": 3,
    "renewed": 3,
    "by": 3,
    "within": 3,
    "before": 3,
    "since": 2,
    "through": 3,
    "as": 4,
    "at": 2,
    "over": 2,
    "in": 1,
    "on": 2,
    "during": 2,
}
EFFECT = re.compile(
    r"\b(?:begins?|began|starts?|started|effect|force|declared for|silent|holds?|open(?:ed|s)?)\b[^.;]{0,24}$",
    _I,
)
# Behind a stretch of time these make it no window: "three hours into the truce", "ten days after".
NO_WINDOW = re.compile(
    r"\s?(?:into|after|before|ago|earlier|later|old|in office|on and|of (?:[\w’'-]+ ){0,3}?(?:violence|fighting|wars?|conflict|bloodshed|clashes|battles?|hostilities|bombardment|bombing|siege|negotiations?|talks|diplomacy|rallies|mourning|captivity))\b",
    _I,
)
# And before it: how long a war has gone on, or how long ago it was.
NOT_WINDOW_BEFORE = re.compile(
    r"\b(?:persisted|raged|lasted|dragged on|went on|gone on|battling|continued|killed|siege)\b[^.;,]{0,24}$|\b(?:ending|end|nearly|deadly)\s(?:[\w’'-]+\s){0,2}$",
    _I,
)
SOON = re.compile(
    r"\b(?P<window>at once|immediately|with immediate effect|as soon as possible|very soon|in the nearest time|in the near future|for any hour|at any (?:hour|time)|as a matter of priority)\b",
    _I,
)
WHILE = re.compile(
    r"(?<![,;.”\"] )(?<!^)\b(?P<window>(?:while|as long as|for as long as|so long as|until)\s[^,.;]{4,80})",
    _I,
)
DURATION = re.compile(
    rf"\b(?P<window>(?:(?:for|lasting|of|another|the next|the coming)\s){{0,2}}{_NUMBER}[ -](?:hours?|days?|weeks?|months?)\b)",
    _I,
)
LENGTH = re.compile(
    rf"\b(?P<number>(?!\d{{4}}){_NUMBER})[ -](?:more |further |additional |full )?(?P<unit>hour|day|week|month)s?\b",
    _I,
)
LENGTH_OR_END = re.compile(
    rf"{LENGTH.pattern}|\b(?:from|until|till|as long as|so long as|further notice|while|by|before)\b", _I
)
SMALL_NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "fourteen": 14, "fifteen": 15, "twenty": 20, "twenty-four": 24, "thirty": 30, "thirty-six": 36, "forty": 40, "forty-eight": 48, "sixty": 60, "seventy-two": 72, "ninety": 90,
}  # fmt: skip
STARTS = re.compile(r"as of\b", _I)
START_OF = re.compile(r"\bthe (?:start|beginning) of\s$", _I)
TIME_WORD = re.compile(
    r"\d|midnight|noon|dawn|dusk|day\b|week|month|hour|year|January|February|March|April|\bMay\b|June|July|August|September|October|November|December|notice|Easter|Christmas|days|at once|winter|spring|summer|autumn|work",
    _I,
)
LEAD = re.compile(
    r"^(?:(?:not|never|to|that|would|will|on|an?|the|is|are|it|they|he|she|we|also|no longer|be)\s){1,4}", _I
)
TRAIL = re.compile(
    rf"\s(?:for|until|till|as of|from|between|during|starting|beginning|over the (?:next|coming)|in the coming|within|by|before)\s(?:[\w’'-]{{1,14}}\s){{0,3}}?(?:\d|midnight|noon|{_UNIT}|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December).*$|\s(?:today|tonight|tomorrow)$|,?\s(?:if|provided|unless|on condition)\s.*$",
    _I | re.DOTALL,
)

OPEN_AFTER = re.compile(
    r"(?P<what>\S.{0,600}?)\s{0,3},?\s{1,3}(?:(?:all|both|still)\s{1,3})?(?:remain(?:s|ed)?|is|are|was|were|stays?)\s{1,3}(?:still\s{1,3})?(?:unclear|unknown|open|unresolved|unanswered|undefined|unspecified|disputed|in dispute|an open question|a matter of taste|unsaid|not said|not public|not (?:clear|known|specified|settled|defined|agreed))\b",
    _I,
)
OPEN_BEFORE = re.compile(
    r"\b(?:it (?:is|was|remains?) (?:not (?:immediately )?clear|unclear|unknown|not known|open)|(?:is|are|was) (?:unclear|not known)|(?:did|does|do|has|have|would|could|will) not (?:yet )?(?:say|said|specif(?:y|ied)|spell(?:ed)? out|name|named|mention(?:ed)?|define[d]?|give|given|set out|explain(?:ed)?|state[d]?|clarif(?:y|ied)|disclose[d]?|address(?:ed)?|cover)\b|(?:did|does|do|has|have|would|could)n[’']t (?:say|specify|spell out|name|mention|define|give|set out|explain|state|clarify|disclose|address)\b|"
    r"without (?:saying|specifying|naming|giving)|no (?:details?|word|indication|information|clarity|mention) (?:on|about|of|as to)|left open|leaves open|(?:nobody|no one) (?:says?|said|named|knows|(?:has |had )told (?:[\w’'-]+ ){1,3}|would say|could say)|no party (?:named|has named)|(?:gave|given|offered|provided) no (?=(?:details?|date|dates|timetable|list|end|start|length))|was not (?:stated|specified|said|named)|nothing (?:was|is|has been) said (?:about|on|of)|(?:said|says|say) nothing (?:about|on|of|as to)|"
    r"(?:neither|none)(?: (?:side|party|of them|government))? (?:said|says|named|specified|explained|would say)|(?:named|gave|set|carries|has) no (?=(?:date|hour|day|end|start|deadline|time zone|map|list|place))|declin(?:ed|es) to (?:say|specify|name|give)|there (?:is|was) no (?=(?:date|list|map|mention|deadline|hour|time zone|monitoring))|is silent (?:on|about)|leaves? (?:it )?open)\s{0,2}:?\s{0,2}(?P<what>[^.;]{3,300})",
    _I,
)
OPEN_LATER = re.compile(
    r"(?P<what>(?:how|who|when|where|whether|which|what)\b[^.;]{5,220}?),?\s(?:the (?:text|deal|paper|agreement|plan) leaves|(?:is|are) left|has been left|remains? to be)\b",
    _I,
)
UNSETTLED = re.compile(
    r"(?P<what>\b(?:several|some|many|two|three) (?:[\w’'-]+ ){0,2}(?:clauses?|points?|details?|questions?|terms|issues)\s(?:were|are|remain(?:ed)?) (?:unresolved|open|unsettled|to be (?:settled|agreed))|[Tt]he (?:paper|text|document|deal)(?: itself)? has not been (?:made public|published|released))",
    _I,
)
OPEN_LIST = re.compile(
    r"\b(?:what (?:we do not|we don[’']t|is not|nobody) knows?(?:n)?|not in (?:it|the text|the deal)|(?:open|unclear|still open|unanswered|missing)(?: questions)?)\s?:\s(?P<what>[^.]{5,500})",
    _I,
)
OPEN_WHETHER = re.compile(
    r"^(?:[^.;]{0,80}?\b)?(?P<what>(?:whether|when|how long|which|what|who|where|from when|until when|how)\b[^.;]{3,200}?),?\s(?:no ?(?:one|body) (?:would|could|will|can|has) (?:tell|say|said|told)|(?:he|she|it|they|the [\w ]{3,40}?) (?:did not|didn[’']t|would not|wouldn[’']t|has not|could not) (?:say|tell|specify|explain))\b",
    _I,
)
QUESTION = re.compile(r"\b(?:when|from when|until when|whether|which|what|who|where|how|if)\b", _I)
KEPT = re.compile(
    r"\b(?:kept (?:his|her|its|their) (?:word|promise)|honou?r(?:s|ed|ing) (?:the|his|its|their)|observ(?:es|ed|ing) the (?:truce|ceasefire|pause|moratorium|silence)|compl(?:ies|ied|ying) with the|adher(?:es|ed|ing) to the|respect(?:s|ed|ing) the (?:truce|ceasefire|pause)|stuck to the|is holding|was holding|holds|has held)\b",
    _I,
)
BROKEN = re.compile(
    r"\b(?<!possible )(?<!potential )(?<!any )(?<!future )(?<!further )violat(?:e|es|ed|ing|ion|ions)\b|\b(?:break|breaks|broke|broken|breaking)\s(?:of\s)?(?:(?:the|his|its|their|this|that|a)\s)?(?:[\w’'-]+\s)?(?:truce|ceasefire|cease-fire|pause|moratorium|promise|word|agreement|deal|silence)\b|\bbroke it\b|\b(?:was|were|been|is|are) (?:\w+ly )?broken\b|\b(?<!possible )(?<!potential )(?<!any )(?<!in case of a )breach(?:es|ed|ing)?\b",
    _I,
)
# Before a word of keeping or breaking: a condition, a plan or a promise, and no word on what was done.
NO_CLAIM = re.compile(
    r"\b(?:if|should|whether|unless|what happens|in case of|in the event of)\b|\b(?:will|would|shall|must|to|could|may|might|can)\s(?:(?:not|also|fully|strictly|be)\s)*$|\b(?:respond|reaction|response|repel|repelling|ready for)\b[^.;]{0,40}$",
    _I,
)
ACCUSES = re.compile(r"\b(?:accus(?:e|es|ed|ing)|alleg(?:e|es|ed|ing)|blam(?:e|es|ed|ing))\b", _I)
PAPER = re.compile(r"(?:the |this )?(?:plan|deal|agreement|accord|text|document|proposal|memorandum)$", _I)
"""A paper that speaks for itself: its terms are the agreement's."""
COUNTED = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens?|hundreds?|thousands?|[a-z]+ty)\b",
    _I,
)
HELD_SINCE = re.compile(
    r"\b(?:detained|arrested|held|seized|captured|killed|displaced|imprisoned|taken|abducted)\b[^.;,]{0,30}(?:since )?$",
    _I,
)
PARTNER = re.compile(
    r"\b(?:cease-?fire|truce|deal|agreement|pause|accord)\s(?:(?:deal|agreement)\s)?with\s", _I
)
GENERIC = re.compile(
    r"^\W*(?:to|on|with)?\s?(?:the|an?|this|that|its|his)?\s?(?:[\w’'-]+\s)?(?:deal|agreement|proposal|plan|framework|offer|terms)$",
    _I,
)
"""A deal by no more than a general name."""
