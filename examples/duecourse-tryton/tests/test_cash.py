"""Cash in all its forms on a live Tryton: in parts, in two currencies, from the bank; carried, read, taken back."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from duecourse_tryton.settings import Writing
from msgspec import structs
from proving import counterparty, truth
from proving.counterparty import SUBJECT

from canonical_model.identity import NativeKey, RecordId
from canonical_model.money import Money
from canonical_model.receivables import OpenItem
from canonical_model.write_back import Application, CashAct, IncomingPayment
from conformance.suite.acts import Done, known_item, ordered, undo_of
from conformance.suite.bench import Bench, bench
from conformance.suite.carrier import Carrier
from conformance.suite.shelf import Shelf

pytestmark = [pytest.mark.whole, pytest.mark.usefixtures("desk")]
TODAY = date.today()  # noqa: DTZ011 - Tryton's own day
_BOOKED = "SELECT count(*) AS many FROM account_move m JOIN account_journal j ON j.id = m.journal WHERE j.code = 'EXC'"
_RATE = """
UPDATE currency_currency_rate SET rate = %s WHERE date > '2020-01-01'
AND currency = (SELECT id FROM currency_currency WHERE code = %s)
"""


class Till:
    """One bench, and cash carried over it."""

    def __init__(self, made: Bench) -> None:
        self.bench, self.erp = made, made.erp
        made.settings = structs.replace(
            made.settings, writing=Writing(bank_journals={"EUR": "Bank EUR", "USD": "Bank USD"})
        )

    def invoice(self, amount: str, currency: str) -> NativeKey:
        own = self.erp.desk.do("invoice", 1, 3, amount, currency=currency, due=TODAY.isoformat())  # type: ignore[attr-defined]
        (line,) = self.erp.desk.do("lines", own)  # type: ignore[attr-defined]
        return tuple(map(str, line))

    def receipt(self, amount: str, currency: str, *, rate: str = "") -> NativeKey:
        """Money on the account, at a rate of its day where one is given."""
        if rate:
            with self.erp.ground.open(counterparty.DATABASE) as books:  # type: ignore[attr-defined]
                books.execute(_RATE, (rate, currency))
        line = self.erp.desk.do("receipt", 1, 3, amount, currency=currency)  # type: ignore[attr-defined]
        return ("1", "3", self.invoice_account(), str(line))

    def invoice_account(self) -> str:
        return next(one.key[2] for one in self.erp.items() if one.entity == "1")

    def carried(self, shares: dict[NativeKey, str], *, receipt: NativeKey | None = None, bank: str = "") -> Done:
        """An act of cash, read before and confirmed after."""
        shelf = self.bench.items()
        items = {key: known_item(shelf, key) for key in shares}
        act = self._act(shelf, items, shares, receipt, bank)
        made = ordered(self.bench, "cash", act, item=next(iter(items.values())), shelf=shelf)
        carrier = Carrier(self.bench)
        carrier.order(made.act, made.known)
        carrier.run()
        assert carrier.state(made.act) == "confirmed", carrier.said(made.act)
        return Done(ordered=made, carrier=carrier)

    @staticmethod
    def _act(
        shelf: Shelf,
        items: dict[NativeKey, OpenItem],
        shares: dict[NativeKey, str],
        receipt: NativeKey | None,
        bank: str,
    ) -> CashAct:
        used = tuple(
            Application(item_id=one.id, amount=Money.of(shares[key], one.currency)) for key, one in items.items()
        )
        amount, _, currency = bank.partition(" ")
        payment = IncomingPayment(
            transaction_id=RecordId(f"bank {bank}"), bank_account=currency, amount=Money.of(amount, currency),
            value_date=TODAY, text="  two invoices \n of ours ",
        ) if bank else None  # fmt: skip
        paid_by = known_item(shelf, receipt).id if receipt is not None else None
        return CashAct(receipt_item_id=paid_by, applications=used, why="it quotes them", payment=payment)

    def undone(self, done: Done) -> None:
        made = undo_of(self.bench, done)
        done.carrier.order(made.act, made.known)
        done.carrier.run()
        assert done.carrier.state(made.act) == "confirmed", done.carrier.said(made.act)

    def not_undone(self, done: Done) -> str:
        """Why an undo is refused."""
        made = undo_of(self.bench, done)
        done.carrier.order(made.act, made.known)
        done.carrier.run()
        assert done.carrier.state(made.act) in {"refused", "partly"}
        return done.carrier.said(made.act)

    def open(self) -> dict[NativeKey, Decimal]:
        return {one.key: one.open for one in self.erp.items() if one.entity == "1"}

    def ties_out(self) -> None:
        """Our open items, read anew, against Tryton's general ledger."""
        items = [one for one in self.bench.items().of(OpenItem) if one.entity == "1"]
        ours = sum((one.open_functional.amount for one in items), Decimal(0))
        with self.erp.ground.open(counterparty.DATABASE) as books:  # type: ignore[attr-defined]
            assert ours == sum(sum_ for (company, _, _), sum_ in truth.balances(books).items() if company == "1")

    def rows(self, statement: str) -> list[Any]:
        with self.erp.ground.open(counterparty.DATABASE) as books:  # type: ignore[attr-defined]
            return list(books.execute(statement.encode()))


@pytest.fixture
def till() -> Iterator[Till]:
    with bench(SUBJECT) as made:
        yield Till(made)


def test_a_receipt_in_parts_pays_one_invoice_whole_another_in_part_and_leaves_a_rest(till: Till) -> None:
    first, second = till.invoice("100.00", "EUR"), till.invoice("80.00", "EUR")
    receipt = till.receipt("150.00", "EUR")
    before, snapshot = till.open(), till.erp.snapshot()
    done = till.carried({first: "100.00", second: "30.00"}, receipt=receipt)
    after = till.open()
    assert first not in after
    assert receipt not in after
    assert after[second] == Decimal("80.00")
    new = {amount for key, amount in after.items() if key not in before}
    assert new == {Decimal("-30.00"), Decimal("-20.00")}
    (hanging,) = [one for one in till.bench.items().of(OpenItem) if one.offsets is not None]
    assert hanging.open == Money.of("-30.00", "EUR")
    till.ties_out()
    till.undone(done)
    assert till.open() == before
    assert till.erp.snapshot() == snapshot
    till.ties_out()


def test_money_of_another_rate_settles_tryton_books_the_difference_and_asks_a_person_before_it_is_undone(
    till: Till,
) -> None:
    invoice, receipt = till.invoice("1000.00", "USD"), till.receipt("1000.00", "USD", rate="1.25")
    worth = f"SELECT sum(debit - credit) AS apart FROM account_move_line WHERE id IN ({invoice[3]}, {receipt[3]})"
    assert till.rows(worth)[0]["apart"] != 0
    done = till.carried({invoice: "1000.00"}, receipt=receipt)
    assert {invoice, receipt} & till.open().keys() == set()
    assert till.rows(_BOOKED) == [{"many": 1}]
    till.ties_out()
    before = till.open()
    assert "write-off" in till.not_undone(done)
    assert till.open() == before
    till.ties_out()


def test_a_movement_of_the_bank_pays_two_invoices_one_in_part_and_the_rest_stands_on_the_account(till: Till) -> None:
    first, second = till.invoice("70.00", "USD"), till.invoice("50.00", "USD")
    before = till.open()
    done = till.carried({first: "70.00", second: "20.00"}, bank="100.00 USD")
    (told,) = till.rows("SELECT name, state FROM account_statement")
    assert told["state"] == "posted"
    assert told["name"].endswith("two invoices of ours")
    after = till.open()
    assert first not in after
    assert sorted(amount for key, amount in after.items() if key not in before) == [
        Decimal("-20.00"),
        Decimal("-10.00"),
    ]
    till.ties_out()
    till.undone(done)
    assert till.open() == before
    till.ties_out()


def test_a_part_that_completes_earlier_parts_settles_all_of_them(till: Till) -> None:
    invoice = till.invoice("90.00", "EUR")
    first, second = till.receipt("60.00", "EUR"), till.receipt("30.00", "EUR")
    till.carried({invoice: "60.00"}, receipt=first)
    assert {invoice, first} <= till.open().keys()
    till.carried({invoice: "30.00"}, receipt=second)
    assert {invoice, first, second} & till.open().keys() == set()
    till.ties_out()
