"""Reading what changed, by key and by window: nothing that happened is missed, nothing else comes."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from adapters.sap.s4.reader import S4Reader
from canonical_model.collecting import Hold
from canonical_model.errors import Misconfigured
from canonical_model.receivables import OpenItem, SettlementLeg
from simulators.books import Books, Cash, Customer, Entity, ItemKey, Sale
from simulators.sap import RunningServer, serve

Connect = Callable[..., S4Reader]
OLD, TODAY = date(2026, 6, 1), date(2026, 11, 20)
OWNER = "0000000001"


@pytest.fixture
def desk() -> Books:
    """One entity, one customer, three invoices of June."""
    books = Books(as_of=TODAY)
    books.add_entity(Entity(code="DE01", name="D", country="DE", city="Hamburg", currency="EUR"))
    books.add_customer(
        Customer(
            entity="DE01", number=OWNER, name="Alder", country="DE", city="Bonn", street="Weg 1", postal_code="53111",
            language="DE", control_account="12100000", created_on=OLD,
        )
    )  # fmt: skip
    for amount in ("100.00", "200.00", "300.00"):
        books.post_invoice(sale(amount), today=OLD)
    return books


def sale(amount: str, day: date = OLD) -> Sale:
    return Sale(entity="DE01", customer=OWNER, amount=Decimal(amount), currency="EUR", document_date=day)


def cash(amount: str) -> Cash:
    return Cash(entity="DE01", customer=OWNER, amount=Decimal(amount), currency="EUR", received_on=TODAY)


def keys(books: Books) -> list[ItemKey]:
    return [document.item_key(line) for document, line in books.items()]


def native(key: ItemKey) -> tuple[str, ...]:
    return (key.entity, key.number, str(key.year), f"{key.position:03d}")


@pytest.fixture
def running(desk: Books) -> Iterator[RunningServer]:
    with serve(desk, clock=lambda: datetime(2026, 11, 20, 18, tzinfo=UTC)) as server:
        yield server


@pytest.fixture
def changes(connect: Connect, running: RunningServer, read: Any) -> Callable[[], Any]:
    """Reads what changed since a full reading on the books' day."""
    reader = connect(running)
    cursor = read(reader, "items", "DE01").end.cursor
    return lambda: read(reader, "items", "DE01", mode="changes", cursor=cursor)


def numbers(reading: Any) -> set[str]:
    return {item.document_no for item in reading.of(OpenItem)}


def test_the_cursor_lies_a_day_before_the_reading_began(connect: Connect, running: RunningServer, read: Any) -> None:
    assert read(connect(running), "items", "DE01").end.cursor == "2026-11-19"


def test_the_overlap_never_falls_below_a_day(connect: Connect, running: RunningServer, read: Any) -> None:
    assert read(connect(running, overlap_days=0), "items", "DE01").end.cursor == "2026-11-19"
    assert read(connect(running, overlap_days=3), "items", "DE01").end.cursor == "2026-11-17"


def test_where_nothing_changed_only_keys_come(changes: Callable[[], Any], desk: Books) -> None:
    reading = changes()
    assert reading.of(OpenItem) == []
    assert sorted(reading.open_keys) == sorted(
        (k.entity, k.number, str(k.year), f"{k.position:03d}") for k in keys(desk)
    )


def test_a_new_invoice_comes(changes: Callable[[], Any], desk: Books) -> None:
    made = desk.post_invoice(sale("50.00", TODAY), today=TODAY)
    assert numbers(changes()) == {made.key.number.lstrip("0")}


def test_an_invoice_backdated_to_long_ago_comes(changes: Callable[[], Any], desk: Books) -> None:
    made = desk.post_invoice(sale("50.00", OLD), today=TODAY)
    assert made.key.number.lstrip("0") in numbers(changes())


@pytest.mark.parametrize("offset", [-1, 0, 1])
def test_what_is_entered_around_midnight_in_any_zone_comes(
    changes: Callable[[], Any], desk: Books, offset: int
) -> None:
    # the day of the system is up to one day before or after the day in UTC
    made = desk.post_invoice(sale("50.00", TODAY), today=TODAY + timedelta(days=offset))
    assert made.key.number.lstrip("0") in numbers(changes())


def test_equal_days_are_not_lost(changes: Callable[[], Any], desk: Books) -> None:
    made = [desk.post_invoice(sale("10.00", TODAY), today=date(2026, 11, 19)) for _ in range(5)]
    assert numbers(changes()) == {document.key.number.lstrip("0") for document in made}


def test_a_receipt_over_three_invoices_comes_as_three_applications(changes: Callable[[], Any], desk: Books) -> None:
    desk.post_payment(cash("600.00"), today=TODAY, clears=keys(desk))
    reading = changes()
    applied = [leg for leg in reading.of(SettlementLeg) if leg.kind == "item" and leg.amount_minor > 0]
    assert sorted(leg.amount_minor for leg in applied) == [10000, 20000, 30000]
    assert len({leg.settlement_id for leg in applied}) == 1
    assert all(not item.is_open for item in reading.of(OpenItem))
    assert reading.open_keys == []


def test_a_clearing_that_was_reset_shows_by_its_key_alone(
    changes: Callable[[], Any], connect: Connect, running: RunningServer, read: Any, desk: Books
) -> None:
    first = keys(desk)[0]
    payment = desk.post_payment(cash("100.00"), today=date(2026, 7, 1), clears=[first])
    desk.reset_clearing(payment.key, today=date(2026, 7, 2))
    reading = changes()
    key = native(first)
    assert key in reading.open_keys
    asked = read(connect(running), "items", "DE01", mode="keys", keys=(key,))
    assert [(item.native_key, item.is_open) for item in asked.of(OpenItem)] == [(key, True)]


def test_a_changed_block_is_in_the_holds_and_a_lifted_one_is_not(
    connect: Connect, running: RunningServer, read: Any, desk: Books
) -> None:
    reader, first = connect(running), keys(desk)[0]
    desk.change_item(first, today=TODAY, dunning_block="A")
    assert [hold.native_code for hold in read(reader, "holds", "DE01").of(Hold)] == ["A"]
    desk.change_item(first, today=TODAY, dunning_block="")
    reading = read(reader, "holds", "DE01")
    assert (reading.of(Hold), reading.end.completeness) == ([], "complete")


def test_many_keys_are_asked_for_in_urls_that_fit(
    connect: Connect, running: RunningServer, read: Any, desk: Books
) -> None:
    for number in range(60):
        desk.post_invoice(sale(f"{number + 1}.00"), today=OLD)
    wanted = tuple(map(native, keys(desk)))
    reading = read(connect(running, most_url_characters=1500), "items", "DE01", mode="keys", keys=wanted)
    assert {item.native_key for item in reading.of(OpenItem)} == set(wanted)
    asked = [seen.target for seen in running.requests if "AccountingDocument%20eq" in seen.target]
    assert len(asked) > 5
    assert max(map(len, asked)) < 4000


def test_keys_that_are_gone_bring_nothing(connect: Connect, running: RunningServer, read: Any) -> None:
    gone = ("DE01", "9999999999", "2026", "001")
    reading = read(connect(running), "items", "DE01", mode="keys", keys=(gone,))
    assert (reading.of(OpenItem), reading.end.completeness) == ([], "complete")


@pytest.mark.parametrize("hostile", ["O'Hara", "a' or CompanyCode ne '", "100%2F", "a&$top=1"])
def test_a_hostile_key_stays_a_key(connect: Connect, running: RunningServer, read: Any, hostile: str) -> None:
    reading = read(connect(running), "items", "DE01", mode="keys", keys=(("DE01", hostile, "2026", "001"),))
    assert reading.of(OpenItem) == []


def test_a_window_is_read_by_clearing_date(connect: Connect, running: RunningServer, read: Any, desk: Books) -> None:
    cleared = []
    for day in (date(2026, 7, 1), date(2026, 8, 1)):
        bought = desk.post_invoice(sale("1.00", date(2026, 6, 1)), today=date(2026, 6, 1))
        key = ItemKey(*bought.key, bought.lines[0].position)
        cash = Cash(
            entity="DE01", customer=bought.lines[0].customer, amount=Decimal("1.00"), currency="EUR", received_on=day
        )
        desk.post_payment(cash, clears=[key], today=day)
        cleared.append(bought.key.number.lstrip("0"))
    reading = read(connect(running), "items", "DE01", mode="window", window=(date(2026, 7, 1), date(2026, 8, 1)))
    assert cleared[0] in numbers(reading)
    assert cleared[1] not in numbers(reading)
    assert {leg.settled_on for leg in reading.of(SettlementLeg)} == {date(2026, 7, 1)}


@pytest.mark.parametrize(
    "asked",
    [
        {"feed": "items", "entity": "DE01", "mode": "changes", "cursor": "yesterday"},
        {"feed": "items", "entity": "DE01", "mode": "window"},
        {"feed": "items", "entity": "DE01", "mode": "keys", "keys": (("DE01", "1"),)},
        {"feed": "items", "entity": ""},
        {"feed": "disputes", "entity": "DE01"},
    ],
)
def test_a_request_that_makes_no_sense_is_refused(
    connect: Connect, running: RunningServer, read: Any, asked: dict[str, Any]
) -> None:
    with pytest.raises(Misconfigured):
        read(connect(running), **asked)


def test_a_company_code_that_the_settings_leave_out_is_not_read(
    connect: Connect, running: RunningServer, read: Any
) -> None:
    with pytest.raises(Misconfigured, match="not among those"):
        read(connect(running, company_codes=("US01",)), "items", "DE01")
