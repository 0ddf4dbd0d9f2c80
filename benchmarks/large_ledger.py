"""A large ledger by rule: customers of two systems with ten open items each, made account by account from a seed.

Nearly half of the accounts owe nothing overdue; of the others some hold unapplied cash, credit memos, disputes and
promises, some are blocked in the ERP, some are relatives of one another. Amounts, dates and texts are as long as those
that an ERP gives.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from random import Random
from typing import Any, Final

from msgspec import Struct

from canonical_model.access import EVERYTHING, Actor
from canonical_model.adapter import STREAM_OF, Feed, Page, ReadEnd, ReadRequest, Rejected
from canonical_model.collecting import Activity, Allocation, Dispute, Hold, PromiseToPay
from canonical_model.identity import RecordId, SystemUid, engine_id, source_id
from canonical_model.master_data import Customer, ExchangeRate, LegalEntity
from canonical_model.receivables import OpenItem
from core.ports import System
from store import Store

#: the day of the ledger, and the evening on which it is looked at
DAY: Final = date(2026, 11, 20)
NOW: Final = datetime(2026, 11, 20, 18, tzinfo=UTC)
ACTOR: Final = Actor(id="benchmark", kind="service")
#: (system, entity, its books' currency, other currencies that it invoices in)
PLACES: Final = (
    ("s4", "1010", "EUR", ("EUR", "EUR", "EUR", "USD")),
    ("s4", "1710", "USD", ("USD",)),
    ("s4", "2910", "JPY", ("JPY", "JPY", "USD")),
    ("ns", "2", "GBP", ("GBP", "GBP", "EUR")),
)
#: what one unit is worth in euros, in thousandths; enough for books by rule
_WORTH: Final = {"EUR": 1000, "USD": 920, "GBP": 1170, "JPY": 6}
_DECIMALS: Final = {"JPY": 0}
#: accounts in one page of a reading
_PAGE: Final = 500
#: what a page brings: records, and rows that could not be read
Brought = tuple[Sequence[Any], Sequence[Rejected]]
#: items of an account in the mean
MEAN: Final = 10


class Account(Struct, frozen=True):
    """One account's records as its sources and people made them."""

    customer: Customer
    items: tuple[OpenItem, ...]
    holds: tuple[Hold, ...]
    ours: tuple[PromiseToPay | Dispute | Activity, ...]


def accounts(count: int, *, seed: int = 1, place: int | None = None) -> Iterator[Account]:
    """So many accounts with ten items each in the mean, the same for the same seed; those of one place alone if named.

    Two neighbours have twenty items together: an even number of accounts has ten times as many items.
    """
    for number in range(count) if place is None else range(place, count, len(PLACES)):
        yield _account(Random(f"{seed}/{number}"), number, _many(seed, number))


def _many(seed: int, number: int) -> int:
    first = Random(f"{seed}/{number - number % 2}/items").randint(1, 2 * MEAN - 1)
    return first if number % 2 == 0 else 2 * MEAN - first


def _account(rng: Random, number: int, many: int) -> Account:
    system, entity, books, units = PLACES[number % len(PLACES)]
    customer = _customer(rng, number, place=(SystemUid(system), entity))
    prompt = rng.random() < 0.45
    found = [_item(rng, customer, n, books=books, currency=rng.choice(units), prompt=prompt) for n in range(many)]
    return Account(
        customer=customer,
        items=tuple(found),
        holds=_holds(rng, customer),
        ours=tuple(_ours(rng, customer, found)),
    )


def _customer(rng: Random, number: int, *, place: tuple[SystemUid, str]) -> Customer:
    system, entity = place
    code = f"{1_000_000 + number:010}"
    # every twentieth account belongs to the one four before it
    parent = f"{1_000_000 + number - len(PLACES):010}" if number % 20 == 19 else ""
    return Customer(
        id=source_id(system, "customer", (entity, code)), system=system, entity=entity, native_key=(entity, code),
        number=code, name=f"Customer {number} Trading Company", country=rng.choice(("DE", "US", "JP", "GB", "FR")),
        language="EN", tax_id=f"DE{100_000_000 + number - number % 50 % 2}" if number % 50 < 2 else "",
        parent=parent, payment_terms="NT30", collector=f"C{number % 20:02}",
    )  # fmt: skip


def _item(rng: Random, customer: Customer, n: int, *, books: str, currency: str, prompt: bool) -> OpenItem:
    kind, sign, document = _kind(rng, first=n == 0)
    minor = sign * rng.randint(2_000, 900_000)
    worth = (
        minor * _WORTH[currency] * 10 ** _DECIMALS.get(books, 2) // (_WORTH[books] * 10 ** _DECIMALS.get(currency, 2))
    )
    due = DAY + timedelta(days=rng.randint(0, 45) if prompt else rng.randint(-120, 30))
    issued = due - timedelta(days=30)
    number = f"{1_800_000_000 + n:010}"
    key = (customer.entity, customer.number, number, "2026", "001")
    return OpenItem(
        id=source_id(customer.system, "open_item", key), system=customer.system, entity=customer.entity,
        native_key=key, document_id=source_id(customer.system, "document", key[:4]), document_no=number,
        document_type=document, customer_id=customer.id, customer_number=customer.number, kind=kind,
        currency=currency, original_minor=minor, open_minor=minor, functional_currency=books,
        original_functional_minor=worth, open_functional_minor=worth, due_date=due, document_date=issued,
        posting_date=issued, baseline_date=issued, payment_terms="NT30", control_account="0012100000",
        reference=f"{90_000_000 + rng.randrange(9_999_999):010}", assignment=f"{issued:%Y%m%d}",
        billing_document=f"{90_000_000 + n:010}", text="Delivery of goods as ordered", created_on=issued,
    )  # fmt: skip


def _kind(rng: Random, *, first: bool) -> tuple[Any, int, Any]:
    """(kind of item, sign, type of document)"""
    place = 1.0 if first else rng.random()
    if place < 0.03:
        return "unapplied", -1, "receipt"
    return ("whole", -1, "credit_memo") if place < 0.06 else ("whole", 1, "invoice")


def _holds(rng: Random, customer: Customer) -> tuple[Hold, ...]:
    if rng.random() >= 0.03:
        return ()
    key = (customer.entity, customer.number, "B")
    hold = Hold(
        id=source_id(customer.system, "hold", key), system=customer.system, entity=customer.entity, native_key=key,
        scope="customer", subject_id=customer.id, customer_id=customer.id, kind="native", set_by="erp",
        native_code="A", reason="dunning block",
    )  # fmt: skip
    return (hold,)


def _ours(rng: Random, customer: Customer, items: list[OpenItem]) -> Iterator[PromiseToPay | Dispute | Activity]:
    """Promises, disputes and notes of a few: one account in a hundred each."""
    about = {
        "system": customer.system, "entity": customer.entity, "customer_id": customer.id,
        "customer_number": customer.number,
    }  # fmt: skip
    item = items[0]
    part = Allocation(item_id=item.id, amount=abs(item.open))
    if rng.random() < 0.01:
        day = DAY + timedelta(days=rng.randint(-20, 20))
        made = day - timedelta(days=10)
        yield PromiseToPay(
            id=_id("promise", customer), promised_on=made, promised_for=day, amount=part.amount, allocations=(part,),
            status="open", **about,
        )  # fmt: skip
    if rng.random() < 0.01:
        yield Dispute(
            id=_id("dispute", customer), reason="pricing", amount=part.amount, items=(part,), status="open",
            opened_on=DAY - timedelta(days=9), **about,
        )  # fmt: skip
    if rng.random() < 0.01:
        yield Activity(
            id=_id("activity", customer), kind="call", text="called, asked to send a copy", actor="collector",
            happened_at=NOW - timedelta(days=rng.randint(1, 60)), **about,
        )  # fmt: skip


def _id(kind: str, customer: Customer) -> RecordId:
    return engine_id(kind, (customer.id,))


def fill(store: Store, count: int, *, seed: int = 1) -> None:
    """Put the ledger into a store the way readings do: staged page by page, merged, every feed read completely."""
    with store.unit(ACTOR, EVERYTHING) as repository:
        for system in sorted({place[0] for place in PLACES}):
            repository.add_system(System(uid=SystemUid(system), name=system, product="benchmark", tenant=system))
    for system in sorted({place[0] for place in PLACES}):
        read_in(store, system, "rates", "", [(_rates(system), ())])
        for entity in (place[1] for place in PLACES if place[0] == system):
            read_in(store, system, "entities", entity, [([_entity(system, entity)], ())])
    for number, (system, entity, _, _) in enumerate(PLACES):
        read_in(store, system, "items", entity, _pages(store, accounts(count, seed=seed, place=number)))


def _pages(store: Store, mine: Iterator[Account]) -> Iterator[Brought]:
    page: list[Any] = []
    ours: list[Any] = []
    for number, one in enumerate(mine, 1):
        page += (one.customer, *one.items, *one.holds)
        ours += one.ours
        if number % _PAGE == 0:
            yield page, ()
            page = []
    yield page, ()
    with store.unit(ACTOR, EVERYTHING) as repository:
        for record in ours:
            repository.put(record, because="a ledger by rule")


def read_in(store: Store, system: str, feed: str, entity: str, pages: Iterable[Brought]) -> None:
    """One complete reading of a feed, into the store."""
    read = Feed(name=feed, streams=tuple(STREAM_OF.values()), per_entity=bool(entity), sweeps=())
    told = ReadRequest(feed=feed, entity=entity, mode="full")
    with store.staging(ACTOR, EVERYTHING, system=SystemUid(system), feed=read, request=told) as staging:
        for records, rejected in pages:
            staging.add(Page(records=tuple(records), rejected=tuple(rejected), read=len(records)))
        staging.merge(ReadEnd(completeness="complete", cursor="1"))


def _entity(system: str, code: str) -> LegalEntity:
    books = next(place[2] for place in PLACES if place[:2] == (system, code))
    return LegalEntity(
        id=source_id(SystemUid(system), "legal_entity", (code,)), system=SystemUid(system), entity=code,
        native_key=(code,), name=f"Company {code}", country="DE", functional_currency=books,
    )  # fmt: skip


def _rates(system: str) -> list[ExchangeRate]:
    return [_rate(system, currency, worth) for currency, worth in _WORTH.items() if currency != "EUR"]


def _rate(system: str, currency: str, worth: int) -> ExchangeRate:
    key = ("M", currency, "EUR", DAY.isoformat())
    return ExchangeRate(
        id=source_id(SystemUid(system), "exchange_rate", key), system=SystemUid(system), entity="", native_key=key,
        rate_type="M", from_currency=currency, to_currency="EUR", quotation="direct", from_factor=1, to_factor=1,
        rate=Decimal(worth) / 1000, valid_on=DAY - timedelta(days=1),
    )  # fmt: skip
