"""Finance & Operations: which sets open items are read from, what doctor says of them, and one company alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from typing import Any

import pytest
from dynamics_clerk import Clerk
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from adapters.dynamics.finance.mapping.bi import opens_of
from adapters.dynamics.finance.settings import Sets, Settings
from canonical_model.errors import Misconfigured
from canonical_model.receivables import OpenItem
from conformance.suite.acts import known_item
from conformance.suite.bench import Bench, bench
from conformance.suite.rules import RULES
from conformance.suite.running import show
from conformance.suite.sap_books import HOME
from conformance.suite.shelf import Shelf
from conformance.suite.subjects.dynamics_finance import SUBJECT, Finance
from simulators.dynamics.finance import Options, serve, shown

BI = "CustTransBiEntities"
OLD = Options(absent=frozenset({"CustTransOpens", "CustTransactions"}))
#: what sets of their own could break first
TRIED = (
    "reads.open_items", "reads.books", "reads.holds", "reads.disputes",
    "traps.T12_no_sweep_after_partial_read", "traps.T12_no_data_is_no_ledger", "traps.T13_deletes",
    "traps.T15_receipt_over_three_invoices", "bad_reads.amount_nan", "bad_reads.null_columns",
)  # fmt: skip


class Environment(Finance):
    """One of some version."""

    options = Options()
    sets: dict[str, Any] = {}  # noqa: RUF012 - replaced, never changed
    slots = True

    def serve(self) -> Any:
        return serve(self.books, credentials=self.credentials(), clock=self.clock.now, options=self.options)

    def settings(self, address: str) -> Settings:
        made = super().settings(address)
        writing = structs.replace(made.writing, slots=self.slots)
        return structs.replace(made, sets=structs.replace(made.sets, **self.sets), writing=writing)


class Older(Environment):
    """One that has the fallback alone."""

    options = OLD
    open_set = BI
    all_sets = (BI,)
    required = (BI, "AmountCur")
    optional = (BI, "Txt")


@contextmanager
def environment(**own: Any) -> Iterator[Bench]:
    with bench(structs.replace(SUBJECT, open=type("Environment", (Environment,), own))) as made:
        yield made


def told(made: Bench) -> dict[str, tuple[str, str]]:
    return {one.check: (one.status, f"{one.detail} {one.remedy}") for one in made.reader().check()}


def test_doctor_names_the_sets_that_are_chosen_and_why() -> None:
    with environment() as made:
        assert told(made)["open items"] == ("ok", "CustTransOpens with CustTransactions: both are published ")
    with environment(options=OLD) as made:
        lines = told(made)
        why = f"{BI}: CustTransOpens and CustTransactions not published: what is open is worked out "
        assert (lines["open items"], lines[f"set: {BI}"]) == (("ok", why), ("ok", "readable "))
    with environment(sets={"bi_transactions": BI}) as made:
        assert told(made)["open items"] == ("ok", f"{BI}: as the settings say ")


def test_an_environment_that_publishes_none_of_them_is_not_read_as_empty() -> None:
    none = Options(absent=OLD.absent | {BI})
    with environment(options=none) as made:
        status, words = told(made)["open items"]
        assert (status, "is published" in words, "sets.transactions" in words) == ("fail", True, True)
        reads = Shelf().sync(made.reader(), items_only=True)
        assert {type(read.error) for read in reads if read.feed.name == "items"} == {Misconfigured}


def test_sets_that_the_metadata_service_does_not_name_are_found_in_the_list_of_all() -> None:
    with environment() as made:
        tenant = made.erp.server.tenant  # type: ignore[attr-defined]
        for name in ("CustTransOpens", "CustTransactions"):
            tenant._types[name] = structs.replace(tenant._types[name], name=f"{name}Renamed")
        assert told(made)["open items"][1].startswith("CustTransOpens with CustTransactions")


@pytest.mark.parametrize("name", TRIED)
def test_the_fallback_keeps_the_rules_of_reading(name: str) -> None:
    rules = [rule for rule in RULES if rule.id == name or rule.id.startswith(f"{name}.")]
    assert rules
    for rule in rules:
        seen = show(structs.replace(SUBJECT, open=Older), rule)
        assert seen.outcome == "kept", seen.why


def test_both_ways_bring_the_same_items_to_the_cent() -> None:
    def items(options: Options) -> dict[Any, Any]:
        with environment(options=options) as made:
            first, second = made.erp.invoice("100.00"), made.erp.invoice("70.10")
            made.erp.pay_part(first, "30.25")
            made.erp.pay([second])
            made.erp.credit_memo("12.34")
            return {one.native_key: one for one in made.items().of(OpenItem)}

    assert items(Options()) == items(OLD)


def test_what_is_open_is_never_what_closed_says() -> None:
    row = {"SourceKey": "7", "Closed": "2026-11-01T12:00:00Z", "AmountCur": "100.10", "SettleAmountCur": "60.05",
           "AmountMST": "90", "SettleAmountMST": "54.5", "DueDate": "2026-12-01T12:00:00Z"}  # fmt: skip
    (left,) = opens_of(row)
    assert (left["amountcur"], left["amountmst"]) == ("40.05", "35.5")
    assert opens_of({**row, "Closed": "1900-01-01T12:00:00Z", "SettleAmountCur": "100.1"}) == []


@given(amount=st.decimals(-(10**15), 10**15, places=2), settled=st.decimals(-(10**15), 10**15, places=2))
def test_what_is_left_of_a_transaction_is_exact(amount: Decimal, settled: Decimal) -> None:
    row = {"AmountCur": str(amount), "SettleAmountCur": str(settled), "AmountMST": "0", "SettleAmountMST": "0"}
    left = opens_of(row)
    assert [Decimal(one["amountcur"]) for one in left] == ([] if amount == settled else [amount - settled])


@pytest.mark.parametrize("told", ["NaN", "1e400", "x", "-Infinity", ""])
def test_an_amount_that_is_none_stays_as_it_was_written(told: str) -> None:
    row = {"AmountCur": told, "SettleAmountCur": "1", "AmountMST": "1", "SettleAmountMST": told}
    assert [(one["amountcur"], one["amountmst"]) for one in opens_of(row)] == [(told, told)]


def test_transactions_and_what_is_open_of_them_are_named_together() -> None:
    with pytest.raises(ValueError, match="together"):
        Sets(transactions="CustTransactions")
    with pytest.raises(ValueError, match="name one"):
        Sets(transactions="A", open_transactions="B", bi_transactions=BI)


def test_a_user_who_comes_to_reach_one_company_alone_takes_nothing_of_the_other_away() -> None:
    with environment() as made:
        shelf = made.synced()
        before = {one.native_key for one in shelf.of(OpenItem)}
        assert len({entity for entity, _ in before}) > 1
        tenant = made.erp.server.tenant  # type: ignore[attr-defined]
        tenant.options = structs.replace(tenant.options, companies=frozenset({HOME}))
        shelf.sync(made.reader(), full=True)
        assert {one.native_key for one in shelf.of(OpenItem)} == before


def test_doctor_warns_where_disputes_are_read_only_and_a_plan_refuses_in_words() -> None:
    closed = Options(disputes_writable=False)
    with environment(options=closed) as made:
        status, words = told(made)["writing: disputes"]
        assert (status, "read-only" in words, "writing.slots = false" in words) == ("warn", True, True)
    with environment(options=closed, slots=False) as made:
        assert told(made)["writing: disputes"] == ("ok", "not written, as the settings say ")
        clerk = Clerk(made)
        with pytest.raises(ValueError, match="CustDisputes is read-only"):
            clerk.carried(clerk.promise(made.erp.invoice("100.00"), "100.00"))
        assert made.writes == 0


def test_a_property_that_may_not_be_edited_is_told_by_its_name() -> None:
    with environment() as made:
        tenant = made.erp.server.tenant  # type: ignore[attr-defined]
        of = tenant._types["CustDisputes"]
        locked = {**of.fields, "FollowUpDate": structs.replace(of.fields["FollowUpDate"], edit="never")}
        tenant._types["CustDisputes"] = structs.replace(of, fields=locked)
        status, words = told(made)["writing: disputes"]
        assert (status, "does not let FollowUpDate be edited" in words) == ("warn", True)


def test_a_set_that_nobody_knew_to_be_read_only_refuses_for_good_and_in_words() -> None:
    with environment(options=Options(disputes_writable=False)) as made:
        clerk = Clerk(made)
        order = clerk.promise(made.erp.invoice("100.00"), "100.00")
        carrier = clerk.carried(order)
        assert carrier.state(order.act) == "refused", carrier.said(order.act)
        assert "does not support POST" in carrier.said(order.act)
        assert clerk.listed(shown.disputes) == []


def test_a_promise_on_an_item_of_the_fallback_lands_on_its_transaction() -> None:
    with bench(structs.replace(SUBJECT, open=Older)) as made:
        clerk = Clerk(made)
        key = made.erp.invoice("100.00")
        order = clerk.promise(key, "100.00")
        carrier = clerk.carried(order)
        assert carrier.state(order.act) == "confirmed", carrier.said(order.act)
        (slot,) = clerk.listed(shown.disputes)
        assert (str(slot["CustTrans"]), slot["Status"]) == (key[1], "PromiseToPay")
        assert known_item(made.synced(), key).native_key == key
