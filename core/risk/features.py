"""What a score looks at: figures of one invoice as known at one moment, each with the words a person would use.

There is no calendar among them by default. The month of the due date or the age of a customer lets a model learn when
its training ended instead of how customers pay (docs/risk.md).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date
from math import log1p
from typing import Final

from msgspec import Struct

from canonical_model.risk import Known
from core.risk.history import Book, History, groups_of
from core.risk.invoices import Invoice
from core.risk.samples import Sample, five_of, halves, log_odds, quantile, shrunk_share

#: name → what it says where it raises the risk, and where it lowers it
FEATURES: Final[dict[str, tuple[str, str]]] = {
    "late_share": ("the customer often paid late", "the customer seldom paid late"),
    "late_lately": ("late with its newest invoices", "on time with its newest invoices"),
    "late_weekday": ("late when due on this weekday", "on time when due on this weekday"),
    "late_terms": ("late under these terms", "on time under these terms"),
    "late_entity": ("this company is often paid late", "this company is seldom paid late"),
    "late_due_day": ("invoices due on this weekday are often late", "invoices due on this weekday are seldom late"),
    "mean_delay": ("a long delay on average", "a short delay on average"),
    "median_delay": ("a long usual delay", "a short usual delay"),
    "p10_delay": ("never very early", "sometimes very early"),
    "p90_delay": ("sometimes very late", "never very late"),
    "weekday_delay": ("a long usual delay when due on this weekday", "a short usual delay when due on this weekday"),
    "terms_delay": ("a long usual delay under these terms", "a short usual delay under these terms"),
    "last_delay": ("the newest settlement was late", "the newest settlement was early"),
    "terms": ("the length of the terms", "the length of the terms"),
    "amount": ("the size of the amount", "the size of the amount"),
    "amount_usual": ("the amount beside what is usual for the customer",) * 2,
    "known": ("how much is known of the customer",) * 2,
    "bought": ("how often the customer buys",) * 2,
    "open": ("how many invoices stand open",) * 2,
    "overdue": ("much of what stands open is overdue", "little of what stands open is overdue"),
    "overdue_amount": ("a large part of the open amount is overdue", "a small part of the open amount is overdue"),
    "overdue_days": ("what is overdue is old", "nothing old is overdue"),
    "silence": ("nothing was settled for long", "something was settled lately"),
}  # fmt: skip
#: what an ablation may add; never used otherwise
CALENDAR: Final[dict[str, tuple[str, str]]] = {
    "due_month": ("the month of the due date",) * 2,
    "tenure": ("how long the customer is known",) * 2,
}
#: the levels at which a profile tells delays
LEVELS: Final = tuple((2 * part + 1) / 20 for part in range(10))
_HALF: Final = 0.5
#: newest settlements that count as lately
_RECENT: Final = 10
#: days after which nothing is recent
_LONG: Final = 90
#: settled invoices above which a customer counts as known: more of them tell the time, not the customer
_ENOUGH: Final = 20


class Observation(Struct, frozen=True, kw_only=True):
    """One invoice at one moment, beside what the simplest forecasts would say."""

    invoice: Invoice
    moment: date
    #: its values are in the order of FEATURES
    known: Known
    #: the customer's share of late invoices, mean and median delay, shrunk toward the ledger's
    share: float
    mean: float
    median: float


def observed(
    ledger: Sequence[Invoice], asked: Iterable[tuple[Invoice, date]] | None = None, *, calendar: bool = False
) -> tuple[Observation, ...]:
    """Each invoice as known at its moment, in the order of moments; without `asked`, each at its own issue."""
    moments = asked if asked is not None else ((one, one.issued) for one in ledger)
    history, first = History(ledger), _Tenure()
    found: list[Observation] = []
    for invoice, moment in sorted(moments, key=lambda pair: (pair[1], pair[0].issued, pair[0].id)):
        history.reach(moment)
        extra = (float(invoice.due.month), first.days(invoice.customer, moment)) if calendar else ()  # not money
        found.append(_observation(history, invoice, moment, extra))
    return tuple(found)


class _Tenure:
    def __init__(self) -> None:
        self._first: dict[str, date] = {}

    def days(self, customer: str, moment: date) -> float:
        return float((moment - self._first.setdefault(customer, moment)).days)  # not money


def _observation(history: History, invoice: Invoice, moment: date, extra: tuple[float, ...]) -> Observation:
    entity, weekday, customer, cell, terms = (history.sample(*name) for name in groups_of(invoice))
    share, mean = customer.share(history.share), customer.mean(history.mean)
    own = customer.beside(history.ledger_five)
    five = five_of(own)
    newest = list(customer.delays)[-_RECENT:]
    lately = shrunk_share(sum(one > 0 for one in newest), len(newest), share)
    values = (
        log_odds(share), log_odds(lately), log_odds(cell.share(share)), log_odds(terms.share(share)),
        log_odds(entity.share(history.share)), log_odds(weekday.share(history.share)),
        mean, five[2], five[0], five[4],
        quantile(cell.beside(five), _HALF), quantile(terms.beside(five), _HALF),
        float(newest[-1]) if newest else five[2],  # not money
        *_of_the_invoice(history, invoice), log1p(min(customer.count, _ENOUGH)),
        *_of_the_book(history, invoice, moment), *extra,
    )  # fmt: skip
    in_time, late = _profiles(history, customer, cell)
    return Observation(
        invoice=invoice, moment=moment, known=Known(values=values, in_time=in_time, late=late, due=invoice.due),
        share=share, mean=mean, median=five[2],
    )  # fmt: skip


def _of_the_invoice(history: History, invoice: Invoice) -> tuple[float, float, float]:
    usual = history.usual_minor(invoice.customer) or invoice.amount_minor
    size = log1p(invoice.amount_minor)
    return float((invoice.due - invoice.issued).days), size, size - log1p(usual)  # not money


def _of_the_book(history: History, invoice: Invoice, moment: date) -> tuple[float, ...]:
    """What stands open beside the invoice itself."""
    book, today = history.book(invoice.customer), moment.toordinal()
    own = int(invoice.issued < moment)
    late = int(own and invoice.due < moment)
    others, overdue = max(book.open - own, 0), max(book.overdue - late, 0)
    amount = max(book.open_minor - own * invoice.amount_minor, 1)
    overdue_minor = max(book.overdue_minor - late * invoice.amount_minor, 0)
    silent = min(today - book.last_settled, _LONG) if book.last_settled else _LONG
    return (
        log1p(book.issued_since(today - _LONG)), log1p(others), overdue / (others + 1), overdue_minor / amount,
        log1p(_days_overdue(book, today)), log1p(silent),
    )  # fmt: skip


def _days_overdue(book: Book, today: int) -> float:
    return max(today - book.due_sum / book.overdue, 0.0) if book.overdue else 0.0


def _profiles(history: History, customer: Sample, cell: Sample) -> tuple[tuple[float, ...], tuple[float, ...]]:
    """Delays of the customer's invoices due on this weekday, leaning on all of its invoices, and those on all."""
    found = []
    of_customer, of_cell = halves(sorted(customer.delays)), halves(sorted(cell.delays))
    for ledger, own, narrow in zip(history.ledger_halves, of_customer, of_cell, strict=True):
        five = five_of(sorted([*own, *ledger]))
        mixed = sorted([*narrow, *five])
        found.append(tuple(quantile(mixed, level) for level in LEVELS))
    return found[0], found[1]
