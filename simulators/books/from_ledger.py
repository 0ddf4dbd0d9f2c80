"""A real receivables ledger as books: two CSV files, open and cleared items.

The rule, in full:

* `business_code` is the entity; the functional currency is USD, CAD for CA02.
* The customer is `cust_key` where the file has one, else `cust_number`.
* A row equal to an earlier one of its file in every column is dropped and counted with its amount.
* Rows that share a document number otherwise (same entity and fiscal year of issue) become the next item of that
  document. A number is ten digits, followed by `.0` or not; a row without one gets a number of the range `19…`.
* Amounts are text and become decimals without a detour; one with more than two places stops the load.
* CAD 1 = USD 0.75, USD 1 = EUR 0.90, CAD 1 = EUR 0.675, on every day.
* Each cleared row is settled on its `clear_date` by a payment; one payment per entity, customer, currency and day
  (at most 900 items each). A clearing date before the issue date stays as it is.
"""

import csv
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal
from pathlib import Path

import msgspec

from simulators.books.inputs import Cash
from simulators.books.journal import RECEIVABLE, REVENUE, BooksError, Header
from simulators.books.ledger import Books
from simulators.books.money import rounded
from simulators.books.records import Customer, Entity, ItemKey, Line, Rate

AS_OF = date(2020, 5, 31)
SINCE = date(2018, 1, 1)
RATES = (("CAD", "USD", "0.75"), ("USD", "EUR", "0.90"), ("CAD", "EUR", "0.675"), ("USD", "CAD", "1.33333"))
HOME = {"CA02": "CAD"}
COUNTRY = {"CAD": "CA", "USD": "US"}
NUMBER = re.compile(r"(\d{10})(?:\.0)?")
OWN_RANGE = 1_900_000_001
MAX_ITEMS = 900
#: a bound against the wrong file
MAX_ROWS = 1_000_000


class LoadLine(msgspec.Struct, kw_only=True):
    """One business code and currency; `csv_total == loaded_total + dropped_total`."""

    rows: int = 0
    csv_total: Decimal = Decimal(0)
    dropped_rows: int = 0
    dropped_total: Decimal = Decimal(0)
    loaded_total: Decimal = Decimal(0)
    #: the part of `loaded_total` still open
    open_total: Decimal = Decimal(0)
    #: rows that became a further item of a document already there
    repeated_numbers: int = 0
    #: rows that got a number of their own range
    numbered_rows: int = 0


class LoadReport(msgspec.Struct, frozen=True, kw_only=True):
    lines: dict[tuple[str, str], LoadLine]


class Row(msgspec.Struct, frozen=True, kw_only=True):
    entity: str
    customer: str
    name: str
    number: str
    currency: str
    amount: Decimal
    issued_on: date
    posted_on: date
    due_on: date
    cleared_on: date | None
    terms: str


def from_ledger(paths: Sequence[Path], *, as_of: date = AS_OF) -> tuple[Books, LoadReport]:
    """Loads the files by the rule above; the report proves it per business code and currency."""
    report: defaultdict[tuple[str, str], LoadLine] = defaultdict(LoadLine)
    books = Books(as_of=as_of)
    for source, target, rate in RATES:
        books.add_rate(Rate(valid_on=SINCE, from_currency=source, to_currency=target, rate=Decimal(rate)))
    rows = sorted(_kept(paths, report), key=lambda row: row.posted_on)
    to_pay = _post_rows(books, rows, report)
    for (entity, customer, currency, day), keys in sorted(to_pay.items()):
        for start in range(0, len(keys), MAX_ITEMS):
            _pay(books, (entity, customer, currency), keys[start : start + MAX_ITEMS], day)
    for document, line in books.items(open_only=True):
        report[document.key.entity, document.currency].open_total += line.amount
    return books, LoadReport(lines=dict(sorted(report.items())))


def _kept(paths: Sequence[Path], report: dict[tuple[str, str], LoadLine]) -> Iterator[Row]:
    for path in paths:
        seen: set[tuple[str, ...]] = set()
        with path.open(encoding="utf-8", newline="") as file:
            for record in csv.DictReader(file):
                if len(seen) >= MAX_ROWS:
                    raise BooksError(f"{path.name} has more than {MAX_ROWS} rows")
                row, whole = _row(record), tuple(record.values())
                line = report[row.entity, row.currency]
                line.rows += 1
                line.csv_total += row.amount
                if whole in seen:
                    line.dropped_rows += 1
                    line.dropped_total += row.amount
                    continue
                seen.add(whole)
                yield row


def _row(record: dict[str, str]) -> Row:
    issued_on = date.fromisoformat(record["document_create_date"])
    cleared = record.get("clear_date")
    number = NUMBER.fullmatch(record["invoice_id"])
    amount = Decimal(record["total_open_amount"])
    return Row(
        entity=record["business_code"],
        customer=record.get("cust_key") or record["cust_number"],
        name=record["name_customer"],
        number=number.group(1) if number else "",
        currency=record["invoice_currency"],
        amount=amount,
        issued_on=issued_on,
        posted_on=date.fromisoformat(record.get("posting_date") or record["document_create_date"]),
        due_on=date.fromisoformat(record["due_in_date"]),
        cleared_on=date.fromisoformat(cleared) if cleared else None,
        terms=record.get("cust_payment_terms", ""),
    )


def _post_rows(
    books: Books, rows: Sequence[Row], report: dict[tuple[str, str], LoadLine]
) -> dict[tuple[str, str, str, date], list[ItemKey]]:
    """Posts the documents; answers what is to be paid by whom and when."""
    documents: dict[tuple[str, str, int], list[Row]] = {}
    for row in rows:
        _know(books, row)
        line = report[row.entity, row.currency]
        number = row.number
        if not number:
            line.numbered_rows += 1
            number = str(OWN_RANGE + sum(one.numbered_rows for one in report.values()))
        group = documents.setdefault((row.entity, number, row.posted_on.year), [])
        line.repeated_numbers += bool(group)
        line.loaded_total += row.amount
        group.append(row)
    to_pay: defaultdict[tuple[str, str, str, date], list[ItemKey]] = defaultdict(list)
    for (_, number, _year), group in documents.items():
        _post_document(books, number, group, to_pay)
    return to_pay


def _know(books: Books, row: Row) -> None:
    """Adds the entity and the customer the first time they appear."""
    home = HOME.get(row.entity, "USD")
    if row.entity not in books.entities:
        books.add_entity(
            Entity(code=row.entity, name=f"Business {row.entity}", country=COUNTRY[home], city="", currency=home)
        )
    if (row.entity, row.customer) in books.customers:
        return
    books.add_customer(
        Customer(
            entity=row.entity,
            number=row.customer,
            name=row.name,
            country=COUNTRY[home],
            city="",
            street="",
            postal_code="",
            language="EN",
            control_account=RECEIVABLE,
            terms=row.terms,
            dunning_procedure="0001",
            created_on=row.issued_on,
        )
    )


def _post_document(
    books: Books, number: str, rows: Sequence[Row], to_pay: dict[tuple[str, str, str, date], list[ItemKey]]
) -> None:
    first = rows[0]
    if any(row.currency != first.currency or row.amount != rounded(row.amount, row.currency) for row in rows):
        raise BooksError(f"{first.entity} {number}: two currencies or too many places in one document")
    items = [_line(books, row) for row in rows]
    gross, functional = sum((i.amount for i in items), Decimal(0)), sum((i.functional for i in items), Decimal(0))
    head = Header(
        entity=first.entity,
        kind="invoice",
        currency=first.currency,
        document_date=first.issued_on,
        posting_date=first.posted_on,
        reference=number,
        billing=number,
        number=number,
        user="LOAD",
    )
    revenue = Line(position=0, account=REVENUE, amount=-gross, functional=-functional)
    document = books.post_lines(head, [*items, revenue], today=first.posted_on)
    for row, line in zip(rows, items, strict=True):
        if row.cleared_on:
            to_pay[row.entity, row.customer, row.currency, row.cleared_on].append(document.item_key(line))


def _line(books: Books, row: Row) -> Line:
    amount = rounded(row.amount, row.currency)
    return Line(
        position=0,
        account=RECEIVABLE,
        amount=amount,
        functional=books.functional(amount, row.currency, entity=row.entity, on=row.posted_on),
        customer=row.customer,
        baseline_on=row.issued_on,
        due_on=row.due_on,
        terms=row.terms,
        net_days=max((row.due_on - row.issued_on).days, 0),
    )


def _pay(books: Books, who: tuple[str, str, str], keys: Sequence[ItemKey], day: date) -> None:
    entity, customer, currency = who
    amount = sum((books.item(key).amount for key in keys), Decimal(0))
    cash = Cash(entity=entity, customer=customer, amount=amount, currency=currency, received_on=day, text="Payment")
    books.post_payment(cash, today=day, clears=keys)
