"""English words that make a telling of violence no incident: feared, planned, denied, general, none of war."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# What governs an act behind it: a modal, a plan, a threat, a demand, a pause.
UNREAL = re.compile(
    r"\b(?:will|would|could(?!\s(?:not|n[’']t)\s(?:\w+ly\s)?(?:be\s)?(?:\w+ly\s)?(?:verif|confirm|reach|establish))|(?-i:may)|might|shall|should|must|can|cannot|can’t|plan(?:s|ned|ning)?|threat(?:en|ens|ened|ening|s)?|warn(?:s|ed|ing|ings)?|prepar(?:e|es|ed|ing)|ready to|about to|expect(?:s|ed|ing)?|risk(?:s|ed)?|fear(?:s|ed)?|intend(?:s|ed)?|"
    r"if|unless|in case|in the event|whether|were to|suppose|imagine|hypothetical\w*|call(?:s|ed|ing)? (?:for|on)|ask(?:s|ed|ing)?|urg(?:e|es|ed|ing)|demand(?:s|ed|ing)?|order(?:s|ed)? (?:\w+ ){0,4}(?:to|not)|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|agree(?:s|d|ing)?|"
    r"refrain(?:s|ed|ing)?|not to|undertake|avoid(?:s|ed|ing)?|prevent(?:s|ed|ing)?|(?<!tram )(?<!bus )(?<!metro )stop(?:s|ped|ping)?(?!\s(?:then|on|at|near|where|when)\b)|halt(?:s|ed|ing)?|ceas(?:e|es|ed|ing)|suspend(?:s|ed|ing)?|end(?:s|ed|ing)? (?:of|the|all|its|their)|paus(?:e|es|ed|ing)|moratorium|ceasefire|cease-fire|truce|ban(?:s|ned)? on|(?:break|respite|relief) (?:from|in)|(?:stop|freeze) (?:on|in|to)(?! (?:the|a|an) (?:road|line|route|street|way))|desist(?:s|ed|ing)?|escap(?:e|es|ed|ing)|flee(?:s|ing)?|fled|"
    r"possib(?:le|ility|ly)|potential(?:ly)?|likely|forecast|predict(?:s|ed)?|assum(?:e|es|ed)|in order to|to (?:be )?(?:attack|strike|hit|shell|bomb|destroy|kill)|exercis(?:e|es)|drills?|training|simulat\w+|rehears\w+|mock|scenario|anniversary|film|novel|protect(?:s|ed|ing)?|against (?:further|future|possible|new)|"
    r"without (?:further )?attacks|another attack|further attacks|new attacks|next attack|future attacks|massive attack|accus(?:e|es|ed|ing) \w+ of planning)\b", _I)  # fmt: skip
MODAL_BEFORE = re.compile(r"\b(?:would|could|(?-i:may)|might|will|wo|shall)\s(?:\w+\s){0,2}$", _I)
# Behind one of these a clause of its own begins, which what stands before does not govern.
NEW_GROUND = re.compile(
    r"[;:]|\bafter\b|\bwhen\b|\bwhere\b|,\s(?:killing|wounding|injuring)\b|\bsaid (?:that )?|\bsays (?:that )?|\breported (?:that )?|\bwrote (?:that )?|,\s(?:and|but)\s|,\swho\b|,\swhich\b|\bthat (?=(?:put|hit|struck|killed|destroyed|damaged|fell|wounded|launched|fired|took|burned|had)\b)|\bbecause\b|\bsince\b"
)
# A denial governs the act just behind it.
DENIES_ACT = re.compile(
    r"\b(?:(?:not|never|\w{2,7}n[’']t)\s(?:[\w-]+\s){0,3}|(?:no|without|nor|neither|none of the|zero)\s(?:[\w-]+\s){0,4})$",
    _I,
)
DENIES_ALL = re.compile(
    r"\b(?:den(?:y|ies|ied|ying)|false|fake|lie|lies|untrue|hoax|refut(?:e|es|ed)|incorrect|did not happen|stayed? quiet|was quiet|were quiet|nobody|no one)\b[^,;:.]*$",
    _I,
)
NOBODY = re.compile(
    r"\b(?:nobody|no ?one|none|no (?:[\w-]+\s){0,2}(?:people|residents|civilians|staff|workers|children))\b[^,;:.]*$",
    _I,
)
NOT_DENIED = re.compile(
    r"\b(?:no|nobody|without) (?:one|casualties|injuries|victims|warning|doubt|wonder)|\bnot only\b|\bnot far\b|\bnot until\b|\bnot long\b|\bno (?:longer|less|fewer)\b",
    _I,
)
# Said of an act behind its words: "an assault is likely", "the danger of a repetition remains".
STILL_AHEAD = re.compile(
    r"\btomorrow\b|\b(?:is|are|was|were|remains?) (?:\w+ly )?(?:likely|possible|expected|planned|imminent|feared|not excluded|not ruled out)\b|\b(?:danger|threat|risk|possibility|likelihood) of\b|\bremains in force\b|\bnot a (?:second|new|direct) (?:hit|strike|attack)\b",
    _I,
)
HABIT = re.compile(
    r"\b(?:every (?:day|night|week|hour)|each (?:day|night)|daily|nightly|regular(?:ly)?|constant(?:ly)?|for (?:months|years|weeks|days|decades)|continu(?:e|es|ed|ing)|(?:go|goes|went) on(?=\s?(?:[.,;]|$|for (?:months|years|weeks|days)))|(?:did not|didn[’']t|does not|never) (?:ease|stop|let up|cease|pause)\w*|systematic(?:ally)?|almost daily|repeatedly|again and again|over the (?:past|last) (?:year|months?|years)|"
    r"since (?:the (?:start|beginning|full-scale|invasion|war|liberation)|february 2022|2022|2014|october 7|7 october)|during the war|in the war|throughout the war|always|often|usually|sometimes|previous attacks|past attacks|ongoing|campaign of|wave after wave|from time to time)\b", _I)  # fmt: skip
LONG_TOTAL = re.compile(
    r"\b(?:war|conflict|invasion)\b[^.;]{0,40}\b(?:has|have) (?:\w+ )?(?:seen|killed|caused|claimed|left|brought|led|destroyed)\b|\b\d[\d,]* (?:attacks|strikes|shellings|raids)\b[^.;]{0,20}\d[\d,]* (?:dead|killed|wounded|injured)\b|\bthere have (?:\w+ )?been (?:\w+ )?(?:reports|accounts|allegations) of\b|\bin (?:January|February|March|April|May|June|July|August|September|October|November|December|\d{4}) alone\b|\b(?:has|have) so far (?:killed|claimed|left|cost)\b|\bso far (?:killed|claimed)\b|\baccus(?:e|es|ed|ing) (?:[\w’'-]+ ){1,6}of (?:\w+ ){0,2}(?:killings|razing|using|massacres|war crimes|targeting civilians|abuses)\b|\bsince (?:(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.? \d{1,2}|\d{1,2} (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?)(?=[,.\s])|\bsince \w+ (?:declared|launched|began|started|invaded)\b|\bdeath toll\b[^.;]{0,120}\b(?:ris\w+|rose|climb\w+|reach\w+|surg\w+)\b|\btoll (?:now|has|stands|since)\b|\bsince (?:the|a) (?:ceasefire|cease-fire|truce|agreement|deal)\b|\bnear-daily\b|\bpattern of\b|\bescalat(?:ed|ing) into\b|\bdocumented (?:at least |more than |over |some )?\d|-(?:week|month|year)(?:-long)? (?:siege|campaign|offensive)\b|\bcampaign (?:by|of)\b|\b(?:under|face[sd]?|seen) (?:frequent|repeated|regular|daily)\b|\bsince (?:(?:mid|early|late)[- ])?(?:January|February|March|April|May|June|July|August|September|October|November|December)(?: (?:19|20)\d\d| last year| \d{1,2}(?:,? (?:19|20)\d\d)?)?(?=[\s,.;]|$)|\bat the (?:beginning|start|outset) of (?:a |the )?(?:full-scale|invasion|war)|\b(?:has|have|had) (?:launched|fired|carried out|conducted) (?:dozens|scores|hundreds|thousands|several rounds|waves) of|\b(?:has|have) repeatedly\b|\bbegan (?:\w+ly )?(?:shelling|bombing|attacking|striking)\b|\brepeated (?:\w+ )?(?:attacks|strikes|use)\b|\b(?:has|have|had) been (?:\w+ly )?(?:bombard|shell|attack|strik|bomb|hitt|pound|target)ing\b|\b(?:such|similar) (?:attacks|strikes|raids)\b|\bconsecutive (?:day|night|week)\b|\b(?:since the (?:liberation|start|beginning|invasion|outbreak)|over the (?:past|last) (?:year|months|years)|in the (?:past|last) (?:year|months|years)|(?:so far )?this year|since (?:19|20)\d\d|during the war)\b",
    _I,
)
ONE_OCCASION = re.compile(
    r"\d|\b(?:killed|wounded|injured|hit|struck) (?:a|an|the|one|two|three|four|five|\d)", _I
)
ALERT = re.compile(
    r"\b(?:air[- ]raid (?:alert|siren|warning|alarm)s?|sirens?|alerts?|all[- ]clear|alarm)\b", _I
)
NO_WAR = re.compile(
    r"\b(?:earthquake|flood|storm\b(?!ed|ing)|hurricane|heart attack|car accident|road accident|traffic accident|crash on the (?:road|motorway)|avalanche|disease|cholera|hunger strike|strike action|went on strike|workers’ strike|election|football|match|sanctions|cyber-?attack\w*|verbal attack|attacked (?:the|his|her) (?:critics|record|policy|government’s)|"
    r"criticism|polls?|economy|markets? (?:fell|rose)|currency|vote)\b",
    _I,
)
# Those taken or harmed before are spoken of: exchanged, released, treated.
SPOKEN_OF_AGAIN = re.compile(
    r"\b(?:exchang(?:e|es|ed|ing)|swap(?:s|ped|ping)?|releas(?:e|es|ed|ing)|lets? go of|free(?:s|d|ing)?|hand(?:s|ed|ing)? over)\b[^.;]{0,80}?\b(?:detained|imprisoned|arrested|captured|abducted)\b|\b(?:detained|imprisoned|arrested|captured|abducted)\b[^.;]{0,80}?\b(?:(?:are|were|is|was|been|be) (?:exchanged|swapped|released|freed|returned|handed over))\b|"
    r"^\W*(?:detained|captured|wounded|killed|injured|abducted) \w+s\W*$|\bdetained persons\b|\b(?:claimed|claims|claiming|took|accepted) (?:responsibility for )?(?:the|this|that) (?:attack|strike|bombing|raid)s?\b|\baccused of (?:killing|shelling|attacking|bombing)\b|\bthe (?:wounded|injured|dead) (?:receive|are being|were taken|is being|have been)\b",
    _I,
)
VIOLATIONS = re.compile(
    r"\b\d[\d,]* (?:times|(?:\w+ )?violations|breaches)|\bnumber of (?:\w+ )?(?:violations|breaches|attacks|strikes)\b|violations? of the\b|counted \d",
    _I,
)
# A claim quoted to be checked, or an old saying: the report does not tell it as having happened.
QUOTED_CLAIM = re.compile(r"^(?:Claim|Myth|Rumou?r|Fake|Question|Q)\s?:", _I)
HARM_WORD = re.compile(r"(?:kill|wound|injur|hurt|die|dead|harm|casualt|perish|damag|destr)\w*", _I)
# Said behind an act: "reports about a hit are a lie".
LIE_BEHIND = re.compile(
    r"\b(?:is|are|was|were|proved|turned out)\s(?:to be\s)?(?:not true|untrue|false|invented|made up|nonsense|disinformation|an?\s(?:\w+\s)?(?:lie|fake|hoax|rumour|rumor)|(?:all\s)?(?:lies|fakes|rumours|rumors))\b",
    _I,
)
# Words that take up an act as talk: 'as to "explosions in X"', 'not "was hit"', 'after word of a "massive attack"'.
AS_TALK = re.compile(
    r"\b(?:as to|as for|about|word of|talk of|rumou?rs? of|reports? of|not|the word|headline|called|so-called|the)\s(?:an?\s|the\s|any\s)?[\"“«](?:[\w’'-]+\s){0,3}$",
    _I,
)
DRILL = re.compile(
    r"\b(?:drills?|(?<!military )exercises?(?! restraint)|simulat(?:ion|ed|ing)|rehears(?:als?|ed|es|ing)|training scenario|scenario|table-top|mock|dummies|volunteers played)\b",
    _I,
)
