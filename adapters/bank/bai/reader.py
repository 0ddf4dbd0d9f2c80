"""Records → pages: of the day before booked, of the day itself announced."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from adapters.bank.bai.details import INFORMATION, movement, summaries
from adapters.bank.bai.records import Record, Strange, records
from adapters.bank.building import repeated, statements
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.values import short_day
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import BankFile, BankStatus, UnreadLine
from canonical_model.errors import BadAnswer
from canonical_model.money import Money

#: a group that names no currency is in this one (BAI2, record 02)
_DEFAULT_CURRENCY: Final = "USD"
#: as-of date modifiers: interim or final, of the day before or of the same day
_PRIOR_DAY: Final = frozenset({"1", "2"})
_SAME_DAY: Final = frozenset({"3", "4"})
_OPENING, _CLOSING = "010", "015"
#: group status: the group is taken back
_DELETION: Final = "2"


def read_bai2(source: Source, settings: BankSettings) -> BankFile:
    """All accounts of all groups; BadAnswer where the file is broken off."""
    walk = _Walk(source, settings)
    made = statements(walk.pages())
    if walk.begun and not walk.ended:
        raise BadAnswer("the file is broken off: it has no file trailer (record 99)")
    if not made:
        raise BadAnswer("no account (record 03) in the file")
    return BankFile(format="bai2", statements=made, findings=(*walk.findings, *repeated(made)))


class _Walk:
    def __init__(self, source: Source, settings: BankSettings) -> None:
        self._source, self._settings = source, settings
        self.findings: list[str] = []
        self.begun, self.ended = False, False
        self._created: date | None = None
        self._group: list[str] = []
        self._account: _Account | None = None
        self._records, self._lines = 0, 0

    def pages(self) -> Iterator[Page]:
        for one in records(self._source.lines()):
            if isinstance(one, Strange):
                self._strange(one)
                continue
            self._records += one.lines
            yield from self._take(one)
        yield from self._closed()

    def _strange(self, one: Strange) -> None:
        if self._account:
            self._account.unread.append(
                UnreadLine(place=f"line {one.line}", reason="no record of BAI2", text=one.text[:400])
            )
        else:
            self.findings.append(f"line {one.line} is no record of BAI2: {one.text[:80]!r}")

    def _take(self, record: Record) -> Iterator[Page]:
        if record.code == "01":
            self.begun, self._created, self._records = True, _day(record.fields, 2), record.lines
        elif record.code == "02":
            yield from self._closed()
            self._group = record.fields
            if _at(self._group, 2) == _DELETION:
                self.findings.append("a group takes back what was sent before: its lines are shown as they came")
        elif record.code == "03":
            yield from self._closed()
            self._account = _Account(record, self._group, self._settings, self._created)
        elif record.code == "16":
            self._movement(record)
        elif record.code == "49":
            if self._account:
                self._account.trailer(record)
            yield from self._closed()
        elif record.code == "99":
            yield from self._closed()
            self._trailer(record)

    def _movement(self, record: Record) -> None:
        self._lines += 1
        if self._lines > self._source.bounds.most_lines:
            raise BadAnswer(f"more than {self._source.bounds.most_lines} movements in one file")
        if self._account is None:
            raise BadAnswer(f"line {record.line}: a movement (record 16) outside of an account (record 03)")
        self._account.take(record)

    def _closed(self) -> Iterator[Page]:
        account, self._account = self._account, None
        if account:
            yield account.page()

    def _trailer(self, record: Record) -> None:
        self.ended = True
        said = _at(record.fields, 2)
        if said.isascii() and said.isdigit() and int(said[:18]) != self._records:
            self.findings.append(f"the file trailer counts {said} records: {self._records} are here")


class _Account:
    """One account of a group while its records come."""

    def __init__(self, record: Record, group: list[str], settings: BankSettings, created: date | None) -> None:
        self._number = _at(record.fields, 0) or settings.account
        told = _at(record.fields, 1) or _at(group, 5)
        self._currency = (told or settings.currency or _DEFAULT_CURRENCY).upper()
        self._on = _day(group, 3)
        told_sums = list(summaries(record.fields[2:], self._currency))
        self._sums = dict(reversed(told_sums))
        self._total = sum(amount.minor for _, amount in told_sums)
        self._status = _status(_at(group, 6), self._on, created, closes=_CLOSING in self._sums)
        self._movements: list[Movement] = []
        self.unread: list[UnreadLine] = []
        self._findings: list[str] = [] if self._number else ["no account is named"]

    def take(self, record: Record) -> None:
        """Take a movement."""
        try:
            self._total += _size(record)
            made = movement(record, self._currency, self._on)
        except Unreadable as error:
            text = ",".join(record.parts)[:400]
            self.unread.append(UnreadLine(place=f"line {record.line}", reason=str(error), text=text))
            return
        if made:
            self._movements.append(made)

    def trailer(self, record: Record) -> None:
        """Hold the account's control total against what came."""
        said = _at(record.fields, 0)
        plain = said.removeprefix("-").removeprefix("+")
        if plain.isascii() and plain.isdigit() and int(said[:20]) != self._total and not self.unread:
            self._findings.append(f"the account trailer's control total is {said}: the amounts add up to {self._total}")

    def page(self) -> Page:
        opening, closing = self._sums.get(_OPENING), self._sums.get(_CLOSING)
        return Page(
            account=self._number, currency=self._currency, status=self._status, begin=self._on, end=self._on,
            opening=opening, closing=closing, movements=tuple(self._movements), unread=tuple(self.unread),
            findings=(*self._findings, *self._other_findings(opening, closing)),
            proves=opening is not None and closing is not None and bool(self._movements),
        )  # fmt: skip

    def _other_findings(self, opening: Money | None, closing: Money | None) -> Iterator[str]:
        if self._movements or self.unread or opening is None or closing is None:
            return
        if opening != closing:
            yield "opening and closing balance differ, and no movements are told"


def _status(modifier: str, on: date | None, created: date | None, *, closes: bool) -> BankStatus:
    """Of the day before: booked. Where the group does not say it: booked if the day has closed."""
    if modifier in _PRIOR_DAY:
        return "booked"
    if modifier in _SAME_DAY:
        return "announced"
    return "booked" if closes or (on and created and on < created) else "announced"


def _size(record: Record) -> int:
    """The amount as the control total counts it: without a side, nothing for a record that only tells something."""
    fields = record.fields
    amount = _at(fields, 1)
    if _at(fields, 0) in INFORMATION and not amount:
        return 0
    plain = amount.removeprefix("-").removeprefix("+")
    return int(amount[:20]) if plain.isascii() and plain.isdigit() else 0


def _day(fields: list[str], place: int) -> date | None:
    try:
        return short_day(_at(fields, place))
    except Unreadable:
        return None


def _at(fields: list[str], place: int) -> str:
    return fields[place] if place < len(fields) else ""
