"""The feeds of companies, customers, holds, balances and rates."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from adapters.dynamics.business_central.mapping.holds import BLOCKED, DISPUTED, ON_HOLD, PROMISED, blocked, entry_hold
from adapters.dynamics.business_central.mapping.master import (
    control,
    customer,
    exchange_rate,
    legal_entity,
    persons,
    terms,
)
from adapters.dynamics.business_central.reader.companies import Companies
from adapters.dynamics.business_central.reader.items import KEY, OPEN
from adapters.dynamics.business_central.wire import BLANK, NO_DAY, CustomerRow, Entry, RateRow
from adapters.dynamics.odata import Question, Row, any_of, text
from adapters.dynamics.pages import ended, mapped
from adapters.dynamics.records import lowered, must_have, read, unknown
from adapters.dynamics.values import Marked, Where
from canonical_model.adapter import Page, Record

#: one question each: conditions on several properties cannot be joined by `or` there (unverified, so it is not tried)
_SET = {PROMISED: f"{PROMISED} gt {NO_DAY}", DISPUTED: f"{DISPUTED} ne ''", ON_HOLD: f"{ON_HOLD} ne ''"}
#: properties of a customer that are not read [dynamics_crm.md §1.2]
_KNOWN = frozenset({
    "id", "type", "addressLine1", "addressLine2", "city", "state", "postalCode", "website", "balanceDue", "taxLiable",
    "taxAreaId", "taxAreaDisplayName", "currencyId", "currencyCode", "shipmentMethodId", "paymentMethodId",
    "lastModifiedDateTime",
})  # fmt: skip
NO_BALANCES = "control_accounts is not set: an entry names its posting group and no account"


def company_pages(companies: Companies) -> Iterator[Page]:
    """The companies."""
    for name, one in companies.every().items():
        yield mapped([one.information], "entities", name, "id", _company(one.where), customer="")
    yield whole(companies, set())


def _company(where: Where) -> Callable[[Row], list[Record]]:
    return lambda row: [legal_entity(where, row)]


def customer_pages(companies: Companies, entity: str) -> Iterator[Page]:
    """Terms, then customers with how they are reached."""
    company, doubts, came, codes = companies.one(entity), set[str](), 0, dict[str, str]()
    where, known = company.where, companies.settings
    marked = Marked(strategic=frozenset(known.strategic_customers), trading_partners=known.trading_partners)

    def made(row: Row) -> list[Record]:
        told = read(row, CustomerRow)
        owner = customer(where, told, codes, marked=marked)
        return [owner, *persons(where, told, owner)]

    for rows in company.api.pages(_every("paymentTerms", "code"), entity=entity, doubts=doubts):
        codes |= {str(lowered(row).get("id")).lower(): str(lowered(row).get("code")) for row in rows}
        yield mapped(rows, "terms", entity, "code", lambda row: [terms(where, row)], customer="")
    for rows in company.api.pages(_every("customers", "number"), entity=entity, doubts=doubts):
        must_have(rows[0], CustomerRow, "customers")
        companies.findings |= {f"customers: {name} is new" for name in unknown(rows[0], CustomerRow) - _KNOWN}
        came += len(rows)
        yield mapped(rows, "customers", entity, "number", made, customer="number")
    if not came:
        doubts.add(f"no customer came from company {entity}: no permission?")
    yield whole(companies, doubts)


def hold_pages(companies: Companies, entity: str) -> Iterator[Page]:
    """Customers that are blocked; promises, disputes and holds of open entries."""
    company, doubts = companies.one(entity), set[str]()
    held = Question(
        entity_set="customers", filter=f"{BLOCKED} ne '{BLANK}'", orderby=("number",), key=("id",)
    )  # fmt: skip
    for rows in company.api.pages(held, entity=entity, doubts=doubts):
        yield mapped(
            rows, "holds", entity, "number", lambda row: _some(blocked(company.where, read(row, CustomerRow))),
            customer="number",
        )  # fmt: skip
    for name in _SET if companies.settings.pages.shows_holds else ():
        yield from _entry_pages(companies, entity, name, doubts)
    yield whole(companies, doubts)


def _entry_pages(companies: Companies, entity: str, name: str, doubts: set[str]) -> Iterator[Page]:
    company = companies.one(entity)
    question = Question(
        entity_set=companies.settings.pages.entries, filter=f"{OPEN} and {_SET[name]}", orderby=(KEY,), key=(KEY,)
    )  # fmt: skip
    for rows in company.pages.pages(question, entity=entity, doubts=doubts):
        yield mapped(
            rows, "holds", entity, "entry_no", lambda row: _some(entry_hold(company.where, read(row, Entry), name)),
            customer="customer_no",
        )  # fmt: skip


def balance_pages(companies: Companies, entity: str) -> Iterator[Page]:
    """The balance of each control account."""
    company, doubts, came = companies.one(entity), set[str](), 0
    accounts = any_of("number", [text(one) for one in companies.settings.control_accounts])
    question = Question(entity_set="accounts", filter=accounts, orderby=("number",), key=("id",))
    for rows in company.api.pages(question, entity=entity, doubts=doubts):
        came += len(rows)
        yield mapped(
            rows, "control_balances", entity, "number", lambda row: [*control(company.where, row)], customer=""
        )  # fmt: skip
    if not came:
        doubts.add(f"no control account came from company {entity}: no permission?")
    yield whole(companies, doubts)


def rate_pages(companies: Companies) -> Iterator[Page]:
    """Rates of every company: each has its own."""
    doubts = set[str]()
    for entity, company in companies.every().items():
        where = company.where

        def made(row: Row, where: Where = where) -> list[Record]:
            return [exchange_rate(where.system, read(row, RateRow), where.functional_currency)]

        question = _every("currencyExchangeRates", "currencyCode", "startingDate")
        for rows in company.api.pages(question, entity=entity, doubts=doubts):
            yield mapped(rows, "rates", "", "currencycode", made, customer="")
    yield whole(companies, doubts)


def whole(companies: Companies, doubts: set[str]) -> Page:
    """The end of a feed."""
    return ended(doubts, companies.findings | set(companies.session.findings.values()))


def _every(entity_set: str, *orderby: str) -> Question:
    return Question(entity_set=entity_set, orderby=orderby, key=("id",))


def _some(record: Record | None) -> list[Record]:
    return [] if record is None else [record]
