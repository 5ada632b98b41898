"""English for actors: what a party's people, forces and offices are called, and titles before names."""

from __future__ import annotations

from onrecord.model.actor import ActorSort

FORCES = frozenset(
    """forces troops army military soldiers navy artillery aviation fighters militants servicemen paratroopers marines units
    commandos guards warplanes jets gunners invaders occupiers aggressors drones drone missiles missile shelling
    airstrike airstrikes strike strikes attack attacks bombers aircraft warships submarines tanks""".split()
)
"""After a party's adjective: that party's armed force ("Russian troops")."""
ORGANISATIONS = frozenset(
    """authorities government officials ministry parliament embassy delegation side leadership administration police
    prosecutors intelligence media command staff service services agency council court cabinet diplomats negotiators
    rescuers firefighters investigators state""".split()
)
PEOPLE = frozenset(
    """president minister chancellor premier spokesman spokeswoman spokesperson governor mayor ambassador envoy leader
    official commander general colonel diplomat secretary adviser advisor chief head lawmaker senator officer king
    prince emir commissioner prosecutor speaker negotiator""".split()
)
FORCE_WORDS = {"air force": "armed force", "general staff": "armed force", "armed forces": "armed force", "security forces": "armed force",
               "special forces": "armed force", "ground forces": "armed force", "border guards": "armed force"}  # fmt: skip
MODIFIERS = frozenset(
    """armed air ground special security defence defense foreign interior energy health emergency general military naval
    intelligence regional local prime deputy vice state presidential senior top chief regular elite airborne occupation
    occupying government law enforcement finance justice culture occupied""".split()
)
ENEMY = frozenset(
    (
        "the enemy",
        "the occupiers",
        "the invaders",
        "the aggressor",
        "the occupying forces",
        "enemy forces",
        "enemy drones",
        "the zionist enemy",
    )
)
"""Whoever publishes means the other side by it; only a publisher of a known side resolves it."""
OFFICES = frozenset(
    """president minister premier chancellor spokesman spokeswoman spokesperson governor mayor secretary ambassador envoy
    king emir prince""".split()
)
TITLES = frozenset(
    """president prime minister premier chancellor foreign defence defense interior finance energy spokesman spokeswoman
    spokesperson governor mayor secretary ambassador envoy special king emir prince sheikh general gen colonel col major
    lieutenant lt captain capt admiral adm brigadier brig commander chief sir dr mr mrs ms senator sen representative rep
    congressman congresswoman chairman chairwoman director head leader speaker judge justice pope archbishop patriarch
    deputy vice us u.s eu un nato kremlin official analyst professor prof acting former ex lawmaker politician press state
    regional presidential military army navy air force staff white house ministry government policy security national
    adviser advisor commissioner high intelligence negotiator administration""".split()
)
"""Words before a name that say what its bearer is; they are no part of the name."""
SORTS: dict[str, ActorSort] = (
    dict.fromkeys(FORCES, "armed force")
    | dict.fromkeys(ORGANISATIONS, "organisation")
    | dict.fromkeys(PEOPLE, "person")
)
