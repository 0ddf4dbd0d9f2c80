"""Sums that somebody else took make the same rows and figures as items do, however finely they are taken."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from canonical_model.currency import exponent_of
from canonical_model.money import MOST_MINOR, BadAmount, Money, written
from core.aging import Tally, aging, bucket_of, days_overdue, key_maker, rows_of, stands_apart, tallied
from core.consolidation import partner_of
from core.group_aging import GroupSums, group_aging
from core.kpi_measures import Period, meant, measured, measured_by
from core.kpis import Collected, kpis
from core.net_open import net_items
from core.policy import DEFAULT_POLICY
from core.sums_port import AccountSum, AgingMeant, AgingSum, Meant, PeriodMeant, PeriodSum

BOUNDS = DEFAULT_POLICY.buckets
BOOKS = {"1010": "EUR", "2020": "JPY", "3030": "KWD"}
BY = st.sampled_from(["entity", "customer", "party", "head", "currency", "system"])
KIND = st.sampled_from(["whole", "whole", "unapplied", "retention", "down_payment"])
LINE = st.tuples(
    st.sampled_from(sorted(BOOKS)),
    st.integers(-(10**9), 10**9),
    st.sampled_from(["C1", "C2"]),
    st.sampled_from(["", "", "2020"]),
    st.none() | st.integers(-50, 150),
    KIND,
)
LINES = st.lists(LINE, max_size=12)
#: the line it is taken off, minor units, days ago
TAKEN = st.lists(st.tuples(st.integers(0, 11), st.integers(1, 10**6), st.integers(0, 60)), max_size=6)
FEW = settings(max_examples=40)


def built(desk: Any, lines: list[Any]) -> list[Any]:
    items = [
        desk.item(
            str(no), f"{Money.from_minor(minor, BOOKS[entity]).amount:f}", entity=entity, currency=BOOKS[entity],
            customer=customer, trading_partner=partner or None, overdue=overdue, kind=kind,
        )
        for no, (entity, minor, customer, partner, overdue, kind) in enumerate(lines)
    ]  # fmt: skip
    return sorted(items, key=lambda item: (item.entity, item.customer_id, item.id))


class ItemByItem:
    """Adds nothing up: a sum an item."""

    def __init__(self, items: list[Any], legs: list[Any]) -> None:
        self.items, self.legs = items, legs

    def aging_sums(self, asked: AgingMeant) -> Iterator[AgingSum]:
        functional = asked.amounts == "functional"
        for item in self.items if functional else ():
            keys = self.keys(item, asked)
            yield AgingSum(**keys, parts=(0,) * 8, total=item.open_functional_minor, items=1, standing=False)
        outside = [item for item in self.items if not (functional and partner_of(item, {}))]
        for net in net_items(outside):
            tally = Tally.empty(len(BOUNDS) + 1)
            minor = net.net_functional_minor if functional else net.net_minor
            tally.add(net, minor, bucket=bucket_of(days_overdue(net.item, asked.as_of), BOUNDS))
            undated = net.item.due_date is None and not stands_apart(net)
            yield AgingSum(**self.keys(net.item, asked), parts=tuple(tally.parts), dateless=int(undated))

    def keys(self, item: Any, asked: AgingMeant) -> dict[str, str]:
        told = {name: getattr(item, name) for name in asked.columns if name != "partner"}
        return told | ({"partner": partner_of(item, {})} if "partner" in asked.columns else {})

    def period_sums(self, asked: PeriodMeant) -> Iterator[PeriodSum]:
        for item in self.items:
            found = self.measures(asked, [item])
            books = next(iter(found.receivables_end._minor), None)
            if books is None:
                continue
            names = PeriodSum.__struct_fields__[4:-1]
            told = {name: getattr(found, name)._minor.get(books) for name in names}
            (month, *_) = [*found.billed_by_month, None]
            yield PeriodSum(
                system=books[0], entity=books[1], functional_currency=books[2], month=month,
                closed_accounts=found.closed_accounts, **told,
            )  # fmt: skip

    def account_sums(self, asked: PeriodMeant) -> Iterator[AccountSum]:
        for account, sums in self.measures(asked, self.items).overdue_of.items():
            for (system, entity, books), minor in sums._minor.items() if account in asked.accounts else ():
                yield AccountSum(
                    customer_id=account, system=system, entity=entity, functional_currency=books, overdue_end=minor
                )

    def measures(self, asked: PeriodMeant, items: list[Any]) -> Any:
        return measured(items, self.legs, period=Period(begin=asked.begin, end=asked.end), partners={})

    def dateless(self, asked: AgingMeant) -> Iterator[Any]:
        raise NotImplementedError


@FEW
@given(lines=LINES, by=BY)
def test_rows_in_document_currencies(desk: Any, lines: list[Any], by: Any) -> None:
    items = built(desk, lines)
    asked = AgingMeant(items=Meant(), by=by, amounts="document", as_of=desk.today, bounds=BOUNDS)
    tallies = tallied(ItemByItem(items, []).aging_sums(asked), keyed=key_maker(by, {}))
    assert tuple(rows_of(tallies, BOUNDS)) == aging(items, as_of=desk.today, bounds=BOUNDS, by=by).rows


def test_sums_in_which_nothing_counts_for_itself_make_no_row() -> None:
    standing = AgingSum(customer_number="C1", currency="EUR", parts=(7,) * 8, items=1)
    hanging = AgingSum(customer_number="C2", currency="EUR", parts=(0,) * 8, total=5, items=1, standing=False)
    (row,) = rows_of(tallied([standing, hanging], keyed=key_maker("customer", {})), BOUNDS)
    assert row.key.endswith("/C1")


@FEW
@given(lines=LINES, by=BY, rated=st.booleans())
def test_rows_and_totals_in_the_groups_currency(desk: Any, lines: list[Any], by: Any, *, rated: bool) -> None:
    items = built(desk, lines)
    rates = desk.rates(desk.rate("EUR", "JPY", "161.237"), *([desk.rate("KWD", "EUR", "2.9871")] if rated else []))
    asked = AgingMeant(items=Meant(), by=by, amounts="functional", as_of=desk.today, bounds=BOUNDS)
    group = GroupSums(keyed=key_maker(by, {}))
    group.take(ItemByItem(items, []).aging_sums(asked))
    expected = group_aging(items, as_of=desk.today, bounds=BOUNDS, by=by, currency="EUR", rates=rates)
    told = group.tallies(as_of=desk.today, currency="EUR", rates=rates)
    assert tuple(rows_of(told, BOUNDS)) == expected.aging.rows
    assert group.consolidated(as_of=desk.today, currency="EUR", rates=rates) == expected.consolidated
    assert bool(group.dateless) == any(one.check == "no_due_date" for one in expected.aging.findings)


@FEW
@given(lines=LINES, taken=TAKEN)
def test_key_figures(desk: Any, lines: list[Any], taken: list[Any]) -> None:
    items = built(desk, lines)
    legs = [
        desk.leg(
            items[no], f"{Money.from_minor(minor, items[no].currency).amount:f}", settlement=str(place),
            on=desk.today - timedelta(days=ago),
        )
        for place, (no, minor, ago) in enumerate(taken) if no < len(items)
    ]  # fmt: skip
    period = Period(begin=desk.today - timedelta(days=45), end=desk.today)
    rates = desk.rates(desk.rate("EUR", "JPY", "161.237"), desk.rate("KWD", "EUR", "2.9871"))
    accounts = frozenset(item.customer_id for item in items if item.customer_number == "C1")
    found = measured_by(ItemByItem(items, legs), meant(period, partners={}, accounts=accounts))
    expected = measured(items, legs, period=period, partners={})
    did = Collected(decided=accounts)
    assert kpis(found, did, currency="EUR", rates=rates) == kpis(expected, did, currency="EUR", rates=rates)


@given(minor=st.integers(-MOST_MINOR, MOST_MINOR), currency=st.sampled_from(["EUR", "JPY", "KWD", "CLF"]))
def test_minor_units_are_written_as_the_amount_is(minor: int, currency: str) -> None:
    assert written(minor, exponent_of(currency)) == f"{Money.from_minor(minor, currency).amount:f}"


def test_more_than_a_column_holds_is_not_written() -> None:
    with pytest.raises(BadAmount):
        written(MOST_MINOR + 1, 2)
