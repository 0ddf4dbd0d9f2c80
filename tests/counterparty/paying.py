"""Customers who pay by known rules: some early, some late, some very late; a ledger of their invoices from a seed."""

from __future__ import annotations

import csv
import random
from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from core.risk.invoices import Invoice

FIRST = date(2025, 1, 6)
COLUMNS = (
    "invoice_id", "name_customer", "cust_key", "business_code", "invoice_currency", "total_open_amount",
    "document_create_date", "due_in_date", "clear_date",
)  # fmt: skip


def ledger(*, seed: int = 1, customers: int = 24, days: int = 360, every: int = 6) -> list[Invoice]:
    """Invoices of all customers, issued over some days, all settled in the end."""
    chance = random.Random(seed)
    found = []
    for number in range(customers):
        lateness = chance.choice((0.05, 0.2, 0.5, 0.85))
        for offset in range(number % every, days, every):
            found.append(_invoice(chance, f"C{number:03}", FIRST + timedelta(days=offset), len(found), lateness))
    return sorted(found, key=lambda one: (one.issued, one.id))


def _invoice(chance: random.Random, customer: str, issued: date, number: int, lateness: float) -> Invoice:
    due = issued + timedelta(days=15)
    late = chance.random() < lateness
    delay = chance.choice((2, 5, 9, 21, 60)) if late else -chance.choice((0, 1, 3, 8))
    return Invoice(
        id=f"{1930000000 + number}", customer=customer, entity="U001", currency="USD",
        amount_minor=chance.randrange(1_000, 900_000), issued=issued, due=due, settled=due + timedelta(days=delay),
    )  # fmt: skip


def written(path: Path, invoices: Iterable[Invoice]) -> Path:
    """The ledger as a CSV file in the columns that the command line names."""
    with path.open("w", encoding="utf-8", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(COLUMNS)
        rows.writerows(_row(one) for one in invoices)
    return path


def _row(one: Invoice) -> tuple[str, ...]:
    amount = f"{one.amount_minor // 100}.{one.amount_minor % 100:02}"
    days = (one.issued.isoformat(), one.due.isoformat(), one.settled.isoformat() if one.settled else "")
    return (one.id, f"{one.customer} inc", one.customer, one.entity, one.currency, amount, *days)
