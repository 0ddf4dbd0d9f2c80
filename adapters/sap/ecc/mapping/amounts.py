"""Amounts of tables: stored with two decimals whatever the currency has, so shifted back by table TCURX.

real = stored × 10^(2 − CURRDEC); a currency that TCURX does not name has two [addendum A5]. BAPIs send real amounts.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Final

from adapters.kit.decimals import Decimals
from adapters.sap.amounts import SignedAmount, Unreadable, signed_amounts
from adapters.sap.rfc.stored import STORED, shifted, sign_in_front
from adapters.sap.rfc.tables import Row

#: more decimals than any currency has: such a row of TCURX is none
_MOST: Final = 9

#: an amount as it is written, its currency → the real amount, as text
RealAmount = Callable[[str, str], str]


def decimals_of(rows: Iterable[Row]) -> dict[str, int]:
    """Currency → its decimals, from TCURX's CURRKEY and CURRDEC."""
    found = {}
    for row in rows:
        written = row.get("CURRDEC", "")
        if not written.isdecimal() or int(written) > _MOST:
            raise Unreadable(f"TCURX: {row.get('CURRKEY', '')!r} has {written!r} decimals")
        found[row["CURRKEY"]] = int(written)
    return found


def stored_amounts(tcurx: Mapping[str, int]) -> RealAmount:
    """Amounts as tables store them."""

    def real(written: str, currency: str) -> str:
        text = sign_in_front(written)
        places = STORED - tcurx.get(currency, STORED)
        return shifted(text, places) if places else text

    return real


def sent_amounts() -> RealAmount:
    """Amounts as BAPIs send them: real ones."""
    return lambda written, _currency: sign_in_front(written)


def line_amounts(real: RealAmount, decimals: Decimals) -> SignedAmount:
    """SHKZG, amount, currency → minor units, signed."""
    signed = signed_amounts(unsigned=True, decimals=decimals)
    return lambda debit_credit, amount, currency: signed(debit_credit, real(amount, currency), currency)
