"""The feeds of business units, customers with their people and terms, and rates."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from typing import Final

from adapters.oracle.mapping.master import customer, exchange_rate, legal_entity, person, terms
from adapters.oracle.mapping.values import UNREADABLE, customer_key
from adapters.oracle.reader.receivables import Receivables
from adapters.oracle.rows import ContactRow, CustomerRow, RateRow, Row, TermRow, read
from canonical_model.adapter import Page, ReadEnd, Record, Rejected, Stream

#: rates are asked for in windows of so many days
_DAYS: Final = 31


def unit_pages(books: Receivables) -> Iterator[Page]:
    """The business units."""
    books.database_time()
    units = books.units().values()
    yield Page(records=tuple(legal_entity(books.environment.system, one) for one in units), read=len(units))
    yield whole(books)


def customer_pages(books: Receivables, entity: str) -> Iterator[Page]:
    """Accounts, contact points and terms."""
    where, doubts, came = books.where(entity), set[str](), 0
    strategic = frozenset(books.options.strategic_customers)
    binds = {"P_BU": entity, "P_CURRENCY": where.functional_currency}
    for rows in _flat(books, "customers", "CUST_ACCOUNT_ID", binds, entity, doubts):
        came += len(rows)
        yield mapped(rows, "customers", entity, "CUST_ACCOUNT_ID",
                     lambda row: customer(where, read(row, CustomerRow), strategic=strategic))  # fmt: skip
    for rows in _flat(books, "contacts", "CONTACT_POINT_ID", {"P_BU": entity}, entity, doubts):
        yield mapped(rows, "persons", entity, "CUST_ACCOUNT_ID", lambda row: person(where, read(row, ContactRow)))
    for rows in _flat(books, "terms", "TERM_ID", {}, entity, doubts):
        yield mapped(rows, "terms", entity, "TERM_ID", lambda row: terms(where, read(row, TermRow)))
    if not came:
        doubts.add(f"no customer came from business unit {entity}: no data access?")
    yield whole(books, doubts)


def rate_pages(books: Receivables) -> Iterator[Page]:
    """Rates of the kind that the settings name, month by month."""
    system, end = books.environment.system, books.environment.now().date() + timedelta(days=2)
    begin = end - timedelta(days=_DAYS * books.options.history_from_months)
    for first, last in _windows(begin, end):
        binds = {"P_TYPE": books.options.rate_type, "P_FROM": first.isoformat(), "P_TO": last.isoformat()}
        rows = list(books.rows("rates", binds))
        yield mapped(rows, "rates", "", "CONVERSION_DATE", lambda row: exchange_rate(system, read(row, RateRow)))
    yield whole(books)


def _windows(begin: date, end: date) -> Iterator[tuple[date, date]]:
    while begin < end:
        yield begin, min(begin + timedelta(days=_DAYS), end)
        begin += timedelta(days=_DAYS)


def _flat(
    books: Receivables, statement: str, key: str, binds: dict[str, str], entity: str, doubts: set[str]
) -> Iterator[list[Row]]:
    """Rows page by page, each by itself."""
    for groups in books.keyed(statement, key, binds, entity=entity, doubts=doubts):
        yield [row for rows in groups for row in rows]


def mapped(rows: Sequence[Row], stream: Stream, entity: str, key: str, make: Callable[[Row], Record]) -> Page:
    """A page of rows as records; what cannot be read is rejected."""
    records: dict[str, Record] = {}
    rejected: list[Rejected] = []
    for row in rows:
        try:
            made = make(row)
            records[made.id] = made
        except UNREADABLE as error:
            rejected.append(
                Rejected(
                    stream=stream, entity=entity, native_key=customer_key(entity, row.get(key, "")), reason=str(error),
                    customer_number=row.get("ACCOUNT_NUMBER", ""),
                )
            )  # fmt: skip
    return Page(records=tuple(records.values()), rejected=tuple(rejected), read=len(rows))


def whole(books: Receivables, doubts: set[str] | None = None) -> Page:
    """The end of a feed: complete, unless something is doubtful."""
    doubt = next(iter(sorted(doubts or ())), "")
    findings = books.findings | set(books.statements.findings.values())
    return Page(
        end=ReadEnd(
            completeness="partial" if doubt else "complete", reason=doubt, findings=tuple(sorted(findings))
        )
    )  # fmt: skip
