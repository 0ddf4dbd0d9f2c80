"""Key figures: each against figures added up by hand, and none where nothing can be told."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs

from canonical_model.money import Money
from core.kpi_measures import Period, measured
from core.kpis import Collected, Kpi, kpis

PERIOD = Period(begin=date(2026, 8, 31), end=date(2026, 11, 30))


def told(
    desk: Any, *items: Any, legs: tuple[Any, ...] = (), did: Collected | None = None, **more: Any
) -> dict[str, Kpi]:
    found = measured(items, legs, period=more.pop("period", PERIOD), partners=more.pop("partners", {}))
    rates = more.pop("rates", None) or desk.rates()
    return {one.name: one for one in kpis(found, did or Collected(), currency="EUR", rates=rates)}


def invoice(desk: Any, no: str, amount: str, *, posted: date, due: date, **fields: Any) -> Any:
    return desk.item(no, amount, due_date=due, document_date=posted, posting_date=posted, **fields)


def test_outstanding_days_are_receivables_over_billing_and_split_into_what_is_due_and_not(desk: Any) -> None:
    late = invoice(desk, "1", "600.00", posted=date(2026, 9, 1), due=date(2026, 10, 1))
    young = invoice(desk, "2", "300.00", posted=date(2026, 11, 20), due=date(2026, 12, 20))
    found = told(desk, late, young)
    assert found["dso"].value == Decimal("91.00")
    assert found["best_possible_dso"].value == Decimal("30.33")
    assert found["average_days_delinquent"].value == Decimal("60.67")
    assert found["overdue_share"].value == Decimal("66.67")
    assert found["dso"].inputs == {"numerator": "900.00 EUR", "denominator": "900.00 EUR", "days": "91"}


def test_counting_back_takes_the_newest_months_first_and_says_when_the_period_is_too_short(desk: Any) -> None:
    paid = {"open_minor": 0, "open_functional_minor": 0}
    november = invoice(desk, "1", "100.00", posted=date(2026, 11, 5), due=date(2026, 12, 5))
    october = invoice(desk, "2", "400.00", posted=date(2026, 10, 5), due=date(2026, 11, 5), **paid)
    old = invoice(desk, "3", "200.00", posted=date(2026, 1, 5), due=date(2026, 2, 5))
    # 300 outstanding: all 30 days of November for 100, and half of October's 31 for 200 of its 400
    assert told(desk, november, october, old)["dso_countback"].value == Decimal("45.50")
    short = told(desk, november, old)["dso_countback"]
    assert (short.value, short.why) == (None, "less was billed in the period than is outstanding: begin it earlier")


def test_effectiveness_and_recovery_compare_what_was_with_what_came(desk: Any) -> None:
    paid = invoice(
        desk, "1", "100.00", posted=date(2026, 7, 1), due=date(2026, 8, 1), open_minor=0, open_functional_minor=0,
        settled_on=date(2026, 9, 9),
    )  # fmt: skip
    standing = invoice(desk, "2", "60.00", posted=date(2026, 7, 1), due=date(2026, 8, 1))
    leg = desk.leg(paid, "100.00", on=date(2026, 9, 9))
    found = told(desk, paid, standing, legs=(leg,))
    # begin 160, end 60 overdue: (160 - 60) / (160 - 0)
    assert found["cei"].value == Decimal("62.50")
    assert found["recovery"].value == Decimal("62.50")
    assert found["invoice_to_cash_days"].value == Decimal("70.00")
    assert found["closed_without_escalation"].value == Decimal("100.00")


def test_what_was_given_up_is_no_recovery(desk: Any) -> None:
    item = invoice(
        desk, "1", "100.00", posted=date(2026, 7, 1), due=date(2026, 8, 1), open_minor=0, open_functional_minor=0
    )
    billed = invoice(desk, "2", "1000.00", posted=date(2026, 9, 1), due=date(2026, 12, 1))
    found = told(desk, item, billed, legs=(desk.leg(item, "100.00", on=date(2026, 9, 9), kind="write_off"),))
    assert found["write_off_rate"].value == Decimal("10.00")
    assert found["recovery"].value == Decimal("0.00")


def test_debt_within_the_group_and_what_was_posted_later_do_not_count(desk: Any) -> None:
    inside = invoice(desk, "1", "500.00", posted=date(2026, 9, 1), due=date(2026, 9, 2), trading_partner="1020")
    later = invoice(desk, "2", "500.00", posted=date(2026, 12, 1), due=date(2026, 12, 2))
    outside = invoice(desk, "3", "10.00", posted=date(2026, 9, 1), due=date(2026, 9, 2))
    assert told(desk, inside, later, outside)["dso"].inputs["numerator"] == "10.00 EUR"
    partners = {desk.customer_id("C1"): "1020"}
    assert told(desk, outside, partners=partners)["dso"].value is None


def test_books_in_other_currencies_come_at_one_days_rate_or_not_at_all(desk: Any) -> None:
    dollars = invoice(desk, "1", "200.00", posted=date(2026, 9, 1), due=date(2026, 9, 2), currency="USD", entity="2010")
    rates = desk.rates(desk.rate("USD", "EUR", "0.5", on=date(2026, 11, 30)))
    assert told(desk, dollars, rates=rates)["dso"].inputs["numerator"] == "100.00 EUR"
    missing = told(desk, dollars)["dso"]
    assert missing.value is None
    assert "no rate from USD to EUR" in missing.why


def test_promises_disputes_and_contacts_are_counted_by_what_came_of_them(desk: Any) -> None:
    item = desk.item("1", "100.00")
    kept = desk.promise((item, "100.00"), status="kept", promised_on=date(2026, 9, 1), promised_for=date(2026, 9, 9))
    broken = desk.promise(
        (item, "50.00"), status="broken", promised_on=date(2026, 9, 1), promised_for=date(2026, 10, 9)
    )
    waiting = desk.promise((item, "50.00"), promised_for=date(2026, 12, 24), promised_on=date(2026, 11, 29))
    closed = desk.dispute((item, "10.00"), opened_on=date(2026, 9, 1), closed_on=date(2026, 9, 13), status="resolved")
    call = desk.activity("call", days_ago=5)
    did = Collected(promises=(kept, broken, waiting), disputes=(closed,), activities=(call,))
    found = told(desk, item, did=did)
    assert found["promises_kept"].value == Decimal("50.00")
    assert found["dispute_cycle"].value == Decimal("12.00")
    assert found["promise_conversion"].value == Decimal("100.00")
    assert found["outreach_coverage"].value == Decimal("100.00")
    assert found["prioritisation_coverage"].value == Decimal("0.00")


def test_a_period_that_ends_before_it_begins_is_none() -> None:
    with pytest.raises(ValueError, match="ends after it begins"):
        Period(begin=date(2026, 1, 2), end=date(2026, 1, 2))


AMOUNT = st.integers(min_value=1, max_value=10**9)
DAY = st.integers(min_value=-200, max_value=120)


@given(rows=st.lists(st.tuples(AMOUNT, DAY, DAY), max_size=12))
def test_delinquency_is_what_lies_between_real_and_best_possible_days(
    desk: Any, rows: list[tuple[int, int, int]]
) -> None:
    items = [
        invoice(
            desk, str(no), str(Decimal(minor) / 100), posted=PERIOD.end + timedelta(days=min(posted, due)),
            due=PERIOD.end + timedelta(days=due),
        )
        for no, (minor, posted, due) in enumerate(rows)
    ]  # fmt: skip
    found = told(desk, *items)
    dso, best, late = (found[name].value for name in ("dso", "best_possible_dso", "average_days_delinquent"))
    if dso is not None and best is not None and late is not None:
        assert abs(dso - best - late) <= Decimal("0.02")
        assert best <= dso


def test_turnover_doubtful_debt_and_what_each_collector_recovered(desk: Any) -> None:
    paid = invoice(
        desk, "1", "100.00", posted=date(2026, 7, 1), due=date(2026, 8, 1), open_minor=0, open_functional_minor=0,
        settled_on=date(2026, 9, 9),
    )  # fmt: skip
    old = invoice(desk, "2", "60.00", posted=date(2026, 5, 1), due=date(2026, 8, 31))
    older = invoice(desk, "3", "40.00", posted=date(2026, 5, 1), due=date(2026, 8, 30))
    young = invoice(desk, "4", "91.00", posted=date(2026, 11, 1), due=date(2026, 12, 1))
    calls = tuple(structs.replace(desk.activity("call", days_ago=3), actor=actor) for actor in ("anna", "ben"))
    found = told(
        desk,
        paid,
        old,
        older,
        young,
        legs=(desk.leg(paid, "100.00", on=date(2026, 9, 9)),),
        did=Collected(activities=calls),
    )
    # 91 billed in 91 days is 365 a year, on an average of (200 + 191) / 2
    assert found["receivables_turnover"].value == Decimal("1.87")
    # of 191 outstanding only the older one is overdue by more than 90 days at the end of November
    assert found["bad_debt_ratio"].value == Decimal("52.36")
    assert found["recovered_per_collector"].value == Decimal("50.00")
    assert found["recovered_per_collector"].inputs == {"recovered": "100.00 EUR", "collectors": "2"}
    nobody = told(desk, paid)["recovered_per_collector"]
    assert (nobody.value, nobody.why) == (None, "nobody contacted a customer in the period")


def test_forecast_accuracy_is_how_near_weeks_were_told_before_they_began(desk: Any) -> None:
    weeks = ((eur("90.00"), eur("100.00")), (eur("30.00"), eur("0.00")))
    found = told(desk, did=Collected(weeks=weeks))["forecast_accuracy"]
    assert (found.value, found.inputs) == (Decimal("60.00"), {"off_by": "40.00 EUR", "came": "100.00 EUR"})
    assert told(desk)["forecast_accuracy"].value is None
    foreign = told(desk, did=Collected(weeks=((Money.of(1, "USD"), Money.of(1, "USD")),)))["forecast_accuracy"]
    assert foreign.value is None
    assert "USD" in foreign.why


def eur(amount: str) -> Money:
    return Money.of(amount, "EUR")


def test_an_item_without_due_date_is_never_overdue_and_only_invoices_are_billed(desk: Any) -> None:
    dateless = desk.item("1", "50.00", overdue=None, document_date=date(2026, 9, 1), posting_date=date(2026, 9, 1))
    memo = desk.credit_memo("2", "20.00", due_date=date(2026, 9, 1), posting_date=date(2026, 9, 1))
    found = told(desk, dateless, memo)
    assert found["overdue_share"].value == Decimal(0)
    assert found["dso"].inputs["denominator"] == "50.00 EUR"
    assert found["dso"].inputs["numerator"] == "30.00 EUR"


def test_legs_before_the_period_or_of_no_item_change_nothing(desk: Any) -> None:
    late = invoice(desk, "1", "600.00", posted=date(2026, 5, 1), due=date(2026, 6, 1))
    early = desk.leg(late, "100.00", on=date(2026, 8, 31))
    undated, nobodys = structs.replace(early, settled_on=None), structs.replace(early, item_id=None)
    assert told(desk, late, legs=(early, undated, nobodys)) == told(desk, late)
