"""The published pages of customer ledger entries and of their detailed entries [addendum B1].

Their names are an administrator's; spelling of Promised_Pay_Date, Dispute_Status and On_Hold, and everything about the
page of detailed entries, follows the rule for names and is unverified.
"""

from typing import Any, Final

from simulators.dynamics.business_central.errors import rejected
from simulators.dynamics.business_central.fields import escaped
from simulators.dynamics.business_central.sales import move_due, status_id
from simulators.dynamics.business_central.tenant import (
    NO_DAY,
    NO_ID,
    Item,
    Tenant,
    currency_of,
    customer_of,
    document_number,
)
from simulators.dynamics.odata import Row
from simulators.dynamics.settling import Settlement

_KINDS: Final = {
    "invoice": "Invoice", "credit_memo": "Credit Memo", "payment": "Payment", "down_payment": "Payment", "journal": " ",
}  # fmt: skip
_LEDGER: Final = "customer ledger"
_DETAILED: Final = "detailed customer ledger"
Told = dict[str, Any]


def option(tenant: Tenant, text: str) -> str:
    """An option value as pages write it."""
    return escaped(text) if tenant.options.escaped_pages else text


def entry_number(tenant: Tenant, item: Item) -> int:
    """The number of an entry."""
    return tenant.kept.entry(f"{_LEDGER} {item.key.entity}", item.key)


def entry_rows(tenant: Tenant, entity: str) -> list[Row]:
    """Every entry: invoices, credit memos, payments."""
    return [_entry(tenant, one) for one in tenant.of(entity)]


def _entry(tenant: Tenant, item: Item) -> Row:
    customer, document = customer_of(tenant, item), item.document
    written = tenant.kept.written
    values = {
        "Entry_No": entry_number(tenant, item), "Dimension_Set_ID": 0, "Closed_by_Entry_No": _closed_by(tenant, item),
        "Posting_Date": document.posting_date, "Document_Date": document.document_date,
        "Closed_at_Date": item.closed_on or NO_DAY, "Pmt_Discount_Date": NO_DAY,
        "Due_Date": item.standing.due_on or document.document_date, "Document_Type": option(tenant, _KINDS[item.role]),
        "Document_No": document_number(tenant, item), "Customer_No": customer.number, "Customer_Name": customer.name,
        "Currency_Code": currency_of(tenant, item), "Description": item.line.text, "Your_Reference": "",
        "External_Document_No": external(tenant, item), "Salesperson_Code": "", "Reason_Code": "",
        "Customer_Posting_Group": item.line.account, "Open": bool(item.open), "Reversed": item.voided,
        "Promised_Pay_Date": written.promises.get(item.key, NO_DAY),
        "Dispute_Status": written.disputes.get(item.key, ""), **_money(item), "On_Hold": on_hold(tenant, item),
    }  # fmt: skip
    return Row(values=values, scope=item.key.entity)


def external(tenant: Tenant, item: Item) -> str:
    """The number that the payer or another system knows it by."""
    told = tenant.kept.written.posted.get(item.key)
    return str(told["externalDocumentNumber"]) if told else item.document.reference


def on_hold(tenant: Tenant, item: Item) -> str:
    """Three characters that leave an entry out of reminders."""
    told = tenant.kept.written.on_hold.get(item.key)
    if told is not None:
        return told if item.standing.dunning_block else ""
    return item.standing.dunning_block[:3]


def _money(item: Item) -> Told:
    zero = item.amount * 0
    return {
        "Amount": item.amount, "Amount_LCY": item.functional, "Debit_Amount": max(item.amount, zero),
        "Credit_Amount": max(-item.amount, zero), "Original_Amount": item.amount, "Original_Amt_LCY": item.functional,
        "Remaining_Amount": item.open, "Remaining_Amt_LCY": item.open_functional,
    }  # fmt: skip


def _closed_by(tenant: Tenant, item: Item) -> int:
    """The entry that closed it, of an entry that was closed by another."""
    last = max(item.applied, key=lambda one: one.on, default=None)
    if item.open or last is None:
        return 0
    other = tenant.ledger().items.get(last.credit if item.amount > 0 else last.debit)
    return 0 if other is None else entry_number(tenant, other)


def change_entry(tenant: Tenant, row: Row, told: Told) -> None:
    """What the page lets people change: due date, promise, dispute, hold [dynamics_crm.md §1.2 (c)]."""
    item = next(one for one in tenant.of(row.scope) if entry_number(tenant, one) == row.values["Entry_No"])
    written = tenant.kept.written
    code = told.get("Dispute_Status")
    if code and status_id(tenant, row.scope, code) == NO_ID:
        raise rejected(f"The field Dispute Status contains a value ({code}) that cannot be found in the related table.")
    if not item.open:
        raise rejected("Open must be equal to 'Yes' in Cust. Ledger Entry. Current value is 'No'.")
    if code is not None:
        written.disputes[item.key] = code
    if "Promised_Pay_Date" in told:
        written.promises[item.key] = told["Promised_Pay_Date"]
    if "On_Hold" in told:
        written.on_hold[item.key] = told["On_Hold"]
        tenant.books.change_item(item.item, today=tenant.today(), dunning_block=told["On_Hold"])
    if "Due_Date" in told:
        move_due(tenant, item, told["Due_Date"])
    tenant.changed()


def detailed_rows(tenant: Tenant, entity: str) -> list[Row]:
    """An initial entry each, then what was applied: a row on either side, and opposite rows of what was unapplied."""
    items = tenant.ledger().items
    first = [_initial(tenant, one) for one in tenant.of(entity)]
    applied = [
        _application(tenant, one, items[own], items[one.credit], sign)
        for one in tenant.settlements(entity).rows if one.debit in items and one.credit in items
        for own, sign in ((one.debit, -1), (one.credit, 1))
    ]  # fmt: skip
    return [*first, *applied]


def _initial(tenant: Tenant, item: Item) -> Row:
    values = {
        **_detail(tenant, item, ("initial", item.key)), "Entry_Type": option(tenant, "Initial Entry"),
        "Posting_Date": item.document.posting_date, "Amount": item.amount, "Amount_LCY": item.functional,
        "Applied_Cust_Ledger_Entry_No": 0, "Unapplied": False,
    }  # fmt: skip
    return Row(values=values, scope=item.key.entity)


def _application(tenant: Tenant, one: Settlement, own: Item, credit: Item, sign: int) -> Row:
    """Both rows name the entry that was applied."""
    amount = sign * one.amount
    values = {
        **_detail(tenant, own, (one.number, sign)), "Entry_Type": "Application", "Posting_Date": one.on,
        "Amount": amount, "Amount_LCY": (abs(own.functional) * amount / abs(own.amount)).quantize(own.functional),
        "Applied_Cust_Ledger_Entry_No": entry_number(tenant, credit), "Unapplied": not one.stands,
    }  # fmt: skip
    return Row(values=values, scope=own.key.entity)


def _detail(tenant: Tenant, item: Item, key: Any) -> Told:  # noqa: ANN401 - what the entry is about
    return {
        "Entry_No": tenant.kept.entry(f"{_DETAILED} {item.key.entity}", key), "Unapplied_by_Entry_No": 0,
        "Cust_Ledger_Entry_No": entry_number(tenant, item), "Document_Type": option(tenant, _KINDS[item.role]),
        "Document_No": document_number(tenant, item), "Customer_No": customer_of(tenant, item).number,
        "Currency_Code": currency_of(tenant, item),
    }  # fmt: skip
