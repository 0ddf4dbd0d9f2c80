"""What key figures are made of: sums over a period, in each entity's own currency, brought into one at the end.

Intercompany items are left out. Amounts are exact until a figure is shown.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from collections.abc import Set as AbstractSet
from datetime import date, timedelta
from fractions import Fraction
from typing import Final, Protocol

from msgspec import Struct

from canonical_model.currency import exponent_of
from canonical_model.identity import RecordId
from canonical_model.receivables import OpenItem, SettlementLeg
from core.as_of import existed
from core.consolidation import Books, partner_of
from core.fx import RateSet
from core.sums_port import LedgerSums, PeriodMeant

#: legs by which an item was settled and nothing given up
SETTLING_LEGS: Final = frozenset({"item", "receipt"})
#: days overdue after which a debt is doubtful: the last bucket of the usual aging (field guide, F18)
DOUBTFUL_AFTER: Final = 90
#: legs by which an amount was given up
WRITE_OFF_LEGS: Final = frozenset({"write_off", "small_balance"})


class Period(Struct, frozen=True, kw_only=True):
    """From the end of one business day to the end of another."""

    begin: date
    end: date

    def __post_init__(self) -> None:
        if self.begin >= self.end:
            raise ValueError(f"a period ends after it begins: {self.begin}, {self.end}")

    @property
    def days(self) -> int:
        """How many."""
        return (self.end - self.begin).days

    def holds(self, day: date | None) -> bool:
        """Whether a day is within it."""
        return day is not None and self.begin < day <= self.end


class NoRate(LookupError):
    """An amount cannot be brought into the currency asked for."""


class InBooks(Protocol):
    """What is kept in some entity's books: an item, or the sum of many."""

    @property
    def system(self) -> str: ...
    @property
    def entity(self) -> str: ...
    @property
    def functional_currency(self) -> str: ...


class Sums:
    """An amount of each set of books, in minor units of its own currency."""

    def __init__(self) -> None:
        self._minor: defaultdict[Books, int] = defaultdict(int)

    def add(self, of: InBooks, minor: int) -> None:
        """To the books that it is in."""
        self._minor[of.system, of.entity, of.functional_currency] += minor

    def total(self, currency: str, rates: RateSet, *, on: date) -> Fraction:
        """In major units of one currency, at one day's rates; NoRate in words where a rate is missing."""
        found = Fraction(0)
        for (_, entity, own), minor in sorted(self._minor.items()):
            factor = rates.factor(own, currency, on=on)
            if isinstance(factor, str):
                raise NoRate(f"{entity}: {factor}")
            found += Fraction(minor, 10 ** exponent_of(own)) * factor.exact
        return found


class Measures:
    """Sums that key figures are made of."""

    def __init__(self, period: Period) -> None:
        self.period = period
        self.receivables_begin, self.receivables_end = Sums(), Sums()
        self.overdue_begin, self.overdue_end = Sums(), Sums()
        #: of what is overdue at the end, what is doubtful
        self.doubtful_end = Sums()
        self.billed, self.written_off = Sums(), Sums()
        #: what was settled of what was overdue at the beginning
        self.recovered = Sums()
        #: invoices that were settled in full within the period: their amounts, and amounts times days
        self.closed, self.closed_days = Sums(), Sums()
        #: first day of a month → billed in it
        self.billed_by_month: defaultdict[date, Sums] = defaultdict(Sums)
        #: accounts of which an invoice was settled in full
        self.closed_accounts: set[RecordId] = set()
        #: account → its overdue amount at the end
        self.overdue_of: defaultdict[RecordId, Sums] = defaultdict(Sums)

    def take(self, item: OpenItem, legs: Iterable[SettlementLeg]) -> None:
        """One item with its legs after the beginning."""
        later = list(legs)
        begin, end = (_open_at(item, later, day) for day in (self.period.begin, self.period.end))
        self.receivables_begin.add(item, begin)
        self.receivables_end.add(item, end)
        self._overdue(item, begin, end, later)
        self._given_up(item, later)
        if item.document_type == "invoice" and item.residual_of is None:
            self._invoice(item, end)

    def _overdue(self, item: OpenItem, begin: int, end: int, legs: list[SettlementLeg]) -> None:
        due, period = item.due_date, self.period
        if due is None:
            return
        if due < period.begin and begin > 0:
            self.overdue_begin.add(item, begin)
            came = (
                leg.amount_functional_minor
                for leg in legs
                if leg.kind in SETTLING_LEGS and period.holds(leg.settled_on)
            )
            self.recovered.add(item, min(begin, max(0, sum(came))))
        if due < period.end and end > 0:
            self.overdue_end.add(item, end)
            self.overdue_of[item.customer_id].add(item, end)
        if (period.end - due).days > DOUBTFUL_AFTER and end > 0:
            self.doubtful_end.add(item, end)

    def _given_up(self, item: OpenItem, legs: list[SettlementLeg]) -> None:
        for leg in legs:
            if leg.kind in WRITE_OFF_LEGS and self.period.holds(leg.settled_on):
                self.written_off.add(item, abs(leg.amount_functional_minor))

    def _invoice(self, item: OpenItem, end: int) -> None:
        posted = item.posting_date or item.document_date
        if posted is not None and self.period.holds(posted):
            self.billed.add(item, item.original_functional_minor)
            self.billed_by_month[posted.replace(day=1)].add(item, item.original_functional_minor)
        issued, settled = item.document_date, item.settled_on
        if issued is not None and settled is not None and end == 0 and self.period.holds(settled):
            self.closed.add(item, item.original_functional_minor)
            self.closed_days.add(item, item.original_functional_minor * (settled - issued).days)
            self.closed_accounts.add(item.customer_id)


def measured(
    items: Iterable[OpenItem], legs: Iterable[SettlementLeg], *, period: Period, partners: Mapping[str, str]
) -> Measures:
    """All sums of a period. `items` are open and settled ones, `legs` at least those dated after its beginning.

    `partners` names the trading partner of a customer id, for items that do not name one themselves.
    """
    by_item: defaultdict[RecordId, list[SettlementLeg]] = defaultdict(list)
    for leg in legs:
        if leg.item_id is not None and leg.settled_on is not None and leg.settled_on > period.begin:
            by_item[leg.item_id].append(leg)
    found = Measures(period)
    for item in items:
        if not partner_of(item, partners):
            found.take(item, by_item.get(item.id, ()))
    return found


#: sums that are one for each set of books
_PLAIN: Final = (
    "receivables_begin", "receivables_end", "overdue_begin", "recovered", "overdue_end", "doubtful_end", "written_off",
    "billed", "closed", "closed_days",
)  # fmt: skip


def meant(period: Period, *, partners: Mapping[str, str], accounts: AbstractSet[RecordId]) -> PeriodMeant:
    """What somebody else is to add up for a period; `accounts` are those whose own overdue amount is needed."""
    return PeriodMeant(
        begin=period.begin,
        end=period.end,
        doubtful_after=DOUBTFUL_AFTER,
        settling=SETTLING_LEGS,
        giving_up=WRITE_OFF_LEGS,
        partners=partners,
        accounts=accounts,
    )


def measured_by(ledger: LedgerSums, wanted: PeriodMeant) -> Measures:
    """`measured` out of sums that were taken elsewhere; overdue amounts of the accounts alone that were asked for."""
    found = Measures(Period(begin=wanted.begin, end=wanted.end))
    for one in ledger.period_sums(wanted):
        for name in _PLAIN:
            minor: int | None = getattr(one, name)
            if minor is not None:
                getattr(found, name).add(one, minor)
        if one.month is not None and one.billed is not None:
            found.billed_by_month[one.month].add(one, one.billed)
        found.closed_accounts.update(map(RecordId, one.closed_accounts))
    for account in ledger.account_sums(wanted) if wanted.accounts else ():
        found.overdue_of[account.customer_id].add(account, account.overdue_end)
    return found


def _open_at(item: OpenItem, later: Iterable[SettlementLeg], day: date) -> int:
    """Open at the end of a day in functional minor units: open now and what was taken off since."""
    if not existed(item, day):
        return 0
    since = sum(leg.amount_functional_minor for leg in later if leg.settled_on is not None and leg.settled_on > day)
    return item.open_functional_minor + since


def month_days(first: date, period: Period) -> int:
    """How many days of a month are within the period."""
    following = (first.replace(day=28) + timedelta(days=4)).replace(day=1)
    last = min(period.end, following - timedelta(days=1))
    return (last - max(period.begin, first - timedelta(days=1))).days
