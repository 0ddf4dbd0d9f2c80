"""Company codes, documents, lines of customers' accounts and totals of the general ledger.

Names: T001, BKPF, BSID, BSAD, GLT0, T052, TCURX as the field guide lists them; single fields beyond it are as every
ECC 6.0 has them, and no live one was looked at.
"""

from collections import defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from decimal import Decimal

import msgspec

from simulators.books import Books, Document, Entity, Line
from simulators.books.money import PLACES
from simulators.books.records import DocumentKey, DocumentKind, ItemKind
from simulators.ecc.tables import Column, Table, day, figure, number, numeric, stored, text

DOCUMENT_TYPES: dict[DocumentKind, str] = {
    "invoice": "DR", "credit_memo": "DG", "payment": "DZ", "clearing": "AB", "reversal": "AB",
}  # fmt: skip
POSTING_KEYS: dict[ItemKind, tuple[str, str]] = {
    "whole": ("01", "12"), "instalment": ("01", "12"), "credit": ("02", "11"), "payment": ("05", "15"),
    "partial": ("05", "15"), "residual": ("06", "16"), "down_payment": ("09", "19"), "reversal": ("05", "12"),
}  # fmt: skip
FOLLOW_ON = {"": "", "partial": "Z", "residual": "V", "credit": "G"}
PERIODS = tuple(range(1, 17))


class Item(msgspec.Struct, frozen=True):
    """One line of a customer's account."""

    document: Document
    line: Line
    entity: Entity
    cleared_in: Document | None

    @property
    def debit(self) -> bool:
        return (self.line.amount or self.line.functional) >= 0

    @property
    def days(self) -> int:
        """The net days that count: credits are due on their baseline date."""
        return self.line.net_days if self.debit or self.line.link == "residual" else 0

    @property
    def baseline(self) -> date | None:
        """The day from which the net days lead to the day the books say."""
        return self.line.due_on - timedelta(days=self.days) if self.line.due_on else None


def company_id(entity: str) -> str:
    """The company an entity is to its trading partners; six characters."""
    return entity.rjust(6, "0") if entity else ""


def items_of(books: Books, *, opened: bool) -> Iterable[Item]:
    """Lines that are open, or those that are cleared."""
    for document, line in books.items():
        if line.is_open == opened:
            clearing = books.documents.get(DocumentKey(*line.cleared_by)) if line.cleared_by else None
            yield Item(document, line, books.entities[document.key.entity], clearing)


def _document_type(item: Item) -> str:
    return "RV" if item.document.billing else DOCUMENT_TYPES[item.document.kind]


LINE: tuple[Column, ...] = (
    text("BUKRS", 4, lambda i: i.entity.code),
    number("KUNNR", lambda i: i.line.customer),
    text("UMSKS", 1, lambda i: i.line.special_gl),
    text("UMSKZ", 1, lambda i: i.line.special_gl),
    day("AUGDT", lambda i: i.line.cleared_on),
    number("AUGBL", lambda i: i.line.cleared_by.number if i.line.cleared_by else ""),
    text("ZUONR", 18, lambda i: i.line.assignment[:18]),
    numeric("GJAHR", 4, lambda i: i.document.key.year),
    number("BELNR", lambda i: i.document.key.number),
    numeric("BUZEI", 3, lambda i: i.line.position),
    day("BUDAT", lambda i: i.document.posting_date),
    day("BLDAT", lambda i: i.document.document_date),
    day("CPUDT", lambda i: i.document.created_on),
    text("WAERS", 5, lambda i: i.document.currency),
    text("XBLNR", 16, lambda i: i.document.reference[:16]),
    text("BLART", 2, _document_type),
    text("BSCHL", 2, lambda i: POSTING_KEYS[i.line.kind][0 if i.debit else 1]),
    text("SHKZG", 1, lambda i: "S" if i.debit else "H"),
    stored("DMBTR", lambda i: abs(i.line.functional), lambda i: i.entity.currency),
    stored("WRBTR", lambda i: abs(i.line.amount), lambda i: i.document.currency),
    text("SGTXT", 50, lambda i: i.line.text[:50]),
    number("FILKD", lambda i: i.line.branch),
    number("HKONT", lambda i: i.line.account),
    day("ZFBDT", lambda i: i.baseline),
    text("ZTERM", 4, lambda i: i.line.terms),
    figure("ZBD1T", 3, lambda i: i.line.discount_days),
    figure("ZBD2T", 3),
    figure("ZBD3T", 3, lambda i: i.line.net_days),
    figure("ZBD1P", 7, lambda i: i.line.discount_percent),
    figure("ZBD2P", 7),
    text("ZLSCH", 1, lambda i: i.line.payment_method),
    text("ZLSPR", 1, lambda i: i.line.payment_block),
    number("REBZG", lambda i: i.line.follows.number if i.line.follows else ""),
    numeric("REBZJ", 4, lambda i: i.line.follows.year if i.line.follows else 0),
    numeric("REBZZ", 3, lambda i: i.line.follows.position if i.line.follows else 0),
    text("REBZT", 1, lambda i: FOLLOW_ON[i.line.link]),
    text("MANSP", 1, lambda i: i.line.dunning_block),
    numeric("MANST", 1, lambda i: i.line.dunning_level),
    day("MADAT", lambda i: i.line.last_dunned_on),
    number("VBELN", lambda i: i.document.billing),
    text("VBUND", 6, lambda i: company_id(i.document.trading_partner)),
    text("RSTGR", 3, lambda i: i.line.difference_reason),
    text("XREF3", 20, lambda i: i.line.partner_key[:20]),
    text("KIDNO", 30, lambda i: i.line.payment_reference),
    numeric("AUGGJ", 4, lambda i: i.line.cleared_by.year if i.line.cleared_by else 0),
)


def _taken_back(document: Document) -> str:
    """1 on a document that was reversed, 2 on the one that reverses."""
    return "2" if document.reverses else "1" if document.reversed_by else ""


def _counterpart(document: Document) -> DocumentKey | None:
    return document.reversed_by or document.reverses


def _number(key: DocumentKey | None) -> str:
    return key.number if key else ""


def _year(key: DocumentKey | None) -> int:
    return key.year if key else 0


HEADER: tuple[Column, ...] = (
    text("BUKRS", 4, lambda d: d.key.entity),
    number("BELNR", lambda d: d.key.number),
    numeric("GJAHR", 4, lambda d: d.key.year),
    text("BLART", 2, lambda d: "RV" if d.billing else DOCUMENT_TYPES[d.kind]),
    day("BLDAT", lambda d: d.document_date),
    day("BUDAT", lambda d: d.posting_date),
    day("CPUDT", lambda d: d.created_on),
    day("AEDAT", lambda d: d.changed_on),
    text("XBLNR", 16, lambda d: d.reference[:16]),
    text("BKTXT", 25, lambda d: d.header_text[:25]),
    text("WAERS", 5, lambda d: d.currency),
    text("AWTYP", 5, lambda d: "VBRK" if d.billing else "BKPFF"),
    text("AWKEY", 20, lambda d: d.billing or f"{d.key.number}{d.key.entity}{d.key.year}"),
    number("STBLG", lambda d: _number(_counterpart(d))),
    numeric("STJAH", 4, lambda d: _year(_counterpart(d))),
    text("XREVERSAL", 1, _taken_back),
)


class Total(msgspec.Struct, frozen=True):
    """One row of the totals: an account's debits or credits in one year."""

    entity: str
    currency: str
    account: str
    year: int
    side: str
    carried: Decimal
    periods: dict[int, Decimal]


def totals(books: Books) -> Iterable[Total]:
    """Movements per account, year, period and side; each year begins with what the years before left."""
    moved: defaultdict[tuple[str, str, int, str], defaultdict[int, Decimal]] = defaultdict(
        lambda: defaultdict(lambda: Decimal(0))
    )
    for document in books.documents.values():
        for line in document.lines:
            side = "S" if line.functional >= 0 else "H"
            moved[document.key.entity, line.account, document.key.year, side][document.period] += line.functional
    for (entity, account, year, side), periods in moved.items():
        before = sum(
            (
                amount
                for key, other in moved.items()
                if key[:2] == (entity, account) and key[2] < year
                for amount in other.values()
            ),
            Decimal(0),
        )
        carried = before if (side == "S") == (before >= 0) else Decimal(0)
        yield Total(entity, books.entities[entity].currency, account, year, side, carried, dict(periods))


def _period(period: int) -> Column:
    return stored(f"HSL{period:02d}", lambda t: t.periods.get(period, Decimal(0)), lambda t: t.currency)


TOTAL: tuple[Column, ...] = (
    text("RLDNR", 2, lambda _: "00"),
    text("RRCTY", 1, lambda _: "0"),
    text("RVERS", 3, lambda _: "001"),
    text("BUKRS", 4, lambda t: t.entity),
    numeric("RYEAR", 4, lambda t: t.year),
    number("RACCT", lambda t: t.account),
    text("RBUSA", 4),
    text("RTCUR", 5, lambda t: t.currency),
    text("DRCRK", 1, lambda t: t.side),
    numeric("RPMAX", 3, lambda _: 16),
    stored("HSLVT", lambda t: t.carried, lambda t: t.currency),
    *(_period(period) for period in PERIODS),
)


def _terms(books: Books) -> Iterable[tuple[str, int]]:
    return sorted({(customer.terms, customer.net_days) for customer in books.customers.values() if customer.terms})


TABLES: tuple[Table, ...] = (
    Table(
        "T001",
        (
            text("BUKRS", 4, lambda e: e.code), text("BUTXT", 25, lambda e: e.name[:25]),
            text("LAND1", 3, lambda e: e.country), text("WAERS", 5, lambda e: e.currency),
            text("RCOMP", 6, lambda e: company_id(e.code)),
        ),
        lambda books: books.entities.values(),
    ),
    Table("BSID", LINE, lambda books: items_of(books, opened=True)),
    Table("BSAD", LINE, lambda books: items_of(books, opened=False)),
    Table("BKPF", HEADER, lambda books: books.documents.values()),
    Table("GLT0", TOTAL, totals),
    Table(
        "T052",
        (
            text("ZTERM", 4, lambda t: t[0]), numeric("ZTAGG", 2), numeric("ZTAG1", 3, lambda t: t[1]),
            figure("ZPRZ1", 7), numeric("ZTAG2", 3), figure("ZPRZ2", 7), numeric("ZTAG3", 3),
        ),
        _terms,
    ),
    Table(
        "TCURX",
        (text("CURRKEY", 5, lambda c: c[0]), Column("CURRDEC", "INT1", 3, lambda c: f"{c[1]:>3}")),
        lambda _: PLACES.items(),
    ),
)  # fmt: skip
