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

#: seconds for which a reading request is let in as it was before; whatever changes something is looked at anew
FRESH: Final = 5.0
#: for how long the same idempotency key is answered the same
ANSWERS_KEPT: Final = timedelta(days=30)
#: people and keys remembered meanwhile
_MOST: Final = 10_000
#: seconds between two notes that a browser is still there
_SEEN_EVERY: Final = 60
#: who looks accounts up
DOORKEEPER: Final = Actor(id="console", kind="engine")


class Door(Struct):
    """Tells who asks; remembers it for a few seconds."""

    app: Application
    settings: ConsoleSettings
    _known: dict[bytes, tuple[float, Viewer]] = {}

    @property
    def cookie(self) -> str:
        """What the cookie is called: bound to the host and https where people come by https."""
        return "__Host-duecourse" if self.settings.secure else "duecourse"

    def remembered(self, secret: str, *, changing: bool) -> Viewer | None:
        """Who asks, if that was looked up a moment ago and nothing is to be changed."""
        at, known = self._known.get(secret_hash(secret), (0.0, None))
        return None if changing or self.app.passing.monotonic() - at >= FRESH else known

    def viewer(self, secret: str, *, changing: bool) -> Viewer:
        """Who asks with this cookie or key; NotAuthorizedException where it opens nothing."""
        known = self.remembered(secret, changing=changing)
        if known is not None:
            return known
        named = secret_hash(secret)
        viewer = self._looked_up(secret, named)
        if len(self._known) >= _MOST:
            self._known.clear()
        self._known[named] = (self.app.passing.monotonic(), viewer)
        return viewer

    def listener(self, secret: str) -> Viewer:
        """Who listens with this cookie or key; that a page is open is no sign that somebody is there."""
        return self._looked_up(secret, secret_hash(secret), noting=False)

    def forget(self, secret: str) -> None:
        """Look anew at the next request."""
        self._known.pop(secret_hash(secret), None)

    def _looked_up(self, secret: str, named: bytes, *, noting: bool = True) -> Viewer:
        now = self.app.clock.now()
        with self.app.store.unit(DOORKEEPER, EVERYTHING) as repository:
            uids = uids_of(repository)
            if secret.startswith(KEY_PREFIX):
                return self._by_key(repository, repository.token(named), now=now, uids=uids)
            session = repository.signed_in(named)
            viewer = self._by_session(repository, session, now=now, uids=uids)
            if noting and session is not None and now - session.seen_at > timedelta(seconds=_SEEN_EVERY):
                repository.seen(named, now)
            return structs.replace(viewer, csrf=csrf_of(secret))

    def _by_key(self, repository: Repository, token: Token | None, *, now: datetime, uids: Mapping[str, str]) -> Viewer:
        if token is None or token.revoked_at is not None or token.expires_at <= now:
            raise NotAuthorizedException("this key opens nothing (any more): ask an access administrator for one")
        viewer = self._of(repository, repository.account(token.account), uids)
        return structs.replace(viewer, narrowed=token.rights)

    def _by_session(
        self, repository: Repository, session: SignedIn | None, *, now: datetime, uids: Mapping[str, str]
    ) -> Viewer:
        if session is None or self._over(session, now):
            raise NotAuthorizedException("sign in")
        return self._of(repository, repository.account(session.account), uids)

    def _over(self, session: SignedIn, now: datetime) -> bool:
        longest, idle = timedelta(hours=self.settings.session_hours), timedelta(minutes=self.settings.idle_minutes)
        return now - session.began_at > longest or now - session.seen_at > idle

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


def csrf_of(secret: str) -> str:
    """What only a page of ours can send back: it is made of the cookie, which other sites cannot read."""
    return hmac.new(secret.encode(), b"form", hashlib.sha256).hexdigest()
