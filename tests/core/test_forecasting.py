"""Expected cash: nothing is counted twice or lost, weeks are those of the days, what is not counted on says why."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import structs
from paying import FIRST, ledger

from canonical_model.collecting import Allocation, Dispute, Hold, PromiseToPay
from canonical_model.identity import SystemUid
from canonical_model.money import Money
from core.forecasting.back_test import accuracy, came_of
from core.forecasting.expecting import Expected, Said, days_ahead, expected, kept_share
from core.forecasting.in_group import in_group
from core.forecasting.likely import Likely, WeekCash, monday, weekly, weeks_of
from core.forecasting.tracking import Kept, tracked
from core.net_open import net_of_account
from core.risk.cohort import matured
from core.risk.features import observed
from core.risk.invoices import Invoice
from core.risk.model import estimated, trained
from core.risk.plain import Plain

TODAY = date(2026, 11, 12)
NEXT = TODAY + timedelta(days=7)


def likely(minor: int, *days: tuple[date, float], payer: str = "a") -> Likely:
    return Likely(payer=payer, system="s4", entity="DE01", currency="EUR", minor=minor, days=days)


def eur(minor: int) -> Money:
    return Money.from_minor(minor, "EUR")


@given(st.lists(st.tuples(st.integers(1, 10**9), st.lists(st.integers(0, 90), min_size=1, max_size=6)), max_size=8))
def test_over_enough_weeks_all_that_may_come_is_expected_once(owed: list[tuple[int, list[int]]]) -> None:
    parts = [
        likely(minor, *((TODAY + timedelta(days=day), 1 / len(days)) for day in days), payer=str(number))
        for number, (minor, days) in enumerate(owed)
    ]
    rows = weekly(parts, weeks=weeks_of(TODAY, 15))
    assert abs(sum(row.expected.minor for row in rows) - sum(minor for minor, _ in owed)) <= len(rows)
    assert all(row.p10 <= row.expected <= row.p90 for row in rows)


def test_weeks_begin_on_monday_and_the_first_one_is_todays() -> None:
    weeks = weeks_of(TODAY, 2)
    assert [one.weekday() for one in weeks] == [0, 0]
    assert weeks[0] <= TODAY < weeks[1]
    rows = weekly([likely(100, (weeks[1] - timedelta(days=1), 0.5), (weeks[1], 0.5))], weeks=weeks)
    assert [row.expected for row in rows] == [eur(50), eur(50)]


def test_equal_entity_codes_of_two_systems_stay_two() -> None:
    parts = [
        Likely(payer=system, system=system, entity="1000", currency="EUR", minor=minor, days=((TODAY, 1.0),))
        for system, minor in (("ns", 100), ("s4", 7))
    ]
    rows = weekly(parts, weeks=weeks_of(TODAY, 1))
    assert [(row.system, row.expected) for row in rows] == [("ns", eur(100)), ("s4", eur(7))]


def test_one_payers_invoices_come_together_and_payers_do_not_wait_for_one_another() -> None:
    day = ((TODAY, 0.5), (NEXT, 0.5))
    together = weekly([likely(100, *day) for _ in range(4)], weeks=weeks_of(TODAY, 1))[0]
    apart = weekly([likely(100, *day, payer=str(number)) for number in range(4)], weeks=weeks_of(TODAY, 1))[0]
    assert together.expected == apart.expected == eur(200)
    assert together.p90 - together.p10 > apart.p90 - apart.p10
    sure = weekly([likely(100, (TODAY, 1.0))], weeks=weeks_of(TODAY, 1))[0]
    assert (sure.p10, sure.p90) == (eur(100), eur(100))


@pytest.fixture
def owed(desk: Any) -> Any:
    return desk.item("1", "100.00")


def told(
    owed: Any, words: Said, days: Any = ((NEXT, 1.0),), partners: Any = None
) -> tuple[list[tuple[int, Any]], list[tuple[int, str]]]:
    found = expected(
        net_of_account([owed]), {owed.id: days} if days is not None else {}, words, partners=partners or {}, as_of=TODAY
    )
    amounts = [(one.minor, one.days) for one in found.parts]
    left = [(one.amount.minor, one.reason) for one in found.left_out]
    assert sum(minor for minor, _ in amounts) + sum(minor for minor, _ in left) == owed.open_minor
    return amounts, left


def promise(owed: Any, minor: int, day: date, *, status: Any = "open") -> PromiseToPay:
    return PromiseToPay(
        id=f"p-{day}-{status}", system=owed.system, entity=owed.entity, customer_id=owed.customer_id,
        customer_number="1", promised_on=TODAY, promised_for=day, amount=eur(minor),
        allocations=(Allocation(item_id=owed.id, amount=eur(minor)),), status=status,
    )  # fmt: skip


def dispute(owed: Any, *minors: int) -> Dispute:
    return Dispute(
        id="d", system=owed.system, entity=owed.entity, customer_id=owed.customer_id, customer_number="1",
        reason="pricing", amount=eur(sum(minors) or owed.open_minor), status="open", opened_on=TODAY,
        items=tuple(Allocation(item_id=owed.id, amount=eur(minor)) for minor in minors),
    )  # fmt: skip


def test_an_item_comes_as_such_invoices_came(owed: Any) -> None:
    assert told(owed, Said()) == ([(owed.open_minor, ((NEXT, 1.0),))], [])
    assert told(owed, Said(), days=()) == ([], [(owed.open_minor, "open for longer than such invoices ever were")])
    assert told(owed, Said(), days=None) == ([], [(owed.open_minor, "no invoice that a model can judge")])


def test_what_is_disputed_is_not_counted_on_and_the_rest_is(owed: Any) -> None:
    amounts, left = told(owed, Said(disputes=(dispute(owed, 1),)))
    assert amounts == [(owed.open_minor - 1, ((NEXT, 1.0),))]
    assert left == [(1, "disputed")]
    assert told(owed, Said(disputes=(dispute(owed),)))[1] == [(owed.open_minor, "disputed")]


def test_a_dispute_whose_amount_says_nothing_is_about_the_whole_item(owed: Any) -> None:
    for amount in (Money.zero("EUR"), Money.from_minor(1, "USD")):
        told_of = structs.replace(dispute(owed, 1), items=(Allocation(item_id=owed.id, amount=amount),))
        assert told(owed, Said(disputes=(told_of,))) == ([], [(owed.open_minor, "disputed")])


def test_a_promise_in_another_currency_is_not_this_items(owed: Any) -> None:
    said = promise(owed, 5, NEXT)
    foreign = structs.replace(said, allocations=(Allocation(item_id=owed.id, amount=Money.from_minor(5, "USD")),))
    assert told(owed, Said(promises=(foreign,)))[0] == [(owed.open_minor, ((NEXT, 1.0),))]


def test_an_entity_is_held_in_its_own_system_only(owed: Any) -> None:
    hold = Hold(
        id="h", system=SystemUid("other"), entity=owed.entity, scope="entity", subject_id=owed.entity, customer_id="",
        kind="legal", set_by="erp", reason="told",
    )  # fmt: skip
    assert told(owed, Said(holds=(hold,)))[1] == []
    assert told(owed, Said(holds=(structs.replace(hold, system=owed.system),)))[0] == []


@pytest.mark.parametrize(("kind", "counted"), [("insolvency", False), ("legal", False), ("manual", True)])
def test_of_whom_is_insolvent_nothing_is_expected(owed: Any, kind: Any, *, counted: bool) -> None:
    hold = Hold(
        id="h", system=owed.system, entity=owed.entity, scope="customer", subject_id=owed.customer_id,
        customer_id=owed.customer_id, kind=kind, set_by="erp", reason="told",
    )  # fmt: skip
    amounts, left = told(owed, Said(holds=(hold,)))
    assert bool(amounts) is counted
    assert left == ([] if counted else [(owed.open_minor, f"held: {kind}")])


def test_a_promise_is_believed_as_often_as_promises_are_kept(owed: Any) -> None:
    day = TODAY + timedelta(days=3)
    standing = promise(owed, owed.open_minor, day)
    kept = [promise(owed, 1, TODAY - timedelta(days=number), status="kept") for number in range(2)]
    assert kept_share([standing]) == 0.5
    assert kept_share([standing, *kept]) == 0.75
    amounts, _ = told(owed, Said(promises=(standing, *kept)))
    assert amounts == [(owed.open_minor, ((day, 0.75), (NEXT, 0.25)))]
    amounts, _ = told(owed, Said(promises=(promise(owed, 1, day),)))
    assert amounts == [(1, ((day, 0.5), (NEXT, 0.5))), (owed.open_minor - 1, ((NEXT, 1.0),))]


def test_an_instalment_is_believed_as_often_as_it_and_all_before_it_are_kept(owed: Any) -> None:
    first, second = TODAY + timedelta(days=3), TODAY + timedelta(days=5)
    half = owed.open_minor // 2
    plan = (promise(owed, owed.open_minor - half, second), promise(owed, half, first))
    amounts, _ = told(owed, Said(promises=plan))
    assert amounts == [
        (half, ((first, 0.5), (NEXT, 0.5))), (owed.open_minor - half, ((second, 0.25), (NEXT, 0.75))),
    ]  # fmt: skip
    foreign = structs.replace(
        promise(owed, half, first), allocations=(Allocation(item_id=owed.id, amount=Money.from_minor(half, "USD")),)
    )
    assert told(owed, Said(promises=(foreign, plan[0])))[0][0] == (owed.open_minor - half, ((second, 0.5), (NEXT, 0.5)))
    whole = promise(owed, owed.open_minor, first)
    assert told(owed, Said(promises=(whole, plan[0])))[0] == [(owed.open_minor, ((first, 0.5), (NEXT, 0.5)))]
    seen = structs.replace(plan[1], status="cash_seen")
    amounts, _ = told(owed, Said(promises=(plan[0], seen)))
    assert amounts == [(half, ((TODAY, 1.0),)), (owed.open_minor - half, ((second, 0.5), (NEXT, 0.5)))]


def test_cash_that_is_seen_comes_now_and_a_promise_that_is_over_says_nothing(owed: Any) -> None:
    seen = promise(owed, owed.open_minor, TODAY - timedelta(days=1), status="cash_seen")
    assert told(owed, Said(promises=(seen,)))[0] == [(owed.open_minor, ((TODAY, 1.0),))]
    over = promise(owed, owed.open_minor, TODAY - timedelta(days=1))
    assert told(owed, Said(promises=(over,)))[0] == [(owed.open_minor, ((NEXT, 1.0),))]


def test_what_is_within_the_group_is_no_cash_of_a_customer(desk: Any) -> None:
    assert told(desk.item("1", "100.00", trading_partner="FR01"), Said()) == ([], [(10_000, "within the group")])
    owed = desk.item("1", "100.00")
    assert told(owed, Said(), partners={owed.customer_id: "FR01"}) == ([], [(10_000, "within the group")])


def test_no_day_that_is_past_is_expected_and_a_past_day_is_tried_on_what_was_open_then() -> None:
    every = ledger()
    cutoff = FIRST + timedelta(days=270)
    seen = observed(every)
    model = trained(matured(seen, cutoff), Plain(), cutoff=cutoff)
    then = [one for one in every if one.issued < cutoff and one.known_at(cutoff).settled is None]
    asked = observed(every, [(one, cutoff) for one in then])
    ahead = [days_ahead(one, told, cutoff) for one, told in zip(asked, estimated(model, asked, Plain()), strict=True)]
    assert all(day >= cutoff for days in ahead for day, _ in days)
    assert all(abs(sum(share for _, share in days) - 1) < 1e-9 for days in ahead if days)
    weeks = weeks_of(cutoff, 4)
    parts = [
        Likely(
            payer=one.invoice.customer, system="", entity=one.invoice.entity, currency="USD",
            minor=one.invoice.amount_minor, days=days,
        ) for one, days in zip(asked, ahead, strict=True)
    ]  # fmt: skip
    rows, came = weekly(parts, weeks=weeks), came_of(then, weeks)
    assert sum(one.minor for one in came.values()) == sum(
        one.amount_minor for one in then if one.settled and monday(one.settled) in weeks
    )
    (near,) = accuracy(rows, came)
    assert near.wape is not None
    assert near.wape < 0.4, "paying on the due date is off by more than half"
    assert (near.currency, near.weeks) == ("USD", 4)
    assert accuracy(rows, {})[0].wape is None


def invoice(no: str, minor: int, *, issued: date, settled: date | None) -> Invoice:
    return Invoice(
        id=no, customer="a", entity="DE01", currency="EUR", amount_minor=minor, issued=issued,
        due=issued + timedelta(days=30), settled=settled, system="s4",
    )  # fmt: skip


def kept(as_of: date, *weeks: tuple[date, int]) -> Kept:
    rows = tuple(
        WeekCash(week=week, system="s4", entity="DE01", currency="EUR", expected=eur(m), p10=eur(0), p90=eur(2 * m))
        for week, m in weeks
    )
    return Kept(as_of=as_of, version="m1", weeks=rows)


def test_a_past_week_counts_by_the_newest_forecast_before_it_and_by_what_was_open_then() -> None:
    first, second = weeks_of(TODAY, 2)
    early, late = first - timedelta(days=9), first - timedelta(days=1)
    forecasts = [kept(late, (first, 90)), kept(early, (first, 50), (second, 70)), kept(first, (first, 1))]
    paid = invoice("1", 100, issued=early - timedelta(days=20), settled=first + timedelta(days=2))
    young = invoice("2", 1000, issued=late, settled=first + timedelta(days=2))
    gone = invoice("3", 1000, issued=early - timedelta(days=20), settled=late - timedelta(days=1))
    rows = tracked(forecasts, [paid, young, gone], until=second)
    assert [(one.made_on, one.told.expected, one.came) for one in rows] == [(late, eur(90), eur(100))]
    assert tracked(forecasts, [paid], until=second - timedelta(days=1)) == (), "the week is not over"
    both = tracked(forecasts, [paid], until=second + timedelta(days=7))
    assert [(one.made_on, one.came) for one in both] == [(late, eur(100)), (early, eur(0))]


def test_in_one_currency_the_group_is_one_and_what_has_no_rate_is_told(desk: Any) -> None:
    parts = tuple(
        Likely(payer=unit, system="s4", entity=unit, currency=unit, minor=1000, days=((TODAY, 1.0),))
        for unit in ("EUR", "USD", "XCD")
    )
    rates = desk.rates(desk.rate("USD", "EUR", "0.9"))
    found = in_group(Expected(parts=parts, left_out=()), "EUR", rates=rates, on=TODAY)
    row = weekly(found.parts, weeks=weeks_of(TODAY, 1))[0]
    assert (row.system, row.entity, row.expected) == ("*", "*", Money.of("19.00", "EUR"))
    assert [(one.reason, str(one.amount)) for one in found.left_out] == [("no rate to EUR", "10.00 XCD")]


def test_credit_is_no_cash_to_come(desk: Any) -> None:
    nets = net_of_account([desk.cash("9", "40.00")])
    assert expected(nets, {}, Said(), partners={}, as_of=TODAY).parts == ()
