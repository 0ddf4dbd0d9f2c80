"""Books → rows of the tables."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from typing import Any, Final

from msgspec import Struct

from simulators.books import Books, Customer, Document
from simulators.books.money import places
from simulators.netsuite.definitions import Definition
from simulators.netsuite.dialect import number
from simulators.netsuite.shown import Applied, Transaction, parts_of
from simulators.netsuite.stamps import Kept

Row = dict[str, Any]
#: books' account kind → NetSuite's account type
_ACCOUNT_TYPES: Final = {
    "receivable": "AcctRec", "intercompany": "AcctRec", "down_payment": "OthCurrLiab", "bank": "Bank",
    "revenue": "Income", "tax": "OthCurrLiab", "discount": "Expense", "fx": "Expense",
}  # fmt: skip
BANK, REVENUE, FX = "11001000", "41000000", "72040000"
#: invoices from this level on have been sent a letter by the Dunning Letters SuiteApp
PAUSED: Final = "T"
_T, _F = "T", "F"
BOOK: Final = 1
ELIMINATION: Final = "Elimination"
#: what terms by instalments are told from others by
INSTALMENTS: Final = "instalments"


class Place(Struct, frozen=True, kw_only=True):
    """What rows are made with."""

    books: Books
    kept: Kept
    now: datetime
    zone: timezone
    #: the feature Installments
    instalments: bool = False

    def subsidiary(self, entity: str) -> int:
        """The internal id of an entity."""
        return self.kept.id_of("subsidiary", entity)

    def currency(self, code: str) -> int:
        """The internal id of a currency."""
        return self.kept.id_of("currency", code)

    def account(self, gl_account: str) -> int:
        """The internal id of an account."""
        return self.kept.id_of("account", gl_account)

    def customer(self, gl_number: str) -> int:
        """The internal id of a customer."""
        return self.kept.id_of("customer", gl_number)

    def transaction(self, shown: Transaction) -> int:
        """The internal id of a transaction."""
        return self.kept.id_of("transaction", shown.key)

    def local(self, at: datetime) -> str:
        """An instant in the account's time."""
        return at.astimezone(self.zone).strftime("%Y-%m-%d %H:%M:%S")

    def period(self, day: date) -> int:
        """The internal id of the month that a day is in."""
        return self.kept.id_of("period", day.replace(day=1))

    def stamp(self, kind: str, key: Any, content: Any, *, first: datetime) -> str:  # noqa: ANN401 - a record as it is
        """When a record changed last."""
        return self.kept.stamp(kind, key, content, first=first, now=self.now, zone=self.zone)


def subsidiaries(place: Place) -> Iterator[Row]:
    """The entities below the first one, and an elimination subsidiary."""
    root: int | None = None
    for entity in place.books.entities.values():
        own = place.subsidiary(entity.code)
        yield {
            "id": own, "name": entity.name, "fullname": entity.name, "legalname": entity.name, "parent": root,
            "currency": place.currency(entity.currency), "country": entity.country, "iselimination": _F,
            "isinactive": _F,
        }  # fmt: skip
        root = root or own
    home = place.currency(place.books.group_currency)
    yield {
        "id": place.subsidiary(ELIMINATION), "name": ELIMINATION, "fullname": ELIMINATION, "parent": root,
        "currency": home, "country": "US", "iselimination": _T, "isinactive": _F,
    }  # fmt: skip


def currencies(place: Place) -> Iterator[Row]:
    """Every currency of the books."""
    codes = {document.currency for document in place.books.documents.values()}
    codes |= {entity.currency for entity in place.books.entities.values()} | {place.books.group_currency}
    for rate in place.books.rates.every():
        codes |= {rate.from_currency, rate.to_currency}
    for code in sorted(codes):
        yield {
            "id": place.currency(code), "symbol": code, "name": code, "currencyprecision": places(code),
            "isinactive": _F,
        }  # fmt: skip


def accounts(place: Place) -> Iterator[Row]:
    """The chart of accounts."""
    for account in place.books.accounts.values():
        yield {
            "id": place.account(account.number), "acctnumber": account.number, "fullname": account.name,
            "accttype": _ACCOUNT_TYPES[account.kind], "isinactive": _F,
        }  # fmt: skip


def terms(place: Place) -> Iterator[Row]:
    """Terms seen on customers and invoices; one code with other days is another term."""
    seen = {(c.terms, c.net_days, 0, Decimal(0)) for c in place.books.customers.values()}
    seen |= {term_of(line) for _, line in place.books.items() if line.terms}
    for code, net, days, percent in sorted(seen):
        key = (code, net, days, percent)
        yield {
            "id": place.kept.id_of("term", key), "name": f"{code} net {net}", "daysuntilnetdue": net,
            "discountpercent": number(percent) if percent else None, "daysuntilexpiry": days or None, "datedriven": _F,
            "isinactive": _F, "installment": _F,
        }  # fmt: skip
    if place.instalments:
        yield from _instalment_terms(place)


def _instalment_terms(place: Place) -> Iterator[Row]:
    """Terms by which an invoice falls due in instalments."""
    for key in sorted({term_of(line) for _, line in place.books.items() if line.kind == "instalment"}):
        yield {
            "id": place.kept.id_of("term", (*key, INSTALMENTS)), "name": f"{key[0]} instalments", "datedriven": _F,
            "isinactive": _F, "installment": _T,
        }  # fmt: skip


def term_of(line: Any) -> tuple[str, int, int, Decimal]:  # noqa: ANN401 - a line of the books
    """What a term is told from others by."""
    return (line.terms, line.net_days, line.discount_days, line.discount_percent)


def customers(place: Place) -> Iterator[Row]:
    """Customers of the whole account: one with several subsidiaries comes once."""
    for one in _first_of_each(place.books):
        yield customer(place, one)


def customer(place: Place, one: Customer) -> Row:
    """One customer."""
    row = _customer(place, one)
    parent = place.kept.parents.get(one.number) or one.head_office
    row["parent"] = place.customer(parent) if parent else None
    row |= custom_fields(place, "customer", one.number)
    first = datetime.combine(one.created_on, time(6), UTC)
    row["lastmodifieddate"] = place.stamp("customer", one.number, tuple(row.values()), first=first)
    return row


def address_books(place: Place) -> Iterator[Row]:
    """Which address of a customer is meant for what: each has one for all."""
    for one in _first_of_each(place.books):
        own = place.customer(one.number)
        yield {
            "entity": own, "addressbookaddress": own, "defaultbilling": _T, "defaultshipping": _T, "label": one.street,
        }  # fmt: skip


def addresses(place: Place) -> Iterator[Row]:
    """The addresses themselves."""
    for one in _first_of_each(place.books):
        yield {
            "nkey": place.customer(one.number), "addr1": one.street, "addr2": None, "addr3": None, "city": one.city,
            "state": None, "zip": one.postal_code, "country": one.country,
        }  # fmt: skip


def custom_fields(place: Place, kind: str, key: Any) -> Row:  # noqa: ANN401 - whatever identifies a record
    """The values of an account's own fields, as SuiteQL shows them."""
    told = place.kept.fields.get((kind, key), {})
    return {name.lower(): in_column(value) for name, value in told.items()}


def in_column(value: Any) -> Any:  # noqa: ANN401 - of any kind
    """A kept value as SuiteQL holds it."""
    if isinstance(value, bool):
        return _T if value else _F
    return number(value) if isinstance(value, Decimal) else value


def _first_of_each(books: Books) -> list[Customer]:
    found: dict[str, Customer] = {}
    for (_, code), customer in books.customers.items():
        found.setdefault(code, customer)
    return list(found.values())


def _customer(place: Place, one: Customer) -> Row:
    limit = place.kept.credit_limits.get(one.number)
    partner = place.subsidiary(one.trading_partner) if one.trading_partner in place.books.entities else None
    return {
        "id": place.customer(one.number), "entityid": one.number, "companyname": one.name, "altname": one.name,
        "isperson": _F, "email": one.email or None, "phone": one.phone or None,
        "currency": place.currency(place.books.entities[one.entity].currency),
        "terms": place.kept.id_of("term", (one.terms, one.net_days, 0, Decimal(0))), "creditlimit": limit,
        **_credit_hold(place, one.number), "language": one.language,
        "isinactive": _T if one.deletion_flag else _F, "receivablesaccount": place.account(one.control_account),
        "representingsubsidiary": partner, "custentity_3805_dunning_procedure": one.dunning_procedure or None,
        "custentity_3805_dunning_level": str(one.dunning_level) if one.dunning_level else None,
        "custentity_3805_dunning_paused": PAUSED if one.dunning_block else _F,
        "custentity_3805_last_dunning_letter_sent": one.last_dunned_on.isoformat() if one.last_dunned_on else None,
    }  # fmt: skip


def _credit_hold(place: Place, code: str) -> Row:
    held = code in place.kept.on_hold
    override = place.kept.hold_overrides.get(code, "ON" if held else "AUTO")
    return {
        "creditholdoverride": override,
        "oncredithold": _T if override == "ON" or (override == "AUTO" and held) else _F,
    }


def relationships(place: Place) -> Iterator[Row]:
    """Which customer is one of which subsidiary."""
    seen: set[str] = set()
    for entity, code in place.books.customers:
        yield {
            "id": place.kept.id_of("relationship", (entity, code)), "entity": place.customer(code),
            "subsidiary": place.subsidiary(entity), "isprimarysub": _F if code in seen else _T,
            "primarycurrency": place.currency(place.books.entities[entity].currency),
        }  # fmt: skip
        seen.add(code)


def contacts(place: Place) -> Iterator[Row]:
    """The people; one who no longer stands for the customer is inactive."""
    for code, people in place.books.contacts().items():
        for one in people:
            over = one.until is not None and one.until < place.books.as_of
            yield {
                "id": place.kept.id_of("contact", (code, one.number)), "company": place.customer(code),
                "entityid": f"{one.first_name} {one.last_name}", "firstname": one.first_name,
                "lastname": one.last_name, "email": one.email, "phone": one.phone, "title": one.function,
                "isinactive": _T if over else _F,
            }  # fmt: skip


def rates(place: Place) -> Iterator[Row]:
    """What a unit of a currency costs in a subsidiary's: NetSuite quotes per one unit."""
    for rate in place.books.rates.every():
        key = (rate.valid_on, rate.from_currency, rate.to_currency)
        yield {
            "id": place.kept.id_of("rate", key), "basecurrency": place.currency(rate.to_currency),
            "transactioncurrency": place.currency(rate.from_currency),
            "exchangerate": number(rate.rate * rate.to_factor / rate.from_factor),
            "effectivedate": rate.valid_on.isoformat(),
        }  # fmt: skip


def periods(place: Place) -> Iterator[Row]:
    """The months that something was posted in, and those that there are rates for."""
    posted = {document.posting_date.replace(day=1) for document in place.books.documents.values()}
    months = dict(_months(place.books)) | {first: _last_of(first) for first in posted}
    for first, last in sorted(months.items()):
        yield {
            "id": place.kept.id_of("period", first), "periodname": f"{first:%b %Y}", "startdate": first.isoformat(),
            "enddate": last.isoformat(),
            "closed": _T if all(place.books.is_closed(code, last) for code in place.books.entities) else _F,
        }  # fmt: skip


def consolidated(place: Place) -> Iterator[Row]:
    """Each subsidiary's currency in the first one's, at the rates of the month's last day."""
    root, *others = place.books.entities.values()
    for first, last in _months(place.books):
        for entity in (root, *others):
            try:
                rate = number(place.books.rates.unit(entity.currency, root.currency, on=last))
            except LookupError:
                continue
            yield {
                "id": place.kept.id_of("consolidated", (first, entity.code)),
                "postingperiod": place.kept.id_of("period", first), "accountingbook": BOOK,
                "fromsubsidiary": place.subsidiary(entity.code), "fromcurrency": place.currency(entity.currency),
                "tosubsidiary": place.subsidiary(root.code), "tocurrency": place.currency(root.currency),
                "currentrate": rate, "averagerate": rate, "historicalrate": rate,
            }  # fmt: skip


def _months(books: Books) -> Iterator[tuple[date, date]]:
    """First and last day of the months of the last year."""
    count = books.as_of.year * 12 + books.as_of.month - 1
    for month in range(count - 11, count + 1):
        first = date(month // 12, month % 12 + 1, 1)
        yield first, _last_of(first)


def _last_of(first: date) -> date:
    """The last day of the month that begins then."""
    return (first + timedelta(days=31)).replace(day=1) - timedelta(days=1)


def first_stamp(document: Document) -> datetime:
    """When a document was entered."""
    return datetime.combine(document.created_on, document.created_at, UTC)


def link_rows(place: Place, made: dict[Any, Transaction], applications: list[Applied]) -> Iterator[Row]:
    """Applications: from the debit, the previous document, to the credit, the next one [addendum C1]."""
    items = {part.key: (shown, part) for shown, part in parts_of(made)}
    for one in applications:
        (debit, part), credit = items[one.debit], made[one.credit]
        yield {
            "previousdoc": place.transaction(debit), "previousline": part.place, "previoustype": debit.kind,
            "nextdoc": place.transaction(credit), "nextline": 0, "nexttype": credit.kind, "linktype": "Payment",
            "foreignamount": number(one.amount), "lastmodifieddate": f"{one.on.isoformat()} 12:00:00",
        }  # fmt: skip


def stored_rows(place: Place, definition: Definition) -> Iterator[Row]:
    """Records that are in no ledger."""
    made, saved = definition.stamps
    for one in place.kept.stored.get(definition.table, {}).values():
        told = {field: one.values.get(field.name) for field in definition.fields}
        unticked = {field.column: _F for field, value in told.items() if field.kind == "boolean" and value is None}
        values = {field.column: in_column(value) for field, value in told.items()} | unticked
        yield {
            "id": one.id, "externalid": place.kept.external_of(definition.table, one.id), **values,
            made: place.local(one.created), saved: place.local(one.modified),
        }  # fmt: skip


def deletions(place: Place) -> Iterator[Row]:
    """What was deleted."""
    for one in place.kept.deleted:
        yield {
            "recordid": one.id, "recordtypeid": None, "type": one.type, "name": one.name, "deletedby": -5,
            "deleteddate": place.local(one.on), "context": "RST", "iscustomrecord": _T if one.custom else _F,
            "iscustomtransaction": _F, "scriptid": one.type if one.custom else None,
        }  # fmt: skip


def transaction_notes(place: Place) -> Iterator[Row]:
    """User notes of transactions; those of entities have no table that anybody has seen [addendum C6]."""
    for one in place.kept.stored.get("note", {}).values():
        if one.values.get("transaction") is not None:
            yield {
                "id": one.id, "notedate": place.local(one.created), "note": one.values["note"],
                "title": one.values["title"], "author": -5, "transaction": one.values["transaction"],
            }  # fmt: skip
