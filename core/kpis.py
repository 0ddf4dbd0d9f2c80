"""Key figures, each with its formula and what it was made of. How much was done is no figure here: what came of it is.

A figure that cannot be told has no value, and says why.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from decimal import Decimal
from fractions import Fraction
from typing import Final

from msgspec import Struct

from canonical_model.collecting import Activity, Dispute, PromiseToPay
from canonical_model.identity import RecordId
from canonical_model.money import Money
from core.fx import RateSet
from core.kpi_measures import DOUBTFUL_AFTER, Measures, NoRate, Period, Sums, month_days

_DAYS: Final = "days"
_PERCENT: Final = "%"
_PLACES: Final = 2
_CONTACTS: Final = frozenset({"call", "mail", "letter"})


class Kpi(Struct, frozen=True, kw_only=True):
    """One key figure."""

    name: str
    #: None where it cannot be told
    value: Decimal | None
    unit: str
    formula: str
    inputs: dict[str, str]
    #: why there is no value
    why: str = ""


class Collected(Struct, frozen=True, kw_only=True):
    """What people and the engine did, as far as figures need it."""

    promises: tuple[PromiseToPay, ...] = ()
    disputes: tuple[Dispute, ...] = ()
    activities: tuple[Activity, ...] = ()
    #: weeks that are over: what was expected before they began, and what came, in one currency each
    weeks: tuple[tuple[Money, Money], ...] = ()
    #: accounts that stand on the newest worklist, and those of them that are escalated
    decided: frozenset[RecordId] = frozenset()
    escalated: frozenset[RecordId] = frozenset()


def contacted(did: Collected, period: Period) -> frozenset[RecordId]:
    """The accounts that were spoken or written to in a period."""
    return frozenset(
        one.customer_id for one in did.activities if one.kind in _CONTACTS and period.holds(one.happened_at.date())
    )


class Figures:
    """Sums of one period in one currency, and the figures made of them."""

    def __init__(self, measures: Measures, collected: Collected, *, currency: str, rates: RateSet) -> None:
        self._of, self._did, self._currency, self._rates = measures, collected, currency, rates

    def all(self) -> tuple[Kpi, ...]:
        """Every figure, in the order they are read."""
        makers: tuple[Callable[[], Kpi], ...] = (
            self.dso, self.dso_countback, self.best_possible_dso, self.average_days_delinquent, self.effectiveness,
            self.overdue_share, self.write_off_rate, self.recovery, self.invoice_to_cash, self.promise_conversion,
            self.promises_kept, self.dispute_cycle, self.without_escalation, self.prioritised, self.reached,
            self.bad_debt, self.velocity, self.collector_productivity, self.forecast_accuracy,
        )  # fmt: skip
        return tuple(self._told(maker) for maker in makers)

    def _told(self, maker: Callable[[], Kpi]) -> Kpi:
        try:
            return maker()
        except NoRate as missing:
            name = maker.__name__
            return Kpi(name=name, value=None, unit="", formula="", inputs={}, why=str(missing))

    def dso(self) -> Kpi:
        """How many days of sales are still outstanding."""
        return self._ratio(
            "dso", _DAYS, "receivables at the end / billed in the period * days",
            self._sum("receivables_end"), self._sum("billed"), times=self._of.period.days,
        )  # fmt: skip

    def best_possible_dso(self) -> Kpi:
        """The same if nothing were overdue."""
        not_due = self._sum("receivables_end") - self._sum("overdue_end")
        return self._ratio(
            "best_possible_dso", _DAYS, "(receivables - overdue at the end) / billed in the period * days",
            not_due, self._sum("billed"), times=self._of.period.days,
        )  # fmt: skip

    def average_days_delinquent(self) -> Kpi:
        """How many days of DSO come from paying late."""
        return self._ratio(
            "average_days_delinquent", _DAYS, "overdue at the end / billed * days (DSO - best possible DSO)",
            self._sum("overdue_end"), self._sum("billed"), times=self._of.period.days,
        )  # fmt: skip

    def dso_countback(self) -> Kpi:
        """How many of the newest days of sales make up what is outstanding: seasons do not move it."""
        left, days = self._sum("receivables_end"), Fraction(0)
        inputs = {"receivables_end": self._shown(left)}
        for first in sorted(self._of.billed_by_month, reverse=True):
            billed = self._worth(self._of.billed_by_month[first])
            inputs[f"billed {first:%Y-%m}"] = self._shown(billed)
            span = month_days(first, self._of.period)
            if billed >= left:
                days += left / billed * span if billed else 0
                return self._made("dso_countback", _DAYS, _COUNTBACK, days, inputs)
            left, days = left - billed, days + span
        why = "less was billed in the period than is outstanding: begin it earlier"
        return Kpi(name="dso_countback", value=None, unit=_DAYS, formula=_COUNTBACK, inputs=inputs, why=why)

    def effectiveness(self) -> Kpi:
        """Of what could be collected, the share that was (CEI)."""
        begin, billed, end = self._sum("receivables_begin"), self._sum("billed"), self._sum("receivables_end")
        current = end - self._sum("overdue_end")
        told = {
            "receivables_begin": begin, "billed": billed, "receivables_end": end, "not_overdue_end": current,
        }  # fmt: skip
        formula = "(begin + billed - end) / (begin + billed - not overdue at the end) * 100"
        return self._ratio(
            "cei", _PERCENT, formula, begin + billed - end, begin + billed - current, times=100, told=told
        )

    def overdue_share(self) -> Kpi:
        """The share of what is outstanding that is past due."""
        return self._ratio(
            "overdue_share", _PERCENT, "overdue / receivables at the end * 100",
            self._sum("overdue_end"), self._sum("receivables_end"), times=100,
        )  # fmt: skip

    def write_off_rate(self) -> Kpi:
        """What was given up, of what was billed (bad debt)."""
        return self._ratio(
            "write_off_rate", _PERCENT, "written off / billed in the period * 100",
            self._sum("written_off"), self._sum("billed"), times=100,
        )  # fmt: skip

    def bad_debt(self) -> Kpi:
        """Of what is outstanding, the share that has been overdue for so long that it is doubtful."""
        return self._ratio(
            "bad_debt_ratio", _PERCENT, f"overdue by more than {DOUBTFUL_AFTER} days / receivables at the end * 100",
            self._sum("doubtful_end"), self._sum("receivables_end"), times=100,
        )  # fmt: skip

    def velocity(self) -> Kpi:
        """How often a year what is outstanding turns into cash."""
        average = (self._sum("receivables_begin") + self._sum("receivables_end")) / 2
        told = {"billed": self._sum("billed"), "average_receivables": average}
        days = self._of.period.days
        formula, a_year = f"billed * 365 / {days} days / average receivables", self._sum("billed") * 365 / days
        return self._ratio("receivables_turnover", "times a year", formula, a_year, average, times=1, told=told)

    def collector_productivity(self) -> Kpi:
        """What was recovered of what was overdue, for each person who contacted customers; not how much they did."""
        people = {
            one.actor for one in self._did.activities
            if one.kind in _CONTACTS and self._of.period.holds(one.happened_at.date())
        }  # fmt: skip
        recovered, count = self._sum("recovered"), Fraction(len(people))
        inputs = {"recovered": self._shown(recovered), "collectors": str(len(people))}
        name, formula = "recovered_per_collector", "recovered of what was overdue at the beginning / collectors"
        if not people:
            why = "nobody contacted a customer in the period"
            return Kpi(name=name, value=None, unit=self._currency, formula=formula, inputs=inputs, why=why)
        return self._made(name, self._currency, formula, recovered / count, inputs)

    def forecast_accuracy(self) -> Kpi:
        """How near the weeks were told before they began."""
        came = sum((self._value(after) for _, after in self._did.weeks), Fraction(0))
        off = sum((abs(self._value(before) - self._value(after)) for before, after in self._did.weeks), Fraction(0))
        formula = "(1 - sum of |expected - came| / came, by week and entity as told before it began) * 100"
        told = {"off_by": off, "came": came}
        return self._ratio("forecast_accuracy", _PERCENT, formula, came - off, came, times=100, told=told)

    def recovery(self) -> Kpi:
        """Of what was overdue at the beginning, the share that was settled and not given up."""
        return self._ratio(
            "recovery", _PERCENT, "settled, not written off, of what was overdue at the beginning / that * 100",
            self._sum("recovered"), self._sum("overdue_begin"), times=100,
        )  # fmt: skip

    def invoice_to_cash(self) -> Kpi:
        """Days from an invoice to its last cash applied, by amount."""
        return self._ratio(
            "invoice_to_cash_days", _DAYS, "sum of amount * days from invoice to settlement / amount, settled in full",
            self._sum("closed_days"), self._sum("closed"), times=1,
        )  # fmt: skip

    def promise_conversion(self) -> Kpi:
        """Of the accounts that were spoken or written to, those that promised."""
        period = self._of.period
        reached = self._contacted()
        promised = {one.customer_id for one in self._did.promises if period.holds(one.promised_on)}
        return self._share(
            "promise_conversion", "accounts that promised / accounts contacted * 100", promised & reached, reached
        )

    def promises_kept(self) -> Kpi:
        """Of the promises that fell due, those that were kept."""
        ended = [
            one for one in self._did.promises
            if self._of.period.holds(one.promised_for) and one.status in {"kept", "partly_kept", "broken"}
        ]  # fmt: skip
        kept = [one for one in ended if one.status == "kept"]
        return self._share("promises_kept", "kept / (kept + partly kept + broken) * 100", kept, ended)

    def dispute_cycle(self) -> Kpi:
        """Days from opening a dispute to closing it."""
        closed = [one for one in self._did.disputes if self._of.period.holds(one.closed_on)]
        days = sum((one.closed_on - one.opened_on).days for one in closed if one.closed_on is not None)
        return self._count(
            "dispute_cycle", _DAYS, "days open / disputes closed in the period", days, len(closed), times=1
        )

    def without_escalation(self) -> Kpi:
        """Of the accounts that settled invoices, those that nobody had to escalate."""
        closed = self._of.closed_accounts
        return self._share(
            "closed_without_escalation", "accounts that settled and are not escalated / accounts that settled * 100",
            closed - self._did.escalated, closed,
        )  # fmt: skip

    def prioritised(self) -> Kpi:
        """Of what is overdue, the share on accounts that the newest assessment looked at."""
        return self._covered(
            "prioritisation_coverage", "overdue on assessed accounts / overdue * 100", self._did.decided
        )

    def reached(self) -> Kpi:
        """Of what is overdue, the share on accounts that were spoken or written to."""
        return self._covered("outreach_coverage", "overdue on contacted accounts / overdue * 100", self._contacted())

    def _contacted(self) -> frozenset[RecordId]:
        return contacted(self._did, self._of.period)

    def _covered(self, name: str, formula: str, accounts: frozenset[RecordId]) -> Kpi:
        # in one order, so that the same missing rate is named whoever added up
        known = sorted(accounts & self._of.overdue_of.keys())
        covered = sum((self._worth(self._of.overdue_of[one]) for one in known), Fraction(0))
        overdue = self._sum("overdue_end")
        told = {"covered": covered, "overdue_end": overdue}
        return self._ratio(name, _PERCENT, formula, covered, overdue, times=100, told=told)

    def _sum(self, name: str) -> Fraction:
        found: Sums = getattr(self._of, name)
        return self._worth(found)

    def _worth(self, sums: Sums) -> Fraction:
        return sums.total(self._currency, self._rates, on=self._of.period.end)

    def _value(self, money: Money) -> Fraction:
        """An amount in the currency that is told; NoRate where no rate says so."""
        factor = self._rates.factor(money.currency, self._currency, on=self._of.period.end)
        if isinstance(factor, str):
            raise NoRate(factor)
        return Fraction(money.amount) * factor.exact

    def _shown(self, amount: Fraction) -> str:
        return f"{rounded(amount)} {self._currency}"

    def _ratio(
        self, name: str, unit: str, formula: str, above: Fraction, below: Fraction, *, times: int,
        told: Mapping[str, Fraction] | None = None,
    ) -> Kpi:  # fmt: skip
        inputs = {
            key: self._shown(value) for key, value in (told or {"numerator": above, "denominator": below}).items()
        }
        inputs |= {"days": str(times)} if unit == _DAYS and times > 1 else {}
        if below == 0:
            return Kpi(
                name=name, value=None, unit=unit, formula=formula, inputs=inputs, why="there is nothing to divide by"
            )
        return self._made(name, unit, formula, above / below * times, inputs)

    def _share(self, name: str, formula: str, some: Collection[object], of: Collection[object]) -> Kpi:
        return self._count(name, _PERCENT, formula, len(some), len(of), times=100)

    def _count(self, name: str, unit: str, formula: str, above: int, below: int, *, times: int) -> Kpi:
        inputs = {"numerator": str(above), "denominator": str(below)}
        if below == 0:
            return Kpi(name=name, value=None, unit=unit, formula=formula, inputs=inputs, why="none in the period")
        return self._made(name, unit, formula, Fraction(above, below) * times, inputs)

    @staticmethod
    def _made(name: str, unit: str, formula: str, value: Fraction, inputs: dict[str, str]) -> Kpi:
        return Kpi(name=name, value=rounded(value), unit=unit, formula=formula, inputs=inputs)


_COUNTBACK: Final = (
    "days of the newest months whose billing adds up to the receivables at the end, the last one in part"
)


def rounded(value: Fraction) -> Decimal:
    """To two places, half-even."""
    return Decimal(round(value * 10**_PLACES)).scaleb(-_PLACES)


def kpis(measures: Measures, collected: Collected, *, currency: str, rates: RateSet) -> tuple[Kpi, ...]:
    """All key figures of a period in one currency."""
    return Figures(measures, collected, currency=currency, rates=rates).all()
