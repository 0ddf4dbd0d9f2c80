"""NetSuite's own totals beside what was read, balances through each period, and what was deleted."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from adapters.netsuite.reader import totals
from canonical_model.master_data import ControlBalance
from conformance.suite.sap_books import BUYER, HOME, small_books
from simulators.books import Books, Cash, Sale
from simulators.netsuite import kept
from simulators.netsuite.stamps import Deleted

DAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("ours", "before", "after", "told"),
    [
        ({"EUR": 5}, {"EUR": 5}, {"EUR": 5}, ""),
        ({"EUR": 5}, {"EUR": 5}, {"EUR": 7}, ""),
        ({"EUR": 7}, {"EUR": 5}, {"EUR": 7}, ""),
        ({"EUR": 4}, {"EUR": 5}, {"EUR": 5}, "certain"),
        ({}, {"EUR": 5}, {"EUR": 5}, "certain"),
        ({"EUR": 5, "USD": 1}, {"EUR": 5}, {"EUR": 5}, "certain"),
        ({"EUR": 6}, {"EUR": 5}, {"EUR": 7}, "maybe"),
    ],
)
def test_only_what_held_still_while_it_was_read_must_agree(
    ours: Mapping[str, int], before: Mapping[str, int], after: Mapping[str, int], told: str
) -> None:
    words, sure = totals.difference(ours, before, after)
    assert bool(words) is bool(told)
    assert sure is (told == "certain")


@pytest.fixture
def small_reading(connect: Any, small: Any, clock: Any, read: Any) -> Any:
    books = small_books()
    with small(books, clock) as server:
        reader = connect(server, page_size=3)
        yield books, lambda feed="items", **more: read(reader, feed, "1", **more)


def test_a_reading_that_misses_an_amount_is_not_complete(small_reading: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    _, read = small_reading
    assert read().end.completeness == "complete"
    sound = totals.stated
    monkeypatch.setattr(totals, "stated", lambda *asked: {**sound(*asked), "EUR": 1})
    found = read().end
    assert found.completeness == "partial"
    assert "EUR" in found.reason
    assert "against 1" in found.reason


def test_balances_come_through_each_period_and_in_the_end_as_one(small_reading: Any) -> None:
    books, read = small_reading
    sale = Sale(entity=HOME, customer=BUYER, amount=Decimal("90.00"), currency="EUR", document_date=DAY)
    books.post_invoice(sale, today=DAY)
    found = {one.through_period: one.balance_minor for one in read("balances").of(ControlBalance)}
    june, november = found["2026-06-30"], found["2026-11-30"]
    assert november == june + 9000
    assert found[""] == november


def test_a_settled_invoice_that_is_deleted_is_told_by_its_key(small_reading: Any, clock: Any) -> None:
    books, read = small_reading
    sale = Sale(entity=HOME, customer=BUYER, amount=Decimal("90.00"), currency="EUR", document_date=DAY)
    document = books.post_invoice(sale, today=DAY)
    key = document.item_key(document.lines[0])
    cash = Cash(entity=HOME, customer=BUYER, amount=Decimal("90.00"), currency="EUR", received_on=DAY)
    books.post_payment(cash, today=DAY, clears=[key])
    cursor = read().end.cursor
    number = kept(books).id_of("transaction", key)
    clock.time += timedelta(hours=6)
    _delete(books, key.document, Deleted(id=number, type="", name="an invoice", on=clock.now()))
    found = read(mode="changes", cursor=cursor)
    assert ("1", str(number)) in {told for page in found.pages for told in page.deleted_keys}
    assert read(mode="keys", keys=(("1", str(number)),)).records == []


def _delete(books: Books, key: Any, told: Deleted) -> None:
    del books.documents[key]
    books.revision += 1
    kept(books).deleted.append(told)
    kept(books).revision += 1


def test_without_the_list_of_deletions_it_is_said(connect: Any, small: Any, clock: Any, read: Any) -> None:
    books = small_books()
    with small(books, clock, hidden=frozenset({("deletedrecord", "*")})) as server:
        reader = connect(server)
        cursor = read(reader, "items", "1").end.cursor
        found = read(reader, "items", "1", mode="changes", cursor=cursor).end
        assert found.completeness == "complete"
        assert any("deletedrecord" in told for told in found.findings)
