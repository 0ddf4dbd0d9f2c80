"""`kill -9` of the Tryton server and of our worker, again and again, amid 50 postings: exactly 50 in the end."""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import suppress
from datetime import date
from decimal import Decimal
from random import Random
from subprocess import TimeoutExpired
from typing import TYPE_CHECKING

import pytest
from proving.running import Desk

if TYPE_CHECKING:
    from conftest import Site

pytestmark = pytest.mark.whole
MANY, SEED = 50, 6
#: deaths before the worker and the server are left alone
DEATHS = 12
_PATIENCE = 900
TODAY = date.today().isoformat()  # noqa: DTZ011 - Tryton's own day
_COUNTS = """
SELECT count(*) AS statements, count(DISTINCT substr(name, 1, 16)) AS refs,
       count(*) FILTER (WHERE state = 'posted') AS posted FROM account_statement WHERE name LIKE 'CR%'
"""
_LEFT = """
SELECT count(*) AS many FROM account_move_line l JOIN party_party p ON p.id = l.party
WHERE p.name = 'Fifty invoices' AND l.reconciliation IS NULL
"""


def prepared(site: Site) -> list[str]:
    """Fifty invoices of one customer, and a payment from the bank proposed and approved for each; their ids."""
    desk = Desk(site.ground, site.database)
    try:
        party = desk.do("customer", "Fifty invoices")
        asked = [{"party": party, "amount": f"{100 + place}.{place:02}", "currency": "EUR"} for place in range(MANY)]
        desk.do("invoices", 1, asked)
    finally:
        desk.close()
    office = site.office
    office.run("sync")
    office.run("writes", "mode", "books", "*", "*", "propose", by="carl")
    items = [one for one in office.run("items", "--entity", "1", "--limit", "500")["items"] if _is_ours(one, party)]
    assert len(items) == MANY
    acts = []
    for place, item in enumerate(items):
        came_in = ["--bank-account", "MAIN-EUR", "--bank-reference", f"K-{place}", "--value-date", TODAY]
        words = ["cash", "apply", f"1/{item['customer_number']}", "--item", item["document_no"], *came_in]
        (row,) = office.here(*words, "--amount", f"{item['open']['amount']} EUR")["write_backs"]
        office.here("write-backs", "approve", row["id"], by="bob")
        acts.append(row["id"])
    return acts


def _is_ours(item: dict[str, object], party: int) -> bool:
    key = item["native_key"]
    return isinstance(key, list) and key[1] == str(party)


def _state(site: Site, act: str) -> str:
    return str(site.office.here("write-backs", "show", act)["write_backs"][0]["state"])


def test_fifty_postings_are_fifty_whoever_dies(site: Callable[[str], Site]) -> None:
    opened, chance = site("killed"), Random(SEED)  # noqa: S311 - to be repeatable
    acts = prepared(opened)
    began = time.monotonic()
    for death in range(DEATHS):
        worker = opened.office.start("write-backs", "send", "--wait", "60")
        with suppress(TimeoutExpired):
            worker.wait(timeout=chance.uniform(2.0, 7.0))
        if death % 2:
            opened.server.kill()
        worker.kill()
        worker.communicate()
        if death % 2:
            opened.server.restart()
    done = sum(_state(opened, act) == "confirmed" for act in acts)
    print(f"after {DEATHS} deaths {done} of {MANY} were posted")  # noqa: T201 - the figure of the run
    assert done < MANY, "nobody died in the middle"
    while time.monotonic() - began < _PATIENCE:
        opened.office.run("write-backs", "send", "--wait", "60", status=(0, 1, 3))
        states = [_state(opened, act) for act in acts]
        if set(states) == {"confirmed"}:
            break
    assert set(states) == {"confirmed"}, states
    with opened.ground.open(opened.database) as books:
        (counted,) = books.execute(_COUNTS)
        (sums,) = books.execute("SELECT sum(debit) AS debit, sum(credit) AS credit FROM account_move_line")
        (left,) = books.execute(_LEFT)
    assert (counted["statements"], counted["refs"], counted["posted"]) == (MANY, MANY, MANY)
    # that an invoice is called paid is a task of Tryton's own queue, which a death may leave to its worker
    assert left["many"] == 0
    assert sums["debit"] == sums["credit"]
    opened.office.run("sync")
    rows = opened.office.run("reconcile", status=(0, 3))["rows"]
    assert [row for row in rows if Decimal(row["difference"])] == []
