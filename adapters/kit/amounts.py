"""Amounts as texts → whole minor units of their currency.

A row has the same amount in several columns: what it is worth in the books where those are in the same currency, what
was paid of it where all was. Whoever reads rows by the hundred thousand compares the texts, which takes a tenth of
reading one.
"""

from __future__ import annotations

from collections.abc import Callable

from adapters.kit.decimals import Decimals, must_fit
from adapters.kit.remembered import Remembered
from canonical_model.currency import EXPONENTS, exponent_of
from canonical_model.money import minor_units

#: an amount as it is written, and its currency → minor units
Units = Callable[[str, str], int]


def units_reader(decimals: Decimals) -> Units:
    """The reader of amounts, `decimals` where the source gives a currency fewer; 0 where none was written.

    It raises BadAmount where an amount is not exact in its currency, or has more decimals than the source gives it,
    and UnknownCurrency.
    """
    exponents = Remembered(exponent_of, len(EXPONENTS))

    def read(text: str, currency: str) -> int:
        exponent = exponents[currency]
        return minor_units(text, exponent) if text else 0

    def fitting(text: str, currency: str) -> int:
        if text:
            must_fit(text, currency, decimals)
        return read(text, currency)

    return fitting if decimals else read
