"""Receivable accounts, what the general ledger says of them, and dunnings that are blocked."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Final

from canonical_model.collecting import Hold
from canonical_model.identity import NativeKey, source_id
from canonical_model.master_data import ControlAccount, ControlBalance, Customer
from canonical_model.receivables import OpenItem
from duecourse_tryton.mapping.items import customer_key
from duecourse_tryton.mapping.values import Unreadable, Where, day, item_key, minor

ACCOUNT_FIELDS: Final = ("code", "name", "balance")
HOLD_FIELDS: Final = ("line.party", "line.account", "blocked", "state", "write_date", "create_date")
#: the code under which a blocked dunning is read
BLOCKED: Final = "blocked"


def control(where: Where, row: Mapping[str, Any]) -> tuple[ControlAccount, ControlBalance]:
    """An account and its balance, debits positive."""
    account = str(row.get("code") or row["id"])
    key = (where.entity, str(row["id"]))
    home = where.functional_currency
    return (
        ControlAccount(
            id=source_id(where.system, ControlAccount.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=account, kind="receivable",
        ),
        ControlBalance(
            id=source_id(where.system, ControlBalance.KIND, key), system=where.system, entity=where.entity,
            native_key=key, gl_account=account, currency=home, balance_minor=minor(row.get("balance"), home, where),
        ),
    )  # fmt: skip


def hold_key(item: NativeKey) -> NativeKey:
    """The key of the hold that a blocked dunning is read as: a line has one dunning."""
    return (*item, BLOCKED)


def hold(where: Where, row: Mapping[str, Any]) -> Hold:
    """A blocked dunning; Unreadable if it names no line."""
    line = row.get("line.") or {}
    if not (line.get("id") and line.get("party") and line.get("account")):
        raise Unreadable(f"dunning {row['id']} names no receivable line")
    about = item_key(where.entity, line["party"], line["account"], line["id"])
    key = hold_key(about)
    return Hold(
        id=source_id(where.system, Hold.KIND, key), system=where.system, entity=where.entity, native_key=key,
        scope="item", subject_id=source_id(where.system, OpenItem.KIND, about),
        customer_id=source_id(where.system, Customer.KIND, customer_key(where.entity, line["party"])),
        kind="native", set_by="erp", since=day(row.get("create_date")), native_code=BLOCKED,
    )  # fmt: skip
