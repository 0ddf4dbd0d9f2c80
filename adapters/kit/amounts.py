"""Amounts as texts → whole minor units of their currency, each text read once as long as it is at hand.

A row has the same amount in several columns: what it is worth in the books where those are in the same currency, what
was paid of it where all was.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from adapters.kit.decimals import Decimals, must_fit
from adapters.kit.remembered import Remembered
from canonical_model.currency import EXPONENTS, exponent_of
from canonical_model.money import minor_units

#: amounts of one currency kept at hand: those of some rows
MOST_AMOUNTS: Final = 64


class Amounts(dict[str, int]):
    """Minor units of one currency by the text of the amount, 0 where none was written.

    Raises BadAmount where an amount is not exact in its currency, or has more decimals than the source gives it.
    `plain` makes the amount out of the text where that is written in a way of its own, and says what is none.
    """

    __slots__ = ("_exponent", "_given", "_plain")

    def __init__(self, exponent: int, given: int | None, *, plain: Callable[[str], str] | None = None) -> None:
        super().__init__()
        self._exponent, self._given, self._plain = exponent, given, plain

    def __missing__(self, text: str) -> int:
        if self._plain is not None:
            plain = self._plain(text)
        elif text:
            plain = text
        else:
            return 0
        if self._given is not None:
            minor_units(plain, self._given)
        if len(self) >= MOST_AMOUNTS:
            self.clear()
        minor = self[text] = minor_units(plain, self._exponent)
        return minor


def amounts_by_currency(decimals: Decimals) -> Remembered[str, Amounts]:
    """Currency → its amounts, `decimals` where the source gives a currency fewer; UnknownCurrency where it is none."""
    return Remembered(lambda currency: Amounts(exponent_of(currency), decimals.get(currency)), len(EXPONENTS))


def units_reader(decimals: Decimals) -> Callable[[str, str], int]:
    """An amount as it is written and its currency → minor units; BadAmount, UnknownCurrency."""
    exponents = Remembered(exponent_of, len(EXPONENTS))

    def read(text: str, currency: str) -> int:
        return minor_units(text, exponents[currency])

    def fitting(text: str, currency: str) -> int:
        must_fit(text, currency, decimals)
        return read(text, currency)

    return fitting if decimals else read
