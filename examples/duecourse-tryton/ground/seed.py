"""Fills founded companies from a real ledger: `seed.py DATABASE CONFIG LEDGER.csv [--invoices N] [--seed S]`.

Rows of the cleared receivables of several companies (shared/data/ledger, columns of SOURCES.md) become invoices of
Tryton's, through Tryton's own models; their days are shifted by whole days, so that the newest was entered yesterday
and lies in an open year. What was paid then is paid here, by statements of the bank; and as real books have them, a few
are paid in part, credited, cancelled, paid by nobody knows whom, or paid by money that bounced.
"""

from __future__ import annotations

import argparse
import csv
import random
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path

from founding import CURRENCIES
from people import People
from proteus import Model
from proteus import config as proteus

#: business code of the ledger → the company that it becomes here
COMPANIES = {"U001": "Harbour Foods Inc.", "CA02": "Maple Foods Ltd.", "U013": "Rhine Foods GmbH"}
#: what becomes of an invoice that was paid by today, and how often
FATES = {"paid": 74, "part paid": 8, "unapplied": 6, "credited": 5, "cancelled": 4, "bounced": 3}
#: invoices posted at once
_BATCH = 20


@dataclass(frozen=True)
class Sale:
    """A row of the ledger, its days shifted."""

    code: str
    customer: str
    name: str
    number: str
    amount: Decimal
    currency: str
    on: date
    due: date
    paid: date


def main() -> None:
    """Read, shift, post, pay; says how far it is."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("database")
    asked.add_argument("config")
    asked.add_argument("ledger", type=Path)
    asked.add_argument("--invoices", type=int, default=150)
    asked.add_argument("--seed", type=int, default=1)
    told = asked.parse_args()
    config = proteus.set_trytond(database=told.database, config_file=told.config)
    Company = Model.get("company.company")
    companies = {company.party.name: company.id for company in Company.find([])}
    sales = list(shifted(told.ledger, told.invoices, random.Random(told.seed)))
    Seeding(People(config, list(companies.values())), companies, random.Random(told.seed)).run(sales)


def shifted(ledger: Path, count: int, chance: random.Random) -> Iterator[Sale]:
    """So many rows of the companies that are founded, the same for the same seed, in the order of their days."""
    with ledger.open(encoding="utf-8", newline="") as file:
        rows = [row for row in csv.DictReader(file) if row["business_code"] in COMPANIES and _usable(row)]
    by_code = defaultdict(list)
    for row in rows:
        by_code[row["business_code"]].append(row)
    share = {code: max(1, count // len(COMPANIES)) for code in COMPANIES}
    chosen = [row for code, some in by_code.items() for row in chance.sample(some, min(share[code], len(some)))]
    newest = max(date.fromisoformat(row["document_create_date"]) for row in chosen)
    later = date.today() - timedelta(days=1) - newest  # noqa: DTZ011 - as Tryton's own client does
    for row in sorted(chosen, key=lambda row: (row["document_create_date"], row["invoice_id"])):
        on, due, paid = (
            date.fromisoformat(row[name]) + later for name in ("document_create_date", "due_in_date", "clear_date")
        )
        yield Sale(
            code=row["business_code"], customer=row["cust_key"], name=row["name_customer"].strip(),
            number=row["invoice_id"].partition(".")[0], amount=Decimal(row["total_open_amount"]),
            currency=row["invoice_currency"], on=on, due=due, paid=paid,
        )  # fmt: skip


def _usable(row: dict[str, str]) -> bool:
    """Complete, and not of more than a year before the newest: of open years only."""
    days = ("document_create_date", "due_in_date", "clear_date")
    return (
        all(row[name] for name in days)
        and row["document_create_date"] >= "2019-01-01"
        and row["invoice_currency"] in CURRENCIES
    )


class Seeding:
    """What the people of these companies did."""

    def __init__(self, people: People, companies: dict[str, int], chance: random.Random) -> None:
        self._people, self._chance = people, chance
        self._companies = {code: companies[name] for code, name in COMPANIES.items()}
        self._parties: dict[str, int] = {}

    def run(self, sales: Sequence[Sale]) -> None:
        """Invoices in batches, then money in the order in which it came."""
        made: dict[str, int] = {}
        for first in range(0, len(sales), _BATCH):
            for code in self._companies:
                some = [sale for sale in sales[first : first + _BATCH] if sale.code == code]
                ids = self._people.invoices(self._companies[code], [self._asked(sale) for sale in some]) if some else []
                made |= {sale.number: invoice for sale, invoice in zip(some, ids, strict=True)}
            _say(f"{min(first + _BATCH, len(sales))} of {len(sales)} invoices posted")
        self._money(sales, made)

    def _asked(self, sale: Sale) -> dict[str, object]:
        if sale.customer not in self._parties:
            self._parties[sale.customer] = self._people.customer(sale.name, sale.customer)
        return {
            "party": self._parties[sale.customer], "amount": str(sale.amount), "currency": sale.currency, "on": sale.on,
            "due": sale.due, "reference": sale.number, "term": "two instalments" if int(sale.number) % 13 == 0 else "",
        }  # fmt: skip

    def _money(self, sales: Sequence[Sale], made: dict[str, int]) -> None:
        """What was paid by today, as one statement of each bank account; then what is done about single invoices."""
        today = date.today()  # noqa: DTZ011 - as Tryton's own client does
        due = sorted((sale for sale in sales if sale.paid < today), key=lambda sale: (sale.paid, sale.number))
        fates = {sale.number: self._chance.choices(list(FATES), list(FATES.values()))[0] for sale in due}
        banks: defaultdict[tuple[int, str], list[dict[str, object]]] = defaultdict(list)
        for sale in due:
            if (line := self._line(sale, made[sale.number], fates[sale.number])) is not None:
                banks[self._companies[sale.code], sale.currency].append(line)
        for (company, currency), lines in banks.items():
            self._people.statement(company, currency, f"{currency} {today:%Y-%m}", lines)
            _say(f"{len(lines)} payments in {currency} for company {company}")
        for sale in due:
            self._afterwards(sale, made[sale.number], fates[sale.number])
        _say(", ".join(f"{list(fates.values()).count(fate)} {fate}" for fate in FATES))

    def _line(self, sale: Sale, invoice: int, fate: str) -> dict[str, object] | None:
        """What the bank says of it; None where no money came."""
        if fate in {"cancelled", "credited"}:
            return None
        share = (sale.amount / 3).quantize(sale.amount) if fate == "part paid" else sale.amount
        return {
            "party": self._parties[sale.customer], "amount": str(share), "on": sale.paid, "text": f"RE {sale.number}",
            "invoice": None if fate == "unapplied" else invoice,
        }  # fmt: skip

    def _afterwards(self, sale: Sale, invoice: int, fate: str) -> None:
        people, company = self._people, self._companies[sale.code]
        if fate == "cancelled":
            people.cancel_invoice(invoice)
        elif fate == "credited":
            # of today: Tryton numbers invoices in the order of their days
            credit = -(sale.amount / 10).quantize(sale.amount)
            people.invoice(company, self._parties[sale.customer], str(credit), currency=sale.currency)
        elif fate == "bounced":
            people.unreconcile(company, people.lines(invoice)[0][3])


def _say(told: str) -> None:
    sys.stdout.write(told + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
