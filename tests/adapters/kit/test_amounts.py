"""Amounts by their texts: read once, exact, and refused as they always were."""

from __future__ import annotations

import pytest

from adapters.kit.amounts import MOST_AMOUNTS, amounts_by_currency
from canonical_model.currency import UnknownCurrency
from canonical_model.money import BadAmount


def test_an_amount_is_read_in_its_own_currency() -> None:
    amounts = amounts_by_currency({})
    assert [amounts[one]["12.500"] for one in ("EUR", "KWD")] == [1250, 12500]
    assert amounts["EUR"][""] == 0


def test_what_is_not_exact_is_refused_each_time() -> None:
    amounts = amounts_by_currency({})
    for _ in range(2):
        with pytest.raises(BadAmount, match="more decimals"):
            amounts["JPY"]["0.5"]
        with pytest.raises(UnknownCurrency):
            amounts["XXX"]


def test_a_source_that_has_fewer_decimals_may_not_send_more() -> None:
    amounts = amounts_by_currency({"EUR": 0})
    assert amounts["EUR"]["7.00"] == 700
    with pytest.raises(BadAmount, match=r"7\.50"):
        amounts["EUR"]["7.50"]


def test_as_many_are_kept_at_hand_as_the_bound_says() -> None:
    amounts = amounts_by_currency({})["EUR"]
    assert [amounts[str(number)] for number in range(3 * MOST_AMOUNTS)] == [100 * n for n in range(3 * MOST_AMOUNTS)]
    assert len(amounts) <= MOST_AMOUNTS
