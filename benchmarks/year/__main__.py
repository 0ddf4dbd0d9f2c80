"""`python -m benchmarks.year`: the simulated year, with confidence intervals over seeds and paired differences."""

from __future__ import annotations

import argparse
import shlex
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Final

from benchmarks.year.assumptions import MULTIPLIERS, Assumptions
from benchmarks.year.payers import by_rule, from_ledger
from benchmarks.year.telling import told_of
from benchmarks.year.years import years

ROOT: Final = Path(__file__).resolve().parents[2]
#: a public ledger of settled invoices, beside the repository; not shipped with it
LEDGER: Final = ROOT.parent / "shared" / "data" / "ledger" / "highradius_cleared_issued_before_2019-11.csv"
PAGE: Final = ROOT / "docs" / "simulated_year.md"


def main() -> None:
    """Simulate, print, and write where asked to."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.year", description=__doc__)
    parser.add_argument("--seeds", type=int, default=20, help="years that are simulated for each assumption")
    parser.add_argument("--customers", type=int, default=Assumptions().customers)
    parser.add_argument("--ledger", type=Path, default=LEDGER, help="settled invoices to draw customers from")
    parser.add_argument("--by-rule", action="store_true", help="customers by rule, whether or not there is a ledger")
    parser.add_argument("--write", action="store_true", help="keep the page in docs/simulated_year.md")
    asked = parser.parse_args()
    real = asked.ledger.is_file() and not asked.by_rule
    payers = from_ledger(asked.ledger) if real else by_rule()
    source = f"{len(payers)} customers of {asked.ledger.name}" if real else f"{len(payers)} customers by rule"
    base = Assumptions(customers=asked.customers)
    found = [years(payers, base, multiplier=one, seeds=range(1, asked.seeds + 1)) for one in MULTIPLIERS]
    command = shlex.join(["python", "-m", "benchmarks.year", *sys.argv[1:]])
    page = told_of(found, base, source=source, command=command, at=datetime.now(UTC))
    print(page)
    if asked.write:
        PAGE.write_text(page, encoding="utf-8")


if __name__ == "__main__":
    main()
