"""The trap stays shut: learning from what was settled, with a calendar, is worse than learning from what matured.

The whole table is made by `make risk`; here it is customers by rule, and by `make whole` the beginning of the real
ledger where that lies beside the checkout.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

import pytest
from msgspec import structs
from paying import FIRST, ledger

from benchmarks.risk_trap import NAIVE, Row, ablation, table
from core.risk.invoices import Invoice
from duecourse.flows.risk_file import read_history
from duecourse.scoring.boosted import Boosted

REAL = Path(__file__).parents[3] / "shared" / "data" / "ledger" / "highradius_cleared_issued_before_2019-11.csv"


def rows_of(invoices: Sequence[Invoice], cutoff: date, *skip: tuple[str, bool]) -> dict[tuple[bool, bool], Row]:
    """(matured, with calendar features) → its row."""
    found = list(ablation(invoices, cutoff, Boosted(), skip=frozenset({(NAIVE, False), *skip})))
    assert table(found).count("\n") == 1 + len(found)
    return {(row.cohort == "matured", row.calendar): row for row in found}


def held(rows: dict[tuple[bool, bool], Row], *, worse_by: float) -> None:
    trap, matured = rows[False, True], rows[True, False]
    assert (trap.result.logloss or 0) > (matured.result.logloss or 9) * worse_by, "the trap is not there any more"
    assert trap.bias_days < matured.bias_days - 0.5


def slow_payers(days: int) -> list[Invoice]:
    """Half of what is late is very late: at a cutoff all of the newest that are settled were early."""
    every = ledger(customers=26, days=days, every=5)
    return [
        structs.replace(one, settled=one.due + timedelta(days=45)) if one.delay(one.due) > 4 else one for one in every
    ]


@pytest.mark.whole
def test_customers_by_rule_fall_into_the_trap() -> None:
    rows = rows_of(slow_payers(300), FIRST + timedelta(days=220))
    held(rows, worse_by=1.1)
    with_calendar, without = rows[True, True].result, rows[True, False].result
    assert (with_calendar.brier or 9) < (without.brier or 0) + 0.02, "the matured cohort stands a calendar"


@pytest.mark.whole
def test_the_beginning_of_the_real_ledger_falls_into_the_trap() -> None:
    if not REAL.is_file():
        pytest.skip(f"../shared/data is absent: ledger/{REAL.name}")
    early = [one for one in read_history(REAL).invoices if one.issued < date(2019, 5, 20)]
    rows = rows_of(early, date(2019, 4, 15), ("matured", True))
    assert set(rows) == {(False, True), (True, False)}
    held(rows, worse_by=1.3)
