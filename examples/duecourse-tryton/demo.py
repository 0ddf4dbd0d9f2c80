"""The whole loop on a real ERP: `make demo-tryton`.

A live `trytond` on PostgreSQL with three companies filled from a real ledger; read, decided on, written to and tied out
by duecourse's own command line, with this adapter installed from its wheel; and looked at by Tryton's client library.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from decimal import Decimal
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from proving import truth
from proving.installed import install
from proving.office import Office
from proving.running import CONFIG, GROUND, Ground, Server, python

COMPANIES: Final = {"Harbour Foods Inc.": "USD", "Maple Foods Ltd.": "CAD", "Rhine Foods GmbH": "EUR"}
LEDGER: Final = (
    Path(__file__).parents[3] / "shared" / "data" / "ledger" / "highradius_cleared_issued_before_2019-11.csv"
)
DATABASE: Final = "demo_tryton"


def main() -> int:
    """Every step with its command, and what came of it; 1 if anything is off by a cent."""
    asked = argparse.ArgumentParser(description=__doc__)
    asked.add_argument("--invoices", type=int, default=60)
    asked.add_argument("--seed", type=int, default=1)
    told = asked.parse_args()
    if not LEDGER.exists():
        say(f"../shared/data is absent ({LEDGER.name}): there is no real ledger to fill Tryton from")
        return 1
    with TemporaryDirectory() as home, running(told.invoices, told.seed, Path(home)) as (ground, server):
        say("\nThis adapter's wheel is installed beside duecourse:")
        installed = install(Path(home) / "installed")
        office = Office(Path(home), ground, url=server.url, database=DATABASE, installed=installed)
        return Demo(ground, office).run()


@contextmanager
def running(invoices: int, seed: int, home: Path) -> Iterator[tuple[Ground, Server]]:
    """Tryton, founded, filled and served."""
    ground = Ground()
    say("Tryton 8.2 on PostgreSQL: three companies are founded, or copied where they were before")
    ground.copy(ground.founded(COMPANIES), DATABASE)
    command = [str(python()), str(GROUND / "seed.py"), DATABASE, str(CONFIG), str(LEDGER)]
    subprocess.run([*command, "--invoices", str(invoices), "--seed", str(seed)], env=ground.environment(), check=True)
    server = Server(ground, DATABASE, log=home / "trytond.log")
    try:
        yield ground, server
    finally:
        server.stop()
        ground.drop(DATABASE)
        ground.stop()


class Demo:
    """Ada proposes, Bob approves."""

    def __init__(self, ground: Ground, office: Office) -> None:
        self._ground, self._office = ground, office
        self._wrong = 0

    def run(self) -> int:
        """From doctor to undo."""
        started = time.monotonic()
        self._shown("doctor")
        self._synced()
        self._tied("before anything is written")
        self._shown("assess")
        self._shown("worklist", "--limit", "5")
        self._office.run("writes", "mode", "books", "*", "*", "propose", by="carl")
        acts = self._write()
        self._look()
        self._synced()
        self._tied("with everything written")
        for act in reversed(acts):
            self._done(self._office.sent("write-backs", "undo", act, "--why", "demo"), "undone")
        self._synced()
        self._tied("undone")
        say(f"\n{time.monotonic() - started:.0f} s; {self._wrong} differences")
        return 1 if self._wrong else 0

    def _write(self) -> list[str]:
        """A note, a hold, a promise, a dispute, and money from the bank for one invoice."""
        items = self._items()
        first, second, third, fourth = items[:4]
        day = "2099-12-31"
        say("\nAda proposes, Bob approves, duecourse writes:")
        return [
            self._sent("note", "add", account(first), "spoke to Mrs Meyer: pays on Friday"),
            self._sent("hold", "set", account(second), "--item", second["document_no"], "--reason", "asked for a copy"),
            self._sent("promise", "record", account(third), "--for", day, "--item", third["document_no"]),
            self._sent("dispute", "open", account(fourth), "--item", fourth["document_no"], "--reason", "pricing"),
            self._sent(
                "cash", "apply", account(first), "--bank-account", f"MAIN-{first['open']['currency']}",
                "--bank-reference", "demo-1", "--amount", f"{first['open']['amount']} {first['open']['currency']}",
                "--value-date", time.strftime("%Y-%m-%d"), "--item", first["document_no"],
            ),
        ]  # fmt: skip

    def _items(self) -> list[dict[str, Any]]:
        """Invoices on which nothing hangs, the largest first."""
        told = self._office.run("items", "--limit", "500")["items"]
        held = {item["offsets"] for item in told}
        free = [item for item in told if item["document_type"] == "invoice" and item["id"] not in held]
        return sorted(free, key=lambda item: -Decimal(item["open"]["amount"]))

    def _sent(self, *words: str) -> str:
        say(f"  $ duecourse {' '.join(words)}")
        told = self._office.sent(*words)
        self._done(told, told["lands_in"])
        return str(told["id"])

    def _done(self, told: dict[str, Any], what: str) -> None:
        say(f"    {told['operation']}: {told['state']}, {what} {told['said']}".rstrip())
        self._wrong += told["state"] != "confirmed"

    def _shown(self, *words: str) -> None:
        say(f"\n$ duecourse {' '.join(words)}")
        say(self._office.tell(*words, status=(0, 3)).rstrip())

    def _synced(self) -> None:
        say("\n$ duecourse sync")
        rows = self._office.run("sync", status=(0, 3))["streams"]
        for name in ("customers", "open_items", "settlements", "holds"):
            some = [row for row in rows if row["stream"] == name]
            told = ", ".join(
                f"{sum(row[what] for row in some)} {what}" for what in ("read", "new", "changed", "quarantined")
            )
            say(f"  {name}: {told}")

    def _tied(self, when: str) -> None:
        """Our open items against Tryton's own general ledger, read past both of us."""
        rows = self._office.run("reconcile", status=(0, 3))["rows"]
        with self._ground.open(DATABASE) as books:
            ledger = truth.balances(books)
        say(f"\nTie-out {when}: company, account, our open items, Tryton's general ledger, difference")
        for row in rows:
            theirs = ledger[row["entity"], row["gl_account"], row["currency"]]
            ours = Decimal(row["subledger"])
            self._wrong += ours != theirs
            if not ours and not theirs:
                continue
            named = f"{row['entity']:3} {row['gl_account']:6}"
            say(f"  {named} {ours:>14} {theirs:>14} {ours - theirs:>8} {row['currency']}")

    def _look(self) -> None:
        say("\nWhat a clerk sees, by Tryton's own client library:")
        done = subprocess.run(
            [str(python()), str(GROUND / "look.py"), DATABASE, str(CONFIG)], env=self._ground.environment(), check=True,
            capture_output=True, text=True,
        )  # fmt: skip
        say(done.stdout.rstrip())


def account(item: dict[str, Any]) -> str:
    """An account as the command line names it."""
    return f"{item['entity']}/{item['customer_number']}"


def say(told: str) -> None:
    """One line for whoever watches."""
    sys.stdout.write(told + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
