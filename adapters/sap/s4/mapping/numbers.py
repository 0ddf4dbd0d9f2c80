"""SAP's numbers: padded with zeros in the database, without them on screens, either way on the wire."""

from __future__ import annotations

from functools import lru_cache
from typing import Final

#: account numbers are ten characters (KUNNR, SAKNR, BELNR) [EDMX]
WIDTH: Final = 10
_MOST_NUMBERS: Final = 65_536


@lru_cache(_MOST_NUMBERS)
def padded(number: str) -> str:
    """The database's form: digits get leading zeros, a number with a letter stays (ALPHA conversion)."""
    return number.rjust(WIDTH, "0") if number.isdecimal() else number


@lru_cache(_MOST_NUMBERS)
def stripped(number: str) -> str:
    """The screen's form: digits lose their leading zeros."""
    return (number.lstrip("0") or "0") if number.isdecimal() else number
