"""Data quality before going live: what would make a reminder wrong, unanswered or impossible to tie out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date

from msgspec import Struct

from canonical_model.identity import RecordId
from canonical_model.master_data import ControlAccount, Customer, ExchangeRate, LegalEntity, PaymentTerms, Person
from canonical_model.receivables import OpenItem
from core.findings import MOST_NAMED, Finding
from core.fx import RateSet, conflicting, usable
from core.parties import parties


class Books(Struct, frozen=True, kw_only=True):
    """The data that is audited: everything in scope."""

    entities: tuple[LegalEntity, ...]
    customers: tuple[Customer, ...]
    persons: tuple[Person, ...]
    terms: tuple[PaymentTerms, ...]
    control_accounts: tuple[ControlAccount, ...]
    rates: tuple[ExchangeRate, ...]
    #: open items only
    items: tuple[OpenItem, ...]
    group_currency: str
    rate_type: str = ""
    rate_age_days: int | None = None
    #: people who are not written to: mail came back, or they want none
    at_rest: frozenset[RecordId] = frozenset()


class Check(Struct, frozen=True, kw_only=True):
    """A check on one kind of record: what it finds wrong, and what to do about it."""

    name: str
    detail: str
    remedy: str


Fault = tuple[str, str, str]


def audit(books: Books, *, as_of: date) -> tuple[Finding, ...]:
    """Findings by check, each naming system, entity, record and remedy; one finding an entity and check."""
    found = (
        *_contacts(books),
        *_terms(books),
        *_dates(books, as_of=as_of),
        *_amounts(books),
        *_accounts(books),
        *_duplicates(books),
        *_rates(books, as_of=as_of),
    )
    return tuple(sorted(found, key=lambda one: (one.check, one.system, one.entity, one.record)))


def _gathered(check: Check, faulty: Iterable[Fault]) -> Iterator[Finding]:
    places: dict[tuple[str, str], list[str]] = {}
    for system, entity, record in faulty:
        places.setdefault((system, entity), []).append(record)
    for (system, entity), records in places.items():
        named = ", ".join(sorted(records)[:MOST_NAMED])
        more = f" and {len(records) - MOST_NAMED} more" if len(records) > MOST_NAMED else ""
        yield Finding(
            check=check.name,
            detail=f"{len(records)} {check.detail}",
            system=system,
            entity=entity,
            record=named + more,
            remedy=check.remedy,
        )


def _of_items(items: Iterable[OpenItem], check: Check, wrong: Callable[[OpenItem], bool]) -> Iterator[Finding]:
    return _gathered(check, ((item.system, item.entity, item.document_no) for item in items if wrong(item)))


def _of_customers(customers: Iterable[Customer], check: Check) -> Iterator[Finding]:
    return _gathered(check, ((customer.system, customer.entity, customer.number) for customer in customers))


def _contacts(books: Books) -> Iterator[Finding]:
    owing = {item.customer_id for item in books.items if item.open_minor > 0}
    resting = [person for person in books.persons if person.id in books.at_rest]
    reachable = {
        person.customer_id
        for person in books.persons
        if person.phone or (person.email and person.id not in books.at_rest)
    }
    known = {customer.id for customer in books.customers}
    silent = [one for one in books.customers if one.id in owing and one.id not in reachable and not one.trading_partner]
    yield from _of_customers(
        silent,
        Check(
            name="no_contact",
            detail="customers owe money and have no contact with a mail address or phone",
            remedy="add a contact person to the customer in the ERP",
        ),
    )
    yield from _gathered(
        Check(
            name="address_at_rest",
            detail="contacts are not written to: mail to them came back, or they asked for none",
            remedy="correct the address in the ERP, or name another contact",
        ),
        ((person.system, person.entity, person.customer_number) for person in resting),
    )
    nobodys = {item.customer_id: item for item in books.items if item.customer_id not in known}.values()
    yield from _gathered(
        Check(
            name="no_customer",
            detail="customers have open items and no customer record",
            remedy="check the permission on customer master data",
        ),
        ((item.system, item.entity, item.customer_number) for item in nobodys),
    )


def _terms(books: Books) -> Iterator[Finding]:
    # terms may be kept once for the system (entity "") or per entity
    known = {(terms.system, entity, terms.code) for terms in books.terms for entity in (terms.entity,)}
    owing = {item.customer_id for item in books.items}
    yield from _of_customers(
        (one for one in books.customers if one.id in owing and not one.payment_terms),
        Check(
            name="no_terms", detail="customers have no payment terms", remedy="maintain terms in the customer record"
        ),
    )
    unknown = (
        one
        for one in books.customers
        if one.payment_terms
        and books.terms
        and not {(one.system, one.entity, one.payment_terms), (one.system, "", one.payment_terms)} & known
    )
    yield from _of_customers(
        unknown,
        Check(
            name="unknown_terms", detail="customers have terms that are not defined", remedy="define or replace them"
        ),
    )


def _dates(books: Books, *, as_of: date) -> Iterator[Finding]:
    yield from _of_items(
        books.items,
        Check(name="no_due_date", detail="open items have no due date", remedy="give them terms or a due date"),
        lambda item: item.due_date is None and item.kind not in {"down_payment", "retention"} and not item.is_cash,
    )
    yield from _of_items(
        books.items,
        Check(
            name="due_before_document",
            detail="open items are due before their document date",
            remedy="correct the baseline date",
        ),
        lambda item: bool(
            item.open_minor > 0 and item.due_date and item.document_date and item.due_date < item.document_date
        ),
    )
    yield from _of_items(
        books.items,
        Check(name="dated_ahead", detail="open items are posted after today", remedy="check the posting date"),
        lambda item: item.posting_date is not None and item.posting_date > as_of,
    )


def _amounts(books: Books) -> Iterator[Finding]:
    yield from _of_items(
        books.items,
        Check(name="negative_invoice", detail="invoices have a negative amount", remedy="post a credit memo instead"),
        lambda item: item.document_type == "invoice" and item.open_minor < 0 and item.kind != "residual",
    )
    yield from _of_items(
        books.items,
        Check(name="zero_amount", detail="items are open with an original amount of zero", remedy="clear them"),
        lambda item: item.original_minor == 0,
    )
    yield from _of_items(
        books.items,
        Check(name="over_open", detail="items have more open than they began with", remedy="check their settlements"),
        lambda item: abs(item.open_minor) > abs(item.original_minor) > 0,
    )


def _accounts(books: Books) -> Iterator[Finding]:
    yield from _of_items(
        books.items,
        Check(
            name="no_control_account",
            detail="open items name no control account: they cannot be tied out",
            remedy="check the reconciliation account in the customer record",
        ),
        lambda item: not item.control_account,
    )
    known = {(one.system, one.entity, one.gl_account) for one in books.control_accounts}
    yield from _of_items(
        books.items if known else (),
        Check(
            name="unknown_control_account",
            detail="open items are posted to an account that is no control account",
            remedy="check the account's settings in the general ledger",
        ),
        lambda item: bool(item.control_account) and (item.system, item.entity, item.control_account) not in known,
    )


def _duplicates(books: Books) -> Iterator[Finding]:
    by_id = {customer.id: customer for customer in books.customers}
    for party in parties(books.customers):
        for group in _in_one_ledger([by_id[member] for member in party.customers]):
            yield Finding(
                check="duplicate_customer",
                detail=f"{len(group)} customers of one ledger share an official id: {', '.join(party.joined_by)}",
                system=group[0].system,
                entity=group[0].entity,
                record=", ".join(sorted(customer.number for customer in group)[:MOST_NAMED]),
                remedy="check whether they are one customer" + ("; their names differ" if party.review else ""),
            )


def _in_one_ledger(customers: Sequence[Customer]) -> list[list[Customer]]:
    ledgers: dict[tuple[str, str], list[Customer]] = {}
    for customer in customers:
        ledgers.setdefault((customer.system, customer.entity), []).append(customer)
    return [group for group in ledgers.values() if len(group) > 1]


def _rates(books: Books, *, as_of: date) -> Iterator[Finding]:
    rates = RateSet.of(books.rates, rate_type=books.rate_type, max_age_days=books.rate_age_days)
    needed: dict[tuple[RecordId, str], LegalEntity] = {
        (entity.id, entity.functional_currency): entity for entity in books.entities
    }
    for (_, currency), entity in needed.items():
        factor = rates.factor(currency, books.group_currency, on=as_of)
        if isinstance(factor, str):
            yield Finding(
                check="no_rate",
                detail=factor,
                system=entity.system,
                entity=entity.entity,
                record=f"{currency}/{books.group_currency}",
                remedy="maintain the rate, or its inverse",
            )
    for earlier, later in conflicting(books.rates):
        yield Finding(
            check="conflicting_rates",
            detail=f"two rates of type {later.rate_type} for {later.valid_on}: {earlier.rate} and {later.rate}",
            system=later.system,
            entity=later.entity,
            record=f"{later.from_currency}/{later.to_currency}",
            remedy="keep one of them",
        )
    for rate in books.rates:
        if not usable(rate):
            yield Finding(
                check="unusable_rate",
                detail=f"a rate of {rate.rate} with factors {rate.from_factor}:{rate.to_factor} converts nothing",
                system=rate.system,
                entity=rate.entity,
                record=f"{rate.from_currency}/{rate.to_currency}",
                remedy="correct the rate",
            )
