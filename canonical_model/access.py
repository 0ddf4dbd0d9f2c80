"""Who acts, and on what: parameters of every flow and of every repository call."""

from __future__ import annotations

from datetime import datetime
from decimal import Decimal
from typing import Literal

from msgspec import Struct, structs

#: what somebody does here, after the field's usual separation of duties (core.access says what each may)
Role = Literal[
    "collector", "lead", "cash_applier", "dispute_owner", "controller", "operator", "auditor", "access_administrator"
]


class Actor(Struct, frozen=True, kw_only=True):
    """A person, a service account or the engine itself."""

    id: str
    kind: Literal["person", "service", "engine"]
    roles: frozenset[str] = frozenset()
    #: the person behind a service account, or the one a deputy stands in for
    behalf_of: str = ""

    @property
    def people(self) -> frozenset[str]:
        """Everybody who acts when this actor acts."""
        return frozenset({self.id, self.behalf_of} - {""})


class Scope(Struct, frozen=True, kw_only=True):
    """The legal entities and systems a call may see; None means all of them, an empty set none."""

    entities: frozenset[str] | None = None
    systems: frozenset[str] | None = None
    #: further areas: what any of them allows may be seen, too
    also: tuple[Scope, ...] = ()

    @property
    def areas(self) -> tuple[Scope, ...]:
        """Every area, each by itself: some entities in some systems."""
        own = structs.replace(self, also=())
        return (own, *(area for other in self.also for area in other.areas))

    @property
    def everything(self) -> bool:
        """Whether nothing is outside it."""
        return any(area.entities is None and area.systems is None for area in self.areas)

    def allows(self, system: str, entity: str) -> bool:
        """Whether a record of this system and legal entity may be seen."""
        return any(
            (area.systems is None or system in area.systems) and (area.entities is None or entity in area.entities)
            for area in self.areas
        )

    def allows_some(self, system: str) -> bool:
        """Whether any legal entity of a system may be seen: then what concerns the whole system may be, too."""
        return any(
            (area.systems is None or system in area.systems) and (area.entities is None or bool(area.entities))
            for area in self.areas
        )


#: The scope of a single-tenant command line: everything in this store.
EVERYTHING = Scope()
#: The scope of somebody who was granted nothing.
NOTHING = Scope(entities=frozenset(), systems=frozenset())


class Grant(Struct, frozen=True, kw_only=True):
    """A role that one account was given, where, and up to which amounts; from somebody else, always."""

    id: str
    account: str
    role: Role
    #: systems by their names, and legal entities; None: all of them
    systems: frozenset[str] | None = None
    entities: frozenset[str] | None = None
    #: of a role that approves: per currency the largest amount, `*` for currencies not named
    up_to: dict[str, Decimal] = {}
    granted_by: str
    granted_at: datetime
    revoked_by: str = ""
    revoked_at: datetime | None = None
