"""What SQL adds up, and what Polars does out of an export, is what the engine's own rule says, on random books."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from random_books import ASKED, BOOKS, LEGS, LINES, RATES, TODAY, customer_id, items_of, legs_of, put, rates_of

from canonical_model.access import EVERYTHING, Actor, Scope
from canonical_model.money import MOST_MINOR
from core.aging import aging, key_maker, no_due_date, rows_of, tallied
from core.as_of import rolled_back
from core.fx import RateSet
from core.group_aging import GroupSums, group_aging
from core.kpi_measures import Period, meant, measured, measured_by
from core.kpis import Collected, kpis
from core.policy import DEFAULT_POLICY
from core.sums_port import AgingMeant, LedgerSums, Meant
from duecourse.flows.export import export_items
from store import Store

ACTOR = Actor(id="tester", kind="service")
BOUNDS = DEFAULT_POLICY.buckets
BY = st.sampled_from(["entity", "customer", "party", "head", "currency", "system"])
MANY = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])
PARTNERS = {customer_id("sap-uid", "1010", "C2"): "2020"}
NAMES = {customer_id("sap-uid", "1010", "C1"): "one", customer_id("ns-uid", "7", "C1"): "one"}


@contextmanager
def by_sql(store: Store) -> Iterator[LedgerSums]:
    with store.snapshot(ACTOR, EVERYTHING) as repository:
        yield repository


@contextmanager
def by_polars(store: Store) -> Iterator[LedgerSums]:
    from duecourse.analytics.ledger import ExportedLedger
    from duecourse.analytics.parquet import ParquetWriter

    with TemporaryDirectory() as folder:
        place = Path(folder) / "export"
        at = datetime(2026, 11, 20, tzinfo=UTC)
        made = export_items(store, actor=ACTOR, scope=EVERYTHING, at=at, writer=ParquetWriter(place))
        yield ExportedLedger(place, made, EVERYTHING)


ENGINES = [
    pytest.param(by_sql, id="sql"),
    pytest.param(
        by_polars, id="polars", marks=pytest.mark.skipif(find_spec("polars") is None, reason="extra `analytics` only")
    ),
]


def names_of(by: str) -> dict[str, str]:
    return NAMES if by in {"party", "head"} else {"sap-uid/1010": "sap-uid/1010"} if by == "entity" else {}


@pytest.mark.parametrize("engine", ENGINES)
@MANY
@given(lines=LINES, legs=LEGS, by=BY, past=st.booleans(), day=ASKED)
def test_aging_in_document_currencies(
    shelf: Store, engine: Any, lines: Any, legs: Any, by: Any, past: Any, day: int
) -> None:
    as_of = TODAY + timedelta(days=day)
    items, taken = items_of(lines), []
    taken = legs_of(legs, items)
    put(shelf.url, *items, *taken)
    asked = AgingMeant(items=Meant(past=as_of if past else None), by=by, amounts="document", as_of=as_of, bounds=BOUNDS)
    with engine(shelf) as ledger:
        tallies = tallied(ledger.aging_sums(asked), keyed=key_maker(by, names_of(by)))
        findings = no_due_date(ledger.dateless(asked))
    expected = aging(standing(items, taken, as_of, past), as_of=as_of, bounds=BOUNDS, by=by, names=names_of(by))
    assert tuple(rows_of(tallies, BOUNDS)) == expected.rows
    assert findings == expected.findings


@pytest.mark.parametrize("engine", ENGINES)
@MANY
@given(lines=LINES, legs=LEGS, rates=RATES, by=BY, past=st.booleans(), day=ASKED)
def test_aging_and_consolidation_in_the_groups_currency(
    shelf: Store, engine: Any, lines: Any, legs: Any, rates: Any, by: Any, past: Any, day: int
) -> None:
    as_of = TODAY + timedelta(days=day)
    items = items_of(lines)
    taken, quoted = legs_of(legs, items), RateSet.of(rates_of(rates), pivot="EUR")
    put(shelf.url, *items, *taken)
    asked = AgingMeant(
        items=Meant(past=as_of if past else None), by=by, amounts="functional", as_of=as_of, bounds=BOUNDS,
        partners=PARTNERS,
    )  # fmt: skip
    group = GroupSums(keyed=key_maker(by, names_of(by)))
    with engine(shelf) as ledger:
        group.take(ledger.aging_sums(asked))
        undated = no_due_date(ledger.dateless(asked))
    expected = group_aging(
        standing(items, taken, as_of, past), as_of=as_of, bounds=BOUNDS, by=by, currency="EUR", rates=quoted,
        names=names_of(by), partners=PARTNERS,
    )  # fmt: skip
    told = group.consolidated(as_of=as_of, currency="EUR", rates=quoted)
    rows = tuple(rows_of(group.tallies(as_of=as_of, currency="EUR", rates=quoted), BOUNDS))
    assert rows == expected.aging.rows
    assert told == expected.consolidated
    assert (*undated, *told.findings) == expected.aging.findings
    assert group.dateless == sum(int(one.detail.split()[0]) for one in undated)


@pytest.mark.parametrize("engine", ENGINES)
@MANY
@given(lines=LINES, legs=LEGS, rates=RATES, begin=st.integers(-120, -1), days=st.integers(1, 120))
def test_key_figures(shelf: Store, engine: Any, lines: Any, legs: Any, rates: Any, begin: int, days: int) -> None:
    items = items_of(lines)
    taken, quoted = legs_of(legs, items), RateSet.of(rates_of(rates), pivot="EUR")
    put(shelf.url, *items, *taken)
    first = TODAY + timedelta(days=begin)
    period = Period(begin=first, end=first + timedelta(days=days))
    some = frozenset(customer_id(*books, "C1") for books in BOOKS)
    did = Collected(decided=some, escalated=frozenset(list(some)[:1]))
    with engine(shelf) as ledger:
        found = measured_by(ledger, meant(period, partners=PARTNERS, accounts=some))
    expected = measured(items, taken, period=period, partners=PARTNERS)
    for currency in ("EUR", "JPY"):
        assert kpis(found, did, currency=currency, rates=quoted) == kpis(expected, did, currency=currency, rates=quoted)
    assert found.closed_accounts == expected.closed_accounts


def standing(items: Any, legs: Any, as_of: date, past: Any) -> list[Any]:
    """What the store's own answer would be: open now, or at the end of a past day."""
    if not past:
        return [item for item in items if item.open_minor]
    return list(rolled_back(items, legs, as_of=as_of, history_from=None))


@pytest.mark.parametrize("length", [7, 8])
def test_a_chain_of_offsets_counts_as_far_as_a_chain_may_be(shelf: Store, length: int) -> None:
    line = {
        "books": ("sap-uid", "1010"), "customer": "C1", "currency": "EUR", "kind": "whole", "open_minor": 100,
        "open_functional_minor": 100, "original_functional_minor": 100, "document_type": "invoice", "due_date": TODAY,
    }  # fmt: skip
    items = items_of([{**line, "offsets": no - 1 if no else None} for no in range(length + 1)])
    put(shelf.url, *items)
    asked = AgingMeant(items=Meant(), by="customer", amounts="document", as_of=TODAY, bounds=BOUNDS)
    with by_sql(shelf) as ledger:
        tallies = tallied(ledger.aging_sums(asked), keyed=key_maker("customer", {}))
    expected = aging(items, as_of=TODAY, bounds=BOUNDS, by="customer").rows
    assert tuple(rows_of(tallies, BOUNDS)) == expected
    assert expected[0].unapplied.minor == (0 if length == 7 else 100)


def test_sums_beyond_64_bits_are_exact(shelf: Store) -> None:
    """Each amount is as large as one may be: three of them are more than a BIGINT holds."""
    line = {
        "books": ("sap-uid", "1010"), "customer": "C1", "currency": "IRR", "kind": "whole", "open_minor": MOST_MINOR,
        "open_functional_minor": MOST_MINOR, "original_functional_minor": MOST_MINOR, "document_type": "invoice",
        "document_date": TODAY, "offsets": None,
    }  # fmt: skip
    apart = {**line, "kind": "retention", "due_date": TODAY}
    items = items_of([*({**line, "due_date": TODAY - timedelta(days=days)} for days in (0, 40, 40)), apart, apart])
    put(shelf.url, *items)
    asked = AgingMeant(items=Meant(), by="customer", amounts="document", as_of=TODAY, bounds=BOUNDS)
    period = Period(begin=TODAY - timedelta(days=9), end=TODAY)
    with by_sql(shelf) as ledger:
        tallies = tallied(ledger.aging_sums(asked), keyed=key_maker("customer", {}))
        (sums,) = ledger.period_sums(meant(period, partners={}, accounts=frozenset()))
    assert tuple(rows_of(tallies, BOUNDS)) == aging(items, as_of=TODAY, bounds=BOUNDS, by="customer").rows
    assert sums.billed == 5 * MOST_MINOR


def test_sums_are_of_what_is_in_scope_and_of_one_entity_where_asked(shelf: Store) -> None:
    items = items_of(
        [
            {
                "books": books, "customer": "C1", "currency": "EUR", "kind": "whole", "open_minor": 100 + no,
                "open_functional_minor": 100, "original_functional_minor": 100, "document_type": "invoice",
                "due_date": None, "offsets": None,
            }
            for no, books in enumerate(sorted(BOOKS))
        ]
    )  # fmt: skip
    put(shelf.url, *items)
    scope = Scope(systems=frozenset({"sap-uid"}), entities=frozenset({"1010", "7"}))
    for seen, entity in ((scope, ""), (EVERYTHING, "2020")):
        asked = AgingMeant(items=Meant(entity=entity), by="system", amounts="document", as_of=TODAY, bounds=BOUNDS)
        with shelf.snapshot(ACTOR, seen) as repository:
            found = list(repository.aging_sums(asked))
            own = list(repository.open_items(entity=entity))
            undated = list(repository.dateless(asked))
        assert [one.parts[0] for one in found] == [sum(one.open_minor for one in own)]
        assert [(one.entity, one.count, one.named) for one in undated] == [(own[0].entity, 1, (own[0].document_no,))]
