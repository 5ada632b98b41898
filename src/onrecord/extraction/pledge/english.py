"""English words of pledges."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# Nouns of a word given between parties at war.
DEAL = r"(?:(?:temporary |humanitarian |unilateral |mutual |immediate |partial |full |energy |maritime |naval |holiday |Easter |Christmas |\w+-(?:day|week|hour|month) |conditional |verbal )*(?:cease-?fires?|truces?|pauses?(?: in (?:fire|strikes|attacks|fighting))?|moratoriums?|armistices?|cessation of hostilities|silence regime|regime of silence|lull|standstill|humanitarian corridors?|safe passage|prisoner (?:exchange|swap)s?|exchange of prisoners|swap|deal|agreement|accord|understandings?|arrangement|initiative))"
TRUCE = re.compile(
    r"\b(?:cease-?fires?|truces?|pauses?|moratoriums?|armistices?|cessation of hostilities|silence regime|regime of silence|humanitarian corridors?|safe passage|prisoner (?:exchange|swap)s?|exchange of prisoners|prisoner-exchange|swap of prisoners)\b",
    _I,
)
# A war's promise is about one of these acts.
MATTER = re.compile(
    r"\b(?:attack\w*|strik\w+|shell\w*|fir(?:e|es|ing)|bomb\w*|hostilit\w+|fight\w*|cease-?fire|truce|pause|moratorium|withdraw\w*|pull (?:back|out)|exchang\w+|prisoners?|captives?|hostages?|releas\w+|hand over|corridor|passage|aid|humanitarian|evacuat\w+|convoy\w*|"
    r"cross\w+|blockade|ports?|ships?|vessels?|energy|infrastructure|civilian\w*|advance|offensive|drones?|missiles?|operations?|military action|disarm\w*|bodies|weapons|target\w*)\b", _I)  # fmt: skip
GIVING = r"(?:agree[sd]?|agreeing|promis(?:e|es|ed|ing)|pledg(?:e|es|ed|ing)|vow(?:s|ed)?|undert(?:ake|akes|ook|aken)|commit(?:s|ted)?(?: itself| himself| themselves)?|guarantee[sd]?|consent(?:s|ed)?|assur(?:e|es|ed)|swor?n?e?|gave (?:his|her|its|their) word)"
GAVE = re.compile(
    rf"\b(?:(?:has|have|had|also|both|never|not|reportedly|allegedly)\s+)*{GIVING}\b\s*(?:,?\s*(?:he|she|it|they) (?:said|says),?\s*)?(?P<act>(?:not\s+)?to\s+[^.;]+|that\s+[^.;]+|on\s+(?:an?|the)\s+[^.;]+|[^.;]{{0,120}})",
    _I,
)
ASKED = re.compile(
    r"\b(?:ask(?:s|ed|ing)?|request(?:s|ed|ing)?|urg(?:e|es|ed)|appeal(?:s|ed)? to|call(?:s|ed) on)\s+(?P<whom>(?:(?:President|Prime Minister|Mr\.?|the|both|Russian|Ukrainian|leader)\s+)*[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+){0,3}|him|her|them|both sides|the two sides)\s+(?:personally\s+)?(?P<act>(?:not\s+to|to\s+(?:refrain|stop|halt|pause|hold|spare|suspend|observe|cease|let|allow|release))\b[^.;]*)",
    _I,
)
AGREED = re.compile(
    r"\b(?:(?P<who>he|she|it|they|[A-Z][\w’'-]+(?:\s+[A-Z][\w’'-]+)?)\s+(?:has|have|had)?\s*(?:agreed|consented|accepted|said yes|promised|gave (?:his|her) word)\b(?:\s+to\s+(?:that|this|it|do (?:that|so|this)))?)"
)
DECLARED = re.compile(
    rf"\b(?:declar(?:e|es|ed|ing)|announc(?:e|es|ed|ing)|order(?:s|ed|ing)?|introduc(?:e|es|ed|ing)|proclaim(?:s|ed)?|sign(?:s|ed)?|conclud(?:e|es|ed)|reach(?:ed)?|struck|extend(?:s|ed|ing)?|prolong(?:s|ed)?|establish(?:es|ed)?|grant(?:s|ed)?|open(?:s|ed)?)\s+(?:\w+\s+){{0,6}}?{DEAL}",
    _I,
)
STANDING = re.compile(
    rf"\b(?:the|a|an|this|under the|by the|their|its)\s+(?:[\w-]+\s+){{0,4}}?{DEAL}\b[^.;]{{0,60}}?\b(?:took effect|takes effect|came into force|comes into force|in force|valid|runs?|ran|lasts?|lasted|holds?|held|entered into force|is to (?:last|begin|start|run)|will (?:last|begin|start|take effect)|began|begins|starts?|started|applies|covers?|covered|provides?|requires?|expires?|expired|ends?|ended)\b|\bunder the (?:deal|agreement|truce|ceasefire|accord|terms)\b|\bby the text\b|\bthe parties (?:undertake|agree|commit)\b",
    _I,
)
WILL_NOT = re.compile(
    r"\b(?:will|would|shall)\s+(?:not|refrain from|stop|halt|suspend|cease|hold (?:fire|its fire|their fire)|withdraw|release|hand over|let|allow|open|observe|exchange|free)\s+[^.;]+",
    _I,
)
# No pledge: a demand, a proposal, a plan that binds others, a promise to fight.
NO_PLEDGE = re.compile(
    r"\b(?:propos(?:e|es|ed|al|als)|call(?:s|ed|ing)? for|demand(?:s|ed|ing)?|urg(?:e|es|ed|ing)|plan for|draft|suggest(?:s|ed)|wants?|hopes? for|talks (?:on|about)|discuss(?:es|ed|ing)?|negotiat\w+|possib(?:le|ility)|could|should|no (?:ceasefire|truce|pause|deal|agreement)|reject(?:s|ed)?|rul(?:es|ed) out|until victory|vow(?:s|ed)? (?:to (?:fight|respond|retaliate|avenge|continue|win|destroy|crush))|retaliat\w+)\b",
    _I,
)
DENIES = re.compile(
    r"\b(?:den(?:y|ies|ied)|never (?:agreed|promised)|did not (?:agree|promise)|no such (?:agreement|promise)|there (?:is|was) no (?:agreement|deal))\b",
    _I,
)
SIGNED = re.compile(
    r"\b(?:sign(?:s|ed)|written (?:instruction|order|agreement|text)|decree|published (?:the|a) (?:text|list|statement)|memorandum|documents?)\b",
    _I,
)
ORDERED = re.compile(r"\border(?:s|ed)?\b|\binstruct(?:s|ed|ion)?\b|\bcommanded\b", _I)

EXCEPTION = re.compile(
    r"\b(?:except(?: for| that| in)?|excluding|with the exception of|does not (?:apply|extend) to|do not (?:apply|extend) to|other than|apart from|not (?:including|covering)|excluded?|provocations? (?:were|are|is) to be repelled|unless attacked|in (?:response|reply) to)\b[^.;]*",
    _I,
)
CONDITION = re.compile(
    r"\b(?:if|provided(?: that)?|on (?:the )?condition(?: that)?|as long as|so long as|unless|should (?:one|either|the|any)|in return for|in exchange for|on the understanding that|subject to|only when|once)\b[^.;]*",
    _I,
)
AREA = re.compile(
    r"\b(?:along|in|on|at|over|across|within|inside|around|against|throughout|of|in all of)\s+(?P<area>(?:the (?:entire |whole )?(?:line of contact|front(?: line)?|Black Sea|border|region|cities|cities and towns|towns|country|city)[^,.;]{0,40}|all (?:of )?[^,.;]{2,40}|energy (?:infrastructure|facilities|sites|system)|civilian infrastructure|(?:the )?[A-Z][\w’'-]+(?:[\s,]+(?:and|the|of|as well as|other)?\s*(?:[A-Z][\w’'-]+|cities|towns|region|regions|Strip|Sea)){0,6}))"
)
OBJECT = re.compile(
    r"\b(?:attack|shell|strike|fire on|fire at|bomb|hit|target|assault|storm|enter|bombard|fire upon|advance on)\s+(?P<area>[^.;]*?)(?=\s+(?:for|until|from|between|during|over the|in the coming|because|if|while|unless|starting|through|till|as of|to create|so that)\b|[.;,”\"]|$)",
    _I,
)
DURATION = re.compile(
    r"\b(?:for|lasting|of)\s+(?P<window>(?:about |at least |up to |another |a |an |one |the next |the coming )?(?:[\w-]+\s+){0,3}?(?:hours?|days?|weeks?|months?|years?)(?:\s+from[^,.;]*)?)",
    _I,
)
WINDOW = re.compile(
    r"\b(?P<window>(?:from|between|starting|beginning|until|till|through|as of|effective|valid (?:for|until|from)|took effect|takes effect|for)\s+[^.;]*?(?:\d|midnight|noon|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|week|days?|hours?)(?:[^.;,]{0,40}?(?=[.;,]|$| and (?:that|to|will)))?)",
    _I,
)
ACTS = re.compile(
    r"\b(?P<act>(?:not |no |all )?(?:(?:to )?(?:attack|shell|strike|fire on|bomb|hit|target)\w*|strikes? (?:on|against) [^.,;]{2,60}|attacks? (?:on|against) [^.,;]{2,60}|hostilities|military (?:action|operations)|offensive (?:action|operations)|air ?strikes?|shelling|long-range (?:strikes|drones|missiles)|drone and missile (?:strikes|attacks)|exchange (?:of )?[^.,;]{2,40}|withdraw[^.,;]{2,60}|release[^.,;]{2,60}|hand over[^.,;]{2,60}))",
    _I,
)

OPEN_AFTER = re.compile(
    r"(?P<what>\S.{0,600}?)\s{0,3},?\s{1,3}(?:(?:all|both|still)\s{1,3})?(?:remain(?:s|ed)?|is|are|was|were|stays?)\s{1,3}(?:still\s{1,3})?(?:unclear|unknown|open|unresolved|unanswered|undefined|unspecified|disputed|in dispute|an open question|not (?:clear|known|specified|settled|defined|agreed))\b",
    _I,
)
OPEN_BEFORE = re.compile(
    r"\b(?:it (?:is|was|remains?) (?:not clear|unclear|unknown|not known|open)|(?:is|are|was) (?:unclear|not known)|(?:did|does|do|has|have|would) not (?:say|specif(?:y|ied)|spell out|name|mention|define|give|set out|explain|state|clarify|go into|disclose)|without (?:saying|specifying|naming|giving)|no (?:details?|word|indication|information|clarity) (?:on|about|of|as to)|left open|leaves open|nobody (?:says?|said|named|knows)|no party (?:named|has named)|(?:gave|given|offered|provided) no (?:details?|date|dates|timetable|list)|was not (?:stated|specified|said|named))\b\s*:?\s*(?P<what>[^.;]*)",
    _I,
)
QUESTION = re.compile(r"\b(?:when|from when|until when|whether|which|what|who|where|how|if)\b", _I)
KEPT = re.compile(
    r"\b(?:kept (?:his|her|its|their) (?:word|promise)|honou?r(?:s|ed|ing) (?:the|his|its|their)|observ(?:es|ed|ing) the (?:truce|ceasefire|pause|moratorium|silence)|compl(?:ies|ied|ying) with the|adher(?:es|ed|ing) to the|respect(?:s|ed|ing) the (?:truce|ceasefire|pause)|stuck to the|is holding|was holding|holds|has held)\b",
    _I,
)
BROKEN = re.compile(
    r"\b(?:violat(?:e|es|ed|ing|ion|ions)|br(?:eak|eaks|oke|oken|eaking|each|eached|eaches) (?:of )?(?:the|his|its|their)?\s*(?:truce|ceasefire|cease-fire|pause|moratorium|promise|word|agreement|deal|it)?|breach(?:es|ed)?)\b",
    _I,
)
