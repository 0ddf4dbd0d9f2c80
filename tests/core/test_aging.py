from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.currency import exponent_of
from canonical_model.money import Money
from core.aging import aging
from core.net_open import net_of_account
from core.policy import DEFAULT_POLICY

BOUNDS = DEFAULT_POLICY.buckets
CURRENCIES = st.sampled_from(["EUR", "JPY", "KWD", "CLF", "USD"])
KINDS = st.sampled_from(
    ["whole", "instalment", "residual", "on_account", "unapplied", "unidentified", "retention", "down_payment"]
)
LINE = st.fixed_dictionaries(
    {
        "minor": st.integers(-(10**12), 10**12),
        "currency": CURRENCIES,
        "kind": KINDS,
        "overdue": st.none() | st.integers(-400, 400),
        "customer": st.sampled_from(["C1", "C2", "C3"]),
        "entity": st.sampled_from(["1010", "2020"]),
        # the line it hangs on; also itself, a later one, or one that is not there
        "offsets": st.none() | st.integers(0, 14),
    }
)
BY = st.sampled_from(["entity", "customer", "party", "currency", "system"])


def built(desk: Any, lines: list[dict[str, Any]]) -> list[Any]:
    ids = [desk.item_id(str(no), entity=line["entity"]) for no, line in enumerate(lines)]
    items = []
    for no, line in enumerate(lines):
        fields = {**line}
        amount = Money.from_minor(fields.pop("minor"), line["currency"]).amount
        hangs_on = fields.pop("offsets")
        target = None if hangs_on is None else (ids[hangs_on] if hangs_on < len(ids) else desk.item_id("absent"))
        made = desk.item(str(no), f"{amount:f}", **fields)
        items.append(structs.replace(made, offsets=target))
    return sorted(items, key=lambda item: (item.entity, item.customer_id, item.id))


@given(lines=st.lists(LINE, max_size=14), by=BY)
def test_l5_buckets_add_up_and_with_unapplied_tie_out_per_currency(desk: Any, lines: list[Any], by: Any) -> None:
    items = built(desk, lines)
    rows = aging(items, as_of=desk.today, bounds=BOUNDS, by=by).rows
    for row in rows:
        assert row.total == sum((bucket.amount for bucket in row.buckets), Money.zero(row.currency))
        assert len(row.buckets) == len(BOUNDS) + 1
    for currency in {item.currency for item in items}:
        owed = sum(item.open_minor for item in items if item.currency == currency)
        assert sum((row.total + row.unapplied).minor for row in rows if row.currency == currency) == owed


@given(lines=st.lists(LINE, max_size=14))
def test_every_customers_row_ties_out_by_itself(desk: Any, lines: list[Any]) -> None:
    items = built(desk, lines)
    for row in aging(items, as_of=desk.today, bounds=BOUNDS, by="customer").rows:
        own = [item for item in items if f"s4/{item.entity}/{item.customer_number}" == row.key]
        assert (row.total + row.unapplied).minor == sum(
            item.open_minor for item in own if item.currency == row.currency
        )


@pytest.mark.parametrize(
    ("overdue", "place"), [(-5, 0), (0, 0), (1, 1), (30, 1), (31, 2), (60, 2), (61, 3), (90, 3), (91, 4), (4000, 4)]
)
def test_each_day_falls_into_its_bucket(desk: Any, overdue: int, place: int) -> None:
    row = aging([desk.item("1", "5.00", overdue=overdue)], as_of=desk.today, bounds=BOUNDS, by="entity").rows[0]
    assert [bucket.amount.minor for bucket in row.buckets].index(500) == place
    assert [(bucket.from_, bucket.to) for bucket in row.buckets] == [(None, 0), (1, 30), (31, 60), (61, 90), (91, None)]


def test_a_part_payment_reduces_the_bucket_of_its_invoice(desk: Any) -> None:
    invoice = desk.item("1", "100.00", overdue=40)
    part = desk.cash("9", "30.00", offsets=invoice.id)
    row = aging([invoice, part], as_of=desk.today, bounds=BOUNDS, by="entity").rows[0]
    assert row.buckets[2].amount == Money.of(70, "EUR")
    assert row.unapplied == Money.zero("EUR")


@pytest.mark.parametrize("anchor", ["closed", "absent", "other customer", "other currency", "itself"])
def test_a_payment_that_hangs_on_nothing_usable_counts_as_unapplied(desk: Any, anchor: str) -> None:
    invoice = desk.item("1", "100.00", overdue=40)
    other = {
        "closed": structs.replace(invoice, open_minor=0, open_functional_minor=0),
        "absent": None,
        "other customer": desk.item("1", "100.00", overdue=40, customer="C2"),
        "other currency": desk.item("1", "100.00", overdue=40, currency="USD"),
        "itself": None,
    }[anchor]
    part = desk.cash("9", "30.00", kind="whole", offsets=desk.item_id("9" if anchor == "itself" else "1"))
    rows = aging([one for one in (other, part) if one], as_of=desk.today, bounds=BOUNDS, by="customer").rows
    euros = next(row for row in rows if row.key.endswith("C1") and row.currency == "EUR")
    assert euros.unapplied == Money.of(-30, "EUR")
    assert euros.total == Money.zero("EUR")


def test_a_payment_of_another_customer_takes_nothing_off_an_item(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    nets = net_of_account([invoice, desk.cash("9", "30.00", customer="C2", offsets=invoice.id)])
    assert [(net.net, net.adrift) for net in nets] == [(Money.of(100, "EUR"), False), (Money.of(-30, "EUR"), True)]


def test_a_payment_on_a_payment_counts_at_the_end_of_the_chain(desk: Any) -> None:
    invoice = desk.item("1", "100.00")
    first = desk.cash("8", "30.00", offsets=invoice.id)
    second = desk.cash("9", "5.00", offsets=first.id)
    assert [net.net for net in net_of_account([second, first, invoice])] == [Money.of(65, "EUR")]


def test_credit_memos_stand_in_buckets_and_down_payments_and_retention_apart(desk: Any) -> None:
    items = [
        desk.credit_memo("1", "20.00", overdue=35),
        desk.item("2", "-50.00", kind="down_payment"),
        desk.item("3", "10.00", kind="retention", overdue=200),
        desk.cash("4", "5.00"),
    ]
    row = aging(items, as_of=desk.today, bounds=BOUNDS, by="entity").rows[0]
    assert row.buckets[2].amount == Money.of(-20, "EUR")
    assert row.total == Money.of(-20, "EUR")
    assert (row.down_payments, row.retention) == (Money.of(-50, "EUR"), Money.of(10, "EUR"))
    assert row.unapplied == Money.of(-45, "EUR")


def test_an_item_without_due_date_is_current_and_said_to_be(desk: Any) -> None:
    found = aging([desk.item("77", "5.00", overdue=None)], as_of=desk.today, bounds=BOUNDS, by="entity")
    assert found.rows[0].buckets[0].amount == Money.of(5, "EUR")
    assert found.rows[0].incomplete
    assert [(one.check, one.record) for one in found.findings] == [("no_due_date", "77")]


def test_items_of_one_customer_that_come_apart_are_refused(desk: Any) -> None:
    items = [desk.item("1", "1.00"), desk.item("2", "1.00", customer="C2"), desk.item("3", "1.00")]
    with pytest.raises(ValueError, match="do not come together"):
        aging(items, as_of=desk.today, bounds=BOUNDS, by="entity")


def test_functional_amounts_age_in_the_books_currency(desk: Any) -> None:
    item = desk.item("1", "100.00", currency="USD", books="EUR", functional="91.00")
    found = aging([item], as_of=desk.today, bounds=BOUNDS, by="entity", amounts="functional")
    assert [(row.currency, row.total) for row in found.rows] == [("EUR", Money.of(91, "EUR"))]


def test_aging_moves_on_with_the_day(desk: Any) -> None:
    item = desk.item("1", "5.00", overdue=30)
    later = aging([item], as_of=desk.today + timedelta(days=1), bounds=BOUNDS, by="entity").rows[0]
    assert later.buckets[2].amount.minor == 5 * 10 ** exponent_of("EUR")
