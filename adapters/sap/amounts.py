"""Amounts: signed by debit and credit, exact in their currency, or not taken at all."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from adapters.kit.decimals import Decimals, must_fit
from adapters.kit.remembered import Remembered
from adapters.sap.codes import CREDIT, DEBIT
from canonical_model.currency import EXPONENTS, exponent_of
from canonical_model.money import minor_units


class Unreadable(ValueError):
    """A field that the record cannot do without is missing or contradicts another."""


#: debit or credit, amount, currency → minor units
SignedAmount = Callable[[str, str, str], int]
_SIGN: Final = {DEBIT: 1, CREDIT: -1}


def signed_amounts(*, unsigned: bool, decimals: Decimals | None = None) -> SignedAmount:
    """The reader of amounts for one system; `decimals` where it gives a currency fewer of them.

    The item service sends signed amounts, and the code for debit or credit beside them: where the two disagree the
    amount is not taken [sap.md §1.3]. OData amounts are real ones whatever the tenant customised: TCURX shifts table
    reads only [addendum A5].
    """
    exponents, sign_of = Remembered(exponent_of, len(EXPONENTS)), _SIGN.get

    def read(debit_credit: str, amount: str, currency: str) -> int:
        sign = sign_of(debit_credit)
        if sign is None:
            raise Unreadable(f"neither debit nor credit: {debit_credit!r}")
        value = minor_units(amount, exponents[currency])
        if not unsigned and value * sign >= 0:
            return value
        if unsigned and value >= 0:
            return sign * value
        raise Unreadable(f"the sign of {amount} contradicts its code {debit_credit} (S debit, H credit)")

    return _fitting(read, decimals) if decimals else read


def _fitting(read: SignedAmount, decimals: Decimals) -> SignedAmount:
    def fitting(debit_credit: str, amount: str, currency: str) -> int:
        must_fit(amount, currency, decimals)
        return read(debit_credit, amount, currency)

    return fitting
