"""Messages → pages: an MT940 is booked, an MT942 announced."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct, structs

from adapters.bank.building import repeated, statements
from adapters.bank.settings import BankSettings
from adapters.bank.source import Source
from adapters.bank.swift.details86 import Details, details86, non_swift
from adapters.bank.swift.fields import Field, Message, messages
from adapters.bank.swift.line61 import Line61, line61
from adapters.bank.values import comma_money, short_day
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import BankFile, UnreadLine
from canonical_model.currency import EXPONENTS
from canonical_model.errors import BadAnswer
from canonical_model.money import Money

_BALANCE: Final = re.compile(r"([CD])([0-9]{6})([A-Z]{3})?\s*([0-9][0-9,]*)")
_FLOOR: Final = re.compile(r"([A-Z]{3})[CD]?[0-9]")
_SUM: Final = re.compile(r"([0-9]*)([A-Z]{3})([0-9]+(?:,[0-9]*)?)")
_INTERIM: Final = frozenset({"34F", "13", "13D", "90C", "90D"})
_WITH_CURRENCY: Final = re.compile(r"(.*[0-9])[ /]?([A-Z]{3})")
_RETURNED_ITEM: Final = "RTI"


class _Balance(Struct, frozen=True, kw_only=True):
    amount: Money
    on: date


def read_swift(source: Source, settings: BankSettings) -> BankFile:
    """All messages of the file; BadAnswer if it has no field of one."""
    interim: set[bool] = set()
    made = statements(_pages(source, settings, interim))
    if not made:
        raise BadAnswer("no message with a field")
    return BankFile(format="mt942" if interim == {True} else "mt940", statements=made, findings=repeated(made))


def _pages(source: Source, settings: BankSettings, interim: set[bool]) -> Iterator[Page]:
    lines = 0
    for message in messages(source.lines()):
        tags = {one.tag for one in message.fields}
        if message.open_ended and tags & {"60F", "60M"} and not tags & {"62F", "62M"}:
            raise BadAnswer("the file is broken off: its last message has neither closing balance nor end")
        lines += len(message.fields)
        if lines > 2 * source.bounds.most_lines:
            raise BadAnswer(f"more than {source.bounds.most_lines} movements in one file")
        is_interim = message.type == "942" or (message.type != "940" and bool(tags & _INTERIM))
        interim.add(is_interim)
        yield _Reading(message, settings, interim=is_interim).page()


class _Reading:
    """One message while it is read."""

    def __init__(self, message: Message, settings: BankSettings, *, interim: bool) -> None:
        self._fields, self._settings, self._interim = message.fields, settings, interim
        self._findings: list[str] = []
        self._unread: list[UnreadLine] = []
        self._account, of_account = self._named()
        self._currency = self._currency_told() or of_account or settings.currency
        self._opening = self._balance("60F", "60M", "60")
        self._closing = self._balance("62F", "62M", "62")

    def page(self) -> Page:
        movements = tuple(self._movements())
        number = self._first("28C", "28", "28D")
        opening, closing = self._opening, self._closing
        return Page(
            account=self._account, currency=self._currency, status="announced" if self._interim else "booked",
            number=number, part=number, series=number.partition("/")[0] if "/" in number and number.strip("0/") else "",
            begin=opening.on if opening else None, end=closing.on if closing else None,
            opening=opening.amount if opening else None, closing=closing.amount if closing else None,
            movements=movements, unread=tuple(self._unread),
            findings=(*self._findings, *self._sums(movements)), proves=not self._interim,
        )  # fmt: skip

    def _first(self, *tags: str) -> str:
        return next((one.first for tag in tags for one in self._fields if one.tag == tag), "")

    def _named(self) -> tuple[str, str]:
        """The account, and the currency that some banks write behind its digits."""
        told = " ".join(self._first("25", "25P").split()) or self._settings.account
        if not told:
            self._findings.append("no account is named")
        found = _WITH_CURRENCY.fullmatch(told)
        return (found[1], found[2]) if found and found[2] in EXPONENTS else (told, "")

    def _currency_told(self) -> str:
        for one in self._fields:
            found = _BALANCE.match(one.first) if one.tag[:2] in {"60", "62"} else None
            if found and found[3]:
                return found[3]
        for one in self._fields:
            shape = {"34F": _FLOOR, "90C": _SUM, "90D": _SUM}.get(one.tag)
            found = shape.match(one.first) if shape else None
            if found:
                return found[1] if one.tag == "34F" else found[2]
        return ""

    def _balance(self, *tags: str) -> _Balance | None:
        for one in self._fields:
            if one.tag in tags and one.first:
                try:
                    return self._read_balance(one)
                except Unreadable as error:
                    self._findings.append(f"the balance {one.tag} cannot be read: {error}")
        return None

    def _read_balance(self, one: Field) -> _Balance:
        found = _BALANCE.match(one.first)
        if not found:
            raise Unreadable(f"neither sign, date, currency and amount: {one.first[:40]!r}")
        amount = comma_money(found[4], found[3] or self._currency)
        return _Balance(amount=amount if found[1] == "C" else -amount, on=short_day(found[2]))

    def _movements(self) -> Iterator[Movement]:
        """Each field 61 with what follows it; what follows the closing balance is about the statement."""
        pending: Field | None = None
        details: list[Field] = []
        for one in self._fields:
            if one.tag == "61":
                yield from self._movement(pending, details)
                pending, details = one, []
            elif one.tag in {"86", "NS"} and pending is not None:
                details.append(one)
            elif pending is not None:
                yield from self._movement(pending, details)
                pending = None
        yield from self._movement(pending, details)

    def _movement(self, field: Field | None, details: list[Field]) -> Iterator[Movement]:
        if field is None:
            return
        try:
            yield _movement(line61(field.lines, self._currency), details)
        except Unreadable as error:
            words = " ".join(line.strip() for one in (field, *details) for line in one.lines)[:400]
            self._unread.append(UnreadLine(place=f"line {field.line}", reason=str(error), text=words))

    def _sums(self, movements: tuple[Movement, ...]) -> Iterator[str]:
        """The counts and sums that an MT942 ends with, against its lines."""
        for tag, money_in in (("90C", True), ("90D", False)):
            found = _SUM.match(self._first(tag))
            if not found or not found[1] or not self._interim or self._unread:
                continue
            own = [one.amount for one in movements if (one.amount.amount > 0) == money_in]
            if len(own) != int(found[1][:9]):
                yield f"field {tag} says {found[1]} movements: {len(own)} are here"


def _movement(line: Line61, fields: list[Field]) -> Movement:
    every = [one.lines for one in fields if one.tag == "86"]
    details = details86([each for lines in every for each in lines]) if every else Details()
    for one in fields:
        if one.tag == "NS":
            details = _beside(non_swift(one.lines), details)
    returned = details.returned or line.code.endswith(_RETURNED_ITEM)
    return Movement(
        amount=line.amount, booking_date=line.booking_date, value_date=line.value_date,
        bank_reference=line.bank_reference, end_to_end_id=details.end_to_end_id or line.reference,
        payer_name=details.payer_name, payer_account=details.payer_account or line.account,
        payer_bank=details.payer_bank,
        text=_text(details.text, line.added), references=details.references, code=details.code or line.code,
        instructed=line.instructed, charges=line.charges, reversal=line.reversal or returned,
        return_reason=details.return_reason or ("returned" if returned else ""), counts=not line.expected,
    )  # fmt: skip


def _text(told: str, added: str) -> str:
    """What the details say, and what the line itself adds where they do not say it."""
    return told if not added or added in told else f"{told} {added}".strip()


def _beside(first: Details, other: Details) -> Details:
    said = {name: getattr(first, name) or getattr(other, name) for name in Details.__struct_fields__}
    return structs.replace(first, **said)
