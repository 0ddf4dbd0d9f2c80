"""Ledgers for the cash benchmark: the real one beside the checkout, or one drawn from parameters measured on it.

`python -m benchmarks.cash_ledger LEDGER.csv` measures the parameters anew and writes them.
"""

from __future__ import annotations

import csv
import json
import math
import random
import statistics
import sys
from collections import Counter, defaultdict
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from msgspec import Struct

PARAMETERS = Path(__file__).parent / "cash_behaviour.json"
FIRST = date(2019, 1, 1)
DAYS = 300
SYLLABLES = [
    "ba", "co", "del", "fer", "gran", "hol", "in", "jor", "kal", "lun", "mar", "nor", "os", "pra", "quen", "ros",
    "sil", "tor", "ul", "ver", "wal", "xan", "yor", "zen",
]  # fmt: skip


class Sold(Struct, frozen=True, kw_only=True):
    """One invoice as it went: issued, due, paid."""

    number: str
    customer: str
    name: str
    currency: str
    minor: int
    issued: date
    due: date
    paid: date


def real(path: Path) -> list[Sold]:
    """The cleared invoices of the public ledger; rows without key or amount are left out."""
    found: dict[str, Sold] = {}
    with path.open(newline="") as file:
        for row in csv.DictReader(file):
            number, minor = row["invoice_id"].split(".")[0], round(float(row["total_open_amount"]) * 100)
            if number and minor > 0 and row["cust_key"]:
                days = [date.fromisoformat(row[one]) for one in ("document_create_date", "due_in_date", "clear_date")]
                found[number] = Sold(
                    number=number, customer=row["cust_key"], name=row["name_customer"],
                    currency=row["invoice_currency"], minor=minor, issued=days[0], due=days[1], paid=days[2],
                )  # fmt: skip
    return [found[number] for number in sorted(found)]


def measured(ledger: Sequence[Sold]) -> dict[str, Any]:
    """What the drawn ledger needs to know: how customers differ in volume, amounts, delay and groups."""
    of: dict[str, list[Sold]] = defaultdict(list)
    for one in ledger:
        of[one.customer].append(one)
    customers = [
        {
            "invoices": len(sold),
            "log_mean": round(statistics.fmean(math.log(one.minor) for one in sold), 3),
            "log_sd": round(statistics.pstdev(math.log(one.minor) for one in sold), 3),
            "round": round(sum(one.minor % 10_000 == 0 for one in sold) / len(sold), 3),
            "again": round(1 - len({one.minor for one in sold}) / len(sold), 3),
            "terms": round(statistics.median((one.due - one.issued).days for one in sold)),
            "delay": [round(q) for q in _quartiles([(one.paid - one.due).days for one in sold])],
            "name": len(sold[0].name.split()[0]),
        }
        for sold in (of[customer] for customer in sorted(of))
    ]  # fmt: skip
    groups = Counter(Counter((one.customer, one.paid) for one in ledger).values())
    return {"customers": customers, "paid_together": {str(size): groups[size] for size in sorted(groups) if size <= 12}}


def _quartiles(values: list[int]) -> list[float]:
    return statistics.quantiles(values, n=4) if len(values) > 1 else [values[0]] * 3


def drawn(seed: int, *, parameters: Path = PARAMETERS) -> list[Sold]:
    """A ledger by the parameters: as many customers, each with a volume, amounts and delays like a real one."""
    told, rng = json.loads(parameters.read_text()), random.Random(seed)
    found: list[Sold] = []
    number = 1_929_000_000
    for at, customer in enumerate(told["customers"]):
        name = drawn_name(rng)
        amounts: list[int] = []
        for _ in range(customer["invoices"]):
            minor = drawn_amount(rng, customer, amounts)
            amounts.append(minor)
            issued = FIRST + timedelta(days=rng.randrange(DAYS))
            due = issued + timedelta(days=max(0, customer["terms"]))
            low, middle, high = customer["delay"]
            late = round(rng.triangular(low - 2, high + 2, middle)) if high > low else middle
            number += rng.randrange(1, 40)
            paid = max(issued + timedelta(days=1), due + timedelta(days=late))
            found.append(
                Sold(
                    number=str(number), customer=f"02{at:08}", name=name, currency="USD", minor=minor, issued=issued,
                    due=due, paid=paid,
                )
            )  # fmt: skip
    return found


def drawn_amount(rng: random.Random, customer: dict[str, Any], before: list[int]) -> int:
    if before and rng.random() < customer["again"]:
        return rng.choice(before)
    minor = max(100, round(math.exp(rng.gauss(customer["log_mean"], customer["log_sd"]))))
    return max(10_000, minor // 10_000 * 10_000) if rng.random() < customer["round"] else minor


def drawn_name(rng: random.Random) -> str:
    words = ["".join(rng.choices(SYLLABLES, k=rng.randrange(2, 4))).upper() for _ in range(rng.randrange(1, 3))]
    return " ".join([*words, rng.choice(["", "INC", "LLC", "CORP", "CO"])]).strip()


if __name__ == "__main__":
    PARAMETERS.write_text(json.dumps(measured(real(Path(sys.argv[1]))), separators=(",", ":")) + "\n")
