"""The simulated books: invoices as they are issued, disputed and paid, day by day.

Chance is drawn once per invoice, before anybody is contacted: two ways of collecting meet the same customers, the same
invoices and the same luck, and differ by their contacts alone.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from random import Random

from msgspec import Struct

from benchmarks.year.assumptions import CURRENCY, FIRST, Assumptions
from benchmarks.year.payers import Payer
from canonical_model.collecting import Allocation, Dispute
from canonical_model.identity import RecordId, SystemUid, engine_id, source_id
from canonical_model.receivables import OpenItem

SYSTEM = SystemUid("year")
ENTITY = "1"


class Drawn(Struct, frozen=True, kw_only=True):
    """An invoice with its luck: what it takes to be paid, and whether it will be disputed."""

    customer: int
    item: OpenItem
    issued: date
    due: date
    #: the used-up chance at which it is paid (standard exponential)
    patience: float
    disputed: bool


class Open(Struct, kw_only=True):
    """An invoice that is not paid."""

    drawn: Drawn
    used: float = 0.0
    #: of the chance of a customer left alone, as it was on the day before
    before: float = 0.0
    reminded_on: date | None = None

    @property
    def item(self) -> OpenItem:
        return self.drawn.item

    def overdue(self, day: date) -> int:
        return (day - self.drawn.due).days


def drawn(payers: tuple[Payer, ...], told: Assumptions, *, seed: int) -> list[Drawn]:
    """All invoices of one seed, in the order of their days."""
    first, last = FIRST - timedelta(days=told.warm_up_days), FIRST + timedelta(days=told.days)
    found = [
        one
        for number, payer in enumerate(chosen(payers, told, seed=seed))
        for one in _invoices(payer, number, told, rng=Random(f"{seed}/{number}"), span=(first, last))
    ]
    return sorted(found, key=lambda one: (one.issued, one.item.id))


def chosen(payers: tuple[Payer, ...], told: Assumptions, *, seed: int) -> list[Payer]:
    """The customers of one seed."""
    rng = Random(f"{seed}/customers")
    return [rng.choice(payers) for _ in range(told.customers)]


def _invoices(
    payer: Payer, customer: int, told: Assumptions, *, rng: Random, span: tuple[date, date]
) -> Iterator[Drawn]:
    day = span[0] + timedelta(days=rng.randrange(max(1, round(told.invoice_every_days))))
    number = 0
    while day < span[1]:
        number += 1
        which = rng.randrange(len(payer.amounts))
        due = day + timedelta(days=payer.terms[which])
        yield Drawn(
            customer=customer, issued=day, due=due, patience=rng.expovariate(1.0),
            item=_item(customer, number, issued=day, due=due, minor=payer.amounts[which]),
            disputed=rng.random() < told.dispute_share,
        )  # fmt: skip
        day += timedelta(days=1 + round(rng.expovariate(1 / max(0.5, told.invoice_every_days - 1))))


def customer_id(customer: int) -> RecordId:
    """The id of a customer in the books."""
    return source_id(SYSTEM, "customer", (ENTITY, str(customer)))


def _item(customer: int, number: int, *, issued: date, due: date, minor: int) -> OpenItem:
    key = (ENTITY, f"{customer}-{number}")
    return OpenItem(
        id=source_id(SYSTEM, "open_item", key), system=SYSTEM, entity=ENTITY, native_key=key,
        document_id=source_id(SYSTEM, "document", key), document_no=key[1], document_type="invoice",
        customer_id=customer_id(customer), customer_number=str(customer), kind="whole", currency=CURRENCY,
        original_minor=minor, open_minor=minor, functional_currency=CURRENCY, original_functional_minor=minor,
        open_functional_minor=minor, due_date=due, document_date=issued, posting_date=issued,
    )  # fmt: skip


def in_dispute(one: Drawn, day: date, told: Assumptions) -> bool:
    """Whether an invoice is disputed on a day."""
    return one.disputed and one.due <= day < one.due + timedelta(days=told.dispute_days)


def dispute_of(one: Drawn, told: Assumptions, day: date) -> Dispute:
    """The dispute of an invoice, open or resolved."""
    item = one.item
    return Dispute(
        id=engine_id("dispute", (item.id,)), system=SYSTEM, entity=ENTITY, customer_id=item.customer_id,
        customer_number=item.customer_number, reason="pricing", amount=item.open,
        items=(Allocation(item_id=item.id, amount=item.open),),
        status="open" if in_dispute(one, day, told) else "resolved", opened_on=one.due,
    )  # fmt: skip


def lift(one: Open, day: date, told: Assumptions) -> float:
    """How many times as likely an invoice is paid on a day: what is left of the last reminder's effect."""
    if one.reminded_on is None:
        return 1.0
    left = 0.5 ** ((day - one.reminded_on).days / told.half_life_days)
    return 1.0 + (told.multiplier - 1.0) * float(left)


def paid_today(standing: Iterable[Open], day: date, payers: list[Payer], told: Assumptions) -> list[Open]:
    """The invoices that are paid on a day. One in dispute waits, and takes up its chance where it left it."""
    found = []
    for one in standing:
        now = payers[one.drawn.customer].hazard(one.overdue(day))
        if not in_dispute(one.drawn, day, told):
            one.used += lift(one, day, told) * (now - one.before)
        one.before = now
        if one.used >= one.drawn.patience:
            found.append(one)
    return found
