"""Who acts, and on what: parameters of every flow and of every repository call."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct


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

    def allows(self, system: str, entity: str) -> bool:
        """Whether a record of this system and legal entity may be seen."""
        return (self.systems is None or system in self.systems) and (self.entities is None or entity in self.entities)


#: The scope of a single-tenant command line: everything in this store.
EVERYTHING = Scope()
