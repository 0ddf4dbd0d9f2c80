"""Credit limits: how much of each is used by what a customer owes, and when credit control is to look.

What is used is everything open on the account, less credits and unapplied cash. Orders that are not invoiced yet
are known to the ERP alone, which checks them itself.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal
from typing import Final, Literal

from msgspec import Struct

from canonical_model.decisions import Reason
from canonical_model.master_data import credit_limit
from canonical_model.money import Money
from core.account import AccountView
from core.aging import days_overdue
from core.escalation import CREDIT_LIMIT, Case
from core.fx import RateSet
from core.net_open import NetItem, net_of_account

CreditState = Literal["over", "unknown", "near", "within"]
#: what asks for a person comes first
ORDER: Final[tuple[CreditState, ...]] = ("over", "unknown", "near", "within")


class CreditTerms(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """When a limit is nearly used, and whether one that is exceeded is handed up."""

    #: the share of a limit from which it counts as nearly used
    near: Decimal = Decimal("0.90")
    #: an account beyond its limit with something overdue goes to credit control
    hand_up: bool = True

    def __post_init__(self) -> None:
        if not 0 < self.near <= 1:
            raise ValueError(f"near is a share of a limit, above 0 and at most 1: {self.near}")


class Exposure(Struct, frozen=True, kw_only=True):
    """What of a credit limit is used. Amounts are in the limit's currency; None where no rate says them."""

    limit: Money
    used: Money | None
    overdue: Money | None
    state: CreditState

    @property
    def share(self) -> Decimal | None:
        """Used ÷ limit, to a thousandth; None where it is not known, or nothing is granted."""
        if self.used is None or not self.limit:
            return None
        return (Decimal(self.used.minor) / self.limit.minor).quantize(Decimal("0.001"))


def exposure(owed: Money, overdue: Money, limit: Money, *, terms: CreditTerms, rates: RateSet, on: date) -> Exposure:
    """What of a limit is used by what is owed in the currency of the books, at the day's rate."""
    used = rates.convert(owed, limit.currency, on=on).amount
    late = rates.convert(overdue, limit.currency, on=on).amount
    return Exposure(limit=limit, used=used, overdue=late, state=_state(used, limit, terms.near))


def _state(used: Money | None, limit: Money, near: Decimal) -> CreditState:
    if used is None:
        return "unknown"
    if used > limit:
        return "over"
    return "near" if used.minor > 0 and used.minor >= limit.minor * near else "within"


def exposure_of(view: AccountView, *, terms: CreditTerms, rates: RateSet, on: date) -> Exposure | None:
    """What of an account's limit is used; None where the ERP names no limit."""
    limit = None if view.customer is None else credit_limit(view.customer)
    if limit is None:
        return None
    nets = net_of_account(view.items)
    owed, late = _sum(nets, view), _sum(_overdue(nets, on), view)
    return exposure(owed, late, limit, terms=terms, rates=rates, on=on)


def _overdue(nets: Iterable[NetItem], on: date) -> Iterable[NetItem]:
    return (net for net in nets if net.net_minor > 0 and days_overdue(net.item, on) > 0)


def _sum(nets: Iterable[NetItem], view: AccountView) -> Money:
    return Money.from_minor(sum(net.net_functional_minor for net in nets), view.functional_currency)


def credit_case(
    view: AccountView, attached: tuple[str, ...], *, terms: CreditTerms, rates: RateSet, on: date
) -> Case | None:
    """The case of an account that owes more than its limit and is late with some of it; None where that is not so."""
    found = exposure_of(view, terms=terms, rates=rates, on=on) if terms.hand_up else None
    late = () if found is None or found.state != "over" else tuple(_overdue(net_of_account(view.items), on))
    if found is None or not late:
        return None
    text = f"{found.used} is open against a credit limit of {found.limit}, {found.overdue} of it overdue"
    return Case(
        system=view.system,
        entity=view.entity,
        customer_id=view.customer_id,
        customer_number=view.customer_number,
        rule=CREDIT_LIMIT,
        subject_id=view.customer_id,
        reasons=(Reason(rule=CREDIT_LIMIT, text=text, evidence=(view.customer_id,)),),
        amount=_sum(late, view),
        days=max(days_overdue(net.item, on) for net in late),
        recommended="decide on the limit, and on a credit hold in the ERP",
        attached=attached,
    )
