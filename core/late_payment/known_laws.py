"""The laws of late payment that are known, each figure with its source.

Rates are published twice a year. One that is not listed is refused, not guessed: `[policy.late_payment]` adds it.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Final

from canonical_model.money import Money
from core.late_payment.law import Law, LumpSum, Rate

_BUNDESBANK: Final = "Deutsche Bundesbank, Basiszinssatz nach § 247 BGB"
_ECB: Final = "European Central Bank, main refinancing operations on the first day of the half-year"
_BANK_OF_ENGLAND: Final = "Bank of England, Bank Rate on 31 December and 30 June"
_NORWAY: Final = "forskrift om forsinkelsesrente og kompensasjon for inndrivelseskostnader"


def _rates(source: str, *told: tuple[int, int, str]) -> tuple[Rate, ...]:
    """(year, first month of the half-year, per cent)."""
    return tuple(
        Rate(begin=date(year, month, 1), percent=Decimal(percent), source=source) for year, month, percent in told
    )


def _lump(begin: date, currency: str, source: str, *steps: tuple[str, str]) -> tuple[LumpSum, ...]:
    """(debt from which, amount)."""
    return tuple(
        LumpSum(begin=begin, from_debt=Money.of(debt, currency), amount=Money.of(amount, currency), source=source)
        for debt, amount in steps
    )


def _norwegian(begin: date, end: date, amount: str) -> LumpSum:
    least = Money.of("0.01", "NOK")
    return LumpSum(begin=begin, end=end, from_debt=least, amount=Money.of(amount, "NOK"), source=_NORWAY)


GERMANY: Final = Law(
    code="DE",
    name="Germany, §§ 286–288, 367 BGB",
    citation="§§ 286, 288 BGB",
    currency="EUR",
    surcharge=Decimal(9),
    rates=_rates(
        _BUNDESBANK,
        (2016, 7, "-0.88"), (2023, 1, "1.62"), (2023, 7, "3.12"), (2024, 1, "3.62"), (2024, 7, "3.37"),
        (2025, 1, "2.27"), (2025, 7, "1.27"), (2026, 1, "1.27"),
    ),
    known_until=date(2026, 6, 30),
    year="calendar",
    lump_sums=_lump(date(2014, 7, 29), "EUR", "§ 288 (5) BGB", ("0.01", "40.00")),
    clearing=("costs", "interest", "principal"),
    sources=("§ 288 (2) BGB: nine percentage points over the base rate", "§ 288 (5) BGB", "§ 367 (1) BGB", _BUNDESBANK),
)  # fmt: skip

UNITED_KINGDOM: Final = Law(
    code="GB",
    name="United Kingdom, Late Payment of Commercial Debts (Interest) Act 1998",
    citation="Late Payment of Commercial Debts (Interest) Act 1998",
    currency="GBP",
    surcharge=Decimal(8),
    rates=_rates(
        _BANK_OF_ENGLAND,
        (2023, 1, "3.50"), (2023, 7, "5.00"), (2024, 1, "5.25"), (2024, 7, "5.25"), (2025, 1, "4.75"),
        (2025, 7, "4.25"), (2026, 1, "3.75"), (2026, 7, "3.75"),
    ),
    known_until=date(2026, 12, 31),
    rate_stays=True,
    lump_sums=_lump(
        date(2002, 8, 7), "GBP", "section 5A of the Act",
        ("0.01", "40.00"), ("1000.00", "70.00"), ("10000.00", "100.00"),
    ),
    sources=(
        "section 6 of the Act and SI 2002/1675: eight per cent over the reference rate in force when it became overdue",
        "section 5A of the Act", _BANK_OF_ENGLAND,
    ),
)  # fmt: skip

NORWAY: Final = Law(
    code="NO",
    name="Norway, forsinkelsesrenteloven and inkassoloven",
    citation="forsinkelsesrenteloven §§ 3, 3a",
    currency="NOK",
    surcharge=Decimal(0),
    rates=_rates(
        _NORWAY,
        (2022, 7, "9.25"), (2023, 1, "10.75"), (2023, 7, "11.75"), (2024, 1, "12.50"), (2024, 7, "12.50"),
        (2025, 1, "12.50"), (2025, 7, "12.25"), (2026, 1, "12.00"),
    ),
    known_until=date(2026, 6, 30),
    lump_sums=(
        _norwegian(date(2022, 7, 1), date(2022, 12, 31), "400.00"),
        _norwegian(date(2023, 1, 1), date(2023, 6, 30), "410.00"),
        _norwegian(date(2025, 1, 1), date(2025, 6, 30), "470.00"),
        _norwegian(date(2026, 1, 1), date(2026, 6, 30), "460.00"),
    ),
    notice_days=14,
    sources=(_NORWAY, "forsinkelsesrenteloven §§ 3, 3a", "inkassoloven § 9: a notice leaves at least 14 days to pay"),
)  # fmt: skip

#: the least that member states grant; for countries without an entry of their own
EUROPEAN_UNION: Final = Law(
    code="EU",
    name="European Union, Directive 2011/7/EU",
    citation="2011/7/EU",
    currency="EUR",
    surcharge=Decimal(8),
    rates=_rates(
        _ECB,
        (2023, 1, "2.50"), (2023, 7, "4.00"), (2024, 1, "4.50"), (2024, 7, "4.25"), (2025, 1, "3.15"),
        (2025, 7, "2.15"), (2026, 1, "2.15"),
    ),
    known_until=date(2026, 6, 30),
    lump_sums=_lump(date(2013, 3, 16), "EUR", "Article 6 (1)", ("0.01", "40.00")),
    sources=("Article 2 (6) and (7): eight percentage points over the reference rate", "Article 6 (1)", _ECB),
)  # fmt: skip

#: code → law
LAWS: Final[Mapping[str, Law]] = {law.code: law for law in (GERMANY, UNITED_KINGDOM, NORWAY, EUROPEAN_UNION)}
