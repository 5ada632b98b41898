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
ALSO_VERBS = frozenset("strike strikes attack attacks".split())
"""After a party's bare name they are what it does: "Russia strikes", but "Russian strikes"."""
SORTS: dict[str, ActorSort] = {
    **dict.fromkeys(FORCES, "armed force"),
    **dict.fromkeys(ORGANISATIONS, "organisation"),
    **dict.fromkeys(PEOPLE, "person"),
}

NOT_NAMES = frozenset(
    """the a an this that these those in on at by for from with but and or if when while as it he she they we i you there his her
    its their our one two three another every each other others such so then now here nobody nothing everyone
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
    october november december russia ukraine russian ukrainian europe european american israeli palestinian iranian syrian
    lebanese british french german chinese kyiv kiev moscow washington israel gaza according after before since because
    although however not no yes what who how why where most many some all earlier meanwhile later also both only even still
    just asked speaking question answer q a live updated breaking photo video source read more""".split()
)
"""Capital words that begin a sentence or stand for a place and are no person's name."""
BODY_WORDS = frozenset(
    """network watch committee union agency ministry party council institute university group foundation center centre association
    service services office corps brigade battalion army navy times post news press tv radio bank company inc court house force forces
    front movement organization organisation organizations federation fund society club congress parliament senate commission tribune
    journal gazette herald observatory command staff administration department authority authorities police hospital church
    international nations states ukraine russia israel gaza region oblast city district street square square republic coalition alliance
    kremlin pentagon league guard guards mission programme program initiative project doctors rights""".split()
)
"""A run of capitals with one of these names a body or a place, not a person."""
SHE_TITLES = frozenset(
    "spokeswoman chairwoman congresswoman businesswoman mrs ms miss queen princess actress mother wife sister daughter".split()
)
HE_TITLES = frozenset(
    "spokesman chairman congressman businessman mr king prince sheikh sir emir patriarch pope father husband brother son".split()
)
HE_NAMES_IN_A = frozenset(
    "nikita ilya mykola joshua sasha luka mustafa abdalla abdullah issa musa yahya zakaria costa illia kuzma saba elia noa danylo joša".split()
)
HE_NAMES = frozenset(
    """donald vladimir volodymyr dmitry dmitri sergei sergey joe barack marco steve antony pete lloyd emmanuel olaf friedrich boris keir
    rishi david mark jens antónio antonio charles josep viktor recep hakan alexander aleksandr benjamin isaac yoav gideon eyal herzi daniel mahmoud
    ismail hassan naim najib nawaf joseph nabih masoud abbas bashar ahmed ahmad abdul abdel mohamed mohammed nikol ilham narendra xi john james
    robert michael william thomas peter paul oleh oleksandr oleksii andrii andriy yurii serhii ihor ivan vitali vitalii valerii valery kyrylo rustem denys
    mykhailo roman bohdan taras artem maksym pavlo petro dmytro yevhen yevgeny igor oleg mikhail nikolai alexei andrei anton kirill tom volker rafael philippe""".split()
)
"""Frequent first names of men in public life; a name that is in neither list fits any pronoun."""
