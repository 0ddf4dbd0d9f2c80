"""Accounts, grants, keys and browsers that signed in: the repository's part about who may do what."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any

from sqlalchemy import BigInteger, ColumnElement, Table, cast, func, select, text

from canonical_model.access import Grant
from core.access_port import Account, Answered, Credential, SignedIn, Token
from store.schema import ACCESS_ACCOUNT, ACCESS_GRANT, ACCESS_TOKEN, CREDENTIAL, IDEMPOTENT_ANSWER, SIGNED_IN
from store.session import Session


class AccessRows(Session):
    """Who may sign in, by what, and what they were granted."""

    def accounts(self) -> Sequence[Account]:
        return [Account(**row) for row in self._of_access(ACCESS_ACCOUNT, order="id")]

    def account(self, name: str) -> Account | None:
        found = self._of_access(ACCESS_ACCOUNT, ACCESS_ACCOUNT.c.id == name)
        return Account(**found[0]) if found else None

    def keep_account(self, account: Account, *, because: str) -> None:
        self.upsert(ACCESS_ACCOUNT, _told(account))
        self.note("keep account", account.id, detail=because)

    def credential(self, account: str, *, changing: bool = False) -> Credential | None:
        """A password as it is kept; with `changing` nobody else changes it before this transaction ends."""
        wanted = select(CREDENTIAL).where(CREDENTIAL.c.account == account)
        found = self.connection.execute(wanted.with_for_update() if changing else wanted).mappings().one_or_none()
        return None if found is None else Credential(**found)

    def keep_credential(self, credential: Credential, *, because: str = "") -> None:
        """Keep it; without a reason it is a count of failures, which is no link of the audit chain."""
        self.upsert(CREDENTIAL, _told(credential))
        if because:
            self.note("keep credential", credential.account, detail=because)

    def grants(self, account: str = "") -> Sequence[Grant]:
        """Of one account, or of all; those taken back, too."""
        rows = self._of_access(
            ACCESS_GRANT, *([ACCESS_GRANT.c.account == account] if account else []), order="granted_at"
        )
        return [_grant(row) for row in rows]

    def keep_grant(self, grant: Grant) -> None:
        told = _told(grant)
        for name in ("systems", "entities"):
            told[name] = None if told[name] is None else sorted(told[name])
        told["up_to"] = {currency: str(amount) for currency, amount in grant.up_to.items()}
        self.upsert(ACCESS_GRANT, told)
        what = "revoke role" if grant.revoked_at else "grant role"
        where = f"systems {_named(grant.systems)}, entities {_named(grant.entities)}"
        self.note(what, grant.account, detail=f"{grant.role}: {where}, up to {told['up_to'] or 'no amount'}")

    def tokens(self, account: str = "") -> Sequence[Token]:
        asked = [ACCESS_TOKEN.c.account == account] if account else []
        return [_token(row) for row in self._of_access(ACCESS_TOKEN, *asked, order="created_at")]

    def token(self, secret_hash: bytes) -> Token | None:
        found = self._of_access(ACCESS_TOKEN, ACCESS_TOKEN.c.secret_hash == secret_hash)
        return _token(found[0]) if found else None

    def keep_token(self, token: Token) -> None:
        self.upsert(ACCESS_TOKEN, {**_told(token), "rights": sorted(token.rights)})
        self.note(
            "revoke key" if token.revoked_at else "issue key", token.account, detail=", ".join(sorted(token.rights))
        )

    def signed_in(self, secret_hash: bytes) -> SignedIn | None:
        found = self._of_access(SIGNED_IN, SIGNED_IN.c.secret_hash == secret_hash)
        return SignedIn(**found[0]) if found else None

    def sign_in(self, session: SignedIn) -> None:
        self.upsert(SIGNED_IN, _told(session))
        self.note("sign in", session.account)

    def seen(self, secret_hash: bytes, at: datetime) -> None:
        self.connection.execute(SIGNED_IN.update().where(SIGNED_IN.c.secret_hash == secret_hash).values(seen_at=at))

    def sign_out(self, *, secret_hash: bytes | None = None, account: str = "", before: datetime | None = None) -> int:
        """End one browser's session, all of an account, or all not seen since; how many."""
        if secret_hash is not None:
            over: ColumnElement[bool] = SIGNED_IN.c.secret_hash == secret_hash
        elif before is not None:
            over = SIGNED_IN.c.seen_at < before
        else:
            over = SIGNED_IN.c.account == account
        return self.affected(SIGNED_IN.delete().where(over))

    def given_answer(self, account: str, key: str) -> Answered | None:
        """What was answered to a request with this idempotency key; whoever asks first keeps others waiting."""
        number = func.hashtextextended(f"{account}\n{key}", 0)
        self.connection.execute(select(func.pg_advisory_xact_lock(cast(number, BigInteger))))
        table = IDEMPOTENT_ANSWER
        found = self._of_access(table, table.c.account == account, table.c.key == key)
        return Answered(**found[0]) if found else None

    def keep_answer(self, answer: Answered) -> None:
        self.upsert(IDEMPOTENT_ANSWER, _told(answer))

    def forget_answers(self, *, before: datetime) -> int:
        """Forget what was answered before an instant; how many."""
        return self.affected(IDEMPOTENT_ANSWER.delete().where(IDEMPOTENT_ANSWER.c.at < before))

    def _of_access(self, table: Table, *asked: ColumnElement[bool], order: str = "") -> Sequence[dict[str, Any]]:
        wanted = select(table).where(*asked)
        ordered = wanted.order_by(text(order)) if order else wanted
        return [dict(row) for row in self.connection.execute(ordered).mappings()]


def _told(record: Any) -> dict[str, Any]:  # noqa: ANN401 - any record of core.access_port
    return {name: getattr(record, name) for name in record.__struct_fields__}


def _grant(row: Mapping[str, Any]) -> Grant:
    places = {name: None if row[name] is None else frozenset(row[name]) for name in ("systems", "entities")}
    up_to = {currency: Decimal(amount) for currency, amount in row["up_to"].items()}
    return Grant(**{**row, **places, "up_to": up_to})


def _token(row: Mapping[str, Any]) -> Token:
    return Token(**{**row, "rights": frozenset(row["rights"])})


def _named(places: frozenset[str] | None) -> str:
    return "all" if places is None else ", ".join(sorted(places))
