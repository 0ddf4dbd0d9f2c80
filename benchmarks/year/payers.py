"""Payers: when customers pay if nobody asks, drawn from a real ledger's customers, or by rule where there is none."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from math import log
from pathlib import Path
from random import Random
from typing import Final

from msgspec import Struct

from duecourse.flows.risk_file import read_history

#: settled invoices that a customer of the ledger needs to be drawn
FEWEST: Final = 30
#: the chance of being paid on a day after the latest that was ever seen
_TAIL: Final = 0.1
#: the ledger's figures in minor units lie between these; what is smaller is no business for a reminder
_SMALLEST: Final = 1_000


class Payer(Struct, frozen=True, kw_only=True):
    """One customer: its delays (days after the due date, rising), and the terms and amounts of its invoices."""

    delays: tuple[int, ...]
    terms: tuple[int, ...]
    amounts: tuple[int, ...]

    def hazard(self, day: int) -> float:
        """How much of the chance of being unpaid is used up until so many days after the due date: −ln S(day)."""
        known, seen = len(self.delays), bisect_right(self.delays, day)
        beyond = max(0, day - self.delays[-1])
        return -log((known - seen + 0.5) / (known + 0.5)) + _TAIL * beyond


def from_ledger(path: Path) -> tuple[Payer, ...]:
    """The customers of a file of settled invoices that have enough of them."""
    by_customer: dict[str, list[tuple[int, int, int]]] = {}
    for one in read_history(path).invoices:
        if one.settled is not None and one.amount_minor >= _SMALLEST:
            told = ((one.settled - one.due).days, max(0, (one.due - one.issued).days), one.amount_minor)
            by_customer.setdefault(one.customer, []).append(told)
    return tuple(_payer(found) for _, found in sorted(by_customer.items()) if len(found) >= FEWEST)


def by_rule(seed: int = 1, count: int = 200) -> tuple[Payer, ...]:
    """Customers by rule: their own mean lateness, a spread around it, and a tail of very late payments."""
    return tuple(_made(Random(f"{seed}/{number}")) for number in range(count))


def _made(rng: Random) -> Payer:
    mean, tail = rng.gauss(1.0, 5.0), rng.choice((0.02, 0.08, 0.2))
    terms = rng.choice((10, 15, 15, 30))
    size = rng.lognormvariate(14.5, 0.8)
    return _payer([_invoice(rng, mean=mean, tail=tail, terms=terms, size=size) for _ in range(60)])


def _invoice(rng: Random, *, mean: float, tail: float, terms: int, size: float) -> tuple[int, int, int]:
    late = rng.expovariate(1 / 20.0) if rng.random() < tail else 0.0
    delay = round(mean + rng.choice((-1, 1)) * rng.expovariate(1 / 2.5) + late)
    return max(-terms, delay), terms, max(_SMALLEST, round(size * rng.lognormvariate(0.0, 0.6)))


def _payer(found: Sequence[tuple[int, int, int]]) -> Payer:
    return Payer(
        delays=tuple(sorted(delay for delay, _, _ in found)),
        terms=tuple(terms for _, terms, _ in found),
        amounts=tuple(amount for _, _, amount in found),
    )
