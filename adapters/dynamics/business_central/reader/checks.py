"""What `doctor` asks an environment, one line each."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from adapters.dynamics.business_central.client import api, service_at
from adapters.dynamics.business_central.mapping.holds import KINDS
from adapters.dynamics.business_central.reader.companies import Companies, Company
from adapters.dynamics.business_central.wire import Detail, Entry
from adapters.dynamics.odata import Question, Row, Service
from adapters.dynamics.records import lowered, must_have
from adapters.kit.checking import checked
from canonical_model.adapter import Check
from canonical_model.errors import Misconfigured

_RIGHT: Final = "give the application's card in Business Central a permission set that may read it"
_PUBLISH: Final = "publish the page under Web Services, and give the application's card a right to read it"
#: read whatever the settings say
_READ: Final = ("customers", "paymentTerms", "currencyExchangeRates")
#: what promises and disputes are written to; they came late [dynamics_crm.md §2.2]
_WRITTEN: Final = ("promisedpaydate", "disputestatus")


def checks(companies: Companies) -> Iterator[Check]:
    """All checks; where the environment cannot be reached or entered, the others are left out."""
    name = companies.environment.name
    first = checked(name, "reachable", lambda: _reach(companies), remedy=_RIGHT)
    yield first
    if first.status == "fail":
        return
    for entity, company in companies.every().items():
        for entity_set in _READ:
            yield checked(
                name, f"{entity}: {entity_set}",
                lambda of=company, one=entity_set: _readable(of.api, one), remedy=_RIGHT,  # type: ignore[misc]
            )  # fmt: skip
        yield from _pages(companies, entity, company)
        yield checked(
            name, f"{entity}: writing promises and disputes", lambda one=entity: _writable(companies, one),  # type: ignore[misc]
            remedy="leave these operations off", problem="warn",
        )  # fmt: skip
    yield _clock(companies)


def _reach(companies: Companies) -> str:
    there = companies.every()
    missing = sorted(set(companies.settings.companies) - there.keys())
    if missing:
        raise Misconfigured(f"no access to companies {', '.join(missing)}", remedy=_RIGHT)
    return ", ".join(f"{name} ({one.where.functional_currency})" for name, one in there.items())


def _pages(companies: Companies, entity: str, company: Company) -> Iterator[Check]:
    name, pages = companies.environment.name, companies.settings.pages
    yield checked(
        name, f"{entity}: page {pages.entries}", lambda: _entries(companies, company), remedy=_PUBLISH
    )  # fmt: skip
    yield checked(
        name, f"{entity}: page {pages.detailed}", lambda: _details(companies, company), remedy=_PUBLISH
    )  # fmt: skip


def _readable(service: Service, entity_set: str) -> str:
    return "readable" if _first(service, entity_set) else "nothing comes: no permission, or none there is"


def _entries(companies: Companies, company: Company) -> str:
    pages = companies.settings.pages
    row = _first(company.pages, pages.entries)
    if row is None:
        return "nothing comes: no permission, or none there is"
    must_have(row, Entry, pages.entries)
    missing = sorted(name for name in KINDS if name.lower() not in lowered(row)) if pages.shows_holds else []
    if missing:
        raise Misconfigured(
            f"{pages.entries} does not show {', '.join(missing)}",
            remedy="add them to the page, or set pages.shows_holds to false: promises and disputes are not read then",
        )
    return "readable"


def _details(companies: Companies, company: Company) -> str:
    row = _first(company.pages, companies.settings.pages.detailed)
    if row is None:
        return "nothing comes: no permission, or none there is"
    must_have(row, Detail, companies.settings.pages.detailed)
    return "readable"


def _writable(companies: Companies, entity: str) -> str:
    """As writes ask: the company is named by a parameter."""
    service = service_at(companies.session, companies.settings, api(companies.settings), company=entity)
    row = _first(service, "salesInvoices")
    if row is None:
        return "no invoice is there that would show it"
    missing = [name for name in _WRITTEN if name not in lowered(row)]
    if missing:
        raise Misconfigured(f"salesInvoices come without {', '.join(missing)}: this version is older than they are")
    return "salesInvoices have promisedPayDate and disputeStatus"


def _first(service: Service, entity_set: str) -> Row | None:
    return next(service.rows(Question(entity_set=entity_set, top=1), doubts=set()), None)


def _clock(companies: Companies) -> Check:
    """Whether the environment's clock agrees with ours."""
    skew, name = companies.session.findings.get("clock", ""), companies.environment.name
    if skew:
        return Check(system=name, check="clock", status="warn", detail=skew, remedy="set the clock that is wrong")
    return Check(system=name, check="clock", status="ok")
