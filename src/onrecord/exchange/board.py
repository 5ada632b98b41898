"""The board of a pledge in plain words: the same in a terminal, in a mail and on the page.

In      a Pledge, its Board, the incidents it names
Out     lines of text
Pure    yes

No word here judges. A finding never leaves without its holder, window and how well one could see.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator, Mapping

from onrecord.exchange.wording import headline
from onrecord.model.finding import Act, Board, Finding, Observed
from onrecord.model.pledge import NamedSource, Obligation, Pledge
from onrecord.model.position import Position, Window
from onrecord.model.reviewed import Reviewed

MARKS = {"on record": "●", "possible": "◐", "none seen": "○", "cannot be told": "?"}
SHOWN = 5
"""Acts listed in a cell of the text form; the rest are counted."""
THRESHOLDS = {
    "corroborated": "attributed to the bound party by itself, by an observer, or by two independent sources that are not "
    "both parties; graded fair or better",
    "claimed": "a party's claim suffices, and is shown as such",
}


def board_text(pledge: Pledge, board: Board, incidents: Mapping[str, Reviewed]) -> Iterator[str]:
    """The board as lines, none of them wider than a terminal."""
    yield pledge.title or board.pledge
    yield from (f"[{m}]" for m in marks_of(pledge, board))
    yield ""
    yield from _wrapped(answer_sentence(pledge, board))
    yield ""
    yield from _wrapped(f"Threshold: {board.threshold}: {THRESHOLDS[board.threshold]}. {known_words(board)}")
    positions = positions_by_name(pledge)
    last = None
    for finding in board.findings:
        position = positions[finding.position]
        if finding.position != last:
            last = finding.position
            yield ""
            yield row_title(finding, position)
            yield from _wrapped(terms_words(position), indent="  ")
            if position.open:
                yield from _wrapped(f"left open: {'; '.join(position.open)}", indent="  ")
        obligation = pledge.obligations[finding.obligation] if pledge.obligations else None
        yield from _wrapped(
            f"{MARKS[finding.answer]} {_bound(obligation)}{answer_words(finding)}",
            indent="    ",
            after="      ",
        )
        for act in finding.acts[:SHOWN]:
            yield from _wrapped(act_words(act, incidents[act.incident]), indent="      - ", after="        ")
        if len(finding.acts) > SHOWN:
            yield f"      and {len(finding.acts) - SHOWN} more"
    if board.sentences:
        yield ""
        yield "Sentences in print"
    for sentence in board.sentences:
        yield ""
        yield from _wrapped(
            f"{sentence.said_on or 'undated'} {sentence.claimant or 'claimant not named'}: {sentence.words}"
        )
        for held, names in standings(board, pledge, sentence.claim):
            yield from _wrapped(f"{held}: {names}", indent="    ", after="      ")
        if sentence.leaves_out:
            yield from _wrapped(
                "leaves out: "
                + "; ".join(headline(incidents[i].incident) for i in sentence.leaves_out[:SHOWN]),
                indent="    ",
                after="      ",
            )
        if sentence.note:
            yield from _wrapped(sentence.note, indent="    ")
    for line in pledge.cannot:
        yield ""
        yield from _wrapped(f"Cannot be checked, says the importer: {line}")


def marks_of(pledge: Pledge, board: Board) -> tuple[str, ...]:
    """What must be said on every copy: where it comes from and what nobody has reviewed."""
    found = []
    if pledge.imported:
        found.append("imported: written down as a pledge, not read from a report")
    else:
        found.append("machine proposal, unreviewed: the pledge was read by a machine")
    if any(r.about == "review" for f in board.findings for a in f.acts for r in a.reasons):
        found.append("machine proposals among the possible acts, unreviewed")
    if board.sample:
        found.append("sample: reports written for demonstration are among the sources")
    return tuple(found)


def positions_by_name(pledge: Pledge) -> dict[str, Position]:
    """Positions by the names that findings give them."""
    found = {}
    for index, position in enumerate(pledge.positions):
        if position.label:
            name = position.label
        elif position.holder is None:
            name = f"an analyst's completion, held by nobody ({index + 1})"
        else:
            name = f"{position.holder} on {position.stated_on}" if position.stated_on else position.holder
        found[name] = position
    return found


def answer_sentence(pledge: Pledge, board: Board) -> str:
    """The answer in one sentence, for the first obligation: each position that somebody held, by its own name."""
    groups: dict[tuple[str, str], list[str]] = {}
    for finding in board.findings:
        if finding.obligation == 0 and finding.holder is not None and finding.speaks:
            kind = none_words(finding.observed) if finding.answer == "none seen" else ""
            groups.setdefault((finding.answer, kind), []).append(_short(finding))
    words = {
        "on record": "acts inside are on record as {} held it",
        "possible": "acts inside are possible, and none sure, as {} held it",
        "none seen": "{kind} was seen inside as {} held it",
        "cannot be told": "it cannot be told as {} held it",
    }
    parts = [
        words[answer].format(_and(names), kind=kind)
        for wanted in words
        for (answer, kind), names in groups.items()
        if answer == wanted
    ]
    if not parts:
        return "Nobody on record held a position on this pledge."
    sentence = "; ".join(parts)
    bound = pledge.obligations[0].bound if pledge.obligations else pledge.promiser
    return f"{bound or 'The bound party'}: {sentence}."


def _short(finding: Finding) -> str:
    extra = []
    if finding.answer == "none seen":
        extra.append(seen_words(finding.observed))
    if finding.made_after:
        extra.append("stated after the event")
    return f"{finding.position} ({'; '.join(extra)})" if extra else finding.position


def printable(pledge: Pledge, board: Board, finding: Finding, position: Position) -> str:
    """One sentence that can stand in print alone: holder, window, coverage and threshold inside."""
    obligation = pledge.obligations[finding.obligation] if pledge.obligations else None
    holder = finding.holder or "an analyst's completion that nobody on record holds"
    after = ", stated after the event" if finding.made_after else ""
    stated = f" on {position.stated_on}" if position.stated_on else ""
    imported = "; pledge imported" if pledge.imported else ""
    sample = "; SAMPLE reports among the sources" if board.sample else ""
    cover = seen_words(finding.observed)
    # Said only once, where the answer itself carries it.
    tail = "" if finding.answer == "none seen" or not cover else f" ({cover})"
    return (
        f"As held by {holder}{stated}{after} ({terms_words(position)}), {_bound(obligation)}{answer_words(finding)}{tail}. "
        f"Threshold {board.threshold}; {known_words(board)}{imported}{sample}. [onrecord]"
    )


def row_title(finding: Finding, position: Position) -> str:
    holder = position.holder or "no holder: an analyst's completion"
    after = " · STATED AFTER THE EVENT" if finding.made_after else ""
    return f"{finding.position} · {holder}{after}"


def terms_words(position: Position) -> str:
    """Window, area and acts with what stays open in each."""
    area = position.area.words or (
        "area not said" if not position.area.places else ", ".join(position.area.places)
    )
    acts = position.acts.words or (
        "acts not said" if not position.acts.targets else ", ".join(position.acts.targets)
    )
    return f"{window_words(position.window)}; {area}; {acts}"


def window_words(window: Window) -> str:
    if window.start is None and window.end is None:
        return window.words or "start and end not said"
    start = _moment(window.start) if window.start else "start not said"
    if window.start_latest:
        start += f" at the earliest, {_moment(window.start_latest)} at the latest,"
    end = _moment(window.end) if window.end else "end not said"
    inside = {
        True: ", that day inside",
        False: ", that moment outside",
        None: ", its end inside or not: not said",
    }
    zone = window.zone or "zone not said"
    gloss = "; the days are another's gloss" if window.gloss else ""
    said = f" (“{window.words.strip(chr(34))}”)" if window.words else ""
    return f"{start} to {end}{inside[window.end_inside] if window.end else ''}, {zone}{said}{gloss}"


def answer_words(finding: Finding) -> str:
    """The answer with what it rests on, in one line."""
    match finding.answer:
        case "on record":
            more = f", {finding.possible} more possible" if finding.possible else ""
            words = f"{finding.count} act{'' if finding.count == 1 else 's'} inside on record{more}"
        case "possible":
            words = f"{finding.possible} act{'' if finding.possible == 1 else 's'} possibly inside, none sure"
            unread = sum(any(r.about == "review" for r in a.reasons) for a in finding.acts)
            words += f" ({unread} of them machine proposals, unreviewed)" if unread else ""
        case "none seen":
            words = f"{none_words(finding.observed)} seen, {seen_words(finding.observed)}"
        case _:
            words = "cannot be told"
    cannot = "; ".join(finding.cannot) if finding.answer in {"none seen", "cannot be told"} else ""
    return f"{words}: {cannot}" if cannot else words


def none_words(observed: Observed | None) -> str:
    """ "none", or where only some kinds of act were watched for: "no drone strike or missile strike"."""
    if observed is None or not observed.blind or not observed.types:
        return "none"
    return f"no {_or(list(observed.types))}"


def seen_words(observed: Observed | None) -> str:
    """How well one could see: "in 71 of 72 hours and 1 of 1 places observed"."""
    if observed is None or observed.hours is None:
        return ""
    loud = f", {observed.hours_loud:.0f} h under alert or count" if observed.hours_loud else ""
    by = f", by {', '.join(observed.observers)}" if observed.observers else ""
    blind = "; other kinds of act cannot be told" if observed.blind and observed.types else ""
    return (
        f"{observed.hours_observed:.0f} of {observed.hours:.0f} hours and {observed.places_observed} of {observed.places} "
        f"place{'' if observed.places == 1 else 's'} observed{loud}{by}{blind}"
    )


def act_words(act: Act, reviewed: Reviewed) -> str:
    """One act with its edge and why it is not sure; at the desk."""
    why = "; ".join(r.words for r in act.reasons) or act.basis or ""
    sample = "SAMPLE · " if reviewed.sample else ""
    return f"{sample}{headline(reviewed.incident)} [{act.edge}] {why}"


def standings(board: Board, pledge: Pledge, claim: int) -> list[tuple[str, str]]:
    """How a printed claim stands, each way with the positions it stands so under."""
    sentence = next(s for s in board.sentences if s.claim == claim)
    groups: dict[str, dict[str, list[str]]] = {}
    many = len({s.obligation for s in sentence.under}) > 1
    for s in sentence.under:
        bound = pledge.obligations[s.obligation].bound if pledge.obligations else None
        name = f"{s.position}{f' ({bound})' if many and bound else ''}"
        groups.setdefault(s.held, {}).setdefault(s.why, []).append(name)
    return [
        (held, "; ".join(f"{_and(names)}: {why}" for why, names in whys.items()))
        for held, whys in groups.items()
    ]


def known_words(board: Board) -> str:
    parts = []
    if board.as_of:
        parts.append(f"as on record at {board.as_of}")
    if board.published_by:
        parts.append(f"by what was published until {board.published_by}")
    return ", ".join(parts) or "as on record now"


def source_words(source: NamedSource) -> str:
    return ", ".join(x for x in (source.publisher, source.published) if x) or source.key


def _bound(obligation: Obligation | None) -> str:
    return f"{obligation.bound}: " if obligation and obligation.bound else ""


def _moment(words: str) -> str:
    return words.replace("T", " ")


def _or(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} or {names[-1]}"


def _and(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} and {names[-1]}"


def _wrapped(words: str, *, indent: str = "", after: str | None = None) -> Iterator[str]:
    yield from textwrap.wrap(
        words, width=100, initial_indent=indent, subsequent_indent=indent if after is None else after
    )
