"""SAP's numbers: padded with zeros in the database, without them on screens, either way on the wire."""

from __future__ import annotations

from typing import Final

#: account numbers are ten characters (KUNNR, SAKNR, BELNR) [EDMX]
WIDTH: Final = 10


def padded(number: str) -> str:
    """The database's form: digits get leading zeros, a number with a letter stays (ALPHA conversion)."""
    return number.rjust(WIDTH, "0") if number.isdecimal() else number


def stripped(number: str) -> str:
    """The screen's form: digits lose their leading zeros."""
    return (number.lstrip("0") or "0") if number.isdecimal() else number


def written_forms(number: str) -> tuple[str, str]:
    """The database's form and the screen's."""
    return (number.rjust(WIDTH, "0"), number.lstrip("0") or "0") if number.isdecimal() else (number, number)
