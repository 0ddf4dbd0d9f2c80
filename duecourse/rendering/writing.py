"""Amounts and days as they are written in a language."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Final

from babel import Locale
from babel.dates import format_date
from babel.numbers import format_decimal
from msgspec import Struct

from canonical_model.currency import exponent_of
from canonical_model.money import Money

_WHOLE: Final = "#,##0"


class Writing(Struct, frozen=True, kw_only=True):
    """How one locale writes."""

    locale: str

    def money(self, amount: Money) -> str:
        """An amount and its currency's code, as many decimals as it has: `1.200,00 EUR`."""
        digits = exponent_of(amount.currency)
        pattern = f"{_WHOLE}.{'0' * digits}" if digits else _WHOLE
        return f"{format_decimal(amount.amount, format=pattern, locale=self.locale)} {amount.currency}"

    def number(self, value: Decimal) -> str:
        """A plain number."""
        return format_decimal(value, locale=self.locale)

    def country(self, code: str) -> str:
        """A country's name; its code where none is known."""
        return str(Locale.parse(self.locale).territories.get(code.upper(), code))

    def day(self, day: date | None) -> str:
        """A day in full: `30 September 2026`; empty where none is known."""
        return format_date(day, "long", locale=self.locale) if day is not None else ""

    def short(self, day: date | None) -> str:
        """A day for tables: digits, the year in full."""
        return format_date(day, _short_pattern(self.locale), locale=self.locale) if day is not None else ""


def _short_pattern(locale: str) -> str:
    pattern: str = Locale.parse(locale).date_formats["short"].pattern
    wide = pattern.replace("yyyy", "y").replace("yy", "y").replace("y", "yyyy")
    return wide.replace("dd", "d").replace("d", "dd").replace("MM", "M").replace("M", "MM")
