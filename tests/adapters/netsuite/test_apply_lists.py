"""Where links are missing, the apply sublist of a payment says what it paid."""

from __future__ import annotations

from decimal import Decimal
from typing import Any

import pytest

from adapters.netsuite.reader.apply_lists import listed
from adapters.netsuite.reader.items import ItemFeed
from adapters.netsuite.wire import LedgerLine
from canonical_model.errors import BadAnswer
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from conformance.suite.sap_books import BUYER, HOME, small_books
from simulators.books import Books, Cash, Sale

NO_LINKS = frozenset({("nexttransactionlinelink", "*")})


def settled(books: Books) -> None:
    """Two invoices paid by one payment, and one in part by a payment that has something left."""
    day = books.as_of
    keys = []
    for amount in ("60.00", "40.00", "100.00"):
        sale = Sale(entity=HOME, customer=BUYER, amount=Decimal(amount), currency="EUR", document_date=day)
        document = books.post_invoice(sale, today=day)
        keys.append(document.item_key(document.lines[0]))
    cash = Cash(entity=HOME, customer=BUYER, amount=Decimal("100.00"), currency="EUR", received_on=day)
    books.post_payment(cash, today=day, clears=keys[:2])
    standing = books.post_unapplied(cash, today=day)
    credit = next(standing.item_key(line) for line in standing.lines if line.is_item)
    books.apply(credit, keys[2], amount=Decimal("70.00"), today=day)


def told(found: Any) -> tuple[Any, ...]:
    """Items, settlements and legs, without what only a link says."""
    items = {item.native_key: (item.open_minor, item.original_minor) for item in found.of(OpenItem)}
    numbers = {one.id: one.number for one in found.of(Settlement)}
    legs = sorted((one.item_id, numbers[one.settlement_id], one.amount_minor) for one in found.of(SettlementLeg))
    return items, sorted(set(numbers.values())), sorted(set(legs))


@pytest.mark.parametrize("page_size", [2, 1000])
def test_without_links_each_payment_tells_by_itself_what_it_paid(
    connect: Any, small: Any, clock: Any, read: Any, page_size: int
) -> None:
    books = small_books()
    settled(books)
    with small(books, clock) as server:
        with_links = read(connect(server, page_size=page_size), "items", "1")
    with small(books, clock, hidden=NO_LINKS) as server:
        found = read(connect(server, page_size=page_size), "items", "1")
    assert any("asked for one by one" in one for one in found.end.findings)
    assert told(found) == told(with_links)
    assert (found.end.completeness, found.end.reason) == ("complete", "")


def test_a_link_that_is_missing_is_made_up_for_by_the_sublist(
    connect: Any, small: Any, clock: Any, read: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    books = small_books()
    settled(books)
    with small(books, clock) as server:
        whole = read(connect(server), "items", "1")
        links = ItemFeed._links
        monkeypatch.setattr(ItemFeed, "_links", lambda self, ids: list(links(self, ids))[:-1])
        found = read(connect(server), "items", "1")
        asked = [one.target for one in server.requests if "/customerPayment/" in one.target]
    assert told(found) == told(whole)
    assert len(asked) == 1
    assert not any("do not add up" in one for one in found.end.findings)


def test_a_record_without_its_sublist_is_no_answer() -> None:
    with pytest.raises(BadAnswer, match="without its apply sublist"):
        list(listed({"id": "7"}, LedgerLine(id="7", line="0")))


def test_lines_that_are_not_applied_are_no_applications() -> None:
    lines = [
        {"doc": {"id": "1"}, "apply": False, "amount": "0"},
        {"doc": {"id": "2"}, "apply": True, "amount": "5.50", "refNum": "INV2", "line": "3", "type": "Invoice"},
        {"doc": {"id": "3"}, "apply": True, "amount": "1", "line": "4", "type": "Journal"},
    ]
    found = list(listed({"apply": {"items": lines}}, LedgerLine(id="7", line="0", type="CustPymt")))
    assert [(one.debit.transaction, one.debit.type, one.debit.line, one.amount) for one in found] == [
        ("2", "CustInvc", "3", "5.50"), ("3", "Journal", "4", "1"),
    ]  # fmt: skip
