"""Four simulated ERPs in a process of their own: one group, a quarter of its legal entities in each.

Commands come by standard input, one line of JSON each, and are answered by one line of JSON.
"""

from __future__ import annotations

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from datetime import date, timedelta
from decimal import Decimal
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any, Final, Literal

import msgspec
from msgspec import Struct

from benchmarks.erp_process import pipes
from benchmarks.worker_process import DayClock
from duecourse.demo_settings import DYNAMICS, FUSION, NETSUITE, SAP, Servers, customer_names, write_settings

if TYPE_CHECKING:
    from simulators.books import Books

#: seconds for which one command may take
PATIENCE: Final = 3_600
NAMES: Final = (SAP, NETSUITE, FUSION, DYNAMICS)


class Group(Struct, frozen=True, kw_only=True):
    """Which books, on which day, and where the settings are to be written."""

    home: str
    seed: int
    customers: int
    open_items: int
    day: date
    #: when the day began, by the machine's clock
    began: float


class Command(Struct, frozen=True, kw_only=True):
    """change: so many items are paid, and as many invoiced; allow: requests in a second; seen: what came since then."""

    what: Literal["change", "allow", "seen"]
    number: int = 0


class Seen(Struct, frozen=True, kw_only=True):
    """Requests to one ERP since it was told what it allows."""

    requests: int
    refused: int
    #: the most in any second, and the seconds from the first to the last
    most: int
    seconds: float


class Erps:
    """The ERPs, from outside."""

    def __init__(self, process: subprocess.Popen[bytes]) -> None:
        self._told, self._said = pipes(process)

    def ask(self, command: Command | Group) -> Any:  # noqa: ANN401 - what the command answers
        """The answer to a command."""
        self._told.write(msgspec.json.encode(command) + b"\n")
        self._told.flush()
        return msgspec.json.decode(self._said.readline())

    def seen(self) -> dict[str, Seen]:
        """What came to each of them."""
        return msgspec.convert(self.ask(Command(what="seen")), dict[str, Seen])

    def close(self) -> None:
        """Let them end."""
        self._told.close()


@contextmanager
def erps(group: Group) -> Iterator[Erps]:
    """The ERPs while they are needed; the settings lie in the home directory then."""
    command = [sys.executable, "-m", "benchmarks.erps_process"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE) as process:
        made = Erps(process)
        try:
            made.ask(group)
            yield made
        finally:
            made.close()
            process.wait(PATIENCE)


def main() -> None:
    """Serve until standard input ends."""
    group = msgspec.json.decode(sys.stdin.buffer.readline(), type=Group)
    clock, books = DayClock(group.day, group.began), _books(group)
    with ExitStack() as stack:
        servers = _served(stack, books, clock)
        write_settings(Path(group.home), books, servers)
        _answer(sorted(books.entities))
        by_name = dict(zip(NAMES, (servers.sap, servers.netsuite, servers.fusion, servers.dynamics), strict=True))
        for line in sys.stdin.buffer:
            command = msgspec.json.decode(line, type=Command)
            if command.what == "change":
                _answer(_business(books, command.number, group.day, seed=group.seed))
            elif command.what == "allow":
                for server in by_name.values():
                    server.edge.allowance = (command.number, 1.0) if command.number else None
                    server.edge.arrivals.clear()
                _answer(command.number)
            else:
                _answer({name: _seen(server.edge) for name, server in by_name.items()})


def _answer(told: Any) -> None:  # noqa: ANN401 - whatever is asked for
    sys.stdout.buffer.write(msgspec.json.encode(told) + b"\n")
    sys.stdout.buffer.flush()


def _seen(edge: Any) -> Seen:  # noqa: ANN401 - an edge; simulators are imported where they run
    came = list(edge.arrivals)
    most = start = 0
    for end, instant in enumerate(came):
        while instant - came[start] >= timedelta(seconds=1):
            start += 1
        most = max(most, end - start + 1)
    seconds = (came[-1] - came[0]).total_seconds() if came else 0.0
    return Seen(requests=len(came), refused=edge.refused, most=most, seconds=seconds)


def _books(group: Group) -> Books:
    from simulators.books import Books
    from simulators.books.history import Counts, write_history
    from simulators.books.market import add_rates
    from simulators.books.population import GROUP, populate

    rng, books = Random(group.seed), Books(as_of=group.day)
    profiles = populate(books, count=group.customers, rng=rng, entities=GROUP)
    add_rates(books, rng=rng)
    counts = Counts(customers=group.customers, open_invoices=group.open_items, cleared_invoices=0, specials=0)
    write_history(books, profiles, counts=counts, rng=rng)
    return books


def _served(stack: ExitStack, books: Books, clock: DayClock) -> Servers:
    from simulators.crm.hubspot import serve as serve_hubspot
    from simulators.dynamics.finance import serve as serve_dynamics
    from simulators.netsuite import serve as serve_netsuite
    from simulators.oracle.fusion import serve as serve_fusion
    from simulators.sap import serve as serve_sap

    return Servers(
        sap=stack.enter_context(serve_sap(books, clock=clock.now)),
        netsuite=stack.enter_context(serve_netsuite(books, auth="oauth2", clock=clock.now)),
        fusion=stack.enter_context(serve_fusion(books, clock=clock.now)),
        dynamics=stack.enter_context(serve_dynamics(books, clock=clock.now)),
        hubspot=stack.enter_context(serve_hubspot(books, clock=clock.now, named=customer_names(books))),
    )


def _business(books: Books, number: int, day: date, *, seed: int) -> int:
    """So many items are paid, spread over all customers, and as many invoices are posted."""
    from simulators.books.inputs import Cash, Sale

    rng = Random(f"{seed}/change")
    found = [
        (document, line) for document, line in books.items(open_only=True)
        if document.kind == "invoice" and not books.is_applied(document.item_key(line))
    ]  # fmt: skip
    done = Counter[str]()
    for document, line in rng.sample(found, min(number, len(found))):
        entity, key = document.key.entity, document.item_key(line)
        cash = Cash(
            entity=entity, customer=line.customer, amount=line.amount, currency=document.currency, received_on=day
        )  # fmt: skip
        books.post_payment(cash, today=day, clears=[key])
        amount = Decimal(rng.randint(100, 9_000))
        sale = Sale(
            entity=entity, customer=line.customer, amount=amount, currency=document.currency, document_date=day
        )  # fmt: skip
        books.post_invoice(sale, today=day)
        done["changed"] += 2
    return done["changed"]


if __name__ == "__main__":
    main()
