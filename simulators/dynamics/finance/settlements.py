"""Settlements: what is settled with what, and what of it was taken back.

The name of the set is unverified [addendum E]; columns are those of the table. A settlement has a row on either
transaction, each with the other as its offset. That a reversal leaves the rows, adds opposite ones and makes both
irreversible is unverified.
"""

from decimal import Decimal
from typing import Any, Final

from simulators.books import BooksError, ItemKey
from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.tenant import Item, Tenant, area, due_of, voucher
from simulators.dynamics.odata import Row
from simulators.dynamics.settling import Settlement

_ZERO: Final = Decimal(0)
_TABLE: Final = "CustSettlement"


def catch_up(tenant: Tenant) -> None:
    """Notes what was settled or taken back since the last look, whoever did it."""
    ledger, settlements = tenant.ledger(), tenant.kept.settlements
    if settlements.caught_up is not ledger:
        settlements.catch_up(ledger.applied, ledger.items, ledger.owner, today=tenant.today())
        settlements.caught_up = ledger


def settlement_rows(tenant: Tenant) -> list[Row]:
    """Two rows a settlement."""
    items = tenant.ledger().items
    return [
        _row(tenant, one, items[own], items[offset], sign)
        for one in tenant.kept.settlements.rows if one.debit in items and one.credit in items
        for own, offset, sign in ((one.debit, one.credit, 1), (one.credit, one.debit, -1))
    ]  # fmt: skip


def _row(tenant: Tenant, one: Settlement, own: Item, offset: Item, sign: int) -> Row:
    entity = own.key.entity
    values: dict[str, Any] = {
        "dataAreaId": area(entity), "SysDataAreaId": entity, "SysRecId": tenant.kept.id_of(_TABLE, (one.number, sign)),
        "TransRecId": tenant.record(own.key), "OffsetRecid": tenant.record(offset.key), "TransCompany": entity,
        "OffsetCompany": offset.key.entity, "AccountNum": own.line.customer, "OffsetAccountNum": offset.line.customer,
        "SettlementVoucher": f"SETL-{one.number:08d}", "OffsetTransVoucher": voucher(tenant, offset),
        "TransDate": one.on, "DueDate": due_of(own), "CanBeReversed": "Yes" if one.stands else "No",
        "UtilizedCashDisc": _ZERO,
        "ExchAdjustment": _ZERO, "SettleAmountCur": sign * one.amount, "SettleAmountMST": _worth(own, one.amount),
        "TransType": "Payment" if own.role in {"payment", "down_payment"} else "Sales",
    }  # fmt: skip
    return Row(values=values, scope=entity)


def _worth(item: Item, amount: Decimal) -> Decimal:
    """At the transaction's own rate."""
    return (item.functional * amount / abs(item.amount)).quantize(item.functional)


def settle(tenant: Tenant, credit: Item, debit: Item, amount: Decimal) -> None:
    """Settles an amount of a credit with a debit, the part that falls due first at first."""
    if not 0 < amount <= min(-credit.open, debit.open):
        raise rejected("CustTransOpen", "The amount to settle is more than what is open")
    for part in sorted(debit.instalments or (debit,), key=lambda one: one.standing.due_on or tenant.today()):
        used = min(amount, part.open)
        if used > 0:
            _apply(tenant, credit, part.item, used)
            amount -= used


def _apply(tenant: Tenant, credit: Item, debit: ItemKey, amount: Decimal) -> None:
    held = tenant.books.applied.get((credit.item, debit))
    try:
        tenant.books.apply(
            credit.item, debit, amount=amount + (held.amount if held else _ZERO), today=tenant.today()
        )  # fmt: skip
    except BooksError as error:
        raise rejected("CustTransOpen", str(error)) from None


def reset(tenant: Tenant, item: Item) -> None:
    """Closed transaction editing: whatever a transaction is settled with is open again."""
    keys = {one.item for one in (item.instalments or (item,))} | {item.item}
    for pair in [one for one in tenant.books.applied if keys & set(one)]:
        tenant.books.apply(*pair, amount=_ZERO, today=tenant.today())
    for cleared_by in {one.line.cleared_by for one in (item.instalments or (item,))} - {None}:
        if cleared_by is not None:
            tenant.books.reset_clearing(cleared_by, today=tenant.today())
