"""What stands on an entry or a customer that keeps it from being chased."""

from __future__ import annotations

from typing import Final

from adapters.dynamics.business_central.mapping.values import customer_key, item_key
from adapters.dynamics.business_central.wire import CustomerRow, Entry, option
from adapters.dynamics.values import Where, day
from canonical_model.collecting import Hold, HoldKind
from canonical_model.identity import NativeKey, source_id
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem

PROMISED: Final = "Promised_Pay_Date"
DISPUTED: Final = "Dispute_Status"
ON_HOLD: Final = "On_Hold"
BLOCKED: Final = "blocked"
#: what of an entry holds it back, and what finds it
KINDS: Final[dict[str, HoldKind]] = {PROMISED: "promise", DISPUTED: "dispute", ON_HOLD: "native"}


def hold_key(entity: str, entry: str, name: str) -> NativeKey:
    """The key of a hold: which property of which entry."""
    return (entity, name, entry)


def entry_hold(where: Where, row: Entry, name: str) -> Hold | None:
    """A promise, dispute or hold of an entry; None where the property is empty."""
    told = getattr(row, name) or ""
    until = day(told) if name == PROMISED else None
    if not told or (name == PROMISED and until is None):
        return None
    key = hold_key(where.entity, row.Entry_No, name)
    return Hold(
        id=source_id(where.system, Hold.KIND, key), system=where.system, entity=where.entity, native_key=key,
        scope="item", subject_id=source_id(where.system, OpenItem.KIND, item_key(where.entity, row.Entry_No)),
        customer_id=source_id(where.system, Customer.KIND, customer_key(where.entity, row.Customer_No)),
        kind=KINDS[name], set_by="erp", until=until, reason=told if name == DISPUTED else "",
        native_code=PROMISED if name == PROMISED else told,
    )  # fmt: skip


def blocked(where: Where, row: CustomerRow) -> Hold | None:
    """A customer that is blocked for something; None for one that is free."""
    code = option(row.blocked)
    if not code:
        return None
    key = (*customer_key(where.entity, row.number), BLOCKED)
    own = source_id(where.system, Customer.KIND, customer_key(where.entity, row.number))
    return Hold(
        id=source_id(where.system, Hold.KIND, key), system=where.system, entity=where.entity, native_key=key,
        scope="customer", subject_id=own, customer_id=own, kind="credit", set_by="erp", native_code=code,
    )  # fmt: skip
