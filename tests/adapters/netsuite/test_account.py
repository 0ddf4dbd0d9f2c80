"""What accounts differ in: columns, permissions, the case of keys, nulls, page sizes, limits."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

import pytest

from adapters.netsuite.client import NetSuiteClient, UnknownName
from adapters.netsuite.query_page import Typed
from adapters.netsuite.suiteql import behind, bounds
from adapters.netsuite.tables import LISTINGS
from canonical_model.adapter import ReadRequest
from canonical_model.errors import BadAnswer, Misconfigured, Throttled
from canonical_model.master_data import Customer, PaymentTerms
from canonical_model.receivables import OpenItem
from conformance.suite.sap_books import small_books
from simulators.books import Books
from simulators.netsuite import RunningServer

Served = Callable[..., Any]


@pytest.fixture
def served(small: Any, clock: Any) -> Served:
    @contextmanager
    def made(books: Books | None = None, **options: Any) -> Iterator[RunningServer]:
        with small(books or small_books(), clock, **options) as server:
            yield server

    return made


def test_pages_of_three_bring_the_same_as_one_page(connect: Any, sound: RunningServer, read: Any) -> None:
    whole, paged = connect(sound), connect(sound, page_size=97)
    one, many = read(whole, "items", "3"), read(paged, "items", "3")
    assert len(many.pages) > len(one.pages)
    assert {r.id: r for r in many.records} == {r.id: r for r in one.records}


def test_the_lines_of_a_page_are_given_back_before_the_next_are_asked_for(
    connect: Any, sound: RunningServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    """But for those of the last item, which may go on: memory is bounded by one page."""
    held: list[Any] = []
    ask = NetSuiteClient.page_of

    def watched(client: NetSuiteClient, rows: Any, text: str, params: Any, **more: Any) -> Any:
        if not isinstance(rows, Typed):
            return ask(client, rows, text, params, **more)
        # who else has the list: this list of ours, and the call itself
        assert [sys.getrefcount(held[at]) for at in range(len(held))] == [2] * len(held)
        page = ask(client, rows, text, params, **more)
        held.append(page.rows)
        return page

    monkeypatch.setattr(NetSuiteClient, "page_of", watched)
    asked = ReadRequest(feed="items", entity="3", history_from=date(2000, 1, 1))
    assert sum(page.read for page in connect(sound, page_size=97).read(asked)) > 97
    assert len(held) > 2


def test_more_rows_than_a_statement_may_have_are_read_by_their_keys(connect: Any, served: Served, read: Any) -> None:
    """The service cuts each statement at five rows; the reading does not end there."""
    with served() as server:
        expected = {item.id for item in read(connect(server), "items", "1").of(OpenItem)}
    with served(most_rows=5) as server:
        found = read(connect(server, page_size=4), "items", "1")
    assert len(expected) > 5
    assert {item.id for item in found.of(OpenItem)} == expected


def test_nothing_is_ever_asked_for_at_an_offset(connect: Any, served: Served, read: Any) -> None:
    with served() as server:
        read(connect(server, page_size=2), "items", "1")
        queries = [seen.target for seen in server.requests if "suiteql" in seen.target]
    assert len(queries) > 5
    assert all(target.endswith("offset=0") for target in queries)


@pytest.mark.parametrize("options", [{"capitals": True}, {"omits_nulls": False}])
def test_the_case_of_keys_and_written_nulls_change_nothing(
    connect: Any, served: Served, read: Any, options: dict[str, Any]
) -> None:
    with served() as server:
        usual = [read(connect(server), feed, "1").records for feed in ("customers", "items", "balances")]
    with served(**options) as server:
        assert [read(connect(server), feed, "1").records for feed in ("customers", "items", "balances")] == usual


def test_a_second_accounting_book_doubles_nothing(connect: Any, served: Served, read: Any) -> None:
    with served() as server:
        first = read(connect(server), "items", "1").of(OpenItem)
        second = read(connect(server, accounting_book=2), "items", "1").of(OpenItem)
        assert [item.open_functional_minor for item in first] == [item.open_functional_minor for item in second]
        with_none = {check.check: check for check in connect(server, accounting_book=3).check()}
    assert with_none["accounting book"].status == "fail"
    assert "accounting_book" in with_none["accounting book"].remedy


def test_a_column_that_the_role_has_not_is_left_out_and_said(connect: Any, served: Served, read: Any) -> None:
    with served(hidden=frozenset({("transaction", "memo"), ("customer", "representingsubsidiary")})) as server:
        reader = connect(server)
        found = read(reader, "items", "1")
        told = {check.check: check for check in reader.check()}
    assert "transaction lacks memo" in found.end.findings
    assert found.end.completeness == "complete"
    assert told["fields: items"].status == "warn"
    assert "customer lacks representingsubsidiary" in told["fields: customers"].detail


def test_terms_that_the_role_may_not_see_stop_nothing_but_terms(connect: Any, served: Served, read: Any) -> None:
    with served(hidden=frozenset({("term", "*")})) as server:
        reader = connect(server)
        assert read(reader, "items", "1").of(OpenItem)
        found = read(reader, "customers", "1")
    assert (len(found.of(Customer)), found.of(PaymentTerms)) == (2, [])
    assert (found.end.completeness, "term is not there" in found.end.reason) == ("partial", True)


def test_a_column_that_nothing_works_without_stops_its_feed_and_names_it(
    connect: Any, served: Served, read: Any
) -> None:
    with served(hidden=frozenset({("transactionaccountingline", "amountunpaid")})) as server:
        with pytest.raises(BadAnswer, match="transactionaccountingline lacks amountunpaid"):
            read(connect(server), "items", "1")
        assert read(connect(server), "entities").records


def test_a_table_that_the_role_may_not_see_says_what_to_ask_for(connect: Any, served: Served, read: Any) -> None:
    hidden = frozenset({("account", "*")})
    with served(hidden=hidden) as server, pytest.raises(Misconfigured, match="table account") as found:
        read(connect(server), "items", "1")
    assert "permission" in found.value.remedy
    assert (found.value.system, found.value.entity) == ("the-account", "1")


def test_flags_that_cannot_be_seen_are_not_flags_that_are_not_set(connect: Any, served: Served, read: Any) -> None:
    hidden = frozenset({("transaction", "custbody_3805_dunning_paused")})
    with served(hidden=hidden) as server:
        assert read(connect(server), "holds", "1").end.completeness == "complete"
        told = read(connect(server, dunning_letters=True), "holds", "1").end
    assert (told.completeness, "cannot be seen" in told.reason) == ("partial", True)


def test_an_empty_table_is_missing_access_and_not_an_empty_account(connect: Any, served: Served) -> None:
    with served() as server:
        reader = connect(server)
        assert {check.status for check in reader.check()} == {"ok"}
        server.books.customers.clear()
        server.books.revision += 1
        told = {check.check: check for check in connect(server).check()}
    assert told["permission: customer"].status == "fail"
    assert "no data access" in told["permission: customer"].detail


def test_a_subsidiary_that_the_role_may_not_see_is_named(connect: Any, served: Served, read: Any) -> None:
    with served() as server:
        reader = connect(server, subsidiaries=("1", "99"))
        end = read(reader, "entities").end
        assert (end.completeness, end.reason) == ("partial", "not visible: 99")
        with pytest.raises(Misconfigured, match="'2' is not among those"):
            read(reader, "items", "2")
        assert [c.status for c in reader.check() if c.check == "subsidiaries"] == ["fail"]


def test_more_requests_at_once_than_the_account_may_make_are_told_to_wait(
    connect: Any, served: Served, read: Any, clock: Any
) -> None:
    with served() as server:
        reader = connect(server)
        read(reader, "entities")
        before = clock.time
        server.inject("throttled", count=2)
        assert read(reader, "items", "1").of(OpenItem)
        assert clock.time > before
        server.inject("throttled", count=50)
        with pytest.raises(Throttled, match="CONCURRENCY_LIMIT_EXCEEDED") as found:
            read(reader, "items", "1")
    assert "limits.concurrent" in found.value.remedy


def test_the_account_has_one_small_pool_for_all(served: Served, connect: Any, read: Any) -> None:
    """While others use every place, a reading waits and ends in words; with a place free it goes on."""
    with served(concurrency=2) as server:
        reader = connect(server)
        with server._face._place() as first, server._face._place() as second:
            assert first
            assert second
            with pytest.raises(Throttled):
                read(reader, "entities")
        assert read(reader, "entities").records


def test_whatever_is_asked_orders_by_a_key_that_no_row_lacks() -> None:
    for name, listing in LISTINGS.items():
        assert set(listing.key_names) <= {column.shown for column in listing.columns if column.needed}, name


def test_keys_of_several_columns_are_passed_in_their_order() -> None:
    assert behind(("a", "b", "c")) == "(a > ? OR (a = ? AND (b > ? OR (b = ? AND c > ?))))"
    assert bounds((1, 2, 3)) == (1, 1, 2, 2, 3)


def test_pages_that_go_round_end_the_reading(connect: Any, served: Served, read: Any) -> None:
    with served() as server:
        reader = connect(server)
        read(reader, "entities")
        server.inject("page_token_loop", table="transactionaccountingline")
        with pytest.raises(BadAnswer, match="go round"):
            read(connect(server, page_size=2), "items", "1")


def test_scripts_say_too_many_requests_with_400(connect: Any, served: Served, read: Any, clock: Any) -> None:
    with served() as server:
        reader, before = connect(server), clock.time
        server.inject("throttled_400", table="transactionaccountingline")
        assert read(reader, "items", "1").of(OpenItem)
    assert clock.time > before


def test_a_statement_that_is_refused_without_a_name_is_an_error(connect: Any, served: Served, read: Any) -> None:
    with served() as server:
        reader = connect(server)
        server.inject("invalid_query", table="transactionaccountingline")
        with pytest.raises(UnknownName, match="Invalid search query"):
            read(reader, "items", "1")
