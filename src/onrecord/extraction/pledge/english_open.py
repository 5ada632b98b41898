"""English of what is left open: a small grammar of "not said", in named parts.

Every pattern that finds an open term has a group ``what``: the words of what is open.
"""

from __future__ import annotations

import re

_I = re.IGNORECASE

QUESTION = re.compile(r"\b(?:when|from when|until when|whether|which|what|who|where|how|if)\b", _I)
_WH = r"(?:for |from |until |on |by |about |of |in )?(?:whether|when|how|which|what|who|whom|where|if|why)\b"
_WHAT = r"(?P<what>[^;]{3,300})"
_PAPER = r"(?:text|deal|paper|agreement|plan|protocol|statement|announcement|order|decree|document|accord|truce|readout|communiqu[eé]|resolution|declaration|memorandum)"

# Verbs of saying, in the form that stands behind "not", behind "have not", and behind "without".
_NAME = r"(?:specify|specified|specifying|spell out|spelt out|spelled out|spelling out|name|named|naming|mention|mentioned|mentioning|define|defined|defining|give|given|gave|giving|set|set out|setting|disclose|disclosed|disclosing|address|addressed|cover|covered|detail|detailed|settle|settled|clarify|clarified)"
"""With these anything may be unsaid."""
_SAY = r"(?:say|says|said|saying|tell|told|explain|explained|explaining|state|stated|stating|indicate|indicated|reveal|revealed|know|knows|decide|decided)"
"""With these only a question: what they do not say is else a denial."""
_NOT = r"(?:(?:did|does|do|would|could|will) not|(?:did|does|do|would|could|wo)n[’']t|(?:has|have|had) yet to|declin(?:ed|es|ing) to|refus(?:ed|es|ing) to|fail(?:ed|s) to)"
_HAS_NOT = r"(?:(?:has|have|had) not(?: yet)?|(?:has|have|had)n[’']t(?: yet)?|was not|were not|is not)"
_NOBODY = r"(?:nobody|no ?one|no party|no side|neither|neither (?:\w+|of (?:them|the two))|none of (?:them|the \w+))"
# What a deal can lack, as a noun.
THING = r"(?:(?:end|start|closing|final|fixed|exact|precise|firm|new) )?(?:dates?|days?|hours?|end|start|beginning|deadline|time ?(?:zone|table|limit)?|maps?|lists?|places?|length|term|duration|routes?|mechanism|monitor\w*|threshold|definition|details?|conditions?|penalty|guarantors?|mention|ranking)"

_NEGATED = rf"(?:{_NOT} (?:yet |even |publicly )?|{_HAS_NOT} (?:yet |publicly |been )?|without |{_NOBODY} (?:has |have |had |would |could |can |will )?(?:yet |ever )?)"
_TO_US = r"(?: us| me| reporters| journalists| anybody)?"
NOT_NAMED = re.compile(rf"\b{_NEGATED}{_NAME}{_TO_US}\s?:?\s{_WHAT}", _I)
NOT_SAID = re.compile(rf"\b{_NEGATED}{_SAY}{_TO_US}\s?:?\s(?=(?:exactly )?{_WH}|about |a word){_WHAT}", _I)
NOR_SAID = re.compile(
    rf"\bnor (?:did|does|do|has|have|would|could) [\w’' ]{{2,40}}? (?:{_NAME}\s|{_SAY}\s(?={_WH})){_WHAT}", _I
)
UNCLEAR = re.compile(
    rf"\b(?:(?:it|that) (?:is|was|remains?|remained|stays?) (?:still |also |as yet )?(?:not (?:yet |immediately )?(?:clear|known|said|certain)|unclear|unknown|uncertain|open)|(?:is|are|was) (?:unclear|not known)|left open|leaves? (?:it )?open|(?:is|are|was) silent (?:on|about|as to))\s?:?\s?(?:(?:to|for) (?:us|me|anyone|the \w+) )?{_WHAT}",
    _I,
)
UNCLEAR_AFTER = re.compile(
    r"(?P<what>\S.{0,600}?)\s{0,3},?\s{1,3}(?:(?:all|both|still)\s{1,3})?(?:remain(?:s|ed)?|is|are|was|were|stays?)\s{1,3}(?:still\s{1,3})?(?:ambiguous|vague|uncertain|undecided|unclear|unknown|open|unresolved|unanswered|undefined|unspecified|disputed|in dispute|an open question|a matter of taste|unsaid|not said|nowhere (?:written|said|stated|set down|told)|not public|not (?:clear|known|specified|settled|defined|agreed))\b",
    _I,
)
OPEN_NOUN = re.compile(
    r"\b(?:extent|scope|duration|details?|terms|timing|dates?|mechanism|modalities|status|list|boundar(?:y|ies)|lines?|number|role|involvement|timetable)\b",
    _I,
)
"""What remains unclear is a term of a deal where it is one of these, or a question."""
NO_THING = re.compile(
    rf"\b(?:gave|gives?|giving|offered|offers?|provided|provides?|named|names?|set|sets|carries|contains?|has|had|have|knows|holds|mentions?|there (?:is|was|are|were)|with) (?=no (?:such )?{THING}\b)(?P<what>no [^;]{{3,200}})",
    _I,
)
NONE_GIVEN = re.compile(
    rf"(?P<what>\bno (?:such )?{THING}\b[^.;,]{{0,60}}?)\s(?:is|was|are|were|has been|have been|had been) (?:yet )?(?:given|named|set|settled|reached|published|fixed|agreed|mentioned|specified|announced|made public|said)\b",
    _I,
)
NOTHING_SAID = re.compile(
    rf"\b(?:says?|said|saying) nothing (?:about|on|of|as to) (?P<what>[^;,]{{3,200}})|\bnothing (?:in (?:it|the {_PAPER}) (?:says?|said|tells?)|about(?= (?:who|whether|when|how|where|which|what)\b)|(?:is|was|has been) said (?:about|on|of))\s(?P<else>[^;]{{3,200}})|\b(?:of|about|on) (?P<before>[\w’' -]{{3,60}}?) (?:it )?(?:says?|said) nothing\b|^\W*(?:On|About|Of|As for) (?P<first>[^;]{{3,120}}?),(?: [^;,]{{3,80}},)? nothing (?:is|was) said\b|\bno (?:word|details?|indication|information|clarity|mention) (?:on|about|of|as to|from \w+ on) (?P<of>[^;]{{3,200}})",
    _I,
)
LATER = re.compile(
    rf"(?:^|[.;:]\s|,\s(?:and|but)\s|\b(?:but|and)\s)(?P<what>{_WH}[^;]{{3,220}}?),?\s(?:(?:the|this|that) {_PAPER} (?:itself )?(?:leaves|(?:does|did|do) not (?:say|tell|specify|settle)|(?:does|did)n[’']t (?:say|tell|specify|settle))|(?:is|are|was) left (?:open|to)|has been left|remains? to be|{_NOBODY} (?:would|could|will|can|has|have|had)?\s?(?:tell|say|says|said|told|knows?)|(?:he|she|it|they|the [\w ]{{3,40}}?|[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){{0,2}}) (?:did not|didn[’']t|would not|wouldn[’']t|has not|could not|does not|doesn[’']t|do not|don[’']t) (?:say|tell|specify|explain|know))\b",
    _I,
)
WHAT_IT_LEAVES = re.compile(
    rf"\bwhat (?:it|they|he|she|{_NOBODY}|the {_PAPER}) (?:does not|doesn[’']t|did not|didn[’']t|leaves?|left|has not)\s?(?:say|tell|settle|said|open)?,?\s(?:is|was)\s{_WHAT}",
    _I,
)
ASKED = re.compile(
    r"\basked (?:by [^,]{3,40} )?(?:on \w+day )?(?P<what>(?:(?:whether|if|when|how|about|who|what|where)\s)?[^,;]{3,160}), (?:[\w’'. -]{2,50}? )?(?:declined|did not (?:answer|say|wish|reply|respond)|didn[’']t (?:answer|say|reply)|would not|wouldn[’']t|only (?:smiled|shrugged|repeated)|shrugged|gave no answer|said it was too early)\b",
    _I,
)
HIDDEN = re.compile(
    rf"(?P<what>\b(?:the )?(?:full |whole |exact )?{_PAPER}(?: itself)? (?:has not|have not|hasn[’']t|was not|were not|had not) (?:yet )?(?:been )?(?:made public|published|released|shown|signed)|\b(?:only|no more than) a (?:summary|part|page)[\w ]{{0,20}} has been (?:made public|published|released)|\b[^.;]{{3,80}}? (?:is|are|was|were|will) (?:to )?be (?:settled|agreed|determined|decided|worked out) (?:later|further|afterwards|separately|additionally)|\b(?:several|some|many|two|three) (?:[\w’'-]+ ){{0,2}}(?:clauses?|points?|details?|questions?|terms|issues)\s(?:were|are|remain(?:ed)?) (?:unresolved|open|unsettled|to be (?:settled|agreed))|^[^.;,]{{2,60}} (?:is|are|was|were) (?:nowhere|not) (?:mentioned|defined|named in (?:it|the {_PAPER})))",
    _I,
)
DIFFER = re.compile(
    r"\b(?:differ(?:s|ed)?|disagree(?:s|d)?|(?:is|are|were) at odds|(?:is|are|were) divided|quarrel(?:s|led)?) (?:on|over|about|as to) (?P<what>[^;]{3,160})",
    _I,
)
LISTED = re.compile(
    r"\b(?:what (?:we do not|we don[’']t|is not|nobody) knows?(?:n)?|not (?:in|settled|agreed)(?: [^:.;]{1,40})?|(?:open|unclear|still open|unanswered|missing)(?: questions)?)\s?:\s(?P<what>[^.]{5,500})",
    _I,
)
NO_TERM = re.compile(
    r"^\W*(?:(?:his|her|their|a|the)\s)?(?:(?:sur|last |first |full )?names?\b(?! of)|identit|anonym|so\b|that\b(?! date)|anything|more\b|why\b|who (?:fired|was behind|did|had fired|launched|carried)|where (?:he|she|it) (?:was|came)|comment\b|it\b|this\b|us\b|yes\b|no to\b|how many (?:people|were|had)|(?:any |the |their |its )?(?:toll|casualt|losses|numbers?\b(?! of)|(?:side |group )?the gunmen)|(?:which|who|what) (?:side |group )?(?:the )?(?:gunmen|attackers|dead|victims))",
    _I,
)
"""Unsaid, and no term of a deal: a name, a reason, a toll."""
ENDS = re.compile(
    r",?\s(?:but|while|although|though|because|since)\s|,\s(?:which(?=\s(?:is|are|was|were|has|have|had|will|would|can|could|may|also|in|would)\b)|and (?:the|it|he|she|they|each|that|[A-Z]))\b|,\s(?:[\w’'.-]{1,25}\s){0,6}?(?:said|says|told|wrote|writes)\b|[,.]?[”\"]\s|\.\s",
)
"""What is open ends before a new clause."""
SAID_BY = re.compile(r"^[A-Z][\w .-]{1,30}(?:\([^)]{1,40}\))?\s?:\s")
"""A question that somebody in an interview puts."""
QUOTED = re.compile(r"[:,]\s[“\"‘]")
"""A question that somebody is quoted with."""
NEXT_QUESTION = re.compile(
    rf",\s*(?:and\s+|or\s+|nor\s+)(?={QUESTION.pattern})|,\s*(?=(?:from when|until when|when|whether|how|which\s[\w’'-]+\s(?:is|are|was|were|will|would|can|may)(?!\sto\b))\b)|\s+(?:and|or|nor)\s+(?={QUESTION.pattern}|about\b)",
    _I,
)
"""Between two questions of one sentence; ", who sit there" only goes on."""
