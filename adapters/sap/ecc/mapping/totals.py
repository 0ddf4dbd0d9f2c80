"""The totals tables of the general ledger (GLT0, FAGLFLEXT) → one balance an account.

A row holds what was carried forward into its year and the movements of up to sixteen periods, debit and credit apart,
credits negative [K]. The balance is what the oldest year there is was begun with, and every movement since: so it does
not matter whether the newest year's carrying forward was run.
"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal, InvalidOperation, localcontext
from typing import Final

from msgspec import Struct

from adapters.sap.amounts import Unreadable
from adapters.sap.ecc.mapping.amounts import RealAmount
from adapters.sap.rfc.tables import Row
from canonical_model.money import LONGEST_AMOUNT

CARRIED: Final = "HSLVT"
PERIODS: Final = tuple(f"HSL{period:02d}" for period in range(1, 17))


class Totals(Struct, frozen=True, kw_only=True):
    """A totals table by its own field names [K]."""

    table: str
    company: str
    ledger: str
    #: the ledger that is meant where the settings name none
    standard: str
    #: conditions that keep planned and statistical figures out
    only: tuple[tuple[str, str], ...]
    #: beside the account and the year: what tells rows apart
    key: tuple[str, ...]


TABLES: Final = {
    "GLT0": Totals(
        table="GLT0", company="BUKRS", ledger="RLDNR", standard="00", only=(("RRCTY", "0"), ("RVERS", "001")),
        key=("RLDNR", "BUKRS", "RYEAR", "RACCT", "RBUSA", "RTCUR", "DRCRK", "RPMAX"),
    ),
    "FAGLFLEXT": Totals(
        table="FAGLFLEXT", company="RBUKRS", ledger="RLDNR", standard="0L", only=(("RRCTY", "0"), ("RVERS", "001")),
        key=("RYEAR", "OBJNR00", "OBJNR01", "OBJNR02", "OBJNR03", "OBJNR04", "OBJNR05", "OBJNR06", "OBJNR07",
             "OBJNR08", "DRCRK", "RPMAX"),
    ),
}  # fmt: skip


def balances_of(rows: Iterable[Row], currency: str, real: RealAmount) -> dict[str, Decimal]:
    """Account → balance in the company code's currency; Unreadable if a figure is none."""
    listed = list(rows)
    oldest: dict[str, str] = {}
    for row in listed:
        account, year = row["RACCT"], row["RYEAR"]
        oldest[account] = min(oldest.get(account, year), year)
    sums: dict[str, Decimal] = {}
    with localcontext(prec=2 * LONGEST_AMOUNT):
        for row in listed:
            account = row["RACCT"]
            fields = (*((CARRIED,) if row["RYEAR"] == oldest[account] else ()), *PERIODS)
            moved = sum((_figure(real(row.get(name, "0"), currency)) for name in fields), Decimal(0))
            sums[account] = sums.get(account, Decimal(0)) + moved
    return sums


def _figure(text: str) -> Decimal:
    try:
        found = Decimal(text)
    except InvalidOperation:
        raise Unreadable(f"not an amount: {text[:40]!r}") from None
    if not found.is_finite():
        raise Unreadable(f"not an amount: {text[:40]!r}")
    return found
