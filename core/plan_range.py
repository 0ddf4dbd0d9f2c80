"""The range that an account's plan may be in: the policy's terms, made smaller by its balance, history and risk."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, timedelta
from decimal import ROUND_CEILING, Decimal

from msgspec import Struct, structs

from canonical_model.collecting import PromiseToPay
from canonical_model.money import Money
from canonical_model.plans import PaymentPlan
from core.fx import RateSet
from core.plan_terms import BalanceBand, PlanTerms
from core.thresholds import threshold_in

#: a plan of one instalment is a promise
LEAST_INSTALMENTS = 2


class PlanHistory(Struct, frozen=True, kw_only=True):
    """What an account did with what it promised before."""

    #: broken promises and defaulted plans that count
    broken: int = 0
    #: how often a broken plan over these items was made anew
    replans: int = 0
    #: the chance of being late, where it is known
    risk: Decimal | None = None


class PlanRange(Struct, frozen=True, kw_only=True):
    """What a plan of one account may be, on one day."""

    on: date
    coverage: Money
    most_instalments: int
    longest_days: int
    first_within_days: int
    smallest_first: Money
    smallest_instalment: Money
    least_interval_days: int
    most_interval_days: int
    #: what made it smaller than the policy's terms
    because: tuple[str, ...] = ()
    #: why no plan may be agreed without a person, whatever its schedule
    closed: tuple[str, ...] = ()

    @property
    def last_day(self) -> date:
        """The last day that an instalment may be due on."""
        return self.on + timedelta(days=self.longest_days)


def range_of(
    terms: PlanTerms, coverage: Money, *, balance: Money, history: PlanHistory, rates: RateSet, on: date
) -> PlanRange:
    """The range for paying `coverage` out of an account's `balance`, agreed on a day."""
    band = _band(terms, balance, rates=rates, on=on)
    broken = history.broken
    instalments = band.most_instalments - broken * terms.instalments_per_broken
    risky = terms.risky_from is not None and history.risk is not None and history.risk >= terms.risky_from
    if risky:
        instalments = min(instalments, terms.most_instalments_if_risky)
    first = (coverage.minor * band.smallest_first_share).to_integral_value(ROUND_CEILING)
    least = threshold_in(coverage.currency, terms.smallest_instalment, rates=rates, on=on)
    found = PlanRange(
        on=on,
        coverage=coverage,
        most_instalments=instalments,
        longest_days=band.longest_days - broken * terms.days_per_broken,
        first_within_days=terms.first_within_days,
        smallest_first=Money.from_minor(int(first), coverage.currency),
        smallest_instalment=least or Money.zero(coverage.currency),
        least_interval_days=terms.least_interval_days,
        most_interval_days=terms.most_interval_days,
        because=_because(history, risky=risky),
    )
    closed = (*_by_balance(terms, balance, rates=rates, on=on), *_by_history(terms, history, found))
    return structs.replace(found, closed=closed)


def _band(terms: PlanTerms, balance: Money, *, rates: RateSet, on: date) -> BalanceBand:
    chosen = BalanceBand(
        above=(),
        most_instalments=terms.most_instalments,
        longest_days=terms.longest_days,
        smallest_first_share=terms.smallest_first_share,
    )
    for band in terms.bands:
        limit = threshold_in(balance.currency, band.above, rates=rates, on=on)
        if limit is not None and balance > limit:
            chosen = band
    return chosen


def _because(history: PlanHistory, *, risky: bool) -> tuple[str, ...]:
    told = [f"{history.broken} broken promises or plans make the range smaller"] if history.broken else []
    return (*told, *([f"a chance of {history.risk} of being late makes the range smaller"] if risky else []))


def _by_balance(terms: PlanTerms, balance: Money, *, rates: RateSet, on: date) -> tuple[str, ...]:
    """A limit that no rate expresses closes the range: unknown is not small."""
    told = []
    for stated, reached, words in (
        (terms.minimum_balance, False, "less than the"),
        (terms.most_balance, True, "more than the"),
    ):
        limit = threshold_in(balance.currency, stated, rates=rates, on=on)
        if limit is None and stated:
            told.append(f"no rate says what {stated[0]} is in {balance.currency}")
        elif limit is not None and (balance > limit if reached else balance < limit):
            told.append(f"{balance} is {words} {limit} for which a plan is agreed without asking")
    return tuple(dict.fromkeys(told))


def _by_history(terms: PlanTerms, history: PlanHistory, found: PlanRange) -> tuple[str, ...]:
    told = []
    if history.broken >= terms.most_broken:
        told.append(f"{history.broken} promises or plans were broken in {terms.history_days} days")
    if history.replans > terms.replans:
        told.append(f"a broken plan was made anew {terms.replans} times already")
    if found.most_instalments < LEAST_INSTALMENTS or found.longest_days < found.least_interval_days:
        told.append("nothing is left of the range")
    return tuple(told)


def history_of(
    promises: Iterable[PromiseToPay],
    plans: Iterable[PaymentPlan],
    *,
    terms: PlanTerms,
    on: date,
    risk: Decimal | None = None,
) -> PlanHistory:
    """What counts against an account: broken promises, and broken plans once each, not once per instalment."""
    since = on - timedelta(days=terms.history_days)
    broken = [p for p in promises if p.status == "broken" and p.plan_id is None and p.promised_for >= since]
    failed = [plan for plan in plans if plan.status == "defaulted" and (plan.ended_on or on) >= since]
    return PlanHistory(broken=len(broken) + len(failed), risk=risk)
