"""CustDisputes: one row a transaction, for a dispute or a promise to pay; the history has what stood before.

Whether it takes writes is open [addendum A12], so an option says. A new state overwrites the row, whatever it said.
"""

from datetime import date
from typing import Any, Final

from simulators.books import ItemKey
from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.tenant import NO_DAY, Item, Tenant, area
from simulators.dynamics.odata import Row

DISPUTES: Final = "CustDisputes"
_ENTITY: Final = "CustDisputeEntity"
Told = dict[str, Any]
_EMPTY: Final[Told] = {
    "Status": "None", "StatusChangedDate": NO_DAY, "FollowUpDate": NO_DAY, "AmountCur": 0, "TransactionBalance": 0,
    "LastPayment": 0, "TransactionCurrency": "", "ReasonTableRef": 0, "ReasonCode": "", "ReasonComment": "", "Note": "",
    "IsAutomaticUpdate": "No",
}  # fmt: skip


def dispute_rows(tenant: Tenant) -> list[Row]:
    """Every row."""
    return [row for key in tenant.kept.written.disputes for row in dispute_row(tenant, key)]


def dispute_row(tenant: Tenant, key: ItemKey) -> list[Row]:
    """The row of a transaction, if it has one."""
    told = tenant.kept.written.disputes.get(key)
    item = tenant.ledger().items.get(key)
    if told is None or item is None:
        return []
    values = {
        **told, "dataAreaId": area(key.entity), "SysDataAreaId": key.entity, "CustTrans": tenant.record(key),
        "SysRecId": tenant.kept.id_of("CustDispute", told["serial"]),
    }  # fmt: skip
    del values["serial"]
    return [Row(values=values, scope=key.entity, below={"CustTransaction": lambda: _transaction(tenant, item)})]


def _transaction(tenant: Tenant, item: Item) -> list[Row]:
    from simulators.dynamics.finance.transaction_rows import transaction_row

    return [transaction_row(tenant, item)]


def create_dispute(tenant: Tenant, told: Told, entity: str) -> Row:
    """Sets the state of a transaction."""
    item = tenant.item(told["CustTrans"])
    if item is None or item.key.entity != entity:
        raise rejected(_ENTITY, f"The value '{told['CustTrans']}' in field 'CustTrans' is not found")
    standing = tenant.kept.written.disputes.get(item.key)
    if standing is not None and not tenant.options.dispute_post_overwrites:
        raise rejected(_ENTITY, "Cannot create a record in Dispute (CustDispute). The record already exists")
    serial = tenant.kept.next("dispute") if standing is None else standing["serial"]
    _set(tenant, item, {**_EMPTY, "serial": serial, **told})
    return dispute_row(tenant, item.key)[0]


def change_dispute(tenant: Tenant, row: Row, told: Told) -> None:
    """Sets some of its properties."""
    item = _of(tenant, row)
    _set(tenant, item, {**tenant.kept.written.disputes[item.key], **told})


def delete_dispute(tenant: Tenant, row: Row) -> None:
    """The transaction has no state any more; the history stays."""
    del tenant.kept.written.disputes[_of(tenant, row).key]
    tenant.changed()


def _of(tenant: Tenant, row: Row) -> Item:
    key: ItemKey = tenant.kept.key_of("CustTrans", row.values["CustTrans"])
    return tenant.ledger().items[key]


def _set(tenant: Tenant, item: Item, told: Told) -> None:
    reasons = tenant.options.reasons
    if reasons and told["ReasonCode"] and told["ReasonCode"] not in reasons:
        raise rejected(_ENTITY, f"The value '{told['ReasonCode']}' in field 'Reason' is not found")
    before = tenant.kept.written.disputes.get(item.key, _EMPTY)
    changed: date = tenant.today() if told["Status"] != before["Status"] else before["StatusChangedDate"]
    kept = {
        **told, "StatusChangedDate": changed, "TransactionBalance": item.open,
        "TransactionCurrency": told["TransactionCurrency"] or item.document.currency,
    }  # fmt: skip
    kept.pop("CustTrans", None)
    kept.pop("dataAreaId", None)
    tenant.kept.written.disputes[item.key] = kept
    tenant.kept.written.dispute_history.append({**kept, "CustTrans": tenant.record(item.key), "on": tenant.now()})
    tenant.changed()
