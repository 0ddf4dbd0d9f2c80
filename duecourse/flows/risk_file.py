"""Invoice histories out of a CSV file: layouts by their column names, and every row that cannot be read counted.

Nothing is guessed: a row with an impossible date, an amount that is not positive or no key goes to quarantine with its
reason. Exact duplicates are dropped and counted.
"""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Final

from msgspec import Struct

from canonical_model.currency import UnknownCurrency, exponent_of
from canonical_model.money import BadAmount, minor_units
from core.findings import NotAllowed
from core.risk.invoices import Invoice

#: rows that are read at most, and characters of one field
MOST_ROWS: Final = 5_000_000
_LONGEST_FIELD: Final = 100_000
#: years that a ledger can be of, and days between issue and due date
_YEARS: Final = range(1970, 2200)
_LONGEST_TERMS: Final = 3_650
#: the layout whose dates are American, and that has no currency
IBM: Final = "ibm"
#: ISO 4217's code for no currency, and the decimals that such amounts are read with
_NO_CURRENCY: Final = "XXX"
_DECIMALS: Final = 2

#: field → the column that holds it
_Columns = Mapping[str, str]
_NORMATIVE: Final[_Columns] = {
    "id": "invoice_id", "customer": "cust_key", "entity": "business_code", "currency": "invoice_currency",
    "amount": "total_open_amount", "issued": "document_create_date", "due": "due_in_date", "settled": "clear_date",
}  # fmt: skip
#: layout → its columns, the first one that a header has all columns of is taken
LAYOUTS: Final[Mapping[str, _Columns]] = {
    "duecourse": _NORMATIVE,
    "no currency": {field: column for field, column in _NORMATIVE.items() if field != "currency"},
    "highradius": {**_NORMATIVE, "customer": "cust_number"},
    IBM: {
        "id": "invoiceNumber", "customer": "customerID", "entity": "countryCode", "country": "countryCode",
        "amount": "InvoiceAmount", "issued": "InvoiceDate", "due": "DueDate", "settled": "SettledDate",
    },
}  # fmt: skip
_ISO: Final = re.compile(r"(\d{4})-(\d{2})-(\d{2})(?:[T ]00:00(?::00(?:\.0+)?)?)?")
_COMPACT: Final = re.compile(r"(\d{4})(\d{2})(\d{2})(?:\.0)?")
_AMERICAN: Final = re.compile(r"(?P<m>\d{1,2})/(?P<d>\d{1,2})/(?P<y>\d{4})")
#: dates that mean that there is none
_EMPTY: Final = frozenset({"", "0", "0.0", "00000000", "0001-01-01", "1900-01-01", "9999-12-31", "nan", "NaT", "null"})


class HistoryFile(Struct, frozen=True, kw_only=True):
    """What a file held."""

    layout: str
    invoices: tuple[Invoice, ...]
    rows: int
    duplicates: int
    #: reason → rows that could not be read
    quarantined: dict[str, int]


class _Unreadable(ValueError):
    """One row that cannot be read; the text is the reason."""


def read_history(path: Path) -> HistoryFile:
    """The invoices of a file; NotAllowed if it is no such file."""
    rows = _rows(path)
    header = [name.strip() for name in next(rows, [])]
    layout = _layout(header, path)
    seen: set[tuple[str, ...]] = set()
    found: dict[tuple[str, str], Invoice] = {}
    reasons: Counter[str] = Counter()
    count = duplicates = 0
    for cells in rows:
        count += 1
        if (key := tuple(cells)) in seen:
            duplicates += 1
            continue
        seen.add(key)
        try:
            invoice = _invoice(cells, header, layout)
        except _Unreadable as unreadable:
            reasons[str(unreadable)] += 1
            continue
        if found.setdefault((invoice.entity, invoice.id), invoice) is not invoice:
            reasons["its invoice id is taken by another row"] += 1
    every = tuple(sorted(found.values(), key=lambda one: (one.issued, one.id)))
    return HistoryFile(
        layout=layout, invoices=every, rows=count, duplicates=duplicates, quarantined=dict(sorted(reasons.items()))
    )


def _rows(path: Path) -> Iterator[list[str]]:
    """The rows of a file that are not blank, whatever parts its columns."""
    content = path.read_bytes()
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError:
        text = content.decode("latin-1")
    first = text.split("\n", 1)[0]
    parting = max(",;\t", key=first.count)
    csv.field_size_limit(_LONGEST_FIELD)
    try:
        for number, cells in enumerate(csv.reader(io.StringIO(text, newline=""), delimiter=parting)):
            if number > MOST_ROWS:
                raise NotAllowed(f"{path.name} has more than {MOST_ROWS} rows")
            if any(cell.strip() for cell in cells):
                yield cells
    except csv.Error as error:
        raise NotAllowed(f"{path.name} is no CSV file: {error}") from error


def _layout(header: Sequence[str], path: Path) -> str:
    for name, columns in LAYOUTS.items():
        if set(columns.values()) <= set(header):
            return name
    missing = ", ".join(sorted(set(_NORMATIVE.values()) - set(header)))
    raise NotAllowed(f"{path.name} is no history of invoices: it has no column {missing}")


def _invoice(cells: Sequence[str], header: Sequence[str], layout: str) -> Invoice:
    if len(cells) != len(header):
        raise _Unreadable("it has another number of columns than the header")
    row = dict(zip(header, (cell.strip() for cell in cells), strict=True))
    told = {field: row[column] for field, column in LAYOUTS[layout].items()}
    currency = told.get("currency", "").upper() or _NO_CURRENCY
    issued, due = _day(told, "issued", layout), _day(told, "due", layout)
    settled = _day(told, "settled", layout)
    if issued is None or due is None:
        raise _Unreadable("it has no issue date or no due date")
    if settled is not None and settled < issued:
        raise _Unreadable("it was settled before it was issued")
    if abs((due - issued).days) > _LONGEST_TERMS:
        raise _Unreadable("its due date lies ten years or more from its issue")
    return Invoice(
        id=_key(told, "id"), customer=_key(told, "customer"), entity=told["entity"], currency=currency,
        amount_minor=_minor(told["amount"], currency), issued=issued, due=due, settled=settled,
        country=told.get("country", ""),
    )  # fmt: skip


def _key(told: Mapping[str, str], field: str) -> str:
    if not told[field]:
        raise _Unreadable(f"it has no {'invoice id' if field == 'id' else 'customer'}")
    return told[field].removesuffix(".0")


def _minor(text: str, currency: str) -> int:
    try:
        minor = minor_units(text, _DECIMALS if currency == _NO_CURRENCY else exponent_of(currency))
    except UnknownCurrency:
        raise _Unreadable("its currency is not in ISO 4217") from None
    except BadAmount:
        raise _Unreadable("its amount cannot be read") from None
    if minor <= 0:
        raise _Unreadable("its amount is not positive: no invoice to be paid")
    return minor


def _day(told: Mapping[str, str], field: str, layout: str) -> date | None:
    text = told[field]
    if text in _EMPTY:
        return None
    american = _AMERICAN.fullmatch(text) if layout == IBM else None
    match = _ISO.fullmatch(text) or _COMPACT.fullmatch(text)
    parts = (american["y"], american["m"], american["d"]) if american else match.groups()[:3] if match else None
    if parts is None:
        raise _Unreadable("a date cannot be read")
    try:
        found = date(*(int(part) for part in parts))
    except ValueError:
        raise _Unreadable("a date does not exist") from None
    if found.year not in _YEARS:
        raise _Unreadable("a date is of another age")
    return found
