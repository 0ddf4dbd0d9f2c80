"""Debts: open items as cash application looks at them, whichever ledger or file they came from.

What the customer owes is positive; a credit memo or cash that stands on the account is negative.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import ROUND_HALF_EVEN, Decimal

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.master_data import Customer
from canonical_model.receivables import OpenItem
from core.net_open import net_of_account


class Debt(Struct, frozen=True, kw_only=True, gc=False):
    """One open item with all that tells whether a payment is meant for it."""

    #: its id, the same in every run
    item: str
    #: the customer's account; equal accounts of two entities are two
    account: str
    customer_name: str
    currency: str
    open_minor: int
    document_no: str
    entity: str = ""
    due: date | None = None
    #: what else it is called: billing document, purchase order, an older number
    references: tuple[str, ...] = ()
    original_minor: int | None = None
    discount_percent: Decimal | None = None
    #: the last day on which the discount may be taken
    discount_until: date | None = None
    #: why nothing is applied to it without a person; empty: nothing stands against it
    held: str = ""

    def discount_minor(self) -> int:
        """The discount that its terms grant, in time or not; rounded once, half-even. None on part of an item."""
        if self.discount_percent is None or self.open_minor <= 0:
            return 0
        exact = Decimal(self.open_minor) * self.discount_percent / 100
        return int(exact.quantize(Decimal(1), ROUND_HALF_EVEN))


def debts_of(
    items: Iterable[OpenItem], customers: Mapping[RecordId, Customer], *, held: Mapping[str, str] | None = None
) -> tuple[Debt, ...]:
    """The open items of a ledger, net of what hangs on them; `held` by item or customer id, with the reason."""
    accounts: dict[RecordId, list[OpenItem]] = {}
    for item in items:
        accounts.setdefault(item.customer_id, []).append(item)
    stops = held or {}
    found = []
    for customer_id, account in accounts.items():
        known = customers.get(customer_id)
        name = known.name if known else account[0].customer_number
        for net in net_of_account(account):
            if net.net_minor and not net.item.is_cash and not net.adrift:
                why = stops.get(net.item.id, "") or stops.get(customer_id, "")
                found.append(_debt(net.item, net.net_minor, name, why))
    return tuple(found)


def _debt(item: OpenItem, net_minor: int, name: str, held: str) -> Debt:
    called = (item.reference, item.billing_document, item.payment_reference, item.assignment)
    return Debt(
        item=item.id, account=f"{item.system}/{item.entity}/{item.customer_number}", customer_name=name,
        currency=item.currency, open_minor=net_minor, document_no=item.document_no, entity=item.entity,
        due=item.due_date, references=tuple(one for one in called if one), original_minor=item.original_minor,
        discount_percent=item.discount_percent, discount_until=item.discount_until,
        held=held or ("" if item.collectible or _is_credit(item) else item.not_collectible_because),
    )  # fmt: skip


def _is_credit(item: OpenItem) -> bool:
    """A credit memo: nobody is asked for it, and a payment may use it up."""
    return item.document_type == "credit_memo" and item.kind == "whole" and item.open_minor < 0
