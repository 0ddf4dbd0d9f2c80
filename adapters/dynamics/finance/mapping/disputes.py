"""CustDisputes → holds: the one slot of a transaction says disputed or promised [dynamics_crm.md §0.1]."""

from __future__ import annotations

from typing import Final

from adapters.dynamics.finance.mapping.values import customer_key, item_key
from adapters.dynamics.finance.wire import Dispute
from adapters.dynamics.values import Where, day
from canonical_model.collecting import Hold, HoldKind
from canonical_model.identity import NativeKey, source_id
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem

DISPUTED: Final = "Disputed"
PROMISED: Final = "PromiseToPay"
RESOLVED: Final = "Resolved"
NONE: Final = "None"
EXCLUDED: Final = "CustAutomationExclude"
#: members of CustVendDisputeStatus that hold something; the others are over
HOLDING: Final[dict[str, HoldKind]] = {DISPUTED: "dispute", PROMISED: "promise"}


def slot_key(entity: str, record: str) -> NativeKey:
    """The key of a transaction's slot."""
    return (entity, "dispute", record)


def excluded(where: Where, record: str, account: str) -> Hold:
    """A transaction that collections leave out [addendum A1: CustAutomationExclude]."""
    key = (where.entity, EXCLUDED, record)
    return Hold(
        id=source_id(where.system, Hold.KIND, key), system=where.system, entity=where.entity, native_key=key,
        scope="item", subject_id=source_id(where.system, OpenItem.KIND, item_key(where.entity, record)),
        customer_id=source_id(where.system, Customer.KIND, customer_key(where.entity, account)), kind="native",
        set_by="erp", native_code=EXCLUDED,
    )  # fmt: skip


def hold(where: Where, row: Dispute, account: str) -> Hold | None:
    """A dispute or promise that stands; None for one that is over."""
    kind = HOLDING.get(row.Status or NONE)
    if kind is None:
        return None
    key = slot_key(where.entity, row.CustTrans)
    owner = source_id(where.system, Customer.KIND, customer_key(where.entity, account)) if account else None
    return Hold(
        id=source_id(where.system, Hold.KIND, key), system=where.system, entity=where.entity, native_key=key,
        scope="item", subject_id=source_id(where.system, OpenItem.KIND, item_key(where.entity, row.CustTrans)),
        customer_id=owner, kind=kind, set_by="erp", since=day(row.StatusChangedDate), until=day(row.FollowUpDate),
        reason=row.ReasonCode or "", native_code=row.Status or "",
    )  # fmt: skip
