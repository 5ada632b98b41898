"""Sentences: what each printed claim about a pledge says, under which positions it is true, and what it leaves out.

In      a Pledge's claims and the findings of its positions
Out     one Sentence for each claim
Pure    yes

A claim is laid against what happened until it was made, not after. A count of violations is a party's own, in its own
unit: no position makes it true, and nothing is added up.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from onrecord.checking.actor import Sides
from onrecord.checking.context import Tables
from onrecord.checking.moment import DAY, first_second, last_second
from onrecord.checking.position import Dated, pledge_zones, position_name, silent_on, span_in_pledge
from onrecord.model.finding import Act, Answer, Finding, Held, Sentence, Standing
from onrecord.model.outcome import method
from onrecord.model.pledge import Claim, Pledge
from onrecord.model.position import Position

METHOD = "check.sentences.v1"
NEAR = 0.5
"""Days by which a rounded number of days in a sentence may differ from the window's."""


@method(METHOD)
def check_sentences(
    pledge: Pledge, findings: Sequence[Finding], incidents: Sequence[Dated], tables: Tables
) -> tuple[Sentence, ...]:
    sides = Sides(tables.parties)
    when = {d.reviewed.incident.id: d for d in incidents}
    return tuple(
        _sentence(number, claim, pledge, findings, when, sides) for number, claim in enumerate(pledge.claims)
    )


def _sentence(
    number: int,
    claim: Claim,
    pledge: Pledge,
    findings: Sequence[Finding],
    when: Mapping[str, Dated],
    sides: Sides,
) -> Sentence:
    positions = {position_name(p, i): p for i, p in enumerate(pledge.positions)}
    until = last_second(claim.said_on, ())[1] if claim.said_on else None
    mine = [
        f
        for f in findings
        if _about(claim, f, pledge, sides)
        and silent_on(positions[f.position], _bound(pledge, f.obligation), sides) is None
    ]
    under: list[Standing] = []
    left: list[str] = []
    for finding in mine:
        acts = [a for a in finding.acts if until is None or when[a.incident].start < until]
        under.append(_standing(claim, finding, acts, positions[finding.position], pledge))
        if claim.kept is not False:
            left.extend(a.incident for a in acts if not any(r.about == "review" for r in a.reasons))
    order = {id: i for i, id in enumerate(when)}
    return Sentence(
        claim=number,
        claimant=claim.claimant,
        words=claim.words,
        said_on=claim.said_on,
        under=tuple(under),
        leaves_out=tuple(sorted(dict.fromkeys(left), key=lambda i: order[i]))
        if _tells_of_acts(claim)
        else (),
        note=_note(claim, under),
        method=METHOD,
    )


def _tells_of_acts(claim: Claim) -> bool:
    """Whether the claim says what happened or did not, so that acts can be missing from it."""
    return claim.kept is True or (claim.kept is None and claim.count is None and claim.elapsed is None)


def _bound(pledge: Pledge, obligation: int) -> str | None:
    return pledge.obligations[obligation].bound if pledge.obligations else pledge.promiser


def _about(claim: Claim, finding: Finding, pledge: Pledge, sides: Sides) -> bool:
    if claim.accused is None or not pledge.obligations:
        return True
    bound = pledge.obligations[finding.obligation].bound
    return bound is None or (sides.of(bound) or bound) == (sides.of(claim.accused) or claim.accused)


def _standing(
    claim: Claim, finding: Finding, acts: Sequence[Act], position: Position, pledge: Pledge
) -> Standing:
    held: Held
    if claim.elapsed is not None:
        held, why = _elapsed(claim, position, pledge)
    elif claim.count is not None:
        held, why = (
            "cannot be told",
            "it is a count in the claimant's own unit; acts on record are not that unit",
        )
    elif claim.kept is None:
        held, why = "cannot be told", "it does not say whether the whole pledge was kept"
    else:
        held, why = _kept(claim.kept, _answer(finding, acts), acts)
        if held.endswith("as far as seen") and finding.observed and finding.observed.blind:
            why += f", of the kinds watched for ({', '.join(finding.observed.types)})"
    return Standing(position=finding.position, obligation=finding.obligation, held=held, why=why)


def _answer(finding: Finding, acts: Sequence[Act]) -> Answer:
    """The finding's answer with the acts until the claim was made."""
    if any(a.certain for a in acts):
        return "on record"
    if acts:
        return "possible"
    if finding.answer == "cannot be told":
        return "cannot be told"
    return "none seen" if finding.observed and finding.observed.hours_observed > 0 else "cannot be told"


def _kept(kept: bool, answer: Answer, acts: Sequence[Act]) -> tuple[Held, str]:
    number = sum(a.certain for a in acts)
    match answer:
        case "on record":
            why = f"{number} act{'' if number == 1 else 's'} inside on record by then"
            return ("does not hold" if kept else "holds"), why
        case "none seen":
            return (
                "holds as far as seen" if kept else "does not hold as far as seen"
            ), "no act inside was seen"
        case "possible":
            return (
                "cannot be told",
                f"{len(acts)} possible act{'' if len(acts) == 1 else 's'} inside, none sure",
            )
        case _:
            return "cannot be told", "what lies inside cannot be told"


def _elapsed(claim: Claim, position: Position, pledge: Pledge) -> tuple[Held, str]:
    zones = pledge_zones(pledge)
    if claim.at is None or claim.elapsed is None or position.window.start is None:
        return "cannot be told", "the holder does not say when it began"
    span = span_in_pledge(pledge, position)
    at = first_second(claim.at, zones)
    if at[0] >= span.end:
        return "does not hold", "by then this window was over"
    if position.window.gloss or not span.sure:
        return "cannot be told", "the holder gives no window of sure days"
    least, most = (at[0] - span.sure_start) / DAY, (at[1] - span.start) / DAY
    whole = (span.sure_end - span.sure_start) / DAY, (span.end - span.start) / DAY
    why = f"{_days(least, most)} days of {_days(*whole)} had passed"
    fits = least - NEAR <= claim.elapsed <= most + NEAR
    if claim.whole is not None:
        fits = fits and whole[0] - NEAR <= claim.whole <= whole[1] + NEAR
    return ("holds" if fits else "does not hold"), why


def _days(least: float, most: float) -> str:
    if round(least, 1) == round(most, 1):
        return f"{least:.1f}".removesuffix(".0")
    return f"{least:.1f} to {most:.1f}"


def _note(claim: Claim, under: Sequence[Standing]) -> str | None:
    if claim.count is not None:
        return f"A count by {claim.claimant or 'an unnamed claimant'}, in its own unit: shown, not added up."
    if claim.kept is False:
        quiet = list(dict.fromkeys(s.position for s in under if s.held == "does not hold as far as seen"))
        if quiet:
            return "It leaves out the positions under which no act inside was seen: " + "; ".join(quiet) + "."
    return None
