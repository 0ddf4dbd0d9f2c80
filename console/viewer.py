"""The viewer: who asks, what they may do, and the application narrowed to where they may do it."""

from __future__ import annotations

from collections.abc import Mapping

from msgspec import Struct, structs

from canonical_model.access import Actor, Grant
from core.access import Right, limit_for, rights_of, scope_for
from core.ports import Repository
from core.write_back.approving import Approver
from duecourse.bootstrap import Application


class Denied(PermissionError):
    """Somebody who is signed in may not do this here."""


class Viewer(Struct, frozen=True, kw_only=True):
    """One account for the length of one request."""

    app: Application
    account: str
    actor: Actor
    grants: tuple[Grant, ...]
    #: of a key: the only rights that it has; None: all that the account has
    narrowed: frozenset[str] | None = None
    #: systems' ids by their names
    uids: Mapping[str, str]
    #: what a form must send back; empty for a key, which no browser sends by itself
    csrf: str = ""

    @property
    def rights(self) -> frozenset[Right]:
        """Everything that may be done somewhere."""
        had = rights_of(self.grants)
        return had if self.narrowed is None else frozenset(right for right in had if right in self.narrowed)

    def may(self, right: Right) -> bool:
        """Whether something may be done somewhere."""
        return right in self.rights

    def desk(self, right: Right) -> Application:
        """The application as this account may use it for this; Denied where it was granted nowhere."""
        if not self.may(right):
            raise Denied(f"{self.account} was not granted the right to {right.replace('_', ' ')}")
        scope = scope_for(right, self.grants, self.uids)
        return structs.replace(self.app, actor=self.actor, scope=scope, limits=self._limits)

    def _limits(self, system: str, entity: str) -> Approver | None:
        """Up to which amounts this account may approve in one place, `system` by its id."""
        names = {uid: name for name, uid in self.uids.items()}
        return limit_for(self.grants, system=names.get(system, ""), entity=entity)


def uids_of(repository: Repository) -> Mapping[str, str]:
    """The ids of the systems that the store knows, by their names."""
    return {system.name: system.uid for system in repository.systems()}
