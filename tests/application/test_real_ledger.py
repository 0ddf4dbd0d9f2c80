"""Real input: a ledger that nobody here wrote, through the simulated SAP into the store, to the cent."""

from __future__ import annotations

import csv
from collections import defaultdict
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from simulators.books import from_ledger

if TYPE_CHECKING:
    from conftest import Sites

LEDGER = Path(__file__).parents[3] / "shared" / "data" / "ledger"
FILES = ("highradius_open_items_9700.csv", "highradius_cleared_issued_before_2019-11.csv")


@pytest.fixture
def ledger() -> list[Path]:
    paths = [LEDGER / name for name in FILES]
    if not all(path.is_file() for path in paths):
        pytest.skip(f"../shared/data is absent: ledger/{FILES[0]}")
    return paths


def csv_totals(paths: list[Path]) -> dict[tuple[str, str], Decimal]:
    totals: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
    for path in paths:
        with path.open(encoding="utf-8", newline="") as file:
            for row in csv.DictReader(file):
                totals[row["business_code"], row["invoice_currency"]] += Decimal(row["total_open_amount"])
    return dict(totals)


def beginning(path: Path, rows: int | None, folder: Path) -> Path:
    """The file as it is, or a file of its first rows."""
    if rows is None:
        return path
    short = folder / path.name
    with path.open(encoding="utf-8") as whole:
        short.write_text("".join(islice(whole, rows + 1)), encoding="utf-8")
    return short


@pytest.mark.parametrize("cleared", [1_500, pytest.param(None, marks=pytest.mark.whole)])
def test_stored_and_dropped_and_quarantined_is_the_csv_to_the_cent(
    site: Sites, ledger: list[Path], tmp_path: Path, cleared: int | None
) -> None:
    ledger = [ledger[0], beginning(ledger[1], cleared, tmp_path)]
    books, report = from_ledger(ledger)
    with site(books, page_size=5000) as here, here.open() as app:
        synced = here.sync(app)
        with app.store.snapshot(app.actor, app.scope) as repository:
            stored: dict[tuple[str, str], Decimal] = defaultdict(Decimal)
            rows = 0
            for item in repository.items():
                rows += 1
                if item.document_type == "invoice":
                    stored[item.entity, item.currency] += item.original.amount
        again = here.sync(app)
    quarantined = sum(row.quarantined for row in synced.streams)
    dropped = {key: line.dropped_total for key, line in report.lines.items()}
    assert quarantined == 0
    assert {key: stored[key] + dropped.get(key, Decimal(0)) for key in stored} == csv_totals(ledger)
    assert sum(line.dropped_rows for line in report.lines.values()) > 0
    assert rows > 9_700 + (cleared or 30_383) - 2_000
    assert sum(row.new + row.changed + row.deleted for row in again.streams) == 0


def test_the_open_part_ties_out_and_ages(site: Sites, ledger: list[Path]) -> None:
    books, report = from_ledger(ledger[:1])
    with site(books, page_size=5000) as here:
        assert here.run("sync").status == 0
        tied = here.run("reconcile")
        assert tied.status == 0
        assert {row["difference"] for row in tied.document["rows"]} == {"0.00"}
        aged = {(r["key"], r["currency"]): Decimal(r["total"]) for r in here.run("aging").document["rows"]}
        assert aged == {key: line.open_total for key, line in report.lines.items() if line.open_total}
