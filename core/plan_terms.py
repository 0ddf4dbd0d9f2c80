"""Plan terms: which payment plans may be agreed without asking anybody, as data. The defaults are cautious."""

from __future__ import annotations

from decimal import Decimal
from typing import Literal

from msgspec import Struct

from canonical_model.money import Money
from canonical_model.plans import ConcessionKind


class Allowance(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A concession that may be offered without asking, and how much of it."""

    kind: ConcessionKind
    #: the largest share of what the plan covers
    share: Decimal


class BalanceBand(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """What differs for larger balances: of the bands that an account reaches, the last one counts."""

    #: per currency, the balance from which it counts; other currencies: the first one, converted
    above: tuple[Money, ...]
    most_instalments: int
    longest_days: int
    smallest_first_share: Decimal


class PlanTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """The ranges inside which a plan is agreed on the spot."""

    #: per currency, the balance below which no plan is offered, and above which a person decides
    minimum_balance: tuple[Money, ...] = (Money.of(500, "EUR"),)
    most_balance: tuple[Money, ...] = (Money.of(100_000, "EUR"),)
    most_instalments: int = 6
    #: days from the agreement to the last instalment, and to the first
    longest_days: int = 185
    first_within_days: int = 31
    #: the share of the coverage that the first instalment is at least
    smallest_first_share: Decimal = Decimal("0.20")
    #: per currency, the least instalment
    smallest_instalment: tuple[Money, ...] = (Money.of(50, "EUR"),)
    #: days between two instalments
    least_interval_days: int = 7
    most_interval_days: int = 31
    #: which instalment takes what does not divide evenly
    rest_on: Literal["first", "last"] = "last"
    bands: tuple[BalanceBand, ...] = ()

    #: days back in which broken promises and plans count
    history_days: int = 365
    #: what each of them costs
    instalments_per_broken: int = 1
    days_per_broken: int = 30
    #: broken promises and plans from which on a person decides
    most_broken: int = 3
    #: new plans for one that was broken
    replans: int = 1
    #: the chance of being late from which an account gets fewer instalments, and how many; None: not looked at
    risky_from: Decimal | None = Decimal("0.80")
    most_instalments_if_risky: int = 3

    #: what may never be offered without a person, whatever else is said
    never: frozenset[ConcessionKind] = frozenset({
        "discount", "interest_waiver", "fee_waiver", "write_off", "release_of_security",
    })  # fmt: skip
    allowances: tuple[Allowance, ...] = ()
