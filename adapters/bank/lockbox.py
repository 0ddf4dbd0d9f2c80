"""BAI lockbox, records of 80 characters: cheques that came to the bank's box, and the documents they pay.

Record types: 1 transmission, 2 service, 5 batch with its deposit date, 6 a cheque, 4 a document that it pays, 7 batch
total, 8 lockbox total, 9 end. Banks lay records 6 and 4 out in their own ways (KeyBank's and Wells Fargo's guides say
so): two are read. Where a record 6 repeats lockbox and day of its record 5 (the samples of opentaps), the amount
follows the accounts; otherwise it stands first (as Oracle's and SAP's imports begin). Totals tell a wrong reading.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct

from adapters.bank.building import statements
from adapters.bank.identity import BANK, told
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import implied_money, short_day
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import BankFile, RemittanceAdvice, RemittanceLine, UnreadLine
from canonical_model.errors import BadAnswer
from canonical_model.identity import source_id
from canonical_model.money import Money

_WIDTH: Final = 80
#: lockbox and day, in record 5 and in those records 6 that repeat them
_BOX_AND_DAY: Final = slice(7, 20)
_BATCH, _ITEM, _DAY = slice(1, 4), slice(4, 7), slice(14, 20)
#: of record 4: document and amount, once or several times
_DOCUMENTS: Final = slice(11, 60)
_NARROW, _WIDE = ((0, 9), (9, 19)), ((0, 12), (12, 22))
_OTHER_REFERENCE: Final = slice(60, 80)
#: of totals: how many, and their sum in cents
_BATCH_COUNT, _BATCH_TOTAL = slice(20, 23), slice(23, 33)
_CURRENCY: Final = "USD"


class _Layout(Struct, frozen=True, kw_only=True):
    """Where record 6 has what."""

    amount: slice
    bank: slice
    account: slice
    number: slice
    repeats: bool


_REPEATING: Final = _Layout(
    amount=slice(40, 50), bank=slice(20, 30), account=slice(50, 68), number=slice(68, 80), repeats=True
)
_AMOUNT_FIRST: Final = _Layout(
    amount=slice(7, 17), bank=slice(17, 26), account=slice(26, 36), number=slice(36, 46), repeats=False
)
NO_DOCUMENT: Final = frozenset({"", "NO REF"})


class _Cheque(Struct, kw_only=True):
    line: int
    number: str
    payer_account: str
    payer_bank: str
    amount: Money
    on: date | None
    documents: list[RemittanceLine]
    unread: list[UnreadLine]


def read_lockbox(source: Source, settings: BankSettings) -> BankFile:
    """The cheques as movements to come, and what each of them pays; BadAnswer where the end is missing."""
    walk = _Walk(source, settings)
    cheques = list(walk.cheques())
    if not walk.ended:
        raise BadAnswer("the file is broken off: it has no last record (type 9)")
    page = Page(
        account=walk.account, currency=walk.currency, status="announced", number=walk.lockbox, begin=walk.on,
        end=walk.on, movements=tuple(_movement(one) for one in cheques), unread=tuple(walk.unread), proves=False,
    )  # fmt: skip
    return BankFile(
        format="lockbox", statements=statements((page,)), remittances=tuple(_advice(one, walk) for one in cheques),
        findings=tuple(walk.findings),
    )  # fmt: skip


class _Walk:
    def __init__(self, source: Source, settings: BankSettings) -> None:
        self._source = source
        self.account, self.lockbox, self.payee = settings.account, "", ""
        self.currency = settings.currency or _CURRENCY
        self.on: date | None = None
        self.ended = False
        self.unread: list[UnreadLine] = []
        self.findings: list[str] = []
        self._cheque: _Cheque | None = None
        self._of_batch, self._of_box = [0, 0], [0, 0]
        self._header = ""
        self._count = 0

    def cheques(self) -> Iterator[_Cheque]:
        for number, line in _records(self._source):
            self._count += 1
            if self._count > self._source.bounds.most_lines:
                raise BadAnswer(f"more than {self._source.bounds.most_lines} records in one file")
            if line[0] in "6578 9":
                yield from self._closed()
            try:
                self._take(number, line)
            except Unreadable as error:
                self.unread.append(UnreadLine(place=f"line {number}", reason=str(error), text=line.strip()))
        yield from self._closed()

    def _take(self, number: int, line: str) -> None:
        kind = line[0]
        if kind == "5":
            self._batch(line)
        elif kind == "6":
            self._cheque = self._read(number, line)
        elif kind == "4":
            self._document(number, line)
        elif kind in "78":
            self._held("batch" if kind == "7" else "lockbox", line)
        elif kind == "9":
            self.ended = True
        elif kind not in "12":
            raise Unreadable(f"no record of type {kind!r} in a lockbox file")

    def _closed(self) -> Iterator[_Cheque]:
        cheque, self._cheque = self._cheque, None
        if cheque:
            yield cheque

    def _batch(self, line: str) -> None:
        """Record 5: the lockbox, the day of the deposit, who is paid and into which account."""
        self._of_batch, self._header = [0, 0], line[_BOX_AND_DAY]
        self.lockbox = line[7:14].strip()
        self.on = short_day(line[_DAY])
        self.payee, self.account = line[20:30].strip(), line[30:40].strip() or self.account

    def _read(self, number: int, line: str) -> _Cheque:
        layout = _REPEATING if self._header and line[_BOX_AND_DAY] == self._header else _AMOUNT_FIRST
        amount = implied_money(line[layout.amount], self.currency)
        for totals in (self._of_batch, self._of_box):
            totals[0] += 1
            totals[1] += amount.minor
        return _Cheque(
            line=number, number=line[layout.number].strip() or line[_BATCH] + line[_ITEM],
            payer_account=line[layout.account].strip(), payer_bank=line[layout.bank].strip(), amount=amount,
            on=short_day(line[_DAY]) if layout.repeats else self.on, documents=[], unread=[],
        )  # fmt: skip

    def _document(self, number: int, line: str) -> None:
        if self._cheque is None:
            raise Unreadable("a document without a cheque")
        other = line[_OTHER_REFERENCE].strip()
        try:
            for document, paid in _pairs(line[_DOCUMENTS]):
                amount = implied_money(paid, self.currency)
                self._cheque.documents.append(RemittanceLine(document=document, paid=amount, text=other))
        except Unreadable as error:
            self._cheque.unread.append(UnreadLine(place=f"line {number}", reason=str(error), text=line.strip()))

    def _held(self, what: str, line: str) -> None:
        """Hold a total against the cheques that came."""
        own = self._of_batch if what == "batch" else self._of_box
        counted, total = line[_BATCH_COUNT].strip(), line[_BATCH_TOTAL].strip()
        if total.isascii() and total.isdigit() and int(total) != own[1]:
            self.findings.append(f"the {what} total is {int(total)} cents: its cheques add up to {own[1]}")
        if counted.isascii() and counted.isdigit() and int(counted) != own[0]:
            self.findings.append(f"the {what} counts {int(counted)} cheques: {own[0]} are here")
        own[:] = [0, 0]


def _pairs(told: str) -> Iterator[tuple[str, str]]:
    """Documents with their amounts: apart by blanks where there are some, else in columns."""
    words = told.split()
    if words and len(words) % 2 == 0 and all(_is_amount(one) for one in words[1::2]):
        yield from zip(words[0::2], words[1::2], strict=True)
        return
    (start, middle), (_, end) = _NARROW if _is_amount(told[9:19].strip()) else _WIDE
    for place in range(0, len(told) - end + 1, end):
        piece = told[place : place + end]
        if piece.strip():
            yield piece[start:middle].strip(), piece[middle:end].strip()


def _is_amount(text: str) -> bool:
    return text.isascii() and text.isdigit()


def _records(source: Source) -> Iterator[tuple[int, str]]:
    """Records of 80 characters, also where they stand on one line."""
    for number, line in source.lines():
        if not line.strip():
            continue
        whole = line if len(line) <= _WIDTH + 30 else line.rstrip()
        step = _WIDTH if len(whole) >= 2 * _WIDTH else max(len(whole), 1)
        for start in range(0, len(whole), step):
            yield number, whole[start : start + step].ljust(_WIDTH)


def _movement(one: _Cheque) -> Movement:
    documents = tuple(line.document for line in one.documents if line.document not in NO_DOCUMENT)
    return Movement(
        amount=one.amount, booking_date=one.on, value_date=one.on, end_to_end_id=one.number,
        payer_account=one.payer_account, payer_bank=one.payer_bank, references=documents, code="cheque",
        text=f"cheque {one.number}",
    )  # fmt: skip


def _advice(one: _Cheque, walk: _Walk) -> RemittanceAdvice:
    paid = sum(line.paid.minor for line in one.documents if line.paid is not None)
    apart = one.documents and not one.unread and paid != one.amount.minor
    key = ("lockbox", told(one.payer_bank), told(one.payer_account), told(one.number), str(one.on), str(one.amount))
    return RemittanceAdvice(
        id=source_id(BANK, RemittanceAdvice.KIND, key), payer_account=one.payer_account, payee_name=walk.payee,
        reference=one.number, method="cheque", amount=one.amount, paid_on=one.on, lines=tuple(one.documents),
        unread=tuple(one.unread),
        findings=(f"line {one.line}: its documents add up to {paid} cents, the cheque is over {one.amount}",)
        if apart else (),
    )  # fmt: skip
