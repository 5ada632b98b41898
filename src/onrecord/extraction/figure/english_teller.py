"""English words by which a report tells who counted."""

from __future__ import annotations

import re

_I = re.IGNORECASE

# Bounded repetition throughout: names are a few words, and an unbounded pattern of words would try every way to part them.
NAME = (
    r"(?:[Tt]he\s+|[Aa]n?\s+)?[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]{0,40}(?:\s(?:(?:of|for|and|in|on)\s)?(?:the\s)?[A-ZÀ-ÞА-ЯІЇЄҐ][\w’'.-]{0,40}){0,7}"
    r"(?:\s(?:health |defen[cs]e |foreign |interior |emergency )?(?:ministry|officials?|authorities|military|army|government|police|prosecutors?|office|governor|mayor|service|intelligence|spokes\w{1,10}|general staff|air force|mission|agency|administration))?"
)
_GENERIC = (
    r"(?:the |The |a |A )?(?:local |regional |city |military |health |Palestinian |Ukrainian |Russian |Israeli |Sudanese |Yemeni |Lebanese |Syrian |independent |medical |rescue |emergency |security |government )*"
    r"(?:officials?|authorities|governor|mayor|ministry|army|military|police|prosecutors?|medics|rescuers|emergency services?|health ministry|defen[cs]e ministry|administration|investigations?|investigators?|"
    r"general staff|air force|hospital|monitors?|observers?|report|study|analysts?|sources|medical sources|witnesses|office|doctors|aid (?:workers|agencies))"
)
BODY = re.compile(rf"\W*(?P<name>{_GENERIC}|{NAME})(?=\s[a-z])")
"""Who a sentence begins with."""
_COUNTING = r"(?:(?:could|can|did)\s(?:only\s|not\s)?)?(?:say|says|said|reports?|reported|assess|assesses|assessed|presumes?|assumes?|suspects?|estimates?|estimated|put|puts|counts?|counted|documents?|documented|verif(?:ies|y|ied)|confirms?|confirmed|records|recorded|claims?|claimed(?!\s(?:the\slives|(?:[\w,]+\s){1,4}lives\b))|registers?|registered|lists?|listed|announced|announces|wrote|writes|told|adds|add(?=\sthat)|added|notes|noted|states(?=\s(?:that|in|the))|stated|identified|established|has recorded|tallied)"
_SOURCE = r"(?:(?!who\b|which\b|that\b|when\b|while\b)[\w’'-]{1,40}\s){0,11}[\w’'-]{1,40}"
ACCORDING = re.compile(
    rf"\b(?:[Aa]ccording to|[Dd]ata (?:from|by)|[Ff]igures (?:from|by|of)|[Cc]ount(?:ed)? by|[Ee]stimates? (?:by|from)|[Aa] (?:report|study|tally|count) (?:by|from)|[Rr]eport(?:ed)? by|[Dd]ocumented by|[Ii]ssued by|citing|per(?!\s+(?:cent|day|night|week|month|year|hour|person|head|capita)))\s+(?P<name>{NAME}(?!\w)|{_SOURCE})"
)
SAYS = re.compile(
    rf"(?<![\w])(?P<name>{NAME}|{_GENERIC})(?:\s[(\[][^()\[\]]{{2,24}}[)\]])?(?:,[^,.]{{2,80}},)?\s+(?:has |have |had |also |now |since |later )*{_COUNTING}\b"
)
_WORDS = r"(?:[\w’'-]{1,40}\s){0,8}[\w’'-]{1,40}"
_TELLS = r"(?:(?:has |have |had )?(?:been able|managed) to (?:confirm|verify|identify|establish|document)|spoke|speaks|spoken|gave|gives|(?:had |has |have )given|boasts?|boasted|named|finds|found|believes?|expects?|admits?|admitted|knows?|knew|calls?|reckons?|tells|acknowledge[sd]?|raised|published|made public|provided|compiled|collected|holds)"
# A noun phrase from a clause's beginning to a verb of telling, or to one before a number ("put the toll at").
COUNTER = re.compile(
    rf"(?:^|(?<=[,;:”–—-]\s)|(?<=\sand\s)|(?<=\sbut\s)|(?<=\sthat\s)|(?<=\swhile\s))(?P<name>{_WORDS})(?:\s[(\[][^()\[\]]{{2,24}}[)\]])?(?:,\s+(?:who|which|run|led|backed|based|controlled|funded|kept|part)\b[^,.;]{{1,80}},|,)?\s+(?:{_COUNTING}|{_TELLS})\b"
)
# "..., said Olena Hnatiuk, a doctor", "..., says the network."
TOLD_BY = re.compile(
    rf"[,”]\s+(?:said|says|wrote|writes|reports|reported|estimates|estimated|adds|added|announced|claims|claimed|(?:points?|pointed) out|notes|noted|indicates|stressed)\s+"
    rf"(?:(?:its|their|the|an?)\s[a-z][\w’' -]{{2,40}},\s(?=[A-Z]))?(?P<name>{_WORDS})(?=[,.;]|$)"
)
_OUTLET = r"(?:(?:news\s+)?(?:agency|desk\s+of|channel|newspaper|daily|broadcaster|website|station|site|magazine)\s+)?"
TOLD_TO = re.compile(
    rf"\b(?:told|through the agency|in an interview with|tracks the war for)\s+(?:the\s+)?{_OUTLET}(?P<name>[A-Z][\w’'-]{{1,40}}(?:\s[A-Z][\w’'-]{{1,40}}){{0,4}})"
)
# "The aid group said, citing the ministry": the ministry counted, the group passed it on.
CITED = re.compile(
    rf",?\s(?:citing|quoting)\s(?P<name>{NAME}(?!\w)|(?:[\w’'-]{{1,40}}\s){{0,5}}[\w’'-]{{1,40}})"
)
CITED_BY = re.compile(
    r"(?:^|,\s)(?:the\s|an?\s)?(?P<name>[A-Za-z][\w’' -]{2,60}?)\s(?:said|says|wrote|writes|reported|reports),?\s(?:citing|quoting)\b"
)
DASHED = re.compile(
    r"\s[–—]\s+(?P<name>(?:[\w’'-]{1,40}\s){0,4}(?:head|ministry|governor|mayor|army|police|service|administration|office|prosecutors?|officials?|medics|air force|general staff))(?=[.,;]|$)"
)
ACCOUNT_OF = re.compile(
    rf"\b(?:by|in)\s+(?:(?P<name>{_WORDS})(?:’s|'s)\s+(?:own\s+)?(?:account|count|reckoning|words)\b|(?P<own>their|its|his|her)\s+own\s+(?:account|count|reckoning|words)\b)"
)
# What begins like a teller and is none: a preposition or a number before it, or a verb inside it.
NO_COUNTER = re.compile(
    r"^(?:or|kind|january|february|march|april|may|june|july|august|september|october|november|december|overall|latest|preliminary|unofficial|official figures|recent|updated|(?:mon|tues|wednes|thurs|fri|satur|sun)day|relying|among|i|we|you|who|that|this|there|these|those|but|and|in|on|at|as|by|of|for|from|to|with|since|after|before|when|where|more|some|many|no|not|nobody|none|neither|up|around|about|nearly|over|at least|"
    r"said|says|told|adding|added|adds|pointing|points|pointed|indicates|indicating|noting|noted|citing|losses|deaths|figures|numbers|independent investigations|witness|earlier reports|all|both|one|two|three|four|five|six|seven|eight|nine|ten|dozens|hundreds|thousands|half|\d\S*)\b(?!’|')"
    r"|\b(?:was|were|is|are|be|been|being|killed|wounded|injured|dead|died|which|will|would|could|to be|had|has|have)\b",
    _I,
)
FIGURES_OF = re.compile(rf"(?P<name>{NAME})\s+(?:figures|data|statistics|numbers|estimates|counts)\b")
# Sentences without any of these tell nobody who counted: most are passed over at the cost of one search.
TELLING = re.compile(
    rf"\b(?:{_COUNTING}|{_TELLS}|[Aa]ccording|[Dd]ata|[Ff]igures|[Ee]stimates?|[Rr]eport|citing|per|points|pointed|indicates|stressed|account|reckoning|words|issued)\b|\s[–—]\s"
)
PUBLISHING = re.compile(
    r"\b(?:report|study|analysis|assessment|research|tally|count|estimates?|review|figures|data|statistics|numbers|counts|survey|investigation)\b",
    _I,
)
REPORT_NAMED = re.compile(rf"(?P<name>{NAME})\s+(?:report|study|tally)\b")
REPORT_BY = re.compile(
    rf"\b(?:[Rr]eport|[Ss]tudy|[Aa]nalysis|[Aa]ssessment|[Rr]esearch|[Tt]ally|[Cc]ount|[Ee]stimates?|[Rr]eview)(?:,? (?:was )?(?:published|released|issued|compiled|produced|kept|maintained)(?: (?:on )?\w+day| on [\w ]{{3,14}}| this \w+| last \w+)?)?(?: of [\w ]{{3,30}}, kept)? (?:by|from) (?:(?:the|an?) )?(?:[a-z-]+ ){{0,3}}(?:[A-Z][\w.]{{0,20}}-based )?(?P<name>{NAME})"
)
PUBLISHES = re.compile(
    r"^\W*(?P<name>[^.;:]{3,80}?)\s(?:has |have )?(?:published|released|issued|presented)\s(?:an?|its|their|the|new|fresh)\s(?:[\w-]+\s){0,3}?(?:report|study|investigation|analysis|assessment|research|tally|count|estimates?|survey|review)\b"
)
ABBREVIATED = re.compile(rf"(?P<name>{NAME})\s[(\[](?P<short>[A-Z][A-Z.]{{1,8}})[)\]]")
PAPER_SUBJECT = re.compile(
    r"\W*(?:the|this|its|their)\s(?:\w+\s)?(?:report|document|statement|update|bulletin|data|review|study|assessment|analysis|think tank|organi[sz]ation|agency|office|mission|group)\b",
    _I,
)
"""A sentence about what was published, or who published it, without the name."""
INCLUDING_BY = re.compile(
    r"including by (?P<name>[A-Z][\w’'-]*(?:(?:,| and|, and)\s+(?:the\s+)?[A-Z][\w’'-]*)*)"
)
