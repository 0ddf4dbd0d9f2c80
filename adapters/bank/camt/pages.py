"""What a statement says of itself: account, number, period, balances, and how many entries it has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Final

from msgspec import Struct

from adapters.bank.camt.details import account_of
from adapters.bank.camt.entries import Entry, signed
from adapters.bank.nodes import Node, child, first_text, text
from adapters.bank.settings import BankSettings
from adapters.bank.values import iso_day, iso_instant
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import BankStatus, UnreadLine
from canonical_model.money import Money

#: balance types, the better one first: booked, then what the day before closed with, then interim
_OPENING: Final = ("OPBD", "PRCD", "ITBD")
_CLOSING: Final = ("CLBD", "ITBD")


class _Balance(Struct, frozen=True, kw_only=True):
    type: str
    amount: Money
    on: date | None


class StatementHead:
    """A statement while its elements come."""

    def __init__(self, settings: BankSettings, *, status: BankStatus) -> None:
        self._settings, self._status = settings, status
        self._told: dict[str, str] = {}
        self._account, self._currency = "", ""
        self._balances: list[_Balance] = []
        self._movements: list[Movement] = []
        self._unread: list[UnreadLine] = []
        self._findings: list[str] = []
        self._entries = 0

    def next_entry(self) -> int:
        """The number of the entry that comes."""
        self._entries += 1
        return self._entries

    def add(self, made: Entry) -> None:
        """Take an entry."""
        if made.movement is not None:
            self._movements.append(made.movement)
        self._unread += made.unread
        self._findings += made.findings

    def take(self, name: str, element: Node) -> None:
        """Take an element that says something of the statement."""
        if name == "Acct":
            self._account = account_of(element)
            self._currency = text(element, "Ccy")
        elif name == "Bal":
            self._balance(element)
        elif name == "FrToDt":
            self._told["begin"] = first_text(element, ("FrDtTm",), ("FrDt",))
            self._told["end"] = first_text(element, ("ToDtTm",), ("ToDt",))
        elif name == "TxsSummry":
            self._told["entries"] = text(element, "TtlNtries", "NbOfNtries")
        elif name.endswith("Pgntn"):
            self._told["page"] = text(element, "PgNb")
            self._told["last"] = text(element, "LastPgInd")
        else:
            self._told.setdefault(name, text(element))

    def page(self) -> Page:
        """The statement, when all of it has come."""
        currency = self._currency_of()
        opening, closing = self._pick(_OPENING, currency), self._pick(_CLOSING, currency)
        if opening is not None and opening is closing:
            opening = None  # one interim balance is what it came to
        series = self._told.get("ElctrncSeqNb") or self._told.get("LglSeqNb") or self._told.get("Id", "")
        return Page(
            account=self._account or self._settings.account, currency=currency, status=self._status,
            number=series, series=series, part=self._told.get("page", ""),
            begin=self._day("begin") or (opening.on if opening else None),
            end=self._day("end") or (closing.on if closing else None),
            made_at=iso_instant(self._told.get("CreDtTm", "")),
            opening=opening.amount if opening else None, closing=closing.amount if closing else None,
            movements=tuple(self._movements), unread=tuple(self._unread),
            findings=(*self._findings, *self._noticed()), proves=self._proves(),
        )  # fmt: skip

    def _proves(self) -> bool:
        """A notification has no balances, and a report need not; a statement has."""
        return self._status == "booked" or len(self._balances) > 1

    def _balance(self, element: Node) -> None:
        kind = first_text(element, ("Tp", "CdOrPrtry", "Cd"), ("Tp", "Cd"), ("Tp", "CdOrPrtry", "Prtry"))
        amount = child(element, "Amt")
        told = first_text(element, ("Dt", "Dt"), ("Dt", "DtTm"), ("Dt",))
        try:
            told_amount = ("", "") if amount is None else (amount.text, amount.get("Ccy"))
            read = signed(told_amount, text(element, "CdtDbtInd") or "CRDT")
            self._balances.append(_Balance(type=kind, amount=read, on=iso_day(told) if told else None))
        except Unreadable as error:
            self._findings.append(f"the balance {kind} cannot be read: {error}")

    def _currency_of(self) -> str:
        balances = (one.amount.currency for kind in ("OPBD", "CLBD") for one in self._balances if one.type == kind)
        movements = (one.amount.currency for one in self._movements)
        return self._currency or next(balances, "") or next(movements, "") or self._settings.currency

    def _pick(self, kinds: tuple[str, ...], currency: str) -> _Balance | None:
        for kind in kinds:
            of_kind = [one for one in self._balances if one.type == kind]
            own = [one for one in of_kind if one.amount.currency == currency] or of_kind
            if own:
                return own[0] if kinds is _OPENING else own[-1]
        return None

    def _day(self, name: str) -> date | None:
        try:
            return iso_day(self._told[name]) if self._told.get(name) else None
        except Unreadable:
            return None

    def _noticed(self) -> Iterator[str]:
        if not self._account and not self._settings.account:
            yield "no account is named"
        said = self._told.get("entries", "")
        if said.isascii() and said.isdigit() and int(said[:18]) != self._entries:
            yield f"the statement says that it has {said} entries: {self._entries} are here"
        if self._told.get("last") in {"false", "0"}:
            yield f"page {self._told.get('page', '')} is not the last one of the statement"
