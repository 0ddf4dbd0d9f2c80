"""The doors: who a request is from, by a browser's cookie or a service account's key."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Final

from litestar.exceptions import NotAuthorizedException
from msgspec import Struct, structs

from canonical_model.access import EVERYTHING, Actor
from console.settings import ConsoleSettings
from console.viewer import Viewer, uids_of
from core.access_port import Account, SignedIn, Token
from core.ports import Repository
from duecourse.bootstrap import Application
from duecourse.flows.access import KEY_PREFIX, secret_hash
from store.marks import OF_ACCESS

#: seconds for which a reading request is let in as it was before, without a look at whether something changed since
FRESH: Final = 5.0
#: for how long the same idempotency key is answered the same
ANSWERS_KEPT: Final = timedelta(days=30)
#: people and keys remembered meanwhile
_MOST: Final = 10_000
#: seconds between two notes that a browser is still there
_SEEN_EVERY: Final = 60
#: who looks accounts up
DOORKEEPER: Final = Actor(id="console", kind="engine")


class _Known(Struct, frozen=True):
    """Somebody who was looked up."""

    viewer: Viewer
    #: of what it was looked up from
    marks: Mapping[str, str]
    until: datetime
    #: on the monotonic clock: when it was looked up, and when nothing had changed since
    since: float
    looked_at: float


class Door(Struct):
    """Tells who asks; remembers it while nothing changes that it hangs on, for a minute at most."""

    app: Application
    settings: ConsoleSettings
    _known: dict[bytes, _Known] = {}

    @property
    def cookie(self) -> str:
        """What the cookie is called: bound to the host and https where people come by https."""
        return "__Host-duecourse" if self.settings.secure else "duecourse"

    def remembered(self, secret: str) -> Viewer | None:
        """Who reads, if that was looked at a moment ago."""
        known = self._standing(secret)
        return known.viewer if known is not None and self.app.passing.monotonic() - known.looked_at < FRESH else None

    def known(self, secret: str, marks: Mapping[str, str]) -> Viewer | None:
        """Who asks, if nothing changed since that was looked up of what it was looked up from."""
        known = self._standing(secret)
        if known is None or known.marks != of_access(marks):
            return None
        self._known[secret_hash(secret)] = structs.replace(known, looked_at=self.app.passing.monotonic())
        return known.viewer

    def viewer(self, secret: str, marks: Mapping[str, str]) -> Viewer:
        """Who asks with this cookie or key, looked up; NotAuthorizedException where it opens nothing.

        `marks` are those of a moment before.
        """
        named, at = secret_hash(secret), self.app.passing.monotonic()
        viewer, until = self._looked_up(secret, named)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[named] = _Known(viewer, of_access(marks), until, at, at)
        return viewer

    def _standing(self, secret: str) -> _Known | None:
        known = self._known.get(secret_hash(secret))
        if known is None or self.app.passing.monotonic() - known.since >= _SEEN_EVERY:
            return None
        return known if self.app.clock.now() < known.until else None

    def listener(self, secret: str) -> Viewer:
        """Who listens with this cookie or key; that a page is open is no sign that somebody is there."""
        return self._looked_up(secret, secret_hash(secret), noting=False)[0]

    def forget(self, secret: str) -> None:
        """Look anew at the next request."""
        self._known.pop(secret_hash(secret), None)

    def _looked_up(self, secret: str, named: bytes, *, noting: bool = True) -> tuple[Viewer, datetime]:
        """Who asks, and until when at most."""
        now = self.app.clock.now()
        with self.app.store.unit(DOORKEEPER, EVERYTHING) as repository:
            uids = uids_of(repository)
            if secret.startswith(KEY_PREFIX):
                return self._by_key(repository, repository.token(named), now=now, uids=uids)
            session = self._open(repository.signed_in(named), now)
            viewer = self._of(repository, repository.account(session.account), uids)
            if noting and now - session.seen_at > timedelta(seconds=_SEEN_EVERY):
                repository.seen(named, now)
            return structs.replace(viewer, csrf=csrf_of(secret)), self._over_at(session)

    def _by_key(
        self, repository: Repository, token: Token | None, *, now: datetime, uids: Mapping[str, str]
    ) -> tuple[Viewer, datetime]:
        if token is None or token.revoked_at is not None or token.expires_at <= now:
            raise NotAuthorizedException("this key opens nothing (any more): ask an access administrator for one")
        viewer = self._of(repository, repository.account(token.account), uids)
        return structs.replace(viewer, narrowed=token.rights), token.expires_at

    def _open(self, session: SignedIn | None, now: datetime) -> SignedIn:
        if session is None or now > self._over_at(session):
            raise NotAuthorizedException("sign in")
        return session

    def _over_at(self, session: SignedIn) -> datetime:
        longest, idle = timedelta(hours=self.settings.session_hours), timedelta(minutes=self.settings.idle_minutes)
        return min(session.began_at + longest, session.seen_at + idle)

    def _of(self, repository: Repository, account: Account | None, uids: Mapping[str, str]) -> Viewer:
        if account is None or account.disabled:
            raise NotAuthorizedException("this account is closed")
        grants = tuple(repository.grants(account.id))
        actor = Actor(
            id=account.id, kind="person" if account.kind == "person" else "service", behalf_of=account.behalf_of,
            roles=frozenset(grant.role for grant in grants if grant.revoked_at is None),
        )  # fmt: skip
        return Viewer(app=self.app, account=account.id, actor=actor, grants=grants, uids=uids)

    def let_in(self, account: str) -> str:
        """A new browser's secret; whoever had one before keeps theirs."""
        secret, now = secrets.token_urlsafe(32), self.app.clock.now()
        actor = Actor(id=account, kind="person")
        with self.app.store.unit(actor, EVERYTHING) as repository:
            repository.sign_out(before=now - timedelta(hours=self.settings.session_hours))
            repository.forget_answers(before=now - ANSWERS_KEPT)
            repository.sign_in(SignedIn(secret_hash=secret_hash(secret), account=account, began_at=now, seen_at=now))
        return secret

    def let_out(self, secret: str) -> None:
        """End a browser's session."""
        with self.app.store.unit(DOORKEEPER, EVERYTHING) as repository:
            repository.sign_out(secret_hash=secret_hash(secret))
        self.forget(secret)


def of_access(marks: Mapping[str, str]) -> Mapping[str, str]:
    """Those marks that move when something changes about who may do what."""
    return {name: marks.get(name, "") for name in OF_ACCESS}


def csrf_of(secret: str) -> str:
    """What only a page of ours can send back: it is made of the cookie, which other sites cannot read."""
    return hmac.new(secret.encode(), b"form", hashlib.sha256).hexdigest()
