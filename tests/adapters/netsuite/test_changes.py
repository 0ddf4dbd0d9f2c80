"""What a reading of changes sees. The simulated account does not change an invoice when something is applied to it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from adapters.netsuite.reader import NetSuiteReader
from canonical_model.errors import Misconfigured
from canonical_model.receivables import OpenItem, Settlement, SettlementLeg
from conformance.suite.sap_books import ABROAD, BUYER, HOME, small_books
from simulators.books import Books, Cash, ItemKey, Sale
from simulators.netsuite import kept

DAY = date(2026, 11, 20)


class Desk:
    """Small books, an account that shows them, a reader, and people."""

    def __init__(self, books: Books, reader: NetSuiteReader, clock: Any, read: Any) -> None:
        self.books, self.reader, self.clock, self._read = books, reader, clock, read
        self.cursor = ""

    def read(self, mode: str = "full", **more: Any) -> Any:
        found = self._read(self.reader, "items", "1", mode=mode, cursor=self.cursor, **more)
        self.cursor = found.end.cursor
        return found

    def later(self) -> None:
        """Long enough for what comes now not to be in the overlap of what was."""
        self.clock.time += timedelta(hours=6)

    def sale(self, amount: str) -> ItemKey:
        sale = Sale(entity=HOME, customer=BUYER, amount=Decimal(amount), currency="EUR", document_date=DAY)
        document = self.books.post_invoice(sale, today=DAY)
        key = document.item_key(document.lines[0])
        # long before any reading began, so that only what happens to it afterwards can bring it
        kept(self.books).stamps["transaction", key] = self.clock.now() - timedelta(days=2)
        return key

    def cash(self, amount: str) -> Cash:
        return Cash(entity=HOME, customer=BUYER, amount=Decimal(amount), currency="EUR", received_on=DAY)

    def native(self, key: ItemKey) -> tuple[str, str]:
        return ("1", str(kept(self.books).id_of("transaction", key)))

    def item(self, found: Any, key: ItemKey) -> OpenItem:
        return next(item for item in found.of(OpenItem) if item.native_key == self.native(key))


@pytest.fixture
def desk(connect: Any, small: Any, clock: Any, read: Any) -> Iterator[Desk]:
    books = small_books()
    with small(books, clock) as server:
        yield Desk(books, connect(server, page_size=3), clock, read)


def test_what_is_open_is_read_whole_each_time(desk: Desk) -> None:
    first = desk.read()
    desk.later()
    again = desk.read("changes")
    assert again.open_keys == {item.native_key for item in first.of(OpenItem) if item.is_open}
    assert {r.id: r for r in again.records}.items() <= {r.id: r for r in first.records}.items()


def test_a_payment_closes_an_invoice_whose_own_date_did_not_move(desk: Desk) -> None:
    key = desk.sale("90.00")
    desk.read()
    desk.later()
    desk.books.post_payment(desk.cash("90.00"), today=DAY, clears=[key])
    found = desk.read("changes")
    assert desk.item(found, key).open_minor == 0
    (leg,) = [leg for leg in found.of(SettlementLeg) if leg.item_id == desk.item(found, key).id]
    assert (leg.amount_minor, leg.settlement_id in {s.id for s in found.of(Settlement)}) == (9000, True)


def test_a_part_that_is_no_longer_applied_reopens_the_rest_of_an_open_invoice(desk: Desk) -> None:
    """Open before and after: no comparison of keys would see it, and the invoice's own date does not move."""
    key = desk.sale("100.00")
    part = desk.books.post_partial(desk.cash("40.00"), on=key, today=DAY)
    assert desk.item(desk.read(), key).open_minor == 6000
    desk.later()
    line = next(line for line in part.lines if line.is_item)
    line.follows, line.kind = None, "payment"
    desk.books.revision += 1
    found = desk.read("changes")
    item = desk.item(found, key)
    assert item.open_minor == 10000
    assert [leg for leg in found.of(SettlementLeg) if leg.item_id == item.id] == []


def test_a_voided_invoice_is_settled_by_its_reversal(desk: Desk) -> None:
    key = desk.sale("75.00")
    desk.read()
    desk.later()
    desk.books.reverse(key.document, today=DAY)
    found = desk.read("changes")
    item = desk.item(found, key)
    assert item.open_minor == 0
    settlement_of = {leg.item_id: leg.settlement_id for leg in found.of(SettlementLeg)}
    (settlement,) = [one for one in found.of(Settlement) if one.id == settlement_of[item.id]]
    assert settlement.kind == "reversal"


def test_a_deleted_invoice_is_not_among_the_open_keys_nor_found_by_its_own(desk: Desk) -> None:
    key = desk.sale("10.00")
    native = desk.native(key)
    assert native in {item.native_key for item in desk.read().of(OpenItem)}
    del desk.books.documents[key.document]
    desk.books.revision += 1
    assert native not in desk.read("changes").open_keys
    assert desk.read("keys", keys=(native,)).of(OpenItem) == []


def test_items_are_found_by_their_keys(desk: Desk) -> None:
    keys = [desk.sale(amount) for amount in ("10.00", "20.00")]
    found = desk.read("keys", keys=tuple(map(desk.native, keys)))
    assert {item.native_key for item in found.of(OpenItem)} == set(map(desk.native, keys))


def test_a_window_of_the_past_holds_what_was_settled_in_it(desk: Desk) -> None:
    key, other = desk.sale("10.00"), desk.sale("20.00")
    desk.books.post_payment(desk.cash("10.00"), today=DAY, clears=[key])
    window = (DAY, DAY + timedelta(days=1))
    natives = {item.native_key for item in desk.read("window", window=window).of(OpenItem)}
    assert desk.native(key) in natives
    assert desk.native(other) not in natives
    assert desk.read("window", window=(date(2026, 1, 1), DAY)).of(OpenItem) == []


def test_history_that_is_not_asked_for_is_not_read(desk: Desk) -> None:
    key = desk.sale("10.00")
    desk.books.post_payment(desk.cash("10.00"), today=DAY, clears=[key])
    later = desk.read(history_from=DAY + timedelta(days=1))
    assert all(item.is_open for item in later.of(OpenItem))
    assert later.of(OpenItem)


def test_only_the_subsidiary_asked_for_is_read(desk: Desk, read: Any) -> None:
    home = {item.entity for item in read(desk.reader, "items", "1").of(OpenItem)}
    abroad = read(desk.reader, "items", "2").of(OpenItem)
    assert home == {"1"}
    assert len(abroad) == sum(document.key.entity == ABROAD for document, _ in desk.books.items())


def test_a_cursor_of_another_adapter_is_refused(desk: Desk, read: Any) -> None:
    with pytest.raises(Misconfigured, match="not a cursor"):
        read(desk.reader, "items", "1", mode="changes", cursor="2026-11-20")


def test_a_change_stamped_within_the_overlap_is_seen(desk: Desk) -> None:
    """Settled, so that it is not among what is open, and stamped before the last reading ended."""
    key = desk.sale("10.00")
    desk.books.post_payment(desk.cash("10.00"), today=DAY, clears=[key])
    desk.read()
    kept(desk.books).stamps["transaction", key] = desk.clock.now() - timedelta(minutes=70)
    desk.books.change_item(key, today=DAY, text="said afterwards")
    assert desk.item(desk.read("changes"), key).text == "said afterwards"


def test_a_promised_day_is_a_hold_until_then(desk: Desk, read: Any) -> None:
    key = desk.sale("10.00")
    kept(desk.books).promised[key] = "2026-12-05"
    (hold,) = read(desk.reader, "holds", "1").records
    assert (hold.kind, hold.until, hold.native_key) == (
        "promise", date(2026, 12, 5), (*desk.native(key), "userestimatedpaymentdate"),
    )  # fmt: skip


def test_a_credit_hold_is_a_hold_of_the_customer(desk: Desk, read: Any) -> None:
    kept(desk.books).on_hold.add(BUYER)
    (hold,) = read(desk.reader, "holds", "1").records
    assert (hold.kind, hold.scope, hold.native_code) == ("credit", "customer", "oncredithold")


def test_instants_of_netsuites_clock_are_never_those_of_ours(desk: Desk) -> None:
    told = datetime.fromisoformat(desk.read().end.cursor)
    assert desk.clock.now().replace(tzinfo=None) - told == timedelta(hours=10)
