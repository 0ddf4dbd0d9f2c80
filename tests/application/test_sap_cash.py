"""What a bank line takes off its items beside the cash, through the whole house into S/4HANA."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from simulators.books import Books, Sale
from simulators.books.journal import BANK, DISCOUNT, SMALL_DIFFERENCES

MORE = """
[systems.s4.writing.difference_accounts]
bank_charge = "65950000"
rounding = "65950000"
[systems.s4.writing.difference_reasons]
deduction = "910"
"""
LINE = ":61:2611181118C{amount}NTRFNONREF//{reference}\n:86:166?00GUTSCHRIFT?20{text}?32CUSTOMER 2\n"
STATEMENT = ":20:STMT\n:25:DEUT-1\n:28C:1/1\n:60F:C261117EUR1000,00\n{lines}:62F:C261118EUR{closing}\n-\n"


class Desk:
    """A statement of one payment of customer 2, and what becomes of it."""

    def __init__(self, desk: Any, books: Books) -> None:
        self.desk, self.books = desk, books

    def sold(self, amount: str, **more: Any) -> str:
        made = Sale(
            entity="DE01", customer="2".zfill(10), amount=Decimal(amount), currency="EUR",
            document_date=date(2026, 11, 10), due_on=date(2026, 12, 10), **more,
        )  # fmt: skip
        return self.books.post_invoice(made, today=date(2026, 11, 10)).key.number

    def statement(self, amount: str, text: str) -> str:
        path = self.desk.here.home / "statement.sta"
        lines = LINE.format(amount=amount, reference="B881", text=text)
        closing = f"{Decimal(1000) + Decimal(amount.replace(',', '.'))}".replace(".", ",")
        path.write_text(STATEMENT.format(lines=lines, closing=closing), encoding="ascii")
        return str(path)

    def proposed(self, amount: str, text: str) -> Any:
        self.desk.run("sync")
        return self.desk.run("cash", "match", "--bank", self.statement(amount, text), "--entity", "DE01", "--propose")

    def booked(self, account: str) -> Decimal:
        lines = (line for document in self.books.documents.values() for line in document.lines)
        return sum((line.amount for line in lines if line.account == account), Decimal(0))


@pytest.fixture
def bank(desks: Any, desk: Books) -> Iterator[Desk]:
    with desks(clear_in="DE01", more=MORE) as here:
        yield Desk(here, desk)


def test_a_discount_in_its_window_is_posted_with_the_payment_and_told_before(bank: Desk) -> None:
    number = bank.sold("500.00", discount_days=14, discount_percent=Decimal(3))
    (row,) = bank.proposed("485,00", number)["write_backs"]
    shown = bank.desk.shown(row["id"])
    (part,) = shown["act"]["applications"]
    assert (part["amount"]["amount"], part["discount"]["amount"]) == ("485.00", "15.00")
    assert bank.desk.sent(row["id"])["state"] == "confirmed"
    assert (bank.booked(DISCOUNT), bank.booked(BANK)) == (15, 485)
    bank.desk.run("sync")
    assert bank.desk.run("reconcile", status=0)["duplicates"] == []


def test_a_small_difference_is_written_off_once_somebody_may_approve_all_that_goes_off_the_item(bank: Desk) -> None:
    number = bank.sold("500.00")
    (row,) = bank.proposed("499,50", number)["write_backs"]
    (part,) = bank.desk.shown(row["id"])["act"]["applications"]
    assert (part["written_off"]["amount"], part["reason"]) == ("0.50", "rounding")
    told = bank.desk.sent(row["id"])
    # without a cost centre SAP posts nothing on an account of profit and loss, and says so
    assert (told["state"], "requires an assignment to a CO object" in told["said"]) == ("refused", True)
    assert bank.booked(SMALL_DIFFERENCES) == 0


def test_a_credit_memo_is_used_up_with_the_payment(bank: Desk) -> None:
    number = bank.sold("500.00")
    credit = Sale(
        entity="DE01", customer="2".zfill(10), amount=Decimal(80), currency="EUR", document_date=date(2026, 11, 11)
    )  # fmt: skip
    memo = bank.books.post_credit_memo(credit, today=date(2026, 11, 11))
    (row,) = bank.proposed("420,00", f"{number} {memo.key.number}")["write_backs"]
    assert bank.desk.sent(row["id"])["state"] == "confirmed"
    numbers = {of.key.number for of, line in bank.books.items_of("DE01", "2".zfill(10)) if line.is_open}
    assert not {number, memo.key.number} & numbers
    assert bank.booked(BANK) == 420


@pytest.mark.parametrize(("limit", "status"), [("499.99", 1), ("500", 0)])
def test_an_approvers_limit_counts_all_that_goes_off_the_items(bank: Desk, limit: str, status: int) -> None:
    number = bank.sold("500.00", discount_days=14, discount_percent=Decimal(3))
    (row,) = bank.proposed("485,00", number)["write_backs"]
    settings = bank.desk.here.home / "duecourse.toml"
    settings.write_text(settings.read_text("utf-8").replace('"*" = 100000', f'"*" = {limit}'), encoding="utf-8")
    said = bank.desk.here.run("--as", "bob", "write-backs", "approve", row["id"])
    assert said.status == status
    assert ("may not approve 500.00 EUR" in said.text) is bool(status)
