"""All years of one assumption: every seed lived through by every way of collecting."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from msgspec import Struct, structs

from benchmarks.year.arms import ARMS
from benchmarks.year.assumptions import Assumptions
from benchmarks.year.books import chosen, drawn
from benchmarks.year.measures import Interval, Year, interval, paired
from benchmarks.year.payers import Payer
from benchmarks.year.simulating import simulated

#: what is told of a year
MEASURES: Final[dict[str, Callable[[Year], float]]] = {
    "DSO, days": lambda year: year.dso,
    "overdue share, %": lambda year: year.overdue_share,
    "cash, % of billed": lambda year: year.cash_share,
    "contacts": lambda year: float(year.contacts),
    "unwelcome contacts": lambda year: float(year.unwelcome),
}


class Years(Struct, frozen=True, kw_only=True):
    """The years of one assumption: way of collecting → its years, seed by seed."""

    assumptions: Assumptions
    seeds: int
    by_arm: dict[str, tuple[Year, ...]]

    def level(self, arm: str, measure: str) -> Interval:
        """One measure of one way of collecting."""
        return interval([MEASURES[measure](year) for year in self.by_arm[arm]])

    def difference(self, arm: str, other: str, measure: str) -> Interval:
        """How much higher a measure is in one way of collecting than in another, seed by seed."""
        of = MEASURES[measure]
        return paired([of(year) for year in self.by_arm[arm]], [of(year) for year in self.by_arm[other]])


def years(payers: tuple[Payer, ...], base: Assumptions, *, multiplier: float, seeds: Iterable[int]) -> Years:
    """Simulate them all."""
    told = structs.replace(base, multiplier=multiplier)
    found: dict[str, list[Year]] = {name: [] for name in ARMS}
    for seed in seeds:
        invoices, customers = drawn(payers, told, seed=seed), chosen(payers, told, seed=seed)
        for name, arm in ARMS.items():
            found[name].append(simulated(invoices, customers, arm, told, seed=seed))
    by_arm = {name: tuple(each) for name, each in found.items()}
    return Years(assumptions=told, seeds=len(by_arm["engine"]), by_arm=by_arm)
