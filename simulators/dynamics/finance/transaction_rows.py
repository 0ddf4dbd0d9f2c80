"""CustTransactions, CustTransOpens and CustTransBiEntities [addendum A1, A2, A4].

An invoice above zero, payments and credit notes below; SettleAmountCur has the same sign. What is open is in the rows
of CustTransOpens, one for each part of a payment schedule. Kinds of transaction and vouchers are unverified. Cash
discount that was taken is a part of the payment here, since the books have it so.
"""

from datetime import UTC, datetime
from decimal import Decimal
from typing import Any, Final

from simulators.dynamics.finance.disputes import dispute_row
from simulators.dynamics.finance.tenant import (
    NO_DAY,
    Item,
    Tenant,
    area,
    customer_of,
    due_of,
    invoice_number,
    open_parts,
    voucher,
)
from simulators.dynamics.odata import Row

_ZERO: Final = Decimal(0)
_TYPES: Final = {
    "invoice": "Sales", "credit_memo": "Sales", "payment": "Payment", "down_payment": "Payment",
    "journal": "GeneralJournal",
}  # fmt: skip
_OPEN: Final = "CustTransOpen"


def transaction_rows(tenant: Tenant) -> list[Row]:
    """Every transaction."""
    return [transaction_row(tenant, one) for one in tenant.ledger().items.values()]


def transaction_row(tenant: Tenant, item: Item) -> Row:
    """One transaction, with ways to what is open of it and to its dispute."""
    entity = item.key.entity
    values = {
        "dataAreaId": area(entity), "SysDataAreaId": entity, "SysRecId": tenant.record(item.key),
        **_values(tenant, item),
    }  # fmt: skip
    return Row(
        values=values, scope=entity,
        below={
            _OPEN: lambda: [_open_row(tenant, item, part) for part in open_parts(item)],
            "CustDispute": lambda: dispute_row(tenant, item.key),
        },
    )  # fmt: skip


def _values(tenant: Tenant, item: Item) -> dict[str, Any]:
    customer, document = customer_of(tenant, item), item.document
    paid = item.role in {"payment", "down_payment"}
    told = tenant.kept.written.payments.get(item.key, {})
    return {
        "AccountNum": item.line.customer, "OrderAccount": customer.number, "Invoice": invoice_number(item),
        "Voucher": voucher(tenant, item), "DocumentNum": document.reference, "CurrencyCode": document.currency,
        "TransType": _TYPES[item.role], "TransDate": document.posting_date, "DocumentDate": document.document_date,
        "DueDate": due_of(item), "Txt": item.line.text,
        "PaymMode": told.get("PaymentMethodName", ""), "PaymId": told.get("PaymentId", ""),
        "PaymReference": told.get("PaymentReference") or (item.line.payment_reference if paid else ""),
        "PaymTermId": item.line.terms, "CashDiscCode": _discount_code(item), "CashDiscBaseDate": NO_DAY,
        "CollectionLetter": "No", "CollectionLetterCode": _letter(item), "Approved": "Yes",
        "CancelledPayment": _yes(wanted=item.voided and paid), "Settlement": "Yes",
        "Prepayment": _yes(wanted=item.role == "down_payment"), "CustAutomationPredunningSent": "No",
        "CustAutomationExclude": _yes(wanted=bool(item.standing.dunning_block)),
        **_money(item), **_settled(tenant, item),
    }  # fmt: skip


def _money(item: Item) -> dict[str, Any]:
    """An exchange rate of 100 is one for one [addendum A6]."""
    return {
        "AmountCur": item.amount, "AmountMST": item.functional, "SettleAmountCur": item.amount - item.open,
        "SettleAmountMST": item.functional - item.open_functional, "ExchRate": item.document.rate * 100,
    }  # fmt: skip


def _settled(tenant: Tenant, item: Item) -> dict[str, Any]:
    last = max(item.applied, key=lambda one: one.on, default=None)
    other = None if last is None else last.credit if item.amount > 0 else last.debit
    ledger = tenant.ledger()
    found = None if other is None else ledger.items.get(ledger.owner.get(other, other))
    return {
        "Closed": item.closed_on or NO_DAY, "LastSettleDate": NO_DAY if last is None else last.on,
        "LastSettleVoucher": "" if found is None else voucher(tenant, found),
        "LastSettleAccountNum": "" if found is None else found.line.customer,
        "LastSettleCompany": "" if found is None else found.key.entity,
    }  # fmt: skip


def open_rows(tenant: Tenant) -> list[Row]:
    """What is open of every transaction."""
    items = tenant.ledger().items.values()
    return [_open_row(tenant, item, part) for item in items for part in open_parts(item)]


def _open_row(tenant: Tenant, item: Item, part: Item) -> Row:
    """No currency and no invoice number: both are those of the transaction [addendum A1]."""
    entity, line = item.key.entity, part.standing
    values = {
        "dataAreaId": area(entity), "SysDataAreaId": entity, "SysRecId": tenant.kept.id_of(_OPEN, part.key),
        "RefRecId": tenant.record(item.key), "AccountNum": item.line.customer, "AmountCur": part.open,
        "AmountMST": part.open_functional, "DueDate": line.due_on or item.document.document_date,
        "TransDate": item.document.posting_date, "CashDiscDate": NO_DAY, "PossibleCashDisc": _ZERO,
        "ExchAdjUnrealized": _ZERO, "LastInterestDate": NO_DAY, "UseCashDisc": "Normal",
        "CollectionLetterCode": _letter(item),
    }  # fmt: skip
    return Row(values=values, scope=entity, below={"CustTransaction": lambda: [transaction_row(tenant, item)]})


def bi_rows(tenant: Tenant) -> list[Row]:
    """The fallback: no way to what is open, but a watermark [addendum A2]."""
    rows = [_bi_row(tenant, one) for one in tenant.ledger().items.values()]
    tenant.kept.looked_at()
    return rows


def _bi_row(tenant: Tenant, item: Item) -> Row:
    entity, values = item.key.entity, _values(tenant, item)
    first = datetime.combine(item.document.created_on, item.document.created_at, tzinfo=UTC)
    settled = [datetime.combine(one.on, item.document.created_at, tzinfo=UTC) for one in item.applied]
    stamp = tenant.kept.stamp(item.key, tuple(values.values()), first=max([first, *settled]), now=tenant.now())
    own = {
        "dataAreaId": area(entity), "SourceKey": tenant.record(item.key), "PostingProfile": profile(item),
        "SysModifiedDateTime": stamp, "CreatedOn": min(first, tenant.now()),
    }  # fmt: skip
    return Row(values={**values, **own}, scope=entity)


def profile(item: Item) -> str:
    """The posting profile is named after its summary account; an environment names it as it likes."""
    return item.line.account


def _discount_code(item: Item) -> str:
    line = item.line
    return f"{line.discount_percent.normalize()}D{line.discount_days}" if line.discount_days else ""


def _letter(item: Item) -> str:
    level = min(item.standing.dunning_level, 4)
    return f"CollectionLetter{level}" if level else "None"


def _yes(*, wanted: bool) -> str:
    return "Yes" if wanted else "No"
