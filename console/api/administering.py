"""Administering: accounts, roles and keys; and the audit trail."""

from __future__ import annotations

from decimal import Decimal
from typing import Annotated, Final, Literal

from litestar import Router, get, post
from litestar.params import JSONBody
from msgspec import Meta, Struct, structs

from canonical_model.access import Role
from console.asking import PAGE, After, Asker, Desk, Id, Limit, Moment, Text, Wished
from console.viewer import Denied
from core.audit_port import AuditWanted
from duecourse import auditing
from duecourse.bootstrap import Application
from duecourse.documents import AccessListed, AuditEntries, AuditVerified, KeyIssued, WhoAmI
from duecourse.flows import access
from duecourse.flows.audit_trail import audit_entries
from duecourse.passwords import hashed


class AccountOrder(Struct, frozen=True, kw_only=True):
    """An account to be opened."""

    name: str
    kind: Literal["person", "service"] = "person"
    behalf_of: str = ""


class RoleOrder(Struct, frozen=True, kw_only=True):
    """A role to be given; null: all systems, all entities."""

    account: str
    role: Role
    systems: tuple[str, ...] | None = None
    entities: tuple[str, ...] | None = None
    up_to: dict[str, Decimal] = {}


class KeyOrder(Struct, frozen=True, kw_only=True):
    """A key to be issued."""

    account: str
    rights: tuple[str, ...]
    days: Annotated[int, Meta(ge=1, le=access.LONGEST_KEY)] = 90


class PasswordOrder(Struct, frozen=True, kw_only=True):
    """A new password."""

    password: str


@get("/me", right="signed_in", sync_to_thread=False, summary="Who is signed in")
def me(viewer: Asker) -> WhoAmI:
    """Who asks, and what they may do somewhere."""
    return WhoAmI(account=viewer.account, kind=viewer.actor.kind, rights=tuple(sorted(viewer.rights)))


@get("/access", right="administer", sync_to_thread=True, summary="Accounts and roles")
def listed(desk: Desk, account: Text = "") -> AccessListed:
    """Accounts, the roles they have and the keys they hold."""
    return access.accounts_listed(_granting(desk), account=account)


@post("/access/accounts", right="administer", sync_to_thread=True, summary="Open an account")
def opened(desk: Desk, wish: Wished, data: JSONBody[AccountOrder]) -> AccessListed:
    """Open an account; it may do nothing before a role is granted."""
    run = _granting(desk)
    return wish.once(
        lambda: access.account_opened(run, data.name, kind=data.kind, behalf_of=data.behalf_of), AccessListed
    )


@post("/access/accounts/{name:str}/close", right="administer", sync_to_thread=True, summary="Close an account")
def closed(desk: Desk, wish: Wished, name: Id) -> AccessListed:
    """Let nobody in under this name any more."""
    return wish.once(lambda: access.account_closed(_granting(desk), name, closed=True), AccessListed)


@post("/access/accounts/{name:str}/password", right="administer", sync_to_thread=True, summary="Set a password")
def password(desk: Desk, wish: Wished, name: Id, data: JSONBody[PasswordOrder]) -> AccessListed:
    """Set an account's password; whoever is signed in as it is signed out."""
    run = _granting(desk)
    return wish.of_a_secret().once(lambda: access.password_set(run, name, data.password, hashed=hashed), AccessListed)


@post("/access/roles", right="administer", sync_to_thread=True, summary="Give a role")
def granted(desk: Desk, wish: Wished, data: JSONBody[RoleOrder]) -> AccessListed:
    """Give a role, everywhere or somewhere. Nobody gives themselves one."""
    run = _granting(desk)
    wanted = structs.replace(
        access.grant_of(run, data.account, data.role),
        systems=None if data.systems is None else frozenset(data.systems),
        entities=None if data.entities is None else frozenset(data.entities),
        up_to=data.up_to,
    )
    return wish.once(lambda: access.role_granted(run, wanted), AccessListed)


@post("/access/roles/{role:str}/revoke", right="administer", sync_to_thread=True, summary="Take a role back")
def revoked(desk: Desk, wish: Wished, role: Id) -> AccessListed:
    """Take a role back, by its id or its first digits."""
    return wish.once(lambda: access.role_revoked(_granting(desk), role), AccessListed)


@post("/access/keys", right="administer", sync_to_thread=True, summary="Issue a key")
def key(desk: Desk, wish: Wished, data: JSONBody[KeyOrder]) -> KeyIssued:
    """Issue a key to a service account; it is shown this once, even to the same request sent again."""
    run, secrets = _granting(desk), [""]

    def issued() -> KeyIssued:
        made = access.key_issued(run, data.account, rights=frozenset(data.rights), days=data.days)
        secrets.append(made.secret)
        return structs.replace(made, secret="")

    return structs.replace(wish.once(issued, KeyIssued), secret=secrets[-1])


@post("/access/keys/{key:str}/revoke", right="administer", sync_to_thread=True, summary="Take a key back")
def key_revoked(desk: Desk, wish: Wished, key: Id) -> AccessListed:
    """From now on a key opens nothing."""
    return wish.once(lambda: access.key_revoked(_granting(desk), key), AccessListed)


@get("/audit", right="audit", sync_to_thread=True, summary="Audit trail")
def audit(
    desk: Desk, actor: Text = "", action: Text = "", subject: Text = "", system: Text = "", entity: Text = "",
    text: Text = "", since: Moment = None, until: Moment = None, limit: Limit = PAGE,
    after: After = "",
) -> AuditEntries:  # fmt: skip
    """Who did what to which record, the newest first."""
    wanted = AuditWanted(
        actor=actor, action=action, subject=subject, system=system, entity=entity, text=text, since=since, until=until
    )
    return audit_entries(desk.store, wanted, actor=desk.actor, scope=desk.scope, limit=limit, after=after)


@get("/audit/verify", right="audit", sync_to_thread=True, summary="Verify the audit trail")
def verified(desk: Desk) -> AuditVerified:
    """Hold the whole chain against itself, its anchors and the records; for whoever audits everything."""
    if not desk.scope.everything:
        raise Denied("the chain is one for all entities: it is verified by whoever audits all of them")
    return auditing.verified(desk)


def _granting(desk: Application) -> access.Granting:
    return structs.replace(desk.granting(), runs_the_machine=False)


ROUTES: Final = Router(
    "/",
    route_handlers=[
        me, listed, opened, closed, password, granted, revoked, key, key_revoked, audit, verified,
    ],
    tags=["Administering"],
)  # fmt: skip
