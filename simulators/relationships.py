"""What a CRM holds beside the books: companies, people, what was said and agreed; some companies bought nothing yet."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from typing import Final, Literal

from msgspec import Struct

from simulators.books import Books
from simulators.books.people import Place as Where
from simulators.books.people import company_name
from simulators.books.records import Contact, Customer

#: companies that are in no books
PROSPECTS: Final = 8
_WHERE: Final = Where(country="DE", language="DE", city="Köln", postal="50667", form="GmbH", tax="")


class Told(Struct, frozen=True, kw_only=True):
    """A call, a note, a task."""

    kind: Literal["note", "call", "task"]
    at: datetime
    subject: str
    text: str


class Agreed(Struct, frozen=True, kw_only=True):
    """A contract."""

    number: str
    status: str
    starts_on: date
    ends_on: date
    terms: str


class Relation(Struct, frozen=True, kw_only=True):
    """One company."""

    name: str
    country: str = ""
    tax_id: str = ""
    #: the customer in the books, as people name it; empty: none
    ledger: str = ""
    people: tuple[Contact, ...] = ()
    told: tuple[Told, ...] = ()
    agreed: tuple[Agreed, ...] = ()


#: entity and number in the books → how people of that ledger name the customer
Named = Callable[[str, str], str]


def as_in_the_books(entity: str, number: str) -> str:
    """By entity and number."""
    return f"{entity}/{number}"


def relations(books: Books, named: Named = as_in_the_books) -> list[Relation]:
    """Every customer of the books as a company of its own, and some prospects."""
    customers = enumerate(sorted(books.customers.items()))
    known = [_customer(books, index, who, named(*key)) for index, (key, who) in customers]
    return [*known, *(_prospect(index) for index in range(PROSPECTS))]


def _customer(books: Books, index: int, who: Customer, ledger: str) -> Relation:
    noon = datetime.combine(books.as_of, datetime.min.time(), UTC)
    return Relation(
        name=who.name, country=who.country, tax_id=who.tax_id, ledger=ledger,
        people=who.contacts or (_somebody(index),), told=_told(index, noon), agreed=_agreed(index, books.as_of),
    )  # fmt: skip


def _somebody(index: int) -> Contact:
    mail = f"ap{index}@c{index:05d}.example.com"
    return Contact(number=str(index), first_name="Ana", last_name="Weber", email=mail, phone="+1 555 0100")


def _told(index: int, noon: datetime) -> tuple[Told, ...]:
    """Something of every kind, on the first companies."""
    at = noon - timedelta(days=index + 1)
    kinds: tuple[tuple[Literal["note", "call", "task"], str, str], ...] = (
        ("note", "", f"Wants invoices as PDF only. ({index})"),
        ("call", f"Call about deliveries ({index})", "Was friendly.\nAsked for a statement."),
        ("task", f"Send the new price list ({index})", ""),
    )
    return tuple(Told(kind=kind, at=at, subject=subject, text=text) for kind, subject, text in kinds[: 3 - index % 3])


def _agreed(index: int, today: date) -> tuple[Agreed, ...]:
    if index % 2:
        return ()
    return (
        Agreed(
            number=f"C-{index:05}", status="Activated", starts_on=today - timedelta(days=300),
            ends_on=today + timedelta(days=65), terms="30 days net, 2 % within 10",
        ),
    )  # fmt: skip


def _prospect(index: int) -> Relation:
    return Relation(name=company_name(1_000 + index, _WHERE), country=_WHERE.country)
