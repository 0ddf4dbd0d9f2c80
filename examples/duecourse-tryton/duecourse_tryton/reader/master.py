"""The feeds of companies, customers, terms and rates."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, Final

from canonical_model.adapter import Page, ReadEnd, Record, Rejected, Stream
from canonical_model.identity import NativeKey
from duecourse_tryton.mapping.items import customer_key
from duecourse_tryton.mapping.master import (
    PARTY_FIELDS,
    RATE_FIELDS,
    TERM_FIELDS,
    customer,
    legal_entity,
    persons,
    rate,
    terms,
)
from duecourse_tryton.mapping.values import UNREADABLE, Where
from duecourse_tryton.reader.database import Database

NO_BASE: Final = "base_currency is not set: Tryton quotes rates in a currency that it does not name"


def company_pages(database: Database) -> Iterator[Page]:
    """The companies."""
    system = database.environment.system
    rows = database.companies().values()
    yield Page(records=tuple(legal_entity(system, row) for row in rows), read=len(rows))
    yield whole()


def customer_pages(database: Database, entity: str) -> Iterator[Page]:
    """All parties: Tryton does not say which of them are customers. And the terms."""
    where, doubts = database.where(entity), set[str]()
    strategic = frozenset(database.settings.strategic_customers)
    came = 0
    parties = database.client.rows("party.party", [], PARTY_FIELDS, company=entity, doubts=doubts, active_test=False)
    for rows in parties:
        came += len(rows)
        yield _customers(where, rows, strategic)
    for rows in database.client.rows("account.invoice.payment_term", [], TERM_FIELDS, company=entity):
        yield Page(records=tuple(terms(where, row) for row in rows), read=len(rows))
    if not came:
        doubts.add("no party came: no data access?")
    yield whole(doubts)


def _customers(where: Where, rows: list[Mapping[str, Any]], strategic: frozenset[str]) -> Page:
    records: list[Record] = []
    rejected: list[Rejected] = []
    for row in rows:
        try:
            owner = customer(where, row, strategic=strategic)
            records += [owner, *persons(where, row, owner)]
        except UNREADABLE as error:
            key = customer_key(where.entity, int(row["id"]))
            rejected.append(refused("customers", where.entity, key, str(error)))
    return Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))


def rate_pages(database: Database) -> Iterator[Page]:
    """Rates, quoted in the base currency that the settings name."""
    base, system = database.settings.base_currency, database.environment.system
    if not base:
        yield whole({NO_BASE})
        return
    for rows in database.client.rows("currency.currency.rate", [], RATE_FIELDS):
        records: list[Record] = []
        rejected: list[Rejected] = []
        for row in rows:
            try:
                made = rate(system, row, base=base)
            except UNREADABLE as error:
                rejected.append(refused("rates", "", (str(row["id"]),), str(error)))
                continue
            records += [made] if made is not None else []
        yield Page(records=tuple(records), rejected=tuple(rejected), read=len(rows))
    yield whole()


def refused(stream: Stream, entity: str, key: NativeKey, reason: str) -> Rejected:
    """A record that could not be read."""
    return Rejected(stream=stream, entity=entity, native_key=key, reason=reason)


def whole(doubts: set[str] | None = None) -> Page:
    """The end of a feed: complete, unless something is doubtful."""
    doubt = next(iter(sorted(doubts or ())), "")
    return Page(end=ReadEnd(completeness="partial" if doubt else "complete", reason=doubt))
