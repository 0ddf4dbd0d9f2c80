"""The simulated account by itself: what it executes, what it refuses, and that its books balance."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from simulators.books import Books, Cash, Customer, Entity, ItemKey, Rate, Sale
from simulators.messages import Request
from simulators.netsuite.auth import TOKEN_PATH, Gate, made_credentials
from simulators.netsuite.database import Database
from simulators.netsuite.dialect import BadStatement, number, sqlite_of
from simulators.netsuite.faults import Injections
from simulators.netsuite.ledger import transactions
from simulators.netsuite.server import QUERY_PATH, Face, Options
from simulators.netsuite.shown import matched

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY = date(2026, 11, 1)
KNOWN = made_credentials()


class Open(Gate):
    """Lets everybody in: these tests are about statements."""

    def known(self, request: Request) -> bool:
        return bool(request.method)


@pytest.fixture
def books() -> Books:
    made = Books(as_of=NOW.date())
    made.add_entity(Entity(code="US", name="US", country="US", city="Reno", currency="USD"))
    made.add_rate(Rate(valid_on=date(2020, 1, 1), from_currency="EUR", to_currency="USD", rate=Decimal("1.10")))
    made.add_rate(Rate(valid_on=date(2026, 11, 10), from_currency="EUR", to_currency="USD", rate=Decimal("1.20")))
    made.add_customer(Customer(
        entity="US", number="C1", name="One", country="US", city="Reno", street="A 1", postal_code="1", language="EN",
        control_account="12100000", created_on=DAY,
    ))  # fmt: skip
    return made


def sale(books: Books, amount: str, currency: str = "EUR") -> ItemKey:
    told = Sale(entity="US", customer="C1", amount=Decimal(amount), currency=currency, document_date=DAY)
    document = books.post_invoice(told, today=DAY)
    return document.item_key(document.lines[0])


def cash(amount: str, on: date = DAY) -> Cash:
    return Cash(entity="US", customer="C1", amount=Decimal(amount), currency="EUR", received_on=on)


@pytest.fixture
def ask(books: Books) -> Any:
    gate = Open(KNOWN, auth="both", token_ttl=NOW - NOW, clock=lambda: NOW)
    face = Face(books, gate=gate, injections=Injections(), options=Options(), clock=lambda: NOW)

    def asked(statement: str, *params: Any, window: str = "limit=1000&offset=0", prefer: str = "transient") -> Any:
        body = json.dumps({"q": statement, "params": params}).encode()
        answer = face.answer(
            Request(method="POST", target=f"{QUERY_PATH}?{window}", headers={"prefer": prefer}, body=body)
        )
        return answer.status, json.loads(answer.body)

    return asked


def test_every_transaction_balances_in_the_subsidiarys_currency(books: Books, ask: Any) -> None:
    key = sale(books, "100.00")
    books.post_partial(cash("40.00", on=date(2026, 11, 12)), on=key, today=DAY)
    sale(books, "7.77")
    _, told = ask(
        "SELECT transaction, SUM(amount) AS total FROM transactionaccountingline WHERE accountingbook = ? "
        "GROUP BY transaction", 1,
    )  # fmt: skip
    assert {row["total"] for row in told["items"]} == {"0"}
    assert len(told["items"]) == 3


def test_a_part_payment_leaves_the_account_what_the_books_have(books: Books, ask: Any) -> None:
    key = sale(books, "100.00")
    books.post_partial(cash("40.00", on=date(2026, 11, 12)), on=key, today=DAY)
    _, told = ask(
        "SELECT SUM(tal.amountunpaid) AS unpaid, SUM(tal.amount) AS balance FROM transactionaccountingline tal JOIN "
        "account a ON (a.id = tal.account) WHERE a.accttype = 'AcctRec' AND tal.accountingbook = 1"
    )
    (row,) = told["items"]
    (balance,) = {amount for (_, account, _), amount in books.control_balances().items() if account == "12100000"}
    assert (Decimal(row["unpaid"]), Decimal(row["balance"])) == (balance, balance)


def test_a_short_payment_leaves_one_invoice_with_its_rest(books: Books) -> None:
    key = sale(books, "100.00")
    books.post_residual(cash("60.00"), of=key, today=DAY)
    made, applied = transactions(books)
    assert {shown.kind: (shown.amount, shown.open) for shown in made.values()} == {
        "CustInvc": (Decimal("100.00"), Decimal("40.00")), "CustPymt": (Decimal("-60.00"), Decimal(0)),
    }  # fmt: skip
    assert [one.amount for one in applied] == [Decimal("60.00")]


def test_a_payment_over_several_invoices_has_a_line_for_each(books: Books, ask: Any) -> None:
    keys = [sale(books, amount) for amount in ("10.00", "20.00", "30.00")]
    books.post_payment(cash("60.00"), today=DAY, clears=keys)
    _, told = ask(
        "SELECT tl.id, tl.foreignamount, tl.mainline FROM transactionline tl JOIN transaction t ON "
        "(t.id = tl.transaction) WHERE t.type = ? ORDER BY tl.id", "CustPymt",
    )  # fmt: skip
    assert [(row["foreignamount"], row["mainline"]) for row in told["items"]] == [
        ("60", "T"), ("-10", "F"), ("-20", "F"), ("-30", "F"),
    ]  # fmt: skip


def test_credits_are_used_on_debits_in_their_order() -> None:
    keys = [ItemKey("US", str(number_), 2026, 1) for number_ in range(4)]
    members = [(keys[0], Decimal(100)), (keys[1], Decimal(50)), (keys[2], Decimal(-30)), (keys[3], Decimal(-120))]
    found = [(one.debit.number, one.credit.number, one.amount) for one in matched(members, on=DAY)]
    assert found == [("0", "2", 30), ("0", "3", 70), ("1", "3", 50)]


def test_statements_are_executed_and_their_values_are_texts(books: Books, ask: Any) -> None:
    sale(books, "0.50")
    status, told = ask("SELECT t.id, t.foreigntotal AS Total, BUILTIN.CF(t.status) AS s FROM transaction t")
    assert status == 400
    status, told = ask("SELECT t.id, t.foreigntotal AS Total FROM transaction t WHERE t.foreignamountunpaid <> 0")
    assert (status, told["count"], told["totalResults"], told["hasMore"]) == (200, 1, 1, False)
    assert told["items"] == [{"links": [], "id": "1001", "total": ".5"}]


def test_sums_are_exact(ask: Any, books: Books) -> None:
    for _ in range(10):
        sale(books, "0.10")
    _, told = ask("SELECT SUM(foreignamountunpaid) AS s FROM transaction")
    assert told["items"][0]["s"] == "1"


@pytest.mark.parametrize("statement", ["DELETE FROM customer", "UPDATE customer SET id = 1", "PRAGMA user_version"])
def test_nothing_but_questions_is_executed(ask: Any, statement: str) -> None:
    assert ask(statement)[0] == 400
    with pytest.raises(BadStatement):
        sqlite_of(statement)


@pytest.mark.parametrize(
    ("statement", "words"),
    [
        ("SELECT t.nonsense FROM transaction t", "Field 'nonsense' for record 'transaction' was not found"),
        ("SELECT id FROM nonsense", "Record 'nonsense' was not found"),
    ],
)
def test_unknown_names_are_refused_in_netsuites_words(ask: Any, statement: str, words: str) -> None:
    status, told = ask(statement)
    assert (status, words in told["o:errorDetails"][0]["detail"]) == (400, True)


def test_the_header_and_the_window_are_checked(ask: Any) -> None:
    assert ask("SELECT id FROM customer", prefer="")[0] == 400
    for window in ("limit=10&offset=5", "limit=1001&offset=0", "limit=x"):
        assert ask("SELECT id FROM customer", window=window)[0] == 400


def test_literals_are_not_rewritten(ask: Any) -> None:
    _, told = ask("SELECT 'the transaction of SYSDATE, it''s' AS said FROM DUAL")
    assert told["items"][0]["said"] == "the transaction of SYSDATE, it's"


def test_ids_stay_when_others_go_and_changes_are_stamped(books: Books) -> None:
    database = Database(books)
    first, second = sale(books, "1.00"), sale(books, "2.00")
    before = database.run("SELECT id, lastmodifieddate FROM transaction ORDER BY id", (), now=NOW)[1]
    del books.documents[first.document]
    books.change_item(second, today=DAY, text="changed")
    after = database.run("SELECT id, lastmodifieddate FROM transaction", (), now=NOW)[1]
    assert [row[0] for row in after] == [before[1][0]]
    assert after[0][1] == "2026-11-20 10:00:00"
    assert before[1][1] != after[0][1]


def test_a_token_wants_a_signature_that_holds() -> None:
    gate = Gate(KNOWN, auth="both", token_ttl=NOW - NOW, clock=lambda: NOW)
    for body in (b"", b"grant_type=client_credentials", b"client_assertion=a.b.c&grant_type=client_credentials"):
        assert gate.token(Request(method="POST", target=TOKEN_PATH, headers={}, body=body)).status == 400


@pytest.mark.parametrize(("amount", "text"), [("0.00", "0"), ("-0.50", "-.5"), ("100.00", "100"), ("12.340", "12.34")])
def test_numbers_are_written_as_oracle_writes_them(amount: str, text: str) -> None:
    assert number(Decimal(amount)) == text
