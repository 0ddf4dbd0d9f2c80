"""A random hour of people at work behind our back: our open items equal Tryton's own general ledger at every look."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from proving import truth
from proving.running import Desk

if TYPE_CHECKING:
    from conftest import Site

pytestmark = pytest.mark.whole
SEED, ACTS, LOOK_EVERY = 6, 60, 6
CURRENCIES = {1: ("EUR", "USD", "KWD"), 2: ("JPY", "EUR")}


class Hour:
    """What happens, one act after the other; only what is there can be paid, reset or cancelled."""

    def __init__(self, site: Site, chance: Random) -> None:
        self._site, self._chance = site, chance
        self._desk = Desk(site.ground, site.database)
        self._invoices: list[tuple[int, int]] = []
        self._paid: list[tuple[int, int]] = []
        self.done: Counter[str] = Counter()

    def act(self) -> None:
        """One thing that people do."""
        acts = [self._invoice] * 5 + [self._receipt] * 2
        acts += ([self._pay] * 4 + [self._part] * 2 + [self._cancel]) if self._invoices else []
        acts += [self._reset] * 3 if self._paid else []
        chosen = self._chance.choice(acts)
        chosen()
        self.done[chosen.__name__.strip("_")] += 1

    def _somewhere(self) -> tuple[int, int, str, str]:
        company = self._chance.choice((1, 2))
        party = self._desk.do("customer", f"Party {self._chance.randrange(10**6)}")
        currency = self._chance.choice(CURRENCIES[company])
        amount = self._chance.randrange(100, 10**6)
        return company, party, currency, str(amount if currency == "JPY" else Decimal(amount) / 100)

    def _invoice(self) -> None:
        company, party, currency, amount = self._somewhere()
        signed = f"-{amount}" if self._chance.random() < 0.2 else amount
        term = "two instalments" if self._chance.random() < 0.3 else ""
        own = self._desk.do("invoice", company, party, signed, currency=currency, term=term)
        if not signed.startswith("-"):
            self._invoices.append((company, own))

    def _receipt(self) -> None:
        company, party, currency, amount = self._somewhere()
        self._desk.do("receipt", company, party, amount, currency=currency)

    def _pay(self) -> None:
        company, invoice = self._invoices.pop(self._chance.randrange(len(self._invoices)))
        self._desk.do("pay", invoice)
        self._paid.append((company, invoice))

    def _part(self) -> None:
        _, invoice = self._chance.choice(self._invoices)
        self._desk.do("pay_share", invoice, self._chance.randrange(2, 5))

    def _cancel(self) -> None:
        _, invoice = self._invoices.pop(self._chance.randrange(len(self._invoices)))
        self._desk.do("cancel_or_leave", invoice)

    def _reset(self) -> None:
        company, invoice = self._paid.pop(self._chance.randrange(len(self._paid)))
        self._desk.do("unreconcile", company, self._desk.do("lines", invoice)[0][3])
        self._invoices.append((company, invoice))

    def close(self) -> None:
        self._desk.close()


def look(site: Site) -> list[tuple[Any, ...]]:
    """Rows where our open items, our reading of the control account and Tryton's books are not one; after one sync."""
    told = site.office.run("sync")["streams"]
    assert {row["completeness"] for row in told if row["stream"] in {"open_items", "settlements"}} == {"complete"}
    rows = site.office.run("reconcile", status=(0, 3))["rows"]
    with site.ground.open(site.database) as books:
        ledger = truth.balances(books)
    return [
        (row["entity"], row["gl_account"], row["subledger"], ledger[row["entity"], row["gl_account"], row["currency"]])
        for row in rows
        if not (
            Decimal(row["subledger"])
            == Decimal(row["control_account"])
            == ledger[row["entity"], row["gl_account"], row["currency"]]
        )
    ]


def test_after_every_look_at_a_random_hour_every_company_ties_out_to_the_cent(site: Callable[[str], Site]) -> None:
    opened = site("hour")
    opened.office.run("sync")
    hour = Hour(opened, Random(SEED))  # noqa: S311 - to be repeatable
    try:
        for number in range(1, ACTS + 1):
            hour.act()
            if number % LOOK_EVERY == 0:
                assert look(opened) == [], (date.today(), number, hour.done)  # noqa: DTZ011
    finally:
        hour.close()
    assert len(hour.done) >= 5, hour.done
    print(dict(hour.done))  # noqa: T201 - the figure of the run
