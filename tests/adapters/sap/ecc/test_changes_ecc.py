"""Reading what changed, by key and by window: nothing that happened is missed, nothing else comes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest

from adapters.sap.ecc.reader import EccReader
from adapters.sap.ecc.settings import Tables
from canonical_model.collecting import Hold
from canonical_model.errors import Misconfigured
from canonical_model.master_data import BankAccount, Customer
from canonical_model.receivables import OpenItem, SettlementLeg
from simulators.books import Books, ItemKey
from simulators.ecc import Ecc
from simulators.ecc.fscm import Case, Promise, cases, promises

Opened = Callable[..., EccReader]
OLD, TODAY = date(2026, 6, 1), date(2026, 11, 20)
OWNER = "0000000001"


@pytest.fixture
def reader(opened: Opened, system: Ecc) -> EccReader:
    return opened(system)


def keys(books: Books) -> list[ItemKey]:
    return [document.item_key(line) for document, line in books.items()]


def native(key: ItemKey) -> tuple[str, ...]:
    return (key.entity, key.number, str(key.year), f"{key.position:03d}")


def changes(reader: EccReader, read: Any, since: date = TODAY) -> Any:
    return read(reader, "items", "DE01", mode="changes", cursor=since.isoformat())


def test_the_cursor_lies_a_day_before_the_reading_began(reader: EccReader, read: Any) -> None:
    assert read(reader, "items", "DE01").end.cursor == (TODAY - timedelta(days=1)).isoformat()


def test_what_was_entered_changed_or_cleared_comes_once_and_nothing_else(
    reader: EccReader, read: Any, desk: Books, sales: Any, payments: Any
) -> None:
    first, second, third = keys(desk)
    desk.post_invoice(sales("50.00", TODAY), today=TODAY)
    desk.change_item(second, today=TODAY, dunning_block="B")
    desk.post_payment(payments("100.00"), today=TODAY, clears=[first])
    found = changes(reader, read).of(OpenItem)
    assert len(found) == len({item.id for item in found})
    assert {item.native_key for item in found} == {native(first), native(second), *map(native, keys(desk)[3:])}
    assert native(third) not in {item.native_key for item in found}


def test_a_clearing_dated_back_shows_by_the_day_its_document_was_entered(
    reader: EccReader, read: Any, desk: Books, payments: Any
) -> None:
    first, *_ = keys(desk)
    desk.post_payment(payments("100.00", received_on=date(2026, 9, 1)), today=TODAY, clears=[first])
    reading = changes(reader, read)
    assert native(first) in {leg.native_key[:4] for leg in reading.of(SettlementLeg)}


def test_a_clearing_that_was_reset_shows_in_the_comparison_of_keys(
    reader: EccReader, read: Any, desk: Books, payments: Any
) -> None:
    first, *_ = keys(desk)
    cleared = desk.post_payment(payments("100.00"), today=TODAY, clears=[first])
    desk.reset_clearing(cleared.key, today=TODAY)
    assert native(first) in changes(reader, read, TODAY + timedelta(days=1)).open_keys


def test_items_are_read_by_key_wherever_they_are(reader: EccReader, read: Any, desk: Books, payments: Any) -> None:
    first, second, _ = keys(desk)
    desk.post_payment(payments("100.00"), today=TODAY, clears=[first])
    found = read(reader, "items", "DE01", mode="keys", keys=(native(first), native(second))).of(OpenItem)
    assert {(item.native_key, item.is_open) for item in found} == {(native(first), False), (native(second), True)}


@pytest.mark.parametrize("way", ["tables", "bapi"])
def test_a_window_brings_what_was_settled_in_it(
    opened: Opened, system: Ecc, read: Any, desk: Books, payments: Any, way: str
) -> None:
    first, second, _ = keys(desk)
    desk.post_payment(payments("100.00", received_on=date(2026, 8, 31)), today=TODAY, clears=[first])
    desk.post_payment(payments("200.00", received_on=date(2026, 9, 1)), today=TODAY, clears=[second])
    window = (date(2026, 8, 1), date(2026, 9, 1))
    found = read(opened(system, items_by=way), "items", "DE01", mode="window", window=window).of(OpenItem)
    assert {item.settled_on for item in found} == {date(2026, 8, 31)}
    assert native(first) in {item.native_key for item in found}
    assert native(second) not in {item.native_key for item in found}


def test_a_cursor_of_another_adapter_is_refused_with_what_to_do(reader: EccReader, read: Any) -> None:
    with pytest.raises(Misconfigured, match="not a cursor") as caught:
        read(reader, "items", "DE01", mode="changes", cursor="page-7")
    assert "mode full" in caught.value.remedy


def test_by_bapi_everything_is_read_each_time(opened: Opened, system: Ecc) -> None:
    assert {feed.name for feed in opened(system, items_by="bapi").feeds() if not feed.always_full} == set()
    assert {feed.name for feed in opened(system).feeds() if not feed.always_full} == {"items"}


def test_a_line_cleared_between_the_two_tables_comes_once_and_settled(
    reader: EccReader, read: Any, desk: Books, system: Ecc, payments: Any
) -> None:
    first, *_ = keys(desk)
    pay = lambda: desk.post_payment(payments("100.00"), today=TODAY, clears=[first])  # noqa: E731 - said once
    system.before("RFC_READ_TABLE", 1, pay, table="BSAD")
    reading = read(reader, "items", "DE01")
    (item,) = (one for one in reading.of(OpenItem) if one.native_key == native(first))
    assert not item.is_open
    assert reading.end.completeness == "complete"


def test_a_clearing_that_is_reset_between_the_two_tables_hides_no_line(
    reader: EccReader, read: Any, desk: Books, system: Ecc, payments: Any
) -> None:
    first, *_ = keys(desk)
    cleared = desk.post_payment(payments("100.00"), today=TODAY, clears=[first])
    reset = lambda: desk.reset_clearing(cleared.key, today=TODAY)  # noqa: E731 - said once
    system.before("RFC_READ_TABLE", 1, reset, table="BSAD")
    reading = read(reader, "items", "DE01")
    found = {item.native_key: item for item in reading.of(OpenItem)}
    assert found[native(first)].is_open
    assert reading.end.completeness == "complete"


def test_groups_of_fields_that_do_not_fit_together_are_read_again(
    opened: Opened, read: Any, desk: Books, system: Ecc, sales: Any
) -> None:
    # rows of 100 characters: many groups, so that somebody can post between two of them
    narrow = opened(system, tables=Tables(row_characters=100))
    for call in range(1, 60):
        act = lambda: desk.post_invoice(sales("7.00", TODAY), today=TODAY)  # noqa: E731 - said once
        system.before("RFC_READ_TABLE", call, act, table="BSID")
    reading = read(narrow, "items", "DE01")
    assert reading.end.completeness == "partial"
    assert "while they were read" in reading.end.reason
    system.rest()
    calm = read(narrow, "items", "DE01")
    assert calm.end.completeness == "complete"
    assert len(calm.of(OpenItem)) == len(keys(desk))


def promise_of(key: ItemKey, **more: Any) -> Promise:
    invoice = f"{key.entity}{key.number}{key.year}{key.position:03d}"
    told = {"guid": "A" * 32, "entity": "DE01", "customer": OWNER, "invoice": invoice, "amount": Decimal(12345),
            "currency": "JPY", "promised_for": date(2026, 12, 1)}  # fmt: skip
    return Promise(**{**told, **more})


def test_a_promise_of_fscm_holds_its_invoice_until_its_day(
    reader: EccReader, read: Any, desk: Books, system: Ecc
) -> None:
    first, *_ = keys(desk)
    promises(system.books).append(promise_of(first))
    (hold,) = read(reader, "holds", "DE01").of(Hold)
    assert (hold.kind, hold.scope, hold.until, hold.set_by) == ("promise", "item", date(2026, 12, 1), "erp")
    assert hold.native_key[:4] == native(first)
    # the amount of the table is shifted: yen have no decimals
    assert hold.reason == "promised 12345 JPY for 2026-12-01"


def test_a_promise_in_an_ended_state_holds_nothing(opened: Opened, read: Any, desk: Books, system: Ecc) -> None:
    promises(desk).append(promise_of(keys(desk)[0], state="3"))
    assert read(opened(system), "holds", "DE01").of(Hold)
    assert read(opened(system, ended_promise_states=("3",)), "holds", "DE01").of(Hold) == []


def test_a_promise_whose_invoice_cannot_be_read_keeps_its_customer_from_being_pushed(
    reader: EccReader, read: Any, desk: Books
) -> None:
    promises(desk).append(promise_of(keys(desk)[0], invoice="somewhere else"))
    (rejected,) = read(reader, "holds", "DE01").rejected
    assert (rejected.stream, rejected.customer_number) == ("holds", "1")


def case_of(**more: Any) -> Case:
    attributes = {"STAT_ORDERNO": "01", "FIN_BUKRS": "DE01", "FIN_KUNNR": OWNER, "REASON_CODE": "0007"}
    told = {"guid": "B" * 32, "type": "F001", "key": "000000225682", "created_on": date(2026, 11, 2),
            "attributes": attributes}  # fmt: skip
    return Case(**{**told, **more})


def test_a_dispute_case_holds_its_items(reader: EccReader, read: Any, desk: Books) -> None:
    first, *_ = keys(desk)
    cases(desk).append(case_of(objects=[f"DE01{first.number}{first.year}001"]))
    (hold,) = read(reader, "holds", "DE01").of(Hold)
    assert (hold.kind, hold.scope, hold.native_code, hold.since) == ("dispute", "item", "0007", date(2026, 11, 2))
    assert hold.native_key[:4] == native(first)


def test_a_case_that_names_no_items_holds_the_whole_account(reader: EccReader, read: Any, desk: Books) -> None:
    cases(desk).append(case_of())
    (hold,) = read(reader, "holds", "DE01").of(Hold)
    assert (hold.scope, hold.native_key[:2]) == ("customer", ("DE01", OWNER))


def test_a_closed_case_holds_nothing(opened: Opened, read: Any, desk: Books, system: Ecc) -> None:
    cases(desk).append(case_of(closed_on=TODAY))
    cases(desk).append(case_of(guid="C" * 32, attributes={**case_of().attributes, "STAT_ORDERNO": "04"}))
    assert read(opened(system, ended_case_statuses=("04",)), "holds", "DE01").of(Hold) == []


@pytest.mark.parametrize("table", ["UDM_P2P_ATTR", "UDMCASEATTR00", "FDM_DCOBJ"])
def test_what_of_fscm_is_not_there_is_said(reader: EccReader, read: Any, system: Ecc, table: str) -> None:
    system.dictionary.missing.add(table)
    reading = read(reader, "holds", "DE01")
    assert reading.end.completeness == "complete"
    assert [finding for finding in reading.end.findings if table in finding]


@pytest.mark.parametrize(
    ("table", "field"),
    [("UDM_P2P_ATTR", "FIN_INVOICE_KEY"), ("UDMCASEATTR00", "FIN_KUNNR"), ("SCMG_T_CASE_ATTR", "CASE_TYPE")],
)
def test_a_table_of_fscm_with_other_fields_proves_nothing_lifted(
    reader: EccReader, read: Any, system: Ecc, table: str, field: str
) -> None:
    system.dictionary.lacking.add((table, field))
    end = read(reader, "holds", "DE01").end
    assert end.completeness == "partial"
    assert f"{table} has other fields than are read (no {field})" in end.reason
    assert 'fscm = "no"' in end.reason


@pytest.mark.parametrize("table", ["UDM_P2P_ATTR", "UDMCASEATTR00", "SCMG_T_CASE_ATTR"])
def test_a_table_of_fscm_that_was_read_before_and_is_gone_proves_nothing_lifted(
    opened: Opened, read: Any, system: Ecc, table: str
) -> None:
    before = read(opened(system), "holds", "DE01").end
    system.dictionary.missing.add(table)
    gone = read(opened(system), "holds", "DE01", cursor=before.cursor).end
    assert (before.completeness, gone.completeness) == ("complete", "partial")
    assert f"{table} is not there, and they were read before" in gone.reason
    # still remembered: a second reading without it is no better
    assert read(opened(system), "holds", "DE01", cursor=gone.cursor).end.completeness == "partial"
    system.dictionary.missing.clear()
    assert read(opened(system), "holds", "DE01", cursor=gone.cursor).end.completeness == "complete"


def test_who_says_that_fscm_is_not_used_any_more_has_complete_holds(opened: Opened, read: Any, system: Ecc) -> None:
    before = read(opened(system), "holds", "DE01").end
    system.dictionary.missing.add("UDM_P2P_ATTR")
    end = read(opened(system, fscm="no"), "holds", "DE01", cursor=before.cursor).end
    assert (end.completeness, end.cursor) == ("complete", "")


@pytest.mark.parametrize("told", ["gone", "other fields"])
def test_cases_that_cannot_name_their_items_hold_the_whole_account_under_their_reference(
    opened: Opened, read: Any, desk: Books, system: Ecc, told: str
) -> None:
    first, *_ = keys(desk)
    attributes = {**case_of().attributes, "EXT_REF": "DCX1"}
    cases(desk).append(case_of(objects=[f"DE01{first.number}{first.year}001"], attributes=attributes))
    before = read(opened(system), "holds", "DE01")
    if told == "gone":
        system.dictionary.missing.add("FDM_DCOBJ")
    else:
        system.dictionary.lacking.add(("FDM_DCOBJ", "OBJ_KEY"))
    after = read(opened(system), "holds", "DE01", cursor=before.end.cursor)
    assert [(hold.scope, hold.reference) for hold in before.of(Hold)] == [("item", "DCX1")]
    assert [(hold.scope, hold.reference) for hold in after.of(Hold)] == [("customer", "DCX1")]
    assert after.end.completeness == "complete"
    assert [finding for finding in after.end.findings if "FDM_DCOBJ" in finding]


def test_promises_that_the_user_may_not_see_stop_the_holds(reader: EccReader, read: Any, system: Ecc) -> None:
    system.dictionary.closed.add("UDM_P2P_ATTR")
    with pytest.raises(Misconfigured, match="NOT_AUTHORIZED") as caught:
        read(reader, "holds", "DE01")
    assert "S_TABU_NAM" in caught.value.remedy
    assert "UDM_P2P_ATTR" in str(caught.value)


def test_banks_that_the_user_may_not_see_are_a_finding_and_customers_come(
    reader: EccReader, read: Any, system: Ecc
) -> None:
    system.dictionary.closed.add("KNBK")
    found = read(reader, "customers", "DE01")
    assert found.of(Customer)
    assert found.of(BankAccount) == []
    assert [finding for finding in found.end.findings if "KNBK" in finding and "S_TABU_NAM" in finding]
