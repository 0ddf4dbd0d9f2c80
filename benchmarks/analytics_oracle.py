"""What the answers must be, to the cent: plain Python, decimals in whole units of currency, one item after the other.

It reads the rows that PostgreSQL holds by psycopg alone, knows nothing of the engine, and takes its time.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from datetime import date, timedelta
from decimal import ROUND_HALF_EVEN, Decimal, getcontext
from typing import Any, Final

import psycopg

from benchmarks.analytics_ledger import DAY, DECIMALS, PERIOD, RATES, plain

_CENT: Final = Decimal("0.01")
_ROWS: Final = """
SELECT i.id, i.system, i.entity, i.customer_id, i.customer_number, i.kind, i.currency, i.functional_currency,
       i.open_minor, i.open_functional_minor, i.original_functional_minor, i.due_date, i.document_date, i.settled_on,
       i.document_type, i.offsets, l.kind, l.amount_functional_minor, l.settled_on, c.trading_partner
FROM open_item i LEFT JOIN settlement_leg l ON l.item_id = i.id LEFT JOIN customer c ON c.id = i.customer_id
"""
_HUNG: Final = (
    "SELECT offsets, customer_id, currency, open_functional_minor, open_minor FROM open_item WHERE offsets <> ''"
)
#: parts of a row: five buckets, cash, down payments, retention
_APART: Final = {"unapplied": 5, "down_payment": 6, "retention": 7}


#: due, issued, settled
_Days = tuple[date | None, date, date | None]
#: kind, amount, day
_Leg = tuple[str, Decimal, date] | None


class Answers:
    """What an aging by customer and by entity, a consolidation, an aging in document currencies and key figures say."""

    def __init__(self) -> None:
        getcontext().prec = 60
        self.by_customer: dict[Any, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 8)
        self.by_entity: dict[Any, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 8)
        self.in_documents: dict[Any, list[Decimal]] = defaultdict(lambda: [Decimal(0)] * 8)
        self.within: dict[Any, Decimal] = defaultdict(Decimal)
        self.sums: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
        self.closed: set[str] = set()


def answers(url: str) -> dict[str, list[str]]:
    """Work → the lines of its answer."""
    found = Answers()
    with psycopg.connect(plain(url)) as connection:
        hung = {row[0]: row[1:] for row in connection.execute(_HUNG)}
        with connection.cursor(name="oracle") as cursor:
            cursor.itersize = 10_000
            cursor.execute(_ROWS)
            for row in cursor:
                _take(found, row, hung)
    if hung:
        raise AssertionError(f"{len(hung)} items hang on nothing")
    return {
        "aging": [*sorted(_rows(found.by_customer)), *sorted(_eliminated(found))],
        "consolidation": [*sorted(_rows(found.by_entity)), *sorted(_eliminated(found))],
        "documents": sorted(
            _lines((key, ccy), parts, DECIMALS[ccy]) for (key, ccy), parts in found.in_documents.items()
        ),
        "kpis": sorted(f"{name} {value}" for name, value in _figures(found)),
    }


def _take(found: Answers, row: tuple[Any, ...], hung: dict[str, Any]) -> None:
    (ident, system, entity, customer, number, kind, currency, books, minor, functional, original, due, document,
     settled, typed, offsets, leg_kind, leg_minor, leg_on, partner) = row  # fmt: skip
    worth, place = _units(functional, books), (system, entity, books)
    if partner and minor:
        found.within[entity, partner, books] += worth
    if minor and not offsets:
        part = _APART.get(kind, _bucket(due))
        more = hung.pop(ident, None)
        if more is not None and (more[0], more[1]) != (customer, currency):
            raise AssertionError(f"{ident}: what hangs on it is another's")
        found.in_documents[(entity, currency)][part] += _units(minor + (more[3] if more else 0), currency)
        if not partner:
            net = worth + (_units(more[2], books) if more else 0)
            found.by_customer[(*place, f"{system}/{entity}/{number}")][part] += net
            found.by_entity[(*place, entity)][part] += net
    if not partner:
        leg = None if leg_on is None else (leg_kind, _units(leg_minor, books), leg_on)
        _measure(found, books, worth, _units(original, books), (due, document, settled), typed, leg, customer)


def _measure(
    found: Answers, books: str, opened: Decimal, original: Decimal, days: _Days, typed: str, leg: _Leg, customer: str
) -> None:
    begin, (due, document, settled) = DAY - timedelta(days=PERIOD), days
    taken = leg[1] if leg and leg[2] > begin else Decimal(0)
    at_begin = opened + taken if document <= begin else Decimal(0)
    at_end = opened + (leg[1] if leg and leg[2] > DAY else 0) if document <= DAY else Decimal(0)
    add = found.sums
    add["begin", books] += at_begin
    add["end", books] += at_end
    if due is not None and due < begin and at_begin > 0:
        add["overdue_begin", books] += at_begin
        came = leg[1] if leg and begin < leg[2] <= DAY and leg[0] in {"item", "receipt"} else Decimal(0)
        add["recovered", books] += min(at_begin, max(Decimal(0), came))
    if due is not None and due < DAY and at_end > 0:
        add["overdue_end", books] += at_end
    if due is not None and (DAY - due).days > 90 and at_end > 0:
        add["doubtful", books] += at_end
    if leg and leg[0] == "write_off" and begin < leg[2] <= DAY:
        add["written_off", books] += abs(leg[1])
    if typed == "invoice":
        if begin < document <= DAY:
            add["billed", books] += original
        if settled is not None and begin < settled <= DAY and at_end == 0:
            add["closed", books] += original
            add["closed_days", books] += original * (settled - document).days
            found.closed.add(customer)


def _figures(found: Answers) -> Iterator[tuple[str, Decimal]]:
    def of(name: str) -> Decimal:
        return sum((found.sums[name, books] * _rate(books) for books in DECIMALS), Decimal(0))

    billed, end, begin = of("billed"), of("end"), of("begin")
    days = Decimal(PERIOD)
    yield "dso", _two(end / billed * days)
    yield "best_possible_dso", _two((end - of("overdue_end")) / billed * days)
    yield "average_days_delinquent", _two(of("overdue_end") / billed * days)
    yield "cei", _two((begin + billed - end) / (begin + billed - (end - of("overdue_end"))) * 100)
    yield "overdue_share", _two(of("overdue_end") / end * 100)
    yield "write_off_rate", _two(of("written_off") / billed * 100)
    yield "recovery", _two(of("recovered") / of("overdue_begin") * 100)
    yield "invoice_to_cash_days", _two(of("closed_days") / of("closed"))
    yield "bad_debt_ratio", _two(of("doubtful") / end * 100)
    yield "receivables_turnover", _two(billed * 365 / days / ((begin + end) / 2))
    yield "closed_without_escalation", _two(Decimal(100))
    yield "accounts closed", Decimal(len(found.closed))


def _rows(sums: dict[Any, list[Decimal]]) -> Iterator[str]:
    """In euros: of each set of books the running total is rounded, and every part takes what it adds to it."""
    running: dict[Any, Decimal] = defaultdict(Decimal)
    merged: dict[str, list[Decimal]] = {}
    for (system, entity, books, key), parts in sorted(sums.items()):
        told = []
        for part in parts:
            before = _cents(running[system, entity, books] * _rate(books))
            running[system, entity, books] += part
            told.append(_cents(running[system, entity, books] * _rate(books)) - before)
        merged[key] = [a + b for a, b in zip(merged.get(key, [Decimal(0)] * 8), told, strict=True)]
    yield from (_lines((key, "EUR"), parts, 2) for key, parts in merged.items())


def _eliminated(found: Answers) -> Iterator[str]:
    for (entity, partner, books), worth in found.within.items():
        shown = worth.quantize(Decimal(1).scaleb(-DECIMALS[books]))
        yield f"{entity} {partner} {shown} {books} {_cents(worth * _rate(books))} EUR"


def _lines(key: tuple[str, str], parts: list[Decimal], places: int) -> str:
    unit = Decimal(1).scaleb(-places)
    shown = " ".join(
        f"{part.quantize(unit):f}" for part in (*parts[:5], sum(parts[5:], Decimal(0)), sum(parts[:5], Decimal(0)))
    )
    return f"{key[0]} {key[1]} {shown}".replace(" -0 ", " 0 ").replace("-0.00", "0.00")


def _bucket(due: date | None) -> int:
    if due is None:
        return 0
    return sum((DAY - due).days > last for last in (0, 30, 60, 90))


def _units(minor: int, currency: str) -> Decimal:
    return Decimal(minor).scaleb(-DECIMALS[currency])


def _rate(currency: str) -> Decimal:
    return RATES.get(currency, Decimal(1))


def _cents(amount: Decimal) -> Decimal:
    return amount.quantize(_CENT, ROUND_HALF_EVEN)


def _two(value: Decimal) -> Decimal:
    return value.quantize(_CENT, ROUND_HALF_EVEN)
