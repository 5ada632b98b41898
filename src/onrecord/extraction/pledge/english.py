"""English of pledges: deals and their matters, words of giving, who gives, what is none, what is claimed of keeping."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# The name of a deal between parties at war, by its sorts.
_HALT = r"(?:cease-?fires?|truces?|armistice|pauses?|moratoriums?|lulls?|standstill)"
_CALM = r"(?:cessation of (?:hostilities|fire|fighting)|silence regime|regime of (?:silence|quiet|calm)|days? without (?:attacks|strikes|fire|drones)|ban on (?:strikes|attacks))"
_PASSAGE = r"(?:(?:humanitarian |safe |evacuation )?corridors?|safe passage)"
_EXCHANGE = r"(?:(?:prisoner|captive)s?[- ](?:exchanges?|swaps?)|exchanges? of (?:prisoners|captives|bodies))"
_ACTIVITY = r"(?:military |combat |offensive )?(?:operations|activit(?:y|ies)|hostilities|strikes|attacks|fighting|shelling)"
_END_OF = rf"(?:(?:temporary |complete |full |immediate )?(?:halt|stop|end|suspension|freeze) (?:to|in|of|on) (?:all |such |these |those |the |its )?{_ACTIVITY})"
# A bare "halt" is a pause where its length or its sort is told: "a one-month halt".
_BARE_HALT = r"(?:(?:(?:one|two|three|four|five|six|seven|ten|\d+)[- ](?:hour|day|week|month)|daily|temporary|unilateral|total|complete) (?:halt|stop|suspension))"
_DEAL_NAME = rf"(?:{_HALT}|{_CALM}|{_PASSAGE}|{_EXCHANGE}|{_END_OF}|{_BARE_HALT})"

# Nouns of a word given between parties at war.
TRUCE = re.compile(
    r"\b(?:cease-?fires?|truces?|pauses?|moratoriums?|armistices?|cessation of hostilities|silence regime|regime of silence|gentlem[ae]n[’']s agreements?|unwritten (?:understanding|agreement)|humanitarian corridors?|safe passage|prisoner (?:exchange|swap)s?|exchange of prisoners|prisoner-exchange|swap of prisoners)\b",
    _I,
)
# A war's promise is about one of these acts.
MATTER = re.compile(
    r"\b(?:brought home|gone|take over|keep (?:still|silent|quiet)|ceas(?:e|es|ed|ing)|halt\w*|stop\w*|attack\w*|str(?:ik\w+|uck)|shell\w*|fir(?:e|es|ing)|guns?|bomb\w*|hostilit\w+|fight\w*|cease-?fires?|truces?|armistice|pauses?|moratorium|withdraw\w*|pull (?:back|out)|draw(?:s|n)? back|exchang\w+|swap\w*|prisoners?|captives?|hostages?|releas\w+|hand(?:s|ed|ing)? over|corridors?|passage|aid|"
    r"humanitarian|evacuat\w+|convoys?|cross\w+|blockade|ports?|ships?|shipping|vessels?|energy|infrastructure|civilian\w*|advance|offensives?|drones?|missiles?|operations?|military|disarm\w*|bodies|weapons|arms|target\w*|flights?|troops|soldiers|harm|safe\w*|storm\w*|assaults?|departure|silence|quiet|calm|wounded|injured|"
    r"searched|silence regime|ports|open(?:ed|s)?|free(?:d|s)?|let (?:go|through|in)|return(?:ed|s)?|spar(?:e|es|ed|ing)|respite|convention|delay|women|children|reunit\w+|clear\w*|remov\w+|dismantl\w+|demin\w+|cooperat\w+|facilitat\w+|protect\w*|lorr(?:y|ies)|trucks?|do the same|alone|guard\w*|let [\w’'-]+ (?:\w+ )?(?:through|in|out|go|pass|leave|cross)|fly|flown|sorties|combat missions|formations|pullout|pull-?back|hospitals|mines|movements?|reinforce\w*)\b", _I)  # fmt: skip
PROPOSAL = re.compile(
    r"\b(?:proposals?|proposed|propos(?:es|ing)|drafts?|offers?|blueprint|roadmap|demand(?:s|ed)?|suggest(?:s|ed|ion)?)\b",
    _I,
)
"""A paper that nobody has agreed to yet lays nothing down."""
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
    r"undert|pledg|promis|guarant|offer|oblig|bound|deal|agree|accord|truce|cease|pause|plan\b|sign|harm|do the same|in kind|follow suit|reciproc|mirror|accordingly",
    _I,
)
"""A sentence without one of these, and without a matter of war, gives no word: most are passed over at one search."""
GAVE = re.compile(
    r"\b(?:agreed|agrees?|agreeing|promis(?:es?|ed|ing)|pledg(?:es?|ed|ing)|vow(?:s|ed)?|undert(?:akes?|ook|aken)|taken on|commit(?:s|ted)?(?: itself| himself| themselves)?|guarantee[sd]?|consent(?:s|ed)?|accept(?:s|ed)?(?: [\w’'.-]{1,30}){0,3}? (?:proposal|offer|request|plan|call)|accept(?:s|ed)?|swore|sworn|bound (?:itself|themselves|himself)|(?:is|are|was|were|stands?|stood) (?:ready|prepared|willing)|(?:willingness|readiness)|"
    r"assur(?:es?|ed)(?:\s[\w’'.-]{1,30}){1,16}?|g(?:ave|iven|ives?) (?:[\w’'.-]{1,30}\s){0,3}?(?:(?:his|her|its|their|the) word|(?:an? |the )?(?:assurances?|guarantees?|undertaking|commitment|promise)s?)|(?:assurances?|undertakings?|promises?|commitments?|pledges?|obligations?|understandings?)(?: (?:by|from|of) (?:[\w’'-]{1,30}\s?){1,4}| given)?)"
    rf"(?:, [^,;.]{{3,60}}(?=,))?(?: (?:in|on|last) (?!an?\b)(?:[\w’'-]{{1,20}}\s?){{1,2}}| (?:through|via|to) (?:the )?[A-Z][\w’'-]{{1,20}}(?: [A-Z][\w’'-]{{1,20}})?)?[”\"]?[,:]?\s{{1,3}}(?:(?:separately|in principle|once more|again|each) (?:with [^,.;]{{1,60}} )?)?(?P<act>(?:not to|never to|to|that|on an?|to an?|an?)\s{_C}{{3,240}})",
    _I,
)
UNDERTOOK = re.compile(
    rf"\b(?:undert(?:akes?|ook|aken|aking)|pledg(?:es?|ed)|promis(?:es?|ed)|guarantee[sd]?|(?:have|has|had|we) guaranteed?)(?:, [^,;.]{{3,40}},)?\s(?P<act>(?:not to|to|the|that)\s{_C}{{3,200}})",
    _I,
)
"""A word given, whatever it is about."""
RECEIVED = re.compile(
    rf"\b(?:receiv(?:ed|es)|obtained|was given|were given|got|has|have|had)\s(?:[\w’'-]+\s){{0,2}}?(?:guarantees?|assurances?|promises?|commitments?|undertakings?)\sfrom\s(?P<who>(?:the\s)?(?:[\w’'-]+\s?){{1,4}}?)(?:,\s[^.;]{{3,80}},)?\sthat\s(?P<act>{_C}{{3,240}})",
    _I,
)
"""A word that its receiver says it was given."""
IS_PROMISED = re.compile(
    rf"\b(?:is|are|was|were)\s(?:\w+ly\s)?(?P<act>(?:guaranteed|promised|assured|granted)\s{_C}{{3,160}})", _I
)
UNDERSTOOD = re.compile(
    rf"\b(?:understandings?|gentlem[ae]n[’']s agreements?|arrangements?|agreements?|deals?|accords?|by the text|under the text|by its terms)\b[^.;:]{{0,60}}:\s(?P<act>{_C}{{6,160}})",
    _I,
)
NOTHING_TO = re.compile(
    rf"(?P<act>(?<!-)\b(?:no (?:[\w’'-]+ ){{1,3}}|(?:all |the )?(?:hostilities|fighting|attacks|strikes|operations|fire) )(?:(?:is|are|was|were) to|will|would|shall) (?:be )?[\w’'-]+{_C}{{0,160}})",
    _I,
)
"""A duty whose subject is the act: "no fire is to be opened", "hostilities would cease"."""
_ENDS_OF = r"(?:end|stop|cease|halt|be (?:halted|stopped|suspended|paused))"
FIGHTING_ENDS = re.compile(
    rf"(?P<act>(?<!-)\b(?:all |the )?(?:hostilities|fighting|attacks|strikes|shelling)\s(?:(?:across|along|between|in|on|around|over)\s(?:[\w’'-]+\s){{1,6}}?)?(?:will|would|shall|is to|are to)\s{_ENDS_OF}\b{_C}{{0,120}})",
    _I,
)
FIGHTING_STOPS = re.compile(
    rf"(?P<act>(?<!-)\b(?:all |the )?(?:hostilities|fighting|attacks|strikes|shelling|fire)\s(?:stops|ceases|ends|halts|cease|stop|halt)\b(?=[^.;]{{0,80}}(?:\bby order|\bfrom\s|\bfor\s|\buntil|\bat (?:midnight|noon|\d)|$)){_C}{{0,120}})",
    _I,
)
"""A halt told in the present tense, with its time before or behind: "from 8 to 11 May all fighting stops, by order"."""
SUSPENDED = re.compile(
    r"(?P<act>\b(?:our|its|their|all|the|any)\s(?:[\w’'-]+\s){0,3}?(?:operations|attacks|strikes|launches|offensive|storming|assault|shelling|blockade|measures)\b[^.;]{0,140}?\s(?:is|are|remains?|was|were|will be|has been|have been)\s(?:suspended|halted|paused|stopped|called off|frozen|lifted))\b",
    _I,
)
"""An act of war told to be suspended, in the words of who led it."""
NO_ATTACKS = re.compile(
    rf"\b(?P<act>(?:makes?|carr(?:y|ies) out|launch(?:es)?|fires?|stages?|conducts?)\sno\s(?:[\w’'-]+\s){{0,2}}?(?:attacks?|strikes?|raids?|shots?|operations?|missiles?|rockets?|drones?)\b{_C}{{0,120}})",
    _I,
)
NO_INTENTION = re.compile(
    rf"\b(?:has|have|had)\s(?P<act>no intention (?:to|of)\s(?:continu\w+|attack\w*|strik\w+|fir\w+|respond\w*|escalat\w+|resum\w+)\b{_C}{{0,160}})",
    _I,
)
WOULD_IF = re.compile(
    rf"\bwould\s(?P<act>(?:agree|accept|do so|sign|stop|cease fire)\b(?=[^.;]{{0,60}}\b(?:if|when|once|after|provided|as soon as)\b){_C}{{3,200}})",
    _I,
)
"""An offer under a condition: "would agree only when the other side has left"."""
GO_HOME = re.compile(
    rf"(?P<act>\b(?:[\w’'-]+,?\s){{0,8}}?(?:prisoners|captives|hostages|soldiers|servicemen|bodies|wounded|conscripts|detainees)\b[^.;,]{{0,40}}?\s(?:will|would|shall|are to|were to)\s(?:all\s)?(?:go|come|walk|be (?:sent|brought|handed|taken|returned|given))\s(?:home|free|back|over)\b{_C}{{0,120}})",
    _I,
)
MAY_PASS = re.compile(
    rf"(?P<act>\b(?:relief|aid|goods|convoys?|ships?|vessels|buses|lorries|trucks|civilians|people|families|fighters|the wounded)\b[^.;,]{{0,40}}?\smay\s(?:\w+ )?(?:cross|pass|enter|leave|go|travel|sail|return|depart)\b{_C}{{0,160}})",
    _I,
)
"""A way opened: "relief may cross at the post for three months"."""
DECLARED_BY = re.compile(r"\b(?:declared|announced|ordered|proclaimed|introduced) by (?:the )?$", _I)
BY_ORDER = re.compile(r"\bby (?:the |an? )?(?:order|decision|decree|command) of ", _I)
OF_ORDER = re.compile(r"(?:[’']s)?\s(?:order|decree|decision|declaration)\b", _I)
DECLARES = re.compile(r"\s(?:has |had )?(?:declared|announced|ordered|proclaimed|introduced)\b", _I)
NO_HOLDER = re.compile(
    r"(?:(?:the |a |this )?(?:statement|report|document|text|paper|letter|message|list|readout|release|communiqu[eé]|post|tweet|article|comment|paper|protocol|group|part(?:y|ie)|studio|announcer|presenter|host|anchor|cue|judge|point)s?$|(?:same|this|that) paper|inhabitants|commentators|none\b|nobody\b|no one\b|both\b|each\b|by\b|(?:[\w’'-]+ ){0,3}(?:journalists?|reporters?|correspondents?|witnesses|residents|villagers|analysts?|experts?|observers|locals|people|brokers|partners|background|camps?|volunteers|neighbours|medics|doctors)(?: and [\w’' -]+)?$)",
    _I,
)
OUTLET = re.compile(
    r"\b(?:news agency|agency|newspaper|daily|weekly|magazine|channel|broadcaster|television|TV|radio|website|portal|outlets?|media|press(?! (?:service|secretary|office|officer|centre|center))|Times|Post|Journal|Guardian|Reuters|AFP|AP|Bloomberg|Axios|BBC|CNN|Al[- ](?:Jazeera|Arabiya|Hadath|Mayadeen)|TASS|RIA|Interfax|Ukrinform|Xinhua|Anadolu|SANA|WAFA)\b"
)
"""Who hands on what others say."""
PUT_OUT = re.compile(
    r"\b(?:statements?|readouts?|communiqu[eé]s?|announcements?|press release|handbills?|leaflets?|posts?|bulletins?|reports?|letters?|messages?)\b",
    _I,
)
"""What somebody puts out, and not who."""
PART_OF_NAME = re.compile(
    r"Affairs|Armed Forces|Forces|Defence|Defense|Staff|Council|Office|Ministry|Command|Service"
)
"""The end of a name that says nothing by itself."""
_HELPERS = r"(?:(?:has|have|had|also|would|will)\s){0,2}$"
"""What may stand between who gives the word and the word."""
_NO_NAME = r"(?!(?:Despite|After|Before|Since|While|Although|Following|Until|When|By|Today|Yesterday|If|As|Also|Then|Both|Instead|The|And|But|In|On|At|It|They|He|She|We)\b)"
_NO_PREPOSITION = "".join(rf"(?<!\b{w})" for w in ("in", "at", "of", "on", "near", "from", "with"))
NAMED_GIVER = re.compile(
    rf"(?:^|[.;:,]\s|\bthat\s|{_NO_PREPOSITION}\s)(?:[Tt]he\s)?(?P<name>{_NO_NAME}[A-Z][\w’'-]+(?:\s(?:of\s)?[A-Z][\w’'-]+){{0,4}})\s{_HELPERS}"
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
DEAL_CALLS = re.compile(
    rf"\b(?:agreement|deal|text|accord|truce|cease-?fire|plan|document|terms?)(?:, which)?\s(?:also\s|would\s|will\s){{0,2}}(?:calls? for|called for|requires?|required|obliges?|obliged|mandates? that|stipulates? that|provides? that|provided that|foresees? that)\s(?P<who>(?:[\w’'-]+\s){{1,6}}?)(?P<act>(?:not to|to|will|would|must|shall|be|withdraws?|releases?|pulls?|hands?|refrain|desist|cease|stop|halt|suspend|release|hold|allow|open)\s{_C}{{3,160}})",
)
EACH_DOES = re.compile(
    rf"\b(?:each side|both sides|each party|both parties|the (?:two )?sides|the parties)\s(?P<act>(?:gives? up|frees?|releases?|hands? over|stops?|halts?|withdraws?|exchanges?|returns?|undertakes?|agrees?)\b{_C}{{3,160}})",
    _I,
)
ANNOUNCED_THAT = re.compile(
    rf"\b(?:announc(?:es?|ed)|declar(?:es?|ed)|decid(?:es?|ed)|inform(?:s|ed)(?: [\w’'-]+){{1,4}})(?: [\w’'-]+){{0,5}}? that\s(?P<act>{_C}{{3,120}}?\b(?:will|would|shall)\s(?:not\s)?(?:be\s)?(?:open|reopen|releas|free|halt|suspend|stop|withdraw|exchang|hand|allow|admit|let|ceas|paus|lift|evacuat|spar|return|brought)\w*{_C}{{0,160}})",
    _I,
)
ORDER_ISSUED = re.compile(
    rf"\b(?:issu(?:es?|ed|ing)|g(?:ave|ives?|iven|iving)|sign(?:s|ed))\s(?:[\w’'-]+\s){{0,5}}?(?:orders?|instructions?|command|decree|directive)\s(?:to (?:the |his |its |their |all )?(?:[\w’'-]+ ){{1,3}}?)?(?P<act>(?:not )?to (?:stop|halt|cease|hold|observe|refrain|suspend|pause|withdraw|spare|let|open|release|free|not|strike|attack|fire|shell|bomb|target|hit)\b{_C}{{3,200}})",
    _I,
)
ORDERED_STOP = re.compile(
    rf"\border(?:s|ed|ing)?\s(?P<act>(?:all |the |any )?(?:fighting|hostilities|attacks|strikes|military (?:activity|activities|operations)|operations|combat|fire|shelling)\s(?:to\s)?(?:stop|cease|halt|pause|be (?:halted|stopped|suspended)){_C}{{0,160}})",
    _I,
)
UNDERSTANDING = re.compile(
    rf"\b(?:reach(?:ed|es)?|came to|come to|struck|concluded|arrived at)\s(?:an?|the)\s(?:[\w’'-]+\s){{0,3}}?(?:understanding|agreement|deal|accord)\s(?P<act>(?:not to|to)\s{_C}{{3,200}})",
    _I,
)
AGREED_DEAL = re.compile(
    rf"\b(?:agreement|deal|understanding|accord)\s(?:(?:has|had|have) been |was |is |were )?(?:reached|struck|agreed|concluded|made|signed)(?: [\w’'-]+){{0,6}}? (?P<act>to (?:extend|prolong|renew|halt|stop|cease|release|exchange|free|open|pause|suspend|implement|withdraw|let|allow)\b{_C}{{3,160}}|on (?:an?|the)\s(?:[\w’'-]+\s){{0,4}}?{_DEAL_NAME}\b{_C}{{0,160}})",
    _I,
)
"""A deal said to have been reached, by whichever sides there are."""
ORDERED_THAT = re.compile(
    rf"\border(?:s|ed)?\s(?:(?:on|last|late|early|this) \w+\s){{0,2}}that\s(?P<act>(?:[\w’'-]+\s){{1,6}}?(?:to\s)?(?:be\s)?(?:stop|cease|halt|pause|end|stopped|halted|suspended|paused|silenced)\b{_C}{{0,160}})",
    _I,
)
ORDERED_TO = re.compile(
    rf"\b(?:order(?:s|ed)?|instruct(?:s|ed)?|command(?:s|ed)?)\s(?:(?:his|her|its|their|the|all|[A-Z][\w’'-]+)\s){{0,4}}?(?:armed |ground )?(?:[Ff]orces|troops|army|military|units|soldiers|fighters|men|commanders|air force|wing|guns)[\w ]{{0,20}}?\s(?P<act>(?:not )?to (?:stop|halt|cease|hold|observe|refrain|suspend|pause|withdraw|spare|let|open|stand down|lay down|not)\b{_C}{{3,240}})",
    _I,
)
DECIDED = re.compile(
    rf"\b(?:has|have|had)?\s?decided(?:, [^;.]{{3,90}},)?\s(?:[\w’'-]+\s){{0,4}}?(?P<act>(?:not )?to (?:stop|halt|cease|hold (?:fire|its fire|back)|suspend|pause|withdraw|spare|let|open|release|free|hand over|observe|extend|return)\b{_C}{{3,200}})",
    _I,
)
"""A decision of one's own, made known."""
DECLARED = re.compile(
    rf"\b(?<!-)(?:declar(?:es?|ed|ing)|announc(?:es?|ed|ing)|(?<!in )order(?:s|ed)?|introduc(?:es?|ed|ing)|proclaim(?:s|ed)?|broker(?:s|ed)?|conclud(?:es?|ed)|(?<!was )(?<!been )(?<!were )reach(?:ed)?|establish(?:es|ed)?|grant(?:s|ed)?|settled on|sign(?:s|ed))\s(?P<act>(?:(?!that\s|who\s|which\s|to\s)[“\"‘]?[\w’'-]{{1,25}},?\s){{0,7}}?[“\"‘]?{_DEAL_NAME}\b{_C}{{0,160}})",
    _I,
)
CONFIRMED = re.compile(
    rf"\b(?:extend(?:s|ed|ing)?|prolong(?:s|ed)?|renew(?:s|ed)?|approv(?:es?|ed|ing)|ratif(?:y|ies|ied|ying)|endors(?:es?|ed)|accept(?:s|ed)?|confirm(?:s|ed|ing)?|join(?:s|ed)?|observ(?:es?|ed)|keep to|kept to)\s(?P<act>(?:[“\"‘]?[\w’'-]{{1,25}},?\s){{0,7}}?[“\"‘]?{_DEAL_NAME}\b{_C}{{0,160}})",
    _I,
)
_NAMED_DEAL = rf"(?:\b(?:an?|the|this|several|two|three|four|daily|local)\s|^\W*(?=[A-Z][\w-]+ ))(?:(?!an?\s|the\s|by\s|who\s|of\s|followed\s|ended\s|rejected\s|welcomed\s|joined\s|announced\s)[“\"‘]?[\w’'-]{{1,25}},?\s){{0,6}}?[“\"‘]?{_DEAL_NAME}\b"
IS_DECLARED = re.compile(
    rf"(?P<act>{_NAMED_DEAL}(?:{_C}{{0,140}}?(?=\s(?:is|are|was|were|has been|have been|had been|will be|will|that [A-Z][\w’'-]{{1,20}})\s)|[”\"’]?(?:\s(?:in|for|on|around|along|over) [\w’' -]{{3,40}}?)?(?=,?\s(?:declared|announced|ordered|introduced|agreed|proclaimed)\b)))(?:,?\s(?:is|are|was|were|has been|have been|had been|will be|will|that [A-Z][\w’'-]{{1,20}}))?,?\s(?:declared|announced|ordered|introduced|agreed(?! to)|proclaimed|signed|promised|(?<=will )take place|established)\b",
    _I,
)
OFFERED = re.compile(
    rf"\boffer(?:s|ed|ing)?\s(?:[\w’'-]{{1,25}}\s){{0,2}}?(?P<act>(?:to|that|an?|the|\w{{2,10}} days|\w{{2,10}} hours)\b{_C}{{3,200}})",
    _I,
)
PLAN = re.compile(r"\b(?:proposal|plan|deal|truce|pause|stop|terms)\b", _I)
SIGNED_ON = re.compile(
    rf"\b(?:signed (?:up to|off on)|put (?:his|its|their) (?:name|signature) to|signed)\s(?P<act>(?:the|an?|mirror|separate)\s{_C}{{3,160}})",
    _I,
)
_ACTS_AHEAD = rf"(?:(?:not|no longer|never) (?:attack|strike|shell|fire|bomb|target|storm|advance|open fire|touch|harm|hinder|impede|obstruct|take advantage|use|hit|launch|move|enter|be (?:attacked|fired|searched|harmed|hit|struck|shelled|bombed|targeted))|cease|halt|stop|end|hold (?:fire|off|back|its fire|their fire|to)|refrain|suspend|pause|withdraw|pull (?:back|out)|move (?:its|their|back|north|south)|draw back|release|free|let|hand over|return|exchange|swap|open|reopen|allow|admit|secure|guarantee|spare|observe|respect|honou?r|uphold|implement|maintain|abide|adhere|comply|keep to|keep (?:still|silent|quiet|its|their)|(?:hold|keep|introduce|declare|begin|start|order|announce|join|establish|provide) (?:[“\"‘]?[\w’'-]{{1,20}}\s){{0,4}}?[“\"‘]?(?:{_DEAL_NAME})|ensure|evacuate|reunite|lift|silence|answer|leave|take over|lay down|vacate|clear|remove|dismantle|demine|guard|cooperate|facilitate|protect|escort|(?:not )?(?:undertake|carry out|conduct|launch|make|mount) (?:any |no )?(?:further |new )?(?:attacks?|strikes?|operations|raids)|enter|be (?:\w{{1,15}} )?(?:released|freed|opened|safe|lifted|exchanged|handed over|let|returned|brought|spared|gone|halted|suspended|withdrawn|allowed|reunited|no))"
WOULD = re.compile(
    rf"\b(?:would|will|shall|must|is to|are to|was to|were to|undertakes? to|(?:we|they|it)[’']ll)\s(?P<act>(?:also |then |both |each |\w{{3,14}}ly ){{0,2}}{_ACTS_AHEAD}\b[”\"’]?{_C}{{3,240}})",
    _I,
)
SHALL = re.compile(
    rf"\b(?:(?:is|are|was|were)\s(?=not to\s)|(?:(?:is|are|was|were) to|shall|must|will|would)\s)(?P<act>(?:not (?:to )?)?(?!be (?:seen|said|told|able|taken up|over|in force|no)\b|have\b|begin\b|start\b|take effect|last\b|hold talks|meet\b|run\b|expire\b|end\b|come\b|follow\b|resume\b)[a-z]\w+\b{_C}{{3,240}})"
)
"""A duty by any verb: read only in a sentence that tells what stands in a deal."""
NUMBERED = re.compile(
    rf"^\W{{0,4}}(?:[Pp]oint|[Aa]rticle|[Cc]lause|[Pp]aragraph|[Ss]tep) (?:\d{{1,2}}|one|two|three|four|five|six)[:.,]\s(?P<act>{_C}{{3,300}})"
)
"""A numbered duty of a paper: "Point 6: release of all hostages"."""
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
    rf"(?P<act>\b(?:an?|the|this|its|their|another|present|last|both)\s(?:(?!before|after|during|of|on|in|for|meant|shortly|into|since|between|that|which|who|sa(?:ys?|id)|claims?)[“\"‘]?[\w’'-]{{1,25}}[”\"’]?,?\s){{0,6}}?[“\"‘]?{_DEAL_NAME}\b{_C}{{0,200}}?)\s(?:takes?|took|came|comes|entered|goes|went|(?:is|was|were|are) (?:in force|struck)|runs?|ran|lasts?|lasted|holds?|held|will|began|begins?|starts?|started|applies|covers?|covered|provides?|requires?|expires?|expired|ends?|ended|lapsed|(?:is|was)(?= (?:broken|violated|agreed|to|in|valid|over|due|supposed|meant|still|good|limited|for|about)\b)|(?:has|had)(?= (?:been|begun|ended|expired|held|run|come|taken|entered|lapsed)\b)|enters|(?:good|valid) for|for(?=\s(?:\d|an?\s|one|two|three|four|five|six|seven|eight|nine|ten|thirty|sixty|ninety|the (?:next|duration|whole|coming))))\b",
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
OBSERVES = re.compile(
    rf"\b(?:would|will|shall|agreed to|is to|are to)\s(?:also\s|both\s)?(?P<act>(?:observe|respect|honou?r|join|abide by|adhere to|keep to|comply with)\s(?:[“\"‘]?[\w’'-]{{1,25}},?\s){{0,6}}?[“\"‘]?{_DEAL_NAME}\b)(?=[”\"’]?,?\s(?:declared|announced|ordered|proclaimed|offered)\b)",
    _I,
)
"""A party's word that it joins in what another declared."""
RECIPROCAL = re.compile(
    r"\b(?:will|would|shall|(?:is|are) ready to)\s(?P<act>do the same|act as [\w’' ]{2,30} (?:does|do|acts)|(?:respond|answer|reply|act) (?:in kind|likewise|accordingly)|(?:respond|answer|reply)(?: to silence)? with silence|(?:act|respond) (?:in (?:a )?mirror\w*[ -](?:way|manner|fashion)|symmetrically|reciprocally)|reciprocate|follow suit|mirror (?:whatever \w+|what \w+|it|them|theirs|that|this|(?:the )?(?:[\w’'-]+ ){1,3}?(?:actions?|steps?|moves?|behaviou?r)(?: of (?:the )?(?:[\w’'-]+ ){0,1}[\w’'-]+)?))\b",
    _I,
)
"""A word given on the condition that the other side gives the same."""
LEADING_IF = re.compile(r",\s(?=[^,]{2,40}\s(?:will|would|shall|must|can|could|is|are)\b)|\s[–—]\s")
ASKED_IF = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|doubts?|doubted|see|sees|wonder(?:s|ed)?|know|knows|unclear|clear|say|determine|told|question)\s(?:[\w’'-]+\s){0,2}$",
    _I,
)
"""Before "if": a question, and no condition."""
SUBJECT = re.compile(
    r"(?:^|[,;:]\s|\bthat\s)(?P<words>(?:[\w’'-]+\s){1,9})$|(?:^|[,;:]\s|\bthat\s)(?P<far>(?:an?|the|all)\s(?:[\w’'-]+\s){0,8}[\w’'-]+),\s[^,;]{3,60},\s$",
    _I,
)
EARLIER = re.compile(r"^\W*(?:the |its |an? )?(?:earlier|previous|past|former|last)\s", _I)
# In the future and no promise: what would happen to the other side, or fighting that goes on.
THREAT = re.compile(
    r"\b(?:resume (?:\w+ ){0,2}(?:fighting|war|attacks|strikes|operations|offensive|campaign)|end (?:all|the|this)? ?(?:war|regime)|target any|respond|retaliat\w+|until victory|be (?:met|answered) (?:with|by)|leave (?:it|the matter) )\b",
    _I,
)
SINCE = re.compile(r"\b(?:since|before|despite|as|when|after)\s$", _I)
SUPPOSED = re.compile(
    r"\b(?:suppose|if|unless|whether|hopes?|hoped|fears?|feared|demand(?:s|ed)?|urg(?:e|es|ed)|call(?:s|ed) for|propos(?:es|ed)|want(?:s|ed)?|predict(?:s|ed)?|doubt(?:s|ed)?)\b",
    _I,
)
NO_ACT = re.compile(
    r"^\W*(?:in |to )?(?:none|neither|nothing)\b|^\W*(?:and |that )?(?:whether|if|how|why|when|which|what)\b|^\W*on (?:an?|the) (?:list|date|agenda|text|format|venue|place|framework|draft)\b|^\W*to (?:in|on|at|by|after|before|during|take part|attend)\b|^\W*to (?:work (?:towards?|on|together)|continue (?:talks|talking|working|negotiat\w+|discussions))\b|^\W*(?:there would |there will )?be no (?:extension|prolongation|renewal|talks|negotiations|cease-?fire|truce|pause|deal|concessions?|repeat|change)\b|^\W*(?:be met|be answered|met) with\b",
    _I,
)
RUNS_ON = re.compile(
    r"\W*(?:if|unless|because|since|when|while|after|before|who|which|that he|that she)\b", _I
)
"""Opens a clause beside what is promised, and no act."""
IN_CONDITION = re.compile(r"\b(?:if|unless|whether|should)\b[^,;:]*$", _I)
"""Before an act, in the same clause: it stands in a condition."""
AIMED = re.compile(
    r"\b(?:aim(?:s|ed|ing)?|hop(?:es?|ed|ing)|order|seek(?:s|ing)?|sought|work(?:s|ed|ing)?|efforts?|tr(?:y|ies|ied|ying)|bid|attempts?|talks|negotiations|urged|failed|unable|push(?:es|ed|ing)?|pressure|chance|call(?:s|ed|ing)?|need|want(?:s|ed)?|declin(?:es|ed|ing)|refus(?:es|ed|ing)|reluctant|unwilling|hesita\w+|stopped short)\s(?:[\w’'-]+\s){0,3}?(?:to|at|towards?|for|of)\s$|\b(?:despite|after|before|since|without)\s$|\b(?:free|releas\w+)\s(?:itself |themselves )?(?:of|from)\s(?:(?:the|its|their|his|her)\s)?$",
    _I,
)
ADVERBIAL = re.compile(
    r",[”\"]?\s(?=[“\"]?(?!in the air|at sea|on land|by sea|by air)(?:for|in|as|with|without|openly|by|under|at|during|over|once|so|guided|even|though|although|where|marking|keeping)\b)"
)
"""Behind this comma stands how, when or why it will be done, and no more of what."""
SAID_TAIL = re.compile(
    r",\s(?:(?:the |a |its |his )?[\w’'. -]{2,60}\s)?(?:said|says|told|wrote|writes|according to|adding|marking|making|bringing|giving|raising|paving|sparking|prompting|declaring|framing|citing|continuing|saying|stating|calling|warning|after|as|which|who|but|while|ten days)\b|,?\s(?:said|says)\s|,?\sbut\s(?:\w+ly\s)?(?:declin|refus|reject|stopp|fail|rul|did|has|was|is|would|will|not|no)\w*\b|\sin an? (?:[\w-]+ )?(?:address|speech|statement|message|post|interview|briefing|video)\b|\s(?:after|following)\s(?:speaking|talking|meeting|talks|(?:an?|the|his|their)\s(?:[\w-]+\s){0,3}?(?:call|conversation|meeting|talks|summit))\b",
    _I,
)
# A deal's name with what it covers ends here: what follows tells when, where or by whom it was made.
DEAL_HEAD = re.compile(
    rf"^\W*(?:(?:to|on|the|an?|its|their|another|this)\s){{0,3}}(?:[“\"‘]?[\w’'-]+,?\s){{0,6}}?[“\"‘]?(?:{_DEAL_NAME}|(?:cease-?fire|truce|prisoner[- ]exchange) (?:agreement|deal|plan)|(?:deal|agreement|proposal|plan|framework)(?! (?:to|for|on|under)\b))\b[”\"’]?",
    _I,
)
DEAL_TAIL = re.compile(
    r",\s(?!and\b)|:\s|\sand\s\w+ed\b|\s(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:from|until|to)))(?<!from\s)(?<!until\s)(?<!since\s)|\s(?:(?:after|ending|ended|brokered|mediated|sponsored|negotiated|backed|aimed|amid|so|which|who|that|is|are|was|were|has|had|have|will|would|with (?:the|an) understanding|because|as|since|plea|began|begins|officials|following|intended|starting|beginning|meant|pending|thanks|if)\b|at a\b|to (?:end|facilitate|enable|let|allow)\b|(?:early|late) (?:on\b|(?=\w+day\b))|in order\b|on (?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b(?! (?:from|until)))",
    _I,
)
PLAIN_HALT = re.compile(
    rf"\W{{0,3}}(?:(?:to|would|will|shall)\s)*(?:end|stop|halt|cease)\s(?:all |the )?(?:hostilities|fighting|firing|combat|(?:military|combat) (?:activity|activities|operations|action))\b|\W{{0,3}}(?:(?:to|the|an?|would|observe|implement|extend|honou?r|respect|keep to|agree)\s)*(?:[“\"‘]?[\w’'-]+\s){{0,6}}?[“\"‘]?(?:{_DEAL_NAME}|(?:all |any |the )?(?:fighting|hostilities|military (?:activity|activities|operations|action)) (?:to |would |will )?(?:end|stop|cease|halt))\b(?! on (?:strikes|attacks))",
    _I,
)
UNDER_DEAL = re.compile(
    r"\baccording to the (?:[\w’'-]{1,20}\s){0,2}?(?:deal|agreement|truce|plan|terms|text)\b|\b(?:under|by|in|within) (?:the|its|this|their) (?:[\w’'-]{1,20}\s){0,4}?(?:statement of|deal|agreement|truce|cease-?fire|accord|terms?|text|pause|arrangement|document|memorandum|plan|order|decision|protocol|declaration|understandings?|initiative|pact|moratorium|resolution|cessation)\b|\bthe (?:deal|agreement|accord|text|document) (?:says|foresees|provides|requires|obliges|runs|states)|\b[Tt]he [Pp]arties (?:undertake|agree|commit|stop)|\bunder which\b|\bsigned\b",
    _I,
)
QUOTE_ENDS = re.compile(r"[,.]?[\"”]\s(?=(?:the|a|an|he|she|it|they)\s|[A-Z])")
NEXT_PARTY = re.compile(
    r",\s(?:and\s)?(?:[\w’'-]+\s){1,6}?(?:may|is to|are to|will|would|shall|must|did|does)\s|,?\s(?:and|while|but)\s(?:the\s|that\s)?(?:[A-Z][\w’'-]{1,25}(?:\s[A-Z]?[\w’'-]{1,25}){0,3}|it|they|he|she|both|neither|each|either)\s(?:is|are|was|were|would|will|has|have|had|must)\b"
)
COLLECTIVE = re.compile(
    r"\b(?:both (?:sides|parties|countries|armies|governments)|(?:the )?(?:two |warring |rival |opposing |belligerent ){0,2}(?:sides|parties|armies|countries|governments|factions|delegations|foreign ministries|neighbours|rivals|foes|enemies|forces(?<=rival forces))|both|each(?! other)|each side|neither side)(?:\s(?:in|to) (?:the )?[A-Z][\w’'-]+(?: conflict| war)?)?\s(?:[\w]{1,12}\s){0,4}$",
    _I,
)
# A giver that no table knows: "the authorities in Sanaa assured", "the elders of the town promised".
_BODY = r"(?:authorities|command|commander|brigade|army|military|council|leadership|government|fighters|rebels|separatists|insurgents|militants|guerrillas|paramilitar(?:y|ies)|junta|generals|opposition|[Aa]lliance|coalition|militia|group|movement|front|union|elders|side|garrison|administration|ministry|forces|leader)"
GIVER = re.compile(
    rf"(?:^|[.;:,]\s|\bthat\s|\s)(?P<name>(?:[Tt]he|[Aa]n?)\s(?:[\w’'-]{{2,20}}\s){{0,3}}?{_BODY}(?:\s(?:in|of)\s(?:the\s)?[\w’'-]{{2,20}}(?:\s(?:armies|groups|forces))?){{0,1}})\s{_HELPERS}"
)
PROPOSED = re.compile(
    r"\bpropos(?:es|ed|ing)\s(?:[\w’'-]+\s){0,4}?that\s(?P<whom>both (?:parties|sides)|the (?:two )?(?:parties|sides)|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2}(?:\sand\s[A-Z][\w’'-]+)?)\s(?:[\w’'-]+\s){0,3}?(?P<act>(?:refrain|stop|halt|cease|observe|suspend|pause|release|exchange|hold)\b[^.;]{3,160})",
)
UNPUT = re.compile(r"\b(?:has|had|have) (?:not|never|yet)\b|\bwas (?:not|never|rejected)\b", _I)
NOT_PUT = re.compile(
    r"\b(?:has|had|have|was|were) (?:not|never) (?:been )?(?:put|agreed|offered|accepted|adopted)\b", _I
)
DRILL = re.compile(r"\b(?:exercises?|drills?|manoeuvres?|training)\b", _I)
ASKED_FOR = re.compile(
    r"\b(?:requests?|appeals?|asked|appealed)\s(?:[\w’'-]+\s){0,2}?(?:to\s)?(?P<whom>both (?:parties|sides)|the (?:two )?(?:parties|sides)|[A-Z][\w’'-]+(?:\s[A-Z][\w’'-]+){0,2})\sfor\s(?P<act>[^.;]{3,160})",
)
BOTH_BOUND = re.compile(
    r"^\W*both\W*$|^\W*(?:(?:that|the)\s)*(?:both|each)\s(?:sides?|part(?:y|ies)|countr(?:y|ies)|nations?|arm(?:y|ies)|governments?)|^\W*the (?:two |warring )?(?:sides|parties|countries|nations)\s*$",
    _I,
)
THEM = re.compile(r"(?:them|they|it|each|these|the two)", _I)
BETWEEN = re.compile(r"\bbetween\s", _I)
BOTH = re.compile(r"\bboth\b|\bthe (?:two )?(?:parties|sides)\b", _I)
JOINS = re.compile(
    r"\s?(?:,|,? and|and with|with|nor)\s(?:the\s|with\s)?(?:Republic of\s)?(?:(?:[\w-]+\s){0,3}(?:group|movement|organi[sz]ation|militia|faction|party|paramilitary|paramilitaries|rebels?|militants?)\s)?"
)
"""What stands between two parties that give one word: "Israel and the militant Islamist group Hamas"."""
AND_OTHERS = re.compile(
    r"\sand\s(?P<name>(?:the\s)?(?:[\w’'-]+\s){0,3}?(?:rebels|separatists|militants|fighters|forces|militias?|factions|groups?|insurgents|authorities))\s(?:have\s|has\s|had\s|also\s){0,2}$"
)
FIRST_PERSON = re.compile(r"\b(?:we|I)\b[^.;]{0,12}$|\bour\s$", _I)
ASIDE = re.compile(
    r",\s(?:during|after|before|following|at|in|on|while|sitting|speaking|citing|flanked|together with|alongside|meeting|addressing|quoting|asked|opposite)\b[^,;]{3,120}(?:,[^,;]{3,60})?,\s"
)
"""Between commas, where or with whom something was said: nobody in it is the one who gives the word."""
SEPARATISTS = re.compile(r"\b(?:separatists?|rebels?|self-proclaimed|DPR|LPR|DNR|LNR)\b")
YEMEN = re.compile(r"\bYemen(?:[’']s|i) (?:[\w-]+ ){0,3}government\b")
"""The recognised government, the other side of the Houthis where the coalition is not told of."""
ANAPHOR = re.compile(
    r"[Tt]he (?:group|movement|army|military|ministry|command|leadership|government|militia|alliance|coalition|front|force|office|statement)"
)
"""Who was named before, by no more than its sort."""
ASKS = re.compile(
    r"\b(?:who|whether|what|how|if|unless|which)\s$|\b(?:how many|how much|whether|which) [\w’' -]{1,30}\s$",
    _I,
)
HE = re.compile(r"\b(?:he|she)\s(?:also\s|has\s|had\s)?$", _I)
NO_SUBJECT = re.compile(r"\b(?:said|says|did|does|which|who|how|whether|followed|told)\b", _I)
"""A stretch with one of these is a clause, and no subject."""
RESUMES = re.compile(
    r"\bresum(?:e|es|ing) (?:\w+ ){0,2}(?:fighting|war|attacks|strikes|operations|offensive|campaign)\b", _I
)
PERSONAL = re.compile(r"\W*(?:He|She|It|They)\b")
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
NEGATED = re.compile(
    r"(?:\b(?:not|never|yet to|without|neither|nor|whether (?:it|he|she|they|the \w+))|n[’']t)\s(?:(?:yet|publicly|immediately|formally|been|have|had)\s)*$",
    _I,
)
"""Just before a word of giving: it was not given."""
DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|never (?:agreed|promised|gave)|did not (?:agree|promise)|didn[’']t (?:agree|promise)|no such (?:agreement|promise)|there (?:is|was) no (?:agreement|deal))\b",
    _I,
)
SIGNED = re.compile(
    r"\b(?:sign(?:s|ed)|written|decree|letter|wrote|published (?:the|a) (?:text|list|statement)|memorandum|documents?|by the text|papers?)\b",
    _I,
)
ORDERED = re.compile(r"(?<!in )\border(?:s|ed)?\b|\binstruct(?:s|ed|ion)?\b|\bcommanded\b", _I)

NOT_IN_DEAL = re.compile(
    r"\b(?:(?:did|does|do) not (?:include|cover|mention|contain|provide)|stopp(?:ed|ing) short|declin(?:ed|es)|refus(?:ed|es)|reject(?:ed|s))\b|\b(?:talks|negotiations|discussions)\b(?=,? (?:on|about|over|aimed|will|would|which|for|to)\b)",
    _I,
)
"""What no deal holds, or is only talked about: no term."""
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
ACCUSES = re.compile(
    r"\b(?:accus(?:e|es|ed|ing|ations?)|alleg(?:e|es|ed|ing|ations?)|blam(?:e|es|ed|ing))\b", _I
)
PAPER = re.compile(r"(?:the |this )?(?:plan|deal|agreement|accord|text|document|proposal|memorandum)$", _I)
"""A paper that speaks for itself: its terms are the agreement's."""
COUNTED = re.compile(
    r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|[a-z]+ty)\b",
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
