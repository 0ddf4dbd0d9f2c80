from __future__ import annotations

import re
from decimal import Decimal, InvalidOperation, localcontext

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from canonical_model.currency import EXPONENTS, UnknownCurrency, exponent_of
from canonical_model.money import LONGEST_AMOUNT, MOST_MINOR, BadAmount, CurrencyMismatch, Money, minor_units

BOUNDED = settings(deadline=None, max_examples=200)
CURRENCY = st.sampled_from(["EUR", "JPY", "KWD", "CLF", "USD"])
MINOR = st.integers(-MOST_MINOR, MOST_MINOR)


@BOUNDED
@given(minor=MINOR, currency=CURRENCY)
@example(minor=12_345_678_901_234_567, currency="JPY")
@example(minor=MOST_MINOR, currency="CLF")
@example(minor=-MOST_MINOR, currency="KWD")
def test_minor_units_and_text_go_there_and_back_to_the_last_digit(minor: int, currency: str) -> None:
    money = Money.from_minor(minor, currency)
    assert money.minor == minor
    assert Money.of(f"{money.amount:f}", currency) == money
    assert minor_units(f"{money.amount:f}", exponent_of(currency)) == minor
    assert str(money) == f"{money.amount:f} {currency}"


@pytest.mark.parametrize(
    ("text", "currency", "minor"),
    [
        ("12.500", "EUR", 1250),
        ("100", "JPY", 100),
        ("100.000", "JPY", 100),
        ("1.5", "KWD", 1500),
        ("0.0001", "CLF", 1),
        ("-0.01", "EUR", -1),
        ("-0.00", "EUR", 0),
        ("1E+2", "EUR", 10_000),
        ("92233720368547758.07", "EUR", MOST_MINOR),
    ],
)
def test_what_is_exact_is_read(text: str, currency: str, minor: int) -> None:
    assert Money.of(text, currency).minor == minor


@pytest.mark.parametrize(
    ("text", "currency"),
    [
        ("0.001", "EUR"),
        ("0.5", "JPY"),
        ("1.0001", "KWD"),
        ("NaN", "EUR"),
        ("Infinity", "EUR"),
        ("1e400", "EUR"),
        ("1E-400", "EUR"),
        ("", "EUR"),
        ("-", "EUR"),
        ("--1", "EUR"),
        ("1_000", "EUR"),
        ("1,00", "EUR"),
        ("\u0661\u0662", "EUR"),
        ("92233720368547758.08", "EUR"),
        ("1" * 41, "EUR"),
        ("0." + "0" * 60, "EUR"),
    ],
)
def test_what_is_not_exact_finite_or_in_range_is_no_amount(text: str, currency: str) -> None:
    with pytest.raises(BadAmount):
        Money.of(text, currency)


def oracle(text: str, exponent: int) -> int | None:
    """What the amount is by plain decimal arithmetic; None if it is none."""
    if len(text) > LONGEST_AMOUNT or not text.isascii() or "_" in text:
        return None
    try:
        amount = Decimal(text.strip())
    except InvalidOperation:
        return None
    if not amount.is_finite() or (amount and abs(amount.adjusted()) > 60):
        return None
    if not amount:
        return 0
    with localcontext(prec=200):
        scaled = amount.scaleb(exponent)
        if scaled != scaled.to_integral_value():
            return None
        return int(scaled) if abs(int(scaled)) <= MOST_MINOR else None


NUMBERLIKE = st.text(alphabet="0123456789.-+eE ", max_size=24) | st.decimals(allow_nan=True).map(str)


@BOUNDED
@given(text=NUMBERLIKE, exponent=st.sampled_from([0, 2, 3, 4]))
@example(text="1.", exponent=2)
@example(text=".5", exponent=2)
@example(text="-.5", exponent=2)
@example(text="+5", exponent=0)
@example(text=" 5", exponent=0)
@example(text="0.000", exponent=0)
@example(text="-", exponent=0)
@example(text=".", exponent=2)
@example(text="-.", exponent=2)
@example(text="5.-0", exponent=0)
@example(text=".-5", exponent=2)
@example(text="0E41", exponent=0)
@example(text="0E999999", exponent=2)
@example(text="1E1000000", exponent=0)
@example(text="9E-2000000", exponent=2)
@example(text="1E-999999999999999999", exponent=2)
@example(text="-5.-5", exponent=2)
@example(text="5.0 ", exponent=2)
@example(text="5.000 ", exponent=2)
def test_reading_agrees_with_decimal_arithmetic(text: str, exponent: int) -> None:
    expected = oracle(text, exponent)
    if expected is None:
        with pytest.raises(BadAmount):
            minor_units(text, exponent)
    else:
        assert minor_units(text, exponent) == expected


@given(left=st.integers(-(2**61), 2**61), right=st.integers(-(2**61), 2**61), currency=CURRENCY)
@BOUNDED
def test_sums_and_differences_are_exact_whatever_the_number_of_digits(left: int, right: int, currency: str) -> None:
    one, two = Money.from_minor(left, currency), Money.from_minor(right, currency)
    assert (one + two).minor == left + right
    assert (one - two).minor == left - right
    assert (-one).minor == -left
    assert abs(one).minor == abs(left)
    assert (one < two, one <= two, one > two, one >= two) == (left < right, left <= right, left > right, left >= right)
    assert bool(one) is bool(left)


def test_a_sum_beyond_what_is_stored_is_refused_not_wrapped() -> None:
    with pytest.raises(BadAmount):
        Money.from_minor(MOST_MINOR, "EUR") + Money.from_minor(1, "EUR")


def test_two_currencies_are_never_combined() -> None:
    euro, dollar = Money.of(1, "EUR"), Money.of(1, "USD")
    for combine in (Money.__add__, Money.__sub__, Money.__lt__, Money.__le__, Money.__gt__, Money.__ge__):
        with pytest.raises(CurrencyMismatch):
            combine(euro, dollar)
    assert euro != dollar


@pytest.mark.parametrize(
    ("amount", "currency", "rounded"),
    [
        ("0.005", "EUR", "0.00"),
        ("0.015", "EUR", "0.02"),
        ("0.5", "JPY", "0"),
        ("1.5", "JPY", "2"),
        ("-0.015", "EUR", "-0.02"),
    ],
)
def test_rounding_is_half_even(amount: str, currency: str, rounded: str) -> None:
    assert Money.rounded(Decimal(amount), currency) == Money.of(rounded, currency)


def test_a_money_cannot_be_made_with_more_decimals_than_its_currency_has() -> None:
    with pytest.raises(BadAmount):
        Money(amount=Decimal("0.001"), currency="EUR")  # type: ignore[arg-type] # a plain code
    with pytest.raises(UnknownCurrency, match="XYZ"):
        Money.of(1, "XYZ")


def test_each_code_stands_once_in_the_table_and_the_odd_ones_are_right() -> None:
    assert all(len(code) == 3 and code.isupper() for code in EXPONENTS)
    odd = {code: EXPONENTS[code] for code in ("JPY", "KRW", "ISK", "CLP", "BHD", "KWD", "TND", "CLF", "UYW", "EUR")}
    assert odd == {
        "JPY": 0, "KRW": 0, "ISK": 0, "CLP": 0, "BHD": 3, "KWD": 3, "TND": 3, "CLF": 4, "UYW": 4, "EUR": 2,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("12.345", "more decimals than the currency has (2): 12.345"),
        ("92233720368547758.08", "amount too large: 92233720368547758.08"),
        ("NaN", "not a finite amount in range: NaN"),
        ("9E-2000000", "not a finite amount in range: 9E-2000000"),
        ("1_000", "not an amount: '1_000'"),
        ("abc", "not an amount: 'abc'"),
        ("7" * 50, f"not an amount: '{'7' * 40}'"),
        # what 28 digits of precision would round away
        ("1234567890123456.00000000000000000000001", "more decimals than the currency has"),
    ],
)
def test_an_amount_that_is_refused_is_shown_and_why(text: str, why: str) -> None:
    with pytest.raises(BadAmount, match=re.escape(why)):
        Money.of(text, "EUR")


def test_the_longest_text_is_read_and_nineteen_digits_are_held_against_64_bits() -> None:
    assert minor_units(f"{5:>0{LONGEST_AMOUNT}}", 0) == 5
    assert minor_units(f"+{5:>0{LONGEST_AMOUNT - 1}}", 0) == 5
    with pytest.raises(BadAmount, match="too large"):
        minor_units("9" * 19, 0)


@pytest.mark.parametrize("currency", ["EUR", "JPY", "KWD"])
def test_zero_is_nothing_in_any_currency(currency: str) -> None:
    zero = Money.zero(currency)
    assert not zero
    assert (zero, zero.minor, zero.currency) == (Money.of(0, currency), 0, currency)


def test_what_cannot_be_combined_or_is_no_currency_is_named() -> None:
    with pytest.raises(CurrencyMismatch, match="amounts in EUR and USD cannot be combined without an exchange rate"):
        _ = Money.of(1, "EUR") + Money.of(1, "USD")
    with pytest.raises(UnknownCurrency, match="unknown currency 'XQX': not in ISO 4217") as refused:
        Money.of(1, "XQX")
    assert refused.value.code == "XQX"


def test_rounding_an_amount_that_is_far_too_large_is_refused_in_words() -> None:
    with pytest.raises(BadAmount, match="too large"):
        Money.rounded(Decimal("1E30"), "EUR")
