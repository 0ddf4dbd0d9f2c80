"""NACHA's ACH files, records of 94 characters: what came back (returns), and CTX with what it pays.

Places after Nacha's operating rules, appendix three: 5 batch header, 6 entry, 7 addenda, 8 and 9 controls. A bank sends
a company what it received, where the company of the batch is the other side, and what came back of what it sent, where
the company of the batch is itself.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct

from adapters.bank.building import statements
from adapters.bank.identity import given
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import implied_money, short_day
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import BankFile, UnreadLine
from canonical_model.errors import BadAnswer

_WIDTH: Final = 94
_CURRENCY: Final = "USD"
#: transaction codes end in these: credits; debits (Nacha, transaction codes of demand, savings, ledger, loan accounts)
_CREDITS, _DEBITS = frozenset("01234"), frozenset("56789")
_RETURN, _CHANGE, _PAYMENT = "99", "98", "05"
#: an 820 within the addenda of a CTX: the documents that it pays
_DOCUMENTS: Final = re.compile(r"RMR\*[A-Z0-9]{2}\*([^*\\~]+)")
#: what the commonest return codes mean
RETURN_CODES: Final = {
    "R01": "insufficient funds", "R02": "account closed", "R03": "no account", "R04": "invalid account number",
    "R05": "unauthorized debit", "R06": "returned at the request of its bank", "R07": "authorization revoked",
    "R08": "payment stopped", "R09": "uncollected funds", "R10": "not authorized", "R16": "account frozen",
    "R20": "no transaction account", "R23": "credit refused", "R24": "duplicate entry", "R29": "not authorized",
}  # fmt: skip


class _Entry(Struct, kw_only=True):
    line: int
    text: str
    company: str
    company_name: str
    kind: str
    on: date | None
    addenda: list[str]


def read_ach(source: Source, settings: BankSettings) -> BankFile:
    """The entries by the company that they are for; BadAnswer where a file that has begun does not end."""
    walk = _Walk(source)
    entries = list(walk.entries())
    if walk.begun and not walk.ended:
        raise BadAnswer("the file is broken off: it has no file control (record 9)")
    if not entries and not walk.unread:
        raise BadAnswer("no entry (record 6) in the file")
    currency = settings.currency or _CURRENCY
    accounts: dict[str, list[_Entry]] = {}
    for one in entries:
        accounts.setdefault(_own_account(one), []).append(one)
    pages = [_page(own, each, currency, settings.account) for own, each in accounts.items()]
    findings = [] if walk.begun else ["no file header (record 1): a part of a file"]
    return BankFile(format="ach", statements=statements(pages), findings=(*findings, *walk.unread))


class _Walk:
    def __init__(self, source: Source) -> None:
        self._source = source
        self.begun, self.ended = False, False
        self.unread: list[str] = []
        self._company, self._name, self._kind = "", "", ""
        self._on: date | None = None

    def entries(self) -> Iterator[_Entry]:
        current: _Entry | None = None
        count = 0
        for number, line in self._records():
            count += 1
            if count > self._source.bounds.most_lines:
                raise BadAnswer(f"more than {self._source.bounds.most_lines} records in one file")
            if line[0] == "7" and current:
                current.addenda.append(line)
                continue
            if current:
                yield current
            current = self._take(number, line)
        if current:
            yield current

    def _take(self, number: int, line: str) -> _Entry | None:
        kind = line[0]
        if kind == "6":
            return _Entry(
                line=number, text=line, company=self._company, company_name=self._name, kind=self._kind, on=self._on,
                addenda=[],
            )  # fmt: skip
        if kind == "5":
            self._company, self._name = line[40:50].strip(), line[4:20].strip()
            self._kind, self._on = line[50:53].strip(), _day(line[69:75])
        elif kind == "1":
            self.begun = True
        elif kind == "9":
            self.ended = True
        elif kind != "8":
            self.unread.append(f"line {number} is no record of an ACH file: {line.strip()[:80]!r}")
        return None

    def _records(self) -> Iterator[tuple[int, str]]:
        for number, line in self._source.lines():
            step = _WIDTH if len(line) >= 2 * _WIDTH else max(len(line), 1)
            for start in range(0, len(line), step):
                piece = line[start : start + step]
                if piece.strip() and piece.strip("9"):
                    yield number, piece.ljust(_WIDTH)


def _page(own: str, entries: list[_Entry], currency: str, account: str) -> Page:
    movements: list[Movement] = []
    unread: list[UnreadLine] = []
    for one in entries:
        try:
            movements.append(_movement(one, currency))
        except Unreadable as error:
            unread.append(UnreadLine(place=f"line {one.line}", reason=str(error), text=one.text.strip()))
    days = [one.on for one in entries if one.on]
    return Page(
        account=account or own, currency=currency, status="announced", begin=min(days, default=None),
        end=max(days, default=None), movements=tuple(movements), unread=tuple(unread), proves=False,
        findings=() if account or own else ("no account is named",),
    )  # fmt: skip


def _own_account(one: _Entry) -> str:
    """The company's id of what came back; the account of what was received."""
    return one.company if _came_back(one) else one.text[12:29].strip()


def _came_back(one: _Entry) -> bool:
    return any(addenda[1:3] in {_RETURN, _CHANGE} for addenda in one.addenda)


def _movement(one: _Entry, currency: str) -> Movement:
    line, kinds = one.text, {addenda[1:3]: addenda for addenda in one.addenda}
    code = line[1:3]
    if code[1:] not in _CREDITS | _DEBITS or not (code.isascii() and code.isdigit()):
        raise Unreadable(f"not a transaction code: {code!r}")
    amount = implied_money(line[29:39], currency)
    returned, changed = kinds.get(_RETURN), kinds.get(_CHANGE)
    # a credit that was received brings money, and so does one that we sent and that came back
    money_in = code[1] in _CREDITS
    words = " ".join(filter(None, (addenda[3:83].strip() for addenda in one.addenda if addenda[1:3] == _PAYMENT)))
    theirs = line[58:74] if one.kind == "CTX" else line[54:76]
    back = returned or changed
    return Movement(
        amount=amount if money_in else -amount, booking_date=one.on, value_date=one.on,
        bank_reference=given(back[79:94] if back else line[79:94]), end_to_end_id=given(line[39:54]),
        payer_name=(theirs if back else one.company_name).strip(), payer_account=line[12:29].strip() if back else "",
        payer_bank=line[3:12].strip() if back else "", text=words,
        references=tuple(dict.fromkeys(_DOCUMENTS.findall(words))), code=f"{one.kind} {code}".strip(),
        reversal=returned is not None,
        return_reason=_reason(returned) if returned else f"change {changed[3:6]}" if changed else "",
    )  # fmt: skip


def _reason(addenda: str) -> str:
    code = addenda[3:6].strip()
    words = RETURN_CODES.get(code, "")
    said = addenda[35:79].strip()
    return " ".join(filter(None, (code, words, said)))


def _day(text: str) -> date | None:
    try:
        return short_day(text)
    except Unreadable:
        return None
