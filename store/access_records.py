"""Accounts, grants, keys and browsers that signed in: the repository's part about who may do what."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from sqlalchemy import BigInteger, ColumnElement, Select, Table, Text, bindparam, cast, func, insert, select, text
from sqlalchemy.dialects.postgresql import ARRAY

from canonical_model.access import Grant
from core.access_port import Account, Answered, AskedUnder, Credential, SignedIn, Token
from store.schema import ACCESS_ACCOUNT, ACCESS_GRANT, ACCESS_TOKEN, CREDENTIAL, IDEMPOTENT_ANSWER, SIGNED_IN
from store.session import Session


def _keys_locked() -> Select[Any]:
    """The locks on keys, in one order for everybody."""
    named = func.unnest(bindparam("named", type_=ARRAY(Text))).column_valued("named")
    number = func.hashtextextended(named, 0)
    ordered = select(number.label("number")).order_by(number).subquery()
    return select(func.pg_advisory_xact_lock(cast(ordered.c.number, BigInteger)))


def _given_answers() -> Select[Any]:
    asked = func.unnest(bindparam("accounts", type_=ARRAY(Text)), bindparam("keys", type_=ARRAY(Text)))
    pairs = asked.table_valued("account", "key").render_derived()
    table = IDEMPOTENT_ANSWER
    return select(table).join(pairs, (table.c.account == pairs.c.account) & (table.c.key == pairs.c.key))


_KEYS_LOCKED: Final = _keys_locked()
_GIVEN_ANSWERS: Final = _given_answers()
_ANSWER_KEPT: Final = insert(IDEMPOTENT_ANSWER)


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

    def given_answers(self, asked: Collection[AskedUnder]) -> Mapping[AskedUnder, Answered]:
        """What was answered to requests under these keys; whoever asks first keeps others waiting."""
        named = [f"{one.account}\n{one.key}" for one in asked]
        self.connection.execute(_KEYS_LOCKED, {"named": named})
        keys = {"accounts": [one.account for one in asked], "keys": [one.key for one in asked]}
        rows = self.connection.execute(_GIVEN_ANSWERS, keys).mappings()
        return {AskedUnder(row["account"], row["key"]): Answered(**row) for row in rows}

    def keep_answers(self, answers: Sequence[Answered]) -> None:
        if answers:
            self.connection.execute(_ANSWER_KEPT, [_told(one) for one in answers])

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
