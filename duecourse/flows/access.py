"""Access: accounts, the roles they are given and the keys they hold. Every change stands in the audit chain."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from typing import Final, Literal

from msgspec import Struct, structs

from canonical_model.access import EVERYTHING, Actor, Grant, Role
from canonical_model.identity import engine_id
from core import access
from core.access_port import Account, Credential, Token
from core.findings import NotAllowed
from core.ports import Clock, Repository, UnitsOfWork
from duecourse.documents.access import AccessListed, AccountRow, GrantRow, KeyIssued, KeyRow
from duecourse.flows.names import NotFound

#: days for which a key is good at most
LONGEST_KEY: Final = 366
#: what a key begins with, so that one that leaked is recognised
KEY_PREFIX: Final = "duecourse_"


class Granting(Struct, frozen=True, kw_only=True):
    """One run's companions."""

    units: UnitsOfWork
    actor: Actor
    clock: Clock
    #: whether the actor runs the machine and its command line, and needs no role for this
    runs_the_machine: bool
    #: names of the systems that are configured
    systems: frozenset[str]


def accounts_listed(run: Granting, *, account: str = "") -> AccessListed:
    """Accounts with the roles that stand and the keys that open, one or all."""
    with run.units.unit(run.actor, EVERYTHING) as repository:
        found = [one for one in repository.accounts() if account in {"", one.id}]
        if account and not found:
            raise NotFound(f"no account is called {account!r}")
        return AccessListed(accounts=tuple(_row(run, repository, one) for one in found))


def account_opened(
    run: Granting, name: str, *, kind: Literal["person", "service"] = "person", behalf_of: str = ""
) -> AccessListed:
    """Open an account. A service account names the person who answers for it."""
    if kind == "service" and not behalf_of:
        raise NotAllowed(f"{name}: a service account names the person who answers for it")
    if not name.strip() or len(name) > _LONGEST_NAME or not name.isprintable():
        raise NotAllowed(f"{name!r} is no name for an account")
    with run.units.unit(run.actor, EVERYTHING) as repository:
        _may_administer(run, repository)
        if repository.account(name) is not None:
            raise NotAllowed(f"there is an account {name!r} already")
        made = Account(id=name, kind=kind, behalf_of=behalf_of, created_by=run.actor.id, created_at=run.clock.now())
        repository.keep_account(made, because=f"opened as {kind}")
    return accounts_listed(run, account=name)


_LONGEST_NAME: Final = 200


def account_closed(run: Granting, name: str, *, closed: bool) -> AccessListed:
    """Let nobody in under this name any more, or again; browsers that are signed in are signed out."""
    with run.units.unit(run.actor, EVERYTHING) as repository:
        known = _governed(run, repository, name)
        repository.keep_account(structs.replace(known, disabled=closed), because="closed" if closed else "opened again")
        if closed:
            repository.sign_out(account=name)
    return accounts_listed(run, account=name)


def password_set(run: Granting, name: str, password: str, *, hashed: Callable[..., str]) -> AccessListed:
    """Give an account a password; whoever signed in with the one before is signed out."""
    with run.units.unit(run.actor, EVERYTHING) as repository:
        known = _account(repository, name) if name == run.actor.id else _governed(run, repository, name)
        if known.kind != "person":
            raise NotAllowed(f"{name} is a service account: issue a key instead")
        kept = Credential(account=name, password_hash=hashed(password, account=name), changed_at=run.clock.now())
        repository.keep_credential(kept, because="password set")
        repository.sign_out(account=name)
    return accounts_listed(run, account=name)


def role_granted(run: Granting, wanted: Grant) -> AccessListed:
    """Give a role. Nobody gives themselves one, nor a role outside what they administer."""
    if unknown := (wanted.systems or frozenset()) - run.systems:
        raise NotFound(f"no system is called {', '.join(sorted(unknown))}")
    with run.units.unit(run.actor, EVERYTHING) as repository:
        held = _may_administer(run, repository)
        _account(repository, wanted.account)
        repository.keep_grant(access.granted(wanted, run.actor, held=held))
    return accounts_listed(run, account=wanted.account)


def role_revoked(run: Granting, prefix: str) -> AccessListed:
    """Take a role back."""
    with run.units.unit(run.actor, EVERYTHING) as repository:
        held = _may_administer(run, repository)
        found = [one for one in access.standing(repository.grants()) if one.id.startswith(prefix)]
        if len(found) != 1:
            raise NotFound(f"{len(found)} roles that stand begin with {prefix!r}")
        repository.keep_grant(access.revoked(found[0], run.actor, at=run.clock.now(), held=held))
    return accounts_listed(run, account=found[0].account)


def grant_of(run: Granting, account: str, role: Role) -> Grant:
    """A grant of a role everywhere, to be narrowed."""
    at = run.clock.now()
    named = engine_id("grant", (account, role, at.isoformat(), secrets.token_hex(8)))
    return Grant(id=named, account=account, role=role, granted_by=run.actor.id, granted_at=at)


def key_issued(run: Granting, name: str, *, rights: frozenset[str], days: int) -> KeyIssued:
    """Issue a key to a service account. Only its hash is kept: the secret is told once."""
    if not 1 <= days <= LONGEST_KEY:
        raise NotAllowed(f"a key is good for 1 to {LONGEST_KEY} days")
    if unknown := rights - set(access.RIGHTS):
        raise NotAllowed(f"no right is called {', '.join(sorted(unknown))} (there are {', '.join(access.RIGHTS)})")
    secret, at = KEY_PREFIX + secrets.token_urlsafe(32), run.clock.now()
    token = Token(
        id=secrets.token_hex(8), account=name, secret_hash=secret_hash(secret), rights=rights, created_by=run.actor.id,
        created_at=at, expires_at=at + timedelta(days=days),
    )  # fmt: skip
    with run.units.unit(run.actor, EVERYTHING) as repository:
        if _governed(run, repository, name).kind != "service":
            raise NotAllowed(f"{name} is a person: keys are for service accounts")
        repository.keep_token(token)
    return KeyIssued(account=name, key=_key(token), secret=secret)


def key_revoked(run: Granting, key: str) -> AccessListed:
    """From now on a key opens nothing."""
    with run.units.unit(run.actor, EVERYTHING) as repository:
        found = [one for one in repository.tokens() if one.id == key and one.revoked_at is None]
        if not found:
            raise NotFound(f"no key {key!r} opens anything")
        _governed(run, repository, found[0].account)
        repository.keep_token(structs.replace(found[0], revoked_by=run.actor.id, revoked_at=run.clock.now()))
    return accounts_listed(run, account=found[0].account)


def secret_hash(secret: str) -> bytes:
    """What is kept of a random secret: it is long enough to need no salt."""
    return hashlib.sha256(secret.encode()).digest()


def _may_administer(run: Granting, repository: Repository) -> Sequence[Grant] | None:
    """The actor's own grants, None for whoever runs the machine; NotAllowed for everybody else."""
    if run.runs_the_machine:
        return None
    held = repository.grants(run.actor.id)
    if "administer" not in access.rights_of(held):
        raise NotAllowed(f"{run.actor.id} may not administer access")
    return held


def _governed(run: Granting, repository: Repository, name: str) -> Account:
    """An account that the actor may change: none that may do something where the actor gives no roles."""
    held, known = _may_administer(run, repository), _account(repository, name)
    access.must_govern(held, repository.grants(name), run.actor)
    return known


def _account(repository: Repository, name: str) -> Account:
    found = repository.account(name)
    if found is None:
        raise NotFound(f"no account is called {name!r}")
    return found


def _row(run: Granting, repository: Repository, account: Account) -> AccountRow:
    now = run.clock.now()
    keys = [one for one in repository.tokens(account.id) if one.revoked_at is None and one.expires_at > now]
    return AccountRow(
        id=account.id,
        kind=account.kind,
        behalf_of=account.behalf_of,
        disabled=account.disabled,
        has_password=repository.credential(account.id) is not None,
        grants=tuple(_grant(one) for one in access.standing(repository.grants(account.id))),
        keys=tuple(_key(one) for one in keys),
    )


def _grant(grant: Grant) -> GrantRow:
    return GrantRow(
        id=grant.id,
        role=grant.role,
        systems=None if grant.systems is None else tuple(sorted(grant.systems)),
        entities=None if grant.entities is None else tuple(sorted(grant.entities)),
        up_to={currency: f"{amount:f}" for currency, amount in sorted(grant.up_to.items())},
        granted_by=grant.granted_by,
        granted_at=_instant(grant.granted_at),
    )


def _key(token: Token) -> KeyRow:
    return KeyRow(
        id=token.id, rights=tuple(sorted(token.rights)), expires_at=_instant(token.expires_at),
        created_by=token.created_by,
    )  # fmt: skip


def _instant(at: datetime) -> str:
    return at.isoformat(timespec="seconds")
