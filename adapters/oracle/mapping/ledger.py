"""Accounts that receivables are posted to, what the general ledger says of them, and reasons not to chase."""

from __future__ import annotations

from typing import Final

from msgspec import Struct

from adapters.oracle.mapping.kinds import ACCOUNTS, CREDIT_HOLD, EXCLUDED
from adapters.oracle.mapping.marks import unmarked
from adapters.oracle.mapping.values import Unreadable, Where, customer_key, day, item_key, minor, whole
from adapters.oracle.rows import BalanceRow, HoldRow
from canonical_model.collecting import Hold, HoldKind
from canonical_model.identity import NativeKey, RecordId, source_id
from canonical_model.master_data import ControlAccount, ControlBalance, Customer
from canonical_model.receivables import OpenItem


class Held(Struct, frozen=True, kw_only=True):
    """What the rows of one statement are."""

    kind: HoldKind
    #: empty: the row's own status
    code: str = ""
    #: our reference stands behind a text of people's
    marked: bool = False


#: statement → what its rows are
HELD: Final[dict[str, Held]] = {
    "exclusions": Held(kind="native", code=EXCLUDED),
    "credit_holds": Held(kind="credit", code=CREDIT_HOLD),
    "disputes": Held(kind="dispute", marked=True),
    "promises": Held(kind="promise"),
}


def control(where: Where, row: BalanceRow) -> tuple[ControlAccount, ControlBalance]:
    """An account and its balance; Unreadable where other business units post to it, too."""
    kind = ACCOUNTS.get(row.account_kind)
    if kind is None:
        raise Unreadable(f"account {row.account} is of a kind that is not known: {row.account_kind!r}")
    if (whole(row.shared_by) or 1) > 1:
        raise Unreadable(f"{row.shared_by} business units post to account {row.account}: nobody's balance alone")
    key = (where.entity, row.code_combination_id)
    return (
        ControlAccount(
            id=source_id(where.system, ControlAccount.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=row.account, kind=kind,
        ),
        ControlBalance(
            id=source_id(where.system, ControlBalance.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=row.account, currency=row.currency_code,
            balance_minor=minor(row.balance, row.currency_code, where), through_period=row.period_name,
        ),
    )  # fmt: skip


def hold_key(entity: str, statement: str, own: str) -> NativeKey:
    """The key of a hold: the record behind it."""
    return (entity, statement, own)


def hold(where: Where, row: HoldRow, statement: str) -> Hold:
    """A reason not to chase; disputes and promises bear the reference of what we wrote, if it was us."""
    held, key = HELD[statement], hold_key(where.entity, statement, row.hold_id)
    account = source_id(where.system, Customer.KIND, customer_key(where.entity, row.cust_account_id))
    return Hold(
        id=source_id(where.system, Hold.KIND, key), system=where.system, entity=where.entity, native_key=key,
        scope="item" if row.payment_schedule_id else "customer", subject_id=_subject(where, row) or account,
        customer_id=account, kind=held.kind, set_by="erp", since=day(row.since_date), until=day(row.until_date),
        reason=row.reason, native_code=held.code or row.status,
        reference=unmarked(row.reference)[1] if held.marked else row.reference,
    )  # fmt: skip


def _subject(where: Where, row: HoldRow) -> RecordId | None:
    if not row.payment_schedule_id:
        return None
    return source_id(where.system, OpenItem.KIND, item_key(where.entity, row.payment_schedule_id))
