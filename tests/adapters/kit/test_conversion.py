"""The rate that makes what came just what is paid."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import UNSET

from adapters.kit.conversion import is_converted, must_be_one_currency, rate_of
from canonical_model.identity import RecordId
from canonical_model.money import Money
from canonical_model.write_back import IncomingPayment


def paid(came: Money, settles: Money | None = None) -> IncomingPayment:
    return IncomingPayment(
        transaction_id=RecordId("t"), bank_account="MAIN", amount=came, value_date=date(2026, 11, 20),
        settles=UNSET if settles is None else settles,
    )  # fmt: skip


@given(came=st.integers(1, 10**9), settled=st.integers(1, 10**9))
def test_a_rate_gives_just_what_came_or_there_is_none(came: int, settled: int) -> None:
    payment = paid(Money.from_minor(came, "EUR"), Money.from_minor(settled, "JPY"))
    try:
        rate = rate_of(payment, most=10)
    except ValueError as error:
        assert "post it in the ERP" in str(error)  # noqa: PT017 - either is right, and which one depends on the sizes
        return
    exponent = rate.as_tuple().exponent
    assert isinstance(exponent, int)
    assert 4 <= -exponent <= 10
    assert (settled * rate).quantize(Decimal("0.01"), ROUND_HALF_UP) == payment.amount.amount


def test_as_few_decimals_as_do() -> None:
    assert str(rate_of(paid(Money.of(920, "EUR"), Money.of(1000, "USD")), most=10)) == "0.9200"
    assert str(rate_of(paid(Money.of("917.43", "EUR"), Money.of(160000, "JPY")), most=10)) == "0.00573394"
    with pytest.raises(ValueError, match="no rate of 4 decimals"):
        rate_of(paid(Money.of("917.43", "EUR"), Money.of(160000, "JPY")), most=4)
    with pytest.raises(ValueError, match="no rate converts that"):
        rate_of(paid(Money.of(1, "EUR"), Money.of(0, "USD")), most=4)


def test_a_converted_payment_is_in_the_currency_of_the_books() -> None:
    plain, converted = paid(Money.of(1, "EUR")), paid(Money.of(1, "EUR"), Money.of(2, "USD"))
    assert (is_converted(plain), is_converted(converted)) == (False, True)
    must_be_one_currency(plain, {"EUR"}, {"CHF"})
    must_be_one_currency(converted, {"USD"}, {"EUR"})
    with pytest.raises(ValueError, match="EUR pays no item in USD"):
        must_be_one_currency(plain, {"USD"}, {"EUR"})
    with pytest.raises(ValueError, match="the books are in CHF"):
        must_be_one_currency(converted, {"USD"}, {"CHF"})
