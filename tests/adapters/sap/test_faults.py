"""Everything that can go wrong on the way: an error that says so, or a record in quarantine; no silent loss."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from adapters.kit.auth import ClientCredentials
from adapters.kit.secrets import Secret
from adapters.sap.s4.reader import S4Reader
from canonical_model.collecting import Hold
from canonical_model.errors import AdapterError, BadAnswer, Misconfigured, Retry, Throttled
from canonical_model.receivables import OpenItem
from simulators.sap import FAULTS, RunningServer

Connect = Callable[..., S4Reader]
CUBE = "A_OperationalAcctgDocItemCube"
ENTITY = "JP01"

#: faults that end a reading, and how
ENDS: dict[str, tuple[type[AdapterError], str]] = {
    "html_login": (BadAnswer, "text/html"),
    "page_token_loop": (BadAnswer, "go round"),
    "next_to_other_host": (BadAnswer, "another host"),
    "count_disagrees": (BadAnswer, "promised"),
    "vanishing_item": (BadAnswer, "promised"),
    "missing_required_field": (BadAnswer, "missing required field"),
    "truncated_gzip": (BadAnswer, "packed answer"),
    "wrong_content_type": (BadAnswer, "expected application/json"),
    "cut_body": (Retry, "connection failed"),
    "fail_after_pages": (Retry, "HTTP 500"),
}
#: faults that pass, are taken as they are, or leave a finding
PASSES: dict[str, str] = {
    "throttled_429": "",
    "unavailable_503": "",
    "token_expires_mid_run": "",
    "slow": "",
    "clock_skew": "clock",
    "missing_optional_field": "",
    "new_field": "is new",
    "retyped_field": "came as a number",
}
#: faults that spoil one record
SPOILS: dict[str, str] = {
    "amount_nan": "not a finite amount",
    "amount_1e400": "range",
    "amount_too_precise": "more decimals",
    "unknown_currency": "XXQ",
    "bad_date": "not a date",
}
#: faults that leave the reading incomplete
LEAVES: dict[str, str] = {
    "no_data_access": "no data access",
    "null_columns": "blocks on items cannot be seen",
    "item_on_two_pages": "",
}


def counted(reading: Any) -> Counter[str]:
    return Counter(type(record).__name__ for record in reading.records)


@pytest.fixture
def undisturbed(whole: dict[str, Any]) -> Any:
    return whole[ENTITY]


@pytest.fixture
def read(read: Any) -> Any:
    """Items of all times, unless a test says otherwise."""
    return lambda reader, feed, entity="", **more: read(
        reader, feed, entity, **({"history_from": date(2000, 1, 1)} | more)
    )


def test_every_fault_of_the_simulator_is_answered_here() -> None:
    assert set(FAULTS) == ENDS.keys() | PASSES.keys() | SPOILS.keys() | LEAVES.keys()


@pytest.mark.parametrize("fault", ENDS)
def test_a_reading_that_cannot_be_trusted_ends_with_an_error(
    connect: Connect, sound: RunningServer, read: Any, fault: str
) -> None:
    error, words = ENDS[fault]
    sound.inject(fault, entity_set=CUBE)
    with pytest.raises(error, match=words) as caught:
        read(connect(sound), "items", ENTITY)
    assert (caught.value.system, caught.value.entity) == ("s4", ENTITY)


@pytest.mark.parametrize("fault", PASSES)
def test_what_passes_changes_nothing_of_the_result(
    connect: Connect, sound: RunningServer, read: Any, undisturbed: Any, fault: str
) -> None:
    more: dict[str, Any] = {}
    if fault == "token_expires_mid_run":
        known = sound.credentials
        more["auth"] = ClientCredentials(
            token_url=sound.url + known.token_path, client_id=known.client_id, client_secret=Secret(known.client_secret)
        )
    sound.inject(fault, entity_set=CUBE, setting="DocumentItemText" if fault == "missing_optional_field" else "")
    reading = read(connect(sound, **more), "items", ENTITY)
    assert counted(reading) == counted(undisturbed)
    assert reading.end.completeness == "complete"
    assert [item.open for item in reading.of(OpenItem)] == [item.open for item in undisturbed.of(OpenItem)]
    assert any(PASSES[fault] in finding for finding in (*reading.end.findings, "")), reading.end.findings
    if not PASSES[fault]:
        assert reading.end.findings == ()


def test_waits_that_the_system_asks_for_are_kept(connect: Connect, sound: RunningServer, read: Any, clock: Any) -> None:
    sound.inject("throttled_429", entity_set=CUBE, setting="17", count=2)
    read(connect(sound), "items", ENTITY)
    assert clock.slept == [17, 17]


def test_a_system_that_goes_on_throttling_is_left_alone(connect: Connect, sound: RunningServer, read: Any) -> None:
    sound.inject("throttled_429", entity_set=CUBE, setting="600", count=100)
    with pytest.raises(Throttled) as caught:
        read(connect(sound), "items", ENTITY)
    assert caught.value.wait_seconds == 600


@pytest.mark.parametrize("fault", SPOILS)
def test_one_spoilt_record_goes_to_quarantine_alone(
    connect: Connect, sound: RunningServer, read: Any, undisturbed: Any, fault: str
) -> None:
    sound.inject(fault, entity_set=CUBE)
    reading = read(connect(sound), "items", ENTITY)
    spoilt = reading.rejected[0]
    assert len(reading.rejected) == 1
    assert SPOILS[fault] in spoilt.reason
    before = {item.native_key: item for item in undisturbed.of(OpenItem)}
    after = {item.native_key: item for item in reading.of(OpenItem)}
    assert before.keys() - after.keys() == {spoilt.native_key}
    assert spoilt.customer_number == before[spoilt.native_key].customer_number
    assert spoilt.native_key[1].lstrip("0").encode() in spoilt.payload
    assert (spoilt.stream, spoilt.entity) == ("open_items", ENTITY)


def test_an_item_on_two_pages_is_taken_once_and_the_reading_is_not_called_complete(
    connect: Connect, sound: RunningServer, read: Any, undisturbed: Any
) -> None:
    sound.inject("item_on_two_pages", entity_set=CUBE)
    reading = read(connect(sound), "items", ENTITY)
    assert counted(reading) == counted(undisturbed)
    assert (reading.end.completeness, reading.end.reason) == (
        "partial", "items were posted or cleared while they were read, twice",
    )  # fmt: skip


def test_an_item_that_vanishes_once_between_pages_is_fetched_after_all(
    connect: Connect, sound: RunningServer, read: Any, undisturbed: Any
) -> None:
    sound.inject("vanishing_item", entity_set=CUBE, count=1)
    reading = read(connect(sound), "items", ENTITY)
    assert reading.end.completeness == "complete"
    assert {item.id for item in reading.of(OpenItem)} == {item.id for item in undisturbed.of(OpenItem)}
    assert counted(reading) == counted(undisturbed)


def test_an_empty_answer_is_taken_for_missing_access_not_for_an_empty_ledger(
    connect: Connect, sound: RunningServer, read: Any
) -> None:
    sound.inject("no_data_access", entity_set=CUBE)
    reading = read(connect(sound), "items", ENTITY)
    assert reading.end.completeness == "partial"
    assert "no data access" in reading.end.reason


def test_no_visible_company_code_is_a_matter_of_permissions(connect: Connect, sound: RunningServer, read: Any) -> None:
    sound.inject("no_data_access", entity_set="A_CompanyCode")
    with pytest.raises(Misconfigured, match="no company code is visible"):
        read(connect(sound), "entities")


def test_no_visible_customer_is_not_an_empty_customer_list(connect: Connect, sound: RunningServer, read: Any) -> None:
    sound.inject("no_data_access", entity_set="A_CustomerCompany")
    assert read(connect(sound), "customers", ENTITY).end.completeness == "partial"


def test_blocks_that_may_not_be_seen_are_not_taken_for_no_blocks(
    connect: Connect, sound: RunningServer, read: Any
) -> None:
    sound.inject("null_columns", entity_set=CUBE)
    reader = connect(sound)
    assert "blocks on items cannot be seen" in read(reader, "items", ENTITY).end.reason
    sound.clear_faults()
    reading = read(reader, "holds", ENTITY)
    assert (reading.end.completeness, bool(reading.of(Hold))) == ("partial", True)


def test_a_field_that_cannot_be_filtered_on_is_read_in_full_and_sorted_out_here(
    read: Any, connect: Connect, books: Any
) -> None:
    from simulators.sap import serve
    from simulators.sap.face import Options

    closed = frozenset({(CUBE, "CompanyCode"), (CUBE, "ClearingDate"), (CUBE, "DunningBlockingReason")})
    with serve(books, options=Options(page_size=5000, unfilterable=closed)) as limited, serve(books) as usual:
        one, other = connect(limited, page_size=5000), connect(usual)
        for feed in ("items", "holds"):
            found, expected = read(one, feed, ENTITY), read(other, feed, ENTITY)
            assert {r.id for r in found.records} == {r.id for r in expected.records}


def test_short_numbers_and_fixed_decimals_give_the_same_records(read: Any, connect: Connect, books: Any) -> None:
    from simulators.sap import serve
    from simulators.sap.face import Options

    with serve(books, options=Options(short_numbers=True, decimals="fixed")) as odd, serve(books) as usual:
        assert read(connect(odd), "items", ENTITY).records == read(connect(usual), "items", ENTITY).records
