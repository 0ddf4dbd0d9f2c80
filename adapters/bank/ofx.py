"""OFX 1 (SGML, its values not closed) and 2 (XML): one tolerant reading of tags for both; nothing is expanded."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from html import unescape
from typing import Final

from adapters.bank.building import repeated, statements
from adapters.bank.cells import cell_money
from adapters.bank.identity import given
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import known_currency, long_day
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import BankFile, UnreadLine
from canonical_model.errors import BadAnswer
from canonical_model.money import Money

_PIECE: Final = 64 * 1024
_TAG: Final = re.compile(r"(/?)([A-Za-z0-9_.:]+)[^<>]*>(.*)", re.DOTALL)
_STATEMENTS: Final = frozenset({"STMTRS", "CCSTMTRS", "INVSTMTRS"})
#: aggregates of a transaction whose values are another party's
_WITHIN: Final = frozenset({"PAYEE", "BANKACCTTO", "CCACCTTO", "CURRENCY", "ORIGCURRENCY"})
#: fields of a statement, with the aggregate that they stand in
_OWN_ACCOUNT: Final = frozenset({"BANKACCTFROM", "CCACCTFROM", "INVACCTFROM"})
_BALANCE: Final = "LEDGERBAL"


def read_ofx(source: Source, settings: BankSettings) -> BankFile:
    """All statements of the file; BadAnswer where it is broken off or has none."""
    walk = _Walk(source, settings)
    made = statements(walk.pages())
    if not walk.ended:
        raise BadAnswer("the file is broken off: it has no end (</OFX>)")
    if not made:
        raise BadAnswer(f"no statement in the file{walk.said()}")
    left = (f"{walk.securities} movements of securities are not read",) if walk.securities else ()
    return BankFile(format="ofx", version=walk.version, statements=made, findings=(*left, *repeated(made)))


def tags(source: Source) -> Iterator[tuple[bool, str, str]]:
    """(does it end, its name, the value that follows) of each tag."""
    rest = ""
    with source.text() as text:
        while piece := text.read(_PIECE):
            *whole, rest = (rest + piece).split("<")
            if len(rest) > source.bounds.longest_line:
                raise BadAnswer(f"a value has more than {source.bounds.longest_line} characters")
            for one in whole:
                yield from _tag(one)
    yield from _tag(rest)


def _tag(told: str) -> Iterator[tuple[bool, str, str]]:
    if told.lstrip().upper().startswith(("!DOCTYPE", "!ENTITY")):
        raise BadAnswer("the file declares a document type, which no bank file has: it is not read")
    found = _TAG.match(told)
    if found:
        yield bool(found[1]), found[2].upper(), " ".join(unescape(found[3]).split())


class _Walk:
    def __init__(self, source: Source, settings: BankSettings) -> None:
        self._source, self._settings = source, settings
        head = source.beginning()
        found = re.search(r"VERSION\s*[:=]\s*[\"']?([0-9]{3})", head)
        self.version = found[1] if found else ""
        self.ended = False
        self.securities = 0
        self._path: list[str] = []
        self._told: dict[str, str] = {}
        self._codes: set[str] = set()
        self._statement: _Statement | None = None
        self._transaction: dict[str, str] | None = None
        self._count = 0

    def said(self) -> str:
        """What the bank answered instead of a statement."""
        bad = sorted(self._codes - {"0"})
        return f": the bank answered with status {', '.join(bad[:5])}" if bad else ""

    def pages(self) -> Iterator[Page]:
        for ends, name, value in tags(self._source):
            yield from self._end(name) if ends else self._begin(name, value)
        yield from self._closed()

    def _begin(self, name: str, value: str) -> Iterator[Page]:
        if name in _STATEMENTS:
            yield from self._closed()
            self._statement = _Statement(self._settings)
        elif name == "STMTTRN":
            self._finish()
            self._transaction = {}
        elif name == "INVTRAN":
            self.securities += 1
        elif value:
            self._value(name, value)
        elif name in _WITHIN | _OWN_ACCOUNT | {_BALANCE, "AVAILBAL", "BANKTRANLIST"}:
            self._path.append(name)

    def _value(self, name: str, value: str) -> None:
        within = self._path[-1] if self._path else ""
        if self._transaction is not None:
            key = f"{within}.{name}" if within in _WITHIN else name
            self._transaction.setdefault(key, value[: self._source.bounds.longest_text])
        elif self._statement:
            self._statement.told.setdefault(f"{within}.{name}", value)
        elif name == "CODE":
            self._codes.add(value)

    def _end(self, name: str) -> Iterator[Page]:
        if name == "STMTTRN":
            self._finish()
        elif name in _STATEMENTS:
            yield from self._closed()
        elif name == "OFX":
            self.ended = True
        if name in self._path:
            del self._path[self._path.index(name) :]
        if name == "BANKTRANLIST":
            self._finish()

    def _finish(self) -> None:
        told, self._transaction = self._transaction, None
        if told is None:
            return
        self._path = [one for one in self._path if one not in _WITHIN]
        self._count += 1
        if self._count > self._source.bounds.most_lines:
            raise BadAnswer(f"more than {self._source.bounds.most_lines} movements in one file")
        if self._statement is None:
            self._statement = _Statement(self._settings)
        self._statement.transactions.append(told)

    def _closed(self) -> Iterator[Page]:
        self._finish()
        statement, self._statement = self._statement, None
        self._path = []
        if statement:
            yield statement.page()


class _Statement:
    """One statement while its values come."""

    def __init__(self, settings: BankSettings) -> None:
        self._settings = settings
        self.told: dict[str, str] = {}
        self.transactions: list[dict[str, str]] = []

    def page(self) -> Page:
        """The statement as a page."""
        account = next((self.told[f"{one}.ACCTID"] for one in _OWN_ACCOUNT if f"{one}.ACCTID" in self.told), "")
        account = account or self._settings.account
        currency = self.told.get(".CURDEF", "").upper() or self._settings.currency
        findings: list[str] = [] if account else ["no account is named"]
        movements: list[Movement] = []
        unread: list[UnreadLine] = []
        for number, told in enumerate(self.transactions, 1):
            try:
                movements.append(_movement(told, currency))
            except Unreadable as error:
                words = " ".join(f"{key}={value}" for key, value in told.items())[:400]
                unread.append(UnreadLine(place=f"transaction {number}", reason=str(error), text=words))
        return Page(
            account=account, currency=currency or next((one.amount.currency for one in movements), ""),
            status="booked", begin=self._day("BANKTRANLIST.DTSTART"),
            end=self._day("BANKTRANLIST.DTEND"), closing=self._closing(currency, findings),
            movements=tuple(movements), unread=tuple(unread), findings=tuple(findings), proves=False,
        )  # fmt: skip

    def _closing(self, currency: str, findings: list[str]) -> Money | None:
        stated = self.told.get(f"{_BALANCE}.BALAMT", "")
        try:
            return cell_money(stated, currency) if stated else None
        except Unreadable as error:
            findings.append(f"the balance cannot be read: {error}")
            return None

    def _day(self, name: str) -> date | None:
        try:
            return long_day(self.told.get(name, "")[:8])
        except Unreadable:
            return None


def _movement(told: dict[str, str], currency: str) -> Movement:
    """A transaction; CURRENCY says that its amount is in another currency, ORIGCURRENCY that it was."""
    own = told.get("CURRENCY.CURSYM", "").upper() or currency
    amount = cell_money(told.get("TRNAMT", ""), known_currency(own))
    name, memo = told.get("NAME") or told.get("PAYEE.NAME", ""), told.get("MEMO", "")
    posted, user = told.get("DTPOSTED", ""), told.get("DTAVAIL", "")
    return Movement(
        amount=amount, booking_date=long_day(posted[:8]), value_date=long_day(user[:8]) if user else None,
        bank_reference=given(told.get("FITID", "")),
        end_to_end_id=given(told.get("CHECKNUM") or told.get("REFNUM", "")),
        payer_name=name, payer_account=told.get("BANKACCTTO.ACCTID") or told.get("CCACCTTO.ACCTID", ""),
        payer_bank=told.get("BANKACCTTO.BANKID", ""), text=memo or name, code=told.get("TRNTYPE", ""),
    )  # fmt: skip
