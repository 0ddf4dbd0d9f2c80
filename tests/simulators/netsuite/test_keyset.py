"""Readings that go from key to key: a page of one is what its own statement finds, and follows what changes."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from simulators.books import Books, Customer, Entity, Sale
from simulators.netsuite.database import Database
from simulators.netsuite.keyset import MAX_KEPT, Kept, Keyset, keyset_of

NOW = datetime(2026, 11, 20, 18, tzinfo=UTC)
DAY = date(2026, 11, 1)
FROM = (
    "SELECT t.id AS id, tl.id AS line, tl.foreignamount AS amount FROM transactionline tl "
    "INNER JOIN transaction t ON (t.id = tl.transaction) WHERE t.type = ?"
)
LINES = f"{FROM} AND (t.id > ? OR (t.id = ? AND tl.id > ?)) ORDER BY t.id, tl.id"
ALL = f"{FROM} ORDER BY t.id, tl.id"
BEGINNING = (-1, -1, -1)


@pytest.fixture
def books() -> Books:
    made = Books(as_of=NOW.date())
    made.add_entity(Entity(code="US", name="US", country="US", city="Reno", currency="USD"))
    made.add_customer(Customer(
        entity="US", number="C1", name="C1", country="US", city="Reno", street="A 1", postal_code="1", language="EN",
        control_account="12100000", created_on=DAY,
    ))  # fmt: skip
    for amount in range(1, 8):
        sell(made, amount)
    return made


def sell(books: Books, amount: int) -> None:
    sale = Sale(entity="US", customer="C1", amount=Decimal(amount), currency="USD", document_date=DAY)
    books.post_invoice(sale, today=DAY)


def ask(database: Database, text: str, *params: Any) -> Sequence[tuple[Any, ...]]:
    return database.run(text, params, now=NOW)[1]


def test_a_page_is_what_comes_behind_its_key(books: Books) -> None:
    database = Database(books)
    whole = ask(database, ALL, "CustInvc")
    assert len(whole) >= 7
    assert ask(database, LINES, "CustInvc", *BEGINNING) == whole
    for at, (number, line, _) in enumerate(whole):
        assert ask(database, LINES, "CustInvc", number, number, line) == whole[at + 1 :]
    assert ask(database, LINES, "Journal", *BEGINNING) == []


def test_alternatives_in_parentheses_and_words_in_texts_are_no_other_form() -> None:
    text = "SELECT t.id FROM transaction t WHERE (t.type = 'MAX(' OR (1 = 2)) AND t.id > ? ORDER BY t.id"
    assert keyset_of(text, (7,)) == Keyset(
        text="SELECT t.id, t.id FROM transaction t WHERE (t.type = 'MAX(' OR (1 = 2)) ORDER BY t.id",
        params=(), bound=(7,),
    )  # fmt: skip


def test_names_are_those_of_the_statement(books: Books) -> None:
    assert Database(books).run(LINES, ("CustInvc", *BEGINNING), now=NOW)[0] == ["id", "line", "amount"]


def test_what_is_posted_meanwhile_is_on_the_next_page(books: Books) -> None:
    database = Database(books)
    number, line, _ = ask(database, LINES, "CustInvc", *BEGINNING)[-1]
    assert ask(database, LINES, "CustInvc", number, number, line) == []
    sell(books, 99)
    assert {row[2] for row in ask(database, LINES, "CustInvc", number, number, line)} >= {"99"}


def test_what_changes_with_time_is_asked_each_time(books: Books) -> None:
    database = Database(books)
    told = "TO_CHAR(SYSDATE, 'YYYY-MM-DD') AS now"
    text = f"SELECT t.id AS id, {told} FROM transaction t WHERE 1 = 1 AND t.id > ? ORDER BY t.id"
    first = database.run(text, (0,), now=NOW)[1]
    second = database.run(text, (0,), now=NOW + timedelta(days=1))[1]
    assert first[0][0] == second[0][0]
    assert first[0][1] != second[0][1]


@pytest.mark.parametrize(
    ("text", "params"),
    [
        (ALL, ("CustInvc",)),
        (LINES, ("CustInvc", 1, 2, 3)),
        (LINES, ("CustInvc", "1", "1", "3")),
        (LINES, (1,)),
        ("SELECT t.id FROM transaction t WHERE t.id > ? AND 1 = 1 ORDER BY t.id", (1,)),
        ("SELECT t.id FROM transaction t WHERE 1 = 1 AND t.id > ? ORDER BY t.id DESC", (1,)),
        ("SELECT t.id FROM transaction t WHERE 1 = 1 OR 1 = 2 AND t.id > ? ORDER BY t.id", (1,)),
        ("SELECT MAX(t.id) FROM transaction t WHERE 1 = 1 AND t.id > ? ORDER BY t.id", (1,)),
        ("SELECT DISTINCT t.type FROM transaction t WHERE 1 = 1 AND t.id > ? ORDER BY t.id", (1,)),
    ],
)
def test_another_form_is_left_alone(text: str, params: tuple[Any, ...]) -> None:
    assert keyset_of(text, params) is None


def test_a_row_without_a_key_is_behind_nothing_and_few_statements_are_kept() -> None:
    kept, runs = Kept(), []

    def run(text: str, _: Sequence[Any]) -> tuple[list[str], list[tuple[Any, ...]]]:
        runs.append(text)
        return ["k", "id"], [(None, "nobody"), (1, "one"), (2, "two")]

    def page(text: str, bound: int) -> list[tuple[Any, ...]]:
        return kept.behind(Keyset(text=text, params=(), bound=(bound,)), "", run)[1]

    assert page("a", 0) == [("one",), ("two",)]
    assert page("a", 1) == [("two",)]
    assert runs == ["a"]
    for number in range(MAX_KEPT):
        page(f"b{number}", 0)
    page("a", 0)
    assert runs.count("a") == 2
