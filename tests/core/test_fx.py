from __future__ import annotations

from datetime import timedelta
from decimal import ROUND_HALF_EVEN, Decimal, localcontext
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from canonical_model.currency import exponent_of
from canonical_model.money import BadAmount, Money
from core.consolidation import spread
from core.fx import Factor, conflicting, scaled

RATE = st.decimals("0.00001", "20000", places=5)
# at most 2e18 after the largest rate and two more decimals: within a BIGINT
MINOR = st.integers(-(10**12), 10**12)
CURRENCY = st.sampled_from(["EUR", "JPY", "KWD", "CLF"])


@given(minor=MINOR, rate=RATE, source=CURRENCY, target=st.sampled_from(["USD", "CHF"]))
def test_one_multiplication_rounded_once_half_even(
    desk: Any, minor: int, rate: Decimal, source: str, target: str
) -> None:
    rates = desk.rates(desk.rate(source, target, f"{rate:f}"))
    money = Money.from_minor(minor, source)
    with localcontext(prec=80):
        expected = (money.amount * rate).quantize(Decimal("0.01"), ROUND_HALF_EVEN)
    found = rates.convert(money, target, on=desk.today)
    assert found.amount == Money.of(f"{expected:f}", target)
    assert len(found.rates) == 1


@pytest.mark.parametrize(
    ("quotation", "rate", "factors", "expected"),
    [
        ("direct", "0.92", (1, 1), "92.00"),
        ("direct", "0.60", (100, 1), "0.60"),
        ("direct", "92", (1, 1), "9200.00"),
        ("indirect", "1.25", (1, 1), "80.00"),
        # 100 units of the target cost 125 units of the source
        ("indirect", "125", (1, 100), "80.00"),
    ],
)
def test_direct_and_indirect_quotations_with_factors(
    desk: Any, quotation: Any, rate: str, factors: tuple[int, int], expected: str
) -> None:
    quoted = desk.rate("USD", "EUR", rate, quotation=quotation, from_factor=factors[0], to_factor=factors[1])
    found = desk.rates(quoted).convert(Money.of(100, "USD"), "EUR", on=desk.today)
    assert found.amount == Money.of(expected, "EUR")


def test_the_inverse_pair_is_one_division(desk: Any) -> None:
    rates = desk.rates(desk.rate("EUR", "USD", "3"))
    assert rates.convert(Money.of(100, "USD"), "EUR", on=desk.today).amount == Money.of("33.33", "EUR")
    # not 100 × 0.3333…, rounded before use
    assert rates.convert(Money.of("300000000.00", "USD"), "EUR", on=desk.today).amount == Money.of(100_000_000, "EUR")


def test_the_stated_pair_comes_before_its_inverse_unless_it_is_too_old(desk: Any) -> None:
    old = desk.today - timedelta(days=50)
    both = (desk.rate("USD", "EUR", "0.5", on=old), desk.rate("EUR", "USD", "4"))
    assert desk.rates(*both).convert(Money.of(8, "USD"), "EUR", on=desk.today).amount == Money.of(4, "EUR")
    fresh = desk.rates(*both, max_age_days=40)
    assert fresh.convert(Money.of(8, "USD"), "EUR", on=desk.today).amount == Money.of(2, "EUR")


def test_the_newest_rate_up_to_the_day_counts_and_none_from_the_future(desk: Any) -> None:
    days = [desk.today + timedelta(days=shift) for shift in (-9, -2, 1)]
    rates = desk.rates(*(desk.rate("USD", "EUR", str(no + 1), on=day) for no, day in enumerate(days)))
    assert rates.convert(Money.of(1, "USD"), "EUR", on=desk.today).amount == Money.of(2, "EUR")
    early = rates.convert(Money.of(1, "USD"), "EUR", on=days[0] - timedelta(days=1))
    assert early.amount is None
    assert early.finding == f"no rate from USD to EUR valid on {days[0] - timedelta(days=1)}"


def test_a_rate_that_is_too_old_gives_no_amount_and_says_so(desk: Any) -> None:
    rates = desk.rates(desk.rate("USD", "EUR", "1", on=desk.today - timedelta(days=41)), max_age_days=40)
    found = rates.convert(Money.of(1, "USD"), "EUR", on=desk.today)
    assert found.amount is None
    assert "older than 40 days" in found.finding
    assert rates.convert(Money.of(1, "USD"), "EUR", on=desk.today - timedelta(days=1)).amount is not None


def test_no_chain_of_rates_is_made_unless_a_pivot_is_stated(desk: Any) -> None:
    rows = (desk.rate("USD", "EUR", "0.5"), desk.rate("EUR", "CHF", "0.9"))
    assert desk.rates(*rows).convert(Money.of(10, "USD"), "CHF", on=desk.today).amount is None
    found = desk.rates(*rows, pivot="EUR").convert(Money.of(10, "USD"), "CHF", on=desk.today)
    assert found.amount == Money.of("4.50", "CHF")
    assert len(found.rates) == 2


def test_an_unusable_rate_is_left_out(desk: Any) -> None:
    rates = desk.rates(desk.rate("USD", "EUR", "0"), desk.rate("EUR", "USD", "-1"))
    assert rates.convert(Money.of(1, "USD"), "EUR", on=desk.today).amount is None


def test_l10_the_set_is_named_by_its_content_alone(desk: Any) -> None:
    one, two = desk.rate("USD", "EUR", "1"), desk.rate("CHF", "EUR", "2")
    assert desk.rates(one, two).id == desk.rates(two, one).id
    assert desk.rates(one).id != desk.rates(one, two).id
    assert desk.rates(one).id != desk.rates(one, max_age_days=3).id
    assert desk.rates(one, desk.rate("USD", "EUR", "3", rate_type="B"), rate_type="M").id == desk.rates(one).id


def test_two_rates_of_one_day_that_disagree_are_found(desk: Any) -> None:
    rows = [desk.rate("USD", "EUR", "1"), desk.rate("USD", "EUR", "1.1"), desk.rate("CHF", "EUR", "1")]
    assert [(one.from_currency, two.from_currency) for one, two in conflicting(rows)] == [("USD", "USD")]
    same = [desk.rate("USD", "EUR", "1"), desk.rate("USD", "EUR", "100", from_factor=100)]
    assert conflicting(same) == ()


@given(minors=st.lists(MINOR, max_size=30), rate=RATE)
def test_what_is_spread_adds_up_to_the_sum_converted_once(minors: list[int], rate: Decimal) -> None:
    factor = Factor(exact=Fraction(rate))
    parts = list(spread(minors, factor, source="EUR", target="JPY"))
    assert sum(parts) == scaled(sum(minors), factor.exact, from_currency="EUR", to_currency="JPY")
    shift = Fraction(10) ** (exponent_of("JPY") - exponent_of("EUR"))
    assert all(abs(part - minor * factor.exact * shift) <= 1 for part, minor in zip(parts, minors, strict=True))


def test_an_amount_that_no_column_holds_is_refused(desk: Any) -> None:
    rates = desk.rates(desk.rate("EUR", "JPY", "99999999"))
    with pytest.raises(BadAmount):
        rates.convert(Money.from_minor(10**17, "EUR"), "JPY", on=desk.today)


def test_a_pivot_helps_only_if_both_of_its_rates_are_there(desk: Any) -> None:
    rates = desk.rates(desk.rate("GBP", "EUR", "1.2"), pivot="EUR")
    found = rates.convert(Money.of(1, "GBP"), "JPY", on=desk.today)
    assert (found.amount, found.finding) == (None, f"no rate from GBP to JPY valid on {desk.today}")
