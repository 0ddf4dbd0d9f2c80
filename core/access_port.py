"""What the flows need of the store about accounts: who may sign in, by what, and what they were granted."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from typing import Literal, NamedTuple, Protocol

from msgspec import Struct

from canonical_model.access import Grant


class Account(Struct, frozen=True, kw_only=True):
    """Somebody who may sign in, or a program that may ask."""

    id: str
    kind: Literal["person", "service"] = "person"
    #: of a service account the person who answers for it
    behalf_of: str = ""
    disabled: bool = False
    created_by: str
    created_at: datetime


class Credential(Struct, frozen=True, kw_only=True):
    """A password as it is kept, and how often another one was tried since."""

    account: str
    password_hash: str
    failed: int = 0
    locked_until: datetime | None = None
    changed_at: datetime


class Token(Struct, frozen=True, kw_only=True):
    """A service account's key: what it may at most do, and until when. The key itself is kept nowhere."""

    id: str
    account: str
    secret_hash: bytes
    #: of the account's rights those that the key has; empty: none
    rights: frozenset[str]
    created_by: str
    created_at: datetime
    expires_at: datetime
    revoked_by: str = ""
    revoked_at: datetime | None = None


class SignedIn(Struct, frozen=True, kw_only=True):
    """One browser that signed in. Its cookie is kept as a hash."""

    secret_hash: bytes
    account: str
    began_at: datetime
    seen_at: datetime


class AskedUnder(NamedTuple):
    """Whose request it is, and its idempotency key."""

    account: str
    key: str


class AccessRecords(Protocol):
    """Accounts, grants, keys and browsers. They are of no legal entity: whoever asks was asked for the right before."""

    def accounts(self) -> Sequence[Account]: ...
    def account(self, name: str) -> Account | None: ...
    def keep_account(self, account: Account, *, because: str) -> None: ...
    def credential(self, account: str, *, changing: bool = False) -> Credential | None:
        """A password as it is kept; with `changing` nobody else changes it before this transaction ends."""
        ...

    def keep_credential(self, credential: Credential, *, because: str = "") -> None:
        """Keep it; without a reason it is a count of failures, which is no link of the audit chain."""
        ...

    def grants(self, account: str = "") -> Sequence[Grant]:
        """Of one account, or of all; those taken back, too."""
        ...

    def keep_grant(self, grant: Grant) -> None: ...
    def tokens(self, account: str = "") -> Sequence[Token]: ...
    def token(self, secret_hash: bytes) -> Token | None: ...
    def keep_token(self, token: Token) -> None: ...
    def signed_in(self, secret_hash: bytes) -> SignedIn | None: ...
    def sign_in(self, session: SignedIn) -> None: ...
    def seen(self, secret_hash: bytes, at: datetime) -> None: ...
    def sign_out(self, *, secret_hash: bytes | None = None, account: str = "", before: datetime | None = None) -> int:
        """End one browser's session, all of an account, or all not seen since; how many."""
        ...

    def given_answers(self, asked: Collection[AskedUnder]) -> Mapping[AskedUnder, Answered]:
        """What was answered to requests under these keys; whoever asks first keeps others waiting."""
        ...

    def keep_answers(self, answers: Sequence[Answered]) -> None: ...
    def forget_answers(self, *, before: datetime) -> int:
        """Forget what was answered before an instant; how many."""
        ...


class Answered(Struct, frozen=True, kw_only=True):
    """The answer to a request that must not take effect twice."""

    account: str
    key: str
    #: what tells the request from another one under the same key
    request_hash: bytes
    status: int
    body: bytes
    at: datetime
