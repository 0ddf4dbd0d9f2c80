"""Settlements: what is settled with what, and what of it was taken back.

The name of the set is unverified [addendum E]; columns are those of the table. A settlement has a row on either
transaction, each with the other as its offset. That a reversal leaves the rows, adds opposite ones and makes both
irreversible is unverified. What changes in the books between two looks is one settlement.
"""

from collections import defaultdict
from datetime import date
from decimal import Decimal
from typing import Any, Final

from simulators.books import BooksError, ItemKey
from simulators.dynamics.finance.errors import rejected
from simulators.dynamics.finance.kept import Settlement
from simulators.dynamics.finance.tenant import Item, Tenant, area, due_of, voucher
from simulators.dynamics.odata import Row

_ZERO: Final = Decimal(0)
_TABLE: Final = "CustSettlement"


def catch_up(tenant: Tenant) -> None:
    """Notes what was settled or taken back since the last look, whoever did it."""
    tenant.once("settlements seen", lambda: _noted(tenant))


def _noted(tenant: Tenant) -> bool:
    now, kept = _now(tenant), tenant.kept
    for pair, (amount, on) in now.items():
        change = amount - kept.settled.get(pair, _ZERO)
        if change > 0:
            _add(tenant, pair, change, on)
        elif change < 0:
            _take_back(tenant, pair, amount, on)
        kept.settled[pair] = amount
    for pair in [one for one, amount in kept.settled.items() if amount and one not in now]:
        _take_back(tenant, pair, _ZERO, tenant.today())
        kept.settled[pair] = _ZERO
    return True


def _now(tenant: Tenant) -> dict[tuple[ItemKey, ItemKey], tuple[Decimal, date]]:
    """(debit, credit) → how much is settled between the two, and the last day of it."""
    ledger = tenant.ledger()
    totals: defaultdict[tuple[ItemKey, ItemKey], Decimal] = defaultdict(Decimal)
    days: dict[tuple[ItemKey, ItemKey], date] = {}
    for one in ledger.applied:
        pair = (ledger.owner.get(one.debit, one.debit), ledger.owner.get(one.credit, one.credit))
        if pair[0] in ledger.items and pair[1] in ledger.items:
            totals[pair] += one.amount
            days[pair] = max(one.on, days.get(pair, one.on))
    return {pair: (amount, days[pair]) for pair, amount in totals.items()}


def _add(tenant: Tenant, pair: tuple[ItemKey, ItemKey], amount: Decimal, on: date, *, stands: bool = True) -> None:
    number = tenant.kept.next("settlement")
    made = Settlement(
        number=number, debit=pair[0], credit=pair[1], amount=amount, on=on, stands=stands,
        voucher=f"{'SETL' if stands else 'SREV'}-{number:08d}",
    )  # fmt: skip
    tenant.kept.settlements.append(made)


def _take_back(tenant: Tenant, pair: tuple[ItemKey, ItemKey], rest: Decimal, on: date) -> None:
    """Opposite rows of all that stood, and a new one of what is left."""
    standing = [one for one in tenant.kept.settlements if (one.debit, one.credit) == pair and one.stands]
    for one in standing:
        one.stands = False
        _add(tenant, pair, -one.amount, on, stands=False)
    if rest:
        _add(tenant, pair, rest, on)


def settlement_rows(tenant: Tenant) -> list[Row]:
    """Two rows a settlement."""
    items = tenant.ledger().items
    return [
        _row(tenant, one, items[own], items[offset], sign)
        for one in tenant.kept.settlements if one.debit in items and one.credit in items
        for own, offset, sign in ((one.debit, one.credit, 1), (one.credit, one.debit, -1))
    ]  # fmt: skip


def _row(tenant: Tenant, one: Settlement, own: Item, offset: Item, sign: int) -> Row:
    entity = own.key.entity
    values: dict[str, Any] = {
        "dataAreaId": area(entity), "SysDataAreaId": entity, "SysRecId": tenant.kept.id_of(_TABLE, (one.number, sign)),
        "TransRecId": tenant.record(own.key), "OffsetRecid": tenant.record(offset.key), "TransCompany": entity,
        "OffsetCompany": offset.key.entity, "AccountNum": own.line.customer, "OffsetAccountNum": offset.line.customer,
        "SettlementVoucher": one.voucher, "OffsetTransVoucher": voucher(tenant, offset), "TransDate": one.on,
        "DueDate": due_of(own), "CanBeReversed": "Yes" if one.stands else "No", "UtilizedCashDisc": _ZERO,
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
