"""Whether a model is fair to parts of a ledger: in each segment, what it expected beside what happened."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from math import sqrt
from typing import Final

from msgspec import Struct

from core.risk.cohort import Lesson
from core.risk.invoices import Invoice
from core.risk.measures import mean
from core.risk.samples import quantile

#: smaller segments are counted, not judged
SMALLEST: Final = 50
#: a gap of more than this, and of more than chance gives, is biased
_GAP: Final = 0.05
_CHANCE: Final = 2.0
_PLACES: Final = 4


class Segment(Struct, frozen=True, kw_only=True):
    """One part of the held-out invoices."""

    by: str
    name: str
    count: int
    expected: float
    happened: float
    #: expected − happened: above 0 the model is too hard on it
    gap: float
    #: the gap is larger than chance gives and than five points
    biased: bool


def audited(lessons: Sequence[Lesson], expected: Sequence[float]) -> tuple[Segment, ...]:
    """The calibration gap of each entity, country, currency and size."""
    small, large = _thirds([one.seen.invoice for one in lessons])
    groups: dict[tuple[str, str], list[tuple[float, bool]]] = defaultdict(list)
    for lesson, chance in zip(lessons, expected, strict=True):
        invoice = lesson.seen.invoice
        for name in (*_named(invoice), ("size", _size(invoice, small, large))):
            groups[name].append((chance, lesson.delay > 0))
    return tuple(_segment(*name, pairs) for name, pairs in sorted(groups.items()))


def _named(invoice: Invoice) -> Iterator[tuple[str, str]]:
    yield "entity", invoice.entity
    yield "currency", invoice.currency
    if invoice.country:
        yield "country", invoice.country


def _thirds(invoices: Sequence[Invoice]) -> tuple[dict[str, float], dict[str, float]]:
    """Two amounts per currency that part its invoices in three."""
    amounts: dict[str, list[int]] = defaultdict(list)
    for one in invoices:
        amounts[one.currency].append(one.amount_minor)
    ordered = {currency: sorted(every) for currency, every in amounts.items()}
    return (
        {currency: quantile(every, 1 / 3) for currency, every in ordered.items()},
        {currency: quantile(every, 2 / 3) for currency, every in ordered.items()},
    )


def _size(invoice: Invoice, small: dict[str, float], large: dict[str, float]) -> str:
    if invoice.amount_minor <= small[invoice.currency]:
        return "small"
    return "large" if invoice.amount_minor > large[invoice.currency] else "middle"


def _segment(by: str, name: str, pairs: Sequence[tuple[float, bool]]) -> Segment:
    expected, happened = mean(chance for chance, _ in pairs), mean(float(late) for _, late in pairs)  # not money
    gap = expected - happened
    chance = _CHANCE * sqrt(sum(one * (1 - one) for one, _ in pairs)) / len(pairs)
    return Segment(
        by=by, name=name, count=len(pairs), expected=round(expected, _PLACES), happened=round(happened, _PLACES),
        gap=round(gap, _PLACES), biased=len(pairs) >= SMALLEST and abs(gap) > max(_GAP, chance),
    )  # fmt: skip
