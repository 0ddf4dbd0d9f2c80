"""The feeds of companies, customers, holds, balances and rates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice
from typing import Final

from adapters.dynamics.finance.client import member
from adapters.dynamics.finance.mapping.disputes import EXCLUDED, HOLDING, excluded, hold
from adapters.dynamics.finance.mapping.master import customer, exchange_rate, legal_entity, on_hold, persons, terms
from adapters.dynamics.finance.reader.environment import Companies, of_company
from adapters.dynamics.finance.reader.sources import MOST_IDS, record_of, source_of
from adapters.dynamics.finance.wire import CustomerRow, Dispute
from adapters.dynamics.odata import Question, Row, any_of, text
from adapters.dynamics.pages import ended, mapped
from adapters.dynamics.records import lowered, must_have, read
from adapters.dynamics.values import Marked, Where
from canonical_model.adapter import Page, Record, Stream
from canonical_model.identity import SystemUid

#: transactions that are left out, handed on at once
MOST_HELD: Final = 500
STATUS: Final = "CustVendDisputeStatus"


def company_pages(companies: Companies) -> Iterator[Page]:
    """The companies."""
    system = companies.environment.system
    for own, (row, currency) in companies.every().items():
        yield _mapped([row], "entities", own, "legalentityid", _company(system, currency))
    yield whole(companies)


def _company(system: SystemUid, currency: str) -> Callable[[Row], list[Record]]:
    return lambda row: [legal_entity(system, row, currency)]


def customer_pages(companies: Companies, entity: str) -> Iterator[Page]:
    """Customers with their primary contact, and terms."""
    where, doubts, came = companies.where(entity), set[str](), 0
    told = companies.settings
    marked = Marked(strategic=frozenset(told.strategic_customers), trading_partners=told.trading_partners)

    def made(row: Row) -> list[Record]:
        told = read(row, CustomerRow)
        owner = customer(where, told, marked=marked)
        return [owner, *persons(where, told, owner)]

    for rows in _pages(companies, "CustomersV3", "CustomerAccount", entity, doubts):
        must_have(rows[0], CustomerRow, "CustomersV3")
        came += len(rows)
        yield _mapped(rows, "customers", entity, "customeraccount", made)
    for rows in _pages(companies, "PaymentTerms", "Name", entity, doubts):
        yield _mapped(rows, "terms", entity, "name", lambda row: [terms(where, row)])
    if not came:
        doubts.add(f"no customer came from company {entity}: no access?")
    yield whole(companies, doubts)


def hold_pages(companies: Companies, entity: str) -> Iterator[Page]:
    """Customers on hold, and disputes and promises of transactions."""
    where, doubts = companies.where(entity), set[str]()
    for rows in _pages(companies, "CustomersV3", "CustomerAccount", entity, doubts):
        yield _mapped(
            rows, "holds", entity, "customeraccount", lambda row: _some(on_hold(where, read(row, CustomerRow)))
        )
    yield from _excluded_pages(companies, where, doubts)
    if companies.settings.sets.disputes:
        yield from _dispute_pages(companies, where, doubts)
    yield whole(companies, doubts)


def _excluded_pages(companies: Companies, where: Where, doubts: set[str]) -> Iterator[Page]:
    """Open transactions that collections leave out."""
    found = source_of(companies, where.entity, doubts).where(f"{EXCLUDED} eq {member('NoYes', 'Yes')}")
    rows = (lowered(row) for row, opens in found if opens)
    while still := [*islice(rows, MOST_HELD)]:
        yield _mapped(
            still, "holds", where.entity, "sysrecid",
            lambda row: [excluded(where, record_of(row), str(lowered(row).get("accountnum") or ""))],
        )  # fmt: skip


def _dispute_pages(companies: Companies, where: Where, doubts: set[str]) -> Iterator[Page]:
    standing = " or ".join(f"Status eq {member(STATUS, status)}" for status in HOLDING)
    entity_set = companies.settings.sets.disputes
    for rows in _pages(companies, entity_set, "SysRecId", where.entity, doubts, condition=f"({standing})"):
        owners = _owners(companies, where.entity, rows, doubts)
        yield _mapped(rows, "holds", where.entity, "custtrans", _of_transaction(where, owners))


def _of_transaction(where: Where, owners: Mapping[str, str]) -> Callable[[Row], list[Record]]:
    def made(row: Row) -> list[Record]:
        told = read(row, Dispute)
        return _some(hold(where, told, owners.get(told.CustTrans, "")))

    return made


def _owners(companies: Companies, entity: str, rows: Sequence[Row], doubts: set[str]) -> dict[str, str]:
    """Whose transactions these are."""
    ids, sets = [str(lowered(row).get("custtrans")) for row in rows], companies.items
    found: dict[str, str] = {}
    for first in range(0, len(ids), MOST_IDS):
        question = Question(
            entity_set=sets.transactions, select=("dataAreaId", sets.key, "AccountNum"), orderby=(sets.key,),
            filter=of_company(entity, any_of(sets.key, ids[first : first + MOST_IDS])), key=("dataAreaId", sets.key),
        )  # fmt: skip
        for row in companies.service.rows(question, entity=entity, doubts=doubts):
            found[str(lowered(row).get(sets.key.lower()))] = str(lowered(row).get("accountnum") or "")
    return found


def rate_pages(companies: Companies) -> Iterator[Page]:
    """Rates of the type that the settings name."""
    doubts, system = set[str](), companies.environment.system
    key = ("RateTypeName", "FromCurrency", "ToCurrency", "StartDate")
    question = Question(
        entity_set="ExchangeRates", orderby=key, key=key,
        filter=f"RateTypeName eq {text(companies.settings.rate_type)}",
    )  # fmt: skip
    for rows in companies.service.pages(question, doubts=doubts):
        yield _mapped(rows, "rates", "", "startdate", lambda row: [exchange_rate(system, row)])
    yield whole(companies, doubts)


def _pages(
    companies: Companies, entity_set: str, key: str, entity: str, doubts: set[str], *, condition: str = ""
) -> Iterator[list[Row]]:
    question = Question(
        entity_set=entity_set, filter=of_company(entity, *([condition] if condition else [])), orderby=(key,),
        key=("dataAreaId", key),
    )  # fmt: skip
    return companies.service.pages(question, entity=entity, doubts=doubts)


def _some(record: Record | None) -> list[Record]:
    return [] if record is None else [record]


def _mapped(rows: Sequence[Row], stream: Stream, entity: str, key: str, make: Callable[[Row], list[Record]]) -> Page:
    return mapped(rows, stream, entity, key, make, customer="customeraccount")


def whole(companies: Companies, doubts: set[str] | None = None) -> Page:
    """The end of a feed: complete, unless something is doubtful."""
    return ended(doubts or (), companies.findings | set(companies.session.findings.values()))
