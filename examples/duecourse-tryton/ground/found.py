"""Founds a database: `found.py DATABASE CONFIG NAME=CURRENCY ...`; two books of a few items where `--small` is said."""

from __future__ import annotations

import sys
from datetime import date

from founding import found
from people import People
from proteus import config as proteus


def main() -> None:
    """Companies with years around today; with `--small` also the items that a conformance suite begins with."""
    database, config_file, *companies = [one for one in sys.argv[1:] if one != "--small"]
    config = proteus.set_trytond(database=database, config_file=config_file)
    this = date.today().year  # noqa: DTZ011 - as Tryton's own client does
    made = found(config, dict(one.split("=") for one in companies), years=(this - 1, this, this + 1))
    if "--small" in sys.argv:
        _small(People(config, list(made.values())), *list(made.values())[:2])


def _small(people: People, home: int, abroad: int) -> None:
    """At least nine items on three pages, two companies, a credit, amounts of no, two and three decimals."""
    alder, birch, cedar = (
        people.customer("Alder", "C001"),
        people.customer("Birch", "C002"),
        people.customer("Cedar", "C003"),
    )
    this = date.today()  # noqa: DTZ011 - as Tryton's own client does
    due = date(this.year - 1, 12, 31)
    for amount in ("100.00", "200.00", "0.99", "1234567.89", "70.70", "-30.00"):
        people.invoice(home, alder, amount, currency="EUR", due=due)
    people.invoice(home, alder, "161.60", currency="EUR", term="two instalments")
    people.invoice(home, birch, "12.345", currency="KWD", due=due)
    people.receipt(home, birch, "25.00", currency="EUR", text="unknown payer")
    for amount in ("5000", "123456789"):
        people.invoice(abroad, cedar, amount, currency="JPY", due=due)


if __name__ == "__main__":
    main()
