"""Amounts as they are written: exact in their currency, and refused where they are not."""

from __future__ import annotations

import pytest

from adapters.kit.amounts import units_reader
from canonical_model.currency import UnknownCurrency
from canonical_model.money import BadAmount


def test_an_amount_is_read_in_its_own_currency() -> None:
    units = units_reader({})
    assert [units("12.500", one) for one in ("EUR", "KWD")] == [1250, 12500]
    assert units("", "EUR") == 0


def test_what_is_not_exact_is_refused_each_time() -> None:
    units = units_reader({})
    for _ in range(2):
        with pytest.raises(BadAmount, match="more decimals"):
            units("0.5", "JPY")
        for text in ("1", ""):
            with pytest.raises(UnknownCurrency):
                units(text, "XXX")


def test_a_source_that_has_fewer_decimals_may_not_send_more() -> None:
    units = units_reader({"EUR": 0})
    assert units("7.00", "EUR") == 700
    assert units("7.50", "USD") == 750
    assert units("", "EUR") == 0
    with pytest.raises(BadAmount, match=r"7\.50"):
        units("7.50", "EUR")
