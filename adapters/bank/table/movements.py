"""Rows → movements, gathered by account and currency; a running balance gives opening and closing, and their proof."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from msgspec import Struct

from adapters.bank.cells import cell_day, cell_money, currency_in
from adapters.bank.identity import given
from adapters.bank.table.dialect import CREDITS, DEBITS, Dialect
from adapters.bank.table.headers import Columns
from adapters.bank.values import known_currency
from adapters.bank.wire import Movement, Page, Unreadable
from canonical_model.bank import UnreadLine
from canonical_model.money import Money


class _Gathered(Struct, kw_only=True):
    movements: list[Movement]
    balances: list[Money | None]


class TableReading:
    """A table while its rows come."""

    def __init__(self, columns: Columns, dialect: Dialect, *, whole_rows: bool) -> None:
        self._columns, self._dialect = columns, dialect
        #: a row must have all cells of the header: in a file that is broken off the last one has not
        self._width = columns.width if whole_rows else 0
        self._accounts: dict[tuple[str, str], _Gathered] = {}
        self._unread: list[UnreadLine] = []

    def take(self, number: int, row: Sequence[str]) -> None:
        """Take a row: a movement, or a line that could not be read."""
        try:
            account, made, balance = self._read(row)
        except Unreadable as error:
            text = " | ".join(cell.strip() for cell in row)[:400]
            self._unread.append(UnreadLine(place=f"row {number}", reason=str(error), text=text))
            return
        key = (account, made.amount.currency)
        gathered = self._accounts.setdefault(key, _Gathered(movements=[], balances=[]))
        gathered.movements.append(made)
        gathered.balances.append(balance)

    def pages(self) -> Iterator[Page]:
        """A page for each account and currency; what could not be read stands with the first."""
        unread = tuple(self._unread)
        nothing = {(self._dialect.account, self._dialect.currency): _Gathered(movements=[], balances=[])}
        for (account, currency), one in (self._accounts or nothing).items():
            ordered, opening, closing, findings = _proved(one)
            if ordered and not account:
                findings.append("no account is named")
            days = [day for each in ordered if (day := each.booking_date or each.value_date)]
            yield Page(
                account=account, currency=currency, status="booked", begin=min(days, default=None),
                end=max(days, default=None), opening=opening, closing=closing, movements=tuple(ordered),
                unread=unread, findings=tuple(findings), proves=False,
            )  # fmt: skip
            unread = ()

    def _read(self, row: Sequence[str]) -> tuple[str, Movement, Money | None]:
        if len(row) < self._width:
            raise Unreadable(f"the row has {len(row)} cells, the header {self._width}")

        def cell(field: str) -> str:
            return self._columns.cell(row, field)

        amount = self._amount(row)
        booked, valued = (
            cell_day(told, self._dialect.order) if (told := cell(field)) else None for field in ("date", "value_date")
        )
        if booked is None and valued is None:
            raise Unreadable("no date")
        own = cell("account") or (cell("either_account") if self._dialect.own else "") or self._dialect.account
        other = cell("payer_account") or ("" if self._dialect.own else cell("either_account"))
        made = Movement(
            amount=amount, booking_date=booked, value_date=valued, bank_reference=given(cell("reference")),
            end_to_end_id=given(cell("end_to_end_id")), payer_name=cell("payer_name"), payer_account=other,
            payer_bank=cell("payer_bank"), text=" ".join(cell("text").split()), code=cell("code"),
            references=(cell("document"),) if cell("document") else (),
        )  # fmt: skip
        return own, made, self._balance(cell("balance"), amount.currency)

    def _amount(self, row: Sequence[str]) -> Money:
        columns, decimal = self._columns, self._dialect.decimal
        debit, credit, plain = (columns.cell(row, field) for field in ("debit", "credit", "amount"))
        told = columns.cell(row, "currency")
        currency = known_currency(told or currency_in(plain or credit or debit) or self._dialect.currency)
        if plain:
            return self._signed(cell_money(plain, currency, decimal), columns.cell(row, self._dialect.sign))
        taken = [cell_money(one, currency, decimal) if one else None for one in (debit, credit)]
        used = [one for one in taken if one]
        if len(used) > 1:
            raise Unreadable("an amount as debit and one as credit")
        if taken == [None, None]:
            raise Unreadable("no amount")
        out = taken[0]
        return -abs(out) if out else (taken[1] or Money.zero(currency))

    def _signed(self, amount: Money, sign: str) -> Money:
        said = sign.strip().casefold()
        if said in DEBITS:
            return -abs(amount)
        # a side that is left out is none, unless the amount has a sign itself
        if said not in CREDITS and (said or (self._dialect.sign and amount.amount > 0)):
            raise Unreadable(f"neither debit nor credit: {sign[:20]!r}")
        return amount

    def _balance(self, told: str, currency: str) -> Money | None:
        try:
            return cell_money(told, currency, self._dialect.decimal) if told else None
        except Unreadable:
            return None


def _proved(one: _Gathered) -> tuple[list[Movement], Money | None, Money | None, list[str]]:
    """The movements, and the balances before and after them where each row has one: oldest first or newest first."""
    if not one.balances or any(each is None for each in one.balances):
        return one.movements, None, None, []
    balances = [each for each in one.balances if each is not None]
    for movements, after in ((one.movements, balances), (one.movements[::-1], balances[::-1])):
        steps = zip(after, movements[1:], after[1:], strict=False)
        if all(before + made.amount == then for before, made, then in steps):
            return one.movements, after[0] - movements[0].amount, after[-1], []
    return one.movements, None, None, ["the running balance does not follow from the amounts"]
