"""What happened: a year of invoices, payments and everything that goes wrong with them."""

from collections.abc import Sequence
from datetime import date, timedelta
from decimal import Decimal
from random import Random

import msgspec

from simulators.books import oddities
from simulators.books.inputs import Cash, Part, Sale
from simulators.books.ledger import Books
from simulators.books.market import local_amount
from simulators.books.money import rounded
from simulators.books.population import Profile
from simulators.books.records import ItemKey

#: no open item is overdue for longer, none falls due later
OLDEST_OVERDUE, LATEST_DUE = 180, 60
DISCOUNT_TERMS = "2D10"


class Counts(msgspec.Struct, frozen=True, kw_only=True):
    customers: int
    open_invoices: int
    cleared_invoices: int
    #: how many times the set of special cases is repeated
    specials: int


class Plan(msgspec.Struct, frozen=True, kw_only=True):
    """An invoice to be, and whether it has been paid by now."""

    profile: Profile
    sale: Sale
    paid_on: date | None = None


def write_history(books: Books, profiles: Sequence[Profile], *, counts: Counts, rng: Random) -> None:
    """Posts all invoices by date, then the payments by date, then the special cases."""
    plans = [_open_plan(books, _pick(profiles, rng), rng) for _ in range(counts.open_invoices)]
    plans += [_paid_plan(books, _pick(profiles, rng), rng) for _ in range(counts.cleared_invoices)]
    plans.sort(key=lambda plan: plan.sale.document_date)
    paid: list[tuple[Plan, ItemKey]] = []
    still_open: list[ItemKey] = []
    for number, plan in enumerate(plans):
        keys = _post(books, plan, number=number)
        if plan.paid_on:
            paid += [(plan, key) for key in keys]
        else:
            still_open += keys
    _pay(books, paid, rng)
    oddities.add(books, still_open, times=counts.specials, rng=rng)


def _pick(profiles: Sequence[Profile], rng: Random) -> Profile:
    """A customer, the busy ones more often."""
    while True:
        profile = rng.choice(profiles)
        if rng.randint(1, 9) <= profile.weight:
            return profile


def _open_plan(books: Books, profile: Profile, rng: Random) -> Plan:
    latest = min(profile.net_days, LATEST_DUE)
    # three in five are not due yet or just so; the rest thins out with age
    offset = rng.randint(-20, latest) if rng.random() < 3 / 5 else -min(int(rng.expovariate(1 / 55)), OLDEST_OVERDUE)
    return Plan(profile=profile, sale=_sale(profile, books.as_of + timedelta(days=offset), rng))


def _paid_plan(books: Books, profile: Profile, rng: Random) -> Plan:
    due_on = books.as_of - timedelta(days=rng.randint(20, 300))
    paid_on = min(due_on + timedelta(days=profile.habit + rng.randint(-4, 10)), books.as_of)
    sale = _sale(profile, due_on, rng)
    return Plan(profile=profile, sale=sale, paid_on=max(paid_on, sale.document_date + timedelta(days=1)))


def _sale(profile: Profile, due_on: date, rng: Random) -> Sale:
    currency = rng.choice(profile.currencies)
    amount = rounded(local_amount(int(rng.lognormvariate(12, 1.3)) + 900, currency), currency)
    reference = f"{rng.randint(90_000_000, 98_999_999):010d}"
    with_discount = rng.random() < 1 / 10
    return Sale(
        entity=profile.entity,
        customer=profile.number,
        amount=amount,
        currency=currency,
        document_date=due_on - timedelta(days=profile.net_days),
        due_on=due_on,
        terms=DISCOUNT_TERMS if with_discount else "",
        discount_days=10 if with_discount else 0,
        discount_percent=Decimal(2 if with_discount else 0),
        reference=reference,
        billing=reference,
        assignment=f"PO-{rng.randint(10_000, 99_999)}",
        text=f"Delivery {rng.randint(8_000_000, 8_999_999)}",
        payment_reference=f"RF{reference}",
        header_text="Goods",
    )


def _post(books: Books, plan: Plan, *, number: int) -> list[ItemKey]:
    """One invoice; every 90th comes in three instalments."""
    sale, today = plan.sale, min(plan.sale.document_date + timedelta(days=number % 2), books.as_of)
    if number % 90 or plan.paid_on:
        document = books.post_invoice(sale, today=today)
    else:
        document = books.post_instalments(sale, _thirds(sale, books.as_of), today=today)
    return [document.item_key(line) for line in document.lines if line.is_item]


def _thirds(sale: Sale, as_of: date) -> list[Part]:
    part = rounded(sale.amount / 3, sale.currency)
    first = sale.due_on or sale.document_date
    last = as_of + timedelta(days=LATEST_DUE)
    days = [min(first + timedelta(days=step), last) for step in (0, 30, 60)]
    amounts = (part, part, sale.amount - 2 * part)
    return [Part(amount=amount, due_on=day) for amount, day in zip(amounts, days, strict=True)]


def _pay(books: Books, paid: Sequence[tuple[Plan, ItemKey]], rng: Random) -> None:
    """Pays by date; what one customer pays on the same days in one currency goes in one payment of up to four."""
    waiting = sorted(paid, key=lambda pair: (pair[0].paid_on or books.as_of, pair[1]))
    groups: dict[tuple[str, str, str, date], list[tuple[Plan, ItemKey]]] = {}
    for plan, key in waiting:
        day = plan.paid_on or books.as_of
        week = day + timedelta(days=6 - day.weekday())
        pay_day = min(week, books.as_of)
        groups.setdefault((plan.sale.entity, plan.sale.customer, plan.sale.currency, pay_day), []).append((plan, key))
    for (entity, customer, currency, day), group in groups.items():
        for start in range(0, len(group), 4):
            part = group[start : start + 4]
            _settle(books, part, Cash(
                entity=entity, customer=customer, amount=Decimal(1), currency=currency, received_on=day,
                reference=f"BK{rng.randint(1_000_000, 9_999_999)}", text="Transfer",
            ))  # fmt: skip


def _settle(books: Books, group: Sequence[tuple[Plan, ItemKey]], cash: Cash) -> None:
    keys = [key for _, key in group]
    gross = sum((books.item(key).amount for key in keys), Decimal(0))
    discount = sum(
        (
            rounded(books.item(key).amount * plan.sale.discount_percent / 100, cash.currency)
            for plan, key in group
            if (cash.received_on - plan.sale.document_date).days <= plan.sale.discount_days
        ),
        Decimal(0),
    )
    filled = msgspec.structs.replace(cash, amount=gross - discount)
    books.post_payment(filled, today=cash.received_on, clears=keys, discount=discount)
