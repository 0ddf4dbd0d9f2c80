"""What the commands of access print."""

from __future__ import annotations

from msgspec import Struct

from duecourse.documents.base import Document


class GrantRow(Struct, frozen=True, kw_only=True):
    """A role that an account has, where, and up to which amounts."""

    id: str
    role: str
    #: null: all of them
    systems: tuple[str, ...] | None
    entities: tuple[str, ...] | None
    #: decimal strings by currency
    up_to: dict[str, str]
    granted_by: str
    granted_at: str


class KeyRow(Struct, frozen=True, kw_only=True):
    """A key of a service account; what opens the door is shown once, when it is issued."""

    id: str
    rights: tuple[str, ...]
    expires_at: str
    created_by: str


class AccountRow(Struct, frozen=True, kw_only=True):
    """Somebody who may sign in, or a program that may ask."""

    id: str
    kind: str
    behalf_of: str
    disabled: bool
    has_password: bool
    grants: tuple[GrantRow, ...]
    keys: tuple[KeyRow, ...]


class AccessListed(Document, frozen=True, kw_only=True):
    """Accounts with what they may do."""

    accounts: tuple[AccountRow, ...]
    ok: bool = True


class KeyIssued(Document, frozen=True, kw_only=True):
    """A new key; its secret is not shown again."""

    account: str
    key: KeyRow
    secret: str
    ok: bool = True


class WhoAmI(Document, frozen=True, kw_only=True):
    """Who is signed in, and what they may do somewhere."""

    account: str
    kind: str
    rights: tuple[str, ...]
