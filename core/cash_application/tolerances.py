"""Tolerances: how far a payment may be off and still be applied without a person. Everything else is refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Literal

from msgspec import Struct, field

#: currency → the largest amount, in minor units; a currency that is not named has no tolerance
Limit = Mapping[str, int]

_ROUNDING: Final[Limit] = {"EUR": 100, "USD": 100, "GBP": 100, "CHF": 100, "CAD": 100, "AUD": 100, "JPY": 1}
_CHARGES: Final[Limit] = {
    "EUR": 2500, "USD": 2500, "GBP": 2500, "CHF": 2500, "CAD": 3500, "AUD": 3500, "JPY": 3000, "KWD": 8000,
}  # fmt: skip


class Tolerances(Struct, frozen=True, kw_only=True):
    """A policy of cash application. Shares are of the amount that is open."""

    #: what is written off as rounding, either way
    rounding: Limit = field(default_factory=lambda: _ROUNDING)
    #: what is taken for a bank's charge on the way, if the bank names none; and its largest share, in per mille
    charges: Limit = field(default_factory=lambda: _CHARGES)
    charges_per_mille: int = 10
    #: days after the last day of a discount on which it is still granted
    discount_grace_days: int = 0
    #: a deduction whose reason the payer states: the cash is applied and the rest stays open, or a person looks first
    deductions: Literal["residual", "review"] = "residual"
    #: the largest share of the open amount that such a rest may be, in per mille
    deduction_per_mille: int = 250
    #: how far a payment in another currency may be from the rate of the day, in per mille
    fx_per_mille: int = 5
    #: how far a bank's own conversion may be from it, where the bank or the payer tells what was sent, in per mille
    fx_margin_per_mille: int = 30
    #: taxes withheld at source that are expected, in per mille of the amount; none unless the company names them
    withholding_per_mille: tuple[int, ...] = ()
    #: a payment from somebody who is not known to pay for the customer: by full reference and exact amount, or never
    strangers: Literal["exact", "review"] = "exact"
    #: open items of a customer up to which every combination is counted; above it ones, pairs and the oldest first
    most_combined: int = 22
    #: days within which the same amount for the same item is a second payment of it
    duplicate_days: int = 60
    #: days after which a cheque is stale, and days ahead of the statement from which a payment is post-dated
    stale_days: int = 180
    ahead_days: int = 5
    #: the confidence from which a line is applied without a person
    auto_from: float = 0.999
    #: two explanations whose odds differ by less than this factor are equally near
    near: float = 20.0

    def within(self, limit: Limit, minor: int, currency: str) -> bool:
        """Whether a difference is no larger than a limit in its currency."""
        return abs(minor) <= limit.get(currency, 0)


DEFAULT_TOLERANCES: Final = Tolerances()
