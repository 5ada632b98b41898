"""English for stance: which words of a cue and of a content show what the speaker does by speaking.

The nineteen stances are those of ``onrecord.model.statement``; the verbs were sorted by what a speech
act handbook calls their point, then checked against news on real pages.
"""

from __future__ import annotations

VERB_STANCE: dict[str, str] = {
    verb: stance
    for stance, verbs in {
        "announces": "announce declare unveil proclaim decide plan intend determine schedule order instruct nominate opt resolve",
        "confirms": "confirm verify certify corroborate attest reaffirm affirm validate",
        "denies": "deny refute dispute contest rebut disclaim repudiate",
        "accepts": "accept agree approve endorse support back consent favor favour ratify adopt",
        "rejects": "reject dismiss rebuff refuse oppose disagree object scoff veto spurn brush",
        "promises": "promise pledge vow swear guarantee assure commit volunteer",
        "offers": "offer propose suggest recommend advise",
        "requests": "request ask urge plead beg appeal implore beseech seek invite lobby inquire enquire wish",
        "demands": "demand insist_on call_for call_on call_upon push_for press_for campaign_for want prefer",
        "threatens": "threaten threaten_with",
        "warns": "warn caution alert fear worry warn_of warn_against warn_about worry_about caution_against",
        "predicts": "predict forecast anticipate expect foresee envisage project speculate hope hope_for",
        "accuses": "accuse blame condemn denounce criticise criticize blast slam attack mock ridicule decry deplore fault chide rebuke scold "
        "berate lambast lambaste assail deride disparage belittle bash trash malign allege rail_against protest_against complain_of "
        "complain_about lash_out complain brand",
        "admits": "admit concede acknowledge confess",
        "retracts": "retract withdraw",
        "doubts": "doubt question challenge wonder suspect",
        "praises": "praise hail commend laud applaud thank congratulate salute welcome tout",
        "declines": "decline",
    }.items()
    for verb in verbs.split()
}

EXPRESSED: dict[str, str] = {
    noun: stance
    for stance, nouns in {
        "doubts": "doubt doubts skepticism scepticism disbelief reservations",
        "warns": "concern concerns fear fears alarm worry worries warning",
        "predicts": "hope hopes optimism confidence expectation expectations",
        "accepts": "support readiness willingness agreement backing",
        "praises": "gratitude thanks appreciation satisfaction praise admiration",
        "accuses": "anger outrage criticism indignation condemnation frustration disappointment dissatisfaction",
        "rejects": "opposition objection objections disagreement",
        "admits": "regret remorse",
    }.items()
    for noun in nouns.split()
}
""" "expressed doubts about": the noun after a verb of expressing decides."""

EXPRESSING = frozenset(
    "express voice expresses expressed expressing voices voiced voicing raise raised raises".split()
)

GOOD_LABELS = frozenset(
    """success successful triumph victory breakthrough great excellent good nice wonderful positive historic brilliant productive
    constructive heroic hero heroes brave courageous important encouraging remarkable welcome useful fair fantastic perfect""".split()
)
FALSE_LABELS = frozenset(
    """false untrue unreliable baseless unfounded groundless fabricated fake nonsense absurd wrong inaccurate misleading
    invention fabrication lie lies propaganda disinformation fiction slander implausible unacceptable ridiculous hoax""".split()
)
BAD_LABELS = frozenset(
    """crime criminal criminals terror terrorism terrorist terrorists barbaric barbarism cowardly brutal cynical genocide atrocity
    massacre murder murderer aggression aggressor provocation blackmail illegal unlawful violation deliberate inhuman disgrace
    shameful despicable treacherous betrayal sabotage escalation reckless outrageous""".split()
)
WRONGDOING = frozenset(
    """deliberately genocide genocidal war-crime terror terrorism terrorist atrocity atrocities barbaric systematically systematic
    violated violates violating breached breaching indiscriminate indiscriminately sabotaging weaponizing weaponising ethnic blackmail
    torture tortured executed executing massacre""".split()
)
""" In the content of a neutral verb, about someone else's acts: the speaker accuses."""

OBLIGING = frozenset(("must", "should", "ought to", "needs to", "need to", "has to", "have to", "shall"))
COMMENTING = frozenset("comment elaborate answer respond say disclose discuss reveal specify speak".split())
CONDITIONS = (
    "if", "unless", "provided", "provided that", "on condition that", "on the condition that", "as long as", "so long as", "only when",
    "in the event of", "in the event that", "should they", "in case", "in return for", "in exchange for", "conditional on",
)  # fmt: skip
WITHHOLDING = frozenset("decline refuse".split())
"""With a verb of commenting after "to": "declined to comment", "refused to say" are stance declines."""
UNSAID = frozenset(
    "confirm comment respond reply answer react acknowledge verify clarify specify elaborate say disclose claim explain publish speak deny".split()
)
"""Negated and with no modal ("did not respond", "has not confirmed") these tell of silence: an absence and no statement."""
VOLITION = frozenset(
    """stop halt cease refrain spare suspend pause observe respect honour honor keep release return free withdraw send provide deliver allow
    open support help rebuild pay retaliate respond strike answer attack continue""".split()
)
"""After "we will", "it would": the speaker binds itself, or threatens."""
HARM = frozenset("retaliate strike attack respond destroy bomb punish hit eliminate".split())
