"""What a model foresees of open items, and how customers paid so far."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

from canonical_model.risk import Estimate, Known
from core.forecasting.foresight import habits, outlook_of
from core.outlook import Habit
from core.risk.features import Observation
from core.risk.invoices import Invoice

DUE = date(2026, 11, 1)
KNOWN = Known(values=(), in_time=(0.0,) * 10, late=(20.0,) * 10, due=DUE)


def invoice(no: str = "1", *, settled: date | None = None, customer: str = "a") -> Invoice:
    return Invoice(
        id=no, customer=customer, entity="DE01", currency="EUR", amount_minor=100, issued=DUE - timedelta(days=30),
        due=DUE, settled=settled,
    )  # fmt: skip


def seen(late: float, on: date) -> tuple[Observation, Estimate]:
    observation = Observation(invoice=invoice(), moment=on, known=KNOWN, share=0.5, mean=0.0, median=0.0)
    return observation, Estimate(late=late, low=0.0, middle=0.0, high=20.0)


def test_what_may_still_come_comes_by_itself_within_the_horizon_or_not() -> None:
    observation, estimate = seen(0.4, DUE + timedelta(days=5))
    near = outlook_of(observation, estimate, as_of=DUE + timedelta(days=5), horizon_days=14)
    far = outlook_of(observation, estimate, as_of=DUE + timedelta(days=5), horizon_days=15)
    assert (near.by_itself, far.by_itself) == (Decimal("0.000"), Decimal("1.000"))
    assert far.expected == DUE + timedelta(days=20)


def test_of_one_that_is_older_than_any_that_was_paid_nothing_is_expected() -> None:
    on = DUE + timedelta(days=400)
    observation, estimate = seen(0.4, on)
    found = outlook_of(observation, estimate, as_of=on, horizon_days=14)
    assert (found.by_itself, found.expected) == (Decimal("0.000"), None)


def test_a_habit_is_of_what_was_settled_before_the_day() -> None:
    paid = [
        invoice("1", settled=DUE + timedelta(days=9)), invoice("2", settled=DUE), invoice("3"),
        invoice("4", settled=DUE + timedelta(days=3)), invoice("5", settled=DUE + timedelta(days=40)),
        invoice("6", settled=DUE - timedelta(days=2), customer="b"),
    ]  # fmt: skip
    found = habits(paid, as_of=DUE + timedelta(days=30))
    assert found == {"a": Habit(settled=3, late=2, usual_delay=3), "b": Habit(settled=1, late=0, usual_delay=-2)}
